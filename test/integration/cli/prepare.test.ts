import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../server/cli/prepare.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-prepare-'));
  await mkdir(join(folder, 'node_modules'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const EARLIER = new Date('2026-01-01T00:00:00Z');
const LATER = new Date('2026-01-02T00:00:00Z');

/** Writes a lockfile: the wanted one, or the one that npm leaves behind in node_modules. */
async function lock(path: string, packages: Record<string, object>, at: Date): Promise<void> {
  await writeFile(join(folder, path), JSON.stringify({ packages }));
  await utimes(join(folder, path), at, at);
}
const WANTED = 'package-lock.json';
const PRESENT = 'node_modules/.package-lock.json';

describe('a checkout is installed', () => {
  it('not where npm has never run', async () => {
    await lock(WANTED, { '': {} }, EARLIER);
    expect(isInstalled(folder)).toBe(false);
  });

  it('where npm ran after the lockfile was last written', async () => {
    await lock(WANTED, { '': {}, 'node_modules/a': { version: '1.0.0' } }, EARLIER);
    await lock(PRESENT, {}, LATER);
    expect(isInstalled(folder)).toBe(true);
  });

  it('where a newer lockfile (git touched it) names what is there, other platforms aside', async () => {
    const other = { version: '1.0.0', optional: true };
    await lock(WANTED, { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/win': other }, LATER);
    await lock(PRESENT, { 'node_modules/a': { version: '1.0.0' } }, EARLIER);
    expect(isInstalled(folder)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '0.9.0' } }],
    ['nothing of it', {}],
  ])('not where a newer lockfile names a package and there is %s', async (_, present) => {
    await lock(WANTED, { '': {}, 'node_modules/a': { version: '1.0.0' } }, LATER);
    await lock(PRESENT, present, EARLIER);
    expect(isInstalled(folder)).toBe(false);
  });
});
