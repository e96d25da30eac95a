import { expect, it } from 'vitest';
import { withEmptyPage } from './harness/empty-page.ts';
import { type Box, overlayOf } from './harness/overlay.ts';

/** A grid with fields on all sides: every diagnosis field has its mark, and the mark covers no word that the page shows. */
const empty = await withEmptyPage();

const ROWS = [
  ['I50.22', 'Chronic systolic heart failure'],
  ['J44.9', 'COPD'],
  ['N18.31', 'CKD 3a'],
];
const GRID = `<style>.tight td,.tight th{padding:0;width:1px;font-size:9px}.tight th{max-width:0;overflow:hidden;white-space:nowrap}.tight input{width:120px;height:24px;border:1px solid #999;padding:0 4px;margin:0;display:block;font:13px monospace;box-sizing:border-box}</style>
<label>M0090 Date Assessment Completed <input value="10/06/2026"></label> <label>M0030 Start of Care Date <input value="10/04/2026"></label><h3>M1021/M1023 Diagnoses</h3>
<table class="tight" style="border-collapse:collapse;width:auto"><tr><th>Rank</th><th>ICD-10 Code</th><th>Description</th></tr>${ROWS.map(([code, words], i) => `<tr><td><input value="${i + 1}"></td><td><input class="code" value="${code}"></td><td><input value="${words}"></td></tr>`).join('')}</table>`;

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const marks = async () => (await overlayOf(empty.page)).marks;
const fields = (): Promise<Box[]> =>
  empty.page.evaluate(() =>
    [...document.querySelectorAll('.code')].map((el) => {
      const { x, y, width, height } = el.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

it('stands in the field, behind its words, and a click on it opens its hint', async () => {
  await empty.put(GRID);
  await expect.poll(async () => (await marks()).length).toBe(3);
  const boxes = await fields();
  for (const [i, { box }] of (await marks()).entries()) {
    const field = boxes[i] as Box;
    expect(box.x + box.width).toBeLessThanOrEqual(field.x + field.width);
    // Six characters of this font, and the padding.
    expect(box.x).toBeGreaterThan(field.x + 5 + 6 * 7.9);
  }
  const [first] = await marks();
  if (!first) throw new Error('no mark');
  await empty.page.mouse.click(first.box.x + 6, first.box.y + 6);
  await expect.poll(async () => (await overlayOf(empty.page)).hint?.title ?? '').toContain('I50.22');
});

it('stands on the corner of a field that is full of its words', async () => {
  await empty.put(GRID.replace('.tight input{width:120px', '.tight input{width:58px'));
  await expect.poll(async () => (await marks()).length).toBe(3);
  // The first and the last row may have room above and below.
  const [, field] = await fields();
  const [, mark] = await marks();
  if (!field || !mark) throw new Error('no mark');
  expect(meets(mark.box, field)).toBe(true);
  // Words stand in the middle of the height.
  expect(mark.box.y + mark.box.height).toBeLessThanOrEqual(field.y + field.height / 2);
});

it('stands in the row of its field, however little room there is between the rows', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => `I${10 + i}`).map(
    (code, i) =>
      `<tr><td>${i + 1}</td><td><input class="code" size="9" value="${['I50.32', 'E11.22', 'Z79.01'][i % 3]}"></td><td>words of ${code}</td></tr>`,
  );
  await empty.put(
    `<style>.rows td{border:1px solid #bbb;padding:3px 6px;font:14px Arial}</style><label>M0090 Date Assessment Completed <input value="10/06/2026"></label> <label>M0030 Start of Care Date <input value="10/04/2026"></label><h3>M1021/M1023 Diagnoses</h3><table class="rows" style="border-collapse:collapse"><tr><th>#</th><th>ICD-10 Code</th><th>Description</th></tr>${rows.join('')}</table>`,
  );
  await expect.poll(async () => (await marks()).length).toBe(12);
  const boxes = await fields();
  for (const [i, { box }] of (await marks()).entries()) {
    for (const [k, field] of boxes.entries())
      if (k !== i) expect(meets(box, field), `mark ${i} on field ${k}`).toBe(false);
    const [own] = boxes.slice(i);
    const middle = box.y + box.height / 2;
    expect(own && middle >= own.y - 4 && middle <= own.y + own.height + 4).toBe(true);
  }
});
