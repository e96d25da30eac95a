import { given } from '../../../shared/chart/given.ts';
import type { Role } from '../../../shared/role.ts';
import { secretOf, tenantOf } from '../../secret.ts';
import { type Beginning, beginSignIn, type Means } from '../../sign-in/begin.ts';
import { CODE_LIFE, later, SHIFT } from '../../sign-in/lives.ts';
import { redeemCode } from '../../sign-in/redeem.ts';
import { addGrant, type Grant, grantOf, purgeGrants, removeGrant, takeCode } from '../../store/grants.ts';
import { newId } from '../../store/id.ts';
import { takeLaunch } from '../../store/launches.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Gateway } from '../gateway.ts';
import { UpstreamError } from '../upstream-error.ts';
import { authorizationUrl } from './authorization-url.ts';
import { openGrantKeeper } from './grant-auth.ts';
import { type Desk, grantOfPass, newPass, type Pass } from './pass.ts';
import { roleOf, toldOf } from './person.ts';
import type { SmartClient } from './smart-client.ts';

/** How a sign-in at a FHIR server begins. */
export interface LaunchBeginning extends Beginning {
  /** The EHR's opaque handle of an EHR launch; absent: the person began it here (standalone). */
  launch?: string;
}

/** A browser that came back from the EHR, and is who began. */
export interface Completed {
  tenant: string;
  endpoint: string;
  /** For the credential, once. */
  code: string;
  returnTo?: string;
  /** Who signed in, where the EHR tells. */
  user?: string;
  role: Role;
}

/** Someone who showed a credential of ours. */
export interface SignedIn {
  tenant: string;
  grant: Grant;
  role: Role;
  /** The FHIR server, asked with the person's own token. */
  endpoint: Endpoint;
}

/** People's sign-ins at FHIR servers. The EHR's tokens stay behind this. */
export interface SignIns {
  /** Where the browser has to go. @throws {UpstreamError}; {TooManyOpenError} */
  begin(endpoint: Endpoint, beginning: LaunchBeginning, signal: AbortSignal): Promise<string>;
  /**
   * The browser is back. Whatever comes of it, the same state does not count again.
   * @returns the one-time code for the credential and where the browser goes; `undefined` for a state that is unknown,
   * used, over, or of another browser. @throws {UpstreamError}
   */
  complete(answer: URLSearchParams, browser: string, signal: AbortSignal): Promise<Completed | undefined>;
  /** The credential for a one-time code. @param secret what the challenge is the hash of */
  redeem(code: string, secret: string): Promise<Pass | undefined>;
  /** A fresh credential for one that is not over; that one is, from here on. */
  renew(credential: string): Promise<Pass | undefined>;
  /** Who showed this. */
  who(credential: string): Promise<SignedIn | undefined>;
  /** Ends the grant here, and at the EHR where it takes such word. @returns whether there was one */
  signOut(credential: string, signal: AbortSignal): Promise<boolean>;
}

/**
 * Opens people's sign-ins at the FHIR servers of the gateway.
 * @param least the role of who fits no line of their endpoint
 */
export function openSignIns(means: Means, gateway: Gateway, least: Role): SignIns {
  const { store, seal, now } = means;
  const keeper = openGrantKeeper(means);
  const desk: Desk = {
    ...means,
    endpointOf: async (tenant, id) => {
      const endpoint = await gateway.endpoint(id);
      return endpoint && endpoint.row.tenant === tenant && takesSignIns(endpoint) ? endpoint : undefined;
    },
    roleIn: (endpoint, details) => roleOf(endpoint, details) ?? least,
  };
  return {
    begin: async (endpoint, beginning, signal) => {
      if (!takesSignIns(endpoint)) throw new UpstreamError('not-smart');
      const { redirectUri, launch } = beginning;
      return beginSignIn(means, { tenant: endpoint.row.tenant, endpoint: endpoint.row.id }, beginning, (state) =>
        authorizationUrl(endpoint, { state, redirectUri, ...given('launch', launch) }, signal),
      );
    },
    complete: (answer, browser, signal) => complete(desk, answer, browser, signal),
    redeem: (code, secret) =>
      redeemCode(code, secret, {
        take: (tenant) => takeCode(store, tenant, seal, { code, now: now().toISOString() }),
        give: (tenant, grant) => newPass(desk, tenant, grant),
        end: (tenant, id) => removeGrant(store, tenant, id),
      }),
    renew: async (credential) => {
      const found = await grantOfPass(desk, credential);
      return found && newPass(desk, found.tenant, found.grant, credential);
    },
    who: async (credential) => {
      const found = await grantOfPass(desk, credential);
      const endpoint = found && (await desk.endpointOf(found.tenant, found.grant.endpoint));
      if (!endpoint) return undefined;
      const role = desk.roleIn(endpoint, found.grant.details);
      return { ...found, role, endpoint: endpoint.as(keeper.authOf(found.tenant, found.grant, endpoint.smart)) };
    },
    signOut: (credential, signal) => signOut(desk, credential, signal),
  };
}

/** The browser is back: the EHR's tokens become a grant, and the browser gets the code for its credential. */
async function complete(
  { store, seal, now, endpointOf, roleIn }: Desk,
  answer: URLSearchParams,
  browser: string,
  signal: AbortSignal,
): Promise<Completed | undefined> {
  const state = answer.get('state') ?? '';
  const tenant = tenantOf(state);
  if (tenant === undefined) return undefined;
  const launch = await takeLaunch(store, tenant, seal, { state, browser, now: now().toISOString() });
  const endpoint = launch && (await endpointOf(tenant, launch.endpoint));
  if (!endpoint) return undefined;
  const { challenge, returnTo } = launch.details;
  const token = await endpoint.smart.exchange(answer, { state, ...launch.details }, signal);
  const { scopes, claims: _ofThePerson, ...tokens } = token;
  const told = await toldOf(endpoint, token, signal);
  const details = { ...tokens, ...told, ...given('challenge', challenge) };
  const code = secretOf(tenant);
  await purgeGrants(store, tenant, now().toISOString());
  const grant = { id: newId(now().getTime()), endpoint: launch.endpoint, scopes, details, ends: later(now(), SHIFT) };
  await addGrant(store, tenant, seal, { grant, code: { text: code, ends: later(now(), CODE_LIFE) } });
  return {
    code,
    tenant,
    endpoint: launch.endpoint,
    role: roleIn(endpoint, details),
    ...given('user', token.user),
    ...given('returnTo', returnTo),
  };
}

/** Ends the grant of a credential, and its tokens at the EHR. @returns whether there was one */
async function signOut(desk: Desk, credential: string, signal: AbortSignal): Promise<boolean> {
  const { store, seal, now, endpointOf } = desk;
  const found = await grantOfPass(desk, credential);
  if (!found) return false;
  const { tenant, grant } = found;
  const latest = (await grantOf(store, tenant, seal, { id: grant.id, now: now().toISOString() })) ?? grant;
  // Here first: whatever the EHR answers, or does not, nobody gets in with it any more.
  if (!(await removeGrant(store, tenant, grant.id))) return false;
  const endpoint = await endpointOf(tenant, grant.endpoint);
  const { refreshToken, accessToken } = latest.details;
  const tokens = [refreshToken, accessToken].filter((token) => token !== undefined);
  await Promise.allSettled(tokens.map((token) => endpoint?.smart.revoke(token, signal)));
  return true;
}

/** Whether people sign in at this endpoint. */
export function takesSignIns(endpoint: Endpoint): endpoint is Endpoint & { smart: SmartClient } {
  return endpoint.row.auth.mode === 'launch' && endpoint.smart !== undefined;
}
