import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PagesServer, startPages } from '../pages/server.ts';
import { keepPicture } from './harness/artifacts.ts';
import { launchForPanel, type PanelBrowser } from './harness/docked-panel.ts';

/** Milliseconds that the panel waits for a new worker before it shows nothing any more (`worker-link.ts`). */
const BLANK_AFTER_MS = 1500;
/** Milliseconds without a change after which a page has said all: its parts come one after the other. */
const CALM_MS = 1000;

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
const eventually = (panel: Page) => expect.poll(() => read(panel));

/** What the panel shows when it has stood still for a while. */
async function settled(panel: Page): Promise<string> {
  for (let shown = await read(panel); ; ) {
    await wait(CALM_MS);
    const now = await read(panel);
    if (now === shown) return now;
    shown = now;
  }
}

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
  await keepPicture(panel, 'panel-docked.png');
  chromium.errors.expectNone();
});

it('is back with the same view after the browser stopped the worker', async () => {
  const [page] = (await chromium.browser.pages()).filter((each) => each.url().includes('alvarez'));
  if (!page) throw new Error('the page of the test before is gone');
  await page.bringToFront();
  const panel = await chromium.panel(page);
  // The last thing that a page of this kind has to say.
  await eventually(panel).toContain('Note: 21. Orders');
  const before = await settled(panel);
  await panel.evaluate(() => {
    const gaps: number[] = [];
    Object.assign(window, { gaps });
    new MutationObserver(() => {
      if (!document.body.innerText.includes('Alvarez')) gaps.push(Date.now());
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  const stopped = Date.now();
  await chromium.stopWorker();
  await new Promise((done) => setTimeout(done, 2500));
  await eventually(panel).toBe(before);
  // What is shown goes where a new worker does not answer for a second and a half, as on a busy machine: never before.
  const gaps = await panel.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
  expect(gaps.map((at) => at - stopped).filter((after) => after < BLANK_AFTER_MS)).toEqual([]);
});

it('a click where it is on already leaves the scripts in the page as they are', async () => {
  const page = await chromium.open(`${pages.url}/vm7/?patient=alvarez&top=oasis-e2&bottom=plan-of-care`);
  await page.bringToFront();
  const panel = await chromium.panel(page);
  await eventually(panel).toContain('Alvarez, Joan');
  // Where our scripts find each other: a script that is put in again takes that place for itself.
  const realms = page.frames().flatMap((frame) => frame.extensionRealms());
  const mark = 'Object.assign(globalThis[Symbol.for("lintel.frame")] ?? {}, { marked: true })';
  await Promise.all(realms.map((realm) => realm.evaluate(`void ${mark}`)));
  const marked = 'globalThis[Symbol.for("lintel.frame")]?.marked === true';
  const areMarked = async () =>
    (await Promise.all(realms.map((realm) => realm.evaluate(marked)))).filter(Boolean).length;
  const before = await areMarked();
  expect(before).toBeGreaterThan(5);
  await chromium.clickAction(page);
  await eventually(panel).toContain('Alvarez, Joan');
  await wait(1_000);
  expect(await areMarked()).toBe(before);
});
