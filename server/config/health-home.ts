import { z } from 'zod';
import { PROFILES, profileOf } from '../../shared/health-home/profiles/index.ts';
import { TENANT } from '../people/roles.ts';

/** Which tenant has which Health Home program; `*` stands for every tenant that is not named. Most have none. */
export type HealthHomePrograms = ReadonlyMap<string, string>;

/** Reads `PROFILE`, or `TENANT=PROFILE` parts separated by semicolons. @returns `undefined` where it is neither */
function read(text: string): HealthHomePrograms | undefined {
  const programs = new Map<string, string>();
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const [tenant, id] = part.includes('=') ? part.split('=', 2).map((one) => one.trim()) : ['*', part];
    const profile = profileOf(id ?? '');
    if (!profile || tenant === undefined || !(tenant === '*' || TENANT.test(tenant))) return undefined;
    programs.set(tenant, profile.id);
  }
  return programs;
}

/** The variable, for the one schema of the environment. */
export const HEALTH_HOME = z
  .string()
  .default('')
  .transform((text, context) => {
    const programs = read(text);
    if (programs) return programs;
    const known = PROFILES.map(({ id }) => id).join(', ');
    context.addIssue({
      code: 'custom',
      message: `is a profile, or TENANT=PROFILE parts separated by semicolons (${known})`,
    });
    return z.NEVER;
  });

/** The program of a tenant. */
export function programOf(programs: HealthHomePrograms, tenant: string): string | undefined {
  return programs.get(tenant) ?? programs.get('*');
}
