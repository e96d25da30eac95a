/**
 * A column of texts that repeat each other, such as the 98,186 titles: a sorted dictionary of words, and for each text
 * how many words it shares with the text before it, at its beginning and at its end, and the words between.
 * Seven megabytes of titles become 0.7 in memory and 0.2 in the pack; every `BLOCK`th text is written whole, so that
 * one text is read without those before it.
 */

import { PackError } from '../editions/pack.ts';

const BLOCK = 32;
/** Shared words are counted in four bits each. */
const MAX_SHARED = 15;

type Sections = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A column of texts in few bytes: each is kept by the words that it does not share with the one before it. */
export class WordColumn {
  readonly length: number;
  readonly #words: Uint8Array<ArrayBuffer>;
  /** High four bits: words shared at the beginning; low four: at the end. */
  readonly #shared: Uint8Array<ArrayBuffer>;
  /** How many words stand between. */
  readonly #counts: Uint8Array<ArrayBuffer>;
  /** Numbers of those words, two bytes each, low byte first. */
  readonly #ids: Uint8Array<ArrayBuffer>;
  /** The first word number of every block. */
  readonly #blocks: Uint32Array<ArrayBuffer>;
  #dictionary: string[] | undefined;

  /** @throws {PackError} when the column is not whole */
  constructor(sections: Sections, name: string) {
    this.#words = section(sections, `${name}.words`);
    this.#shared = section(sections, `${name}.shared`);
    this.#counts = section(sections, `${name}.counts`);
    this.#ids = section(sections, `${name}.ids`);
    this.length = this.#shared.length;
    this.#blocks = new Uint32Array(Math.ceil(this.length / BLOCK));
    let ids = 0;
    for (let row = 0; row < this.length; row++) {
      if (row % BLOCK === 0) this.#blocks[row / BLOCK] = ids;
      ids += this.#counts[row] ?? 0;
    }
    if (this.#counts.length !== this.length || this.#ids.length !== ids * 2) {
      throw new PackError(`the column ${name} is not whole`);
    }
  }

  /** All words, sorted by code unit; a word's number is its place. */
  get dictionary(): readonly string[] {
    this.#dictionary ??= new TextDecoder().decode(this.#words).split('\n');
    return this.#dictionary;
  }

  /** The text of a row; empty where there is no such row. */
  at(row: number): string {
    if (row < 0 || row >= this.length) return '';
    const first = row - (row % BLOCK);
    let words: number[] = [];
    this.#walk(first, row + 1, (_, ids) => {
      words = ids;
    });
    return words.map((id) => this.dictionary[id]).join(' ');
  }

  /** Calls `visit` for every row in order with the numbers of its words; the array is reused, copy what you keep. */
  forEach(visit: (row: number, words: readonly number[]) => void): void {
    this.#walk(0, this.length, visit);
  }

  /** The same for the rows `[from, to)`. */
  forEachIn(from: number, to: number, visit: (row: number, words: readonly number[]) => void): void {
    this.#walk(from - (from % BLOCK), Math.min(to, this.length), (row, words) => {
      if (row >= from) visit(row, words);
    });
  }

  #walk(from: number, to: number, visit: (row: number, words: number[]) => void): void {
    let at = (this.#blocks[Math.floor(from / BLOCK)] ?? 0) * 2;
    const words: number[] = [];
    for (let row = from; row < to; row++) {
      const shared = this.#shared[row] ?? 0;
      const count = this.#counts[row] ?? 0;
      const head = shared >> 4;
      const tail = shared & 15;
      // The words at the beginning stay where they are; those at the end move to behind the new ones.
      moveTail(words, tail, head + count);
      for (let i = 0; i < count; i++, at += 2) words[head + i] = (this.#ids[at] ?? 0) | ((this.#ids[at + 1] ?? 0) << 8);
      visit(row, words);
    }
  }
}

/** Moves the last `count` numbers of a list to the place `to`, and ends the list behind them. */
function moveTail(list: number[], count: number, to: number): void {
  const from = list.length - count;
  while (list.length < to + count) list.push(0);
  if (to < from) for (let i = 0; i < count; i++) list[to + i] = list[from + i] ?? 0;
  else if (to > from) for (let i = count - 1; i >= 0; i--) list[to + i] = list[from + i] ?? 0;
  // One by one: what sets the length of a list goes another, slower way.
  while (list.length > to + count) list.pop();
}

/** The sections that {@link WordColumn} reads, by name. @throws where a text does not fit the form */
export function wordColumn(name: string, texts: readonly string[]): Map<string, Uint8Array<ArrayBuffer>> {
  const dictionary = [...new Set(texts.flatMap((text) => text.split(' ')))].sort();
  if (dictionary.length > 0xffff) throw new Error(`${name}: ${dictionary.length} words, at most 65535 fit`);
  if (dictionary.some((word) => word.includes('\n'))) throw new Error(`${name}: a text holds a line feed`);
  const numbers = new Map(dictionary.map((word, number) => [word, number]));
  const shared = new Uint8Array(texts.length);
  const counts = new Uint8Array(texts.length);
  const ids: number[] = [];
  let before: string[] = [];
  texts.forEach((text, row) => {
    const words = text.split(' ');
    const { head, tail } = row % BLOCK === 0 ? { head: 0, tail: 0 } : sharedWords(before, words);
    const own = words.slice(head, words.length - tail);
    if (own.length > 255) throw new Error(`${name}: text ${row} has ${own.length} words of its own, at most 255 fit`);
    shared[row] = (head << 4) | tail;
    counts[row] = own.length;
    for (const word of own) ids.push(numbers.get(word) ?? 0);
    before = words;
  });
  const bytes = new Uint8Array(ids.length * 2);
  ids.forEach((id, i) => {
    bytes[i * 2] = id & 255;
    bytes[i * 2 + 1] = id >> 8;
  });
  return new Map([
    [`${name}.words`, new TextEncoder().encode(dictionary.join('\n'))],
    [`${name}.shared`, shared],
    [`${name}.counts`, counts],
    [`${name}.ids`, bytes],
  ]);
}

function sharedWords(a: readonly string[], b: readonly string[]): { head: number; tail: number } {
  const longest = Math.min(a.length, b.length);
  let head = 0;
  while (head < MAX_SHARED && head < longest && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < MAX_SHARED && tail < longest - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { head, tail };
}

function section(sections: Sections, name: string): Uint8Array<ArrayBuffer> {
  const bytes = sections.get(name);
  if (!bytes) throw new PackError(`no section ${name}`);
  return bytes;
}
