import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, jwtVerify, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureKeys, publicKeySet, readKeys, rotateKeys, signingKey } from '../../../../../server/fhir/smart/keys.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-keys-'));
  file = join(folder, 'home', 'signing-keys.json');
});
afterEach(() => rm(folder, { recursive: true }));
const day = (n: number) => new Date(Date.UTC(2026, 10, n, 12));
const used = async (alg: string) =>
  (await readKeys(file)).filter((key) => key.alg === alg).map(({ use, kid }) => `${use} ${kid}`);

describe('the signing keys', () => {
  it('are made once, for their owner only', async () => {
    const made = await ensureKeys(file, day(1));
    expect(made.map(({ alg, use }) => `${alg} ${use}`)).toEqual([
      'ES384 current',
      'ES384 next',
      'RS384 current',
      'RS384 next',
    ]);
    expect(await ensureKeys(file, day(2))).toEqual(made);
    expect(new Set(made.map(({ kid }) => kid)).size).toBe(4);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it.each(['ES384', 'RS384'] as const)('what %s signs is checked by what is published', async (alg) => {
    const keys = await ensureKeys(file, day(1));
    const { key, kid } = await signingKey(keys, alg);
    const jwt = await new SignJWT({}).setProtectedHeader({ alg, kid }).sign(key);
    const published = publicKeySet(keys, day(1)).keys.find((one) => one.kid === kid);
    await expect(jwtVerify(jwt, await importJWK(published ?? {}, alg))).resolves.toBeTruthy();
    if (alg === 'RS384') expect(Buffer.from(published?.n ?? '', 'base64url').length * 8).toBeGreaterThanOrEqual(2048);
  });

  it('a rotation moves each on by one, and drops the past one when its time is up', async () => {
    const [current, next] = (await ensureKeys(file, day(1))).filter(({ alg }) => alg === 'ES384');
    const rotated = await rotateKeys(file, day(2));
    const [past, now, fresh] = await used('ES384');
    expect([past, now]).toEqual([`past ${current?.kid}`, `current ${next?.kid}`]);
    expect(fresh).toMatch(/^next /);
    const published = (at: Date) => publicKeySet(rotated, at).keys.map(({ kid }) => kid);
    expect(published(new Date(day(2).getTime() + 5 * 60_000))).toContain(current?.kid);
    expect(published(day(3))).not.toContain(current?.kid);
    await rotateKeys(file, day(4));
    expect((await used('ES384')).join(' ')).not.toContain(current?.kid ?? '?');
  });

  it('a broken file is said by its name, without what stands in it', async () => {
    await ensureKeys(file, day(1));
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, -20));
    await expect(readKeys(file)).rejects.toThrow(/signing-keys\.json holds no signing keys$/);
    await writeFile(file, text.replace('"current"', '"hunter2"'));
    await expect(readKeys(file)).rejects.toThrow(/^(?!.*hunter2)/);
    expect(await readKeys(join(folder, 'nothing.json'))).toEqual([]);
  });
});
