import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildExtension } from '../../server/cli/build-extension.ts';
import { unpackedExtensionId } from '../../server/cli/demo/extension-id.ts';
import { ROOT } from '../../server/cli/prepare.mjs';
import { syntheticPatients } from '../charts/generate.ts';
import { launchExtension } from './harness/playwright.ts';

/** `npm start` as a person meets it: a process of its own, what it prints, and what it leaves behind. */
let temporary: string;
let demo: ChildProcess | undefined;
let printed: string;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'lintel-demo-test-'));
  printed = '';
});
afterEach(async () => {
  if (demo?.exitCode === null) demo.kill('SIGKILL');
  await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
});

function start(...args: string[]): Promise<number | null> {
  // Whatever it creates lands in a folder that can be looked into afterwards.
  const env = { ...process.env, TMPDIR: temporary, LINTEL_HOME: join(temporary, 'home') };
  const child = spawn(process.execPath, [join(ROOT, 'server/cli/setup.mjs'), 'demo', '--within', '0', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const collect = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  demo = child;
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => child.once('exit', resolve));
}

it('without a display: groups every demo patient, keeps pictures of page and panel, and ends', async () => {
  const code = await start('--headless');
  expect(code, printed).toBe(0);
  const table = printed.split('\n').filter((line) => /\s20\d\d-\d\d-\d\d\s/.test(line));
  expect(table).toHaveLength((await syntheticPatients()).length);
  // hh-16: an acute stay that ended three days before, nobody found an earlier period, I11.0 is cardiac: 2, H.
  expect(table[0]).toMatch(/\binstitutional\s+early\s+H\b/);
  const pictures = printed.split('\n').filter((line) => line.trim().endsWith('.png'));
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) expect(existsSync(picture.trim()), picture).toBe(true);
  expect(await readdir(temporary)).toEqual([]);
});

it('on Ctrl-C leaves no server, no process and no file behind', async () => {
  const ended = start('--headless', '--stay');
  await expect.poll(() => printed, { timeout: 45_000 }).toContain('Ready:');
  const addresses = [...new Set(printed.match(/http:\/\/[\w.]+:\d+/g))];
  expect(addresses).toHaveLength(3);
  for (const address of addresses) expect((await fetch(address)).status, address).toBeLessThan(500);
  demo?.kill('SIGINT');
  expect(await ended).toBe(0);
  for (const address of addresses) await expect(fetch(address), address).rejects.toThrow();
  expect(await readdir(temporary)).toEqual([]);
});

it('knows the id that Chromium gives the extension, for a service that is told its origin before', async () => {
  const { folder } = await buildExtension();
  await using chromium = await launchExtension();
  expect(unpackedExtensionId(folder)).toBe(chromium.extensionId);
});
