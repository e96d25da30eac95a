import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPicture } from './harness/artifacts.ts';
import { openBeside } from './harness/panel-beside.ts';
import { withPages } from './harness/with-pages.ts';

/** "Show": to the field where the page shows it; else what is said, and how near it comes. */
const { chromium, pages } = await withPages({ role: 'coder' });
let page: Page;
let panel: Page;

const HEAD = `<div style="height:2000px">Top</div>`;
const FIELD = `<label>M1830 <input name="M1830_CRNT_BATHG" value="3"></label>`;

beforeEach(async () => {
  page = await chromium.open(`${pages.url}/`);
  panel = await openBeside(chromium, page);
});
afterEach(async () => {
  await panel.close();
  await page.close();
  chromium.errors.expectNone();
});

async function show(html: string): Promise<void> {
  await page.evaluate((text) => {
    document.body.innerHTML = text;
  }, html);
  await panel.getByRole('button', { name: /what I read/ }).click({ timeout: 30_000 });
  await panel
    .getByRole('button', { name: /^show M1830/ })
    .first()
    .click();
}
const isInView = (selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((el) => {
    const { top, bottom } = el.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
const said = () => expect.poll(() => panel.locator('.unshown').allInnerTexts());
const NOT_SHOWN = ['The field is on a part of the page that is not shown.'];

it('a field that the page shows is scrolled to, and nothing is said', async () => {
  await show(`${HEAD}${FIELD}`);
  await expect.poll(() => isInView('input')).toBe(true);
  await panel.waitForTimeout(300);
  await said().toEqual([]);
});

it('a field in a folded section: said, and its section is scrolled to', async () => {
  await show(`${HEAD}<section id="s"><h3>Function</h3><div hidden>${FIELD}</div></section>`);
  await said().toEqual(NOT_SHOWN);
  expect(await isInView('#s')).toBe(true);
  await keepPicture(panel, 'panel-unshown.png');
  // Unfolded, the same button leads there.
  await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
  await panel
    .getByRole('button', { name: /^show M1830/ })
    .first()
    .click();
  await said().toEqual([]);
});

it.each([
  ['a closed details', `<details id="s"><summary>Function</summary>${FIELD}</details>`],
  [
    'a section folded to no height',
    `<section id="s"><h3>Function</h3><div style="max-height:0;overflow:hidden">${FIELD}</div></section>`,
  ],
  [
    'another tab of the form',
    `<div id="s"><div role="tablist">A B</div><div role="tabpanel" style="display:none">${FIELD}</div></div>`,
  ],
])('%s', async (_, html) => {
  await show(`${HEAD}${html}`);
  await said().toEqual(NOT_SHOWN);
  expect(await isInView('#s')).toBe(true);
});

it('a field in no part of the page that could be shown', async () => {
  await show(`${HEAD}<input type="hidden" name="M1830_CRNT_BATHG" value="3">`);
  await said().toEqual(NOT_SHOWN);
});
