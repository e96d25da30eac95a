import { z } from 'zod';
import { ROLES } from '../role.ts';

/** A credential of ours for what a person was granted at a FHIR server. The server's own tokens are never given out. */
export const smartPassSchema = z.object({
  /** For `Authorization: Bearer …`. */
  credential: z.string(),
  /** ISO 8601, UTC; renew it before. */
  expires: z.string(),
  endpoint: z.string(),
  /** The patient of the launch: the id on that FHIR server. */
  patient: z.string().optional(),
  /** Whose view it opens. */
  role: z.enum(ROLES),
  scopes: z.array(z.string()),
  /** Resource types that were asked for and not granted, or not whole: they are not searched. */
  notGranted: z.array(z.string()),
});
export type SmartPassAnswer = z.infer<typeof smartPassSchema>;

/** How people sign in at the service itself. */
export const signInWaysSchema = z.object({
  /** At the agency's identity provider: `PATHS.signIn`. */
  people: z.boolean(),
});
export type SignInWays = z.infer<typeof signInWaysSchema>;

/** What a sign-in that ends on the panel is called behind `#`: the panel has to know which door takes its code. */
export const PERSON_CODE = 'person-code';

/** A credential of a person who signed in at the agency's identity provider. */
export const sessionSchema = z.object({
  /** For `Authorization: Bearer …`. */
  credential: z.string(),
  /** The provider's id of the person. */
  subject: z.string(),
  tenant: z.string(),
  role: z.enum(ROLES),
  /** Seconds without a request after which it is over. */
  idle: z.number(),
  /** ISO 8601, UTC: then it is over, whatever happens. */
  ends: z.string(),
});
export type SessionAnswer = z.infer<typeof sessionSchema>;
