import { ANY, type Beginning, begunIn, numbered } from './begun-patterns.ts';
import { addWords, type Fours, foursOf, holdsFour, KINDS, kindAt } from './fours.ts';
import { type Need, needOfPattern, SHORTEST, type Start, startsOfPattern } from './pattern-pieces.ts';

/**
 * Every rule for something that notes name rarely (an operation, a device, a drug) brings a pattern, and most notes hold no
 * word of it. A pattern whose matches begin with words that can be written down is tried only where such a word stands; another
 * one is run only over texts that hold all fours of characters that a match needs. Both are read off the pattern itself
 * (pattern-pieces.ts): a few looks into an index instead of a walk through the text.
 */

/** A note. Its index is kept with it: it is made once a reading. */
interface Texted {
  readonly text: string;
}

/** The matches of a pattern with the flag `g`, as `matchAll` gives them. Leaves its `lastIndex` at 0. */
export function matchesIn(of: Texted, pattern: RegExp): readonly RegExpExecArray[] {
  const places = placesFor(of, pattern);
  if (places === ANYWHERE) return allIn(of.text, pattern);
  return places.length === 0 ? NONE : matchesAt(of.text, pattern, places, pattern.global);
}

/** The first match of a pattern without the flag `g`. */
export function firstIn(of: Texted, pattern: RegExp): RegExpExecArray | null {
  const places = placesFor(of, pattern);
  if (places === ANYWHERE) return pattern.exec(of.text);
  return places.length === 0 ? null : (matchesAt(of.text, pattern, places, false)[0] ?? null);
}

/** Whether a pattern without the flag `g` matches. */
export function isIn(of: Texted, pattern: RegExp): boolean {
  return firstIn(of, pattern) !== null;
}

const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` gives for a part of a note, without the copy of the pattern that it makes at every call. */
export function allIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const all: RegExpExecArray[] = [];
  for (let found = pattern.exec(text); found; found = pattern.global ? pattern.exec(text) : null) {
    all.push(found);
    // Behind an empty match the search goes on with the next character.
    if (found[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return all;
}

/** All matches, or the first, of a pattern that can begin at some places only: those that a search through the text finds. */
function matchesAt(text: string, pattern: RegExp, places: readonly number[], all: boolean): RegExpExecArray[] {
  const sticky = stickyOf(pattern);
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    sticky.lastIndex = place;
    const found = sticky.exec(text);
    if (!found) continue;
    matches.push(found);
    if (!all) break;
    from = sticky.lastIndex;
  }
  return matches;
}

const stickies = new WeakMap<RegExp, RegExp>();

function stickyOf(pattern: RegExp): RegExp {
  let made = stickies.get(pattern);
  if (!made) {
    made = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
    stickies.set(pattern, made);
  }
  return made;
}

/** False where a pattern surely does not match. */
export function mayHold(of: Texted, pattern: RegExp): boolean {
  return placesFor(of, pattern).length > 0;
}

/**
 * Of the rows of a list those whose pattern a note may hold, in their order: of twenty operations or drugs a note names one, if
 * any. What is known of the patterns is looked up once for all notes.
 */
export function rowsIn<Row>(rows: readonly Row[], patternOf: (row: Row) => RegExp): (of: Texted) => readonly Row[] {
  let tests: readonly (Test | null)[] | undefined;
  return (of) => {
    tests ??= rows.map((row) => testOf(patternOf(row)));
    const index = indexOf(of);
    return index ? rows.filter((_, i) => mayMatch(index, tests?.[i])) : rows;
  };
}

function mayMatch({ fours, begun }: Index, test: Test | null | undefined): boolean {
  if (!test) return true;
  const { starts, need, number } = test;
  if (need && holds(fours, need)) return true;
  if (!starts) return !need;
  return number === undefined || begun[number] !== 0;
}

/** The offsets at which a match of a pattern can begin, upwards, where they can be told and are few. */
function placesFor(of: Texted, pattern: RegExp): readonly number[] {
  const test = testOf(pattern);
  const index = test && indexOf(of);
  if (!test || !index) return ANYWHERE;
  const { fours, begun } = index;
  const { starts, need, number } = test;
  if (need && holds(fours, need)) return ANYWHERE;
  if (!starts) return need ? NOWHERE : ANYWHERE;
  // A note knows the patterns that had a number when it was looked through.
  if (number !== undefined && begun[number] === 0) return NOWHERE;
  return placesOf(fours, starts, MANY + (of.text.length >> 5));
}

const ANYWHERE: readonly number[] = [-1];
const NOWHERE: readonly number[] = [];

/** So many places, and one in 32 characters, are too many: a search through the text is as quick. */
const MANY = 32;

function placesOf(fours: Fours, starts: readonly Beginning[], most: number): readonly number[] {
  const found: number[] = [];
  for (const { three, fourth, before } of starts) {
    const from = found.length;
    addWords(fours, three, fourth, found);
    if (found.length > most) return ANYWHERE;
    if (before > 0) for (let i = from; i < found.length; i++) found[i] = Math.max(0, (found[i] ?? 0) - before);
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** What is known of a pattern: what all its matches need, or how those begin that do not need it. */
interface Test {
  starts?: readonly Beginning[];
  /** By which a note tells whether it has a word of `starts`. */
  number?: number | undefined;
  need?: Needs | undefined;
}

/**
 * A need with the fours instead of its pieces, which stand in one row: a list of drugs has hundreds, and a walk along a row
 * costs little where a call for each does not.
 */
interface Needs {
  /** Whether one of the pieces and parts has to be there, or all of them. */
  any: boolean;
  /** The fours of each piece, and {@link END} behind them. */
  pieces: Int32Array;
  parts: readonly Needs[];
}

const END = -1;

const tests = new WeakMap<RegExp, Test | null>();

/** The test of a pattern, read off it once: less work than the first search with it, before which an engine compiles it. */
function testOf(pattern: RegExp): Test | null {
  const held = tests.get(pattern);
  if (held !== undefined) return held;
  const made = testFor(pattern);
  tests.set(pattern, made);
  return made;
}

function testFor(pattern: RegExp): Test | null {
  const begins = startsOfPattern(pattern);
  if (begins) {
    const starts = begins.starts.flatMap(beginningsOf);
    const need = begins.otherwise === undefined ? undefined : inFours(begins.otherwise);
    return { starts, number: numbered(starts), need };
  }
  const need = needOfPattern(pattern);
  return need === undefined ? null : { need: inFours(need) };
}

/** Where two characters of a word are known any may be the third. */
function beginningsOf({ piece, before }: Start): Beginning[] {
  const known = numberOf(piece.slice(0, 3));
  if (piece.length > 3) return [{ three: known, fourth: kindAt(piece, 3), before }];
  if (piece.length === 3) return [{ three: known, fourth: ANY, before }];
  return Array.from({ length: KINDS }, (_, kind) => ({ three: (known << 5) | kind, fourth: ANY, before }));
}

function inFours(need: Need): Needs {
  const any = typeof need !== 'string' && 'any' in need;
  const needs = typeof need === 'string' ? [need] : 'any' in need ? need.any : need.all;
  const pieces = needs.flatMap((each) => (typeof each === 'string' ? [...foursOfPiece(each), END] : []));
  const parts = needs.flatMap((each) => (typeof each === 'string' ? [] : inFours(each)));
  return { any, pieces: Int32Array.from(pieces), parts };
}

function foursOfPiece(piece: string): number[] {
  return Array.from({ length: piece.length - SHORTEST + 1 }, (_, i) => numberOf(piece.slice(i, i + SHORTEST)));
}

function numberOf(piece: string): number {
  let number = 0;
  for (let at = 0; at < piece.length; at++) number = (number << 5) | kindAt(piece, at);
  return number;
}

function holds(held: Fours, { any, pieces, parts }: Needs): boolean {
  let isThere = true;
  for (let i = 0; i < pieces.length; i++) {
    const four = pieces[i] ?? END;
    if (four !== END) isThere &&= holdsFour(held, four);
    else if (isThere === any) return any;
    else isThere = true;
  }
  for (const part of parts) if (holds(held, part) === any) return any;
  return !any;
}

/** What a note's words are looked up in. */
interface Index {
  fours: Fours;
  begun: Uint8Array;
}

const indexes = new WeakMap<Texted, Index | null>();

function indexOf(of: Texted): Index | null {
  let held = indexes.get(of);
  if (held === undefined) {
    const fours = foursOf(of.text);
    held = fours ? { fours, begun: begunIn(fours) } : null;
    indexes.set(of, held);
  }
  return held;
}
