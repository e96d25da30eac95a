import { type SearchQuery, wordsOf } from './search-query.ts';
import type { WordColumn } from './word-column.ts';

/** A dictionary in the words that queries have: an entry `failure,` is `["failure"]`. */
export type Dictionary = readonly (readonly string[])[];

/** How each entry of a dictionary meets the words of a query: bits met exactly, bits met at all. */
export interface WordMatches {
  exact: Int32Array<ArrayBuffer>;
  any: Int32Array<ArrayBuffer>;
}

/** Words as typed are begun, not finished: from here on a word meets longer ones. */
const SHORTEST_PREFIX = 3;
/** Below this a slip makes another word. */
const SHORTEST_TYPO = 5;

/** The dictionary of a column, made once. */
export function dictionaryOf(column: WordColumn): Dictionary {
  const held = dictionaries.get(column);
  if (held) return held;
  const dictionary = column.dictionary.map(wordsOf);
  dictionaries.set(column, dictionary);
  return dictionary;
}

const dictionaries = new WeakMap<WordColumn, Dictionary>();

/**
 * Matches dictionaries against a query. A word of the query that none of them has, not even as a beginning, meets
 * words that differ from it by one slip.
 */
export function matchDictionaries(query: SearchQuery, all: readonly Dictionary[]): WordMatches[] {
  const matches = all.map((dictionary) => matchWords(query, dictionary));
  const found = matches.reduce((mask, each) => each.any.reduce((m, bits) => m | bits, mask), 0);
  query.words.forEach((word, i) => {
    if ((found & (1 << i)) !== 0 || word.length < SHORTEST_TYPO) return;
    all.forEach((dictionary, n) => {
      const any = matches[n]?.any;
      dictionary.forEach((parts, id) => {
        if (any && parts.some((part) => isOneSlipAway(word, part))) any[id] = (any[id] ?? 0) | (1 << i);
      });
    });
  });
  return matches;
}

/** How one text that is not in a column meets a query, without slips. */
export function matchText(query: SearchQuery, text: string): { exact: number; any: number } {
  const { exact, any } = matchWords(query, [wordsOf(text)]);
  return { exact: exact[0] ?? 0, any: any[0] ?? 0 };
}

function matchWords(query: SearchQuery, dictionary: Dictionary): WordMatches {
  const exact = new Int32Array(dictionary.length);
  const any = new Int32Array(dictionary.length);
  dictionary.forEach((parts, id) => {
    let exactBits = 0;
    let anyBits = 0;
    for (const part of parts) {
      for (let i = 0; i < query.words.length; i++) {
        const word = query.words[i] ?? '';
        if (part === word) exactBits |= 1 << i;
        else if (word.length >= SHORTEST_PREFIX && part.startsWith(word)) anyBits |= (1 << i) & ~query.whole;
      }
    }
    exact[id] = exactBits;
    any[id] = anyBits | exactBits;
  });
  return { exact, any };
}

/** Whether one inserted, missing, wrong or exchanged character makes one word of the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
