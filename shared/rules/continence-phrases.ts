import { pattern } from '../pattern.ts';
import type { Phrase } from './phrases-against.ts';

/** Incontinence and ostomies in the words of notes, against M1610, M1620 and M1630 that say there are none. */

const INCONTINENT = pattern('i')`
  \b(?:
    (?:gu|genitourinary|urinary|bladder)\b[^\n;.]{0,30}?\[[xX✓]\] ?incontinen(?:t|ce)|leak(?:s|ing|age)?(?: of)? urine|urine leak\w*
    |(?:urinary|stress|urge|mixed|overflow|functional|bladder) incontinence|bladder (?:and|&|\/) bowel incontinence
    |bowel (?:and|&|\/) bladder incontinence|incontinence of (?:urine|bladder)
    |incontinent of (?:urine|bladder|b ?& ?b|bowel and bladder)|dribbl(?:es|ing) urine
    |incont(?:inent|\.)? of (?:urine|bladder|b ?& ?b|b\/b)|loses (?:urine|control of (?:his|her|the) bladder)
    |(?:she|he|pt|patient|still|often|sometimes|occasionally|also|reports) leaks? (?:a (?:little|bit) )?(?:with|when|on the way)
    |(?:wets|soaks|soaked|wetting|wet) (?:him|her)self|(?:wets|soaks|wetting) (?:the |his |her )?(?:bed|briefs?|pads?|pants|clothes|clothing|depends|pull-?ups|chair)
    |(?:urin(?:e|ary)|bladder|voiding) accidents?|bed-?wetting
    |(?:found|arrived to find) (?:the )?(?:patient|pt|him|her|(?:his |her )?(?:bed|linens?|briefs?|clothes|clothing))\b[^.;\n]{0,15}? (?:wet|soaked|saturated)
    |(?:wet|soaked|saturated) (?:with|in) urine
    |(?:wears|uses|in) (?:\w+ )?(?:briefs?|pull-?ups|pads|depends|diapers?) (?:for|due to|d\/t|because of) (?:\w+ )?(?:urine|urinary|bladder|leak\w*|accidents?|incontinence|urge\w*|stress)
    |incontinent[,;]? (?:and )?(?:uses|wears|using|wearing|in) (?:adult |disposable )?(?:diapers?|briefs?|depends|pull-?ups)
  )\b
`;

/** Over, of another, or to come. */
const NOT_NOW = 'resolved|no longer|before surgery|risk|prevent\\w*|if|goals?|history|hx|denies';
/** What else leaks, or gets a person wet. */
const OTHERWISE =
  'dressings?|bandages?|gauze|drains?|appliance|pouch|canister|vac|tub|bath|bathing|shower|rain|sink|feet|foot|soap|night sweats?|sweat\\w*|diaphore\\w*|spill\\w*|wife|husband|dog|cat';

const BOWEL = pattern('i')`
  \b(?:
    (?:gi|bowel|gastrointestinal)\b[^\n;.]{0,30}?\[[xX✓]\] ?incontinen(?:t|ce)|(?:bowel|fecal|faecal|stool|bms?) (?:incontinence|accidents?|leakage|soiling)|incont(?:inent|\.)? of (?:bms?|b\/b)
    |soil(?:s|ed|ing) (?:him|her)self|soil(?:s|ing) (?:the |his |her )?(?:bed|briefs?|pants|clothes|depends|linens?)
    |loses control of (?:his|her|the) (?:bowels?|stool)|(?:stool|feces) (?:in|on) (?:the |his |her )?(?:briefs?|bed|pants|depends) (?:daily|every|most|several|each)
    |bowel (?:and|&|\/) bladder incontinence|bladder (?:and|&|\/) bowel incontinence
    |incontinence of (?:bowels?|stool|feces|b ?& ?b|(?:bladder|urine) and (?:bowels?|stool))
    |incontinent of (?:bowels?|stool|feces|b ?& ?b|b\/b|(?:bladder|urine) (?:and|&) (?:bowels?|stool)|bowel and bladder)
  )\b
`;

/** Incontinence that a note of the days of the assessment tells of; of the bladder any at all counts, of the bowel not what is rare. */
export const INCONTINENCE: readonly Phrase[] = [
  {
    item: 'M1610',
    answers: { 0: 'no incontinence and no catheter' },
    words: INCONTINENT,
    but: new RegExp(`\\b(?:${NOT_NOW}|${OTHERWISE})\\b`, 'i'),
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
        (?:colostomy|ileostomy)\b[^.;\n]{0,50}?\b(?:stoma|pouch\w*|appliance|wafer|bag|output|care|chang\w*|empt\w*|functioning|intact|drain\w*)
        |(?:stoma|pouch|appliance|wafer|bag)\b[^.;\n]{0,40}?\b(?:colostomy|ileostomy)
      )\b
    `,
    but: /\b(?:revers\w*|takedown|closed|closure|former\w*|previous\w*|prior|history|hx|had|planned|possible|if|supplies returned|(?:wife|husband)['’]s)\b/i,
  },
];
