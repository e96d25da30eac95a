import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PatientChartAnswer, patientChartAnswerSchema } from '../../../shared/api/patients.ts';
import type { Classification } from '../../../shared/classify.ts';
import { READ_TYPES } from '../../../shared/fhir/read-types.ts';
import { type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { BUNDLE, NOTE, PATIENT_ID, PRINTED, RESOURCES } from './patient.ts';
import { failureOf, post, startTestService, type TestService } from './start.ts';

/** Patients of a FHIR server, over HTTP on both sides. */

let service: TestService;
let fhir: FhirServer;
let fake: FakeEhr;
beforeAll(async () => {
  // Two entries a page, so that every search of more goes over pages.
  fhir = await startFhirServer({ resources: RESOURCES, maxPageSize: 2 });
  fake = await startFakeEhr(RESOURCES);
  service = await startTestService();
  await service.register('ehr', fhir.url);
});
afterAll(async () => {
  await service.close();
  await fhir.close();
  await fake.close();
});

const chartOf = async (query = ''): Promise<PatientChartAnswer> => {
  const response = await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart${query}`);
  expect(response.status).toBe(200);
  return patientChartAnswerSchema.parse(await response.json());
};
/** What the gateway looked at, as someone who hands in the Bundle would say it. */
const searched = READ_TYPES.join(',');

describe('the chart of a patient', () => {
  it('is read from a server whose ids have underscores', async () => {
    const named = JSON.parse(
      JSON.stringify(RESOURCES).replaceAll(PATIENT_ID, 'pat_0417').replaceAll('dx-1', 'dx_1'),
    ) as typeof RESOURCES;
    const other = await startFhirServer({ resources: named, areValid: true });
    const own = await startTestService();
    await own.register('ehr', other.url);
    const response = await fetch(`${own.url}/v1/patients/pat_0417/chart`);
    expect(response.status).toBe(200);
    const { chart } = patientChartAnswerSchema.parse(await response.json());
    expect(chart.patient).toMatchObject({ ref: 'Patient/pat_0417', family: 'Whitcomb' });
    expect(chart.diagnoses[0]?.code).toBe('I50.32');
    expect(JSON.stringify(chart.sources['/diagnoses/0'])).toContain('Condition/dx_1');
    await own.close();
    await other.close();
  });

  it('holds what the record holds, each fact with its resource', async () => {
    const { chart, notLooked } = await chartOf();
    expect(notLooked).toEqual([]);
    expect(chart.patient).toMatchObject({ family: 'Whitcomb', birthDate: '1944-08-30' });
    expect(chart.diagnoses.map(({ code, rank }) => `${rank} ${code}`)).toEqual(['1 I50.32', '2 E11.621', '3 L97.421']);
    expect(chart.oasis).toMatchObject({ M1830: '3', M1860: '2', M1033: ['1', '3', '7'] });
    expect(chart.looked).toEqual(expect.arrayContaining(['Condition', 'Claim', 'Observation']));
    expect(chart.sources['/diagnoses/0']).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'fhir', ref: 'Condition/dx-1' })]),
    );
  });

  it('a note stored as a Binary is read, with its author by a role, and so is the text layer of a PDF; a scan is unreadable', async () => {
    const { chart, reported } = await chartOf();
    const { documents } = chart;
    expect(documents).toContainEqual(expect.objectContaining({ type: 'progress-note', text: NOTE, author: 'RN' }));
    expect(documents).toContainEqual(expect.objectContaining({ id: 'eval-1', text: PRINTED.join('\n') }));
    expect(documents).toContainEqual(expect.objectContaining({ type: 'discharge-summary', state: 'unreadable' }));
    expect(reported).toContainEqual({
      at: 'DocumentReference/scan-1',
      say: 'attached, unreadable: a PDF, and it is a scan without a text layer',
    });
  });

  it('a medication that is a resource of its own is named', async () => {
    const { medications } = (await chartOf()).chart;
    expect(JSON.stringify(medications)).toContain('furosemide 20 MG Oral Tablet');
  });

  it('the period asked for is the period that is read', async () => {
    const second = (await chartOf('?from=2026-03-08')).chart.period;
    expect(second).toMatchObject({ from: '2026-03-08', through: '2026-04-06' });
  });
});

describe('the same record through three doors', () => {
  const fromServer = async (query = '') => {
    const response = await fetch(`${service.url}/v1/patients/${PATIENT_ID}/classification${query}`);
    expect(response.status).toBe(200);
    return response.text();
  };

  it('FHIR server, Bundle and Chart give the same bytes', async () => {
    const server = await fromServer();
    const bundle = await post(`${service.url}/v1/classify?searched=${searched}`, BUNDLE, {
      'content-type': 'application/fhir+json',
    });
    const chart = await post(`${service.url}/v1/classify`, (await chartOf()).chart);
    expect(await bundle.text()).toBe(server);
    expect(await chart.text()).toBe(server);
    const { grouping } = JSON.parse(server) as Classification;
    expect(grouping.source).toMatchObject({ determined: true, value: 'institutional' });
    expect(grouping.timing).toMatchObject({ determined: true, value: 'early' });
  });

  it('with the payment preview only where it is asked for', async () => {
    expect(JSON.parse(await fromServer()).grouping).not.toHaveProperty('payment');
    expect(JSON.parse(await fromServer('?payment=true')).grouping).toHaveProperty('payment');
  });

  it('what the server refused is named in a header, so that the bytes stay the same kind of answer', async () => {
    fake.on('GET /fhir/Claim', (_request, response) => json(response, 403, {}));
    const own = await startTestService();
    await own.register('fake', fake.url);
    const response = await fetch(`${own.url}/v1/patients/${PATIENT_ID}/classification`);
    expect(response.headers.get('lintel-not-looked')).toBe('Claim');
    expect(((await response.json()) as Classification).grouping.hipps).toBeDefined();
    await own.close();
  });
});

describe('the patient picker', () => {
  const find = (query: unknown) => post(`${service.url}/v1/patients/search`, query);

  it.each([
    [{ name: 'whitc' }],
    [{ name: 'Alma' }],
    [{ birthDate: '1944-08-30' }],
    [{ identifier: '00041793' }],
    [{ name: 'Whitcomb', birthDate: '1944-08-30' }],
  ])('finds by %j', async (query) => {
    const response = await find(query);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      patients: [
        {
          id: PATIENT_ID,
          family: 'Whitcomb',
          given: 'Alma Jean',
          birthDate: '1944-08-30',
          gender: 'female',
          identifiers: [{ system: 'urn:oid:2.16.840.1.113883.19.5', value: '00041793' }],
        },
      ],
      more: false,
    });
  });

  it('nobody is an answer, not a failure', async () => {
    expect(await (await find({ name: 'Quillfeather' })).json()).toEqual({ patients: [], more: false });
  });

  it('posts the search: a name stands in no URL of the FHIR server', async () => {
    const own = await startTestService();
    await own.register('fake', fake.url, { search: 'GET' });
    const before = fake.requests.length;
    await post(`${own.url}/v1/patients/search`, { name: 'Whitcomb', birthDate: '1944-08-30' });
    const [request] = fake.requests.slice(before);
    expect(request).toMatchObject({ method: 'POST', url: '/fhir/Patient/_search' });
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toMatchObject({
      name: 'Whitcomb',
      birthdate: '1944-08-30',
    });
    await own.close();
  });

  it.each([
    [{}, 'name, birthDate or identifier is needed'],
    [{ name: 'W' }, '/name'],
    [{ birthDate: '30.08.1944' }, '/birthDate'],
    [{ name: 'Whitcomb', ssn: '000-00-0000' }, 'not known here; it takes '],
    [[], 'type object'],
  ])('%j is refused by its field', async (query, say) => {
    const failure = await failureOf(await find(query));
    expect(failure).toMatchObject({ status: 422, code: 'invalid' });
    expect(failure.say).toContain(say);
  });
});

describe('which FHIR server', () => {
  it('none registered, an unknown one, or several and none named', async () => {
    const own = await startTestService();
    const chart = (query = '') => fetch(`${own.url}/v1/patients/${PATIENT_ID}/chart${query}`);
    expect(await failureOf(await chart())).toMatchObject({ status: 422, at: 'endpoint' });
    // Registered while the service runs.
    await own.register('one', fhir.url);
    expect((await chart()).status).toBe(200);
    await own.register('two', fhir.url);
    expect(await failureOf(await chart())).toMatchObject({ status: 422, at: 'endpoint' });
    expect(await failureOf(await chart('?endpoint=three'))).toMatchObject({ status: 404, at: 'endpoint' });
    expect((await chart('?endpoint=two')).status).toBe(200);
    const { endpoints } = (await (await fetch(`${own.url}/v1/endpoints`)).json()) as { endpoints: object[] };
    expect(endpoints).toEqual([{ id: 'one' }, { id: 'two' }]);
    await own.close();
  });
});

describe('a FHIR server that fails', () => {
  it.each([
    [404, 404, 'not-found'],
    [410, 404, 'not-found'],
    [401, 502, 'exception'],
    [403, 502, 'exception'],
    [429, 502, 'transient'],
    [500, 502, 'transient'],
  ])('%i for the patient is %i %s', async (status, answered, code) => {
    const own = await startTestService();
    const hostile = await startFakeEhr();
    hostile.on('GET /fhir/Patient/p1', (_request, response) => json(response, status, {}, { 'retry-after': '120' }));
    await own.register('hostile', hostile.url);
    const response = await fetch(`${own.url}/v1/patients/p1/chart`);
    const { issue } = (await response.clone().json()) as { issue: { diagnostics?: string }[] };
    // A patient who is not there is nobody's fault; for the rest, whoever runs the service can do something.
    if (answered === 404) expect(issue[0]?.diagnostics).toBeUndefined();
    else expect(issue[0]?.diagnostics).toMatch(/^lintel endpoint check hostile /);
    if (status === 429) expect(response.headers.get('retry-after')).toBe('120');
    expect(await failureOf(response)).toMatchObject({ status: answered, code });
    await own.close();
    await hostile.close();
  });

  it('that does not answer is 504, and one that is not there 502', async () => {
    const own = await startTestService({ LINTEL_TIMEOUT: '1000' });
    const slow = await startFakeEhr();
    slow.on('GET /fhir/Patient/p1', () => {});
    await own.register('slow', slow.url, { timeout: 200 });
    expect(await failureOf(await fetch(`${own.url}/v1/patients/p1/chart`))).toMatchObject({
      status: 504,
      code: 'timeout',
    });
    await own.register('slow', slow.url, { timeout: 20_000 });
    expect(await failureOf(await fetch(`${own.url}/v1/patients/p1/chart`))).toMatchObject({
      status: 504,
      code: 'timeout',
    });
    await slow.close();
    await own.register('slow', slow.url);
    expect(await failureOf(await fetch(`${own.url}/v1/patients/p1/chart`))).toMatchObject({
      status: 502,
      code: 'transient',
    });
    await own.close();
  });

  it('a caller that goes away ends the requests to the FHIR server', async () => {
    const own = await startTestService();
    const slow = await startFakeEhr();
    let closed = 0;
    slow.on('GET /fhir/Patient/p1', (_request, response) => void response.on('close', () => closed++));
    await own.register('slow', slow.url, { timeout: 20_000 });
    const caller = new AbortController();
    const asked = fetch(`${own.url}/v1/patients/p1/chart`, { signal: caller.signal });
    await expect.poll(() => slow.requests.some(({ url }) => url === '/fhir/Patient/p1')).toBe(true);
    caller.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => closed).toBe(1);
    await expect.poll(() => own.log.some((line) => JSON.parse(line).status === 499)).toBe(true);
    await own.close();
    await slow.close();
  });
});
