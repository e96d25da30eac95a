/** Osteoarthritis by the joint that stands about it: "OA, worst in the knees". */
export const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/^hip$/, 'M16'],
  [/^knee$/, 'M17'],
  [/^(?:cmc|thumb)$/, 'M18'],
  [/^shoulder$/, 'M19.01'],
  [/^elbow$/, 'M19.02'],
  [/^wrist$/, 'M19.03'],
  [/^hand$/, 'M19.04'],
  [/^(?:ankle|foot)$/, 'M19.07'],
];

/** A contracture by the joint: `contractures of both knees and elbows`. */
export const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/^shoulder$/, 'M24.51'],
  [/^elbow$/, 'M24.52'],
  [/^wrist$/, 'M24.53'],
  [/^hand$/, 'M24.54'],
  [/^hip$/, 'M24.55'],
  [/^knee$/, 'M24.56'],
  [/^(?:ankle|foot)$/, 'M24.57'],
];

/** Rheumatoid arthritis by its serology, named behind it: "RA, seropositive, both hands". */
const SEROLOGY: readonly (readonly [RegExp, string])[] = [
  [/^(?:seropositive|seropos?|rf\+)$/, 'M05.7'],
  [/^seronegative$/, 'M06.0'],
];

/** `Ulcer R heel is pressure`. */
const BY_PRESSURE = /^(?:is pressure|from pressure|due pressure|pressure related|pressure stage|pressure st)$/;

/** `Respiratory failure, chronic`. */
const LUNG_FAILURE = [
  [/^chronic$/, 'J96.1'],
  [/^acute$/, 'J96.0'],
] as const;

/** That somebody no longer drinks: alone, or before the year or the drink. */
const QUIT = /^quit (?:$|drinking|alcohol|etoh|in|since|for|after|'?\d.*|years?)/;

/**
 * Phrases name a part of the body, and the words about them another part, or the kind, that has a code of its own. A pattern
 * is held against each word, and against two that follow one another.
 */
export const PLACES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'L97.3': [[BY_PRESSURE, 'L89.5']],
  'L97.4': [[BY_PRESSURE, 'L89.6']],
  'L97.5': [
    [BY_PRESSURE, 'L89.89'],
    [/^(?:heel|midfoot)$/, 'L97.4'],
  ],
  L97: [
    [/^(?:heel|midfoot)$/, 'L97.4'],
    [/^(?:foot|toe|plantar|hallux|forefoot|metatarsal)$/, 'L97.5'],
    [/^(?:gaiter|shin|pretibial|tibial|(?:lateral|medial|anterior|posterior|inner|outer) (?:lower|leg))$/, 'L97.8'],
  ],
  L89: [
    [/^(?:toe|foot|knee|leg|calf|thigh|shin)$/, 'L89.89'],
    [/^(?:ear|nose|chin|occiput)$/, 'L89.81'],
  ],
  // `Amp: left 4th and 5th toe` (Index: Absence, toe).
  Z89: [
    // `Left leg amputated, right toes intact`
    [/^(?:leg|knee|foot|ankle|arm|elbow|hand|tma)$/, 'Z89'],
    [/^(?:(?:great|big|1st|first) toe|hallux)$/, 'Z89.41'],
    [/^toe$/, 'Z89.42'],
    [/^thumb$/, 'Z89.01'],
    [/^finger$/, 'Z89.02'],
  ],
  'M06.9': SEROLOGY,
  'H90.5': [[/^(?:bilateral|both)$/, 'H90.3']],
  'M19.90': JOINTS,
  'M19.91': JOINTS,
  'L97.9': [
    [/^(?:gaiter|shin|pretibial|tibial|(?:lateral|medial|anterior|posterior|inner|outer) (?:lower|leg))$/, 'L97.8'],
  ],
  'I80.0': [[/^(?:arm|forearm|rue|lue|hand|wrist|upper|antecubital)$/, 'I80.8']],
  'C34.9': [
    [/^(?:upper lobe|rul|lul|apex)$/, 'C34.1'],
    [/^(?:middle lobe|rml)$/, 'C34.2'],
    [/^(?:lower lobe|rll|lll)$/, 'C34.3'],
  ],
  'B19.20': [[/^chronic$/, 'B18.2']],
  'B19.10': [[/^chronic$/, 'B18.1']],
  'Z95.5': [[/^(?:sfa|iliac|femoral|popliteal|tibial)$/, 'Z95.820']],
  'J38.00': [
    [/^(?:left|right|l|r)$/, 'J38.01'],
    [/^(?:bilateral|both)$/, 'J38.02'],
  ],
  E66: [
    [/^class (?:1|i)$/, 'E66.811'],
    [/^class (?:2|ii)$/, 'E66.812'],
    [/^class (?:3|iii)$/, 'E66.813'],
  ],
  'L58.9': [
    [/^(?:acute|moist|desquamation)$/, 'L58.0'],
    [/^chronic$/, 'L58.1'],
  ],
  'S62.10': [[/^(?:radius|distal radius)$/, 'S52.50']],
  'M51.9': [[/^(?:neck|cervical)$/, 'M50.30']],
  'C71.9': [
    [/^frontal$/, 'C71.1'],
    [/^temporal$/, 'C71.2'],
    [/^parietal$/, 'C71.3'],
    [/^occipital$/, 'C71.4'],
    [/^(?:cerebellar|cerebellum)$/, 'C71.6'],
    [/^(?:brainstem|pontine|pons)$/, 'C71.7'],
  ],
  'M46.2': [
    [/^(?:cervical|c-spine|c spine)$/, 'M46.22'],
    [/^(?:thoracic|t-spine|t spine)$/, 'M46.24'],
    [/^(?:lumbar|l-spine|l spine)$/, 'M46.26'],
  ],
  'M46.40': [[/^(?:pyogenic|infectious|infective|septic|bacterial|mssa|mrsa)$/, 'M46.3']],
  'M46.46': [[/^(?:pyogenic|infectious|infective|septic|bacterial|mssa|mrsa)$/, 'M46.36']],
  'M19.04': [[/^(?:cmc|thumb|basal)$/, 'M18']],
  'C44.91': [
    [/^(?:nose|nasal)$/, 'C44.311'],
    [/^(?:cheek|forehead|temple|face)$/, 'C44.319'],
    [/^(?:scalp|neck)$/, 'C44.41'],
    [/^ear$/, 'C44.21'],
    [/^(?:arm|forearm|shoulder)$/, 'C44.61'],
    [/^(?:leg|shin|calf)$/, 'C44.71'],
    [/^(?:back|chest|trunk)$/, 'C44.519'],
  ],
  'C44.92': [
    [/^(?:nose|nasal)$/, 'C44.321'],
    [/^(?:cheek|forehead|temple|face)$/, 'C44.329'],
    [/^(?:scalp|neck)$/, 'C44.42'],
    [/^ear$/, 'C44.22'],
    [/^(?:arm|forearm|shoulder)$/, 'C44.62'],
    [/^(?:leg|shin|calf)$/, 'C44.72'],
    [/^(?:back|chest|trunk)$/, 'C44.529'],
  ],
  'E11.622': [[/^(?:foot|toe|plantar|hallux|forefoot|metatarsal|heel|midfoot)$/, 'E11.621']],
  // What opens in a stump is the stump's (Tabular T87.81).
  'T81.31': [[/^stump$/, 'T87.81']],
  'L24.A0': [[/^(?:incontinence|incontinent|urine|stool)$/, 'L24.A2']],
  'S22.3': [
    [/^(?:x2|x3|x4|x5|x 2|x 3|multiple|several|[1-9](?:th|st|nd|rd)?[ -](?:[2-9]|1[012])(?:th|st|nd|rd)?)$/, 'S22.4'],
  ],
  'I42.8': [[/^dilated$/, 'I42.0']],
  'I42.89': [[/^dilated$/, 'I42.0']],
  'G06.2': [[/^(?:[ctl]\d{1,2}(?:-\d{1,2})?|spine|spinal|cervical|thoracic|lumbar|lumbosacral)$/, 'G06.1']],
  'I21.1': [[/^(?:rca|right coronary)$/, 'I21.11']],
  'Z95.2': [[/^(?:bioprosthetic|tissue|porcine|bovine|xenograft)$/, 'Z95.3']],
  'C18.9': [
    [/^(?:cecum|cecal)$/, 'C18.0'],
    [/^ascending$/, 'C18.2'],
    [/^transverse$/, 'C18.4'],
    [/^descending$/, 'C18.6'],
    [/^sigmoid$/, 'C18.7'],
  ],
  'C50.9': [
    [/^(?:upper outer|uoq)$/, 'C50.4'],
    [/^(?:upper inner|uiq)$/, 'C50.2'],
    [/^(?:lower outer|loq)$/, 'C50.5'],
    [/^(?:lower inner|liq)$/, 'C50.3'],
    [/^(?:nipple|areola)$/, 'C50.0'],
    [/^axillary tail$/, 'C50.6'],
  ],
  'C15.9': [
    [/^(?:distal|lower) (?:third|3rd|esophagu?s?)/, 'C15.5'],
    [/^(?:mid|middle) (?:third|3rd)/, 'C15.4'],
    [/^(?:proximal|upper) (?:third|3rd)/, 'C15.3'],
  ],
  'M84.40': [[/^(?:[ctl]\d{1,2}|vertebra|vertebral|spine|spinal|ribs?|sternum)$/, 'M84.48']],
  'M84.50': [[/^(?:[ctl]\d{1,2}|vertebra|vertebral|spine|spinal|ribs?|sternum)$/, 'M84.58']],
  'S42.00': [
    [/^(?:midshaft|shaft|middle third)$/, 'S42.02'],
    [/^(?:distal|lateral)$/, 'S42.03'],
    [/^(?:medial|proximal)$/, 'S42.01'],
  ],
  // `R femur fx (IT)`
  'S72.9': [
    [/^(?:it|intertrochanteric|intertroch|pertrochanteric)$/, 'S72.14'],
    [/^(?:subtrochanteric|subtroch)$/, 'S72.2'],
  ],
  // `Alcohol abuse (quit '92)`; `quit smoking` says nothing of it.
  'F10.10': [[QUIT, 'F10.11']],
  'F10.1': [[QUIT, 'F10.11']],
  'F10.20': [[QUIT, 'F10.21']],
  'F10.2': [[QUIT, 'F10.21']],
  'H35.00': [[/^proliferative$/, 'H35.2']],
  'J96.9': LUNG_FAILURE,
  'J96.90': LUNG_FAILURE,
  'S72.00': [
    [/^(?:intertrochanteric|intertroch|pertrochanteric)$/, 'S72.14'],
    [/^(?:subtrochanteric|subtroch)$/, 'S72.2'],
    [/^(?:subcapital|intracapsular)$/, 'S72.01'],
    [/^(?:transcervical|midcervical)$/, 'S72.03'],
    [/^basicervical$/, 'S72.04'],
  ],
  'S52.50': [
    [/^colle$|^colles$/, 'S52.53'],
    [/^smith$/, 'S52.54'],
    [/^barton$/, 'S52.56'],
  ],
  'S42.20': [
    [/^(?:2 part|two part)$/, 'S42.22'],
    [/^(?:3 part|three part)$/, 'S42.23'],
    [/^(?:4 part|four part)$/, 'S42.24'],
    [/^surgical neck$/, 'S42.21'],
    [/^greater tuberosity$/, 'S42.25'],
  ],
  'C25.9': [[/^(?:pancreatic head|pancreas head|head pancreas)$/, 'C25.0']],
  'H35.30': [
    [/^(?:wet|exudative|neovascular)$/, 'H35.32'],
    [/^(?:dry|nonexudative|atrophic)$/, 'H35.31'],
  ],
  'S32.9': [
    [/^(?:pubic|rami|ramus)$/, 'S32.50'],
    [/^(?:acetabulum|acetabular)$/, 'S32.40'],
    [/^(?:sacrum|sacral|sacral ala)$/, 'S32.10'],
  ],
  'T83.511': [
    [/^(?:suprapubic|spt|cystostomy)$/, 'T83.510'],
    [/^nephrostomy$/, 'T83.512'],
  ],
  // Off times come with the long use of levodopa: G20.A2, G20.B2 (Tabular).
  'G20.A1': [[/^(?:fluctuation|wearing off|off time|off episode|on off|on-off)$/, 'G20.A2']],
  'G20.B1': [[/^(?:fluctuation|wearing off|off time|off episode|on off|on-off)$/, 'G20.B2']],
};
