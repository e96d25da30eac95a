import { pattern } from '../../pattern.ts';
import type { SectionName } from '../reading/section-name.ts';
import type { WordsAbout } from './words-about.ts';

/** What passes and is told of a stay in hospital: why somebody went there, or what happened there. */

/** Before a condition: it is why the patient went to hospital, or what happened there. */
const OF_A_STAY = pattern('i')`
  \b(?:
    admitted|admit|hosp|hosp stay|hospital stay|hospitali[sz]ed|hospitali[sz]ation|intubated|admission
    |intensive care|ICU|inpatient|stay(?: was)?|course(?: was)?|presented|brought in
    |(?<!\b(?:being|is|still) )treated|seen in (?:the )?(?:ER|ED)|(?:ER|ED) visit|sent in|came in|complicated
    |in the (?:unit|hospital|ICU|rehab)(?: \w+ \w+ ago)?
    |(?:was|were|stay(?:ed)?|days?) (?:in|at) (?:the )?(?:[A-Z]\w+\s?){1,3}
  )\s*(?:
    \([^)]*\)\s*|(?:on |from )?[\d/–-]+\s*(?:(?:to|thru|through|until)\s+)?
  )*(?:with|w\/?|for|by|due to|because of|after|of)\s+(?:[\w.-]+,?\s+\(?){0,7}$
`;
/** `One pneumonia hospitalization since March`, `two CHF admissions`: a stay that is named by what it was for. */
const NAMES_A_STAY =
  /^\s*(?:hospital )?(?:hospitali[sz]ations?|(?:re-?)?admissions?|stays?|ER visits?|ED visits?)\b(?! (?:diagnos|dx|orders?))/i;
/** `PT dx: weakness following hospitalization for pneumonia`: what is named now is the weakness. */
const AFTER_A_STAY =
  /\w\s(?:following|after|since|s\/p|status post)\s(?:[\w-]+ ){0,2}(?:hospitali[sz]ation|hospital stay|admission|inpatient stay)\s(?:for|with|due to|because of)\s(?:[\w-]+ ){0,3}$/i;
/** `Cirrhosis complicated by ascites`: of a disease, and of no stay or operation. */
const COMPLICATED = /\bcomplicated\s+(?:with|by)\b[^.;]{0,60}$/i;
const STAY_OR_OPERATION = pattern('i')`
  \b(?:
    course|stay(?:ed)?|hosp\w*|admi\w+|ICU|unit|rehab|recovery|surg\w*|operati\w+|procedure|post-?op\w*
    |\w+(?:ectomy|plasty|otomy|ostomy|desis)|graft\w*|repair|fusion|fixation|ORIF|CABG|T[HK][AR]|TAVR|PCI|stent\w*
    |transplant\w*|delivery|birth|dialysis|chemo\w*|s\/p|status post|which was|was
  )\b
`;
/** `Recent hosp: 2/11–2/18 fluid overload`: a label of a stay, in whatever list it stands. */
const STAY_LABELLED =
  /(?:^|[\s(])(?:hosp(?:ital(?:i[sz]ations?)?)?|ER|ED|inpatient)(?: (?:stays?|visits?|dates?))?(?:\s*[:=]\s*|\s+(?=\d{1,2}\/\d{1,2}\s?[–-]))(?:[\d/–-]+,?\s+)*(?:[\w-]+,?\s+){0,5}$/i;
/** `After COVID pneumonia, hosp 3/1–3/14`: the days of the stay, right behind. */
const STAY_BEHIND =
  /^[\s,(]*(?:hosp(?:ital(?:i[sz]ed|i[sz]ation| stay)?)?|admission|admitted|inpt|inpatient|stay)\b[^.;\n]{0,15}?\d{1,2}\/\d{1,2}\s?(?:-|–|to|thru|through)|^[^.;\n]{0,14}?\s\d{1,2}\/\d{1,2}\s?(?:-|–|to)\s?\d{1,2}\/\d{1,2}/i;
/** `Renal failure during his last admission`. */
const OF_FORMER_STAY =
  /^\s*(?:during|on|at|in|with) (?:the |his |her |that |an? )?(?:last|previous|prior|earlier|former) (?:hospital\w*|admissions?|stay|inpatient)\b/i;
/** Sections that name what is treated now. */
const NAMED: ReadonlySet<string> = new Set(['assessment', 'diagnoses', 'reason', 'plan', 'skilled-need']);
/** What an arrhythmia that is still there is given. */
const TREATED_FLUTTER =
  /\b(?:on|started|continues?|now|home on) (?:\w+ )?(?:eliquis|apixaban|xarelto|rivaroxaban|warfarin|coumadin|pradaxa|dabigatran)\b|\brate[- ]controlled\b/i;

/** Whether the words behind name a stay by what it was for, and not the condition. */
export const namesAStay = (own: string): boolean => NAMES_A_STAY.test(own);
/** Whether it happened in a stay before the last one. */
export const isOfFormerStay = (own: string): boolean => OF_FORMER_STAY.test(own);
/** Whether it stands behind the label of a stay. */
export const isLabelledStay = (before: string): boolean => STAY_LABELLED.test(before);
/** Whether the days of the stay stand right behind it. */
export const hasStayBehind = (own: string): boolean => STAY_BEHIND.test(own);
/** Whether it complicates a disease, and no stay or operation. */
export const complicatesDisease = (before: string): boolean =>
  COMPLICATED.test(before) && !STAY_OR_OPERATION.test(before);

/**
 * Whether it is told as what a stay was for, and not named among what is treated now.
 * @param section in which it stands
 */
export function isOfAStay(code: string, { before, own, following }: WordsAbout, section: SectionName): boolean {
  // `Presented with atrial fibrillation. On Eliquis.`
  if (code === 'I48.91' && TREATED_FLUTTER.test(`${own} ${following}`)) return false;
  return OF_A_STAY.test(before) && (!NAMED.has(section) || AFTER_A_STAY.test(before));
}
