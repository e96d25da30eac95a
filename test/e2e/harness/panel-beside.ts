import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './playwright.ts';

declare const chrome: { tabs: { query(which: object): Promise<{ id?: number }[]> } };

/** The side panel's page in a tab of its own, looking at the tab of `page`. */
export async function openBeside(
  chromium: ExtensionBrowser,
  page: Page,
  { width = 400, height = 900 }: { width?: number; height?: number } = {},
): Promise<Page> {
  await page.bringToFront();
  const tabId = await chromium.worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  const panel = await chromium.openOwn(`sidepanel.html?tab=${tabId}`);
  await panel.setViewportSize({ width, height });
  return panel;
}
