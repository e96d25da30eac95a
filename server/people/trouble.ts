import { UNREACHABLE, whyUnreachableOf } from '../fhir/unreachable.ts';
import { oauthCode } from '../fhir/upstream-error.ts';
import { isTimeOver } from '../in-time.ts';

/** oauth4webapi's codes, for whoever configures the provider. */
const OF_CODE: Record<string, string> = {
  OAUTH_RESPONSE_IS_NOT_JSON: 'its answer is no JSON',
  OAUTH_PARSE_ERROR: 'its answer is no JSON',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED:
    "a time in its token is over or not yet come: see that both machines' clocks are right",
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'its token is for somebody or something else',
  OAUTH_KEY_SELECTION_FAILED: 'its token is signed with a key that it does not publish',
  OAUTH_MISSING_SERVER_METADATA: 'its description leaves out an address that is needed',
  OAUTH_INVALID_SERVER_METADATA: 'its description holds an address that is none',
};
const OTHER_ISSUER = 'its description names another issuer than LINTEL_OIDC_ISSUER: write it exactly as it is there';
const NOT_KNOWN = 'it does not know this client: see LINTEL_OIDC_CLIENT_ID and its secret';

/**
 * Why the identity provider cannot be used, or not be trusted, in words of ours: oauth4webapi's and undici's hold tokens, claims
 * and addresses.
 * @returns a clause; `undefined` where nothing can be said
 */
export function troubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isTimeOver(error)) return 'it does not answer in time';
  if ('error' in error && typeof error.error === 'string') {
    const code = oauthCode(error.error);
    return code === 'invalid_client' ? NOT_KNOWN : code && `it says ${code}`;
  }
  const status = error.cause instanceof Response ? error.cause.status : 'status' in error ? error.status : undefined;
  if (typeof status === 'number' && (status < 200 || status > 299)) return `it answers with status ${status}`;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return isOfIssuer(error.cause) ? OTHER_ISSUER : undefined;
  const why = whyUnreachableOf(error);
  return why === undefined ? (OF_CODE[code] ?? redirectOf(error)) : UNREACHABLE[why].say;
}

function isOfIssuer(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'attribute' in cause && cause.attribute === 'issuer';
}

/** A redirect is no code of its own: fetch says it in its cause's words. */
function redirectOf({ cause }: Error): string | undefined {
  return cause instanceof Error && cause.message === 'unexpected redirect'
    ? 'it redirects, which is not followed'
    : undefined;
}
