/** Fractures and other injuries: heads for S codes; side, displacement and the 7th character come from the sentence. */
export const FRACTURES = `
S72.00: neck [of] [the] femur fracture; (nof|fnof|fnf) fracture; fractured (nof|neck [of] [the] femur); hip fracture; fracture of [the] hip; fractured hip; broken hip; femoral neck fracture; fracture of [the] (femoral neck|neck of femur); fracture neck of femur; fractured femoral neck; fracture of neck of femur; broke [the] hip; (broke|fractured) [the] femoral neck; broke neck of femur; hip fx; (fx d|fxd) [the] (hip|femoral neck); broke [the] neck [of] [the] (hip|femur)
S72.01: subcapital [femur|femoral neck|hip] fracture; intracapsular (hip|femoral neck) fracture; subcapital fracture of femur
S72.03: transcervical [femur|hip|femoral neck] fracture; midcervical fracture of femur
S72.04: base [of] [the] neck [of] [the] femur fracture; fracture [of] [the] base [of] [the] (femoral neck|neck [of] femur); base [of] [the] femoral neck fracture; basicervical [femur|hip|femoral neck] fracture; fracture of base of neck of femur
S72.14: intertrochanteric [hip|femur|femoral] fracture; intertrochanteric fracture of [the] (hip|femur); intertroch fracture; (hip|femur) it fracture; it (hip|femur) fracture; intertroch hip fracture
S72.10: trochanteric fracture; pertrochanteric [hip|femur] fracture; trochanteric fracture of femur
S68.02: partial traumatic amputation of [the] thumb; partial traumatic thumb amputation
S72.11: greater trochanter fracture; fracture of greater trochanter
S72.2: (subtrochanteric|subtroch) [hip|femur|femoral] fracture; subtrochanteric fracture of [the] femur
S72.3: femoral shaft fracture; femur shaft fracture; midshaft femur fracture; fractured femur shaft; fracture of (femoral|femur) shaft; fracture of shaft of [the] femur
S72.9: femur fracture; fractured femur; femoral fracture; broken femur; fracture femur; fracture of [the] femur; (fx d|fxd) [the] femur
S72.40: distal femur fracture; distal femoral fracture; fracture of (distal femur|lower end of femur)
S72.45: supracondylar femur fracture; supracondylar fracture of femur
S82.00: patella fracture; patellar fracture; fracture of [the] patella; fractured (patella|kneecap); broken kneecap
S82.14: tibial plateau fracture; bicondylar tibial plateau fracture; fracture of tibial plateau
S82.2: tibia fracture; tibial [shaft] fracture; fracture of [the] [shaft] [of] tibia; fractured tibia; fracture of [the] (tibial|tibia) shaft
S82.4: fibula fracture; fibular [shaft] fracture; fracture of [the] [shaft] [of] fibula; fractured fibula
S82.84: (bimalleolar|bimal) [ankle] fracture
S82.85: trimalleolar [ankle] fracture
S82.6: lateral malleolus fracture; lateral malleolar fracture; fracture of lateral malleolus
S82.5: medial malleolus fracture; medial malleolar fracture; fracture of medial malleolus
S82.87: pilon fracture; tibial plafond fracture
S82.89: ankle fracture; fracture of [the] ankle; fractured ankle; broken ankle; (fx d|fxd) [the] ankle
S92.00: calcaneus fracture; calcaneal fracture; heel fracture; fracture of calcaneus
S92.30: metatarsal fracture; fracture of metatarsal; metatarsal fractures
S92.90: foot fracture; fracture of foot; fractured foot; broken foot; (fx d|fxd) [the] foot
S92.50: (2nd|3rd|4th|5th|second|third|fourth|fifth|little|small|lesser|pinky) toe fracture; fracture of [the] (2nd|3rd|4th|5th|second|third|fourth|fifth|little|small|lesser|pinky) toe
S92.40: (great|big) toe fracture; fracture of [the] (great|big) toe; hallux fracture
S92.91: toe fracture; fracture of toe; broken toe; fractured toe
S42.20: (humerus|humeral) (prox|proximal) (fracture|fx); (prox|proximal) (humerus|humeral) (fracture|fx); (humerus|humeral) (fracture|fx), proximal; (fracture|fx) of [the] humerus, proximal; proximal humerus fracture; proximal humeral fracture; fracture of [the] (proximal humerus|upper end of humerus); fractured proximal humerus; prox humerus fracture; prox humeral fracture; fracture of prox humerus
S42.21: surgical neck of humerus fracture; humeral surgical neck fracture; fracture of surgical neck of humerus; humeral neck fracture
S42.30: humerus fracture; humeral [shaft] fracture; fracture of [the] [shaft] [of] humerus; fractured humerus; fracture of [the] (humeral|humerus) shaft; midshaft humerus fracture; humerus shaft fracture; humeral shaft fx
S42.40: distal humerus fracture; fracture of (distal humerus|lower end of humerus); elbow fracture; fracture of elbow
S42.00: clavicle fracture; clavicular fracture; fracture of [the] clavicle; fractured (clavicle|collarbone); collarbone fracture; broken collarbone
S42.10: scapula fracture; scapular fracture; fracture of scapula
S42.9: shoulder fracture; fracture of shoulder; fractured shoulder; broken shoulder
S52.50: distal radius fracture; distal radial fracture; fracture of [the] (distal radius|lower end of radius); fractured distal radius
S52.53: colles fracture
S52.9: forearm fracture; fracture of forearm; fractured forearm; broken forearm
S52.02: olecranon fracture; fracture of olecranon
S52.12: radial head fracture; fracture of radial head; fracture of head of radius
S52.20: ulna fracture; ulnar [shaft] fracture; fracture of ulna
S52.30: radial shaft fracture; fracture of shaft of radius
S52.9: radius fracture; radial fracture; fracture of radius
S62.10: wrist fracture; fracture of wrist; carpal fracture; fractured wrist; broken wrist; fracture of carpal bone
S62.00: scaphoid fracture; navicular fracture of wrist
S62.30: (2nd|3rd|4th|5th|second|third|fourth|fifth) (metacarpal|mc) fracture; fracture of [the] (2nd|3rd|4th|5th|second|third|fourth|fifth) metacarpal; metacarpal fracture; fracture of metacarpal
S62.9: hand fracture; fracture of hand; broken hand; fractured hand
S62.60: (index|middle|ring|little|small|pinky) finger fracture; fracture of [the] (index|middle|ring|little|small|pinky) finger; finger fracture; fracture of finger; broken finger; fractured finger
S32.9: pelvic fracture; pelvis fracture; fracture of [the] pelvis; fractured pelvis; broken pelvis; fracture of lumbosacral spine and pelvis
S72.00+Z96.64: hip fracture, [hip] hemiarthroplasty; hip fracture [status post|with] [hip] hemiarthroplasty
S32.51+S32.59: (superior|inferior) and (inferior|superior) pubic (ramus|rami) fracture; fracture (superior|inferior) and (inferior|superior) pubic (ramus|rami)
S32.59: (superior|inferior) (pubic [ramus|rami]|ramus|rami) fracture; fracture of [the] (superior|inferior) pubic (ramus|rami)
S32.50: pubic (ramus|rami) fracture; fracture of pubis; pubis fracture; pubic fracture; rami fracture; fracture of [the] pubic (ramus|rami); pelvic ramus fracture
S32.40: acetabular fracture; acetabulum fracture; fracture of [the] acetabulum
S32.10: sacral fracture; sacrum fracture; fracture of [the] sacrum; sacral ala fracture
S32.2: coccyx fracture; fracture of coccyx; tailbone fracture; broken tailbone
S32.00: lumbar [spine|vertebral|compression] fracture; fracture of lumbar (vertebra|spine); lumbar vertebra fracture; fractured lumbar vertebra
S32.010: (l1|first lumbar) (wedge compression|compression|wedge) fracture; compression fracture of (l1|first lumbar vertebra)
S32.01: l1 fracture; fracture of (l1|first lumbar vertebra)
S32.020: (l2|second lumbar) (wedge compression|compression|wedge) fracture; compression fracture of (l2|second lumbar vertebra)
S32.02: l2 fracture; fracture of (l2|second lumbar vertebra)
S32.030: (l3|third lumbar) (wedge compression|compression|wedge) fracture; compression fracture of (l3|third lumbar vertebra)
S32.03: l3 fracture; fracture of (l3|third lumbar vertebra)
S32.040: (l4|fourth lumbar) (wedge compression|compression|wedge) fracture; compression fracture of (l4|fourth lumbar vertebra)
S32.04: l4 fracture; fracture of (l4|fourth lumbar vertebra)
S32.050: (l5|fifth lumbar) (wedge compression|compression|wedge) fracture; compression fracture of (l5|fifth lumbar vertebra)
S32.05: l5 fracture; fracture of (l5|fifth lumbar vertebra)
S22.00: thoracic [spine|vertebral|compression] fracture; fracture of thoracic (vertebra|spine); thoracic vertebra fracture
S22.070: (t9|t10) (wedge compression|compression|wedge) fracture; compression fracture of (t9|t10)
S22.080: (t11|t12) (wedge compression|compression|wedge) fracture; compression fracture of (t11|t12)
S22.060: (t7|t8) (wedge compression|compression|wedge) fracture; compression fracture of (t7|t8)
S22.050: (t5|t6) (wedge compression|compression|wedge) fracture; compression fracture of (t5|t6)
S22.3: rib fracture; fracture of rib; fractured rib; broken rib; fracture of one rib; single rib fracture
S22.4: (rib|ribs) (1|2|3|4|5|6|7|8|9|10) (2|3|4|5|6|7|8|9|10|11|12) fracture; (fracture|fractures) [of] (rib|ribs) (1|2|3|4|5|6|7|8|9|10) (2|3|4|5|6|7|8|9|10|11|12)
S22.4: multiple rib fractures; multiple fractures of ribs; multiple broken ribs; (2|3|4|5|6|two|three|four|several) (rib fractures|ribs fractured|fractured ribs|broken ribs)
S22.20: sternal fracture; sternum fracture; fracture of sternum
S12.9: cervical [spine|vertebral] fracture; fracture of cervical (vertebra|spine); broken neck; fracture of neck
S12.1: c2 fracture; fracture of c2; odontoid fracture; dens fracture; type (2|ii) odontoid fracture; fracture of second cervical vertebra
S12.0: c1 fracture; fracture of c1; jefferson fracture
S02.0: fracture of [vault of] skull vault; (frontal|parietal) [bone|skull] fracture
S02.91: skull fracture; fracture of skull
S02.2: nasal [bone] fracture; broken nose; fracture of nasal bones
S02.60: mandible fracture; mandibular fracture; fractured jaw; broken jaw; jaw fracture
S02.92: facial [bone] fracture; facial bone fractures; facial fractures
M48.5: compression fracture; vertebral compression fracture; vertebral fracture; spinal compression fracture; collapsed vertebra; compression fractures; compression fracture of vertebra; compression fracture of spine; vertebral body compression fracture
M48.56: nontraumatic lumbar compression fracture; collapsed lumbar vertebra
S73.00: hip dislocation; dislocation of hip; dislocated hip
S43.00: shoulder dislocation; dislocation of shoulder; dislocated shoulder
S43.10: acromioclavicular (dislocation|separation); ac (joint separation|separation)
S93.40: ankle sprain; sprained ankle; sprain of ankle
S83.9: knee sprain; sprain of knee
S33.5: lumbar sprain; sprain of lumbar spine; low back sprain
S39.012: (lumbar|lumbosacral|low back|lower back|back) strain; strain of [the] (lower back|low back|lumbar (muscle|muscles|region)); lumbar muscle strain
S16.1: (cervical|neck) strain; strain of [the] neck; neck muscle strain
S13.4: whiplash; cervical sprain; sprain of cervical spine
S09.90: head injury; closed head injury; head trauma
T81.33: (dehisced|reopened|disrupted) (laceration|laceration repair|traumatic wound repair); (laceration|laceration repair|sutured laceration|lac) [wound] (dehisced|dehiscence|reopened|came apart|opened back up|opened up|split open); dehiscence of (laceration|laceration repair|traumatic laceration|traumatic wound repair)
S32.810: stable pelvic ring (fracture|injury|disruption); stable (fracture|disruption) of [the] pelvic ring; (lc1|lc 1|lateral compression) pelvic ring (fracture|injury)
S32.811: unstable pelvic ring (fracture|injury|disruption); unstable (fracture|disruption) of [the] pelvic ring
S36.03: (splenic|spleen) (laceration|lac); laceration of [the] spleen; grade (1|2|3|4) splenic (laceration|lac)
T79.A: traumatic compartment syndrome
T84.01: broken joint prosthesis
T84.02: dislocation of [internal] (joint prosthesis|hip prosthesis|prosthetic hip|prosthetic joint); dislocated (hip prosthesis|prosthetic hip|total hip arthroplasty|hip replacement); dislocation of (total hip arthroplasty|hip replacement)
T84.03: aseptic loosening; loosening of (hip|knee|prosthetic joint) (prosthesis|replacement); mechanical loosening of [internal] prosthetic joint; prosthetic loosening
T84.5>T84.50XA: prosthetic joint infection; infected (joint replacement|prosthetic joint|joint prosthesis); infection of prosthetic joint; periprosthetic joint infection; pji; infected [total] (knee|hip) (arthroplasty|replacement|prosthesis); [total] (knee|hip) (arthroplasty|replacement|prosthesis) (infection|infected|prosthetic joint infection|pji|periprosthetic joint infection); infection of [the] [total] (knee|hip) (arthroplasty|replacement|prosthesis); [total] (knee|hip) (prosthetic|periprosthetic) [joint] infection
T84.53: periprosthetic [joint] infection [of] [the] right [total] knee [arthroplasty|replacement]; right total knee infection; infected right (total knee arthroplasty|total knee replacement|knee replacement|knee prosthesis); right knee (prosthetic joint infection|pji|periprosthetic joint infection|periprosthetic infection); (prosthetic joint infection|pji|periprosthetic [joint] infection) [of|in] [the] right knee
T84.54: periprosthetic [joint] infection [of] [the] left [total] knee [arthroplasty|replacement]; left total knee infection; infected left (total knee arthroplasty|total knee replacement|knee replacement|knee prosthesis); left knee (prosthetic joint infection|pji|periprosthetic joint infection|periprosthetic infection); (prosthetic joint infection|pji|periprosthetic [joint] infection) [of|in] [the] left knee
T84.51: periprosthetic [joint] infection [of] [the] right [total] hip [arthroplasty|replacement]; right total hip infection; infected right (total hip arthroplasty|total hip replacement|hip replacement|hip prosthesis); right hip (prosthetic joint infection|pji|periprosthetic joint infection|periprosthetic infection); (prosthetic joint infection|pji|periprosthetic [joint] infection) [of|in] [the] right hip
T84.52: periprosthetic [joint] infection [of] [the] left [total] hip [arthroplasty|replacement]; left total hip infection; infected left (total hip arthroplasty|total hip replacement|hip replacement|hip prosthesis); left hip (prosthetic joint infection|pji|periprosthetic joint infection|periprosthetic infection); (prosthetic joint infection|pji|periprosthetic [joint] infection) [of|in] [the] left hip
T84.6: infected (hardware|internal fixation); infected (hip|knee|ankle|femoral|femur|tibial|wrist|spinal|spine) (hardware|plate|rod|nail|screw|screws); (hip|knee|ankle|femoral|tibial|wrist|spinal|spine) hardware infection; hardware infection; infection of internal fixation [device]; infected orthopedic hardware
T84.7: infection of orthopedic (device|implant); infected orthopedic (device|implant)
T84.84: painful hardware; pain due to [internal] orthopedic (hardware|prosthetic devices)
Z87.81: <old> (fracture|hip fracture|healed fracture|traumatic fracture|rib fracture|rib fractures|wrist fracture|ankle fracture|compression fracture|compression fractures|femur fracture|pelvic fracture); healed fracture; old healed fracture; <old> traumatic fracture healed
S72.00+Z96.64: hip fracture with hemiarthroplasty; (femoral neck|hip) fracture <sp> [hip] hemiarthroplasty
S82.20+S82.40: tib fib [shaft] fracture; (tib|tibia|tibial) and (fib|fibula|fibular) [shaft] fracture; fracture of [the] tibia and fibula; tibia fibula [shaft] fracture
-: fracture (risk|prevention|precautions|risk assessment); burn (prevention|precautions|risk); hip fracture (precautions|prevention|risk); skin tear prevention; pathologic fracture risk
S63.50: wrist sprain; sprained wrist; sprain of wrist
S52.55: extra articular fracture [of] [the] distal radius; extraarticular fracture [of] [the] distal radius; extra articular distal radius fracture; extraarticular distal radius fracture; extra art fracture [of] distal radius
S86.01: achilles [tendon] repair (after|for) rupture; achilles tendon repaired after rupture
S92.31: (1st|first) metatarsal [base] fracture; fracture of [the] [base] [of] [the] (1st|first) metatarsal [base]
S92.32: (2nd|second) metatarsal [base] fracture; fracture of [the] [base] [of] [the] (2nd|second) metatarsal [base]
S92.33: (3rd|third) metatarsal [base] fracture; fracture of [the] [base] [of] [the] (3rd|third) metatarsal [base]
S92.34: (4th|fourth) metatarsal [base] fracture; fracture of [the] [base] [of] [the] (4th|fourth) metatarsal [base]
S92.35: (5th|fifth) metatarsal [base] fracture; fracture of [the] [base] [of] [the] (5th|fifth) metatarsal [base]
S22.010: t1 (wedge compression|compression|wedge) fracture; compression fracture of t1
S22.020: t2 (wedge compression|compression|wedge) fracture; compression fracture of t2
S22.030: t3 (wedge compression|compression|wedge) fracture; compression fracture of t3
S22.040: t4 (wedge compression|compression|wedge) fracture; compression fracture of t4
T79.A2: compartment syndrome of [the] (leg|calf|thigh|lower leg|lower extremity|foot); (leg|calf|thigh|lower leg|lower extremity|foot) compartment syndrome
T79.A1: compartment syndrome of [the] (forearm|arm|hand|upper extremity); (forearm|arm|hand|upper extremity) compartment syndrome
S82.83: (fibular head|fibula head|fibular neck|proximal fibula|proximal fibular) (fracture|fx|break); (fracture|fx) [of] [the] (fibular head|fibula head|fibular neck|proximal fibula)
S82.85: (trimalleolar|trimal) orif; orif [of] [the] (trimalleolar|trimal)
S82.84: (bimalleolar|bimal) orif; orif [of] [the] (bimalleolar|bimal)
S62.3: (2nd|3rd|4th|5th|second|third|fourth|fifth) (metacarpal|mc) [bone] (shaft|base|neck) fracture; fracture of [the] (shaft|base|neck) of [the] (2nd|3rd|4th|5th|second|third|fourth|fifth) (metacarpal|mc) [bone]; (shaft|base|neck) of [the] (2nd|3rd|4th|5th|second|third|fourth|fifth) (metacarpal|mc) fracture; fracture of [the] (2nd|3rd|4th|5th|second|third|fourth|fifth) (metacarpal|mc) (shaft|base|neck)
S62.33: boxer fracture
S62.6: fracture of [the] (proximal|middle|distal) phalanx [of] [the] (index|middle|ring|little|small|pinky) finger; (proximal|middle|distal) phalanx fracture [,] [of] [the] (index|middle|ring|little|small|pinky) finger; (index|middle|ring|little|small|pinky) finger (proximal|middle|distal) phalanx fracture; (proximal|middle|distal) phalanx of [the] (index|middle|ring|little|small|pinky) finger fracture; fracture (index|middle|ring|little|small|pinky) finger [,] (proximal|middle|distal) phalanx
S62.5: fracture of [the] (proximal|distal) phalanx [of] [the] thumb; (proximal|distal) phalanx fracture [,] [of] [the] thumb; thumb (proximal|distal) phalanx fracture; (proximal|distal) phalanx of [the] thumb fracture
S62.02: scaphoid waist fracture; fracture of [the] (waist|middle third) of [the] scaphoid
S62.01: fracture of [the] distal pole of [the] scaphoid; distal pole [scaphoid] fracture
S62.03: fracture of [the] proximal (pole|third) of [the] scaphoid; proximal pole scaphoid fracture
S92.35: jones fracture; fracture of [the] base of [the] (fifth|5th) metatarsal; (fifth|5th) metatarsal base fracture
S42.22: (2 part|two part) (fracture of [the] surgical neck [of humerus]|surgical neck [of humerus] fracture|humeral surgical neck fracture); fracture of [the] surgical neck of [the] humerus, (2 part|two part)
S42.23: (3 part|three part) (fracture of [the] surgical neck [of humerus]|surgical neck [of humerus] fracture|humeral surgical neck fracture); fracture of [the] surgical neck of [the] humerus, (3 part|three part)
S42.24: (4 part|four part) (fracture of [the] surgical neck [of humerus]|surgical neck [of humerus] fracture|humeral surgical neck fracture); fracture of [the] surgical neck of [the] humerus, (4 part|four part)
S43.5: (ac|acromioclavicular) joint sprain; sprain of [the] (ac|acromioclavicular) joint
S43.42: rotator cuff [capsule] sprain; sprain of [the] rotator cuff [capsule]
S63.28: dislocation of [the] (pip|proximal interphalangeal) joint [of] [the] (index|middle|ring|little|small|pinky) finger; (index|middle|ring|little|small|pinky) finger (pip|proximal interphalangeal) [joint] dislocation; dislocation of [the] (index|middle|ring|little|small|pinky) finger (pip|proximal interphalangeal) joint
S63.26: dislocation of [the] (mcp|metacarpophalangeal) joint [of] [the] (index|middle|ring|little|small|pinky) finger; (index|middle|ring|little|small|pinky) finger (mcp|metacarpophalangeal) [joint] dislocation
S63.65: sprain of [the] (mcp|metacarpophalangeal) joint [of] [the] (index|middle|ring|little|small|pinky) finger; (index|middle|ring|little|small|pinky) finger (mcp|metacarpophalangeal) [joint] sprain
S63.63: sprain of [the] (ip|interphalangeal|pip) joint [of] [the] (index|middle|ring|little|small|pinky) finger; (index|middle|ring|little|small|pinky) finger (ip|interphalangeal|pip) [joint] sprain
S12.2: c3 fracture; fracture of c3; fracture of [the] third cervical vertebra
S12.3: c4 fracture; fracture of c4; fracture of [the] fourth cervical vertebra
S12.4: c5 fracture; fracture of c5; fracture of [the] fifth cervical vertebra
S12.5: c6 fracture; fracture of c6; fracture of [the] sixth cervical vertebra
S12.6: c7 fracture; fracture of c7; fracture of [the] seventh cervical vertebra
`;
