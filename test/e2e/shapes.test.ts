import { expect, it } from 'vitest';
import { withEmptyPage } from './harness/empty-page.ts';
import { overlayOf } from './harness/overlay.ts';

/** Questions that are no plain fields: toggles, matrices, boxes that show their answer, lists that only show. In a browser. */
const empty = await withEmptyPage();
const { put, view } = empty;

const read = () =>
  expect.poll(async () => {
    const chart = (await view())?.chart;
    return { ...chart?.oasis, ...(chart?.diagnoses.length ? { dx: chart.diagnoses.map(({ code }) => code) } : {}) };
  });
const digits = (last: number, make: (i: number) => string): string =>
  Array.from({ length: last + 1 }, (_, i) => make(i)).join('');
const flag = (words: string, yes: boolean): string =>
  `<tr><td>${words}</td><td><select><option value="a">Select</option><option value="b"${yes ? ' selected' : ''}>Yes</option><option value="c"${yes ? '' : ' selected'}>No</option></select></td></tr>`;

it.each<[string, string, Record<string, string | string[]>]>([
  [
    'M1033 as yes or no',
    `<h4>(M1033) Risk for Hospitalization</h4><table>${flag('History of falls', true)}${flag('Currently reports exhaustion', false)}</table>`,
    { M1033_HOSP_RISK_HSTRY_FALLS: '1', M1033_HOSP_RISK_CRNT_EXHSTN: '0' },
  ],
  [
    'a radio matrix with values of its own',
    `<table><tr><th>Item</th>${digits(6, (i) => `<th>${i}</th>`)}</tr><tr><td>M1830 Bathing</td>${digits(6, (i) => `<td><input type="radio" name="m" value="{${i * 7}}"${i === 4 ? ' checked' : ''}></td>`)}</tr></table>`,
    { M1830: '4' },
  ],
  [
    'a button that opens a list',
    `<p id="l">M1830 Bathing</p><button aria-haspopup="listbox" aria-labelledby="l v"><span id="v">3 - Able to participate in bathing self</span></button>`,
    { M1830: '3' },
  ],
  [
    'a box that plays a combobox',
    `<div id="l">M1860 Ambulation</div><div role="combobox" aria-labelledby="l"><span>2 – Requires use of a two-handed device</span></div>`,
    { M1860: '2' },
  ],
  [
    'a list that stands open',
    `<div id="l">M1800 Grooming</div><ul role="listbox" aria-labelledby="l">${digits(3, (i) => `<li role="option" aria-selected="${i === 2}">${i} - Grooming</li>`)}</ul>`,
    { M1800: '2' },
  ],
  [
    'a GG grid',
    `<table><caption>GG0170. Mobility</caption><tr><th></th><th>1. Admission Performance</th><th>2. Discharge Goal</th></tr><tr><td>A. Roll left and right</td><td><input size="2" value="04"></td><td><input size="2" value="06"></td></tr></table>`,
    { GG0170A1: '04' },
  ],
  [
    'terms and definitions',
    `<dl><dt>M1830 Bathing</dt><dd><strong>3</strong><p>Able to participate in bathing</p></dd><dt>M1850 Transferring</dt><dd>1</dd></dl>`,
    { M1830: '3', M1850: '1' },
  ],
  [
    'lettered diagnoses',
    `<div><h4>M1021/M1023 Diagnoses</h4><div>a. I50.9 Heart failure, unspecified</div><div>b. I10 Essential (primary) hypertension</div></div>`,
    { dx: ['I50.9', 'I10'] },
  ],
  [
    'a table headed Diagnoses, the primary second',
    `<h3>Diagnoses</h3><table><tr><th>Code</th><th>Description</th><th>Type</th></tr><tr><td>I10</td><td>Hypertension</td><td>Secondary</td></tr><tr><td>I50.9</td><td>Heart failure</td><td>Primary</td></tr></table>`,
    { dx: ['I50.9', 'I10'] },
  ],
  [
    'rows placed by style, drawn again out of order, one of them with a part of its code marked',
    `<style>.r{position:absolute}</style><h3>M1021/M1023 Diagnoses</h3><div role="table"><div role="row"><div role="columnheader">ICD-10 Code</div></div><div style="position:relative;height:90px">${[
      ['N18.30', 60],
      ['<mark>I50</mark>.22', 0],
      ['E11.22', 30],
    ]
      .map(
        ([code, top]) =>
          `<div class="r" role="row" style="transform:translateY(${top}px)"><div role="cell">${code}</div></div>`,
      )
      .join('')}</div></div>`,
    { dx: ['I50.22', 'E11.22', 'N18.30'] },
  ],
  [
    'a part of a page that comes in one piece, its heading in it and no table',
    `<section><h3>Diagnoses</h3><ul><li>I50.22 – Heart failure</li><li>I10 – Hypertension</li></ul></section>`,
    { dx: ['I50.22', 'I10'] },
  ],
  [
    'such a part whose heading only its class says',
    `<div class="section"><div class="section-title">Diagnoses</div>${[
      ['I70.242', 'Atherosclerosis'],
      ['L97.222', 'Ulcer of left calf'],
    ]
      .map(([code, words]) => `<div class="row"><div class="code">${code}</div><div>${words}</div></div>`)
      .join('')}</div>`,
    { dx: ['I70.242', 'L97.222'] },
  ],
  [
    'a GG grid that only shows, its number over it',
    `<h4>GG0170. Mobility</h4><table><tr><th>Activity</th><th>Discharge Goal</th><th>SOC/ROC Performance</th></tr><tr><td>A. Roll left and right</td><td>06</td><td>04</td></tr></table>`,
    { GG0170A1: '04' },
  ],
  [
    'a field out of sight holds a key',
    `<style>.k{display:none}</style><div><label>M1830 Bathing</label><div><input class="k" size="1" value="5"><div>3 - Able to participate in bathing self</div></div></div>`,
    { M1830: '3' },
  ],
])('%s', async (_, html, expected) => {
  await put(html);
  await read().toEqual(expected);
});

it('toggle buttons, followed as a person presses another', async () => {
  await put(
    `<div><h5 id="b">M1830 Bathing</h5><div role="group" aria-labelledby="b">${digits(6, (i) => `<button type="button" aria-pressed="${i === 3}">${i}</button>`)}</div></div>`,
  );
  await read().toEqual({ M1830: '3' });
  await empty.page.evaluate(() => {
    for (const button of document.querySelectorAll('button[aria-pressed]'))
      button.addEventListener('click', () => {
        for (const other of document.querySelectorAll('button[aria-pressed]'))
          other.setAttribute('aria-pressed', String(other === button));
      });
  });
  await empty.page.getByRole('button', { name: '5', exact: true }).click();
  await read().toEqual({ M1830: '5' });
});

it('components that are made after the page was looked at', async () => {
  await put(
    `<p>Late parts</p><fieldset><legend>M1860 Ambulation</legend>${digits(6, (i) => `<div><late-radio id="r${i}" value="${i}"${i === 3 ? ' checked' : ''}></late-radio><label for="r${i}">${i} - Ambulation</label></div>`)}</fieldset>`,
  );
  await empty.page.waitForTimeout(1_000);
  expect((await view())?.chart?.oasis ?? {}).toEqual({});
  await empty.page.evaluate(() => {
    customElements.define(
      'late-radio',
      class extends HTMLElement {
        constructor() {
          super();
          const on = this.hasAttribute('checked') ? ' checked' : '';
          this.attachShadow({
            mode: 'open',
          }).innerHTML = `<input type="radio" value="${this.getAttribute('value')}"${on}>`;
        }
      },
    );
  });
  await read().toEqual({ M1860: '3' });
});

it('a code that is edited alone in a dialog is marked there, and is no line of the list', async () => {
  const { page } = empty;
  await put(
    `<label>M0030 Start of Care Date <input value="10/05/2026"></label><label>M0090 Date Assessment Completed <input value="10/05/2026"></label><h3>M1021/M1023 Diagnoses</h3><table><tr><th>ICD-10</th><th>Description</th></tr><tr><td>I10</td><td>Hypertension</td></tr></table><dialog id="add"><h2>Add Diagnosis</h2><label>ICD-10 Code <input id="code"></label></dialog>`,
  );
  await read().toEqual({ dx: ['I10'] });
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#add')?.showModal());
  await page.locator('#code').pressSequentially('I50.2');
  const edited = () =>
    expect.poll(async () => (await view())?.codes?.find(({ position }) => position === 'diagnosis being edited')?.code);
  await edited().toBe('I50.2');
  await expect.poll(async () => (await overlayOf(page)).hint?.text).toContain('header: needs more characters');
  expect(await overlayOf(page)).toMatchObject({ within: 'dialog' });
  await page.locator('#code').press('2');
  await edited().toBe('I50.22');
  await read().toEqual({ dx: ['I10'] });
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#add')?.close());
  await edited().toBeUndefined();
});

it('a day in three fields', async () => {
  await put(
    `<div><p>(M0090) Date Assessment Completed</p><select aria-label="Month"><option value="9">October</option><option value="10" selected>November</option></select><input aria-label="Day" value="12"><input aria-label="Year" value="2026"></div>`,
  );
  await expect.poll(async () => (await view())?.chart?.assessment?.completed).toBe('2026-11-12');
});

it('a discharge assessment that does not say so is not read, and the panel says it', async () => {
  await put(
    `<section><h2>Discharge assessment</h2><label>M1830 Bathing <input size="2" value="1"></label></section><label>M1860 Ambulation <input size="2" value="2"></label>`,
  );
  await read().toEqual({ M1860: '2' });
  expect((await view())?.notes.join()).toContain('“Discharge assessment” is not of the current assessment');
});
