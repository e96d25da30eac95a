import { describe, expect, it } from 'vitest';
import { keepPicture } from './harness/artifacts.ts';
import { withEmptyPage } from './harness/empty-page.ts';
import { type Box, overlayOf } from './harness/overlay.ts';

/** What only a browser can tell: whether a text is seen, frames in frames, shadow roots; and where the marks stand. */
const empty = await withEmptyPage();
const { put, view } = empty;

const chart = async () => {
  const read = (await view())?.chart;
  return {
    ...read?.oasis,
    ...(read?.diagnoses.length ? { dx: read.diagnoses.map(({ code }) => code) } : {}),
    ...(read?.statedHipps ? { hipps: read.statedHipps } : {}),
  };
};
const read = () => expect.poll(chart);
const M1860 = '<label>M1860 Ambulation <input size="2" value="2"></label>';

describe('a text that nobody sees', () => {
  const HIDDEN = [
    '<style>.gone { display: none } .away { position: absolute; left: -9999px } .tiny { font-size: 0 } .faint { opacity: 0 } .cut { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style>',
    ...['gone', 'away', 'tiny', 'faint', 'cut'].map(
      (name) =>
        `<section class="${name}"><p>HIPPS Code: 1AA11</p><p>M1830 Bathing: 6 - Unable to participate</p></section>`,
    ),
    '<div class="gone"><h3>M1021/M1023 Diagnoses</h3><table><tr><th>ICD-10 code</th></tr><tr><td>C34.90</td></tr></table></div>',
  ].join('');

  it('is not read, however it is hidden', async () => {
    // The script that reads what is only shown comes later: once the last text is read, it has seen the others.
    await put(`${HIDDEN}${M1860}<table><tr><td>M1840 Toilet Transferring</td><td>1 - When reminded</td></tr></table>`);
    await read().toEqual({ M1840: '1', M1860: '2' });
  });

  it('is read once its tab is opened, and no more when that is closed', async () => {
    await put(
      `${M1860}<button id="tab">Summary</button><div id="pane" style="display:none"><table><tr><td>M1830 Bathing</td><td>3 - Able to participate</td></tr></table><p>HIPPS Code: 2HB31</p></div>`,
    );
    await read().toEqual({ M1860: '2' });
    const show = (display: string): Promise<void> =>
      empty.page.evaluate(
        (value) => document.querySelector<HTMLElement>('#pane')?.style.setProperty('display', value),
        display,
      );
    await show('block');
    await read().toEqual({ M1830: '3', M1860: '2', hipps: '2HB31' });
    await show('none');
    await read().toEqual({ M1860: '2' });
  });

  it('a list that is still being filled is read once it is whole', async () => {
    await put(
      `${M1860}<div id="list"><h3>M1021/M1023 Diagnoses</h3><table aria-busy="true"><tr><th>ICD-10 code</th><th>Title</th></tr><tr><td>I10</td><td>words</td></tr></table></div>`,
    );
    await read().toEqual({ M1860: '2' });
    await empty.page.waitForTimeout(2_500);
    expect(await chart()).toEqual({ M1860: '2' });
    const busy = (is: string): Promise<void> =>
      empty.page.evaluate((value) => document.querySelector('#list table')?.setAttribute('aria-busy', value), is);
    await busy('false');
    await read().toEqual({ M1860: '2', dx: ['I10'] });
    // What stands there while it is filled anew was whole.
    await busy('true');
    await empty.page.waitForTimeout(1_000);
    expect(await chart()).toEqual({ M1860: '2', dx: ['I10'] });
  });

  it('a list that is scrolled far down in its box is still all there', async () => {
    const rows = ['I50.9', 'I10', 'J44.9'].map(
      (code) => `<tr style="height:300px"><td>${code}</td><td>words</td></tr>`,
    );
    await put(
      `<h3>M1021/M1023 Diagnoses</h3><div id="box" style="height:200px;overflow:auto"><table><tr><th>ICD-10 code</th><th>Title</th></tr>${rows.join('')}</table></div>`,
    );
    await read().toEqual({ dx: ['I50.9', 'I10', 'J44.9'] });
    await empty.page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 10_000));
    await empty.page.waitForTimeout(2_000);
    expect(await chart()).toEqual({ dx: ['I50.9', 'I10', 'J44.9'] });
  });
});

describe('where a page keeps its fields', () => {
  it('frames in frames', async () => {
    const inner = M1860.replaceAll('"', '&amp;quot;');
    await put(
      `<iframe style="width:600px;height:200px" srcdoc="<p>M1830 Bathing: 3 - Able to participate</p><iframe srcdoc='${inner.replaceAll('&amp;quot;', '&quot;')}'></iframe>"></iframe>`,
    );
    await read().toEqual({ M1830: '3', M1860: '2' });
  });

  it('an open shadow root with a view, and a field in another', async () => {
    await empty.page.evaluate(() => {
      for (const [tag, html] of [
        ['ehr-view', '<table><tr><td>(M1033) Risk for Hospitalization</td><td>1, 3, 7</td></tr></table>'],
        ['ehr-field', '<label>M1860 Ambulation <input size="2" value="2"></label>'],
      ] as const) {
        const host = document.createElement(tag);
        host.attachShadow({ mode: 'open' }).innerHTML = html;
        document.body.append(host);
      }
    });
    await read().toEqual({ M1033: ['1', '3', '7'], M1860: '2' });
  });

  it('columns of then and now, the head a table of its own', async () => {
    await put(
      `<div><table><tr><th>Item</th><th>Prior</th><th>Now</th></tr></table></div><div><table><tr><td>M1830 Bathing</td><td>5</td><td>3</td></tr><tr><td>M1860 Ambulation</td><td>4</td><td>2</td></tr></table></div>`,
    );
    await read().toEqual({ M1830: '3', M1860: '2' });
  });

  it('a start of care in three fields without its number', async () => {
    await put(
      '<div>SOC Date: <input placeholder="MM" size="2" value="11"> / <input placeholder="DD" size="2" value="10"> / <input placeholder="YYYY" size="4" value="2026"></div>',
    );
    await expect.poll(async () => (await view())?.chart?.period?.admission).toBe('2026-11-10');
  });
});

/** How far two boxes stand apart (px). */
function gap(a: Box, b: Box): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  return Math.hypot(across, Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0));
}

const CODES = ['I50.9', 'I10', 'J44.9'];
const GRID_CSS =
  '<style>.g{font:13px Arial;width:520px;border:1px solid #999}.g table{width:100%;border-collapse:collapse;table-layout:fixed}.g td,.g th{border:1px solid #ccc;padding:4px;text-align:left}.g .b{height:120px;overflow:auto}</style>';

describe.each<[string, string]>([
  [
    'grid-head-apart',
    `${GRID_CSS}<h3>M1021/M1023 Diagnoses</h3><div class="g" role="grid"><div class="h"><table role="presentation"><tr><th role="columnheader">Description</th><th role="columnheader">ICD-10 Code</th></tr></table></div><div class="b"><table role="presentation">${CODES.map((code) => `<tr><td role="gridcell">words of the line</td><td role="gridcell">${code}</td></tr>`).join('')}</table></div></div>`,
  ],
  [
    'fields-in-blocks',
    `<style>.r{display:flex;gap:8px;align-items:end;margin:8px;font:13px Arial}.r label{display:flex;flex-direction:column}</style>${CODES.map((code, i) => `<div class="r"><div>${i === 0 ? 'Primary Diagnosis (M1021)' : `Other Diagnosis ${i} (M1023)`}</div><label>ICD-10 Code <input value="${code}" size="8"></label><label>Description <input value="words of the line"></label><label>O/E <select><option>O</option><option>E</option></select></label></div>`).join('')}`,
  ],
  [
    'cards',
    `<section style="font:13px Arial"><h3>M1021/M1023 Diagnoses</h3>${CODES.map((code, i) => `<div style="border:1px solid #bbb;margin:6px;padding:8px;width:300px"><div>${i === 0 ? 'Primary' : 'Other'}</div><strong>${code}</strong><p>words of the line</p></div>`).join('')}</section>`,
  ],
  [
    'plan-of-care-print',
    `<table border="1" cellpadding="3" style="font:12px serif;width:640px"><tr><td>11. ICD-10-CM</td><td>Principal Diagnosis</td><td>Date</td></tr><tr><td>I50.9</td><td>Heart failure, unspecified</td><td>11/02/2026 (E)</td></tr><tr><td>13. ICD-10-CM</td><td>Other Pertinent Diagnoses</td><td>Date</td></tr><tr><td>I10</td><td>Essential hypertension</td><td>01/15/2019 (O)</td></tr><tr><td>J44.9</td><td>COPD</td><td>03/01/2015 (O)</td></tr></table>`,
  ],
  [
    'two-lines-under-a-search-box',
    `${GRID_CSS}<h3>M1021/M1023 Diagnoses</h3><div class="g"><div><input type="search" placeholder="Search diagnoses"> <label><input type="checkbox"> Show inactive</label></div><table><tr><th>#</th><th>Diagnosis</th><th>Onset</th></tr>${CODES.map((code, i) => `<tr><td>${i + 1}</td><td><div>${code}</div><small>words of the line</small></td><td>11/02/2026</td></tr>`).join('')}</table></div>`,
  ],
  [
    'titles-repeated-for-small-screens',
    `${GRID_CSS}<style>.g .m{display:none}</style><h3>M1021/M1023 Diagnoses</h3><div class="g"><table><tr><th>ICD-10 Code</th><th>Description</th></tr>${CODES.map((code) => `<tr><td><span class="m">ICD-10 Code</span><b>${code}</b></td><td><span class="m">Description</span>words of the line</td></tr>`).join('')}</table></div>`,
  ],
  [
    'ranks-to-choose-in-a-part-that-folds-up',
    `${GRID_CSS}<div class="accordion-item"><h2 style="font-size:16px"><button aria-expanded="true" aria-controls="fold">M1021/M1023 Diagnoses</button></h2><div id="fold" class="g"><table><tr><th></th><th>Rank</th><th>ICD-10 Code</th><th>Description</th></tr>${[1, 0, 2].map((i) => `<tr draggable="true"><td>⠿</td><td><select>${[1, 2, 3].map((n) => `<option${n === i + 1 ? ' selected' : ''}>${n}</option>`).join('')}</select></td><td><input size="8" value="${CODES[i]}"></td><td><input value="words"></td></tr>`).join('')}</table></div></div>`,
  ],
])('marks on %s', (name, html) => {
  it('stand each beside its own code, cover no field and move nothing', async () => {
    // Only what is in front is drawn on.
    await empty.page.bringToFront();
    // Codes are checked on a day.
    await put(
      `<main id="ehr"><p><label>M0030 Start of Care Date <input value="11/10/2026"></label> <label>M0090 Date Assessment Completed <input value="11/12/2026"></label></p>${html}</main>`,
    );
    await empty.page.evaluate(() => document.querySelector('#ehr')?.scrollIntoView());
    const places = (): Promise<Box[]> =>
      empty.page.evaluate(() =>
        [...document.querySelectorAll('#ehr, #ehr *')].map((el) => {
          const { x, y, width, height } = el.getBoundingClientRect();
          return { x, y, width, height };
        }),
      );
    const before = await places();
    await expect.poll(async () => (await overlayOf(empty.page)).marks.length).toBe(CODES.length);
    expect(await places()).toEqual(before);
    await keepPicture(empty.page, `seen-${name}.png`);
    const { marks } = await overlayOf(empty.page);
    expect(await chart()).toEqual({ dx: CODES });
    const fields = await empty.page.evaluate(
      (codes) =>
        codes.map((code) => {
          const field =
            [...document.querySelectorAll('#ehr input')].find((el) => (el as HTMLInputElement).value === code) ??
            [...document.querySelectorAll('#ehr *')].find((el) => !el.firstElementChild && el.textContent === code);
          const { x, y, width, height } = (field?.closest('td') ?? field)?.getBoundingClientRect() ?? new DOMRect();
          return { x, y, width, height };
        }),
      CODES,
    );
    const controls = await empty.page.evaluate(() =>
      [...document.querySelectorAll('#ehr input, #ehr select')].map((el) => {
        const { x, y, width, height } = el.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    const meets = (a: Box, b: Box): boolean =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    for (const [i, code] of CODES.entries()) {
      const mark = marks.find(({ label }) => label.includes(code));
      if (!mark) throw new Error(`no mark for line ${i + 1}`);
      // Beside it, before it, or at its corner where a form leaves no room: never nearer to another line's code.
      const away = fields.map((box) => gap(box, mark.box));
      expect(away.indexOf(Math.min(...away))).toBe(i);
      expect(away[i]).toBeLessThanOrEqual(16);
      expect(controls.filter((box) => meets(box, mark.box))).toEqual([]);
    }
    for (const one of marks)
      for (const other of marks) if (one !== other) expect(meets(one.box, other.box)).toBe(false);
  });
});
