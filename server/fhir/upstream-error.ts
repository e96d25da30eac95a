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
  | 'throttled'
  | 'failed'
  | 'page-loop'
  | 'too-many-pages';

const SAY: Record<UpstreamProblem, string> = {
  unreachable: 'the FHIR server cannot be reached',
  timeout: 'the FHIR server did not answer in time',
  'address-not-allowed': 'the address of the FHIR server is not one that its registration allows',
  'outside-base': 'the FHIR server pointed to an address outside of its own base',
  redirected: 'the FHIR server redirects, which is not followed',
  'too-large': 'the answer of the FHIR server is too large',
  'not-fhir': 'the answer of the FHIR server is not the FHIR JSON that was asked for',
  'no-credential': 'the credential of this endpoint is not set',
  unauthorized: 'the FHIR server does not accept the credential of this endpoint',
  forbidden: 'the FHIR server does not allow this',
  'not-found': 'the FHIR server does not have this',
  'not-supported': 'the FHIR server does not support this',
  throttled: 'the FHIR server asks to wait',
  failed: 'the FHIR server failed',
  'page-loop': 'the pages of the FHIR server link in a circle',
  'too-many-pages': 'there are more pages than are read',
};

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

  constructor(problem: UpstreamProblem, more: { status?: number; retryAfter?: number } = {}) {
    super(more.status === undefined ? SAY[problem] : `${SAY[problem]} (status ${more.status})`);
    this.problem = problem;
    this.status = more.status;
    this.retryAfter = more.retryAfter;
  }
}

/** The problem that an HTTP status stands for; `undefined` for success. */
export function problemOfStatus(status: number): UpstreamProblem | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'throttled';
  if (status === 501 || (status >= 400 && status < 500)) return 'not-supported';
  return 'failed';
}
