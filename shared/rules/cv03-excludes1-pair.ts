import type { Exclusion } from '../icd10cm/excludes.ts';
import { placeOf } from './cite-note.ts';
import { exclusionFindings, toldOf } from './exclusions.ts';
import type { Severity } from './finding.ts';
import { rule } from './rule.ts';

/** Two codes that an Excludes1 note says are never reported together, unless they are clearly unrelated. */
export const excludes1Pair = rule({
  code: 'CV03',
  name: 'excludes1-pair',
  version: 1,
  severity: 'error',
  asks: 'remove',
  cite: ['OG I.A.12.a (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  check: (facts) =>
    exclusionFindings(facts, 'excludes1').map((found) => {
      const { proof, note } = found.exclusion;
      const { codes, said } = toldOf(facts, found);
      const [doubt, severity] = WEIGHT[proof];
      return { ...said, say: `${codes}: Excludes1 at ${placeOf(note)}. ${doubt}`, severity, over: ['CV15'] };
    }),
});

const WEIGHT: Readonly<Record<Exclusion['proof'], readonly [doubt: string, severity: Severity]>> = {
  plain: [
    'Not reported together unless the two are clearly unrelated; query the provider where that is unclear.',
    'error',
  ],
  qualified: ['The note names a narrower condition than the two codes: it applies only to that condition.', 'warn'],
  disputed: [
    'The other code has an Excludes2 note for the same pair: this one applies only where its own wording fits.',
    'warn',
  ],
  wide: ['The note covers a whole section: it applies unless another condition of the section is meant.', 'warn'],
};
