import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../../shared/chart/day.ts';
import {
  CLINICAL_GROUPS,
  type ClinicalGroup,
  type ListTable,
  POINT_ITEMS,
  type PointsTable,
  type Release,
  RISK_FLAGS,
  type RiskFlag,
  subgroupName,
  type ThresholdRow,
} from '../../../shared/pdgm/tables.ts';
import { cell, readTable, TableError, type TableLine, wholeNumber } from './csv.ts';

/** The project's margin over CY2025's thresholds for a year whose own are not known (pdgm.md section 5.2). */
const MARGIN = { low: 4, high: 6 };

/** Points of the seven items and of M1033. */
export async function readPoints(data: string, year: number): Promise<PointsTable> {
  const lines = await readTable(join(data, `cy${year}/oasis-functional-points-${year}.csv`), COLUMNS.points);
  const items = Object.fromEntries(POINT_ITEMS.map((item) => [item, [] as number[]])) as PointsTable['items'];
  let risks: PointsTable['risks'] | undefined;
  for (const line of lines) {
    ofYear(line, year);
    const name = cell(line, 'item');
    const item = POINT_ITEMS.find((known) => known === name);
    if (item) {
      // Answers stand in order: a gap would shift every later one.
      if (wholeNumber(line, 'response') !== items[item].length)
        throw new TableError(`${line.where}: answers of ${item} are not in order`);
      items[item].push(wholeNumber(line, 'points'));
    } else if (name === 'M1033') {
      const many = /^(\d)\+ qualifying risks$/.exec(cell(line, 'response'));
      if (many)
        risks = { scored: await readScored(data), needed: Number(many[1]), points: wholeNumber(line, 'points') };
      else if (wholeNumber(line, 'points') !== 0) throw new TableError(`${line.where}: M1033 scores below its count`);
    } else throw new TableError(`${line.where}: item is not known`);
  }
  const empty = POINT_ITEMS.filter((item) => items[item].length === 0);
  if (empty.length > 0 || !risks)
    throw new TableError(`functional points of ${year}: ${[...empty, 'M1033'].join(', ')} missing`);
  return { items, risks, authority: 'sourced', statement: `points ${year}` };
}

/** M1033's scored flags. The one file that lists them is of 2026; pdgm.md section 5.3 gives them for every year. */
async function readScored(data: string): Promise<RiskFlag[]> {
  const file = JSON.parse(await readFile(join(data, 'cy2026/m1033.json'), 'utf8')) as {
    itemIds: string[];
    notScored: string[];
  };
  if (file.itemIds.join() !== RISK_FLAGS.join())
    throw new TableError('cy2026/m1033.json: the flags are not those of M1033');
  return RISK_FLAGS.filter((flag) => !file.notScored.includes(flag));
}

/** Thresholds that a source gives for this very year. */
export async function readThresholds(path: string, year: number): Promise<ThresholdRow[]> {
  const lines = await readTable(path, COLUMNS.thresholds);
  return lines.map((line) => {
    ofYear(line, year);
    const group = CLINICAL_GROUPS.find((known) => known === cell(line, 'letter'));
    const lowMax = wholeNumber(line, 'lowMax');
    const highMin = wholeNumber(line, 'highMin');
    if (!group) throw new TableError(`${line.where}: letter is not A to L`);
    if (
      wholeNumber(line, 'mediumMin') !== lowMax + 1 ||
      wholeNumber(line, 'mediumMax') !== highMin - 1 ||
      lowMax + 1 >= highMin
    ) {
      throw new TableError(`${line.where}: the levels do not join`);
    }
    return { group, lowMax, highMin, authority: 'sourced', statement: `thresholds ${year}` };
  });
}

/** What another year's thresholds still say of the groups that this year's source leaves out. */
export function withMargin(known: readonly ThresholdRow[], other: readonly ThresholdRow[]): ThresholdRow[] {
  const have = new Set<ClinicalGroup>(known.map((row) => row.group));
  const estimated = other
    .filter((row) => !have.has(row.group))
    .map(
      (row): ThresholdRow => ({
        group: row.group,
        lowMax: row.lowMax - MARGIN.low,
        highMin: row.highMin + MARGIN.high,
        margin: { lowPossibleTo: row.lowMax + MARGIN.low, highPossibleFrom: row.highMin - MARGIN.high },
        authority: 'estimated',
        statement: 'margin',
      }),
    );
  return [...known, ...estimated].sort((a, b) => (a.group < b.group ? -1 : 1));
}

/** The low list. */
export async function readLow(data: string, year: number): Promise<ListTable<string>> {
  const lines = await readTable(join(data, `cy${year}/low-comorbidity-subgroups-${year}.csv`), COLUMNS.low);
  const rows = lines.map((line) => subgroupName(cell(ofYear(line, year), 'subgroup'))).sort();
  return { rows, authority: 'sourced', statement: `low list ${year}` };
}

/** The interaction pairs. */
export async function readPairs(data: string, year: number): Promise<ListTable<[string, string]>> {
  const lines = await readTable(join(data, `cy${year}/high-comorbidity-interactions-${year}.csv`), COLUMNS.pairs);
  const rows = lines.map((line): [string, string] => {
    ofYear(line, year);
    const pair = [subgroupName(cell(line, 'subgroupA')), subgroupName(cell(line, 'subgroupB'))].sort();
    return [pair[0] ?? '', pair[1] ?? ''];
  });
  return { rows, authority: 'sourced', statement: `pairs ${year}` };
}

/** The releases of 2026 with their From dates. */
export async function readReleases(data: string, year: number): Promise<Release[]> {
  const file = JSON.parse(await readFile(join(data, `hhgs-releases-cy${year}.json`), 'utf8')) as {
    version: string;
    effectiveFrom: string;
    effectiveThrough: string;
  }[];
  return file.map(({ version, effectiveFrom, effectiveThrough }) => {
    const to = addDays(effectiveThrough, 1);
    if (to === undefined) throw new TableError(`hhgs-releases-cy${year}.json: ${version} has no last day`);
    return { version, from: effectiveFrom, to, authority: 'sourced', statement: `releases ${year}` };
  });
}

const COLUMNS = {
  points: ['year', 'item', 'response', 'points'],
  thresholds: ['year', 'letter', 'lowMax', 'mediumMin', 'mediumMax', 'highMin'],
  low: ['year', 'subgroup'],
  pairs: ['year', 'subgroupA', 'subgroupB'],
};

function ofYear(line: TableLine, year: number): TableLine {
  if (cell(line, 'year') !== String(year)) throw new TableError(`${line.where}: is not of ${year}`);
  return line;
}
