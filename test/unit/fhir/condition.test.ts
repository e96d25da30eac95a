import { describe, expect, it } from 'vitest';
import { chartOf, coded, condition, ICD, read, SNOMED, saidOf } from './record.ts';

const codes = (resources: Parameters<typeof chartOf>[0]) => chartOf(resources).diagnoses.map(({ code }) => code);
const status = (code: string) => ({
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', code),
});
const verified = (code: string) => ({
  verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', code),
});

describe('the code of a condition', () => {
  it('is read by the OID of ICD-10-CM, as a URN or bare', () => {
    const by = (system: string) => codes([condition('c', 'I10', { code: coded(system, 'I10') })]);
    expect(by('urn:oid:2.16.840.1.113883.6.90')).toEqual(['I10']);
    expect(by('2.16.840.1.113883.6.90')).toEqual(['I10']);
  });

  it.each([
    ['E11.9', 'E11.9'],
    ['E119', 'E11.9'],
    [' e11.9 ', 'E11.9'],
    ['I10', 'I10'],
    ['s72141d', 'S72.141D'],
    // A misplaced dot is another text, and stays what was written.
    ['E1.19', 'E1.19'],
    ['44054006', '44054006'],
  ])('%s', (written, read) => {
    expect(codes([condition('c', written)])).toEqual([read]);
  });

  it('is found among translations', () => {
    const both = {
      coding: [
        { system: SNOMED, code: '44054006' },
        { system: ICD, code: 'E11.9' },
      ],
    };
    expect(codes([condition('c', '', { code: both })])).toEqual(['E11.9']);
  });

  it('is read by the OID of ICD-10-CM', () => {
    expect(codes([condition('c', '', { code: coded('urn:oid:2.16.840.1.113883.6.90', 'I10') })])).toEqual(['I10']);
  });

  it.each([
    ['SNOMED CT', SNOMED, '44054006', /SNOMED CT only/],
    ['the WHO’s ICD-10', 'http://hl7.org/fhir/sid/icd-10', 'I10', /WHO/],
    ['ICD-9-CM', 'http://hl7.org/fhir/sid/icd-9-cm', '401.9', /ICD-9/],
    ['a system that is none of ICD-10-CM', 'http://hl7.org/fhir/sid/icd-10-us', 'I10', /code system/],
    ['Germany’s edition', 'http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'I10', /code system/],
  ])('is not taken from %s', (_, system, code, say) => {
    const result = read([condition('c', '', { code: coded(system, code) })]);
    expect(result.chart.diagnoses).toEqual([]);
    expect(result.chart.conditions).toHaveLength(1);
    expect(saidOf(result, 'Condition/c')[0]).toMatch(say);
  });

  it.each([
    'https://hl7.org/fhir/sid/icd-10-cm',
    'http://hl7.org/fhir/sid/icd-10-cm/',
    'http://hl7.org/fhir/sid/icd-10-cm/2026',
    'http://hl7.org/fhir/sid/icd-10-cm|2026',
    'ICD-10-CM',
    'urn:ehr:ICD10CM',
    'URN:OID:2.16.840.1.113883.6.90',
    'I10C',
  ])('is read where the system is called %s', (system) => {
    expect(codes([condition('c', '', { code: coded(system, 'I10') })])).toEqual(['I10']);
  });

  it.each([
    'http://hl7.org/fhir/sid/icd-10|2019',
    'http://hl7.org/fhir/sid/icd-10-pcs|icd-10-cm',
    'http://hl7.org/fhir/sid/icd-10-cm/2026/map',
    'I10',
    'I10P',
    'ICD10',
  ])('is not read where the system is called %s', (system) => {
    expect(codes([condition('c', '', { code: coded(system, 'I10') })])).toEqual([]);
  });

  it('is not taken from a coding without a system, nor from words', () => {
    const unnamed = read([condition('c', '', { code: { coding: [{ code: 'I10' }] } })]);
    expect(unnamed.chart.diagnoses).toEqual([]);
    expect(saidOf(unnamed, 'Condition/c')[0]).toMatch(/names no code system/);
    const words = read([condition('c', '', { code: { text: 'Hypertension' } })]);
    expect(words.chart.diagnoses).toEqual([]);
    expect(words.chart.conditions?.[0]?.display).toBe('Hypertension');
    expect(saidOf(words, 'Condition/c')[0]).toMatch(/words/);
  });

  it('of two different ICD-10-CM codes, is the selected one, or the longer of one family, else none', () => {
    const two = (a: object, b: object) =>
      condition('c', '', {
        code: {
          coding: [
            { system: ICD, ...a },
            { system: ICD, ...b },
          ],
        },
      });
    expect(codes([two({ code: 'E11.9' }, { code: 'I10', userSelected: true })])).toEqual(['I10']);
    expect(codes([two({ code: 'E11' }, { code: 'E11.9' })])).toEqual(['E11.9']);
    expect(codes([two({ code: 'E119' }, { code: 'E11.9' })])).toEqual(['E11.9']);
    const result = read([two({ code: 'E11.22' }, { code: 'N18.30' })]);
    expect(result.chart.diagnoses).toEqual([]);
    expect(saidOf(result, 'Condition/c')[0]).toMatch(/several ICD-10-CM codes/);
  });
});

describe('whether a condition is a current diagnosis', () => {
  it.each(['active', 'recurrence', 'relapse'])('%s: yes', (code) => {
    expect(codes([condition('c', 'I10', status(code))])).toEqual(['I10']);
  });

  it.each(['inactive', 'remission', 'resolved', 'made-up'])('%s: no, and reported', (code) => {
    const result = read([condition('c', 'I10', status(code))]);
    expect(result.chart.diagnoses).toEqual([]);
    expect(result.chart.conditions?.[0]).toMatchObject({ code: 'I10', clinicalStatus: code });
    expect(saidOf(result, 'Condition/c')).toHaveLength(1);
  });

  it.each(['refuted', 'unconfirmed', 'provisional', 'differential'])('%s: no, and reported', (code) => {
    const result = read([condition('c', 'I10', verified(code))]);
    expect(result.chart.diagnoses).toEqual([]);
    expect(result.chart.conditions?.[0]).toMatchObject({ verificationStatus: code });
    expect(saidOf(result, 'Condition/c')).toHaveLength(1);
  });

  it('without statuses: yes; with an abatement: no', () => {
    const bare = { clinicalStatus: undefined, verificationStatus: undefined };
    expect(codes([condition('c', 'I10', bare)])).toEqual(['I10']);
    expect(codes([condition('c', 'I10', { ...bare, abatementDateTime: '2026-03-01' })])).toEqual([]);
    expect(codes([condition('c', 'I10', { abatementDateTime: '2026-03-01' })])).toEqual([]);
  });

  const hl7 = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
  const vendor = { system: 'https://vendor.example/codeSet/12030', code: '3305' };
  it.each<[string, object, string[]]>([
    ['words', { clinicalStatus: { text: 'Resolved' } }, []],
    ['a display', { clinicalStatus: { coding: [{ ...vendor, display: 'Inactive' }] } }, []],
    ['capitals', { clinicalStatus: { coding: [{ system: hl7, code: 'RESOLVED' }] } }, []],
    ['a list', { clinicalStatus: [{ coding: [{ system: hl7, code: 'resolved' }] }] }, []],
    ['a Coding', { clinicalStatus: { system: hl7, code: 'resolved' } }, []],
    ['a coding that is no list', { clinicalStatus: { coding: { system: hl7, code: 'resolved' } } }, []],
    ['words of its own', { clinicalStatus: { text: 'Historical' } }, []],
    ['two that disagree', { clinicalStatus: { coding: [{ code: 'active' }, { code: 'resolved' }] } }, []],
    ['refuted, in words', { verificationStatus: { text: 'Refuted' } }, []],
    ['entered in error, in words', { verificationStatus: { text: 'Entered in Error' } }, []],
    [
      'active and confirmed, in words',
      { clinicalStatus: { text: 'Active' }, verificationStatus: { text: 'Confirmed' } },
      ['I10'],
    ],
    [
      'the vendor’s code before HL7’s',
      {
        clinicalStatus: {
          coding: [
            { ...vendor, display: 'Active' },
            { system: hl7, code: 'active' },
          ],
        },
      },
      ['I10'],
    ],
    ['the vendor’s code with HL7’s word', { clinicalStatus: { coding: [{ ...vendor, display: 'Active' }] } }, ['I10']],
  ])('a status by %s', (_, more, expected) => {
    const result = read([condition('c', 'I10', more)]);
    expect(result.chart.diagnoses.map(({ code }) => code)).toEqual(expected);
    expect(saidOf(result, 'Condition/c')).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  it('the same code twice is one diagnosis, with both sources', () => {
    const { diagnoses, sources } = chartOf([condition('a', 'E11.9'), condition('b', 'e119')]);
    expect(diagnoses).toHaveLength(1);
    expect(sources['/diagnoses/0']).toHaveLength(2);
  });
});
