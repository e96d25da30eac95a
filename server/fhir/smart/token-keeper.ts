import type { AuthStrategy } from '../auth-strategy.ts';
import { type Granted, grantedBy, type ScopeContext } from './scopes.ts';
import type { Token } from './token.ts';

/** Milliseconds for one fetch of a token. It belongs to all who wait for it, so no caller's signal ends it. */
const FETCH_TIME = 20_000;

/**
 * Authorises with a token that is kept until shortly before it expires. However many requests need a new one, it is
 * fetched once, and all of them get it.
 * @param fetchToken gives a token that is valid now
 * @param now milliseconds since 1970
 */
export function tokenKeeper(
  fetchToken: (signal: AbortSignal) => Promise<Token>,
  contexts: readonly ScopeContext[],
  now: () => number,
): AuthStrategy & { granted(signal: AbortSignal): Promise<Granted> } {
  let kept: { token: Token; granted: Granted } | undefined;
  let fetching: Promise<NonNullable<typeof kept>> | undefined;

  const fetchAnew = async (): Promise<NonNullable<typeof kept>> => {
    const token = await fetchToken(AbortSignal.timeout(FETCH_TIME));
    kept = { token, granted: grantedBy(token.scopes, contexts) };
    return kept;
  };
  const current = async (signal: AbortSignal): Promise<NonNullable<typeof kept>> => {
    if (kept && now() < kept.token.renewAt) return kept;
    // Nothing is begun for who is gone: nobody would hear of its failure, which ends the process.
    signal.throwIfAborted();
    fetching ??= fetchAnew().finally(() => {
      fetching = undefined;
    });
    return orAborted(fetching, signal);
  };

  return {
    headers: async (signal) => ({ authorization: `Bearer ${(await current(signal)).token.accessToken}` }),
    granted: async (signal) => (await current(signal)).granted,
    refused: ({ authorization }) => {
      // The refusal of an older one says nothing of the one that came meanwhile.
      if (authorization === `Bearer ${kept?.token.accessToken}`) kept = undefined;
    },
  };
}

/** The promise, or the signal's reason when it aborts first. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
