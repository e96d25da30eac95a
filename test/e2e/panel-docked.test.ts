import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PagesServer, startPages } from '../pages/server.ts';
import { artifact } from './harness/artifacts.ts';
import { launchForPanel, type PanelBrowser } from './harness/docked-panel.ts';

/** The panel where it lives: docked beside the page, following the tab in front. */
let chromium: PanelBrowser;
let pages: PagesServer;

beforeAll(async () => {
  pages = await startPages();
  chromium = await launchForPanel();
});
afterAll(async () => {
  await chromium?.close();
  await pages?.close();
});

const read = (panel: Page): Promise<string> => panel.evaluate(() => document.body.innerText);
const eventually = (panel: Page) => expect.poll(() => read(panel), { timeout: 15_000 });

it('opens from the toolbar, follows the tab in front and is blank in between', async () => {
  const first = await chromium.open(`${pages.url}/vm7/?patient=alvarez&top=oasis-e2&bottom=plan-of-care`);
  const panel = await chromium.panel(first);
  await eventually(panel).toContain('Alvarez, Joan');
  // Nobody set a role: a clinician's view.
  expect(await read(panel)).not.toMatch(/HIPPS|MMTA|Grouping/);

  await panel.evaluate(() => {
    const mixed: string[] = [];
    Object.assign(window, { mixed });
    new MutationObserver(() => {
      const text = document.body.innerText;
      if (/alvarez/i.test(text) && /okafor/i.test(text)) mixed.push(text.slice(0, 80));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  const second = await chromium.open(`${pages.url}/vm7/?patient=okafor&top=oasis-e2&bottom=plan-of-care`);
  await second.bringToFront();
  await eventually(panel).toMatch(/okafor/i);
  expect(await read(panel)).not.toMatch(/alvarez/i);
  await first.bringToFront();
  await eventually(panel).toContain('Alvarez, Joan');
  expect(await read(panel)).not.toMatch(/okafor/i);
  expect(await panel.evaluate(() => (window as unknown as { mixed: string[] }).mixed)).toEqual([]);
  await panel.screenshot({ path: artifact('panel-docked.png') });
  chromium.errors.expectNone();
});

it('is back with the same view after the browser stopped the worker', async () => {
  const [page] = (await chromium.browser.pages()).filter((each) => each.url().includes('alvarez'));
  if (!page) throw new Error('the page of the test before is gone');
  await page.bringToFront();
  const panel = await chromium.panel(page);
  // The last thing that a page of this kind has to say: after it, nothing changes by itself.
  await eventually(panel).toContain('Note: 21. Orders');
  const before = await read(panel);
  await panel.evaluate(() => {
    const gaps: string[] = [];
    Object.assign(window, { gaps });
    new MutationObserver(() => {
      if (!document.body.innerText.includes('Alvarez')) gaps.push(document.body.innerText.slice(0, 40));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  const tookMs = await chromium.stopWorker();
  await new Promise((done) => setTimeout(done, 2500));
  await eventually(panel).toBe(before);
  // What is shown goes where a new worker does not answer for a second and a half: a busy machine may take that long.
  if (tookMs < 1000) expect(await panel.evaluate(() => (window as unknown as { gaps: string[] }).gaps)).toEqual([]);
});
