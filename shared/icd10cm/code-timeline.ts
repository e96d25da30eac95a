import { addDays, type Day } from '../chart/day.ts';
import { given } from '../chart/given.ts';
import { type Editions, isInForce } from '../editions/editions.ts';
import { oncePer } from '../editions/once-per.ts';
import { jsonSection, type Pack, PackError } from '../editions/pack.ts';
import type { CodeKey } from './code.ts';
import type { CodeDifference } from './code-difference.ts';
import { CodeList } from './code-list.ts';
import { CodeValidity, type ValidityTable } from './code-validity.ts';
import {
  ABSENT,
  type CodeYear,
  differenceYear,
  isManifestationIn,
  knowsManifestationIn,
  listYear,
  stateIn,
  titleIn,
  VALID,
  validityYear,
} from './code-year.ts';

/** The first day on which ICD-10-CM was in use (45 CFR 162.1002(c)). */
const FIRST_DAY = '2015-10-01';

/** A stretch of days, `[from, to)`, on which no code changes, and the pack in force. */
interface Segment {
  from: Day;
  to: Day;
  pack: Pack;
}

/**
 * All open code editions in the order of time. A code's status on a day needs the years around it: when it was last
 * valid, when it will be. Years are read when first asked for.
 */
export class Timeline {
  readonly #editions: Editions;
  readonly #segments: readonly Segment[];
  readonly #years: (CodeYear | undefined)[] = [];
  /** Lists that another stands before on all of their days: they still say which codes are manifestations. */
  readonly #shadowed: readonly Pack[];
  #allLists: readonly CodeYear[] | undefined;

  constructor(editions: Editions) {
    this.#editions = editions;
    this.#segments = segmentsOf(editions);
    const shown = new Set(this.#segments.map(({ pack }) => pack));
    this.#shadowed = editions.all('icd10cm-codes').filter((pack) => !shown.has(pack) && validityOf(pack) === undefined);
  }

  /** The number of the segment that holds the day, or -1. */
  segmentOn(day: Day): number {
    return this.#segments.findIndex((segment) => segment.from <= day && day < segment.to);
  }

  /** The codes of a segment. @throws {PackError} where its base list is not open */
  year(segment: number): CodeYear {
    const held = this.#years[segment];
    if (held) return held;
    const at = this.#segments[segment];
    if (!at) throw new RangeError(`no segment ${segment}`);
    const year = this.#read(at);
    this.#years[segment] = year;
    return year;
  }

  /** The last day before a segment on which the code was complete, and else on which it was at least listed. */
  before(key: CodeKey, segment: number): { lastValid?: Day; lastListed?: Day } {
    let lastListed: Day | undefined;
    for (let i = segment - 1; i >= 0; i--) {
      const lastDay = addDays(this.#segments[i]?.to ?? '', -1);
      if (lastDay === undefined) continue;
      if (this.#isValidIn(key, i)) return { lastValid: lastDay };
      lastListed ??= this.#isListedIn(key, i) ? lastDay : undefined;
    }
    return given('lastListed', lastListed);
  }

  /** The first segment after this one that lists the code: the day it begins, and whether the code is complete. */
  after(key: CodeKey, segment: number): { from: Day; valid: boolean } | undefined {
    for (let i = segment + 1; i < this.#segments.length; i++) {
      const from = this.#segments[i]?.from ?? '';
      if (this.#isValidIn(key, i)) return { from, valid: true };
      if (this.#isListedIn(key, i)) return { from, valid: false };
    }
    return undefined;
  }

  /**
   * The days around a segment on which the code is complete without a break, as far as the open editions say: `from` where
   * they begin no later or the code was not complete before, `through` where a loaded day follows on which it is not.
   */
  validDays(key: CodeKey, segment: number): { from?: Day; through?: Day } {
    if (!this.#isValidIn(key, segment)) return {};
    let [first, last] = [segment, segment];
    while (this.#follow(first - 1, first) && this.#isValidIn(key, first - 1)) first--;
    while (this.#follow(last, last + 1) && this.#isValidIn(key, last + 1)) last++;
    const from = this.#segments[first]?.from;
    const isKnown = from === FIRST_DAY || this.#follow(first - 1, first);
    const through = this.#follow(last, last + 1) ? addDays(this.#segments[last]?.to ?? '', -1) : undefined;
    return {
      ...(isKnown && from !== undefined ? { from } : {}),
      ...given('through', through),
    };
  }

  /** Whether one segment begins on the day on which the other ends. */
  #follow(segment: number, next: number): boolean {
    const [before, after] = [this.#segments[segment], this.#segments[next]];
    return before !== undefined && before.to === after?.from;
  }

  /** The code's title in this segment, else the last that it had before, else the first that it will have. */
  title(key: CodeKey, segment: number): string | undefined {
    const own = titleIn(this.year(segment), key);
    if (own !== undefined) return own;
    const others = [...this.#segments.keys()].filter((i) => i !== segment && this.#hasList(i));
    const nearestFirst = [...others.filter((i) => i < segment).reverse(), ...others.filter((i) => i > segment)];
    for (const i of nearestFirst) {
      const title = titleIn(this.year(i), key);
      if (title !== undefined) return title;
    }
    return undefined;
  }

  /** Whether any open edition marks the code as a manifestation. */
  isManifestation(key: CodeKey): boolean {
    return this.#lists().some((year) => isManifestationIn(year, key));
  }

  /** Whether an open edition that lists the code as complete says if it is a manifestation. */
  knowsManifestation(key: CodeKey): boolean {
    return this.#lists().some((year) => stateIn(year, key) === VALID && knowsManifestationIn(year, key));
  }

  /** The years of all lists that are open. */
  #lists(): readonly CodeYear[] {
    this.#allLists ??= [
      ...[...this.#segments.keys()].filter((i) => this.#hasList(i)).map((i) => this.year(i)),
      ...this.#shadowed.map((pack) => this.#read({ pack, from: pack.edition.from, to: pack.edition.to })),
    ];
    return this.#allLists;
  }

  #isValidIn(key: CodeKey, segment: number): boolean {
    const at = this.#segments[segment];
    const validity = at && validityOf(at.pack);
    if (!at || !validity) return stateIn(this.year(segment), key) === VALID;
    const list = this.#base(at.pack, validity.table);
    return validity.dates.isValid(key, at.from, list.isBillable(list.find(key)));
  }

  /** Validity dates say nothing of headers, so only years with a list answer. */
  #isListedIn(key: CodeKey, segment: number): boolean {
    return this.#hasList(segment) && stateIn(this.year(segment), key) !== ABSENT;
  }

  #hasList(segment: number): boolean {
    const at = this.#segments[segment];
    return at !== undefined && validityOf(at.pack) === undefined;
  }

  #read({ pack, from }: Segment): CodeYear {
    const validity = validityOf(pack);
    if (validity) return validityYear(pack, this.#base(pack, validity.table), validity.dates, from);
    const difference = differenceOf(pack);
    return difference ? differenceYear(pack, this.#base(pack, difference), difference) : listYear(pack, listOf(pack));
  }

  #base(pack: Pack, { base, baseSha256 }: Pick<CodeDifference, 'base' | 'baseSha256'>): CodeList {
    const found = this.#editions.packs.find((other) => other.edition.id === base && other.sha256 === baseSha256);
    if (!found) throw new PackError(`${pack.edition.id} is a difference to ${base}, and that pack is not open`);
    return listOf(found);
  }
}

/** The timeline of these editions, made once. */
export const timelineOf = oncePer((editions: Editions) => new Timeline(editions));

const listOf = oncePer((pack: Pack) => new CodeList(pack));

const differenceOf = oncePer((pack: Pack) =>
  pack.sections.has('difference') ? jsonSection<CodeDifference>(pack, 'difference') : undefined,
);

const validityOf = oncePer((pack: Pack) => {
  if (!pack.sections.has('validity')) return undefined;
  const table = jsonSection<ValidityTable>(pack, 'validity');
  return { table, dates: new CodeValidity(table) };
});

/** Cuts time wherever a pack begins or ends, or a validity table says that something changed. */
function segmentsOf(editions: Editions): Segment[] {
  const packs = editions.all('icd10cm-codes');
  const cuts = new Set<Day>();
  for (const pack of packs) {
    cuts.add(pack.edition.from);
    cuts.add(pack.edition.to);
    for (const day of validityOf(pack)?.dates.changes ?? []) if (isInForce(pack.edition, day)) cuts.add(day);
  }
  const days = [...cuts].sort();
  return days.flatMap((from, i) => {
    const to = days[i + 1];
    const pack = to === undefined ? undefined : editions.on('icd10cm-codes', from);
    return to === undefined || pack === undefined ? [] : [{ from, to, pack }];
  });
}
