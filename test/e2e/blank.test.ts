import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PagesServer, startPages } from '../pages/server.ts';
import { launchForPanel, type PanelBrowser } from './harness/docked-panel.ts';

/**
 * A change of tab, frame or patient blanks the docked panel at once. Everything that the panel shows is recorded as it
 * changes, so that nothing of before can flash up in between.
 */
let chromium: PanelBrowser;
let pages: PagesServer;
let page: Page;
let panel: Page;

const framed = (patient: string): string => `/vm7/?patient=${patient}&top=oasis-e2&bottom=plan-of-care`;

interface Shown {
  at: number;
  text: string;
}

beforeAll(async () => {
  pages = await startPages();
  chromium = await launchForPanel();
});
afterAll(async () => {
  await chromium?.close();
  await pages?.close();
});
beforeEach(async () => {
  pages.state.reset();
  page = await chromium.open(`${pages.url}${framed('alvarez')}`);
  panel = await chromium.panel(page);
  await page.bringToFront();
  await shows(/Alvarez/).toBe(true);
});
afterEach(async () => {
  await page.close();
});

const text = (): Promise<string> => panel.evaluate(() => document.body.innerText);
const shows = (pattern: RegExp) => expect.poll(async () => pattern.test(await text()));

/** From here on, every text that the panel shows, with its time (milliseconds since 1970). */
async function record(): Promise<void> {
  await panel.evaluate(() => {
    const all: Shown[] = [];
    const moments: number[] = [];
    Object.assign(window, { all, moments });
    const note = (): void => void all.push({ at: Date.now(), text: document.body.innerText });
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true });
    const { chrome } = globalThis as unknown as ChromeWindow;
    chrome.tabs.onActivated.addListener(() => moments.push(Date.now()));
    chrome.tabs.onUpdated.addListener((_, { status }) => status === 'loading' && moments.push(Date.now()));
    note();
  });
}
const recorded = (): Promise<Shown[]> => panel.evaluate(() => (window as unknown as { all: Shown[] }).all);
/** When the browser told our pages that the tab or its document changes. */
const moments = (): Promise<number[]> => panel.evaluate(() => (window as unknown as { moments: number[] }).moments);

/** How long something that stood before was still shown after a moment, and whether the panel was blank in between. */
function after(all: readonly Shown[], moment: number, old: RegExp): { stood: number; blank: boolean } {
  const later = all.filter(({ at }) => at >= moment);
  const last = all.findLast(({ at, text: shown }) => old.test(shown) && at >= moment);
  const gone = later.find(({ text: shown }) => !old.test(shown));
  const until = last ? (all.find(({ at }) => at > last.at)?.at ?? Number.POSITIVE_INFINITY) : (gone?.at ?? moment);
  return {
    stood: until - moment,
    blank: later.some(({ text: shown }) => /^\s*(?:Lintel\s*)?Reading(?: the page)?…/.test(shown)),
  };
}
const AT_ONCE_MS = 150;

describe('the panel is blank at once', () => {
  it('when another tab comes to the front', async () => {
    await record();
    const other = await chromium.browser.newPage();
    await other.goto(`${pages.url}${framed('okafor')}`);
    await other.bringToFront();
    await shows(/okafor/i).toBe(true);
    const [moment = 0] = await moments();
    const { stood, blank } = after(await recorded(), moment, /alvarez|004417/i);
    expect(blank).toBe(true);
    expect(stood).toBeLessThan(AT_ONCE_MS);
    await other.close();
  });

  it('when a frame loads another document, until the frames speak again', async () => {
    const form = page.frames().find((frame) => frame.name() === 'wtop');
    if (!form) throw new Error('no frame wtop');
    await record();
    const started = Date.now();
    await form.evaluate(() => {
      location.href = location.href.replace('oasis-e2', 'note');
    });
    await expect
      .poll(async () => (await recorded()).some(({ text: shown }) => /^\s*(?:Lintel\s*)?Reading/.test(shown)), {
        timeout: 8_000,
      })
      .toBe(true);
    await shows(/alvarez, joan/i).toBe(true);
    // What only that frame had said is not back.
    await page.waitForFunction(() => document.readyState === 'complete');
    const all = await recorded();
    const blanked = all.find(({ at, text: shown }) => at >= started && /^\s*(?:Lintel\s*)?Reading/.test(shown));
    const back = all.filter(({ at, text: shown }) => at > (blanked?.at ?? 0) && /M1023/.test(shown));
    expect(back).toEqual([]);
  });

  it('case 7: when the frames turn to another patient', async () => {
    const menu = page.frames().find((frame) => frame.name() === 'menu');
    if (!menu) throw new Error('no frame menu');
    await record();
    await menu.select('#who', 'okafor');
    await shows(/okafor/i).toBe(true);
    const all = await recorded();
    expect(all.some(({ text: shown }) => /^\s*(?:Lintel\s*)?Reading/.test(shown))).toBe(true);
    expect(all.filter(({ text: shown }) => /alvarez|004417/i.test(shown) && /okafor/i.test(shown))).toEqual([]);
    const first = all.findIndex(({ text: shown }) => /okafor/i.test(shown));
    expect(all.slice(first).filter(({ text: shown }) => /alvarez|004417|I11\.0/i.test(shown))).toEqual([]);
  });

  it('case 7: when one document turns to another patient, without any navigation', async () => {
    await page.goto(`${pages.url}/`);
    const turnTo = (name: string, mrn: string, code: string): Promise<void> =>
      page.evaluate((html) => {
        document.body.innerHTML = html;
      }, `<header>${name} · MRN: ${mrn}</header><label>M1021 <input name="M1021_PRIMARY_DIAG_ICD" value="${code}"></label>`);
    await turnTo('Alvarez, Joan', '004417', 'I11.0');
    await shows(/Alvarez/).toBe(true);
    await shows(/I11\.0/).toBe(true);
    await record();
    await turnTo('Okafor, Samuel', '005120', 'E11.621');
    await shows(/Okafor[\s\S]*E11\.621/).toBe(true);
    const all = await recorded();
    expect(all.some(({ text: shown }) => /^\s*(?:Lintel\s*)?Reading/.test(shown))).toBe(true);
    expect(all.filter(({ text: shown }) => /Okafor/.test(shown) && /Alvarez|004417|I11\.0/.test(shown))).toEqual([]);
  });
});

interface ChromeWindow {
  chrome: {
    tabs: {
      onActivated: { addListener(listener: () => void): void };
      onUpdated: { addListener(listener: (tabId: number, change: { status?: string }) => void): void };
    };
  };
}
