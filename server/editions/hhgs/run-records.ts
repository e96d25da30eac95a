import { isDay } from '../../../shared/chart/day.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { group } from '../../../shared/pdgm/group.ts';
import type { ClaimLayout } from './claim-layout.ts';
import { compareRecord, type PartVerdict } from './compare-record.ts';
import { chartOf, type TestRecord } from './test-records.ts';
import { folderOf } from './version.ts';

/** A part of a record that is not CMS's. */
export interface Difference {
  line: number;
  part: string;
  expected: string;
  got: string;
}

/** How one file of test records came out. */
export interface Tally {
  file: string;
  passed: number;
  /** Records with at least one part that is not CMS's. */
  different: number;
  undetermined: number;
  differences: Difference[];
  /** What was missing where a result was not determined, with the number of records that it touched. */
  missing: Record<string, number>;
}

/**
 * Groups every record with the grouper that everybody else uses, and compares the four parts of CMS's result. A part that
 * is not determined but excludes CMS's value counts as different: it would be wrong about it.
 */
export function runRecords(
  file: string,
  records: readonly TestRecord[],
  layout: ClaimLayout,
  editions: Editions,
): Tally {
  const tally: Tally = { file, passed: 0, different: 0, undetermined: 0, differences: [], missing: {} };
  for (const record of records) {
    const parts = judged(record, layout, editions);
    const wrong = parts.filter(({ verdict }) => verdict === 'different');
    const missing = new Set(parts.filter(({ verdict }) => verdict === 'open').flatMap((part) => part.missing));
    if (wrong.length > 0) {
      tally.different += 1;
      tally.differences.push(...wrong.map(({ part, expected, got }) => ({ line: record.line, part, expected, got })));
    } else if (parts.every(({ verdict }) => verdict === 'same')) {
      tally.passed += 1;
    } else {
      tally.undetermined += 1;
      for (const name of missing) tally.missing[name] = (tally.missing[name] ?? 0) + 1;
    }
  }
  return tally;
}

/**
 * A record may be of another version's dates (CMS's April file holds three records of March). It says something only
 * where CMS's tables of that version are open: our own smaller tables are not what is tested here.
 */
function judged(record: TestRecord, layout: ClaimLayout, editions: Editions): PartVerdict[] {
  const chart = chartOf(record, layout);
  const from = chart.period?.from ?? '';
  const tables = isDay(from) ? editions.on('pdgm-grouper', from) : undefined;
  if (tables && !tables.edition.id.startsWith('hhgs-')) {
    const { version } = record.expected;
    const missing = [`tables of ${version} (Versions/${folderOf(version)})`];
    return [{ part: 'version', verdict: 'open', expected: version, got: 'not determined', missing }];
  }
  return compareRecord(group(chart, editions).grouping, record.expected);
}
