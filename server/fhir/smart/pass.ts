import { given } from '../../../shared/chart/given.ts';
import type { Role } from '../../../shared/role.ts';
import { earlier, secretOf, tenantOf } from '../../secret.ts';
import type { Means } from '../../sign-in/begin.ts';
import { IDLE, later } from '../../sign-in/lives.ts';
import { type Grant, type GrantDetails, grantByPass, setPass } from '../../store/grants.ts';
import type { Endpoint } from '../endpoint.ts';
import { grantedBy, notGranted, type ScopedType } from './scopes.ts';
import type { SmartClient } from './smart-client.ts';

/** A credential of ours: it opens what the person was granted, through this service, for a quarter of an hour. */
export interface Pass {
  credential: string;
  /** ISO 8601, UTC. */
  expires: string;
  endpoint: string;
  /** The patient of the launch. */
  patient?: string;
  role: Role;
  scopes: readonly string[];
  /** Types that were asked for and not granted, or not whole. */
  notGranted: readonly ScopedType[];
}

/** Begins every credential of ours: who looks at a header knows what it is, and no other kind is looked up as one. */
export const PASS_PREFIX = 'smart.';

/** What the steps of a sign-in stand on. */
export interface Desk extends Means {
  /** The endpoint of a grant, as long as it is registered under that tenant and for people's sign-ins. */
  endpointOf(tenant: string, id: string): Promise<(Endpoint & { smart: SmartClient }) | undefined>;
  /** The role of somebody who signed in there, by the endpoint's lines as they are now. */
  roleIn(endpoint: Endpoint, details: GrantDetails): Role;
}

/**
 * Gives a grant a credential.
 * @param was the credential that is exchanged, which is over from here on; absent: the first one
 * @returns `undefined` where the endpoint is gone, or another request exchanged it first
 */
export async function newPass(
  { store, seal, now, endpointOf, roleIn }: Desk,
  tenant: string,
  grant: Grant,
  was?: string,
): Promise<Pass | undefined> {
  const endpoint = await endpointOf(tenant, grant.endpoint);
  if (!endpoint) return undefined;
  const pass = { text: secretOf(tenant, PASS_PREFIX), ends: earlier(later(now(), IDLE), grant.ends) };
  if (!(await setPass(store, tenant, seal, { id: grant.id, pass, was }))) return undefined;
  const { patient } = grant.details;
  return {
    credential: pass.text,
    expires: pass.ends,
    endpoint: grant.endpoint,
    ...given('patient', patient),
    role: roleIn(endpoint, grant.details),
    scopes: grant.scopes,
    notGranted: notGranted(endpoint.smart.auth, grantedBy(grant.scopes, ['patient', 'user'])),
  };
}

/** The grant that a credential opens, and whose it is; `undefined` for one that is over, or none of ours. */
export async function grantOfPass(
  { store, seal, now }: Means,
  credential: string,
): Promise<{ tenant: string; grant: Grant } | undefined> {
  const tenant = tenantOf(credential, PASS_PREFIX);
  if (tenant === undefined) return undefined;
  const grant = await grantByPass(store, tenant, seal, { pass: credential, now: now().toISOString() });
  return grant && { tenant, grant };
}
