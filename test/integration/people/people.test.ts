import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Sqlite from 'better-sqlite3';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../../server/cli/people.ts';
import { readSeal } from '../../../server/store/keys.ts';
import { type AuditAnswer, type SessionAnswer, sessionSchema } from '../../../shared/api.ts';
import { type Browser, startBrowser } from '../server/browser.ts';
import { freePort } from '../server/free-port.ts';
import { codeOn, newVerifier, s256 } from '../server/sign-in.ts';
import { failureOf, post, startTestService, type TestService } from '../server/start.ts';
import { ran } from '../store/harness/lintel.ts';
import { startProvider, type TestProvider } from './provider.ts';

/** People sign in at an OpenID provider, have a role, and are out when the provider says so. */

const MINUTE = 60_000;
let service: TestService;
let provider: TestProvider;
/** Milliseconds by which the service's clock is ahead of the machine's. */
let ahead = 0;
const now = () => new Date(Date.now() + ahead);

beforeAll(async () => {
  const port = await freePort();
  provider = await startProvider([`http://127.0.0.1:${port}/sign-in/callback`]);
  service = await startTestService({ LINTEL_PORT: String(port), ...provider.env }, { now });
});
afterAll(async () => {
  await service.close();
  await provider.close();
});
beforeEach(() => {
  ahead = 0;
  provider.atKeyboard = 'rn-7';
  provider.accounts.set('rn-7', { groups: ['Staff', 'Nurses'] });
  provider.accounts.set('c-12', { groups: ['Nurses', 'Lintel Coders'] });
  provider.accounts.set('it-1', { groups: ['Help Desk'] });
  provider.accounts.set('boss', { groups: ['Managers'] });
  provider.accounts.set('guest', { groups: ['Visitors'] });
});
afterEach(() => provider.broken.clear());

async function signIn(account: string, at = service, browser = startBrowser()): Promise<SessionAnswer> {
  provider.atKeyboard = account;
  const verifier = newVerifier();
  const visit = await browser.open(`${at.url}/sign-in?challenge=${s256(verifier)}`, { from: 'none' });
  if (visit.status !== 200) throw new Error(`the sign-in ended with ${visit.status}: ${visit.text}`);
  const answer = await post(`${at.url}/sign-in/token`, { code: codeOn(visit), verifier });
  return sessionSchema.parse(await answer.json());
}
const as = (session: { credential: string }) => ({ headers: { authorization: `Bearer ${session.credential}` } });
const endpoints = (session: { credential: string }, at = service) => fetch(`${at.url}/v1/endpoints`, as(session));
const trail = async (query = ''): Promise<AuditAnswer['events']> => {
  const boss = await signIn('boss');
  const answer = await fetch(`${service.url}/v1/audit${query}`, as(boss));
  return ((await answer.json()) as AuditAnswer).events;
};

/** The work, while nothing can be written to the audit trail. */
async function withoutTrail<T>(work: () => Promise<T>): Promise<T> {
  const rename = (from: string, to: string) => {
    const database = new Sqlite(`${service.home}/lintel.db`);
    database.exec(`alter table ${from} rename to ${to}`);
    database.close();
  };
  rename('audit', 'audit_away');
  try {
    return await work();
  } finally {
    rename('audit_away', 'audit');
  }
}

describe('a browser that begins for itself', () => {
  it('ends on the panel, which fetches the credential by the cookie of that browser', async () => {
    provider.atKeyboard = 'c-12';
    const browser = startBrowser();
    const visit = await browser.open(`${service.url}/sign-in`);
    expect(visit.url).toMatch(new RegExp(`^${service.url}/panel#person-code=local\\.[\\w-]{43}$`));
    const code = visit.url.split('=')[1] ?? '';
    const answer = await post(
      `${service.url}/sign-in/token`,
      { code },
      { cookie: browser.cookies.get(service.url) ?? '', origin: service.url },
    );
    const session = sessionSchema.parse(await answer.json());
    expect(session).toMatchObject({ subject: 'c-12', role: 'coder' });
    expect((await endpoints(session)).status).toBe(200);
  });

  it('nobody else fetches it: another browser has another cookie', async () => {
    provider.atKeyboard = 'c-12';
    const visit = await startBrowser().open(`${service.url}/sign-in`);
    const code = visit.url.split('=')[1] ?? '';
    const thief = startBrowser();
    await thief.open(`${service.url}/sign-in`);
    const cookie = thief.cookies.get(service.url) ?? '';
    expect((await post(`${service.url}/sign-in/token`, { code }, { cookie })).status).toBe(401);
  });

  it.each([
    'https://evil.example.org/panel',
    '//evil.example.org/panel',
    'javascript:alert(1)',
    'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
    '/panel',
    '\\\\evil.example.org',
  ])('%s is no way back: 422, and no one is sent anywhere', async (address) => {
    for (const challenge of [{}, { challenge: s256(newVerifier()) }]) {
      const query = new URLSearchParams({ return: address, ...challenge });
      const answer = await fetch(`${service.url}/sign-in?${query}`, { redirect: 'manual' });
      expect(answer.headers.get('location')).toBeNull();
      expect(await failureOf(answer)).toMatchObject({ status: 422, at: 'return' });
    }
  });

  it('is told that people sign in here', async () => {
    expect(await (await fetch(`${service.url}/sign-in/ways`)).json()).toEqual({ people: true });
  });
});

describe('a sign-in', () => {
  it('gives a credential with the role of the first group that the configuration names', async () => {
    expect(await signIn('rn-7')).toMatchObject({ subject: 'rn-7', role: 'clinician', tenant: 'local', idle: 900 });
    // Nurses too: coder stands first in the configuration.
    expect(await signIn('c-12')).toMatchObject({ role: 'coder' });
    expect((await endpoints(await signIn('c-12'))).status).toBe(200);
  });

  it('is written to the trail with who it was, and so is a sign-in that was turned away', async () => {
    await signIn('rn-7');
    await expect(signIn('guest')).rejects.toThrow(/403.*none of your groups has a role/);
    const events = await trail();
    const signIns = events.filter(({ action }) => action === 'sign-in');
    expect(signIns.slice(0, 3)).toMatchObject([
      { who: { subject: 'boss', role: 'manager' }, status: 200 },
      { who: { subject: 'guest' }, status: 403 },
      { who: { subject: 'rn-7', role: 'clinician' }, status: 200 },
    ]);
  });

  it('asks for PKCE with S256, state and nonce, and no two are the same', async () => {
    const asked = await Promise.all(
      [1, 2].map(async () => {
        const answer = await fetch(`${service.url}/sign-in`, { redirect: 'manual' });
        return new URL(answer.headers.get('location') ?? '').searchParams;
      }),
    );
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const values = asked.map((one) => one.get(name) ?? '');
      expect(values[0]).not.toBe(values[1]);
      for (const value of values) expect(value.replace(/^local\./, '')).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }
    expect(asked[0]?.get('code_challenge_method')).toBe('S256');
    expect(asked[0]?.get('response_type')).toBe('code');
  });

  it('without any credential nothing is answered once people sign in', async () => {
    expect(await failureOf(await fetch(`${service.url}/v1/endpoints`))).toMatchObject({ status: 401, code: 'login' });
    for (const credential of ['person.local.x', `person.local.${newVerifier()}`, `person.valley.${newVerifier()}`]) {
      expect((await endpoints({ credential })).status).toBe(401);
    }
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  });

  it('a state counts once, and only in the browser that began it', async () => {
    const mine = startBrowser();
    const callback = await stoppedBefore(mine, `${service.url}/sign-in`);
    const thief = await startBrowser().open(callback, { from: 'cross-site' });
    expect(thief.status).toBe(403);
    // The thief's try has used it up.
    expect((await mine.open(callback)).status).toBe(403);
  });

  it('a code is fetched with the secret of whoever began; a wrong secret ends the sign-in', async () => {
    const verifier = newVerifier();
    const visit = await startBrowser().open(`${service.url}/sign-in?challenge=${s256(verifier)}`, { from: 'none' });
    const code = codeOn(visit);
    expect((await post(`${service.url}/sign-in/token`, { code, verifier: newVerifier() })).status).toBe(401);
    expect((await post(`${service.url}/sign-in/token`, { code, verifier })).status).toBe(401);
  });

  it('a person who says no at the provider is told so', async () => {
    const browser = startBrowser();
    const answer = await fetch(`${service.url}/sign-in`, { redirect: 'manual' });
    browser.cookies.set(service.url, (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
    const state = new URL(answer.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const back = `${service.url}/sign-in/callback?${new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer })}`;
    expect(await browser.open(back)).toMatchObject({ status: 403, text: expect.stringContaining('was refused') });
  });

  it('goes back only to configured origins, and only with a challenge', async () => {
    for (const query of ['return=https://evil.example/', `return=${service.url}/`, 'challenge=short', 'other=1']) {
      expect((await fetch(`${service.url}/sign-in?${query}`, { redirect: 'manual' })).status).toBe(422);
    }
  });
});

describe('a session', () => {
  it('is over after a quarter of an hour without a request; requests keep it open', async () => {
    const session = await signIn('rn-7');
    for (let i = 0; i < 4; i++) {
      ahead += 13 * MINUTE;
      expect((await endpoints(session)).status).toBe(200);
    }
    ahead += 15 * MINUTE;
    expect(await failureOf(await endpoints(session))).toMatchObject({ status: 401, code: 'login' });
    // The clock going back opens nothing again.
    ahead -= 15 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
  });

  it('is over after twelve hours, however busy it was', async () => {
    const session = await signIn('rn-7');
    while (ahead < 12 * 60 * MINUTE - 10 * MINUTE) {
      ahead += 10 * MINUTE;
      expect((await endpoints(session)).status).toBe(200);
    }
    ahead += 11 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
  });

  it('ends when the person signs out, which the trail tells', async () => {
    const session = await signIn('rn-7');
    const out = () => fetch(`${service.url}/sign-out`, { method: 'POST', ...as(session) });
    expect((await out()).status).toBe(204);
    expect((await endpoints(session)).status).toBe(401);
    expect((await out()).status).toBe(401);
    const [refused, signedOut] = (await trail()).filter(
      ({ action, route }) => action === 'sign-out' || route === '/sign-out',
    );
    expect(signedOut).toMatchObject({ action: 'sign-out', who: { subject: 'rn-7' }, status: 204 });
    expect(refused).toMatchObject({ action: 'refuse', about: { kind: 'person' }, status: 401 });
  });

  it('is refreshed with the provider every five minutes, and one refresh token is used once', async () => {
    const session = await signIn('rn-7');
    provider.requests.length = 0;
    ahead += 6 * MINUTE;
    const answers = await Promise.all(Array.from({ length: 8 }, () => endpoints(session)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(provider.requests.filter((one) => one === 'POST /token')).toHaveLength(1);
    ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(200);
    expect(provider.requests.filter((one) => one === 'POST /token')).toHaveLength(2);
  });

  it('ends when the account is disabled at the provider', async () => {
    const session = await signIn('c-12');
    provider.accounts.delete('c-12');
    ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
    provider.accounts.set('c-12', { groups: ['Lintel Coders'] });
    expect((await endpoints(session)).status).toBe(401);
    const [event] = (await trail()).filter(({ about }) => about?.by === 'identity provider');
    expect(event).toMatchObject({ who: { subject: 'c-12', role: 'coder' }, action: 'sign-out' });
  });

  it('ends when the person is in no group any more, and changes with the groups', async () => {
    const session = await signIn('rn-7');
    provider.accounts.set('rn-7', { groups: ['Managers'] });
    expect((await fetch(`${service.url}/v1/audit`, as(session))).status).toBe(403);
    ahead += 6 * MINUTE;
    expect((await fetch(`${service.url}/v1/audit`, as(session))).status).toBe(200);
    provider.accounts.set('rn-7', { groups: ['Visitors'] });
    ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
    // It is over, not shut for now.
    provider.accounts.set('rn-7', { groups: ['Managers'] });
    ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
  });

  it('ends when the provider leaves the groups out, as many do for who is in none', async () => {
    const session = await signIn('rn-7');
    provider.accounts.set('rn-7', {});
    ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
    const [event] = (await trail()).filter(({ about }) => about?.by === 'identity provider');
    expect(event).toMatchObject({ who: { subject: 'rn-7' }, action: 'sign-out' });
  });

  it('that the provider ends is over also where that cannot be written down, and the request is told why nothing is answered', async () => {
    const session = await signIn('c-12');
    provider.accounts.delete('c-12');
    ahead += 6 * MINUTE;
    const answer = await withoutTrail(() => endpoints(session));
    expect(await failureOf(answer)).toMatchObject({
      status: 503,
      code: 'exception',
      say: expect.stringContaining('audit trail cannot be written'),
    });
    expect((await endpoints(session)).status).toBe(401);
  });

  it('lives on for a while when the provider is down, and not for ever', async () => {
    const session = await signIn('rn-7');
    provider.broken.set('/token', (answer) => void answer.writeHead(503).end('down'));
    ahead += 10 * MINUTE;
    expect((await endpoints(session)).status).toBe(200);
    ahead += 10 * MINUTE;
    expect((await endpoints(session)).status).toBe(200);
    ahead += 11 * MINUTE;
    expect(await failureOf(await endpoints(session))).toMatchObject({ status: 503, code: 'transient' });
    provider.broken.clear();
    ahead += MINUTE;
    expect((await endpoints(session)).status).toBe(200);
  });

  it.each([
    ['and says so beside a challenge', '{"error":"invalid_client"}', { 'www-authenticate': 'Basic realm="x"' }],
    ['and says so', '{"error":"invalid_client"}', {}],
    ['without a word', '', {}],
    ['with a challenge alone', '', { 'www-authenticate': 'Basic realm="x"' }],
  ])(
    'lives on when the provider turns the client away %s: that is no word about the person',
    async (_how, body, headers) => {
      const session = await signIn('rn-7');
      provider.broken.set('/token', (answer) => {
        answer.writeHead(401, { 'content-type': 'application/json', ...headers }).end(body);
      });
      ahead += 10 * MINUTE;
      expect((await endpoints(session)).status).toBe(200);
      provider.broken.clear();
      ahead += MINUTE;
      expect((await endpoints(session)).status).toBe(200);
    },
  );

  it('lintel people lists it and ends it', async () => {
    const session = await signIn('c-12');
    const env = { LINTEL_HOME: service.home };
    const listed = await ran(command, ['list', '--json'], env);
    const sessions = JSON.parse(listed.out) as { sessions: { subject: string; role: string }[] };
    expect(sessions.sessions).toContainEqual(expect.objectContaining({ subject: 'c-12', role: 'coder' }));
    expect(listed.out).not.toContain(session.credential);
    expect(await ran(command, ['end', 'c-12'], env)).toMatchObject({ code: 0 });
    expect((await endpoints(session)).status).toBe(401);
    expect(await ran(command, ['end', 'c-12'], env)).toMatchObject({ code: 1 });
    expect(await ran(command, ['end'], env)).toMatchObject({ code: 2 });
    const events = (await trail()).filter(({ route }) => route === 'lintel people end');
    expect(events.map(({ about }) => about)).toEqual([
      { of: 'c-12', sessions: 0 },
      { of: 'c-12', sessions: sessions.sessions.filter(({ subject }) => subject === 'c-12').length },
    ]);
  });

  it('lintel people ends nothing where that cannot be written down', async () => {
    const session = await signIn('c-12');
    const { code, err } = await withoutTrail(() => ran(command, ['end', 'c-12'], { LINTEL_HOME: service.home }));
    expect(code).toBe(2);
    expect(err).toContain('the database does not answer as it should');
    expect((await endpoints(session)).status).toBe(200);
    expect(await ran(command, ['end', ' '], { LINTEL_HOME: service.home })).toMatchObject({ code: 2 });
  });

  it('holds no token and no credential that can be read in the database', async () => {
    const session = await signIn('rn-7');
    const database = new Sqlite(`${service.home}/lintel.db`, { readonly: true });
    const rows = database.prepare('select * from sessions').all() as { id: string; tenant: string; details: string }[];
    database.close();
    const seal = readSeal({ file: `${service.home}/keys`, make: false });
    const tokens = rows.flatMap(({ id, tenant, details }) => {
      const opened = JSON.parse(seal.open(details, ['sessions', 'details', tenant, id])) as Record<string, string>;
      return [opened.accessToken ?? '', opened.refreshToken ?? ''];
    });
    expect(tokens.length).toBeGreaterThan(0);
    const text = JSON.stringify(rows);
    expect(text).toContain('rn-7');
    for (const secret of [...tokens, session.credential, session.credential.slice(-43)]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(text).not.toContain(secret);
    }
  });
});

describe('a session without a refresh token', () => {
  it('is asked about at userinfo, and ends with its access token', async () => {
    const port = await freePort();
    const own = await startProvider([`http://127.0.0.1:${port}/sign-in/callback`]);
    own.accounts.set('rn-7', { groups: ['Nurses'] });
    own.atKeyboard = 'rn-7';
    const env = { ...own.env, LINTEL_OIDC_SCOPES: 'openid groups', LINTEL_PORT: String(port) };
    const at = await startTestService(env, { now });
    const first = await signIn('rn-7', at);
    expect(Date.parse(first.ends) - Date.now()).toBeLessThanOrEqual(600_000);
    own.requests.length = 0;
    ahead += 6 * MINUTE;
    expect((await endpoints(first, at)).status).toBe(200);
    expect(own.requests).toContain('GET /me');
    own.accounts.delete('rn-7');
    ahead += 3 * MINUTE;
    own.accounts.set('rn-7', { groups: ['Nurses'] });
    const second = await signIn('rn-7', at);
    own.accounts.delete('rn-7');
    ahead += 5.5 * MINUTE;
    expect((await endpoints(second, at)).status).toBe(401);
    await at.close();
    await own.close();
  });
});

describe('tenants by a claim', () => {
  it('each person is in the tenant that the provider names; a name that is none lets nobody in', async () => {
    const port = await freePort();
    const own = await startProvider([`http://127.0.0.1:${port}/sign-in/callback`]);
    own.accounts.set('v-1', { groups: ['Managers'], tenant: 'valley' });
    own.accounts.set('h-1', { groups: ['Managers'], tenant: 'hillside' });
    own.accounts.set('x-1', { groups: ['Managers'], tenant: 'Not A Tenant' });
    own.accounts.set('n-1', { groups: ['Managers'] });
    const env = { ...own.env, LINTEL_PORT: String(port), LINTEL_OIDC_TENANT_CLAIM: 'agency' };
    const at = await startTestService(env, { now });
    const come = (account: string) => {
      own.atKeyboard = account;
      return signIn(account, at);
    };
    const valley = await come('v-1');
    expect(valley.tenant).toBe('valley');
    expect((await come('h-1')).tenant).toBe('hillside');
    await expect(come('x-1')).rejects.toThrow('403');
    await expect(come('n-1')).rejects.toThrow('403');
    const events = (await (await fetch(`${at.url}/v1/audit`, as(valley))).json()) as AuditAnswer;
    // Whom the provider takes out of a tenant is in none.
    own.accounts.set('v-1', { groups: ['Managers'] });
    ahead += 6 * MINUTE;
    expect((await endpoints(valley, at)).status).toBe(401);
    expect(events.events.map(({ who }) => who.subject)).toEqual(['v-1']);
    await at.close();
    await own.close();
  });
});

describe('a provider that cannot be trusted', () => {
  it.each([
    ['a signature of another key', { key: 'other' as const }],
    ['another audience', { claims: { aud: 'someone-else' } }],
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['another nonce', { claims: { nonce: 'n' } }],
    ['an id_token that is over', { claims: { exp: 1_000_000_000 } }],
    ['alg none', { none: true }],
  ])('%s lets nobody in', async (_what, fault) => {
    const port = await freePort();
    const forger = await startForger(fault);
    const at = await startTestService({
      LINTEL_PORT: String(port),
      LINTEL_OIDC_ISSUER: forger.issuer,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_ROLES: 'Managers=manager',
    });
    const visit = await startBrowser().open(`${at.url}/sign-in`, { from: 'none' });
    expect(visit.status).toBe(502);
    expect(visit.text).toContain('not one that can be trusted');
    const good = await startForger({});
    const fine = await startTestService({
      LINTEL_OIDC_ISSUER: good.issuer,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_ROLES: 'Managers=manager',
    });
    // The same without the fault comes in: it is the fault that was refused.
    expect((await startBrowser().open(`${fine.url}/sign-in`, { from: 'none' })).status).toBe(200);
    await Promise.all([at.close(), fine.close(), forger.close(), good.close()]);
  });

  it('a token that lives beyond all times gives a shift, and no longer', async () => {
    const forger = await startForger({ lives: 1e300 });
    const at = await startTestService({
      LINTEL_OIDC_ISSUER: forger.issuer,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_ROLES: 'Managers=manager',
    });
    const session = await signIn('m-1', at);
    expect(Date.parse(session.ends) - Date.now()).toBeLessThanOrEqual(12 * 60 * MINUTE);
    await Promise.all([at.close(), forger.close()]);
  });

  it('one that is not there is a failure in words', async () => {
    const gone = await startTestService({
      LINTEL_OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
      LINTEL_OIDC_CLIENT_ID: 'lintel',
      LINTEL_OIDC_ROLES: 'a=coder',
    });
    expect(await failureOf(await fetch(`${gone.url}/sign-in`))).toMatchObject({
      status: 502,
      code: 'transient',
      say: 'the identity provider cannot be used now (nothing answers at that port)',
    });
    expect(gone.log.join()).toContain('nothing answers at that port');
    await gone.close();
  });

  it.each([
    ['names another issuer', 'LINTEL_OIDC_ISSUER', (r) => r.end(JSON.stringify({ issuer: 'https://phi.example/x' }))],
    ['is a page', 'no JSON', (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<p>phi.example')],
    ['is not found', 'status 404', (r) => r.writeHead(404).end('phi.example')],
    ['fails', 'status 500', (r) => r.writeHead(500).end('phi.example')],
    ['redirects', 'it redirects', (r) => r.writeHead(302, { location: 'http://127.0.0.1:9/phi.example' }).end()],
    ['is cut off', 'the connection was closed', (r) => r.destroy()],
  ] as [string, string, (answer: ServerResponse) => void][])(
    'one whose description %s is said to be so, in words of ours',
    async (_what, say, answers) => {
      const server = createServer((_request, response) => {
        response.setHeader('content-type', 'application/json');
        answers(response);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const at = await startTestService({
        LINTEL_OIDC_ISSUER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        LINTEL_OIDC_CLIENT_ID: 'lintel',
        LINTEL_OIDC_ROLES: 'a=coder',
      });
      const failure = await failureOf(await fetch(`${at.url}/sign-in`));
      expect(failure).toMatchObject({ status: 502, say: expect.stringContaining(say) });
      expect(at.log.join()).toContain(say);
      expect(at.log.join() + failure.say).not.toContain('phi.example');
      await at.close();
      server.closeAllConnections();
      server.close();
    },
  );

  it('that does not know the secret any more is said to be so', async () => {
    const port = await freePort();
    const other = await startProvider([`http://127.0.0.1:${port}/sign-in/callback`]);
    other.atKeyboard = 'm-1';
    other.accounts.set('m-1', { groups: ['Managers'] });
    const at = await startTestService({
      ...other.env,
      LINTEL_PORT: String(port),
      LINTEL_OIDC_SECRET: 'the-old-secret',
    });
    const visit = await startBrowser().open(`${at.url}/sign-in`, { from: 'none' });
    expect(visit.status).toBe(502);
    expect(visit.text).toContain('it does not know this client: see LINTEL_OIDC_CLIENT_ID and its secret');
    await Promise.all([at.close(), other.close()]);
  });
});

/** Opens until the browser would come back to the service. @returns the address at which it would */
async function stoppedBefore(browser: Browser, url: string): Promise<string> {
  const begin = await fetch(url, { redirect: 'manual' });
  browser.cookies.set(new URL(url).origin, (begin.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  let at = begin.headers.get('location') ?? '';
  let cookies = '';
  while (!at.startsWith(`${service.url}/sign-in/callback`)) {
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie: cookies } });
    const set = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    cookies = [cookies, ...set].filter((part) => part !== '').join('; ');
    at = new URL(answer.headers.get('location') ?? '', at).href;
  }
  return at;
}

/** A provider of the test's own, whose id_token is good but for one fault. */
async function startForger(fault: { key?: 'other'; claims?: Record<string, unknown>; none?: boolean; lives?: number }) {
  const keys = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const [shown] = keys;
  const jwk = { ...(await exportJWK(shown.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  let nonce = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer());
    const json = (body: unknown) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration') {
      return json({
        issuer: issuer(),
        authorization_endpoint: `${issuer()}/auth`,
        token_endpoint: `${issuer()}/token`,
        jwks_uri: `${issuer()}/jwks`,
        id_token_signing_alg_values_supported: ['ES256', 'none'],
      });
    }
    if (url.pathname === '/jwks') return json({ keys: [jwk] });
    if (url.pathname === '/auth') {
      nonce = url.searchParams.get('nonce') ?? '';
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'c-1');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      return void response.writeHead(302, { location: back.href }).end();
    }
    void (async () => {
      const time = Math.floor(Date.now() / 1000);
      const said = {
        iss: issuer(),
        aud: 'lintel',
        sub: 'm-1',
        groups: ['Managers'],
        nonce,
        iat: time,
        exp: time + 300,
      };
      const claims = { ...said, ...fault.claims };
      const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
      const idToken = fault.none
        ? `${encode({ alg: 'none' })}.${encode(claims)}.`
        : await new SignJWT(claims)
            .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
            .sign((fault.key === 'other' ? keys[1] : shown).privateKey);
      json({ access_token: 'a-1', token_type: 'Bearer', expires_in: fault.lives ?? 300, id_token: idToken });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer: issuer(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
