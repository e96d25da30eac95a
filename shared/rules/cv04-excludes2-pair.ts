import type { ReadNote } from '../icd10cm/note-references.ts';
import { placeOf } from './cite-note.ts';
import { exclusionFindings, toldOf } from './exclusions.ts';
import { rule } from './rule.ts';

/** Two codes that an Excludes2 note at one of them keeps apart as conditions: both may be reported. Never an error. */
export const excludes2Pair = rule({
  code: 'CV04',
  name: 'excludes2-pair',
  version: 1,
  severity: 'info',
  cite: ['OG I.A.12.b (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  check: (facts) =>
    exclusionFindings(facts, 'excludes2').flatMap((found) => {
      const { note, entry } = found.exclusion;
      if (isGeneral(note) || entry.codes.references.some(({ from, to }) => from !== to)) return [];
      const { codes, said } = toldOf(facts, found);
      return {
        ...said,
        say: `${codes} may be coded together where the patient has both: Excludes2 at ${placeOf(note)}.`,
      };
    }),
});

/** Notes of whole categories and chapters name half of any list: only what is said below them is news. */
function isGeneral({ at }: ReadNote): boolean {
  return at.level !== 'code' || at.id.length === 3;
}
