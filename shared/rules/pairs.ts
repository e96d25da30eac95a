import type { Coded } from './facts.ts';
import { oncePerChart } from './once-per-chart.ts';

/** The list without what is no code and what stands twice. */
export function distinct(list: readonly Coded[]): Coded[] {
  const seen = new Set<string>(['']);
  return list.filter(({ code }) => !seen.has(code) && seen.add(code));
}

/** The list of a chart without what is no code and what stands twice. */
export const distinctOf = oncePerChart(({ list }): readonly Coded[] => distinct(list));

/** Each two different codes of a list, once, in its order. */
export function pairsOf(list: readonly Coded[]): [Coded, Coded][] {
  const once = distinct(list);
  const pairs: [Coded, Coded][] = [];
  once.forEach((one, i) => {
    for (let k = i + 1; k < once.length; k++) {
      const other = once[k];
      if (other) pairs.push([one, other]);
    }
  });
  return pairs;
}

/** Each two different codes of a chart that are of one category, once. */
export const siblingsOf = oncePerChart((facts): readonly (readonly [Coded, Coded])[] => {
  const byCategory = Map.groupBy(distinctOf(facts), ({ code }) => code.slice(0, 3));
  return [...byCategory.values()].flatMap((same) => pairsOf(same));
});
