import { isOf, noteCited } from './chapter.ts';
import { REPLACED_JOINTS, sidesOf } from './documented/replaced-joints.ts';
import type { Coded } from './facts.ts';
import { perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Part of a joint replaced: arthritis may remain in the rest. */
const PARTIAL =
  /\b(?:partial|unicompartmental|unicondylar|hemi-?arthroplasty|uni(?:lateral)? compartment\w*|patellofemoral)\b/i;

/**
 * Osteoarthritis of a joint that was replaced is not current on that side: aftercare (Z47.1) and the joint (Z96.6-) are
 * coded, and osteoarthritis only of the other side.
 */
export const replacedJointArthritis = rule({
  code: 'CH17',
  name: 'replaced-joint-arthritis',
  version: 1,
  severity: 'error',
  cite: ['OG II.K (FY2026)', 'OG I.B.13 (FY2026)', 'OG I.C.21.c.7 (FY2026)'],
  needs: ['diagnoses', 'codes'],
  *check(facts): Iterable<Said> {
    for (const [replaced, arthritis] of REPLACED_JOINTS) {
      const joints = facts.list.filter((one) => isOf(replaced, one));
      const sides = new Set(joints.flatMap((one) => sidesOf(facts, one)));
      const [joint] = joints;
      if (!joint || statements(facts, perhapsOfProviders(facts), PARTIAL).length > 0) continue;
      for (const one of facts.list.filter((each) => isOf(arthritis, each))) {
        const own = sidesOf(facts, one);
        const gone = own.filter((side) => sides.has(side));
        const [aftercare] = facts.coded('Z47.1');
        const also = aftercare ? noteCited(facts, aftercare, 'useAdditionalCode') : {};
        if (gone.length > 0) {
          const isAll = gone.length === own.length;
          const rest = isAll ? 'it is not coded' : 'only the other side is coded';
          const say = `${named(facts, joint)}: the joint was replaced, and ${named(facts, one)} is not current on that side; ${rest}.`;
          yield {
            at: [one.at, joint.at],
            ...asked(isAll, one),
            ...also,
            say,
          };
        } else if (own.length === 0 || sides.size === 0) {
          const say = `${named(facts, joint)} and ${named(facts, one)}: on which side is the arthritis? On the replaced side it is not current.`;
          yield { at: [one.at, joint.at], severity: 'warn', goes: one.shown, say };
        }
      }
    }
  },
});

/** What is gone on every side that the code names goes; else the other side alone is coded. */
function asked(isAll: boolean, { shown }: Coded): Pick<Said, 'asks' | 'goes'> {
  return isAll ? { asks: 'remove', goes: shown } : { asks: 'replace' };
}
