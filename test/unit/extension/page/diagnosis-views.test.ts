import { readsShapes } from './shapes.ts';

/** Lists of diagnoses that pages only show: cells of several lines, layouts for small screens, parts of longer lists. */

const dx: [string, string][] = [
  ['I50.9', 'Heart failure, unspecified'],
  ['I10', 'Essential (primary) hypertension'],
  ['J44.9', 'Chronic obstructive pulmonary disease, unspecified'],
];
const read = ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'];
const H = '<h3>M1021/M1023 Diagnoses</h3>';
const lines = (make: (code: string, words: string, i: number) => string): string =>
  dx.map(([code, words], i) => make(code, words, i)).join('');
const table = (heads: string[], rows: string): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const list = (...codes: [string, string][]): string =>
  table(['ICD-10 Code', 'Description'], codes.map(([code, words]) => row(code, words)).join(''));

readsShapes({
  'code and title as two lines of one cell': [
    {
      name: 'the code over its title',
      html: `${H}${table(
        ['ICD-10 / Description', 'Onset'],
        lines((code, words) => row(`${code}<br><small>${words}</small>`, '11/02/2026')),
      )}`,
      reads: read,
    },
    {
      name: 'two blocks under a head that says diagnosis alone',
      html: `${H}${table(
        ['#', 'Diagnosis', 'O/E'],
        lines((code, words, i) =>
          row(String(i + 1), `<div class="code">${code}</div><div class="desc">${words}</div>`, 'E'),
        ),
      )}`,
      reads: read,
    },
    {
      name: 'the title over its code',
      html: `${H}${table(
        ['Diagnosis (ICD-10)', 'Date'],
        lines((code, words) => row(`<div>${words}</div><div class="muted">${code}</div>`, '11/02/2026')),
      )}`,
      reads: read,
    },
    {
      name: 'the title over its code and what the code is called',
      html: `${H}${table(
        ['Diagnosis', 'Status'],
        lines((code, words) => row(`<strong>${words}</strong><div>ICD-10-CM: ${code}</div>`, 'Active')),
      )}`,
      reads: read,
    },
    {
      name: 'a second code in the lines of a cell cannot be told from the first',
      html: `${H}${table(['Diagnosis (ICD-10)'], row('<div>I50.9</div><div>formerly I11.0</div>') + row('<div>I10</div><div>Hypertension</div>'))}`,
      reads: ['dx/2=I10'],
      doubts: ['dx/1'],
    },
  ],
  'layouts for small screens': [
    {
      name: 'each cell repeats its title in an element of its own',
      html: `${H}${table(
        ['Code', 'Description'],
        lines((code, words) =>
          row(
            `<span class="p-column-title">Code</span>${code}`,
            `<span class="p-column-title">Description</span>${words}`,
          ),
        ),
      )}`,
      reads: read,
    },
    {
      name: 'the title is not shown at this width',
      html: `<style>.m { display: none }</style>${H}${table(
        ['ICD-10 Code', 'Description'],
        lines((code, words) =>
          row(`<span class="m">ICD-10 Code</span> ${code}`, `<span class="m">Description</span> ${words}`),
        ),
      )}`,
      reads: read,
    },
    {
      name: 'in bold letters with a colon',
      html: `${H}${table(
        ['ICD-10', 'Description'],
        lines((code, words) => row(`<b>ICD-10:</b> ${code}`, `<b>Description:</b> ${words}`)),
      )}`,
      reads: read,
    },
    {
      name: 'titles as attributes, cells of components',
      html: `${H}<table role="grid"><thead><tr><th scope="col"><span title="ICD-10 Code">ICD-10 Code</span></th><th scope="col"><span title="Description">Description</span></th></tr></thead><tbody>${lines((code, words) => `<tr><th scope="row" data-label="ICD-10 Code"><div><a href="#">${code}</a></div></th><td data-label="Description"><div>${words}</div></td></tr>`)}</tbody></table>`,
      reads: read,
    },
    {
      name: 'a table for wide screens and cards for small ones, one of them shown',
      html: `<style>.cards { display: none }</style>${H}${list(...dx)}<div class="cards">${lines((code, words) => `<div class="card"><b>${code}</b><p>${words}</p></div>`)}</div>`,
      reads: read,
    },
  ],
  'parts of longer lists': [
    {
      name: 'the second page',
      html: `${H}${list(['Z79.4', 'Long term use of insulin'], ['M17.11', 'Osteoarthritis'])}<div class="pager"><a>1</a> <b>2</b> Page 2 of 2</div>`,
      doubts: ['dx'],
    },
    {
      name: 'lines 11 to 12 of 12',
      html: `${H}${list(['Z79.4', 'Long term use of insulin'], ['M17.11', 'Osteoarthritis'])}<div>Showing 11 to 12 of 12 entries</div>`,
      doubts: ['dx'],
    },
    {
      name: 'the range of a paginator',
      html: `${H}${list(['Z79.4', 'Long term use of insulin'], ['M17.11', 'Osteoarthritis'])}<mat-paginator><div>Items per page: 5</div><div>6 – 7 of 7</div></mat-paginator>`,
      doubts: ['dx'],
    },
    {
      name: 'all lines of the only page',
      html: `${H}${list(...dx)}<div>Showing 1 to 3 of 3 entries</div>`,
      reads: read,
    },
    {
      name: 'a space that stands for the rows above those drawn',
      html: `${H}<div style="height:200px;overflow:auto"><table><thead><tr><th>ICD-10 Code</th><th>Description</th></tr></thead><tbody><tr style="height: 320px"><td colspan="2"></td></tr>${row('Z79.4', 'Long term use of insulin')}${row('M17.11', 'Osteoarthritis')}</tbody></table></div>`,
      doubts: ['dx'],
    },
    {
      name: 'rows that carry their index',
      html: `${H}<table><thead><tr><th>ICD-10 Code</th><th>Description</th></tr></thead><tbody>${['Z79.4', 'M17.11'].map((code, i) => `<tr data-index="${i + 8}"><td>${code}</td><td>words</td></tr>`).join('')}</tbody></table>`,
      doubts: ['dx'],
    },
    {
      name: 'the empty row that fills a grid up',
      html: `${H}<div role="grid"><table role="presentation"><tbody><tr role="row"><td role="columnheader">ICD-10 Code</td><td role="columnheader">Description</td></tr></tbody></table><table role="presentation"><tbody>${lines((code, words) => `<tr role="row"><td role="gridcell">${code}</td><td role="gridcell">${words}</td></tr>`)}<tr role="row" aria-hidden="true"><td></td><td></td></tr></tbody></table></div>`,
      reads: read,
    },
  ],
  'lists in several parts': [
    {
      name: 'primary and secondary under headings of their own, in words',
      html: `<h2>Diagnoses</h2><h4>Primary Diagnosis</h4>${list(['I50.9', 'Heart failure'])}<h4>Secondary Diagnoses</h4>${list(['I10', 'Hypertension'], ['J44.9', 'COPD'])}`,
      reads: read,
    },
    {
      name: 'two episodes on one page, each with its list',
      html: `<h2>Episode 09/11/2026 - 11/09/2026</h2>${H}${list(['I11.0', 'Hypertensive heart disease'], ['E11.9', 'Diabetes'])}<h2>Episode 11/10/2026 - 01/08/2027</h2>${H}${list(['I50.9', 'Heart failure'], ['I10', 'Hypertension'])}`,
      doubts: ['dx'],
    },
    {
      name: 'two disciplines with a list each',
      html: `<div class="col"><h4>RN – M1021/M1023 Diagnoses</h4>${list(['I50.9', 'Heart failure'], ['I10', 'HTN'])}</div><div class="col"><h4>PT – M1021/M1023 Diagnoses</h4>${list(['M62.81', 'Weakness'], ['I50.9', 'Heart failure'])}</div>`,
      doubts: ['dx'],
    },
    {
      name: 'the codes of the referral beside those of the assessment',
      html: `${H}${table(['Referral ICD-10', 'OASIS ICD-10', 'Description'], row('I11.0', 'I50.9', 'Heart failure') + row('E11.9', 'I10', 'Hypertension'))}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a column of groups beside the codes',
      html: `${H}${table(
        ['ICD-10 Code', 'Description', 'Clinical Group'],
        lines((code, words) => row(code, words, 'MMTA')),
      )}`,
      reads: read,
    },
    {
      name: 'a mark behind a code that speaks of its category',
      html: `${H}${table(
        ['ICD-10 Code', 'Description'],
        lines((code, words) => row(`${code} <span class="badge">HCC 226</span>`, words)),
      )}`,
      reads: read,
    },
  ],
  'codes beside fields': [
    {
      name: 'codes shown, days and ratings asked',
      html: `${H}${table(
        ['ICD-10 Code', 'Description', 'Onset Date', 'Severity'],
        lines((code, words, i) => row(code, words, `<input value="11/0${i + 1}/2026">`, '<input size="2" value="2">')),
      )}`,
      reads: [...read, 'dx-rating/1=2', 'dx-rating/2=2', 'dx-rating/3=2'],
    },
    {
      name: 'the row to add one stands above those that are there',
      html: `${H}${table(['ICD-10 Code', 'Description', ''], `<tr><td><input placeholder="Code" value=""></td><td><input placeholder="Description"></td><td><button>Add</button></td></tr>${lines((code, words) => row(code, words, '<button>Edit</button>'))}`)}`,
      reads: read,
    },
    {
      name: 'a row of filters below the heads',
      html: `${H}<table><thead><tr><th>Code</th><th>Description</th></tr><tr><th><input value=""></th><th><input value=""></th></tr></thead><tbody>${lines((code, words) => row(code, words))}</tbody></table>`,
      reads: read,
    },
    {
      name: 'item numbers in the first column',
      html: table(
        ['Item', 'Description', 'ICD-10-CM', 'Severity'],
        lines((code, words, i) => row(i === 0 ? 'M1021' : 'M1023', words, code, '02')),
      ),
      reads: [...read, ...read.map((_, i) => `dx-rating/${i + 1}=2`)],
    },
    {
      name: 'a numbered list',
      html: `${H}<ol>${lines((code, words) => `<li>${code} – ${words}</li>`)}</ol>`,
      reads: read,
    },
    {
      name: 'all others in one line, with words between: where one ends is not said',
      html: `<p>M1021 Primary Diagnosis: I50.9 - Heart failure</p><p>M1023 Other Diagnoses: I10 and J44.9, also E11.9</p>`,
      reads: ['dx/1=I50.9'],
      doubts: ['dx/2'],
    },
  ],
  'what else stands in the table or near it': [
    {
      name: 'allergies in the same table, behind a row that heads them',
      html: `<table><tr><td colspan="2"><b>M1021/M1023 Diagnoses</b></td></tr><tr><th>Code</th><th>Description</th></tr>${row('I50.9', 'Heart failure')}${row('I10', 'Hypertension')}<tr><td colspan="2"><b>Allergies</b></td></tr>${row('Z88.0', 'Allergy status to penicillin')}</table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'surgical procedures in the same table',
      html: `<table><tr><td colspan="2">M1021/M1023 Diagnoses</td></tr><tr><th>ICD-10 Code</th><th>Description</th></tr>${row('I50.9', 'Heart failure')}<tr><td colspan="2">Surgical Procedures</td></tr>${row('F07Z9FZ', 'Gait training')}${row('B246ZZZ', 'Ultrasonography of heart')}</table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'medications with what each is for, directly below',
      html: `${H}${list(['I50.9', 'Heart failure'])}<table><thead><tr><th>Medication</th><th>Dose</th><th>Diagnosis Code</th></tr></thead><tbody>${row('Metformin', '500 mg', 'E11.9')}${row('Furosemide', '40 mg', 'I50.9')}</tbody></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'a list of problems with a principal one',
      html: `<h3>Problem List</h3><p>Principal problem: Heart failure (I50.9)</p>${table(['Problem', 'ICD-10'], row('Hypertension', 'I10'))}`,
    },
    {
      name: 'codes that are often used',
      html: `<h3>Frequently used codes</h3>${list(['I10', 'Hypertension'])}<h3>M1021 Primary Diagnosis</h3><label>ICD-10 code <input value="I50.9"></label>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'codes that the page proposes',
      html: `<h3>M1021 Primary Diagnosis</h3><label>ICD-10 code <input value="I50.9"></label><div><h4>Suggested diagnoses</h4>${list(['I11.0', 'Hypertensive heart disease'])}</div>`,
      reads: ['dx/1=I50.9'],
    },
  ],
});
