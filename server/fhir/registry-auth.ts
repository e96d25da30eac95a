import { z } from 'zod';
import { BINARY, RESOURCE_TYPES } from './resource-types.ts';
import { roleLineSchema } from './smart/roles.ts';

/**
 * Where a secret is: in a variable of the service's environment or in a file, one of the two. The registry never holds
 * the secret itself, and the secret is read anew each time that it is needed.
 */
const place = {
  env: z
    .string()
    .regex(/^[A-Z_][A-Z0-9_]*$/i, 'is the name of a variable')
    .optional(),
  file: z.string().min(1).optional(),
};
const isOne = (env: unknown, file: unknown) => (env === undefined) !== (file === undefined);

/** What the agency's registration at the EHR says, alike in every SMART mode. */
const registered = {
  clientId: z.string().regex(/^[\x21-\x7e]{1,255}$/, 'is the id that the EHR gives, without blanks'),
  /** Resource types that are asked for; absent: the least-privilege list (`smart/scopes.ts`). No wildcard can be said. */
  read: z
    .array(z.enum([...RESOURCE_TYPES, BINARY]))
    .min(1)
    .optional(),
  /** How scopes are written; absent: as discovery says (`permission-v2`). */
  scopeStyle: z.enum(['v1', 'v2']).optional(),
};
const secret = { secretEnv: place.env, secretFile: place.file };
const oneSecret = (auth: { secretEnv?: string | undefined; secretFile?: string | undefined }) =>
  isOne(auth.secretEnv, auth.secretFile);

/** Algorithms of an assertion that is signed with the service's own key. */
const alg = z.enum(['ES384', 'RS384']).default('ES384');

/**
 * How a request to the endpoint is authorised.
 *
 * - `open`: not at all.
 * - `static-bearer`: a token that IT put somewhere; for development, and for servers behind a gateway of the agency.
 * - `backend`: SMART Backend Services, signed with the service's own key (`smart/keys.ts`).
 * - `client-secret`: the same grant with a secret, for servers that take no key.
 * - `launch`: SMART App Launch; each person signs in at the EHR, and what they may see is what is read. The client is
 *   confidential: it shows a secret, or signs with the service's own key where no secret is named.
 */
export const authSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('open') }),
  z
    .strictObject({ mode: z.literal('static-bearer'), tokenEnv: place.env, tokenFile: place.file })
    .refine((auth) => isOne(auth.tokenEnv, auth.tokenFile), { message: 'needs tokenEnv or tokenFile, one of the two' }),
  z.strictObject({ mode: z.literal('backend'), ...registered, alg }),
  z
    .strictObject({ mode: z.literal('client-secret'), ...registered, ...secret })
    .refine(oneSecret, { message: 'needs secretEnv or secretFile, one of the two' }),
  z
    .strictObject({
      mode: z.literal('launch'),
      ...registered,
      ...secret,
      alg,
      /** Whose records a sign-in may see: the patient of the launch, or all that the person may see. */
      context: z.enum(['patient', 'user']).default('patient'),
      /** Who has which role here, the first line that fits; who fits none has the least (`LINTEL_SMART_ROLE`). */
      roles: z.array(roleLineSchema).max(1_000).optional(),
    })
    .refine((auth) => (auth.secretEnv === undefined && auth.secretFile === undefined) || oneSecret(auth), {
      message: 'names secretEnv or secretFile, not both',
    }),
]);

export type Auth = z.output<typeof authSchema>;
/** The modes that go through the EHR's authorization server. */
export type SmartAuth = Extract<Auth, { clientId: string }>;

/** Whether a row's server is entered by way of its authorization server. */
export function isSmart(auth: Auth): auth is SmartAuth {
  return 'clientId' in auth;
}
