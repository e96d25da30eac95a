import { KIN, PEER } from './people.ts';

/** Words that are of somebody else than the patient. */

const WHOSE = "(?:his |her |the |pt['’]?s? |patient['’]?s? )?";

/** A sentence that begins with somebody else and comes to no word of the patient, or of what that one tells or does for the patient. */
export const OF_ANOTHER = new RegExp(
  `^\\s*${WHOSE}${PEER}(?:,[^,.;\\n]{1,40},)? (?:(?:also|recently|often|still|now) )?(?:is|was|(?:has|had)(?! to\\b)|(?:with\\b|w\\/(?= ))(?! ?(?:concerns?|questions|her|him)\\b)|yells|curses|screams|uses|wears|needs|requires|walks(?! (?:him|her|with|beside|behind))|suffers|remains|gets(?! (?:in|on|out|up|off|him|her|it|all|the)\\b)|becomes|became|falls|fell|sleeps|coughs|leaks|lost|loses|(?:cannot|can['’]t|does not|doesn['’]t)(?![\\s\\S]*\\b(?:her|him)\\b))(?!\\w)(?![\\s\\S]*\\b(?:pt|patient|he|she|reports?|states?|says|told|notes|caregiver|cg|present|here|assist\\w*|helps?|provides?)\\b)`,
  'i',
);

/** `Grandson needs help getting on the toilet`: who is said to need it. */
export const KIN_ALONE = new RegExp(`^\\s*${WHOSE}(?:${KIN}|(?:great-?)?grandchild|baby|toddler|dog|cat) $`, 'i');

/** A clause of somebody else who needs or uses something, and no word of the patient in it. */
export const NEEDED_BY_ANOTHER = new RegExp(
  `^\\s*${WHOSE}${KIN} (?:also )?(?:needs?(?! to\\b)|requires?|uses|wears)\\b(?!.*\\b(?:pt|patient|he|she|him|assist(?:s|ing) with|helps)\\b)`,
  'i',
);

/** Words of whom the patient cares for. */
export const CARED_FOR = new RegExp(
  `\\b${KIN},? whom?\\b|\\b(?:cares?|caring|caregiver|caretaker|looks after) (?:(?:for|to|of) (?:(?:his|her|a|an) )?|(?:his|her) )(?:\\w+ )?${KIN}\\b`,
  'i',
);

/** Somebody else is the one who needs an amount of help, or walks: anywhere in a clause. */
export const ANOTHER_IN_NEED = new RegExp(
  `\\b(?:${KIN}|caregiver) (?:(?:also|recently|often|still|now) )?(?:is|needs?|requires?|ambulates?|walks|uses|(?:had|suffered|has had) (?:a|an)? ?\\w+ and (?:is|needs?|requires?|uses))\\b|\\b${KIN},? whom?\\b|\\b(?:cares?|caring|caregiver|caretaker|looks after) (?:for|to|of)? ?(?:his|her) \\w+`,
  'i',
);
