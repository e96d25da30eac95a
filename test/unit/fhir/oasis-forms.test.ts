import { describe, expect, it } from 'vitest';
import { answers, form, la, one } from './oasis-form.ts';
import { chartOf, LOINC, read, saidOf } from './record.ts';

describe('how a question is named', () => {
  it.each([
    ['its number', 'M1830'],
    ['CMS’s submission name', 'M1830_CRNT_BATHG'],
    ['in small letters', 'm1830_crnt_bathg'],
    ['with a prefix', 'oasis.soc/M1830'],
    ['with another prefix', 'item-M1830'],
    ['LOINC', '57243-8'],
    ['LHC-Forms’ path', '/99148-9/57243-8'],
    ['a path with an instance', '/99131-5/99148-9/57243-8/1'],
  ])('%s', (_, linkId) => {
    expect(answers(one(linkId, { valueString: '02' }))).toEqual({ M1830: '2' });
  });

  it('by the codes of the Questionnaire that is at hand, contained or beside it', () => {
    const questionnaire = {
      resourceType: 'Questionnaire',
      id: 'soc',
      url: 'https://ehr.example.org/forms/oasis-soc',
      item: [
        {
          linkId: 'g1',
          item: [
            { linkId: 'q17', code: [{ system: LOINC, code: '57243-8' }] },
            { linkId: 'q18', prefix: 'M1860' },
          ],
        },
      ],
    };
    const item = [
      { linkId: 'q17', answer: [la('LA12266-5')] },
      { linkId: 'q18', answer: [{ valueInteger: 3 }] },
    ];
    const beside = form(item, { questionnaire: `${questionnaire.url}|2.0` });
    expect(answers(questionnaire, beside)).toEqual({ M1830: '2', M1860: '3' });
    expect(answers(form(item, { questionnaire: '#soc', contained: [questionnaire] }))).toEqual({
      M1830: '2',
      M1860: '3',
    });
  });

  it('by the number printed in its text, or in its definition', () => {
    expect(answers(form([{ linkId: '17', text: '(M1830) Bathing', answer: [{ valueString: '2' }] }]))).toEqual({
      M1830: '2',
    });
    expect(
      answers(
        form([{ linkId: '17', definition: 'https://ehr.example.org/oasis#M1830', answer: [{ valueString: '2' }] }]),
      ),
    ).toEqual({ M1830: '2' });
  });

  it('items of other editions are read under CMS’s names', () => {
    expect(
      answers(
        form([
          { linkId: 'J1800', answer: [{ valueString: '1' }] },
          { linkId: 'M0032_ROC_DT', answer: [{ valueString: '20260212' }] },
        ]),
      ),
    ).toEqual({
      J1800: '1',
      M0032_ROC_DT: '2026-02-12',
    });
  });
});

describe('what an answer is', () => {
  it.each([
    ['a LOINC answer', la('LA12266-5'), '2'],
    ['CMS’s digits as a code', { valueCoding: { code: '02' } }, '2'],
    ['CMS’s digits as text', { valueString: '02' }, '2'],
    ['digits and words', { valueString: '2 - with intermittent assistance' }, '2'],
    ['a whole number', { valueInteger: 2 }, '2'],
    ['a decimal', { valueDecimal: 2.0 }, '2'],
    ['a quantity', { valueQuantity: { value: 2 } }, '2'],
    ['skipped', { valueString: '^' }, '^'],
    ['out of range, as written', { valueString: '9' }, '9'],
  ])('%s', (_, value, code) => {
    expect(answers(one('M1830', value))).toEqual({ M1830: code });
  });

  it.each([
    ['a LOINC answer of another item', la('LA6136-1')],
    ['a fraction', { valueDecimal: 1.5 }],
    ['words', { valueString: 'with some help' }],
    ['yes', { valueBoolean: true }],
    ['less than a number', { valueQuantity: { value: 2, comparator: '<' } }],
    ['a reference', { valueReference: { reference: 'Patient/p1' } }],
    ['a SNOMED code', { valueCoding: { system: 'http://snomed.info/sct', code: '371153006' } }],
  ])('%s is none, and reported by its place', (_, value) => {
    const result = read([one('M1830', value)]);
    expect(result.chart.oasis).toEqual({});
    expect(saidOf(result, 'QuestionnaireResponse/q.item[0].answer[0]')).toHaveLength(1);
  });

  it('GG activities have CMS’s two digits, whichever LOINC answer says it', () => {
    const gg = (value: object) => answers(one('GG0170I1', value)).GG0170I1;
    expect([la('LA9983-3'), la('LA30909-8'), la('LA27993-7')].map(gg)).toEqual(['06', '06', '06']);
    expect(gg({ valueString: '4' })).toBe('04');
    expect(gg({ valueInteger: 88 })).toBe('88');
    expect(gg(la('LA30916-3'))).toBe('09');
    expect(gg(la('LA30917-1'))).toBe('88');
    expect(answers(one('GG0170Q1', la('LA33-6')))).toEqual({ GG0170Q1: '1' });
  });

  it('11 and 90 are labels of the wrong list, and are reported', () => {
    for (const label of ['11', '90']) expect(answers(one('GG0170I1', { valueString: label }))).toEqual({});
  });

  it('dates are days, whether CMS’s eight digits or FHIR’s date', () => {
    expect(answers(one('M0090', { valueDate: '2026-02-11' }))).toEqual({ M0090: '2026-02-11' });
    expect(answers(one('M0090', { valueString: '20260211' }))).toEqual({ M0090: '2026-02-11' });
    expect(answers(one('M0090', { valueString: '20260231' }))).toEqual({});
  });

  it('height and weight are in inches and pounds, or not read', () => {
    const measured = (linkId: string, value: number, code: string) =>
      answers(one(linkId, { valueQuantity: { value, code } }));
    expect(measured('M1060a', 64, '[in_i]')).toEqual({ M1060A: '64' });
    expect(measured('M1060a', 163, 'cm')).toEqual({});
    expect(measured('M1060b', 151, '[lb_av]')).toEqual({ M1060B: '151' });
    expect(measured('M1060b', 68, 'kg')).toEqual({});
  });

  it('who the patient is is not read from an assessment', () => {
    const result = read([
      form([
        { linkId: 'M0064_SSN', answer: [{ valueString: '900123456' }] },
        { linkId: 'M1830', answer: [{ valueString: '2' }] },
      ]),
    ]);
    expect(result.chart.oasis).toEqual({ M1830: '2' });
    expect(JSON.stringify(result)).not.toContain('900123456');
  });
});

describe('check-all items', () => {
  it('are a list, from several answers, repeated items, or one text', () => {
    const risks = { M1033: ['1', '3', '7'] };
    expect(answers(one('M1033', la('LA27620-6'), la('LA27614-9'), la('LA27616-4')))).toEqual(risks);
    const repeated = ['7', '1', '3'].map((valueString) => ({ linkId: '57319-6', answer: [{ valueString }] }));
    expect(answers(form(repeated))).toEqual(risks);
    expect(answers(one('M1033', { valueString: '1, 3, 7' }))).toEqual(risks);
  });

  it('"none of the above" of M1033 is 10', () => {
    expect(answers(one('M1033', la('LA9-3')))).toEqual({ M1033: ['10'] });
  });

  it('of which CMS’s single elements are given, stay single', () => {
    const flags = form([
      { linkId: 'M1033_HOSP_RISK_HSTRY_FALLS', answer: [{ valueBoolean: true }] },
      { linkId: 'M1033_HOSP_RISK_WEIGHT_LOSS', answer: [{ valueInteger: 0 }] },
      { linkId: 'M1033_HOSP_RISK_5PLUS_MDCTN', answer: [la('LA33-6')] },
      { linkId: 'M1033_HOSP_RISK_NONE_ABOVE', answer: [{ valueString: '0' }] },
    ]);
    expect(answers(flags)).toEqual({
      M1033_HOSP_RISK_HSTRY_FALLS: '1',
      M1033_HOSP_RISK_WEIGHT_LOSS: '0',
      M1033_HOSP_RISK_5PLUS_MDCTN: '1',
      M1033_HOSP_RISK_NONE_ABOVE: '0',
    });
  });
});

describe('M1021 and M1023', () => {
  const icd = (code: string) => ({ valueCoding: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code } });

  it('by LOINC take the lines in the form’s order, and a rating belongs to the diagnosis before it', () => {
    const line = (code: string, rating?: string) => [
      { linkId: '/99146-3/88488-2/88490-8/81885-6', answer: [icd(code)] },
      ...(rating ? [{ linkId: '/99146-3/88488-2/88490-8/85920-7', answer: [{ valueString: rating }] }] : []),
    ];
    const item = [
      { linkId: '/99146-3/88488-2/88489-0/86255-7', answer: [icd('I110')] },
      { linkId: '/99146-3/88488-2/88489-0/85920-7', answer: [la('LA27600-8')] },
      ...line('Z99.81'),
      ...line('I50.32', '2'),
    ];
    expect(answers(form(item))).toEqual({
      M1021_PRIMARY_DIAG_ICD: 'I11.0',
      M1021_PRIMARY_DIAG_SEVERITY: '3',
      M1023_OTH_DIAG1_ICD: 'Z99.81',
      M1023_OTH_DIAG2_ICD: 'I50.32',
      M1023_OTH_DIAG2_SEVERITY: '2',
    });
  });

  it.each([
    ['M1021', 'M1021_PRIMARY_DIAG_ICD'],
    ['M1021_A2_ICD', 'M1021_PRIMARY_DIAG_ICD'],
    ['M1023B', 'M1023_OTH_DIAG1_ICD'],
    ['M1023_C2_ICD', 'M1023_OTH_DIAG2_ICD'],
    ['M1023_OTH_DIAG5_ICD', 'M1023_OTH_DIAG5_ICD'],
    ['M1023_OTH_DIAG5_SEVERITY', 'M1023_OTH_DIAG5_SEVERITY'],
  ])('%s', (linkId, key) => {
    const value = key.endsWith('SEVERITY')
      ? { valueString: '02' }
      : { valueString: 'I11.0 Hypertensive heart disease' };
    expect(answers(one(linkId, value))).toEqual({ [key]: key.endsWith('SEVERITY') ? '2' : 'I11.0' });
  });

  it('a sixth other diagnosis has no line, and is reported', () => {
    const result = read([
      form(['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => ({ linkId: '81885-6', answer: [icd(`${letter}00`)] }))),
    ]);
    expect(Object.keys(result.chart.oasis)).toHaveLength(5);
    expect(saidOf(result, 'QuestionnaireResponse/q.item[5]')).toHaveLength(1);
  });
});

describe('nesting', () => {
  it('items in items and items in answers are read', () => {
    const inner = { linkId: 'M1860', answer: [{ valueString: '3' }] };
    const item = [{ linkId: 'G', item: [{ linkId: 'M1830', answer: [{ valueString: '2', item: [inner] }] }] }];
    const { oasis: read, sources } = chartOf([form(item)]);
    expect(read).toEqual({ M1830: '2', M1860: '3' });
    expect(sources['/oasis/M1860']).toEqual([
      { kind: 'fhir', ref: 'QuestionnaireResponse/q', path: 'item[0].item[0].answer[0].item[0].answer[0]' },
    ]);
  });

  it('nesting without end is cut, and reported', () => {
    let item: object = { linkId: 'M1830', answer: [{ valueString: '2' }] };
    for (let i = 0; i < 5000; i++) item = { linkId: 'g', item: [item] };
    const result = read([form([{ linkId: 'M1860', answer: [{ valueString: '3' }] }, item])]);
    expect(result.chart.oasis).toEqual({ M1860: '3' });
    expect(saidOf(result, 'QuestionnaireResponse/q').some((say) => say.includes('too deep'))).toBe(true);
  });
});
