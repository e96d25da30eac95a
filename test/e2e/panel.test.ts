import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Chart } from '../../shared/chart/chart.ts';
import { keepWholePicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { openBeside } from './harness/panel-beside.ts';
import { withPages } from './harness/with-pages.ts';

/** The panel and the options page in the extension, beside the demo EHR's pages. */
const LEGACY = '/vm7/?patient=alvarez&top=oasis-e2&bottom=plan-of-care';

/** What the worker offers to `evaluate`. */
declare const chrome: {
  storage: {
    local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(values: Record<string, string>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

const { chromium: ext, pages } = await withPages();
let page: Page;
let panel: Page;

beforeEach(async () => {
  pages.state.reset();
  await setUp({ role: 'coder' });
});
afterEach(async () => {
  await panel?.close();
  await page?.close();
  ext.errors.expectNone();
});

/** What a person set in the options page. */
function setUp(settings: Record<string, string>): Promise<void> {
  return ext.worker.evaluate(async (wanted) => {
    await chrome.storage.local.remove(['role', 'service']);
    await chrome.storage.local.set(wanted);
  }, settings);
}

/** Opens an EHR page, and the panel as a page of its own that stays with that tab. */
async function open(path: string, width = 400): Promise<void> {
  page = await ext.open(`${pages.url}${path}`);
  panel = await openBeside(ext, page, { width });
}

/** On a busy machine a page with seven frames takes its time. */
const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what);

/** What a person can read. */
const read = (): Promise<string> => panel.evaluate(() => document.body.innerText);
const positions = (): Promise<string[]> => panel.locator('.position-value > [aria-hidden]').allInnerTexts();

async function work(name: string): Promise<Frame> {
  await eventually(() => page.frame({ name }) !== null).toBe(true);
  const frame = page.frame({ name });
  if (!frame) throw new Error(`no frame ${name}`);
  return frame;
}

describe('the Grouping tab beside the legacy EHR', () => {
  it('names the patient, shows the five positions, and says where each fact was read', async () => {
    await open(LEGACY);
    await eventually(read).toContain('Alvarez, Joan');
    await eventually(positions).toHaveLength(5);
    const text = await read();
    expect(text).toContain('30-day period 1 (10 Nov – 9 Dec 2026), cert 10 Nov – 8 Jan 2027');
    expect(text).toMatch(/grouper v07\.2\.26 · FY2027 codes · CY2026 rates/);
    // Nobody has said that they looked for other agencies' periods: timing stays open and the panel says how to settle it.
    expect((await positions())[0]).toContain('·');
    expect(text).toContain('HETS/CWF');
    expect(text).toContain('M1033 Risk for hospitalization · 3 of 7 scored; 4 needed');
    await panel.getByRole('button', { name: /what I read/ }).click();
    const facts = await panel.locator('.facts li').allInnerTexts();
    expect(facts.length).toBeGreaterThan(15);
    expect(facts.some((fact) => fact.startsWith('M1830: 3'))).toBe(true);
    await keepWholePicture(panel, 'panel-real-legacy.png');
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('follows an answer that is changed in the page', async () => {
    await open(LEGACY);
    await eventually(read).toContain('M1860 Ambulation · 2');
    const before = await read();
    const form = await work('wtop');
    await form.locator('input[name=adl_ambul][value="4"]').evaluate((radio: HTMLInputElement) => radio.click());
    await eventually(read).toContain('M1860 Ambulation · 4');
    expect(await read()).not.toBe(before);
  });

  it('a fact that a person states counts at once, survives live updates, and can be taken back', async () => {
    await open(LEGACY);
    await panel.getByLabel(/none found/).check();
    await eventually(async () => (await positions())[0]).toMatch(/^[12]$/);
    const form = await work('wtop');
    await form.locator('input[name=adl_ambul][value="4"]').evaluate((radio: HTMLInputElement) => radio.click());
    await eventually(read).toContain('M1860 Ambulation · 4');
    expect(await panel.getByLabel(/none found/).isChecked()).toBe(true);
    await panel.getByRole('button', { name: 'take back' }).click();
    await eventually(async () => (await positions())[0]).toContain('·');
  });

  it('shows nothing of one patient on another, and forgets what was typed for the first', async () => {
    await open(LEGACY);
    await eventually(read).toContain('Alvarez, Joan');
    await panel.getByLabel(/none found/).check();
    await panel.evaluate(() => {
      const mixed: string[] = [];
      Object.assign(window, { mixed });
      new MutationObserver(() => {
        const text = document.body.innerText;
        if (/alvarez|004417/i.test(text) && /okafor/i.test(text)) mixed.push(text.slice(0, 80));
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const menu = await work('menu');
    await menu.locator('#who').selectOption('okafor');
    await eventually(read).toMatch(/okafor/i);
    expect(await panel.evaluate(() => (window as unknown as { mixed: string[] }).mixed)).toEqual([]);
    expect(await read()).not.toMatch(/alvarez|004417/i);
    if (await panel.getByLabel(/none found/).count()) {
      expect(await panel.getByLabel(/none found/).isChecked()).toBe(false);
    }
  });

  it('leads to the field on the page', async () => {
    await open(LEGACY);
    const form = await work('wtop');
    const isInView = (): Promise<boolean> =>
      form.locator('input[name=dxcd_1]').evaluate((field) => {
        const { top, bottom } = field.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    await form.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await isInView()).toBe(false);
    await panel
      .locator('.codes')
      .getByRole('button', { name: /^show M1021/ })
      .click();
    await eventually(isInView).toBe(true);
  });
});

describe('other roles', () => {
  it('a clinician sees codes and what was read, and nothing of grouping', async () => {
    await setUp({ role: 'clinician' });
    await open(LEGACY);
    await eventually(read).toContain('Chronic diastolic');
    const text = await read();
    expect(text).toContain('Clinician view');
    expect(text).not.toMatch(/HIPPS|MMTA|points|Grouping|weight|LUPA|comorbidity/i);
    expect(await panel.locator('[role=tab]').count()).toBe(0);
    await keepWholePicture(panel, 'panel-real-clinician.png');
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('the view changes with the role, without a reload', async () => {
    await open(LEGACY);
    await eventually(read).toContain('HIPPS, five positions');
    await setUp({ role: 'clinician' });
    await eventually(read).toContain('Clinician view');
    expect(await read()).not.toMatch(/HIPPS|MMTA/);
  });
});

describe('the record from the service', () => {
  let service: Server;
  let address: string;
  let asked: { method: string; url: string; body: string }[];

  const chart = (mrn: string, family: string): Chart => ({
    chart: 1,
    patient: { family, given: 'Joan', birthDate: '1947-03-12', identifiers: [{ type: 'MRN', value: mrn }] },
    period: { from: '2026-11-10', through: '2026-12-09', admission: '2026-11-10' },
    diagnoses: [],
    oasis: {},
    payer: 'medicare-ffs',
    stays: [{ type: 'acute', from: '2026-10-28', through: '2026-11-05' }],
    looked: ['Encounter'],
    conflicts: [],
    sources: { '/stays/0': [{ kind: 'fhir', ref: 'Encounter/e17' }], '/payer': [{ kind: 'fhir', ref: 'Coverage/c2' }] },
  });

  /** A service of ours, so that the panel's side is tested alone; the real one has its own tests. */
  beforeAll(async () => {
    service = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      asked.push({ method: request.method ?? '', url: request.url ?? '', body });
      const json = (value: unknown): void => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(value));
      };
      if (request.url === '/v1/endpoints') return json({ endpoints: [{ id: 'ehr' }] });
      if (request.url === '/v1/patients/search') {
        return json({
          patients: [
            {
              id: 'p1',
              family: 'Alvarez',
              given: 'Joan',
              birthDate: '1947-03-12',
              gender: 'female',
              identifiers: [{ value: '004417' }],
            },
            {
              id: 'p2',
              family: 'Alvarez',
              given: 'Joan',
              birthDate: '1947-03-12',
              gender: 'female',
              identifiers: [{ value: '004471' }],
            },
          ],
          more: false,
        });
      }
      const id = /^\/v1\/patients\/(p\d)\/chart/.exec(request.url ?? '')?.[1];
      return json({
        id,
        chart: chart(id === 'p1' ? '004417' : '004471', 'Alvarez'),
        reported: [],
        notLooked: ['Goal'],
      });
    });
    await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    service.closeAllConnections();
    service.close();
  });
  beforeEach(() => {
    asked = [];
  });

  /** As a person does: once it is seen whose page it is. A record chosen before that is of the page before. */
  async function choose(mrn: string): Promise<void> {
    await eventually(read).toContain('Alvarez, Joan');
    await panel.getByRole('button', { name: /a record|another record/ }).click();
    await panel.getByLabel('Name').fill('alvarez');
    await panel.getByRole('button', { name: 'Search' }).click();
    await panel.getByRole('button', { name: new RegExp(mrn) }).click();
  }

  it('is found by name and merged when the MRN agrees', async () => {
    await setUp({ role: 'coder', service: address });
    await open(LEGACY);
    await choose('004417');
    await eventually(read).toContain('MRN agrees');
    const text = await read();
    expect(text).toContain('Medicare FFS');
    expect(text).toContain('Goal could not be looked at to the end');
    await panel.getByRole('button', { name: /what I read/ }).click();
    await eventually(read).toContain('Coverage/c2');
    expect(asked.find(({ url }) => url === '/v1/patients/search')?.body).toContain('alvarez');
    expect(asked.map(({ url }) => url).join(' ')).not.toMatch(/alvarez|004417|1947/i);
    await keepWholePicture(panel, 'panel-real-record.png');
  });

  it('of another patient is shown beside the page’s and not merged', async () => {
    await setUp({ role: 'coder', service: address });
    await open(LEGACY);
    await choose('004471');
    await eventually(read).toContain('Page and record differ');
    const text = await read();
    for (const mrn of ['004417', '004471']) expect(text).toContain(mrn);
    expect(text).not.toContain('Encounter/e17');
    await keepWholePicture(panel, 'panel-real-differs.png');
  });

  it('a service that asks for a token: none, a wrong one, the right one', async () => {
    const token = 'agency-token-0123456789.abc';
    const shown: (string | undefined)[] = [];
    const guarded = createServer((request, response) => {
      shown.push(request.headers.authorization);
      const isKnown = request.headers.authorization === `Bearer ${token}`;
      response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isKnown ? { endpoints: [{ id: 'ehr' }, { id: 'other' }] } : {}));
    });
    await new Promise<void>((listening) => guarded.listen(0, '127.0.0.1', listening));
    const at = `http://127.0.0.1:${(guarded.address() as AddressInfo).port}`;
    ext.errors.allow(/401/);
    try {
      await setUp({ role: 'coder', service: at });
      await open(LEGACY);
      await panel.getByRole('button', { name: 'load a record' }).click();
      await eventually(read).toContain('asks for a token, and none is set here');
      const options = await ext.openOwn('options.html');
      const save = async (typed: string): Promise<void> => {
        await options.locator('input[type=password]').fill(typed);
        await options
          .locator('form', { has: options.locator('input[type=password]') })
          .getByRole('button', { name: 'Save' })
          .click();
      };
      await save('too short');
      await eventually(() => options.evaluate(() => document.body.innerText)).toContain(
        'Not a token of a Lintel service',
      );
      await save('x'.repeat(30));
      await eventually(() => options.evaluate(() => document.body.innerText)).toContain('A token is set.');
      await panel.getByRole('button', { name: 'load a record' }).click();
      await panel.getByRole('button', { name: 'load a record' }).click();
      await eventually(read).toContain('does not accept the token that is set here');
      await save(token);
      await eventually(() => options.evaluate(() => document.body.innerText)).toContain('Saved.');
      await panel.getByRole('button', { name: 'load a record' }).click();
      await panel.getByRole('button', { name: 'load a record' }).click();
      await eventually(read).toContain('FHIR server');
      expect(shown[0]).toBeUndefined();
      // Shown nowhere, and kept nowhere that outlives the browser.
      expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(token);
      expect(JSON.stringify(await ext.worker.evaluate(() => chrome.storage.local.get(null)))).not.toContain(token);
      expect(await axeViolations(options)).toEqual([]);
      await keepWholePicture(options, 'options-token.png');
      await options.close();
    } finally {
      guarded.closeAllConnections();
      guarded.close();
    }
  });

  it('a service that is stopped is one quiet line, and everything else goes on', async () => {
    ext.errors.allow(/ERR_CONNECTION_REFUSED/);
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    await setUp({ role: 'coder', service: `http://127.0.0.1:${port}` });
    await open(LEGACY);
    await panel.getByRole('button', { name: 'load a record' }).click();
    await eventually(read).toContain('The Lintel service does not answer.');
    await eventually(positions).toHaveLength(5);
  });
});

describe('pages with little to read', () => {
  it('says that nothing was read', async () => {
    await open('/');
    await eventually(read).toContain('Nothing on this page that Lintel reads');
  });
});

describe('the options page', () => {
  it('sets the role and refuses an address that cannot be used', async () => {
    await open('/');
    await panel.goto(`chrome-extension://${ext.extensionId}/options.html`);
    await panel.getByLabel(/^QA/).check();
    await eventually(() => ext.worker.evaluate(() => chrome.storage.local.get('role'))).toEqual({ role: 'qa' });
    await panel.getByLabel(/Address of/).fill('https://user:secret@lintel.example');
    await panel.getByRole('button', { name: 'Save' }).click();
    await eventually(read).toContain('Not an address that can be used');
    expect(await ext.worker.evaluate(() => chrome.storage.local.get('service'))).toEqual({});
    // This machine's own addresses are granted in the build for tests; no prompt can be answered here.
    await panel.getByLabel(/Address of/).fill('http://127.0.0.1:8787/');
    await panel.getByRole('button', { name: 'Save' }).click();
    await eventually(() => ext.worker.evaluate(() => chrome.storage.local.get('service'))).toEqual({
      service: 'http://127.0.0.1:8787',
    });
    expect(await axeViolations(panel)).toEqual([]);
    await keepWholePicture(panel, 'options.png');
  });
});
