import type { Determined } from '../../../shared/chart/evidence.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../../shared/chart/flat-schema.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { type Grouped, type GroupOptions, group } from '../../../shared/pdgm/group.ts';
import { shippedEditions } from '../../shipped.ts';

/** The packs that the project ships. */
export const shipped: Editions = await shippedEditions();

/** Answers with no points at all: every item 0, none of the risks. */
export const NO_POINTS: NonNullable<FlatRecord['oasis']> = {
  M1800: '0',
  M1810: '0',
  M1820: '0',
  M1830: '0',
  M1840: '0',
  M1850: '0',
  M1860: '0',
  M1033: ['10'],
};

/** A whole, early community period of spring 2025 with Alzheimer's disease; a test changes what it is about. */
export const PERIOD: FlatRecord = {
  id: 'T-1',
  from: '2025-03-03',
  through: '2025-04-01',
  principal: 'G30.9',
  secondary: [],
  admission: '2025-03-03',
  stays: [],
  previousPeriodEnd: null,
  oasis: NO_POINTS,
  payer: 'medicare-ffs',
};

/** The record with these facts changed; `undefined` takes a fact away. */
export function period(changes: { [K in keyof FlatRecord]?: FlatRecord[K] | undefined } = {}): FlatRecord {
  const record: Record<string, unknown> = { ...PERIOD, ...changes };
  for (const key of Object.keys(record)) if (record[key] === undefined) delete record[key];
  return record as FlatRecord;
}

export function grouped(record: FlatRecord, editions: Editions = shipped, options: GroupOptions = {}): Grouped {
  return group(readFlatRecord(record).chart, editions, options);
}

/** A part in few words: its value, or what is missing and what is still possible. */
export function brief<T>(
  part: Determined<T> | undefined,
): { value: T } | { missing: string[]; possible?: T[] } | undefined {
  if (!part) return undefined;
  if (part.determined) return { value: part.value };
  const missing = part.missing.map(({ what }) => what);
  return { missing, ...(part.possible ? { possible: part.possible } : {}) };
}
