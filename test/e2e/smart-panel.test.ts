import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserFlags } from '../../server/cli/browser.ts';
import type { Role } from '../../shared/role.ts';
import { type FakeSmart, startFakeSmart } from '../fhir-server/fake-smart.ts';
import { PATIENT_ID, RESOURCES } from '../integration/server/patient.ts';
import { launchRow, launchUrl, SECRET } from '../integration/server/sign-in.ts';
import { startTestService, type TestService } from '../integration/server/start.ts';
import { artifact, keepPicture, keepWholePicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { buildPanel } from './harness/build-panel.ts';
import { ConsoleErrors } from './harness/console-errors.ts';
import { requireBrowser } from './harness/playwright.ts';

/** The panel as a SMART app, in a browser without the extension: an EHR opens it, and a person signs in there. */

let browser: Browser;
let fake: FakeSmart;
let service: TestService;
let page: Page;
let errors: ConsoleErrors;
/** Every address that the browser asked for. */
let asked: string[];

beforeAll(async () => {
  await buildPanel();
  browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags() });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  fake = await startFakeSmart(RESOURCES);
  fake.client.secret = SECRET;
});
afterEach(async () => {
  await page?.context().close();
  await service?.close();
  await fake.close();
});

async function serve(role?: Role, more: Record<string, string> = {}): Promise<void> {
  service = await startTestService({ EHR_SECRET: SECRET, ...(role ? { LINTEL_SMART_ROLE: role } : {}), ...more });
  await service.register('valley-ehr', fake.url, launchRow());
}

async function newWindow(width = 420): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 1000 } });
  errors = new ConsoleErrors();
  asked = [];
  context.on('request', (request) => asked.push(request.url()));
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.add(page.url(), message.text());
  });
  page.on('pageerror', (error) => errors.add(page.url(), error.message));
}

/** As the EHR's button does it. */
async function launch(): Promise<void> {
  await page.goto(launchUrl(service, fake));
  await page.waitForURL(/\/panel/);
}

const read = (): Promise<string> => page.evaluate(() => document.body.innerText);
const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what);
/** Words that only a grouping has. */
const GROUPING = /HIPPS|clinical group|comorbidity adjustment|functional level|case-mix|LUPA|grouper v/i;

describe('launched by an EHR', () => {
  it('shows a coder the grouping of the patient in context, and asks nobody else for anything', async () => {
    await serve('coder');
    await newWindow();
    await launch();
    await eventually(read).toContain('Whitcomb, Alma');
    await eventually(() => page.locator('.position').count()).toBe(5);
    expect(await read()).toMatch(/grouper v0[67]\./);
    expect(await axeViolations(page)).toEqual([]);
    await keepWholePicture(page, 'smart-panel-coder.png');

    // What a person types counts here as it does beside a page.
    await page.getByLabel('As your grouper gave it').selectOption({ label: '2 Low' });
    await eventually(() => page.locator('.position').nth(3).innerText()).toContain('entered');
    await page.getByRole('tab', { name: /Diagnoses/ }).click();
    await eventually(read).toContain('I50.32');
    expect(await axeViolations(page)).toEqual([]);

    // The address holds nothing, and of what was asked for nothing is a third party's.
    expect(page.url()).toBe(`${service.url}/panel`);
    expect(asked.filter((url) => !url.startsWith(service.url) && !url.startsWith(fake.origin))).toEqual([]);
    expect(asked.filter((url) => /whitcomb|alma|1944|00041793/i.test(url))).toEqual([]);
    // The FHIR server's id of the patient stands in the address of its own door, and nowhere else.
    expect(asked.filter((url) => url.includes(PATIENT_ID)).map((url) => new URL(url).pathname)).toEqual([
      `/v1/patients/${PATIENT_ID}/chart`,
    ]);
    errors.expectNone();
  });

  it('shows a clinician the codes, and nothing of a grouping: nobody said another role', async () => {
    await serve();
    await newWindow();
    await launch();
    await eventually(read).toContain('Whitcomb, Alma');
    await eventually(read).toContain('I50.32');
    expect(await page.content()).not.toMatch(GROUPING);
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await keepWholePicture(page, 'smart-panel-clinician.png');
    errors.expectNone();
  });

  it('keeps the credential in memory alone: a reload is nobody', async () => {
    await serve('coder');
    await newWindow();
    await launch();
    await eventually(read).toContain('Whitcomb, Alma');
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      caches: await caches.keys(),
      cookie: document.cookie,
      history: history.state as unknown,
    }));
    expect(kept).toEqual({ local: [], session: [], databases: 0, caches: [], cookie: '', history: null });
    await page.reload();
    await eventually(read).toContain('Nobody is signed in here');
    expect(await read()).not.toContain('Whitcomb');
    // The window that was left signed out: at the EHR too.
    await eventually(() => fake.revoked.length).toBeGreaterThan(0);
    errors.expectNone();
  });

  it('looks codes up in the service’s tables', async () => {
    await serve('coder');
    await newWindow();
    await launch();
    await page.getByRole('button', { name: 'look up a code' }).click();
    await page.getByRole('combobox', { name: 'Code or words' }).fill('t2dm hyper');
    await eventually(() => page.locator('[role=option] > b').allTextContents()).toContain('E11.65');
    errors.expectNone();
  });

  it('follows the coding policy of the service', async () => {
    const file = artifact('smart-policy.json');
    const reason = 'checked in the EHR itself';
    await writeFile(file, JSON.stringify({ rules: { CV01: { off: true, reason } } }));
    await serve('coder', { LINTEL_POLICY: file });
    await newWindow();
    await launch();
    await page.getByRole('tab', { name: /Diagnoses/ }).click();
    await eventually(read).toMatch(/set aside|off/i);
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) button.click();
    });
    await eventually(read).toContain(reason);
    errors.expectNone();
  });
});

describe('in a frame of the EHR', () => {
  let ehrPage: Server;
  let at: string;
  beforeEach(async () => {
    // `localhost` and `127.0.0.1` are two sites: what stands in the frame is a third party's.
    ehrPage = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      response.writeHead(200, { 'content-type': 'text/html' });
      const frame = `<iframe width="500" height="900" src="${searchParams.get('launch')?.replaceAll('&', '&amp;')}"></iframe>`;
      response.end(request.url?.startsWith('/chart') ? `<!doctype html><title>Chart</title>${frame}` : '');
    });
    await new Promise<void>((done) => ehrPage.listen(0, 'localhost', done));
    at = `http://localhost:${(ehrPage.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    ehrPage.closeAllConnections();
    ehrPage.close();
  });
  const openInFrame = async () => {
    await newWindow(600);
    await page.goto(`${at}/chart?${new URLSearchParams({ launch: launchUrl(service, fake) })}`);
  };
  const inFrame = (): Promise<string> => page.frameLocator('iframe').locator('body').innerText({ timeout: 2_000 });

  it('the panel opens where the endpoint names that page', async () => {
    await serve('coder');
    await service.register('valley-ehr', fake.url, launchRow({ frameAncestors: [at] }));
    await openInFrame();
    await eventually(() => inFrame().catch(() => '')).toContain('Whitcomb, Alma');
    await eventually(() => page.frameLocator('iframe').locator('.position').count()).toBe(5);
    await keepPicture(page, 'smart-panel-in-frame.png');
    errors.expectNone();
  });

  it('and nowhere else: nothing is shown, and nobody is signed in', async () => {
    await serve('coder');
    await openInFrame();
    await page.waitForTimeout(1_500);
    expect(await inFrame().catch(() => '')).not.toContain('Whitcomb');
    expect(fake.visits).toEqual([]);

    await service.register('valley-ehr', fake.url, launchRow({ frameAncestors: ['https://ehr.elsewhere.example'] }));
    await page.reload();
    await eventually(() => fake.visits.length).toBe(1);
    await page.waitForTimeout(1_500);
    expect(await inFrame().catch(() => '')).not.toMatch(/Whitcomb|Lintel/);
    errors.allow(/frame-ancestors|refused|403/i);
    errors.expectNone();
  });
});

describe('a Health Home program', () => {
  it('that an administrator chose for the tenant has its tab, masked; without one there is none', async () => {
    await serve('clinician', { LINTEL_HEALTH_HOME: 'local=NY-ADULT' });
    await newWindow();
    await launch();
    await eventually(read).toContain('Whitcomb, Alma');
    await page.getByRole('tab', { name: 'Health Home' }).click();
    await eventually(read).toMatch(/New York/);
    expect(await page.getByRole('button', { name: /reveal/i }).count()).toBe(0);
    expect(await page.content()).not.toMatch(GROUPING);
    expect(await axeViolations(page)).toEqual([]);
    await keepWholePicture(page, 'smart-panel-health-home.png');
    errors.expectNone();
    await page.context().close();
    await service.close();

    await serve('clinician', { LINTEL_HEALTH_HOME: 'valley=NY-ADULT' });
    await newWindow();
    await launch();
    await eventually(read).toContain('Whitcomb, Alma');
    expect(await page.getByRole('tab').count()).toBe(0);
  });
});

describe('signed in without a patient', () => {
  it('a patient is searched at that FHIR server, and nowhere else', async () => {
    await serve('coder');
    fake.rules.context = {};
    const auth = { ...launchRow().auth, context: 'user' } as NonNullable<ReturnType<typeof launchRow>['auth']>;
    await service.register('valley-ehr', fake.url, { auth });
    await service.register('other-ehr', 'http://127.0.0.1:9/fhir', { auth });
    await newWindow();
    await page.goto(`${service.url}/auth/start?endpoint=valley-ehr`);
    await page.waitForURL(/\/panel/);
    await page.getByRole('button', { name: 'load a record' }).click();
    expect(await page.getByLabel('FHIR server').count()).toBe(0);
    await page.getByLabel('Name').fill('Whitcomb');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('button', { name: /Whitcomb/ }).click();
    await eventually(() => page.locator('.position').count()).toBe(5);
    expect(await axeViolations(page)).toEqual([]);
    expect(asked.filter((url) => /whitcomb/i.test(url))).toEqual([]);
    errors.expectNone();
  });
});

describe('what cannot be read', () => {
  it('a table that is not the file that the service lists: nothing is classified, whatever else came', async () => {
    await serve('coder');
    await newWindow();
    await page.context().route(/oasis-e\.pack/, (route) => route.fulfill({ body: 'another file' }));
    await launch();
    await eventually(read).toContain('The table oasis-e cannot be used: it is not the file that the service lists');
    // The record is there by then, and does not take the place of what was said.
    await eventually(() => asked.some((url) => url.endsWith(`/${PATIENT_ID}/chart?endpoint=valley-ehr`))).toBe(true);
    await page.waitForTimeout(1_500);
    expect(await read()).toContain('cannot be used');
    expect(await read()).not.toMatch(GROUPING);
    errors.expectNone();
  });

  it('a record that the EHR does not give: the reason, and another try', async () => {
    await serve('coder');
    await newWindow();
    await page.context().route(/\/chart\?/, (route) => route.abort(), { times: 1 });
    await launch();
    await eventually(read).toContain('The Lintel service does not answer.');
    await page.getByRole('button', { name: 'try again' }).click();
    await eventually(read).toContain('Whitcomb, Alma');
    errors.allow(/ERR_FAILED/);
    errors.expectNone();
  });
});

describe('the end of a sign-in', () => {
  it('after 15 minutes without a hand on it the window is blank, and the credential is over', async () => {
    await serve('coder');
    await newWindow();
    await page.clock.install();
    await launch();
    await eventually(read).toContain('Whitcomb, Alma');
    await page.clock.fastForward('14:00');
    expect(await read()).toContain('Whitcomb, Alma');
    await page.mouse.move(40, 40);
    await page.clock.fastForward('14:00');
    expect(await read()).toContain('Whitcomb, Alma');
    await page.clock.fastForward('01:30');
    await eventually(read).toContain('Locked');
    expect(await page.content()).not.toMatch(/Whitcomb|I50\.32|00041793|1944/);
    await eventually(() => fake.revoked.length).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
    await keepPicture(page, 'smart-panel-locked.png');

    // And back in, by the link on the page.
    await page.getByRole('link', { name: 'sign in at valley-ehr' }).click();
    await eventually(read).toContain('Whitcomb, Alma');
    errors.expectNone();
  });

  it('a code that was used opens nothing, and says so', async () => {
    await serve('coder');
    await newWindow();
    await launch();
    await eventually(read).toContain('Whitcomb, Alma');
    await page.goto('about:blank');
    await page.goto(`${service.url}/panel#code=local.${'x'.repeat(43)}`);
    await eventually(read).toContain('used already, or is over');
    expect(page.url()).toBe(`${service.url}/panel`);
    errors.allow(/401/);
    errors.expectNone();
  });

  it('signing out ends it at the EHR', async () => {
    await serve('coder');
    await newWindow();
    await launch();
    await eventually(read).toContain('Whitcomb, Alma');
    await page.getByRole('button', { name: 'sign out' }).click();
    await eventually(read).toContain('Signed out.');
    expect(await page.content()).not.toContain('Whitcomb');
    await eventually(() => fake.revoked.length).toBeGreaterThan(0);
    errors.expectNone();
  });
});
