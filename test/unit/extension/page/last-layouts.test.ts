import { BATHING, readsShapes } from './shapes.ts';

/** A third lot of layouts: what could be taken wrongly by the ways that the first two made. */

const H = '<h3>M1021/M1023 Diagnoses</h3>';
const table = (heads: string[], ...rows: string[][]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const two = [
  ['I50.9', 'HF'],
  ['I10', 'HTN'],
];
const read = ['dx/1=I50.9', 'dx/2=I10'];

readsShapes({
  lists: [
    {
      name: 'a box in each row to choose lines for printing is no state of theirs',
      html: `${H}${table(['', 'ICD-10', 'Description'], ['<input type="checkbox" aria-label="Select row">', 'I50.9', 'HF'], ['<input type="checkbox" aria-label="Select row" checked>', 'I10', 'HTN'])}`,
      reads: read,
    },
    {
      name: 'boxes for what a line is shown on, one of them named Primary for the payer',
      html: `${H}${table(['ICD-10', 'Description', 'On POC'], ['I50.9', 'HF', '<input type="checkbox" checked>'], ['I10', 'HTN', '<input type="checkbox" checked>'])}`,
      reads: read,
    },
    {
      name: 'a column of confirmed days that is headed End of review',
      html: `${H}${table(['ICD-10', 'Description', 'Review date'], ['I50.9', 'HF', '11/12/2026'], ['I10', 'HTN', '11/12/2026'])}`,
      reads: read,
    },
    {
      name: 'numbers in the first column that are ids of records',
      html: `${H}${table(['ID', 'ICD-10', 'Description'], ['20817', 'I50.9', 'HF'], ['20811', 'I10', 'HTN'])}`,
      reads: read,
    },
    {
      name: 'a list in a drawer that is open over the page',
      html: `<div role="dialog" aria-modal="true"><h2>M1021/M1023 Diagnoses</h2>${table(['ICD-10', 'Description'], ...two)}</div>`,
      reads: read,
    },
    {
      name: 'rows with a link to add a note',
      html: `${H}${table(['ICD-10', 'Description', ''], ['I50.9', 'HF', '<a href="#">Notes</a>'], ['I10', 'HTN', '<a href="#">Notes</a>'])}`,
      reads: read,
    },
    {
      name: 'a page number of the print below the list',
      html: `${H}${table(['ICD-10', 'Description'], ...two)}<p>Page 2 of 9</p>`,
      reads: read,
    },
    {
      name: 'a range of days below the list',
      html: `${H}${table(['ICD-10', 'Description'], ...two)}<p>Certification 11 - 12 of 2026</p>`,
      reads: read,
    },
    {
      name: 'a menu of sections that folds, with the list’s name in it',
      html: `<nav><button aria-expanded="true" aria-controls="m">Sections</button><ul id="m"><li><a>Previous assessments</a></li><li><a>M1021/M1023 Diagnoses</a></li></ul></nav><main>${H}${table(['ICD-10', 'Description'], ...two)}</main>`,
      reads: read,
    },
    {
      name: 'the same list twice, a table and cards, both seen',
      html: `${H}${table(['ICD-10', 'Description'], ...two)}<h3>M1021/M1023 Diagnoses</h3>${table(['ICD-10', 'Description'], ...two)}`,
      reads: read,
    },
    {
      name: 'a description column that is headed Diagnosis beside a column of codes',
      html: `${H}${table(['Diagnosis', 'Code'], ['Heart failure due to I11.0 disease', 'I50.9'], ['Hypertension', 'I10'])}`,
      reads: read,
    },
    {
      name: 'a line of the list that is edited: its row becomes a form over two rows',
      html: `${H}<table><thead><tr><th>ICD-10</th><th>Description</th></tr></thead><tbody><tr><td>I50.9</td><td>HF</td></tr><tr><td><input value="I10"></td><td><input value="HTN"></td></tr><tr><td colspan="2"><label>Comment <input value=""></label></td></tr><tr><td>J44.9</td><td>COPD</td></tr></tbody></table>`,
      reads: [...read, 'dx/3=J44.9'],
    },
  ],
  items: [
    {
      name: 'a section whose label speaks of goals and interventions too',
      html: `<section aria-label="Functional status, goals and interventions"><label>M1830 Bathing <input size="2" value="3"></label></section>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a part labelled for the goals alone',
      html: `<section aria-label="Goals"><p>M1830 Bathing: 1</p></section><p>M1830 Bathing: 3</p>`,
      reads: ['M1830=3'],
      doubts: ['page'],
    },
    {
      name: 'a fold of help between title and field',
      html: `<div><h5>M1830 Bathing</h5><button aria-expanded="true" aria-controls="hp">Help</button><div id="hp"><p>Excludes transferring in or out.</p></div><select>${BATHING.map((words, i) => `<option${i === 3 ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a whole form in a dialog that is open, the page set aside behind it',
      html: `<div aria-hidden="true"><p>MRN: 004417</p></div><div role="dialog" aria-modal="true"><label>M1830 Bathing <input size="2" value="3"></label></div>`,
      reads: ['M1830=3', 'patient/mrn=004417'],
    },
    {
      name: 'a list of words without numbers, nothing chosen yet',
      html: `<label>M1830 Bathing <select><option value="">Select</option><option value="a">Independent</option><option value="b">Needs help</option></select></label>`,
    },
    {
      name: 'a list of words without numbers, one chosen: said',
      html: `<label>M1830 Bathing <select><option value="">Select</option><option value="a">Independent</option><option value="b" selected>Needs help</option></select></label>`,
      doubts: ['M1830'],
    },
  ],
  people: [
    {
      name: 'the banner in a region that is called a notification',
      html: `<div class="notification-bar"><p>You have 3 messages</p></div><div class="patient-banner">Patient: HOLLOWAY, WINONA | MRN: 004417</div>`,
      reads: ['patient/mrn=004417', 'patient/name=HOLLOWAY, WINONA'],
    },
    {
      name: 'a banner under the page’s own heading',
      html: `<h1>Patient Chart</h1><div>Patient: HOLLOWAY, WINONA | MRN: 004417</div><h2>Messages</h2><p>None</p>`,
      reads: ['patient/mrn=004417', 'patient/name=HOLLOWAY, WINONA'],
    },
  ],
});
