import { pattern } from '../../pattern.ts';
import { allIn } from './find.ts';
import type { Reading } from './reading.ts';

/** What only a text about one person says: who, how old, what was found or done, on which side. */
const OF_ONE = pattern('i')`
  \b(?:he|she|him|his|her|hers|mrs?\.? [A-Z]|ms\.? [A-Z]|veteran)\b
  |\b\d{1,3}[\s-]?(?:y\/?o|yo|yrs?[\s-]old|years?[\s-]old|[MF])\b
  |\b(?:
    denies|c\/o|s\/p|h\/o|pmhx?|hx|presents|presented|a&o|aox\d|vss|afebrile|wnl|tolerat\w+|admitted|discharged|f\/u|dx
    |SN|lives|wears|noted|today|LLE|RLE|RUE|LUE|BLE|BUE|hosp|hospitali\w+|PTA|post-?op|POD|WBAT|cont
    |stable(?=\s*(?:[.,;)\n]|on\b|with\b|$))|improv(?:ed|ing)|worse(?:ned)?(?! of)|progress(?:ed|ing)
  )\b
  |\b[RL] (?=[a-z])|\d(?:\.\d+)? ?x ?\d|\b[12]\d\d\/\d{2,3}\b|\b(?:SpO2|sats?|O2|EF|A1c|BP|HR|FBS|BS|BG|wt|weight|temp|INR|Cr)\s?(?:of|is|was|:|=)?\s?\d(?![^.;\n]{0,12}(?:-|–|:)\s?(?:call|hold|send|give|recheck))
  |\byou(?:['’]ve| have| had| were|['’]re| are)? (?:been |recently )?(?:diagnosed|admitted|treated|seen|hospitali\w+|in the hospital|had (?:surgery|an? ))\b
  |\byour (?:\w+ ){1,3}(?:is|are|was|were|came back) (?:low|high|elevated|normal|better|worse|up|down|stable|positive|negative|healing)\b
  |\bI (?:saw|spoke|reviewed|sent|want|recommend|started|stopped|changed|increased|called|visited|examined)\b
  |(?:^|\n)\W{0,6}(?:dx|diagnos[ei]s|assessment|impression|problems?(?: list)?|PMH|A\/P|A&P)\s?:
  |\byour (?:diagnos\w+|recent|surgery|operation|hospital (?:stay|visit)|results?|last visit|labs?|incision|new)\b(?! (?:is|may|should))
`;
/** The patient by his noun: a text for everybody may call its reader or anybody so. */
const PATIENT = pattern('gi')`
  (?<!\b(?:any|each|every|all|if|if the|if a|if your|a|an|your|non|per|on) )\b(?:pt|patient|client|resident)(?:['’]s)?\b(?!['’]?s?\s(?:
    shall|must|should|may|will be|care|education|safety|portal|information|satisfaction|days|teaching|rights
  )\b)
`;
/** What is said to anybody, or of many: the reader, the plural, rules, courses, counts, campaigns. */
const OF_MANY = pattern('gi')`
  \b(?:
    you|your|yours|yourself|(?<!\d )(?:patients|pts|clients|residents)|people|persons|individuals|adults|employees|learners?
    |attendees|members|candidates|applicants?|anyone|anybody|whoever|everyone|everybody|those who|staff|employers?
    |(?:any|each|every|if(?: (?:the|a|your))?) (?:patient|client|resident|person|employee)s?
    |(?:patient|client|resident|employee)s? (?:shall|must|should|may|will be)|who is at risk|shall
    |cases? of|compliance|surveillance|quarterly|(?:per|each|every) quarter|per 1,?000|reportable|exposures?
    |full[- ]time|part[- ]time|caseload|must be able|experience (?:a plus|preferred|required)|benefits|401k
    |programs?|brochures?|awareness (?:month|week|day)|campaign|newsletter|potluck|subject|module|objectives|post-?test
    |in-?service|sign-in|minutes|next meeting|(?:old|new) business|action items?|revised|rev\.? \d|protocol|policy|section \d
    |standing orders?|for all|notify (?:md|physician|provider) if|class codes?|priority (?:levels?|codes?)|FDA|recalled?
    |alternative for|may cause|indicated for|contraindicated|recruit\w*|enroll\w*|inclusion|exclusion|eligib\w+
    |ship to|re-?order|HCPCS|item|vendor|sales rep|samples|demonstrated|liaison|referral sources?
  )\b(?!\s?@)
`;
const ENOUGH = 2;
/** So often it is said of many that a patient named by the noun alone is anybody. */
const PLAINLY = 5;

/**
 * Whether a text speaks to anybody or of many, and of no one person: leaflets, rules, minutes, advertisements, courses. Diseases
 * that it names are nobody's. Of 1,329 notes and papers of earlier rounds and of CodiEsp it is true of papers only.
 */
export function isForAnybody({ text }: Reading): boolean {
  if (OF_ONE.test(text)) return false;
  const many = allIn(text, OF_MANY).length;
  return many >= PLAINLY || (many >= ENOUGH && allIn(text, PATIENT).length === 0);
}
