import { afterAll } from 'vitest';
import { type PagesServer, startPages } from '../../pages/server.ts';
import { type ExtensionBrowser, type LaunchOptions, launchExtension } from './playwright.ts';

/**
 * The demo's EHR pages and a Chromium with the extension, for all tests of the file that awaits this at its top: both are
 * closed after the last of them. @throws when there is no Chromium, naming what to do
 */
export async function withPages(options: LaunchOptions): Promise<{ chromium: ExtensionBrowser; pages: PagesServer }> {
  const pages = await startPages();
  afterAll(() => pages.close());
  const chromium = await launchExtension(options);
  afterAll(() => chromium.close());
  return { chromium, pages };
}
