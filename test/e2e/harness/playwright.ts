import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../server/cli/browser.ts';
import { buildExtension } from '../../../server/cli/build-extension.ts';
import type { Role } from '../../../shared/role.ts';
import { ConsoleErrors } from './console-errors.ts';

/** Of the extension's worker, where what is evaluated there runs. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** A Chromium with the extension loaded, driven by Playwright: pages, frames, the panel page as a tab, the worker. */
export interface ExtensionBrowser extends AsyncDisposable {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  errors: ConsoleErrors;
  /** Puts settings where the options page puts them. */
  set(settings: Record<string, string | boolean>): Promise<void>;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension (`sidepanel.html`, `options.html`) in a new tab. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** With a window: needs a display. */
  headed?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Whose view it is, as the options page would set it; absent: a clinician's. */
  role?: Role;
  /** Address of the service, as the options page would set it. */
  service?: string;
}

/** Launches Chromium with a new, empty profile and the extension. @throws when there is no Chromium, naming what to do */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { folder } = await buildExtension();
  const profile = await mkdtemp(join(tmpdir(), 'lintel-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    headless: !options.headed,
    args: browserFlags(folder),
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const errors = new ConsoleErrors();
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.add(page.url(), message.text());
    });
    page.on('pageerror', (error) => errors.add(page.url(), error.message));
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL(worker.url()).host;
  const set = (settings: Record<string, string | boolean>): Promise<void> =>
    worker.evaluate((values) => chrome.storage.local.set(values), settings);
  const { role, service } = options;
  await set({ ...(role ? { role } : {}), ...(service ? { service } : {}) });
  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    context,
    worker,
    extensionId,
    errors,
    set,
    open,
    openOwn: (path) => open(`chrome-extension://${extensionId}/${path}`),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The Chromium to test with. @throws naming how to get one */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'No Chromium found. Install one (Debian, Ubuntu: sudo apt-get install chromium; anywhere: npx @puppeteer/browsers install chrome@stable --path .lintel/browsers) or name it in CHROME_PATH.',
  );
}
