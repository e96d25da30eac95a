import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type PagesServer, startPages } from '../pages/server.ts';
import { artifact } from './harness/artifacts.ts';
import { type Display, startDisplay } from './harness/display.ts';
import { launchForPanel, type PanelBrowser } from './harness/docked-panel.ts';

/**
 * The real permission prompt, with the extension as it ships: nothing runs on a site before a person says yes to the
 * browser itself. Headless browsers show no such prompt (stack.md section 3).
 */
let display: Display;
let pages: PagesServer;
let chromium: PanelBrowser;

beforeAll(async () => {
  display = await startDisplay();
  pages = await startPages();
});
afterAll(async () => {
  await pages?.close();
  await display?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  chromium = await launchForPanel({ display: display.name, shipped: true });
});
afterEach(() => chromium.close());

/** Opens the legacy page, clicks the toolbar button, and waits for the browser's prompt to be there. */
async function askFor(): Promise<{ page: Page; panel: Page }> {
  const page = await chromium.open(`${pages.url}/vm7/?patient=alvarez`);
  await page.bringToFront();
  await expect.poll(() => hasFocus(page)).toBe(true);
  const panel = await chromium.panel(page);
  // The prompt belongs to the browser, not to a page: it shows only in that it takes the keyboard from both.
  await expect.poll(async () => (await hasFocus(page)) || (await hasFocus(panel))).toBe(false);
  await wait(500);
  return { page, panel };
}

/** Answers the prompt by keyboard; the page has the keyboard again when it is gone. */
async function answer(page: Page, ...keys: string[]): Promise<void> {
  await display.press(...keys);
  await expect.poll(() => hasFocus(page)).toBe(true);
}

const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.hasFocus());
const text = (panel: Page): Promise<string> => panel.evaluate(() => document.body.textContent ?? '');

it('reads nothing before the site is allowed, and the patient after Allow', async () => {
  const { page, panel } = await askFor();
  await display.picture(artifact('permission-prompt.png'));
  expect(await text(panel)).not.toContain('Alvarez');
  await answer(page, 'Tab', 'Return');
  await expect.poll(() => text(panel)).toMatch(/alvarez/i);
  await display.picture(artifact('permission-allowed.png'));
});

it('stays off after Deny, and says how to switch on', async () => {
  const { page, panel } = await askFor();
  await answer(page, 'Return');
  await wait(1_000);
  await display.picture(artifact('permission-denied.png'));
  const words = await text(panel);
  expect(words).not.toMatch(/alvarez/i);
  expect(words).toContain('Lintel is off on this site');
});
