import { lessSaid, moreSaid } from './against-documents.ts';
import { pastSaid } from './against-standing.ts';
import { otherSaid } from './another-value.ts';
import { isOf, noteCited, outOfOrder } from './chapter.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

const DIABETES = ['E08', 'E09', 'E10', 'E11', 'E13'];
/** Causes of an ulcer of the leg with codes of their own, other than diabetes. */
const OTHER_CAUSE = ['I70', 'I83', 'I87', 'L10', 'L88', 'M30', 'M31', 'M32', 'M34', 'D57', 'I96', 'I73', 'I77.6', 'C'];

/**
 * A chronic ulcer beside diabetes is presumed diabetic: E--.621 or E--.622 goes before it. L98.4- follows the diabetes and
 * arterial codes that ask for it, though it has no "code first" note itself. Depth and side as documented, by any clinician; a
 * healed ulcer has no code.
 */
export const ulcerBehindItsCause = rule({
  code: 'CH15',
  name: 'ulcer-behind-its-cause',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.12.b (FY2026)', 'OG I.A.15 (FY2026)'],
  needs: ['order', 'secondary', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    yield* outOfOrder(facts, (_, after) => isOf(['L98.4'], after));
    for (const each of facts.coded('L97', 'L98.4')) {
      yield* pastSaid(facts, each).map((said) => ({ ...said, asks: 'remove' as const, severity: 'error' as const }));
      yield* [...moreSaid(facts, each), ...lessSaid(facts, each), ...otherSaid(facts, each)];
    }
    const [ulcer] = facts.coded('L97');
    const diabetes = facts.coded(...DIABETES);
    const [one] = diabetes;
    if (!ulcer || !one || facts.list.some((other) => isOf(OTHER_CAUSE, other))) return;
    if (diabetes.some(({ code }) => /^E(?:08|09|10|11|13)62[12]/.test(code))) return;
    const category = one.code.slice(0, 3);
    yield {
      at: [ulcer.at, one.at],
      asks: 'replace',
      say: `${named(facts, ulcer)} beside ${one.shown}: diabetes is presumed to be the cause (${category}.621 foot, ${category}.622 other site) unless the provider documents another.`,
      ...noteCited(facts, ulcer, 'codeFirst', { words: /diabetic ulcers/ }),
    };
  },
});
