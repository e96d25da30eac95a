import { SEARCH_ABBREVIATIONS } from './search-abbreviations.ts';

/** What a search asks for: every term has to be met, by its own word or by all words of one reading. */
export interface SearchQuery {
  /** Distinct words, at most {@link MAX_WORDS}; bit n of a mask stands for word n. */
  words: readonly string[];
  /** Bits of words that are met only as a whole: an abbreviation is not the beginning of a word. */
  whole: number;
  terms: readonly SearchTerm[];
}

interface SearchTerm {
  /** Bit of the word as typed. */
  own: number;
  /** Bits of each reading of an abbreviation: all bits of one reading meet the term. */
  readings: readonly number[];
}

const MAX_WORDS = 31;
const MAX_TERMS = 8;
/** Words that say little: asked for only where nothing else is. */
const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'due', 'for', 'in', 'of', 'on', 'or', 'the', 'to']);

/** Letters and digits of a text in lower case without accents, as words; `Alzheimer's` is one. */
export function wordsOf(text: string): string[] {
  const plain = isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/['’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Reads what someone typed; `undefined` where there is nothing to look for. */
export function readQuery(text: string): SearchQuery | undefined {
  const typed = [...new Set(wordsOf(text.slice(0, 300)))];
  const telling = typed.filter((word) => !SMALL_WORDS.has(word));
  const asked = (telling.length > 0 ? telling : typed).slice(0, MAX_TERMS);
  if (asked.length === 0) return undefined;
  const words: string[] = [];
  const bit = (word: string): number => {
    const known = words.indexOf(word);
    if (known >= 0) return 1 << known;
    return words.length < MAX_WORDS ? 1 << (words.push(word) - 1) : 0;
  };
  const own = asked.map(bit);
  const terms = asked.map((word, i) => {
    const readings = Object.hasOwn(SEARCH_ABBREVIATIONS, word) ? (SEARCH_ABBREVIATIONS[word] ?? []) : [];
    const masks = readings.map((reading) => {
      const bits = wordsOf(reading)
        .filter((part) => !SMALL_WORDS.has(part))
        .map(bit);
      return bits.includes(0) ? 0 : bits.reduce((mask, each) => mask | each, 0);
    });
    return { own: own[i] ?? 0, readings: masks.filter((mask) => mask !== 0) };
  });
  const whole = terms.reduce((mask, term) => (term.readings.length > 0 ? mask | term.own : mask), 0);
  return { words, whole, terms };
}

/** How many terms of the query a mask meets. */
export function termsMet(query: SearchQuery, mask: number): number {
  let met = 0;
  for (const { own, readings } of query.terms) {
    if ((mask & own) !== 0 || readings.some((reading) => (mask & reading) === reading)) met++;
  }
  return met;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
