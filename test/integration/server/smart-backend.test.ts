import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureKeys, rotateKeys } from '../../../server/fhir/smart/keys.ts';
import { signingKeysFile } from '../../../server/home.ts';
import { NOT_LOOKED_HEADER } from '../../../shared/api/paths.ts';
import { patientChartAnswerSchema } from '../../../shared/api/patients.ts';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { failureOf, startTestService, type TestService } from './start.ts';

/** SMART Backend Services: the service signs in for itself. The fake checks each assertion by the keys that we publish. */

let service: TestService;
let fake: FakeSmart;
const SECRET = 'b4ckend-secret-5309';

/** Milliseconds by which the service's clock is ahead. */
let ahead = 0;

beforeAll(async () => {
  service = await startTestService({ EHR_SECRET: SECRET }, { now: () => new Date(Date.now() + ahead) });
  await ensureKeys(signingKeysFile(service.home), new Date());
});
afterAll(() => service.close());
beforeEach(async () => {
  fake = await startFakeSmart(RESOURCES);
  fake.client.jwksUrl = `${service.url}/.well-known/jwks.json`;
});
afterEach(() => fake.close());

const clientId = 'lintel-at-valley';
const chart = () => fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart`);
const readChart = async () => {
  const response = await chart();
  expect(response.status).toBe(200);
  return patientChartAnswerSchema.parse(await response.json());
};

describe.each(['ES384', 'RS384'] as const)('%s', (alg) => {
  it('signs what SMART asks for, with a published key, and reads the patient', async () => {
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg } });
    const { chart: read } = await readChart();
    expect(read.patient?.family).toBe('Whitcomb');
    const [first, ...others] = fake.tokenRequests;
    expect(others).toEqual([]);
    expect(first?.header).toMatchObject({ alg, typ: 'JWT' });
    expect(first?.claims).toMatchObject({ iss: clientId, sub: clientId, aud: `${fake.origin}/auth/token` });
    expect(first?.claims).not.toHaveProperty('nbf');
    const { exp = 0, iat = 0, jti = '' } = first?.claims ?? {};
    expect(exp - iat).toBeGreaterThan(30);
    expect(exp - iat).toBeLessThanOrEqual(300);
    expect(jti.length).toBeGreaterThan(20);
    const published = (await (await fetch(fake.client.jwksUrl ?? '')).json()) as { keys: Record<string, unknown>[] };
    expect(published.keys.map((key) => key.kid)).toContain(first?.header?.kid);
  });
});

describe('scopes', () => {
  it('asks for reading and searching of the listed types, nothing else, and for no wildcard', async () => {
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    await readChart();
    const asked = fake.tokenRequests[0]?.form.get('scope')?.split(' ') ?? [];
    expect(asked).toEqual(
      [
        ...['Patient', 'Condition', 'Encounter', 'EpisodeOfCare', 'Observation', 'DocumentReference'],
        ...['QuestionnaireResponse', 'MedicationRequest', 'CarePlan', 'CareTeam', 'Goal', 'Coverage'],
      ]
        .map((type) => `system/${type}.rs`)
        .concat('system/Binary.r'),
    );
  });

  it('are written in the old style where the server knows no other', async () => {
    fake.rules.configuration = (own) => ({ ...own, capabilities: ['permission-v1'] });
    await service.register('ehr', fake.url, {
      auth: { mode: 'backend', clientId, alg: 'ES384', read: ['Patient', 'Condition'] },
    });
    await readChart();
    expect(fake.tokenRequests[0]?.form.get('scope')).toBe('system/Patient.read system/Condition.read');
  });

  it('what was not granted is not searched, and is named: in the chart, in words, and in the header', async () => {
    fake.rules.grant = (asked) => asked.filter((scope) => !scope.includes('/Observation.'));
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    const { chart: read, notLooked, reported } = await readChart();
    expect(notLooked).toEqual(expect.arrayContaining(['Observation', 'Claim']));
    expect(read.looked).not.toContain('Observation');
    expect(read.looked).toContain('Condition');
    expect(reported).toContainEqual({
      at: 'Observation',
      say: 'the scopes that were granted do not hold this: it was not looked at',
    });
    expect(fake.requests.filter(({ url }) => /\/fhir\/(?:Observation|Claim)/.test(url))).toEqual([]);
    const classified = await fetch(`${service.url}/v1/patients/${PATIENT_ID}/classification`);
    expect(classified.headers.get(NOT_LOOKED_HEADER)?.split(',')).toEqual(expect.arrayContaining(['Observation']));
  });

  it('a part of a type is read, and does not count as all of it', async () => {
    const part = 'system/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|survey';
    fake.rules.grant = (asked) => asked.map((scope) => (scope.includes('/Observation.') ? part : scope));
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    const { notLooked, reported } = await readChart();
    expect(notLooked).toContain('Observation');
    expect(fake.requests.some(({ url }) => url.startsWith('/fhir/Observation'))).toBe(true);
    expect(reported.find(({ at }) => at === 'Observation')?.say).toContain('only a part');
  });

  it('the patient not granted ends the read: 403, and nothing was asked of the FHIR server', async () => {
    fake.rules.grant = () => ['system/Condition.rs'];
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    expect(await failureOf(await chart())).toMatchObject({ status: 403, code: 'forbidden' });
    expect(fake.requests.filter(({ url }) => url.startsWith('/fhir/Patient'))).toEqual([]);
  });
});

describe('the token', () => {
  it('is fetched once for many at the same time, and kept', async () => {
    fake.rules.delay = 50;
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    await Promise.all([readChart(), readChart(), readChart()]);
    await readChart();
    expect(fake.tokenRequests).toHaveLength(1);
  });

  it('is fetched anew before it expires, with an assertion of its own', async () => {
    fake.rules.expiresIn = 300;
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    await readChart();
    ahead += 290_000;
    await readChart();
    expect(fake.tokenRequests).toHaveLength(2);
    expect(new Set(fake.tokenRequests.map(({ claims }) => claims?.jti)).size).toBe(2);
  });

  it('that the server has forgotten is got anew, in the same read and once for all its searches', async () => {
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    await readChart();
    fake.forgetTokens();
    await readChart();
    expect(fake.tokenRequests).toHaveLength(2);
  });

  it('that the server never takes is not got without end', async () => {
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    fake.on('GET /fhir/Condition', (_request, response) => void response.writeHead(401).end());
    expect((await chart()).status).toBe(502);
    expect(fake.tokenRequests.length).toBeLessThanOrEqual(2);
  });
});

describe('keys', () => {
  it('current and next are published for both algorithms, and nothing private', async () => {
    const text = await (await fetch(`${service.url}/.well-known/jwks.json`)).text();
    const { keys } = JSON.parse(text) as { keys: Record<string, unknown>[] };
    expect(keys.map(({ alg }) => alg).sort()).toEqual(['ES384', 'ES384', 'RS384', 'RS384']);
    for (const key of keys) {
      for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']) expect(key).not.toHaveProperty(secret);
      expect(key).toMatchObject({ use: 'sig', kid: expect.stringMatching(/^[\w-]{20,}$/) });
    }
  });

  it('a rotation needs no restart: the key that was next signs, and a server that had only fetched the old set knows it', async () => {
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    const before = (await (await fetch(`${service.url}/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] };
    await readChart();
    await rotateKeys(signingKeysFile(service.home), new Date());
    fake.forgetTokens();
    await chart();
    await readChart();
    const [first, second] = fake.tokenRequests.map(({ header }) => header?.kid);
    expect(second).not.toBe(first);
    expect(before.keys.map(({ kid }) => kid)).toContain(second);
    const after = (await (await fetch(`${service.url}/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] };
    // What was signed a moment ago can still be checked.
    expect(after.keys.map(({ kid }) => kid)).toContain(first);
  });

  it('no key: nobody is asked, and the words say what is missing', async () => {
    const other = await startTestService();
    await other.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    const failure = await failureOf(await fetch(`${other.url}/v1/patients/${PATIENT_ID}/chart`));
    expect(failure).toMatchObject({ status: 502, say: 'the service has no signing key' });
    expect(fake.tokenRequests).toEqual([]);
    expect(await (await fetch(`${other.url}/.well-known/jwks.json`)).json()).toEqual({ keys: [] });
    await other.close();
  });
});

describe('a client secret', () => {
  it('goes into the Authorization header, from its variable', async () => {
    fake.client.secret = SECRET;
    await service.register('ehr', fake.url, { auth: { mode: 'client-secret', clientId, secretEnv: 'EHR_SECRET' } });
    await readChart();
    expect(fake.tokenRequests[0]?.form.has('client_secret')).toBe(false);
  });

  it('goes into the form where the server takes it only there', async () => {
    fake.client.secret = SECRET;
    fake.rules.configuration = (own) => ({ ...own, token_endpoint_auth_methods_supported: ['client_secret_post'] });
    await service.register('ehr', fake.url, { auth: { mode: 'client-secret', clientId, secretEnv: 'EHR_SECRET' } });
    await readChart();
    expect(fake.tokenRequests[0]?.form.get('client_secret')).toBe(SECRET);
  });

  it('a wrong one: the code of the refusal, and nothing of the secret', async () => {
    fake.client.secret = 'another';
    await service.register('ehr', fake.url, { auth: { mode: 'client-secret', clientId, secretEnv: 'EHR_SECRET' } });
    const { status, say } = await failureOf(await chart());
    expect([status, say]).toEqual([502, 'the authorization server refuses (invalid_client)']);
  });

  it('none there: said, and nobody is asked', async () => {
    await service.register('ehr', fake.url, { auth: { mode: 'client-secret', clientId, secretEnv: 'EHR_NOTHING' } });
    expect((await failureOf(await chart())).say).toBe(
      'the credential of this endpoint cannot be used (the variable is not set)',
    );
    expect(fake.tokenRequests).toEqual([]);
  });
});

describe('what is told of a server', () => {
  it.each([
    ['no SMART configuration', 'the FHIR server has no SMART configuration that can be used', (own: object) => [own]],
    [
      'a configuration without a token endpoint',
      'the FHIR server has no SMART configuration that can be used',
      (own: object) => ({ ...own, token_endpoint: undefined }),
    ],
  ])('%s', async (_name, say, configuration) => {
    fake.rules.configuration = configuration;
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    const failure = await failureOf(await chart());
    expect(failure.say).toContain(say);
    expect(fake.tokenRequests).toEqual([]);
  });

  it.each([
    [503, '', 'the authorization server failed (status 503)'],
    [500, '<html>Okafor: stack trace', 'the authorization server failed (status 500)'],
    [404, '', 'not one that can be trusted (status 404; nothing came)'],
    [401, '', 'the authorization server refuses (status 401; nothing came)'],
    [403, '<!doctype html>Okafor, sign in', 'the authorization server refuses (status 403; a web page came)'],
    [200, '<!doctype html>Okafor, sign in', 'not one that can be trusted (a web page came)'],
    [400, '{"error":"invalid_scope","error_description":"Okafor"}', 'the authorization server refuses (invalid_scope)'],
    [400, '{"error":"Okafor"}', 'the authorization server refuses'],
    [500, '{"error":"server_error"}', 'the authorization server failed (status 500)'],
  ])('a token endpoint that answers %i %j', async (status, body, say) => {
    fake.on('POST /auth/token', (_request, response) => void response.writeHead(status).end(body));
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    const failure = await failureOf(await chart());
    expect(failure).toMatchObject({ status: 502, code: say.includes('failed') ? 'transient' : 'exception' });
    expect(failure.say).toContain(say);
    expect(failure.say + service.log.at(-1)).not.toContain('Okafor');
  });

  it('null in its answer is what it has none of', async () => {
    fake.rules.answer = (own) => ({ ...own, scope: null, refresh_token: null, id_token: null });
    await service.register('ehr', fake.url, { auth: { mode: 'backend', clientId, alg: 'ES384' } });
    expect((await readChart()).chart.patient?.family).toBe('Whitcomb');
  });

  it('an audience that is the issuer, where the row says that this server wants it', async () => {
    await service.register('ehr', fake.url, {
      auth: { mode: 'backend', clientId, alg: 'ES384' },
      quirks: ['aud-is-issuer'],
    });
    // This one does not: it refuses, and the assertion was as the quirk says.
    expect((await failureOf(await chart())).say).toContain('invalid_client');
    const [, payload = ''] = fake.tokenRequests[0]?.form.get('client_assertion')?.split('.') ?? [];
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ aud: `${fake.origin}/auth` });
  });
});
