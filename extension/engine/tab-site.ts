import { browser } from 'wxt/browser';
import type { SiteShown } from '../messages/view.ts';
import { type Sites, webOrigin } from './sites.ts';

/** What a person may know and switch of the site in a tab; undefined where the browser does not name it, or it is no web page. */
export async function siteOfTab(tabId: number, sites: Sites): Promise<SiteShown | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const origin = webOrigin(tab?.url);
  if (!origin) return undefined;
  return {
    origin,
    enabled: sites.isEnabled(origin),
    marks: sites.showsMarks(origin),
    ...(sites.isAllowed(origin) ? {} : { forbidden: true }),
  };
}
