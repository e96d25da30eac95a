/** Fractures and other injuries: heads for S codes; side, displacement and the 7th character come from the sentence. */
export const FRACTURES = `
S72.00: hip fracture; fracture of [the] hip; fractured hip; broken hip; femoral neck fracture; fracture of [the] (femoral neck|neck of femur); fracture neck of femur; fractured femoral neck; fracture of neck of femur
S72.01: subcapital [femur|femoral neck|hip] fracture; intracapsular (hip|femoral neck) fracture; subcapital fracture of femur
S72.03: transcervical [femur|hip|femoral neck] fracture; midcervical fracture of femur
S72.04: basicervical [femur|hip|femoral neck] fracture; fracture of base of neck of femur
S72.14: intertrochanteric [hip|femur|femoral] fracture; intertrochanteric fracture of [the] (hip|femur); intertroch fracture; (hip|femur) it fracture; it (hip|femur) fracture; intertroch hip fracture
S72.10: trochanteric fracture; pertrochanteric [hip|femur] fracture; trochanteric fracture of femur
S72.11: greater trochanter fracture; fracture of greater trochanter
S72.2: subtrochanteric [hip|femur|femoral] fracture; subtrochanteric fracture of [the] femur
S72.30: femoral shaft fracture; femur shaft fracture; midshaft femur fracture; fractured femur shaft; fracture of femoral shaft; fracture of shaft of [the] femur
S72.9: femur fracture; fractured femur; femoral fracture; broken femur; fracture femur; fracture of [the] femur
S72.40: distal femur fracture; distal femoral fracture; fracture of (distal femur|lower end of femur)
S72.45: supracondylar femur fracture; supracondylar fracture of femur
S82.00: patella fracture; patellar fracture; fracture of [the] patella; fractured (patella|kneecap); broken kneecap
S82.14: tibial plateau fracture; bicondylar tibial plateau fracture; fracture of tibial plateau
S82.20: tibia fracture; tibial [shaft] fracture; fracture of [the] [shaft] [of] tibia; fractured tibia; tib fib fracture; fracture of tibia and fibula
S82.40: fibula fracture; fibular [shaft] fracture; fracture of [the] [shaft] [of] fibula; fractured fibula
S82.84: bimalleolar [ankle] fracture
S82.85: trimalleolar [ankle] fracture
S82.6: lateral malleolus fracture; lateral malleolar fracture; fracture of lateral malleolus
S82.5: medial malleolus fracture; medial malleolar fracture; fracture of medial malleolus
S82.87: pilon fracture; tibial plafond fracture
S82.89: ankle fracture; fracture of [the] ankle; fractured ankle; broken ankle
S92.00: calcaneus fracture; calcaneal fracture; heel fracture; fracture of calcaneus
S92.30: metatarsal fracture; fracture of metatarsal; metatarsal fractures
S92.90: foot fracture; fracture of foot; fractured foot; broken foot
S92.91: toe fracture; fracture of toe; broken toe; fractured toe
S42.20: proximal humerus fracture; proximal humeral fracture; fracture of [the] (proximal humerus|upper end of humerus); fractured proximal humerus
S42.21: surgical neck of humerus fracture; humeral surgical neck fracture; fracture of surgical neck of humerus; humeral neck fracture
S42.30: humerus fracture; humeral [shaft] fracture; fracture of [the] [shaft] [of] humerus; fractured humerus; midshaft humerus fracture
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
S52.30: radius fracture; radial [shaft] fracture; fracture of radius
S62.10: wrist fracture; fracture of wrist; carpal fracture; fractured wrist; broken wrist; fracture of carpal bone
S62.00: scaphoid fracture; navicular fracture of wrist
S62.30: metacarpal fracture; fracture of metacarpal; boxer fracture
S62.9: hand fracture; fracture of hand; broken hand; fractured hand
S62.60: finger fracture; fracture of finger; broken finger; fractured finger
S32.9: pelvic fracture; pelvis fracture; fracture of [the] pelvis; fractured pelvis; broken pelvis; fracture of lumbosacral spine and pelvis
S32.50: pubic (ramus|rami) fracture; fracture of pubis; pubis fracture; pubic fracture; rami fracture; fracture of [the] pubic (ramus|rami); pelvic ramus fracture; superior and inferior pubic rami fractures; (superior|inferior) pubic (ramus|rami) fracture
S32.40: acetabular fracture; acetabulum fracture; fracture of [the] acetabulum
S32.10: sacral fracture; sacrum fracture; fracture of [the] sacrum; sacral insufficiency fracture; sacral ala fracture
S32.2: coccyx fracture; fracture of coccyx; tailbone fracture; broken tailbone
S32.00: lumbar [spine|vertebral|compression] fracture; fracture of lumbar (vertebra|spine); lumbar vertebra fracture; fractured lumbar vertebra
S32.010: (l1|first lumbar) (wedge compression|compression|wedge) fracture; compression fracture of (l1|first lumbar vertebra)
S32.01: l1 fracture; fracture of (l1|first lumbar vertebra); l1 burst fracture
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
S22.4: multiple rib fractures; multiple fractures of ribs; multiple broken ribs
S22.20: sternal fracture; sternum fracture; fracture of sternum
S12.9: cervical [spine|vertebral] fracture; fracture of cervical (vertebra|spine); broken neck; fracture of neck
S12.1: c2 fracture; fracture of c2; odontoid fracture; dens fracture; type (2|ii) odontoid fracture; fracture of second cervical vertebra
S12.0: c1 fracture; fracture of c1; jefferson fracture
S02.0: skull fracture; fracture of skull vault
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
S33.5: lumbar sprain; lumbar strain; sprain of lumbar spine; low back strain
S13.4: cervical strain; whiplash; cervical sprain; sprain of cervical spine
S00.03: scalp (contusion|hematoma); contusion of scalp; hematoma of scalp
S01.01: scalp laceration; laceration of scalp
S01.81: facial laceration; laceration of (face|forehead); forehead laceration
S09.90: head injury; closed head injury; head trauma
S20.21: chest wall contusion; contusion of chest wall; rib contusion
S30.0: contusion of (lower back|buttock|pelvis); buttock contusion; hematoma of buttock
S70.0: hip contusion; contusion of hip; hip hematoma; hematoma of hip
S70.1: thigh (contusion|hematoma); contusion of thigh; hematoma of thigh
S80.0: knee contusion; contusion of knee
S80.1: (lower leg|shin) (contusion|hematoma); contusion of lower leg; hematoma of lower leg; traumatic hematoma of lower leg
S40.01: shoulder contusion; contusion of shoulder
S50.1: forearm (contusion|hematoma); contusion of forearm; hematoma of forearm
S60.21: wrist contusion; contusion of wrist
S60.22: hand contusion; contusion of hand
S81.81: (lower leg|leg|shin|pretibial|calf) (laceration|skin tear); laceration of [lower] (leg|shin|calf); skin tear [of|to|on] [the] [lower] (leg|shin|calf|lower extremity); lower extremity (skin tear|laceration); rle skin tear; lle skin tear
S51.81: forearm (laceration|skin tear); laceration of forearm; skin tear [of|to|on] [the] forearm; skin tear (arm|forearm)
S41.11: upper arm (laceration|skin tear); laceration of upper arm; skin tear [of|to|on] [the] upper arm
S51.01: elbow (laceration|skin tear); laceration of elbow; skin tear [of|to|on] [the] elbow
S61.41: hand (laceration|skin tear); laceration of hand; skin tear [of|to|on] [the] [dorsal] hand
S61.21: finger laceration; laceration of finger
S81.01: knee (laceration|skin tear); laceration of knee; skin tear [of|to|on] [the] knee
S91.31: foot (laceration|skin tear); laceration of foot; skin tear [of|to|on] [the] foot
S91.01: ankle (laceration|skin tear); laceration of ankle; skin tear [of|to|on] [the] ankle
S71.11: thigh (laceration|skin tear); laceration of thigh
T21.11: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] (chest|chest wall); (first degree|1st degree|superficial) (chest|chest wall) (burn|burns)
T21.12: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] (abdomen|abdominal wall); (first degree|1st degree|superficial) (abdomen|abdominal wall) (burn|burns)
T21.13: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] upper back; (first degree|1st degree|superficial) upper back (burn|burns)
T21.14: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] lower back; (first degree|1st degree|superficial) lower back (burn|burns)
T21.15: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] buttock; (first degree|1st degree|superficial) buttock (burn|burns)
T22.11: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] forearm; (first degree|1st degree|superficial) forearm (burn|burns)
T22.12: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] elbow; (first degree|1st degree|superficial) elbow (burn|burns)
T22.13: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] upper arm; (first degree|1st degree|superficial) upper arm (burn|burns)
T22.10: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] arm; (first degree|1st degree|superficial) arm (burn|burns)
T23.15: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] palm; (first degree|1st degree|superficial) palm (burn|burns)
T23.16: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] (dorsal hand|dorsum hand|back of hand); (first degree|1st degree|superficial) (dorsal hand|dorsum hand|back of hand) (burn|burns)
T23.10: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] hand; (first degree|1st degree|superficial) hand (burn|burns)
T23.17: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] wrist; (first degree|1st degree|superficial) wrist (burn|burns)
T24.11: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] thigh; (first degree|1st degree|superficial) thigh (burn|burns)
T24.12: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] knee; (first degree|1st degree|superficial) knee (burn|burns)
T24.13: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] (lower leg|calf|shin); (first degree|1st degree|superficial) (lower leg|calf|shin) (burn|burns)
T24.10: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] leg; (first degree|1st degree|superficial) leg (burn|burns)
T25.11: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] ankle; (first degree|1st degree|superficial) ankle (burn|burns)
T25.12: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] (foot|dorsal foot); (first degree|1st degree|superficial) (foot|dorsal foot) (burn|burns)
T25.13: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] toe; (first degree|1st degree|superficial) toe (burn|burns)
T20.10: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] face; (first degree|1st degree|superficial) face (burn|burns)
T20.17: (first degree|1st degree|superficial) (burn|burns) [of|to|on] [the] neck; (first degree|1st degree|superficial) neck (burn|burns)
T21.21: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] (chest|chest wall); (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (chest|chest wall) (burn|burns)
T21.22: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] (abdomen|abdominal wall); (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (abdomen|abdominal wall) (burn|burns)
T21.23: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] upper back; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) upper back (burn|burns)
T21.24: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] lower back; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) lower back (burn|burns)
T21.25: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] buttock; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) buttock (burn|burns)
T22.21: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] forearm; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) forearm (burn|burns)
T22.22: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] elbow; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) elbow (burn|burns)
T22.23: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] upper arm; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) upper arm (burn|burns)
T22.20: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] arm; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) arm (burn|burns)
T23.25: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] palm; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) palm (burn|burns)
T23.26: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] (dorsal hand|dorsum hand|back of hand); (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (dorsal hand|dorsum hand|back of hand) (burn|burns)
T23.20: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] hand; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) hand (burn|burns)
T23.27: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] wrist; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) wrist (burn|burns)
T24.21: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] thigh; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) thigh (burn|burns)
T24.22: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] knee; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) knee (burn|burns)
T24.23: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] (lower leg|calf|shin); (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (lower leg|calf|shin) (burn|burns)
T24.20: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] leg; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) leg (burn|burns)
T25.21: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] ankle; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) ankle (burn|burns)
T25.22: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] (foot|dorsal foot); (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (foot|dorsal foot) (burn|burns)
T25.23: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] toe; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) toe (burn|burns)
T20.20: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] face; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) face (burn|burns)
T20.27: (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) (burn|burns) [of|to|on] [the] neck; (second degree|2nd degree|partial thickness|deep partial thickness|superficial partial thickness) neck (burn|burns)
T21.31: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] (chest|chest wall); (third degree|3rd degree|full thickness) (chest|chest wall) (burn|burns)
T21.32: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] (abdomen|abdominal wall); (third degree|3rd degree|full thickness) (abdomen|abdominal wall) (burn|burns)
T21.33: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] upper back; (third degree|3rd degree|full thickness) upper back (burn|burns)
T21.34: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] lower back; (third degree|3rd degree|full thickness) lower back (burn|burns)
T21.35: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] buttock; (third degree|3rd degree|full thickness) buttock (burn|burns)
T22.31: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] forearm; (third degree|3rd degree|full thickness) forearm (burn|burns)
T22.32: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] elbow; (third degree|3rd degree|full thickness) elbow (burn|burns)
T22.33: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] upper arm; (third degree|3rd degree|full thickness) upper arm (burn|burns)
T22.30: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] arm; (third degree|3rd degree|full thickness) arm (burn|burns)
T23.35: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] palm; (third degree|3rd degree|full thickness) palm (burn|burns)
T23.36: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] (dorsal hand|dorsum hand|back of hand); (third degree|3rd degree|full thickness) (dorsal hand|dorsum hand|back of hand) (burn|burns)
T23.30: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] hand; (third degree|3rd degree|full thickness) hand (burn|burns)
T23.37: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] wrist; (third degree|3rd degree|full thickness) wrist (burn|burns)
T24.31: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] thigh; (third degree|3rd degree|full thickness) thigh (burn|burns)
T24.32: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] knee; (third degree|3rd degree|full thickness) knee (burn|burns)
T24.33: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] (lower leg|calf|shin); (third degree|3rd degree|full thickness) (lower leg|calf|shin) (burn|burns)
T24.30: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] leg; (third degree|3rd degree|full thickness) leg (burn|burns)
T25.31: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] ankle; (third degree|3rd degree|full thickness) ankle (burn|burns)
T25.32: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] (foot|dorsal foot); (third degree|3rd degree|full thickness) (foot|dorsal foot) (burn|burns)
T25.33: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] toe; (third degree|3rd degree|full thickness) toe (burn|burns)
T20.30: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] face; (third degree|3rd degree|full thickness) face (burn|burns)
T20.37: (third degree|3rd degree|full thickness) (burn|burns) [of|to|on] [the] neck; (third degree|3rd degree|full thickness) neck (burn|burns)
T24.00: burn of (leg|lower extremity|lower limb); leg burn; burns to (leg|legs)
T22.00: burn of (arm|upper extremity|upper limb); arm burn
T23.00: burn of hand; hand burn
T25.02: burn of foot; foot burn
T21.00: burn of (trunk|chest|abdomen|back); trunk burn
T20.00: burn of (face|head|neck); facial burn
T79.A: traumatic compartment syndrome
T84.01: broken joint prosthesis
T84.02: dislocation of [internal] (joint prosthesis|hip prosthesis|prosthetic hip|prosthetic joint); dislocated (hip prosthesis|prosthetic hip|total hip arthroplasty|hip replacement); dislocation of (total hip arthroplasty|hip replacement)
T84.03: aseptic loosening; loosening of (hip|knee|prosthetic joint) (prosthesis|replacement); mechanical loosening of [internal] prosthetic joint; prosthetic loosening
T84.50: prosthetic joint infection; infected (joint replacement|prosthetic joint|joint prosthesis); infection of prosthetic joint; periprosthetic joint infection; pji
T84.53: infected right (total knee arthroplasty|total knee replacement|knee replacement|knee prosthesis); right knee (prosthetic joint infection|pji|periprosthetic joint infection|periprosthetic infection); (prosthetic joint infection|pji|periprosthetic [joint] infection) [of|in] [the] right knee
T84.54: infected left (total knee arthroplasty|total knee replacement|knee replacement|knee prosthesis); left knee (prosthetic joint infection|pji|periprosthetic joint infection|periprosthetic infection); (prosthetic joint infection|pji|periprosthetic [joint] infection) [of|in] [the] left knee
T84.51: infected right (total hip arthroplasty|total hip replacement|hip replacement|hip prosthesis); right hip (prosthetic joint infection|pji|periprosthetic joint infection|periprosthetic infection); (prosthetic joint infection|pji|periprosthetic [joint] infection) [of|in] [the] right hip
T84.52: infected left (total hip arthroplasty|total hip replacement|hip replacement|hip prosthesis); left hip (prosthetic joint infection|pji|periprosthetic joint infection|periprosthetic infection); (prosthetic joint infection|pji|periprosthetic [joint] infection) [of|in] [the] left hip
T84.6: infected (hardware|internal fixation); hardware infection; infection of internal fixation [device]; infected orthopedic hardware
T84.7: infection of orthopedic (device|implant); infected orthopedic (device|implant)
T84.84: painful hardware; pain due to [internal] orthopedic (hardware|prosthetic devices)
Z87.81: <old> (fracture|hip fracture|healed fracture|traumatic fracture|rib fracture|rib fractures|wrist fracture|ankle fracture|compression fracture|compression fractures|femur fracture|pelvic fracture); healed fracture; old healed fracture
S72.00+Z96.64: hip fracture with hemiarthroplasty; (femoral neck|hip) fracture <sp> [hip] hemiarthroplasty
-: fracture (risk|prevention|precautions|risk assessment); burn (prevention|precautions|risk); hip fracture (precautions|prevention|risk); skin tear prevention; pathologic fracture risk
`;
