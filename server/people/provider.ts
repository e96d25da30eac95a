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
import { asClient, judged, ProviderError } from './provider-error.ts';
import { providerFetch } from './provider-fetch.ts';
import type { Answers, Claims } from './said.ts';

/** What a sign-in left behind for the way back. */
export interface Expected {
  state: string;
  verifier: string;
  nonce: string;
  redirectUri: string;
}

/** A way to the sign-in page, and what has to be kept until the browser is back. */
export interface Begun extends Pick<Expected, 'verifier' | 'nonce'> {
  url: string;
}

/** Somebody of whom the provider is asked again. */
export interface Asked {
  subject: string;
  accessToken: string;
  refreshToken?: string | undefined;
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
  authorization(at: Pick<Expected, 'state' | 'redirectUri'>, signal: AbortSignal): Promise<Begun>;
  /** Who it is that came back. */
  exchange(answer: URLSearchParams, expected: Expected, signal: AbortSignal): Promise<Known>;
  /** Asks whether a person may still come in: by the refresh token where there is one, and by userinfo. */
  ask(about: Asked, signal: AbortSignal): Promise<Known>;
}

/** Signatures that are accepted on an id_token: asymmetric ones. `none` and a shared secret are not among them. */
const ID_TOKEN_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512'];
/** Seconds that the provider's clock may be off. */
const CLOCK_TOLERANCE = 60;
/** Milliseconds that the provider's own description is used before it is asked for again. */
const DESCRIPTION_LIFE = 10 * 60_000;

/** Lintel as the provider's client: what every question to it needs. */
interface Desk {
  settings: OidcSettings;
  client: Client;
  /** The provider by its own description, asked for anew after a while. */
  server(signal: AbortSignal): Promise<AuthorizationServer>;
}

/**
 * Lintel as the client of an agency's OpenID provider. Nothing is asked of it before a method needs it.
 * @param now the clock by which its description grows old
 */
export function openProvider(settings: OidcSettings, now: () => Date): Provider {
  const client: Client = { client_id: settings.clientId, [clockTolerance]: CLOCK_TOLERANCE };
  let described: { server: AuthorizationServer; until: number } | undefined;
  const server = async (signal: AbortSignal): Promise<AuthorizationServer> => {
    if (described && described.until > now().getTime()) return described.server;
    const found = await description(settings.issuer, signal);
    described = { server: found, until: now().getTime() + DESCRIPTION_LIFE };
    return found;
  };
  const desk: Desk = { settings, client, server };
  return {
    issuer: settings.issuer,
    authorization: (at, signal) => judged(() => authorization(desk, at, signal)),
    exchange: (answer, expected, signal) => judged(() => exchange(desk, answer, expected, signal)),
    ask: (known, signal) => judged(() => ask(desk, known, signal)),
  };
}

/** What a question is asked with. Plain http is judged by our own fetch, which takes it on this machine only. */
function options(signal: AbortSignal) {
  return { [customFetch]: providerFetch, [allowInsecureRequests]: true, signal } as const;
}

function atTokenEndpoint(signal: AbortSignal) {
  return { ...options(signal), [customFetch]: withoutChallenge };
}

/** What the provider says of itself, narrowed to the signatures that are accepted. */
async function description(address: string, signal: AbortSignal): Promise<AuthorizationServer> {
  const issuer = new URL(address);
  const found = await processDiscoveryResponse(issuer, await discoveryRequest(issuer, options(signal)));
  const offered = found.id_token_signing_alg_values_supported ?? ['RS256'];
  return {
    ...found,
    id_token_signing_alg_values_supported: ID_TOKEN_ALGORITHMS.filter((alg) => offered.includes(alg)),
  };
}

async function authorization(
  { settings, server }: Desk,
  { state, redirectUri }: Pick<Expected, 'state' | 'redirectUri'>,
  signal: AbortSignal,
): Promise<Begun> {
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
}

async function exchange(
  { settings, client, server }: Desk,
  answer: URLSearchParams,
  { state, verifier, nonce, redirectUri }: Expected,
  signal: AbortSignal,
): Promise<Known> {
  const at = await server(signal);
  const checked = validateAuthResponse(at, client, answer, state);
  const response = await authorizationCodeGrantRequest(
    at,
    client,
    proofOf(settings, at),
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
  const said = { idToken: { ...claims }, ...(await userInfo(at, client, { given, subject: claims.sub }, signal)) };
  return knownOf(claims.sub, said, given);
}

async function ask(
  { settings, client, server }: Desk,
  { subject, accessToken, refreshToken }: Asked,
  signal: AbortSignal,
): Promise<Known> {
  const at = await server(signal);
  if (refreshToken === undefined) {
    const given: TokenEndpointResponse = { access_token: accessToken, token_type: 'bearer' };
    // Where the provider has neither, nothing is confirmed: a session of such a one ends with its access token.
    return knownOf(subject, await userInfo(at, client, { given, subject }, signal), given);
  }
  const proof = proofOf(settings, at);
  const response = await refreshTokenGrantRequest(at, client, proof, refreshToken, atTokenEndpoint(signal));
  const given = await asClient(() => processRefreshTokenResponse(at, client, response));
  const claims = getValidatedIdTokenClaims(given);
  if (claims) await validateApplicationLevelSignature(at, response, options(signal));
  if (claims && claims.sub !== subject) throw new ProviderError('untrusted');
  const told = claims ? { idToken: { ...claims } } : {};
  const said = { ...told, ...(await userInfo(at, client, { given, subject }, signal)) };
  // A provider that rotates gives another one; one that does not goes on taking this one.
  return { refreshToken, ...knownOf(subject, said, given) };
}

/** What userinfo says of the person; nothing where the provider has none. */
async function userInfo(
  at: AuthorizationServer,
  client: Client,
  { given, subject }: { given: TokenEndpointResponse; subject: string },
  signal: AbortSignal,
): Promise<Answers> {
  if (at.userinfo_endpoint === undefined) return {};
  const answer = await userInfoRequest(at, client, given.access_token, options(signal));
  return { userInfo: await processUserInfoResponse(at, client, subject, answer) };
}

/** How this client proves itself at the token endpoint. */
function proofOf({ secret }: OidcSettings, at: AuthorizationServer): ClientAuth {
  if (secret === undefined) return None();
  const methods = at.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
}

/** A person as the provider tells of them, with the tokens that came with it. */
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

/** What a token endpoint says is in its body (RFC 6749 section 5.2); oauth4webapi would read the challenge beside it only. */
const withoutChallenge: typeof providerFetch = async (address, init) => {
  const { body, status, headers } = await providerFetch(address, init);
  const kept = new Headers(headers);
  kept.delete('www-authenticate');
  return new Response(body, { status, headers: kept });
};
