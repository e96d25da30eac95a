import type { Locator, Page } from 'playwright-core';

/** Clicks what closes its window. The window may be gone before the browser says that it was clicked: that is no fault. */
export async function clickAndClose(window: Page, control: Locator): Promise<void> {
  const closed = window.waitForEvent('close');
  const clicked = control.click().catch((error: unknown) => {
    if (!window.isClosed()) throw error;
  });
  await Promise.all([closed, clicked]);
}
