import { isOf, noteCited, outOfOrder } from './chapter.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Anemia in a neoplasm stands behind the neoplasm; anemia from chemotherapy before the adverse effect of the drug. */
export const anemiaOfNeoplasm = rule({
  code: 'CH20',
  name: 'anemia-of-neoplasm',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.2.c.1–2 (FY2026)'],
  needs: ['order', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    yield* outOfOrder(facts, (_, after) => isOf(['D63.0'], after));
    const [anemia] = facts.coded('D64.81');
    const effects = facts.list.filter(({ code }) => /^T45(?:1X5|A.5)/.test(code));
    const [effect] = effects;
    if (!anemia || !effect || effects.some(({ place }) => place > anemia.place)) return;
    const say = `${named(facts, anemia)} goes before ${named(facts, effect)}: the nature of the adverse effect, then the drug.`;
    yield { at: [effect.at, anemia.at], say, ...noteCited(facts, effect, 'codeFirst', { id: 'T36-T50' }) };
  },
});
