import { bilateralCode, withoutSide } from '../../icd10cm/bilateral.ts';
import { areOppositeSides } from '../../icd10cm/title-words.ts';
import type { Facts } from '../facts.ts';
import { siblingsOf } from '../pairs.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { isReplacedOnItsSide } from './replaced-joints.ts';

/** Right and left are coded apart, and one code says both; or one side beside both (guideline I.B.13). */
export function bothCoded(facts: Facts): Said[] {
  const { codes } = facts;
  if (!codes) return [];
  return siblingsOf(facts).flatMap(([one, other]): Said[] => {
    const [a, b] = [facts.title(one.code), facts.title(other.code)];
    if (areBothAndOne(a, b)) {
      const [of, side] = BOTH.test(a) ? [one, other] : [other, one];
      const say = `${named(facts, of)} says both sides, and ${named(facts, side)} one of them: one condition is coded as of both sides or of each side, not as both.`;
      return [{ at: [side.at, of.at], about: [one.shown, other.shown], say }];
    }
    if (!areOppositeSides(a, b) || withoutSide(a) !== withoutSide(b)) return [];
    if (isReplacedOnItsSide(facts, one) || isReplacedOnItsSide(facts, other)) return [];
    const both = bilateralCode(codes, one.code);
    if (!both) return [];
    const say = `${named(facts, one)} and ${named(facts, other)}: where the condition is of both sides, the code is ${both.code} (${both.title}).`;
    return [{ at: [one.at, other.at], about: [one.shown, other.shown], say }];
  });
}

const BOTH = /\bbilateral\b/i;
const ONE_SIDE = /\b(?:right|left)\b/i;
/** Of a glaucoma each eye has its own stage, and then its own code (guideline I.C.7.a.3). */
const STAGE = /, (?:(?:mild|moderate|severe|indeterminate) stage|stage unspecified)$/i;

/** Whether one title is of both sides and the other of one, of the same condition. */
function areBothAndOne(a: string, b: string): boolean {
  if (BOTH.test(a) === BOTH.test(b) || !ONE_SIDE.test(BOTH.test(a) ? b : a)) return false;
  return withoutSide(a.replace(STAGE, '')) === withoutSide(b.replace(STAGE, ''));
}
