import type { Asks, Finding } from './finding.ts';

/** How many findings ask for one more code, one less, or another in the place of one. */
export type AddsAndRemoves = Readonly<Record<Asks, number>>;

/**
 * Counts what the findings and suggestions of a chart, or of a whole run, ask of the list of codes (compliance.md E6:
 * detection is symmetric, and the ratio is reported).
 * @param suggested codes that the documentation supports and that are not in the list: each asks to add one
 */
export function addsAndRemoves(findings: readonly Pick<Finding, 'asks'>[], suggested = 0): AddsAndRemoves {
  const count = (asks: Asks) => findings.filter((finding) => finding.asks === asks).length;
  return { add: count('add') + suggested, remove: count('remove'), replace: count('replace') };
}

/** Two counts together. */
export function plus(one: AddsAndRemoves, other: AddsAndRemoves): AddsAndRemoves {
  return {
    add: one.add + other.add,
    remove: one.remove + other.remove,
    replace: one.replace + other.replace,
  };
}

/** Whether a run asks to add more than three times as often as to remove or replace: the alarm of compliance.md E6. */
export function isLopsided({ add, remove, replace }: AddsAndRemoves): boolean {
  return add > 3 * (remove + replace);
}
