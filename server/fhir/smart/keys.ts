import { createHash } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import { SaidError } from '../../../shared/said-error.ts';
import { faultCode } from '../../fault-code.ts';
import { makeFolder } from '../../make-folder.ts';
import { whyUnreadable } from '../../why-unreadable.ts';

/**
 * The service's own signing keys, by which authorization servers know it (`private_key_jwt`). For each algorithm there
 * is a current key, which signs, and the next one, which is published so long before it signs that every server has
 * fetched it. A key that was current stays published until the last assertion that it signed has expired.
 */
export const ALGORITHMS = ['ES384', 'RS384'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

const keySchema = z.strictObject({
  kid: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  alg: z.enum(ALGORITHMS),
  use: z.enum(['current', 'next', 'past']),
  /** ISO-8601. */
  made: z.iso.datetime(),
  /** A `past` key is published until then. */
  until: z.iso.datetime().optional(),
  privateKey: z.looseObject({ kty: z.enum(['EC', 'RSA']) }),
});
const fileSchema = z.strictObject({ keys: z.array(keySchema).min(1).max(100) });
export type SigningKey = z.output<typeof keySchema>;

/** The key file cannot be read. Never holds what stands in it. */
export class KeysError extends SaidError {
  override readonly name = 'KeysError';
}

/** Minutes that a past key is published for: longer than an assertion lives, and than servers cache a key set. */
const PAST_MINUTES = 60;

/** The keys of a file; none where there is no file. @throws {KeysError} */
export async function readKeys(file: string): Promise<SigningKey[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw new KeysError(`${file} ${whyUnreadable(error)}`);
  }
  const parsed = fileSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw new KeysError(`${file} holds no signing keys`);
  return parsed.data.keys;
}

/** Makes the keys where there are none. @returns all of them */
export async function ensureKeys(file: string, now: Date): Promise<SigningKey[]> {
  const keys = await readKeys(file);
  if (keys.length > 0) return keys;
  const made = await Promise.all(ALGORITHMS.flatMap((alg) => [newKey(alg, 'current', now), newKey(alg, 'next', now)]));
  await saveKeys(file, made);
  return made;
}

/** Next becomes current, current becomes past, and a new next one is made. */
export async function rotateKeys(file: string, now: Date): Promise<SigningKey[]> {
  const keys = await readKeys(file);
  if (keys.length === 0) return ensureKeys(file, now);
  const until = new Date(now.getTime() + PAST_MINUTES * 60_000).toISOString();
  const kept = keys.flatMap((key): SigningKey[] => {
    if (key.use === 'next') return [{ ...key, use: 'current' }];
    if (key.use === 'current') return [{ ...key, use: 'past', until }];
    return isPublished(key, now) ? [key] : [];
  });
  const rotated = [...kept, ...(await Promise.all(ALGORITHMS.map((alg) => newKey(alg, 'next', now))))];
  await saveKeys(file, rotated);
  return rotated;
}

/** What is published at `/.well-known/jwks.json`: public parts only. */
export function publicKeySet(keys: readonly SigningKey[], now: Date): { keys: JWK[] } {
  return {
    keys: keys
      .filter((key) => isPublished(key, now))
      .map(({ kid, alg, privateKey }) => {
        // Named one by one: a member that we did not think of stays private.
        const { kty, crv, x, y, n, e } = privateKey as JWK;
        return { ...present({ kty, crv, x, y, n, e }), kid, alg, use: 'sig', key_ops: ['verify'] } as JWK;
      }),
  };
}

/** The key that signs with this algorithm. @throws {KeysError} where there is none */
export async function signingKey(
  keys: readonly SigningKey[],
  alg: Algorithm,
): Promise<{ key: CryptoKey; kid: string }> {
  const current = keys.find((key) => key.alg === alg && key.use === 'current');
  if (!current) throw new KeysError(`there is no signing key for ${alg}`);
  const key = await importJWK(current.privateKey as JWK, alg);
  if (key instanceof Uint8Array) throw new KeysError(`the signing key for ${alg} is no private key`);
  return { key, kid: current.kid };
}

function isPublished({ use, until }: SigningKey, now: Date): boolean {
  return use !== 'past' || (until !== undefined && until > now.toISOString());
}

async function newKey(alg: Algorithm, use: SigningKey['use'], now: Date): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true, modulusLength: 3072 });
  const jwk = await exportJWK(privateKey);
  const kid = createHash('sha256')
    .update(JSON.stringify([jwk.x, jwk.y, jwk.n]))
    .digest('base64url')
    .slice(0, 22);
  return { kid, alg, use, made: now.toISOString(), privateKey: { ...jwk, kty: alg === 'ES384' ? 'EC' : 'RSA' } };
}

async function saveKeys(file: string, keys: readonly SigningKey[]): Promise<void> {
  makeFolder(dirname(file));
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function present(members: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
