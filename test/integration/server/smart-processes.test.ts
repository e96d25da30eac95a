import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeSmart, startFakeSmart } from '../../fhir-server/fake-smart.ts';
import { startBrowser } from './browser.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { as, launchRow, SECRET, signIn } from './sign-in.ts';
import { startTestService, type TestService } from './start.ts';

/** Sign-ins at an EHR whose requests come to two processes over one database, as behind a load balancer. */

let fake: FakeSmart;
let services: TestService[];
let now: Date;
beforeEach(async () => {
  now = new Date();
  fake = await startFakeSmart(RESOURCES);
  fake.client.secret = SECRET;
  const first = await startTestService({ EHR_SECRET: SECRET }, { now: () => now });
  services = [first, await startTestService({ EHR_SECRET: SECRET, LINTEL_HOME: first.home }, { now: () => now })];
  await first.register('ehr', fake.url, launchRow());
});
afterEach(async () => {
  // The first one's home goes with it.
  for (const service of services.reverse()) await service.close();
  await fake.close();
});

const [FIRST, SECOND] = [0, 1];
const at = (index: number) => services[index] as TestService;
const chart = (service: TestService, pass: { credential: string }) =>
  fetch(`${service.url}/v1/patients/${PATIENT_ID}/chart?endpoint=ehr`, as(pass));
const grants = () => fake.tokenRequests.map(({ form }) => form.get('grant_type'));

describe('a token that is due', () => {
  it('is refreshed by one process, and both go on: a refresh token that is used twice ends the sign-in', async () => {
    const pass = await signIn(at(FIRST), startBrowser());
    expect((await chart(at(SECOND), pass)).status).toBe(200);
    now = new Date(now.getTime() + 290_000);
    fake.rules.delay = 400;
    const both = await Promise.all(services.map((service) => chart(service, pass)));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(grants()).toEqual(['authorization_code', 'refresh_token']);
    fake.rules.delay = 0;
    now = new Date(now.getTime() + 290_000);
    for (const service of services) expect((await chart(service, pass)).status).toBe(200);
    expect(grants()).toEqual(['authorization_code', 'refresh_token', 'refresh_token']);
  });

  it('a refresh that fails for now is left to the next who needs it', async () => {
    const pass = await signIn(at(FIRST), startBrowser());
    now = new Date(now.getTime() + 290_000);
    let isDown = true;
    fake.rules.answer = (own) => (isDown ? { error: 'temporarily_unavailable' } : own);
    expect((await chart(at(FIRST), pass)).status).toBe(502);
    isDown = false;
    fake.forgetTokens();
    // The refresh token was used up by the answer that was lost: the sign-in is over, at once and not after a wait.
    const began = performance.now();
    expect((await chart(at(SECOND), pass)).status).toBe(401);
    // One that waits for another's refresh does so for twenty.
    expect(performance.now() - began).toBeLessThan(19_000);
  });

  it('one that comes after the person signed out elsewhere is given back to the EHR', async () => {
    const pass = await signIn(at(FIRST), startBrowser());
    now = new Date(now.getTime() + 290_000);
    // A server that has rotated the tokens already, and whose answer is on its way.
    let isAsked = false;
    fake.on('POST /auth/token', async (_request, response) => {
      isAsked = true;
      await expect.poll(() => fake.revoked.length).toBe(2);
      const tokens = { access_token: 'at-late', refresh_token: 'rt-late', token_type: 'Bearer', expires_in: 300 };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens));
    });
    const reading = chart(at(FIRST), pass);
    await expect.poll(() => isAsked).toBe(true);
    const out = await fetch(`${at(SECOND).url}/auth/sign-out`, { method: 'POST', ...as(pass) });
    expect(out.status).toBe(204);
    expect((await reading).status).toBe(401);
    // Both of the sign-in, and both of the refresh that nobody keeps.
    expect(fake.revoked).toHaveLength(4);
    expect(fake.revoked).toEqual(expect.arrayContaining(['at-late', 'rt-late']));
  });
});
