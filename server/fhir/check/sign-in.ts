import type { Endpoint } from '../endpoint.ts';
import type { EndpointRow } from '../registry.ts';
import { isSmart } from '../registry-auth.ts';
import { grantedBy, notGranted, parseScope } from '../smart/scopes.ts';
import type { Token } from '../smart/token.ts';
import { ask, type Check, type Finding } from './check.ts';

/** SMART configuration, a token, and the scopes that it has. */
export async function checkSignIn(endpoint: Endpoint, signal: AbortSignal): Promise<Check[]> {
  const { row, smart, auth } = endpoint;
  if (!smart || !isSmart(row.auth)) {
    const without: Finding = { result: 'less', say: `not asked: the row says ${row.auth.mode}` };
    const has: Finding =
      row.auth.mode === 'open'
        ? { result: 'pass', say: 'no credential is sent, as the row says' }
        : { result: 'pass', say: 'a token is set; the searches show whether it is accepted' };
    return [
      await ask('SMART configuration', async () => without),
      await ask('auth', async () => {
        await auth.headers(signal);
        return has;
      }),
      await ask('scopes granted', async () => without),
    ];
  }
  const configuration = await ask('SMART configuration', async () => sayConfiguration(endpoint, signal));
  if (!configuration.passed) return [configuration];
  if (row.auth.mode === 'launch') {
    const later: Finding = { result: 'less', say: 'told after a sign-in, with the credential' };
    const how = `each person signs in; open /auth/start?endpoint=${row.id} of the service in a browser`;
    return [
      configuration,
      await ask('auth', async () => ({ result: 'less', say: how })),
      await ask('scopes granted', async () => later),
      await ask('roles', async () => sayRoles(row)),
      await ask('frame', async () => sayFrame(row)),
    ];
  }
  let token: Token | undefined;
  const given = await ask('auth', async () => {
    token = await smart.serviceToken(signal);
    const by = row.auth.mode === 'backend' ? `signed with ${row.auth.alg}` : 'with a client secret';
    return { result: 'pass', say: `a token was given, ${by}` };
  });
  if (token === undefined) return [configuration, given];
  const { scopes } = token;
  return [configuration, given, await ask('scopes granted', async () => sayScopes(endpoint, scopes, signal))];
}

async function sayConfiguration({ smart, row }: Endpoint, signal: AbortSignal): Promise<Finding> {
  if (!smart) return { result: 'less', say: 'not asked' };
  const { capabilities, scopeStyle, server } = await smart.authority(signal);
  const style = smart.auth.scopeStyle ?? scopeStyle;
  const say = `addresses are allowed ones; scopes are written as ${style}`;
  if (row.auth.mode !== 'launch') return { result: 'pass', say };
  const lacks = [
    ...(server.authorization_endpoint === undefined ? ['a sign-in page'] : []),
    ...(server.code_challenge_methods_supported?.includes('S256') || row.quirks?.includes('pkce-unlisted')
      ? []
      : ['PKCE with S256']),
  ];
  if (lacks.length > 0) {
    const fix = "ask the EHR's administrator; --quirk pkce-unlisted, if only the list lacks S256";
    return { result: 'fail', say: `there is no ${lacks.join(' and no ')}`, fix };
  }
  const ways = ['launch-ehr', 'launch-standalone'].filter((way) => capabilities.includes(way));
  return { result: 'pass', say: `${say}; launches: ${ways.join(', ') || 'it does not say which'}` };
}

/** Not asked of the server: what a row says of the people who sign in, so that a check shows all that it says. */
function sayRoles({ auth }: EndpointRow): Finding {
  const lines = auth.mode === 'launch' ? (auth.roles ?? []) : [];
  if (lines.length === 0) return { result: 'pass', say: 'everyone who signs in has LINTEL_SMART_ROLE' };
  const roles = [...new Set(lines.map(({ role }) => role))].join(', ');
  return { result: 'pass', say: `${lines.length} in the row (${roles}); who fits none has LINTEL_SMART_ROLE` };
}

function sayFrame({ frameAncestors = [] }: EndpointRow): Finding {
  if (frameAncestors.length === 0) return { result: 'pass', say: 'no page may frame Lintel: the EHR opens a window' };
  const say = `a page of ${frameAncestors.join(', ')} may frame Lintel, where LINTEL_PUBLIC_URL is https`;
  return { result: 'pass', say };
}

async function sayScopes({ smart }: Endpoint, scopes: readonly string[], signal: AbortSignal): Promise<Finding> {
  if (!smart) return { result: 'less', say: 'not asked' };
  const lacking = notGranted(smart.auth, grantedBy(scopes, ['system']));
  const more = scopes.filter((scope) => parseScope(scope)?.may.match(/[cud]/) || parseScope(scope)?.type === '*');
  const asked = await smart.wanted(signal);
  if (lacking.length > 0) {
    return {
      result: 'fail',
      say: `${asked.length - lacking.length} of ${asked.length} that were asked for; not, or not whole: ${lacking.join(', ')}`,
      fix: `ask the EHR's administrator to add them to this app, or name what the agency wants with --read; without them these types are not searched`,
    };
  }
  const wide = more.length > 0 ? `; more than was asked for: ${more.length} scopes that write or are wildcards` : '';
  return { result: 'pass', say: `all ${asked.length} that were asked for${wide}` };
}
