import type { Tally } from './run-records.ts';

/**
 * Whether an import goes into force. Zero different records activate it, and at least one must have passed: a run in
 * which nothing passed has shown nothing. What is not determined does not block: it stays not determined for users too.
 */
export type Verdict = 'agrees' | 'differs' | 'nothing passed' | 'not run';

/** @param tallies of the test files; none where the distribution has none or the record layout is not understood */
export function verdictOf(tallies: readonly Tally[]): Verdict {
  if (tallies.length === 0) return 'not run';
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  if (sum(({ different }) => different) > 0) return 'differs';
  return sum(({ passed }) => passed) > 0 ? 'agrees' : 'nothing passed';
}
