import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PagesServer, startPages } from '../pages/server.ts';
import { type Display, startDisplay } from './harness/display.ts';
import { launchForPanel, type PanelBrowser } from './harness/docked-panel.ts';

/** A site switched on by a person and off again, with the extension as it ships: where Lintel runs, and where it does not. */
let display: Display;
let pages: PagesServer;
let chromium: PanelBrowser;

beforeAll(async () => {
  display = await startDisplay();
  pages = await startPages();
  chromium = await launchForPanel({ display: display.name, shipped: true });
});
afterAll(async () => {
  await chromium?.close();
  await pages?.close();
  await display?.[Symbol.asyncDispose]();
});

const FORM = '/vm7/work/oasis-e2?patient=alvarez';
const ours = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('div[popover=manual]').length);
const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.hasFocus());

interface Chrome {
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches?: string[]; allFrames?: boolean }[]>;
  };
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
}
/** Runs in the worker: what is registered there. */
async function registered(): Promise<string[]> {
  const target = await chromium.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the worker is not running');
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
  });
}

it('runs on the site that was allowed, in the open tab and after a reload, and nowhere else', async () => {
  expect(await registered()).toEqual([]);
  const page = await chromium.open(`${pages.url}${FORM}`);
  await page.bringToFront();
  await expect.poll(() => hasFocus(page)).toBe(true);
  expect(await ours(page)).toBe(0);
  const panel = await chromium.panel(page);
  await expect.poll(async () => (await hasFocus(page)) || (await hasFocus(panel))).toBe(false);
  // The browser does not take an answer in the prompt's first moments.
  await wait(700);
  await display.press('Tab', 'Return');
  await expect.poll(() => hasFocus(page)).toBe(true);
  await expect.poll(() => ours(page)).toBe(1);
  expect(await registered()).toEqual([`${pages.url}/*`]);
  await page.reload();
  await expect.poll(() => ours(page)).toBe(1);

  const elsewhere = await chromium.open(`${pages.url.replace('localhost', '127.0.0.1')}${FORM}`);
  await wait(2_000);
  expect(await ours(elsewhere)).toBe(0);
  await elsewhere.close();
});

it('is gone at once when the permission is taken back', async () => {
  const page = (await chromium.browser.pages()).find((each) => each.url().endsWith(FORM));
  if (!page) throw new Error('the page of the test before is gone');
  await page.bringToFront();
  const panel = await chromium.panel(page);
  await expect
    .poll(() => panel.evaluate(() => document.body.textContent ?? ''), {
      timeout: 15_000,
    })
    .toMatch(/alvarez/i);
  await panel.evaluate(async (origin) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.permissions.remove({ origins: [`${origin}/*`] });
  }, pages.url);
  await expect.poll(() => ours(page)).toBe(0);
  await expect.poll(() => panel.evaluate(() => document.body.textContent ?? '')).not.toMatch(/alvarez|I11\.0/i);
  expect(await registered()).toEqual([]);
  await page.reload();
  await wait(2_000);
  expect(await ours(page)).toBe(0);
});
