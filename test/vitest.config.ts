import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * One vitest, five projects: `unit` (pure, no socket), `integration` (sockets, files, spawned commands), `hapi` (HAPI's
 * FHIR server and validator, in Java), `browser` (Chromium with the extension) and `headed` (the same on a real display).
 * `npm test` runs them as parts of their own; by hand: `npx vitest run --config test/vitest.config.ts --project unit test/unit/pdgm`.
 */
const root = resolve(import.meta.dirname, '..');
/** What is waited for comes in milliseconds, and on a busy machine in seconds: a wait that holds costs nothing. */
const poll = { timeout: 30_000 };
const shared = { root, environment: 'node', reporters: ['default'], pool: 'forks', expect: { poll } } as const;
/**
 * A browser on a machine that does other things too: what is waited for has time to come, and a test that fails is run once
 * more. `npm test` prints which ones were: a fault that shows only now and then is still one.
 */
const patient = { retry: 1, testTimeout: 90_000, hookTimeout: 120_000 } as const;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          ...shared,
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // Pure code leaves nothing behind for the next file, and loading it anew for each took longer than testing it.
          isolate: false,
          // A bound for what hangs: on a busy machine the same work takes four times as long.
          testTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'integration',
          include: ['test/{integration,conformance,charts,pages,fhir-server,abuse/server}/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          // Each file loaded the whole service anew, which took longer than what half of them test. What a service keeps is
          // its own, and a test starts its own: nothing is left behind.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'hapi',
          include: ['test/hapi/**/*.test.ts'],
          // One Java at a time.
          fileParallelism: false,
          testTimeout: 120_000,
          // The first time Maven fetches 325 MB.
          hookTimeout: 800_000,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'browser',
          include: ['test/{e2e,abuse}/**/*.test.ts'],
          // What a hostile FHIR server or client does needs no browser: `integration` runs it.
          exclude: ['**/node_modules/**', 'test/abuse/server/**'],
          // Each file has a Chromium, pages and a service of its own; only what drives them is loaded once.
          isolate: false,
          globalSetup: ['test/e2e/harness/global-setup.ts'],
          // One Chromium at a time: two cores, and a second one makes timings lie.
          fileParallelism: false,
          ...patient,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'headed',
          include: ['test/e2e/**/*.headed.ts'],
          globalSetup: ['test/e2e/harness/global-setup.ts'],
          fileParallelism: false,
          ...patient,
        },
      },
    ],
  },
});
