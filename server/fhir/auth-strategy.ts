import type { Granted } from './smart/scopes.ts';

/**
 * How requests to one endpoint are authorised: asked anew for each request, so that a rotated or refreshed token is
 * used at once.
 */
export interface AuthStrategy {
  headers(signal: AbortSignal): Promise<Record<string, string>>;
  /** What may be asked with it. Absent: nobody says, and the server is asked for everything. */
  granted?(signal: AbortSignal): Promise<Granted>;
  /** The server refused what was shown to it: where that is the one that is kept, it is not used again. Absent: there is no other. */
  refused?(shown: Readonly<Record<string, string>>): void;
}

/** No credential at all. */
export const OPEN: AuthStrategy = { headers: async () => ({}) };
