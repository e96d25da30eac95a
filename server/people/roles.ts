import { ROLES, type Role } from '../../shared/role.ts';

/** Names of tenants, as the registry of endpoints has them. */
export const TENANT = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Which group of the identity provider is which role, in the order in which they count. */
export type RoleGroups = readonly { group: string; role: Role }[];

/**
 * Reads `LINTEL_OIDC_ROLES`: `GROUP=role` parts, separated by semicolons (names of groups may hold spaces and commas).
 * @returns what is wrong, as the end of a sentence about the variable: never a value
 */
export function readRoleGroups(text: string): RoleGroups | string {
  const groups: { group: string; role: Role }[] = [];
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const at = part.lastIndexOf('=');
    const group = part.slice(0, Math.max(at, 0)).trim();
    const role = ROLES.find((one) => one === part.slice(at + 1).trim());
    if (group === '' || role === undefined)
      return `holds GROUP=role parts separated by semicolons (${ROLES.join(', ')})`;
    groups.push({ group, role });
  }
  return groups.length > 0 ? groups : 'names no group';
}

/**
 * The role of somebody in these groups: the first line of the configuration that fits. Nobody has two roles, since there is
 * no view that is two views.
 * @param claim what the provider wrote: a list of names, or one
 * @returns `undefined` where no group of the configuration is among them: then nobody comes in
 */
export function roleOf(claim: unknown, groups: RoleGroups): Role | undefined {
  const held = (Array.isArray(claim) ? claim : [claim]).filter((one) => typeof one === 'string');
  return groups.find(({ group }) => held.includes(group))?.role;
}

/**
 * The tenant of somebody with these claims: the configured one, or what the claim says.
 * @param before what it was, where the provider says nothing this time
 */
export function tenantIn(
  { tenant, tenantClaim }: { tenant: string; tenantClaim?: string },
  claims: Readonly<Record<string, unknown>>,
  before?: string,
): string | undefined {
  if (tenantClaim === undefined) return tenant;
  const said = claims[tenantClaim];
  if (said === undefined) return before;
  return typeof said === 'string' && TENANT.test(said) ? said : undefined;
}
