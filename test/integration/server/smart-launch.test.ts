import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureKeys } from '../../../server/fhir/smart/keys.ts';
import { signingKeysFile } from '../../../server/home.ts';
import { NOT_LOOKED_HEADER } from '../../../shared/api/paths.ts';
import { patientChartAnswerSchema } from '../../../shared/api/patients.ts';
import { smartPassSchema } from '../../../shared/api/sign-in.ts';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { startBrowser } from './browser.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { as, CLIENT_ID, codeOn, launchRow, launchUrl, newVerifier, SECRET, s256, signIn } from './sign-in.ts';
import { failureOf, post, startTestService, type TestService } from './start.ts';

/** SMART App Launch end to end: our service, a browser, and an authorization server that keeps the rules. */

const EXTENSION = 'abcdefghijklmnopabcdefghijklmnop';
let service: TestService;
let fake: FakeSmart;

/** Milliseconds by which the service's clock is ahead. */
let ahead = 0;

beforeAll(async () => {
  const env = { EHR_SECRET: SECRET, LINTEL_ORIGINS: `chrome-extension://${EXTENSION}` };
  service = await startTestService(env, { now: () => new Date(Date.now() + ahead) });
});
afterAll(() => service.close());
beforeEach(async () => {
  fake = await startFakeSmart(RESOURCES);
  fake.client.secret = SECRET;
  await service.register('ehr', fake.url, launchRow());
});
afterEach(() => fake.close());

/** Until a token of five minutes is not used any more. */
const isDue = () => {
  ahead += 290_000;
};
const chart = (pass: { credential: string }, id = PATIENT_ID) =>
  fetch(`${service.url}/v1/patients/${id}/chart`, as(pass));

describe('EHR launch', () => {
  it('from the link in the EHR to the chart of the patient in context', async () => {
    const browser = startBrowser();
    const visit = await browser.open(launchUrl(service, fake));
    expect(visit.status).toBe(200);
    expect(visit.url).toMatch(new RegExp(`^${service.url}/panel#code=local\\.[\\w-]{43}$`));
    // The page of the same browser fetches the credential, with nothing but its cookie.
    const answer = await post(
      `${service.url}/auth/token`,
      { code: codeOn(visit) },
      { cookie: browser.cookies.get(service.url) ?? '', origin: `chrome-extension://${EXTENSION}` },
    );
    const pass = smartPassSchema.parse(await answer.json());
    expect(pass).toMatchObject({ endpoint: 'ehr', patient: PATIENT_ID, role: 'clinician', notGranted: [] });
    const read = patientChartAnswerSchema.parse(await (await chart(pass)).json());
    expect(read.chart.patient?.family).toBe('Whitcomb');
  });

  it('asks for what SMART says: PKCE, aud, launch, who signs in, and the least scopes', async () => {
    await startBrowser().open(launchUrl(service, fake, 'opaque-handle-7'));
    const asked = Object.fromEntries(fake.visits[0] ?? []);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: CLIENT_ID,
      redirect_uri: `${service.url}/auth/callback`,
      aud: fake.url,
      launch: 'opaque-handle-7',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      // 256 random bits behind the name of the tenant.
      state: expect.stringMatching(/^local\.[\w-]{43}$/),
    });
    const scopes = asked.scope?.split(' ') ?? [];
    expect(scopes.slice(0, 4)).toEqual(['openid', 'fhirUser', 'launch', 'online_access']);
    expect(scopes.slice(4)).toContain('patient/Condition.rs');
    expect(scopes.filter((scope) => /\*|write|[cud]+$/.test(scope.split('.')[1] ?? ''))).toEqual([]);
  });

  it('every sign-in has a state, a verifier and a nonce of its own', async () => {
    await startBrowser().open(launchUrl(service, fake));
    await startBrowser().open(launchUrl(service, fake));
    for (const name of ['state', 'code_challenge', 'nonce']) {
      expect(new Set(fake.visits.map((visit) => visit.get(name))).size).toBe(2);
    }
  });

  it('iss with a slash at the end is the registered one', async () => {
    const visit = await startBrowser().open(`${service.url}/launch?iss=${encodeURIComponent(`${fake.url}/`)}&launch=x`);
    expect(visit.status).toBe(200);
  });

  it('a confidential client without a secret signs with the key that the service publishes', async () => {
    await ensureKeys(signingKeysFile(service.home), new Date());
    fake.client = { id: CLIENT_ID, jwksUrl: `${service.url}/.well-known/jwks.json` };
    await service.register('ehr', fake.url, {
      auth: { mode: 'launch', clientId: CLIENT_ID, alg: 'RS384', context: 'patient' },
    });
    const visit = await startBrowser().open(launchUrl(service, fake));
    expect(visit.status).toBe(200);
    expect(fake.tokenRequests[0]?.header).toMatchObject({ alg: 'RS384' });
  });
});

describe('standalone', () => {
  it('an extension begins, catches the end, and fetches the credential by its own secret', async () => {
    const verifier = newVerifier();
    const home = `https://${EXTENSION}.chromiumapp.org/signed-in`;
    const query = new URLSearchParams({ endpoint: 'ehr', challenge: s256(verifier), return: home });
    const visit = await startBrowser().open(`${service.url}/auth/start?${query}`, { from: 'none' });
    expect(visit.url.startsWith(`${home}#code=local.`)).toBe(true);
    const code = new URL(visit.url).hash.slice('#code='.length);
    const answer = await post(
      `${service.url}/auth/token`,
      { code, verifier },
      { origin: `chrome-extension://${EXTENSION}` },
    );
    expect(answer.headers.get('access-control-allow-origin')).toBe(`chrome-extension://${EXTENSION}`);
    const pass = smartPassSchema.parse(await answer.json());
    expect((await chart(pass)).status).toBe(200);
    expect(fake.visits[0]?.get('scope')?.split(' ')).toEqual(expect.arrayContaining(['launch/patient']));
    expect(fake.visits[0]?.has('launch')).toBe(false);
  });

  it('the credential lasts a quarter of an hour, and says until when', async () => {
    const pass = await signIn(service, startBrowser());
    const minutes = (Date.parse(pass.expires) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThanOrEqual(15);
  });

  it('for all that the person may see, where the row says so', async () => {
    await service.register('ehr', fake.url, {
      auth: { mode: 'launch', clientId: CLIENT_ID, secretEnv: 'EHR_SECRET', alg: 'ES384', context: 'user' },
    });
    fake.rules.context = {};
    const pass = await signIn(service, startBrowser());
    expect(pass).not.toHaveProperty('patient');
    expect(fake.visits[0]?.get('scope')).toContain('user/Condition.rs');
    expect(fake.visits[0]?.get('scope')).not.toContain('launch');
    expect((await chart(pass)).status).toBe(200);
  });

  it('where the server does not tell who signs in, nobody is asked for it', async () => {
    fake.rules.configuration = (own) => ({ ...own, capabilities: ['permission-v2'], jwks_uri: null });
    await signIn(service, startBrowser());
    expect(fake.visits[0]?.get('scope')).not.toMatch(/openid|fhirUser|online_access/);
    expect(fake.visits[0]?.has('nonce')).toBe(false);
  });
});

describe('what was granted', () => {
  it('is said with the credential, and in every answer that lacks something', async () => {
    fake.rules.grant = (asked) => asked.filter((scope) => !/\/(?:Goal|Binary)\./.test(scope));
    const pass = await signIn(service, startBrowser());
    expect(pass.notGranted).toEqual(['Goal', 'Binary']);
    const { notLooked, reported } = patientChartAnswerSchema.parse(await (await chart(pass)).json());
    expect(notLooked).toContain('Goal');
    expect(reported.map(({ say }) => say)).toContain('attachment: the scopes that were granted do not hold this');
    // Who wrote the notes is not in the least list: not asked for, and said.
    const unfollowed = expect.stringMatching(
      /^the scopes that were granted do not hold this: (?:1 reference was|\d references were) not/,
    );
    expect(reported).toContainEqual({ at: 'PractitionerRole', say: unfollowed });
    expect(fake.requests.filter(({ url }) => /\/fhir\/(?:Goal|Binary|Practitioner)/.test(url))).toEqual([]);
    const classified = await fetch(`${service.url}/v1/patients/${PATIENT_ID}/classification`, as(pass));
    expect(classified.headers.get(NOT_LOOKED_HEADER)).toContain('Goal');
  });

  it('another patient than the one of the launch is refused before anything is asked', async () => {
    const pass = await signIn(service, startBrowser());
    const before = fake.requests.length;
    expect(await failureOf(await chart(pass, 'someone-else'))).toMatchObject({ status: 403, at: 'id' });
    expect(fake.requests.length).toBe(before);
    // Whose record was tried stands in the trail.
    const tried = await fetch(`${service.url}/v1/audit?endpoint=ehr&patient=someone-else`);
    expect(await tried.json()).toMatchObject({ events: [{ action: 'read', status: 403, patient: 'someone-else' }] });
  });

  it('without a sign-in there is nothing: 401, and where to begin', async () => {
    expect(await (await fetch(`${service.url}/v1/endpoints`)).json()).toEqual({
      endpoints: [{ id: 'ehr', signIn: true }],
    });
    const failure = await failureOf(await fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart`));
    expect(failure).toMatchObject({ status: 401, code: 'login' });
    expect(failure.say).toContain('/auth/start');
    expect(fake.requests.filter(({ url }) => url.startsWith('/fhir/Patient'))).toEqual([]);
  });
});

describe('while it lasts', () => {
  it('the access token is refreshed when it is due, once for all who wait, with the refresh token that came last', async () => {
    fake.rules.expiresIn = 300;
    fake.rules.delay = 30;
    const pass = await signIn(service, startBrowser());
    isDue();
    expect((await Promise.all([chart(pass), chart(pass)])).map(({ status }) => status)).toEqual([200, 200]);
    isDue();
    expect((await chart(pass)).status).toBe(200);
    const kinds = fake.tokenRequests.map(({ form }) => form.get('grant_type'));
    expect(kinds).toEqual(['authorization_code', 'refresh_token', 'refresh_token']);
    const refreshed = fake.tokenRequests.map(({ form }) => form.get('refresh_token')).slice(1);
    expect(new Set(refreshed).size).toBe(2);
  });

  it('a token that the server forgot is refreshed in the same read, once', async () => {
    const pass = await signIn(service, startBrowser());
    fake.forgetTokens();
    expect((await chart(pass)).status).toBe(200);
    expect(fake.tokenRequests.map(({ form }) => form.get('grant_type'))).toEqual([
      'authorization_code',
      'refresh_token',
    ]);
  });

  it('without a refresh token the sign-in is over with the access token', async () => {
    fake.rules.configuration = (own) => ({ ...own, capabilities: ['permission-v2'] });
    fake.rules.expiresIn = 300;
    const pass = await signIn(service, startBrowser());
    isDue();
    expect(await failureOf(await chart(pass))).toMatchObject({ status: 401, code: 'login' });
  });

  it('a refresh that the server refuses for good ends it', async () => {
    fake.rules.expiresIn = 300;
    const pass = await signIn(service, startBrowser());
    isDue();
    fake.on('POST /auth/token', (_request, response) => {
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}');
    });
    expect((await failureOf(await chart(pass))).status).toBe(401);
    expect((await failureOf(await chart(pass))).say).toBe('this sign-in is over: sign in again');
  });

  it('a renewed credential takes the place of the old one', async () => {
    const pass = await signIn(service, startBrowser());
    const renewed = await fetch(`${service.url}/auth/renew`, { method: 'POST', ...as(pass) });
    const next = smartPassSchema.parse(await renewed.json());
    expect(next.credential).not.toBe(pass.credential);
    expect((await chart(next)).status).toBe(200);
    expect((await failureOf(await chart(pass))).status).toBe(401);
    const again = await fetch(`${service.url}/auth/renew`, { method: 'POST', ...as(pass) });
    expect((await failureOf(again)).status).toBe(401);
  });

  it('signing out ends it here at once, and both tokens at the EHR', async () => {
    const pass = await signIn(service, startBrowser());
    const out = await fetch(`${service.url}/auth/sign-out`, { method: 'POST', ...as(pass) });
    expect(out.status).toBe(204);
    expect(fake.revoked.map((token) => token.slice(0, 2)).sort()).toEqual(['at', 'rt']);
    expect((await failureOf(await chart(pass))).status).toBe(401);
    const again = await fetch(`${service.url}/auth/sign-out`, { method: 'POST', ...as(pass) });
    expect((await failureOf(again)).status).toBe(401);
  });

  it('a person who refuses at the EHR is told so', async () => {
    fake.rules.back = ({ state = '' }) => ({ error: 'access_denied', state });
    const visit = await startBrowser().open(launchUrl(service, fake));
    expect(visit.status).toBe(403);
    expect(visit.text).toContain('the sign-in was refused at the FHIR server');
  });
});

it('the audit trail says who signed in where, and when it ended', async () => {
  const pass = await signIn(service, startBrowser());
  await chart(pass);
  await fetch(`${service.url}/auth/sign-out`, { method: 'POST', ...as(pass) });
  const answer = await fetch(`${service.url}/v1/audit?limit=3`);
  const { events } = (await answer.json()) as {
    events: { action: string; endpoint: string; who: { subject: string } }[];
  };
  expect(events.map(({ action, endpoint }) => `${action} ${endpoint}`).sort()).toEqual([
    'read ehr',
    'sign-in ehr',
    'sign-out ehr',
  ]);
  const subjects = events.map(({ who }) => who.subject);
  expect(new Set(subjects)).toEqual(new Set([`${fake.url}/Practitioner/rn-7`]));
});
