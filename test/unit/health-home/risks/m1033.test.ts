import { describe, expect, it } from 'vitest';
import { condition, type Parts, riskOf, stay } from '../chart.ts';

/** M1033 as a count (health-homes.md section 9; the ten boxes of the OASIS item). */
const asked = { asOf: '2026-06-01' };
const m1033 = (oasis: Parts['oasis'] = {}, more: Parts = {}) => riskOf('M1033', { oasis, ...more }, asked);

const FLAGS = [
  'M1033_HOSP_RISK_HSTRY_FALLS',
  'M1033_HOSP_RISK_WEIGHT_LOSS',
  'M1033_HOSP_RISK_MLTPL_HOSPZTN',
  'M1033_HOSP_RISK_MLTPL_ED_VISIT',
  'M1033_HOSP_RISK_MNTL_BHV_DCLN',
  'M1033_HOSP_RISK_COMPLIANCE',
  'M1033_HOSP_RISK_5PLUS_MDCTN',
  'M1033_HOSP_RISK_CRNT_EXHSTN',
  'M1033_HOSP_RISK_OTHR_RISK',
  'M1033_HOSP_RISK_NONE_ABOVE',
];
const flags = (...ticked: number[]) =>
  Object.fromEntries(FLAGS.map((flag, i) => [flag, ticked.includes(i + 1) ? '1' : '0']));

describe('the count of boxes 1 to 9', () => {
  it.each([
    [['1', '7'], 2],
    [['1', '2', '3', '4', '5', '6', '7', '8', '9'], 9],
    [['10'], 0],
  ] as [string[], number][])('the list %j: %i', (list, value) => {
    expect(m1033({ M1033: list })).toMatchObject({ value, missing: [] });
  });

  it('the ten flags say the same as the list', () => {
    expect(m1033(flags(1, 7)).value).toBe(2);
    expect(m1033(flags(10)).value).toBe(0);
  });

  it.each([
    ['box 10 with another', { M1033: ['3', '10'] }],
    ['box 10 with another, by flags', flags(3, 10)],
    ['no box at all', flags()],
    ['a box that is not on the form', { M1033: ['11'] }],
    ['a list and a flag that differ', { M1033: ['1'], M1033_HOSP_RISK_WEIGHT_LOSS: '1' }],
  ])('%s is not determined', (_, oasis) => {
    const risk = m1033(oasis as Parts['oasis']);
    expect(risk.value).toBeUndefined();
    expect(risk.range).toEqual([0, 9]);
    expect(risk.missing).toHaveLength(1);
  });

  it.each([
    ['absent', {}],
    ['skipped', { M1033: '^' }],
  ])('%s: 0 to 9', (_, oasis) => {
    expect(m1033(oasis as Parts['oasis'])).toMatchObject({ range: [0, 9], missing: [{ what: 'M1033' }] });
  });

  it('a flag that is missing is never 0: two ticked and one not answered leave 2 to 3', () => {
    const { M1033_HOSP_RISK_COMPLIANCE: _, ...rest } = flags(1, 7);
    const risk = m1033(rest);
    expect(risk.range).toEqual([2, 3]);
    expect(risk.missing[0]?.say).toMatch(/COMPLIANCE/);
  });
});

describe('beside what the chart holds', () => {
  const say = (box: string, oasis: Parts['oasis'], more: Parts) =>
    m1033(oasis, more).inputs.find(({ item }) => item.startsWith(box))?.say;
  const twoStays = { encounters: [stay('s1', '2026-02-01', '2026-02-03'), stay('s2', '2026-04-01', '2026-04-03')] };

  it('two stays in six months and box 3 not ticked are said; the count stays the assessor’s', () => {
    expect(say('3', { M1033: ['1'] }, twoStays)).toMatch(/2 hospital stays/);
    expect(say('3', { M1033: ['3'] }, twoStays)).toBeUndefined();
    expect(m1033({ M1033: ['1'] }, twoStays).value).toBe(1);
  });

  it('a ticked box that nothing bears out is said only where the chart was searched', () => {
    expect(say('3', { M1033: ['3'] }, {})).toMatch(/0 hospital stays/);
    expect(say('3', { M1033: ['3'] }, { looked: [] })).toBeUndefined();
  });

  it.each([
    ['1', 'Z91.81'],
    ['6', 'Z91.148'],
    ['8', 'R53.83'],
  ])('box %s beside %s', (box, code) => {
    expect(say(box, { M1033: ['10'] }, { conditions: [condition('c1', code)] })).toMatch(/box is not ticked/);
  });

  it('ten pounds lost in twelve months', () => {
    const weigh = (id: string, value: number, date: string) => ({
      id,
      codes: [{ system: 'http://loinc.org', code: '29463-7' }],
      value,
      unit: 'kg',
      date,
    });
    const lost = (kg: number) => ({
      observations: [weigh('o1', 80, '2025-12-01'), weigh('o2', 80 - kg, '2026-05-20')],
    });
    expect(say('2', { M1033: ['10'] }, lost(4.6))).toMatch(/10 pounds/);
    expect(say('2', { M1033: ['10'] }, lost(4.4))).toBeUndefined();
  });
});
