import { pattern } from '../../pattern.ts';
import type { Phrase } from './phrases-against.ts';

/** Incontinence and ostomies in the words of notes, against M1610, M1620 and M1630 that say there are none. */

const BOTH =
  '(?:b ?(?:&|and|\\/|\\+) ?b|bowels? ?(?:and|&|\\/|,) ?(?:bladder|urine)|(?:bladder|urine) ?(?:and|&|\\/|,) ?(?:bowels?|stool|feces|bms?))';
const LOST = 'incont(?:inent|inence|\\.)?';
/** The word with what is lost, before or behind it. */
const incontinent = (what: string) => `${LOST} (?:of |with |to )?(?:both )?(?:${what})|(?:${what})[: ]{1,2}${LOST}`;
/** What brings it on: a cough, the way. */
const PRESSED =
  '(?:cough\\w*|sneez\\w*|laugh\\w*|stand\\w*|bend\\w*|lift\\w*|(?:on )?(?:the |her |his )?way (?:to|there)|(?:she|he) (?:gets|stands) up)';
const CANNOT = "(?:does not|doesn['’]t|did not|didn['’]t|cannot|can ?not|can['’]t|unable to|not able to|fails to)";

const INCONTINENT = new RegExp(
  `\\b(?:${[
    '(?:gu|genitourinary|urinary|bladder)\\b[^\\n;.]{0,30}?\\[[xX✓]\\] ?incontinen(?:t|ce)',
    incontinent(`${BOTH}|urine|bladder|urinary`),
    '(?:stress|urge|mixed|overflow|functional) incontinence',
    '(?:leak(?:s|ing|age)?|dribbl(?:es|ing))(?: of)?(?: some| a little| small amounts? of)? urine|urine leak\\w*|loses (?:urine|control of (?:his|her|the) bladder)',
    `leak(?:s|ing|age) (?:a (?:little|bit) )?(?:when|with|if|on|as) (?:she |he )?${PRESSED}`,
    '(?:she|he|pt|patient|still|often|sometimes|occasionally|also|reports) leaks? (?:a (?:little|bit) )?(?:with|when|on the way)',
    '(?:difficulty|trouble|problems?) holding (?:his |her |my |the )?(?:urine|water|bladder|pee)',
    '(?:wets|soaks|soaked|wetting|wet) (?:him|her)self|(?:wets|soaks|wetting) (?:the |his |her )?(?:bed|briefs?|pads?|pants|clothes|clothing|depends|pull-?ups|chair)(?! for)',
    '(?:urin(?:e|ary)|bladder|voiding|toileting) accidents?|bed-?wetting|wak(?:es|ing)(?: up)? (?:wet|soaked)\\b',
    '(?:found|arrived to find) (?:the )?(?:patient|pt|him|her|(?:his |her )?(?:bed|linens?|briefs?|clothes|clothing))\\b[^.;\\n]{0,15}? (?:wet|soaked|saturated)',
    '(?:wet|soaked|saturated) (?:with|in) urine',
    '(?:wet|soaked|saturated|urine-soaked) (?:\\w+ )?(?:briefs?|pull-?ups?|depends|diapers?|incontinence pads?|bed ?linens?|sheets)|(?:briefs?|pull-?ups?|diapers?|depends|chux)(?: (?:was|were|is|are|found|noted|again|heavily|completely)){0,3} (?:wet|soaked|saturated)',
    '(?:wears|uses|in) (?:\\w+ )?(?:briefs?|pull-?ups|pads|depends|diapers?) (?:for|due to|d\\/t|because of) (?:\\w+ )?(?:urine|urinary|bladder|leak\\w*|accidents?|incontinence|urge\\w*|stress)',
    'incontinent[,;]? (?:and )?(?:uses|wears|using|wearing|in) (?:adult |disposable )?(?:diapers?|briefs?|depends|pull-?ups)',
  ].join('|')})(?!\\w)`,
  'i',
);

/** The same in words that deny. */
const NOT_IN_TIME = new RegExp(
  `\\b${CANNOT} (?:(?:always |usually )?(?:make it|get) to (?:the )?(?:bathroom|toilet|commode) (?:in time|on time|fast enough|quick\\w*)|(?:hold|control) (?:his |her |my |the )?(?:urine|water|bladder|pee))\\b`,
  'i',
);
const NOT_HELD = new RegExp(`\\b${CANNOT} (?:hold|control) (?:his |her |the )?(?:bowels?|stools?|bms?)\\b`, 'i');

/** Over, of another, or to come. */
const NOT_NOW = 'resolved|no longer|before surgery|risk|prevent\\w*|if|goals?|history|hx|denies';
/** What else leaks, or gets a person wet. */
const OTHERWISE =
  'nose|nasal|iv|pipes?|roof|sling|wounds?|dressings?|bandages?|gauze|drains?|appliance|pouch|canister|vac|tub|bath|bathing|shower|rain|sink|feet|foot|soap|night sweats?|sweat\\w*|diaphore\\w*|spill\\w*|(?:wife|husband) (?:is|was|has|had|leaks|wets|soils)|dog|cat';

const BOWEL = new RegExp(
  `\\b(?:${[
    '(?:gi|bowel|gastrointestinal)\\b[^\\n;.]{0,30}?\\[[xX✓]\\] ?incontinen(?:t|ce)',
    incontinent(`${BOTH}|bowels?|stools?|feces|fecal|faecal|bms?`),
    '(?:bowel|fecal|faecal|stool|bms?) (?:accidents?|leakage|soiling)|involuntary (?:loss of )?(?:stools?|bms?|bowel movements?)',
    'soil(?:s|ed|ing) (?:him|her)self|soil(?:s|ing) (?:the |his |her )?(?:bed|briefs?|pants|clothes|depends|linens?)',
    `loses control of (?:his|her|the) (?:bowels?|stool)`,
    // What is lost stands before what is soiled, or before the way that is too long.
    `(?:loose stools?|stools?|bms?|bowel movements?|bowels)\\b[^.\\n]{0,80}?\\b(?:soil(?:s|ed|ing) (?:his |her |the )?(?:clothes|clothing|briefs?|bed|linens?|underwear|pants|him|her)|accidents?(?! (?:report\\w*|free)))`,
    '(?:stool|feces|fec(?:al|es) (?:smear\\w*|matter|soiling)) (?:in|on) (?:the |his |her )?(?:briefs?|bed|pants|depends) (?:(?:found|noted|seen|at|on) ){0,2}(?:daily|every|most|several|each)',
  ].join('|')})(?!\\w)`,
  'i',
);

/** Incontinence that a note of the days of the assessment tells of; of the bladder any at all counts, of the bowel not what is rare. */
export const INCONTINENCE: readonly Phrase[] = [
  {
    item: 'M1610',
    answers: { 0: 'no incontinence and no catheter' },
    words: INCONTINENT,
    but: new RegExp(`\\b(?:${NOT_NOW}|${OTHERWISE})\\b`, 'i'),
  },
  {
    item: 'M1610',
    answers: { 0: 'no incontinence and no catheter' },
    words: NOT_IN_TIME,
    but: new RegExp(`\\b(?:${NOT_NOW}|${OTHERWISE}|no|never|without)\\b`, 'i'),
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1620',
    answers: { 0: 'very rarely or never incontinent of bowel' },
    words: NOT_HELD,
    but: new RegExp(`\\b(?:${NOT_NOW}|no|never|without|diarrhea)\\b`, 'i'),
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1620',
    answers: { 0: 'very rarely or never incontinent of bowel' },
    words: BOWEL,
    but: new RegExp(`\\b(?:${NOT_NOW}|rare\\w*|once|one (?:time|episode)|single|diarrhea)\\b`, 'i'),
  },
];

/** A stoma of the bowel that is cared for. */
export const OSTOMY: readonly Phrase[] = [
  {
    item: 'M1630',
    answers: { 0: 'no ostomy for bowel elimination' },
    words: pattern('i')`
      \b(?:
        (?:colostomy|ileostomy)\b[^.;\n]{0,50}?\b(?:stoma|pink|moist|beefy|patent|pouch\w*|appliance|wafer|bag|output|care|chang\w*|empt\w*|functioning|intact|drain\w*)
        |(?:stoma|pouch|appliance|wafer|bag)\b[^.;\n]{0,40}?\b(?:colostomy|ileostomy)
      )\b
    `,
    but: /\b(?:revers\w*|takedown|closed|closure|former\w*|previous\w*|prior|history|hx|had|planned|possible|if|supplies returned|(?:wife|husband)['’]s)\b/i,
  },
];
