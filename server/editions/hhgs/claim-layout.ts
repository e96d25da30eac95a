import { checkedRows, type Row, resolveColumns, type UnknownHeader } from './columns.ts';
import { DistributionError, type DistributionFile } from './distribution.ts';
import { fieldMeaning, NEEDED_FIELDS, SECONDARIES } from './fields.ts';
import type { Mapping } from './mapping.ts';
import { headerKey, readTable } from './text-table.ts';

/** Where a field stands in a record: zero-based, `end` not inside. */
export interface Place {
  start: number;
  end: number;
}

/** Where everything that the grouper needs stands in a test record. */
export interface ClaimLayout {
  places: ReadonlyMap<string, Place>;
  /** Secondary diagnoses in order. */
  secondaries: readonly Place[];
}

/** A layout, or what a person has to say before it is one. */
export type LayoutReading = {
  layout?: ClaimLayout;
  unknownHeaders: UnknownHeader[];
  /** Fields whose names say nothing for sure. */
  unknownFields: string[];
  /** What the grouper needs and no field means. */
  absent: string[];
};

/**
 * The two places that are known without the file (hhgs-layout/record-layout.csv): From date in columns 25–32, action
 * flag in column 600. The layout must agree with them, whatever it calls them; that also tells whether it counts from
 * zero or one.
 */
const FROM_DATE: Place = { start: 24, end: 32 };
const ACTION_FLAG: Place = { start: 599, end: 600 };

/**
 * Reads the claim layout: one row a field, with its first column, its last column or its length (placeOf).
 * @throws {DistributionError} when the rows overlap, contradict themselves, or put the From date or the action flag
 *   elsewhere than where they are known to stand
 */
export function readClaimLayout(file: DistributionFile, mapping: Mapping): LayoutReading {
  const table = readTable(file);
  const { columns, unknown, absent } = resolveColumns('Claim_Layout', table, mapping);
  if (unknown.length > 0 || absent.length > 0) return { unknownHeaders: unknown, unknownFields: [], absent };
  const fields = readFields(file.path, checkedRows('Claim_Layout', table, columns), mapping);
  const base = baseOf(file.path, fields);
  const places = new Map<string, Place>();
  for (const { line, meaning, place } of fields) {
    if (meaning === undefined || meaning === 'ignore') continue;
    if (places.has(meaning)) throw new DistributionError(`${file.path} line ${line}: a second field means ${meaning}`);
    places.set(meaning, { start: place.start - base, end: place.end - base });
  }
  checkAction(file.path, places);
  checkApart(file.path, places);
  const secondaries = secondaryPlaces(places);
  return {
    layout: { places, secondaries },
    unknownHeaders: [],
    unknownFields: fields.filter(({ meaning }) => meaning === undefined).map(({ name }) => name),
    absent: [...NEEDED_FIELDS.filter((need) => !places.has(need)), ...(secondaries.length === 0 ? ['sdx-1'] : [])],
  };
}

interface Field {
  line: number;
  name: string;
  meaning: string | undefined;
  /** As written: counted from zero or one. */
  place: Place;
}

function readFields(path: string, rows: readonly Row[], mapping: Mapping): Field[] {
  const fields: Field[] = [];
  const repeated = rows.filter((row) => meaningOf(row, mapping) === 'sdx').length > 1;
  let secondary = 0;
  for (const row of rows) {
    const named = meaningOf(row, mapping);
    // Twenty-four rows that are all called SDX are the secondary diagnoses in order.
    const meaning = named === 'sdx' && repeated ? `sdx-${++secondary}` : named;
    const place = placeOf(path, row, fields.at(-1)?.place.end ?? 1);
    fields.push({ line: row.line, name: row.get('field'), meaning, place });
  }
  return fields;
}

function meaningOf(row: Row, mapping: Mapping): string | undefined {
  const name = row.get('field');
  return mapping.fields.get(headerKey(name)) ?? fieldMeaning(name);
}

/** First and last column, `25-32` in one cell, first column and length, or length alone: then fields follow each other. */
function placeOf(path: string, row: Row, next: number): Place {
  const [first = '', last = ''] = row
    .get('start')
    .split('-')
    .map((part) => part.trim());
  const start = first === '' ? next : Number(first);
  const length = row.get('length');
  const ends = [row.get('end') || last].filter((end) => end !== '').map((end) => Number(end) + 1);
  if (length !== '') ends.push(start + Number(length));
  const end = ends[0] ?? start + 1;
  if (ends.some((other) => other !== end)) {
    throw new DistributionError(`${path} line ${row.line}: last column and length do not agree`);
  }
  if (end <= start) throw new DistributionError(`${path} line ${row.line}: a field of no length`);
  return { start, end };
}

function baseOf(path: string, fields: readonly Field[]): 0 | 1 {
  const from = fields.find(({ meaning }) => meaning === 'from')?.place;
  // Without a From date nothing is read by this layout; `absent` says so.
  if (!from) return 1;
  const width = FROM_DATE.end - FROM_DATE.start;
  if (from.end - from.start === width && from.start === FROM_DATE.start + 1) return 1;
  if (from.end - from.start === width && from.start === FROM_DATE.start) return 0;
  throw new DistributionError(
    `${path}: the From date stands at ${from.start}, not in columns 25 to 32: another record`,
  );
}

function checkAction(path: string, places: ReadonlyMap<string, Place>): void {
  const action = places.get('action');
  if (action && (action.start !== ACTION_FLAG.start || action.end !== ACTION_FLAG.end)) {
    throw new DistributionError(`${path}: the action flag does not stand in column 600: another record`);
  }
}

function checkApart(path: string, places: ReadonlyMap<string, Place>): void {
  const sorted = [...places].sort(([, a], [, b]) => a.start - b.start);
  sorted.forEach(([meaning, place], i) => {
    const [other, before] = sorted[i - 1] ?? [];
    if (before && before.end > place.start) {
      throw new DistributionError(`${path}: the fields for ${other} and ${meaning} overlap`);
    }
  });
}

/**
 * Secondary diagnoses one by one, or as one block of 24: then each takes a twenty-fourth, with its POA behind it where
 * the block is that much longer.
 */
function secondaryPlaces(places: ReadonlyMap<string, Place>): Place[] {
  const each = Array.from({ length: SECONDARIES }, (_, i) => places.get(`sdx-${i + 1}`)).filter((p) => p !== undefined);
  if (each.length > 0) return each;
  const block = places.get('sdx');
  const pdx = places.get('pdx');
  if (!block || !pdx) return [];
  const width = pdx.end - pdx.start;
  const poa = places.get('pdx-poa');
  const step = (block.end - block.start) / SECONDARIES;
  if (step !== width && step !== width + (poa ? poa.end - poa.start : 0)) return [];
  return Array.from({ length: SECONDARIES }, (_, i) => {
    const start = block.start + i * step;
    return { start, end: start + width };
  });
}
