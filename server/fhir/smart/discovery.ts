import type { AuthorizationServer } from 'oauth4webapi';
import { z } from 'zod';
import { parseBoundedJson } from '../../bounded-json.ts';
import type { BaseUrl } from '../base-url.ts';
import type { EndpointRow } from '../registry.ts';
import { problemOfStatus, UpstreamError } from '../upstream-error.ts';
import { whatCame } from '../what-came.ts';
import { type AuthorityFetch, isAuthAddress } from './authority-fetch.ts';

/** Where a FHIR server says how to sign in (SMART App Launch 2.2, "Conformance"). */
const WELL_KNOWN = '.well-known/smart-configuration';

/** Some servers write `null` for what they do not have. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);
const link = maybe(z.string().max(2000));
const words = maybe(z.array(z.string().max(200)).max(1000));
const configuration = z.looseObject({
  issuer: link,
  authorization_endpoint: link,
  token_endpoint: z.string().max(2000),
  jwks_uri: link,
  revocation_endpoint: link,
  capabilities: words,
  scopes_supported: words,
  code_challenge_methods_supported: words,
  grant_types_supported: words,
  token_endpoint_auth_methods_supported: words,
  token_endpoint_auth_signing_alg_values_supported: words,
  authorization_response_iss_parameter_supported: maybe(z.boolean()),
});

/** The authorization server of a FHIR server, as far as its word was taken. */
export interface Authority {
  server: AuthorizationServer;
  /** The token endpoint; the audience of an assertion. */
  tokenUrl: string;
  capabilities: readonly string[];
  scopeStyle: 'v1' | 'v2';
}

/** Signatures that are accepted on an id_token: asymmetric ones. `none` and a shared secret are not among them. */
const ID_TOKEN_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512'];

/**
 * Asks the FHIR server for its SMART configuration, without a credential, and checks every address in it.
 * @throws {UpstreamError} `not-smart` where there is none, `auth-elsewhere` where it points out of what the row allows
 */
export async function discover(
  row: EndpointRow,
  base: BaseUrl,
  ask: AuthorityFetch,
  signal: AbortSignal,
): Promise<Authority> {
  const found = await configurationOf(`${base.href}/${WELL_KNOWN}`, ask, signal);
  const { issuer, authorization_endpoint, token_endpoint, jwks_uri, revocation_endpoint } = found;
  for (const address of [issuer, authorization_endpoint, token_endpoint, jwks_uri, revocation_endpoint]) {
    if (address !== undefined && !isAuthAddress(row, base, address)) throw new UpstreamError('auth-elsewhere');
  }
  const capabilities = found.capabilities ?? [];
  return {
    server: {
      // A server without OpenID Connect names no issuer; then nobody else's word is taken for it.
      issuer: issuer ?? base.href,
      ...named({
        authorization_endpoint,
        token_endpoint,
        jwks_uri,
        revocation_endpoint,
        code_challenge_methods_supported: found.code_challenge_methods_supported,
        grant_types_supported: found.grant_types_supported,
        scopes_supported: found.scopes_supported,
        token_endpoint_auth_methods_supported: found.token_endpoint_auth_methods_supported,
        token_endpoint_auth_signing_alg_values_supported: found.token_endpoint_auth_signing_alg_values_supported,
      }),
      id_token_signing_alg_values_supported: ID_TOKEN_ALGORITHMS,
      authorization_response_iss_parameter_supported: found.authorization_response_iss_parameter_supported === true,
    },
    tokenUrl: token_endpoint,
    capabilities,
    scopeStyle: capabilities.includes('permission-v2') ? 'v2' : 'v1',
  };
}

async function configurationOf(
  address: string,
  ask: AuthorityFetch,
  signal: AbortSignal,
): Promise<z.output<typeof configuration>> {
  const answer = await ask(address, { method: 'GET', headers: { accept: 'application/json' }, signal });
  const problem = problemOfStatus(answer.status);
  if (problem === 'failed' || problem === 'throttled') throw new UpstreamError(problem, { status: answer.status });
  if (problem) throw new UpstreamError('not-smart', { status: answer.status });
  const bytes = await answer.bytes();
  const json = parseBoundedJson(bytes);
  const parsed = json.ok ? configuration.safeParse(json.value) : undefined;
  if (!parsed?.success) throw new UpstreamError('not-smart', json.ok ? {} : { note: whatCame(bytes) });
  return parsed.data;
}

/** Without the members that the server did not name. */
function named<T extends Record<string, unknown>>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
