import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PagesServer, startPages } from '../pages/server.ts';
import { artifact } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { type ExtensionBrowser, launchExtension } from './harness/playwright.ts';

/** The Diagnoses tab beside the legacy EHR: what the rules say of a list that the user is changing. */
const LEGACY = '/vm7/?patient=alvarez&top=oasis-e2&bottom=worksheet';

declare const chrome: { tabs: { query(which: object): Promise<{ id?: number }[]> } };

let chromium: ExtensionBrowser;
let pages: PagesServer;
let panel: Page;

beforeAll(async () => {
  pages = await startPages();
  chromium = await launchExtension({ role: 'coder' });
});
afterAll(async () => {
  await chromium?.close();
  await pages?.close();
});

it('names a code that stands twice as soon as it is typed, with its rule and source', async () => {
  const page = await chromium.open(`${pages.url}${LEGACY}`);
  await page.bringToFront();
  const tabId = await chromium.worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  panel = await chromium.openOwn(`sidepanel.html?tab=${tabId}`);
  await panel.setViewportSize({ width: 400, height: 1200 });
  await panel.getByRole('tab', { name: /Diagnoses/ }).click({ timeout: 15_000 });
  const read = (): Promise<string> => panel.evaluate(() => document.body.innerText);
  await expect.poll(read, { timeout: 15_000 }).toContain('Findings');
  expect(await read()).not.toContain('CV10');

  const form = page.frame({ name: 'wtop' });
  const codes = form?.locator('input[name^="dxcd_"]');
  const first = await codes?.nth(0).inputValue();
  await codes?.nth(2).fill(first ?? '');
  await expect.poll(read, { timeout: 15_000 }).toContain('CV10');
  expect(await read()).toContain('coding error');
  await panel.screenshot({ path: artifact('panel-diagnoses.png'), fullPage: true });
  expect(await axeViolations(panel)).toEqual([]);
});
