import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditAnswer } from '../../../shared/api/audit.ts';
import { sessionSchema } from '../../../shared/api/sign-in.ts';
import { type Browser, startBrowser } from '../server/browser.ts';
import { as, codeOn, newVerifier, s256 } from '../server/sign-in.ts';
import { failureOf, post } from '../server/start.ts';
import { endpointsFor, MINUTE, staffed, startAgency, trailOf } from './agency.ts';

/** People sign in at an OpenID provider, and have the role and the tenant that it gives them. */

const agency = await startAgency();
const { service, provider, signIn } = agency;
afterAll(agency.close);
beforeEach(() => staffed(agency));

const endpoints = (session: { credential: string }) => endpointsFor(session, service);

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
    const events = await trailOf(agency);
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

describe('tenants by a claim', () => {
  it('each person is in the tenant that the provider names; a name that is none lets nobody in', async () => {
    const { service: at, provider: own, ...many } = await startAgency({ LINTEL_OIDC_TENANT_CLAIM: 'agency' });
    own.accounts.set('v-1', { groups: ['Managers'], tenant: 'valley' });
    own.accounts.set('h-1', { groups: ['Managers'], tenant: 'hillside' });
    own.accounts.set('x-1', { groups: ['Managers'], tenant: 'Not A Tenant' });
    own.accounts.set('n-1', { groups: ['Managers'] });
    const valley = await many.signIn('v-1');
    expect(valley.tenant).toBe('valley');
    expect((await many.signIn('h-1')).tenant).toBe('hillside');
    await expect(many.signIn('x-1')).rejects.toThrow('403');
    await expect(many.signIn('n-1')).rejects.toThrow('403');
    const events = (await (await fetch(`${at.url}/v1/audit`, as(valley))).json()) as AuditAnswer;
    // Whom the provider takes out of a tenant is in none.
    own.accounts.set('v-1', { groups: ['Managers'] });
    many.clock.ahead += 6 * MINUTE;
    expect((await endpointsFor(valley, at)).status).toBe(401);
    expect(events.events.map(({ who }) => who.subject)).toEqual(['v-1']);
    await many.close();
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
