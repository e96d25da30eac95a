import { SEARCH_ABBREVIATIONS } from '../../../shared/icd10cm/search-abbreviations.ts';
import { wordsOf } from '../../../shared/icd10cm/search-query.ts';
import type { IndexPath } from './rows.ts';

export const KINDS = ['as printed', 'word dropped', 'abbreviation', 'one typo'] as const;
export type QueryKind = (typeof KINDS)[number];

/** One search, and the code that the index gives for what it was made from. */
export interface Query {
  kind: QueryKind;
  text: string;
  /** The same with each abbreviation written out: what libraries, which know none, are asked. */
  plain: string;
  code: string;
}

const SMALL = new Set([
  'and',
  'in',
  'of',
  'due',
  'to',
  'with',
  'the',
  'or',
  'by',
  'nec',
  'nos',
  'a',
  'an',
  'for',
  'on',
]);
/** Below this a slip makes another word. */
const SHORTEST_TYPO = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `count` queries of each kind, made from lines of the index with a seeded generator: the same every time. */
export function queriesFrom(paths: readonly IndexPath[], count: number): Query[] {
  const random = generator(20261001);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const makers: Record<QueryKind, (words: string[]) => { text: string[]; plain?: string[] } | undefined> = {
    'as printed': (words) => ({ text: words }),
    'word dropped': (words) => {
      const telling = words.filter((word) => !SMALL.has(word));
      if (telling.length < 3) return undefined;
      const dropped = words.lastIndexOf(pick(telling));
      return { text: words.filter((_, i) => i !== dropped) };
    },
    abbreviation: (words) => {
      const fitting = READINGS.filter(({ reading }) => reading.every((word) => words.includes(word)));
      if (fitting.length === 0) return undefined;
      const { short, reading } = pick(fitting);
      return { text: [short, ...words.filter((word) => !reading.includes(word))], plain: words };
    },
    'one typo': (words) => {
      const long = words.filter((word) => word.length >= SHORTEST_TYPO && /^[a-z]+$/.test(word));
      if (long.length === 0) return undefined;
      const wrong = words.indexOf(pick(long));
      return { text: words.map((word, i) => (i === wrong ? withTypo(word) : word)) };
    },
  };
  return KINDS.flatMap((kind) => {
    const made: Query[] = [];
    while (made.length < count) {
      const { words, code } = pick(paths);
      // A main term lists the forms of one word ("Weak, weakening, weakness"): a person types the first.
      const [first = '', ...rest] = wordsOf(words.replace(/^(\S+?),(?: \S+?,)* \S+/, '$1'));
      if (rest.length === 0) continue;
      const query = makers[kind]([...new Set([first, ...rest])]);
      if (!query) continue;
      const text = query.text.join(' ');
      made.push({ kind, text, plain: query.plain?.join(' ') ?? text, code });
    }
    return made;
  });

  function withTypo(word: string): string {
    const at = 1 + Math.floor(random() * (word.length - 2));
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const typo = pick([
      `${before}${after}`,
      `${before}${word[at]}${word[at]}${after}`,
      `${before}${pick([...LETTERS])}${after}`,
      `${before}${after[0]}${word[at]}${after.slice(1)}`,
    ]);
    return typo === word ? `${before}${after}` : typo;
  }
}

const READINGS = Object.entries(SEARCH_ABBREVIATIONS).flatMap(([short, readings]) =>
  readings.map((reading) => ({ short, reading: wordsOf(reading).filter((word) => !SMALL.has(word)) })),
);

/** Whether a hit is what was looked for: the code, or one below it where the index gives the beginning of a code. */
export function isFound(wanted: string, hit: string): boolean {
  return hit.startsWith(wanted);
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
