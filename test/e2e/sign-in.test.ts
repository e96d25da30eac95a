import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FhirServer, startFhirServer } from '../fhir-server/server.ts';
import { startProvider, type TestProvider } from '../integration/people/provider.ts';
import { freePort } from '../integration/server/free-port.ts';
import { RESOURCES } from '../integration/server/patient.ts';
import { startTestService, type TestService } from '../integration/server/start.ts';
import { keepWholePicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { buildPanel } from './harness/build-panel.ts';
import { type ExtensionBrowser, launchExtension } from './harness/playwright.ts';

/** People sign in at the agency's identity provider: in a browser without the extension, and for the extension. */

declare const chrome: {
  storage: {
    session: {
      get(key: null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
    local: { get(key: null): Promise<Record<string, unknown>> };
  };
};

let fhir: FhirServer;
let provider: TestProvider;
let service: TestService;
let ext: ExtensionBrowser;

beforeAll(async () => {
  await buildPanel();
  const port = await freePort();
  fhir = await startFhirServer({ resources: RESOURCES });
  provider = await startProvider([`http://127.0.0.1:${port}/sign-in/callback`]);
  provider.accounts.set('c-12', { groups: ['Lintel Coders'] });
  provider.accounts.set('rn-7', { groups: ['Nurses'] });
  provider.accounts.set('guest', { groups: ['Visitors'] });
  ext = await launchExtension();
  service = await startTestService({
    LINTEL_PORT: String(port),
    LINTEL_ORIGINS: `chrome-extension://${ext.extensionId}`,
    ...provider.env,
  });
  await service.register('ehr', fhir.url);
});
afterAll(async () => {
  await ext?.close();
  await service?.close();
  await provider?.close();
  await fhir?.close();
});
beforeEach(() => {
  provider.atKeyboard = 'c-12';
});
afterEach(async () => {
  ext.errors.expectNone();
  await ext.worker.evaluate(() => chrome.storage.session.clear());
  for (const page of ext.context.pages().slice(1)) await page.close();
  await ext.context.clearCookies();
});

const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what);
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const heldBy = (): Promise<Record<string, unknown>> => ext.worker.evaluate(() => chrome.storage.session.get(null));

async function openOptions(): Promise<Page> {
  await ext.set({ service: service.url, role: 'clinician' });
  const options = await ext.openOwn('options.html');
  await eventually(() => textOf(options)).toContain('Nobody is signed in at the service.');
  return options;
}
async function signedIn(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'sign in' }).click();
  await eventually(() => textOf(options)).toMatch(/Signed in as Coder until \d+:\d\d [AP]M; locked after 15 minutes/);
}
async function findPatient(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'load a record' }).click();
  await panel.getByLabel('Name').fill('Whitcomb');
  await panel.getByRole('button', { name: 'Search' }).click();
  await panel.getByRole('button', { name: /Whitcomb/ }).click();
}

describe('without the extension', () => {
  it('a person lands on the panel with their role, and chooses a patient', async () => {
    const page = await ext.open(`${service.url}/panel`);
    await eventually(() => textOf(page)).toContain('Nobody is signed in here');
    await page.getByRole('link', { name: 'sign in at your agency' }).click();
    await eventually(() => textOf(page)).toContain('Signed in as Coder');
    expect(page.url()).toBe(`${service.url}/panel`);
    await findPatient(page);
    await eventually(() => page.locator('.position').count()).toBe(5);
    expect(await axeViolations(page)).toEqual([]);
    await keepWholePicture(page, 'panel-signed-in.png');
    await page.getByRole('button', { name: 'sign out' }).click();
    await eventually(() => textOf(page)).toContain('Signed out.');
    expect(await page.content()).not.toContain('Whitcomb');
  });

  it('a nurse sees no grouping', async () => {
    provider.atKeyboard = 'rn-7';
    const page = await ext.open(`${service.url}/sign-in`);
    await eventually(() => textOf(page)).toContain('Signed in as Clinician');
    await findPatient(page);
    await eventually(() => textOf(page)).toContain('I50.32');
    expect(await page.content()).not.toMatch(/HIPPS|clinical group|functional level|case-mix/i);
  });
});

describe('the extension', () => {
  it('opens the service’s sign-in in a tab, takes its short credential, and closes the tab', async () => {
    const options = await openOptions();
    await signedIn(options);
    await eventually(async () => ext.context.pages().filter((page) => page.url().startsWith('http')).length).toBe(0);
    // The role is the service's word, over what was chosen here.
    expect(await options.getByRole('radio', { name: /Coder/ }).isChecked()).toBe(true);
    expect(await textOf(options)).toContain('Set by your sign-in at the service');
    expect(await axeViolations(options)).toEqual([]);
    await keepWholePicture(options, 'options-signed-in.png');

    const held = JSON.stringify(await heldBy());
    expect(held).toContain('person.local.');
    expect(held).not.toContain('verifier');
    const stored = JSON.stringify(await ext.worker.evaluate(() => chrome.storage.local.get(null)));
    expect(stored).not.toMatch(/person\.|credential/);

    const panel = await ext.openOwn('sidepanel.html');
    await eventually(() => textOf(panel)).toContain('Signed in as Coder');
    await findPatient(panel);
    await eventually(() => textOf(panel)).toContain('Whitcomb');
    await panel.getByRole('button', { name: 'sign out' }).click();
    await eventually(() => textOf(panel)).toContain('Signed out.');
    await eventually(() => textOf(panel)).not.toContain('Whitcomb');
    await eventually(() => textOf(options)).toContain('Signed out.');
    // Over at the service as well, not only here.
    const { credential } = (JSON.parse(held) as { signIn: { credential: string } }).signIn;
    const asked = await fetch(`${service.url}/v1/endpoints`, { headers: { authorization: `Bearer ${credential}` } });
    expect(asked.status).toBe(401);
  });

  it('locks after 15 minutes without use, and takes away what was read', async () => {
    const options = await openOptions();
    await signedIn(options);
    await options.close();
    const panel = await ext.openOwn('sidepanel.html');
    await findPatient(panel);
    await eventually(() => textOf(panel)).toContain('Whitcomb');
    await ext.worker.evaluate(async () => {
      const { signIn } = (await chrome.storage.session.get(null)) as { signIn: { seen: number } };
      await chrome.storage.session.set({ signIn: { ...signIn, seen: signIn.seen - 15 * 60_000 } });
    });
    await eventually(() => textOf(panel)).toContain('Locked: nobody used Lintel for 15 minutes.');
    await eventually(() => textOf(panel)).not.toContain('Whitcomb');
    expect(JSON.stringify(await heldBy())).not.toContain('person.');
    await keepWholePicture(panel, 'panel-locked.png');
  });

  it('a sign-in that the service ended is over here at the next question', async () => {
    const options = await openOptions();
    await signedIn(options);
    const panel = await ext.openOwn('sidepanel.html');
    const { signIn } = (await heldBy()) as { signIn: { credential: string } };
    const headers = { authorization: `Bearer ${signIn.credential}` };
    expect((await fetch(`${service.url}/sign-out`, { method: 'POST', headers })).status).toBe(204);
    await panel.getByRole('button', { name: 'load a record' }).click();
    await eventually(() => textOf(panel)).toContain('The sign-in is over.');
    ext.errors.allow(/401/);
  });

  it('a person without a role stays at the page that says so', async () => {
    provider.atKeyboard = 'guest';
    const options = await openOptions();
    await options.getByRole('button', { name: 'sign in' }).click();
    await eventually(async () => {
      const tab = ext.context.pages().find((page) => page.url().startsWith(service.url));
      return tab ? textOf(tab) : '';
    }).toContain('None of your groups has a role here');
    expect(await textOf(options)).toContain('Nobody is signed in at the service.');
    ext.errors.allow(/403/);
  });

  it('another tab that shows such a page gives nothing', async () => {
    const options = await openOptions();
    const stranger = await ext.open(`${service.url}/sign-in?challenge=${'A'.repeat(43)}`);
    await eventually(() => textOf(stranger)).toContain('Lintel asks for this code once');
    await stranger.waitForTimeout(1_000);
    expect(await textOf(options)).toContain('Nobody is signed in at the service.');
    expect(JSON.stringify(await heldBy())).not.toContain('person.');
  });
});
