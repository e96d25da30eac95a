/** What a plan watches or does for a condition without naming it. */
export const CARE: readonly (readonly [codes: RegExp, words: RegExp])[] = [
  [/^(?:I1[0-6A]|R03)/, /\b(?:blood pressure|b\/?p|vital signs?|vs|antihypertensive\w*)\b/i],
  [
    /^(?:E0[89]|E1[013])/,
    /\b(?:glucose|glucometer|blood sugars?|sugars|(?:fs)?bs|fsbg|cbgs?|accu-?checks?|finger ?sticks?|insulin|a1c|foot (?:care|inspection|checks?)|carbohydrate|diabetic)\b/i,
  ],
  [
    /^(?:I50|I11|I13|I42|I27|J81)/,
    /\b(?:weights?|edema|fluid|diuretic\w*|sodium|volume|cardiac|lung sounds|cardiopulmonary)\b/i,
  ],
  [
    /^(?:I4[4-9]|I25|I2[0-4]|I05|I3[4-8]|I7)/,
    /\b(?:pulse|heart rate|rhythm|bleeding|anticoag\w*|cardiac|angina|chest pain|circulation|pulses|cardiovascular|statin)\b/i,
  ],
  [
    /^(?:J4[0-7]|J96|J84|J1[2-8]|J98|B59|C34|J9)/,
    /\b(?:oxygen|o2|saturation|spo2|inhal\w*|inh|neb(?:s|uli[sz]\w*)?|resp|sob|dyspnea|breath\w*|lung\w*|respiratory|cpap|bipap|vent|ventilat\w*|trach\w*|suction\w*|pulmonary)\b/i,
  ],
  [
    /^(?:N1[7-9]|N25|D63\.?1|E87)/,
    /\b(?:kidney|renal|creatinine|metabolic panel|bmp|cmp|electrolytes|dialysis|fluid|intake|labs?)\b/i,
  ],
  [
    /^(?:I8[0-379]|I26)/,
    /\b(?:compression|wraps?|stockings?|elevat\w*|edema|swelling|circumference|anticoag\w*|bleeding|legs?|limbs?)\b/i,
  ],
  [/^(?:D[5-6]|D7|E83\.?1)/, /\b(?:cbc|anc|hemoglobin|h&h|iron|ferritin|chelat\w*|blood count|bleeding|labs?)\b/i],
  [/^D8[0-4]/, /\b(?:infections?|neutropenic|fever|immun\w*|temp(?:erature)?s?)\b/i],
  [/^(?:F0[1-9]|G30|G31|R41)/, /\b(?:memory|cognit\w*|cueing|orient\w*|behavio\w*|wander\w*|caregiver)\b/i],
  [
    /^(?:F[2-9]|G47)/,
    /\b(?:mood|depress\w*|anxi\w*|psychosocial|phq\S*|coping|sleep|cpap|suicid\w*|mental|behavio\w*)\b/i,
  ],
  [
    /^(?:M|S|G2[01]|G8[1-3]|I69|G35|R26|R29|Z96|Z47|G6[0-3])/,
    /\b(?:gait|transfers?|strength\w*|exercise\w*|balance|range of motion|rom|fall\w*|pain|ambulat\w*|mobility|stairs|function\w*|adls?)\b/i,
  ],
  [
    /^L(?:[2-7]|8[0-8]|9)/,
    /\b(?:skin|rash\w*|topical\w*|creams?|ointments?|lotions?|emollients?|itch\w*|prurit\w*)\b/i,
  ],
  [
    /^(?:L0|L89|L9[78]|I83|I87|T81|E..\.?62|I70)/,
    /\b(?:wounds?|dressing\w*|skin|ulcers?|incision\w*|compression|foot)\b/i,
  ],
  [
    /^T(?:2[0-8]|30)/,
    /\b(?:burns?|wounds?|dressing\w*|graft\w*|donor|skin|xeroform|silver|silvadene|bacitracin|gauze|scar\w*|pressure garment)\b/i,
  ],
  [
    /^(?:Q0[0-7]|G91|G80)/,
    /\b(?:shunt|head circumference|seizures?|tone|spas\w*|wheelchair|mobility|rom|range of motion|transfers?|cath\w*|bladder|bowel|skin|feed\w*|development\w*|therapy)\b/i,
  ],
  [/^(?:Q2[0-8]|P29)/, /\b(?:cardiac|heart|oxygen|o2|saturation|spo2|feed\w*|weights?|cyanosis|respiratory)\b/i],
  [
    /^(?:P2[0-8]|Q3[0-4])/,
    /\b(?:oxygen|o2|saturation|spo2|resp\w*|vent\w*|trach\w*|suction\w*|apnea|breath\w*|neb\w*)\b/i,
  ],
  [/^(?:P0[57]|P9)/, /\b(?:weights?|feed\w*|growth|development\w*|formula|breast|apnea|bilirubin|temperature)\b/i],
  [/^Q/, /\b(?:feed\w*|weights?|development\w*|mobility|therapy|cardiac|respiratory|bladder|bowel|skin)\b/i],
  [
    /^O/,
    /\b(?:bp|blood pressure|incision\w*|wounds?|dressing\w*|fundus|lochia|fetal|glucose|blood sugars?|iron|hemoglobin|cbc|mood|edinburgh|epds|breast|weights?|nausea|hydration|labs?)\b/i,
  ],
  // What a lesion of the cord or of its nerves does to bladder, bowel, tone and pressure has no name of its own in the titles.
  [
    /^G9[059]/,
    /\b(?:urin\w*|catheter\w*|foley|bladder|void\w*|continen\w*|bowel\w*|spas\w*|tone|blood pressure|bp|orthosta\w*|dysreflexia|mobility|rom|transfers?)\b/i,
  ],
  [
    /^(?:N3|N4|R3[0-9]|T83|Z43|Z46)/,
    /\b(?:urin\w*|cath(?:eter\w*|s)?|foley|spc|bladder|void\w*|continen\w*|toilet\w*|intake)\b/i,
  ],
  [
    /^(?:K|R1[0-9]|Z93|R63|E4|E6|R64|E88\.A)/,
    /\b(?:bowel\w*|diet|nutrition\w*|ostomy|stoma|colostomy|ileostomy|feed\w*|weights?|swallow\w*|appetite|abdom\w*|constipation|gi|reflux|aspiration)\b/i,
  ],
  [/^(?:C|D[0-4]|G89|R52)/, /\b(?:pain|chemo\w*|oncolog\w*|cancer|tumor|radiation|symptom\w*)\b/i],
  [
    /^H[0-5]/,
    /\b(?:vision|visual\w*|sight\w*|eyes?|eyeglasses|glasses|lighting|lights|low[- ]vision|drops|gtts?|ophth\w*|large print)\b/i,
  ],
  [/^(?:H[6-9]|R42)/, /\b(?:hearing|ears?|dizz\w*|vertigo|vestibular|balance|fall\w*|communicat\w*|speak\w*)\b/i],
  [/^R47/, /\b(?:speech|speak\w*|communicat\w*|swallow\w*|articulat\w*|voice|slp|st)\b/i],
  [
    /^Z(?:5[5-9]|6[0-5]|7[2-5])/,
    /\b(?:social work\w*|msw|resources?|communit\w*|caregiver|transport\w*|food|support|smok\w*|tobacco|cessation|counsel\w*)\b/i,
  ],
  [/^F48\.2/, /\b(?:pba|pseudobulbar|laugh\w*|crying|quinidine|nuedexta)\b/i],
  [
    /^G(?:1[0-2]|7[0-3])/,
    /\b(?:respir\w*|vent\w*|trach\w*|suction\w*|bi-?pap|cough assist|position\w*|rom|range of motion|mobility|wheelchair|transfers?|weakness|strength\w*|swallow\w*|ivig)\b/i,
  ],
  [/^(?:F1|Z72)/, /\b(?:smok\w*|tobacco|nicotine|alcohol|substance|opioid use|cessation|sobriety|relapse|recovery)\b/i],
  [/^E8[67]/, /\b(?:hydrat\w*|flush\w*|fluids?|intake|electrolytes?)\b/i],
  [/^E(?:0[0-7]|2|3|78|79|8)/, /\b(?:thyroid|tsh|lipid\w*|cholesterol|statin|labs?|metabolic|diet)\b/i],
  [
    /^(?:A|B|J|N1[0-2]|N30|N39|R50|U)/,
    /\b(?:infect\w*|antibiotic\w*|temperature|fever|a?febrile|sepsis|vital signs?|isolation)\b/i,
  ],
  [/^(?:R53|R6)/, /\b(?:endurance|energy|strength\w*|activity|fatigue|exercise\w*|edema|weights?)\b/i],
];
