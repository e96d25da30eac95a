import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-page.ts';
import { readsShapes } from './shapes.ts';

/** Shapes as component libraries really draw them (looked at in a browser), and what vendors build of them. */

const H = '<h3>M1021/M1023 Diagnoses</h3>';
const table = (rows: string[][], head = ['#', 'ICD-10', 'Description']): string =>
  `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const codes = (...list: string[]): string[] => list.map((code, i) => `dx/${i + 1}=${code}`);
const choose = (value: string): string =>
  `<select><option value=""></option>${['06 - Independent', '05 - Setup', '04 - Supervision', '03 - Partial', '02 - Substantial', '01 - Dependent', '07 - Patient refused', '09 - Not applicable', '10 - Not attempted', '88 - Not attempted'].map((text) => `<option value="${text.slice(0, 2)}"${text.startsWith(value) ? ' selected' : ''}>${text}</option>`).join('')}</select>`;
const cards = (inside: (performance: string, goal: string) => string): string =>
  `<h2>GG0130. Self-Care</h2>${[
    ['A. Eating', '05', '06'],
    ['E. Shower/bathe self', '03', '04'],
  ]
    .map(
      ([title, ...answers]) => `<div class="card"><h4>${title}</h4>${inside(answers[0] ?? '', answers[1] ?? '')}</div>`,
    )
    .join('')}`;

readsShapes({
  'grids and lists': [
    {
      name: 'a head and a body in two tables, a row that only measures',
      html: `<div>M1021/M1023 Diagnoses</div><div><table><thead><tr><th><input type="checkbox" aria-label="Select all"></th><th>Order</th><th>ICD-10</th><th>Description</th><th>Status</th></tr></thead></table></div><div><table><tbody><tr aria-hidden="true"><td></td><td><div>Order</div></td><td><div>ICD-10</div></td><td><div>Description</div></td><td><div>Status</div></td></tr>${['I50.22', 'I10'].map((code, i) => `<tr><td><input type="checkbox"></td><td>${i + 1}</td><td>${code}</td><td>words</td><td><span>Active</span></td></tr>`).join('')}</tbody></table></div>`,
      reads: codes('I50.22', 'I10'),
    },
    {
      name: 'a grid of which each row is a table that only lays it out',
      html: `<div role="grid"><div>Diagnoses (M1021/M1023)</div><div role="row"><div role="columnheader">#</div><div role="columnheader">ICD-10</div><div role="columnheader">Description</div></div><div role="rowgroup">${['I69.354', 'E11.9'].map((code, i) => `<table role="presentation"><tbody><tr role="row"><td role="gridcell">${i + 1}</td><td role="gridcell">${code}</td><td role="gridcell">words</td></tr></tbody></table>`).join('')}</div></div>`,
      reads: codes('I69.354', 'E11.9'),
    },
    {
      name: 'a grid with a field that turns its pages, of which there is one',
      html: `${H}<div><div role="grid"><div role="row"><div role="columnheader">ICD-10 Code</div><div role="columnheader">Diagnosis</div></div><div role="row"><div role="gridcell">I50.22</div><div role="gridcell">Heart failure</div></div><div role="row"><div role="gridcell">I10</div><div role="gridcell">Hypertension</div></div></div><div class="ag-paging-panel"><span>Page</span><input type="number" value="1"><span>of 1</span></div></div>`,
      reads: codes('I50.22', 'I10'),
    },
    {
      name: 'boxes whose labels are the items with their letters',
      html: `<h6>(M1021) Primary Diagnosis &amp; (M1023) Other Diagnoses</h6>${['M1021a. Primary Diagnosis', 'M1023 b. Other Diagnosis', 'M1023 c. Other Diagnosis'].map((label, i) => `<div><label for="d${i}">${label}</label><div><input id="d${i}" role="combobox" aria-autocomplete="list" value="${['J44.1 - COPD', 'J96.11 - Respiratory failure', 'Z99.81 - Oxygen'][i]}"></div></div>`).join('')}`,
      reads: codes('J44.1', 'J96.11', 'Z99.81'),
    },
  ],
  'a tab that names what is shown': [
    {
      name: 'the tab in front',
      html: `<div role="tablist"><button role="tab" aria-selected="false">Orders</button><button role="tab" aria-selected="true">Diagnoses</button></div><div role="tabpanel">${table([['1', 'J44.1', 'COPD']])}</div>`,
      reads: codes('J44.1'),
    },
    {
      name: 'links of which one is active',
      html: `<ul class="nav nav-tabs"><li><a href="#">Face sheet</a></li><li><a class="nav-link active" href="#">Diagnoses</a></li></ul><div>${table([['1', 'J44.1', 'COPD']])}</div>`,
      reads: codes('J44.1'),
    },
    {
      name: 'not the one that is not in front',
      html: `<div role="tablist"><button role="tab" aria-selected="false">Diagnoses</button><button role="tab" aria-selected="true">Problem History</button></div><div role="tabpanel">${table([['1', 'J44.1', 'COPD']])}</div>`,
    },
  ],
  'a code that another one has taken the place of': [
    {
      name: 'in a cell, struck out by markup and by style',
      html: `${H}${table([
        ['1', '<del>I50.9</del> <ins>I50.22</ins>', 'HF'],
        ['2', '<span style="text-decoration:line-through">J44.9</span> J44.1', 'COPD'],
      ])}`,
      reads: codes('I50.22', 'J44.1'),
    },
    {
      name: 'in the lines of a list',
      html: `${H}<ol><li><div><s>I50.9</s> I50.22</div><div>HF</div></li><li><div>N18.31</div><div>CKD</div></li></ol>`,
      reads: codes('I50.22', 'N18.31'),
    },
    {
      name: 'alone, it keeps its place',
      html: `${H}${table([
        ['1', 'I50.22', 'HF'],
        ['2', '<s>J18.9</s>', 'Pneumonia'],
        ['3', 'N18.31', 'CKD'],
      ])}`,
      reads: ['dx/1=I50.22', 'dx/3=N18.31'],
    },
  ],
  'the lettered items as cards': [
    {
      name: 'with fields',
      html: cards(
        (now, goal) => `<label>SOC/ROC Performance ${choose(now)}</label><label>Discharge Goal ${choose(goal)}</label>`,
      ),
      reads: ['GG0130A1=5', 'GG0130E1=3'],
    },
    {
      name: 'that only show',
      html: cards(
        (now, goal) =>
          `<dl><dt>SOC/ROC Performance</dt><dd>${now} - Setup</dd><dt>Discharge Goal</dt><dd>${goal}</dd></dl>`,
      ),
      reads: ['GG0130A1=5', 'GG0130E1=3'],
    },
    { name: 'of goals alone', html: cards((_, goal) => `<label>Discharge Goal ${choose(goal)}</label>`) },
    {
      name: 'whose fields stand before their titles: which is whose is not said',
      html: `<h3>GG0130 Self-Care</h3><div>${['A. Eating', 'B. Oral hygiene'].map((title) => `<div><label>Performance ${choose('05')}</label><span>${title}</span></div>`).join('')}</div>`,
    },
  ],
  'answers in boxes of libraries': [
    {
      name: 'a combobox that keeps its answer in what it calls its placeholder',
      html: `<label for="g">M1800 Grooming</label><div class="select"><div class="wrap"><input id="g" role="combobox" aria-haspopup="listbox" value=""></div><div class="select__placeholder"><span>1 - Grooming utensils must be placed within reach</span></div></div>`,
      reads: ['M1800=1'],
    },
    {
      name: 'the same, blank',
      html: `<label for="g">M1800 Grooming</label><div class="select"><div class="wrap"><input id="g" role="combobox" aria-haspopup="listbox" value=""></div><div class="select__placeholder"><span>Select 0 - 3</span></div></div>`,
      reads: ['M1800='],
    },
    {
      name: 'a day whose box opens a calendar',
      html: `<label for="c">M0090 Date Assessment Completed</label><input id="c" role="combobox" aria-haspopup="dialog" value="10/06/2026">`,
      reads: ['M0090=10/06/2026'],
    },
    {
      name: 'titles and fields in spans that are placed by hand',
      html: `<div>${['M1800 Grooming:', 'M1830 Bathing:'].map((text, i) => `<span style="position:absolute;top:${60 + 30 * i}px">${text}</span>`).join('')}${['1', '4'].map((value, i) => `<input style="position:absolute;top:${58 + 30 * i}px" value="${value}">`).join('')}</div>`,
      reads: ['M1800=1', 'M1830=4'],
    },
    {
      name: 'printed: the answer behind a break, with an arrow',
      html: `<p><b>M1800 Grooming</b><br>→ 1 - Grooming utensils must be placed within reach</p>`,
      reads: ['M1800=1'],
    },
    {
      name: 'a row of a small screen that can be opened',
      html: `<div><div>M1800 Grooming</div><span>1</span><span>›</span></div>`,
      reads: ['M1800=1'],
    },
  ],
  'who it is about': [
    {
      name: 'a label beside the name without a sign between them',
      html: `<table><tr><td><span>Patient</span><span>Nakamura, Ellen</span></td><td><span>MRN</span><span>NK-20418</span></td></tr></table>`,
      reads: ['patient/mrn=NK-20418', 'patient/name=Nakamura, Ellen'],
    },
    {
      name: 'cards of several patients, with answers of each',
      html: `<h1>My Patients</h1>${['1101', '1102'].map((number) => `<div><p>MRN: ${number}</p><p>M1860 Ambulation: 2</p></div>`).join('')}`,
      doubts: ['page'],
    },
  ],
});

describe('a frame that nobody sees', () => {
  it('is that of another chart, perhaps: the page room reads nothing of it', async () => {
    const { sessionOf } = await import('../../../../extension/page/session.ts');
    const { LEXICON } = await import('./read-page.ts');
    const { window } = new JSDOM('<label>M1830 Bathing <input size="2" value="3"></label>');
    readDocument(window.document as unknown as Document);
    const session = sessionOf(
      window.document as unknown as Document,
      LEXICON,
      () => false,
      () => null,
    );
    await session.survey(async () => {});
    expect(session.read().readings.map(({ field }) => field)).toEqual(['M1830']);
    Object.defineProperty(window, 'innerHeight', { value: 0 });
    expect(session.read().readings).toEqual([]);
  });
});
