import { describe, expect, it } from 'vitest';
import { line, NUBC, period } from './claim-lines.ts';
import { chartOf, claim, coded, codesOf, condition, HIPPS, ICD, read, saidOf } from './record.ts';

describe('a home health claim', () => {
  it('gives the period, the HIPPS that was stated, the codes and the visits', () => {
    const { chart } = read([
      claim('c', {
        ...period,
        diagnoses: ['I11.0', 'I50.32'],
        hipps: '2hb21',
        occurrences: [
          ['50', '2026-11-12'],
          ['61', '2026-11-07'],
        ],
      }),
    ]);
    expect(chart.period).toMatchObject(period);
    expect(chart.statedHipps).toBe('2HB21');
    expect(chart.occurrenceCodes).toEqual(['61']);
    expect(codesOf(chart)).toEqual(['1:I11.0', '2:I50.32']);
    expect(chart.looked).toContain('secondary');
    expect(chart.sources['/diagnoses/1']).toEqual([
      { kind: 'fhir', ref: 'Claim/c', path: 'diagnosis[1].diagnosisCodeableConcept.coding[0]' },
    ]);
  });

  it.each(['0329', '329', '0327', '032Q'])('has type of bill %s', (bill) => {
    expect(chartOf([claim('c', { ...period, bill })]).period?.from).toBe('2026-11-10');
  });

  it.each([
    ['0111', 'an inpatient hospital claim'],
    ['0341', 'home health outside of a plan of care'],
    ['0328', 'a cancelled claim'],
    ['032D', 'a cancelled notice'],
  ])('has not type of bill %s (%s)', (bill) => {
    const result = read([claim('c', { ...period, bill, hipps: '2HB21' })]);
    expect(result.chart).not.toHaveProperty('period');
    expect(saidOf(result, 'Claim/c')).toHaveLength(1);
  });

  it('a notice of admission gives the admission, and no period of its own', () => {
    const notice = claim('n', { from: '2026-11-10', through: '2026-11-10', bill: '032A' });
    const { chart } = read([notice, claim('c', { from: '2026-12-10', through: '2027-01-08' })]);
    expect(chart.period).toMatchObject({ from: '2026-12-10', admission: '2026-11-10' });
  });

  it('whose From day does not exist is not read, and that is said apart from one without', () => {
    const ofDays = (billablePeriod: object) =>
      saidOf(read([claim('c', period, { billablePeriod })]), 'Claim/c.billablePeriod');
    expect(ofDays({ start: '2026-02-30', end: '2026-03-31' })).toEqual([expect.stringContaining('calendar')]);
    expect(ofDays({ end: '2026-12-09' })).toEqual([expect.stringContaining('no From day')]);
  });

  it.each(['draft', 'cancelled', undefined])('in status %s is not read', (status) => {
    expect(chartOf([claim('c', period, { status })])).not.toHaveProperty('period');
  });

  it.each(['preauthorization', 'predetermination'])('as %s is not read', (use) => {
    expect(chartOf([claim('c', period, { use })])).not.toHaveProperty('period');
  });

  it('is told by a home health HIPPS where there is no type of bill; a nursing facility’s HIPPS tells another', () => {
    const bare = (hipps: string) => claim('c', { ...period, hipps }, { supportingInfo: [] });
    expect(chartOf([bare('1HC21')]).statedHipps).toBe('1HC21');
    expect(chartOf([bare('KAGD1')])).not.toHaveProperty('statedHipps');
  });

  it('with two different HIPPS states none', () => {
    const item = ['1HC21', '1HB21'].map((code) => ({ productOrService: coded(HIPPS, code) }));
    const result = read([claim('c', period, { item })]);
    expect(result.chart).not.toHaveProperty('statedHipps');
    expect(saidOf(result, 'Claim/c.item')).toHaveLength(1);
  });

  it('is read from an ExplanationOfBenefit as well', () => {
    const benefit = { ...claim('e', { ...period, diagnoses: ['I10'] }), resourceType: 'ExplanationOfBenefit' };
    expect(codesOf(chartOf([benefit]))).toEqual(['1:I10']);
  });
});

describe('occurrence codes', () => {
  const info = (code: string, system?: string, category?: string) => ({
    code: { coding: [{ code, ...(system ? { system } : {}) }] },
    ...(category ? { category: { coding: [{ code: category }] } } : {}),
  });
  const withInfo = (...more: object[]) => {
    const base = claim('c', period);
    return { ...base, supportingInfo: [...(base.supportingInfo as object[]), ...more] };
  };

  it('are known by code system or category', () => {
    expect(chartOf([withInfo(info('62', `${NUBC}/OccurrenceCodes`))]).occurrenceCodes).toEqual(['62']);
    expect(chartOf([withInfo(info('62', undefined, 'occurrence'))]).occurrenceCodes).toEqual(['62']);
  });

  it('value code 61 is the place, not a hospital stay', () => {
    const chart = chartOf([withInfo({ ...info('61', `${NUBC}/ValueCodes`), valueQuantity: { value: 19430 } })]);
    expect(chart.cbsa).toBe('19430');
    expect(chart).not.toHaveProperty('occurrenceCodes');
  });

  it('of which nothing tells what they are, are reported', () => {
    const result = read([withInfo(info('61'))]);
    expect(result.chart).not.toHaveProperty('occurrenceCodes');
    expect(saidOf(result, 'Claim/c.supportingInfo[1]')).toHaveLength(1);
  });

  it('none of 61 and 62 is said only where the claim lists occurrence codes at all', () => {
    expect(chartOf([withInfo(info('50', `${NUBC}/OccurrenceCodes`))]).occurrenceCodes).toEqual([]);
    expect(chartOf([claim('c', period)])).not.toHaveProperty('occurrenceCodes');
  });
});

describe('visits', () => {
  const visits = (item: object[]) => chartOf([claim('c', period, { item })]).visits;

  it('are counted by line, for the quantity counts 15-minute units', () => {
    const item = [
      line('0023', { productOrService: coded(HIPPS, '2HB21') }),
      line('0551', { quantity: { value: 4 } }),
      line('0551', { quantity: { value: 3 } }),
      line('0421', { quantity: { value: 3 } }),
      line('0270', { quantity: { value: 12 } }),
    ];
    expect(visits(item)).toEqual({ SN: 2, PT: 1 });
  });

  it('do not count the line that says where the care was given, nor remote monitoring', () => {
    const hcpcs = (code: string) => ({ productOrService: { coding: [{ code }] } });
    expect(visits([line('0551', hcpcs('Q5001')), line('0551', hcpcs('G0299')), line('0551', hcpcs('G0322'))])).toEqual({
      SN: 1,
    });
  });

  it('are the quantity where its unit says so', () => {
    expect(visits([line('0571', { quantity: { value: 6, unit: 'visits' } })])).toEqual({ HHA: 6 });
  });

  it('are told by NUBC’s revenue code among several', () => {
    const coding = [
      { system: 'urn:vendor', code: '0571' },
      { system: `${NUBC}/RevenueCodes`, code: '0551' },
    ];
    expect(visits([{ revenue: { coding } }])).toEqual({ SN: 1 });
    expect(visits([{ revenue: { coding: [{ system: 'urn:vendor', code: 'SN-VISIT' }, { code: '0551' }] } }])).toEqual({
      SN: 1,
    });
  });

  it('are not told by a claim without visit lines', () => {
    expect(visits([line('0023')])).toBeUndefined();
  });
});

describe('diagnoses of a claim', () => {
  const listed = (...lines: [sequence: number, code: string, type?: string][]) =>
    claim('c', period, {
      diagnosis: lines.map(([sequence, code, type]) => ({
        sequence,
        diagnosisCodeableConcept: coded(ICD, code),
        ...(type ? { type: [{ coding: [{ code: type }] }] } : {}),
      })),
    });

  it('follow their sequence, not their place', () => {
    expect(codesOf(chartOf([listed([2, 'I10'], [1, 'I11.0'], [3, 'E78.5'])]))).toEqual(['1:I11.0', '2:I10', '3:E78.5']);
  });

  it('have what is typed principal first, and leave out why the patient came', () => {
    const claimed = listed([1, 'R06.02', 'admitting'], [2, 'I10', 'secondary'], [3, 'I11.0', 'principal']);
    expect(codesOf(chartOf([claimed]))).toEqual(['1:I11.0', '2:I10']);
  });

  it('keep their places where one cannot be read: the next does not move up', () => {
    const claimed = claim('c', period, {
      diagnosis: [
        { sequence: 1, diagnosisCodeableConcept: coded('http://snomed.info/sct', '38341003') },
        { sequence: 2, diagnosisCodeableConcept: coded(ICD, 'I10') },
      ],
    });
    const result = read([claimed]);
    expect(codesOf(result.chart)).toEqual(['2:I10']);
    expect(saidOf(result, 'Claim/c.diagnosis[0]')).toHaveLength(1);
  });

  it('of which two share a sequence have no rank', () => {
    expect(codesOf(chartOf([listed([1, 'I11.0'], [1, 'I10'], [3, 'E78.5'])]))).toEqual(['I11.0', 'I10', '3:E78.5']);
  });

  it('may be references; a refuted condition is none, a resolved one was one', () => {
    const refer = (id: string, sequence: number) => ({
      sequence,
      diagnosisReference: { reference: `Condition/${id}` },
    });
    const status = (kind: string, code: string) =>
      coded(`http://terminology.hl7.org/CodeSystem/condition-${kind}`, code);
    const result = read([
      condition('a', 'I11.0', { clinicalStatus: status('clinical', 'resolved') }),
      condition('b', 'I10', { verificationStatus: status('ver-status', 'refuted') }),
      claim('c', period, { diagnosis: [refer('a', 1), refer('b', 2), refer('gone', 3)] }),
    ]);
    expect(codesOf(result.chart)).toEqual(['1:I11.0']);
    expect(saidOf(result, 'Claim/c')).toHaveLength(2);
  });
});

describe('several claims of one period', () => {
  it('a replacement stands over what it replaces', () => {
    const first = claim('a', { ...period, diagnoses: ['I10'] }, { created: '2026-12-20' });
    const second = claim('b', { ...period, diagnoses: ['I11.0'], bill: '0327' }, { created: '2026-12-15' });
    const result = read([first, second]);
    expect(codesOf(result.chart)).toEqual(['1:I11.0']);
    expect(saidOf(result, 'Claim/a')).toHaveLength(1);
  });

  it('so does a claim that names what it replaces', () => {
    const related = [{ claim: { reference: 'Claim/b' }, relationship: { coding: [{ code: 'prior' }] } }];
    const result = read([
      claim('b', { ...period, diagnoses: ['I10'] }),
      claim('a', { ...period, diagnoses: ['I11.0'] }, { related }),
    ]);
    expect(codesOf(result.chart)).toEqual(['1:I11.0']);
  });

  it('else the one created last', () => {
    const older = claim('a', { ...period, diagnoses: ['I10'] }, { created: '2026-12-10' });
    const newer = claim('b', { ...period, diagnoses: ['I11.0'] }, { created: '2026-12-20' });
    expect(codesOf(chartOf([older, newer]))).toEqual(['1:I11.0']);
    expect(codesOf(chartOf([newer, older]))).toEqual(['1:I11.0']);
  });
});

describe('which claim stands', () => {
  const first = claim('a', { ...period, diagnoses: ['I10'] }, { created: '2026-12-20' });
  const cancel = (more: object = {}) =>
    claim('x', { ...period, diagnoses: ['I10'], bill: '0328' }, { created: '2026-12-28', ...more });
  const anew = claim('b', { ...period, diagnoses: ['I11.0'] }, { created: '2026-12-28' });

  it('none where it was cancelled, and the one that was written anew', () => {
    const cancelled = read([first, cancel()]);
    expect(cancelled.chart.diagnoses).toEqual([]);
    expect(saidOf(cancelled, 'Claim/a')).toEqual(['a later claim cancels this one']);
    expect(codesOf(chartOf([first, cancel(), anew]))).toEqual(['1:I11.0']);
  });

  it('a cancellation names its claim, or means the only one of its days', () => {
    const related = [{ claim: { reference: 'Claim/b' }, relationship: { coding: [{ code: 'prior' }] } }];
    expect(codesOf(chartOf([first, anew, cancel({ related })]))).toEqual(['1:I10']);
    expect(chartOf([first, cancel({ created: undefined })]).diagnoses).toEqual([]);
    const other = claim('a', { from: '2026-12-10', through: '2027-01-08', diagnoses: ['I10'] });
    expect(codesOf(chartOf([other, cancel()]))).toEqual(['1:I10']);
  });

  it('the final one over a request for anticipated payment, whenever that was made', () => {
    const request = claim('r', { ...period, diagnoses: ['J44.9'], bill: '0322' }, { created: '2027-01-20' });
    expect(codesOf(chartOf([request, first]))).toEqual(['1:I10']);
  });

  it('not one that could not be processed', () => {
    const failed = { ...first, resourceType: 'ExplanationOfBenefit', id: 'e', outcome: 'error', created: '2027-01-20' };
    const partial = { ...anew, resourceType: 'ExplanationOfBenefit', id: 'p', outcome: 'partial' };
    expect(chartOf([failed]).diagnoses).toEqual([]);
    expect(codesOf(chartOf([failed, partial]))).toEqual(['1:I11.0']);
  });
});
