import { readsShapes } from './shapes.ts';

/** Lists that pages show, as long as they are: each line has its own place, and one that cannot be told moves nothing up. */

const table = (head: string[], ...rows: string[][]): string =>
  `<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const H = '<h3>M1021/M1023 Diagnoses</h3>';

readsShapes({
  'a list that is shown': [
    {
      name: 'nine lines',
      html: `${H}${table(['Description', 'ICD-10 code'], ...['I50.9', 'I10', 'J44.9', 'E11.9', 'N18.30', 'Z79.4', 'M17.11', 'F32.A', 'G89.4'].map((c) => ['words', c]))}`,
      reads: ['I50.9', 'I10', 'J44.9', 'E11.9', 'N18.30', 'Z79.4', 'M17.11', 'F32.A', 'G89.4'].map(
        (c, i) => `dx/${i + 1}=${c}`,
      ),
    },
    {
      name: 'a first line without a code: the next is no primary',
      html: `${H}${table(['#', 'Description', 'ICD-10 code'], ['', 'Weakness', ''], ['', 'Hypertension', 'I10'])}`,
      reads: ['dx/2=I10'],
      doubts: ['dx/1'],
    },
    {
      name: 'a line that waits for its code keeps its place',
      html: `${H}${table(['Description', 'ICD-10 code'], ['Heart failure', 'I50.9'], ['Weakness', 'Pending'], ['Hypertension', 'I10'])}`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
      doubts: ['dx/2'],
    },
    {
      name: 'a sign behind the code',
      html: `${H}${table(['Description', 'ICD-10 code'], ['Heart failure', 'I50.9 *'], ['Hypertension', 'I10'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'words for a screen reader behind it',
      html: `${H}${table(['Description', 'ICD-10 code'], ['Heart failure', 'I50.9 <span class="sr-only">Open details</span>'], ['Hypertension', 'I10'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a warning sign before it',
      html: `${H}${table(['Description', 'ICD-10 code'], ['Heart failure', '<i class="warn">⚠</i> I50.9'], ['Hypertension', 'I10'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'codes that are links',
      html: `${H}${table(['ICD-10 code', 'Description'], ['<a href="#">I50.9</a>', 'Heart failure'], ['<a href="#">I10</a>', 'HTN'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a code on a button cannot be told, and keeps its place',
      html: `${H}${table(['ICD-10 code', 'Description'], ['<button>I50.9</button>', 'Heart failure'], ['I10', 'HTN'])}`,
      reads: ['dx/2=I10'],
      doubts: ['dx/1'],
    },
    {
      name: 'a title that looks like a code',
      html: `${H}${table(['ICD-10 code', 'Description'], ['D51.0', 'B12 deficiency anemia'], ['I10', 'HTN'])}`,
      reads: ['dx/1=D51.0', 'dx/2=I10'],
    },
    {
      name: 'a block each, its fields labelled',
      html: `<div class="row"><div>Primary Diagnosis (M1021)</div><label>ICD-10 Code <input value="I50.9"></label><label>Description <input value="Heart failure"></label><label>O/E <select><option>O</option><option selected>E</option></select></label><label>Date <input value="11/02/2026"></label></div><div class="row"><div>Other Diagnosis 1 (M1023)</div><label>ICD-10 Code <input value="I10"></label><label>Description <input value="HTN"></label></div><div class="row"><div>Other Diagnosis 2 (M1023)</div><label>ICD-10 Code <input value="J44.9"></label><label>Description <input value="COPD"></label></div>`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'the first line has ended',
      html: `<h3>Plan of care diagnoses</h3>${table(['Code', 'Description', 'Resolved date'], ['I50.9', 'HF', '11/01/2026'], ['I10', 'HTN', ''])}`,
      reads: ['dx-list/2=I10'],
    },
    {
      name: 'a dialog that looks for one',
      html: `<div role="dialog"><h3>M1021 Primary Diagnosis</h3><input type="search" value="heart"><button>Search</button>${table(['Code', 'Description'], ['I50.1', 'LVF'], ['I50.20', 'SHF'])}</div>`,
    },
    {
      name: 'a row that counts',
      html: `${H}${table(['ICD-10 code', 'Description'], ['I50.9', 'Heart failure'], ['I10', 'HTN'])}`.replace(
        '</table>',
        '<tr><td colspan="2">2 diagnoses</td></tr></table>',
      ),
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'rows that name groups',
      html: `${H}<table><tr><th>ICD-10 code</th><th>Description</th></tr><tr><td colspan="2">Primary</td></tr><tr><td>I50.9</td><td>HF</td></tr><tr><td colspan="2">Secondary</td></tr><tr><td>I10</td><td>HTN</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'rows that tell more',
      html: `${H}<table><tr><th>ICD-10 code</th><th>Description</th></tr><tr><td>I50.9</td><td>HF</td></tr><tr><td colspan="2">Comment: was I11.0 at hospital</td></tr><tr><td>I10</td><td>HTN</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
  ],
});
