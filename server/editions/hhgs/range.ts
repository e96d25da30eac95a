import { addDays, type Day } from '../../../shared/chart/day.ts';
import type { UnknownHeader } from './columns.ts';
import { DistributionError } from './distribution.ts';
import type { ImportOptions } from './import-report.ts';
import type { Located } from './locate.ts';
import { type Range, readVersionRange } from './version-range.ts';

export interface RangeFound {
  /** First and last From date, both inside; absent when nobody says. */
  range?: { from: Day; through: Day };
  unknown: UnknownHeader[];
  notes: string[];
}

/**
 * The From dates that a version groups: what `Version_Range.txt` says, within what the pins say, and never past the
 * version's calendar year, since points, limits and lists are a year's. Where the file leaves its end open, the next
 * version's first day ends it.
 * @param options.range what the person says (`--from`, `--through`); it stands before the file, not before the pins
 * @throws {DistributionError} when file and pins leave no day
 */
export function rangeOf(
  version: string,
  located: Located,
  { mapping, pins, range: said }: Pick<ImportOptions, 'mapping' | 'pins' | 'range'>,
): RangeFound {
  const notes: string[] = [];
  const release = pins.releases.find((pinned) => pinned.version === version);
  const read = located.versionRange && !said ? readVersionRange(located.versionRange, mapping) : undefined;
  const file = said ?? (read && closed(version, read.ranges));
  const unknown = read && read.unknown.length > 0 && !release ? read.unknown : [];
  if (read && read.unknown.length > 0 && release) {
    notes.push('Version_Range.txt was not read (its headers are unknown); the From dates are those of the pins');
  }
  const from = latest(file?.from, release?.from);
  const through = earliest(file?.through, release?.through, `20${version.slice(5)}-12-31`);
  if (!from || !through || !(file ?? release)) return { unknown, notes };
  if (from > through)
    throw new DistributionError(`version ${version}: no From date is left between ${from} and ${through}`);
  if (release && file && (file.from !== release.from || file.through !== release.through)) {
    notes.push(
      `From dates: the file says ${file.from} to ${file.through ?? 'open'}, the pins ${release.from} to ${release.through}; both together stand`,
    );
  }
  return { range: { from, through }, unknown, notes };
}

/** A range whose open end is closed by the next version's beginning. */
function closed(version: string, ranges: ReadonlyMap<string, Range>): Range | undefined {
  const own = ranges.get(version);
  if (!own || own.through !== undefined) return own;
  const next = [...ranges.values()].map(({ from }) => from).filter((from) => from > own.from);
  const end = addDays(next.sort()[0] ?? '', -1);
  return end === undefined ? own : { ...own, through: end };
}

function latest(...days: (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function earliest(...days: (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
