import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  areWithin,
  dayNumber,
  dayOfNumber,
  daysBetween,
  dayWritten,
  isDay,
} from '../../../shared/chart/day.ts';

describe('days', () => {
  it('agrees with the calendar of the platform, day by day, over 270 years', () => {
    for (let n = -40_000; n < 60_000; n += 1) {
      const iso = new Date(n * 86_400_000).toISOString().slice(0, 10);
      if (dayOfNumber(n) !== iso || dayNumber(iso) !== n) throw new Error(`${iso} is not day ${n}`);
    }
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-5',
    '20261110',
    'soon',
    '',
    '2026-11-10T00:00',
  ])('knows that %j is no day', (text) => expect(isDay(text)).toBe(false));

  it('knows leap days', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2100-02-29')).toBe(false);
    expect(isDay('2000-02-29')).toBe(true);
  });

  it('counts across the change of summer time and of the year', () => {
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
    expect(daysBetween('2025-12-15', '2026-01-13')).toBe(29);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('tells days that are near each other, whichever is the earlier', () => {
    expect(areWithin(7, '2026-11-10', '2026-11-17')).toBe(true);
    expect(areWithin(7, '2026-11-17', '2026-11-10')).toBe(true);
    expect(areWithin(7, '2026-11-10', '2026-11-18')).toBe(false);
    expect(areWithin(7, '2026-11-10', undefined)).toBe(false);
    expect(areWithin(7, 'soon', 'soon')).toBe(false);
  });

  it('adds and counts the same days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -4000, max: 4000 }), (n, count) => {
        const day = dayOfNumber(n);
        const later = addDays(day, count);
        expect(later && daysBetween(day, later)).toBe(count);
      }),
    );
  });
});

describe('a moment', () => {
  it.each(['2026-03-02', ' 2026-03-02 ', '2026-03-02T23:30:00-05:00', '2026-03-02 14:05'])(
    '%s is of its day',
    (text) => {
      expect(dayWritten(text)).toBe('2026-03-02');
    },
  );

  it.each(['2026-03', '2026-02-30T10:00:00Z', '2026-03-021', '03/02/2026'])('%s is of none', (text) => {
    expect(dayWritten(text)).toBeUndefined();
  });
});
