import { SEARCH_ABBREVIATIONS } from './search-abbreviations.ts';
import { inItsWords } from './search-phrases.ts';

/** What a search asks for: every term has to be met, by its own word or by all words of one reading. */
export interface SearchQuery {
  /** Distinct words; terms name them by number. */
  words: readonly QueryWord[];
  terms: readonly SearchTerm[];
}

interface QueryWord {
  text: string;
  /** Met only as a whole: an abbreviation is not the beginning of a word. */
  whole: boolean;
}

interface SearchTerm {
  /** The word as typed. */
  own: number;
  /** The words of each reading of an abbreviation: all words of one reading meet the term. */
  readings: readonly (readonly number[])[];
}

/** More words than a title has are no search; what stands behind them is not asked for. */
const MAX_TERMS = 16;
/** Words that say little: asked for only where nothing else is. */
const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'due', 'for', 'in', 'of', 'on', 'or', 'the', 'to']);
/** Asked for, but a text is no longer for having it. */
const WITH = 'with';

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

/** Whether a word says something by itself. */
export function isTelling(word: string): boolean {
  return !SMALL_WORDS.has(word) && word !== WITH;
}

/** How many words of a text say something: what a text counts as long. */
export function tellingLength(words: readonly string[]): number {
  return words.reduce((count, word) => (isTelling(word) ? count + 1 : count), 0);
}

/** Reads what someone typed; `undefined` where there is nothing to look for. */
export function readQuery(text: string): SearchQuery | undefined {
  const typed = [...new Set(wordsOf(inItsWords(text.slice(0, 300))))];
  const telling = typed.filter((word) => !SMALL_WORDS.has(word));
  const asked = (telling.length > 0 ? telling : typed).slice(0, MAX_TERMS);
  if (asked.length === 0) return undefined;
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  // "With" is not the beginning of "without".
  const whole = new Set<number>(asked.includes(WITH) ? [numberOf(WITH)] : []);
  const terms = asked.map((word) => {
    const own = numberOf(word);
    const readings = Object.hasOwn(SEARCH_ABBREVIATIONS, word) ? (SEARCH_ABBREVIATIONS[word] ?? []) : [];
    if (readings.length > 0) whole.add(own);
    const parts = readings.map((reading) => wordsOf(reading).filter((part) => !SMALL_WORDS.has(part)));
    return { own, readings: parts.map((words) => words.map(numberOf)) };
  });
  return { words: [...numbers.keys()].map((word, i) => ({ text: word, whole: whole.has(i) })), terms };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
