import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureKeys } from '../../../server/fhir/smart/keys.ts';
import { signingKeysFile } from '../../../server/home.ts';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { endpointChecks, failed } from './endpoint-checks.ts';
import { RESOURCES } from './patient.ts';
import { startTestService, type TestService } from './start.ts';

/** `lintel endpoint check` of a server that Lintel, or a person, signs in at. */

const own = endpointChecks();
const { check, started } = own;

describe('SMART', () => {
  let fake: FakeSmart;
  let service: TestService;
  beforeAll(async () => {
    await ensureKeys(signingKeysFile(own.home), new Date());
    service = await startTestService({ LINTEL_HOME: own.home });
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
    [
      'a token endpoint that is down',
      'auth-failed',
      () => fake.on('POST /auth/token', (_request, response) => void response.writeHead(503).end()),
      'auth',
      'again in some minutes',
    ],
    [
      'a page in place of a token',
      'auth-answer',
      () => fake.on('POST /auth/token', (_request, response) => void response.end('<html>sign in')),
      'auth',
      'who runs the network',
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
