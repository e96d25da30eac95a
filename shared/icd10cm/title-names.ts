import { oncePer } from '../editions/once-per.ts';
import { type CodeKey, displayKey } from './code.ts';
import { type CodeYear, stateIn, titleIn, VALID } from './code-year.ts';
import { wordsOf } from './search-query.ts';

/** Titles of fewer words are words that notes use for more than the code. */
const SHORTEST = 3;
/** More words than any title has. */
const LONGEST = 60;
/** Powers of two: slots for 75,000 titles, and bits for the pairs of words that they begin with. */
const SLOTS = 1 << 18;
const STARTS = 1 << 17;

/** A title that words say. */
export interface NamedByTitle {
  /** With the dot. */
  code: string;
  /** The place behind its last word. */
  to: number;
}

/**
 * The complete codes of a year by their official titles, as lists of diagnoses print them: a hash table of the titles' words.
 * Where a hash is met the title itself is compared, so that no other words are taken for it.
 */
class TitleNames {
  readonly #year: CodeYear;
  readonly #hashes = new Int32Array(SLOTS);
  readonly #keys = new Float64Array(SLOTS).fill(-1);
  readonly #starts = new Uint32Array(STARTS >>> 5);

  constructor(year: CodeYear) {
    this.#year = year;
    const { list, titles, extras } = year;
    const entries = list.titles.dictionary.map((entry) => wordsOf(entry).map(hashOf));
    const none: readonly number[] = [];
    const words: number[] = [];
    list.titles.forEach((row, ids) => {
      const key = list.key(row);
      if (stateIn(year, key) !== VALID || titles.has(key)) return;
      words.length = 0;
      for (const id of ids) for (const word of entries[id] ?? none) words.push(word);
      this.#add(key, words);
    });
    const others = [...titles, ...extras.map(({ key, title = '' }) => [key, title] as const)];
    for (const [key, title] of others) if (stateIn(year, key) === VALID) this.#add(key, wordsOf(title).map(hashOf));
  }

  #add(key: CodeKey, words: readonly number[]): void {
    if (words.length < SHORTEST) return;
    const start = startOf(words[0] ?? 0, words[1] ?? 0);
    this.#starts[start >>> 5] = (this.#starts[start >>> 5] ?? 0) | (1 << (start & 31));
    let hash = 0;
    for (const word of words) hash = joined(hash, word);
    let slot = hash & (SLOTS - 1);
    while (this.#keys[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
    this.#hashes[slot] = hash;
    this.#keys[slot] = key;
  }

  /** The longest title that the words from `at` on say; `undefined`: none. @param hashes of the words ({@link hashOf}) */
  longestFrom(words: readonly string[], hashes: readonly number[], at: number): NamedByTitle | undefined {
    const start = startOf(hashes[at] ?? 0, hashes[at + 1] ?? 0);
    if (((this.#starts[start >>> 5] ?? 0) & (1 << (start & 31))) === 0) return undefined;
    let longest: NamedByTitle | undefined;
    let hash = 0;
    for (let to = at; to < Math.min(words.length, at + LONGEST); to++) {
      hash = joined(hash, hashes[to] ?? 0);
      const key = to - at + 1 < SHORTEST ? undefined : this.#find(hash, words.slice(at, to + 1));
      if (key !== undefined) longest = { code: displayKey(key), to: to + 1 };
    }
    return longest;
  }

  #find(hash: number, words: readonly string[]): CodeKey | undefined {
    for (let slot = hash & (SLOTS - 1); this.#keys[slot] !== -1; slot = (slot + 1) & (SLOTS - 1)) {
      const key = this.#keys[slot] ?? -1;
      if (this.#hashes[slot] === hash && wordsOf(titleIn(this.#year, key) ?? '').join(' ') === words.join(' '))
        return key;
    }
    return undefined;
  }
}

/** The titles of a year by their words; made in some 60 ms when first asked for. */
export const titleNames = oncePer((year: CodeYear) => new TitleNames(year));

/** The hash of a word as titles are looked up by (FNV-1a). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function joined(before: number, word: number): number {
  return Math.imul(Math.imul(before, 31) + word, 0x01000193) ^ (before >>> 15);
}

function startOf(first: number, second: number): number {
  return (joined(joined(0, first), second) >>> 7) & (STARTS - 1);
}
