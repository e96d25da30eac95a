import { impending } from './documented/impending.ts';
import { rule } from './rule.ts';

/**
 * A condition that the documents call impending or threatened, and that is coded as if it had occurred. Silent where a
 * document says elsewhere that it did.
 */
export const impendingCoded = rule({
  code: 'CV17',
  name: 'impending-coded',
  version: 1,
  severity: 'warn',
  act: 'query-provider',
  asks: 'replace',
  cite: ['OG I.B.11 (FY2026)'],
  needs: ['diagnoses', 'documents'],
  reads: ['from', 'codes', 'provider-documents', 'terms'],
  check: (facts) => [...impending(facts).values()],
});
