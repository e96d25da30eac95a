import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FromPanel, ToPanel } from '../../../extension/messages/panel.ts';
import { overlayOf } from '../../e2e/harness/overlay.ts';
import { openBeside } from '../../e2e/harness/panel-beside.ts';
import { type ExtensionBrowser, launchExtension } from '../../e2e/harness/playwright.ts';
import { type PagesServer, startPages } from '../../pages/server.ts';

/**
 * What a page could learn or do (extension.md section 12). Beside what `test/e2e` holds: clicks that no person made, opacity
 * and covers, and an unchanged page (`overlay.test.ts`); forged events (`frames.test.ts`).
 */
let chromium: ExtensionBrowser;
let pages: PagesServer;
let page: Page;

/** Stands in the record alone, and in nothing that the page shows. */
const SECRET = 'Quillfeather';
const FORM = '/vm7/work/oasis-e2?patient=alvarez';

/** What the page's own scripts see, from before any other script runs. */
function spy(): void {
  const seen = { messages: [] as string[], roots: 0, keys: [] as string[], events: [] as string[] };
  Object.assign(globalThis, { seen });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    seen.roots++;
    return attach.call(this, init);
  };
  addEventListener('message', ({ data }) => seen.messages.push(JSON.stringify(data)), true);
  for (const type of ['keydown', 'input', 'beforeinput'])
    addEventListener(
      type,
      (event) => seen.keys.push((event as KeyboardEvent).key ?? (event as InputEvent).data ?? ''),
      true,
    );
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    seen.events.push(event.type);
    return dispatch.call(this, event);
  };
}
interface Seen {
  messages: string[];
  roots: number;
  keys: string[];
  events: string[];
}
const seen = (): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
const marks = () => expect.poll(async () => (await overlayOf(page)).marks.length);

beforeAll(async () => {
  pages = await startPages();
  chromium = await launchExtension({ role: 'coder' });
  await chromium.context.addInitScript(spy);
});
afterAll(async () => {
  await chromium?.close();
  await pages?.close();
});
beforeEach(async () => {
  page = await chromium.open(`${pages.url}${FORM}`);
  await marks().toBe(5);
});
afterEach(() => page.close());

describe('a page learns nothing', () => {
  it('of the record: not by find, selection, text or markup, with a hint open', async () => {
    const own = await chromium.openOwn('options.html');
    await own.evaluate(giveRecord, { address: page.url(), family: SECRET });
    await page.bringToFront();
    await page.locator('input[name=dxcd_1]').click();
    await expect.poll(async () => (await overlayOf(page)).hint?.text ?? '').toContain('I11.0');
    const found = await page.evaluate((secret) => {
      const { find } = window as unknown as { find(text: string): boolean };
      document.execCommand('selectAll');
      return {
        find: find(secret),
        selected: String(getSelection()).includes(secret),
        text: document.documentElement.innerText.includes(secret),
        html: document.documentElement.getHTML({ serializableShadowRoots: true }).includes(secret),
      };
    }, SECRET);
    expect(found).toEqual({ find: false, selected: false, text: false, html: false });
    expect((await overlayOf(page)).hint?.html).not.toContain(SECRET);
    await own.close();
  });

  it('of who we are: no message, no event and no shadow root of ours is seen', async () => {
    await page.locator('input[name=dxcd_2]').fill('I50.3');
    await page.waitForTimeout(500);
    const { messages, roots, events } = await seen();
    expect(messages.filter((text) => text.includes(chromium.extensionId) || /wxt|lintel/i.test(text))).toEqual([]);
    expect(events.filter((type) => type.includes(chromium.extensionId) || /wxt|lintel/i.test(type))).toEqual([]);
    expect(roots).toBe(0);
    expect(await page.evaluate(() => document.querySelector('div[popover=manual]')?.shadowRoot)).toBeNull();
    expect(await page.evaluate(() => Object.getOwnPropertySymbols(globalThis).map(String))).not.toContain(
      'Symbol(lintel.frame)',
    );
  });

  it('of our events either: a listener for each name that it could guess hears nothing', async () => {
    const heard = await page.evaluate(async (id) => {
      const names: string[] = [];
      for (const name of ['wxt:content-script-started', 'wxt:locationchange'])
        for (const target of [window, document]) target.addEventListener(`${id}:page:${name}`, () => names.push(name));
      history.pushState({}, '', '#/elsewhere');
      await new Promise((done) => setTimeout(done, 1_000));
      return names;
    }, chromium.extensionId);
    expect(heard).toEqual([]);
  });

  it('of what is typed in our own pages', async () => {
    const before = (await seen()).keys.length;
    const own = await chromium.openOwn('options.html');
    await own.getByLabel(/Address of/).pressSequentially('https://typed.example');
    expect(await own.getByLabel(/Address of/).inputValue()).toBe('https://typed.example');
    expect((await seen()).keys.length).toBe(before);
    // On the page nothing of ours takes text.
    expect((await overlayOf(page)).hint?.html ?? '').not.toMatch(/<input|<textarea|contenteditable/);
    await own.close();
  });

  it('of our files: none can be fetched, drawn or framed', async () => {
    chromium.errors.allow(/chrome-extension:|ERR_FAILED|ERR_BLOCKED/);
    const reached = await page.evaluate(async (id) => {
      const at = (path: string): string => `chrome-extension://${id}/${path}`;
      const fetched: string[] = [];
      for (const path of [
        'page.js',
        'overlay.js',
        'views.js',
        'sidepanel.html',
        'packs/manifest.json',
        'manifest.json',
      ])
        await fetch(at(path)).then(
          () => fetched.push(path),
          () => {},
        );
      const drawn = await new Promise<boolean>((done) => {
        const image = new Image();
        image.onload = () => done(true);
        image.onerror = () => done(false);
        image.src = at('icon/16.png');
      });
      return { fetched, drawn };
    }, chromium.extensionId);
    expect(reached).toEqual({ fetched: [], drawn: false });
    await page.evaluate((id) => {
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/sidepanel.html`;
      document.body.append(frame);
    }, chromium.extensionId);
    await page.waitForTimeout(500);
    expect(
      page.frames().filter((frame) => frame.url().endsWith('/sidepanel.html') && frame !== page.mainFrame()).length,
    ).toBe(0);
  });
});

it('a content script reads no token: the storage of the session is closed to it', async () => {
  const own = await chromium.openOwn('options.html');
  await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeWindow;
    await chrome.storage.session.set({ serviceToken: { address: 'https://lintel.example', token: 'x'.repeat(30) } });
  });
  const read = await chromium.worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as ChromeWindow;
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: async () => {
        const { chrome: mine } = globalThis as unknown as ChromeWindow;
        try {
          return JSON.stringify(await mine.storage.session.get(null));
        } catch (error) {
          return `refused: ${String(error)}`;
        }
      },
    });
    return answer?.result;
  }, page.url());
  expect(read).toMatch(/^refused/);
  expect(read).not.toContain('xxx');
  await own.close();
});

it('nothing is asked of any network but the page’s own: not by the page’s frames, the panel or the worker', async () => {
  await chromium.worker.evaluate(() => {
    const asked: string[] = [];
    const { fetch: real } = globalThis;
    Object.assign(globalThis, {
      asked,
      fetch: (what: RequestInfo, init?: RequestInit) => {
        asked.push(String(what instanceof Request ? what.url : what));
        return real(what, init);
      },
    });
  });
  const asked: string[] = [];
  chromium.context.on('request', (request) => asked.push(request.url()));
  const form = await chromium.open(`${pages.url}/vm7/?patient=okafor&top=oasis-e2&bottom=plan-of-care`);
  const panel = await openBeside(chromium, form);
  await expect.poll(() => panel.evaluate(() => document.body.innerText)).toMatch(/okafor/i);
  const ofWorker = await chromium.worker.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  const own = `chrome-extension://${chromium.extensionId}/`;
  expect(asked.length).toBeGreaterThan(5);
  expect([...asked, ...ofWorker].filter((url) => !url.startsWith(own) && !url.startsWith(pages.url))).toEqual([]);
  expect(ofWorker.filter((url) => !url.startsWith(own))).toEqual([]);
  await panel.close();
  await form.close();
});

/** Runs in a page of the extension: hands the worker a record of the page's own patient, with a name that no page shows. */
async function giveRecord({ address, family }: { address: string; family: string }): Promise<void> {
  const { chrome } = globalThis as unknown as ChromeWindow;
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  if (!tab) throw new Error('no tab has that address');
  const port = chrome.runtime.connect({ name: 'panel' });
  const record = {
    chart: 1 as const,
    patient: { family, given: 'Joan', identifiers: [{ type: 'MRN' as const, value: '004417' }] },
    diagnoses: [],
    oasis: {},
    documents: [{ type: 'progress-note' as const, text: `${family} was seen at home.` }],
    looked: [],
    conflicts: [],
    sources: {},
  };
  const memory = { version: 3, record, entered: {} };
  await new Promise<void>((done, fail) => {
    setTimeout(() => fail(new Error('the worker did not take the record')), 10_000);
    port.onMessage.addListener((message) => {
      if (message.kind === 'view' && JSON.stringify(message.view).includes(family)) done();
    });
    port.postMessage({ kind: 'attach', tabId: tab.id });
    port.postMessage({ kind: 'memory', tabId: tab.id, memory });
  });
}

interface ChromeWindow {
  chrome: {
    tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
    scripting: { executeScript(what: object): Promise<{ result?: string }[]> };
    storage: { session: { set(values: object): Promise<void>; get(keys: null): Promise<object> } };
    runtime: {
      connect(info: { name: string }): {
        onMessage: { addListener(listener: (message: ToPanel) => void): void };
        postMessage(message: FromPanel): void;
      };
    };
  };
}
