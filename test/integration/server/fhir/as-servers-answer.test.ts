import type { ServerResponse } from 'node:http';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPatient } from '../../../../server/fhir/read-patient.ts';
import type { EndpointRow } from '../../../../server/fhir/registry.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import { readChart } from '../../../../shared/fhir/read-chart.ts';
import { READ_TYPES } from '../../../../shared/fhir/read-types.ts';
import { endpointAt, patience } from '../../../abuse/server/gateway.ts';
import { bundle, type FakeEhr, json, type RecordedRequest, startFakeEhr } from '../../../fhir-server/fake-ehr.ts';
import { shippedEditions } from '../../../shipped.ts';

/** Habits of FHIR servers that change nothing of what a record says: the chart is that of the same resources in a file. */

const subject = { reference: 'Patient/p1' };
const NPI = { system: 'http://hl7.org/fhir/sid/us-npi', value: '1588667638' };
const RECORD = [
  { resourceType: 'Patient', id: 'p1', birthDate: '1944-08-30' },
  ...['I50.32', 'E11.9', 'J44.9', 'N18.31', 'I10'].map((code, index) => ({
    resourceType: 'Condition',
    id: `c${index}`,
    subject,
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
  })),
  {
    resourceType: 'DocumentReference',
    id: 'd1',
    status: 'current',
    subject,
    date: '2026-10-02T09:00:00Z',
    author: [{ reference: 'Practitioner/n1' }],
    content: [{ attachment: { contentType: 'text/plain', url: 'Binary/b1' } }],
  },
  { resourceType: 'Practitioner', id: 'n1', identifier: [NPI], name: [{ family: 'Okafor', suffix: ['RN'] }] },
  {
    resourceType: 'MedicationRequest',
    id: 'm1',
    status: 'active',
    intent: 'order',
    subject,
    medicationCodeableConcept: { text: 'furosemide 20 mg' },
  },
  {
    resourceType: 'MedicationStatement',
    id: 's1',
    status: 'active',
    subject,
    medicationReference: { reference: 'Medication/x1' },
  },
  { resourceType: 'Medication', id: 'x1', code: { text: 'warfarin 5 mg' } },
  { resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data: btoa('Taxing effort to leave the home.') },
];

let ehr: FakeEhr | undefined;
let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});
afterEach(async () => ehr?.close());

const read = (row: Partial<EndpointRow> = {}) =>
  readPatient(endpointAt(ehr?.url ?? '', row), 'p1', { editions, signal: patience() });

/** The chart of the same resources in a file; a Binary is no part of one. */
const ofFile = () => readChart(RECORD, editions, { searched: READ_TYPES, patient: 'Patient/p1' }).chart;

async function expectSame(row: Partial<EndpointRow> = {}): Promise<void> {
  const { chart, notLooked } = await read(row);
  const { documents, ...rest } = chart;
  const { documents: _, ...expected } = ofFile();
  expect(rest).toEqual(expected);
  expect(documents).toMatchObject([{ author: 'RN', text: 'Taxing effort to leave the home.' }]);
  expect(notLooked).toEqual([]);
}

/** A search answered by these, two a page. @param link the link to the next page, by its query */
async function startPaging(link: (query: string, type: string) => string): Promise<void> {
  ehr = await startFakeEhr(RECORD, {
    guard: ({ url }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://fake');
      const [, , type = '', id] = pathname.split('/');
      if (id !== undefined && id !== '_search') return false;
      const ofType = RECORD.filter(({ resourceType }) => resourceType === type);
      const at = Number(searchParams.get('at') ?? 0);
      const next = at + 2 < ofType.length ? link(`at=${at + 2}`, type) : undefined;
      json(response, 200, { ...bundle(ofType.slice(at, at + 2), next), total: ofType.length });
      return true;
    },
  });
}

const outcome = (code: string) => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code }] });

describe('links to the next page', () => {
  it.each<[string, (query: string, type: string) => string]>([
    ['a query alone, of the search that it stands in', (query) => `?${query}`],
    ['by the type, below the base', (query, type) => `${type}?${query}`],
    ['by the path on the server', (query, type) => `/fhir/${type}?${query}`],
    ['by a path below the base', (query, type) => `/${type}?${query}`],
  ])('%s', async (_, link) => {
    await startPaging(link);
    await expectSame();
    await expectSame({ search: 'POST' });
  });

  it('left out, though the server counts more than came: not all of it was read', async () => {
    await startPaging(() => '');
    ehr?.on('GET /fhir/Condition', (_request, response) =>
      json(response, 200, { ...bundle(RECORD.slice(1, 3)), total: 5 }),
    );
    const { chart, notLooked } = await read();
    expect(notLooked).toEqual(['Condition']);
    expect(chart.looked).not.toContain('Condition');
    expect(chart.diagnoses).toHaveLength(2);
  });
});

describe('a server that the world knows by another address', () => {
  const WORLD = 'https://fhir.agency.example/r4';
  const named = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replace(/"((?:Patient|Practitioner|Medication|Binary)\/\w+)"/g, `"${WORLD}/$1"`));
  const entries = (resources: typeof RECORD) =>
    resources.map((resource) => ({
      fullUrl: `${WORLD}/${resource.resourceType}/${resource.id}`,
      resource: named(resource),
    }));

  it('is asked at the registered one for everything that it names so', async () => {
    ehr = await startFakeEhr(RECORD, {
      guard: ({ url }, response) => {
        const { pathname, searchParams } = new URL(url, 'http://fake');
        const [, , type = '', id] = pathname.split('/');
        if (id !== undefined) return false;
        const ofType = RECORD.filter(({ resourceType }) => resourceType === type);
        const at = Number(searchParams.get('at') ?? 0);
        const link = at + 2 < ofType.length ? [{ relation: 'next', url: `${WORLD}/${type}?at=${at + 2}` }] : [];
        json(response, 200, { resourceType: 'Bundle', link, entry: entries(ofType.slice(at, at + 2)) });
        return true;
      },
    });
    await expectSame();
  });

  it('is another server where nothing but references names it: another’s resources answer no search', async () => {
    ehr = await startFakeEhr(RECORD.map((one) => (one.resourceType === 'Condition' ? named(one) : one)));
    const { chart, reported } = await read();
    expect(chart.diagnoses).toEqual([]);
    expect(chart.looked).not.toContain('Condition');
    expect(chart.looked).toContain('MedicationRequest');
    expect(reported).toContainEqual({ at: 'Condition/c0', say: 'it is another patient’s' });
  });
});

describe('searches that a server wants otherwise', () => {
  /** What US Core requires of a server, and no more. */
  const MORE: Readonly<Record<string, string>> = {
    MedicationRequest: 'intent',
    CareTeam: 'status',
    CarePlan: 'category',
    Observation: 'category',
  };
  const asksMore = ({ url }: RecordedRequest, response: ServerResponse): boolean => {
    const { pathname, searchParams } = new URL(url, 'http://fake');
    const more = MORE[pathname.split('/')[2] ?? ''];
    if (more === undefined || searchParams.has(more)) return false;
    json(response, 400, outcome('required'));
    return true;
  };

  it('are asked for by kind where the patient alone is not enough: whole only where every kind is named', async () => {
    ehr = await startFakeEhr(RECORD, { guard: asksMore });
    const { chart, notLooked, reported } = await read();
    expect(notLooked).toEqual(['Observation', 'CareTeam', 'CarePlan']);
    expect(chart.medications).toEqual(ofFile().medications);
    expect(chart.looked).toContain('MedicationRequest');
    expect(reported).toContainEqual({
      at: 'Observation',
      say: 'the FHIR server searches this by kind only, and was asked for the usual kinds: not all of it was read',
    });
  });

  it.each([400, 403, 404, 405, 501])('are not looked for where the type is refused: status %i', async (status) => {
    ehr = await startFakeEhr(RECORD);
    ehr.on('GET /fhir/MedicationStatement', (_request, response) => json(response, status, outcome('not-supported')));
    const { chart, notLooked } = await read();
    expect(notLooked).toEqual(['MedicationStatement']);
    expect(chart.medications).toEqual(ofFile().medications?.slice(0, 1));
  });
});

describe('references', () => {
  it.each<[string, unknown]>([
    ['with a version', { reference: 'Practitioner/n1/_history/4' }],
    ['with a slash in front', { reference: '/Practitioner/n1' }],
    ['with a slash behind', { reference: 'Practitioner/n1/' }],
    ['with a format asked for', { reference: 'Practitioner/n1?_format=json' }],
    ['in small letters', { reference: 'practitioner/n1' }],
    ['by the id beside the type', { type: 'Practitioner', reference: 'n1' }],
    ['by an identifier', { type: 'Practitioner', identifier: NPI }],
  ])('%s', async (_, author) => {
    const record = RECORD.map((one) => (one.resourceType === 'DocumentReference' ? { ...one, author: [author] } : one));
    ehr = await startFakeEhr(record);
    expect((await read()).chart.documents).toMatchObject([{ author: 'RN' }]);
  });

  it('by an identifier that two carry: nobody knows who is meant', async () => {
    const author = [{ type: 'Practitioner', identifier: NPI }];
    const record = RECORD.map((one) => (one.resourceType === 'DocumentReference' ? { ...one, author } : one));
    ehr = await startFakeEhr([...record, { ...RECORD[7], resourceType: 'Practitioner', id: 'n2' }]);
    expect((await read()).chart.documents?.[0]).not.toHaveProperty('author');
  });

  it('to a patient with a slash in front', async () => {
    ehr = await startFakeEhr(JSON.parse(JSON.stringify(RECORD).replaceAll('"Patient/p1"', '"/Patient/p1"')));
    await expectSame();
  });
});

describe('forms and attachments', () => {
  const FORM = {
    resourceType: 'Questionnaire',
    id: 'soc',
    url: 'https://forms.example/soc',
    title: 'OASIS-E start of care',
    item: [{ linkId: '7', prefix: 'M1830', text: 'Bathing', type: 'choice' }],
  };
  const answers = (questionnaire: unknown) => ({
    resourceType: 'QuestionnaireResponse',
    id: 'q1',
    status: 'completed',
    subject,
    authored: '2026-10-02',
    questionnaire,
    item: [{ linkId: '7', answer: [{ valueString: '3' }] }],
  });

  it.each<[string, (url: string) => unknown]>([
    ['by its canonical URL', () => 'https://forms.example/soc|2.0'],
    ['by its id', () => 'Questionnaire/soc'],
    ['by its address', (url) => `${url}/Questionnaire/soc`],
    ['in the way of STU3', () => ({ reference: 'Questionnaire/soc' })],
  ])('a form is read %s', async (_, questionnaire) => {
    const record: { resourceType: string }[] = [...RECORD, FORM];
    ehr = await startFakeEhr(record);
    const { url } = ehr;
    ehr.on('GET /fhir/QuestionnaireResponse', (_request, response) =>
      json(response, 200, bundle([answers(questionnaire(url))])),
    );
    ehr.on('GET /fhir/Questionnaire', (request, response) =>
      json(
        response,
        200,
        bundle(decodeURIComponent(request.url).includes('url=https://forms.example/soc') ? [FORM] : []),
      ),
    );
    expect((await read()).chart.oasis).toEqual({ M1830: '3' });
  });

  it('what lies in the resource itself is not asked for', async () => {
    const held = [
      { attachment: { contentType: 'text/plain', url: '#b' } },
      { attachment: { contentType: 'text/plain', url: `data:text/plain;base64,${btoa('x')}` } },
    ];
    const contained = [{ resourceType: 'Binary', id: 'b', contentType: 'text/plain', data: btoa('Walks with help.') }];
    ehr = await startFakeEhr(
      RECORD.map((one) => (one.resourceType === 'DocumentReference' ? { ...one, contained, content: held } : one)),
    );
    const { chart, reported } = await read();
    expect(chart.documents).toMatchObject([{ text: 'Walks with help.' }]);
    expect(reported).toEqual([]);
  });

  it('who signed is read where no person is the author', async () => {
    const signed = { author: [{ reference: 'Organization/o1' }], authenticator: { reference: 'Practitioner/n1' } };
    ehr = await startFakeEhr(
      RECORD.map((one) => (one.resourceType === 'DocumentReference' ? { ...one, ...signed } : one)),
    );
    expect((await read()).chart.documents).toMatchObject([{ author: 'RN' }]);
  });
});
