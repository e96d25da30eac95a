import { createHash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { isTokenUnused } from '../store/assertions.ts';
import type { Store } from '../store/database.ts';
import type { CdsClient, CdsClients } from './clients.ts';
import type { KeySets } from './key-sets.ts';

/** Signatures that are taken: asymmetric ones. `none` and shared secrets are not among them. */
const ALGORITHMS = ['ES384', 'RS384', 'ES256', 'ES512', 'RS256', 'RS512', 'PS256', 'PS384', 'PS512'];
/** Seconds from `iat` to `exp`, and from `iat` to now, at most (CDS Hooks: 5 minutes). */
const LIFE = 5 * 60;
/** Seconds that the client's clock may be off. */
const SKEW = 60;

/** Why a token is not taken: for the log of whoever runs the client. No value of the token is in it. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  /** The registered client that the token says it is of, where it says one. */
  client?: CdsClient;
}

/** What checks tokens. */
export interface Checking {
  clients: CdsClients;
  keySets: KeySets;
  store: Store;
  now(): Date;
}

/**
 * The client that signed this request (CDS Hooks 2.0, "Trusting CDS Clients"; service.md section 4). A token counts
 * once: its `jti` is kept until it would be over anyway.
 * @param audience the exact address that was called
 * @throws {AssertionError}
 */
export async function clientOf(
  token: string,
  audience: string,
  { clients, keySets, store, now }: Checking,
): Promise<CdsClient> {
  const client = await speakerOf(token, clients);
  try {
    return await signedBy(client, token, audience, { keySets, store, now });
  } catch (error) {
    if (error instanceof AssertionError) error.client = client;
    throw error;
  }
}

async function signedBy(
  client: CdsClient,
  token: string,
  audience: string,
  { keySets, store, now }: Omit<Checking, 'clients'>,
): Promise<CdsClient> {
  const header = headerOf(token);
  if (typeof header.kid !== 'string') throw new AssertionError('the token names no kid');
  // Before anything is fetched, and what is fetched is the registry's address, never the token's.
  if (header.jku !== undefined && header.jku !== client.jku) {
    throw new AssertionError('the token names a jku that is not registered');
  }
  const { iss: issuer, iat, exp, jti, aud } = await verified(token, client, audience, { keySets, now });
  if (typeof aud !== 'string' && aud?.length !== 1) throw new AssertionError('the token is for several audiences');
  if (iat === undefined || exp === undefined || exp - iat > LIFE) throw new AssertionError('the token lives too long');
  if (typeof jti !== 'string' || jti === '' || jti.length > 500) throw new AssertionError('the token has no jti');
  const digest = createHash('sha256')
    .update(JSON.stringify([issuer, jti]))
    .digest('base64url');
  const ends = new Date((exp + SKEW) * 1000).toISOString();
  if (!(await isTokenUnused(store, client.tenant, digest, ends))) throw new AssertionError('the token was used before');
  return client;
}

function headerOf(token: string): ReturnType<typeof decodeProtectedHeader> {
  try {
    return decodeProtectedHeader(token);
  } catch {
    throw new AssertionError('this is no token');
  }
}

/** The registered client that a token says it is of. Nothing of it is believed yet. */
async function speakerOf(token: string, clients: CdsClients): Promise<CdsClient> {
  let payload: Record<string, unknown>;
  try {
    payload = decodeJwt(token);
  } catch {
    throw new AssertionError('this is no token');
  }
  const client = (await clients.rows()).find(
    ({ iss, tenantClaim }) => iss === payload.iss && tenantClaim === payload.tenant,
  );
  if (!client) throw new AssertionError('the issuer or tenant of the token is not registered');
  return client;
}

async function verified(
  token: string,
  client: CdsClient,
  audience: string,
  { keySets, now }: Pick<Checking, 'keySets' | 'now'>,
) {
  const key: Parameters<typeof jwtVerify>[1] = (header, input) => keySets.keyOf(client, header, input);
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ALGORITHMS,
      issuer: client.iss,
      audience,
      typ: 'JWT',
      clockTolerance: SKEW,
      // jose takes the tolerance off this, and refuses an `iat` that lies ahead of it.
      maxTokenAge: LIFE,
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'jti'],
      currentDate: now(),
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new AssertionError(`the token is not valid (${error.code})`);
    // jose's and Web Crypto's word for a key that is none, or too short: the client's fault, not this service's.
    if (error instanceof TypeError || error instanceof DOMException)
      throw new AssertionError('the key of the client cannot be used');
    throw error;
  }
}
