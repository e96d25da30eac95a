import { axisHints } from './documented/axis-hints.ts';
import { rule } from './rule.ts';

/** The documents name the condition of a code and leave open the stage of a pressure ulcer or kidney disease, the depth of an ulcer or burn, which codes beside it say. */
export const stageNotSaid = rule({
  code: 'DC04',
  name: 'stage-or-depth-not-said',
  version: 1,
  severity: 'query',
  act: 'return-to-clinician',
  cite: ['OG I.B.2 (FY2026)', 'OG I.B.18 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  check: (facts) => axisHints(facts, 'stage'),
});
