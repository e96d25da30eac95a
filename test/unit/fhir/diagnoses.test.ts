import { describe, expect, it } from 'vitest';
import {
  chartOf,
  claim,
  coded,
  codesOf,
  condition,
  encounter,
  episode,
  FUNCTION,
  oasis,
  type Resource,
  read,
  saidOf,
  subject,
} from './record.ts';

const soc = '2026-11-10';
const days = { from: soc, through: '2026-12-09' };
const form = (codes: string[], more: Record<string, string> = {}) =>
  oasis('q', {
    M0030: soc,
    M0090: '2026-11-12',
    M0100: '1',
    ...FUNCTION,
    ...Object.fromEntries(
      codes.map((code, i) => [i === 0 ? 'M1021_PRIMARY_DIAG_ICD' : `M1023_OTH_DIAG${i}_ICD`, code]),
    ),
    ...more,
  });
const conditions = (...codes: string[]) => codes.map((code, i) => condition(`c${i}`, code));
const ranked = (type: 'Encounter' | 'EpisodeOfCare', ...ids: string[]): Resource => {
  const diagnosis = ids.map((id, i) => ({ condition: { reference: `Condition/${id}` }, rank: i + 1 }));
  return type === 'Encounter'
    ? encounter('h', 'HH', soc, undefined, { diagnosis })
    : { ...episode('e', soc), diagnosis };
};
const plan = (title: string, ...ids: string[]): Resource => ({
  resourceType: 'CarePlan',
  id: 'plan',
  status: 'active',
  intent: 'plan',
  subject,
  title,
  period: { start: soc },
  addresses: ids.map((id) => ({ reference: `Condition/${id}` })),
});
const POC = 'Home health certification and plan of care';

describe('which list states the ranks', () => {
  const list = conditions('I10', 'I11.0', 'E78.5', 'J44.9', 'N18.30');

  it('none: current conditions in their order, and no principal', () => {
    const chart = chartOf([episode('e', soc), ...list]);
    expect(codesOf(chart)).toEqual(['I10', 'I11.0', 'E78.5', 'J44.9', 'N18.30']);
    expect(chart.looked).not.toContain('secondary');
  });

  it('the claim, before all others', () => {
    const chart = chartOf([
      ...list,
      claim('c', { ...days, diagnoses: ['I11.0', 'I10'] }),
      plan(POC, 'c2', 'c0'),
      form(['J44.9', 'I10']),
      ranked('Encounter', 'c4'),
    ]);
    expect(codesOf(chart)).toEqual(['1:I11.0', '2:I10', 'E78.5', 'J44.9', 'N18.30']);
    expect(chart.looked).toContain('secondary');
    expect(chart.conflicts.filter(({ fact }) => fact === '/diagnoses/0').map(({ lost }) => lost.value)).toEqual([
      'E78.5',
      'J44.9',
      'N18.30',
    ]);
  });

  it('then the home health plan of care, in its order', () => {
    const chart = chartOf([...list, plan(POC, 'c2', 'c0'), form(['J44.9', 'I10'])]);
    expect(codesOf(chart).slice(0, 2)).toEqual(['1:E78.5', '2:I10']);
  });

  it('but no other care plan: the order of what it addresses means nothing', () => {
    const chart = chartOf([episode('e', soc), ...list, plan('Nursing care plan', 'c2', 'c0')]);
    expect(codesOf(chart)[0]).toBe('I10');
  });

  it('then M1021 and M1023', () => {
    const chart = chartOf([...list, form(['I11.0', 'I10', 'E78.5']), ranked('Encounter', 'c3', 'c0')]);
    expect(codesOf(chart)).toEqual(['1:I11.0', '2:I10', '3:E78.5', 'J44.9', 'N18.30']);
  });

  it('then the home health encounter, then the episode of care', () => {
    expect(
      codesOf(chartOf([...list, ranked('Encounter', 'c1', 'c0'), ranked('EpisodeOfCare', 'c2')])).slice(0, 2),
    ).toEqual(['1:I11.0', '2:I10']);
    expect(codesOf(chartOf([...list, ranked('EpisodeOfCare', 'c2', 'c0')])).slice(0, 2)).toEqual(['1:E78.5', '2:I10']);
  });

  it('not an encounter of another kind, nor one of another time', () => {
    const diagnosis = [{ condition: { reference: 'Condition/c3' }, rank: 1 }];
    const hospital = encounter('s', 'ACUTE', '2026-11-01', '2026-11-07', { diagnosis });
    const before = encounter('h', 'HH', '2026-03-01', '2026-04-20', { diagnosis });
    expect(codesOf(chartOf([episode('e', soc), ...list, hospital, before]))[0]).toBe('I10');
  });

  it('a list without a first: no principal is made of the second', () => {
    const lacking = claim('c', days, {
      diagnosis: [{ sequence: 2, diagnosisCodeableConcept: coded('http://hl7.org/fhir/sid/icd-10-cm', 'I10') }],
    });
    expect(codesOf(chartOf([lacking]))).toEqual(['2:I10']);
  });

  it('of a role each: the billing one', () => {
    const line = (id: string, rank: number, code: string) => ({
      condition: { reference: `Condition/${id}` },
      rank,
      use: coded('http://terminology.hl7.org/CodeSystem/diagnosis-role', code),
    });
    const both = encounter('h', 'HH', soc, undefined, {
      diagnosis: [line('c0', 1, 'AD'), line('c1', 1, 'billing'), line('c2', 2, 'billing')],
    });
    expect(codesOf(chartOf([...list, both])).slice(0, 2)).toEqual(['1:I11.0', '2:E78.5']);
    const vendorFirst = JSON.parse(
      JSON.stringify(both).replaceAll('"use":{"coding":[', '"use":{"coding":[{"system":"urn:v","code":"77"},'),
    ) as Resource;
    expect(codesOf(chartOf([...list, vendorFirst])).slice(0, 2)).toEqual(['1:I11.0', '2:E78.5']);
  });
});

describe('whether the list is whole', () => {
  const isWhole = (...resources: Resource[]) => chartOf(resources).looked.includes('secondary');

  it('M1023 with a line left blank is; full, there may be more; never answered, nobody knows', () => {
    expect(isWhole(form(['I11.0', 'I10']))).toBe(true);
    expect(isWhole(form(['I11.0', 'I10', 'E78.5', 'J44.9', 'N18.30', 'E11.9']))).toBe(false);
    expect(isWhole(form(['I11.0']))).toBe(false);
    expect(isWhole(form(['I11.0'], { M1023_OTH_DIAG1_ICD: '^' }))).toBe(true);
  });

  it('an encounter’s is where conditions were searched and it ranks every one', () => {
    const both = conditions('I11.0', 'I10');
    const searched = { searched: ['Condition'] };
    expect(chartOf([...both, ranked('Encounter', 'c0', 'c1')], searched).looked).toContain('secondary');
    expect(chartOf([...both, ranked('Encounter', 'c0')], searched).looked).not.toContain('secondary');
    expect(chartOf([...both, ranked('Encounter', 'c0', 'c1')]).looked).not.toContain('secondary');
  });
});

describe('a second period with another list', () => {
  const record = [
    form(['I11.0', 'I10']),
    claim('one', {
      from: soc,
      through: '2026-12-09',
      diagnoses: ['I11.0', 'I10'],
      occurrences: [['50', '2026-11-12']],
    }),
    claim('two', {
      from: '2026-12-10',
      through: '2027-01-08',
      diagnoses: ['I48.20', 'I11.0'],
      occurrences: [['50', '2026-11-12']],
    }),
  ];

  it('has its own diagnoses, and the answers of the one assessment', () => {
    const second = chartOf(record);
    expect(second.period).toMatchObject({ from: '2026-12-10', admission: soc });
    expect(codesOf(second)).toEqual(['1:I48.20', '2:I11.0', 'I10']);
    expect(second.assessment?.id).toBe('QuestionnaireResponse/q');
    expect(second.oasis).toMatchObject({ M1860: '2' });
  });

  it('leaves the first as it was', () => {
    expect(codesOf(chartOf(record, { from: soc }))).toEqual(['1:I11.0', '2:I10']);
  });
});

it('a list may name a condition that cannot be read: it is reported, and its rank stays free', () => {
  const snomed = condition('s', '', { code: coded('http://snomed.info/sct', '38341003') });
  const result = read([snomed, ...conditions('I10'), ranked('Encounter', 's', 'c0')]);
  expect(codesOf(result.chart)).toEqual(['2:I10']);
  expect(saidOf(result, 'Encounter/h')).toHaveLength(1);
});
