import { LIKE_ASCII, type Need, needOfPattern, SHORTEST } from './pattern-pieces.ts';

/**
 * Every rule for something that notes name rarely (an operation, a device, a drug) brings a pattern, and most notes hold no
 * word of it. A pattern is run only over texts that hold all fours of characters in a row that a match needs: a few looks into
 * a table instead of a walk through the text. Which fours a pattern needs is read off the pattern (pattern-pieces.ts).
 */

/** A note. Its table is kept with it: it is made once a reading. */
interface Texted {
  readonly text: string;
}

/** The matches of a pattern with the flag `g`, as `matchAll` gives them. Leaves its `lastIndex` at 0. */
export function matchesIn(of: Texted, pattern: RegExp): readonly RegExpExecArray[] {
  return mayHold(of, pattern) ? allIn(of.text, pattern) : NONE;
}

const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` gives, without the copy of the pattern that it makes at every call. */
function allIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const all: RegExpExecArray[] = [];
  for (let found = pattern.exec(text); found; found = pattern.global ? pattern.exec(text) : null) {
    all.push(found);
    // Behind an empty match the search goes on with the next character.
    if (found[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return all;
}

/** The first match of a pattern without the flag `g`. */
export function firstIn(of: Texted, pattern: RegExp): RegExpExecArray | null {
  return mayHold(of, pattern) ? pattern.exec(of.text) : null;
}

/** Whether a pattern without the flag `g` matches. */
export function isIn(of: Texted, pattern: RegExp): boolean {
  return mayHold(of, pattern) && pattern.test(of.text);
}

/** False where a pattern surely does not match. */
export function mayHold(of: Texted, pattern: RegExp): boolean {
  const test = testOf(pattern);
  return test === null || holds(foursIn(of), test);
}

/**
 * A need with the places of its fours instead of its pieces, which stand in one row: a list of drugs has hundreds, and a walk
 * along a row costs little where a call for each does not.
 */
interface Test {
  /** Whether one of the pieces and parts has to be there, or all of them. */
  any: boolean;
  /** The places of each piece, and {@link END} behind them. */
  pieces: Int32Array;
  parts: readonly Test[];
}

const END = -1;

const tests = new WeakMap<RegExp, Test | null>();
const met = new WeakSet<RegExp>();

/** The test of a pattern that was met before: one that is made for a single question is not worth reading. */
function testOf(pattern: RegExp): Test | null {
  const held = tests.get(pattern);
  if (held !== undefined) return held;
  if (!met.has(pattern)) {
    met.add(pattern);
    return null;
  }
  const need = needOfPattern(pattern);
  const made = need === undefined ? null : placed(need);
  tests.set(pattern, made);
  return made;
}

function placed(need: Need): Test {
  const any = typeof need !== 'string' && 'any' in need;
  const needs = typeof need === 'string' ? [need] : 'any' in need ? need.any : need.all;
  const pieces = needs.flatMap((each) => (typeof each === 'string' ? [...placesOf(each), END] : []));
  const parts = needs.flatMap((each) => (typeof each === 'string' ? [] : placed(each)));
  return { any, pieces: Int32Array.from(pieces), parts };
}

function placesOf(piece: string): number[] {
  const places: number[] = [];
  fours(piece, (place) => places.push(place));
  // The first ones have less than four characters of the piece.
  return places.slice(SHORTEST - 1);
}

function holds(held: Uint8Array, { any, pieces, parts }: Test): boolean {
  let isThere = true;
  for (let i = 0; i < pieces.length; i++) {
    const place = pieces[i] ?? END;
    if (place !== END) isThere &&= ((held[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
    else if (isThere === any) return any;
    else isThere = true;
  }
  for (const part of parts) if (holds(held, part) === any) return any;
  return !any;
}

const tables = new WeakMap<Texted, Uint8Array>();

/** Which fours a text holds; before its beginning and behind its end there are blanks. */
function foursIn(of: Texted): Uint8Array {
  const held = tables.get(of);
  if (held) return held;
  const table = new Uint8Array(1 << (BITS - 3));
  const mark = (place: number) => {
    table[place >>> 3] = (table[place >>> 3] ?? 0) | (1 << (place & 7));
  };
  mark(placeOf(fours(of.text, mark) << 5));
  // Nothing is ruled out then.
  if (LIKE_ASCII.test(of.text)) table.fill(0xff);
  tables.set(of, table);
  return table;
}

/** A table has 65,536 places of one bit each: the fours of a long note leave most of them free. */
const BITS = 16;
/** 1 to 26 letters, 27 a digit, 28 the underscore; 0 everything that is no part of a word. */
const KIND = new Uint8Array(128);
for (let c = 97; c <= 122; c++) KIND[c] = KIND[c - 32] = c - 96;
for (let c = 48; c <= 57; c++) KIND[c] = 27;
KIND[95] = 28;

/** Calls back with the place of the four that ends at each character. @returns the last three characters */
function fours(text: string, call: (place: number) => void): number {
  let four = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    four = (four << 5) | (unit < 128 ? (KIND[unit] ?? 0) : 0);
    call(placeOf(four));
  }
  return four;
}

function placeOf(four: number): number {
  return Math.imul(four & 0xfffff, 0x9e3779b1) >>> (32 - BITS);
}
