import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuditAnswer, auditAnswerSchema } from '../../../shared/api/audit.ts';
import { type CdsClient, hookRequest, startCdsClient } from '../../conformance/cds-client.ts';
import { failureOf, post, startTestService, type TestService } from '../server/start.ts';

/** Credentials that are refused: written to the trail, and answered with 429 when a source goes on. */

const TOKEN = 'the-token-of-the-workbench-0123456789';
const HOOK = 'hh-doc-completeness';
let service: TestService;
let client: CdsClient;

beforeEach(async () => {
  [service, client] = await Promise.all([startTestService({ LINTEL_TOKENS: TOKEN }), startCdsClient()]);
});
afterEach(async () => {
  await service.close();
  await client.close();
});

const as = (credential: string) => ({ headers: { authorization: `Bearer ${credential}` } });
const ask = (credential: string) => fetch(`${service.url}/v1/endpoints`, as(credential));
const written = async (): Promise<AuditAnswer['events']> =>
  auditAnswerSchema.parse(await (await fetch(`${service.url}/v1/audit?limit=500`, as(TOKEN))).json()).events;
const refusals = async (): Promise<AuditAnswer['events']> =>
  (await written()).filter(({ action }) => action === 'refuse');
/** A token for a hook that is good but for what is said. */
const badToken = async (claims: Record<string, unknown>) =>
  client.call(service, HOOK, hookRequest('p1'), await client.token(`${service.url}/cds-services/${HOOK}`, claims));

describe('a refused credential', () => {
  it('is an event, whatever its kind, and nothing of it is in the trail or the log', async () => {
    const secret = 'k7Jq0sW1xZ5bN8vR3yT6uC9eF2hL4mP-aD1gS5kXoQw';
    const shown = [`person.local.${secret}`, `smart.local.${secret}`, `a.${secret}.b`, `wrong-token-${secret}`];
    for (const credential of shown) expect((await ask(credential)).status).toBe(401);
    const renewed = await fetch(`${service.url}/auth/renew`, { method: 'POST', ...as(`smart.valley.${secret}`) });
    expect(renewed.status).toBe(401);
    const code = await post(`${service.url}/auth/token`, { code: `local.${secret}`, verifier: secret });
    expect(code.status).toBe(401);
    const events = await refusals();
    expect(events.map(({ about, route }) => `${about?.kind} ${route}`).reverse()).toEqual([
      'person /v1/endpoints',
      'smart /v1/endpoints',
      'jwt /v1/endpoints',
      'token /v1/endpoints',
      'smart /auth/renew',
      'code /auth/token',
    ]);
    for (const { who, status } of events)
      expect({ who, status }).toEqual({ who: { subject: 'a refused credential' }, status: 401 });
    expect(JSON.stringify(events) + service.log.join('\n')).not.toContain(secret.slice(0, 12));
  });

  it('none that was shown, and a right one, are no refusals', async () => {
    expect((await fetch(`${service.url}/v1/endpoints`)).status).toBe(401);
    expect((await ask(TOKEN)).status).toBe(200);
    expect(await refusals()).toEqual([]);
  });

  it('is one event at the ways out and back too, of nobody: no sign-out, no sign-in', async () => {
    await fetch(`${service.url}/auth/sign-out`, { method: 'POST', ...as(`smart.local.${'x'.repeat(43)}`) });
    await fetch(`${service.url}/auth/callback?state=local.none&code=x`);
    await fetch(`${service.url}/sign-in/callback?state=local.none&code=x`);
    await fetch(`${service.url}/auth/sign-out`, { method: 'POST' });
    expect((await written()).map(({ action, about, route, status }) => [action, about?.kind, route, status])).toEqual([
      ['refuse', 'sign-in', '/sign-in/callback', 404],
      ['refuse', 'sign-in', '/auth/callback', 403],
      ['refuse', 'smart', '/auth/sign-out', 401],
    ]);
  });
});

describe('a refused token of a CDS client', () => {
  it('names the registered client that it speaks for, in that client’s tenant', async () => {
    await client.register(service, { tenant: 'local' });
    expect((await badToken({ aud: 'https://elsewhere.example.org' })).status).toBe(401);
    expect((await badToken({ iss: 'https://stranger.example.org/patient-whitcomb' })).status).toBe(401);
    const [stranger, known] = await refusals();
    expect(known?.about).toEqual({ kind: 'jwt', client: 'valley-ehr' });
    expect(stranger?.about).toEqual({ kind: 'jwt' });
    expect(JSON.stringify(await refusals())).not.toMatch(/whitcomb|elsewhere|eyJ/);
  });

  it('of another tenant is not in this tenant’s trail', async () => {
    await client.register(service, { tenant: 'hillside' });
    await badToken({ aud: 'https://elsewhere.example.org' });
    expect(await refusals()).toEqual([]);
  });
});

describe('a source that goes on', () => {
  it('is told to wait, and is written down no more; a right credential is still taken from there', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 130; i++) statuses.push((await ask(`wrong-token-of-somebody-${i}`)).status);
    expect(statuses.slice(0, 100).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(100).every((status) => status === 429)).toBe(true);
    const answer = await ask('wrong-token-of-somebody-else');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await failureOf(answer)).toMatchObject({ status: 429, code: 'throttled' });
    expect((await ask(TOKEN)).status).toBe(200);
    expect(await refusals()).toHaveLength(100);
  });

  it.each<[string, string, RequestInit]>([
    ['with credentials that are over', '/auth/sign-out', { method: 'POST', ...as(`smart.local.${'x'.repeat(43)}`) }],
    ['with nothing at all', '/auth/sign-out', { method: 'POST' }],
    ['with answers of sign-ins that nobody began', '/auth/callback?state=local.none&code=x', {}],
  ])('%s does not fill the trail by %s', async (_name, path, how) => {
    for (let i = 0; i < 130; i++) await (await fetch(`${service.url}${path}`, how)).arrayBuffer();
    expect((await written()).length).toBeLessThanOrEqual(100);
  });

  it('a client’s own good token is taken while somebody speaks for it', async () => {
    await client.register(service);
    for (let i = 0; i < 105; i++) await badToken({ exp: 1 });
    expect((await badToken({ exp: 1 })).status).toBe(429);
    const good = await client.call(service, HOOK, hookRequest('p1'));
    expect(good.status).toBe(412);
  });
});
