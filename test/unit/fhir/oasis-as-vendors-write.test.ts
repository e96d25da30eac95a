import { describe, expect, it } from 'vitest';
import { answers, form, la } from './oasis-form.ts';
import { coded, ICD, LOINC, type Resource, read, saidOf, subject } from './record.ts';

/** One assessment in the forms in which vendors' exports have it: each has to give the same answers. */

const icd = (code: string) => ({ valueCoding: { system: ICD, code } });
const box = (linkId: string, text: string, valueBoolean: boolean) => ({ linkId, text, answer: [{ valueBoolean }] });
const DIAGNOSES = {
  M1021_PRIMARY_DIAG_ICD: 'I50.22',
  M1021_PRIMARY_DIAG_SEVERITY: '2',
  M1023_OTH_DIAG1_ICD: 'I10',
  M1023_OTH_DIAG1_SEVERITY: '1',
  M1023_OTH_DIAG2_ICD: 'Z79.01',
  M1023_OTH_DIAG3_ICD: 'E11.9',
  M1023_OTH_DIAG3_SEVERITY: '3',
};
/** LOINC: the primary diagnosis, the five lines of the others, and the rating that all six share. */
const LINES: [code: string, answer: string][] = [
  ['85920-7', '2'],
  ['81885-6', 'I10'],
  ['85920-7', '1'],
  ['81885-6', 'Z79.01'],
  ['81885-6', 'E11.9'],
  ['85920-7', '3'],
];
const PRIMARY = '86255-7';

describe('ratings that share one LOINC code', () => {
  const rated = (code: string, answer: string) => (code === '85920-7' ? { valueString: answer } : icd(answer));

  it('are each of the diagnosis before them, also where one before has none', () => {
    const items = LINES.map(([code, answer]) => ({ linkId: `/99131-5/${code}`, answer: [rated(code, answer)] }));
    const first = { linkId: `/99131-5/${PRIMARY}`, answer: [icd('I50.22')] };
    expect(answers(form([first, ...items]))).toEqual(DIAGNOSES);
  });

  it.each(['-', '.'])('are told by CMS’s names with %j in them, and take no place of a diagnosis', (divider) => {
    const items = Object.entries(DIAGNOSES).map(([key, valueString]) => ({
      linkId: key.replaceAll('_', divider),
      answer: [{ valueString }],
    }));
    expect(answers(form(items))).toEqual(DIAGNOSES);
  });

  it('of a line that is not told take no place either', () => {
    const items = [
      { linkId: 'M1023', answer: [icd('I10')] },
      { linkId: 'M1023-symptom-severity', answer: [{ valueString: '1' }] },
      { linkId: 'M1023', answer: [icd('E11.9')] },
    ];
    expect(answers(form(items))).toMatchObject({ M1023_OTH_DIAG1_ICD: 'I10', M1023_OTH_DIAG2_ICD: 'E11.9' });
  });

  it('are told by CMS’s name beside it, in forms', () => {
    const questions = Object.keys(DIAGNOSES).map((key, i) => ({
      linkId: `q${i}`,
      code: [{ system: LOINC, code: key.endsWith('SEVERITY') ? '85920-7' : '81885-6' }],
      prefix: key,
    }));
    const contained = [{ resourceType: 'Questionnaire', id: 'q', title: 'OASIS-E1', item: questions }];
    const given = Object.entries(DIAGNOSES).map(([key, answer], i) => ({
      linkId: `q${i}`,
      answer: [key.endsWith('SEVERITY') ? { valueString: answer } : icd(answer)],
    }));
    const others = answers(form(given.slice(2), { contained, questionnaire: '#q' }));
    const { M1021_PRIMARY_DIAG_ICD: _, M1021_PRIMARY_DIAG_SEVERITY: __, ...expected } = DIAGNOSES;
    expect(others).toEqual(expected);
  });

  it('and in Observations, whatever stands first, each alone or as a component', () => {
    const part = (key: string, answer: string) => ({
      code: {
        coding: [
          { system: LOINC, code: key.endsWith('SEVERITY') ? '85920-7' : '81885-6' },
          { system: 'https://del.cms.gov', code: key },
        ],
      },
      ...(key.endsWith('SEVERITY') ? { valueString: answer } : { valueCodeableConcept: coded(ICD, answer) }),
    });
    const of = { resourceType: 'Observation', status: 'final', subject, effectiveDateTime: '2026-02-11' };
    const code = coded(LOINC, '99131-5');
    const rest = Object.entries(DIAGNOSES).filter(([key]) => key.startsWith('M1023'));
    const expected = Object.fromEntries(rest);
    expect(
      answers({ ...of, id: 'all', code, component: rest.map(([key, answer]) => part(key, answer)) } as Resource),
    ).toEqual(expected);
    const single = rest.map(([key, answer], i) => ({ ...of, id: `o${i}`, ...part(key, answer) }) as Resource);
    const hasMember = single.map(({ id }) => ({ reference: `Observation/${id}` }));
    expect(answers(...single.reverse(), { ...of, id: 'panel', code, hasMember } as Resource)).toEqual(expected);
  });

  it('components without a name beside it take the lines in their order', () => {
    const component = LINES.slice(1).map(([code, answer]) => ({
      code: coded(LOINC, code),
      ...(code === '85920-7' ? { valueString: answer } : { valueCodeableConcept: coded(ICD, answer) }),
    }));
    const panel = { resourceType: 'Observation', id: 'o', status: 'final', subject, code: coded(LOINC, '99131-5') };
    expect(answers({ ...panel, effectiveDateTime: '2026-02-11', component })).toMatchObject({
      M1023_OTH_DIAG1_ICD: 'I10',
      M1023_OTH_DIAG1_SEVERITY: '1',
      M1023_OTH_DIAG2_ICD: 'Z79.01',
      M1023_OTH_DIAG3_SEVERITY: '3',
    });
  });
});

describe('a question whose words stand in the Questionnaire alone', () => {
  const asked = (text: string) => {
    const contained = [{ resourceType: 'Questionnaire', id: 'q', title: 'OASIS-E1', item: [{ linkId: 'a7', text }] }];
    return form([{ linkId: 'a7', answer: [{ valueString: '2' }] }], { contained, questionnaire: '#q' });
  };
  it.each([
    '(M1830) Bathing',
    'M1830. Bathing',
    'M1830_CRNT_BATHG',
    'Bathing (M1830)',
    'Bathing [M1830]:',
    'Q12. (M1830) Bathing',
    'Item M1830: Bathing',
    'Bathing (OASIS M1830)',
  ])('%s', (text) => {
    expect(answers(asked(text))).toEqual({ M1830: '2' });
  });
  it.each([
    'Prior bathing (M1830)',
    'Goal for bathing (M1830)',
    'If unable, go to (M1840)',
    'Compare with (M1830)',
    'Bathing, as in item (M1830)',
    'Bathing (M1830 and M1840)',
    'Bathing',
  ])('%s is not it', (text) => {
    expect(answers(asked(text))).toEqual({});
  });
});

describe('the boxes of a check-all item below it', () => {
  const ticked = { M1033_HOSP_RISK_HSTRY_FALLS: '1', M1033_HOSP_RISK_WEIGHT_LOSS: '0' };
  it.each([
    [
      'by the code and words of the answer',
      [box('r/1', '1 - History of falls', true), box('r/2', '2 - Unintentional weight loss', false)],
    ],
    ['by LOINC’s answer', [box('/57319-6/LA27614-9', '', true), box('/57319-6/LA27615-6', '', false)]],
  ])('%s', (_, item) => {
    expect(answers(form([{ linkId: 'M1033', text: 'Risk for hospitalization', item }]))).toEqual(ticked);
  });
  it('are none where the words name no answer, and another item stays itself', () => {
    const item = [box('r/1', 'Reviewed with the patient', true), { linkId: 'M1830', answer: [{ valueString: '2' }] }];
    expect(answers(form([{ linkId: 'M1033', item }]))).toEqual({ M1830: '2' });
  });
  it('a box that is neither ticked nor not is reported', () => {
    const item = [{ linkId: 'r/1', text: '1 - History of falls', answer: [{ valueString: 'perhaps' }] }];
    const result = read([
      form([
        { linkId: 'M1033', item },
        { linkId: 'M1830', answer: [la('LA12645-0')] },
      ]),
    ]);
    expect(saidOf(result, 'QuestionnaireResponse/q').join()).toContain('M1033_HOSP_RISK');
  });
});
