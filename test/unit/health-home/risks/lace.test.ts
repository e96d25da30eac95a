import { describe, expect, it } from 'vitest';
import { condition, emergency, type Parts, plus, points, riskOf, stay, visit } from '../chart.ts';

/** LACE after health-homes.md section 9 (CMAJ 2010;182:551). */
const IN = '2026-03-04';
const asked = { asOf: '2026-06-01' };
const lace = (parts: Parts) => riskOf('LACE', parts, asked);
const emergent = { priority: [{ code: 'EM' }] };
const elective = { priority: [{ code: 'EL' }] };

describe('L, days between the dates', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [6, 4],
    [7, 5],
    [13, 5],
    [14, 7],
    [40, 7],
  ])('%i days: %i points', (days, given) => {
    expect(points(lace({ encounters: [stay('s1', IN, plus(IN, days), elective)] }), 'L')).toBe(given);
  });
});

describe('A, emergent admission', () => {
  it.each([
    ['emergency', emergent, 3],
    ['elective', elective, 0],
    ['from the emergency department', { admitSource: [{ code: 'emd' }] }, 3],
  ])('%s', (_, more, given) => {
    expect(points(lace({ encounters: [stay('s1', IN, plus(IN, 2), more)] }), 'A')).toBe(given);
  });

  it('unknown: a range of 3, and it is named', () => {
    const risk = lace({ encounters: [stay('s1', IN, plus(IN, 2))] });
    expect(points(risk, 'A')).toBeUndefined();
    expect(risk.value).toBeUndefined();
    expect(risk.range).toEqual([2, 5]);
    expect(risk.missing.map(({ what }) => what)).toEqual(['A']);
  });

  it('an ED visit that ended on the day of admission led to it', () => {
    const encounters = [emergency('e1', plus(IN, -1), { through: IN }), stay('s1', IN, plus(IN, 2))];
    expect(points(lace({ encounters }), 'A')).toBe(3);
    expect(points(lace({ encounters }), 'E')).toBe(0);
  });
});

describe('C, the comorbidity points', () => {
  const encounters = [stay('s1', IN, plus(IN, 2), elective)];

  it('masked: the coded list of the period does not give away what a label masks', () => {
    const conditions = [condition('c1', 'C50.911', { security: ['R'] }), condition('c2', 'E11.9')];
    const period = { from: '2026-05-20' };
    const masked = (diagnoses: { code: string; rank: number }[]) =>
      riskOf('LACE', { encounters, conditions, diagnoses, period }, { ...asked, reveal: false });
    expect(masked([{ code: 'C50.911', rank: 1 }])).toEqual(masked([]));
    expect(masked([]).range).toEqual([3, 7]);
  });
  const withCodes = (...codes: string[]) =>
    lace({ encounters, conditions: codes.map((code, i) => condition(`c${i}`, code)) });

  it.each([
    [[], 0],
    [['I25.2'], 1],
    [['E11.9'], 1],
    [['E11.22'], 2],
    [['I50.22'], 2],
    [['J44.9'], 2],
    [['J45.40'], 0],
    [['G30.9'], 3],
    [['M32.10'], 3],
    [['I50.22', 'E11.9'], 3],
    [['B20'], 5],
    [['C78.7'], 5],
    [['I50.22', 'J44.9'], 5],
    [['N18.2'], 2],
    [['N18.4'], 5],
  ] as [string[], number][])('%j: %i', (codes, given) => {
    expect(points(withCodes(...codes), 'C')).toBe(given);
  });

  it('a sum of 4 gives 5, one of 3 gives 3', () => {
    expect(points(withCodes('G30.9'), 'C')).toBe(3);
    expect(points(withCodes('G30.9', 'I25.2'), 'C')).toBe(5);
  });

  it('the two weights of one disease count once, by the higher', () => {
    expect(points(withCodes('E11.9', 'E11.22'), 'C')).toBe(2);
    expect(points(withCodes('E11.9', 'E11.65'), 'C')).toBe(1);
  });

  it('a kidney disease of unspecified stage leaves 2 to 5, and says so', () => {
    const risk = withCodes('N18.9');
    expect(risk.range).toEqual([4, 7]);
    expect(risk.missing.map(({ what }) => what)).toEqual(['C']);
  });

  it('a refuted or resolved condition counts nothing', () => {
    const conditions = [
      condition('c1', 'C78.7', { verificationStatus: 'refuted' }),
      condition('c2', 'I50.22', { clinicalStatus: 'resolved' }),
    ];
    expect(points(lace({ encounters, conditions }), 'C')).toBe(0);
  });

  it('Conditions that were not searched leave 0 to 5', () => {
    const risk = lace({ encounters, looked: ['Encounter'] });
    expect(risk.range).toEqual([2, 7]);
    expect(risk.missing[0]?.say).toMatch(/Condition/);
  });

  it('masked, no comorbidity is named, for anyone', () => {
    const masked = (code: string) =>
      riskOf('LACE', { encounters, conditions: [condition('c1', code)] }, { ...asked, reveal: false });
    const hiv = JSON.stringify(masked('B20'));
    expect(hiv).not.toMatch(/HIV|B20/);
    expect(JSON.stringify(masked('C78.7'))).not.toMatch(/metastasis|C78/);
    // HIV weighs 4 and the others nothing: the points of none may tell which it is.
    for (const code of ['F33.1', 'F11.20', 'K70.30']) expect(JSON.stringify(masked(code)), code).toBe(hiv);
  });
});

describe('E, ED visits in the six calendar months before', () => {
  const encounters = [stay('s1', '2026-08-31', '2026-09-02', elective)];
  const e = (...days: string[]) =>
    points(
      riskOf(
        'LACE',
        { encounters: [...encounters, ...days.map((day, i) => emergency(`e${i}`, day))] },
        { asOf: '2026-10-01' },
      ),
      'E',
    );

  it.each([
    // Six months before 31 August is the last day of February.
    [['2026-02-28'], 1],
    [['2026-02-27'], 0],
    [['2026-08-30'], 1],
    [['2026-09-01'], 0],
    [['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'], 4],
    [['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01'], 4],
  ] as [string[], number][])('%j: %i', (days, given) => {
    expect(e(...days)).toBe(given);
  });

  it('the one that led to the admission does not count', () => {
    expect(e('2026-08-31')).toBe(0);
    expect(e('2026-08-31', '2026-08-20')).toBe(1);
  });

  it('without a search of Encounter there may be more: found to 4', () => {
    const risk = riskOf(
      'LACE',
      { encounters: [...encounters, emergency('e1', '2026-07-01')], looked: ['Condition'] },
      { asOf: '2026-10-01' },
    );
    expect(risk.range).toEqual([3, 6]);
    expect(risk.missing.map(({ what }) => what)).toEqual(['E']);
  });
});

describe('the whole', () => {
  it('goes from 0 to 19', () => {
    const worst = lace({
      encounters: [
        stay('s1', IN, plus(IN, 14), emergent),
        ...[10, 20, 30, 40].map((days) => emergency(`e${days}`, plus(IN, -days))),
      ],
      conditions: [condition('c1', 'C79.51')],
    });
    expect(worst).toMatchObject({ value: 19, missing: [] });
    expect(worst.range).toBeUndefined();
    expect(lace({ encounters: [stay('s1', IN, IN, elective)] }).value).toBe(0);
  });

  it('without a stay nothing but the comorbidities is known', () => {
    const risk = lace({ encounters: [visit('v1', IN)] });
    expect(risk.range).toEqual([0, 14]);
    expect(risk.missing.map(({ what }) => what)).toEqual(['L', 'A', 'E']);
  });

  it('is about the last discharge that is known on the day, and names its paper', () => {
    const encounters = [stay('s1', IN, plus(IN, 14), elective), stay('s2', '2026-07-01', '2026-07-02', elective)];
    const risk = lace({ encounters });
    expect(points(risk, 'L')).toBe(7);
    expect(risk.version).toMatch(/CMAJ 2010;182\(6\):551.*to verify/);
    expect(risk.say).toMatch(/[Ss]creening aid/);
    expect(risk.inputs.find(({ item }) => item === 'L')?.at).toEqual({ kind: 'fhir', ref: 'Encounter/s1' });
  });
});
