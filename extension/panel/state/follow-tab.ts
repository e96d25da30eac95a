import { browser } from 'wxt/browser';
import type { PanelStore } from './store.ts';

/**
 * Keeps the panel on the tab in front of its window, and blank from the moment that tab changes or leaves its page.
 * `tabs` events carry no address without the `tabs` permission, and none is needed.
 *
 * Opened as a page of its own with `?tab=ID`, the panel stays on that tab: for a second screen, and for tests.
 */
export async function followTab(store: PanelStore): Promise<void> {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') store.dispatch({ kind: 'navigated', tabId });
  });
  browser.tabs.onRemoved.addListener((tabId) => store.dispatch({ kind: 'closed', tabId }));
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (asked > 0) {
    store.dispatch({ kind: 'tab', tabId: asked });
    return;
  }
  const window = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === window.id) store.dispatch({ kind: 'tab', tabId });
  });
  const [front] = await browser.tabs.query({ active: true, windowId: window.id });
  if (front?.id !== undefined) store.dispatch({ kind: 'tab', tabId: front.id });
}
