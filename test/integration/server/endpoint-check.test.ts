import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../../server/fhir/check/check.ts';
import { checkEndpoint } from '../../../server/fhir/check/check-endpoint.ts';
import { openEndpoint } from '../../../server/fhir/endpoint.ts';
import { type EndpointRow, endpointSchema } from '../../../server/fhir/registry.ts';
import { ensureKeys } from '../../../server/fhir/smart/keys.ts';
import { signingKeysFile } from '../../../server/home.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { bundle, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { startFhirServer } from '../../fhir-server/server.ts';
import { shippedEditions } from '../../shipped.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { startTestService, type TestService } from './start.ts';

/** `lintel endpoint check`: what works, and what to do about the rest. */

const ROOT = join(import.meta.dirname, '../../..');
let editions: Editions;
let home: string;
beforeAll(async () => {
  editions = await shippedEditions();
  home = await mkdtemp(join(tmpdir(), 'lintel-check-'));
});
afterAll(() => rm(home, { recursive: true }));
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
const started = <T extends { close(): Promise<unknown> }>(one: T): T => {
  stops.push(() => one.close());
  return one;
};

/** The checks of a row, by their names. */
async function check(baseUrl: string, row: Partial<EndpointRow> = {}, patient?: string): Promise<Map<string, Check>> {
  const machine = { env: { EHR_SECRET: 's3cret', EHR_TOKEN: 'tok3n' }, keysFile: signingKeysFile(home) };
  const endpoint = openEndpoint(endpointSchema.parse({ id: 'ehr', baseUrl, timeout: 40_000, ...row }), machine);
  const signal = AbortSignal.timeout(50_000);
  const options = { editions, signal, ...(patient === undefined ? {} : { patient }) };
  const checks = await checkEndpoint(endpoint, machine, options);
  await endpoint.close();
  // Whatever fails, someone has to do something about it.
  for (const one of checks) expect(one.fix !== undefined || one.result !== 'fail').toBe(true);
  return new Map(checks.map((one) => [one.what, one]));
}
const failed = (checks: Map<string, Check>) =>
  [...checks.values()].filter(({ passed }) => !passed).map(({ what }) => what);

describe('a FHIR server without sign-in', () => {
  it('that has a patient with OASIS and notes: everything is found', async () => {
    const fhir = started(await startFhirServer({ resources: RESOURCES }));
    for (const patient of [undefined, PATIENT_ID]) {
      const checks = await check(fhir.url, {}, patient);
      expect(failed(checks)).toEqual([]);
      expect(checks.get('OASIS')?.say).toMatch(/^found: \d+ items of one assessment, in QuestionnaireResponse$/);
      expect(checks.get('attachments (Binary)')).toMatchObject({
        result: 'pass',
        say: expect.stringMatching(/^2 read, 1 unreadable/),
      });
      expect(checks.get('paging')).toMatchObject({ result: 'pass', say: 'a second page came' });
      expect(checks.get('latency')?.say).toMatch(/^a search takes \d+ ms/);
    }
  });

  it('an id that is no patient’s is said, or its absence would look like a server without anything', async () => {
    const fhir = started(await startFhirServer({ resources: RESOURCES }));
    expect((await check(fhir.url, {}, 'mistyped')).get('search Patient')).toMatchObject({
      result: 'less',
      say: 'answers; it shows no patient of the id that --patient names',
    });
    expect((await check(fhir.url)).get('search Patient')).toMatchObject({ result: 'pass', say: 'answers' });
  });

  it('says nothing of a record: no name, no identifier, no words', async () => {
    const fhir = started(await startFhirServer({ resources: RESOURCES }));
    const text = JSON.stringify([...(await check(fhir.url, {}, PATIENT_ID)).values()]);
    for (const mark of ['Whitcomb', 'Alma', '1944', '00041793', PATIENT_ID, 'granulating', 'Binary/']) {
      expect(text).not.toContain(mark);
    }
  });

  it('without OASIS: said where it can come from, and no failure', async () => {
    const fhir = started(
      await startFhirServer({ resources: RESOURCES.filter(({ resourceType }) => resourceType === 'Patient') }),
    );
    const checks = await check(fhir.url);
    expect(checks.get('OASIS')).toMatchObject({
      result: 'less',
      say: expect.stringMatching(/^not served: page or XML/),
    });
    expect(checks.get('paging')?.result).toBe('less');
    expect(failed(checks)).toEqual([]);
  });

  it('case 23: types that it does not serve are less; types that it says it serves, and does not, fail; so does Condition', async () => {
    const fake = started(await startFakeEhr());
    const statement = {
      resourceType: 'CapabilityStatement',
      fhirVersion: '4.0.1',
      rest: [{ resource: [{ type: 'Goal' }] }],
    };
    fake.on('GET /fhir/metadata', (_request, response) => json(response, 200, statement));
    for (const type of ['Goal', 'Claim', 'Condition']) {
      fake.on(`GET /fhir/${type}`, (_request, response) => void response.writeHead(404).end());
    }
    fake.on('GET /fhir/Task', (_request, response) => void response.writeHead(403).end());
    const checks = await check(fake.url);
    expect(failed(checks)).toEqual(['search Condition', 'search Goal', 'search Task']);
    expect(checks.get('search Claim')).toMatchObject({
      result: 'less',
      say: expect.stringContaining('not looked for'),
    });
    expect(checks.get('search Task')?.fix).toContain('allow this app');
    // Its metadata came, so that nobody has to look for another address.
    for (const type of ['Goal', 'Condition']) {
      const { fix } = checks.get(`search ${type}`) ?? {};
      expect(fix).toContain('switch this resource type on');
      expect(fix).not.toContain('base URL');
    }
  });

  it('that tells what it is, and answers searches with a page to sign in or with the way to one: no other address is asked for', async () => {
    const fake = started(await startFakeEhr());
    const statement = { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' };
    fake.on('GET /fhir/metadata', (_request, response) => json(response, 200, statement));
    fake.on(
      'GET /fhir/Patient',
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in'),
    );
    fake.on(
      'GET /fhir/Condition',
      (_request, response) => void response.writeHead(302, { location: 'https://sso.example.org/login' }).end(),
    );
    const checks = await check(fake.url);
    expect(failed(checks)).toEqual(['search Patient', 'search Condition']);
    for (const type of ['Patient', 'Condition']) {
      const { fix } = checks.get(`search ${type}`) ?? {};
      expect(fix).toMatch(/the address is right.*how a program gets in/);
      expect(fix).not.toContain('base URL');
    }
  });

  it('that redirects everything: how to see where it leads', async () => {
    const fake = started(await startFakeEhr());
    for (const what of ['metadata', 'Patient']) {
      fake.on(
        `GET /fhir/${what}`,
        (_request, response) => void response.writeHead(301, { location: 'https://ehr.example.org/r4' }).end(),
      );
    }
    const checks = await check(fake.url);
    expect(checks.get('search Patient')?.fix).toMatch(/\/metadata.*in a browser.*register the base that it leads to/);
  });

  it('of another FHIR version', async () => {
    const fake = started(await startFakeEhr());
    const statement = { resourceType: 'CapabilityStatement', fhirVersion: '3.0.2' };
    fake.on('GET /fhir/metadata', (_request, response) => json(response, 200, statement));
    const checks = await check(fake.url);
    expect(checks.get('metadata: FHIR R4')).toMatchObject({ result: 'fail', say: 'FHIR version 3.0.2' });
  });

  it('whose next links lead away, and whose attachments do', async () => {
    const fake = started(await startFakeEhr());
    const condition = { resourceType: 'Condition', id: 'c1' };
    fake.on('GET /fhir/Condition', (_request, response) =>
      json(response, 200, bundle([condition], 'https://ehr.internal.example/fhir?page=2')),
    );
    const document = {
      resourceType: 'DocumentReference',
      id: 'd1',
      content: [{ attachment: { url: 'https://files.example/1' } }],
    };
    fake.on('GET /fhir/DocumentReference', (_request, response) => json(response, 200, bundle([document])));
    const checks = await check(fake.url);
    expect(checks.get('paging')?.fix).toContain('register the address that its links use');
    expect(checks.get('attachments (Binary)')?.result).toBe('fail');
    expect(JSON.stringify([...checks.values()])).not.toMatch(/internal\.example|files\.example/);
  });

  it('that refuses _count is asked without it, where the row says so', async () => {
    const fake = started(await startFakeEhr());
    await check(fake.url, { quirks: ['no-count'] });
    const searches = fake.requests.filter(({ url }) => url.includes('?'));
    expect(searches.length).toBeGreaterThan(15);
    expect(searches.filter(({ url }) => url.includes('_count'))).toEqual([]);
  });

  it('that is not there, or does not answer: one failure, and nothing is asked after it', async () => {
    const gone = await check('http://127.0.0.1:9/fhir');
    expect(failed(gone)).toEqual(['metadata: FHIR R4']);
    expect(gone.get('metadata: FHIR R4')).toMatchObject({
      say: 'the FHIR server cannot be reached (nothing answers at that port)',
      fix: expect.stringContaining('the port of the address'),
    });
    expect([...gone.keys()].at(-1)).toBe('metadata: FHIR R4');
    const fake = started(await startFakeEhr());
    fake.on('GET /fhir/metadata', () => {});
    const silent = await check(fake.url, { timeout: 200 });
    expect(silent.get('metadata: FHIR R4')?.problem).toBe('timeout');
    expect(silent.size).toBe(2);
  });

  it('a server that wants a credential, and a row that says open: how to say one, and no better token', async () => {
    const fake = started(await startFakeSmart(RESOURCES));
    expect((await check(fake.url)).get('search Patient')).toMatchObject({
      result: 'fail',
      say: expect.stringContaining('the row says open'),
      fix: expect.stringMatching(/--auth backend.*launch/),
    });
  });

  it('an address at which everything is the same page is asked twice, and not for each type', async () => {
    const fake = started(await startFakeEhr());
    const page = (_request: unknown, response: ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in');
    for (const what of ['metadata', 'Patient', 'Condition']) fake.on(`GET /fhir/${what}`, page);
    const checks = await check(fake.url);
    expect(failed(checks)).toEqual(['metadata: FHIR R4', 'search Patient']);
    expect([...checks.keys()].at(-1)).toBe('search Patient');
  });

  it('a wrong token ends it at the first search', async () => {
    const fake = started(await startFakeSmart(RESOURCES));
    const checks = await check(fake.url, { auth: { mode: 'static-bearer', tokenEnv: 'EHR_TOKEN' } });
    expect([...checks.keys()].at(-1)).toBe('search Patient');
    expect(checks.get('search Patient')?.problem).toBe('unauthorized');
    const none = await check(fake.url, { auth: { mode: 'static-bearer', tokenEnv: 'EHR_NOTHING' } });
    expect(none.get('auth')).toMatchObject({ result: 'fail', fix: expect.stringContaining('variable') });
  });
});

describe('SMART', () => {
  let fake: FakeSmart;
  let service: TestService;
  beforeAll(async () => {
    await ensureKeys(signingKeysFile(home), new Date());
    service = await startTestService({ LINTEL_HOME: home });
  });
  afterAll(() => service.close());
  const smart = async () => {
    fake = started(await startFakeSmart(RESOURCES));
    fake.client.jwksUrl = `${service.url}/.well-known/jwks.json`;
    return fake;
  };
  const backend = { auth: { mode: 'backend', clientId: 'lintel-at-valley', alg: 'ES384' } } as const;

  it('backend: everything that was asked for was granted; what was not asked for is less', async () => {
    const checks = await check((await smart()).url, backend);
    expect(failed(checks)).toEqual(['metadata: FHIR R4']);
    expect(checks.get('SMART configuration')?.say).toContain('scopes are written as v2');
    expect(checks.get('auth')?.say).toBe('a token was given, signed with ES384');
    expect(checks.get('scopes granted')?.say).toBe('all 13 that were asked for');
    expect(checks.get('search Claim')).toMatchObject({ result: 'less', say: 'not granted, so not searched' });
    expect(checks.get('OASIS')?.result).toBe('pass');
  });

  it('backend: scopes that are missing are named, with what to ask for', async () => {
    await smart();
    fake.rules.grant = (asked) => asked.filter((scope) => !/Goal|Coverage/.test(scope));
    const checks = await check(fake.url, backend);
    expect(checks.get('scopes granted')).toMatchObject({
      result: 'fail',
      say: '11 of 13 that were asked for; not, or not whole: Goal, Coverage',
    });
  });

  it('backend: more than was asked for is said', async () => {
    await smart();
    fake.rules.grant = (asked) => [...asked, 'system/*.read', 'system/Task.cud'];
    expect((await check(fake.url, backend)).get('scopes granted')?.say).toContain(
      '2 scopes that write or are wildcards',
    );
  });

  it.each([
    ['a client that is not known', 'invalid_client', () => (fake.client.id = 'somebody-else'), 'auth', 'jwks.json'],
    [
      'an authorization server elsewhere',
      'auth-elsewhere',
      () => (fake.rules.configuration = (own) => ({ ...own, token_endpoint: 'https://login.example.com/token' })),
      'SMART configuration',
      '--auth-host',
    ],
    [
      'no configuration',
      'not-smart',
      () => (fake.rules.configuration = () => []),
      'SMART configuration',
      'administrator',
    ],
  ])('backend: %s ends it, with a fix', async (_name, _problem, spoil, what, fix) => {
    await smart();
    spoil();
    const checks = await check(fake.url, backend);
    expect([...checks.keys()].at(-1)).toBe(what);
    expect(checks.get(what)?.fix).toContain(fix);
  });

  it('launch: as far as it goes without a person, and where a person signs in', async () => {
    await smart();
    const launch = {
      auth: { mode: 'launch', clientId: 'x', secretEnv: 'EHR_SECRET', alg: 'ES384', context: 'patient' },
    } as const;
    const checks = await check(fake.url, launch);
    expect(checks.get('SMART configuration')?.say).toContain('launches: launch-ehr, launch-standalone');
    expect(checks.get('auth')).toMatchObject({
      result: 'less',
      say: expect.stringContaining('/auth/start?endpoint=ehr'),
    });
    expect(checks.has('search Patient')).toBe(false);
    expect(checks.get('roles')?.say).toBe('everyone who signs in has LINTEL_SMART_ROLE');
    expect(checks.get('frame')?.say).toContain('no page may frame Lintel');
    const told = await check(fake.url, {
      auth: { ...launch.auth, roles: [{ user: 'Practitioner/rn-7', role: 'qa' }] },
      frameAncestors: ['https://ehr.example.org'],
    });
    expect(told.get('roles')?.say).toContain('1 in the row (qa)');
    expect(told.get('frame')?.say).toContain('https://ehr.example.org');
    fake.rules.configuration = (own) => ({ ...own, code_challenge_methods_supported: ['plain'] });
    expect((await check(fake.url, launch)).get('SMART configuration')).toMatchObject({
      result: 'fail',
      say: 'there is no PKCE with S256',
    });
  });
});

describe('TLS', () => {
  const PEM = join(ROOT, 'test/fhir-server/tls');
  const tlsServer = async (options: ServerOptions = {}) => {
    const [key, cert] = await Promise.all(['key', 'cert'].map((part) => readFile(join(PEM, `localhost.${part}.pem`))));
    const statement = { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' };
    const server = createServer({ ...options, ...(key && cert ? { key, cert } : {}) }, (_request, response) =>
      json(response, 200, statement),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    return (server.address() as AddressInfo).port;
  };
  /** In a process of its own: who is trusted is read when Node starts. */
  const lintel = (args: string[], env: Record<string, string> = {}) =>
    new Promise<{ code: number | null; out: string }>((resolve, reject) => {
      const child = spawn(process.execPath, [join(ROOT, 'server/cli/lintel.ts'), 'endpoint', ...args], {
        env: { ...process.env, LINTEL_HOME: home, ...env },
      });
      let out = '';
      child.stdout.on('data', (chunk) => {
        out += chunk;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out }));
    });

  it('a certificate that nobody here trusts fails with what to do, and is trusted once that is done', async () => {
    const port = await tlsServer();
    const untrusted = await check(`https://localhost:${port}/fhir`);
    expect(untrusted.get('TLS')).toMatchObject({
      result: 'fail',
      say: 'TLSv1.3; the certificate is not signed by an authority that this machine trusts',
      fix: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
    await lintel(['add', 'tls', `https://localhost:${port}/fhir`]);
    await lintel(['add', 'number', `https://127.0.0.1:${port}/fhir`]);
    const trusting = { NODE_EXTRA_CA_CERTS: join(PEM, 'localhost.cert.pem') };
    const { out } = await lintel(['check', 'tls'], trusting);
    expect(out).toMatch(/pass {2}TLS .*TLSv1\.3; the certificate is trusted, for \d+ more days/);
    expect(out).toMatch(/pass {2}metadata: FHIR R4/);
    const wrongName = await lintel(['check', 'number'], trusting);
    expect(wrongName.code).toBe(1);
    expect(wrongName.out).toMatch(/FAIL {2}TLS .*the certificate is for another host\n {6}fix: register/);
    // What has to be done is said once, and not under each line that fails of it.
    expect(wrongName.out.match(/fix: register/g)).toHaveLength(1);
  });

  it('a version that is too old fails', async () => {
    const port = await tlsServer({ minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' });
    expect((await check(`https://localhost:${port}/fhir`)).get('TLS')).toMatchObject({
      result: 'fail',
      say: 'TLSv1.1',
    });
  });

  it('a server that wants a client certificate: what is asked for is said, and not found out by trying', async () => {
    const port = await tlsServer({ requestCert: true, maxVersion: 'TLSv1.2' });
    const checks = await check(`https://localhost:${port}/fhir`);
    expect(checks.get('TLS')).toMatchObject({ result: 'fail', fix: expect.stringContaining('client certificate') });
  });

  it('a server that is no TLS server', async () => {
    const fake = started(await startFakeEhr());
    const checks = await check(fake.url.replace('http:', 'https:').replace('127.0.0.1', 'localhost'));
    expect(checks.get('TLS')).toMatchObject({
      result: 'fail',
      problem: 'unreachable',
      say: 'the FHIR server cannot be reached (it does not speak TLS at that port)',
    });
    expect(checks.size).toBe(1);
  });
});
