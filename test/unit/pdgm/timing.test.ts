import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/chart/day.ts';
import { brief, grouped, period } from './period.ts';

const FROM = '2025-03-03';
const timing = (changes: Parameters<typeof period>[0]) => grouped(period(changes)).grouping.timing;

describe('timing by the end of the previous period', () => {
  it.each([
    [0, 'late'],
    [1, 'late'],
    [59, 'late'],
    [60, 'late'],
    [62, 'early'],
    [63, 'early'],
    [4000, 'early'],
  ])('%i days after it the period is %s', (gap, value) => {
    expect(brief(timing({ previousPeriodEnd: addDays(FROM, -gap) ?? '' }))).toEqual({ value });
  });

  it('is open on day 61, which the rule does not settle', () => {
    expect(brief(timing({ previousPeriodEnd: addDays(FROM, -61) ?? '' }))).toEqual({ missing: ['previousPeriodEnd'] });
  });

  it('counts over a leap day', () => {
    const at = (from: string, previousPeriodEnd: string) =>
      brief(timing({ from, through: addDays(from, 29), admission: from, previousPeriodEnd }));
    expect(at('2024-03-01', '2024-01-01')).toEqual({ value: 'late' });
    expect(at('2025-03-01', '2024-12-31')).toEqual({ value: 'late' });
    expect(at('2024-03-02', '2024-01-01')).toEqual({ missing: ['previousPeriodEnd'] });
    expect(at('2024-03-03', '2024-01-01')).toEqual({ value: 'early' });
  });

  it('is early where someone looked and found none, and open where nobody looked', () => {
    expect(brief(timing({ previousPeriodEnd: null }))).toEqual({ value: 'early' });
    expect(brief(timing({ previousPeriodEnd: undefined }))).toEqual({ missing: ['previousPeriodEnd'] });
  });

  it('is open for an end after the From date, and for a day that does not exist', () => {
    expect(brief(timing({ previousPeriodEnd: '2025-03-04' }))).toEqual({ missing: ['previousPeriodEnd'] });
    expect(brief(timing({ previousPeriodEnd: '2025-02-30' }))).toEqual({ missing: ['previousPeriodEnd'] });
  });

  it('needs a From date for a gap, and none for "none found"', () => {
    expect(brief(timing({ from: undefined, previousPeriodEnd: '2025-01-01' }))).toEqual({ missing: ['from'] });
    expect(brief(timing({ from: undefined, previousPeriodEnd: null }))).toEqual({ value: 'early' });
  });
});

describe('timing as stated', () => {
  it('is taken as somebody’s word, marked as U12', () => {
    const { grouping, unsettled } = grouped(period({ previousPeriodEnd: undefined, timing: 'late' }));
    expect(brief(grouping.timing)).toEqual({ value: 'late' });
    expect(grouping.timing).not.toHaveProperty('authority');
    expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U12', part: 'timing' }));
  });

  it('settles day 61, and an end that cannot be read', () => {
    expect(brief(timing({ previousPeriodEnd: '2025-01-01', timing: 'early' }))).toEqual({ value: 'early' });
    expect(brief(timing({ previousPeriodEnd: 'soon', timing: 'late' }))).toEqual({ value: 'late' });
  });

  it.each([
    ['late', null],
    ['early', '2025-02-20'],
    ['late', '2024-06-01'],
  ] as const)('is open where it says %s and the previous period (%s) says otherwise', (stated, previousPeriodEnd) => {
    const part = timing({ timing: stated, previousPeriodEnd });
    expect(brief(part)).toEqual({ missing: ['timing, previousPeriodEnd'] });
    expect(part.because?.map(({ what }) => what)).toEqual(['timing', 'previousPeriodEnd']);
  });
});

describe('timing of a continuing period', () => {
  const continuing = { admission: '2025-02-01' };

  it('is late: an earlier period of the same admission came before', () => {
    expect(brief(timing({ ...continuing, previousPeriodEnd: undefined }))).toEqual({ value: 'late' });
    expect(brief(timing({ ...continuing, previousPeriodEnd: '2025-03-02' }))).toEqual({ value: 'late' });
  });

  it.each([
    [{ timing: 'early' as const, previousPeriodEnd: undefined }, 'timing, admission'],
    [{ previousPeriodEnd: null }, 'previousPeriodEnd, admission'],
    [{ previousPeriodEnd: '2024-10-01' }, 'previousPeriodEnd, admission'],
  ])('contradicts %o', (facts, what) => {
    expect(brief(timing({ ...continuing, ...facts }))).toEqual({ missing: [what] });
  });
});

it('an admission on the From date does not prove an early period', () => {
  expect(brief(timing({ admission: FROM, previousPeriodEnd: undefined }))).toEqual({ missing: ['previousPeriodEnd'] });
});
