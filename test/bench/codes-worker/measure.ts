import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Worker } from 'playwright-core';
import { build } from 'wxt';
import { browserFlags } from '../../../server/cli/browser.ts';
import { requireBrowser } from '../../e2e/harness/playwright.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Milliseconds until the codes answer in a worker that has just started: one browser a run, nothing warm.
 * @returns one figure a run
 */
export function codesInWorker(runs: number): Promise<number[]> {
  return withWorker(async (folder) => {
    const times: number[] = [];
    for (let i = 0; i < runs; i++)
      times.push(
        await inWorker(folder, (worker) =>
          worker.evaluate(() => (globalThis as unknown as { codesReady(): Promise<number> }).codesReady()),
        ),
      );
    return times;
  });
}

/** Milliseconds a letter in the worker, while letters are typed at three places of a note. */
export function typedInWorker(text: string, letters: string): Promise<number[]> {
  return withWorker((folder) =>
    inWorker(folder, (worker) =>
      worker.evaluate((asked) => (globalThis as unknown as { typed(asked: object): Promise<number[]> }).typed(asked), {
        text,
        letters,
      }),
    ),
  );
}

/** Builds the extension of this folder for as long as the work takes. */
async function withWorker<T>(work: (folder: string) => Promise<T>): Promise<T> {
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
    return await work(join(out, 'chrome-mv3'));
  } finally {
    await rm(out, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function inWorker<T>(folder: string, ask: (worker: Worker) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'lintel-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    headless: true,
    args: browserFlags(folder),
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    await new Promise((done) => setTimeout(done, 1_000));
    return await ask(worker);
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
