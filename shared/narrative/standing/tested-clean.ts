import { pattern } from '../../pattern.ts';
import { rowsOf } from './tested-rows.ts';

/** What a test says that found nothing. */
const FOUND_NOTHING = pattern('i')`
  ^[\s:=–—-]{0,3}(?:(?:is|was|were|read|came|back|as|of|both|all|x ?\d|\d[\d/]*|final|scan|study|result|level|again)[\s:=–—-]{1,3}){0,4}(?:
    normal|nl|ok|intact|neg(?:ative)?(?! for\b)|clean|clear|bland|unremarkable|low|healthy|none|non-?reactive|sterile
    |(?:shows?|showed|found|saw|with) (?:none|nothing|neither|no)\b|did not (?:show|confirm|bear|support)|no growth
    |no (?:evidence|sign|crystals?|fractures?|clots?|DVT|PE|infarct\w*|stroke|bleed|infiltrates?|opacit\w+|vegetations?|stones?|hydro\w*)
  )\b
`;
/** What was there and went, is followed, or is treated all the same. */
const AGAIN = pattern('i')`
  \b(?:
    repeat|now|f\/?u|follow-?up|latest|today|recent|serial|surveillance|post|resol\w+|improv\w+|cleared|since|still|again|remains?
    |(?:by|on|per|via|in) (?:the |an? )?(?:CTA?|MR[IA]|x-?rays?|films?|duplex|dopplers?|ultrasound|US|echo\w*|TEE|cultures?|biopsy|scan|EGD|LP|cath)|confirmed|proven|grew|positive|pos
    |blood|cardiac|spinal
    |previous|prior|old|despite|though|although|even|yet|but|continu\w+|treated|treating|on (?!(?:CT|MRI|x-?ray|admission)\b)\w+
  )\b
`;
/** So far behind the name the test stands. */
const WITHIN = 70;

/**
 * Whether the test that tells of a disease found nothing, named right behind it: `Admit dx pneumonia; CT bland`, `gastroparesis:
 * emptying scan nl`, `necrotizing fasciitis … explored, fascia healthy`. A disease that is treated, or a test done again, is not
 * meant.
 * @param right the words behind its name, to the end of the sentence
 * @param following the beginning of the next sentence
 */
export function isTestedClean(code: string, right: string, following: string): boolean {
  const rows = rowsOf(code);
  if (rows.length === 0) return false;
  const behind = `${right} ${following}`.slice(0, WITHIN + 60);
  return rows.some((test) => {
    const found = test.exec(behind);
    if (!found || found.index > WITHIN) return false;
    const before = behind.slice(0, found.index);
    const after = behind.slice(found.index + found[0].length);
    const said = FOUND_NOTHING.exec(after);
    return said !== null && !AGAIN.test(before) && !AGAIN.test(said[0]);
  });
}
