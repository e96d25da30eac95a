import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepWholePicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { openBeside } from './harness/panel-beside.ts';
import { stopWorker as stopOf } from './harness/stop-worker.ts';
import { withPages } from './harness/with-pages.ts';

/** The Diagnoses and Documentation tabs beside the legacy EHR: a coder at work on a list that changes under them. */
const LEGACY = '/vm7/?patient=alvarez&top=oasis-e2&bottom=worksheet';
const PLAN = '/vm7/?patient=alvarez&top=oasis-e2&bottom=plan-of-care';
const NOTE =
  'PROGRESS NOTE\nPt seen at home. Current smoker, 1 pack per day.\nChronic diastolic heart failure, compensated. COPD on O2 2 L.\n';

declare const chrome: {
  storage: Record<'local' | 'session' | 'sync', { get(): Promise<object> }>;
};

const { chromium, pages } = await withPages({ role: 'coder' });
await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
let page: Page;
let panel: Page;

beforeEach(() => pages.state.reset());
afterEach(async () => {
  await panel?.close();
  await page?.close();
  chromium.errors.expectNone();
});

async function open(path: string, tab: 'Diagnoses' | 'Documentation', width = 400): Promise<void> {
  page = await chromium.open(`${pages.url}${path}`);
  panel = await openBeside(chromium, page, { width, height: 1000 });
  await panel.getByRole('tab', { name: new RegExp(tab) }).click({ timeout: 30_000 });
}

const read = (): Promise<string> => panel.evaluate(() => document.body.innerText);
const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what);
const order = (): Promise<(string | null)[]> =>
  panel.locator('.diagnosis').evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label')));

async function frame(name: string): Promise<Frame> {
  await eventually(() => page.frame({ name }) !== null).toBe(true);
  const found = page.frame({ name });
  if (!found) throw new Error(`no frame ${name}`);
  return found;
}
async function codeField(index: number) {
  return (await frame('wtop')).locator('input[name^="dxcd_"]').nth(index);
}
/** Every value of every field of the page, in all its frames. */
async function fields(): Promise<string> {
  const all = await Promise.all(
    page
      .frames()
      .map((each) =>
        each.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map((f) => [
            f.name,
            f.value,
            f.checked,
          ]),
        ),
      ),
  );
  return JSON.stringify(all);
}
/** The browser stops the worker, as it does when it likes. */
async function stopWorker(): Promise<void> {
  await stopOf(chromium.context, panel);
  // Longer than the panel waits for a new worker before it goes blank.
  await new Promise((done) => setTimeout(done, 2500));
}
async function paste(text: string, kind: string): Promise<void> {
  await panel.getByRole('button', { name: 'Paste a document' }).click();
  await panel.getByLabel('Its text').fill(text);
  await panel.getByLabel('Kind of document').selectOption({ label: kind });
  await panel.getByLabel(/Its date/).fill('2026-11-09');
  await panel.getByLabel('Who wrote it').selectOption('MD');
  await panel.getByRole('button', { name: 'Add document' }).click();
}

describe('findings of a list that is being written', () => {
  it('name a code that stands twice as soon as it is typed, on its card, with rule and source', async () => {
    await open(LEGACY, 'Diagnoses');
    await eventually(read).toContain('Sequence');
    expect(await read()).not.toContain('CV10');
    const first = await (await codeField(0)).inputValue();
    await (await codeField(2)).fill(first);
    await eventually(read).toContain('CV10');
    const card = panel.locator('.diagnosis', { hasText: 'CV10 same code twice' });
    expect(await card.first().innerText()).toMatch(/coding error/);
    expect(await read()).toContain('to remove 1 code');
    await keepWholePicture(panel, 'panel-diagnoses.png');
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('lead to the field in the page that they rest on', async () => {
    await open(LEGACY, 'Diagnoses');
    await (await codeField(2)).fill(await (await codeField(0)).inputValue());
    const card = panel.locator('.diagnosis', { hasText: 'CV10 same code twice' }).first();
    await card.getByRole('button', { name: 'what it rests on' }).click({ timeout: 30_000 });
    const form = await frame('wtop');
    await form.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const isInView = async (): Promise<boolean> =>
      (await codeField(2)).evaluate((field) => {
        const { top, bottom } = field.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    expect(await isInView()).toBe(false);
    await card.locator('.evidence').getByRole('button', { name: /^show/ }).last().click();
    await eventually(isInView).toBe(true);
  });

  it('that are dismissed keep their reason through edits and a worker that is stopped, and can be taken back', async () => {
    await open(LEGACY, 'Diagnoses');
    await (await codeField(2)).fill(await (await codeField(0)).inputValue());
    await panel.getByRole('button', { name: /^dismiss, with reason: CV10/ }).click({ timeout: 30_000 });
    await panel.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await eventually(read).toContain('A reason is needed.');
    await panel.getByLabel('Why does this not hold here?').fill('Doubled until the plan is locked.');
    await panel.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await eventually(read).toContain('dismissed: Doubled until the plan is locked.');
    // Something else is edited.
    await (await codeField(4)).fill('E78.5');
    await eventually(read).toContain('E78.5');
    expect(await read()).toContain('dismissed: Doubled until the plan is locked.');
    // Half a reason for another one is on its way when the worker goes.
    const other = panel.getByRole('button', { name: /^dismiss, with reason/ }).first();
    const isOther = (await other.count()) > 0;
    if (isOther) {
      await other.click();
      await panel.getByLabel('Why does this not hold here?').fill('half a rea');
    }
    await stopWorker();
    await eventually(read).toContain('dismissed: Doubled until the plan is locked.');
    if (isOther) expect(await panel.getByLabel('Why does this not hold here?').inputValue()).toBe('half a rea');
    await panel.getByRole('button', { name: /^take back/ }).click();
    await eventually(read).not.toContain('Dismissed');
    expect(await read()).toContain('CV10');
  });

  it('a rule is off for this patient, with reason, and on again', async () => {
    await open(LEGACY, 'Diagnoses');
    await (await codeField(2)).fill(await (await codeField(0)).inputValue());
    await panel.getByRole('button', { name: /^CV10 off for this patient/ }).click({ timeout: 30_000 });
    await panel.getByLabel(/no use for this patient/).fill('list is doubled by the EHR');
    await panel.getByRole('button', { name: 'Turn off for this patient' }).click();
    await eventually(read).toContain('CV10 for this patient: list is doubled by the EHR');
    expect(await panel.locator('.diagnosis', { hasText: 'CV10' }).count()).toBe(0);
    await panel.getByRole('button', { name: /^turn on again/ }).click();
    await eventually(() => panel.locator('.diagnosis', { hasText: 'CV10' }).count()).toBeGreaterThan(0);
  });
});

describe('the sequence', () => {
  it('shows another order by keyboard and by drag, judges it at once, and leaves the page alone', async () => {
    await open(PLAN, 'Diagnoses');
    await eventually(order).toHaveLength(8);
    const before = await fields();
    const own = await order();
    expect(own.slice(0, 2)).toEqual(['I11.0', 'I50.32']);
    await panel.getByRole('button', { name: 'move I50.32 up' }).press('Enter');
    await eventually(order).toEqual(['I50.32', 'I11.0', ...own.slice(2)]);
    expect(await read()).toContain('This order is not legal: I11.0 goes before I50.32.');
    // The keyboard stays with the card that moved.
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('move I50.32 up');
    await keepWholePicture(panel, 'panel-other-order.png');
    expect(await axeViolations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'back to the chart’s order' }).click();
    expect(await order()).toEqual(own);
    await panel.locator('.handle').nth(2).dragTo(panel.locator('.sequence-card').nth(0));
    await eventually(order).toEqual(['J44.9', 'I11.0', 'I50.32', ...own.slice(3)]);
    expect(await read()).toContain('This order breaks nothing: it is legal.');
    expect(await fields()).toBe(before);
  });

  it('names the nearest legal order of one that the page has wrong', async () => {
    await open(PLAN, 'Diagnoses');
    await eventually(order).toHaveLength(8);
    const plan = (await frame('wbot')).locator('input[name^="poc"], input[name*="icd" i], input[name*="dx" i]');
    const values = await plan.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const at = (code: string): number => values.findIndex((value) => value.replace('.', '') === code.replace('.', ''));
    await plan.nth(at('I11.0')).fill('I50.32');
    await plan.nth(values.findIndex((value) => value.replace('.', '') === 'I5032')).fill('I11.0');
    await eventually(read).toContain('Nearest legal order: I11.0, I50.32');
    expect(await read()).toMatch(/This order is not legal|goes before I50\.32/);
  });

  it('puts the coded list with its rationale on the clipboard, without naming the patient', async () => {
    await open(PLAN, 'Diagnoses');
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Copy coded list with rationale' }).click({ timeout: 30_000 });
    await eventually(read).toContain('Copied: 8 codes');
    const text = await panel.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^1\. I11\.0 Hypertensive heart disease with heart failure \(primary\)$/m);
    expect(text).toContain('Source: page, plan of care 1');
    expect(text).not.toMatch(/alvarez|joan|004417|1EG4/i);
  });
});

describe('documents', () => {
  it('that are pasted are read, named at the codes, and never stored', async () => {
    await open(PLAN, 'Documentation');
    await paste(NOTE, 'progress note');
    await eventually(read).toContain('progress note, 9 Nov 2026, MD');
    await keepWholePicture(panel, 'panel-documentation.png');
    expect(await axeViolations(panel)).toEqual([]);
    await panel.getByRole('tab', { name: /Diagnoses/ }).click();
    const card = panel.locator('.diagnosis[aria-label="I50.32"]');
    await card.getByRole('button', { name: 'show in the progress note' }).first().click();
    await eventually(() => card.locator('mark').first().textContent()).toBe('Chronic diastolic heart failure');

    await stopWorker();
    await panel.getByRole('tab', { name: /Documentation/ }).click();
    await eventually(read).toContain('progress note, 9 Nov 2026, MD');
    const stored = await panel.evaluate(async () => {
      const areas = await Promise.all([
        chrome.storage.local.get(),
        chrome.storage.session.get(),
        chrome.storage.sync.get(),
      ]);
      const bases = await indexedDB.databases();
      return JSON.stringify([areas, { ...localStorage }, { ...sessionStorage }, bases, await caches.keys()]);
    });
    expect(stored).not.toMatch(/smoker|diastolic|PROGRESS/i);
  });

  it('a PDF that is dropped is attached and unreadable; half a paste outlives the worker', async () => {
    await open(PLAN, 'Documentation');
    await panel.getByLabel('Choose files').setInputFiles({
      name: 'f2f.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n1 0 obj'),
    });
    await panel.getByLabel('Kind of document').selectOption({ label: 'face-to-face encounter note' });
    await panel.getByRole('button', { name: 'List as attached' }).click();
    await eventually(read).toContain('attached, unreadable');
    await panel.getByRole('button', { name: 'Paste a document' }).click();
    await panel.getByLabel('Its text').fill('Seen by Dr. for');
    await stopWorker();
    await eventually(() => panel.getByLabel('Its text').inputValue()).toBe('Seen by Dr. for');
    await eventually(read).toContain('attached, unreadable');
  });

  it('a text file that is dropped is read, and asks what it is', async () => {
    await open(PLAN, 'Documentation');
    const files = await panel.evaluateHandle((text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'visit 11-09.txt', { type: 'text/plain' }));
      return carried;
    }, NOTE);
    await panel.locator('.drop').dispatchEvent('drop', { dataTransfer: files });
    await eventually(() => panel.getByLabel('Its text').inputValue()).toBe(NOTE);
    expect(await panel.getByLabel('Kind of document').inputValue()).toBe('');
    await panel.getByLabel('Kind of document').selectOption({ label: 'visit note' });
    await panel.getByRole('button', { name: 'Add document' }).click();
    await eventually(read).toContain('visit note, no date, author not stated');
  });

  it('of one patient are gone when the page turns to another', async () => {
    await open(PLAN, 'Documentation');
    await paste(NOTE, 'progress note');
    await eventually(read).toContain('progress note, 9 Nov 2026, MD');
    await (await frame('menu')).locator('#who').selectOption('okafor');
    await eventually(read).toMatch(/okafor/i);
    expect(await read()).not.toContain('progress note, 9 Nov');
    await (await frame('menu')).locator('#who').selectOption('alvarez');
    await eventually(read).toMatch(/alvarez/i);
    expect(await read()).not.toContain('progress note, 9 Nov');
  });
});

describe('the agency’s coding policy', () => {
  const file = (name: string, value: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  });

  it('of the options page is followed at once, and printed with its reasons; a bad file is named and not taken', async () => {
    await open(LEGACY, 'Diagnoses');
    await (await codeField(2)).fill(await (await codeField(0)).inputValue());
    await eventually(read).toContain('CV10');
    const options = await chromium.openOwn('options.html');
    const choose = options.getByLabel(/lintel check --policy/);
    await choose.setInputFiles(file('bad.json', { rules: { CV10: { off: true } } }));
    await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('Not taken: /rules/CV10/reason');
    await choose.setInputFiles(file('worse.json', '{'));
    await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('it is not JSON');
    await choose.setInputFiles(
      file('policy.json', { rules: { CV10: { severity: 'info', reason: 'our EHR doubles the list' } } }),
    );
    await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('our EHR doubles the list');
    expect(await axeViolations(options)).toEqual([]);
    await keepWholePicture(options, 'options-policy.png');
    await eventually(read).toContain(
      'Agency policy: “for information” instead of “coding error”. Reason: our EHR doubles the list',
    );
    await options.getByRole('button', { name: 'Put away' }).click();
    await eventually(read).not.toContain('Agency policy');
    await options.close();
  });
});
