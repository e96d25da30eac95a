import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DOORS } from '../../../server/routes/doors.ts';
import { type AuditAnswer, auditAnswerSchema } from '../../../shared/api/audit.ts';
import { hookRequest, prefetched, startCdsClient, templatesOf } from '../../conformance/cds-client.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { BUNDLE, PATIENT_ID, RESOURCES } from '../server/patient.ts';
import { failureOf, post, startTestService, type TestService } from '../server/start.ts';

/** Every door that gives out or takes in something of a patient, over HTTP, and what its event says. */

let fhir: FhirServer;
beforeAll(async () => {
  fhir = await startFhirServer({ resources: RESOURCES });
});
afterAll(() => fhir.close());

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
  await service.register('valley-ehr', fhir.url);
});
afterEach(() => service.close());

const trail = async (query = '', at = service, headers: Record<string, string> = {}): Promise<AuditAnswer> => {
  const response = await fetch(`${at.url}/v1/audit${query}`, { headers });
  expect(response.status).toBe(200);
  return auditAnswerSchema.parse(await response.json());
};
const record = { id: 'p1', from: '2026-11-01', principal: 'I50.22' };
const line = `${JSON.stringify(record)}\n`;
const asFhir = { 'content-type': 'application/fhir+json' };
const ndjson = { 'content-type': 'application/x-ndjson' };

/** One request for each door of {@link DOORS} that is audited, and whose record it names. */
const ASKED: Record<string, { ask(url: string): Promise<Response>; patients?: string[]; about?: unknown }> = {
  'POST /v1/classify': { ask: (url) => post(`${url}/v1/classify`, record) },
  'POST /v1/classify-batch': { ask: (url) => post(`${url}/v1/classify-batch`, line, ndjson) },
  'POST /v1/suggest': {
    ask: (url) => post(`${url}/v1/suggest`, { text: 'Wound to left heel.', type: 'visit-note', date: '2026-11-02' }),
  },
  'POST /v1/patients/search': {
    ask: (url) => post(`${url}/v1/patients/search`, { name: 'Whitcomb' }),
    patients: [PATIENT_ID],
  },
  'GET /v1/patients/{id}/chart': {
    ask: (url) => fetch(`${url}/v1/patients/${PATIENT_ID}/chart`),
    patients: [PATIENT_ID],
  },
  'GET /v1/patients/{id}/classification': {
    ask: (url) => fetch(`${url}/v1/patients/${PATIENT_ID}/classification`),
    patients: [PATIENT_ID],
    about: { editions: expect.arrayContaining([expect.any(String)]) },
  },
  'GET /v1/patients/{id}/health-home': {
    ask: (url) => fetch(`${url}/v1/patients/${PATIENT_ID}/health-home?profile=US-FED`),
    patients: [PATIENT_ID],
    about: { profile: 'US-FED' },
  },
  'POST /cds-services/{id}': {
    ask: async (url) =>
      post(`${url}/cds-services/hh-doc-completeness`, hookRequest(PATIENT_ID, { fhirServer: fhir.url })),
    patients: [PATIENT_ID],
    about: { service: 'hh-doc-completeness', hook: 'patient-view', cards: expect.any(Array) },
  },
  'POST /cds-services/{id}/feedback': {
    ask: (url) =>
      post(`${url}/cds-services/hh-doc-completeness/feedback`, {
        feedback: [{ card: randomUUID(), outcome: 'overridden', outcomeTimestamp: '2026-11-26T09:00:00Z' }],
      }),
    about: { service: 'hh-doc-completeness', items: 1, kept: 0 },
  },
  'POST /fhir/$hh-group': { ask: (url) => post(`${url}/fhir/$hh-group`, BUNDLE, asFhir) },
  'POST /fhir/$hh-review': { ask: (url) => post(`${url}/fhir/$hh-review`, BUNDLE, asFhir) },
  'GET /v1/audit': { ask: (url) => fetch(`${url}/v1/audit`) },
};
const OURS = Object.entries(ASKED);

it('every path that the service describes has a line in the list of doors', async () => {
  const document = (await (await fetch(`${service.url}/openapi.json`)).json()) as { paths: Record<string, object> };
  const doors = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(doors.filter((door) => DOORS[door] === undefined)).toEqual([]);
});

describe.each(OURS)('%s', (door, { ask, patients = [], about }) => {
  it('has one event for each patient, or one', async () => {
    const response = await ask(service.url);
    expect(response.status).toBe(200);
    await response.text();
    const { events } = await trail();
    const [method = '', path = ''] = door.split(' ');
    expect(method).toMatch(/^(GET|POST)$/);
    expect(events).toHaveLength(Math.max(patients.length, 1));
    expect(events[0]).toMatchObject({
      who: { subject: 'local' },
      action: DOORS[door]?.action,
      route: path.replace(/\{(\w+)\}/g, ':$1'),
      status: 200,
      requestId: response.headers.get('x-request-id'),
    });
    expect(events.flatMap(({ patient }) => patient ?? [])).toEqual(patients);
    if (patients.length > 0) expect(events[0]?.endpoint).toBe('valley-ehr');
    if (about !== undefined) expect(events[0]?.about).toEqual(about);
  });

  it('answers nothing where its event cannot be written', async () => {
    const database = new Sqlite(join(service.home, 'lintel.db'));
    database.exec('drop trigger audit_no_update; drop trigger audit_no_delete; alter table audit rename to audit_away');
    database.close();
    const failure = await failureOf(await ask(service.url));
    // The door that reads the trail finds none to read.
    if (door === 'GET /v1/audit') expect([500, 503]).toContain(failure.status);
    else expect(failure).toMatchObject({ status: 503, code: 'exception', say: expect.stringContaining('audit trail') });
    expect(JSON.stringify(failure)).not.toMatch(/Whitcomb|hh-0417|I50/);
  });
});

describe('an event', () => {
  it('of a patient that the FHIR server does not have, or a server that is not there, tells the status', async () => {
    expect((await fetch(`${service.url}/v1/patients/nobody-1/chart`)).status).toBe(404);
    await service.register('away-ehr', 'http://127.0.0.1:9/fhir');
    expect((await fetch(`${service.url}/v1/patients/hh-1/chart?endpoint=away-ehr`)).status).toBe(502);
    expect((await trail()).events).toMatchObject([
      { status: 502, endpoint: 'away-ehr', patient: 'hh-1' },
      { status: 404, endpoint: 'valley-ehr', patient: 'nobody-1' },
    ]);
  });

  it('says which token was shown, and nothing to find it by', async () => {
    const token = 'agency-token-0123456789abcdef';
    const own = await startTestService({ LINTEL_TOKENS: token });
    const authorization = `Bearer ${token}`;
    await post(`${own.url}/v1/classify`, record, { authorization });
    const { events } = await trail('', own, { authorization });
    expect(events[0]?.who.subject).toMatch(/^token [0-9a-f]{8}$/);
    expect((await fetch(`${own.url}/v1/audit`)).status).toBe(401);
    await own.close();
  });

  it('is not written for doors without a patient, nor for paths that are not there', async () => {
    for (const path of ['/healthz', '/readyz', '/v1/codes?q=gait', '/v1/endpoints', '/v1/nothing', '/nothing']) {
      await (await fetch(`${service.url}${path}`)).text();
    }
    expect((await trail()).events).toEqual([]);
  });

  it('has no patient in the bytes of the database', async () => {
    await (await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart`)).text();
    await (await post(`${service.url}/v1/patients/search`, { name: 'Whitcomb', birthDate: '1944-08-30' })).text();
    expect((await trail()).events).toHaveLength(2);
    const files = readdirSync(service.home).filter((name) => name.startsWith('lintel.db'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      expect(readFileSync(join(service.home, name), 'latin1')).not.toMatch(/hh-0417|Whitcomb|1944-08-30/);
    }
  });
});

describe('GET /v1/audit', () => {
  it('goes back page by page, each event once', async () => {
    for (let i = 0; i < 5; i++) await (await post(`${service.url}/v1/classify`, record)).text();
    const seen: number[] = [];
    let next: number | undefined = 6;
    while (next !== undefined) {
      const page: AuditAnswer = await trail(`?limit=2&before=${next}`);
      seen.push(...page.events.map(({ seq }) => seq));
      next = page.next;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  it('of one patient: who saw the record, and that somebody asked', async () => {
    await (await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart`)).text();
    await (await post(`${service.url}/v1/classify`, record)).text();
    const asked = `?endpoint=valley-ehr&patient=${PATIENT_ID}`;
    expect((await trail(asked)).events.map(({ action }) => action)).toEqual(['read']);
    expect((await trail(asked)).events.map(({ action }) => action)).toEqual(['read-audit', 'read']);
    expect((await trail('?endpoint=other-ehr&patient=hh-0417')).events).toEqual([]);
  });

  it.each([
    '?limit=0',
    '?limit=501',
    '?before=x',
    '?patient=hh-1',
    '?endpoint=e',
    '?patient=a/b&endpoint=e',
    '?page=2',
  ])('refuses %s', async (query) => {
    expect(await failureOf(await fetch(`${service.url}/v1/audit${query}`))).toMatchObject({ status: 422 });
  });
});

describe('LINTEL_AUDIT=off', () => {
  it('answers without a trail, on this machine only', async () => {
    const own = await startTestService({ LINTEL_AUDIT: 'off' });
    expect((await post(`${own.url}/v1/classify`, record)).status).toBe(200);
    expect((await trail('', own)).events).toEqual([]);
    await own.close();
    const elsewhere = startTestService({
      LINTEL_AUDIT: 'off',
      LINTEL_HOST: '0.0.0.0',
      LINTEL_BEHIND_TLS: 'yes',
      LINTEL_TOKENS: 'agency-token-0123456789abcdef',
    });
    await expect(elsewhere).rejects.toThrow('LINTEL_AUDIT may be off only where LINTEL_HOST is this machine');
  });
});

it('/readyz names migrations that have not run', async () => {
  const database = new Sqlite(join(service.home, 'lintel.db'));
  const last = database.prepare('select name from kysely_migration order by name desc limit 1').pluck().get();
  database.prepare('delete from kysely_migration where name = ?').run(last);
  database.close();
  const failure = await failureOf(await fetch(`${service.url}/readyz`));
  expect(failure).toMatchObject({ status: 503, say: `migrations that have not run: ${last}` });
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
});

it('a service that was closed has written everything, and its file can be opened again', async () => {
  const own = await startTestService({ LINTEL_HOME: service.home });
  await Promise.all(Array.from({ length: 20 }, () => post(`${own.url}/v1/classify`, record)));
  await own.close();
  const database = new Sqlite(join(service.home, 'lintel.db'), { readonly: true });
  expect(database.prepare('select count(*) from audit').pluck().get()).toBe(20);
  database.close();
});

describe('whose record it was', () => {
  it('is known of a registered CDS client that names no FHIR server: its row says which one it speaks of', async () => {
    const client = await startCdsClient();
    await client.register(service, { endpoint: 'valley-ehr' });
    const prefetch = prefetched(await templatesOf(service), RESOURCES, PATIENT_ID);
    await client.cards(service, 'hh-doc-completeness', hookRequest(PATIENT_ID, { prefetch }));
    const { events } = await trail(`?endpoint=valley-ehr&patient=${PATIENT_ID}`);
    expect(events).toMatchObject([{ action: 'classify', who: { subject: 'cds valley-ehr' }, patient: PATIENT_ID }]);
    // Of another server's patient nothing is claimed.
    const elsewhere = hookRequest(PATIENT_ID, { prefetch, fhirServer: 'https://elsewhere.example.org/fhir' });
    await client.cards(service, 'hh-doc-completeness', elsewhere);
    expect((await trail('?limit=1')).events[0]?.patient).toBeUndefined();
    await client.close();
  });

  it.each(['', 'Adaeze%20Okafor', '%C3%84', 'a%0Ab'])(
    'is asked of the trail by the name of a server; “%s” is none, and is not written down',
    async (endpoint) => {
      const answer = await fetch(`${service.url}/v1/audit?endpoint=${endpoint}&patient=p1`);
      expect(await failureOf(answer)).toMatchObject({ status: 422, code: 'invalid', at: '/endpoint' });
      expect((await trail('?limit=1')).events[0]).not.toHaveProperty('endpoint');
    },
  );
});
