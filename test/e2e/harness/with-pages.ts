import { afterAll } from 'vitest';
import { type PagesServer, startPages } from '../../pages/server.ts';
import { type ExtensionBrowser, type LaunchOptions, launchExtension } from './playwright.ts';

/**
 * A Chromium with the extension, for all tests of the file that awaits this at its top: it is closed after the last of
 * them. @throws when there is no Chromium, naming what to do
 */
export async function withExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const chromium = await launchExtension(options);
  afterAll(() => chromium.close());
  return chromium;
}

/** The same, and the demo's EHR pages. */
export async function withPages(
  options: LaunchOptions = {},
): Promise<{ chromium: ExtensionBrowser; pages: PagesServer }> {
  const pages = await startPages();
  afterAll(() => pages.close());
  return { chromium: await withExtension(options), pages };
}
