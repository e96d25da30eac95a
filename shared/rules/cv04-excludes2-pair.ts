import type { ReadNote } from '../icd10cm/note-references.ts';
import { placeOf } from './cite-note.ts';
import { supportOf } from './documented/support.ts';
import { drugsOf } from './drugs/medications.ts';
import { exclusionFindings, toldOf } from './exclusions.ts';
import type { Coded, Facts } from './facts.ts';
import { rule } from './rule.ts';

/** Two codes that an Excludes2 note at one of them keeps apart as conditions: both may be reported. Never an error. */
export const excludes2Pair = rule({
  code: 'CV04',
  name: 'excludes2-pair',
  version: 1,
  severity: 'info',
  cite: ['OG I.A.12.b (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  reads: ['provider-documents', 'medications', 'terms'],
  check: (facts) =>
    exclusionFindings(facts, 'excludes2').flatMap((found) => {
      const { note, entry } = found.exclusion;
      if (isGeneral(note) || entry.codes.references.some(({ from, to }) => from !== to)) return [];
      if (found.all.every((one) => isHad(facts, one))) return [];
      const { codes, said } = toldOf(facts, found);
      return {
        ...said,
        say: `${codes} may be coded together where the patient has both: Excludes2 at ${placeOf(note)}.`,
      };
    }),
});

/** A provider documents it, or the chart has the drugs of which it is the status (CH02 and CH47 look at those): that the patient has it is known. */
function isHad(facts: Facts, one: Coded): boolean {
  return supportOf(facts, one).support === 'provider' || (one.code.startsWith('Z79') && drugsOf(facts) !== undefined);
}

/** Notes of whole categories and chapters name half of any list: only what is said below them is news. */
function isGeneral({ at }: ReadNote): boolean {
  return at.level !== 'code' || at.id.length === 3;
}
