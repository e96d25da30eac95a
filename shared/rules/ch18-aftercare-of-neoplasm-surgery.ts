import { isOf, keptApart, noteCited } from './chapter.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Aftercare of surgery for a neoplasm is Z48.3 with the neoplasm or its history, not the aftercare of a body system. */
export const aftercareOfNeoplasmSurgery = rule({
  code: 'CH18',
  name: 'aftercare-of-neoplasm-surgery',
  version: 1,
  severity: 'warn',
  asks: 'add',
  cite: ['OG I.C.21.c.7 (FY2026)', 'OG I.C.2.m (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['Z48.3'], ['Z48.81'], 'Surgery for a neoplasm is Z48.3, whatever the body system.');
    const [aftercare] = facts.coded('Z48.3');
    if (!aftercare || !isWhole(facts)) return;
    if (facts.list.some((one) => /^(?:C|D[0-4])/.test(one.code) || isOf(['Z85', 'Z86.0'], one))) return;
    const say = `${named(facts, aftercare)} asks for the neoplasm too, current (C00–D49) or as history (Z85, Z86.0-), and none is in the list.`;
    yield {
      at: [aftercare.at, listed(facts)],
      about: [aftercare.shown],
      say,
      ...noteCited(facts, aftercare, 'useAdditionalCode', { id: 'Z48.3' }),
    };
  },
});
