import type { AuditAnswer } from '../../../shared/api/audit.ts';
import { type SessionAnswer, sessionSchema } from '../../../shared/api/sign-in.ts';
import { startBrowser } from '../server/browser.ts';
import { freePort } from '../server/free-port.ts';
import { as, codeOn, newVerifier, s256 } from '../server/sign-in.ts';
import { post, startTestService, type TestService } from '../server/start.ts';
import { startProvider, type TestProvider } from './provider.ts';

export const MINUTE = 60_000;

/** An agency: a service, the provider at which its staff sign in, and the service's clock. */
export interface Agency {
  service: TestService;
  provider: TestProvider;
  clock: Clock;
  /** Signs somebody of the staff in. */
  signIn(account: string): Promise<SessionAnswer>;
  close(): Promise<void>;
}

/** A clock that a test sets forward. */
export interface Clock {
  /** Milliseconds by which it is ahead of the machine's. */
  ahead: number;
  now(): Date;
}

/** @param more variables of the service, beside those of its provider */
export async function startAgency(more: Record<string, string> = {}): Promise<Agency> {
  const clock: Clock = { ahead: 0, now: () => new Date(Date.now() + clock.ahead) };
  const port = await freePort();
  const provider = await startProvider([`http://127.0.0.1:${port}/sign-in/callback`]);
  const service = await startTestService({ LINTEL_PORT: String(port), ...provider.env, ...more }, { now: clock.now });
  return {
    service,
    provider,
    clock,
    signIn: (account) => {
      provider.atKeyboard = account;
      return signInAt(service);
    },
    close: async () => {
      await service.close();
      await provider.close();
    },
  };
}

/** The clock as the machine's, the provider whole, and the staff as they are hired: what a test changes, the next one does not see. */
export function staffed({ provider, clock }: Agency): void {
  clock.ahead = 0;
  provider.broken.clear();
  provider.atKeyboard = 'rn-7';
  provider.accounts.set('rn-7', { groups: ['Staff', 'Nurses'] });
  provider.accounts.set('c-12', { groups: ['Nurses', 'Lintel Coders'] });
  provider.accounts.set('it-1', { groups: ['Help Desk'] });
  provider.accounts.set('boss', { groups: ['Managers'] });
  provider.accounts.set('guest', { groups: ['Visitors'] });
}

/** Signs in whoever is at the keyboard of the service's provider, as a program does that waits for it. */
export async function signInAt({ url }: { url: string }): Promise<SessionAnswer> {
  const verifier = newVerifier();
  const visit = await startBrowser().open(`${url}/sign-in?challenge=${s256(verifier)}`, { from: 'none' });
  if (visit.status !== 200) throw new Error(`the sign-in ended with ${visit.status}: ${visit.text}`);
  const answer = await post(`${url}/sign-in/token`, { code: codeOn(visit), verifier });
  return sessionSchema.parse(await answer.json());
}

/** A request that any signed-in role may make. */
export function endpointsFor(session: { credential: string }, { url }: { url: string }): Promise<Response> {
  return fetch(`${url}/v1/endpoints`, as(session));
}

/** The audit trail, as the agency's manager reads it. */
export async function trailOf({ service, signIn }: Agency): Promise<AuditAnswer['events']> {
  const answer = await fetch(`${service.url}/v1/audit`, as(await signIn('boss')));
  return ((await answer.json()) as AuditAnswer).events;
}
