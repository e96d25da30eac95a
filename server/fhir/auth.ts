import { type AuthStrategy, OPEN } from './auth-strategy.ts';
import { credentialAt } from './credential.ts';
import type { EndpointRow } from './registry.ts';
import type { SmartClient } from './smart/smart-client.ts';
import { isTokenText } from './smart/token.ts';
import { tokenKeeper } from './smart/token-keeper.ts';
import { UpstreamError } from './upstream-error.ts';

/** A row in mode `launch` has no credential of its own: each sign-in brings one (`smart/sign-in.ts`). */
const SIGN_IN_NEEDED: AuthStrategy = {
  headers: async () => {
    throw new UpstreamError('sign-in-needed');
  },
};

/** The strategy of a registry row. @param smart the row's client, where its mode is one of SMART's */
export function authOf(
  row: EndpointRow,
  machine: { env: Readonly<Record<string, string | undefined>>; now?: () => Date },
  smart?: SmartClient,
): AuthStrategy {
  const auth = row.auth;
  if (auth.mode === 'open') return OPEN;
  if (auth.mode === 'launch' || smart === undefined) {
    return auth.mode === 'static-bearer' ? bearerOf(auth, machine.env) : SIGN_IN_NEEDED;
  }
  return tokenKeeper(smart.serviceToken, ['system'], () => (machine.now?.() ?? new Date()).getTime());
}

function bearerOf(
  { tokenEnv, tokenFile }: { tokenEnv?: string | undefined; tokenFile?: string | undefined },
  env: Readonly<Record<string, string | undefined>>,
): AuthStrategy {
  return {
    headers: async () => ({
      authorization: `Bearer ${await credentialAt({ env: tokenEnv, file: tokenFile }, env, isTokenText)}`,
    }),
  };
}
