import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPicture, keepWholePicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { notesOf } from './harness/notes.ts';
import { overlayOf } from './harness/overlay.ts';
import { openBeside } from './harness/panel-beside.ts';
import { withPages } from './harness/with-pages.ts';

/** A code that somebody asks for goes into the page's list: where the site's file allows it, once, and read back. */
const { chromium, pages } = await withPages({ role: 'coder', viewport: { width: 1280, height: 1000 } });
let page: Page;

const NOTE = 'ASSESSMENT: Paroxysmal atrial fibrillation. Type 2 diabetes with diabetic polyneuropathy.';
const VM7 = '/vm7/?patient=alvarez&top=oasis-e2&bottom=physician-note';

beforeEach(() => pages.state.reset());
afterEach(async () => {
  for (const each of chromium.context.pages().slice(1)) await each.close();
  chromium.errors.expectNone();
});

const soon = <T>(what: () => Promise<T>) => expect.poll(what, { interval: 100 });
async function frame(name: string): Promise<Frame> {
  await soon(async () => page.frame({ name }) !== null).toBe(true);
  return page.frame({ name }) as Frame;
}
const text = (panel: Page): Promise<string> => panel.evaluate(() => document.body.innerText);
const codes = async (): Promise<string[]> =>
  (await frame('wtop'))
    .locator('input[name^="dxcd_"]')
    .evaluateAll((all) => all.map((el) => (el as HTMLInputElement).value));

/** The docked panel's page beside, with the Diagnoses tab in front. */
async function diagnoses(): Promise<Page> {
  const panel = await openBeside(chromium, page);
  await panel.getByRole('tab', { name: /Diagnoses/ }).click({ timeout: 30_000 });
  return panel;
}

describe('the legacy frameset', () => {
  beforeEach(async () => {
    page = await chromium.open(`${pages.url}${VM7}`);
  });
  const note = async () => (await frame('wbot')).locator('[name=note_narrative]');

  it('a click in the hint puts the code into the first free line, and one undo takes it back', async () => {
    expect((await codes())[5]).toBe('');
    // Once the list is read, the hint opens on the button that adds; before, it would come to it while it is open.
    await soon(async () => (await overlayOf(page)).marks.length).toBe(5);
    await (await note()).fill(NOTE);
    await soon(async () => (await notesOf(page)).lines.length).toBe(2);
    await (await note()).press('Alt+Shift+KeyL');
    await soon(async () => (await notesOf(page)).hint?.text ?? '').toContain('add to diagnoses (M1023 f)');
    await keepPicture(page, 'notes-add.png');
    // A click that no person made does nothing, wherever it is sent.
    const button = (await notesOf(page)).hint?.acts['add to diagnoses (M1023 f)'];
    await (await frame('wbot')).evaluate(
      ({ x, y }) => {
        const { left, top } = (window.frameElement as Element).getBoundingClientRect();
        const host = document.elementFromPoint(x - left, y - top) ?? document.querySelector('div[popover]');
        for (const type of ['mousedown', 'mouseup', 'click'])
          for (const to of [host, document.querySelector('div[popover]')])
            to?.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, clientX: x - left, clientY: y - top }),
            );
      },
      { x: (button?.x ?? 0) + 5, y: (button?.y ?? 0) + 5 },
    );
    await page.waitForTimeout(400);
    expect((await codes())[5]).toBe('');
    await page.keyboard.press('Enter');
    await soon(async () => (await codes())[5]).toMatch(/^(?:I48\.0|E11\.42)$/);
    // Focus and caret are back in the note, though the list stands in another frame.
    await soon(async () => (await note()).evaluate((el) => document.hasFocus() && document.activeElement === el)).toBe(
      true,
    );
    await soon(async () => (await notesOf(page)).hint).toBeUndefined();
    const field = (await frame('wtop')).locator('input[name=dxcd_6]');
    await field.focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await soon(() => field.inputValue()).toBe('');
  });

  it('a hint that is open when a place for the code appears offers it, and the focus stays on its button', async () => {
    const primary = (await frame('wtop')).locator('input[name=dxcd_1]');
    const code = await primary.inputValue();
    await soon(async () => (await overlayOf(page)).marks.length).toBe(5);
    // Without a primary diagnosis no code is added: which it is, is for a person to say.
    await primary.fill('');
    await soon(async () => (await overlayOf(page)).marks.length).toBe(4);
    await (await note()).fill(NOTE);
    await soon(async () => (await notesOf(page)).lines.length).toBe(2);
    await (await note()).press('Alt+Shift+KeyL');
    await soon(async () => (await notesOf(page)).hint?.text ?? '').toContain('open panel');
    expect((await notesOf(page)).hint?.text).not.toContain('add to diagnoses');
    await page.keyboard.press('ArrowRight');
    await primary.evaluate((el, value) => {
      (el as HTMLInputElement).value = value;
      el.dispatchEvent(new Event('change', { bubbles: true }));
    }, code);
    await soon(async () => (await notesOf(page)).hint?.text ?? '').toContain('add to diagnoses (M1023 f)');
    // The focus was on "hide", and is: Enter adds nothing.
    await page.keyboard.press('Enter');
    await soon(async () => (await notesOf(page)).lines.length).toBe(1);
    expect((await codes())[5]).toBe('');
  });

  it('a click in the panel does the same, says so, and the code is no longer offered', async () => {
    await (await note()).fill(NOTE);
    const panel = await diagnoses();
    await panel.getByRole('button', { name: 'add I48.0 to diagnoses, as M1023 f' }).click({ timeout: 30_000 });
    await soon(async () => (await codes())[5]).toBe('I48.0');
    await soon(() => text(panel)).not.toContain('add to diagnoses');
    // The list is full now: what is left is offered to nobody, and stands there all the same.
    expect(await text(panel)).toContain('E11.42');
    expect((await codes()).filter((code) => code === 'E11.42')).toEqual([]);
    await keepWholePicture(panel, 'notes-panel.png');
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('nothing is inserted where the field was filled, or the page went on, between offer and click', async () => {
    await (await note()).fill(NOTE);
    const panel = await diagnoses();
    const add = panel.getByRole('button', { name: 'add I48.0 to diagnoses, as M1023 f' });
    await add.waitFor({ timeout: 30_000 });
    // Read-only without any event that Lintel hears of.
    await (await frame('wtop')).locator('input[name=dxcd_6]').evaluate((el) => {
      (el as HTMLInputElement).readOnly = true;
    });
    await add.click();
    await soon(() => text(panel)).toContain('not inserted: the field cannot be written to');
    expect((await codes())[5]).toBe('');
    // Filled by a script a moment ago.
    await (await frame('wtop')).locator('input[name=dxcd_6]').evaluate((el) => {
      (el as HTMLInputElement).readOnly = false;
      (el as HTMLInputElement).value = 'Z99.9';
    });
    await add.click({ timeout: 2_000 }).catch(() => {});
    await new Promise((done) => setTimeout(done, 600));
    expect((await codes())[5]).toBe('Z99.9');
  });

  it('a page that does not keep the code is said to have lost it, and is left as it was', async () => {
    await (await frame('wtop')).locator('input[name=dxcd_6]').evaluate((el) => {
      el.addEventListener('input', () => {
        (el as HTMLInputElement).value = 'I48';
      });
    });
    await (await note()).fill(NOTE);
    const panel = await diagnoses();
    await panel.getByRole('button', { name: 'add I48.0 to diagnoses, as M1023 f' }).click({ timeout: 30_000 });
    await soon(() => text(panel)).toContain('not inserted: the page did not keep it');
  });

  it('words in the panel lead back to the note', async () => {
    await (await note()).fill(`${'Teaching on diet continued.\n'.repeat(40)}${NOTE}`);
    await (await note()).evaluate((el) => {
      el.scrollTop = 0;
    });
    const panel = await diagnoses();
    await panel
      .getByRole('button', { name: /^show “Paroxysmal atrial fibrillation” in the note/ })
      .click({ timeout: 30_000 });
    await soon(() => note().then((field) => field.evaluate((el) => el.scrollTop))).toBeGreaterThan(50);
    await soon(async () => (await notesOf(page)).lines.length).toBeGreaterThan(0);
  });

  it('what is dismissed with a reason has no line any more, and comes back when it is taken back', async () => {
    await (await note()).fill('ASSESSMENT: Paroxysmal atrial fibrillation.');
    const panel = await diagnoses();
    await soon(async () => (await notesOf(page)).lines.length).toBe(1);
    await panel.getByRole('button', { name: 'dismiss, with reason: I48.0' }).click({ timeout: 30_000 });
    await panel.getByLabel('Why does this not hold here?').fill('Ablated; sinus rhythm since.');
    await panel.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await soon(() => text(panel)).toContain('dismissed: Ablated; sinus rhythm since.');
    await page.bringToFront();
    await soon(async () => (await notesOf(page)).lines.length).toBe(0);
    await panel.bringToFront();
    await panel.getByRole('button', { name: /^take back: I48\.0/ }).click();
    await page.bringToFront();
    await soon(async () => (await notesOf(page)).lines.length).toBe(1);
  });

  it('a note of one patient says nothing once the page turns to another', async () => {
    await (await note()).fill('ASSESSMENT: Paroxysmal atrial fibrillation.');
    const panel = await diagnoses();
    await soon(() => text(panel)).toContain('I48.0');
    // Longer than parts of one page take to turn together.
    await new Promise((done) => setTimeout(done, 5_500));
    // Banner and assessment turn; the note's frame does not, and still holds the words of the patient before.
    await page.evaluate(() => {
      for (const [name, path] of [
        ['banner', 'banner'],
        ['wtop', 'work/oasis-e2'],
      ] as const)
        (frames as unknown as Record<string, Window>)[name]?.location.assign(`/vm7/${path}?patient=okafor`);
    });
    await soon(() => text(panel)).not.toContain('Alvarez');
    await soon(() => text(panel)).toContain('Okafor');
    await new Promise((done) => setTimeout(done, 2_500));
    expect(await text(panel)).not.toContain('I48.0');
    expect(await text(panel)).toMatch(/held for the patient before|showed before/);
    expect((await notesOf(page)).lines).toEqual([]);
  });
});

describe('a page of controlled React inputs', () => {
  it('hears the code, keeps it and stores it', async () => {
    page = await chromium.open(`${pages.url}/react/?patient=alvarez`);
    const note = page.getByLabel('Physician narrative');
    await note.fill(NOTE);
    const panel = await diagnoses();
    await panel.getByRole('button', { name: 'add I48.0 to diagnoses, as M1023 f' }).click({ timeout: 30_000 });
    const field = page.getByLabel('(M1023) Other diagnosis f ICD-10-CM code');
    await soon(() => field.inputValue()).toBe('I48.0');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Save' }).click();
    await soon(async () => JSON.stringify(await (await fetch(`${pages.url}/stored/alvarez`)).json())).toContain(
      'I48.0',
    );
  });
});

describe('a site whose file says nothing of it', () => {
  it('is written to by nobody: no button, in hint or panel', async () => {
    page = await chromium.open(`${pages.url}/notes/?patient=alvarez`);
    await page.locator('#hpi').fill(NOTE);
    const panel = await diagnoses();
    await soon(() => text(panel)).toContain('I48.0');
    expect(await text(panel)).not.toContain('add to diagnoses');
  });
});
