import { describe, expect, it } from 'vitest';
import { dayOfPage } from '../../../../extension/engine/day.ts';

describe('days as pages write them', () => {
  it.each([
    ['11/10/2026', '2026-11-10'],
    ['1/5/2026', '2026-01-05'],
    ['11-10-2026', '2026-11-10'],
    ['2026-11-10', '2026-11-10'],
    ['20261110', '2026-11-10'],
    ['11102026', '2026-11-10'],
    ['11/10/2026 12:00:00 AM', '2026-11-10'],
    ['2026-11-10T00:00:00', '2026-11-10'],
    ['2026-11-10T00:00:00Z', '2026-11-10'],
    ['2026-11-10T14:05', '2026-11-10'],
    ['11/10/2026 14:30', '2026-11-10'],
    ['11/10/2026 2:05 PM', '2026-11-10'],
    ['Nov 10, 2026', '2026-11-10'],
    ['10 November 2026', '2026-11-10'],
    ['10-Nov-2026', '2026-11-10'],
  ])('%s', (text, day) => {
    expect(dayOfPage(text)).toEqual({ state: 'day', day });
  });

  it('follows the order that the field states of itself', () => {
    expect(dayOfPage('10/11/2026', 'dd/mm/yyyy')).toEqual({ state: 'day', day: '2026-11-10' });
    expect(dayOfPage('10/11/2026', 'mm/dd/yyyy')).toEqual({ state: 'day', day: '2026-10-11' });
    expect(dayOfPage('10.11.2026', 'dd.mm.yyyy')).toEqual({ state: 'day', day: '2026-11-10' });
    expect(dayOfPage('10/11/2026', 'yy/dd/mm').state).toBe('ambiguous');
  });

  it.each(['02/30/2026', '13/10/2026', '2026-13-01', '20260230'])('not in the calendar: %s', (text) => {
    expect(dayOfPage(text).state).toBe('impossible');
  });

  it.each(['11/10/26', '10.11.2026', '2026-11-10T02:00:00Z', '2026-11-10T23:00:00-05:00'])(
    'could be several days: %s',
    (text) => {
      expect(dayOfPage(text).state).toBe('ambiguous');
    },
  );

  it.each(['', 'soon', '11/2026', '2026', '14:30', '1,234'])('no day: %s', (text) => {
    expect(dayOfPage(text).state).toBe('none');
  });
});
