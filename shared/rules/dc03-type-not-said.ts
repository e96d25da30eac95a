import { axisHints } from './documented/axis-hints.ts';
import { rule } from './rule.ts';

/** The documents name the condition of a code and leave open the type of a condition, which codes beside it say. */
export const typeNotSaid = rule({
  code: 'DC03',
  name: 'type-not-said',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  cite: ['OG I.B.2 (FY2026)', 'OG I.B.18 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  reads: ['notes'],
  check: (facts) => axisHints(facts, 'type'),
});
