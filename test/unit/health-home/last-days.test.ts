import { describe, expect, it } from 'vitest';
import { answerOf, chartWith, type Parts, stay } from './chart.ts';

/** PCR-HH and AMB-HH as crude counts of 30 days (health-homes.md section 8). */

const asOf = '2026-06-30';
const of = (encounters: Parts['encounters'], more: Parts = {}) =>
  answerOf({ ...more, ...(encounters ? { encounters } : {}) }, { asOf }).last30Days;
const ed = (day: string) => ({ id: `e${day}`, class: 'EMER', stay: 'ed', status: 'finished', from: day, through: day });

describe('the 30 days up to the as-of day', () => {
  it.each([
    ['the day itself', '2026-06-30', 1],
    ['the first of them', '2026-06-01', 1],
    ['the day before', '2026-05-31', 0],
    ['the day after', '2026-07-01', 0],
  ])('%s', (_, day, count) => {
    expect(of([stay('s1', '2026-04-20', day)])?.discharges).toBe(count);
    expect(of([ed(day)])?.edVisits).toBe(count);
  });

  it.each([
    ['a day after the discharge', '2026-06-06', 1],
    ['30 days after it', '2026-06-30', 1],
    ['on the day of it: a transfer', '2026-06-05', 0],
  ])('a stay that begins %s', (_, from, count) => {
    const discharge = from === '2026-06-30' ? '2026-05-31' : '2026-06-05';
    expect(
      of([stay('s1', '2026-05-28', discharge), { ...stay('s2', from, from), through: undefined } as never])
        ?.readmissions,
    ).toBe(count);
  });

  it('31 days after a discharge is no readmission', () => {
    expect(of([stay('s1', '2026-05-20', '2026-05-30'), stay('s2', '2026-06-30', '2026-06-30')])?.readmissions).toBe(0);
  });

  it('a stay in a nursing facility is none, and an ED visit that led to a stay is that stay', () => {
    const snf = { ...stay('s2', '2026-06-10', '2026-06-25'), stay: 'snf' };
    expect(of([stay('s1', '2026-06-01', '2026-06-09'), snf])).toMatchObject({ readmissions: 0, discharges: 1 });
    expect(of([ed('2026-06-10'), stay('s1', '2026-06-10', '2026-06-12')])).toMatchObject({
      edVisits: 0,
      discharges: 1,
    });
  });

  it('is not told where nobody looked for encounters, and none where they did', () => {
    expect(of(undefined, { looked: [] })).toBeUndefined();
    expect(of(undefined)).toEqual({ discharges: 0, readmissions: 0, edVisits: 0 });
  });

  it('counts alike whatever a stay was for', () => {
    const why = (code: string) => ({ ...stay('s1', '2026-06-01', '2026-06-09'), diagnoses: [{ code, rank: 1 }] });
    const counts = ['F11.23', 'F31.4', 'I50.23'].map((code) =>
      JSON.stringify(answerOf(chartWith({ encounters: [why(code)] }), { asOf, reveal: false }).last30Days),
    );
    expect(new Set(counts).size).toBe(1);
  });
});
