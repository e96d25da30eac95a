import type { Role } from '../../../shared/role.ts';
import { inTime } from '../../in-time.ts';
import type { BaseUrl } from '../base-url.ts';
import type { FhirResource } from '../bundle.ts';
import type { Endpoint } from '../endpoint.ts';
import { isResourceId } from '../resource-types.ts';
import { asksForCodes, claimsAskedFor, roleTold, type Told } from './roles.ts';
import { grantedBy } from './scopes.ts';
import type { Token } from './token.ts';

/** Milliseconds for what a person's record says of their work: a sign-in does not wait longer for it. */
const TIME = 5_000;

/** What the EHR says of whoever signed in, as far as the roles of the endpoint ask for it. */
export async function toldOf(
  endpoint: Endpoint,
  token: Token,
  signal: AbortSignal,
): Promise<{ claims?: Record<string, string[]>; codes?: string[] }> {
  const lines = rolesOf(endpoint);
  if (lines.length === 0) return {};
  const user = practitionerOn(endpoint.base, token.user);
  const granted = grantedBy(token.scopes, ['user']);
  const theirs = endpoint.as({
    headers: async () => ({ authorization: `Bearer ${token.accessToken}` }),
    granted: async () => granted,
  });
  return {
    claims: claimsAskedFor(lines, token.claims ?? {}),
    codes: user !== undefined && asksForCodes(lines) ? await codesOf(theirs, user, signal) : [],
  };
}

/** The role of somebody who signed in, by the endpoint's roles as they are now. */
export function roleOf(endpoint: Endpoint, { user, ...told }: Told): Role | undefined {
  return roleTold(rolesOf(endpoint), { ...told, user: practitionerOn(endpoint.base, user) });
}

function rolesOf({ row: { auth } }: Endpoint) {
  return auth.mode === 'launch' ? (auth.roles ?? []) : [];
}

/**
 * Who `fhirUser` is on this server: `Practitioner/rn-7`, from that or from an absolute address under the server's base.
 * @returns `undefined` for somebody of another server, or who is no practitioner
 */
function practitionerOn(base: BaseUrl, fhirUser: string | undefined): string | undefined {
  const own = fhirUser?.startsWith(`${base.href}/`) ? fhirUser.slice(base.href.length + 1) : fhirUser;
  const [, type, id = ''] = /^(Practitioner|PractitionerRole)\/([^/]+)$/.exec(own ?? '') ?? [];
  return type !== undefined && isResourceId(id) ? `${type}/${id}` : undefined;
}

/**
 * The codes of a person's roles and qualifications, `SYSTEM|CODE`, asked with the person's own token. What cannot be read
 * gives none: then no line of the endpoint fits by it, and the person sees less.
 */
async function codesOf({ client }: Endpoint, user: string, signal: AbortSignal): Promise<string[]> {
  const [type, id = ''] = user.split('/');
  const { signal: until, done } = inTime(TIME, signal);
  const isThem = (role: FhirResource) => isObject(role.practitioner) && endsIn(role.practitioner.reference, user);
  const asked =
    type === 'PractitionerRole'
      ? [client.read('PractitionerRole', id, until).then(rolesIn)]
      : [
          client.read('Practitioner', id, until).then(qualificationsIn),
          client
            .search('PractitionerRole', { practitioner: user }, { signal: until })
            .then(({ entries }) => entries.flatMap((one) => (isRole(one) && isThem(one) ? rolesIn(one) : []))),
        ];
  const found = await Promise.allSettled(asked).finally(done);
  signal.throwIfAborted();
  return [...new Set(found.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])))].slice(0, 200);
}

function isRole(value: unknown): value is FhirResource {
  return isObject(value) && value.resourceType === 'PractitionerRole';
}

/** A role that ended, or is not in force, gives nothing any more. */
function rolesIn(role: FhirResource): string[] {
  return role.resourceType === 'PractitionerRole' && role.active !== false ? codings(role.code) : [];
}

function qualificationsIn({ resourceType, active, qualification }: FhirResource): string[] {
  if (resourceType !== 'Practitioner' || active === false) return [];
  return list(qualification).flatMap((one) => (isObject(one) ? codings([one.code]) : []));
}

/** Codes of CodeableConcepts. */
function codings(concepts: unknown): string[] {
  return list(concepts)
    .flatMap((concept) => (isObject(concept) ? list(concept.coding) : []))
    .flatMap((coding) => {
      if (!isObject(coding) || typeof coding.code !== 'string') return [];
      return [`${typeof coding.system === 'string' ? coding.system : ''}|${coding.code}`];
    })
    .filter((code) => code.length <= 300);
}

function endsIn(reference: unknown, user: string): boolean {
  return typeof reference === 'string' && (reference === user || reference.endsWith(`/${user}`));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
