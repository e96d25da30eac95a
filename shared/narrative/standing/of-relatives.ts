import { anyOf } from './any-of.ts';
import { KIN } from './kin.ts';

/** `Oxygen concentrator belonging to wife`. */
const BELONGS = new RegExp(
  `^\\s*(?:\\w+\\s){0,2}(?:(?:that )?belong(?:s|ed|ing) to|(?:is|are|was|were)) (?:actually |really |in fact )?(?:(?:his|her|the|pt’s|pt's) )?(?:${KIN})(?:['’]s)?\\b`,
  'i',
);
/** `Breast cancer - mother`, `diabetes: mother and sister`, `Smoker in home: spouse`, a table's `Diabetes | Mother`: whose it is, and nothing else. */
const LISTED_KIN = new RegExp(
  `^\\s*(?:in (?:the )?(?:home|house(?:hold)?)\\s*)?(?:[-–—:]\\s+|\\t|\\|\\s*)(?:(?:her|his|maternal|paternal|late|older|younger)\\s+)*(?:${KIN}|[MP]G[MF])s?(?:\\s*(?:,|and|&|\\/|\\+)\\s*(?:(?:her|his|maternal|paternal)\\s+)*(?:${KIN}|[MP]G[MF])s?)*\\s*(?=$|[.;|\\t\\n]|[,(]\\s*(?:age|aged|at|dx|died|deceased|in (?:his|her)|\\d{2})\\b)`,
  'i',
);
/** `A renal diet (ESRD, his)`. */
const OF_HIM = /^\s*,\s*(?:his|hers|theirs)\b\s*[).;]/i;
/** `LTBI in household contacts`. */
const IN_CONTACTS =
  /^\s*(?:infection |disease )?in (?:the |a |his |her )?(?:\w+ )?(?:contacts?|household|roommates?|housemates?)\b/i;
/** `Oxygen concentrator from the previous tenant`, `at the dialysis center visiting her sister`: whose it was, whom one goes to see. */
const OF_FORMER_OWNER = new RegExp(
  `^[^.;,\\n]{0,24}\\b(?:(?:from|of|for|left by) (?:the |a )?(?:previous|former|prior|last) (?:tenant|owner|patient|resident|client|occupant)|(?:visiting|to visit|to see|seeing|sitting with) (?:her|his|their|an?|the) (?:\\w+ )?(?:${KIN})\\b)`,
  'i',
);
const SAID_OF_KIN = anyOf(BELONGS, LISTED_KIN, OF_HIM, IN_CONTACTS, OF_FORMER_OWNER);
/** Whether a thing is said to be of somebody else behind its name. */
export function isOfKin(own: string): boolean {
  return SAID_OF_KIN.test(own);
}
