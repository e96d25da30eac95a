import { type Day, isDay } from '../chart/day.ts';
import { given } from '../chart/given.ts';
import type { Edition } from '../editions/edition.ts';
import type { Editions } from '../editions/editions.ts';
import { oncePer } from '../editions/once-per.ts';
import type { Pack } from '../editions/pack.ts';
import { type CodeKey, codeKey, displayKey, endOfPrefix, isExternalCauseKey, shorterKey } from './code.ts';
import { type Timeline, timelineOf } from './code-timeline.ts';
import {
  ABSENT,
  type CodeYear,
  countIn,
  HEADER,
  isManifestationIn,
  keysIn,
  knowsManifestationIn,
  stateIn,
  titleIn,
  VALID,
} from './code-year.ts';
import { nearCodes } from './near-codes.ts';

/** A code as it is listed under another, or found. */
export interface CodeLine {
  /** With the dot. */
  code: string;
  /** Absent where no list that we hold gives it. */
  title?: string;
  /** Complete, or a header that only groups others. */
  valid: boolean;
}

/**
 * What a code is on the day of a code set (interfaces.md, `lintel code`). Codes are spelled with the dot.
 * A complete code that became a header is `no-longer`, with the codes that took its place; so is one that left the
 * list, and then its replacement is not stated (`children` is empty): the published files name none.
 */
export type CodeStatus =
  | { state: 'valid'; code: string; title?: string }
  | { state: 'header'; code: string; title?: string; children: CodeLine[] }
  | { state: 'not-yet'; code: string; title?: string; from: Day; valid: boolean }
  | {
      state: 'no-longer';
      code: string;
      title?: string;
      /** The last day on which it was complete. */
      lastValid?: Day;
      /** For a header that was never complete and left the list: the last day on which it stood there. */
      lastListed?: Day;
      children: CodeLine[];
      /** The day from which it is listed once more, where that is known. */
      again?: Day;
    }
  | { state: 'never'; code: string; didYouMean: CodeLine[] };

/** A few hundred kilobytes. */
const MOST_TITLES = 5_000;

/** The ICD-10-CM codes in force on a day. Methods take a code as written, in any case, with or without the dot. */
export class CodeSet {
  readonly #timeline: Timeline;
  readonly #segment: number;
  readonly #year: CodeYear;
  /** Titles that were asked for, by the code as asked: they lie packed, and rules ask for those of one chart again and again. */
  readonly #titles = new Map<string, string>();

  /** Use {@link codeSetOn}. */
  constructor(timeline: Timeline, segment: number, year: CodeYear) {
    this.#timeline = timeline;
    this.#segment = segment;
    this.#year = year;
  }

  /** The pack in force, to cite. */
  get pack(): Pack {
    return this.#year.pack;
  }

  get edition(): Edition {
    return this.#year.pack.edition;
  }

  /** The year's table itself, for search and near codes within this room. */
  get year(): CodeYear {
    return this.#year;
  }

  /** Whether the code is listed and complete: the cheap question, one hash probe and no allocation. */
  isValid(code: string): boolean {
    const key = codeKey(code);
    return key >= 0 && stateIn(this.#year, key) === VALID;
  }

  /** Whether the code is listed, complete or header. */
  has(code: string): boolean {
    const key = codeKey(code);
    return key >= 0 && stateIn(this.#year, key) !== ABSENT;
  }

  /** Whether the code is listed as a header. */
  isHeader(code: string): boolean {
    const key = codeKey(code);
    return key >= 0 && stateIn(this.#year, key) === HEADER;
  }

  /** Everything that is known of the code on this day; any text gets an answer. */
  status(code: string): CodeStatus {
    const key = codeKey(code);
    if (key < 0) return this.#never(code, key);
    const state = stateIn(this.#year, key);
    const spelled = { code: displayKey(key), ...given('title', this.#timeline.title(key, this.#segment)) };
    if (state === VALID) return { state: 'valid', ...spelled };
    const past = this.#timeline.before(key, this.#segment);
    const children = state === HEADER ? this.children(code) : [];
    if (state === HEADER && past.lastValid === undefined) return { state: 'header', ...spelled, children };
    const next = state === HEADER ? undefined : this.#timeline.after(key, this.#segment);
    if (past.lastValid !== undefined || past.lastListed !== undefined) {
      return { state: 'no-longer', ...spelled, ...past, children, ...given('again', next?.from) };
    }
    return next ? { state: 'not-yet', ...spelled, ...next } : this.#never(code, key);
  }

  /** The days on which a code that is complete today is so without a break, as far as the loaded editions say. */
  validDays(code: string): { from?: Day; through?: Day } {
    const key = codeKey(code);
    return key < 0 ? {} : this.#timeline.validDays(key, this.#segment);
  }

  /** The official title on this day; `undefined` where the code is not listed or no list that we hold titles it. */
  title(code: string): string | undefined {
    const held = this.#titles.get(code);
    if (held !== undefined) return held;
    const key = codeKey(code);
    const title = key < 0 ? undefined : titleIn(this.#year, key);
    if (title === undefined) return undefined;
    if (this.#titles.size >= MOST_TITLES) this.#titles.clear();
    this.#titles.set(code, title);
    return title;
  }

  /** The listed code directly above, with the dot; `undefined` for a category. */
  parent(code: string): string | undefined {
    const key = this.#parentKey(codeKey(code));
    return key < 0 ? undefined : displayKey(key);
  }

  /** The codes directly below, by code. */
  children(code: string): CodeLine[] {
    const key = codeKey(code);
    if (key < 0) return [];
    const below: CodeKey[] = [];
    let end = 0;
    for (const child of keysIn(this.#year, key + 1, endOfPrefix(key))) {
      if (child < end) continue;
      below.push(child);
      end = endOfPrefix(child);
    }
    return below.map((child) => this.line(child));
  }

  /** The listed codes above, the category first. */
  ancestors(code: string): CodeLine[] {
    const above: CodeLine[] = [];
    for (let key = this.#parentKey(codeKey(code)); key >= 0; key = this.#parentKey(key)) above.unshift(this.line(key));
    return above;
  }

  /** All complete codes at or below a code, with the dot: what a header or a note's `I50.-` stands for. */
  completeCodes(code: string): string[] {
    const key = codeKey(code);
    if (key < 0) return [];
    const keys = keysIn(this.#year, key, endOfPrefix(key));
    return keys.filter((k) => stateIn(this.#year, k) === VALID).map((k) => displayKey(k));
  }

  /** Whether the code names a manifestation and can never come first (Medicare Code Editor, flag "manifestation"). */
  isManifestation(code: string): boolean {
    const key = codeKey(code);
    return key >= 0 && (isManifestationIn(this.#year, key) || this.#timeline.isManifestation(key));
  }

  /**
   * The same, and `undefined` where no file that we hold says it: an imported order file carries no such flag, and the
   * code stands in no list that does.
   */
  manifestation(code: string): boolean | undefined {
    if (this.isManifestation(code)) return true;
    const key = codeKey(code);
    if (key < 0 || stateIn(this.#year, key) !== VALID || knowsManifestationIn(this.#year, key)) return false;
    return this.#timeline.knowsManifestation(key) ? false : undefined;
  }

  /** Whether the code is an external cause of morbidity (chapter 20, V00–Y99): never first. */
  isExternalCause(code: string): boolean {
    const key = codeKey(code);
    return key >= 0 && isExternalCauseKey(key) && this.has(code);
  }

  /** Every code that is listed on this day, headers included, by code. */
  lines(): CodeLine[] {
    return keysIn(this.#year, 0, Number.POSITIVE_INFINITY).map((key) => {
      const title = given('title', titleIn(this.#year, key));
      return { code: displayKey(key), ...title, valid: stateIn(this.#year, key) === VALID };
    });
  }

  /** How many codes are listed on this day, and how many of them are complete. */
  count(): { listed: number; complete: number } {
    return countIn(this.#year);
  }

  /** A listed code as a line. */
  line(key: CodeKey): CodeLine {
    const code = displayKey(key);
    return { code, ...given('title', this.title(code)), valid: stateIn(this.#year, key) === VALID };
  }

  #parentKey(key: CodeKey): CodeKey {
    if (key < 0) return -1;
    let up = shorterKey(key);
    while (up >= 0 && stateIn(this.#year, up) === ABSENT) up = shorterKey(up);
    return up;
  }

  #never(code: string, key: CodeKey): CodeStatus {
    const spelled = key < 0 ? code : displayKey(key);
    return { state: 'never', code: spelled, didYouMean: nearCodes(this.#year, code).map((near) => this.line(near)) };
  }
}

/**
 * The code set in force on a day, or `undefined` where the day does not exist or no edition covers it: then the answer
 * is "not determined", never the nearest year.
 * @throws {PackError} where an open pack is a difference to one that is not open
 */
export function codeSetOn(editions: Editions, day: Day): CodeSet | undefined {
  const timeline = timelineOf(editions);
  const segment = timeline.segmentOn(day);
  if (segment < 0 || !isDay(day)) return undefined;
  const sets = setsOf(timeline);
  sets[segment] ??= new CodeSet(timeline, segment, timeline.year(segment));
  return sets[segment];
}

/** The code sets of a timeline's segments, each made once. */
const setsOf = oncePer((_: Timeline): (CodeSet | undefined)[] => []);

/** The first day of the newest code edition that is open: what "the newest codes" means without a clock. */
export function newestCodesDay(editions: Editions): Day | undefined {
  const days = editions.all('icd10cm-codes').map((pack) => pack.edition.from);
  return days.sort().at(-1);
}
