import { type CDPSession, type Page, chromium as plain } from 'playwright-core';
import { browserFlags } from '../../server/cli/browser.ts';
import { notesOf } from '../e2e/harness/notes.ts';
import { launchExtension, requireBrowser } from '../e2e/harness/playwright.ts';
import { startPages } from '../pages/server.ts';

/** What typing into a note costs the page's own thread, and what is held after it. */
export interface NoteInPage {
  /** Milliseconds of processor of the page's thread a letter, all its work together; without the extension, and with it. */
  bare: number;
  ours: number;
  /** Tasks over 50 ms while letters were typed. */
  longTasks: number;
  /** Milliseconds from the last letter of a name to the line under it. */
  untilLine: number;
  /** Megabytes held by page and script once the note is read, and after ten times as many edits. */
  heap: [first: number, last: number];
}

const LETTERS = 'Reports fatigue after stairs, sleeps on two pillows. ';
const MARKED =
  'ASSESSMENT: Chronic diastolic heart failure. COPD with acute exacerbation. Paroxysmal atrial fibrillation.\nSUBJECTIVE: ';
/** Sentences that nothing is marked in, so that the three marks stay in view where letters are typed. */
const PLAIN = [
  'Weight checked before breakfast and written in the log.',
  'Walker stays at the bedside and the hallway is clear.',
  'Daughter fills the pill box on Sundays and calls each evening.',
  'Teaching on reading labels continued; returns the demonstration without help.',
  'Next visit on Thursday, telephone number of the agency is on the refrigerator.',
];

/** A note of so many words, with three marks in its first line. */
function noteOf(words: number): string {
  let text = MARKED;
  for (let i = 0; text.split(/\s+/).length < words; i++)
    text += `${PLAIN[i % PLAIN.length]}${i % 4 === 3 ? '\n' : ' '}`;
  return text;
}

/** Types into a text area that holds a note with marks in it. */
export async function noteInPage(words: number): Promise<NoteInPage> {
  const text = noteOf(words);
  const pages = await startPages();
  try {
    const address = `${pages.url}/notes/?patient=alvarez`;
    const browser = await plain.launch({ executablePath: requireBrowser(), args: browserFlags() });
    const bare = await cost(await opened(await browser.newPage(), address, text)).finally(() => browser.close());
    const chromium = await launchExtension({ role: 'coder' });
    try {
      const page = await opened(await chromium.open(address), address, text);
      await lines(page, 3);
      const cdp = await page.context().newCDPSession(page);
      const ours = await cost(page);
      const first = await megabytes(cdp);
      for (let i = 0; i < 8; i++) await page.keyboard.type(LETTERS);
      const last = await megabytes(cdp);
      const longTasks = await page.evaluate(() => (globalThis as unknown as { long: number }).long);
      return { bare, ours, longTasks, untilLine: await untilLine(page), heap: [first, last] };
    } finally {
      await chromium.close();
    }
  } finally {
    await pages.close();
  }
}

async function opened(page: Page, address: string, text: string): Promise<Page> {
  if (page.url() !== address) await page.goto(address);
  await page.evaluate(() => {
    Object.assign(globalThis, { long: 0 });
    new PerformanceObserver((list) => {
      (globalThis as unknown as { long: number }).long += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  await page.locator('#hpi').fill(text);
  await page.locator('#hpi').evaluate((el, at) => {
    (el as HTMLTextAreaElement).setSelectionRange(at, at);
    el.scrollTop = 0;
  }, MARKED.length);
  return page;
}

/** Milliseconds of the page's thread a letter. */
async function cost(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  // Of the processor: others run on the machine too.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForTimeout(1_500);
  await page.evaluate(() => Object.assign(globalThis, { long: 0 }));
  const before = await busy(cdp);
  for (let i = 0; i < 3; i++) await page.keyboard.type(LETTERS, { delay: 20 });
  return ((await busy(cdp)) - before) / (3 * LETTERS.length);
}

async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

async function untilLine(page: Page): Promise<number> {
  await page.locator('#hpi').fill('ASSESSMENT: ');
  await lines(page, 0);
  await page.keyboard.type('Essential tremor');
  const started = performance.now();
  await lines(page, 1);
  return performance.now() - started;
}

async function lines(page: Page, least: number): Promise<void> {
  for (let i = 0; i < 400; i++) {
    const seen = (await notesOf(page)).lines.length;
    if (least === 0 ? seen === 0 : seen >= least) return;
    await page.waitForTimeout(10);
  }
  throw new Error('no line came, or none went');
}

async function megabytes(cdp: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
}
