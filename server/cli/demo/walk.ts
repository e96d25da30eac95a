import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../prepare.mjs';
import type { DemoWindow } from './window.ts';

/** Where the pictures of a walk without a display lie. */
export const PICTURES = join(ROOT, '.lintel', 'demo');

/** The pages that the walk shows, by the name of their picture. */
export function stops(url: string, patient: string): readonly (readonly [name: string, address: string])[] {
  return [
    ['legacy', `${url}/vm7/?patient=${patient}`],
    ['lhc-forms', `${url}/lforms/?patient=${patient}`],
  ];
}

/**
 * The walk of `npm start` without a display: each page with the panel docked beside it, photographed.
 * @returns the files, in order
 */
export async function walk(window: DemoWindow, url: string, patient: string, signal: AbortSignal): Promise<string[]> {
  await mkdir(PICTURES, { recursive: true });
  const files: string[] = [];
  for (const [name, address] of stops(url, patient)) {
    signal.throwIfAborted();
    const page = await window.open(address);
    await page.bringToFront();
    const panel = await window.openPanel(page);
    await settle(panel ?? page, signal);
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

/** Waits until what is shown has stopped changing for half a second, at most eight seconds. */
async function settle(page: { evaluate(code: string): Promise<unknown> }, signal: AbortSignal): Promise<void> {
  let last = '';
  let same = 0;
  for (let tries = 0; tries < 80 && same < 5 && !signal.aborted; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const text = String(await page.evaluate('document.body.innerText').catch(() => ''));
    same = text === last && text !== '' ? same + 1 : 0;
    last = text;
  }
}
