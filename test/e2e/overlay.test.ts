import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STYLE } from '../../extension/overlay/style.ts';
import { keepPicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { clickAndClose } from './harness/click-and-close.ts';
import { type Box, type OverlaySeen, overlayOf } from './harness/overlay.ts';
import { listen } from './harness/panel-view.ts';
import { withPages } from './harness/with-pages.ts';

/** Marks and hints as they stand on a page, with the extension as it ships (but for the permission). */
const { chromium, pages } = await withPages({ role: 'clinician' });
let page: Page;

const FORM = '/vm7/work/oasis-e2?patient=alvarez';
const code = (row: number): string => `input[name=dxcd_${row}]`;

beforeEach(async () => {
  pages.state.reset();
  await chromium.set({ role: 'clinician' });
  page = await chromium.open(`${pages.url}${FORM}`);
  await eventually((seen) => seen.marks.length).toBe(5);
});
afterEach(async () => {
  await page.close();
});

const eventually = <T>(pick: (seen: OverlaySeen) => T) =>
  expect.poll(async () => pick(await overlayOf(page)), { interval: 100 });
const hint = () => eventually((seen) => seen.hint?.text ?? '');
const boxOf = async (selector: string): Promise<Box> => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not in view`);
  return box;
};
const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
/** The box of every control that a person can see. */
const controls = (): Promise<Box[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('input,select,textarea')].flatMap((el) => {
      const { x, y, width, height } = el.getBoundingClientRect();
      return width > 0 && y < innerHeight && y + height > 0 ? [{ x, y, width, height }] : [];
    }),
  );

describe('marks', () => {
  it('stand beside filled code fields, one each, and cover no control', async () => {
    const { marks } = await overlayOf(page);
    expect(marks.map(({ label }) => label)).toEqual([
      'Lintel: I11.0 Hypertensive heart disease with heart failure',
      'Lintel: I50.32 Chronic diastolic (congestive) heart failure',
      'Lintel: J44.9 Chronic obstructive pulmonary disease, unspecified',
      'Lintel: Z99.81 Dependence on supplemental oxygen',
      'Lintel: Z79.52 Long term (current) use of systemic steroids',
    ]);
    const boxes = await controls();
    for (const mark of marks) expect(boxes.filter((box) => meets(box, mark.box))).toEqual([]);
    for (const [i, mark] of marks.entries()) {
      const field = await boxOf(code(i + 1));
      expect(Math.abs(mark.box.y + mark.box.height / 2 - (field.y + field.height / 2))).toBeLessThanOrEqual(1);
    }
    await keepPicture(page, 'overlay-marks.png');
  });

  it('leave the page’s own elements as they were', async () => {
    const ours = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelectorAll('div[popover=manual]').forEach((el) => {
        el.remove();
      });
      return copy.outerHTML;
    });
    const bare = await (await fetch(`${pages.url}${FORM}`)).text();
    const served = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      bare,
    );
    // The page's own script opens its accordion on load; nothing else may differ.
    const plain = (html: string): string =>
      html
        .replace(/\s+/g, ' ')
        .replace(/ style="[^"]*"/g, '')
        .replace(/[−+–]/g, '');
    expect(plain(ours)).toBe(plain(served));
    expect(await page.evaluate(() => document.querySelector('div[popover=manual]')?.shadowRoot)).toBeNull();
  });

  it('follow a scroll, a zoom and a resize to the pixel', async () => {
    const offsets = async (): Promise<number[]> => {
      const { marks } = await overlayOf(page);
      const field = await boxOf(code(1));
      const mark = marks.find(({ label }) => label.includes('I11.0'));
      if (!mark) return [];
      return [field.x - (mark.box.x + mark.box.width), field.y + field.height / 2 - (mark.box.y + mark.box.height / 2)];
    };
    const [gap = 0] = await offsets();
    const settled = () => expect.poll(async () => (await offsets()).map((n) => Math.round(n)));
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, 90);
    await settled().toEqual([Math.round(gap), 0]);
    await page.setViewportSize({ width: 1000, height: 700 });
    await settled().toEqual([Math.round(gap), 0]);
    await page.evaluate(() => document.body.style.setProperty('zoom', '1.5'));
    await settled().toEqual([Math.round(gap), 0]);
  });

  it('go when their field is hidden and come back with it', async () => {
    await page.evaluate(() => document.querySelector('table.dx')?.setAttribute('hidden', ''));
    await eventually((seen) => seen.marks.length).toBe(0);
    await page.evaluate(() => document.querySelector('table.dx')?.removeAttribute('hidden'));
    await eventually((seen) => seen.marks.length).toBe(5);
  });

  it('move into a modal dialog with the fields, where everything outside is inert', async () => {
    await page.evaluate(() => {
      const table = document.querySelector('table.dx');
      const dialog = document.createElement('dialog');
      if (!table) return;
      table.before(dialog);
      dialog.append(table);
      dialog.showModal();
    });
    await eventually((seen) => seen.within).toBe('dialog');
    const { marks } = await overlayOf(page);
    expect(marks).toHaveLength(5);
    const [first] = marks;
    if (!first) throw new Error('no mark');
    await page.mouse.move(first.box.x + 6, first.box.y + 6);
    await hint().toContain('I11.0');
    await keepPicture(page, 'overlay-dialog.png');
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      const table = document.querySelector('table.dx');
      if (dialog && table) dialog.before(table);
      dialog?.close();
    });
    await eventually((seen) => seen.within).toBe('html');
  });
});

it('come back after twenty changes of route in one document', async () => {
  await page.goto(`${pages.url}/vm7/?patient=alvarez&top=routed&bottom=note`);
  await expect.poll(() => page.frame({ name: 'wtop' })?.locator('body').textContent()).toContain('Functional status');
  const frame = page.frame({ name: 'wtop' });
  if (!frame) throw new Error('no work frame');
  for (let i = 0; i < 10; i++) {
    await frame.getByText('Functional status').click();
    await expect.poll(() => frame.locator(code(1)).count()).toBe(0);
    await frame.getByText('Diagnoses').click();
    await expect.poll(() => frame.locator(code(1)).count()).toBe(1);
  }
  await eventually((seen) => seen.marks.length).toBe(5);
});

describe('a hint', () => {
  it('opens on hover and covers neither its field nor its neighbours', async () => {
    const [mark] = (await overlayOf(page)).marks;
    if (!mark) throw new Error('no mark');
    await page.mouse.move(mark.box.x + 6, mark.box.y + 6);
    await hint().toContain('I11.0 Hypertensive heart disease with heart failure');
    const seen = (await overlayOf(page)).hint;
    expect(seen?.text).toContain('valid on 10 Nov 2026');
    const boxes = await Promise.all([1, 2, 3, 4, 5, 6].map((row) => boxOf(code(row))));
    expect(boxes.filter((box) => seen && meets(box, seen.box))).toEqual([]);
    expect((await controls()).filter((box) => seen && meets(box, seen.box))).toEqual([]);
    await keepPicture(page, 'overlay-hint.png');
    // The pointer may move into the hint; leaving both closes it.
    if (seen) await page.mouse.move(seen.box.x + 20, seen.box.y + 20);
    await page.waitForTimeout(500);
    expect((await overlayOf(page)).hint).toBeDefined();
    await page.mouse.move(5, 5);
    await hint().toBe('');
  });

  it('opens when its field has the focus, keeps the focus there, and closes when it is left', async () => {
    await page.locator(code(2)).click();
    await hint().toContain('I50.32');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('dxcd_2');
    await page.locator('input[name=dxds_6]').click();
    await hint().toBe('');
  });

  it('by keyboard: Alt+Shift+L goes in, Tab stays in, Escape gives focus and caret back', async () => {
    await page.locator(code(2)).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+Shift+KeyL');
    await hint().toContain('open panel');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
    expect(await focused()).toBe('DIV');
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('DIV');
    await page.keyboard.press('Escape');
    await hint().toBe('');
    const caret = await page.evaluate(() => {
      const el = document.activeElement as HTMLInputElement;
      return [el.name, el.selectionStart, el.selectionEnd];
    });
    expect(caret).toEqual(['dxcd_2', 1, 1]);
  });

  it('is no stop on the page’s own way of the Tab key', async () => {
    await page.locator(code(1)).click();
    const order: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(
          () => (document.activeElement as HTMLInputElement).name || (document.activeElement as HTMLInputElement).type,
        ),
      );
    }
    expect(order).toEqual(['button', 'dxoe_1', 'dxdt_1', 'dxsv_1']);
  });

  it('follows what is typed: a header, a code that never was, a valid one', async () => {
    await page.locator(code(1)).fill('I50.3');
    await hint().toMatch(/header: needs more characters[\s\S]*I50\.3/);
    expect((await overlayOf(page)).marks.find(({ label }) => label.includes('I50.3 '))?.quiet).toBe(false);
    await page.locator(code(1)).fill('I50.9');
    await hint().toContain('I50.9 Heart failure, unspecified');
    await page.locator(code(1)).fill('I5O.9');
    await hint().toContain('not an ICD-10-CM code');
    await page.locator(code(1)).fill('');
    await eventually((seen) => seen.marks.length).toBe(4);
  });

  it('sees a code that a picker in another window set', async () => {
    const opened = page.waitForEvent('popup');
    await page
      .locator('tr', { has: page.locator(code(6)) })
      .last()
      .getByTitle('Find code')
      .click();
    const popup = await opened;
    await popup.locator('input[name=q]').fill('kidney disease stage 4');
    await popup.locator('input[type=submit]').first().click();
    await clickAndClose(popup, popup.getByRole('link', { name: 'N18.4' }));
    await eventually((seen) => seen.marks.some(({ label }) => label.includes('N18.4'))).toBe(true);
  });

  it('says nothing of groups to a clinician, and says group and authority to a coder', async () => {
    await page.locator(code(1)).click();
    await hint().toContain('valid on 10 Nov 2026');
    expect((await overlayOf(page)).hint?.text).not.toMatch(/group|MMTA|points|weight|HIPPS/i);
    await chromium.set({ role: 'coder' });
    await hint().toMatch(/group H, MMTA – Cardiac and Circulatory \((?:CMS table|sourced|estimated)\)/);
  });

  it('case 3: does nothing for clicks that no person made, and closes when the page plays with it', async () => {
    await page.locator(code(1)).click();
    await hint().toContain('I11.0');
    const before = chromium.context.pages().length;
    await page.evaluate(() => {
      const host = document.querySelector('div[popover=manual]');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 700, clientY: 400 }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await page.waitForTimeout(400);
    expect((await overlayOf(page)).hint).toBeDefined();
    expect(chromium.context.pages().length).toBe(before);
    await page.evaluate(() => {
      (document.querySelector('div[popover=manual]') as HTMLElement).style.setProperty('opacity', '0.2', 'important');
    });
    await hint().toBe('');
  });

  it('case 3: closes when something of the page lies over it', async () => {
    await page.locator(code(1)).click();
    await hint().toContain('I11.0');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.setAttribute('popover', 'manual');
      cover.id = 'cover';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;opacity:0.01;border:0;margin:0;padding:0;max-width:none;max-height:none';
      document.body.append(cover);
      cover.showPopover();
    });
    await hint().toBe('');
  });

  it('case 3: gives up, and says so, on a page that keeps taking it away', async () => {
    const panel = await listen(chromium, page);
    await page.evaluate(() => {
      const takeAway = (): void => document.querySelector('html > div[popover=manual]')?.remove();
      new MutationObserver(takeAway).observe(document.documentElement, { childList: true });
      takeAway();
    });
    await expect.poll(async () => (await panel.view())?.notes.join('; ')).toContain('marks on the page stopped');
    expect((await overlayOf(page)).marks).toEqual([]);
    expect((await panel.view())?.codes).toHaveLength(5);
    await panel.close();
  });

  it('is hidden by hand: this mark, then all of the site, without a reload', async () => {
    await page.locator(code(2)).click();
    await page.keyboard.press('Alt+Shift+KeyL');
    await hint().toContain('hide mark');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await eventually((seen) => seen.marks.length).toBe(4);
    await page.locator(code(1)).click();
    await page.keyboard.press('Alt+Shift+KeyL');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await eventually((seen) => seen.marks.length).toBe(0);
    await chromium.worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { remove(k: string): Promise<void> } } } }
      ).chrome.storage.local.remove('marksOff'),
    );
    await eventually((seen) => seen.marks.length).toBe(4);
  });

  it('opens the side panel from a real click', async () => {
    const contexts = (): Promise<string[]> =>
      chromium.worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { getContexts(filter: object): Promise<{ contextType: string }[]> } };
        };
        return (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType);
      });
    expect(await contexts()).not.toContain('SIDE_PANEL');
    await page.locator(code(1)).click();
    await hint().toContain('open panel');
    const box = (await overlayOf(page)).hint?.acts['open panel'];
    if (!box) throw new Error('no button');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(contexts).toContain('SIDE_PANEL');
  });

  it('is not in what the page can select, and nothing but codes and titles is in what it can find', async () => {
    await page.locator(code(1)).click();
    await hint().toContain('I11.0');
    const selected = await page.evaluate(() => {
      document.execCommand('selectAll');
      return String(getSelection());
    });
    expect(selected).not.toContain('valid on 10 Nov 2026');
    // The MRN of the title bar is the page's own; nothing of the overlay repeats it.
    expect((await overlayOf(page)).hint?.text).not.toMatch(/004417|Alvarez/i);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds (%s)', async (colorScheme) => {
    await page.locator(code(1)).fill('I50.3');
    await hint().toContain('header');
    const html = (await overlayOf(page)).hint?.html ?? '';
    const bench = await chromium.context.newPage();
    await bench.emulateMedia({ colorScheme });
    const style = STYLE.replaceAll(':host', ':root').replace(
      /position: fixed; left: 0; top: 0; width: max-content/,
      'width: max-content',
    );
    await bench.setContent(
      `<!doctype html><html lang="en"><title>hint</title><style>${style}</style><main><h1>x</h1>${html}</main></html>`,
    );
    expect(await axeViolations(bench)).toEqual([]);
    await keepPicture(bench, `overlay-hint-${colorScheme}.png`);
    await bench.close();
  });
});
