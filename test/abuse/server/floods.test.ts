import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../server/store/database.ts';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { startProvider } from '../../integration/people/provider.ts';
import { get, startBrowser } from '../../integration/server/browser.ts';
import { PATIENT_ID, RESOURCES } from '../../integration/server/patient.ts';
import {
  as,
  codeOn,
  launchRow,
  launchUrl,
  newVerifier,
  SECRET,
  s256,
  signIn,
} from '../../integration/server/sign-in.ts';
import { failureOf, post, startTestService, type TestService } from '../../integration/server/start.ts';

/** Abuse case 41: sign-ins are begun by nobody, so that nothing but a bound holds off whoever begins them without end. */

let fake: FakeSmart;
let service: TestService;
let store: Store | undefined;
let now: Date;
beforeEach(async () => {
  now = new Date();
  fake = await startFakeSmart(RESOURCES);
  fake.client.secret = SECRET;
});
afterEach(async () => {
  await store?.close();
  store = undefined;
  await service.close();
  await fake.close();
});

const start = async (env: Record<string, string>) => {
  service = await startTestService({ EHR_SECRET: SECRET, ...env }, { now: () => now });
  await service.register('ehr', fake.url, launchRow());
  await service.register('hillside', fake.url, launchRow({ tenant: 'hillside' }));
};
const START = '/auth/start?endpoint=ehr';
/** By `node:http`: `fetch` follows the redirect, and says of its own what a browser is. */
const begin = (path = START, headers: Record<string, string> = {}) => get(service.url + path, headers);
const statuses = async (times: number, path?: string, headers?: Record<string, string>) => {
  const seen: number[] = [];
  for (let i = 0; i < times; i++) seen.push((await begin(path, headers)).status);
  return seen;
};
const from = (...forwarded: string[]) => ({ 'x-forwarded-for': forwarded.join(', ') });
/** What is kept of begun sign-ins, as it lies in the database. */
const kept = async () => {
  store ??= openStore({ engine: 'sqlite', file: join(service.home, 'lintel.db') }, { existing: true });
  return store.db.selectFrom('launches').selectAll().execute();
};

describe('case 41: sign-ins that are begun without end', () => {
  it('from one source are turned away past so many a minute, before anything is asked or kept', async () => {
    await start({ LINTEL_SIGN_IN_RATE_LIMIT: '5' });
    expect(await statuses(5)).toEqual([302, 302, 302, 302, 302]);
    const asked = fake.requests.length;
    const iss = launchUrl(service, fake).slice(service.url.length);
    expect([...(await statuses(2)), ...(await statuses(2, iss)), ...(await statuses(1, '/sign-in'))]).toEqual(
      Array.from({ length: 5 }, () => 429),
    );
    const turnedAway = await begin();
    expect(Number(turnedAway.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(turnedAway.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(JSON.parse(turnedAway.text)).toMatchObject({ resourceType: 'OperationOutcome' });
    expect(await kept()).toHaveLength(5);
    expect(fake.requests).toHaveLength(asked);
    expect(JSON.parse(service.log.at(-1) ?? '')).toMatchObject({
      status: 429,
      code: 'throttled',
      route: '/auth/start',
    });
  });

  it('who has begun before may come back, and whoever is signed in may go on, while the flood lasts', async () => {
    await start({ LINTEL_SIGN_IN_RATE_LIMIT: '2' });
    const pass = await signIn(service, startBrowser());
    const browser = startBrowser();
    const verifier = newVerifier();
    const away = await begin(`${START}&challenge=${s256(verifier)}`);
    browser.cookies.set(service.url, (away.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '');
    expect(await statuses(3)).toEqual([429, 429, 429]);
    const visit = await browser.open(away.headers.location ?? '');
    const token = await post(`${service.url}/auth/token`, { code: codeOn(visit), verifier });
    expect(token.status).toBe(200);
    expect((await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart`, as(pass))).status).toBe(200);
  });

  it('a header cannot make other sources of one, unless a configured proxy wrote it', async () => {
    await start({ LINTEL_SIGN_IN_RATE_LIMIT: '1' });
    expect((await begin(START, from('198.51.100.1'))).status).toBe(302);
    expect((await begin(START, from('198.51.100.2'))).status).toBe(429);
  });

  it('behind proxies each address is a source, as the proxies saw it', async () => {
    await start({ LINTEL_SIGN_IN_RATE_LIMIT: '1', LINTEL_PROXIES: '127.0.0.1, 10.0.3.0/24' });
    expect((await begin(START, from('198.51.100.1'))).status).toBe(302);
    expect((await begin(START, from('198.51.100.2', '10.0.3.9'))).status).toBe(302);
    // What the caller wrote itself stands further left than what the proxy saw.
    expect((await begin(START, from('203.0.113.99', '198.51.100.1'))).status).toBe(429);
    expect((await begin(START, from('203.0.113.98', '198.51.100.2', '10.0.3.4'))).status).toBe(429);
    expect((await begin(START, from('nonsense, 10.0.3.4'))).status).toBe(302);
    expect((await begin(START, from('other nonsense, 10.0.3.4'))).status).toBe(429);
    // One machine has a whole network of 64 bits.
    expect((await begin(START, from('2001:db8:7::1'))).status).toBe(302);
    expect((await begin(START, from('[2001:0db8:0007::beef]:4711'))).status).toBe(429);
  });

  it('no more of one source are kept than may be; those that end, or are over, make room', async () => {
    await start({ LINTEL_SOURCE_OPEN_SIGN_INS: '3', LINTEL_PROXIES: '127.0.0.1' });
    expect(await statuses(4, START, from('198.51.100.1'))).toEqual([302, 302, 302, 429]);
    const full = await begin(START, from('198.51.100.1'));
    expect(Number(full.headers['retry-after'])).toBeGreaterThan(590);
    expect(Number(full.headers['retry-after'])).toBeLessThanOrEqual(600);
    // Others are not in the way of it.
    expect((await begin(START, from('198.51.100.2'))).status).toBe(302);
    const rows = await kept();
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(rows)).not.toContain('198.51.100');
    now = new Date(now.getTime() + 10 * 60_000);
    expect(await statuses(4, START, from('198.51.100.1'))).toEqual([302, 302, 302, 429]);
    expect(await kept()).toHaveLength(3);
  });

  it('a sign-in that ended is not open any more', async () => {
    await start({ LINTEL_SOURCE_OPEN_SIGN_INS: '1' });
    for (let i = 0; i < 3; i++) await signIn(service, startBrowser());
    expect(await kept()).toEqual([]);
  });

  it('of one tenant no more are kept than may be, from however many sources; another tenant’s people sign in', async () => {
    await start({ LINTEL_OPEN_SIGN_INS: '4', LINTEL_PROXIES: '127.0.0.1' });
    const flood = await Promise.all(
      Array.from({ length: 30 }, (_, i) => begin(START, from(`198.51.100.${i}`)).then(({ status }) => status)),
    );
    // Those that are counted at the same time may all find room; the next finds none.
    expect(flood).toContain(302);
    expect((await begin(START, from('203.0.113.1'))).status).toBe(429);
    const before = (await kept()).length;
    expect(before).toBeLessThanOrEqual(30);
    expect(await statuses(3, START, from('203.0.113.2'))).toEqual([429, 429, 429]);
    expect(await kept()).toHaveLength(before);
    expect((await begin('/auth/start?endpoint=hillside', from('203.0.113.3'))).status).toBe(302);
  });

  it('at the identity provider as well', async () => {
    const provider = await startProvider(['http://127.0.0.1/sign-in/callback']);
    try {
      await start({ ...provider.env, LINTEL_SOURCE_OPEN_SIGN_INS: '2' });
      expect(await statuses(3, '/sign-in')).toEqual([302, 302, 429]);
      const asked = provider.requests.length;
      expect(await failureOf(await fetch(`${service.url}/sign-in`))).toMatchObject({ status: 429, code: 'throttled' });
      expect(provider.requests).toHaveLength(asked);
      expect(await kept()).toHaveLength(2);
    } finally {
      await provider.close();
    }
  });
});
