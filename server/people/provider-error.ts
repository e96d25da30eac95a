import { troubleOf } from './trouble.ts';

/**
 * - `refused`: the provider does not let this person in, or not any more.
 * - `untrusted`: its answer does not hold what OpenID Connect promises.
 * - `unavailable`: it cannot be reached, fails or is slow.
 */
export type ProviderProblem = 'refused' | 'untrusted' | 'unavailable';

/** The one error that leaves `provider.ts`. oauth4webapi's hold tokens and claims in their `cause`. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly problem: ProviderProblem;
  /** Why, in words of ours, where it is known. */
  readonly why: string | undefined;

  constructor(problem: ProviderProblem, why?: string) {
    super(`the identity provider: ${problem}`);
    this.problem = problem;
    this.why = why;
  }

  /** What is said of it, with why. */
  say(words: string): string {
    return this.why === undefined ? words : `${words} (${this.why})`;
  }
}

/** Error codes of OAuth 2.0 and OpenID Connect that are about the person. The others are about this client, or about now. */
const ABOUT_THE_PERSON: ReadonlySet<string> = new Set([
  'invalid_grant',
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
]);

/** A token endpoint that turns us away without a word turns away this client: a person is refused by `invalid_grant`. */
export async function asClient<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isBare = error instanceof Error && !('error' in error) && error.cause instanceof Response;
    throw isBare ? new ProviderError('unavailable', troubleOf(error)) : error;
  }
}

/** Does something at the provider. @throws {ProviderError} whatever goes wrong there */
export async function judged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ProviderError ? error : new ProviderError(problemOf(error), troubleOf(error));
  }
}

/** What kind of failure an error of oauth4webapi, or of the network, is. */
function problemOf(error: unknown): ProviderProblem {
  if (!(error instanceof Error)) return 'unavailable';
  // `error` of the OAuth answer, from the token endpoint or by way of the browser.
  if ('error' in error && typeof error.error === 'string') {
    return ABOUT_THE_PERSON.has(error.error) ? 'refused' : 'unavailable';
  }
  // Userinfo refuses with a challenge, or with a bare status, whose answer oauth4webapi has in `cause`.
  if ('status' in error && typeof error.status === 'number') return ofStatus(error.status);
  if (error.cause instanceof Response) return ofStatus(error.cause.status);
  return error.name === 'OperationProcessingError' ? 'untrusted' : 'unavailable';
}

function ofStatus(status: number): ProviderProblem {
  if (status === 401 || status === 403) return 'refused';
  return status >= 500 || status === 429 ? 'unavailable' : 'untrusted';
}
