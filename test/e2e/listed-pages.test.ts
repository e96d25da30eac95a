import { describe, expect, it } from 'vitest';
import { keepPicture } from './harness/artifacts.ts';
import { withEmptyPage } from './harness/empty-page.ts';

/** Lists and answers in the shapes of component libraries, in a browser: what is clipped, folded, copied, or in roots of its own. */
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
const H = '<h3>M1021/M1023 Diagnoses</h3>';
const list = (...codes: string[]): string =>
  `<table border="1"><tr><th>ICD-10 Code</th><th>Description</th></tr>${codes.map((code) => `<tr><td>${code}</td><td>words</td></tr>`).join('')}</table>`;
const M1860 = '<label>M1860 Ambulation <input size="2" value="2"></label>';
const fold = (title: string, id: string, body: string): string =>
  `<div><h2><button aria-expanded="true" aria-controls="${id}">${title}</button></h2><div id="${id}">${body}</div></div>`;

describe('what a person sees', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'an answer that is clipped away beside its title',
      `${M1860}<table><tr><td>M1830 Bathing</td><td><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">6</span></td></tr></table>`,
      { M1860: '2' },
    ],
    [
      'a copy that is hidden from readers',
      `${M1860}<div aria-hidden="true"><p>M1830 Bathing: 5</p><p>HIPPS Code: 1AA11</p></div>`,
      { M1860: '2' },
    ],
    [
      'an earlier episode in a part that folds up',
      `${fold('Previous episode', 'a', `${H}${list('I11.0')}<p>M1830 Bathing: 5</p>`)}${fold('Current episode', 'b', `${H}${list('I50.9', 'I10')}<p>M1830 Bathing: 3</p>`)}`,
      { M1830: '3', dx: ['I50.9', 'I10'] },
    ],
    [
      'a dialog to edit the list waits, the list is seen',
      `${H}${list('I50.9', 'I10')}<div style="display:none"><h4>M1021/M1023 Diagnoses</h4><table><tr><th>ICD-10 Code</th></tr><tr><td><input value=""></td></tr></table></div>`,
      { dx: ['I50.9', 'I10'] },
    ],
    [
      'a row to copy stands first and is not drawn',
      `${H}<table><tr><th>ICD-10 Code</th></tr><tr style="display:none"><td><input name="dx[__i__]" value=""></td></tr><tr><td><input value="I50.9"></td></tr><tr><td><input value="I10"></td></tr></table>`,
      { dx: ['I50.9', 'I10'] },
    ],
    [
      'a line struck out by its class',
      `<style>.off td { text-decoration: line-through }</style>${H}<table><tr><th>ICD-10 Code</th></tr><tr><td>I50.9</td></tr><tr class="off"><td>J18.9</td></tr></table>`,
      { dx: ['I50.9'] },
    ],
    [
      'a box that shows its choice and keeps its input empty',
      `<div id="l">M1021 Primary Diagnosis</div><div><div>I50.9 - Heart failure, unspecified</div><div><input role="combobox" aria-labelledby="l" aria-label="ICD-10 code" value=""></div></div>`,
      { dx: ['I50.9'] },
    ],
  ])('%s', async (_, html, expected) => {
    // The script that reads what is only shown comes later: once the last text is read, it has seen the others.
    await put(`${html}<table><tr><td>M1840 Toilet Transferring</td><td>1 - When reminded</td></tr></table>`);
    await expect.poll(chart).toEqual({ ...expected, M1840: '1' });
  });

  it('a page of two episodes: neither list is read, and the panel says why', async () => {
    await put(
      `<h2>Episode 09/11/2026</h2>${H}${list('I11.0', 'E11.9')}<h2>Episode 11/10/2026</h2>${H}${list('I50.9', 'I10')}${M1860}`,
    );
    await expect.poll(async () => (await view())?.notes.join('; ')).toContain('list stands twice and the two differ');
    expect(await chart()).toEqual({ M1860: '2' });
  });

  it('a table of components, each cell with a root of its own', async () => {
    await empty.page.evaluate(() => {
      const root = document.body.appendChild(document.createElement('ehr-card')).attachShadow({ mode: 'closed' });
      root.innerHTML =
        '<h3>M1021/M1023 Diagnoses</h3><table><tr><th aria-label="ICD-10 Code"></th><th>Description</th></tr><tr><td><ehr-text></ehr-text></td><td>words</td></tr><tr><td><ehr-text></ehr-text></td><td>words</td></tr></table>';
      for (const [i, code] of ['I50.9', 'I10'].entries()) {
        const cell = root.querySelectorAll('ehr-text')[i]?.attachShadow({ mode: 'open' });
        if (cell) cell.innerHTML = `<span>${code}</span>`;
      }
    });
    await expect.poll(chart).toEqual({ dx: ['I50.9', 'I10'] });
  });

  it('a day in parts that are edited in place, followed as one changes', async () => {
    const part = (name: string, text: string): string =>
      `<span role="spinbutton" aria-label="${name}" contenteditable="true">${text}</span>`;
    await put(
      `<div><label id="d">M0090 Date Assessment Completed</label><div role="group" aria-labelledby="d">${part('Month', '11')}/${part('Day', 'DD')}/${part('Year', '2026')}</div></div>${M1860}`,
    );
    await expect.poll(chart).toEqual({ M1860: '2' });
    await empty.page.evaluate(() => {
      const [day] = [...document.querySelectorAll('[aria-label=Day]')];
      if (day) day.textContent = '12';
    });
    await expect.poll(async () => (await view())?.chart?.assessment?.completed).toBe('2026-11-12');
    await keepPicture(empty.page, 'listed-day-in-parts.png');
  });
});
