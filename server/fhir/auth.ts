import { readFile } from 'node:fs/promises';
import type { EndpointRow } from './registry.ts';
import type { Granted } from './smart/scopes.ts';
import type { SmartClient } from './smart/smart-client.ts';
import { isTokenText } from './smart/token.ts';
import { tokenKeeper } from './smart/token-keeper.ts';
import { UpstreamError } from './upstream-error.ts';

/**
 * How requests to one endpoint are authorised: asked anew for each request, so that a rotated or refreshed token is
 * used at once.
 */
export interface AuthStrategy {
  headers(signal: AbortSignal): Promise<Record<string, string>>;
  /** What may be asked with it. Absent: nobody says, and the server is asked for everything. */
  granted?(signal: AbortSignal): Promise<Granted>;
  /** The server refused the credential: one that was kept is not used again. */
  refused?(): void;
}

/** No credential at all. */
export const OPEN: AuthStrategy = { headers: async () => ({}) };

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
    headers: async () => {
      const token = tokenEnv === undefined ? await tokenOfFile(tokenFile ?? '') : env[tokenEnv];
      return { authorization: `Bearer ${checked(token)}` };
    },
  };
}

async function tokenOfFile(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

function checked(token: string | undefined): string {
  const text = token?.trim() ?? '';
  if (!isTokenText(text)) throw new UpstreamError('no-credential');
  return text;
}
