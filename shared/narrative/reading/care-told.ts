import { pattern } from '../../pattern.ts';
import type { Reading } from './reading.ts';

/** A shorter text may be all that there is to say: `COPD, CHF.` */
const LEAST_WORDS = 18;
/** So many different signs of one person's care tell of it. */
const ENOUGH = 3;

/** What notes say of one who is cared for: findings, doings, measures, how he lives and gets about. */
const SIGNS = new RegExp(
  `\\b(?:${[
    'pain|edema|swelling|lungs?|cough\\w*|swallow\\w*|intact|afebrile|vss?|bp|hr|temp|spo2|o2|wt|weight|mood|si|a&o\\w*|nutrition',
    'fbs|(?:hb)?a1c|glucose|hgb|inr|labs?|phq-?\\d?|moca|tug|tinetti|arom|prom|strength|cues?|assist|indep\\w*|tol|tolerat\\w+',
    'sn|hh|hha|pt|ot|msw|packing|packed|wounds?|dressings?|incision|ulcers?|staples|drain\\w*|heal\\w*|stoma|pouch|flush\\w*|foley|cath\\w*|picc|port|trach|peg|gt|vent|\\w*ostomy',
    'gait|transfers?|amb\\w*|adls?|w/c|walker|rollator|cane|bedbound|homebound|wears|wearing|uses|needs|hep|goals?',
    'chronic|acute|severe|mild|mod|moderate|stable|progressive|residual|dependent|controlled|uncontrolled|worse\\w*|better|improv\\w*',
    "denies|reports|c/o|pmhx?|hx|h/o|s/p|dx(?:['’]?d)?|diagnosed|started|since|changed|changing|takes|taking|hold|orders?",
    "surg\\w*|post[- ]?op|hosp\\w*|d/c['’]?d|admitted|eval\\w*|soc|recert|infus\\w*|inj\\w*|chemo\\w*|homecare|telehealth",
    '(?:he|she) \\w+|lives|living|caregiver|cg|ssd?i|income|evict\\w*|behind|missed|remission|sober|smokes|smoker|pills|smear|sputum|dialysis|esrd|anemia|vision|blind|transplant|cx|left|right|bil\\w*',
  ].join('|')})\\b`,
  'gi',
);
/** Figures of one person, and lists of what he has. */
const FIGURES: readonly RegExp[] = [
  /\b\d{1,3} ?(?:y\/?o|yrs?[- ]old|years?[- ]old)\b|\b\d\d ?[MF]\b/i,
  /\b\d+(?:\.\d+)? ?(?:mg|mcg|units?|u|ml|cc|fr)\b|\d%/i,
  /\b(?:daily|bid|tid|qid|qhs|q\d\w{0,4}|weekly|monthly|prn|nightly|noc)\b/i,
  /\d(?:\.\d+)? ?x ?\d/i,
  /\b\d{2,3}\/\d{2,3}\b/,
  /\b(?:LLE|RLE|RUE|LUE|BLE|BUE|[LR])\b/,
  /\b(?:pt|patient|client|he|she) (?:is an? |is \d|with|w\/|has|had|on)/i,
  /\bst(?:a)?ge? ?[1-4I]/i,
  /\d ?(?:cm|lbs?|#|ft|kg|')/i,
  /\b\d{1,2}\/\d{1,2}\b/,
  /\b(?:K|Na|Cr|BUN|plt|WBC|EF|BMI|MELD|T) \d/,
  /\b(?:CKD|DM|stage|class|grade|gr) ?\d/i,
  /\b(?:HTN|CHF|COPD|CKD|T?2?DM2?|CAD|PVD|HLD|GERD|BPH|OSA)\b[^\n]{0,80}\b(?:HTN|CHF|COPD|CKD|DM2?|CAD|HLD|GERD|BPH)\b/,
];

/** `82 y/o with CHF`, `You were seen for heart failure`: how a note about one person begins. */
const BEGINS_WITH_HIM =
  /^\W*(?:(?:pt|patient|client) is an? )?\d{2,3}[\s-]?(?:y\/?o|yo|yrs?[\s-]old|years?[\s-]old)\b(?! (?:sister|brother|mother|father|son|daughter|neighbou?r|friend))|^\W*you (?:were|have been) (?:seen|admitted|treated|diagnosed)\b/i;

/** Words of papers, of calls, of meetings and of other people. */
const BESIDE_CARE = pattern('i')`
  \b(?:
    or|vs|screen(?:ing|ed)?|polic(?:y|ies)|consent|class(?:es)?|groups?(?! home)|forms?|handouts?|brochures?
    |pamphlets?|discuss(?:ed|ion)?|explain(?:ed|s)?|ask(?:s|ed)|caller|called|call (?:from|to)|eligib\w{2,6}
    |criteria|rules?|logs?|rosters?|cop(?:y|ies)|teaching|education|staff|aides?|agency|training|demo\w*|practiced
    |students?|meetings?|survey|mail|labels?|suppl(?:y|ies)|neighbou?r|friends?|sister|brother|mother|father|cousin
    |uncle|aunt|deceased|people|adults|those|who|anyone|participants|residents?|patients|pts|clients|volunteers?
  )\b
`;

/**
 * Whether a note tells of one person's care at all: findings, figures, doings. Handouts, minutes, calls about others and forms for
 * everybody name diseases and say next to nothing of that kind (measured: README, "Notes without care").
 * A short list of what somebody has says little of his care either, but nothing of papers and other people.
 */
export function isCareTold({ text, sentences }: Reading): boolean {
  if (sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) < LEAST_WORDS) return true;
  if (BEGINS_WITH_HIM.test(text)) return true;
  // Most notes say enough in their first lines: figures are looked for in the others only.
  let signs = signsIn(text);
  for (const figure of FIGURES) {
    if (signs >= ENOUGH) return true;
    if (figure.test(text)) signs += 1;
  }
  return signs >= ENOUGH || !BESIDE_CARE.test(text);
}

/** How many different signs a text has, counted up to {@link ENOUGH}. */
function signsIn(text: string): number {
  const seen = new Set<string>();
  SIGNS.lastIndex = 0;
  while (seen.size < ENOUGH) {
    const [sign] = SIGNS.exec(text) ?? [];
    if (sign === undefined) break;
    seen.add(sign.toLowerCase());
  }
  return seen.size;
}
