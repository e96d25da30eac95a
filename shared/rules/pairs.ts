import type { Coded } from './facts.ts';

/** The list without what is no code and what stands twice. */
export function distinct(list: readonly Coded[]): Coded[] {
  const seen = new Set<string>(['']);
  return list.filter(({ code }) => !seen.has(code) && seen.add(code));
}

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

/** Each two different codes of one category, once. */
export function siblingsOf(list: readonly Coded[]): [Coded, Coded][] {
  const byCategory = Map.groupBy(distinct(list), ({ code }) => code.slice(0, 3));
  return [...byCategory.values()].flatMap((same) => pairsOf(same));
}
