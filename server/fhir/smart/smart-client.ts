import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  clientCredentialsGrantRequest,
  clockTolerance,
  customFetch,
  processAuthorizationCodeResponse,
  processClientCredentialsResponse,
  processRefreshTokenResponse,
  processRevocationResponse,
  refreshTokenGrantRequest,
  revocationRequest,
  type TokenEndpointResponse,
  validateApplicationLevelSignature,
  validateAuthResponse,
} from 'oauth4webapi';
import type { BaseUrl } from '../base-url.ts';
import type { Machine } from '../machine.ts';
import type { EndpointRow } from '../registry.ts';
import type { SmartAuth } from '../registry-auth.ts';
import { type OAuthCode, oauthCode, UpstreamError } from '../upstream-error.ts';
import { authorityFetch } from './authority-fetch.ts';
import { clientAuthOf } from './client-auth.ts';
import { type Authority, discover } from './discovery.ts';
import { resourceScopes } from './scopes.ts';
import { type Token, tokenOf } from './token.ts';

/** What a sign-in left behind for the way back. */
export interface Expected {
  state: string;
  verifier: string;
  redirectUri: string;
  scopes: readonly string[];
  /** Where `openid` was asked for: then an id_token has to come, with this in it. */
  nonce?: string | undefined;
  /** The issuer that the browser was sent to. */
  issuer: string;
}

/** Lintel as the client of one endpoint's authorization server. Every failure is an {@link UpstreamError}. */
export interface SmartClient {
  auth: SmartAuth;
  /** What the FHIR server says of its authorization server, asked anew after a while. */
  authority(signal: AbortSignal): Promise<Authority>;
  /** The scopes on resources that this row asks for. */
  wanted(signal: AbortSignal): Promise<string[]>;
  /** A token for the service itself (`client_credentials`). */
  serviceToken(signal: AbortSignal): Promise<Token>;
  /** The token for the code that the browser brought back. */
  exchange(answer: URLSearchParams, expected: Expected, signal: AbortSignal): Promise<Token>;
  refresh(refreshToken: string, scopes: readonly string[], signal: AbortSignal): Promise<Token>;
  /** Tells the server that a token is not used any more; nothing where it takes no such word. */
  revoke(token: string, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds that a SMART configuration is used before it is asked for again. */
const CONFIGURATION_LIFE = 10 * 60_000;
/** Seconds that a server's clock may be off, for what it signs. */
const CLOCK_TOLERANCE = 60;

/**
 * Nothing is asked of the server before a method needs it.
 * @param base the row's FHIR base URL; @param machine keys, variables and clock of this service
 */
export function openSmartClient(row: EndpointRow, auth: SmartAuth, base: BaseUrl, machine: Machine): SmartClient {
  const { fetch, close } = authorityFetch(row, base, machine);
  const client: Client = { client_id: auth.clientId, [clockTolerance]: CLOCK_TOLERANCE };
  const now = () => (machine.now?.() ?? new Date()).getTime();
  let known: { authority: Authority; until: number } | undefined;

  const authority = async (signal: AbortSignal): Promise<Authority> => {
    if (known && known.until > now()) return known.authority;
    const found = await discover(row, base, fetch, signal);
    known = { authority: found, until: now() + CONFIGURATION_LIFE };
    return found;
  };
  // Plain http is judged by our own fetch, which knows what the row allows.
  const options = (signal: AbortSignal) => ({ [customFetch]: fetch, [allowInsecureRequests]: true, signal });
  const wanted = async (signal: AbortSignal) =>
    resourceScopes(auth, auth.scopeStyle ?? (await authority(signal)).scopeStyle);

  return {
    auth,
    authority,
    wanted,
    serviceToken: (signal) =>
      judged(signal, async () => {
        const at = await authority(signal);
        const scopes = await wanted(signal);
        const proof = await clientAuthOf(row, auth, at, machine);
        const form = { scope: scopes.join(' ') };
        const response = await clientCredentialsGrantRequest(at.server, client, proof, form, options(signal));
        return tokenOf(await processClientCredentialsResponse(at.server, client, response), scopes, now());
      }),
    exchange: (answer, expected, signal) =>
      judged(signal, async () => {
        const at = await authority(signal);
        if (at.server.issuer !== expected.issuer) throw new UpstreamError('auth-answer');
        const checked = validateAuthResponse(at.server, client, answer, expected.state);
        const proof = await clientAuthOf(row, auth, at, machine);
        const response = await authorizationCodeGrantRequest(
          at.server,
          client,
          proof,
          checked,
          expected.redirectUri,
          expected.verifier,
          options(signal),
        );
        const { nonce } = expected;
        const given = await processAuthorizationCodeResponse(
          at.server,
          client,
          response,
          nonce === undefined ? {} : { expectedNonce: nonce, requireIdToken: true },
        );
        if (nonce !== undefined) await validateApplicationLevelSignature(at.server, response, options(signal));
        return tokenOf(withoutUncheckedUser(given, nonce), expected.scopes, now());
      }),
    refresh: (refreshToken, scopes, signal) =>
      judged(signal, async () => {
        const at = await authority(signal);
        const proof = await clientAuthOf(row, auth, at, machine);
        const response = await refreshTokenGrantRequest(at.server, client, proof, refreshToken, options(signal));
        return tokenOf(await processRefreshTokenResponse(at.server, client, response), scopes, now());
      }),
    revoke: (token, signal) =>
      judged(signal, async () => {
        const at = await authority(signal);
        if (at.server.revocation_endpoint === undefined) return;
        const proof = await clientAuthOf(row, auth, at, machine);
        await processRevocationResponse(await revocationRequest(at.server, client, proof, token, options(signal)));
      }),
    close,
  };
}

/** An id_token that was not asked for is not checked by its signature, so who it names is not believed. */
function withoutUncheckedUser(given: TokenEndpointResponse, nonce: string | undefined): TokenEndpointResponse {
  if (nonce !== undefined || given.id_token === undefined) return given;
  const { id_token: _unchecked, ...rest } = given;
  return rest as TokenEndpointResponse;
}

/**
 * oauth4webapi's errors hold bodies, tokens and claims in their `cause`. What leaves here is a fixed word and, where the
 * server gave one, a code of the standard.
 */
async function judged<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpstreamError) throw error;
    if (signal.aborted) throw signal.reason;
    const code = refusalOf(error);
    if (code !== undefined) throw new UpstreamError('auth-refused', code === '' ? {} : { oauth: code });
    throw new UpstreamError('auth-answer');
  }
}

/** The OAuth error code that the server gave, '' for one that no standard knows, `undefined` where it gave none. */
function refusalOf(error: unknown): OAuthCode | '' | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('error' in error) return oauthCode(error.error) ?? '';
  return error.name === 'WWWAuthenticateChallengeError' ? '' : undefined;
}
