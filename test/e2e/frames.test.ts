import { expect, it } from 'vitest';
import { withEmptyPage } from './harness/empty-page.ts';

/** Documents inside documents: where a page's fields may stand, and where nothing of ours may run. */
const empty = await withEmptyPage();
const { chromium, pages, view } = empty;

const answers = () => expect.poll(async () => (await view())?.chart?.oasis);
const FIELD = '<input name="M1830_CRNT_BATHG" value="3">';
/** Once this is read, what stood there before it has been looked at. */
const LATER = '<input name="M1860_CRNT_AMBLTN" value="2">';

it('a srcdoc frame', async () => {
  await empty.page.evaluate((html) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    document.body.append(frame);
  }, FIELD);
  await answers().toEqual({ M1830: '3' });
});

it('an about:blank frame that the page writes into', async () => {
  await empty.page.evaluate((html) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument;
    if (inner) inner.body.innerHTML = html;
  }, FIELD);
  await answers().toEqual({ M1830: '3' });
});

it('a closed shadow root of a custom element', async () => {
  await empty.page.evaluate((html) => {
    customElements.define(
      'old-form',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML = html;
        }
      },
    );
    document.body.append(document.createElement('old-form'));
  }, FIELD);
  await answers().toEqual({ M1830: '3' });
});

it('a shadow root whose fields come later', async () => {
  await empty.page.evaluate(() => {
    const host = document.createElement('new-form');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Loading</p>';
    document.body.append(host);
  });
  await empty.page.waitForTimeout(1_200);
  await empty.page.evaluate((html) => {
    const root = document.querySelector('new-form')?.shadowRoot;
    if (root) root.innerHTML = html;
  }, FIELD);
  await answers().toEqual({ M1830: '3' });
});

it('a frame that goes takes its facts with it', async () => {
  await empty.page.evaluate((html) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    document.body.append(frame);
  }, FIELD);
  await answers().toEqual({ M1830: '3' });
  await empty.page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(async () => (await view())?.page).toBe('nothing');
});

it('case 6: a sandboxed frame of no origin is not listened to', async () => {
  await empty.page.evaluate((html) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = html;
    document.body.append(frame);
  }, FIELD);
  await empty.put(LATER);
  await answers().toEqual({ M1860: '2' });
});

it('a page that comes back from the back-forward cache is read again', async () => {
  await empty.page.goto(`${pages.url}/vm7/work/oasis-e2?patient=alvarez`);
  await answers().toMatchObject({ M1830: '3' });
  await empty.page.goto(`${pages.url}/`);
  await expect.poll(async () => (await view())?.page).toBe('nothing');
  await empty.page.goBack();
  await answers().toMatchObject({ M1830: '3' });
});

it('case 1: a page that forges the signs of a newer script does not put ours out', async () => {
  await empty.page.goto(`${pages.url}/vm7/work/oasis-e2?patient=alvarez`);
  await answers().toMatchObject({ M1830: '3' });
  await empty.page.evaluate((id) => {
    const detail = { contentScriptName: 'page', messageId: 'forged' };
    for (const name of ['wxt:content-script-started', 'wxt:locationchange'])
      document.dispatchEvent(new CustomEvent(`${id}:page:${name}`, { detail }));
  }, chromium.extensionId);
  await empty.page.locator('input[name=adl_bath][value="5"]').evaluate((radio: HTMLInputElement) => radio.click());
  await answers().toMatchObject({ M1830: '5' });
});

it('case 1: messages and events that a page makes up are no facts', async () => {
  await empty.page.evaluate((id) => {
    const facts = { kind: 'facts', facts: [{ field: 'M1830', value: '3' }] };
    for (const message of [
      facts,
      { ...facts, source: id },
      JSON.stringify(facts),
      { type: `${id}:page`, detail: facts },
    ])
      window.postMessage(message, '*');
    for (const name of ['facts', 'lintel', `${id}:page:facts`])
      for (const target of [window, document]) target.dispatchEvent(new CustomEvent(name, { detail: facts }));
  }, chromium.extensionId);
  await empty.put(LATER);
  await answers().toEqual({ M1860: '2' });
});

it('case 2: a page that overwrites what scripts stand on is read as it is', async () => {
  await empty.page.evaluate((html) => {
    // Later, since what runs this stands on them too.
    setTimeout(() => {
      const lie = (): never => {
        throw new Error('overwritten');
      };
      document.body.insertAdjacentHTML('beforeend', html);
      Object.assign(Array.prototype, { map: lie, flatMap: lie, filter: lie, push: lie, includes: lie });
      Object.assign(JSON, { parse: lie, stringify: lie });
      Object.assign(globalThis, { fetch: lie, MutationObserver: class {}, getComputedStyle: lie });
      Object.assign(Document.prototype, { querySelectorAll: lie, createTreeWalker: lie });
      Object.assign(Element.prototype, { getAttribute: () => '6', matches: lie, closest: lie });
    }, 0);
  }, FIELD);
  await answers().toEqual({ M1830: '3' });
});

it('a newer script of ours takes over from the one before, and nothing is said twice', async () => {
  await empty.page.goto(`${pages.url}/vm7/work/oasis-e2?patient=alvarez`);
  await answers().toMatchObject({ M1830: '3' });
  await chromium.worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfWorker };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    if (tab) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] });
  }, empty.page.url());
  await empty.page.waitForTimeout(1_000);
  await empty.page.locator('input[name=adl_bath][value="5"]').evaluate((radio: HTMLInputElement) => radio.click());
  await answers().toMatchObject({ M1830: '5' });
  expect(await empty.page.evaluate(() => document.querySelectorAll('div[popover=manual]').length)).toBeLessThanOrEqual(
    1,
  );
});

interface ChromeOfWorker {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  scripting: { executeScript(what: object): Promise<unknown> };
}
