import { describe, expect, it } from 'vitest';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { base64, document, first } from './document-resource.ts';
import {
  bundle,
  chartOf,
  codesOf,
  condition,
  editions,
  encounter,
  patient,
  type Resource,
  read,
  saidOf,
  subject,
} from './record.ts';

/** The same record in forms that servers' exports have: each has to give the same chart. */

describe('one resource several times', () => {
  const meta = (more: object) => ({ meta: { lastUpdated: '2026-02-01T00:00:00Z', ...more } });
  const subsetted = {
    tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' }],
  };
  const part: Resource = { resourceType: 'Condition', id: 'c', subject, ...meta(subsetted) };

  it('that came by two ways is one, whatever they say of the way', () => {
    const result = read([
      condition('c', 'I10', meta({ source: '#a' })),
      condition('c', 'I10', meta({ versionId: 'x' })),
    ]);
    expect(codesOf(result.chart)).toEqual(['I10']);
    expect(saidOf(result, 'Condition/c')).toEqual(['the same resource is here 2 times; it is read once']);
  });

  it('with another label is another', () => {
    const labelled = meta({ security: [{ code: 'R' }] });
    expect(codesOf(chartOf([condition('c', 'I10', meta({})), condition('c', 'I10', labelled)]))).toEqual([]);
  });

  it.each([
    ['before', [part, condition('c', 'I10', meta({}))]],
    ['behind', [condition('c', 'I10', meta({})), part]],
  ])('a part of it %s the whole is passed over', (_, resources) => {
    const result = read(resources);
    expect(codesOf(result.chart)).toEqual(['I10']);
    expect(saidOf(result, 'Condition/c').join()).toContain('the whole is read');
  });

  it('a part that is newer than the whole leaves nothing to read', () => {
    const newer = { ...part, meta: { ...subsetted, lastUpdated: '2026-03-01T00:00:00Z' } };
    expect(codesOf(chartOf([condition('c', 'I10', meta({})), newer]))).toEqual([]);
  });
});

it('a UUID is the same in capitals', () => {
  const uuid = 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0';
  const { id: _, ...one } = condition('c', 'I10', { subject: { reference: uuid } });
  const entry = [
    { fullUrl: uuid.toUpperCase().replace('URN:UUID', 'urn:uuid'), resource: patient() },
    { resource: one },
  ];
  expect(codesOf(readChart({ ...bundle([]), entry }, editions).chart)).toEqual(['I10']);
});

describe('a class of an encounter', () => {
  const stays = (of: unknown) =>
    chartOf([encounter('e', 'x', '2026-10-01', '2026-10-05', { class: of })], { from: '2026-10-10' }).stays;
  it.each([
    ['the address of its pages', { system: 'https://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'ACUTE' }],
    ['small letters', { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'acute' }],
    ['the code alone', 'ACUTE'],
    [
      'a list of concepts',
      [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'ACUTE' }] }],
    ],
  ])('by %s', (_, of) => {
    expect(stays(of)?.map(({ type }) => type)).toEqual(['acute']);
  });
});

it.each([
  'http://nucc.org/provider-taxonomy',
  'https://www.nucc.org/provider-taxonomy',
  'urn:oid:2.16.840.1.113883.6.101',
])('the kind of a facility by %s', (system) => {
  const facility: Resource = {
    resourceType: 'Organization',
    id: 'o',
    type: [{ coding: [{ system, code: '283X00000X' }] }],
  };
  const stay = encounter('e', 'IMP', '2026-10-01', '2026-10-05', { serviceProvider: { reference: 'Organization/o' } });
  expect(chartOf([stay, facility], { from: '2026-10-10' }).stays?.map(({ type }) => type)).toEqual(['irf']);
});

describe('a document', () => {
  const practitioner = (id: string, suffix: string): Resource => ({
    resourceType: 'Practitioner',
    id,
    name: [{ family: 'Okafor', suffix: [suffix] }],
  });
  const signed = (more: object) =>
    first(
      document({ contentType: 'text/plain', data: base64('Edema 2+') }, more),
      practitioner('md', 'MD'),
      practitioner('rn', 'RN'),
      { resourceType: 'Organization', id: 'o', name: 'Mercy Hospital' },
      { resourceType: 'Device', id: 'dev' },
    )?.author;
  const authenticator = { reference: 'Practitioner/md' };

  it.each([
    ['nobody wrote', { authenticator }],
    ['an organization wrote', { author: [{ reference: 'Organization/o' }], authenticator }],
    ['a program wrote', { author: [{ type: 'Device', display: 'Import' }], authenticator }],
  ])('that %s is of who signed it', (_, more) => {
    expect(signed(more)).toBe('MD');
  });
  it.each([
    ['of a nurse', { author: [{ reference: 'Practitioner/rn' }], authenticator }, 'RN'],
    ['of somebody whose role is not told', { author: [{ display: 'A. Petrakis' }], authenticator }, undefined],
  ])('%s is not a physician’s for the signature', (_, more, role) => {
    expect(signed(more)).toBe(role);
  });

  it('a composition without words in its sections is read by its own', () => {
    const own = { status: 'additional', div: '<div><p>Edema 2+ to the knees.</p></div>' };
    const composition = (more: object): Resource => ({
      resourceType: 'Composition',
      id: 'd',
      status: 'final',
      subject,
      text: own,
      ...more,
    });
    expect(first(composition({}))?.text).toBe('Edema 2+ to the knees.');
    const section = [{ title: 'Plan', text: { div: '<div>Wound care daily.</div>' } }];
    expect(first(composition({ section }))?.text).not.toContain('Edema');
  });
});

describe('medications as statements', () => {
  const statement = (id: string, name: string, more: object = {}): Resource => ({
    resourceType: 'MedicationStatement',
    id,
    status: 'active',
    subject,
    medicationCodeableConcept: { text: name },
    effectivePeriod: { start: '2026-10-05' },
    ...more,
  });
  const order: Resource = {
    resourceType: 'MedicationRequest',
    id: 'r',
    status: 'active',
    intent: 'order',
    subject,
    medicationCodeableConcept: { text: 'Furosemide 40 MG Oral Tablet' },
  };

  it('are read, each medicine once', () => {
    const result = read([
      order,
      statement('a', 'furosemide 40 mg  oral tablet'),
      statement('b', 'Warfarin 5 MG Oral Tablet'),
    ]);
    expect(result.chart.medications).toEqual([
      { id: 'r', text: 'Furosemide 40 MG Oral Tablet', status: 'active' },
      { id: 'b', text: 'Warfarin 5 MG Oral Tablet', status: 'active', start: '2026-10-05' },
    ]);
    expect(saidOf(result, 'MedicationStatement/a')).toEqual([
      'the medication stands among the orders too; it is read once',
    ]);
  });

  it.each(['not-taken', 'intended'])('are reported where they are %s', (status) => {
    const result = read([statement('a', 'Warfarin 5 MG Oral Tablet', { status })]);
    expect(result.chart.medications ?? []).toEqual([]);
    expect(saidOf(result, 'MedicationStatement/a')).toHaveLength(1);
  });

  it('an order that was stopped is not the medicine that is taken', () => {
    const stopped = { ...order, status: 'stopped' };
    expect(chartOf([stopped, statement('a', 'Furosemide 40 MG Oral Tablet')]).medications).toHaveLength(2);
  });
});

describe('code systems that are written otherwise', () => {
  const coded = (system: string, code: string) => condition('c', 'I10', { code: { coding: [{ system, code }] } });

  it.each(['urn: oid: 2.16.840.1.113883.6.90', 'URN:OID:2.16.840.1.113883.6.90', 'urn:oid:2.16.840.1.113883.6.90 '])(
    '%j is ICD-10-CM',
    (system) => expect(codesOf(chartOf([coded(system, 'J45.909')]))).toEqual(['J45.909']),
  );

  it.each<[string, string, RegExp]>([
    ['urn:oid:2.16.840.1.113883.6.96', '195967001', /SNOMED CT only/],
    ['http://www.snomed.org/', '195967001', /SNOMED CT only/],
    ['urn:oid:2.16.840.1.113883.6.103', '493.90', /ICD-9-CM/],
    ['urn:oid:2.16.840.1.113883.6.3', 'J45', /WHO/],
    ['urn:oid:2.16.840.1.113883.6.901', 'J45.909', /not coded in ICD-10-CM/],
  ])('%s is none, and is called what it is', (system, code, say) => {
    const result = read([coded(system, code)]);
    expect(codesOf(result.chart)).toEqual([]);
    expect(saidOf(result, 'Condition/c')).toEqual([expect.stringMatching(say)]);
  });
});

describe('who and what others refer to', () => {
  it('is called so where it gave no more than a name, and else that nothing refers to it', () => {
    const result = read([
      {
        resourceType: 'Encounter',
        id: 'e',
        status: 'finished',
        subject,
        participant: [{ individual: { reference: 'Practitioner/n1' } }],
      },
      { resourceType: 'Practitioner', id: 'n1', name: [{ family: 'Okafor' }] },
      { resourceType: 'Practitioner', id: 'n2', name: [{ family: 'Whitcomb' }] },
    ]);
    expect(result.chart.encounters?.[0]?.participants?.[0]?.name).toBe('Okafor');
    expect(saidOf(result, 'Practitioner/n1')).toEqual([
      expect.stringContaining('something that was read refers to it'),
    ]);
    expect(saidOf(result, 'Practitioner/n2')).toEqual(['nothing that was read refers to it']);
  });
});
