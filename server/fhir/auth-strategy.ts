import type { Granted } from './smart/scopes.ts';

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
