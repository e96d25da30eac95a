import {
  type ClinicalGroup,
  POINT_ITEMS,
  type PointItem,
  type PointsTable,
  RISK_FLAGS,
  type RiskFlag,
  subgroupName,
  type ThresholdRow,
} from '../../../shared/pdgm/tables.ts';
import { type Row, throwErrors } from './columns.ts';
import { DistributionError } from './distribution.ts';
import { fieldMeaning } from './fields.ts';

/**
 * Limits of the functional levels, a row a group; CMS's NA row has none.
 * @throws {DistributionError} when a group is missing, stands twice, or its limits make no sense
 */
export function thresholdRows(path: string, rows: readonly Row[]): ThresholdRow[] {
  const errors: string[] = [];
  const of = new Map<string, ThresholdRow>();
  for (const row of rows) {
    const group = row.get('group').toUpperCase();
    if (group === 'NA') continue;
    const [low, high] = [row.get('low-max'), row.get('high-min')];
    if (of.has(group)) errors.push(`${path} line ${row.line}: group ${group} stands twice`);
    if (low === '' || high === '' || Number(low) >= Number(high)) {
      errors.push(`${path} line ${row.line}: the limits of group ${group} are not a lower and a higher number`);
    }
    of.set(group, {
      group: group as ClinicalGroup,
      lowMax: Number(low),
      highMin: Number(high),
      authority: 'cms',
      statement: 'Clinical_Groups',
    });
  }
  throwErrors(errors);
  const missing = [...'ABCDEFGHIJKL'].filter((group) => !of.has(group));
  if (missing.length > 0) throw new DistributionError(`${path}: no row for group ${missing.join(', ')}`);
  return [...of.values()].sort((a, b) => (a.group < b.group ? -1 : 1));
}

/** Risks that count: two of M1033's flags and "none of the above" do not (pdgm.md section 5.3). */
const SCORED: readonly RiskFlag[] = RISK_FLAGS.slice(0, 7);

/**
 * Points of the function items and of M1033.
 * @throws {DistributionError} when an item is missing, its answers have gaps, or M1033's rows say nothing clear
 */
export function pointsTable(path: string, rows: readonly Row[]): PointsTable {
  const risks: Row[] = [];
  const points = new Map<PointItem, (number | undefined)[]>();
  for (const row of rows) {
    const known = itemOf(row);
    if (known === undefined) {
      throw new DistributionError(`${path} line ${row.line}: ${row.get('item')} is not an item that carries points`);
    }
    if (known === 'M1033') risks.push(row);
    else addAnswers(path, row, points, known);
  }
  const items = Object.fromEntries(POINT_ITEMS.map((item) => [item, whole(path, item, points.get(item) ?? [])]));
  return {
    items: items as Record<PointItem, number[]>,
    risks: risksOf(path, risks),
    authority: 'cms',
    statement: 'FI_Responses',
  };
}

/** The item of a row: its number, CMS's submission name, or the name in CMS's program; one of the risks is M1033's. */
function itemOf(row: Row): PointItem | 'M1033' | undefined {
  const name = row.get('item');
  const meaning = /^M1033$/i.test(name) ? 'M1033' : fieldMeaning(name);
  if (meaning?.startsWith('M1033')) return 'M1033';
  return POINT_ITEMS.find((id) => id === meaning);
}

function addAnswers(path: string, row: Row, points: Map<PointItem, (number | undefined)[]>, item: PointItem): void {
  const of = points.get(item) ?? [];
  for (const answer of answersOf(path, row)) {
    if (of[answer] !== undefined)
      throw new DistributionError(`${path} line ${row.line}: ${item} ${answer} stands twice`);
    of[answer] = Number(row.get('points'));
  }
  points.set(item, of);
}

/** `2`, `02`, `2-3`, `2,3`. */
function answersOf(path: string, row: Row): number[] {
  const text = row.get('response');
  if (text.endsWith('+')) throw new DistributionError(`${path} line ${row.line}: ${text} is not an answer`);
  const range = /^(\d+)\s*-\s*(\d+)$/.exec(text);
  if (!range) return text.split(/[,/]/).map(Number);
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function whole(path: string, item: PointItem, points: readonly (number | undefined)[]): number[] {
  const known = [...points].filter((value) => value !== undefined);
  if (known.length === points.length && known.length > 1) return known;
  throw new DistributionError(`${path}: the answers of ${item} are not all there, from 0 on`);
}

/**
 * M1033 in one of two forms. With a risks-needed column the rows are risks (1 to 10, or a flag's name): those with
 * points count, and so many of them give the points. Without one the rows are counts of risks: 4 or 4+.
 */
function risksOf(path: string, rows: readonly Row[]): PointsTable['risks'] {
  const giving = rows.filter((row) => Number(row.get('points')) > 0);
  const needed = new Set(giving.map((row) => row.get('risks-needed')));
  const points = new Set(giving.map((row) => Number(row.get('points'))));
  const [one] = points;
  if (one === undefined || points.size !== 1 || needed.size !== 1) {
    throw new DistributionError(`${path}: the rows of M1033 do not give one number of points for one number of risks`);
  }
  const [stated = ''] = needed;
  if (stated !== '') {
    const scored = RISK_FLAGS.filter((flag, i) => giving.some((row) => isRisk(row, flag, i)));
    if (scored.length === giving.length) return { scored, needed: Number(stated), points: one };
    throw new DistributionError(`${path}: a row of M1033 names no risk that is known`);
  }
  const counts = giving.flatMap((row) =>
    /^\d+(?:\+|\s*-\s*\d+)?$/.test(row.get('response')) ? [parseInt(row.get('response'), 10)] : [],
  );
  const least = Math.min(...counts);
  if (counts.length === giving.length && least >= 1 && least <= SCORED.length) {
    return { scored: [...SCORED], needed: least, points: one };
  }
  throw new DistributionError(`${path}: the rows of M1033 do not say how many risks give points`);
}

function isRisk(row: Row, flag: RiskFlag, at: number): boolean {
  const name = row.get('item');
  return fieldMeaning(name) === flag || (/^M1033$/i.test(name) && Number(row.get('response')) === at + 1);
}

/** Subgroups of the low adjustment: the rows marked so, or all where no column marks them. */
export function lowSubgroups(path: string, rows: readonly Row[]): string[] {
  const names = rows.map((row) => subgroupName(row.get('subgroup')));
  checkOnce(path, rows, names);
  return names.filter((_, i) => rows[i]?.get('low') !== '0').sort();
}

/** Pairs of the high adjustment, unordered: each once, its halves in alphabetical order. */
export function interactionPairs(path: string, rows: readonly Row[]): [string, string][] {
  const pairs = rows.map((row): [string, string] => {
    const [a, b] = [subgroupName(row.get('subgroup-a')), subgroupName(row.get('subgroup-b'))];
    return a < b ? [a, b] : [b, a];
  });
  const errors = pairs.flatMap(([a, b], i) => (a === b ? [`${path} line ${rows[i]?.line}: ${a} with itself`] : []));
  throwErrors(errors);
  checkOnce(
    path,
    rows,
    pairs.map((pair) => pair.join(' with ')),
  );
  return pairs.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

function checkOnce(path: string, rows: readonly Row[], names: readonly string[]): void {
  const errors = names.flatMap((name, i) => {
    const before = names.indexOf(name);
    return before === i ? [] : [`${path} line ${rows[i]?.line}: ${name} stands in line ${rows[before]?.line} already`];
  });
  throwErrors(errors);
}
