import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOORS } from '../../../server/routes/doors.ts';
import type { AuditAnswer } from '../../../shared/api/audit.ts';
import { operationOutcomeSchema } from '../../../shared/api/failure.ts';
import { ROLES, type Role } from '../../../shared/role.ts';
import { type FhirServer, startFhirServer } from '../../fhir-server/server.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { registeredRoutes } from './routes.ts';
import { post, startTestService, type TestService } from './start.ts';

/**
 * Role × route × tenant, over HTTP, for every door that the app has. What each door lets in stands here a second time, in
 * words that were not copied from the table: a door that is in neither, or differently, fails.
 */

const TENANTS = ['valley', 'hillside'] as const;
type Tenant = (typeof TENANTS)[number];

/** `anyone`: no credential; else the roles. The second word: what a good request is answered with. */
const EXPECTED: Record<string, readonly [who: string, ...statuses: number[]]> = {
  'GET /healthz': ['anyone', 200],
  'GET /readyz': ['anyone', 200],
  'GET /openapi.json': ['anyone', 200],
  'GET /metrics': ['anyone', 200],
  'GET /.well-known/jwks.json': ['anyone', 200],
  'GET /launch': ['anyone', 403],
  'GET /auth/start': ['anyone', 404],
  'GET /auth/callback': ['anyone', 403],
  'POST /auth/token': ['anyone', 401],
  'POST /auth/renew': ['anyone', 401],
  'POST /auth/sign-out': ['anyone', 401],
  'GET /sign-in/ways': ['anyone', 200],
  'GET /sign-in': ['anyone', 404],
  'GET /sign-in/callback': ['anyone', 404],
  'POST /sign-in/token': ['anyone', 404],
  'POST /sign-out': ['anyone', 404],
  // In a checkout it may not be built yet.
  'GET /panel': ['anyone', 200, 503],
  'GET /panel/{file}': ['anyone', 404],
  'GET /fhir/metadata': ['anyone', 200],
  'GET /fhir/OperationDefinition/{id}': ['anyone', 404],
  'GET /v1/endpoints': ['clinician coder qa manager it', 200],
  'GET /v1/codes': ['clinician coder qa manager it', 200],
  'GET /v1/codes/{code}': ['clinician coder qa manager it', 200],
  'GET /v1/packs': ['clinician coder qa manager it', 200],
  'GET /v1/packs/{file}': ['clinician coder qa manager it', 404],
  'GET /v1/policy': ['clinician coder qa manager it', 200],
  'POST /v1/classify': ['clinician coder qa manager', 200],
  'POST /v1/classify-batch': ['coder qa manager', 200],
  'POST /v1/suggest': ['clinician coder qa manager', 200],
  'POST /v1/document-text': ['clinician coder qa manager', 200],
  'POST /v1/patients/search': ['clinician coder qa manager', 200],
  'GET /v1/patients/{id}/chart': ['clinician coder qa manager', 200],
  'GET /v1/patients/{id}/classification': ['clinician coder qa manager', 200],
  'GET /v1/patients/{id}/health-home': ['clinician coder qa manager', 200],
  'GET /v1/audit': ['manager it', 200],
  'GET /cds-services': ['anyone', 200],
  // A registered program signs each call; where none is registered, this service's own credentials open them.
  'POST /cds-services/{id}': ['clinician coder qa manager', 412],
  'POST /cds-services/{id}/feedback': ['clinician coder qa manager', 200],
  'POST /fhir/$hh-group': ['coder qa manager', 200],
  'POST /fhir/$hh-review': ['clinician coder qa manager', 200],
};

const record = { id: 'p1', from: '2026-11-01', principal: 'I50.22' };
const bundle = { resourceType: 'Bundle', type: 'collection', entry: RESOURCES.map((resource) => ({ resource })) };
const hook = {
  hook: 'patient-view',
  hookInstance: randomUUID(),
  context: { userId: 'Practitioner/rn-7', patientId: PATIENT_ID },
};
const feedback = {
  feedback: [
    {
      card: randomUUID(),
      outcome: 'accepted',
      acceptedSuggestions: [{ id: randomUUID() }],
      outcomeTimestamp: '2026-11-26T00:00:00Z',
    },
  ],
};

/** Bodies of the doors that take one, and what stands behind the path of the others. `EHR`: a registered server's name. */
const BODIES: Record<string, unknown> = {
  'POST /auth/token': { code: 'local.none' },
  'POST /auth/renew': {},
  'POST /auth/sign-out': {},
  'POST /sign-in/token': { code: 'local.none' },
  'POST /sign-out': {},
  'POST /v1/classify': record,
  'POST /v1/classify-batch': `${JSON.stringify(record)}\n`,
  'POST /v1/suggest': { text: 'Wound to left heel.', date: '2026-11-02' },
  'POST /v1/document-text': { contentType: 'application/pdf', data: 'JVBERi0xLjcK' },
  'POST /v1/patients/search': { name: 'Whitcomb', endpoint: 'EHR' },
  'POST /cds-services/{id}': hook,
  'POST /cds-services/{id}/feedback': feedback,
  'POST /fhir/$hh-group': bundle,
  'POST /fhir/$hh-review': bundle,
};
const QUERIES: Record<string, string> = {
  'GET /launch': '?iss=https://ehr.example/fhir&launch=l-1',
  'GET /auth/start': '?endpoint=none',
  'GET /auth/callback': '?state=local.none&code=c',
  'GET /v1/codes': '?q=gait',
  'GET /v1/patients/{id}/chart': '?endpoint=EHR',
  'GET /v1/patients/{id}/classification': '?endpoint=EHR',
  'GET /v1/patients/{id}/health-home': '?endpoint=EHR&profile=US-FED&asOf=2026-11-20',
};
const PARAMETERS: Record<string, string> = { code: 'E11.9', file: 'none.pack' };

let home: string;
let fhir: FhirServer;
let service: TestService;
let routes: string[];
const tokenOf = (role: Role | 'program', tenant: Tenant) => `token-of-${role}-at-${tenant}-0123456789`;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-matrix-'));
  const lines = TENANTS.flatMap((tenant) => [
    ...ROLES.map((role) => `${tokenOf(role, tenant)} role=${role} tenant=${tenant}`),
    `${tokenOf('program', tenant)} tenant=${tenant}`,
  ]);
  writeFileSync(join(home, 'tokens'), lines.join('\n'));
  fhir = await startFhirServer({ resources: RESOURCES });
  service = await startTestService({
    LINTEL_HOME: home,
    LINTEL_TOKENS_FILE: join(home, 'tokens'),
    LINTEL_RATE_LIMIT: '0',
    LINTEL_TENANT_RATE_LIMIT: '0',
  });
  for (const tenant of TENANTS) await service.register(`${tenant}-ehr`, fhir.url, { tenant });
  routes = await registeredRoutes(home);
});
afterAll(async () => {
  await service.close();
  await fhir.close();
  await rm(home, { recursive: true });
});

async function ask(door: string, endpoint: string, token?: string): Promise<Response> {
  const [method = '', pattern = ''] = door.split(' ');
  const id = pattern.startsWith('/cds-services') ? 'hh-doc-completeness' : PATIENT_ID;
  const path = pattern.replace(/\{(\w+)\}/g, (_all, name: string) => PARAMETERS[name] ?? id);
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const url = service.url + path + (QUERIES[door] ?? '').replace('EHR', endpoint);
  if (method === 'GET') return fetch(url, { headers, redirect: 'manual' });
  const body = BODIES[door];
  const type = door.endsWith('-batch') ? 'application/x-ndjson' : 'application/json';
  const text = typeof body === 'string' ? body : JSON.stringify(body).replace('"EHR"', `"${endpoint}"`);
  return post(url, text, { 'content-type': type, ...headers });
}

async function sayOf(response: Response): Promise<string> {
  const outcome = operationOutcomeSchema.parse(await response.json());
  return outcome.issue[0]?.details.text ?? '';
}

it('every door that the app has is in the table and here, none is a wildcard, and nothing else is', () => {
  const doors = [...routes].sort();
  expect(doors.filter((door) => door.includes('*'))).toEqual([]);
  expect(Object.keys(DOORS).sort()).toEqual(doors);
  expect(Object.keys(EXPECTED).sort()).toEqual(doors);
});

describe.each(Object.entries(EXPECTED))('%s', (door, [who, ...good]) => {
  const roles = who.split(' ');

  it(
    who === 'anyone' ? 'is open, and no credential changes what it answers' : 'is closed without a credential',
    async () => {
      const answer = await ask(door, 'valley-ehr');
      expect(who === 'anyone' ? good : [401]).toContain(answer.status);
      await answer.body?.cancel();
      if (who === 'anyone') return;
      const wrong = await ask(door, 'valley-ehr', 'token-of-nobody-at-all-0123456789');
      expect(wrong.status).toBe(401);
      await wrong.body?.cancel();
    },
  );

  it.each(TENANTS.flatMap((tenant) => ROLES.map((role) => [role, tenant] as const)))(
    'a %s of %s',
    async (role, tenant) => {
      const answer = await ask(door, `${tenant}-ehr`, tokenOf(role, tenant));
      const isIn = who === 'anyone' || roles.includes(role);
      if (isIn) {
        await answer.body?.cancel();
        expect(good).toContain(answer.status);
        return;
      }
      expect(answer.status).toBe(403);
      expect(await sayOf(answer)).toBe('this is not for your role');
    },
  );

  it('a program whose token names no role comes in', async () => {
    const answer = await ask(door, 'valley-ehr', tokenOf('program', 'valley'));
    await answer.body?.cancel();
    expect(good).toContain(answer.status);
  });
});

describe('another tenant', () => {
  const behindEndpoints = Object.entries(DOORS).filter(
    ([door, { tenant }]) => tenant === 'endpoint' && !door.startsWith('POST /cds') && door !== 'GET /v1/endpoints',
  );

  it('has doors to be kept out of', () => expect(behindEndpoints.length).toBeGreaterThan(3));

  describe.each(behindEndpoints.map(([door]) => door))('%s', (door) => {
    it.each(['program', ...ROLES] as const)(
      'a %s does not find its FHIR server, by no word that says it is there',
      async (role) => {
        const theirs = await ask(door, 'hillside-ehr', tokenOf(role, 'valley'));
        const nobodys = await ask(door, 'no-such-ehr', tokenOf(role, 'valley'));
        expect(theirs.status).toBe(role === 'it' ? 403 : 404);
        expect(await theirs.text()).toBe(await nobodys.text());
      },
    );
  });

  it('is not in the list of endpoints, and one endpoint is the only one where the tenant has one', async () => {
    for (const tenant of TENANTS) {
      const headers = { authorization: `Bearer ${tokenOf('coder', tenant)}` };
      const list = await (await fetch(`${service.url}/v1/endpoints`, { headers })).json();
      expect(list).toEqual({ endpoints: [{ id: `${tenant}-ehr` }] });
      expect((await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart`, { headers })).status).toBe(200);
    }
  });

  it('has a trail of its own: nobody reads of another tenant, by page or by patient', async () => {
    const marker = await ask('GET /v1/patients/{id}/chart', 'hillside-ehr', tokenOf('coder', 'hillside'));
    const requestId = marker.headers.get('x-request-id');
    await marker.body?.cancel();
    const eventsOf = async (tenant: Tenant, query: string) => {
      const headers = { authorization: `Bearer ${tokenOf('manager', tenant)}` };
      return ((await (await fetch(`${service.url}/v1/audit${query}`, { headers })).json()) as AuditAnswer).events;
    };
    for (const query of ['?limit=500', `?endpoint=hillside-ehr&patient=${PATIENT_ID}&limit=500`]) {
      expect((await eventsOf('hillside', query)).map((event) => event.requestId)).toContain(requestId);
      expect((await eventsOf('valley', query)).map((event) => event.requestId)).not.toContain(requestId);
    }
  });
});

describe('what a role sees', () => {
  const WORDS = { clinician: tokenOf('clinician', 'valley'), coder: tokenOf('coder', 'valley') };
  const priced = (token: string, path: string, body?: unknown) =>
    body === undefined
      ? fetch(service.url + path, { headers: { authorization: `Bearer ${token}` } })
      : post(service.url + path, body, { authorization: `Bearer ${token}` });

  it('a clinician: no group, weight, points or payment, wherever it is asked', async () => {
    for (const [path, body] of [
      ['/v1/classify', record],
      [`/v1/patients/${PATIENT_ID}/classification`, undefined],
      ['/v1/codes/I50.22', undefined],
    ] as const) {
      const seen = await (await priced(WORDS.clinician, path, body)).text();
      const coders = await (await priced(WORDS.coder, path, body)).text();
      expect(seen).not.toMatch(/"(?:grouping|group|hipps|weight|points|payment|clinicalGroup)":/);
      expect(coders).toMatch(/"(?:grouping|group)":/);
    }
  });

  it('a clinician: no codes that a provider’s words would have given', async () => {
    const note = {
      text: 'Assessment: wound to left heel, likely diabetic foot ulcer.',
      author: 'RN',
      date: '2026-11-02',
    };
    const questions = async (token: string) =>
      ((await (await priced(token, '/v1/suggest', note)).json()) as { questions: { codes?: string[] }[] }).questions;
    const coders = await questions(WORDS.coder);
    expect(coders.some(({ codes }) => codes !== undefined)).toBe(true);
    const clinicians = await questions(WORDS.clinician);
    expect(clinicians.length).toBe(coders.length);
    expect(clinicians.every(({ codes }) => codes === undefined)).toBe(true);
  });

  it('payment: managers; others who ask for it are told', async () => {
    const asked = ['/v1/classify?payment=true', `/v1/patients/${PATIENT_ID}/classification?payment=true`] as const;
    for (const path of asked) {
      const body = path.startsWith('/v1/classify') ? record : undefined;
      for (const role of ['clinician', 'coder', 'qa'] as const) {
        const answer = await priced(tokenOf(role, 'valley'), path, body);
        expect(answer.status).toBe(403);
        expect(await sayOf(answer)).toBe('payment is for managers');
      }
      const answer = await priced(tokenOf('manager', 'valley'), path, body);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toMatch(/"payment":/);
    }
  });

  it('who was turned away stands in the trail', async () => {
    const answer = await ask('GET /v1/patients/{id}/chart', 'valley-ehr', tokenOf('it', 'valley'));
    expect(answer.status).toBe(403);
    const headers = { authorization: `Bearer ${tokenOf('manager', 'valley')}` };
    const { events } = (await (await fetch(`${service.url}/v1/audit?limit=5`, { headers })).json()) as AuditAnswer;
    expect(events.find(({ requestId }) => requestId === answer.headers.get('x-request-id'))).toMatchObject({
      who: { role: 'it' },
      action: 'read',
      status: 403,
    });
  });
});
