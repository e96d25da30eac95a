import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page, type WebWorker } from 'puppeteer-core';
import { browserFlags } from '../../../server/cli/browser.ts';
import { buildExtension } from '../../../server/cli/build-extension.ts';
import { ConsoleErrors } from './console-errors.ts';
import { requireBrowser } from './playwright.ts';

/**
 * A Chromium whose docked side panel can be driven: Playwright does not list that page, puppeteer does
 * (stack.md section 3).
 */
export interface PanelBrowser extends AsyncDisposable {
  browser: Browser;
  extensionId: string;
  errors: ConsoleErrors;
  open(url: string): Promise<Page>;
  /** Clicks the extension's toolbar button for this tab. */
  clickAction(page: Page): Promise<void>;
  /** The docked panel, once it has been laid out; opens it by the toolbar button where it is not open. */
  panel(page: Page): Promise<Page>;
  /** Stops the worker as the browser does, and sees to it that the next one runs. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface PanelOptions {
  /** X display (`:97`) to open a window on; absent: headless. */
  display?: string;
  /** The extension as it ships, without permission for this machine's pages: every site has to be asked for. */
  shipped?: boolean;
}

/** Launches Chromium by puppeteer-core, with a new profile and the extension. */
export async function launchForPanel({ display, shipped = false }: PanelOptions = {}): Promise<PanelBrowser> {
  const { folder } = await buildExtension({ shipped });
  const profile = await mkdtemp(join(tmpdir(), 'lintel-profile-'));
  const browser = await puppeteer.launch({
    executablePath: requireBrowser(),
    headless: display === undefined,
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
    pipe: true,
    enableExtensions: [folder],
    userDataDir: profile,
    defaultViewport: null,
    args: [...browserFlags(), '--window-size=1400,900', '--window-position=0,0'],
  });
  const errors = new ConsoleErrors();
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.add(page.url(), message.text());
    });
    page.on('pageerror', (error) => errors.add(page.url(), String(error)));
  };
  const cdp = await browser.target().createCDPSession();
  browser.on('targetcreated', (target) => {
    if (target.type() === 'service_worker') void letRun(cdp);
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  await listening(await worker.worker());
  const extensionId = new URL(worker.url()).host;
  const clickAction = async (page: Page): Promise<void> => {
    const extension = (await browser.extensions()).get(extensionId);
    if (!extension) throw new Error('the extension is not loaded');
    await extension.triggerAction(page);
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    browser,
    extensionId,
    errors,
    clickAction,
    async open(url) {
      const [blank] = await browser.pages();
      const page = blank?.url() === 'about:blank' ? blank : await browser.newPage();
      watch(page);
      await page.goto(url);
      return page;
    },
    async panel(page) {
      const isPanel = (url: string): boolean => url.endsWith('/sidepanel.html');
      if (!browser.targets().some((target) => isPanel(target.url()))) await clickAction(page);
      const target = await browser.waitForTarget((candidate) => isPanel(candidate.url()), { timeout: 30_000 });
      // The panel is of type "other": `page()` answers null for it, `asPage()` does not.
      const panel = (await target.page()) ?? (await target.asPage());
      watch(panel);
      await panel.waitForFunction(() => innerWidth > 0 && innerHeight > 0);
      return panel;
    },
    stopWorker: () => stopWorker(browser),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The browser has the worker's first listeners when it has run once: a click before that is nobody's. */
async function listening(worker: WebWorker | null): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await worker?.evaluate('chrome.action.onClicked.hasListeners()'))) {
    if (performance.now() > end) throw new Error('the extension’s worker does not listen to its button');
    await wait(50);
  }
}

/** When the worker's targets are told to run, in milliseconds after a new one came. */
const TOLD_TO_RUN_MS = [0, 500, 2_000];

/**
 * puppeteer has every new worker wait for a debugger, and lets go of it as it lets it run: under load the first comes
 * before the second, and the worker waits for ever. So all of them are told to run once more, whenever one comes.
 */
async function letRun(cdp: CDPSession): Promise<void> {
  for (const after of TOLD_TO_RUN_MS) {
    await wait(after);
    // The browser may be closing.
    for (const targetId of await workersOf(cdp).catch(() => [])) await startedAt(cdp, targetId).catch(() => undefined);
  }
}

async function workersOf(cdp: CDPSession): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
}

/** Tells a worker to run where it waits for a debugger. @returns when it began, in milliseconds since 1970 */
async function startedAt(cdp: CDPSession, targetId: string): Promise<number> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const session = cdp.connection()?.session(sessionId);
  if (!session) throw new Error('the worker went away');
  await session.send('Runtime.runIfWaitingForDebugger');
  const { result } = await session.send('Runtime.evaluate', { expression: 'performance.timeOrigin' });
  await cdp.send('Target.detachFromTarget', { sessionId });
  return result.value;
}

/** Stops the worker as the browser does. @returns once the next one runs */
async function stopWorker(browser: Browser): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const cdp = await browser.target().createCDPSession();
  const stopped = Date.now();
  await (await worker.worker())?.close();
  for (const end = stopped + 20_000; Date.now() < end; await wait(50)) {
    for (const targetId of await workersOf(cdp)) {
      if ((await startedAt(cdp, targetId).catch(() => 0)) < stopped) continue;
      await cdp.detach();
      return;
    }
  }
  throw new Error('no worker came after the one that was stopped');
}
