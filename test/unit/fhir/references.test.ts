import { describe, expect, it } from 'vitest';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { chartOf, condition, editions, patient, read, saidOf } from './record.ts';

const urn = 'urn:uuid:4f0c9a1e-8a57-4b43-9a4e-6d0f6f0b7c11';
const entry = (resource: object, fullUrl: string) => ({ fullUrl, resource });
const codes = (chart: { diagnoses: { code: string }[] }) => chart.diagnoses.map(({ code }) => code);

describe('references to the patient', () => {
  it.each([
    ['relative', 'Patient/p1'],
    ['of a version', 'Patient/p1/_history/3'],
    ['urn', urn],
  ])('%s', (_, reference) => {
    const input = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [entry(patient(), urn), entry(condition('c1', 'I10', { subject: { reference } }), 'urn:uuid:2')],
    };
    expect(codes(readChart(input, editions).chart)).toEqual(['I10']);
  });

  it('absolute, to the server that the Bundle is of, and not to another with the same id', () => {
    const base = 'https://ehr.example.org/fhir';
    const input = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        entry(patient(), `${base}/Patient/p1`),
        entry(condition('c1', 'I10', { subject: { reference: `${base}/Patient/p1` } }), `${base}/Condition/c1`),
        entry(
          condition('c2', 'E11.9', { subject: { reference: 'https://ehr.example.com/fhir/Patient/p1' } }),
          `${base}/Condition/c2`,
        ),
        entry(condition('c3', 'J44.9', { subject: { reference: `${base}evil/Patient/p1` } }), `${base}/Condition/c3`),
      ],
    };
    const result = readChart(input, editions);
    expect(codes(result.chart)).toEqual(['I10']);
    expect(saidOf(result, 'Condition/c2')).toEqual(['it is another patient’s']);
    expect(saidOf(result, 'Condition/c3')).toEqual(['it is another patient’s']);
  });

  it.each([
    ['the port that https has anyway', 'https://ehr.example.org:443/fhir/Patient/p1', ['I10']],
    ['a host in capitals', 'HTTPS://EHR.Example.org/fhir/Patient/p1', ['I10']],
    ['another port', 'https://ehr.example.org:8443/fhir/Patient/p1', []],
    ['http', 'http://ehr.example.org/fhir/Patient/p1', []],
    ['a path in capitals', 'https://ehr.example.org/FHIR/Patient/p1', []],
  ])('absolute, with %s', (_, reference, expected) => {
    const base = 'https://ehr.example.org/fhir';
    const one = condition('c1', 'I10', { subject: { reference } });
    for (const [mine, theirs] of [
      [base, base],
      ['https://ehr.example.org:443/fhir', base],
    ] as const) {
      const input = {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [entry(patient(), `${mine}/Patient/p1`), entry(one, `${theirs}/Condition/c1`)],
      };
      expect(codes(readChart(input, editions).chart)).toEqual(expected);
    }
    expect(codes(readChart([patient(), one], editions, { bases: [base] }).chart)).toEqual(expected);
  });

  it('absolute, of search results whose server the caller names', () => {
    const resources = [
      patient(),
      condition('c1', 'I10', { subject: { reference: 'https://ehr.example.org/fhir/Patient/p1' } }),
    ];
    expect(codes(readChart(resources, editions, { bases: ['https://ehr.example.org/fhir/'] }).chart)).toEqual(['I10']);
    expect(codes(readChart(resources, editions, { bases: ['https://other.example.org/fhir'] }).chart)).toEqual([]);
  });

  it('by an identifier that exactly one patient carries', () => {
    const identifier = { system: 'urn:agency', value: '004417' };
    const of = (one: object) => [patient('p1', { identifier: [identifier] }), condition('c1', 'I10', { subject: one })];
    expect(codes(chartOf(of({ identifier })))).toEqual(['I10']);
    expect(codes(chartOf(of({ reference: 'Patient?identifier=urn:agency|004417' })))).toEqual(['I10']);
    expect(codes(chartOf(of({ reference: 'Patient?identifier=urn%3Aagency%7C004417' })))).toEqual(['I10']);
    expect(codes(chartOf(of({ identifier: { ...identifier, value: '004471' } })))).toEqual([]);
  });

  it('one server’s Patient/1 is not another’s', () => {
    const at = (base: string, resource: { resourceType: string; id?: unknown }) =>
      entry(resource, `${base}/${resource.resourceType}/${String(resource.id)}`);
    const input = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        at('https://a.example.org/fhir', patient('1')),
        at('https://a.example.org/fhir', condition('c', 'I10', { subject: { reference: 'Patient/1' } })),
        at('https://b.example.org/fhir', condition('d', 'E11.9', { subject: { reference: 'Patient/1' } })),
      ],
    };
    expect(codes(readChart(input, editions).chart)).toEqual(['I10']);
  });
});

describe('references to other resources', () => {
  const request = (more: object) => ({
    resourceType: 'MedicationRequest',
    id: 'm1',
    subject: { reference: 'Patient/p1' },
    status: 'active',
    intent: 'order',
    ...more,
  });

  it('finds contained resources', () => {
    const contained = [{ resourceType: 'Medication', id: 'med', code: { text: 'Furosemide 40 mg tablet' } }];
    const { chart } = read([request({ contained, medicationReference: { reference: '#med' } })]);
    expect(chart.medications?.[0]?.text).toBe('Furosemide 40 mg tablet');
  });

  it('names a medicine by its code where no word does, and by what it is made of', () => {
    const names = (medicationCodeableConcept: object) =>
      read([request({ medicationCodeableConcept })]).chart.medications?.map(({ text }) => text);
    expect(names({ coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '310429' }] })).toEqual([
      'RxNorm 310429',
    ]);
    expect(names({ coding: [{ system: 'http://hl7.org/fhir/sid/ndc', code: '00054-4299' }] })).toEqual([
      'NDC 00054-4299',
    ]);
    expect(names({ coding: [{ system: 'urn:agency:formulary', code: '17' }] })).toBeUndefined();
    const ingredient = ['lisinopril', 'hydrochlorothiazide'].map((one) => ({ itemCodeableConcept: { text: one } }));
    const contained = [{ resourceType: 'Medication', id: 'med', ingredient }];
    const { chart } = read([request({ contained, medicationReference: { reference: '#med' } })]);
    expect(chart.medications?.[0]?.text).toBe('lisinopril / hydrochlorothiazide');
  });

  it('finds ids with an underscore, which some servers have', () => {
    const team = {
      resourceType: 'CareTeam',
      id: 'CARE_TEAM-1-2',
      subject: { reference: 'Patient/p1' },
      name: 'Blue',
      participant: [{ role: [{ text: 'nurse' }] }],
    };
    const plan = {
      resourceType: 'CarePlan',
      id: 'cp',
      status: 'active',
      intent: 'plan',
      subject: { reference: 'Patient/p1' },
      careTeam: [{ reference: 'CareTeam/CARE_TEAM-1-2' }],
    };
    const { chart } = read([plan, team]);
    expect(chart.careTeam?.[0]?.team).toBe('CareTeam/CARE_TEAM-1-2');
    expect(chart.carePlan?.[0]?.careTeams).toEqual(['CareTeam/CARE_TEAM-1-2']);
  });

  it('says nothing of the patient, whom search results leave out', () => {
    const team = {
      resourceType: 'CareTeam',
      id: 't',
      status: 'active',
      subject: { reference: 'Patient/p1' },
      participant: [{ member: { reference: 'Patient/p1' } }, { member: { reference: 'Practitioner/gone' } }],
    };
    const result = readChart({ resourceType: 'Bundle', type: 'searchset', entry: [{ resource: team }] }, editions);
    expect(result.reported.map(({ at }) => at)).toEqual(['CareTeam/t.participant[1].member']);
    expect(result.chart.careTeam?.map(({ member }) => member)).toEqual([
      { ref: 'Patient/p1', type: 'Patient' },
      { ref: 'Practitioner/gone', type: 'Practitioner' },
    ]);
  });

  it('leaves out a contained resource that was entered in error', () => {
    const contained = [
      { resourceType: 'Medication', id: 'med', status: 'entered-in-error', code: { text: 'Digoxin' } },
    ];
    const result = read([request({ contained, medicationReference: { reference: '#med' } })]);
    expect(result.chart.medications).toBeUndefined();
    expect(JSON.stringify(result.reported)).not.toContain('Digoxin');
    expect(saidOf(result, 'MedicationRequest/m1#med')).toEqual(['it was entered in error']);
  });

  it.each([
    'Medication/gone',
    '#gone',
    'urn:uuid:gone',
    'https://elsewhere.example.org/Medication/1',
    '(a+)+',
    'Patient/(',
  ])('reports %s, which is not there', (reference) => {
    const result = read([request({ medicationReference: { reference } })]);
    expect(result.chart.medications).toBeUndefined();
    expect(saidOf(result, 'MedicationRequest/m1').length).toBeGreaterThan(0);
    expect(JSON.stringify(result.reported)).not.toContain(reference);
  });
});

describe('the same resource twice', () => {
  it('is read once where the content is the same, whatever the order of keys', () => {
    const one = condition('c1', 'I10');
    const again = Object.fromEntries(Object.entries(one).reverse()) as never;
    const result = read([patient(), one, again]);
    expect(codes(result.chart)).toEqual(['I10']);
    expect(result.chart.conditions).toHaveLength(1);
    expect(saidOf(result, 'Condition/c1')).toHaveLength(1);
  });

  it('is the newer version where meta tells which that is', () => {
    const version = (versionId: string, code: string) => condition('c1', code, { meta: { versionId } });
    expect(codes(chartOf([version('9', 'I10'), version('10', 'I11.0')]))).toEqual(['I11.0']);
    const updated = (lastUpdated: string, code: string) => condition('c1', code, { meta: { lastUpdated } });
    expect(codes(chartOf([updated('2026-11-02T10:00:00Z', 'I11.0'), updated('2026-11-01T10:00:00Z', 'I10')]))).toEqual([
      'I11.0',
    ]);
  });

  it('is none where two contents share an id and neither is newer', () => {
    const result = read([condition('c1', 'I10'), condition('c1', 'I11.0')]);
    expect(codes(result.chart)).toEqual([]);
    expect(saidOf(result, 'Condition/c1')).toHaveLength(1);
  });
});
