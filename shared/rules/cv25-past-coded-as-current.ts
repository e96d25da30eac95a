import { pastSaid } from './against-standing.ts';
import { distinctOf } from './pairs.ts';
import { rule } from './rule.ts';

/**
 * What stays coded after the event: injuries and fractures by their 7th character, sequelae, a healing myocardial infarction
 * (CH11), complications of care that have a 7th character.
 */
const STAYS = /^(?:S|T(?!8[67])|M80|M84|I69|I2[12]|B9[0-4])/;

/** A condition that is coded as current, and that every document which names it calls past or resolved. */
export const pastCodedAsCurrent = rule({
  code: 'CV25',
  name: 'past-coded-as-current',
  version: 1,
  severity: 'error',
  cite: ['OG III.A (FY2026)', 'OG I.C.21.c.4 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents', 'provider-documents'],
  check: (facts) => distinctOf(facts).flatMap((one) => (STAYS.test(one.code) ? [] : pastSaid(facts, one))),
});
