import { readFile } from 'node:fs/promises';
import type { EndpointRow } from './registry.ts';
import { UpstreamError } from './upstream-error.ts';

/**
 * How requests to one endpoint are authorised: asked anew for each request, so that a rotated or refreshed token is
 * used at once. SMART backend and launch become two more of these.
 */
export interface AuthStrategy {
  headers(signal: AbortSignal): Promise<Record<string, string>>;
}

/** The strategy of a registry row. */
export function authOf(row: EndpointRow, env: Readonly<Record<string, string | undefined>>): AuthStrategy {
  const auth = row.auth;
  if (auth.mode === 'open') return { headers: async () => ({}) };
  return {
    headers: async () => {
      const token = auth.tokenEnv === undefined ? await tokenOfFile(auth.tokenFile ?? '') : env[auth.tokenEnv];
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

/** RFC 6750's token characters. Anything else would be cut or refused by `fetch` with a message that quotes it. */
function checked(token: string | undefined): string {
  const text = token?.trim() ?? '';
  if (!/^[A-Za-z0-9\-._~+/]+=*$/.test(text)) throw new UpstreamError('no-credential');
  return text;
}
