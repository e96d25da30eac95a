import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../../server/cli/people.ts';
import { readSeal } from '../../../server/store/keys.ts';
import { runHere } from '../cli/in-process.ts';
import { as } from '../server/sign-in.ts';
import { failureOf } from '../server/start.ts';
import { endpointsFor, MINUTE, staffed, startAgency, trailOf } from './agency.ts';

/** Who signed in is known until time, the person, an administrator or the provider ends it. */

const agency = await startAgency();
const { service, provider, clock, signIn } = agency;
afterAll(agency.close);
beforeEach(() => staffed(agency));

const endpoints = (session: { credential: string }) => endpointsFor(session, service);

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

describe('a session', () => {
  it('is over after a quarter of an hour without a request; requests keep it open', async () => {
    const session = await signIn('rn-7');
    for (let i = 0; i < 4; i++) {
      clock.ahead += 13 * MINUTE;
      expect((await endpoints(session)).status).toBe(200);
    }
    clock.ahead += 15 * MINUTE;
    expect(await failureOf(await endpoints(session))).toMatchObject({ status: 401, code: 'login' });
    // The clock going back opens nothing again.
    clock.ahead -= 15 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
  });

  it('is over after twelve hours, however busy it was', async () => {
    const session = await signIn('rn-7');
    while (clock.ahead < 12 * 60 * MINUTE - 10 * MINUTE) {
      clock.ahead += 10 * MINUTE;
      expect((await endpoints(session)).status).toBe(200);
    }
    clock.ahead += 11 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
  });

  it('ends when the person signs out, which the trail tells', async () => {
    const session = await signIn('rn-7');
    const out = () => fetch(`${service.url}/sign-out`, { method: 'POST', ...as(session) });
    expect((await out()).status).toBe(204);
    expect((await endpoints(session)).status).toBe(401);
    expect((await out()).status).toBe(401);
    const [refused, signedOut] = (await trailOf(agency)).filter(
      ({ action, route }) => action === 'sign-out' || route === '/sign-out',
    );
    expect(signedOut).toMatchObject({ action: 'sign-out', who: { subject: 'rn-7' }, status: 204 });
    expect(refused).toMatchObject({ action: 'refuse', about: { kind: 'person' }, status: 401 });
  });

  it('is refreshed with the provider every five minutes, and one refresh token is used once', async () => {
    const session = await signIn('rn-7');
    provider.requests.length = 0;
    clock.ahead += 6 * MINUTE;
    const answers = await Promise.all(Array.from({ length: 8 }, () => endpoints(session)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(provider.requests.filter((one) => one === 'POST /token')).toHaveLength(1);
    clock.ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(200);
    expect(provider.requests.filter((one) => one === 'POST /token')).toHaveLength(2);
  });

  it('ends when the account is disabled at the provider', async () => {
    const session = await signIn('c-12');
    provider.accounts.delete('c-12');
    clock.ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
    provider.accounts.set('c-12', { groups: ['Lintel Coders'] });
    expect((await endpoints(session)).status).toBe(401);
    const [event] = (await trailOf(agency)).filter(({ about }) => about?.by === 'identity provider');
    expect(event).toMatchObject({ who: { subject: 'c-12', role: 'coder' }, action: 'sign-out' });
  });

  it('ends when the person is in no group any more, and changes with the groups', async () => {
    const session = await signIn('rn-7');
    provider.accounts.set('rn-7', { groups: ['Managers'] });
    expect((await fetch(`${service.url}/v1/audit`, as(session))).status).toBe(403);
    clock.ahead += 6 * MINUTE;
    expect((await fetch(`${service.url}/v1/audit`, as(session))).status).toBe(200);
    provider.accounts.set('rn-7', { groups: ['Visitors'] });
    clock.ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
    // It is over, not shut for now.
    provider.accounts.set('rn-7', { groups: ['Managers'] });
    clock.ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
  });

  it('ends when the provider leaves the groups out, as many do for who is in none', async () => {
    const session = await signIn('rn-7');
    provider.accounts.set('rn-7', {});
    clock.ahead += 6 * MINUTE;
    expect((await endpoints(session)).status).toBe(401);
    const [event] = (await trailOf(agency)).filter(({ about }) => about?.by === 'identity provider');
    expect(event).toMatchObject({ who: { subject: 'rn-7' }, action: 'sign-out' });
  });

  it('that the provider ends is over also where that cannot be written down, and the request is told why nothing is answered', async () => {
    const session = await signIn('c-12');
    provider.accounts.delete('c-12');
    clock.ahead += 6 * MINUTE;
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
    clock.ahead += 10 * MINUTE;
    expect((await endpoints(session)).status).toBe(200);
    clock.ahead += 10 * MINUTE;
    expect((await endpoints(session)).status).toBe(200);
    clock.ahead += 11 * MINUTE;
    expect(await failureOf(await endpoints(session))).toMatchObject({ status: 503, code: 'transient' });
    provider.broken.clear();
    clock.ahead += MINUTE;
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
      clock.ahead += 10 * MINUTE;
      expect((await endpoints(session)).status).toBe(200);
      provider.broken.clear();
      clock.ahead += MINUTE;
      expect((await endpoints(session)).status).toBe(200);
    },
  );

  it('lintel people lists it and ends it', async () => {
    const session = await signIn('c-12');
    const env = { LINTEL_HOME: service.home };
    const listed = await runHere(command, ['list', '--json'], env);
    const sessions = JSON.parse(listed.out) as { sessions: { subject: string; role: string }[] };
    expect(sessions.sessions).toContainEqual(expect.objectContaining({ subject: 'c-12', role: 'coder' }));
    expect(listed.out).not.toContain(session.credential);
    expect(await runHere(command, ['end', 'c-12'], env)).toMatchObject({ code: 0 });
    expect((await endpoints(session)).status).toBe(401);
    expect(await runHere(command, ['end', 'c-12'], env)).toMatchObject({ code: 1 });
    expect(await runHere(command, ['end'], env)).toMatchObject({ code: 2 });
    const events = (await trailOf(agency)).filter(({ route }) => route === 'lintel people end');
    expect(events.map(({ about }) => about)).toEqual([
      { of: 'c-12', sessions: 0 },
      { of: 'c-12', sessions: sessions.sessions.filter(({ subject }) => subject === 'c-12').length },
    ]);
  });

  it('lintel people ends nothing where that cannot be written down', async () => {
    const session = await signIn('c-12');
    const { code, err } = await withoutTrail(() => runHere(command, ['end', 'c-12'], { LINTEL_HOME: service.home }));
    expect(code).toBe(2);
    expect(err).toContain('the database does not answer as it should');
    expect((await endpoints(session)).status).toBe(200);
    expect(await runHere(command, ['end', ' '], { LINTEL_HOME: service.home })).toMatchObject({ code: 2 });
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
    const own = await startAgency({ LINTEL_OIDC_SCOPES: 'openid groups' });
    staffed(own);
    const status = async (session: { credential: string }) => (await endpointsFor(session, own.service)).status;
    const first = await own.signIn('rn-7');
    expect(Date.parse(first.ends) - Date.now()).toBeLessThanOrEqual(600_000);
    own.provider.requests.length = 0;
    own.clock.ahead += 6 * MINUTE;
    expect(await status(first)).toBe(200);
    expect(own.provider.requests).toContain('GET /me');
    own.provider.accounts.delete('rn-7');
    own.clock.ahead += 3 * MINUTE;
    own.provider.accounts.set('rn-7', { groups: ['Nurses'] });
    const second = await own.signIn('rn-7');
    own.provider.accounts.delete('rn-7');
    own.clock.ahead += 5.5 * MINUTE;
    expect(await status(second)).toBe(401);
    await own.close();
  });
});
