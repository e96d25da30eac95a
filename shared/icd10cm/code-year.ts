import type { Day } from '../chart/day.ts';
import { type Pack, PackError } from '../editions/pack.ts';
import { type CodeKey, codeKey, endOfPrefix, shorterKey } from './code.ts';
import type { CodeDifference } from './code-difference.ts';
import type { CodeList } from './code-list.ts';
import type { CodeValidity } from './code-validity.ts';

/** What a code is in one year: not listed, a header that only groups others, or complete. */
export const ABSENT = 0;
export const HEADER = 1;
export const VALID = 2;
export type YearState = typeof ABSENT | typeof HEADER | typeof VALID;

/** A code that a year has and the whole list it is read over does not. */
interface Extra {
  key: CodeKey;
  state: typeof HEADER | typeof VALID;
  title: string | undefined;
  manifestation: boolean;
}

/**
 * The codes of one year (or of one stretch between two changes): a whole list, and what differs from it. Looking up a
 * code costs one hash probe and one byte.
 */
export interface CodeYear {
  readonly pack: Pack;
  readonly list: CodeList;
  /** The state of each row of `list`. */
  readonly states: Uint8Array;
  /** Sorted by key. */
  readonly extras: readonly Extra[];
  readonly extraByKey: ReadonlyMap<CodeKey, Extra>;
  /** Titles of this year where the list has another. */
  readonly titles: ReadonlyMap<CodeKey, string>;
}

/** The year that a whole list describes. */
export function listYear(pack: Pack, list: CodeList): CodeYear {
  const states = new Uint8Array(list.length);
  for (let row = 0; row < list.length; row++) states[row] = list.isBillable(row) ? VALID : HEADER;
  return { pack, list, states, extras: [], extraByKey: new Map(), titles: new Map() };
}

/** The year that a difference to a list describes. @throws {PackError} where the difference does not fit the list */
export function differenceYear(pack: Pack, list: CodeList, difference: CodeDifference): CodeYear {
  const { states } = listYear(pack, list);
  const rowOf = (code: string): number => {
    const row = list.find(codeKey(code));
    if (row < 0) throw new PackError(`${pack.edition.id}: ${code} is not in ${difference.base}`);
    return row;
  };
  for (const code of difference.absent) states[rowOf(code)] = ABSENT;
  for (const code of difference.headers) states[rowOf(code)] = HEADER;
  for (const code of difference.complete) states[rowOf(code)] = VALID;
  const extras = difference.added.map(([code, billable, title, manifestation]) => ({
    key: codeKey(code),
    state: billable ? (VALID as YearState & 2) : (HEADER as YearState & 1),
    title,
    manifestation: manifestation === 1,
  }));
  return {
    pack,
    list,
    states,
    ...indexed(extras),
    titles: new Map(difference.titles.map(([code, title]) => [codeKey(code), title])),
  };
}

/**
 * The codes on a day known from validity dates alone. A code is complete from its first to its last valid day; one that
 * is not complete that day and has complete codes below it is a header. Titles are the list's.
 */
export function validityYear(pack: Pack, list: CodeList, validity: CodeValidity, day: Day): CodeYear {
  const states = new Uint8Array(list.length);
  const extras: Extra[] = [];
  for (let row = 0; row < list.length; row++) {
    if (validity.isValid(list.key(row), day, list.isBillable(row))) states[row] = VALID;
  }
  // From the last row to the first: a header's descendants follow it, so the nearest complete code decides.
  let nearest = Number.POSITIVE_INFINITY;
  for (let row = list.length - 1; row >= 0; row--) {
    const key = list.key(row);
    if (states[row] === VALID) nearest = key;
    else if (nearest < endOfPrefix(key)) states[row] = HEADER;
  }
  for (const key of validity.keys) {
    if (list.find(key) >= 0 || !validity.isValid(key, day, false)) continue;
    extras.push({ key, state: VALID, title: undefined, manifestation: validity.isManifestation(key) });
    for (let up = shorterKey(key); up >= 0; up = shorterKey(up)) {
      const row = list.find(up);
      if (row >= 0 && states[row] === ABSENT) states[row] = HEADER;
    }
  }
  return { pack, list, states, ...indexed(extras), titles: new Map() };
}

/** The state of a code in a year. */
export function stateIn(year: CodeYear, key: CodeKey): YearState {
  const row = year.list.find(key);
  if (row >= 0) return year.states[row] as YearState;
  return year.extraByKey.size === 0 ? ABSENT : (year.extraByKey.get(key)?.state ?? ABSENT);
}

/** The title of a code in a year; `undefined` where it is not listed or no list that we hold gives its title. */
export function titleIn(year: CodeYear, key: CodeKey): string | undefined {
  const changed = year.titles.get(key);
  if (changed !== undefined) return changed;
  const row = year.list.find(key);
  if (row >= 0) return year.states[row] === ABSENT ? undefined : year.list.title(row);
  return year.extraByKey.get(key)?.title;
}

/** Whether the Code Editor marks a code of this year as a manifestation. */
export function isManifestationIn(year: CodeYear, key: CodeKey): boolean {
  const row = year.list.find(key);
  return row >= 0 ? year.list.isManifestation(row) : (year.extraByKey.get(key)?.manifestation ?? false);
}

/** Whether the year's own files say of a listed code if it is a manifestation. */
export function knowsManifestationIn(year: CodeYear, key: CodeKey): boolean {
  const row = year.list.find(key);
  return row < 0 || year.states[row] === ABSENT || year.list.knowsManifestation(row);
}

/** Keys of the codes of a year in `[from, to)`, sorted. */
export function keysIn(year: CodeYear, from: CodeKey, to: CodeKey): CodeKey[] {
  const keys: CodeKey[] = [];
  for (let row = year.list.rowFrom(from); row < year.list.length && year.list.key(row) < to; row++) {
    if (year.states[row] !== ABSENT) keys.push(year.list.key(row));
  }
  const extras = year.extras.filter((extra) => extra.key >= from && extra.key < to);
  if (extras.length === 0) return keys;
  return [...keys, ...extras.map((extra) => extra.key)].sort((a, b) => a - b);
}

/** How many codes of a year are listed, and how many of them are complete. */
export function countIn(year: CodeYear): { listed: number; complete: number } {
  let listed = year.extras.length;
  let complete = year.extras.filter((extra) => extra.state === VALID).length;
  for (const state of year.states) {
    if (state !== ABSENT) listed++;
    if (state === VALID) complete++;
  }
  return { listed, complete };
}

function indexed(extras: Extra[]): Pick<CodeYear, 'extras' | 'extraByKey'> {
  const sorted = [...extras].sort((a, b) => a.key - b.key);
  const invalid = sorted.find((extra) => extra.key < 0);
  if (invalid) throw new PackError('a difference names a text that is no code');
  return { extras: sorted, extraByKey: new Map(sorted.map((extra) => [extra.key, extra])) };
}
