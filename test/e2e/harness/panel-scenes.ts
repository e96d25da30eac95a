import { chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { browserFlags } from '../../../server/cli/browser.ts';
import { servePanelHarness } from '../../pages/panel-harness/serve.ts';
import { requireBrowser } from './playwright.ts';

/** The panel on invented views, without the extension (`test/pages/panel-harness`). */
export interface PanelScenes {
  /** The names of the scenes that every state of the panel has. */
  names: readonly string[];
  /** Shows a scene, drawn and with nothing left of the one before. */
  open(scene: string, look?: { width?: number; height?: number; reducedMotion?: 'reduce' }): Promise<Page>;
}

/**
 * For all tests of the file that awaits this at its top. They share one page, which each `open` loads anew: a browser
 * that begins with a new page compiles the panel again, which takes three times as long.
 */
export async function withPanelScenes(): Promise<PanelScenes> {
  const harness = await servePanelHarness();
  afterAll(() => harness.close());
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags() });
  afterAll(() => browser.close());
  const page = await browser.newPage();
  const open: PanelScenes['open'] = async (scene, { width = 360, height = 800, reducedMotion } = {}) => {
    await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: reducedMotion ?? null });
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    await page.goto(`${harness.url}?scene=${scene}`);
    await page.locator('html[data-ready] .panel').waitFor();
    return page;
  };
  await open('determined');
  const names = await page.evaluate(() => (window as unknown as { harness: { scenes: string[] } }).harness.scenes);
  return { names, open };
}
