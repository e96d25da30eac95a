import { rule } from './rule.ts';
import { brokenOrders } from './sequence/broken.ts';

/**
 * A condition that a "code first" note names stands behind the code that the note is at. What a note names only as an
 * example, "if known" or "if applicable" may not be the cause: it is a warning, and only where nothing else can be.
 */
export const codeFirstOrder = rule({
  code: 'CV06',
  name: 'code-first-order',
  version: 1,
  severity: 'error',
  cite: ['OG I.A.13 (FY2026)', 'OG I.B.7 (FY2026)'],
  needs: ['principal', 'from', 'codes', 'notes'],
  check: (facts) =>
    brokenOrders(facts, 'code-first').flatMap(({ after, strength, said }) => {
      const isFirst = after === facts.principal;
      if (strength === 'should') return isFirst ? said : [];
      return isFirst ? { ...said, severity: 'block' as const } : said;
    }),
});
