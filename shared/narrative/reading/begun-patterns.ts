import type { Fours } from './fours.ts';

/**
 * Patterns by the words with which their matches begin. A note is asked for hundreds of patterns and holds a hundred words: each
 * word is looked up once, and a pattern that none of them begins is told by one look.
 */

/** How a match begins: a word's first characters as fours have them, and how far before the word. */
export interface Beginning {
  three: number;
  /** {@link ANY} where any may stand there. */
  fourth: number;
  before: 0 | 1;
}

export const ANY = -1;

/** So many patterns have a number at most: those that the program is written with, and none without an end. */
const MOST = 4096;
/** Of three characters so many: the last of what is entered under them. */
const lasts = new Int32Array(1 << 15).fill(-1);
/** What is entered: the one before it under the same three, the fourth character, the pattern's number. */
const nexts: number[] = [];
const fourths: number[] = [];
const numbers: number[] = [];
let count = 0;

/** Enters a pattern. @returns its number; `undefined`: there are too many */
export function numbered(starts: readonly Beginning[]): number | undefined {
  if (count === MOST) return undefined;
  for (const { three, fourth } of starts) {
    nexts.push(lasts[three] ?? -1);
    fourths.push(fourth);
    numbers.push(count);
    lasts[three] = nexts.length - 1;
  }
  return count++;
}

/** For each number that a pattern has so far, 1 where a word of a text begins a match of it. */
export function begunIn({ fours }: Fours): Uint8Array {
  const begun = new Uint8Array(count);
  for (const four of fours) {
    const fourth = four & 31;
    for (let at = lasts[four >>> 5] ?? -1; at >= 0; at = nexts[at] ?? -1) {
      const wanted = fourths[at];
      if (wanted === fourth || wanted === ANY) begun[numbers[at] ?? 0] = 1;
    }
  }
  return begun;
}
