import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import type { PanelView } from '../../../extension/messages/view.ts';
import { listen } from './panel-view.ts';
import { withPages } from './with-pages.ts';

/** A page that holds nothing yet, new for each test, with somebody who listens to what is read of it. */
export interface EmptyPage {
  readonly page: Page;
  view(): Promise<PanelView | undefined>;
  /** Puts markup at the end of the page. */
  put(html: string): Promise<void>;
}

/**
 * For all tests of the file that awaits this at its top. They share one tab, which each test loads anew, and one listener:
 * new ones took four times as long as what is tested. What the extension or the page writes to the console as an error
 * fails the test. @throws when there is no Chromium, naming what to do
 */
export async function withEmptyPage(): Promise<EmptyPage & Awaited<ReturnType<typeof withPages>>> {
  const { chromium, pages } = await withPages({ role: 'coder' });
  const page = await chromium.open(`${pages.url}/`);
  const { view } = await listen(chromium, page);
  let loads = 0;
  beforeEach(async () => {
    await page.goto(`${pages.url}/?load=${++loads}`);
    await expect.poll(async () => (await view())?.page).toBe('nothing');
  });
  afterEach(() => chromium.errors.expectNone());
  return {
    chromium,
    pages,
    page,
    view,
    put: (html) => page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html),
  };
}
