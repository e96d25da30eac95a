import { createHash, randomBytes } from 'node:crypto';
import type { EndpointRow } from '../../../server/fhir/registry.ts';
import { type SmartPassAnswer, smartPassSchema } from '../../../shared/api/sign-in.ts';
import type { FakeSmart } from '../../fhir-server/fake-smart.ts';
import type { Browser, Visit } from './browser.ts';
import { post, type TestService } from './start.ts';

/** People's sign-ins, as a program that waits for one does them. */

export const CLIENT_ID = 'lintel-at-valley';
export const SECRET = 'launch-secret-8675309';

/** An endpoint that people sign in to, with a secret in `EHR_SECRET`. */
export const launchRow = (more: Partial<EndpointRow> = {}): Partial<EndpointRow> => ({
  auth: { mode: 'launch', clientId: CLIENT_ID, secretEnv: 'EHR_SECRET', alg: 'ES384', context: 'patient' },
  ...more,
});

export function s256(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
export function newVerifier(): string {
  return randomBytes(32).toString('base64url');
}

/** The address that an EHR opens. */
export function launchUrl(service: TestService, fake: FakeSmart, launch = 'l-42'): string {
  return `${service.url}/launch?${new URLSearchParams({ iss: fake.url, launch })}`;
}

/** The one-time code: on our page for a program that waits for it, else behind `#` on the way to the panel. */
export function codeOn({ url, text }: Visit): string {
  return /<code id="code">([^<]+)<\/code>/.exec(text)?.[1] ?? /#code=([^&]+)$/.exec(url)?.[1] ?? '';
}

/** A standalone sign-in of a program that shows no page of its own. */
export async function signIn(service: TestService, browser: Browser, endpoint = 'ehr'): Promise<SmartPassAnswer> {
  const verifier = newVerifier();
  const start = `${service.url}/auth/start?${new URLSearchParams({ endpoint, challenge: s256(verifier) })}`;
  const visit = await browser.open(start, { from: 'none' });
  if (visit.status !== 200) throw new Error(`the sign-in ended with ${visit.status}: ${visit.text}`);
  const answer = await post(`${service.url}/auth/token`, { code: codeOn(visit), verifier });
  return smartPassSchema.parse(await answer.json());
}

export function as(pass: { credential: string }): { headers: { authorization: string } } {
  return { headers: { authorization: `Bearer ${pass.credential}` } };
}
