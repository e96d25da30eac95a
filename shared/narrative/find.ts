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

/** The matches of a pattern with the flag `g`, as `matchAll` gives them. */
export function matchesIn(of: Texted, pattern: RegExp): Iterable<RegExpExecArray> {
  return mayHold(of, pattern) ? of.text.matchAll(pattern) : [];
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

/** A need with the places of its fours instead of its pieces. */
type Test = readonly number[] | { any: readonly Test[] } | { all: readonly Test[] };

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
  if (typeof need !== 'string') return 'any' in need ? { any: need.any.map(placed) } : { all: need.all.map(placed) };
  const places: number[] = [];
  fours(need, (place) => places.push(place));
  // The first ones have less than four characters of the piece.
  return places.slice(SHORTEST - 1);
}

function holds(held: Uint8Array, test: Test): boolean {
  if ('any' in test) return test.any.some((each) => holds(held, each));
  if ('all' in test) return test.all.every((each) => holds(held, each));
  return test.every((place) => ((held[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0);
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
