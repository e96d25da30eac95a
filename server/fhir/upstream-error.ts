import { UNREACHABLE, type Unreachable } from './unreachable.ts';
import type { Came } from './what-came.ts';

/** What can be wrong with a FHIR server's side of a conversation. */
export type UpstreamProblem =
  | 'unreachable'
  | 'timeout'
  | 'address-not-allowed'
  | 'outside-base'
  | 'redirected'
  | 'too-large'
  | 'not-fhir'
  | 'no-credential'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'not-supported'
  | 'proxy'
  | 'throttled'
  | 'failed'
  | 'page-loop'
  | 'too-many-pages'
  | 'part-answer'
  | 'by-kind'
  | 'not-granted'
  | 'partly-granted'
  | 'sign-in-needed'
  | 'not-smart'
  | 'auth-elsewhere'
  | 'no-pkce'
  | 'auth-refused'
  | 'auth-answer'
  | 'auth-failed'
  | 'no-key';

const SAY: Record<UpstreamProblem, string> = {
  unreachable: 'the FHIR server cannot be reached',
  timeout: 'the FHIR server did not answer in time',
  'address-not-allowed': 'the address of the FHIR server is not one that its registration allows',
  'outside-base': 'the FHIR server pointed to an address outside of its own base',
  redirected: 'the FHIR server redirects, which is not followed',
  'too-large': 'the answer of the FHIR server is too large',
  'not-fhir': 'the answer of the FHIR server is not the FHIR JSON that was asked for',
  'no-credential': 'the credential of this endpoint cannot be used',
  unauthorized: 'the FHIR server does not accept the credential of this endpoint',
  forbidden: 'the FHIR server does not allow this',
  'not-found': 'the FHIR server does not have this',
  'not-supported': 'the FHIR server does not support this',
  proxy: 'a proxy between Lintel and the FHIR server wants to know who asks',
  throttled: 'the FHIR server asks to wait',
  failed: 'the FHIR server failed',
  'page-loop': 'the pages of the FHIR server link in a circle',
  'too-many-pages': 'there are more pages than are read',
  'part-answer': 'the FHIR server left something out of its answer',
  'by-kind': 'the FHIR server searches this by kind only, and was asked for the usual kinds',
  'not-granted': 'the scopes that were granted do not hold this',
  'partly-granted': 'the scopes that were granted hold only a part of this',
  'sign-in-needed': 'a sign-in at the FHIR server is needed',
  'not-smart': 'the FHIR server has no SMART configuration that can be used',
  'auth-elsewhere': 'the SMART configuration names an address that its registration does not allow',
  'no-pkce': 'the authorization server does not say that it takes PKCE with S256',
  'auth-refused': 'the authorization server refuses',
  'auth-answer': 'the answer of the authorization server is not one that can be trusted',
  'auth-failed': 'the authorization server failed',
  'no-key': 'the service has no signing key',
};

/** Why a secret cannot be used: whoever set it up has to know which, and none of these words quotes it. */
export type CredentialFault =
  | 'the variable is not set'
  | 'the file is not there'
  | 'the file cannot be read'
  | 'nothing is in it'
  | 'what is there is no credential alone: a line of it, without blanks, quotes or "Bearer" before it';

/** The error codes of OAuth 2.0 and OpenID Connect that are passed on: fixed words, never a server's own. */
const OAUTH_CODES = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'access_denied',
  'unsupported_response_type',
  'server_error',
  'temporarily_unavailable',
  'interaction_required',
  'login_required',
  'consent_required',
] as const;
export type OAuthCode = (typeof OAUTH_CODES)[number];

/** A server's `error`, where it is one of the standard's. */
export function oauthCode(text: unknown): OAuthCode | undefined {
  return OAUTH_CODES.find((code) => code === text);
}

/**
 * The one error that leaves `server/fhir`. Its message is fixed words and a status number: URLs, header values and
 * bodies of a FHIR server hold PHI and never get in (service.md section 2, finding 10).
 */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly problem: UpstreamProblem;
  /** HTTP status of the answer, where there was one. */
  readonly status: number | undefined;
  /** Seconds that the server asked to wait. */
  readonly retryAfter: number | undefined;
  /** Why an authorization server refuses, where it gave a code of the standard. */
  readonly oauth: OAuthCode | undefined;
  /** Why it cannot be reached, where that is known. */
  readonly why: Unreachable | undefined;
  /** What more is known of it, in words of ours. */
  readonly note: Came | CredentialFault | undefined;

  constructor(
    problem: UpstreamProblem,
    more: {
      status?: number;
      retryAfter?: number;
      oauth?: OAuthCode;
      why?: Unreachable | undefined;
      note?: Came | CredentialFault | undefined;
    } = {},
  ) {
    const why = more.why === undefined ? undefined : UNREACHABLE[more.why].say;
    const main = why ?? more.oauth ?? (more.status === undefined ? undefined : `status ${more.status}`);
    const details = [main, more.note].filter((detail) => detail !== undefined);
    super(details.length === 0 ? SAY[problem] : `${SAY[problem]} (${details.join('; ')})`);
    this.problem = problem;
    this.status = more.status;
    this.retryAfter = more.retryAfter;
    this.oauth = more.oauth;
    this.why = more.why;
    this.note = more.note;
  }
}

const OF_CREDENTIAL: ReadonlySet<UpstreamProblem> = new Set([
  'no-credential',
  'unauthorized',
  'sign-in-needed',
  'not-smart',
  'auth-elsewhere',
  'auth-refused',
  'auth-answer',
  'auth-failed',
  'no-key',
]);

/** Whether the credential is the trouble: then no other request to that server would fare better. */
export function isOfCredential({ problem }: Pick<UpstreamError, 'problem'>): boolean {
  return OF_CREDENTIAL.has(problem);
}

/** The problem that an HTTP status stands for; `undefined` for success. */
export function problemOfStatus(status: number): UpstreamProblem | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  // Proxy Authentication Required, and what the sign-in page of a network answers (RFC 6585).
  if (status === 407 || status === 511) return 'proxy';
  if (status === 408) return 'timeout';
  if (status === 429) return 'throttled';
  if (status === 501 || (status >= 400 && status < 500)) return 'not-supported';
  return 'failed';
}
