import type { Candidate } from '../standing/candidate.ts';

const held = new WeakMap<readonly Candidate[], Map<string, Candidate[]>>();
const NONE: readonly Candidate[] = [];

/**
 * The candidates whose codes begin with a letter, in their order. Twenty links ask one list for codes of a chapter each, and mostly
 * leave it as it is: it is sorted out once. The list must not be changed afterwards.
 */
export function ofLetter(found: readonly Candidate[], letter: string): readonly Candidate[] {
  let byLetter = held.get(found);
  if (!byLetter) {
    byLetter = Map.groupBy(found, ({ code }) => code.charAt(0));
    held.set(found, byLetter);
  }
  return byLetter.get(letter) ?? NONE;
}
