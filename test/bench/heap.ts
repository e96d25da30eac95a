import type { CDPSession, Page, Target } from 'puppeteer-core';
import { launchForPanel } from '../e2e/harness/docked-panel.ts';
import { startPages } from '../pages/server.ts';

/** A page that changes its route within one document, as hash-routed EHRs do: its parts come and go. */
const ROUTED = '/vm7/work/routed?patient=alvarez#/function';
const ROUTES = ['#/diagnoses', '#/function'];

/** Megabytes of the page with the script in it, of the worker and of the panel; and what stands in the page's document. */
export interface HeapSeen {
  navigations: number;
  page: number;
  worker: number;
  panel: number;
  nodes: number;
  listeners: number;
}

/**
 * Walks through the routes of one page, the docked panel beside it, and weighs what is held after a collection.
 * @param stops after how many navigations to weigh
 */
export async function heapOver(stops: readonly number[]): Promise<HeapSeen[]> {
  const pages = await startPages();
  const chromium = await launchForPanel();
  try {
    const page = await chromium.open(`${pages.url}${ROUTED}`);
    const panel = await chromium.panel(page);
    await panel.waitForFunction(() => /what I read/.test(document.body.innerText), { timeout: 20_000, polling: 250 });
    const worker = await chromium.browser.waitForTarget((target) => target.type() === 'service_worker');
    const sessions = {
      page: await page.createCDPSession(),
      panel: await panel.createCDPSession(),
      worker: await attach(worker),
    };
    const seen: HeapSeen[] = [];
    for (let i = 1; i <= Math.max(...stops); i++) {
      await go(page, ROUTES[i % 2] ?? '');
      if (stops.includes(i)) seen.push(await weigh(i, sessions));
    }
    return seen;
  } finally {
    await chromium.close();
    await pages.close();
  }
}

function attach(target: Target): Promise<CDPSession> {
  return target.createCDPSession();
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (to) => {
    location.hash = to;
    await new Promise((done) => setTimeout(done, 60));
  }, hash);
}

async function weigh(
  navigations: number,
  { page, panel, worker }: { page: CDPSession; panel: CDPSession; worker: CDPSession },
): Promise<HeapSeen> {
  // What the last route has brought is read by then.
  await new Promise((done) => setTimeout(done, 2_500));
  const { nodes, jsEventListeners } = await page.send('Memory.getDOMCounters');
  return {
    navigations,
    page: await megabytes(page),
    worker: await megabytes(worker),
    panel: await megabytes(panel),
    nodes,
    listeners: jsEventListeners,
  };
}

async function megabytes(session: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round((usedSize / 1e6) * 100) / 100;
}
