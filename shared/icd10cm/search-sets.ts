import { emptySet, intersect, type RowSet, unite } from './row-set.ts';
import type { SearchQuery } from './search-query.ts';
import type { Shelf } from './search-shelf.ts';
import type { WordMatch } from './search-words.ts';

/** Which texts of a shelf meet a term of the query. */
export interface TermSet {
  /** At all. */
  any: RowSet;
  /** By at least one word that is no modifier. */
  own: RowSet;
  /** By no modifier. */
  unmodified: RowSet;
  /** As typed. */
  exact: RowSet;
}

/** A set for each term of the query. Sets that are the same are one object. */
export function termSets(shelf: Shelf, query: SearchQuery, matches: readonly WordMatch[]): TermSet[] {
  const words = matches.map((match) => wordSet(shelf, match));
  return query.terms.flatMap(({ own, readings }) => {
    const typed = words[own];
    if (!typed || readings.length === 0) return typed ?? [];
    const read = readings.map((reading) => reading.flatMap((word) => words[word] ?? []));
    const all = (pick: (set: TermSet) => RowSet): RowSet => {
      const united = pick(typed).slice();
      for (const sets of read) unite(united, common(sets.map(pick)));
      return united;
    };
    const any = all((set) => set.any);
    const rooted = typed.own.slice();
    for (const sets of read) for (const set of sets) unite(rooted, set.own);
    intersect(rooted, any);
    return { any, own: rooted, unmodified: all((set) => set.unmodified), exact: all((set) => set.exact) };
  });
}

/** What all sets have; at least one set. */
export function common(sets: readonly RowSet[]): RowSet {
  const [first = new Uint32Array(0), ...rest] = sets;
  const rows = first.slice();
  for (const set of rest) intersect(rows, set);
  return rows;
}

function wordSet({ texts, vocabulary, hasModifiers }: Shelf, { exact, like }: WordMatch): TermSet {
  const modifier = vocabulary.words.length;
  const typed = emptySet(texts.size);
  if (exact >= 0) texts.addTo(typed, exact);
  if (!hasModifiers) {
    if (like.length === 0) return { any: typed, own: typed, unmodified: typed, exact: typed };
    const any = typed.slice();
    for (const word of like) texts.addTo(any, word);
    return { any, own: any, unmodified: any, exact: typed };
  }
  const unmodified = typed.slice();
  for (const word of like) texts.addTo(unmodified, word);
  if (exact >= 0) texts.addTo(typed, exact + modifier);
  const any = unmodified.slice();
  unite(any, typed);
  for (const word of like) texts.addTo(any, word + modifier);
  return { any, own: unmodified, unmodified, exact: typed };
}
