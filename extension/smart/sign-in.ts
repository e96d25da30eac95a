import {
  PATHS,
  type PolicyAnswer,
  policyAnswerSchema,
  type SmartPassAnswer,
  smartPassSchema,
} from '../../shared/api.ts';
import { ask, type Service, type ServiceAnswer } from '../panel/service.ts';

/** The service's doors of a sign-in, as this page uses them. The page is the service's own, so that all are of its origin. */

export const SILENT = 'The Lintel service does not answer.';
const DOOR_MS = 15_000;

/** The service as this page asks it. */
export const serviceHere = (): Service => ({ address: location.origin, silent: SILENT });

/** The one-time code that stands behind `#`. It leaves the address at once: no history and no copied link keeps it. */
export function takeCode(): string | undefined {
  const code = new URLSearchParams(location.hash.slice(1)).get('code') ?? undefined;
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return code;
}

/** The credential for the code; the cookie of the browser that began the sign-in stands for its secret. */
export function redeem(code: string): Promise<ServiceAnswer<SmartPassAnswer>> {
  return ask({ ...serviceHere(), cookies: true }, PATHS.smartToken, DOOR_MS, smartPassSchema, JSON.stringify({ code }));
}

export function renew(credential: string): Promise<ServiceAnswer<SmartPassAnswer>> {
  return ask({ ...serviceHere(), token: credential }, PATHS.smartRenew, DOOR_MS, smartPassSchema, '');
}

/** The agency's coding policy: without it the same record would have other findings here than at the service. */
export function readPolicy(credential: string): Promise<ServiceAnswer<PolicyAnswer>> {
  return ask({ ...serviceHere(), token: credential }, PATHS.policy, DOOR_MS, policyAnswerSchema);
}

/** Ends the sign-in at the service, also from a window that is closing. */
export function signOut(credential: string): void {
  void fetch(PATHS.smartSignOut, {
    method: 'POST',
    headers: { authorization: `Bearer ${credential}` },
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  }).catch(() => {});
}
