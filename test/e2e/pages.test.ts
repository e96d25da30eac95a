import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserFlags } from '../../server/cli/browser.ts';
import { hasLforms, LFORMS_MISSING } from '../pages/lforms/installed.ts';
import { type PagesServer, startPages } from '../pages/server.ts';
import { keepPicture } from './harness/artifacts.ts';
import { clickAndClose } from './harness/click-and-close.ts';
import { requireBrowser } from './harness/playwright.ts';

/** The demo EHR pages by themselves, no extension loaded: what every other browser test rests on. */
let browser: Browser;
let pages: PagesServer;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags() });
  pages = await startPages();
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});
beforeEach(async () => {
  pages.state.reset();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => page.close());

describe('the legacy EHR', () => {
  it('opens six frames with the patient in the banner and the forms in the work frames', async () => {
    await page.goto(`${pages.url}/vm7/?patient=alvarez`);
    await expect.poll(() => page.frames().length).toBe(7);
    await expect.poll(() => frame(page, 'banner').locator('body').textContent()).toContain('ALVAREZ, JOAN');
    expect(await frame(page, 'wtop').locator('input[name=dxcd_1]').inputValue()).toBe('I11.0');
    expect(await frame(page, 'wbot').locator('input[name=dxcd_8]').inputValue()).toBe('Z87.891');
    await keepPicture(page, 'page-legacy.png');
  });

  it('changes the patient in its frames and never in the address', async () => {
    await page.goto(`${pages.url}/vm7/?patient=alvarez`);
    const address = page.url();
    await frame(page, 'menu').locator('#who').selectOption('okafor');
    await expect.poll(() => frame(page, 'banner').locator('body').textContent()).toContain('OKAFOR, SAMUEL');
    await expect.poll(() => frame(page, 'wtop').locator('input[name=dxcd_1]').inputValue()).toBe('E11.621');
    expect(page.url()).toBe(address);
  });

  it('builds its autocomplete on the first key and fills code and description from a choice', async () => {
    await page.goto(`${pages.url}/vm7/work/oasis-e2?patient=alvarez`);
    expect(await page.locator('div.ac').count()).toBe(0);
    await page.locator('input[name=dxds_6]').click();
    await page.keyboard.type('foot ulcer');
    await page.locator('div.ac div', { hasText: 'E11.621' }).click();
    expect(await page.locator('input[name=dxcd_6]').inputValue()).toBe('E11.621');
    expect(await page.locator('input[name=dxds_6]').inputValue()).toBe('Type 2 diabetes mellitus with foot ulcer');
  });

  it('takes a code from a popup that calls back to its opener', async () => {
    await page.goto(`${pages.url}/vm7/work/oasis-e2?patient=alvarez`);
    const opened = page.waitForEvent('popup');
    await page
      .locator('tr', { has: page.locator('input[name=dxcd_6]') })
      .last()
      .getByTitle('Find code')
      .click();
    const popup = await opened;
    await popup.locator('input[name=q]').fill('kidney disease stage 4');
    await popup.getByText('Search').or(popup.locator('input[type=submit]')).first().click();
    await clickAndClose(popup, popup.getByRole('link', { name: 'N18.4' }));
    expect(await page.locator('input[name=dxcd_6]').inputValue()).toBe('N18.4');
  });

  it('fills its diagnosis editor, itself a popup, from a second popup, and reloads the form behind', async () => {
    await page.goto(`${pages.url}/vm7/?patient=alvarez`);
    const first = page.waitForEvent('popup');
    await frame(page, 'menu').getByText('Diagnosis editor').click();
    const editor = await first;
    const second = editor.waitForEvent('popup');
    await editor.locator('input[type=button][value="…"]').click();
    const picker = await second;
    // Its own address first: two ways at once would cut each other short.
    await picker.waitForLoadState();
    await picker.goto(`${pages.url}/vm7/picker?row=1&q=I50.22`);
    await clickAndClose(picker, picker.getByRole('link', { name: 'I50.22' }));
    await expect.poll(() => editor.locator('input[name=dxcd_1]').inputValue()).toBe('I50.22');
    await clickAndClose(editor, editor.locator('input[type=submit]'));
    await expect.poll(() => frame(page, 'wtop').locator('input[name=dxcd_1]').inputValue()).toBe('I50.22');
    expect(pages.state.get('alvarez')?.diagnoses[0]?.code).toBe('I50.22');
  });

  it('answers a bad form with a native alert and gives it back as it was typed', async () => {
    await page.goto(`${pages.url}/vm7/work/oasis-e2?patient=alvarez`);
    const alert = page.waitForEvent('dialog');
    await page.locator('input[name=dxcd_1]').fill('');
    await page.locator('input[name=dxcd_2]').fill('I50.42');
    const submitted = page.locator('input[type=submit]').click();
    const dialog = await alert;
    expect(dialog.message()).toContain('M1021');
    await dialog.accept();
    await submitted;
    await expect.poll(() => page.locator('input[name=dxcd_2]').inputValue()).toBe('I50.42');
    expect(pages.state.get('alvarez')?.saves).toBe(0);
  });

  it('keeps answers over hash routes, whose parts come and go', async () => {
    await page.goto(`${pages.url}/vm7/work/routed?patient=alvarez#/function`);
    await page.locator('input[name=adl_bath][value="5"]').check();
    await page.getByText('Diagnoses').click();
    await page.locator('input[name=dxcd_6]').fill('I10');
    expect(await page.locator('input[name=adl_bath]').count()).toBe(0);
    await page.getByText('Functional status').click();
    await expect.poll(() => page.locator('input[name=adl_bath][value="5"]').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => pages.state.get('alvarez')?.oasis.M1830).toBe('5');
    expect(pages.state.get('alvarez')?.diagnoses[5]?.code).toBe('I10');
  });
});

describe('LHC-Forms, the real package', () => {
  it('is installed', () => {
    expect(hasLforms(), LFORMS_MISSING).toBe(true);
  });

  it('shows the patient’s answers and stores a changed one in a QuestionnaireResponse', async () => {
    await page.goto(`${pages.url}/lforms/?patient=alvarez`);
    await page.waitForFunction(() => document.body.dataset.ready === 'yes');
    const codes = page.locator('input[id*="_ICD/"]');
    expect(await codes.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))).toEqual([
      'I11.0',
      'I50.32',
      'J44.9',
      'Z99.81',
      'Z79.52',
    ]);
    await codes.nth(2).fill('J44.1');
    await codes.nth(2).blur();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Saved');
    const stored = JSON.stringify(pages.state.get('alvarez')?.questionnaireResponse);
    expect(stored).toContain('J44.1');
    expect(stored).not.toContain('J44.9');
    await keepPicture(page, 'page-lhc-forms.png');
  });
});

describe('newer page shapes', () => {
  it('posts the labelled form, symptom control from checkboxes', async () => {
    await page.goto(`${pages.url}/bootstrap/?patient=alvarez`);
    expect(await page.locator('input').count()).toBeGreaterThan(1_050);
    await page.getByLabel('M1021. Primary diagnosis').fill('I50.22');
    await page.locator('input[name=M1021_PRIMARY_DIAG_SEVERITY][value="02"]').uncheck();
    await page.locator('input[name=M1021_PRIMARY_DIAG_SEVERITY][value="03"]').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Saved.');
    const stored = pages.state.get('alvarez');
    expect(stored?.diagnoses[0]).toMatchObject({ code: 'I50.22', severity: '3' });
    expect(stored?.oasis).toMatchObject({ M0100: '01', M1033: ['1', '3', '7'], M1860: '2' });
  });

  it('keeps what a person types in the React form, and loses a value that a script only assigns', async () => {
    await page.goto(`${pages.url}/react/?patient=alvarez`);
    await page.getByLabel('(M1021) Primary diagnosis ICD-10-CM code').fill('I50.22');
    await page.getByLabel('(M1023) Other diagnosis b ICD-10-CM code').evaluate((field) => {
      (field as HTMLInputElement).value = 'I50.42';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.getByLabel('M1830 Bathing').selectOption('5');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Saved');
    const stored = pages.state.get('alvarez');
    expect(stored?.diagnoses.slice(0, 2).map(({ code }) => code)).toEqual(['I50.22', 'I50.32']);
    expect(stored?.oasis.M1830).toBe('5');
  });
});

function frame(page: Page, name: string): Frame {
  const found = page.frame({ name });
  if (!found) throw new Error(`no frame ${name}`);
  return found;
}
