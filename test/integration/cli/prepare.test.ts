import { spawn } from 'node:child_process';
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

describe('npm that is killed', () => {
  const watcher = `
    import { onOrphaned } from ${JSON.stringify(join(import.meta.dirname, '../../../server/cli/prepare.mjs'))};
    onOrphaned(() => { process.stdout.write('orphaned\\n'); process.exit(); });
    process.stdout.write(process.pid + '\\n');
    setInterval(() => {}, 1_000);`;

  // Where a shell stands between, only Linux tells whose it is.
  it.runIf(process.platform === 'linux').each([
    ['takes what it started with it', ''],
    ['also where its shell is left standing', '; true'],
  ])('%s', async (_, behind) => {
    await writeFile(join(folder, 'watcher.mjs'), watcher);
    const script = `${process.execPath} ${join(folder, 'watcher.mjs')}${behind}`;
    const npm = spawn(
      process.execPath,
      ['-e', `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(script)}], { stdio: 'inherit' })`],
      { env: { ...process.env, npm_lifecycle_event: 'start' } },
    );
    let out = '';
    npm.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await expect.poll(() => out).toMatch(/^\d+\n/);
    npm.kill('SIGKILL');
    try {
      await expect.poll(() => out).toContain('orphaned');
    } catch (error) {
      process.kill(Number.parseInt(out, 10), 'SIGKILL');
      throw error;
    }
  });

  it.runIf(process.platform === 'linux')('is not gone while it stands', async () => {
    await writeFile(join(folder, 'watcher.mjs'), watcher);
    const shell = spawn('sh', ['-c', `${process.execPath} ${join(folder, 'watcher.mjs')}; true`], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      detached: true,
    });
    let out = '';
    shell.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await expect.poll(() => out).toMatch(/^\d+\n/);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(out).not.toContain('orphaned');
    process.kill(-(shell.pid ?? 0), 'SIGKILL');
  });
});
