import { describe, expect, it } from 'vitest';
import { chartOf, coded, encounter, FUNCTION, LOINC, oasis, type Resource, read, saidOf, subject } from './record.ts';

const identity = { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '01' };
const answers = (more: Record<string, string>, form: object = {}) =>
  chartOf([oasis('q', { ...identity, ...more }, form)]).oasis;
const asked = (item: object[]): Resource => ({ ...oasis('q', {}), item });
const one = (linkId: string, valueString: string, more: object = {}) => ({
  linkId,
  answer: [{ valueString }],
  ...more,
});

describe('a question with a function item’s number that asks for something else', () => {
  it.each([
    'M1860_PRIOR_AMBLTN',
    'M1860.prior',
    'prior/M1860',
    'M1860-goal',
    'M1860_DC',
    'M1860_DISCHARGE_GOAL',
    'M1860_COMMENT',
  ])('%s', (linkId) => {
    const result = read([oasis('q', { ...identity, [linkId]: '6' })]);
    expect(result.chart.oasis).not.toHaveProperty('M1860');
    expect(saidOf(result, 'QuestionnaireResponse/q').join()).toContain('M1860');
    expect(answers({ [linkId]: '6', M1860: '2' }).M1860).toBe('2');
  });

  it.each(['M1860_CRNT_AMBLTN', 'M1860_SELF', 'M1860_SOC'])('%s does not', (linkId) => {
    expect(answers({ [linkId]: '2' }).M1860).toBe('2');
  });

  it('is told by its words, or by the heading that it stands under', () => {
    const worded = asked([one('x1', '6', { text: 'M1860 Ambulation, prior level of function' })]);
    const headed = asked([
      { linkId: 'p', text: 'Prior level of function', item: [one('M1860', '0')] },
      { linkId: 'c', text: 'Current function', item: [one('M1860', '2')] },
    ]);
    expect(chartOf([worded]).oasis).not.toHaveProperty('M1860');
    expect(chartOf([headed]).oasis.M1860).toBe('2');
  });
});

describe('M1023 without a line', () => {
  it('is its lines in the form’s order', () => {
    const form = asked([
      one('M1021', 'I50.9'),
      { linkId: 'M1023', answer: [{ valueString: 'N18.4' }, { valueString: 'E11.9' }] },
    ]);
    expect(chartOf([form]).oasis).toEqual({
      M1021_PRIMARY_DIAG_ICD: 'I50.9',
      M1023_OTH_DIAG1_ICD: 'N18.4',
      M1023_OTH_DIAG2_ICD: 'E11.9',
    });
  });
});

describe('how a form is called', () => {
  const called = (questionnaire: unknown, ...others: Resource[]) =>
    chartOf([oasis('q', { ...identity, M1830: '2' }, { questionnaire }), ...others]).oasis.M1830;

  it.each([
    ['https://ehr.example.org/Questionnaire/OASISE1SOC', '2'],
    ['https://ehr.example.org/Questionnaire/OasisStartOfCare|2.0', '2'],
    ['https://ehr.example.org/Questionnaire/oasis-e2-recert', '2'],
    ['https://ehr.example.org/forms/hh/oasis_e/soc', '2'],
    // Host and folders name an organization.
    ['https://ehr.example.org/oasis-village/Questionnaire/mds-3-0', undefined],
    ['https://ehr.example.org/oasis-village/Questionnaire/4711', undefined],
    ['https://ehr.example.org/Questionnaire/oasislike', undefined],
  ])('%s', (url, read) => {
    expect(called(url)).toBe(read);
  });

  it('may be a reference to the Questionnaire, whose title tells', () => {
    const named: Resource = {
      resourceType: 'Questionnaire',
      id: 'f',
      status: 'active',
      title: 'OASIS-E1 Start of Care',
    };
    expect(called('Questionnaire/f', named)).toBe('2');
    expect(called({ reference: 'Questionnaire/f' }, named)).toBe('2');
    expect(called('Questionnaire/f', { ...named, title: 'Admission' })).toBeUndefined();
  });
});

describe('several answers of a check-all item in one text', () => {
  const list = (written: string) => answers({ ...FUNCTION, M1033: written } as Record<string, string>).M1033;

  it.each([
    ['1, 3, 7', ['1', '3', '7']],
    ['1 3 7', ['1', '3', '7']],
    ['1|3|7', ['1', '3', '7']],
    ['1 - History of falls; 3 - Multiple hospitalizations; 7 - Five or more medications', ['1', '3', '7']],
    ['1. History of falls, 7. Currently taking 5 or more medications', ['1', '7']],
    ['1) History of falls\n7) Currently taking 5 or more medications', ['1', '7']],
    ['Currently taking 5 or more medications | Currently reports exhaustion', ['7', '8']],
    ['9 - Other risk(s) not listed in 1 - 8', ['9']],
    ['3 - Multiple hospitalizations (2 or more) in the past 6 months', ['3']],
    // One code, and the words of another answer behind it: read by the code, the other would be lost.
    ['1 - History of falls and Currently taking 5 or more medications', undefined],
    ['History of falls; 7 - Currently taking 5 or more medications; something else', undefined],
  ])('%s', (written, read) => {
    expect(list(written)).toEqual(read);
  });
});

describe('rows of a flowsheet', () => {
  const visit = encounter('v', 'HH', '2026-11-11', '2026-11-11');
  const row = (code: object, more: object = {}): Resource => ({
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    subject,
    encounter: { reference: 'Encounter/v' },
    effectiveDateTime: '2026-11-11',
    code,
    valueString: '2',
    ...more,
  });
  const local = (display: string) => coded('urn:ehr:flowsheet', '30471', display);

  it('are told by the item’s number before their words', () => {
    expect(chartOf([visit, row(local('(M1830) Bathing'))]).oasis).toEqual({ M1830: '2' });
    expect(chartOf([visit, row({ text: 'OASIS M1860 - Ambulation' })]).oasis).toEqual({ M1860: '2' });
    expect(chartOf([visit, row({ coding: [{ code: '57243-8' }] })]).oasis).toEqual({ M1830: '2' });
    expect(chartOf([visit, row(local('(M1830) Bathing goal'))]).oasis).toEqual({});
    expect(chartOf([visit, row(local('Bathing, see M1830'))]).oasis).toEqual({});
    expect(chartOf([row(local('(M1830) Bathing'), { encounter: undefined })]).oasis).toEqual({});
  });

  it('are OASIS where their code system is called so', () => {
    const cms = row(coded('https://www.cms.gov/oasis', 'M1830'), { encounter: undefined });
    const other = row(coded('https://www.cms.gov/irf-pai', 'M1830'), { encounter: undefined });
    expect(chartOf([cms]).oasis).toEqual({ M1830: '2' });
    expect(chartOf([other]).oasis).toEqual({});
  });

  it('LOINC’s code still tells before any words', () => {
    const both = { coding: [{ system: LOINC, code: '57247-9' }], text: 'M1830' };
    expect(chartOf([visit, row(both)]).oasis).toEqual({ M1860: '2' });
  });
});
