import { axisHints } from './documented/axis-hints.ts';
import { rule } from './rule.ts';

/** The documents name the condition of a code and leave open the side of a code that leaves it open, which codes beside it say. */
export const lateralityNotSaid = rule({
  code: 'DC01',
  name: 'laterality-not-said',
  version: 1,
  severity: 'query',
  act: 'return-to-clinician',
  cite: ['OG I.B.2 (FY2026)', 'OG I.B.18 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  reads: ['terms'],
  check: (facts) => axisHints(facts, 'laterality'),
});
