import { given } from '../../shared/chart/given.ts';
import { s256, secretOf } from '../secret.ts';
import type { Store } from '../store/database.ts';
import { assertRoom, type OpenSignIns } from '../store/launch-room.ts';
import { addLaunch, type LaunchDetails } from '../store/launches.ts';
import type { Seal } from '../store/sealed.ts';
import { later, SIGN_IN_LIFE } from './lives.ts';

/** How a sign-in begins, and from where. */
export interface Beginning {
  /** Where the sign-in page sends the browser back to. */
  redirectUri: string;
  /** The secret of the browser, from its cookie. */
  browser: string;
  /** Where it is begun from, as the service tells sources apart. */
  source: string;
  /** S256 of a secret of the program that will fetch the credential; absent: the browser itself will. */
  challenge?: string;
  /** Where the browser goes at the end; absent: to a page of ours. */
  returnTo?: string;
}

/** What sign-ins stand on, and how many may be under way. */
export interface Means {
  store: Store;
  seal: Seal;
  now(): Date;
  open: OpenSignIns;
}

/** A way to a sign-in page, and what has to be kept until the browser is back. */
export interface Way extends Pick<LaunchDetails, 'verifier' | 'nonce' | 'scopes' | 'issuer'> {
  url: string;
}

/**
 * Begins a sign-in, and keeps what its way back needs.
 * @param endpoint at which FHIR server, or what stands for the identity provider
 * @param wayOf asked for the way to the sign-in page once there is room for one more, with the state that comes back
 * @returns where the browser has to go
 * @throws {TooManyOpenError}; and what `wayOf` throws
 */
export async function beginSignIn(
  { store, seal, now, open }: Means,
  { tenant, endpoint }: { tenant: string; endpoint: string },
  { redirectUri, browser, source, challenge, returnTo }: Beginning,
  wayOf: (state: string) => Promise<Way>,
): Promise<string> {
  await assertRoom(store, tenant, seal, { source, most: open, now: now() });
  const state = secretOf(tenant);
  const { url, ...kept } = await wayOf(state);
  await addLaunch(store, tenant, seal, {
    state,
    browser,
    source,
    endpoint,
    ends: later(now(), SIGN_IN_LIFE),
    details: {
      ...kept,
      redirectUri,
      // Who began it fetches the credential: a program by a secret of its own, a page by the browser's.
      challenge: challenge ?? s256(browser),
      ...given('returnTo', returnTo),
    },
  });
  return url;
}
