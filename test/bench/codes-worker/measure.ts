import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'wxt';
import { browserFlags } from '../../../server/cli/browser.ts';
import { requireBrowser } from '../../e2e/harness/playwright.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Milliseconds until the codes answer in a worker that has just started: one browser a run, nothing warm.
 * @returns one figure a run
 */
export async function codesInWorker(runs: number): Promise<number[]> {
  const out = await mkdtemp(join(tmpdir(), 'lintel-codes-worker-'));
  try {
    const packs = join(ROOT, 'shared/editions/packs');
    const files = await readdir(packs);
    await build({
      root: ROOT,
      configFile: false,
      srcDir: 'test/bench/codes-worker',
      outDir: out,
      manifestVersion: 3,
      imports: false,
      logger: QUIET,
      manifest: { name: 'codes in the worker' },
      hooks: {
        'build:publicAssets': (_wxt, assets) => {
          for (const name of files) assets.push({ absoluteSrc: join(packs, name), relativeDest: `packs/${name}` });
        },
      },
    });
    const times: number[] = [];
    for (let i = 0; i < runs; i++) times.push(await once(join(out, 'chrome-mv3')));
    return times;
  } finally {
    await rm(out, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function once(folder: string): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'lintel-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    headless: true,
    args: browserFlags(folder),
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    await new Promise((done) => setTimeout(done, 1_000));
    return await worker.evaluate(() => (globalThis as unknown as { codesReady(): Promise<number> }).codesReady());
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const nothing = (): void => {};
const QUIET = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: (...said: unknown[]) => process.stderr.write(`${said.join(' ')}\n`),
  fatal: (...said: unknown[]) => process.stderr.write(`${said.join(' ')}\n`),
  success: nothing,
  level: 0,
};
