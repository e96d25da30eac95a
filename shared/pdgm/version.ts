import type { Determined } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import { FROM_NOT_GIVEN } from './date-edits.ts';
import { NO_GROUPER } from './not-loaded.ts';
import { absent, at, determined, open } from './parts.ts';
import { NO_DAY } from './period.ts';

/**
 * The grouper release by From date (pdgm.md section 4). The tables of the year may be known where the release is not:
 * the exact ranges of the releases of 2024 and 2025 are not published in what we hold.
 */
export function versionOf({ chart, period, grouper }: Asked): Determined<string> {
  const { from } = period;
  if (from.state === 'absent') return open([absent(chart, '/period/from', FROM_NOT_GIVEN)]);
  if (from.state !== 'day') {
    return open([
      {
        what: 'from',
        say: from.state === 'blank' ? 'the From date is blank' : `the From date ${NO_DAY}`,
      },
    ]);
  }
  if (!grouper) return open([NO_GROUPER.version]);
  const release = grouper.releases.find((held) => held.from <= from.day && from.day < held.to);
  if (!release) return open([grouper.notLoaded.release]);
  const because = [{ what: 'from', value: from.day, at: at(chart, '/period/from'), row: release.row }];
  return determined(release.version, because, release.authority);
}
