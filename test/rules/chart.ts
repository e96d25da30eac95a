import type { AuthorRole, Chart, DocumentType } from '../../shared/chart/chart.ts';
import { addDays } from '../../shared/chart/day.ts';
import { readFlatRecord } from '../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../shared/chart/flat-schema.ts';
import type { Grouping } from '../../shared/pdgm/grouping.ts';
import type { Act, Asks, Severity } from '../../shared/rules/finding.ts';
import type { Policy } from '../../shared/rules/policy.ts';

/**
 * A rule's fixture file is `test/rules/<rule's file name>.fixture.ts` and exports
 * `export const fixture: Fixture = { fires: [...], silent: [...] }`. Past some 300 lines cases of one kind stand apart, in
 * `<rule's file name>.<kind>.fixture.ts`, which exports the same; either list may be empty there. `node test/rules/write-index.ts` also copies the
 * first case of each kind for `lintel check --explain`: let them be the plainest.
 */
export interface Fixture {
  /** At least three: the rule says something. */
  fires: readonly FiringCase[];
  /** At least three: it ran and said nothing (near misses), or did not run (`notLooked`). */
  silent: readonly SilentCase[];
}

interface Case {
  /** One line, as a reviewer would say it. */
  why: string;
  record: FlatRecord;
  /** Facts that a flat record does not hold (medications, assessment, conflicts, …), over what was read of it. */
  chart?: Partial<Chart>;
  policy?: Policy;
  /** What the grouper says, where only tables say so that the project does not ship: CMS's validity flags. */
  grouping?: Partial<Grouping>;
}

export interface FiringCase extends Case {
  /** The severity of the first finding; absent: the rule's own. */
  severity?: Severity;
  /** How many findings of the rule; absent: one. */
  count?: number;
  /** What the first finding's words hold. */
  says?: RegExp;
  /** What its evidence holds, each as its name and its value; absent: not looked at. */
  shows?: RegExp;
  /** What its key holds; absent: not looked at. */
  key?: RegExp;
  /** What the first finding asks of the list of codes; absent: not looked at. */
  asks?: Asks;
  /** What the form's or note's own words hold that go with it; absent: not looked at. */
  quotes?: RegExp;
  /** What its citations hold; absent: not looked at. */
  cites?: RegExp;
  /** The code that goes whatever is decided (`Said.goes`); absent: not looked at. */
  goes?: string;
  /** Whom the first finding asks; absent: not looked at. */
  act?: Act;
}

export interface SilentCase extends Case {
  /** The rule does not run for want of a fact. */
  notLooked?: true;
}

/** A record of one 30-day period with these codes in claim order, from home, and no other fact. */
export function coded(codes: readonly string[], more: Partial<FlatRecord> = {}): FlatRecord {
  const from = more.from ?? '2026-01-12';
  const [principal, ...secondary] = codes;
  return {
    from,
    through: addDays(from, 29) ?? '',
    ...(principal === undefined ? {} : { principal }),
    secondary,
    admission: from,
    stays: [],
    ...more,
  };
}

/** A document; its date is the day before the period of {@link coded} begins where none is given. */
export function paper(
  type: DocumentType,
  author: AuthorRole,
  text: string,
  date = '2026-01-11',
): NonNullable<FlatRecord['documents']>[number] {
  return { type, author, date, text };
}

/** The chart of a case. */
export function chartOf({ record, chart }: Pick<Case, 'record' | 'chart'>): Chart {
  const read = readFlatRecord(record).chart;
  return chart === undefined ? read : { ...read, ...chart };
}
