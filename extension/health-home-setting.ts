import { profileOf } from '../shared/health-home/profiles/index.ts';
import { ROLES, type Role } from '../shared/role.ts';

/** The Health Home program of the agency. Most have none: then no tab, no badge and no clock. */
export interface HealthHomeSetting {
  /** Id of a profile. */
  profile: string;
  /** Roles that may reveal masked evidence, each time with a reason. Only an administrator's policy gives it. */
  reveal: readonly Role[];
}

/**
 * The program that is set, by policy or in the options page. A profile that nobody knows is none, and the options page
 * says so.
 */
export function healthHomeOf(
  policy: unknown,
  own: unknown,
): { healthHome?: HealthHomeSetting; healthHomeFault?: string } {
  const set = policy ?? own;
  if (typeof set !== 'object' || set === null) return {};
  const { profile, reveal } = set as { profile?: unknown; reveal?: unknown };
  if (typeof profile !== 'string' || profile === '') return {};
  const known = profileOf(profile);
  if (!known) return { healthHomeFault: 'the Health Home profile that is set does not exist' };
  const given = policy === undefined || !Array.isArray(reveal) ? [] : reveal;
  return { healthHome: { profile: known.id, reveal: ROLES.filter((role) => role !== 'it' && given.includes(role)) } };
}
