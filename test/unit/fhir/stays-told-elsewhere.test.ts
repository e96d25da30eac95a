import { describe, expect, it } from 'vitest';
import { chartOf, claim, coded, encounter, episode, FUNCTION, oasis, type Resource, read, saidOf } from './record.ts';

/** Start of care on 10 November. Encounters are searched: whatever nothing tells of would prove "community". */
const home = episode('e', '2026-11-10');
const searched = { searched: ['Encounter'] };
const staysOf = (resources: Resource[], options: object = searched) =>
  chartOf([home, ...resources], options).stays?.map(({ type, through }) => (through ? `${type} ${through}` : type));
const NUBC = 'https://www.nubc.org/CodeSystem/PatDischargeStatus';
const sent = (disposition: object) => ({ hospitalization: { dischargeDisposition: disposition } });
const bill = (id: string, code: string, from: string, through: string, more: object = {}) =>
  claim(id, { from, through, bill: code, diagnoses: ['J18.9'] }, { ...more });

describe('stays that an institution billed', () => {
  it.each([
    ['0111', ['unknown 2026-11-06']],
    ['0211', ['snf 2026-11-06']],
    ['0181', ['snf 2026-11-06']],
    ['0131', []],
    ['0811', []],
    // Frequency 2 and 3: the patient was still there.
    ['0112', ['unknown']],
    ['0118', []],
  ])('type of bill %s', (code, stays) => {
    expect(staysOf([bill('h', code, '2026-11-01', '2026-11-06')])).toEqual(stays);
  });

  it('are told by Blue Button’s claim types and CARIN’s subtype as well', () => {
    const typed = (type: object) => bill('h', '', '2026-11-01', '2026-11-06', { supportingInfo: [], ...type });
    const nch = (code: string) => coded('https://bluebutton.cms.gov/resources/variables/nch_clm_type_cd', code);
    const carin = coded('http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBInstitutionalClaimSubType', 'inpatient');
    expect(staysOf([typed({ type: nch('60') })])).toEqual(['unknown 2026-11-06']);
    expect(staysOf([typed({ type: nch('20') })])).toEqual(['snf 2026-11-06']);
    expect(staysOf([typed({ type: nch('40') })])).toEqual([]);
    expect(staysOf([typed({ subType: carin })])).toEqual(['unknown 2026-11-06']);
  });

  it('end where the admission period ends, and not while the patient is there', () => {
    const information = (code: string, more: object) => ({ category: { coding: [{ code }] }, ...more });
    const billed = (...more: object[]) =>
      bill('h', '', '2026-11-01', '2026-11-30', {
        supportingInfo: [information('typeofbill', { code: { coding: [{ code: '0111' }] } }), ...more],
      });
    const admitted = information('admissionperiod', { timingPeriod: { start: '2026-10-30', end: '2026-11-04' } });
    const there = information('discharge-status', { code: coded(NUBC, '30') });
    expect(staysOf([billed(admitted)])).toEqual(['unknown 2026-11-04']);
    expect(staysOf([billed(there)])).toEqual(['unknown']);
  });

  it('are the stay of the encounter that ended with them, whose kind is told', () => {
    const irf = encounter('s', 'IMP', '2026-11-01', '2026-11-06', { type: [{ text: 'Inpatient rehabilitation' }] });
    expect(staysOf([irf, bill('h', '0111', '2026-11-01', '2026-11-06')])).toEqual(['irf 2026-11-06']);
    expect(staysOf([irf, bill('h', '0111', '2026-10-01', '2026-10-06')])).toHaveLength(2);
  });

  it('are none where the claim was cancelled', () => {
    const first = bill('h', '0111', '2026-11-01', '2026-11-06', { created: '2026-11-08' });
    const cancel = bill('x', '0118', '2026-11-01', '2026-11-06', { created: '2026-11-20' });
    expect(staysOf([first, cancel])).toEqual([]);
  });
});

describe('where a hospital sent the patient', () => {
  const hospital = (disposition: object, through = '2026-10-20') =>
    encounter('s', 'ACUTE', '2026-10-15', through, sent(disposition));

  it.each([
    [coded(NUBC, '03'), ['acute 2026-10-20', 'snf']],
    [coded(NUBC, '62'), ['acute 2026-10-20', 'irf']],
    [coded('http://terminology.hl7.org/CodeSystem/discharge-disposition', 'snf'), ['acute 2026-10-20', 'snf']],
    [{ text: 'Skilled Nursing Facility' }, ['acute 2026-10-20', 'snf']],
    // HL7's table 0112 lists UB-04's codes, under its URL or its OID.
    [coded('http://terminology.hl7.org/CodeSystem/v2-0112', '03'), ['acute 2026-10-20', 'snf']],
    [coded('urn:oid:2.16.840.1.113883.12.112', '62'), ['acute 2026-10-20', 'irf']],
    [coded('urn:oid:2.16.840.1.113883.6.301.5', '03'), ['acute 2026-10-20', 'snf']],
    [coded('https://bluebutton.cms.gov/fhir/CodeSystem/BENE-PTNT-STUS-CD', '63'), ['acute 2026-10-20', 'ltch']],
    [coded('urn:oid:2.16.840.1.113883.12.112', '01'), ['acute 2026-10-20']],
    // Home, custodial care, and a nursing home.
    [coded(NUBC, '01'), ['acute 2026-10-20']],
    [coded(NUBC, '04'), ['acute 2026-10-20']],
    [coded('http://terminology.hl7.org/CodeSystem/discharge-disposition', 'long'), ['acute 2026-10-20']],
    [{ text: 'Home under care of home health' }, ['acute 2026-10-20']],
    [{ text: 'Home with skilled nursing' }, ['acute 2026-10-20']],
  ])('%j', (disposition, stays) => {
    expect(staysOf([hospital(disposition)])).toEqual(stays);
  });

  it('is nothing where the record holds the stay that followed, or M1000 answers', () => {
    const snf = encounter('n', 'IMP', '2026-10-20', '2026-10-25', { type: [{ text: 'Skilled nursing facility' }] });
    expect(staysOf([hospital(coded(NUBC, '03')), snf])).toEqual(['acute 2026-10-20', 'snf 2026-10-25']);
    const form = oasis('q', { M0090: '2026-11-11', M0100: '01', M0030: '2026-11-10', ...FUNCTION, M1000: 'NA' });
    expect(staysOf([hospital(coded(NUBC, '03')), form])).toEqual(['acute 2026-10-20']);
  });

  it('is nothing of a continuing period, nor of long ago', () => {
    const before = hospital(coded(NUBC, '02'));
    expect(staysOf([before], { ...searched, from: '2026-12-10' })).toEqual(['acute 2026-10-20']);
    const old = encounter('s', 'ACUTE', '2026-03-15', '2026-03-20', sent(coded(NUBC, '03')));
    expect(staysOf([old])).toEqual(['acute 2026-03-20']);
  });

  it('is told by an emergency room that admitted, and by an earlier home health stay', () => {
    const ed = encounter('s', 'EMER', '2026-11-05', '2026-11-05', sent(coded(NUBC, '09')));
    expect(staysOf([ed])).toEqual(['ed 2026-11-05', 'unknown']);
    const earlier = encounter('h', 'HH', '2026-09-01', '2026-10-30', sent(coded(NUBC, '02')));
    expect(staysOf([earlier])).toEqual(['unknown']);
  });
});

describe('an encounter whose class says nothing', () => {
  const LOCAL = 'urn:oid:1.2.840.114350.1.72.1.7.7.10.696784.13260';
  const local = (from: string, through: string, more: object = {}, display = 'Hospital Encounter') =>
    encounter('s', '', from, through, { class: { system: LOCAL, code: '3', display }, ...more });

  it('may have been a stay where the patient was there overnight, or was discharged', () => {
    expect(staysOf([local('2026-11-01', '2026-11-06')])).toEqual(['unknown 2026-11-06']);
    expect(staysOf([local('2026-11-06', '2026-11-06', sent({ text: 'Home' }))])).toEqual(['unknown 2026-11-06']);
    expect(staysOf([encounter('s', 'SS', '2026-11-05', '2026-11-06')])).toEqual(['unknown 2026-11-06']);
    expect(chartOf([home, local('2026-11-01', '2026-11-06')]).encounters?.[0]).not.toHaveProperty('stay');
  });

  it('was none on one day, in an outpatient’s words, in v3 ActCode, or where it went on into home health', () => {
    expect(staysOf([local('2026-11-06', '2026-11-06')])).toEqual([]);
    expect(staysOf([local('2026-10-06', '2026-11-06', {}, 'Outpatient series')])).toEqual([]);
    expect(staysOf([local('2026-11-06', '2026-11-06', sent({ text: 'Home' }), 'Urgent Care')])).toEqual([]);
    expect(staysOf([local('2026-11-05', '2026-11-06', sent({ text: 'Home' }), 'Emergency')])).toEqual([
      'ed 2026-11-06',
    ]);
    expect(staysOf([encounter('s', 'AMB', '2026-10-06', '2026-11-06')])).toEqual([]);
    expect(staysOf([local('2026-10-06', '2026-12-06')])).toEqual([]);
  });

  it('was inpatient where an emergency became it, and hospice is another thing', () => {
    const admitted = { type: [{ text: 'Inpatient' }] };
    expect(staysOf([local('2026-11-05', '2026-11-06', admitted, 'Emergency')])).toEqual(['unknown 2026-11-06']);
    expect(staysOf([local('2026-10-05', '2026-11-06', {}, 'Hospice')])).toEqual([]);
  });

  it('is home health where its words say so', () => {
    const ours = local('2026-11-10', '2027-01-08', {}, 'Home Health');
    expect(chartOf([ours]).period?.from).toBe('2026-11-10');
    expect(chartOf([local('2026-11-10', '2027-01-08', {}, 'Hospice')])).not.toHaveProperty('period');
  });
});

describe('what other assessments tell of stays', () => {
  const start = oasis('a', { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '01', ...FUNCTION });
  const resumed = (more: object) =>
    oasis('b', { M0090: '2026-12-28', M0100: '03', M1000: '3', M1005: '2026-12-27', ...FUNCTION, ...more });
  const again = oasis('c', { M0090: '2027-01-06', M0100: '04', ...FUNCTION });
  const next = { ...searched, from: '2027-01-09' };

  it('a resumption’s hospital counts for a period that another assessment groups', () => {
    const chart = chartOf([start, resumed({}), again], next);
    expect(chart.assessment?.rfa).toBe('04');
    expect(chart.stays).toEqual([{ type: 'acute', through: '2026-12-27' }]);
  });

  it('of several facilities it is not told which was left that day', () => {
    expect(chartOf([start, resumed({ M1000: ['2', '3'] }), again], next).stays).toEqual([]);
  });

  it('a transfer that nothing follows is a stay without an end', () => {
    const transfer = (more: object) => oasis('t', { M0090: '2026-12-30', M0100: '06', M0906: '2026-12-29', ...more });
    expect(chartOf([start, again, transfer({})], next).stays).toEqual([{ type: 'unknown', from: '2026-12-29' }]);
    expect(chartOf([start, again, transfer({ M2410: '4' })], next).stays).toEqual([]);
    const back = oasis('b', { M0090: '2027-01-02', M0100: '03', ...FUNCTION });
    expect(chartOf([start, back, again, transfer({})], next).stays).toEqual([]);
  });

  it('M1005 outside of the 14 days that M1000 speaks of is no day of that stay, and is reported', () => {
    const form = oasis('a', {
      M0030: '2026-11-10',
      M0090: '2026-11-11',
      M0100: '01',
      M1000: '3',
      M1005: '2026-10-01',
      ...FUNCTION,
    });
    const result = read([home, form], searched);
    expect(result.chart.stays).toEqual([{ type: 'acute' }]);
    expect(saidOf(result, 'QuestionnaireResponse/a').join()).toContain('M1005');
  });

  it('M1000 that says both none and one says nothing', () => {
    const form = oasis('a', { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '01', M1000: ['3', 'NA'], ...FUNCTION });
    expect(chartOf([home, form])).not.toHaveProperty('stays');
  });
});

describe('where the patient came from', () => {
  const admitted = (source: object) =>
    encounter('h', 'HH', '2026-11-10', undefined, { hospitalization: { admitSource: source } });

  it.each([
    [{ text: 'Discharged from acute care hospital' }, ['acute']],
    [{ text: 'Transfer from hospital' }, ['unknown']],
    [{ text: 'Nursing home' }, ['unknown']],
    [{ text: 'Physician referral' }, []],
    [{ text: 'Outpatient hospital clinic' }, []],
    [{ text: 'Emergency room' }, []],
  ])('%j', (source, stays) => {
    expect(chartOf([admitted(source)], searched).stays?.map(({ type }) => type)).toEqual(stays);
  });

  it('is told by the claim’s point of origin', () => {
    const billed = (code: string) =>
      claim(
        'c',
        { from: '2026-11-10', through: '2026-12-09' },
        {
          supportingInfo: [
            { category: { coding: [{ code: 'typeofbill' }] }, code: { coding: [{ code: '0329' }] } },
            { category: { coding: [{ code: 'pointoforigin' }] }, code: { coding: [{ code }] } },
          ],
        },
      );
    expect(staysOf([billed('4')])).toEqual(['unknown']);
    expect(staysOf([billed('1')])).toEqual([]);
  });
});

it('a stay that counts for admissions only does not stand for having looked, in a continuing period', () => {
  const snf = encounter('n', 'IMP', '2026-11-28', '2026-12-05', { type: [{ text: 'Skilled nursing facility' }] });
  const options = { from: '2026-12-10' };
  expect(chartOf([home, snf], options)).not.toHaveProperty('stays');
  expect(chartOf([home, snf], { ...options, ...searched }).stays).toHaveLength(1);
});
