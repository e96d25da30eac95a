/**
 * What people type where titles and the index use other words: lay words, trade names, and clinical shorthand of several
 * words. Each in turn, in lower case; what is written in their place is searched instead, but where the whole has other words.
 */
const PHRASES: readonly (readonly [typed: RegExp, words: string, unless?: RegExp])[] = [
  [/\bs\/p\b/g, ' '],
  [/\b(?:h\/o|hx(?: of)?)\b/g, ' history '],
  [/\bw\/o\b/g, ' without '],
  [/\bw\/ ?/g, ' with '],
  [/\bhigh blood pressure\b/g, 'hypertension'],
  [/\blow blood sugar\b/g, 'hypoglycemia'],
  [/\bhigh blood sugar\b/g, 'hyperglycemia'],
  [/\bsugar diabetes\b/g, 'diabetes'],
  [/\bheart attack\b/g, 'myocardial infarction'],
  [/\bwater on the lungs?\b/g, 'pulmonary edema'],
  [/\bhard of hearing\b/g, 'unspecified hearing loss'],
  [/\bbed ?sores?\b/g, 'pressure ulcer'],
  [/\b(?:old|prior|previous|past) (?:stroke|cva)\b/g, 'sequelae cerebral infarction'],
  [/\b(?:stroke|cva) (?:with|and) (?=\w+ (?:hemi|weakness))/g, 'cerebral infarction '],
  [/\bhip (?:fx|fracture)\b|\b(?:fractured?|fx|broken) hip\b/g, 'fracture neck femur'],
  // Of the kinds of healing routine is the one that is meant where nobody names another.
  [
    /\b(?:fx|fracture)\b(?=.{0,80}\bsubsequent\b)(?!.{0,80}\b(?:non-?union|mal-?union|delayed)\b)/g,
    'fracture routine healing',
  ],
  [/\b(?:mets|metastas[ei]s|metastatic)\b/g, 'secondary malignant neoplasm'],
  [/\b(?:feeding tube|tube feed(?:ing)?s?|g-?tube|peg(?: tube)?(?!-? ?shaped))\b/g, 'gastrostomy'],
  [/\btrach\b/g, 'tracheostomy'],
  [/\bostomy\b/g, 'artificial opening'],
  [/\b(?:hospice|comfort care|end of life care)\b/g, 'palliative care'],
  [
    /\b(?:coronary|cardiac|heart) stents?\b|^\s*stents?(?: status| placement)?\s*$/g,
    'presence coronary angioplasty implant',
  ],
  [/\b(?:cpap|bipap)\b/g, 'dependence enabling machines'],
  [/\bav (?=fistula|graft|shunt)/g, 'arteriovenous '],
  [/\b(?:un|poorly |not well )controlled\b(?=.{0,40}\b(?:dm\d?|t[12]dm|diabet\w+))/g, 'hyperglycemia '],
  [/\b(dm\d?|t[12]dm|diabet\w+)(.{0,40})\b(?:un|poorly |not well )controlled\b/g, '$1$2 hyperglycemia'],
  [/\bover ?dos(?:e|ed|age)\b/g, 'poisoning', /radiation/],
  [/\b(?:marijuana|weed)\b/g, 'cannabis'],
  [/\b(dog|cat|rat|human) bites?\b/g, 'bitten by $1'],
  [/\b(?:herniated|bulging|slipped|ruptured) dis[ck]s?\b/g, 'intervertebral disc displacement'],
  [/\bdrain (?:care|change|removal)\b/g, 'change removal drains'],
  [/\bnon-? ?healing surgical wound\b|\bsurgical wound non-? ?healing\b/g, 'complication surgical wound nonhealing'],
  // The catheter itself has no code; its change and care is the attention to a urinary device.
  [/^\s*(?:foley|indwelling|urinary)(?: cath(?:eter)?)?(?: (?:care|change))?\s*$/g, 'urinary device'],
  [
    /\b(?:t[khs][ar]|(?:total )?(?:knee|hip|shoulder) (?:replacement|arthroplasty)) aftercare\b|\baftercare (?:of |for |after |following )?(?:t[khs][ar]|(?:total )?(?:knee|hip|shoulder) (?:replacement|arthroplasty))\b/g,
    'aftercare joint replacement',
  ],
  [
    /\b(?:total )?(knee|hip|shoulder|ankle|elbow) (?:replacement|arthroplasty)(?: status)?\b|\btotal (knee|hip|shoulder)$/g,
    'presence artificial $1$2 joint',
    // What went wrong with it is a complication.
    /pain|infect|loos|fractur|complicat|disloc|break|mechanic|wear|fail/,
  ],
  [
    /\b(?:foley|indwelling)(?: cath(?:eter)?)?(?=.{0,60}\binfect)|(?<=\binfect.{0,60})\b(?:foley|indwelling)(?: cath(?:eter)?)?/g,
    'indwelling urethral catheter',
  ],
  [/\bpicc(?: line)?(?: care)?\b/g, 'vascular access device'],
  [/\b(\w+ostomy|catheter) care\b/g, '$1 attention'],
  [
    /\b(?:blood thinners?|anticoagulation|coumadin|warfarin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa)\b/g,
    'long term anticoagulants',
  ],
];

/** Body mass as titles give it: in whole numbers between these, in ranges above (Z68). */
const BODY_MASS = /\b(?:bmi|body mass index)\b(?: of|:|=)? ?(\d\d)(?:\.\d+)?\b/g;
const LEAST_COUNTED = 20;
const RANGES = [
  [40, '40 0 44 9'],
  [45, '45 0 49 9'],
  [50, '50 0 59 9'],
  [60, '60 0 69 9'],
  [70, '70 or greater'],
] as const;

function bodyMassIn(_typed: string, figure: string): string {
  const whole = Number(figure);
  if (whole < LEAST_COUNTED) return 'body mass index 19 9 or less';
  const range = RANGES.findLast(([from]) => whole >= from)?.[1];
  return `body mass index ${range ?? `${figure} 0 ${figure} 9`}`;
}

/** What someone typed, in the words of the classification. Lower case. */
export function inItsWords(typed: string): string {
  return PHRASES.reduce(
    (text, [pattern, words, unless]) => (unless?.test(text) ? text : text.replace(pattern, words)),
    typed.toLowerCase().replace(BODY_MASS, bodyMassIn),
  );
}
