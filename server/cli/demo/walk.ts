import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../prepare.mjs';
import type { DemoWindow } from './window.ts';

/** Where the pictures of a walk without a display lie. */
export const PICTURES = join(ROOT, '.lintel', 'demo');

/** A page that the walk shows. */
export interface Stop {
  /** Of its picture. */
  name: string;
  address: string;
  /** How many of its frames hold diagnoses, which get marks. */
  marked: number;
}

/** The pages that the walk shows. @param url of the demo's EHR pages; @param patient whose chart they open */
export function stops(url: string, patient: string): readonly Stop[] {
  return [
    { name: 'legacy', address: `${url}/vm7/?patient=${patient}`, marked: 2 },
    { name: 'lhc-forms', address: `${url}/lforms/?patient=${patient}`, marked: 1 },
  ];
}

/**
 * The walk of `npm start` without a display: each page with the panel docked beside it, photographed. Each is brought to the
 * front in its turn, and the panel follows it; the next one loads meanwhile.
 * @param configured when the extension knows its service: pages load before, the panel comes after
 * @param patient what the panel heads with when it has read the page: `Holloway, Winona`
 * @returns the files, in order
 */
export async function walk(
  window: DemoWindow,
  pages: readonly Stop[],
  configured: Promise<void>,
  patient: string,
  signal: AbortSignal,
): Promise<string[]> {
  await mkdir(PICTURES, { recursive: true });
  const files: string[] = [];
  const tabs = await Promise.all(pages.map(async (stop) => ({ ...stop, page: await window.tab() })));
  let loading = tabs[0]?.page.goto(tabs[0].address);
  for (const [i, { name, marked, page }] of tabs.entries()) {
    signal.throwIfAborted();
    await loading;
    await configured;
    // A page is read while it is in front: not before it is whole, or it would be read once for each of its frames.
    await page.bringToFront();
    const panel = await window.openPanel(page);
    const next = tabs[i + 1];
    loading = next?.page.goto(next.address);
    // It is reported in its turn.
    loading?.catch(() => {});
    await settle(panel ?? page, panel ? patient : '', signal);
    if (panel) await marksStand(page, marked, signal);
    const file = join(PICTURES, `${name}.png`);
    await page.screenshot({ path: file as `${string}.png` });
    files.push(file);
    if (!panel) continue;
    const panelFile = join(PICTURES, `${name}-panel.png`);
    await panel.screenshot({ path: panelFile as `${string}.png` });
    files.push(panelFile);
  }
  return files;
}

/** Milliseconds: between two looks, without a change until what is shown counts as settled, and at most. */
const LOOK = 50;
const CALM = 200;
const LONGEST = 8_000;

/**
 * Waits until `words` are shown and nothing has changed for a while. A panel that is still reading its page stands still
 * too, on a busy machine for long; that it names the patient says that it has read.
 */
async function settle(
  page: { evaluate(code: string): Promise<unknown> },
  words: string,
  signal: AbortSignal,
): Promise<void> {
  const end = performance.now() + LONGEST;
  let last = '';
  let since = performance.now();
  while (performance.now() < end && !signal.aborted) {
    const text = String(await page.evaluate('document.body.innerText').catch(() => ''));
    if (text !== last || text === '' || !text.includes(words)) since = performance.now();
    if (performance.now() - since >= CALM) return;
    last = text;
    await wait(LOOK);
  }
}

/** Milliseconds that marks may take after the panel has read the page. */
const MARKS = 3_000;

/** Waits until so many frames carry our overlay: marks are drawn a moment after the panel says what they say. */
async function marksStand(page: Page, frames: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + MARKS;
  while (performance.now() < end && !signal.aborted) {
    const looks = page.frames().map((frame) => frame.evaluate(OVERLAY).catch(() => false));
    if ((await Promise.all(looks)).filter(Boolean).length >= frames) return;
    await wait(LOOK);
  }
}

const OVERLAY = "document.querySelector('div[popover=manual]:popover-open') !== null";
