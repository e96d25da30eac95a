import { areOppositeSides } from '../../icd10cm/title-words.ts';

/** Sides as documents write them: `right`, `RT`, `LLE`, `bilat`. Single letters count as capitals only. */

export type Side = 'right' | 'left';

const RIGHT = /\b(?:[Rr]ight|RIGHT|[Rr]t|RT|R|R[LU]E)\b/;
const LEFT = /\b(?:[Ll]eft|LEFT|[Ll]t|LT|L|L[LU]E)\b/;
const BOTH = /\b(?:bilat(?:eral(?:ly)?)?|b\/l|both)\b/i;

/** The sides that words name; none where they name no side. */
export function sidesIn(words: string): Side[] {
  const both = BOTH.test(words);
  return [
    ...(both || RIGHT.test(words) ? (['right'] as const) : []),
    ...(both || LEFT.test(words) ? (['left'] as const) : []),
  ];
}

/** Whether words name the other side, and not that of the title. */
export function isOfOtherSide(title: string, words: string): boolean {
  const [side, ...more] = sidesIn(words);
  return side !== undefined && more.length === 0 && areOppositeSides(title, side);
}
