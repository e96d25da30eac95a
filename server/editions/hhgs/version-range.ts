import { addDays, type Day, isDay } from '../../../shared/chart/day.ts';
import { given } from '../../../shared/chart/given.ts';
import { checkedRows, resolveColumns, type UnknownHeader } from './columns.ts';
import { DistributionError, type DistributionFile } from './distribution.ts';
import type { Mapping } from './mapping.ts';
import { readTable } from './text-table.ts';
import { versionOf } from './version.ts';

/** First and last From date of a version, both inside; no last one where the file leaves it open. */
export interface Range {
  from: Day;
  through?: Day;
}

export interface RangeReading {
  ranges: ReadonlyMap<string, Range>;
  unknown: UnknownHeader[];
  absent: string[];
}

/**
 * Reads `Version_Range.txt`. Whether its last day is inside is not known beforehand: where a version's last day is the
 * next version's first, it is not, and is read so.
 * @throws {DistributionError} on a day that does not exist, a range that ends before it begins, or one that overlaps
 */
export function readVersionRange(file: DistributionFile, mapping: Mapping): RangeReading {
  const table = readTable(file);
  const { columns, unknown, absent } = resolveColumns('Version_Range', table, mapping);
  if (unknown.length > 0 || absent.length > 0) return { ranges: new Map(), unknown, absent };
  const rows = checkedRows('Version_Range', table, columns).map((row) => {
    const where = `${file.path} line ${row.line}`;
    const from = dayIn(where, row.get('from')) ?? '';
    const through = dayIn(where, row.get('through'));
    if (from === '' || (through !== undefined && through < from)) {
      throw new DistributionError(`${where}: not a first and a last day`);
    }
    return { where, version: versionOf(row.get('version')) ?? row.get('version'), from, through };
  });
  rows.sort((a, b) => (a.from < b.from ? -1 : 1));
  const touching = rows.some(({ through }, i) => through !== undefined && through === rows[i + 1]?.from);
  const ranges = new Map<string, Range>();
  rows.forEach(({ where, version, from, through }, i) => {
    if (ranges.has(version)) throw new DistributionError(`${where}: ${version} stands twice`);
    const last = touching && through !== undefined ? addDays(through, -1) : through;
    const next = rows[i + 1]?.from;
    if (last !== undefined && next !== undefined && last >= next) {
      throw new DistributionError(`${where}: ${version} reaches into the next version`);
    }
    ranges.set(version, { from, ...given('through', last) });
  });
  return { ranges, unknown, absent };
}

/** `20261001`, `2026-10-01`, `10/01/2026`; nothing for an empty cell or an open end (`99991231`). */
function dayIn(where: string, text: string): Day | undefined {
  if (text === '' || /^9999/.test(text) || /9999$/.test(text)) return undefined;
  const plain = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day = plain
    ? `${plain[1]}-${plain[2]}-${plain[3]}`
    : american && `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`;
  if (!day || !isDay(day)) throw new DistributionError(`${where}: ${JSON.stringify(text)} is not a day`);
  return day;
}
