import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { browserFlags } from '../browser.ts';

/** A browser with the extension loaded, in a profile of its own that goes when it closes. */
export interface DemoWindow {
  browser: Browser;
  extensionId: string;
  /** Sets the extension's role and the address of its service, as the options page would. */
  configure(settings: { role: string; service: string }): Promise<void>;
  /** An empty tab. */
  tab(): Promise<Page>;
  /** Clicks the extension's toolbar button: on the demo's own pages that opens the side panel. */
  openPanel(page: Page): Promise<Page | undefined>;
  close(): Promise<void>;
}

/**
 * @param headless without a window, where there is no display
 */
export async function openWindow(executable: string, extension: string, headless: boolean): Promise<DemoWindow> {
  const profile = await mkdtemp(join(tmpdir(), 'lintel-demo-'));
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    // The bar "is being controlled by automated software" says nothing that a person here needs to know.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...browserFlags(), '--window-size=1500,950'],
    // Ctrl-C is the demo's to answer: it closes the servers too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = async (): Promise<void> => {
    await browser.close().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith('chrome-extension://'),
      { timeout: 20_000 },
    );
    const extensionId = new URL(target.url()).host;
    const worker = await target.worker();
    // The tab that every browser begins with is the first page's.
    let [blank] = await browser.pages();
    return {
      browser,
      extensionId,
      configure: (settings) => store(worker, settings),
      tab: async () => {
        const first = blank?.url() === 'about:blank' ? blank : undefined;
        blank = undefined;
        return first ?? browser.newPage();
      },
      openPanel: (page) => openPanel(browser, extensionId, page),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function store(worker: WebWorker | null, settings: { role: string; service: string }): Promise<void> {
  if (!worker) throw new Error('the extension has no worker');
  await worker.evaluate(async (values: { role: string; service: string }) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } };
    };
    await chrome.storage.local.set(values);
  }, settings);
}

async function openPanel(browser: Browser, extensionId: string, page: Page): Promise<Page | undefined> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) return undefined;
  await extension.triggerAction(page);
  const target = await browser
    .waitForTarget((candidate) => candidate.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`), {
      timeout: 8_000,
    })
    .catch(() => undefined);
  return target?.asPage();
}
