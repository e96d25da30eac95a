import { readsShapes } from './shapes.ts';

/** Lists of diagnoses that are edited: tools between heading and table, ranks of their own, rows of component libraries. */

const dx: [string, string][] = [
  ['I50.9', 'Heart failure, unspecified'],
  ['I10', 'Essential (primary) hypertension'],
  ['J44.9', 'Chronic obstructive pulmonary disease, unspecified'],
];
const read = ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'];
const H = '<h3>M1021/M1023 Diagnoses</h3>';
const field = (value: string, more = ''): string => `<input value="${value}" ${more}>`;
const fields = (make: (code: string, words: string, i: number) => string): string =>
  dx.map(([code, words], i) => make(code, words, i)).join('');
const table = (heads: string[], rows: string): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;
const plain = table(
  ['ICD-10 Code', 'Description'],
  fields((code, words) => `<tr><td>${field(code)}</td><td>${field(words)}</td></tr>`),
);
const pick = (chosen: string, ...all: string[]): string =>
  `<select>${all.map((each) => `<option${each === chosen ? ' selected' : ''}>${each}</option>`).join('')}</select>`;

readsShapes({
  'tools between the heading and its table': [
    {
      name: 'a search box and a button',
      html: `${H}<div class="toolbar"><input type="search" placeholder="Search ICD-10 codes"><button>Add diagnosis</button></div>${plain}`,
      reads: read,
    },
    {
      name: 'a text field that says what it looks for',
      html: `<section>${H}<div><input type="text" aria-label="Find a diagnosis" value=""></div>${plain}</section>`,
      reads: read,
    },
    {
      name: 'how many entries, and a search behind its label',
      html: `${H}<div><div><label>Show <select name="dx_length"><option value="10">10</option><option value="25">25</option></select> entries</label></div><div class="filter"><label>Search:<input type="search"></label></div></div>${plain}`,
      reads: read,
    },
    {
      name: 'a box that shows inactive lines',
      html: `${H}<label><input type="checkbox" name="showInactive"> Show inactive</label>${plain}`,
      reads: read,
    },
    {
      name: 'a search box over a grid that is only shown',
      html: `${H}<div class="tools"><input placeholder="Search diagnoses…"></div>${table(
        ['Code', 'Description'],
        fields((code, words) => `<tr><td>${code}</td><td>${words}</td></tr>`),
      )}`,
      reads: read,
    },
    {
      name: 'a dialog that picks a code for the primary, with what it found',
      html: `<div role="dialog" aria-label="Select diagnosis"><h3>M1021 Primary Diagnosis</h3><input placeholder="Search ICD-10 codes" value="heart"><table><tr><th>ICD-10 Code</th><th>Description</th></tr><tr><td>I50.1</td><td>Left ventricular failure</td></tr></table></div>`,
    },
    {
      name: 'a picker in the page: every row can be chosen',
      html: `<div class="picker"><h3>M1021/M1023 Diagnoses</h3><input type="search" value="heart">${table(
        ['ICD-10 Code', 'Description', ''],
        fields((code, words) => `<tr><td>${code}</td><td>${words}</td><td><button>Select</button></td></tr>`),
      )}</div>`,
    },
  ],
  'ranks that the list states': [
    {
      name: 'a list to choose from in the first column, rows sorted by code',
      html: `${H}${table(['Rank', 'ICD-10', 'Description'], `<tr><td>${pick('2', '1', '2', '3')}</td><td>${field('I10')}</td><td>${field('Hypertension')}</td></tr><tr><td>${pick('1', '1', '2', '3')}</td><td>${field('I50.9')}</td><td>${field('Heart failure')}</td></tr><tr><td>${pick('3', '1', '2', '3')}</td><td>${field('J44.9')}</td><td>${field('COPD')}</td></tr>`)}`,
      reads: read,
    },
    {
      name: 'a number in the last column, rows sorted by title',
      html: `${H}${table(['ICD-10', 'Description', 'Sequence'], `<tr><td>${field('J44.9')}</td><td>${field('COPD')}</td><td>${field('3', 'type="number"')}</td></tr><tr><td>${field('I50.9')}</td><td>${field('Heart failure')}</td><td>${field('1', 'type="number"')}</td></tr><tr><td>${field('I10')}</td><td>${field('Hypertension')}</td><td>${field('2', 'type="number"')}</td></tr>`)}`,
      reads: read,
    },
    {
      name: 'a number behind a box to tick',
      html: `${H}${table(['', 'Seq', 'ICD-10 Code', 'Description'], `<tr><td><input type="checkbox"></td><td>2</td><td>I10</td><td>Hypertension</td></tr><tr><td><input type="checkbox"></td><td>1</td><td>I50.9</td><td>Heart failure</td></tr>`)}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a handle to drag by, fields named as an array',
      html: `${H}${table(
        ['', 'Code', 'Description', ''],
        fields(
          (code, words) =>
            `<tr draggable="true"><td class="handle" title="Drag to reorder">⠿</td><td><input name="diagnoses[][code]" value="${code}"></td><td><input name="diagnoses[][description]" value="${words}"></td><td><button>Remove</button></td></tr>`,
        ),
      )}`,
      reads: read,
    },
    {
      name: 'buttons of one group say which is the primary',
      html: `${H}${table(['Primary', 'ICD-10 Code', 'Description'], `<tr><td><input type="radio" name="pri"></td><td>${field('I10')}</td><td>${field('Hypertension')}</td></tr><tr><td><input type="radio" name="pri" checked></td><td>${field('I50.9')}</td><td>${field('Heart failure')}</td></tr><tr><td><input type="radio" name="pri"></td><td>${field('J44.9')}</td><td>${field('COPD')}</td></tr>`)}`,
      reads: read,
    },
    {
      name: 'numbered kinds',
      html: `${H}${table(['ICD-10 Code', 'Description', 'Type'], `<tr><td>I10</td><td>Hypertension</td><td>2 - Secondary</td></tr><tr><td>I50.9</td><td>Heart failure</td><td>1 - Primary</td></tr>`)}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a badge behind the title of the primary',
      html: `${H}${table(['ICD-10 Code', 'Description'], `<tr><td>I10</td><td>Essential (primary) hypertension</td></tr><tr><td>I50.9</td><td>Heart failure, unspecified <span class="badge">Primary</span></td></tr>`)}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
  ],
  'lines that no longer stand': [
    {
      name: 'a box headed Inactive that is ticked',
      html: `${H}${table(['ICD-10 Code', 'Description', 'Inactive'], `<tr><td>${field('I50.9')}</td><td>${field('HF')}</td><td><input type="checkbox"></td></tr><tr><td>${field('J18.9')}</td><td>${field('Pneumonia')}</td><td><input type="checkbox" checked></td></tr><tr><td>${field('I10')}</td><td>${field('HTN')}</td><td><input type="checkbox"></td></tr>`)}`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
    {
      name: 'a column headed Active that says No',
      html: `${H}${table(['ICD-10 Code', 'Description', 'Active'], `<tr><td>I50.9</td><td>HF</td><td>Yes</td></tr><tr><td>J18.9</td><td>Pneumonia</td><td>No</td></tr>`)}`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'a box headed Active that is not ticked',
      html: `${H}${table(['ICD-10 Code', 'Description', 'Active?'], `<tr><td>${field('I50.9')}</td><td>${field('HF')}</td><td><input type="checkbox" checked></td></tr><tr><td>${field('J18.9')}</td><td>${field('Pneumonia')}</td><td><input type="checkbox"></td></tr>`)}`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'struck out by style',
      html: `${H}${table(['ICD-10 Code', 'Description'], `<tr><td>I50.9</td><td>HF</td></tr><tr style="text-decoration: line-through"><td>J18.9</td><td>Pneumonia</td></tr><tr><td>I10</td><td>HTN</td></tr>`)}`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
    {
      name: 'the row that a script copies for each new line stands first, and is not shown',
      html: `${H}${table(['ICD-10 Code', 'Description'], `<tr class="clone" style="display:none"><td><input name="dx[__i__].code" value=""></td><td><input name="dx[__i__].text"></td></tr>${fields((code, words) => `<tr><td>${field(code)}</td><td>${field(words)}</td></tr>`)}`)}`,
      reads: read,
    },
  ],
  'fields of component libraries': [
    {
      name: 'outlined fields in papers, ids of a program',
      html: fields(
        (code, words, i) =>
          `<div class="MuiPaper-root"><h6>${i === 0 ? 'M1021 Primary Diagnosis' : `M1023 Other Diagnosis ${i}`}</h6><div class="MuiFormControl-root"><label id=":r${i}:-label" for=":r${i}:">ICD-10 Code</label><input id=":r${i}:" value="${code}"><fieldset aria-hidden="true"><legend><span>ICD-10 Code</span></legend></fieldset></div><div class="MuiFormControl-root"><label for=":s${i}:">Description</label><input id=":s${i}:" value="${words}"></div></div>`,
      ),
      reads: read,
    },
    {
      name: 'form fields with labels that float',
      html: `<mat-card><mat-card-title>M1021/M1023 Diagnoses</mat-card-title><table role="table"><tr role="row">${['Code', 'Description'].map((head) => `<th role="columnheader">${head}</th>`).join('')}</tr>${fields((code, words, i) => `<tr role="row"><td role="cell"><mat-form-field><div><input matinput id="mat-input-${i}" value="${code}"></div></mat-form-field></td><td role="cell"><mat-form-field><input matinput value="${words}"></mat-form-field></td></tr>`)}</table></mat-card>`,
      reads: read,
    },
    {
      name: 'a box that shows its choice and keeps its input empty',
      html: `<div><label id="l1">M1021 Primary Diagnosis</label><div class="select__control"><div class="select__value-container"><div class="select__single-value">I50.9 - Heart failure, unspecified</div><div class="select__input"><input role="combobox" aria-labelledby="l1" aria-label="ICD-10 code" value=""></div></div></div></div>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'a code in two fields, before and behind its dot',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td></tr><tr><td>a. Heart failure</td><td><input maxlength="3" size="3" value="I50">.<input maxlength="4" size="4" value="9"></td></tr></table>`,
      doubts: ['dx'],
    },
    {
      name: 'the rating as a group of buttons beside each code',
      html: fields(
        (code, _, i) =>
          `<fieldset><legend>${i === 0 ? '(M1021) Primary Diagnosis' : `(M1023) Other Diagnosis ${i}`}</legend><label>ICD-10-CM <input value="${code}"></label><div role="radiogroup" aria-label="Symptom control rating">${[0, 1, 2, 3, 4].map((n) => `<button type="button" role="radio" aria-checked="${n === i + 1}">${n}</button>`).join('')}</div></fieldset>`,
      ),
      reads: [...read, 'dx-rating/1=1', 'dx-rating/2=2', 'dx-rating/3=3'],
    },
    {
      name: 'flags and days beside each code',
      html: `${H}${table(
        ['ICD-10 Code', 'Description', 'POA', 'O/E', 'Date', 'Severity'],
        fields(
          (code, words, i) =>
            `<tr><td>${field(code)}</td><td>${field(words)}</td><td>${pick('Y', 'Y', 'N', 'U', 'W')}</td><td>${pick('E', 'O', 'E')}</td><td>${field(`11/0${i + 1}/2026`)}</td><td>${pick('2', '0', '1', '2', '3', '4')}</td></tr>`,
        ),
      )}`,
      reads: [...read, 'dx-rating/1=2', 'dx-rating/2=2', 'dx-rating/3=2'],
    },
    {
      name: 'numbered lines without item numbers, primary and secondary by their labels',
      html: `<h2>Diagnosis Codes</h2><table><tr><th></th><th>ICD-10</th><th>Description</th></tr>${fields((code, words, i) => `<tr><td>${i === 0 ? 'Primary Diagnosis' : `Secondary Diagnosis ${i}`}</td><td>${field(code)}</td><td>${field(words)}</td></tr>`)}</table>`,
      reads: read,
    },
    {
      name: 'a placeholder is no code',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td></tr><tr><td>a. <input placeholder="Description"></td><td><input placeholder="e.g. I50.9" value=""></td></tr></table>`,
      reads: ['dx/1='],
    },
  ],
});
