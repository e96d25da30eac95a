import type { Role } from '../../../shared/role.ts';
import { earlier, isHashOf, s256, secretText, tenantOf } from '../../secret.ts';
import {
  addGrant,
  type Grant,
  grantByPass,
  grantOf,
  purgeGrants,
  removeGrant,
  setPass,
  takeCode,
} from '../../store/grants.ts';
import type { Kept } from '../../store/handed-over.ts';
import { newId } from '../../store/id.ts';
import { assertRoom } from '../../store/launch-room.ts';
import { addLaunch, takeLaunch } from '../../store/launches.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Gateway } from '../gateway.ts';
import { UpstreamError } from '../upstream-error.ts';
import { authorizationUrl } from './authorization-url.ts';
import { openGrantKeeper } from './grant-auth.ts';
import type { Means } from './means.ts';
import { roleOf, toldOf } from './person.ts';
import { grantedBy, notGranted, type ScopedType } from './scopes.ts';
import type { SmartClient } from './smart-client.ts';

/** How a sign-in begins, and from where. */
export interface Beginning {
  redirectUri: string;
  /** The secret of the browser, from its cookie. */
  browser: string;
  source: string;
  /** The EHR's handle. */
  launch?: string;
  /** S256 of a secret of the program that will fetch the credential; absent: the browser itself will. */
  challenge?: string;
  returnTo?: string;
}

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

/** Milliseconds for a person at the EHR's sign-in page. */
const LAUNCH_LIFE = 10 * 60_000;
/** Milliseconds between the return from the EHR and the fetch of the credential; a person may have to copy a code. */
const CODE_LIFE = 2 * 60_000;
/** Milliseconds without a renewal after which the credential is over: the idle lock of service.md section 9. */
const PASS_LIFE = 15 * 60_000;
/** Milliseconds after which a person signs in anew, whatever the EHR says: one shift. */
const GRANT_LIFE = 12 * 3_600_000;

/** Begins every credential of ours: who looks at a header knows what it is, and no other kind is looked up as one. */
export const PASS_PREFIX = 'smart.';

/** People's sign-ins at FHIR servers. The EHR's tokens stay behind this. */
export interface SignIns {
  /** Where the browser has to go. @throws {UpstreamError}; {TooManyOpenError} */
  begin(endpoint: Endpoint, beginning: Beginning, signal: AbortSignal): Promise<string>;
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

/** @param least the role of who fits no line of their endpoint */
export function openSignIns(means: Means, gateway: Gateway, least: Role): SignIns {
  const { store, seal, now, open } = means;
  const keeper = openGrantKeeper(means);
  const roleIn = (endpoint: Endpoint, details: Parameters<typeof roleOf>[1]) => roleOf(endpoint, details) ?? least;
  const later = (ms: number) => new Date(now().getTime() + ms).toISOString();

  /** The endpoint of a grant, as long as it is registered under that tenant and for people's sign-ins. */
  const endpointOf = async (tenant: string, id: string): Promise<(Endpoint & { smart: SmartClient }) | undefined> => {
    const endpoint = await gateway.endpoint(id);
    return endpoint && endpoint.row.tenant === tenant && takesSignIns(endpoint) ? endpoint : undefined;
  };

  const newPass = async (tenant: string, grant: Grant, was?: string): Promise<Pass | undefined> => {
    const endpoint = await endpointOf(tenant, grant.endpoint);
    if (!endpoint) return undefined;
    const pass: Kept = { text: `${PASS_PREFIX}${tenant}.${secretText()}`, ends: earlier(later(PASS_LIFE), grant.ends) };
    if (!(await setPass(store, tenant, seal, grant.id, pass, was))) return undefined;
    const { patient } = grant.details;
    return {
      credential: pass.text,
      expires: pass.ends,
      endpoint: grant.endpoint,
      ...(patient === undefined ? {} : { patient }),
      role: roleIn(endpoint, grant.details),
      scopes: grant.scopes,
      notGranted: notGranted(endpoint.smart.auth, grantedBy(grant.scopes, ['patient', 'user'])),
    };
  };

  const grantOfCredential = async (credential: string) => {
    const tenant = tenantOf(credential.startsWith(PASS_PREFIX) ? credential.slice(PASS_PREFIX.length) : '');
    if (tenant === undefined) return undefined;
    const grant = await grantByPass(store, tenant, seal, credential, now().toISOString());
    return grant && { tenant, grant };
  };

  return {
    begin: async (endpoint, { redirectUri, browser, source, launch, challenge, returnTo }, signal) => {
      if (!takesSignIns(endpoint)) throw new UpstreamError('not-smart');
      const { id, tenant } = endpoint.row;
      await assertRoom(store, tenant, seal, { source, most: open, now: now() });
      const state = `${tenant}.${secretText()}`;
      const asked = { state, redirectUri, ...(launch === undefined ? {} : { launch }) };
      const way = await authorizationUrl(endpoint, asked, signal);
      await addLaunch(store, tenant, seal, {
        state,
        browser,
        source,
        endpoint: id,
        ends: later(LAUNCH_LIFE),
        details: {
          verifier: way.verifier,
          redirectUri,
          scopes: way.scopes,
          issuer: way.issuer,
          // Who began it fetches the credential: a program by a secret of its own, a page by the browser's.
          challenge: challenge ?? s256(browser),
          ...(way.nonce === undefined ? {} : { nonce: way.nonce }),
          ...(returnTo === undefined ? {} : { returnTo }),
        },
      });
      return way.url;
    },

    complete: async (answer, browser, signal) => {
      const state = answer.get('state') ?? '';
      const tenant = tenantOf(state);
      if (tenant === undefined) return undefined;
      const launch = await takeLaunch(store, tenant, seal, { state, browser }, now().toISOString());
      const endpoint = launch && (await endpointOf(tenant, launch.endpoint));
      if (!endpoint) return undefined;
      const { challenge, returnTo } = launch.details;
      const token = await endpoint.smart.exchange(answer, { state, ...launch.details }, signal);
      const { scopes, claims: _ofThePerson, ...tokens } = token;
      const told = await toldOf(endpoint, token, signal);
      const details = { ...tokens, ...told, ...(challenge === undefined ? {} : { challenge }) };
      const code = `${tenant}.${secretText()}`;
      await purgeGrants(store, tenant, now().toISOString());
      const grant = { id: newId(now().getTime()), endpoint: launch.endpoint, scopes, details, ends: later(GRANT_LIFE) };
      await addGrant(store, tenant, seal, grant, { text: code, ends: later(CODE_LIFE) });
      return {
        code,
        tenant,
        endpoint: launch.endpoint,
        role: roleIn(endpoint, details),
        ...(token.user === undefined ? {} : { user: token.user }),
        ...(returnTo === undefined ? {} : { returnTo }),
      };
    },

    redeem: async (code, secret) => {
      const tenant = tenantOf(code);
      if (tenant === undefined) return undefined;
      const grant = await takeCode(store, tenant, seal, code, now().toISOString());
      if (!grant) return undefined;
      if (isHashOf(secret, grant.details.challenge ?? '')) return newPass(tenant, grant);
      // Someone holds the code who did not begin the sign-in: it ends here.
      await removeGrant(store, tenant, grant.id);
      return undefined;
    },

    renew: async (credential) => {
      const found = await grantOfCredential(credential);
      return found && newPass(found.tenant, found.grant, credential);
    },

    who: async (credential) => {
      const found = await grantOfCredential(credential);
      const endpoint = found && (await endpointOf(found.tenant, found.grant.endpoint));
      if (!endpoint) return undefined;
      const role = roleIn(endpoint, found.grant.details);
      return { ...found, role, endpoint: endpoint.as(keeper.authOf(found.tenant, found.grant, endpoint.smart)) };
    },

    signOut: async (credential, signal) => {
      const found = await grantOfCredential(credential);
      if (!found) return false;
      const { tenant, grant } = found;
      const latest = (await grantOf(store, tenant, seal, grant.id, now().toISOString())) ?? grant;
      // Here first: whatever the EHR answers, or does not, nobody gets in with it any more.
      if (!(await removeGrant(store, tenant, grant.id))) return false;
      const endpoint = await endpointOf(tenant, grant.endpoint);
      const { refreshToken, accessToken } = latest.details;
      const tokens = [refreshToken, accessToken].filter((token) => token !== undefined);
      await Promise.allSettled(tokens.map((token) => endpoint?.smart.revoke(token, signal)));
      return true;
    },
  };
}

/** Whether people sign in at this endpoint. */
export function takesSignIns(endpoint: Endpoint): endpoint is Endpoint & { smart: SmartClient } {
  return endpoint.row.auth.mode === 'launch' && endpoint.smart !== undefined;
}
