import { isOf, keptApart, noteCited } from './chapter.ts';
import { gangreneCutOff } from './documented/cut-off.ts';
import { removedBySurgery } from './documented/removed-by-surgery.ts';
import type { Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Malignant neoplasms of the body system whose surgery an aftercare code names. */
const OF_SYSTEM: readonly (readonly [aftercare: string, neoplasms: RegExp])[] = [
  ['Z48.810', /^C69/],
  ['Z48.811', /^C(?:7[0-2]|793)/],
  ['Z48.813', /^C(?:3[0-9]|78[0-3])/],
  ['Z48.814', /^C0[0-6]/],
  ['Z48.815', /^C(?:1[5-9]|2[0-6]|78[4-8])/],
  ['Z48.816', /^C(?:5[1-8]|6[0-8])/],
  ['Z48.817', /^C(?:4[34]|50)/],
];

/** Aftercare of a body system beside a cancer of it: the operation may have been for the cancer, which no code says. */
function* ofOneSystem(facts: Facts): Iterable<Said> {
  if (facts.coded('Z48.3').length > 0) return;
  for (const [code, neoplasms] of OF_SYSTEM) {
    const [aftercare] = facts.coded(code);
    const neoplasm = facts.list.find((one) => neoplasms.test(one.code));
    if (!aftercare || !neoplasm) continue;
    const say = `${named(facts, aftercare)} beside ${named(facts, neoplasm)}: where the surgery was for the neoplasm, its aftercare is Z48.3.`;
    yield {
      at: [aftercare.at, neoplasm.at],
      asks: 'replace',
      say,
      ...noteCited(facts, aftercare, 'excludes1', { words: /neoplasm/i }),
    };
  }
}

/**
 * Aftercare of surgery for a neoplasm is Z48.3 with the neoplasm or its history, not the aftercare of a body system. And a
 * condition that surgery took away is not coded as current beside its aftercare.
 */
export const aftercareOfNeoplasmSurgery = rule({
  code: 'CH18',
  name: 'aftercare-of-neoplasm-surgery',
  version: 1,
  severity: 'warn',
  asks: 'add',
  cite: ['OG I.C.21.c.7 (FY2026)', 'OG I.C.2.m (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'secondary', 'provider-documents'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['Z48.3'], ['Z48.81'], 'Surgery for a neoplasm is Z48.3, whatever the body system.');
    yield* ofOneSystem(facts);
    yield* removedBySurgery(facts);
    yield* gangreneCutOff(facts);
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
