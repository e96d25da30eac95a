import { z } from '@hono/zod-openapi';
import { given } from '../../shared/chart/given.ts';
import { notSignedIn, Problem } from './problem.ts';
import { returnAddress } from './return-address.ts';

/**
 * What sign-ins at a FHIR server (`smart.ts`) and at the identity provider (`sign-in.ts`) have in common: who begins one says
 * by what secret, and where, the one-time code is exchanged for a credential.
 */

/** S256 of a secret of the program that will fetch the credential, and where the browser goes in the end (RFC 7636). */
export const beginning = {
  challenge: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional(),
  return: z.string().max(500).optional(),
};

/** The one-time code, and the secret; absent: the browser's cookie is it. */
export const codeBody = z.strictObject({
  code: z.string().max(200),
  verifier: z
    .string()
    .regex(/^[A-Za-z0-9\-._~]{43,128}$/)
    .optional(),
});

/**
 * @param origins of the configuration (`LINTEL_ORIGINS`)
 * @throws {Problem} for an address that the browser may not be sent to, or without a secret of whoever waits there
 */
export function begunBy(
  query: { challenge?: string | undefined; return?: string | undefined },
  origins: readonly string[],
): { challenge?: string; returnTo?: string } {
  const returnTo = query.return === undefined ? undefined : returnAddress(query.return, origins);
  if (query.return !== undefined && (returnTo === undefined || query.challenge === undefined)) {
    throw new Problem(422, 'invalid', 'return needs a challenge, and an address of LINTEL_ORIGINS', { at: 'return' });
  }
  return {
    ...given('challenge', query.challenge),
    ...given('returnTo', returnTo),
  };
}

/** The browser came back with an answer that it did not begin, or too late. */
export function notBegunHere(): Problem {
  return new Problem(403, 'forbidden', 'this sign-in was not begun in this browser, or is over: begin again');
}

/** What was shown opens nothing: an unknown code or credential, or one that is over. */
export function noSignIn(): Problem {
  return notSignedIn('there is no such sign-in, or it is over: sign in again');
}
