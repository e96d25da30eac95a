import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPicture } from './harness/artifacts.ts';
import { type NotesSeen, notesOf } from './harness/notes.ts';
import { listen } from './harness/panel-view.ts';
import { stopWorker as stopOf } from './harness/stop-worker.ts';
import { withPages } from './harness/with-pages.ts';

/** Hints in notes as they are written: a text area, an editor in the page, an editor in a frame of its own. */
const { chromium, pages } = await withPages({ role: 'coder' });
let page: Page;

beforeEach(async () => {
  pages.state.reset();
  page = await chromium.open(`${pages.url}/notes/?patient=alvarez`);
});
afterEach(async () => {
  chromium.errors.expectNone();
  await page.close();
});

const eventually = <T>(pick: (seen: NotesSeen) => T) =>
  expect.poll(async () => pick(await notesOf(page)), { interval: 100 });
const area = () => page.locator('#hpi');
const editor = () => page.locator('.ProseMirror');
async function rich(): Promise<Frame> {
  const frame = await (await page.locator('#rte').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no editor frame');
  return frame;
}

/** The boxes of words of the text area, by an independent way: the caret is put at both ends and its place asked for. */
async function wordsInArea(words: string): Promise<{ x: number; y: number; width: number }> {
  return area().evaluate((el, text) => {
    const field = el as HTMLTextAreaElement;
    const copy = document.createElement('div');
    const style = getComputedStyle(field);
    for (const name of [
      'font',
      'letterSpacing',
      'padding',
      'border',
      'lineHeight',
      'whiteSpace',
      'overflowWrap',
    ] as const)
      copy.style[name] = style[name];
    copy.style.whiteSpace = 'pre-wrap';
    copy.style.position = 'absolute';
    copy.style.boxSizing = 'border-box';
    const { left, top } = field.getBoundingClientRect();
    copy.style.left = `${left + scrollX}px`;
    copy.style.top = `${top + scrollY}px`;
    copy.style.width = `${field.offsetWidth}px`;
    const start = field.value.indexOf(text);
    const mark = document.createElement('span');
    mark.textContent = text;
    copy.append(field.value.slice(0, start), mark, field.value.slice(start + text.length));
    document.body.append(copy);
    const box = mark.getClientRects()[0] as DOMRect;
    copy.remove();
    return { x: box.x, y: box.bottom - field.scrollTop, width: box.width };
  }, words);
}

/** The browser stops the worker, as it does when it likes. */
async function stopWorker(): Promise<void> {
  const own = await chromium.openOwn('options.html');
  await stopOf(chromium.context, own);
  await own.close();
  await page.bringToFront();
}

describe('a text area', () => {
  it('gets a line exactly under the words, and it stays with them while text is typed before them', async () => {
    await area().fill('ASSESSMENT: Chronic diastolic heart failure, euvolemic.');
    await eventually(({ lines }) => lines.length).toBe(1);
    const check = async (): Promise<void> => {
      const want = await wordsInArea('Chronic diastolic heart failure');
      await eventually(({ lines: [line] }) =>
        [
          Math.abs((line?.x ?? 0) - want.x),
          Math.abs((line?.y ?? 0) - want.y),
          Math.abs((line?.width ?? 0) - want.width),
        ].every((off) => off <= 1.5),
      ).toBe(true);
    };
    await check();
    await keepPicture(page, 'notes-area.png');
    await area().evaluate((el) => (el as HTMLTextAreaElement).setSelectionRange(0, 0));
    await area().pressSequentially('Seen at home today.\nNo new complaints, vitals stable.\n', { delay: 5 });
    await check();
    await page.evaluate(() => scrollTo(0, 60));
    await check();
    await area().evaluate((el) => {
      el.style.width = '210px';
    });
    await check();
    await page.setViewportSize({ width: 900, height: 700 });
    await check();
  });

  it('loses the line as soon as the words are no longer those', async () => {
    await area().fill('ASSESSMENT: COPD with acute exacerbation.');
    await eventually(({ lines }) => lines.length).toBe(1);
    await area().evaluate((el) => {
      const field = el as HTMLTextAreaElement;
      const at = field.value.indexOf('COPD') + 2;
      field.setSelectionRange(at, at);
    });
    await page.keyboard.type('x');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect((await notesOf(page)).lines).toEqual([]);
  });

  it('says nothing where the words are denied, and never more than three on the page', async () => {
    await area().fill('ASSESSMENT: No COPD. Denies heart failure. Mother has type 2 diabetes. HTN.');
    await eventually(({ lines }) => lines.length).toBe(1);
    await area().fill(
      'ASSESSMENT: Chronic diastolic heart failure. COPD with acute exacerbation. Paroxysmal atrial fibrillation. Type 2 diabetes with diabetic polyneuropathy. Essential hypertension.',
    );
    await eventually(({ lines }) => lines.length).toBeGreaterThan(0);
    await editor().click();
    await page.keyboard.type('Assessment: essential tremor.');
    await new Promise((done) => setTimeout(done, 1_000));
    const { lines, highlighted } = await notesOf(page);
    // A line that wraps is two boxes of one hint.
    expect(new Set(lines.map(({ y }) => y)).size + highlighted.length).toBeLessThanOrEqual(4);
    expect(highlighted).toHaveLength(1);
  });

  it('follows its own scroll, and has no line where its words are scrolled out', async () => {
    await area().fill(
      `${'Teaching continued on diet and weights.\n'.repeat(30)}ASSESSMENT: Chronic diastolic heart failure.`,
    );
    await area().evaluate((el) => {
      el.scrollTop = 0;
    });
    await new Promise((done) => setTimeout(done, 1_200));
    expect((await notesOf(page)).lines).toEqual([]);
    await area().evaluate((el) => {
      el.scrollTop = el.scrollHeight;
    });
    await eventually(({ lines }) => lines.length).toBe(1);
    const want = await wordsInArea('Chronic diastolic heart failure');
    await eventually(({ lines: [line] }) => Math.abs((line?.y ?? 0) - want.y) <= 1.5).toBe(true);
  });
});

describe('an editor in the page', () => {
  it('has its words underlined by the browser, and no element of it is touched', async () => {
    await editor().click();
    await page.keyboard.type('Assessment: chronic diastolic heart failure.');
    await eventually(({ highlighted }) => highlighted).toEqual(['chronic diastolic heart failure']);
    const before = await editor().evaluate((el) => el.outerHTML);
    expect(before).not.toMatch(/lintel|<mark|style=/i);
    // Typed before the words, in the same line. The key is pressed at once: the note may be being read, and its hint comes.
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Seen today. ');
    await page.keyboard.press('Alt+Shift+KeyL');
    await eventually(({ hint }) => hint?.title ?? '').toContain('I50.32');
    await eventually(({ highlighted }) => highlighted).toEqual(['chronic diastolic heart failure']);
    await keepPicture(page, 'notes-editor.png');
    // Hidden by hand, nothing of ours stays in the page: no line, no sheet, no element.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(({ highlighted }) => highlighted).toEqual([]);
    expect(
      await page.evaluate(() => [document.adoptedStyleSheets.length, document.querySelectorAll('div[popover]').length]),
    ).toEqual([0, 0]);
    expect(await editor().evaluate((el) => document.activeElement === el)).toBe(true);
  });

  it('reads words that stand in several elements and with no-break spaces as one', async () => {
    await editor().evaluate((el) => {
      el.innerHTML =
        '<p>Assessment:&nbsp;<b>chronic</b>&nbsp;dia<i>stolic</i> heart\u200b failure</p><p>Has <s>COPD</s> gout.</p>';
    });
    await eventually(({ highlighted }) =>
      highlighted.map((words) => words.replace(/[\u00a0\u200b]/g, (c) => (c === '\u00a0' ? ' ' : ''))),
    ).toContain('chronic diastolic heart failure');
    expect((await notesOf(page)).highlighted.join()).not.toContain('COPD');
  });
});

describe('an editor in a frame of its own', () => {
  it('is read, and its words are underlined in that frame', async () => {
    const frame = await rich();
    await frame.locator('body').click();
    await page.keyboard.type('Diagnosis: paroxysmal atrial fibrillation.');
    await eventually(({ highlighted }) => highlighted).toEqual(['paroxysmal atrial fibrillation']);
    // What the editor would save has nothing of ours in it.
    expect(await frame.locator('body').innerHTML()).toBe('Diagnosis: paroxysmal atrial fibrillation.');
    await keepPicture(page, 'notes-frame.png');
  });
});

describe('the hint', () => {
  it('is not printed, nor are the lines under words', async () => {
    await area().fill('ASSESSMENT: Chronic diastolic heart failure.');
    await editor().click();
    await page.keyboard.type('Assessment: chronic diastolic heart failure. ');
    await eventually(({ lines, highlighted }) => [lines.length, highlighted.length]).toEqual([1, 1]);
    // Chromium prints what is highlighted when printing begins, as it looks on the screen: then nothing is.
    await page.evaluate(() => {
      const { highlights } = CSS as unknown as { highlights: Map<string, unknown> };
      addEventListener('beforeprint', () => Object.assign(document.body.dataset, { printed: highlights.size }));
    });
    await page.pdf();
    expect(await page.evaluate(() => document.body.dataset.printed)).toBe('0');
    await eventually(({ highlighted }) => highlighted.length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await eventually(({ lines }) => lines.length).toBe(0);
  });

  it('opens where the pointer rests, says code and source, and goes', async () => {
    await area().fill('ASSESSMENT: Chronic diastolic heart failure.');
    await eventually(({ lines }) => lines.length).toBe(1);
    const { lines } = await notesOf(page);
    const [line] = lines;
    if (!line) throw new Error('no line');
    await page.mouse.move(line.x + 20, line.y - 6);
    // The list of this page has the code already? It shows none, so the code is news.
    await eventually(({ hint }) => hint?.title).toBe('I50.32 Chronic diastolic (congestive) heart failure');
    const { hint } = await notesOf(page);
    expect(hint?.text).toContain('note, assessment');
    expect(Object.keys(hint?.acts ?? {})).toEqual(['open panel', 'hide', 'hide on this site']);
    await keepPicture(page, 'notes-hint.png');
    await page.mouse.move(5, 5);
    await eventually(({ hint: open }) => open).toBeUndefined();
  });

  it('opens by key from the caret, goes round, and Escape gives focus and caret back', async () => {
    await area().fill('ASSESSMENT: Chronic diastolic heart failure. COPD with acute exacerbation.');
    await eventually(({ lines }) => lines.length).toBe(2);
    await area().evaluate((el) => (el as HTMLTextAreaElement).setSelectionRange(3, 3));
    await page.keyboard.press('Alt+Shift+KeyL');
    await eventually(({ hint }) => hint?.title ?? '').toContain('I50.32');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Alt+Shift+KeyL');
    await eventually(({ hint }) => hint?.title ?? '').toContain('J44.1');
    await page.keyboard.press('Escape');
    await eventually(({ hint }) => hint).toBeUndefined();
    const caret = await area().evaluate((el) => [
      document.activeElement === el,
      (el as HTMLTextAreaElement).selectionStart,
    ]);
    expect(caret[0]).toBe(true);
    // The keys were not for the page.
    expect(await area().inputValue()).toBe(
      'ASSESSMENT: Chronic diastolic heart failure. COPD with acute exacerbation.',
    );
  });

  it('closes by an Escape that the page does not hear, and stays closed while the caret is where it was', async () => {
    await area().fill('ASSESSMENT: Chronic diastolic heart failure.');
    await eventually(({ lines }) => lines.length).toBe(1);
    await page.evaluate(() => {
      for (const each of [document, document.querySelector('#hpi')])
        each?.addEventListener(
          'keydown',
          (event) => {
            if ((event as KeyboardEvent).key === 'Escape')
              document.body.dataset.escapes = `${document.body.dataset.escapes ?? ''}x`;
          },
          true,
        );
    });
    const heard = () => page.evaluate(() => document.body.dataset.escapes ?? '');
    await area().evaluate((el) => (el as HTMLTextAreaElement).setSelectionRange(20, 20));
    await eventually(({ hint }) => hint?.title ?? '').toContain('I50.32');
    await page.keyboard.press('Escape');
    await eventually(({ hint }) => hint).toBeUndefined();
    expect(await heard()).toBe('');
    await page.waitForTimeout(900);
    expect((await notesOf(page)).hint).toBeUndefined();
    expect(await area().evaluate((el) => (el as HTMLTextAreaElement).selectionStart)).toBe(20);
    // With no hint open the key is the page's.
    await page.keyboard.press('Escape');
    expect(await heard()).toBe('xx');
  });

  it('opens where the caret rests in an editor, and typing closes it', async () => {
    await editor().click();
    await page.keyboard.type('Assessment: chronic diastolic heart failure. ');
    await eventually(({ highlighted }) => highlighted.length).toBe(1);
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
    await eventually(({ hint }) => hint?.title ?? '').toContain('I50.32');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('Stable.');
    await eventually(({ hint }) => hint).toBeUndefined();
  });

  it('that is hidden stays hidden through edits', async () => {
    await area().fill('ASSESSMENT: Chronic diastolic heart failure.');
    await eventually(({ lines }) => lines.length).toBe(1);
    await page.keyboard.press('Alt+Shift+KeyL');
    await eventually(({ hint }) => hint?.title ?? '').toContain('I50.32');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(({ lines }) => lines.length).toBe(0);
    await area().focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Stable at rest.');
    await new Promise((done) => setTimeout(done, 800));
    expect((await notesOf(page)).lines).toEqual([]);
  });
});

describe('what a note says and a page does not show', () => {
  it('sensitive conditions have no mark by default, and one where it is set', async () => {
    const text = 'ASSESSMENT: Alcohol dependence. Major depressive disorder, recurrent, moderate. HIV disease.';
    await area().fill(text);
    const panel = await listen(chromium, page);
    const codes = async (): Promise<string[]> =>
      ((await panel.view())?.pageNotes ?? []).flatMap(({ read }) => read?.suggestions ?? []).map(({ code }) => code);
    await expect.poll(codes).toContain('F10.20');
    expect((await notesOf(page)).lines).toEqual([]);
    await chromium.set({ sensitiveOnPage: true });
    await eventually(({ lines }) => lines.length).toBeGreaterThan(0);
    await chromium.set({ sensitiveOnPage: false });
    await eventually(({ lines }) => lines.length).toBe(0);
    await panel.close();
  });

  it('a field that searches, a message and a password are never read', async () => {
    const words = 'Assessment: chronic diastolic heart failure.';
    await page.locator('[name=q]').fill(words);
    await page.locator('[name=portal_message]').fill(words);
    await page.locator('[name=pin]').fill(words);
    await area().fill('ASSESSMENT: gout.');
    const panel = await listen(chromium, page);
    await expect.poll(async () => ((await panel.view())?.pageNotes ?? []).length).toBe(3);
    expect(JSON.stringify(await panel.view())).not.toContain('diastolic');
    await panel.close();
  });

  it('a note that is too long is not read, and the panel is told so', async () => {
    await area().evaluate((el) => {
      (el as HTMLTextAreaElement).value =
        `ASSESSMENT: Chronic diastolic heart failure. ${'Teaching continued. '.repeat(7_000)}`;
    });
    const panel = await listen(chromium, page);
    const notes = async () =>
      ((await panel.view())?.pageNotes ?? []).map(({ label, read }) => [label, read === undefined]);
    await expect.poll(notes).toContainEqual(['Physician progress note', true]);
    expect((await notesOf(page)).lines).toEqual([]);
    await panel.close();
  });

  it('a clinician’s view of a nurse’s note asks, and holds no code of a question', async () => {
    await chromium.set({ role: 'clinician' });
    const note = await chromium.open(`${pages.url}/vm7/work/note?patient=alvarez`);
    await note
      .locator('[name=note_narrative]')
      .fill('Assessment: CHF, COPD with acute exacerbation. Pressure ulcer of sacrum.');
    const panel = await listen(chromium, note);
    const asked = async () => ((await panel.view())?.pageNotes ?? []).flatMap(({ read }) => read?.questions ?? []);
    await expect.poll(async () => (await asked()).length).toBeGreaterThan(2);
    expect((await asked()).some((question) => 'codes' in question)).toBe(false);
    expect(((await panel.view())?.pageNotes ?? []).flatMap(({ read }) => read?.suggestions ?? [])).toEqual([]);
    await expect.poll(async () => (await notesOf(note)).lines.length).toBeGreaterThan(0);
    await keepPicture(note, 'notes-nurse.png');
    await panel.close();
    await note.close();
    await chromium.set({ role: 'coder' });
  });
});

describe('the worker', () => {
  it('that was stopped reads the notes again once something is typed', async () => {
    await area().fill('ASSESSMENT: Chronic diastolic heart failure.');
    await eventually(({ lines }) => lines.length).toBe(1);
    await stopWorker();
    await area().press('End');
    await area().pressSequentially(' COPD with acute exacerbation.', { delay: 10 });
    await eventually(({ lines }) => lines.length).toBe(2);
  });
});
