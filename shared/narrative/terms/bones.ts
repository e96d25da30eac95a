/** Joints, muscles, bones other than fractures. */
export const BONES = `
M19.90: osteoarthritis; arthritis degenerative; degenerative arthritis; osteoarthrosis; generalized arthrosis; arthritis
M15.9: generalized osteoarthritis; polyarticular osteoarthritis; multiple joint osteoarthritis; osteoarthritis of multiple (joints|sites); osteoarthritis multiple sites; polyosteoarthritis; degenerative joint disease of multiple joints
M17>M17.9: knee osteoarthritis; osteoarthritis [of] [the] knee; knee arthritis; arthritis [of] [the] knee; degenerative arthritis [of] knee; knee degenerative arthritis; gonarthrosis; osteoarthritis, knee; osteoarthritis of knees; tricompartmental [knee] osteoarthritis; degenerative joint disease of knee; end stage knee osteoarthritis
M17.0: bilateral primary osteoarthritis of knee
M17.1: unilateral primary osteoarthritis of knee; primary osteoarthritis [of] [the] knee
M17.3: post traumatic osteoarthritis of knee
M16>M16.9: hip osteoarthritis; osteoarthritis [of] [the] hip; hip arthritis; arthritis [of] [the] hip; degenerative arthritis [of] hip; coxarthrosis; osteoarthritis, hip; degenerative joint disease of hip
M16.0: bilateral primary osteoarthritis of hip
M16: primary osteoarthritis [of] [the] hip
M16.1: unilateral primary osteoarthritis of hip
M19.01: shoulder osteoarthritis; osteoarthritis [of] [the] shoulder; shoulder arthritis; glenohumeral osteoarthritis; glenohumeral arthritis; arthritis of shoulder; primary osteoarthritis [of] shoulder; shoulder degenerative arthritis
M19.02: elbow osteoarthritis; osteoarthritis of elbow; primary osteoarthritis of elbow
M19.03: wrist osteoarthritis; osteoarthritis of wrist; primary osteoarthritis of wrist
M19.04: hand osteoarthritis; osteoarthritis of hands; hand arthritis; osteoarthritis of hand; arthritis of hands; primary osteoarthritis of hand
M19.07: ankle osteoarthritis; osteoarthritis of ankle; osteoarthritis of foot; foot osteoarthritis; ankle arthritis; primary osteoarthritis of (ankle|foot)
M18>M18.9: osteoarthritis of first carpometacarpal joint; thumb (osteoarthritis|arthritis); (cmc|first cmc|1st cmc|carpometacarpal) (osteoarthritis|arthritis); basal joint arthritis
M12.9: arthropathy
M12.81: rotator cuff arthropathy; cuff tear arthropathy
M06.9: rheumatoid arthritis; rheumatoid disease
M05.79: (seropositive|rheumatoid factor positive) rheumatoid arthritis [of] multiple sites [without organ involvement]; seropositive rheumatoid arthritis, multiple sites; seropositive rheumatoid arthritis, multiple sites, without organ involvement
M05.9: seropositive rheumatoid arthritis; rheumatoid arthritis with [positive] rheumatoid factor; rheumatoid arthritis (rf|rheumatoid factor) positive; rheumatoid arthritis with positive rf
M06.00: seronegative rheumatoid arthritis; rheumatoid arthritis without rheumatoid factor
M08.90: juvenile arthritis
M08.00: juvenile rheumatoid arthritis; juvenile idiopathic arthritis
M10.9: gout; gouty arthritis; acute gout; gout flare; gouty arthropathy; gout attack; acute gouty arthritis
M1A.9: chronic gout; chronic gouty arthritis
M1A.3: chronic gout <from> (renal impairment|renal insufficiency|renal disease|kidney disease|ckd|chronic kidney disease)
M10.00: idiopathic gout; primary gout
M11.20: pseudogout; calcium pyrophosphate deposition disease; chondrocalcinosis; cppd
M00.9: septic arthritis; septic joint; pyogenic arthritis; infectious arthritis; infected joint native
M00.86: septic (knee|arthritis of knee); septic knee joint
M13.0: polyarthritis
M13.80: inflammatory arthritis
M25.56: knee pain; pain in [the] knee; knee joint pain
M25.55: hip pain; pain in [the] hip; hip joint pain
M25.51: shoulder pain; pain in [the] shoulder; shoulder joint pain
M25.57: ankle pain; pain in [the] ankle; ankle joint pain; foot and ankle pain
M25.52: elbow pain; pain in [the] elbow
M25.53: wrist pain; pain in [the] wrist
M25.54: hand joint pain; pain in joints of hand
M25.50: joint pain; arthralgia; arthralgias; polyarthralgia
M25.46: knee effusion; effusion of knee
M25.66: knee stiffness; stiffness of knee
M25.61: shoulder stiffness; stiffness of shoulder
M25.60: joint stiffness; stiffness of joint
M24.5: joint contracture; contracture; contractures; contracture of joint; flexion contracture
M24.56: knee contracture; contracture of knee; knee flexion contracture
M24.55: hip contracture; contracture of hip; hip flexion contracture
M24.54: hand contracture; contracture of hand
M24.52: elbow contracture; contracture of elbow
M24.57: ankle contracture; contracture of ankle; plantar flexion contracture; foot contracture
M24.51: shoulder contracture; contracture of shoulder
M62.40: contracture of muscle; muscle contracture
M72.0: dupuytren contracture; palmar fascial fibromatosis; dupuytrens
M67.A/M72.2: plantar fasciitis; fasciitis of [the] (sole|plantar fascia)
M72.2: plantar fibromatosis; plantar fascial fibromatosis; ledderhose disease
M72.6: necrotizing fasciitis
M75.1: rotator cuff tear; torn rotator cuff; nontraumatic rotator cuff tear; rotator cuff syndrome; rotator cuff rupture
M75.12: complete rotator cuff tear; full thickness rotator cuff tear; complete tear of rotator cuff
M75.11: incomplete rotator cuff tear; partial rotator cuff tear; partial thickness rotator cuff tear; partial tear of rotator cuff
S46.01: rotator cuff strain; traumatic rotator cuff tear; acute traumatic rotator cuff tear
M75.0: adhesive capsulitis; frozen shoulder; adhesive capsulitis of shoulder
M75.4: impingement syndrome; shoulder impingement; impingement syndrome of shoulder
M75.5: shoulder bursitis; bursitis of shoulder; subacromial bursitis
M75.2: bicipital tendinitis; biceps tendinitis
M70.6: trochanteric bursitis; greater trochanteric bursitis; greater trochanteric pain syndrome
M70.2: olecranon bursitis
M70.3: elbow bursitis
M70.4: prepatellar bursitis
M71.9: bursitis
M71.2: baker cyst; bakers cyst; popliteal cyst; synovial cyst of popliteal space
M77.1: lateral epicondylitis; tennis elbow
M76.6: achilles tendinitis
M77.9: tendinitis; enthesopathy
M65.3: trigger finger
M65.4: de quervain tenosynovitis
M66.9: spontaneous tendon rupture
M22.4: chondromalacia patella; chondromalacia patellae
M23.9: internal derangement of knee
S83.20: meniscus tear; meniscal tear; torn meniscus; knee meniscal tear
S83.51: acl (sprain|injury); acl tear; anterior cruciate ligament tear; torn acl; acl rupture
S76.11: quadriceps (tendon rupture|rupture|tear|tendon tear); ruptured quadriceps tendon; quad tendon (rupture|tear|repair); ruptured quad tendon
S86.01: achilles (tendon rupture|rupture|tear|tendon tear); ruptured achilles tendon
S43.43: labral tear; slap tear; superior glenoid labrum lesion
M80: osteoporosis with [current] [pathological] fracture; osteoporotic fracture; age related osteoporosis with current pathological fracture; osteoporotic compression fracture; fragility fracture due to osteoporosis; pathological fracture due to osteoporosis; osteoporotic fragility fracture
M80.08: osteoporosis with [current] [lumbar|thoracic] (compression|vertebral|vertebral compression) fracture; osteoporotic (compression fracture of vertebra|vertebral compression fracture|vertebral fracture|compression fracture of spine|spinal compression fracture); age related osteoporosis with current pathological fracture vertebra
M81.0: osteoporosis; age related osteoporosis; senile osteoporosis; postmenopausal osteoporosis; osteoporosis without [current] [pathological] fracture
M85.80: osteopenia; low bone density; low bone mass
M85.9: bone density disorder
M81.0+Z87.310: osteoporosis with (healed|old) [t7|t8|t9|t10|t11|t12|l1|l2|l3|l4|l5] (compression|vertebral|fragility|osteoporotic) (fracture|fractures); osteoporosis with <old> [compression|fragility|vertebral|osteoporotic|hip] (fracture|fractures)
Z87.310: <old> (osteoporotic fracture|osteoporosis fracture|fragility fracture|osteoporosis with fracture)
M83.9: osteomalacia
M84.45: (pathological|pathologic|path) fracture [of|in] [the] (femur|femoral shaft|femoral neck|proximal femur|hip); (pathological|pathologic|path) (femur|femoral|femoral neck|femoral shaft|hip|intertrochanteric|subtrochanteric) fracture; (femur|femoral|femoral neck|femoral shaft|hip|intertrochanteric|subtrochanteric) (pathological|pathologic|path) fracture
M84.42: (pathological|pathologic) fracture [of|in] [the] humerus
M84.46: (pathological|pathologic) fracture [of|in] [the] (tibia|fibula)
M84.48: (pathological|pathologic) (compression|vertebral|vertebral compression) fracture [of|at] [t4|t5|t6|t7|t8|t9|t10|t11|t12|l1|l2|l3|l4|l5]; (pathological|pathologic) fracture [of|at] (t4|t5|t6|t7|t8|t9|t10|t11|t12|l1|l2|l3|l4|l5) [vertebra]; (pathological|pathologic) fracture [of|in] [the] (vertebra|spine|rib|ribs|pelvis)
M84.48: (sacral|sacrum|spinal|vertebral|sacral ala) insufficiency fracture; insufficiency fracture [of] [the] (sacrum|sacral ala|spine|vertebra); (t4|t5|t6|t7|t8|t9|t10|t11|t12|l1|l2|l3|l4|l5) insufficiency fracture; insufficiency fracture [of|at] (t4|t5|t6|t7|t8|t9|t10|t11|t12|l1|l2|l3|l4|l5)
M84.40: pathological fracture; pathologic fracture; path fracture
M84.50: pathological fracture due to (metastatic disease|neoplasm|neoplastic disease|bone metastasis|bone metastases|metastasis|cancer|tumor|myeloma); (path|pathologic|pathological) fracture <from> (myeloma|metastasis|metastases|cancer|tumor)
M84.30: stress fracture
M87.9: osteonecrosis; avascular necrosis; aseptic necrosis of bone; avn
M87.05: avascular necrosis of (hip|femoral head|femur); hip avascular necrosis; femoral head avascular necrosis
M86.9: osteomyelitis; bone infection; infection of bone
M86.1: acute osteomyelitis
M86.6: chronic osteomyelitis
M86.17: acute osteomyelitis of (foot|ankle|toe|heel|calcaneus|metatarsal); acute (foot|toe|heel) osteomyelitis
M86.67: chronic osteomyelitis of (foot|ankle|toe|heel|calcaneus|metatarsal)
M86.18: acute osteomyelitis of pelvis
M86.68: chronic (osteomyelitis|osteo) of (pelvis|ischium); chronic (pelvic|ischial) osteomyelitis
M88.9: paget disease of bone; pagets disease; paget disease
M89.00: algoneurodystrophy
M32.9: lupus; systemic lupus erythematosus; lupus erythematosus systemic
M32.14: lupus nephritis
M33.20: polymyositis
M33.13: dermatomyositis
M34.9: scleroderma; systemic sclerosis; systemic scleroderma
M34.1: crest syndrome; limited (scleroderma|systemic sclerosis|systemic scleroderma); scleroderma limited [cutaneous]; scleroderma (crest); crest scleroderma; limited cutaneous (scleroderma|systemic sclerosis)
M35.00: sjogren syndrome; sicca syndrome; sjogren; sjogrens; sjogren disease
M35.3: polymyalgia rheumatica
M35.9: connective tissue disease; autoimmune connective tissue disease
M35.1: mixed connective tissue disease
M60.9: myositis
G72.41: inclusion body myositis
M79.7: fibromyalgia; fibromyositis
M79.10: myalgia; muscle pain; myalgias; muscle aches
M79.60: limb pain; extremity pain; pain in limb; leg and arm pain
M79.605: left leg pain; pain in left leg
M79.604: right leg pain; pain in right leg
M79.606: leg pain; pain in leg; pain in lower extremity
M79.603: arm pain; pain in arm
M79.67: foot pain; pain in foot; heel pain; toe pain
M79.64: hand pain; pain in hand; finger pain
M79.2: neuralgia; neuritis; neuropathic pain
M79.81: nontraumatic hematoma of soft tissue
M79.89: soft tissue swelling; swelling of (leg|legs|limb); leg swelling
M79.A: compartment syndrome nontraumatic; (chronic exertional|exertional|chronic) compartment syndrome
M20.1: hallux valgus; bunion; bunions
M20.4: hammer toe; hammertoe; hammer toes; hammertoes
M21.4: flat foot; flat feet; pes planus
M21.96: acquired (foot|ankle|lower leg) deformity; foot deformity
M14.67: charcot foot; charcot joint of (foot|ankle); charcot arthropathy of (foot|ankle); charcot ankle
M21.70: leg length discrepancy; unequal limb length
M97.9: periprosthetic fracture
M97.0: periprosthetic fracture (around|of|at|about) [the] [total] hip [prosthesis|replacement|arthroplasty]; periprosthetic (hip fracture|fracture of hip|femur fracture hip|fracture around hip); periprosthetic fracture around [internal] prosthetic hip [joint]; periprosthetic hip joint fracture
M97.1: periprosthetic fracture (around|of|at|about) [the] [total] knee [prosthesis|replacement|arthroplasty]; periprosthetic (knee fracture|fracture of knee|fracture around knee); periprosthetic fracture around [internal] prosthetic knee [joint]
M99.9: biomechanical lesion
R29.898: limited mobility of limb; leg weakness; arm weakness; lower extremity weakness; upper extremity weakness; weakness of (legs|arms|lower extremities|leg|arm)
Z74.09: impaired mobility; reduced mobility; chair bound; chairfast
Z74.01: bed bound; bedbound; bed confinement status; bedfast; bedridden; confined to bed
Z99.3: w/c (bound|dependent); wheelchair bound; wheelchair dependent; dependence on wheelchair; wheelchair dependence
Z87.39: <old> (septic arthritis|osteomyelitis)
R29.3: abnormal posture; postural instability
M75.1: rtc tear; torn rtc; rotator cuff injury
M32.14: systemic lupus erythematosus with (nephritis|lupus nephritis); lupus with nephritis
M86.17: acute (osteo|osteomyelitis) [of] [the] [1st|2nd|3rd|4th|5th] (mt head|mth|met head|metatarsal head|metatarsal|mt); (foot|toe|heel|calcaneal|metatarsal) osteo, acute; acute (foot|toe|heel) osteo
M86.9: (foot|toe|heel|calcaneal|calcaneus|hallux|metatarsal|tibial) osteo; osteo of [the] (foot|toe|heel|great toe|calcaneus|metatarsal|tibia)
M87.05: (avn|avascular necrosis|osteonecrosis) [of] [the] (hip|femoral head|fem head); hip (avn|osteonecrosis)
-: osteoporosis (screening|screen|prevention|medication); arthritis (strength|strength tylenol|pain reliever); wheelchair (cushion|accessible|ramp|transfer); low back support; back pain prevention; rotator cuff (exercises|protocol|strengthening|repair protocol)
M20.03: swan neck; swan neck (deformity|deformities|posture|finger|fingers)
M20.02: boutonniere; boutonniere (deformity|deformities|posture)
M12.81: cuff arthropathy; rotator cuff tear arthropathy; cta shoulder
M17>M17.9: knee (degenerative joint disease|djd|degenerative changes); (djd|degenerative joint disease), knee; arthritic knee; knees arthritic; gonarthritis
M16>M16.9: hip (degenerative joint disease|djd); (djd|degenerative joint disease), hip; arthritic hip
M19.01: shoulder (degenerative joint disease|djd); (djd|degenerative joint disease) of shoulder
M1A.9: gout, chronic; gout chronic
M19.17: (post traumatic|posttraumatic) (osteoarthritis|arthritis) [of] [the] (ankle|foot); ankle (post traumatic|posttraumatic) (osteoarthritis|arthritis)
M19.11: (post traumatic|posttraumatic) (osteoarthritis|arthritis) [of] [the] shoulder
M19.12: (post traumatic|posttraumatic) (osteoarthritis|arthritis) [of] [the] elbow
M19.13: (post traumatic|posttraumatic) (osteoarthritis|arthritis) [of] [the] wrist
M17.3: (post traumatic|posttraumatic) arthritis [of] [the] knee; knee (post traumatic|posttraumatic) arthritis
M1A.9XX1: tophaceous gout; chronic tophaceous gout; gout with (tophi|tophus); chronic gout with (tophi|tophus)
M11.26: (pseudogout|chondrocalcinosis|cppd) [of] [the] knee; knee (pseudogout|chondrocalcinosis|cppd)
M11.23: (pseudogout|chondrocalcinosis|cppd) [of] [the] wrist; wrist (pseudogout|chondrocalcinosis|cppd)
M80.05: (osteoporosis|age related osteoporosis) with [current] (pathological|pathologic|fragility) fracture [of] [the] (hip|femur|femoral neck)
M80.02: (osteoporosis|age related osteoporosis) with [current] (pathological|pathologic|fragility) fracture [of] [the] humerus
M80.03: (osteoporosis|age related osteoporosis) with [current] (pathological|pathologic|fragility) fracture [of] [the] (forearm|wrist|radius|distal radius)
M80.08: (osteoporosis|age related osteoporosis) with [current] (pathological|pathologic|fragility) fracture [of] [the] (vertebra|vertebrae|spine)
M80: osteoporosis with [current] pathologic fracture
M87.051: (right|r|rt) (hip|femoral head) (avn|avascular necrosis|osteonecrosis); (avn|avascular necrosis|osteonecrosis) [of] [the] (right|r|rt) (hip|femoral head|femur)
M87.052: (left|l|lt) (hip|femoral head) (avn|avascular necrosis|osteonecrosis); (avn|avascular necrosis|osteonecrosis) [of] [the] (left|l|lt) (hip|femoral head|femur)
M24.56: contracted knee; knee contracted
M24.55: contracted hip; hip contracted
M24.52: contracted elbow; elbow contracted
M24.54: contracted hand; hand contracted; clenched fist contracture; finger contracture; contracture of finger
M24.53: wrist contracture; contracture of wrist; contracted wrist; wrist flexion contracture
M84.37: stress fracture [of] [the] (foot|metatarsal|ankle|calcaneus); (foot|metatarsal|ankle|calcaneal) stress fracture
M84.36: stress fracture [of] [the] (tibia|fibula); (tibial|fibular|tibia) stress fracture
M75.12: rotator cuff tear, full thickness; rotator cuff tear full thickness; rotator cuff tear, complete
M75.11: rotator cuff tear, partial [thickness]; rotator cuff tear partial [thickness]
M86.67: osteomyelitis [of] [the] (foot|toe|heel|ankle|calcaneus), chronic; (foot|toe|heel|calcaneal) osteomyelitis, chronic
M86.17: osteomyelitis [of] [the] (foot|toe|heel|ankle|calcaneus), acute; (foot|toe|heel|calcaneal) osteomyelitis, acute
Z74.01: bed confined; confined to hospital bed
M87.01: (avn|avascular necrosis|osteonecrosis) [of] [the] shoulder; shoulder (avn|avascular necrosis|osteonecrosis)
M87.02: (avn|avascular necrosis|osteonecrosis) [of] [the] (humeral head|humerus); humeral head (avn|avascular necrosis|osteonecrosis)
M87.07: (avn|avascular necrosis|osteonecrosis) [of] [the] (talus|ankle|foot); (talar|talus) (avn|avascular necrosis|osteonecrosis)
M87.051+M87.052: (avn|avascular necrosis|osteonecrosis) [of] (bilateral|both) [the] (hips|femoral heads|femurs); (bilateral|both) (hip|hips|femoral head) (avn|avascular necrosis|osteonecrosis)
M87.05: (avn|avascular necrosis|osteonecrosis) [of] [the] (femoral condyle|distal femur)
M14.67: charcot (midfoot|hindfoot|ankle|foot deformity|neuroarthropathy|neuroarthropathy of foot|deformity of foot|changes of foot|rocker bottom foot); (midfoot|foot|ankle) charcot
M36.2: hemophilic (arthropathy|arthritis|joint disease); hemophilia arthropathy; arthropathy <from> hemophilia
M86.9: osteo (confirmed|proven|seen) [on|by] [mri|bone biopsy|bone bx|biopsy|imaging]; osteo [of] [the] (hallux|toe|calcaneus|heel|metatarsal|foot); (hallux|toe|calcaneal|metatarsal|foot|heel) osteo
M75.12: (rtc|rotator cuff) tear [,] complete; complete (rtc|rotator cuff) tear; (full thickness|ft) rtc tear; rtc tear [,] full thickness
M46.28: (sacral|sacrum) (osteo|om); osteo of [the] sacrum
M05.A: seropositive (rheumatoid arthritis|ra) with [positive] (anti ccp|ccp|anticcp|anti citrullinated protein) [antibodies|antibody]; (rheumatoid arthritis|ra) with [positive] (rheumatoid factor|rf) and [positive] (anti ccp|ccp|anticcp) [antibodies|antibody]; (rf|rheumatoid factor) and (anti ccp|ccp) positive (rheumatoid arthritis|ra)
M04.3/M04.8: vexas [syndrome]
S92.10: talus fracture; talar [body|dome] fracture; fracture of [the] talus; (fx d|fxd) [the] talus
S92.11: talar neck fracture; fracture of [the] neck of [the] talus
S92.21: cuboid fracture; fracture of [the] cuboid
S92.25: (tarsal|foot) navicular fracture; fracture of [the] (tarsal|foot) navicular; navicular fracture of [the] foot
S92.20: (midfoot|tarsal) fracture; fracture of [the] (midfoot|tarsal bone)
S32.30: (iliac [wing|crest]|ilium) fracture; fracture of [the] (iliac wing|iliac crest|ilium)
S72.2: fracture of [the] (subtrochanteric|subtroch) (femur|region)
S72.45: fracture of [the] supracondylar femur
S72.41: femoral condyle fracture; fracture of [the] femoral condyle
S72.42: lateral femoral condyle fracture; fracture of [the] lateral femoral condyle
S72.43: medial femoral condyle fracture; fracture of [the] medial femoral condyle
S82.30: fracture of [the] distal (tibia|tibial shaft); distal (tibia|tibial) fracture
S82.87: fracture of [the] (pilon|tibial plafond)
S82.84: fracture of [the] (bimalleolar|bimal) ankle
S82.85: fracture of [the] (trimalleolar|trimal) ankle
S42.14: glenoid [cavity|fossa|rim] fracture; fracture of [the] glenoid
S52.04: coronoid [process] fracture; fracture of [the] coronoid
S62.00: fracture of [the] scaphoid
S52.20: fracture of [the] ulnar shaft
M46.28: (acute|chronic) (osteomyelitis|osteo) of [the] (sacrum|coccyx); coccyx osteomyelitis; (acute|chronic) (sacral|sacrum|coccygeal|coccyx) osteomyelitis
M86.14: acute osteomyelitis of [the] (index|middle|ring|little|small|long) finger; acute osteomyelitis of [the] (finger|thumb)
M27.2: (mandible|mandibular|jaw|maxilla|maxillary) osteomyelitis; osteomyelitis of [the] (jaw|maxilla)
I82.220: (inferior vena cava|ivc) (thrombosis|thrombus|clot|dvt); (thrombosis|thrombus|dvt|clot) of [the] (inferior vena cava|ivc)
I82.61: (cephalic|antecubital) vein (dvt|thrombus|clot); (dvt|thrombosis|clot) of [the] cephalic vein
M43.6: torticollis; wry neck
M67.4: ganglion cyst; ganglion of [the] (wrist|hand|foot|ankle|knee|elbow|shoulder); (wrist|hand|foot|ankle|knee|elbow|shoulder) ganglion
M25.7: (osteophyte|osteophytes) of [the] (knee|hip|shoulder|ankle|foot|elbow|wrist|hand); bone spurs of [the] (knee|hip|shoulder|ankle|foot|elbow|wrist|hand)
M89.5: osteolysis
M94.35: chondrolysis of [the] hip; hip chondrolysis
`;
