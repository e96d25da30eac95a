import { NOT_PATIENT } from './kin.ts';

/** `Chart of another patient (X) was attached`, `labs of a different person showed X`. */
const OF_ANOTHER =
  /\b(?:another|an? different|some other|the wrong) (?:patient|pt|person|resident|client|man|woman|lady|gentleman)(?:['’]s)?\s*(?:\([^()\n]*|(?:who|with|having|chart|record|packet|labs?|results?|list)\b[^.;()\n]{0,80})$/i;
/** `Their Marsh has lung cancer`, `the other Smith is on oxygen`. */
const OTHER_ONE = /^\W*(?:[Tt]heir|[Tt]he other) (?:[A-Z]\w+|pt|patient) (?:has|had|is|was)\b[^.;\n]{0,80}$/;
/** `Contact's dx: influenza A`. */
const OF_A_CONTACT = /\b(?:contact|exposure|donor|visitor)['’]s?\b[^.;\n]{0,40}$/i;
/** `Nine participants; one post stroke, one w/ Parkinson's`: counted among a group. */
const ONE_OF_GROUP =
  /\b(?:participants?|attendees|members|class(?:mates)?|group|people)\b[^\n]{0,120}\b(?:one|two|three|several|another|some) (?:w\/|with|post|using|on|has|have|s\/p|who (?:has|have))\s+(?:[\w-]+\s+){0,2}$/i;
/** `12 seen, 3 w/ HTN referred`: counted among many. */
const COUNTED_AMONG =
  /\b\d+ (?:seen|screened|attended|tested|checked|vaccinated)\b[^\n]{0,60}\b\d+ (?:w\/|with|had|have|for)\s+(?:[\w-]+\s+){0,2}$/i;
/** `Census: 3 pts, 1 w/ PEG`, `6 pts today, 1 admit (CHF), 1 foley`: counted among those whom somebody sees. */
const COUNTED_IN_CASELOAD = new RegExp(
  `^${NOT_PATIENT}{0,80}?\\b\\d+ (?:pts|patients|clients|visits today|new admits?|referrals)\\b${NOT_PATIENT}{0,80}(?:\\b\\d+ (?:w\\/ ?|with )?|\\b\\d+ (?:new )?(?:admits?|admissions?|referrals?|pts?) \\()$`,
  'i',
);
/** `Pets: dog, 14 yrs, diabetic`, `cat has asthma`. */
const OF_PETS = new RegExp(
  `\\bpets?\\s*:[^.;\\n]*$|\\b(?:dog|cat)(?: \\w+)?,? (?:\\(?\\d+ ?(?:yrs?|y\\/?o)|is|has|was|with|w\\/)\\b${NOT_PATIENT}{0,60}$`,
  'i',
);

/** What stands before a condition of another patient, of one in a group, or of an animal. */
export const STRANGER_HAS_IT: readonly RegExp[] = [
  OF_PETS,
  COUNTED_AMONG,
  COUNTED_IN_CASELOAD,
  ONE_OF_GROUP,
  OF_A_CONTACT,
  OF_ANOTHER,
  OTHER_ONE,
];
