import { isOf, type Kind } from '../chapter.ts';
import type { Coded, Facts } from '../facts.ts';

/** A replaced joint, and osteoarthritis of that joint. */
export const REPLACED_JOINTS: readonly (readonly [replaced: Kind, arthritis: Kind])[] = [
  [['Z96.64'], ['M16']],
  [['Z96.65'], ['M17']],
  [['Z96.61'], ['M19.01', 'M19.11', 'M19.21']],
  [['Z96.62'], ['M19.02', 'M19.12', 'M19.22']],
  [['Z96.63'], ['M19.03', 'M19.13', 'M19.23']],
  [['Z96.66'], ['M19.07', 'M19.17', 'M19.27']],
];

/** Whether osteoarthritis of a side whose joint was replaced is coded: CH17 tells that. */
export function isReplacedOnItsSide(facts: Facts, one: Coded): boolean {
  return REPLACED_JOINTS.some(([replaced, arthritis]) => {
    const sides = facts.list.filter((each) => isOf(replaced, each)).flatMap((each) => sidesOf(facts, each));
    return isOf(arthritis, one) && sidesOf(facts, one).some((side) => sides.includes(side));
  });
}

/** Whether the other side's joint was replaced: what documents of before say of both sides is left of this one alone. */
export function isReplacedOnOtherSide(facts: Facts, one: Coded): boolean {
  const own = sidesOf(facts, one);
  return REPLACED_JOINTS.some(
    ([replaced, arthritis]) =>
      isOf(arthritis, one) &&
      facts.list.some((each) => isOf(replaced, each) && sidesOf(facts, each).some((side) => !own.includes(side))),
  );
}

/** The sides that a code's title names; empty: none, or unspecified. */
export function sidesOf(facts: Facts, { code }: Pick<Coded, 'code'>): ('left' | 'right')[] {
  const title = facts.title(code).toLowerCase();
  if (/\bbilateral\b/.test(title)) return ['left', 'right'];
  if (/\bright\b/.test(title)) return ['right'];
  return /\bleft\b/.test(title) ? ['left'] : [];
}
