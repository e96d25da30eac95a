import type { Page } from 'playwright-core';
import type { FromPanel, ToPanel } from '../../../extension/messages/panel.ts';
import type { PanelView } from '../../../extension/messages/view.ts';
import type { ExtensionBrowser } from './playwright.ts';

/**
 * Listens to the worker as the side panel does, from another page of the extension: every view of one tab, as data.
 * For tests of what is read and answered; what a person sees is tested on the panel itself.
 */
export interface ViewListener {
  /** The newest view, or `undefined` before the first. */
  view(): Promise<PanelView | undefined>;
  close(): Promise<void>;
}

/** Attaches to the tab of `page`. */
export async function listen(chromium: ExtensionBrowser, page: Page): Promise<ViewListener> {
  // The page names its tab to no one; the extension knows it by its address, so that has to be the only one of its kind.
  // Any file of the extension may speak to its worker; this one has nothing to draw and no script of its own.
  const own = await chromium.openOwn('manifest.json');
  await own.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === address);
    if (tab === undefined) throw new Error('no tab has that address');
    const port = chrome.runtime.connect({ name: 'panel' });
    port.onMessage.addListener((message) => {
      if (message.kind === 'view') (globalThis as { lastView?: PanelView }).lastView = message.view;
      else port.postMessage({ kind: 'memory', tabId: tab.id, memory: { entered: {} } });
    });
    port.postMessage({ kind: 'attach', tabId: tab.id });
  }, page.url());
  await page.bringToFront();
  return {
    view: () => own.evaluate(() => (globalThis as { lastView?: PanelView }).lastView),
    close: () => own.close(),
  };
}

interface ChromeOfPage {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: {
    connect(info: { name: string }): {
      onMessage: { addListener(listener: (message: ToPanel) => void): void };
      postMessage(message: FromPanel): void;
    };
  };
}
