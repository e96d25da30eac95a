import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import type { PanelView } from '../../../extension/messages/view.ts';
import { listen, type ViewListener } from './panel-view.ts';
import { withPages } from './with-pages.ts';

/** A page that holds nothing yet, new for each test, with somebody who listens to what is read of it. */
export interface EmptyPage {
  readonly page: Page;
  view(): Promise<PanelView | undefined>;
  /** Puts markup at the end of the page. */
  put(html: string): Promise<void>;
}

/**
 * For all tests of the file that awaits this at its top. What the extension or the page writes to the console as an error
 * fails the test. @throws when there is no Chromium, naming what to do
 */
export async function withEmptyPage(): Promise<EmptyPage & Awaited<ReturnType<typeof withPages>>> {
  const { chromium, pages } = await withPages({ role: 'coder' });
  let page: Page;
  let panel: ViewListener;
  beforeEach(async () => {
    page = await chromium.open(`${pages.url}/`);
    panel = await listen(chromium, page);
    await expect.poll(async () => (await panel.view())?.page, { timeout: 8_000 }).toBe('nothing');
  });
  afterEach(async () => {
    await panel.close();
    await page.close();
    chromium.errors.expectNone();
  });
  return {
    chromium,
    pages,
    get page() {
      return page;
    },
    view: () => panel.view(),
    put: (html) => page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html),
  };
}
