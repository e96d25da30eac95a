/** How long each step of a sign-in holds, in milliseconds: the same at an EHR and at the identity provider. */

const MINUTE = 60_000;

/** For a person at the sign-in page. */
export const SIGN_IN_LIFE = 10 * MINUTE;
/** Between the way back and the fetch of the credential; a person may have to copy a code. */
export const CODE_LIFE = 2 * MINUTE;
/** Without a request, or a renewal, after which a credential is over: the idle lock of service.md section 9. */
export const IDLE = 15 * MINUTE;
/** After which a person signs in anew, whatever the EHR or the provider says: one shift. */
export const SHIFT = 12 * 60 * MINUTE;

/** @returns the time so many milliseconds after another (ISO 8601, UTC) */
export function later(time: Date, ms: number): string {
  return new Date(time.getTime() + ms).toISOString();
}
