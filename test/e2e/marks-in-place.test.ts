import { beforeEach, describe, expect, it } from 'vitest';
import { keepPicture } from './harness/artifacts.ts';
import { withEmptyPage } from './harness/empty-page.ts';
import { notesOf } from './harness/notes.ts';
import { type Box, overlayOf } from './harness/overlay.ts';

/** Where marks stand on pages that scroll, fold, cover and open things: at what is seen of their field, or nowhere. */
const empty = await withEmptyPage();

const ROWS = [
  ['I50.32', 'Chronic diastolic heart failure'],
  ['J44.9', 'COPD'],
  ['N18.31', 'CKD 3a'],
  ['Z79.4', 'Insulin'],
];
const DAYS = `<label>M0090 Date Assessment Completed <input value="10/06/2026"></label> <label>M0030 Start of Care Date <input value="10/04/2026"></label>`;
const list = (width: number): string =>
  `<h3>M1021/M1023 Diagnoses</h3><table style="border-collapse:collapse;font:14px Arial"><tr><th>ICD-10-CM Code</th><th>Description</th></tr>${ROWS.map(([code, words]) => `<tr style="height:30px"><td><input class="code" value="${code}" style="width:${width}px"></td><td>${words}</td></tr>`).join('')}</table>`;

const look = () => overlayOf(empty.page);
const marks = async () => (await look()).marks;
const codes = async (): Promise<string[]> =>
  (await marks()).map(({ label }) => /Lintel: (\S+)/.exec(label)?.[1] ?? '').sort();
const boxOf = async (selector: string): Promise<Box> => {
  const box = await empty.page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return box;
};
const isIn = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const press = (box: Box, x = box.width / 2, y = box.height / 2) => empty.page.mouse.click(box.x + x, box.y + y);

beforeEach(() => empty.page.emulateMedia({ media: 'screen' }));

describe('marks', () => {
  it('go with the rows that a box has scrolled away or folds up', async () => {
    await empty.put(
      `${DAYS}<div id="box" style="height:110px;width:420px;overflow:auto;border:1px solid">${list(90)}</div><p>What stands below the box.</p>`,
    );
    await expect.poll(codes).toEqual(['I50.32']);
    for (const { box } of await marks()) expect(isIn(box, await boxOf('#box'))).toBe(true);
    await empty.page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 1_000));
    await expect
      .poll(async () => (await codes()).map((code) => /I50|Z79/.test(code) && code).filter(Boolean))
      .toEqual(['Z79.4']);
    await empty.page.evaluate(() => {
      const box = document.querySelector('#box');
      box?.setAttribute('style', 'height:40px;overflow:hidden');
      box?.scrollTo(0, 0);
    });
    await expect.poll(codes).toEqual([]);
  });

  it('stand in what is seen of a field that its box cuts off', async () => {
    await empty.put(
      `${DAYS}<div id="box" style="width:210px;overflow:auto;border:1px solid"><div style="width:500px">${list(260)}</div></div>`,
    );
    await expect.poll(async () => (await marks()).length).toBe(4);
    for (const { box } of await marks()) expect(isIn(box, await boxOf('#box'))).toBe(true);
    await keepPicture(empty.page, 'marks-cut.png');
  });

  it('stand on nothing that lies over the page, whether it was there or came later', async () => {
    await empty.put(`${DAYS}${list(90)}`);
    await expect.poll(async () => (await marks()).length).toBe(4);
    const field = await boxOf('.code');
    await empty.put(
      `<aside id="over" style="position:fixed;top:0;bottom:0;right:0;left:${field.x + field.width + 2}px;background:#ffe">Medications</aside>`,
    );
    await empty.page.evaluate(() => scrollTo(0, 8));
    const over = await boxOf('#over');
    const onIt = async () => (await marks()).filter(({ box }) => box.x + box.width > over.x).length;
    // The page scrolled by nothing where it is short: what moves is looked at when it rests.
    await empty.page.evaluate(() => document.body.style.setProperty('padding-top', '9px'));
    await expect.poll(onIt).toBe(0);
    expect(await marks()).toHaveLength(4);
  });

  it.each([
    ['a page', `<div>${list(90)}</div>`, 'html'],
    ['a dialog', `<dialog>${list(90)}</dialog>`, 'dialog'],
  ])('stand beside their fields in %s that is zoomed as a whole', async (_, html, zoomed) => {
    await empty.put(`${DAYS}${html}`);
    await empty.page.evaluate((of) => {
      document.querySelector('dialog')?.showModal();
      document.querySelector<HTMLElement>(of)?.style.setProperty('zoom', '1.25');
    }, zoomed);
    const offsets = async (): Promise<number[][]> => {
      const fields = await empty.page.evaluate(() =>
        [...document.querySelectorAll('.code')].map((el) => el.getBoundingClientRect().toJSON() as DOMRect),
      );
      return (await marks()).map(({ box }, i) => {
        const { right = 0, top = 0, height = 0 } = fields[i] ?? {};
        return [box.x - right, box.y + box.height / 2 - top - height / 2].map(Math.round);
      });
    };
    await expect.poll(offsets).toEqual(ROWS.map(() => [5, 0]));
  });

  it('are not printed', async () => {
    await empty.put(`${DAYS}${list(90)}`);
    await expect.poll(async () => (await marks()).length).toBe(4);
    await empty.page.emulateMedia({ media: 'print' });
    await expect(marks()).rejects.toThrow('box model');
  });
});

describe('a line under words of a text area', () => {
  const NOTE =
    'Seen at home for follow up after a hospital stay. She reports no chest pain today and eats well. ASSESSMENT: Chronic diastolic heart failure, euvolemic. Her type 2 diabetes with diabetic neuropathy is unchanged and she takes insulin glargine every night. She has persistent atrial fibrillation on Eliquis and a stage 3 pressure ulcer of the sacrum.';
  const noteIn = (style: string): string =>
    `${DAYS}${list(90)}<div style="${style}"><label for="n">Skilled nursing visit note</label><br><textarea id="n" style="width:100%;height:150px;font:13.7px Arial;border:2px solid;box-sizing:border-box">${NOTE}</textarea></div>`;

  it('stands under them where half a pixel decides about the break of a line', async () => {
    await empty.put(noteIn('width:477.5px'));
    /** Where the lines are to be: below the words in a copy, set in the page as the area is. */
    const wanted = (): Promise<number[][]> =>
      empty.page.evaluate(() => {
        const area = document.querySelector('textarea') as HTMLTextAreaElement;
        const copy = document.createElement('div');
        for (const name of getComputedStyle(area))
          copy.style.setProperty(name, getComputedStyle(area).getPropertyValue(name));
        const { left, top } = area.getBoundingClientRect();
        Object.assign(copy.style, { position: 'fixed', left: `${left}px`, top: `${top}px`, margin: '0' });
        copy.textContent = area.value;
        document.body.append(copy);
        const words = ['stage 3 pressure ulcer of the sacrum', 'persistent atrial fibrillation'].map((text) => {
          const range = document.createRange();
          const start = area.value.indexOf(text);
          range.setStart(copy.firstChild as Text, start);
          range.setEnd(copy.firstChild as Text, start + text.length);
          const [box] = range.getClientRects();
          return [box?.left ?? 0, (box?.bottom ?? 0) - 1].map(Math.round);
        });
        copy.remove();
        return words;
      });
    const lines = async (): Promise<number[][]> =>
      (await notesOf(empty.page)).lines.map(({ x, y }) => [x, y].map(Math.round));
    await expect.poll(async () => (await lines()).length).toBe(3);
    expect(await lines()).toEqual(expect.arrayContaining(await wanted()));
  });

  it('is none where the area is turned: it would stand under others', async () => {
    await empty.put(noteIn('width:500px'));
    const lines = async (): Promise<number> => (await notesOf(empty.page)).lines.length;
    await expect.poll(lines).toBeGreaterThan(2);
    const turn = (by: string) => empty.page.evaluate((to) => document.body.style.setProperty('transform', to), by);
    await turn('rotate(4deg)');
    await expect.poll(lines).toBe(0);
    await turn('scale(0.8)');
    await expect.poll(lines).toBeGreaterThan(2);
  });
});

describe('a hint in a low window', () => {
  it('covers neither its field nor what is typed there, and scrolls instead', async () => {
    const { page } = empty;
    const before = page.viewportSize();
    await empty.put(`${DAYS}<div style="height:80px"></div>${list(90)}<div style="height:400px"></div>`);
    await expect.poll(async () => (await marks()).length).toBe(4);
    await page.setViewportSize({ width: 360, height: 220 });
    const field = page.locator('.code').first();
    await field.evaluate((el) => el.scrollIntoView({ block: 'center' }));
    await field.focus();
    await expect.poll(async () => (await look()).hint?.title).toContain('I50.32');
    const hint = (await look()).hint?.box;
    const own = await boxOf('.code');
    expect(hint && (hint.y >= own.y + own.height || hint.y + hint.height <= own.y)).toBe(true);
    expect(hint && hint.y >= 0 && hint.y + hint.height <= 220).toBe(true);
    await keepPicture(page, 'overlay-low-window.png');
    if (before) await page.setViewportSize(before);
  });
});

describe('what the page has opened', () => {
  /** A box over the page that a click beside it, focus elsewhere or Escape closes, or fetches back: as libraries have them. */
  const open = async (attributes: string): Promise<void> => {
    await empty.put(
      `${DAYS}<div id="opened" ${attributes} style="position:absolute;left:60px;top:120px;width:420px;background:#fff;border:1px solid">${list(90)}</div>`,
    );
    await empty.page.evaluate(() => {
      const opened = document.querySelector('#opened') as HTMLElement;
      const close = (): void => opened.setAttribute('hidden', '');
      const isIn = (event: Event): boolean => opened.contains(event.target as Node);
      document.addEventListener('pointerdown', (event) => isIn(event) || close());
      document.addEventListener('mousedown', (event) => isIn(event) || close(), true);
      document.addEventListener('click', (event) => isIn(event) || close());
      document.addEventListener('focusin', (event) => isIn(event) || opened.querySelector('input')?.focus(), true);
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), true);
    });
    await expect.poll(async () => (await marks()).length).toBe(4);
  };
  const isOpen = () => empty.page.locator('#opened').isVisible();

  it.each([['role="dialog" aria-modal="true"'], ['class="menu"']])(
    'stays open while hints are used: %s',
    async (how) => {
      await open(how);
      const field = empty.page.locator('.code').nth(1);
      await field.click();
      const mark = (await marks()).find(({ label }) => label.includes('J44.9'));
      if (!mark) throw new Error('no mark');
      await press(mark.box);
      await expect.poll(async () => (await look()).hint?.title ?? '').toContain('J44.9');
      const hint = (await look()).hint?.box;
      if (!hint) throw new Error('no hint');
      await press(hint, 20, 16);
      expect(await isOpen()).toBe(true);
      await field.click();
      await empty.page.keyboard.press('Alt+Shift+KeyL');
      await empty.page.keyboard.press('Tab');
      // The focus is in the hint, and stays there.
      expect(await empty.page.evaluate(() => document.activeElement?.getAttribute('popover'))).toBe('manual');
      await empty.page.keyboard.press('Escape');
      await expect.poll(async () => (await look()).hint).toBeUndefined();
      expect(await isOpen()).toBe(true);
      // Closed by hand, it stays closed though its field has the focus again.
      await empty.page.waitForTimeout(700);
      expect((await look()).hint).toBeUndefined();
      await empty.page.keyboard.type('x');
      expect(await field.inputValue()).toContain('x');
      await empty.page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
    },
  );
});
