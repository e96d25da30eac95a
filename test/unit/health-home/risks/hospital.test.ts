import { describe, expect, it } from 'vitest';
import { condition, type Parts, plus, points, riskOf, stay } from '../chart.ts';

/** HOSPITAL in the form of 2016, and simplified, after health-homes.md section 9. */
const IN = '2026-05-04';
const OUT = '2026-05-07';
const asked = { asOf: '2026-06-01' };
const hospital = (parts: Parts) => riskOf('HOSPITAL', parts, asked);
const simplified = (parts: Parts) => riskOf('HOSPITAL-simplified', parts, asked);
const index = stay('s1', IN, OUT, { priority: [{ code: 'EL' }], service: [{ display: 'General medicine' }] });

function lab(id: string, code: string, value: number, unit: string, date = OUT) {
  return { id, codes: [{ system: 'http://loinc.org', code }], status: 'final', value, unit, date };
}
const sound = [lab('o1', '718-7', 13.2, 'g/dL'), lab('o2', '2951-2', 140, 'mmol/L')];

describe('laboratory values of the stay', () => {
  it.each([
    [11.9, 'g/dL', 1],
    [12, 'g/dL', 0],
    [119, 'g/L', 1],
    [120, 'g/L', 0],
  ])('haemoglobin %d %s: %i', (value, unit, given) => {
    const observations = [lab('o1', '718-7', value, unit)];
    expect(points(hospital({ encounters: [index], observations }), 'hemoglobin')).toBe(given);
  });

  it.each([
    [134, 1],
    [135, 0],
  ])('sodium %d mmol/L: %i', (value, given) => {
    const observations = [lab('o2', '2951-2', value, 'mmol/L')];
    expect(points(hospital({ encounters: [index], observations }), 'sodium')).toBe(given);
  });

  it('the last value of the stay counts, whatever the order of the record', () => {
    const early = lab('o1', '718-7', 9.8, 'g/dL', IN);
    const late = lab('o2', '718-7', 12.4, 'g/dL', OUT);
    for (const observations of [
      [early, late],
      [late, early],
    ]) {
      expect(points(hospital({ encounters: [index], observations }), 'hemoglobin')).toBe(0);
    }
  });

  it.each([
    ['before the stay', lab('o1', '718-7', 9.8, 'g/dL', '2026-05-03')],
    ['after the stay', lab('o1', '718-7', 9.8, 'g/dL', '2026-05-08')],
    ['in a unit that is not read', lab('o1', '718-7', 9.8, '%')],
    ['in a unit that is none', lab('o1', '718-7', 9.8, 'constructor')],
    ['not final', { ...lab('o1', '718-7', 9.8, 'g/dL'), status: 'preliminary' }],
  ])('a value %s is missing, not 0', (_, value) => {
    const risk = hospital({ encounters: [index], observations: [value] });
    expect(points(risk, 'hemoglobin')).toBeUndefined();
    expect(risk.missing.map(({ what }) => what)).toContain('hemoglobin');
  });
});

describe('admissions of the twelve months before', () => {
  const earlier = (count: number) =>
    Array.from({ length: count }, (_, i) => stay(`p${i}`, plus('2026-04-20', -20 * i), plus('2026-04-23', -20 * i)));

  // The form of 2016, not of 2013, which gives 2 points from the first admission on.
  it.each([
    [0, 0],
    [1, 0],
    [2, 2],
    [5, 2],
    [6, 5],
  ])('%i: %i points', (count, given) => {
    expect(points(hospital({ encounters: [index, ...earlier(count)] }), 'admissions')).toBe(given);
    expect(points(simplified({ encounters: [index, ...earlier(count)] }), 'admissions')).toBe(given);
  });

  it('a part of a stay and a transfer are no further admissions', () => {
    const stays = [
      stay('p1', '2026-01-10', '2026-01-20'),
      stay('p2', '2026-01-12', '2026-01-15'),
      stay('p3', '2026-01-20', '2026-01-30'),
    ];
    const risk = hospital({ encounters: [index, ...stays] });
    expect(risk.inputs.find(({ item }) => item === 'admissions')?.value).toBe(1);
  });

  it('a year is twelve calendar months: the same day of last year is in it, the day before is not', () => {
    const two = (day: string) => [stay('p1', day, plus(day, 1)), stay('p2', '2026-01-10', '2026-01-12')];
    expect(points(hospital({ encounters: [index, ...two('2025-05-04')] }), 'admissions')).toBe(2);
    expect(points(hospital({ encounters: [index, ...two('2025-05-03')] }), 'admissions')).toBe(0);
  });
});

describe('the other parts', () => {
  it.each([
    [4, 0],
    [5, 2],
  ])('%i days in hospital: %i', (days, given) => {
    expect(points(hospital({ encounters: [stay('s1', IN, plus(IN, days))] }), 'stay')).toBe(given);
  });

  it.each([
    ['EM', 1],
    ['UR', 1],
    ['EL', 0],
  ])('priority %s: %i', (code, given) => {
    expect(points(hospital({ encounters: [stay('s1', IN, OUT, { priority: [{ code }] })] }), 'urgency')).toBe(given);
  });

  it('an oncology service gives 2; an untold one leaves 0 to 2', () => {
    const service = [{ display: 'Medical oncology' }];
    expect(points(hospital({ encounters: [stay('s1', IN, OUT, { service })] }), 'oncology')).toBe(2);
    const untold = hospital({ encounters: [stay('s1', IN, OUT)] });
    expect(untold.missing.map(({ what }) => what)).toContain('oncology');
  });

  it('a procedure of the stay gives 1; where Procedure was not searched it is missing', () => {
    const procedures = [{ id: 'r1', status: 'completed', date: '2026-05-05' }];
    expect(points(hospital({ encounters: [index], procedures }), 'procedure')).toBe(1);
    expect(points(hospital({ encounters: [index] }), 'procedure')).toBe(0);
    const blind = hospital({ encounters: [index], looked: ['Encounter'] });
    expect(blind.missing.map(({ what }) => what)).toContain('procedure');
  });

  it('simplified: a cancer diagnosis gives 2, and there is no procedure', () => {
    const risk = simplified({ encounters: [index], conditions: [condition('c1', 'C50.911')] });
    expect(points(risk, 'cancer')).toBe(2);
    expect(risk.inputs.map(({ item }) => item)).not.toContain('procedure');
    expect(points(simplified({ encounters: [index] }), 'cancer')).toBe(0);
  });

  it('simplified: discharge from an oncology service gives the same 2, once', () => {
    const service = [{ display: 'Medical oncology' }];
    const encounters = [stay('s1', IN, OUT, { service })];
    expect(points(simplified({ encounters }), 'cancer')).toBe(2);
    expect(points(simplified({ encounters, conditions: [condition('c1', 'C50.911')] }), 'cancer')).toBe(2);
  });

  it('simplified: a cancer that a label masks counts; masked it is as open as any other masked condition', () => {
    const labelled = { encounters: [index], conditions: [condition('c1', 'C50.911', { security: ['R'] })] };
    expect(points(simplified(labelled), 'cancer')).toBe(2);
    const masked = (parts: Parts) => riskOf('HOSPITAL-simplified', parts, { ...asked, reveal: false });
    const other = masked({ encounters: [index], conditions: [condition('c1', 'F11.20')] });
    expect(masked(labelled)).toEqual(other);
    expect(points(other, 'cancer')).toBeUndefined();
    const plain = { encounters: [index], conditions: [condition('c1', 'C50.911'), condition('c2', 'F11.20')] };
    expect(points(masked(plain), 'cancer')).toBe(2);
  });
});

describe('the whole', () => {
  it('goes from 0 to 13 and names the form and its paper', () => {
    const none = hospital({ encounters: [index], observations: sound });
    expect(none).toMatchObject({ value: 0, missing: [] });
    expect(none.version).toMatch(/2016;176\(4\):496.*to verify/);
    const worst = hospital({
      encounters: [
        stay('s1', IN, plus(IN, 6), { priority: [{ code: 'EM' }], service: [{ display: 'Oncology' }] }),
        ...[1, 2, 3, 4, 5, 6].map((n) => stay(`p${n}`, plus(IN, -30 * n), plus(IN, -30 * n + 2))),
      ],
      observations: [lab('o1', '718-7', 9, 'g/dL', plus(IN, 6)), lab('o2', '2951-2', 130, 'mmol/L', plus(IN, 6))],
      procedures: [{ id: 'r1', status: 'completed', date: IN }],
    });
    expect(worst.value).toBe(13);
  });

  it('without a stay everything is missing: 0 to 13, simplified 0 to 12', () => {
    expect(hospital({}).range).toEqual([0, 13]);
    expect(simplified({}).range).toEqual([0, 12]);
  });
});
