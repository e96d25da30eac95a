import { uncertainSaid } from './documented/against-standing.ts';
import { uncertainGrowth } from './documented/uncertain-growths.ts';
import { distinctOf } from './pairs.ts';
import { rule } from './rule.ts';

/**
 * A coded diagnosis that providers only ever call probable, suspected, or to be ruled out: the sign or symptom is coded, or
 * the provider is asked. Of two contrasting diagnoses the provider is asked which.
 */
export const uncertainCodedAsEstablished = rule({
  code: 'CV21',
  name: 'uncertain-coded-as-established',
  version: 1,
  severity: 'error',
  cite: ['OG IV.H (FY2026)', 'OG II.H (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents', 'provider-documents'],
  reads: ['terms'],
  check: (facts) =>
    distinctOf(facts).flatMap((one) => {
      const said = uncertainSaid(facts, one);
      return said.length > 0 ? said : uncertainGrowth(facts, one);
    }),
});
