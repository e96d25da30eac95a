import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfNumber } from '../../../shared/chart/day.ts';
import { ageOn, daysOf, isAfter, isWithin, monthsBefore } from '../../../shared/health-home/dates.ts';

/** health-homes.md section 4, "R0 dates". */

describe('calendar months back', () => {
  it.each([
    ['2026-11-25', 24, '2024-11-25'],
    ['2026-08-31', 6, '2026-02-28'],
    ['2024-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-11-30', -3, '2027-02-28'],
  ])('%s less %i months is %s', (day, months, before) => expect(monthsBefore(day, months)).toBe(before));

  it('never leaves the month that is meant', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const then = monthsBefore(from, months);
        const count = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(count(from) - count(then)).toBe(months);
        expect(then.slice(8) <= from.slice(8)).toBe(true);
        // It is the same day of the month, or the month's last.
        expect(then.slice(8) === from.slice(8) || addDays(then, 1)?.slice(8) === '01').toBe(true);
      }),
    );
  });
});

describe('partial dates', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-03-10', '2026-03-10', '2026-03-10'],
  ])('%s', (date, first, last) => expect(daysOf(date)).toEqual({ first, last }));
  it.each(['2026-13', '2026-02-30', 'soon', ''])('%j is no date', (date) => expect(daysOf(date)).toBeUndefined());

  it('counts if any of its days lies within, both ends included', () => {
    expect(isWithin('2024-11', '2024-11-30', '2026-11-30')).toBe(true);
    expect(isWithin('2024-11', '2024-12-01', '2026-11-30')).toBe(false);
    expect(isWithin('2026', '2024-11-30', '2026-01-01')).toBe(true);
  });

  it('is after a day only where all of its days are', () => {
    expect(isAfter('2026-11', '2026-11-01')).toBe(false);
    expect(isAfter('2026-12', '2026-11-30')).toBe(true);
    expect(isAfter(undefined, '2026-11-30')).toBe(false);
  });
});

describe('age', () => {
  it.each([
    ['2006-09-02', '2026-09-02', 20, 20],
    ['2006-09-03', '2026-09-02', 19, 19],
    ['2004-02-29', '2024-02-28', 19, 19],
    ['2004-02-29', '2025-03-01', 21, 21],
    ['2006', '2026-09-02', 19, 20],
  ])('born %s, on %s', (born, day, least, most) => expect(ageOn(born, day)).toEqual({ least, most }));
  it('is not known without a birth date, or before it', () => {
    expect(ageOn(undefined, '2026-01-01')).toBeUndefined();
    expect(ageOn('2027-01-01', '2026-01-01')).toBeUndefined();
  });
});
