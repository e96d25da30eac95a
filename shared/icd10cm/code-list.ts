import { type Pack, PackError } from '../editions/pack.ts';
import {
  type CodeKey,
  codeDigit,
  codeKey,
  codeOfKey,
  endOfPrefix,
  extendKey,
  MAX_LENGTH,
  MIN_LENGTH,
  padKey,
} from './code.ts';
import { WordColumn, wordColumn } from './word-column.ts';

/** What a list says of a code. */
export interface ListedCode {
  /** In capitals, without the dot. */
  code: string;
  /** Whether the code is complete; a header only groups others. */
  billable: boolean;
  title: string;
  /** CMS's title of at most 60 characters, where it is another: many lists of diagnoses print it. */
  short?: string | undefined;
  /** A manifestation: never first (Medicare Code Editor). `undefined`: the list's own files do not say. */
  manifestation: boolean | undefined;
}

const BILLABLE = 1;
const MANIFESTATION = 2;
/** The files that the list was made of say nothing of manifestations. */
const MANIFESTATION_UNKNOWN = 4;

/**
 * One whole code list, ready to look up: sorted keys in a typed array, a hash table of row numbers beside it, titles
 * still packed. Immutable.
 */
export class CodeList {
  readonly length: number;
  readonly #keys: Float64Array<ArrayBuffer>;
  readonly #flags: Uint8Array<ArrayBuffer>;
  readonly #titles: WordColumn;
  readonly #sections: Pack['sections'];
  #shortTitles: WordColumn | undefined;
  /** Open addressing: row + 1, or 0 for an empty slot. A power of two, at most half full. */
  readonly #slots: Int32Array<ArrayBuffer>;

  /** @throws {PackError} when the pack's columns are not whole */
  constructor(pack: Pick<Pack, 'edition' | 'sections'>) {
    const shapes = pack.sections.get('codes.shapes');
    const tails = pack.sections.get('codes.tails');
    const flags = pack.sections.get('flags');
    if (!shapes || !tails || flags?.length !== shapes.length) {
      throw new PackError(`${pack.edition.id}: its code columns are not whole`);
    }
    this.length = shapes.length;
    this.#keys = readKeys(shapes, tails, pack.edition.id);
    this.#flags = flags;
    this.#titles = new WordColumn(pack.sections, 'titles');
    this.#sections = pack.sections;
    this.#slots = hash(this.#keys);
  }

  /** The row of a code, or -1. */
  find(key: CodeKey): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (this.#keys[entry - 1] === key) return entry - 1;
    }
  }

  key(row: number): CodeKey {
    return this.#keys[row] ?? -1;
  }

  /** In capitals, without the dot. */
  code(row: number): string {
    return codeOfKey(this.key(row));
  }

  isBillable(row: number): boolean {
    return ((this.#flags[row] ?? 0) & BILLABLE) !== 0;
  }

  isManifestation(row: number): boolean {
    return ((this.#flags[row] ?? 0) & MANIFESTATION) !== 0;
  }

  /** Whether the list says of a row if it is a manifestation. */
  knowsManifestation(row: number): boolean {
    return ((this.#flags[row] ?? 0) & MANIFESTATION_UNKNOWN) === 0;
  }

  title(row: number): string {
    return this.#titles.at(row);
  }

  /** The titles' words, for search: rows of the column are rows of the list. */
  get titles(): WordColumn {
    return this.#titles;
  }

  /** CMS's short titles where they are others, each at its row; `undefined`: the list was made without. Opened when asked for. */
  get shortTitles(): WordColumn | undefined {
    if (this.#sections.has('short.words')) this.#shortTitles ??= new WordColumn(this.#sections, 'short');
    return this.#shortTitles;
  }

  /** The first row whose code is not before `key`. */
  rowFrom(key: CodeKey): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Rows of a code and everything below it: `[from, to)`. */
  subtree(key: CodeKey): { from: number; to: number } {
    return { from: this.rowFrom(key), to: this.rowFrom(endOfPrefix(key)) };
  }
}

/** The sections of a whole code list, sorted by code. @throws where two rows have the same code, or a code has no form */
export function codeListSections(listed: readonly ListedCode[]): Map<string, Uint8Array<ArrayBuffer>> {
  const rows = [...listed].sort((a, b) => (a.code < b.code ? -1 : 1));
  const shapes = new Uint8Array(rows.length);
  const flags = new Uint8Array(rows.length);
  let tails = '';
  let before = '';
  rows.forEach(({ code, billable, manifestation }, row) => {
    if (codeKey(code) < 0 || codeOfKey(codeKey(code)) !== code) throw new Error(`${code} has not the form of a code`);
    if (code === before) throw new Error(`${code} is listed twice`);
    let shared = 0;
    while (shared < before.length && shared < code.length && before[shared] === code[shared]) shared++;
    shapes[row] = (shared << 4) | (code.length - shared);
    tails += code.slice(shared);
    const known = manifestation === undefined ? MANIFESTATION_UNKNOWN : 0;
    flags[row] = (billable ? BILLABLE : 0) | (manifestation ? MANIFESTATION : 0) | known;
    before = code;
  });
  const titles = rows.map((row) => row.title);
  return new Map([
    ['codes.shapes', shapes],
    ['codes.tails', new TextEncoder().encode(tails)],
    ['flags', flags],
    ...wordColumn('titles', titles),
    ...(rows.some(({ short }) => short)
      ? wordColumn(
          'short',
          rows.map(({ short }) => short ?? ''),
        )
      : []),
  ]);
}

/** Builds keys character by character: `prefixes[n]` is the key of the first n characters, so a row costs its own tail. */
function readKeys(shapes: Uint8Array, tails: Uint8Array, id: string): Float64Array<ArrayBuffer> {
  const keys = new Float64Array(shapes.length);
  const prefixes = new Float64Array(MAX_LENGTH + 1);
  let at = 0;
  let length = 0;
  let before = 0;
  for (let row = 0; row < shapes.length; row++) {
    const shape = shapes[row] ?? 0;
    const shared = shape >> 4;
    const end = shared + (shape & 15);
    if (shared > length || end < MIN_LENGTH || end > MAX_LENGTH) throw brokenAt(id, row);
    for (let n = shared; n < end; n++, at++) {
      const digit = codeDigit(tails[at] ?? 0);
      if (digit < 0) throw brokenAt(id, row);
      prefixes[n + 1] = extendKey(prefixes[n] ?? 0, n, digit);
    }
    length = end;
    const key = padKey(prefixes[end] ?? 0, end);
    if (key <= before) throw brokenAt(id, row);
    keys[row] = key;
    before = key;
  }
  if (at !== tails.length) throw new PackError(`${id}: its codes are not whole`);
  return keys;
}

function brokenAt(id: string, row: number): PackError {
  return new PackError(`${id}: row ${row} of its codes is wrong`);
}

function hash(keys: Float64Array): Int32Array<ArrayBuffer> {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let row = 0; row < keys.length; row++) {
    let slot = slotOf(keys[row] ?? 0) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = row + 1;
  }
  return slots;
}

/** Mixes both halves of a key (up to 37 bits) into 32. */
function slotOf(key: CodeKey): number {
  const high = Math.floor(key / 65536);
  const mixed = Math.imul(high, 0x9e3779b1) ^ Math.imul(key - high * 65536, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
