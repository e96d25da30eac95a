import { axisHints } from './documented/axis-hints.ts';
import { rule } from './rule.ts';

/** The documents name the condition of a code and leave open whether an injury is treated, healing, or a late effect, which codes beside it say. */
export const encounterNotSaid = rule({
  code: 'DC09',
  name: 'encounter-not-said',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  cite: ['OG I.B.2 (FY2026)', 'OG I.B.18 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  check: (facts) => axisHints(facts, 'encounter'),
});
