import { countOf } from './row-set.ts';
import type { TermSet } from './search-sets.ts';
import type { Shelf } from './search-shelf.ts';

/**
 * What the terms of a query are worth, the rarer the more: together as much as there are terms that any text meets, so that a
 * length costs the same as where all terms count one.
 * @param terms which texts of each shelf meet each term, by shelf
 */
export function tellingWeights(shelves: readonly Shelf[], terms: readonly (readonly TermSet[])[]): number[] {
  const size = shelves.reduce((sum, { texts }) => sum + texts.size, 0);
  const met = (terms[0] ?? []).map((_, term) =>
    terms.reduce((sum, own) => sum + countOf(own[term]?.any ?? new Uint32Array(0)), 0),
  );
  const raw = met.map((count) => (count === 0 ? 0 : Math.log(size / count)));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const known = met.filter((count) => count > 0).length;
  return raw.map((weight) => (sum === 0 ? 0 : (weight / sum) * known));
}
