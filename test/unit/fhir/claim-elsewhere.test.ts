import { describe, expect, it } from 'vitest';
import { NUBC, period } from './claim-lines.ts';
import { chartOf, claim, coded, codesOf, HIPPS, ICD, read } from './record.ts';

/** What a claim says in another place than CARIN’s profile has it. */

describe('what a claim says in another place than CARIN’s', () => {
  const bill = { category: { coding: [{ code: 'typeofbill' }] }, code: { coding: [{ code: '0329' }] } };
  const bare = (more: object) => claim('c', period, { supportingInfo: [], ...more });

  it.each([
    ['the claim type', { type: coded(`${NUBC}/TypeOfBill`, '0329') }],
    ['the sub-type', { subType: coded(`${NUBC}/TypeOfBill`, '0327') }],
    ['text', { supportingInfo: [{ category: { text: 'Type of Bill' }, code: { text: '0329' } }] }],
    ['a string', { supportingInfo: [{ category: { text: 'Type of bill' }, valueString: '329' }] }],
    [
      'a string beside a text',
      { supportingInfo: [{ code: { text: 'Type of Bill' }, valueString: '0329 - home health' }] },
    ],
  ])('the type of bill as %s', (_, more) => {
    expect(chartOf([bare(more)]).period?.from).toBe(period.from);
  });

  it.each([
    [
      'a second coding',
      {
        code: {
          coding: [
            { system: 'urn:biller', code: 'IPDC' },
            { system: `${NUBC}/OccurrenceCodes`, code: '62' },
          ],
        },
      },
    ],
    [
      'a value',
      {
        category: { coding: [{ code: 'occurrence' }] },
        valueCoding: { system: `${NUBC}/OccurrenceCodes`, code: '62' },
      },
    ],
    ['a value whose system alone tells what it is', { valueCoding: { system: `${NUBC}/OccurrenceCodes`, code: '62' } }],
    ['text', { category: { text: 'Occurrence Code' }, code: { text: '62' } }],
    [
      'text with its words',
      { category: { text: 'Occurrence code' }, code: { text: '62 - Other institutional discharge' } },
    ],
    ['text that says what it is', { category: { coding: [{ code: 'info' }] }, code: { text: 'Occurrence code 62' } }],
    [
      'a value beside a text',
      { category: { coding: [{ code: 'info' }] }, code: { text: 'Occurrence Code' }, valueString: '62' },
    ],
    [
      'a value beside a code',
      { code: { coding: [{ code: 'occurrence' }] }, valueCodeableConcept: { coding: [{ code: '62' }] } },
    ],
    [
      'a display',
      { category: { coding: [{ code: 'info' }] }, code: { coding: [{ code: '62', display: 'Occurrence code 62' }] } },
    ],
    ['a string', { category: { text: 'Occurrence Code' }, valueString: '62' }],
  ])('an occurrence code as %s', (_, info) => {
    const occurrence = { ...info, timingDate: '2026-11-07' };
    expect(chartOf([bare({ supportingInfo: [bill, occurrence] })]).occurrenceCodes).toEqual(['62']);
  });
});

describe('the HIPPS on revenue line 0023', () => {
  const pps = (productOrService: object, revenue = '0023') =>
    claim('c', period, {
      supportingInfo: [],
      item: [{ revenue: coded(`${NUBC}/RevenueCodes`, revenue), productOrService }],
    });

  it.each([
    ['no system', { coding: [{ code: '2hb21' }] }],
    ['HCPCS’s system', coded('http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', '2HB21')],
    ['another writing of HIPPS’s', coded('http://www.cms.gov/HIPPS', '2HB21')],
  ])('is read under %s, and makes the claim one of home health', (_, product) => {
    const { chart } = read([pps(product)]);
    expect(chart.statedHipps).toBe('2HB21');
    expect(chart.period?.from).toBe(period.from);
  });

  it('a code of that shape on another line is none', () => {
    expect(chartOf([pps({ coding: [{ code: '2HB21' }] }, '0551')])).not.toHaveProperty('period');
  });
});

it.each(['Admission Date', 'admission-period'])('the day of admission under the category "%s"', (category) => {
  const admitted = { category: { text: category }, timingDate: '2026-09-11' };
  const bill = { category: { coding: [{ code: 'typeofbill' }] }, code: { coding: [{ code: '0329' }] } };
  expect(chartOf([claim('c', period, { supportingInfo: [bill, admitted] })]).period?.admission).toBe('2026-09-11');
});

describe('what kind of diagnosis a line of the claim is', () => {
  const line = (sequence: number, code: string, type: object) => ({
    sequence,
    type: [type],
    diagnosisCodeableConcept: coded(ICD, code),
  });
  const x12 = (code: string) => coded('https://codesystem.x12.org/005010/1270', code);

  it.each([
    ['the qualifiers of an 837', x12('ABJ'), x12('ABF'), x12('ABK')],
    ['words', { text: 'Admitting Diagnosis' }, { text: 'Other' }, { text: 'Principal diagnosis' }],
    [
      'codes in capitals',
      { coding: [{ code: 'ADMITTING' }] },
      { coding: [{ code: 'OTHER' }] },
      { coding: [{ code: 'PRINCIPAL' }] },
    ],
  ])('is told by %s', (_, admitting, other, principal) => {
    const diagnosis = [line(1, 'R06.02', admitting), line(2, 'E11.22', other), line(3, 'I50.33', principal)];
    expect(codesOf(chartOf([claim('c', period, { diagnosis })]))).toEqual(['1:I50.33', '2:E11.22']);
  });
});

describe('Blue Button’s and others’ home health claims', () => {
  const info = (kind: string, code: object) => ({ category: { coding: [{ code: kind }] }, code: { coding: [code] } });
  const nch = (code: string) => coded('https://bluebutton.cms.gov/resources/variables/nch_clm_type_cd', code);

  it('have the frequency alone where CARIN has the type of bill', () => {
    const frequency = (code: string) =>
      info('typeofbill', { system: 'https://bluebutton.cms.gov/resources/variables/clm_freq_cd', code });
    const billed = (type: object, code: string) =>
      chartOf([claim('c', { ...period, diagnoses: ['I10'] }, { type, supportingInfo: [frequency(code)] })]);
    expect(billed(nch('10'), '9').period?.from).toBe(period.from);
    expect(billed(nch('10'), '8')).not.toHaveProperty('period');
    expect(billed(nch('40'), '9')).not.toHaveProperty('period');
  });

  it('are told by the successor’s claim type, and by digits of the bill in systems of their own', () => {
    const CMS = 'https://bluebutton.cms.gov/fhir/CodeSystem';
    const made = (type: string, digits: [string, string][]) =>
      chartOf([
        claim(
          'c',
          { ...period, diagnoses: ['I10'] },
          {
            type: coded(`${CMS}/CLM-TYPE-CD`, type),
            supportingInfo: [
              {
                category: { coding: [{ code: 'typeofbill' }] },
                code: { coding: digits.map(([kind, code]) => ({ system: `${CMS}/${kind}`, code })) },
              },
            ],
          },
        ),
      ]);
    const FAC = 'CLM-BILL-FAC-TYPE-CD';
    const CLASS = 'CLM-BILL-CLSFCTN-CD';
    const FREQ = 'CLM-BILL-FREQ-CD';
    expect(made('10', []).period?.from).toBe(period.from);
    expect(made('2032', []).period?.from).toBe(period.from);
    expect(
      made('40', [
        [FAC, '3'],
        [CLASS, '2'],
        [FREQ, '9'],
      ]).period?.from,
    ).toBe(period.from);
    // The frequency is the third digit, wherever it stands: 8 cancels.
    expect(
      made('10', [
        [FAC, '3'],
        [CLASS, '2'],
        [FREQ, '8'],
      ]),
    ).not.toHaveProperty('period');
    expect(
      made('10', [
        [FAC, '8'],
        [CLASS, '1'],
        [FREQ, '1'],
      ]),
    ).not.toHaveProperty('period');
    expect(made('2021', [])).not.toHaveProperty('period');
  });

  it('may carry the HIPPS as supporting information, which makes them home health’s', () => {
    const hipps = { category: { text: 'HIPPS' }, code: coded(HIPPS, '2HB21') };
    const chart = chartOf([claim('c', { ...period, diagnoses: ['I10'] }, { supportingInfo: [hipps] })]);
    expect(chart).toMatchObject({ statedHipps: '2HB21', period: { from: period.from } });
    const other = { category: { text: 'HIPPS' }, code: coded(HIPPS, 'KAGD1') };
    expect(chartOf([claim('c', period, { supportingInfo: [other] })])).not.toHaveProperty('period');
  });
});
