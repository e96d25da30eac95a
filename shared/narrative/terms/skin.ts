/** Skin and wounds. Site, side, stage and depth come from the sentence; a phrase that holds a site goes deeper. */
export const SKIN = `
L89: <pu>; stage (1|2|3|4|iv) <pu>; unstageable <pu>; <pu> stage (1|2|3|4|iv); healing <pu>; pressure related (injury|wound); medical device related pressure injury; hospital acquired pressure injury; mucosal membrane pressure injury; kennedy terminal ulcer; pressure area skin breakdown stage; pressure wound; pressure wounds
L89.15: <sacral> <pu>; <pu> [of|on|to|over] [the] <sacral>; <pu> <sacral>; <pu> stage (1|2|3|4|iv) <sacral>; unstageable <sacral> <pu>; stage (1|2|3|4|iv) <sacral> [<pu>|wound|ulcer|injury]; <sacral> stage (1|2|3|4|iv) [<pu>]; <sacral> decub; <sacral> decubitus; decubitus <sacral>; stage (1|2|3|4|iv) pressure (ulcer|injury|wound) <sacral>; <pu>, <sacral>; stage (1|2|3|4|iv) (ulcer|wound|sore) (over|on|of|to) [the] <sacral>
L89.6: heel <pu>; <pu> [of|on|to|over] [the] heel; <pu> heel; unstageable heel [<pu>]; stage (1|2|3|4|iv) heel [<pu>]; heel stage (1|2|3|4|iv) [<pu>]; heel decub; heel decubitus; <pu> stage (1|2|3|4|iv) heel; <pu>, heel; stage (1|2|3|4|iv) (ulcer|wound|sore) (over|on|of|to) [the] heel
L89.2: hip <pu>; <pu> hip; trochanter <pu>; trochanteric <pu>; <pu> trochanter; greater trochanter <pu>; <pu> greater trochanter; stage (1|2|3|4|iv) (hip|trochanter) [<pu>]; hip decub; hip decubitus; stage (1|2|3|4|iv) (ulcer|wound|sore) (over|on|of|to) [the] (hip|trochanter)
L89.3: buttock <pu>; <pu> buttock; gluteal <pu>; <pu> (gluteal|gluteus); ischial <pu>; ischium <pu>; <pu> (ischium|ischial tuberosity|ischial); ischial tuberosity <pu>; stage (1|2|3|4|iv) (buttock|ischial|ischium|gluteal) [<pu>]; buttock decub; buttock decubitus; ischial decub; ischial decubitus; gluteal fold <pu>; stage (1|2|3|4|iv) (ulcer|wound|sore) (over|on|of|to) [the] (buttock|ischium|ischial tuberosity)
L89.4: contiguous [site] [of] back buttock and hip <pu>
L89.5: ankle <pu>; <pu> ankle; malleolus <pu>; malleolar <pu>; lateral malleolus <pu>; medial malleolus <pu>; <pu> (lateral|medial) malleolus; <pu> malleolus
L89.0: elbow <pu>; <pu> elbow; stage (1|2|3|4|iv) elbow <pu>
L89.1: back <pu>; <pu> back; spine <pu>; spinal <pu>; <pu> spine; <pu> thoracic spine; scapula <pu>; scapular <pu>; <pu> scapula
L89.81: head <pu>; (ear|nose|bridge of nose|nasal|chin|cheek) <pu>; <pu> [of|on|to] [the] (ear|nose|bridge of nose|chin|cheek); occiput <pu>; occipital <pu>; <pu> (occiput|head|face)
L89.89: <pu> (toe|foot|knee|leg|calf|finger); (toe|foot|knee|calf) <pu>; dorsal foot <pu>; plantar <pu>
L89: deep tissue injury; deep tissue pressure injury; suspected deep tissue injury
T81.31: dehiscence; dehisced (midline|abdominal|midline abdominal|sternal|hip|knee|back|groin|chest|spinal|leg) (incision|wound|surgical wound); (superficial|partial|skin|incisional) dehiscence; separation of [the] [surgical] (incision|wound edges); (incision|incisional|surgical wound) (separation|opened up|opened|has opened|has opened up|came open|reopened|split open)
T81.4: infected (abdominal|midline|sternal|hip|knee|back|groin|chest|spinal|leg) (incision|surgical wound); post surgical (wound infection|infection); (groin|sternal|abdominal|knee|hip|back|spinal) (incision|surgical wound|surgical site) infection; wound infection of [the] [surgical] incision
L24.B3: irritant (contact dermatitis|dermatitis) (due|related|from) [to] (stool|ostomy effluent|stoma output|ileostomy output|colostomy output); peristomal (skin breakdown|denudement|denuded skin)
L24.B1: irritant [contact] dermatitis (due|related) [to] (gastrostomy|peg|g tube) [leakage|drainage]; (gastrostomy|peg|g tube) site (dermatitis|irritant dermatitis)
T81.31: (harvest|graft|donor|surgical|incision|evh) site dehisced; (surgical wound|surgical incision|incision|wound) [abdomen|abdominal], dehisced; has dehisced; incision dehisced; wound dehisced
-: (bone|muscle) necrosis; necrosis of (bone|muscle); necrotic (bone|muscle|tendon)
L97: lower extremity (ulcer|ulcers|ulceration); leg (ulcer|ulcers|ulceration); (ulcer|ulceration) of [lower] (leg|extremity); non pressure [chronic] ulcer of [lower] (leg|limb|extremity); chronic leg (ulcer|wound); nonhealing leg (ulcer|wound); non healing leg (ulcer|wound); chronic ulcer of [lower] (leg|extremity); chronic [non] healing wound of [lower] (leg|extremity)
L97.5: foot (ulcer|ulcers|ulceration); (ulcer|ulceration) of [the] (foot|toe|toes); toe (ulcer|ulcers|ulceration); plantar (ulcer|foot ulcer); non pressure [chronic] ulcer of [other part of] foot; chronic foot (ulcer|wound); neuropathic foot ulcer; metatarsal head ulcer; great toe ulcer; ulcer (toe|foot)
L97.5: (ulcer|ulceration) [on] (dorsum|top|sole|bottom|ball|side|dorsal aspect|plantar aspect|lateral aspect|medial aspect|lateral|medial|lateral side|medial side) foot
L97.4: (ulcer|ulceration) [on] (back|side|tip|posterior|lateral|medial|posterior aspect) heel; heel ulcer; midfoot ulcer; ulcer of [the] (heel|midfoot); non pressure [chronic] ulcer of heel [and midfoot]; non pressure heel ulcer
L97.3: ankle (ulcer|ulceration); ulcer of [the] ankle; non pressure [chronic] ulcer of ankle; malleolar ulcer
L97.2: calf (ulcer|ulceration); ulcer of [the] calf; non pressure [chronic] ulcer of calf
L97.1: thigh ulcer; ulcer of [the] thigh; non pressure [chronic] ulcer of thigh
L97.8: shin ulcer; pretibial ulcer; (ulcer|ulceration) [of|on|to] [the] (shin|pretibial area)
L98.41: non pressure [chronic] ulcer of buttock
L98.42: non pressure [chronic] ulcer of back
L98.49: non pressure [chronic] ulcer of skin; chronic skin ulcer; chronic ulcer of skin
L98.499: skin ulcer; ulceration of skin
L03.11: cellulitis of [lower] (leg|legs|limb|extremity|extremities|foot|feet|ankle|arm|upper extremity|knee|thigh|calf); [lower] (leg|limb|extremity|foot|ankle|arm|thigh|calf|le) cellulitis; lower extremity cellulitis; upper extremity cellulitis; cellulitis [of|to|in] (leg|foot|lower extremity|arm)
L03.03: cellulitis of toe; toe cellulitis
L03.01: cellulitis of finger; finger cellulitis; paronychia of finger
L03.31: abdominal wall cellulitis; cellulitis of [the] (trunk|abdominal wall|abdomen|back|chest wall|buttock|groin|perineum)
L03.211: facial cellulitis; cellulitis of face
L03>L03.90: cellulitis
L02: abscess of skin; skin abscess; cutaneous abscess
L02>L02.91: abscess; furuncle; carbuncle
L02.41: [subcutaneous|cutaneous] abscess of (leg|arm|thigh|axilla|limb); subcutaneous (abscess|abscesses), (leg|arm|thigh|axilla); abscess, (leg|arm|thigh|axilla); (leg|arm|thigh|axillary) abscess
L02.41: [subcutaneous|cutaneous|skin] abscess [of] [the] (forearm|elbow|wrist|upper arm|upper extremity|shoulder|knee|calf|shin|ankle|lower leg|lower extremity|hip|antecubital [fossa]); (forearm|elbow|wrist|upper arm|upper extremity|shoulder|knee|calf|shin|ankle|lower leg|lower extremity|hip|antecubital [fossa]) abscess
L02.51: abscess [of] [the] (finger|thumb); (finger|thumb) abscess
L02.61: abscess [of] [the] (toe|heel|big toe|great toe); (toe|heel) abscess
L02.215: abscess of [the] perineum; perineum abscess
L02.31: gluteal abscess; buttock abscess; abscess of buttock
L02.61: foot abscess; abscess of foot
L02.21: groin abscess; back abscess; chest wall abscess; perineal abscess
L05.01: pilonidal (cyst|abscess) with abscess; pilonidal abscess
L05.91: pilonidal cyst
L08.9: skin infection; wound infection of skin; local skin infection
L01.00: impetigo
L30.9: dermatitis; eczema
L20.9: atopic dermatitis; atopic eczema
L21.9: seborrheic dermatitis
L22: diaper dermatitis; diaper rash
L24.A2: incontinence associated dermatitis; incontinence dermatitis; incontinence related dermatitis; moisture associated skin damage due to incontinence; moisture associated skin damage (from|due|related) [to] (urine|incontinence|stool|urine and stool); (masd) (from|due|related) [to] (urine|incontinence|stool|urine and stool); urine (dermatitis|scald)
L24.A0: moisture associated skin damage; masd
L80: vitiligo
L97: vasculitic (ulcer|ulceration)
L89.15: (sacral|sacrum|coccyx) [wound|area|sore] (stage|st|stg) (1|2|3|4)
L89.6: heel [wound|area|sore] (stage|st|stg) (1|2|3|4)
L89.3: (ischium|ischial|buttock) [wound|area|sore] (stage|st|stg) (1|2|3|4)
L89.2: (trochanter|trochanteric) [wound|area|sore] (stage|st|stg) (1|2|3|4)
L24.B: peristomal (dermatitis|skin irritation|irritant dermatitis)
L24.9: irritant [contact] dermatitis
L23.9: allergic contact dermatitis
L25.9: contact dermatitis
L27.0: drug rash; drug eruption; drug induced rash
L28.0: lichen simplex chronicus; neurodermatitis
L29.9: pruritus; generalized itching
L30.4: intertrigo; erythema intertrigo; intertriginous dermatitis
L40.9: psoriasis
L40.0: plaque psoriasis; nummular psoriasis; psoriasis vulgaris
L40.5: psoriatic arthritis; psoriatic arthropathy
L43.9: lichen planus
L50.9: urticaria; hives
L12.0: bullous pemphigoid
L10.9: pemphigus
L51.1: stevens johnson syndrome
L57.0: actinic keratosis; actinic keratoses; solar keratosis
L60.0: ingrown (toenail|nail); onychocryptosis
L60.2: onychogryphosis
L71.9: rosacea
L73.2: hidradenitis [suppurativa]; hidradenitis
L84: callus; corns and calluses; callosities; calluses
L85.3: xerosis [cutis]; xerosis of skin
L88: pyoderma gangrenosum
L90.5: scar contracture of skin; scar tissue of skin
L91.0: keloid; hypertrophic scar
L92.9: hypergranulation tissue; hypergranulation
L94.0: localized scleroderma; morphea
L98.8: skin fistula
B35.1: onychomycosis; tinea unguium; fungal (toenail|nail) infection; toenail fungus; dermatophytosis of nail
B35.3: tinea pedis; athlete foot
B35.6: tinea cruris; jock itch
B35.4: tinea corporis; ringworm
B37.2: candidiasis of skin; cutaneous candidiasis; skin candidiasis; candidal intertrigo; yeast rash; fungal rash in skin folds; candidal skin infection; (candida|candidal|yeast|fungal) rash; (candida|yeast) [rash] [in] (groin|skin folds|skin fold|folds|abdominal fold|under breasts); candida of skin
B37.0: oral thrush; oral candidiasis; thrush
B37.31/B37.3: vaginal candidiasis; vaginal yeast infection; candidal vaginitis
B02.9: shingles; herpes zoster; zoster without complication
B02.29: phn; postherpetic neuralgia; post herpetic neuralgia
B86: scabies
B85.2: lice; pediculosis
I83.1: varicose dermatitis
T81.31: (incision|laparotomy wound|midline wound|surgical wound|surgical incision|abdominal incision|sternal incision) (dehisced|has dehisced); dehiscence of [the] abdominal [surgical] (wound|incision); surgical wound dehiscence; wound dehiscence; dehiscence of [the] [surgical|midline|midline abdominal|abdominal|sternal|chest|hip|knee|back|leg|groin|stump] (wound|incision); dehisced (surgical wound|incision|surgical incision|wound); incision dehiscence; disruption of (surgical wound|external operation wound|wound|surgical incision); wound disruption; dehiscence of external surgical wound; sternal wound dehiscence; abdominal wound dehiscence; dehiscence [of] [the] [midline] (abd|abdomen|abdominal|sternal|hip|knee|back|lumbar) [surgical|surg] (wound|incision|site|incision line); (abd|surgical) (wound|incision) dehiscence; dehisced [midline] [abd|abdominal|surgical|sternal] (wound|incision); (wound|incision) dehisced; surgical wound dehisced; open dehisced wound
T81.32: internal wound dehiscence; fascial dehiscence; evisceration
T81.4: surgical site infection; postoperative wound infection; post op wound infection; infected surgical (wound|incision); surgical wound infection; wound infection following surgery; infection following a procedure; post op infection; postoperative infection; incision infection; infected (incision|incision site); sternal wound infection
T81.41: superficial [incisional] (ssi|surgical site infection); superficial incisional infection; stitch abscess
T81.42: deep [incisional] (ssi|surgical site infection); deep incisional infection
T81.43: organ space surgical site infection; postoperative abscess
T81.89: nonhealing surgical wound; non healing surgical wound; delayed healing of surgical wound; nonhealing surgical incision; non healing surgical incision; delayed surgical wound healing
S81.80: open wound of lower leg
S91.30: open wound of foot
S01.00: open wound of scalp
S31.00: open wound of (lower back|pelvis)
S31.10: open wound of abdominal wall
Z48.00: change or removal of nonsurgical wound dressing; nonsurgical wound dressing (change|changes); attention to nonsurgical (dressing|dressings); encounter for change of nonsurgical wound dressing
Z48.01: change or removal of surgical wound dressing; surgical (wound dressing|dressing) (change|changes); attention to surgical (dressing|dressings); encounter for change of surgical wound dressing
Z48.02: removal of (sutures|staples); suture removal; staple removal; encounter for removal of sutures
Z48.03: (change or removal|removal) of drains; drain removal; attention to surgical drains
Z87.2: <old> (skin ulcer|cellulitis|venous ulcer)
E83.59: calciphylaxis
-: pressure (relief|relieving|redistribution|reduction|injury prevention|ulcer prevention|injury risk|ulcer risk|relieving mattress|reducing mattress|relieving cushion|points|point|dressing|gradient); pressure injury (prevention|risk|scale|education); pressure ulcer (prevention|risk|scale|education|risk assessment); risk (for|of) <pu>; risk (for|of) pressure (ulcer|ulcers|injury|injuries|sores) ; wound (care|vac|clinic|nurse|bed|edges|dressing|supplies|measurements|cleanser|base|healing|assessment|culture|center|care nurse|care clinic|care center|infection prevention|infection control); at risk for skin breakdown; healed <pu>; history of <pu>
L24.B: irritant dermatitis (from|due) [to] (leakage|effluent|output) ; peristomal irritation; peristomal [irritant] contact dermatitis; peristomal skin [irritant] contact dermatitis; [irritant] contact dermatitis [of] [the] peristomal skin; irritant dermatitis around [the] stoma; peristomal masd; peristomal moisture associated skin damage
L89.2: (hip|trochanter|trochanteric|troch|trochanters) stage (1|2|3|4)
L89.3: (buttock|gluteal|ischium|ischial) (stage|st) (1|2|3|4|iv|iii|ii)
L97.5: ulcer of [the] (great|big|2nd|3rd|4th|5th|second|third|fourth|fifth|little) toe; (big|2nd|3rd|4th|5th|second|third|fourth|fifth|little) toe ulcer
E11.621+L97.5: diabetic ulcer of [the] forefoot; diabetic ulcer [of|to|on] [the] (great|big|2nd|second|3rd|third|4th|fourth|5th|fifth|little) toe; diabetic ulcer [of|to|on] [the] (plantar|dorsal|lateral|medial) foot; diabetic (great|big|2nd|second|5th|fifth) toe ulcer
L97.3: ulcer [of] [the] (lateral|medial) malleolus; ulcer of [the] malleolus; (lateral|medial) malleolus ulcer
L97.5: (ulcer|ulceration|ulcers) [of|on|to] [the] plantar [foot|forefoot|surface|aspect|foot surface|surface of foot]; neuropathic (foot|plantar|forefoot|toe) (ulcer|ulcers|ulceration); neuropathic ulcer [of|on] [the] [plantar] (foot|toe|forefoot|surface)
L03.311: (stoma|ostomy) site cellulitis; peristomal cellulitis; cellulitis [of|at|around] [the] (stoma|ostomy) [site]; stomal cellulitis
T81.49: (staph|mrsa) infection [of|in|at] [the] [surgical] incision
L89.89: thigh <pu>; <pu> [of|on|to] [the] [posterior] thigh; posterior thigh [full thickness] <pu>; shin <pu>; <pu> [of|on] [the] shin
L97.8: (non healing|nonhealing|chronic) ulcer [of|on] [the] (shin|pretibial area)
L03.11: cellulitis [of|in|to] [the] (shoulder|hip|antecubital [fossa]); (shoulder|hip|antecubital) cellulitis
L03.11: cellulitis [of|in|to] [the] (hand|wrist|forearm|elbow|shin|heel); (hand|wrist|forearm|elbow|shin|knee|heel) cellulitis
L03.01: paronychia [of] [the] [index|middle|ring|little|long] (finger|thumb); (finger|thumb) paronychia; infected (finger|thumb) nail fold
L03.03: paronychia [of] [the] [great|big|2nd|second|third|fourth|fifth] toe; toe paronychia
L24.A2: iad
B02.29: (herpes zoster|zoster|shingles) with (phn|neuralgia); zoster neuralgia; (zoster|shingles) [t4|t5|t6|t7|t8|t9|t10] [right|left] with neuralgia
K94.22+L03.311: (peg|g tube|gt|gastrostomy) [tube] [site|stoma] cellulitis; cellulitis [of|at|around] [the] (peg|g tube|gastrostomy) [tube] [site]
T87.81: (bka|aka|tma|amputation) stump dehisced; stump dehisced; dehiscence of [the] [bka|tma|amputation|below knee amputation] (stump|amputation site); (stump|bka|tma|amputation) dehiscence; dehisced (bka|tma|amputation|stump) [stump|site]; (bka|amputation) stump dehiscence; dehiscence of [the] (bka|tma)
S90.82: friction blister [of|on|to] [the] (heel|foot); (heel|foot) friction blister
-: [skin] [graft] donor site
L89.15: <sacral> (wound|area|ulcer|sore|injury) [now|is|was|currently] stage (1|2|3|4|iv); <sacral> (wound|area|ulcer|sore|injury), stage (1|2|3|4|iv); <sacral> (wound|area|ulcer|sore|injury), unstageable; (wound|open area|ulcer|sore|skin breakdown|pressure area) <sacral> stage (1|2|3|4|iv); pressure area <sacral>; unstageable <sacral> (wound|area); <sacral> unstageable; open area <sacral>, stage (1|2|3|4|iv)
L89.6: heel (wound|area|ulcer|sore|injury) [now|is|was|currently] stage (1|2|3|4|iv); heel (wound|area|ulcer|sore|injury), stage (1|2|3|4|iv); heel (wound|area|ulcer|sore|injury), unstageable; (wound|open area|ulcer|sore|skin breakdown|pressure area) heel stage (1|2|3|4|iv); pressure area heel; unstageable heel (wound|area); heel unstageable; open area heel, stage (1|2|3|4|iv)
L89.3: (buttock|ischial|ischium|gluteal|ischial tuberosity) (wound|area|ulcer|sore|injury) [now|is|was|currently] stage (1|2|3|4|iv); (buttock|ischial|ischium|gluteal|ischial tuberosity) (wound|area|ulcer|sore|injury), stage (1|2|3|4|iv); (buttock|ischial|ischium|gluteal|ischial tuberosity) (wound|area|ulcer|sore|injury), unstageable; (wound|open area|ulcer|sore|skin breakdown|pressure area) (buttock|ischial|ischium|gluteal|ischial tuberosity) stage (1|2|3|4|iv); pressure area (buttock|ischial|ischium|gluteal|ischial tuberosity); unstageable (buttock|ischial|ischium|gluteal|ischial tuberosity) (wound|area); (buttock|ischial|ischium|gluteal|ischial tuberosity) unstageable
L89.2: (hip|trochanter|trochanteric) (wound|area|sore) [now|is|was|currently] stage (1|2|3|4|iv); (hip|trochanter|trochanteric) (wound|area|sore), unstageable; (wound|open area|sore|pressure area) (hip|trochanter|trochanteric) stage (1|2|3|4|iv); pressure area (hip|trochanter|trochanteric); unstageable (hip|trochanter|trochanteric) (wound|area); (hip|trochanter|trochanteric) unstageable
L89.89: <pu> [lateral|medial|dorsal|plantar|dorsum|great|big|2nd|second|3rd|third|4th|5th|fifth|left|right] (foot|toe|knee|calf); (lateral|medial|dorsal|great toe|2nd toe|second toe|5th toe|fifth toe) [foot] <pu>
L89.5: (ankle|malleolus|lateral malleolus|medial malleolus) stage (1|2|3|4); stage (1|2|3|4) (ankle|malleolus|lateral malleolus|medial malleolus)
L24.A0: moisture [associated] dermatitis
L97.5: (hallux|great toe|big toe|toe|forefoot|metatarsal head|mt head|met head|mth) (distal|plantar|dorsal|tip|medial|lateral|submetatarsal) ulcer; (plantar|distal|dorsal) (hallux|great toe|toe|forefoot|metatarsal head|mt head) ulcer; (submetatarsal|sub metatarsal|sub met|submet) [head] ulcer; ulcer [of] [the] (plantar|sub) (metatarsal|mt|met) head
B37.2: (periwound|satellite|skin|cutaneous|groin|perineal|inframammary|intertriginous) [satellite] (candidiasis|candida|yeast infection); candidal intertrigo
T87.89: (stump|residual limb) (ulcer|ulceration|wound); ulcer of [the] (stump|residual limb)
T81.31: dehisced (midline|abdominal|laparotomy|sternal|perineal|groin|surgical) [abdominal|laparotomy|surgical] (wound|incision)
S91.10: (trauma|traumatic) wound [of|to|on] [the] (toe|great toe|big toe); (toe|great toe|big toe) (trauma|traumatic) wound; open wound (to|on) [the] (toe|great toe|big toe)
S91.30: (trauma|traumatic) wound [of|to|on] [the] foot; foot (trauma|traumatic) wound; open wound (to|on) [the] foot
S51.80: (trauma|traumatic) wound [of|to|on] [the] forearm; forearm (trauma|traumatic) wound; open wound (to|on) [the] forearm
S61.40: (trauma|traumatic) wound [of|to|on] [the] hand; hand (trauma|traumatic) wound; open wound (to|on) [the] hand
S81.00: (trauma|traumatic) wound [of|to|on] [the] knee; knee (trauma|traumatic) wound; open wound (to|on) [the] knee
S01.11: eyebrow (laceration|lac); laceration [of|to] [the] eyebrow
L24.B: peristomal skin (denuded|excoriated|irritated|raw)
L89.6: st (1|2|3|4) heel
L89.15: st (1|2|3|4) <sacral>
L89.3: st (1|2|3|4) (buttock|ischial|ischium|gluteal)
L89.2: st (1|2|3|4) (hip|trochanter)
T87.81: stump wound (open|opened|dehisced|gaping|separated); (open|opened|dehisced|gaping) stump wound; stump incision (open|opened|dehisced|gaping|separated)
L97.5: (mth|mt head|met head|metatarsal head|plantar mth) (ulcer|wound|ulceration); (ulcer|wound) [of|on|over|under] [the] [1st|2nd|3rd|4th|5th] (mth|mt head|met head|metatarsal head)
L98.43/L98.49: (chronic|non healing|nonhealing|non pressure [chronic]) (ulcer|wound) of [the] (abdomen|abdominal wall|pannus); abdominal wall ulcer; ulcer of [the] (abdomen|abdominal wall|pannus)
L98.44/L98.49: (chronic|non healing|nonhealing|non pressure [chronic]) (ulcer|wound) of [the] (chest|chest wall); ulcer of [the] (chest|chest wall)
L98.45/L98.49: (chronic|non healing|nonhealing|non pressure [chronic]) (ulcer|wound) of [the] neck; ulcer of [the] neck
L98.46/L98.49: (chronic|non healing|nonhealing|non pressure [chronic]) (ulcer|wound) of [the] (face|cheek|forehead); ulcer of [the] (face|cheek|forehead)
L98.47/L98.49: (chronic|non healing|nonhealing|non pressure [chronic]) (ulcer|wound) of [the] (groin|inguinal fold); ulcer of [the] groin; groin ulcer
L98.A1/L98.49: (chronic|non healing|nonhealing|non pressure [chronic]) (ulcer|wound) of [the] upper arm; ulcer of [the] upper arm; upper arm ulcer; chronic upper arm ulcer
L98.A2/L98.49: (chronic|non healing|nonhealing|non pressure [chronic]) (ulcer|wound) [of] [the] forearm; ulcer of [the] forearm; forearm ulcer; chronic forearm (ulcer|wound)
L98.A3/L98.49: (finger|fingertip|digital|thumb|hand) (ulcer|ulcers|ulceration|ulcerations); ulcer [of|on|to] [the] (finger|fingertip|thumb|index finger|hand); (chronic|non healing|nonhealing|non pressure [chronic]) (ulcer|wound) of [the] (hand|finger|thumb|fingertip)
L02.217/L02.219: abscess of [the] flank; flank abscess
L03.31A/L03.319: cellulitis of [the] flank; flank cellulitis
L89: <pu> [pre ulcer] skin changes; pressure pre ulcer skin changes
L68.0: hirsutism
L71.1: rhinophyma
L08.0: pyoderma
L08.1: erythrasma
L29.0: pruritus ani; anal itching
L94.3: sclerodactyly
L81.1: melasma; chloasma
L60.1: onycholysis
`;
