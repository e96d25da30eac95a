import type { SearchQuery } from './search-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which words of a vocabulary meet a word of the query. */
export interface WordMatch {
  /** The word itself, or -1. */
  exact: number;
  /** Words that begin with it or are a slip of it, without the word itself. */
  like: readonly number[];
}

/** Words as typed are begun, not finished: from here on a word meets longer ones. */
const SHORTEST_PREFIX = 3;
/** Below this a slip makes another word. A word of this length that stands somewhere as typed has lost a letter at most. */
const SHORTEST_TYPO = 4;

/** From here on a word may have another ending (sacrum, sacral), and how much of it then stands. */
const SHORTEST_STEM = 6;
const stemOf = (word: string): string => word.slice(0, -2);

/**
 * Matches the words of a query with vocabularies: a row for each vocabulary, in it a match for each word. A word that
 * none of them has, not even as a beginning, meets words one slip away, but for a known abbreviation.
 * @param doubting every longer word may be a slip or have another ending, those too that stand somewhere as typed
 */
export function matchWords(
  query: SearchQuery,
  vocabularies: readonly Vocabulary[],
  doubting: boolean,
): readonly (readonly WordMatch[])[] {
  const matches = vocabularies.map((vocabulary) =>
    query.words.map(({ text, whole }) => asTyped(vocabulary, text, whole)),
  );
  query.words.forEach(({ text, whole }, word) => {
    const isKnown = matches.some((row) => (row[word]?.exact ?? -1) >= 0 || (row[word]?.like.length ?? 0) > 0);
    // An abbreviation that is known is no slip: `COPD` is neither a cold nor a cord.
    if (whole || text.length < SHORTEST_TYPO || (isKnown && !doubting)) return;
    vocabularies.forEach((vocabulary, i) => {
      const match = matches[i]?.[word];
      if (!match) return;
      const slips = vocabulary.oneSlipFrom(text);
      const isShort = isKnown && text.length === SHORTEST_TYPO;
      const longer = (number: number): boolean => (vocabulary.words[number]?.length ?? 0) > text.length;
      const like = new Set([...match.like, ...(isShort ? slips.filter(longer) : slips)]);
      if (doubting && text.length >= SHORTEST_STEM) {
        const { from, to } = vocabulary.startingWith(stemOf(text));
        for (let number = from; number < to; number++) if (number !== match.exact) like.add(number);
      }
      match.like = [...like];
    });
  });
  return matches;
}

function asTyped(vocabulary: Vocabulary, text: string, whole: boolean): { exact: number; like: number[] } {
  if (whole || text.length < SHORTEST_PREFIX) return { exact: vocabulary.find(text), like: [] };
  const { from, to } = vocabulary.startingWith(text);
  const exact = vocabulary.words[from] === text ? from : -1;
  const like: number[] = [];
  for (let word = exact < 0 ? from : from + 1; word < to; word++) like.push(word);
  return { exact, like };
}
