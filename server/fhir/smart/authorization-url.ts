import { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomNonce } from 'oauth4webapi';
import { given } from '../../../shared/chart/given.ts';
import type { Way } from '../../sign-in/begin.ts';
import type { Endpoint } from '../endpoint.ts';
import { UpstreamError } from '../upstream-error.ts';
import type { Authority } from './discovery.ts';
import { resourceScopes } from './scopes.ts';
import type { SmartClient } from './smart-client.ts';

/**
 * The address that the browser is sent to (SMART App Launch 2.2, "Obtain authorization code").
 * @param launch the EHR's opaque handle of an EHR launch; absent: standalone
 * @throws {UpstreamError} `not-smart` where people cannot sign in there, `no-pkce` where S256 is not listed
 */
export async function authorizationUrl(
  { row, smart }: Endpoint & { smart: SmartClient },
  { state, redirectUri, launch }: { state: string; redirectUri: string; launch?: string },
  signal: AbortSignal,
): Promise<Way> {
  const authority = await smart.authority(signal);
  const { authorization_endpoint, code_challenge_methods_supported: methods, issuer } = authority.server;
  if (authorization_endpoint === undefined) throw new UpstreamError('not-smart');
  if (methods?.includes('S256') !== true && row.quirks?.includes('pkce-unlisted') !== true) {
    throw new UpstreamError('no-pkce');
  }
  const scopes = scopesOf(smart, authority, launch !== undefined);
  const verifier = generateRandomCodeVerifier();
  const nonce = scopes.includes('openid') ? generateRandomNonce() : undefined;
  const url = new URL(authorization_endpoint);
  const parameters = {
    response_type: 'code',
    client_id: smart.auth.clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    // The FHIR server that the token is for: an authorization server of several does not give it for another.
    aud: row.baseUrl,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    launch,
    nonce,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return { url: url.href, verifier, scopes, issuer, ...given('nonce', nonce) };
}

/**
 * The whole list: who signs in, which patient, and what is read. A refresh token is asked for only while the person is
 * online, and only where the server has that kind; an `offline_access` token would outlive the sign-in.
 */
function scopesOf({ auth }: SmartClient, authority: Authority, isEhrLaunch: boolean): string[] {
  const { capabilities, server } = authority;
  const tellsWho = capabilities.includes('sso-openid-connect') && server.jwks_uri !== undefined;
  const isOfOnePatient = auth.mode === 'launch' && auth.context === 'patient';
  return [
    ...(tellsWho ? ['openid', 'fhirUser'] : []),
    ...(isEhrLaunch ? ['launch'] : isOfOnePatient ? ['launch/patient'] : []),
    ...(capabilities.includes('permission-online') ? ['online_access'] : []),
    ...resourceScopes(auth, auth.scopeStyle ?? authority.scopeStyle),
  ];
}
