import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { post, startTestService, type TestService } from '../../integration/server/start.ts';

/**
 * The canary (service.md section 9, abuse cases 22 and 29): marks that nothing else holds are put everywhere a request
 * or a FHIR server can put words. They never occur in the log, nor in the body of a failure.
 */
const NAME = 'Zebediah-Quillfeather';
const MBI = '1EG4TE5MK73';
const BORN = '1931-07-19';
const TOKEN = 'canary-token-9f8e7d6c5b4a3210';
const MARKS = [NAME, NAME.toLowerCase(), MBI, BORN, TOKEN, encodeURIComponent(`${NAME} ${MBI}`)];
const WORDS = `${NAME} ${MBI} ${BORN} ${TOKEN}`;

let service: TestService;
let ehr: FakeEhr;
const failures: string[] = [];

beforeAll(async () => {
  ehr = await startFakeEhr([{ resourceType: 'Patient', id: 'p1' }]);
  service = await startTestService({ LINTEL_TIMEOUT: '20000', EHR_TOKEN: TOKEN });
  await service.register('ehr', ehr.url, { auth: { mode: 'static-bearer', tokenEnv: 'EHR_TOKEN' }, timeout: 2_000 });
});
afterAll(async () => {
  await service.close();
  await ehr.close();
});

/** Sends a request and keeps the body of its failure. */
async function send(
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<number> {
  const headers = {
    'user-agent': WORDS,
    'x-request-id': MBI,
    referer: `http://127.0.0.1/${NAME}`,
    cookie: TOKEN,
    ...init.headers,
  };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      service.url + path,
      { method: init.method ?? 'GET', headers: { ...headers, authorization: `Bearer ${TOKEN}` } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => {
          if ((response.statusCode ?? 0) >= 400) failures.push(body + JSON.stringify(response.headers));
          resolve(response.statusCode ?? 0);
        });
      },
    );
    request.on('error', reject);
    request.end(init.body);
  });
}
const asJson = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

it('marks in bodies, paths, queries, headers and upstream errors are in no log line and in no failure', async () => {
  // Bodies: broken, of no shape, with the marks as values and as names of members.
  for (const body of [
    `{"id":"${NAME}"`,
    `"${WORDS}"`,
    `{"${NAME}":"${MBI}"}`,
    { id: NAME, from: 7, principal: MBI },
    { chart: 1, id: NAME, diagnoses: WORDS },
    { chart: 1, diagnoses: [{ code: 5, display: WORDS }], oasis: { [NAME]: 5 } },
    {
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Patient', id: MBI, name: WORDS } }, { resource: WORDS }],
    },
    { chart: 1, oasis: { [NAME]: 5 } },
    { oasis: { [NAME]: {} } },
    { visits: { [NAME]: 5 } },
    { documents: [{ type: NAME, text: WORDS }] },
    `{"${NAME}":1,"${NAME}":2}`,
    `{"oasis":{"${NAME}":"1","${NAME}":"2"}}`,
    { resourceType: NAME },
    { id: NAME, principal: MBI, stays: WORDS, oasis: [WORDS] },
  ]) {
    await send('/v1/classify', asJson(body));
    await send('/v1/patients/search', asJson(body));
  }
  await send('/v1/classify', { method: 'POST', headers: { 'content-type': `text/${NAME}` }, body: WORDS });
  await send('/v1/classify-batch', { method: 'POST', headers: { 'content-type': `text/${NAME}` }, body: WORDS });
  const batch = [`{"id":"${NAME}"`, `{"${NAME}":"${MBI}"}`, JSON.stringify({ id: NAME, from: 7 }), WORDS].join('\n');
  const ndjson = { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: batch };
  await send('/v1/classify-batch', ndjson);
  for (const body of [
    WORDS,
    { [NAME]: MBI },
    { text: 7, id: NAME },
    { text: WORDS, author: NAME },
    { text: WORDS, date: BORN },
  ]) {
    await send('/v1/suggest', asJson(body));
  }
  // Paths and queries.
  const word = encodeURIComponent(`${NAME} ${MBI}`);
  for (const path of [
    `/${NAME}`,
    `/v1/patients/${word}/chart`,
    `/v1/patients/${NAME}/chart?from=${BORN}x`,
    `/v1/patients/${NAME}/classification?${NAME}=${MBI}`,
    `/v1/patients/p1/chart?endpoint=${word}`,
    `/v1/patients/${word}/health-home?profile=US-FED&asOf=2026-06-01`,
    `/v1/patients/p1/health-home?profile=${word}&asOf=${BORN}x`,
    `/v1/patients/p1/health-home?profile=US-FED&asOf=2026-06-01&${NAME}=${MBI}`,
    `/v1/codes/${word}`,
    `/v1/codes?q=${word}&${NAME}=1`,
    `/v1/packs/${word}`,
  ]) {
    await send(path);
  }
  await send(`/v1/classify?name=${NAME}`, { method: 'PUT' });
  // What a FHIR server says: in bodies, headers and links, in every way to fail.
  const outcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'invalid', diagnostics: WORDS }],
  };
  const headers = { 'x-patient': WORDS, 'www-authenticate': `Bearer realm="${NAME}"`, 'retry-after': MBI };
  for (const status of [400, 401, 403, 404, 429, 500, 503]) {
    ehr.on('GET /fhir/Patient/p1', (_request, response) => json(response, status, outcome, headers));
    ehr.on('POST /fhir/Patient/_search', (_request, response) => json(response, status, outcome, headers));
    await send('/v1/patients/p1/chart');
    await send('/v1/patients/p1/classification');
    await send('/v1/patients/p1/health-home?profile=US-FED&asOf=2026-06-01');
    await send('/v1/patients/search', asJson({ name: NAME, birthDate: BORN, identifier: MBI }));
  }
  for (const body of [WORDS, `{"resourceType":"${NAME}"`, `{"resourceType":"Patient","id":"${MBI}"}`]) {
    ehr.on('GET /fhir/Patient/p1', (_request, response) => void response.writeHead(200, headers).end(body));
    await send('/v1/patients/p1/chart');
  }
  ehr.on(
    'GET /fhir/Patient/p1',
    (_request, response) => void response.writeHead(302, { location: `http://${NAME}.test/${MBI}` }).end(),
  );
  await send('/v1/patients/p1/chart');
  ehr.on('GET /fhir/Patient/p1', () => {});
  await send('/v1/patients/p1/chart');
  // A server that is not there at all: the system's error holds the address.
  await service.register('gone', `http://${NAME.toLowerCase()}.localhost:9/${MBI}`);
  await send('/v1/patients/p1/chart?endpoint=gone');

  expect(failures.length).toBeGreaterThan(40);
  expect(service.log.length).toBeGreaterThan(50);
  for (const text of [...failures, ...service.log]) {
    for (const mark of MARKS) expect(text).not.toContain(mark);
  }
});

it('the marks are in the answers that should hold them: the canary sings where it may', async () => {
  ehr.on('GET /fhir/Patient/p1', (_request, response) =>
    json(response, 200, { resourceType: 'Patient', id: 'p1', name: [{ family: NAME }], birthDate: BORN }),
  );
  const before = service.log.length;
  const read = await fetch(`${service.url}/v1/patients/p1/chart?endpoint=ehr`);
  expect(read.status).toBe(200);
  expect(await read.text()).toContain(NAME);
  ehr.on('POST /fhir/Patient/_search', (_request, response) =>
    json(response, 200, {
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Patient', id: 'p1', name: [{ family: NAME }] } }],
    }),
  );
  const found = await post(`${service.url}/v1/patients/search`, { name: NAME, endpoint: 'ehr' });
  expect(await found.json()).toEqual({ patients: [{ id: 'p1', family: NAME }], more: false });
  expect(ehr.requests.every(({ url }) => !url.includes(NAME))).toBe(true);
  expect(service.log.slice(before).join('')).not.toContain(NAME);
});

it('a fault of ours is logged by class and place, and its message is not', async () => {
  const { faultOf } = await import('../../../server/observe/request-log.ts');
  const fault = faultOf(new SyntaxError(`Unexpected token in ${WORDS}\n    at ${NAME} (file:///etc/${MBI}:1:1)`));
  expect(fault.error).toBe('SyntaxError');
  expect(fault.stack.length).toBeGreaterThan(0);
  expect(JSON.stringify(fault)).not.toContain(NAME);
  expect(JSON.stringify(fault)).not.toContain(MBI);
});
