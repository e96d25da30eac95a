import {
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  calculatePKCECodeChallenge,
  clockTolerance,
  customFetch,
  discoveryRequest,
  getValidatedIdTokenClaims,
  None,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  processRefreshTokenResponse,
  processUserInfoResponse,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  userInfoRequest,
  validateApplicationLevelSignature,
  validateAuthResponse,
} from 'oauth4webapi';
import type { OidcSettings } from '../config/identity.ts';
import { secretText } from '../secret.ts';
import { providerFetch } from './provider-fetch.ts';
import type { Answers, Claims } from './said.ts';
import { troubleOf } from './trouble.ts';

/**
 * - `refused`: the provider does not let this person in, or not any more.
 * - `untrusted`: its answer does not hold what OpenID Connect promises.
 * - `unavailable`: it cannot be reached, fails or is slow.
 */
export type ProviderProblem = 'refused' | 'untrusted' | 'unavailable';

/** The one error that leaves this file. oauth4webapi's hold tokens and claims in their `cause`. */
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

/** What a sign-in left behind for the way back. */
export interface Expected {
  state: string;
  verifier: string;
  nonce: string;
  redirectUri: string;
}

/** Somebody whom the provider knows, and what it says of them. */
export interface Known {
  subject: string;
  /** What its answers say of the person, the id_token first. */
  claims: Claims;
  /** The same by answer. */
  answers: Answers;
  accessToken: string;
  refreshToken?: string;
  /** Seconds that the access token lives; absent: the provider does not say. */
  expiresIn?: number;
}

/** Lintel as a client of the agency's OpenID provider. Every failure is a {@link ProviderError}. */
export interface Provider {
  issuer: string;
  /** Where the browser has to go, and what has to be kept meanwhile. */
  authorization(
    at: { state: string; redirectUri: string },
    signal: AbortSignal,
  ): Promise<{ url: string; verifier: string; nonce: string }>;
  /** Who it is that came back. */
  exchange(answer: URLSearchParams, expected: Expected, signal: AbortSignal): Promise<Known>;
  /** Asks whether a person may still come in: by the refresh token where there is one, and by userinfo. */
  ask(
    known: { subject: string; accessToken: string; refreshToken?: string | undefined },
    signal: AbortSignal,
  ): Promise<Known>;
}

/** Signatures that are accepted on an id_token: asymmetric ones. `none` and a shared secret are not among them. */
const ID_TOKEN_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512'];
/** Seconds that the provider's clock may be off. */
const CLOCK_TOLERANCE = 60;
/** Milliseconds that the provider's own description is used before it is asked for again. */
const DESCRIPTION_LIFE = 10 * 60_000;

export function openProvider(settings: OidcSettings, now: () => Date): Provider {
  const client: Client = { client_id: settings.clientId, [clockTolerance]: CLOCK_TOLERANCE };
  // Plain http is judged by our own fetch, which takes it on this machine only.
  const options = (signal: AbortSignal) => ({ [customFetch]: providerFetch, [allowInsecureRequests]: true, signal });
  const atTokenEndpoint = (signal: AbortSignal) => ({ ...options(signal), [customFetch]: withoutChallenge });
  let described: { server: AuthorizationServer; until: number } | undefined;

  const server = async (signal: AbortSignal): Promise<AuthorizationServer> => {
    if (described && described.until > now().getTime()) return described.server;
    const issuer = new URL(settings.issuer);
    const found = await processDiscoveryResponse(issuer, await discoveryRequest(issuer, options(signal)));
    const offered = found.id_token_signing_alg_values_supported ?? ['RS256'];
    const trusted = {
      ...found,
      id_token_signing_alg_values_supported: ID_TOKEN_ALGORITHMS.filter((alg) => offered.includes(alg)),
    };
    described = { server: trusted, until: now().getTime() + DESCRIPTION_LIFE };
    return trusted;
  };

  const userInfo = async (
    at: AuthorizationServer,
    given: TokenEndpointResponse,
    subject: string,
    signal: AbortSignal,
  ): Promise<Answers> => {
    if (at.userinfo_endpoint === undefined) return {};
    const answer = await userInfoRequest(at, client, given.access_token, options(signal));
    return { userInfo: await processUserInfoResponse(at, client, subject, answer) };
  };

  return {
    issuer: settings.issuer,

    authorization: ({ state, redirectUri }, signal) =>
      judged(async () => {
        const at = await server(signal);
        if (at.authorization_endpoint === undefined) {
          throw new ProviderError('untrusted', 'its description names no authorization endpoint');
        }
        const verifier = secretText();
        const nonce = secretText();
        const url = new URL(at.authorization_endpoint);
        const asked = {
          response_type: 'code',
          client_id: settings.clientId,
          redirect_uri: redirectUri,
          scope: settings.scopes,
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          ...(settings.prompt === undefined ? {} : { prompt: settings.prompt }),
        };
        for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
        return { url: url.href, verifier, nonce };
      }),

    exchange: (answer, { state, verifier, nonce, redirectUri }, signal) =>
      judged(async () => {
        const at = await server(signal);
        const checked = validateAuthResponse(at, client, answer, state);
        const proof = proofOf(settings, at);
        const response = await authorizationCodeGrantRequest(
          at,
          client,
          proof,
          checked,
          redirectUri,
          verifier,
          atTokenEndpoint(signal),
        );
        const expected = { expectedNonce: nonce, requireIdToken: true };
        const given = await asClient(() => processAuthorizationCodeResponse(at, client, response, expected));
        // It came over TLS; a proxy may sit between.
        await validateApplicationLevelSignature(at, response, options(signal));
        const claims = getValidatedIdTokenClaims(given);
        if (!claims) throw new ProviderError('untrusted');
        return knownOf(
          claims.sub,
          { idToken: { ...claims }, ...(await userInfo(at, given, claims.sub, signal)) },
          given,
        );
      }),

    ask: ({ subject, accessToken, refreshToken }, signal) =>
      judged(async () => {
        const at = await server(signal);
        if (refreshToken === undefined) {
          const given: TokenEndpointResponse = { access_token: accessToken, token_type: 'bearer' };
          // Where the provider has neither, nothing is confirmed: a session of such a one ends with its access token.
          return knownOf(subject, await userInfo(at, given, subject, signal), given);
        }
        const proof = proofOf(settings, at);
        const response = await refreshTokenGrantRequest(at, client, proof, refreshToken, atTokenEndpoint(signal));
        const given = await asClient(() => processRefreshTokenResponse(at, client, response));
        const claims = getValidatedIdTokenClaims(given);
        if (claims) await validateApplicationLevelSignature(at, response, options(signal));
        if (claims && claims.sub !== subject) throw new ProviderError('untrusted');
        const told = claims ? { idToken: { ...claims } } : {};
        const said = { ...told, ...(await userInfo(at, given, subject, signal)) };
        // A provider that rotates gives another one; one that does not goes on taking this one.
        return { refreshToken, ...knownOf(subject, said, given) };
      }),
  };
}

function proofOf({ secret }: OidcSettings, at: AuthorizationServer): ClientAuth {
  if (secret === undefined) return None();
  const methods = at.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
}

function knownOf(subject: string, answers: Answers, given: TokenEndpointResponse): Known {
  return {
    subject,
    claims: { ...answers.userInfo, ...answers.idToken },
    answers,
    accessToken: given.access_token,
    ...(given.refresh_token === undefined ? {} : { refreshToken: given.refresh_token }),
    ...(given.expires_in === undefined ? {} : { expiresIn: given.expires_in }),
  };
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

/** What a token endpoint says is in its body (RFC 6749 section 5.2); oauth4webapi would read the challenge beside it only. */
const withoutChallenge: typeof providerFetch = async (address, init) => {
  const { body, status, headers } = await providerFetch(address, init);
  const kept = new Headers(headers);
  kept.delete('www-authenticate');
  return new Response(body, { status, headers: kept });
};

/** A token endpoint that turns us away without a word turns away this client: a person is refused by `invalid_grant`. */
async function asClient<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isBare = error instanceof Error && !('error' in error) && error.cause instanceof Response;
    throw isBare ? new ProviderError('unavailable', troubleOf(error)) : error;
  }
}

async function judged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ProviderError ? error : new ProviderError(problemOf(error), troubleOf(error));
  }
}

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
