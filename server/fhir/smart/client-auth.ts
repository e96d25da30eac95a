import {
  type ClientAuth,
  ClientSecretPost,
  type ModifyAssertionFunction,
  modifyAssertion,
  PrivateKeyJwt,
} from 'oauth4webapi';
import { credentialAt } from '../credential.ts';
import type { Machine } from '../machine.ts';
import type { EndpointRow } from '../registry.ts';
import type { SmartAuth } from '../registry-auth.ts';
import { UpstreamError } from '../upstream-error.ts';
import type { Authority } from './discovery.ts';
import { readKeys, signingKey } from './keys.ts';

/**
 * Seconds that an assertion lives. SMART allows 300; half of it stands for a clock that is two and a half minutes off,
 * in either direction.
 */
const ASSERTION_SECONDS = 150;

/** What can stand in a header or a form as it is. */
const SECRET = /^[\x20-\x7e]{1,1000}$/;

/** How the service proves who it is at the token endpoint: by its secret where the row names one, else by its key. */
export async function clientAuthOf(
  row: EndpointRow,
  auth: SmartAuth,
  authority: Authority,
  machine: Machine,
): Promise<ClientAuth> {
  if (auth.mode === 'client-secret' || (auth.mode === 'launch' && (auth.secretEnv ?? auth.secretFile) !== undefined)) {
    const place = { env: auth.secretEnv, file: auth.secretFile };
    const secret = await credentialAt(place, machine.env, (text) => SECRET.test(text));
    return takesSecretInBodyOnly(row, authority) ? ClientSecretPost(secret) : basic(secret);
  }
  if (machine.keysFile === undefined) throw new UpstreamError('no-key');
  const signer = await signingKey(await readKeys(machine.keysFile), auth.alg).catch(() => {
    throw new UpstreamError('no-key');
  });
  const audience = row.quirks?.includes('aud-is-issuer') ? authority.server.issuer : authority.tokenUrl;
  return PrivateKeyJwt(signer, { [modifyAssertion]: asSmartWantsIt(audience) });
}

/**
 * oauth4webapi writes `aud` = issuer and no `typ` (service.md section 3). `nbf` is no claim of SMART, and a server whose
 * clock is behind would refuse it.
 */
function asSmartWantsIt(audience: string): ModifyAssertionFunction {
  return (header, payload) => {
    header.typ = 'JWT';
    payload.aud = audience;
    payload.exp = Number(payload.iat) + ASSERTION_SECONDS;
    delete payload.nbf;
  };
}

/**
 * RFC 6749 section 2.3.1. oauth4webapi's own writes the hyphens of an id as `%2D`, which is allowed, and which servers that
 * do not decode take for another id. This writes what a form would: letters, digits and `-._` as they are.
 */
function basic(secret: string): ClientAuth {
  const encoded = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);
  return (_server, client, _body, headers) => {
    const pair = `${encoded(client.client_id)}:${encoded(secret)}`;
    headers.set('authorization', `Basic ${Buffer.from(pair).toString('base64')}`);
  };
}

function takesSecretInBodyOnly(row: EndpointRow, { server }: Authority): boolean {
  const methods = server.token_endpoint_auth_methods_supported;
  if (row.quirks?.includes('secret-in-body')) return true;
  return methods?.includes('client_secret_post') === true && !methods.includes('client_secret_basic');
}
