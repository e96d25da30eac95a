import { describe, expect, it } from 'vitest';
import { locate } from '../../../../../server/editions/hhgs/locate.ts';
import { parseMapping } from '../../../../../server/editions/hhgs/mapping.ts';
import { PINS } from '../../../../../server/editions/hhgs/pins.ts';
import { rangeOf } from '../../../../../server/editions/hhgs/range.ts';
import { asDistribution, miniature } from '../../../../hhgs/distribution.ts';

/** Nobody said what a header means: only those that are known are read. */
const NO_MAPPING = parseMapping([]);

const NONE = { source: '', page: '', releases: [] };

/** From dates of a version by a Version_Range file of these rows. */
function range(rows: string[][], version = '07.2.26', pins = NONE as typeof PINS) {
  const files = miniature({ range: { headers: ['VERSION', 'FROM_DATE', 'THRU_DATE'], rows } });
  return rangeOf(version, locate(asDistribution(files)), { mapping: NO_MAPPING, pins });
}

describe('Version_Range.txt', () => {
  it.each([
    [['07226', '20261001', '20261231']],
    [['07.2.26', '2026-10-01', '2026-12-31']],
    [['V07226', '10/01/2026', '12/31/2026']],
  ])('%j', (row) => {
    expect(range([row]).range).toEqual({ from: '2026-10-01', through: '2026-12-31' });
  });

  it('reads a last day that is the next version’s first as not inside', () => {
    const rows = [
      ['07126', '20260401', '20261001'],
      ['07226', '20261001', '20270101'],
    ];
    expect(range(rows, '07.1.26').range).toEqual({ from: '2026-04-01', through: '2026-09-30' });
    expect(range(rows).range).toEqual({ from: '2026-10-01', through: '2026-12-31' });
  });

  it.each(['', '99991231', '12/31/9999'])('closes an open end (%j) with the next version, or with the year', (end) => {
    const rows = [
      ['07126', '20260401', end],
      ['07226', '20261001', end],
    ];
    expect(range(rows, '07.1.26').range).toEqual({ from: '2026-04-01', through: '2026-09-30' });
    expect(range(rows).range).toEqual({ from: '2026-10-01', through: '2026-12-31' });
  });

  it('never reaches past the version’s year', () => {
    expect(range([['07226', '20261001', '20271231']]).range?.through).toBe('2026-12-31');
  });

  it('stays within the pins, and says when they differ', () => {
    const { range: found, notes } = range([['07126', '20260401', '20261231']], '07.1.26', PINS);
    expect(found).toEqual({ from: '2026-04-01', through: '2026-09-30' });
    expect(notes.join()).toContain('2026-12-31');
  });

  it('is not needed where the pins say the dates', () => {
    const files = miniature();
    for (const path of files.keys()) if (path.endsWith('Version_Range.txt')) files.delete(path);
    const located = locate(asDistribution(files));
    expect(rangeOf('07.2.26', located, { mapping: NO_MAPPING, pins: PINS }).range).toEqual({
      from: '2026-10-01',
      through: '2026-12-31',
    });
    expect(rangeOf('07.2.26', located, { mapping: NO_MAPPING, pins: NONE }).range).toBeUndefined();
  });

  it('does not know a version that it does not name', () => {
    expect(range([['07126', '20260401', '20260930']]).range).toBeUndefined();
  });

  it.each([
    ['a day that does not exist', [['07226', '20260931', '20261231']], /"20260931" is not a day/],
    ['an end before the beginning', [['07226', '20261001', '20260930']], /not a first and a last day/],
    [
      'a version that stands twice',
      [
        ['07226', '20261001', '20261231'],
        ['07226', '20270101', '20271231'],
      ],
      /twice/,
    ],
    [
      'versions that overlap',
      [
        ['07126', '20260401', '20261115'],
        ['07226', '20261001', '20261231'],
      ],
      /reaches into the next/,
    ],
    ['dates of another year than the pins', [['07226', '20250101', '20250331']], /no From date is left/],
  ])('%s is an error', (_, rows, words) => {
    expect(() => range(rows, '07.2.26', PINS)).toThrow(words);
  });
});
