import { describe, expect, it } from 'vitest';
import { certPosition, dayWords, periodWords, rangeWords } from '../../../../extension/panel/days.ts';

describe('days as people write them', () => {
  it('writes a day, and leaves one that does not exist as the chart wrote it', () => {
    expect(dayWords('2026-11-10')).toBe('10 Nov 2026');
    expect(dayWords('2026-02-30')).toBe('2026-02-30');
    expect(rangeWords('2026-12-10', '2027-01-08')).toBe('10 Dec – 8 Jan 2027');
  });
});

describe('the period in its certification period', () => {
  it('numbers the first and the second 30-day period of the first certification', () => {
    expect(periodWords({ from: '2026-11-10', through: '2026-12-09', admission: '2026-11-10' })).toBe(
      '30-day period 1 (10 Nov – 9 Dec 2026), cert 10 Nov – 8 Jan 2027',
    );
    expect(periodWords({ from: '2026-12-10', through: '2027-01-08', admission: '2026-11-10' })).toBe(
      '30-day period 2 (10 Dec – 8 Jan 2027), cert 10 Nov – 8 Jan 2027',
    );
  });

  it('begins again with each recertification', () => {
    expect(certPosition('2026-01-05', '2026-03-06')).toEqual({ number: 1, from: '2026-03-06', through: '2026-05-04' });
    expect(certPosition('2026-01-05', '2026-04-05')).toEqual({ number: 2, from: '2026-03-06', through: '2026-05-04' });
  });

  it('numbers nothing that it cannot count', () => {
    expect(periodWords({ from: '2026-11-10', through: '2026-12-09' })).toBe('30-day period (10 Nov – 9 Dec 2026)');
    // A From date that is on no 30-day step from the start of care.
    expect(certPosition('2026-11-10', '2026-12-01')).toBeUndefined();
    expect(certPosition('2026-11-10', '2026-11-01')).toBeUndefined();
    expect(certPosition('2026-13-10', '2026-11-10')).toBeUndefined();
  });

  it('says which date was not read', () => {
    expect(periodWords(undefined)).toBe('30-day period: dates not read');
    expect(periodWords({ from: '2026-11-10' })).toBe('30-day period (from 10 Nov 2026, Through date not read)');
    expect(periodWords({ through: '2026-12-09' })).toBe('30-day period: From date not read, Through 9 Dec 2026');
  });
});
