/** Arteries, veins and lymph. */
export const VESSELS = `
I73.9: peripheral vascular disease; peripheral arterial disease; peripheral artery disease; intermittent claudication; lower extremity arterial disease; peripheral angiopathy; poor peripheral circulation with pvd; peripheral arterial dz; peripheral vascular dz; arterial insufficiency [of] [the] [lower] (leg|legs|extremity|extremities); [lower] (leg|extremity) arterial insufficiency; peripheral arterial insufficiency
I70.2: atherosclerosis of [native] (arteries of|artery) [the] (leg|legs|extremity|extremities|lower extremity|lower extremities); lower extremity atherosclerosis; atherosclerosis of (leg|legs|lower extremity|lower extremities|extremities); arteriosclerosis of (leg|legs|extremities|lower extremities)
I70.21: atherosclerosis with [intermittent] claudication; atherosclerosis of (leg|legs|extremity|extremities|lower extremity|lower extremities) with [intermittent] claudication; pad with [intermittent] claudication
I70.22: critical limb ischemia; chronic limb threatening ischemia; atherosclerosis with rest pain; pad with rest pain; peripheral arterial disease with rest pain; ischemic rest pain
I70.2+L97: arterial (ulcer|ulcers) [of] [lower] (leg|foot|toe|heel|ankle|extremity); (foot|leg|toe|heel|ankle) arterial ulcer; lower extremity arterial ulcer; ulcer of arterial insufficiency; arterial wound; arterial wounds; ischemic wound
I70.92: chronic total occlusion of artery of (extremity|extremities)
I70.91: generalized (atherosclerosis|arteriosclerosis); diffuse atherosclerosis
I70.90: atherosclerosis; arteriosclerosis; hardening of [the] arteries
I70.0: atherosclerosis of aorta; aortic atherosclerosis; calcified aorta; atherosclerotic aorta
I70.1: renal artery stenosis; atherosclerosis of renal artery
I77.1: subclavian (artery stenosis|stenosis); stricture of artery
I65.2: carotid stenosis; carotid artery stenosis; carotid artery occlusion; carotid occlusion; carotid atherosclerosis; ica stenosis; internal carotid [artery] stenosis; (ica|internal carotid [artery]) occlusion; carotid dz; (blocked|clogged|narrowed) carotid [artery|arteries]
I65.0: vertebral artery (stenosis|occlusion)
I66.0: middle cerebral artery stenosis; mca stenosis
I67.9: cerebrovascular disease; cerebral vascular disease; cva disease unspecified
I67.2: cerebral atherosclerosis; intracranial atherosclerosis
M30.3: kawasaki (disease|syndrome)
I67.1: (middle|anterior|posterior) cerebral artery aneurysm; (mca|basilar tip|acom|pcom|berry) aneurysm; (anterior|posterior) communicating artery aneurysm; aneurysm of [the] (middle|anterior|posterior) cerebral artery; cerebral aneurysm; brain aneurysm; unruptured cerebral aneurysm; intracranial aneurysm; unruptured brain aneurysm
I67.82: chronic small vessel ischemic disease; microvascular ischemic disease; chronic microvascular ischemia; white matter ischemic disease
I71.4: abdominal aortic aneurysm; aaa; infrarenal aortic aneurysm
I71.2: thoracic aortic aneurysm; taa
I71.9: aortic aneurysm
I71.0: aortic dissection; dissection of [the] aorta; type (a|b) aortic dissection
I72.4: popliteal [artery] aneurysm; femoral artery aneurysm
I74.3: arterial embolism of (leg|lower extremity); arterial thrombosis of (leg|lower extremity)
I73.0: raynaud [disease]; raynaud phenomenon; raynaud syndrome
I73.1: thromboangiitis obliterans; buerger disease
I73.89: acrocyanosis
I73.81: erythromelalgia; erythermalgia
I96: gangrene; dry gangrene; wet gangrene; gangrenous [big|great|first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th] (toe|toes|foot|forefoot|heel|digit|digits|finger|fingers|changes); [dry|wet] gangrenous changes; gangrene of (toe|toes|foot)
I99.8: limb ischemia; lower extremity ischemia
I82.4>I82.409: deep vein thrombosis; deep venous thrombosis; dvt of [lower] (leg|extremity); lower extremity dvt; leg dvt; acute deep vein thrombosis; acute dvt of (leg|lower extremity)
I82.41: femoral (dvt|vein thrombosis|deep vein thrombosis); dvt of femoral vein; common femoral vein thrombosis
I82.43: popliteal (dvt|vein thrombosis|deep vein thrombosis); dvt of popliteal vein
I82.44: tibial (dvt|vein thrombosis|deep vein thrombosis)
I82.4Z: calf (dvt|vein thrombosis|deep vein thrombosis); (blood clot|clot) [in] [the|his|her] calf; calf (clot|blood clot)
I82.46: calf muscle vein thrombosis; gastrocnemius vein thrombosis; soleal vein thrombosis
I82.45: peroneal (dvt|vein thrombosis)
I82.42: iliac (dvt|vein thrombosis|deep vein thrombosis)
I82.50: chronic (dvt|deep vein thrombosis|deep venous thrombosis); chronic dvt of (leg|lower extremity)
I82.51: chronic femoral (dvt|vein thrombosis|deep vein thrombosis); chronic dvt of [the] femoral vein
I82.53: chronic popliteal (dvt|vein thrombosis|deep vein thrombosis); chronic dvt of [the] popliteal vein
I82.54: chronic tibial (dvt|vein thrombosis|deep vein thrombosis); chronic dvt of [the] tibial vein
I82.52: chronic iliac (dvt|vein thrombosis|deep vein thrombosis); chronic dvt of [the] iliac vein
I82.5Z: chronic calf (dvt|vein thrombosis|deep vein thrombosis)
I82.72: chronic (upper extremity|arm|brachial) (dvt|deep vein thrombosis); chronic dvt of [the] (arm|upper extremity)
I82.62: upper extremity (dvt|deep vein thrombosis); arm dvt; acute dvt of (arm|upper extremity); brachial vein thrombosis; brachial (dvt|vein dvt|deep vein thrombosis); (dvt|clot) [of|in] [the] brachial [vein]; (upper arm|arm) (clot|deep vein thrombosis)
I82.A1: axillary vein thrombosis; axillary (dvt|clot|thrombus|vein dvt|vein clot|vein thrombus|deep vein thrombosis); (dvt|clot|thrombus|thrombosis) [of|in] [the] axillary [vein]; non occlusive thrombus axillary
I82.B1: subclavian vein thrombosis; subclavian (dvt|clot|thrombus|vein dvt|vein clot|vein thrombus|deep vein thrombosis); (dvt|clot|thrombus|thrombosis) [of|in] [the] subclavian [vein]
I82.C1: internal jugular vein thrombosis; jugular vein thrombosis; (ij|internal jugular|jugular) (dvt|clot|thrombus|vein dvt|vein clot|vein thrombus|deep vein thrombosis|thrombosis); (dvt|clot|thrombus|thrombosis) [of|in] [the] (ij|internal jugular|jugular) [vein]
I82.81: saphenous vein thrombosis; thrombosis of saphenous vein; (greater|great|small|lesser) saphenous [vein] (clot|thrombus|thrombosis); superficial (clot|thrombus|vein thrombosis|venous thrombosis) [in|of] [the] [greater|great|small|lesser] saphenous [vein]; saphenous [vein] (clot|thrombus); (gsv|ssv) (clot|thrombus|thrombosis)
I80.0: superficial (thrombophlebitis|phlebitis) of (leg|lower extremity); superficial thrombophlebitis; superficial vein thrombosis
I80.9: thrombophlebitis; phlebitis
Z86.718: <old> (dvt|deep vein thrombosis|deep venous thrombosis|venous thromboembolism|vte|blood clots|blood clot)
Z86.72: <old> thrombophlebitis
I82.9: venous thromboembolism; vte
I87.8: venous stasis; stasis of [the] veins
I87.2: [chronic] venostasis; venous insufficiency; chronic venous insufficiency; stasis dermatitis; venous stasis dermatitis; chronic venous stasis; venous stasis disease; peripheral venous insufficiency; venous disease of legs; chronic venous disease; [chronic] venous insuff; cvi; venous stasis changes; chronic venous stasis changes; venous dermatitis; venous dz
I87.0: post thrombotic syndrome; postthrombotic syndrome; postphlebitic syndrome
I87.3>I87.309: chronic venous hypertension; venous hypertension
I87.31+L97: venous hypertension with ulcer; chronic venous hypertension with ulcer
I87.2+L97: venous [stasis] ulcer; venous [stasis] ulcers; venous leg ulcer; venous leg ulcers; stasis ulcer; stasis ulcers; venous ulceration; venous stasis ulcer of (leg|lower leg|calf|ankle); venous stasis wound; venous stasis wounds; venous insufficiency ulcer; venous insufficiency with ulcer
I83.9: varicose veins; varicosities; varicose veins of (leg|legs|lower extremity|lower extremities)
I83.0+L97: varicose veins of [lower] (leg|legs|extremity|limb) with (ulcer|ulceration|ulcers); varicose ulcer; varicose veins with ulcer; ulcerated varicose veins; varicose veins with (stasis|venous) (ulcer|ulceration)
I83.81: painful varicose veins; varicose veins [of] [lower] [leg|legs|extremity|extremities|limb] with pain
I83.89: varicose veins [of] [lower] [leg|legs|extremity|extremities|limb] with (edema|swelling)
I83.1: varicose veins [of] [lower] [leg|legs|extremity|extremities|limb] with inflammation; varicose eczema
I83.2+L97: varicose veins with ulcer and inflammation
I85.00: esophageal varices; esophageal varices without (bleeding|hemorrhage)
I86.1: varicocele
I89.0: lymphedema; lymphoedema; chronic lymphedema; secondary lymphedema; lymphatic obstruction; elephantiasis nonfilarial
I97.2: postmastectomy lymphedema; post mastectomy lymphedema; lymphedema after mastectomy; lymphedema, post mastectomy; post mastectomy lymphedema syndrome; (breast cancer|mastectomy) related lymphedema
I89.0: lymphedema praecox
Q82.0: [primary] lymphedema tarda; primary lymphedema praecox; hereditary lymphedema; congenital lymphedema; milroy disease; primary lymphedema
I77.6: arteritis; vasculitis
M31.6: giant cell arteritis; gca; temporal arteritis
M31.30: granulomatosis with polyangiitis; wegener granulomatosis; wegener; wegeners; gpa vasculitis
I78.0: hereditary hemorrhagic telangiectasia; osler weber rendu [disease]
I88.9: lymphadenitis
R59.1: lymphadenopathy; generalized lymphadenopathy
R59.9: enlarged lymph nodes; swollen lymph nodes
I70.2+L97: arterial ulcer; arterial ulcers; arterial insufficiency ulcer; ischemic ulcer; ischemic (toe|foot|leg|heel) (ulcer|ulcers); arterial (ulcer|ulcers) of [the] [right|left] (great toe|toes|second toe|third toe|lateral malleolus|dorsal foot)
I97.2: lymphedema [of|in] [the] arm (post|after|following|due to) mastectomy; arm lymphedema (post|after|following|due to) (mastectomy|axillary dissection); lymphedema (post|after|following) (mastectomy|axillary node dissection)
-: (incontinence|heating|foam|abd|heel|gauze|chair|bed|knee|absorbent|mattress|gel|wears|wear|uses|use) (pad|pads)
-: pad _of (toe|foot|finger|thumb|heel|great toe|big toe|index finger|hand|hallux); (mini|panty|menstrual|blue|under|mouse|gel|lambswool|pressure|cooling|drip|dressing|border|nonstick|telfa|sanitary|soaked|wet|changes|changed) (pad|pads); (pad|pads) (changes|count|per day)
Z86.79: (aortic|ascending aortic|thoracic aortic|abdominal aortic|aaa|popliteal) aneurysm repair; aaa repair; aneurysm repair
I71.21: ascending [thoracic] aortic aneurysm; aneurysm [of] [the] ascending [thoracic] aorta; ascending aneurysm
I71.43: infrarenal (aaa|abdominal aortic aneurysm)
I85.01: bleeding esophageal varices; esophageal variceal (bleed|bleeding|hemorrhage); variceal (bleed|bleeding|hemorrhage); esophageal varices with (bleeding|hemorrhage|bleed); esophageal varices, bleeding
Z95.828: <sp> (fem pop|fem tib|fem fem|aortobifem); (fem pop|fem tib) (graft|bypass)
M31.4: takayasu [arteritis]; aortic arch syndrome
I82.40>I82.409: (blood clot|clot) [in] [the|his|her] (leg|thigh); leg (clot|blood clot)
I65.2: carotid (occluded|occlusion)
I82.890: splenic vein (thrombosis|thrombus|clot); thrombosis of [the] splenic vein
-: (artery|arteries) [with] (ulcer|ulcers|ulceration)
I82.61: (basilic|cephalic|antecubital) [vein] (thrombosis|thrombus|clot|svt|superficial vein thrombosis); superficial [vein] thrombosis of [the] (arm|upper extremity|basilic vein|cephalic vein)
I72.5: basilar [artery] aneurysm; aneurysm of [the] basilar artery
R59.0: (localized|hilar|mediastinal|axillary|cervical|inguinal) lymphadenopathy
I83.2+L97: varicose veins [of] [lower] [leg|legs|extremity|limb] with both (ulcer|ulceration)
I70.4: atherosclerosis of autologous [vein] (bypass graft|graft)
I70.3: atherosclerosis of (bypass graft|leg bypass graft)
I70.2+L97: atherosclerosis of [native] [arteries of|artery] [the] (leg|legs|extremity|extremities|lower extremity|lower extremities) with (ulcer|ulcers|ulceration)
I77.1: arterial insufficiency
I82.0: budd chiari [syndrome]
M31.31: (granulomatosis with polyangiitis|gpa|wegener granulomatosis) with renal (involvement|disease)
`;
