import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A value cannot be opened: its key is gone, or it was changed or moved. Never holds the value. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

/**
 * Columns that only this service can read: AES-256-GCM under the first key of the key file; the others open what was
 * sealed before a rotation. A value is bound to its place, so that one row's cannot be put into another's.
 */
export interface Seal {
  /** @param place table, column, tenant and row id: the same words open it again */
  seal(plain: string, place: readonly string[]): string;
  /** @throws {SealError} */
  open(sealed: string, place: readonly string[]): string;
  /** Whether a sealed value or a keyed hash is under one of these keys, by the name of the key that it begins with. */
  knows(value: string): boolean;
  /** A keyed hash (HMAC-SHA-256) to look a value up by. @param place what it is a hash of, tenant included */
  digest(plain: string, place: readonly string[]): string;
  /** The hash under every key, first the current one: a row may be older than the last rotation. */
  digests(plain: string, place: readonly string[]): string[];
}

interface Key {
  /** The first letters of the key's own hash: ids cannot be mixed up by hand. */
  id: string;
  cipher: Buffer;
  hash: Buffer;
}

const IV = 12;
const TAG = 16;

/** @param keys 32 bytes each, the current one first */
export function openSeal(keys: readonly Buffer[]): Seal {
  const [current, ...older] = keys.map(keyOf);
  if (!current) throw new SealError('there is no key');
  const all = [current, ...older];
  return {
    seal: (plain, place) => {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', current.cipher, iv).setAAD(placeBytes(place));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `${current.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open: (sealed, place) => {
      const [id, body = ''] = sealed.split('.', 2);
      const key = all.find((one) => one.id === id);
      if (!key) throw new SealError('the key of a sealed value is not in the key file');
      const bytes = Buffer.from(body, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key.cipher, bytes.subarray(0, IV), { authTagLength: TAG })
          .setAAD(placeBytes(place))
          .setAuthTag(bytes.subarray(IV, IV + TAG));
        return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
      } catch {
        throw new SealError('a sealed value was changed, or belongs to another row');
      }
    },
    knows: (value) => all.some(({ id }) => value.startsWith(`${id}.`)),
    digest: (plain, place) => digestUnder(current, plain, place),
    digests: (plain, place) => all.map((key) => digestUnder(key, plain, place)),
  };
}

function keyOf(secret: Buffer): Key {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `lintel ${use}`, 32));
  return {
    id: createHash('sha256').update(secret).digest('hex').slice(0, 8),
    cipher: derive('seal'),
    hash: derive('digest'),
  };
}

function digestUnder(key: Key, plain: string, place: readonly string[]): string {
  return `${key.id}.${createHmac('sha256', key.hash)
    .update(placeBytes([...place, plain]))
    .digest('base64url')}`;
}

/** JSON keeps the parts apart: ["a", "bc"] is not ["ab", "c"]. */
function placeBytes(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(place));
}
