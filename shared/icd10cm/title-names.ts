import { oncePer } from '../editions/once-per.ts';
import { type CodeKey, displayKey } from './code.ts';
import { type CodeYear, stateIn, titleIn, VALID } from './code-year.ts';
import { wordsOf } from './search-query.ts';
import type { WordColumn } from './word-column.ts';

/** Titles of fewer words are words that notes use for more than the code. */
export const SHORTEST_TITLE = 4;
/** More words than any title has. */
const LONGEST = 60;
/** So many words of a title tell most places of a note that none begins there. */
const START_WORDS = 3;
/** Powers of two: slots for 122,000 titles, and bits for the words that they begin with. */
const SLOTS = 1 << 18;
const STARTS = 1 << 20;
/** Hashes of words are FNV-1a. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A title that words say. */
export interface NamedByTitle {
  /** With the dot. */
  code: string;
  /** The place behind its last word. */
  to: number;
}

/**
 * The complete codes of a year by their official titles, long and short, as lists of diagnoses print them: a hash table of the
 * titles' words. Where a hash is met the title itself is compared, so that no other words are taken for it.
 */
class TitleNames {
  readonly #year: CodeYear;
  readonly #hashes = new Int32Array(SLOTS);
  readonly #keys = new Float64Array(SLOTS).fill(-1);
  readonly #starts = new Uint32Array(STARTS >>> 5);

  constructor(year: CodeYear) {
    this.#year = year;
    const { list, titles, extras } = year;
    this.#addAll(list.titles);
    if (list.shortTitles) this.#addAll(list.shortTitles);
    const others = [...titles, ...extras.map(({ key, title = '' }) => [key, title] as const)];
    for (const [key, title] of others) if (stateIn(year, key) === VALID) this.#add(key, spelledWords(title));
  }

  /** A column of the list, without rows whose title is another this year. */
  #addAll(column: WordColumn): void {
    const { list, states, titles } = this.#year;
    const { hashes, starts } = hashesOf(column.dictionary);
    column.forEach((row, ids) => {
      if (ids.length === 0 || states[row] !== VALID) return;
      const key = list.key(row);
      if (titles.size > 0 && titles.has(key)) return;
      let hash = 0;
      let count = 0;
      let start = 0;
      for (let n = 0; n < ids.length; n++) {
        const id = ids[n] ?? 0;
        const end = starts[id + 1] ?? 0;
        for (let i = starts[id] ?? 0; i < end; i++) {
          hash = joined(hash, hashes[i] ?? 0);
          count++;
          if (count === START_WORDS) start = hash;
        }
      }
      if (count >= SHORTEST_TITLE) this.#put(key, start, hash);
    });
  }

  #add(key: CodeKey, words: readonly string[]): void {
    const hashes = words.map(hashOf);
    if (hashes.length >= SHORTEST_TITLE)
      this.#put(key, hashes.slice(0, START_WORDS).reduce(joined, 0), hashes.reduce(joined, 0));
  }

  /** @param start hash of a title's first words, @param hash of all */
  #put(key: CodeKey, start: number, hash: number): void {
    const bit = bitOf(start);
    this.#starts[bit >>> 5] = (this.#starts[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = slotOf(hash);
    while (this.#keys[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
    this.#hashes[slot] = hash;
    this.#keys[slot] = key;
  }

  /** False where no title begins between two offsets of a text: in nearly all sentences, told without a word cut out of them. */
  mayBeginIn(text: string, from: number, to: number): boolean {
    let [before, last] = [0, 0];
    for (let at = from; at < to; at++) {
      if (!isWordUnit(text.charCodeAt(at))) {
        if (isOtherWord(text, at)) return true;
        continue;
      }
      const start = at;
      let hash = FNV_BASIS;
      for (; at < to; at++) {
        const unit = text.charCodeAt(at);
        if (isWordUnit(unit)) hash = Math.imul(hash ^ smallUnit(unit), FNV_PRIME);
        // The apostrophe of a word is none of its letters.
        else if (!isApostrophe(unit) || at + 1 >= to || !isWordUnit(text.charCodeAt(at + 1))) break;
      }
      if (isWithout(text, start, at, to)) at += 2;
      if (at < to && isOtherWord(text, at)) return true;
      if (at - start <= LONGEST_CUT && CUT_HASHES.has(hash)) hash = hashOf(spelled(text.slice(start, at)));
      if (this.#isStart(joined(joined(before, last), hash))) return true;
      [before, last] = [last, hash];
    }
    return false;
  }

  #isStart(hash: number): boolean {
    const bit = bitOf(hash);
    return ((this.#starts[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /**
   * The longest title that the words from `at` on say; `undefined`: none.
   * @param words as {@link spelled}; @param hashes of the words ({@link hashOf})
   */
  longestFrom(words: readonly string[], hashes: readonly number[], at: number): NamedByTitle | undefined {
    let start = 0;
    for (let i = at; i < at + START_WORDS; i++) start = joined(start, hashes[i] ?? 0);
    if (!this.#isStart(start)) return undefined;
    let longest: NamedByTitle | undefined;
    let hash = 0;
    for (let to = at; to < Math.min(words.length, at + LONGEST); to++) {
      hash = joined(hash, hashes[to] ?? 0);
      const key = to - at + 1 < SHORTEST_TITLE ? undefined : this.#find(hash, words.slice(at, to + 1));
      if (key !== undefined) longest = { code: displayKey(key), to: to + 1 };
    }
    return longest;
  }

  #find(hash: number, words: readonly string[]): CodeKey | undefined {
    for (let slot = slotOf(hash); this.#keys[slot] !== -1; slot = (slot + 1) & (SLOTS - 1)) {
      const key = this.#keys[slot] ?? -1;
      if (this.#hashes[slot] === hash && this.#isTitle(key, words.join(' '))) return key;
    }
    return undefined;
  }

  #isTitle(key: CodeKey, words: string): boolean {
    const { list } = this.#year;
    const titles = [titleIn(this.#year, key), list.shortTitles?.at(list.find(key))];
    return titles.some((title) => title !== undefined && spelledWords(title).join(' ') === words);
  }
}

/** The titles of a year by their words; made when first asked for. */
export const titleNames = oncePer((year: CodeYear) => new TitleNames(year));

/** How lists cut the words that most titles have. */
const CUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    w: 'with',
    'w/o': 'without',
    wo: 'without',
    unsp: 'unspecified',
    oth: 'other',
    r: 'right',
    rt: 'right',
    l: 'left',
    lt: 'left',
    bi: 'bilateral',
    subs: 'subsequent',
    init: 'initial',
    encntr: 'encounter',
    dis: 'disease',
    chr: 'chronic',
  }),
);

/** A word as titles are compared by; `w/o` is one, and so is `Alzheimer's`. */
export const TITLE_WORD = /(?<![\p{L}\p{N}])w\/o(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/giu;

/** A word in the spelling that titles are compared by: in lower case, what lists cut short written out. */
export function spelled(word: string): string {
  const small = word.toLowerCase();
  return CUT.get(small) ?? (PLAIN.test(word) ? small : wordsOf(word).join(''));
}

/** How long the longest of those is that lists cut. */
const LONGEST_CUT = 6;
const CUT_HASHES: ReadonlySet<number> = new Set([...CUT.keys()].map(hashOf));

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

function smallUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

/** A letter or figure of another alphabet, or half of one: what word it makes is not told here. */
function isOtherWord(text: string, at: number): boolean {
  return text.charCodeAt(at) > 127 && OTHER_WORD.test(text.charAt(at));
}

const OTHER_WORD = /[\p{L}\p{N}]|[\ud800-\udfff]/u;

/** Whether `w` goes on as `w/o`. */
function isWithout(text: string, start: number, end: number, limit: number): boolean {
  if (end - start !== 1 || end + 1 >= limit || smallUnit(text.charCodeAt(start)) !== 119) return false;
  if (text[end] !== '/' || smallUnit(text.charCodeAt(end + 1)) !== 111) return false;
  return end + 2 >= limit || !isWordUnit(text.charCodeAt(end + 2));
}

/** The hashes of the words of many entries, one after another, and where those of each begin. */
function hashesOf(entries: readonly string[]): { hashes: Int32Array; starts: Uint32Array } {
  const starts = new Uint32Array(entries.length + 1);
  const hashes: number[] = [];
  entries.forEach((entry, i) => {
    if (PLAIN.test(entry)) hashes.push(hashOf(spelled(entry)));
    else for (const word of spelledWords(entry)) hashes.push(hashOf(word));
    starts[i + 1] = hashes.length;
  });
  return { hashes: Int32Array.from(hashes), starts };
}

/** What is one word as it stands: nearly all are. */
const PLAIN = /^[a-z0-9]+$/i;

function spelledWords(title: string): string[] {
  return (title.match(TITLE_WORD) ?? []).map(spelled);
}

/** The hash of a word as titles are looked up by. */
export function hashOf(word: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

function joined(before: number, word: number): number {
  return (Math.imul(before, 31) + word) | 0;
}

/** Where a hash is looked for first: all of its bits have a say, since titles of one category differ in a word. */
function slotOf(hash: number): number {
  return mix(hash) & (SLOTS - 1);
}

function bitOf(start: number): number {
  return mix(start) & (STARTS - 1);
}

function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
