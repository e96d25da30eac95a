import { z } from 'zod';
import { ROLES, type Role } from '../../../shared/role.ts';

const role = z.enum(ROLES);

/**
 * One line of an endpoint's `roles`: who gets a role at a sign-in there.
 *
 * - `user`: one person, as the id_token's `fhirUser` names them.
 * - `claim`, `value`: whoever's id_token says so, in a text or a list of texts.
 * - `code`: whoever has it in a PractitionerRole or as a qualification, `CODE` or `SYSTEM|CODE`.
 */
export const roleLineSchema = z.union(
  [
    z.strictObject({ user: z.string().regex(/^(?:Practitioner|PractitionerRole)\/[A-Za-z0-9\-.]{1,64}$/), role }),
    z.strictObject({
      claim: z.string().regex(/^[A-Za-z0-9_.:/-]{1,200}$/),
      value: z.string().min(1).max(500),
      role,
    }),
    z.strictObject({ code: z.string().regex(/^[\x21-\x7e]{1,300}$/), role }),
  ],
  { error: `is user, claim with value, or code, with a role of ${ROLES.join(', ')}` },
);
export type RoleLine = z.output<typeof roleLineSchema>;

/** What an EHR says of somebody who signed in there, in the parts that a line may ask for. */
export interface Told {
  /** `fhirUser`, as the id_token writes it; for {@link roleTold} `Practitioner/…` on the endpoint's own server. */
  user?: string | undefined;
  claims?: Record<string, string[]> | undefined;
  /** `SYSTEM|CODE`. */
  codes?: string[] | undefined;
}

/**
 * The role of somebody by the lines of their endpoint: the first that fits, as with groups of the identity provider.
 * @returns `undefined` where none fits
 */
export function roleTold(lines: readonly RoleLine[], { user, claims = {}, codes = [] }: Told): Role | undefined {
  return lines.find((line) => {
    if ('user' in line) return line.user === user;
    if ('claim' in line) return Object.hasOwn(claims, line.claim) && claims[line.claim]?.includes(line.value) === true;
    return codes.some((code) => (line.code.includes('|') ? code === line.code : code.endsWith(`|${line.code}`)));
  })?.role;
}

/** Whether a line asks for what only the record of the person says. */
export function asksForCodes(lines: readonly RoleLine[]): boolean {
  return lines.some((line) => 'code' in line);
}

/** The claims that lines ask for, and no other: an id_token says more of a person than is needed here. */
export function claimsAskedFor(
  lines: readonly RoleLine[],
  claims: Readonly<Record<string, unknown>>,
): Record<string, string[]> {
  const names = new Set(
    lines.flatMap((line) => ('claim' in line && Object.hasOwn(claims, line.claim) ? [line.claim] : [])),
  );
  return Object.fromEntries(
    [...names].map((name) => {
      const said = claims[name];
      const values = (Array.isArray(said) ? said : [said]).filter((one) => typeof one === 'string');
      return [name, values.slice(0, 1_000)];
    }),
  );
}
