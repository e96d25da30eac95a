import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOORS } from '../../../server/routes/doors.ts';
import { type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { type Collector, startCollector } from '../../integration/server/collector.ts';
import { post, startTestService, type TestService } from '../../integration/server/start.ts';

/**
 * The canary (service.md section 9, abuse cases 22 and 29): marks that nothing else holds are put everywhere a request
 * or a FHIR server can put words. They never occur in the log, the metrics, what a collector of traces gets, the headers of an
 * answer, the body of a failure, or readable in the database.
 */
const NAME = 'Zebediah-Quillfeather';
const MBI = '1EG4TE5MK73';
const BORN = '1931-07-19';
const TOKEN = 'canary-token-9f8e7d6c5b4a3210';
/** No mark: of whoever watches the service. */
const METRICS_TOKEN = 'prometheus-0123456789abcdef';
const MARKS = [NAME, NAME.toLowerCase(), MBI, BORN, TOKEN, encodeURIComponent(`${NAME} ${MBI}`)];
const WORDS = `${NAME} ${MBI} ${BORN} ${TOKEN}`;

let service: TestService;
let ehr: FakeEhr;
let collector: Collector;
const failures: string[] = [];
/** The headers of every answer. */
const headersOut: string[] = [];

beforeAll(async () => {
  ehr = await startFakeEhr([{ resourceType: 'Patient', id: 'p1' }]);
  collector = await startCollector();
  service = await startTestService({
    LINTEL_TIMEOUT: '20000',
    EHR_TOKEN: TOKEN,
    LINTEL_METRICS_TOKEN: METRICS_TOKEN,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
  });
  await service.register('ehr', ehr.url, { auth: { mode: 'static-bearer', tokenEnv: 'EHR_TOKEN' }, timeout: 2_000 });
});
afterAll(async () => {
  await ehr.close();
  await collector.close();
});

/** Sends a request and keeps the body of its failure. */
async function send(
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string; to?: TestService } = {},
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
      (init.to ?? service).url + path,
      { method: init.method ?? 'GET', headers: { authorization: `Bearer ${TOKEN}`, ...headers } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => {
          headersOut.push(JSON.stringify(response.headers));
          if ((response.statusCode ?? 0) >= 400) failures.push(body);
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

it('case 22: marks in bodies, paths, queries, headers and upstream errors are in no log line and in no failure', async () => {
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
  for (const body of [{ code: WORDS }, { code: NAME, verifier: TOKEN }, { [NAME]: MBI }, WORDS]) {
    await send('/auth/token', asJson(body));
    await send('/auth/renew', asJson(body));
    await send('/auth/sign-out', asJson(body));
  }
  for (const body of [
    WORDS,
    { [NAME]: MBI },
    { hook: NAME, hookInstance: MBI, context: { patientId: WORDS } },
    {
      hook: 'patient-view',
      hookInstance: randomUUID(),
      context: { patientId: NAME, userId: WORDS },
      fhirServer: WORDS,
    },
    {
      hook: 'patient-view',
      hookInstance: randomUUID(),
      context: { patientId: 'p1', [NAME]: MBI },
      fhirServer: ehr.url,
      fhirAuthorization: { access_token: TOKEN, token_type: NAME },
      prefetch: { [NAME]: { resourceType: NAME }, patient: { resourceType: NAME, id: MBI } },
    },
    { feedback: [{ card: NAME, outcome: MBI, outcomeTimestamp: BORN, overrideReason: { userComment: WORDS } }] },
    { resourceType: 'Parameters', parameter: [{ name: NAME, valueString: WORDS }] },
    { resourceType: NAME },
  ]) {
    await send('/cds-services/hh-doc-completeness', asJson(body));
    await send('/cds-services/hh-doc-completeness/feedback', asJson(body));
    await send('/fhir/$hh-group', asJson(body));
    await send('/fhir/$hh-review', asJson(body));
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
    `/cds-services/${word}`,
    `/fhir/OperationDefinition/${word}`,
    `/fhir/Patient/${NAME}`,
    `/launch?iss=${word}&launch=${MBI}`,
    `/launch?iss=${encodeURIComponent(ehr.url)}&launch=${word}`,
    `/auth/start?endpoint=${word}&challenge=${NAME}`,
    `/auth/start?endpoint=ehr&return=https://${NAME}.test/${MBI}`,
    `/auth/callback?state=${word}&code=${TOKEN}&iss=${word}`,
    `/auth/callback?error=${NAME}&error_description=${word}&state=local.${TOKEN}`,
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
  await expectNoMark(service);
});

/** In the log of a service, its metrics, and whatever came out of one so far. */
async function expectNoMark(at: TestService): Promise<void> {
  const metrics = await fetch(`${at.url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  expect(metrics.status).toBe(200);
  const text = await metrics.text();
  expect(text).toContain('lintel_http_requests_total');
  for (const out of [...failures, ...headersOut, ...at.log, text]) {
    for (const mark of MARKS) expect(out).not.toContain(mark);
  }
}

/** In whatever a collector was sent, once the service has ended. */
function expectNoMarkIn({ received, spans }: Collector): void {
  expect(spans().length).toBeGreaterThan(50);
  for (const out of received) for (const mark of MARKS) expect(out).not.toContain(mark);
}

describe('case 22: every door of the table', () => {
  /** Records and notes of the right shape, with the marks where charts have them. */
  const BODIES: unknown[] = [
    WORDS,
    { [NAME]: MBI, code: TOKEN, verifier: TOKEN, name: NAME, birthDate: BORN, identifier: MBI },
    {
      id: NAME,
      from: '2026-11-01',
      principal: 'I50.22',
      documents: [{ type: 'visit-note', date: BORN, author: 'RN', text: WORDS }],
    },
    { text: WORDS, date: '2026-11-02', author: 'RN' },
    {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          resource: {
            resourceType: 'Patient',
            id: 'p1',
            birthDate: BORN,
            name: [{ family: NAME }],
            identifier: [{ system: 'http://hl7.org/fhir/sid/us-mbi', value: MBI }],
          },
        },
      ],
    },
    {
      hook: 'patient-view',
      hookInstance: '0f0e0d0c-0b0a-4908-8706-050403020100',
      fhirServer: `https://${NAME.toLowerCase()}.example/${MBI}`,
      fhirAuthorization: {
        access_token: TOKEN,
        token_type: 'Bearer',
        expires_in: 60,
        scope: 'user/*.rs',
        subject: NAME,
      },
      context: { userId: `Practitioner/${MBI}`, patientId: MBI },
      prefetch: { patient: { resourceType: 'Patient', id: MBI, name: [{ family: NAME }] } },
    },
    {
      feedback: [
        {
          card: MBI,
          outcome: 'overridden',
          outcomeTimestamp: `${BORN}T00:00:00Z`,
          overrideReason: { userComment: WORDS },
        },
      ],
    },
  ];
  const CREDENTIALS = [
    `Bearer ${TOKEN}`,
    `Bearer person.local.${TOKEN}`,
    `Bearer smart.local.${NAME}`,
    `Basic ${NAME}`,
  ];
  const word = encodeURIComponent(`${NAME} ${MBI}`);
  const queries = ['', `?${NAME}=${MBI}`, `?q=${word}&endpoint=${word}&patient=${MBI}&profile=${NAME}&asOf=${BORN}`];

  it.each([
    ['where nobody has to say who they are', {}],
    [
      'behind a sign-in and tokens',
      {
        LINTEL_TOKENS: TOKEN,
        LINTEL_OIDC_ISSUER: 'http://127.0.0.1:9',
        LINTEL_OIDC_CLIENT_ID: 'lintel',
        LINTEL_OIDC_ROLES: 'Nurses=clinician',
        LINTEL_RATE_LIMIT: '0',
        LINTEL_TENANT_RATE_LIMIT: '0',
      },
    ],
  ])('%s: in bodies, paths, queries and credentials', async (_where, env) => {
    const traces = await startCollector();
    const own = await startTestService({
      ...env,
      LINTEL_METRICS_TOKEN: METRICS_TOKEN,
      OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
    });
    await own.register('ehr', ehr.url, { timeout: 2_000 });
    const answered = new Map<string, number>();
    for (const door of Object.keys(DOORS)) {
      const [method = '', pattern = ''] = door.split(' ');
      for (const id of [MBI, word]) {
        for (const query of queries) {
          const path = pattern.replace(/\{\w+\}/g, id) + query;
          const authorization = CREDENTIALS[answered.size % CREDENTIALS.length] ?? '';
          for (const body of method === 'GET' ? [undefined] : BODIES) {
            // Bodies of a right shape come with a right credential: some doors have to answer them.
            const isRight = [2, 3, 4].some((index) => body === BODIES[index]);
            const shown = isRight ? `Bearer ${TOKEN}` : authorization;
            const type = door.endsWith('-batch') ? 'application/x-ndjson' : 'application/json';
            const init = {
              method,
              to: own,
              headers: { authorization: shown, 'content-type': type },
              ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
            };
            answered.set(`${door} ${await send(path, init)}`, 1);
          }
        }
      }
    }
    // Every door was reached, and some of them answered what a chart is answered with.
    const doors = new Set([...answered.keys()].map((one) => one.split(' ').slice(0, 2).join(' ')));
    expect([...doors].sort()).toEqual(Object.keys(DOORS).sort());
    for (const path of ['/v1/classify', '/v1/suggest', '/fhir/$hh-review']) {
      expect([...answered.keys()]).toContain(`POST ${path} 200`);
    }
    await expectNoMark(own);
    // Readable in no column of no table.
    const database = new Sqlite(join(own.home, 'lintel.db'), { readonly: true });
    const tables = database.prepare(`select name from sqlite_master where type = 'table'`).pluck().all() as string[];
    expect(tables).toEqual(expect.arrayContaining(['audit', 'sessions', 'grants', 'launches']));
    for (const table of tables) {
      const rows = JSON.stringify(database.prepare(`select * from "${table}"`).all());
      for (const mark of MARKS) expect(rows).not.toContain(mark);
    }
    database.close();
    await own.close();
    expectNoMarkIn(traces);
    await traces.close();
  });
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

it('no mark is to be read in the files of the database', async () => {
  const { events } = (await (await fetch(`${service.url}/v1/audit?limit=500`)).json()) as { events: unknown[] };
  expect(events.length).toBeGreaterThan(50);
  const files = readdirSync(service.home).filter((name) => name.startsWith('lintel.db'));
  expect(files).toContain('lintel.db');
  for (const name of files) {
    const bytes = readFileSync(join(service.home, name), 'latin1');
    for (const mark of MARKS) expect(bytes).not.toContain(mark);
  }
});

it('no mark is in what a collector of traces got, and requests to the FHIR server are', async () => {
  await service.close();
  expectNoMarkIn(collector);
  expect(collector.spans().map(({ name }) => name)).toEqual(expect.arrayContaining(['FHIR POST Patient', 'audit']));
});

it('a fault of ours is logged by class and place, and its message is not', async () => {
  const { faultOf } = await import('../../../server/observe/request-log.ts');
  const fault = faultOf(new SyntaxError(`Unexpected token in ${WORDS}\n    at ${NAME} (file:///etc/${MBI}:1:1)`));
  expect(fault.error).toBe('SyntaxError');
  expect(fault.stack.length).toBeGreaterThan(0);
  expect(JSON.stringify(fault)).not.toContain(NAME);
  expect(JSON.stringify(fault)).not.toContain(MBI);
});
