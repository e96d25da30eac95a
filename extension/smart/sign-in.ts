import { PATHS } from '../../shared/api/paths.ts';
import { type PolicyAnswer, policyAnswerSchema } from '../../shared/api/policy.ts';
import { PERSON_CODE, sessionSchema, signInWaysSchema, smartPassSchema } from '../../shared/api/sign-in.ts';
import type { Role } from '../../shared/role.ts';
import { ask, askEndpoints, endSignIn, type Service, type ServiceAnswer } from '../panel/state/service.ts';

/** The service's doors of a sign-in, as this page uses them. The page is the service's own, so that all are of its origin. */

export const SILENT = 'The Lintel service does not answer.';
const DOOR_MS = 15_000;

/** At an EHR, which names the FHIR server and perhaps the patient; or at the agency's identity provider. */
type By = 'ehr' | 'person';

/** A sign-in as this window holds it. */
export interface Held {
  by: By;
  credential: string;
  /** Whose view it opens. */
  role: Role;
  /** The FHIR server that it is for; absent: those that the service reads for everyone. */
  endpoint?: string | undefined;
  /** The patient of the launch. */
  patient?: string | undefined;
}

/** The service as this page asks it. */
export const serviceHere = (): Service => ({ address: location.origin, silent: SILENT });

/** The one-time code that stands behind `#`. It leaves the address at once: no history and no copied link keeps it. */
export function takeCode(): { by: By; code: string } | undefined {
  const behind = new URLSearchParams(location.hash.slice(1));
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  const person = behind.get(PERSON_CODE);
  const code = person ?? behind.get('code');
  return code === null ? undefined : { by: person === null ? 'ehr' : 'person', code };
}

/** The credential for the code; the cookie of the browser that began the sign-in stands for its secret. */
export async function redeem({ by, code }: { by: By; code: string }): Promise<ServiceAnswer<Held>> {
  const here = { ...serviceHere(), cookies: true } as const;
  const body = JSON.stringify({ code });
  const answer =
    by === 'ehr'
      ? await ask(here, PATHS.smartToken, DOOR_MS, smartPassSchema, body)
      : await ask(here, PATHS.signInToken, DOOR_MS, sessionSchema, body);
  return answer.ok ? { ok: true, value: { by, ...answer.value } } : answer;
}

/** A credential of an EHR's sign-in is changed for a new one; a person's session goes on by being used. */
export async function renew(held: Held): Promise<ServiceAnswer<Held>> {
  const at = { ...serviceHere(), token: held.credential };
  const answer =
    held.by === 'ehr' ? await ask(at, PATHS.smartRenew, DOOR_MS, smartPassSchema, '') : await askEndpoints(at);
  if (!answer.ok) return answer;
  return { ok: true, value: 'credential' in answer.value ? { by: 'ehr', ...answer.value } : held };
}

/** The agency's coding policy: without it the same record would have other findings here than at the service. */
export function readPolicy(credential: string): Promise<ServiceAnswer<PolicyAnswer>> {
  return ask({ ...serviceHere(), token: credential }, PATHS.policy, DOOR_MS, policyAnswerSchema);
}

/** Whether people can sign in at the agency's identity provider. */
export async function takesPeople(): Promise<boolean> {
  const answer = await ask(serviceHere(), PATHS.signInWays, DOOR_MS, signInWaysSchema);
  return answer.ok && answer.value.people;
}

/** Ends the sign-in at the service, also from a window that is closing. */
export function signOut({ by, credential }: Held): void {
  void endSignIn(serviceHere(), credential, by === 'ehr' ? PATHS.smartSignOut : PATHS.signOut);
}
