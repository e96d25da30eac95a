import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeEhr, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { type FakeSmart, type Rules, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { get, startBrowser } from '../../integration/server/browser.ts';
import { PATIENT_ID, RESOURCES } from '../../integration/server/patient.ts';
import {
  as,
  CLIENT_ID,
  codeOn,
  launchRow,
  launchUrl,
  newVerifier,
  SECRET,
  s256,
  signIn,
} from '../../integration/server/sign-in.ts';
import { failureOf, post, startTestService, type TestService } from '../../integration/server/start.ts';

/**
 * Abuse cases 24, 25, 27, 28 and 29 (service.md section 10 C): servers, links and pages that want a token, or want a
 * person to sign in as someone else.
 */

const EXTENSION = `chrome-extension://${'abcdefghijklmnop'.repeat(2)}`;
let service: TestService;
let fake: FakeSmart;
let thief: FakeEhr;
beforeAll(async () => {
  service = await startTestService({ EHR_SECRET: SECRET, LINTEL_ORIGINS: EXTENSION });
});
afterAll(() => service.close());
beforeEach(async () => {
  fake = await startFakeSmart(RESOURCES);
  fake.client.secret = SECRET;
  thief = await startFakeEhr();
  await service.register('ehr', fake.url, launchRow());
});
afterEach(async () => {
  await fake.close();
  await thief.close();
});

const backend = (secretEnv = 'EHR_SECRET') =>
  service.register('ehr', fake.url, { auth: { mode: 'client-secret', clientId: CLIENT_ID, secretEnv } });
const chart = (init?: RequestInit) => fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart?endpoint=ehr`, init);
const tokens = () => [...thief.requests, ...fake.tokenRequests];

describe('case 24: discovery that points elsewhere, and an issuer that is another', () => {
  const places: [string, (own: Record<string, unknown>) => Record<string, unknown>][] = [
    ['a token endpoint on another host', (own) => ({ ...own, token_endpoint: `${thief.origin}/token` })],
    ['a sign-in page on another host', (own) => ({ ...own, authorization_endpoint: `${thief.origin}/authorize` })],
    ['keys on another host', (own) => ({ ...own, jwks_uri: `${thief.origin}/keys` })],
    ['an issuer on another host', (own) => ({ ...own, issuer: thief.origin })],
    ['a revocation endpoint on another host', (own) => ({ ...own, revocation_endpoint: `${thief.origin}/revoke` })],
    ['a host that begins with ours', (own) => ({ ...own, token_endpoint: `${fake.origin}.evil.test/token` })],
    ['a relative address', (own) => ({ ...own, token_endpoint: '/auth/token' })],
    ['plain http to another machine', (own) => ({ ...own, token_endpoint: 'http://ehr.example.com/token' })],
    ['a user name in it', (own) => ({ ...own, token_endpoint: fake.origin.replace('//', '//ehr@') })],
    ['the metadata address of a cloud', (own) => ({ ...own, token_endpoint: 'http://169.254.169.254/token' })],
    ['a file', (own) => ({ ...own, authorization_endpoint: 'file:///etc/passwd' })],
    ['a script', (own) => ({ ...own, authorization_endpoint: 'javascript:alert(1)' })],
  ];
  it.each(places)('%s: no secret and no browser goes there', async (_name, configuration) => {
    fake.rules.configuration = configuration;
    const visit = await startBrowser().open(launchUrl(service, fake));
    expect(visit.status).toBe(502);
    expect(visit.text).toContain('names an address that its registration does not allow');
    await backend();
    expect((await failureOf(await chart())).status).toBe(502);
    expect(tokens()).toEqual([]);
  });

  it('another host that the registration names is used', async () => {
    const place = new URL(thief.origin).host;
    fake.rules.configuration = (own) => ({ ...own, authorization_endpoint: `${thief.origin}/authorize` });
    await service.register('ehr', fake.url, launchRow({ authHosts: [place] }));
    await startBrowser().open(launchUrl(service, fake));
    expect(thief.requests.map(({ url }) => url.split('?')[0])).toEqual(['/authorize']);
  });

  it('a configuration that redirects is not followed', async () => {
    fake.on('GET /fhir/.well-known/smart-configuration', (_request, response) => {
      response.writeHead(302, { location: `${thief.origin}/.well-known/smart-configuration` }).end();
    });
    expect((await startBrowser().open(launchUrl(service, fake))).status).toBe(502);
    expect(thief.requests).toEqual([]);
  });

  it('mix-up: the browser brings the issuer of another server: no code is sent to anyone', async () => {
    fake.rules.back = (own) => ({ ...own, iss: thief.origin });
    expect((await startBrowser().open(launchUrl(service, fake))).status).toBe(502);
    expect(fake.tokenRequests).toEqual([]);
  });

  it('mix-up: a server that says that it names its issuer, and then does not', async () => {
    fake.rules.configuration = (own) => ({ ...own, authorization_response_iss_parameter_supported: true });
    expect((await startBrowser().open(launchUrl(service, fake))).status).toBe(502);
    expect(fake.tokenRequests).toEqual([]);
    fake.rules.back = (own) => ({ ...own, iss: `${fake.origin}/auth` });
    expect((await startBrowser().open(launchUrl(service, fake))).status).toBe(200);
  });

  const lies: [string, Partial<Rules>][] = [
    ['of another issuer', { claims: (own) => ({ ...own, iss: 'https://accounts.example.com' }) }],
    ['for another app', { claims: (own) => ({ ...own, aud: 'another-app' }) }],
    ['with the nonce of another sign-in', { claims: (own) => ({ ...own, nonce: newVerifier() }) }],
    ['without a nonce', { claims: ({ nonce: _gone, ...own }) => own }],
    ['that is over', { claims: (own) => ({ ...own, iat: 1_700_000_000, exp: 1_700_000_300 }) }],
    ['signed with another key', { sign: 'foreign key' }],
    ['signed with a shared secret', { sign: 'HS256' }],
    ['without a signature', { sign: 'none' }],
    ['that is not there', { answer: ({ id_token: _gone, ...own }) => own }],
  ];
  it.each(lies)('an id_token %s: nobody is signed in', async (_name, rules) => {
    Object.assign(fake.rules, rules);
    const visit = await startBrowser().open(launchUrl(service, fake));
    expect(visit.status).toBe(502);
    expect(visit.text).toContain('not one that can be trusted');
    expect(codeOn(visit)).toBe('');
  });
});

describe('case 25: state, code and PKCE', () => {
  /** A sign-in up to the moment at which the browser would come back. */
  const almost = async () => {
    const browser = startBrowser();
    const away = await get(launchUrl(service, fake), { 'sec-fetch-site': 'none' });
    browser.cookies.set(service.url, (away.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '');
    const page = await get(away.headers.location ?? '', {});
    return { browser, back: new URL(page.headers.location ?? '') };
  };
  const changed = (back: URL, name: string, value: string | null) => {
    const url = new URL(back);
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    return url.href;
  };

  it.each([
    ['missing', null],
    ['empty', ''],
    ['invented', `local.${newVerifier()}`],
    ['of a tenant that there is not', `nobody.${newVerifier()}`],
    ['with SQL in it', "local.' or 1=1 --"],
  ])('a state that is %s', async (_name, state) => {
    const { browser, back } = await almost();
    expect((await browser.open(changed(back, 'state', state))).status).toBe(403);
    expect(fake.tokenRequests).toEqual([]);
  });

  it('a state twice: state', async () => {
    const { browser, back } = await almost();
    expect((await browser.open(`${back.href}&state=local.${newVerifier()}`)).status).not.toBe(200);
    expect(fake.tokenRequests).toEqual([]);
  });

  it('a state that was used', async () => {
    const { browser, back } = await almost();
    expect((await browser.open(back.href)).status).toBe(200);
    expect((await browser.open(back.href)).status).toBe(403);
    expect(fake.tokenRequests).toHaveLength(1);
  });

  it('two that come back with one state at the same time: one is signed in', async () => {
    const { browser, back } = await almost();
    const visits = await Promise.all([browser.open(back.href), browser.open(back.href), browser.open(back.href)]);
    expect(visits.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
    expect(fake.tokenRequests).toHaveLength(1);
  });

  it('a code that is used a second time, or another one, with a new sign-in: the server refuses, and nobody is signed in', async () => {
    const first = await almost();
    await first.browser.open(first.back.href);
    const second = await almost();
    const code = first.back.searchParams.get('code') ?? '';
    const visit = await second.browser.open(changed(second.back, 'code', code));
    expect([visit.status, codeOn(visit)]).toEqual([502, '']);
    expect(visit.text).toContain('invalid_grant');
  });

  it('a failed attempt uses the state up as well', async () => {
    const { browser, back } = await almost();
    await browser.open(changed(back, 'code', 'guessed'));
    expect((await browser.open(back.href)).status).toBe(403);
  });

  it.each([
    ['plain only', ['plain']],
    ['none', []],
    ['not a word about it', undefined],
  ])('a server that lists %s for PKCE: no browser is sent there', async (_name, methods) => {
    fake.rules.configuration = (own) => ({ ...own, code_challenge_methods_supported: methods });
    const visit = await startBrowser().open(launchUrl(service, fake));
    expect(visit.text).toContain('PKCE');
    expect(fake.visits).toEqual([]);
  });

  it('S256 is sent where a row says that the server takes it unlisted', async () => {
    fake.rules.configuration = (own) => ({ ...own, code_challenge_methods_supported: undefined });
    await service.register('ehr', fake.url, launchRow({ quirks: ['pkce-unlisted'] }));
    expect((await startBrowser().open(launchUrl(service, fake))).status).toBe(200);
    expect(fake.visits[0]?.get('code_challenge_method')).toBe('S256');
  });

  it('a one-time code is good once, for who began it, and a wrong secret ends it', async () => {
    const verifier = newVerifier();
    const start = `${service.url}/auth/start?${new URLSearchParams({ endpoint: 'ehr', challenge: s256(verifier) })}`;
    const code = codeOn(await startBrowser().open(start));
    const redeem = (secret: string) => post(`${service.url}/auth/token`, { code, verifier: secret });
    const answers = await Promise.all([redeem(verifier), redeem(verifier)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);

    const other = codeOn(await startBrowser().open(start));
    const guess = await post(`${service.url}/auth/token`, { code: other, verifier: newVerifier() });
    expect(guess.status).toBe(401);
    expect((await post(`${service.url}/auth/token`, { code: other, verifier })).status).toBe(401);
  });
});

describe('case 27: a token and a server that do not belong together', () => {
  it.each([
    ['of a server that is not registered', () => thief.url],
    ['that begins like a registered one', () => `${fake.url}evil`],
    ['of the same host by another name', () => fake.url.replace('127.0.0.1', 'localhost')],
    ['with the registered one as a user name', () => fake.url.replace('127.0.0.1', '127.0.0.1@127.0.0.1')],
    ['that is a file', () => 'file:///etc/passwd'],
    ['that is the metadata address of a cloud', () => 'http://169.254.169.254/latest'],
    ['that is no address', () => 'fhir'],
  ])('an iss %s: refused before anything is fetched', async (_name, iss) => {
    const query = new URLSearchParams({ iss: iss(), launch: 'l-1' });
    const visit = await startBrowser().open(`${service.url}/launch?${query}`);
    expect(visit.status).toBe(403);
    expect([thief.requests, fake.requests]).toEqual([[], []]);
    expect(visit.text).not.toContain(iss());
  });

  it('an endpoint that is registered for another use takes no launches', async () => {
    await backend();
    expect((await startBrowser().open(launchUrl(service, fake))).status).toBe(403);
    expect(fake.requests).toEqual([]);
  });

  it('a credential for one server opens no other, whatever its own credential is', async () => {
    await service.register('other', thief.url);
    const pass = await signIn(service, startBrowser());
    const answer = await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart?endpoint=other`, as(pass));
    expect(await failureOf(answer)).toMatchObject({ status: 403, at: 'endpoint' });
    expect(thief.requests).toEqual([]);
  });

  it('a row that is pointed at another server, or another tenant, takes the credential with it', async () => {
    const pass = await signIn(service, startBrowser());
    await service.register('ehr', fake.url, launchRow({ tenant: 'valley' }));
    expect((await chart(as(pass))).status).toBe(401);
    await service.register('ehr', fake.url, { auth: { mode: 'open' } });
    expect((await chart(as(pass))).status).toBe(401);
  });

  it("the EHR's token is not sent with a link that leads away", async () => {
    const pass = await signIn(service, startBrowser());
    fake.on('GET /fhir/Condition', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/fhir+json' }).end(
        JSON.stringify({
          resourceType: 'Bundle',
          entry: [],
          link: [{ relation: 'next', url: `${thief.url}/Condition?page=2` }],
        }),
      );
    });
    await chart(as(pass));
    expect(thief.requests).toEqual([]);
  });
});

describe('case 28: foreign pages', () => {
  it('a page of another origin cannot fetch, renew or end a credential', async () => {
    const browser = startBrowser();
    const visit = await browser.open(launchUrl(service, fake));
    const headers = { origin: 'https://evil.test', cookie: browser.cookies.get(service.url) ?? '' };
    for (const path of ['/auth/token', '/auth/renew', '/auth/sign-out']) {
      const answer = await post(`${service.url}${path}`, { code: codeOn(visit) }, headers);
      expect(await failureOf(answer)).toMatchObject({ status: 403, at: 'Origin' });
    }
    const mine = await post(`${service.url}/auth/token`, { code: codeOn(visit) }, { ...headers, origin: EXTENSION });
    expect(mine.status).toBe(200);
  });

  it.each(['image', 'iframe', 'script', 'empty'])('a launch as a part of a page (%s) does nothing', async (dest) => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': dest };
    for (const path of ['/launch', '/auth/start', '/auth/callback']) {
      const query = new URLSearchParams({ iss: fake.url, launch: 'x', endpoint: 'ehr' });
      const answer = await get(`${service.url}${path}?${query}`, headers);
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(fake.requests).toEqual([]);
  });

  it('a form of another page cannot launch', async () => {
    for (const path of ['/launch', '/auth/start', '/auth/callback']) {
      const answer = await fetch(`${service.url}${path}`, { method: 'POST', headers: { origin: 'https://evil.test' } });
      expect([403, 405]).toContain(answer.status);
    }
  });

  it("CSRF: someone else's way back, opened in this browser, signs nobody in", async () => {
    const away = await get(launchUrl(service, fake), {});
    const page = await get(away.headers.location ?? '', {});
    const back = page.headers.location ?? '';
    const victim = startBrowser();
    expect((await victim.open(back)).status).toBe(403);
    // Also with a cookie, of a sign-in of its own.
    await victim.open(launchUrl(service, fake));
    expect((await victim.open(back)).status).toBe(403);
    expect(fake.tokenRequests).toHaveLength(1);
  });

  it.each([
    ['a page of nobody', 'https://evil.test/'],
    ['an extension that is not configured', `https://${'p'.repeat(32)}.chromiumapp.org/`],
    ['a host that ends like an extension', `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org.evil.test/`],
    ['a script', 'javascript:alert(1)'],
    ['plain http', `http://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/`],
  ])('no way back to %s', async (_name, address) => {
    const query = new URLSearchParams({ endpoint: 'ehr', challenge: s256(newVerifier()), return: address });
    const answer = await get(`${service.url}/auth/start?${query}`, {});
    expect(answer.status).toBe(422);
    expect(fake.requests).toEqual([]);
  });

  it('no way back without a secret of who began it', async () => {
    const address = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/`;
    const answer = await get(
      `${service.url}/auth/start?${new URLSearchParams({ endpoint: 'ehr', return: address })}`,
      {},
    );
    expect(answer.status).toBe(422);
  });

  it('what binds a sign-in to a browser is out of reach of scripts and other sites', async () => {
    const [line = ''] = (await get(launchUrl(service, fake), {})).headers['set-cookie'] ?? [];
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=Lax/i);
    const secure = await startTestService({ EHR_SECRET: SECRET, LINTEL_PUBLIC_URL: 'https://lintel.valley.example' });
    await secure.register('ehr', fake.url, launchRow());
    const answer = await get(launchUrl(secure, fake), {});
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^__Host-.*; Path=\/.*; Secure/i);
    expect(answer.headers.location).toContain(encodeURIComponent('https://lintel.valley.example/auth/callback'));
    const own = await post(`${secure.url}/auth/token`, { code: 'x' }, { origin: 'https://lintel.valley.example' });
    expect(own.status).toBe(401);
    const other = await post(
      `${secure.url}/auth/token`,
      { code: 'x' },
      { origin: 'https://lintel.valley.example.evil.test' },
    );
    expect(other.status).toBe(403);
    await secure.close();
  });
});

describe('case 29: tokens stay where they are', () => {
  it('none in an address, an answer, an error, the log, or as it is in the database', async () => {
    const browser = startBrowser();
    const seen: string[] = [];
    const given: string[] = [];
    fake.rules.answer = (own) => {
      given.push(...[own.access_token, own.refresh_token, own.id_token].filter((one) => typeof one === 'string'));
      return own;
    };
    const keep = async (answer: Promise<Response>) => {
      const response = await answer;
      const text = await response.text();
      seen.push(text, JSON.stringify([...response.headers]));
      return text;
    };
    const visit = await browser.open(launchUrl(service, fake));
    seen.push(visit.text);
    const cookie = browser.cookies.get(service.url) ?? '';
    const code = codeOn(visit);
    const pass = JSON.parse(await keep(post(`${service.url}/auth/token`, { code }, { cookie }))) as {
      credential: string;
    };
    await keep(chart(as(pass)));
    fake.forgetTokens();
    await keep(chart(as(pass)));
    await keep(chart(as(pass)));
    fake.on('GET /fhir/Patient/hh-0417', (request, response) => {
      response.writeHead(500, { 'x-echo': request.headers.authorization ?? '' }).end(request.headers.authorization);
    });
    await keep(chart(as(pass)));
    // Before the sign-out: what lies in the database while it lasts.
    const stored = readdirSync(service.home)
      .filter((file) => file.startsWith('lintel'))
      .map((file) => readFileSync(join(service.home, file), 'latin1'));
    await keep(fetch(`${service.url}/auth/sign-out`, { method: 'POST', ...as(pass) }));

    expect(given.length).toBeGreaterThanOrEqual(4);
    expect(stored.length).toBeGreaterThan(0);
    const state = fake.visits[0]?.get('state') ?? '';
    const secrets = [...given, SECRET];
    for (const text of [...seen, ...service.log, ...browser.visited, ...stored]) {
      for (const secret of secrets) expect(text.includes(secret)).toBe(false);
    }
    for (const text of [...service.log, ...stored]) {
      for (const secret of [pass.credential, code, state, cookie.split('=')[1] ?? '', PATIENT_ID]) {
        expect(text.includes(secret)).toBe(false);
      }
    }
    // In no address at all, ours included, except the one-time values of OAuth itself.
    for (const url of browser.visited) expect(url.includes(pass.credential)).toBe(false);
    for (const { url } of fake.requests) for (const secret of secrets) expect(url.includes(secret)).toBe(false);
  });

  it('a one-time code that a program catches is behind the #, which is sent to no server', async () => {
    const address = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/`;
    const query = new URLSearchParams({ endpoint: 'ehr', challenge: s256(newVerifier()), return: address });
    const visit = await startBrowser().open(`${service.url}/auth/start?${query}`, { from: 'none' });
    const url = new URL(visit.url);
    expect(url.hash).toMatch(/^#code=/);
    expect(url.search).toBe('');
  });

  it('a credential of ours in an address is not looked at', async () => {
    const pass = await signIn(service, startBrowser());
    const answer = await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart?access_token=${pass.credential}`);
    expect(answer.status).toBe(422);
    expect(service.log.join('')).not.toContain(pass.credential);
  });
});
