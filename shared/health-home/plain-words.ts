/**
 * Words that say of a goal, an order or an activity that it is about moving, daily tasks, the body, home health services or
 * the people and places of a life. For free text beside a masked condition: no list holds every way in which people speak of
 * drinking, fear or HIV, so that what says none of these is left out of a masked view. The project's own list, English and
 * Spanish; a word that is also said of what is masked (sleep, group, medicine, shot, therapist) is not in it.
 */
const WORDS: readonly string[] = [
  // Moving, daily tasks
  'walk(?:s|ed|ing|er)?|cane|crutch(?:es)?|wheel ?chair|stairs?|steps|stand(?:ing)?|transfers?|balance|gait|falls?|fall(?:ing|en)|exercis(?:e|es|ing)|strength\\w*|strong(?:er)?|stretch\\w*|range of motion|mobility|ambulat\\w*|endurance|posture|prosthe\\w*|brace|ramp|grab bars?',
  'bath\\w*|shower\\w*|dress(?:ed|ing)?|groom\\w*|toilet\\w*|commode|eat(?:ing)?|cook\\w*|meals?|breakfast|lunch|dinner|kitchen|laundry|chores|dishes|clothes|bed|bathroom|adls?|driv(?:e|ing)',
  // The body and what is measured of it
  'wounds?|incision\\w*|ulcers?|pressure|skin|foot|feet|toes?|heels?|ankles?|legs?|knees?|hips?|shoulders?|back pain|spine|arms?|hands?|grip|eyes?|vision|cataracts?|glasses|ears?|hearing|(?:left|right|weak) side|teeth|dentures?|mouth|throat|neck',
  'heart|chf|cardiac|blood|bp|inr|hemoglobin|cholesterol|sugars?|glucose|a1c|insulin|diabet\\w*|weigh\\w*|pounds|lbs?|salt|sodium|fluids?|diet|swell\\w*|edema|breath(?!alyz)\\w*|oxygen|o2|inhalers?|nebulizer|asthma|copd|lungs?|cough\\w*|pneumonia',
  'pain|fever|kidneys?|dialysis|urin\\w*|catheter|foley|picc|midline|(?:iv|port) (?:flush|site|line)|tpn|(?:tube feed|peg|g-?tube|trach)\\w*|bmp|cmp|cbc|urinalysis|hose|stockings?|compression|signs of infection|reposition\\w*|turn (?:every|q)|bladder|bowels?|constipat\\w*|ostomy|colostomy|stroke|speech|swallow\\w*|surg(?:ery|ical|eon)|fractures?|arthritis|vital signs|vitals|temperature|pill (?:box|organizer)|ice packs?|nutrition\\w*|protein|flu|vaccin\\w*|mammogram|colonoscopy|podiat\\w*|cardiolog\\w*|nephrolog\\w*|pulmonolog\\w*|orthop\\w*|eye exam|foot exam',
  // Services at home
  'nurs(?:e|es|ing)|skilled|aides?|hha|physical therap\\w*|occupational therap\\w*|speech therap\\w*|pt|ot|slp|hep|home safety|caregiver (?:teach|train)\\w*|wheelchair van|hospital bed|lift chair',
  // A life
  'church|choir|temple|mosque|garden\\w*|yard|porch|mail ?box|store|shop\\w*|grand(?:son|daughter|child|children|kids?|mother|father)s?|(?:my|the|his|her) (?:sister|brother|son|wife|husband|kids?|children|family|friends?)|graduation|wedding|birthday|trips?|travel|lake|beach|dog|cat|fish(?:ing)?|golf|quilt\\w*|knit\\w*|bingo|cards|piano|read(?:ing)? (?:books?|the paper)',
  // Spanish
  'camin\\w*|andador|bastón|silla|escaler\\w*|ca[eí]d\\w*|caer\\w*|equilibrio|ejercicio\\w*|bañ\\w*|ducha\\w*|vestir\\w*|cocin\\w*|comer|comida\\w*|cama',
  'herida\\w*|piel|pies?|piernas?|rodillas?|cadera|brazos?|manos?|ojos?|vista|oído|corazón|presión|sangre|azúcar|insulina|peso|pesar\\w*|libras|líquidos?|dieta|hincha\\w*|respir\\w*|oxígeno|tos|pulm\\w*|dolor|fiebre|riñon\\w*|orina\\w*|sonda|cirugía',
  'enfermer\\w*|terapia (?:física|ocupacional|del habla)|iglesia|jard[ií]n|niet[oa]s?|tienda|comprar|cartas|dominó|boda|perro|gato|más fuerte',
];

const ANY = new RegExp(`(?<![\\p{L}\\d])(?:${WORDS.join('|').replaceAll('\\w', '\\p{L}')})(?![\\p{L}\\d])`, 'iu');

/** Whether a text is plainly about the body, daily tasks or home health. Whether it tells more besides, `isTelling` says. */
export function isPlain(text: string): boolean {
  return ANY.test(text);
}
