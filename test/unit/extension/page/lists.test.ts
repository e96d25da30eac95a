import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

/** Diagnosis lists: which fields are codes, in which position, and what in the same rows is none. */

const row = (letter: string, description: string, code: string, more = ''): string =>
  `<tr><td>${letter}. <input name="d${letter}" size="50" value="${description}"></td><td><input name="c${letter}" value="${code}"></td>${more}</tr>`;
const severity = (name: string): string =>
  `<td>${[0, 1, 2, 3, 4].map((i) => `<input type="radio" name="${name}" value="${i}"${i === 2 ? ' checked' : ''}>${i}`).join(' ')}</td>`;

/** A row with two fields that could be the code. */
const two = (letter: string, first: string, second: string): string =>
  row(letter, 'x', first, `<td><input name="k${letter}" value="${second}"></td>`);
const grid = (heads: string[], ...rows: string[][]): string =>
  `<div role="grid"><div role="rowgroup"><div role="row">${heads.map((head) => `<div role="columnheader">${head}</div>`).join('')}</div></div><div role="rowgroup">${rows
    .map((cells) => `<div role="row">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`)
    .join('')}</div></div>`;

interface Shape {
  name: string;
  html: string;
  reads?: string[];
  doubts?: string[];
}

const shapes: Record<string, Shape[]> = {
  'by submission name': [
    {
      name: 'primary and others with their numbers',
      html: `<input name="M1023_OTH_DIAG2_ICD" value="J44.9"><input name="M1021_PRIMARY_DIAG_ICD" value="I50.9"><input name="M1023_OTH_DIAG1_ICD" value="I10">`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'prefixes, lower case, no parts',
      html: `<input id="ctl00_m1021primarydiagicd" value="i50.9"><input name="dx.m1023-oth-diag1-icd" value="I10">`,
      reads: ['dx/1=i50.9', 'dx/2=I10'],
    },
    {
      name: 'lines beyond the form',
      html: `<input name="M1021_PRIMARY_DIAG_ICD" value="I50.9"><input name="M1023_OTH_DIAG7_ICD" value="Z79.4">`,
      reads: ['dx/1=I50.9', 'dx/8=Z79.4'],
    },
    {
      name: 'the severity, description and date beside it',
      html: `<input name="M1021_PRIMARY_DIAG_ICD" value="I50.9"><input name="M1021_PRIMARY_DIAG_SEVERITY" value="2"><input name="M1021_PRIMARY_DIAG_ICD_DESC" value="Heart failure"><input name="M1021_PRIMARY_DIAG_ICD_ONSET_DATE" value="11/01/2026">`,
      reads: ['dx-rating/1=2', 'dx/1=I50.9'],
    },
    {
      name: 'the payment columns of older forms',
      html: `<input name="M1020_PRIMARY_DIAG_ICD" value="I50.9"><input name="M1024_PMT_DIAG_ICD_A3" value="Z48.0"><input name="M1024_PMT_DIAG_ICD_A4" value="S72.001D">`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'other lists of codes',
      html: `<input name="M1011_14_DAY_INP1_ICD" value="I21.4"><input name="M1017_CHGREG_ICD1" value="E11.9"><input name="M1012_INP_PRCDR1_ICD" value="0SR9019">`,
    },
    {
      name: 'a vendor’s letters: the order on the page counts',
      html: `<input name="M1021_ICD" value="I50.9"><input name="M1023_a_ICD" value="I10"><input name="M1023_b_ICD" value="J44.9">`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'a list of codes to choose from',
      html: `<select name="M1021_PRIMARY_DIAG_ICD"><option value="">Select</option><option value="1" selected>I10 - Essential (primary) hypertension</option></select>`,
      reads: ['dx/1=I10'],
    },
    {
      name: 'the code behind its title',
      html: `<input name="M1021_PRIMARY_DIAG_ICD" role="combobox" value="Heart failure, unspecified (I50.9)">`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'two codes in one field',
      html: `<input name="M1021_PRIMARY_DIAG_ICD" value="I50.9, I11.0">`,
      doubts: ['dx/1'],
    },
    {
      name: 'a code that never was is passed on',
      html: `<input name="M1021_PRIMARY_DIAG_ICD" value="Q99.Z">`,
      reads: ['dx/1=Q99.Z'],
    },
    {
      name: 'hidden fields of earlier steps, and their visible twin',
      html: `<input type="hidden" name="M1021_PRIMARY_DIAG_ICD" value="I10"><input type="hidden" name="M1023_OTH_DIAG1_ICD" value="J44.9"><input name="M1021_PRIMARY_DIAG_ICD" value="I50.9">`,
      reads: ['dx/1=I50.9', 'dx/2=J44.9'],
    },
  ],
  'by rows': [
    {
      name: 'the legacy table, description as text',
      html: `<table><tr><th>(M1021) Primary Diagnosis</th><th>ICD-10-CM</th><th>Symptom control</th></tr>
<tr><td>Heart failure</td><td><input value="I50.9"></td>${severity('s1')}</tr>
<tr><th>(M1023) Other Diagnoses</th><th></th><th></th></tr>
<tr><td>b. COPD</td><td><input value="J44.9"></td>${severity('s2')}</tr><tr><td>c. Hypertension</td><td><input value="I10"></td>${severity('s3')}</tr><tr><td>d.</td><td><input value=""></td>${severity('s4')}</tr></table>`,
      reads: [...[1, 2, 3, 4].map((i) => `dx-rating/${i}=2`), 'dx/1=I50.9', 'dx/2=J44.9', 'dx/3=I10', 'dx/4='],
    },
    {
      name: 'lettered past f',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>Code</td></tr>${row('a', 'Heart failure', 'I50.9')}<tr><td>(M1023) Other Diagnoses</td><td>Code</td></tr>${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter, i) => row(letter, 'x', `Z79.${i}`)).join('')}</table>`,
      reads: ['dx/1=I50.9', ...[0, 1, 2, 3, 4, 5, 6].map((i) => `dx/${i + 2}=Z79.${i}`)],
    },
    {
      name: 'M1020, M1022 and the payment columns',
      html: `<table><tr><td>(M1020) Primary Diagnosis &amp; (M1022) Other Diagnoses</td><td></td><td colspan="2">(M1024) Payment Diagnoses (OPTIONAL)</td></tr><tr><td>Column 1: Description</td><td>Column 2: ICD-10-CM and severity</td><td>Column 3</td><td>Column 4</td></tr>
${row('a', 'Aftercare', 'Z48.812', '<td><input value="I70.211"></td><td><input value="I73.9"></td>')}${row('b', 'Diabetes', 'E11.51', '<td><input value=""></td><td><input value=""></td>')}</table>`,
      reads: ['dx/1=Z48.812', 'dx/2=E11.51'],
    },
    {
      name: 'ICD-9 wording and codes: read as they stand',
      html: `<table><tr><td>(M1020) Primary Diagnosis</td><td>ICD-9-C M</td></tr>${row('a', 'CHF', '428.0')}</table>`,
      reads: ['dx/1=428.0'],
    },
    {
      name: 'code and severity in a table of their own inside the cell',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td></tr><tr><td>a. <input value="Heart failure"></td><td><table><tr><td><input value="I50.9"></td></tr><tr>${severity('s1')}</tr></table></td></tr></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'onset dates and selects',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td><td>Onset / Exacerbation</td><td>Date</td></tr>${row('a', 'Heart failure', 'I50.9', '<td><select><option>O<option selected>E</select></td><td><input value="11/01/2026"></td>')}</table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'one heading for both, rows a and on',
      html: `<table><tr><td>M1021/M1023 Diagnoses</td><td>ICD-10-CM</td></tr>${row('a', 'Heart failure', 'I50.9')}${row('b', 'Hypertension', 'I10')}</table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'one heading for both, the first line elsewhere: no line is made the primary',
      html: `<table><tr><td>M1021/M1023 Diagnoses</td><td>ICD-10-CM</td></tr>${row('b', 'Hypertension', 'I10')}${row('c', 'COPD', 'J44.9')}</table>`,
      reads: ['dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'labels instead of a table',
      html: `<fieldset><legend>(M1021) Primary Diagnosis</legend><label>Description <input value="Heart failure"></label><label>ICD-10 code <input value="I50.9"></label></fieldset><fieldset><legend>(M1023) Other Diagnoses</legend><label>Description <input value="Hypertension"></label><label>ICD-10 code <input value="I10"></label></fieldset>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'no head says which field is the code, one value does',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td></tr><tr><td>a.</td><td><input value="Heart failure"></td><td><input value="I50.9"></td></tr></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'nothing says which field is the code',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td></tr><tr><td>a.</td><td><input value=""></td><td><input value=""></td></tr></table>`,
      doubts: ['dx'],
    },
    {
      name: 'two code-like fields in a row without heads',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td></tr><tr><td>a.</td><td><input value="I50.9"></td><td><input value="Z48.812"></td></tr></table>`,
      doubts: ['dx'],
    },
    {
      name: 'a table of procedures, allergies or drugs behind it',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td></tr>${row('a', 'Heart failure', 'I50.9')}</table><h3>Allergies</h3><table><tr><td>Allergy</td><td>Code</td></tr><tr><td><input value="Penicillin"></td><td><input value="Z88.0"></td></tr></table><table><tr><td>Medication</td><td>Drug code</td></tr><tr><td><input></td><td><input value="N02"></td></tr></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'fields of the next item',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td></tr>${row('a', 'Heart failure', 'I50.9')}<tr><td>(M1028) Active Diagnoses</td><td>Code</td></tr><tr><td>PVD</td><td><input value="I73.9"></td></tr></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'codes without a list',
      html: `<table><tr><td>Referral diagnosis</td><td>ICD-10</td></tr><tr><td><input></td><td><input value="I50.9"></td></tr></table>`,
    },
  ],
  'codes of the old set beside those of now': [
    {
      name: 'a column without a head before the one that counts',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td></td><td>ICD-10-CM</td></tr>${two('a', '428.0', 'I50.9')}<tr><td>(M1023) Other Diagnoses</td></tr>${two('b', '496', 'J44.9')}${two('c', 'V45.81', 'Z95.1')}</table>`,
      reads: ['dx/1=I50.9', 'dx/2=J44.9', 'dx/3=Z95.1'],
    },
    {
      name: 'one head over both columns',
      html: `<table><tr><td>(M1020) Primary Diagnosis</td><td colspan="2">ICD code</td></tr>${two('a', '428.0', 'I50.9')}<tr><td>(M1022) Other Diagnoses</td><td colspan="2"></td></tr>${two('b', '496', 'J44.9')}${two('c', '401.9', '')}${two('d', '', 'E11.9')}</table>`,
      reads: ['dx/1=I50.9', 'dx/2=J44.9', 'dx/3=', 'dx/4=E11.9'],
    },
    {
      name: 'each column with its head, whatever is filled in',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-9-CM</td><td>ICD-10-CM</td></tr>${two('a', 'I50.9', '')}</table>`,
      reads: ['dx/1='],
    },
    {
      name: 'no heads at all',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td></tr>${two('a', '428.0', 'I50.9')}<tr><td>(M1023) Other Diagnoses</td></tr>${two('b', 'V58.67', 'Z79.4')}</table>`,
      reads: ['dx/1=I50.9', 'dx/2=Z79.4'],
    },
    {
      name: 'behind the one that counts',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td colspan="2">Code</td></tr>${two('a', 'I50.9', '428.0')}</table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'told apart by their names',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td></tr><tr><td>a.</td><td><input name="icd9_1" value=""></td><td><input name="icd10_1" value="I50.9"></td></tr></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'told apart by submission names',
      html: `<input name="M1021_PRIMARY_DIAG_ICD9" value="428.0"><input name="M1021_PRIMARY_DIAG_ICD10" value="I50.9"><input name="M1023_OTH_DIAG1_ICD9" value="496"><input name="M1023_OTH_DIAG1_ICD10" value="J44.9">`,
      reads: ['dx/1=I50.9', 'dx/2=J44.9'],
    },
    {
      name: 'names of the old set alone: read as they stand',
      html: `<input name="M1020_PRIMARY_DIAG_ICD9" value="I50.9">`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'only shown',
      html: `<h3>Diagnoses on the plan of care</h3><table><tr><th>ICD-9 code</th><th>ICD-10 code</th></tr><tr><td>V45.81</td><td>Z95.1</td></tr><tr><td>428.0</td><td>I50.9</td></tr></table>`,
      reads: ['dx-list/1=Z95.1', 'dx-list/2=I50.9'],
    },
  ],
  'edited in place': [
    {
      name: 'cells of a table',
      html: `<table><tr><th>(M1021) Primary Diagnosis</th><th>ICD-10-CM</th></tr><tr><td contenteditable="true">Heart failure</td><td contenteditable="true">I50.9</td></tr><tr><th>(M1023) Other Diagnoses</th><th></th></tr><tr><td contenteditable>Hypertension</td><td contenteditable>I10</td></tr><tr><td contenteditable></td><td contenteditable></td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3='],
    },
    {
      name: 'a code edited in place beside a description that is an input',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td></tr><tr><td><input value="Heart failure"></td><td><div contenteditable="plaintext-only">I50.9</div></td></tr></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'by submission name',
      html: `<div contenteditable="true" id="M1021_PRIMARY_DIAG_ICD">I50.9</div><span contenteditable="true" id="M1023_OTH_DIAG1_ICD">I10</span>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'an editor of a line, in the paragraph that editors make',
      html: `<fieldset><legend>(M1021) Primary Diagnosis</legend><div contenteditable="true" aria-label="ICD-10 code"><p>I50.9</p></div></fieldset>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'a note of several paragraphs is no field',
      html: `<fieldset><legend>(M1021) Primary Diagnosis</legend><div contenteditable="true" aria-label="Diagnosis code narrative"><p>I50.9 since March</p><p>Stable.</p></div></fieldset>`,
    },
    {
      name: 'not editable after all',
      html: `<div contenteditable="false" id="M1021_PRIMARY_DIAG_ICD">I50.9</div>`,
    },
  ],
  'ARIA grids': [
    {
      name: 'rows of text cells',
      html: `<h3>Plan of Care Diagnoses</h3>${grid(['#', 'ICD-10 Code', 'Description'], ['1', 'I11.0', 'Hypertensive heart disease'], ['2', 'I50.32', 'Heart failure'])}`,
      reads: ['dx-list/1=I11.0', 'dx-list/2=I50.32'],
    },
    {
      name: 'code and title in one cell, with a button',
      html: `<h3>(M1021/M1023) Diagnoses</h3>${grid(['Diagnosis code', 'Onset'], ['I50.9 – Heart failure, unspecified <button>Edit</button>', '11/01/2026'], ['I10 - Essential hypertension', ''])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'one cell under edit',
      html: `<h3>(M1021/M1023) Diagnoses</h3>${grid(['Description', 'ICD-10'], ['Heart failure', 'I50.9'], ['Hypertension', '<input value="I10">'], ['COPD', 'J44.9'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'cells that are edited in place, ICD-9 first',
      html: `<h3>(M1021/M1023) Diagnoses</h3>${grid(['Description', 'Code', 'Code'], ['Heart failure', '<span contenteditable>428.0</span>', '<span contenteditable>I50.9</span>'], ['Hypertension', '<span contenteditable>401.9</span>', '<span contenteditable>I10</span>'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'columns numbered, since not all are drawn',
      html: `<h3>Plan of Care Diagnoses</h3><div role="grid"><div role="row"><span role="columnheader" aria-colindex="2">Description</span><span role="columnheader" aria-colindex="5">ICD-10 Code</span></div><div role="row"><span role="gridcell" aria-colindex="5">I11.0</span><span role="gridcell" aria-colindex="2">Hypertensive heart disease</span></div></div>`,
      reads: ['dx-list/1=I11.0'],
    },
    {
      name: 'more rows than are drawn: none is read',
      html: `<h3>Plan of Care Diagnoses</h3>${grid(['#', 'ICD-10 Code'], ['4', 'I11.0'], ['5', 'I50.32']).replace('role="grid"', 'role="grid" aria-rowcount="23"')}`,
      doubts: ['dx-list'],
    },
    {
      name: 'a column of something else',
      html: `<h3>Plan of Care Diagnoses</h3>${grid(['Allergy code', 'Reaction'], ['Z88.0', 'Rash'])}`,
    },
  ],
  'the plan of care': [
    {
      name: 'locators 11 and 13',
      html: `<table><tr><td>11. ICD-10-CM</td><td>Principal Diagnosis</td><td>Date</td></tr><tr><td><input value="I11.0"></td><td><input value="Hypertensive heart disease"></td><td><input value="11/01/2026"></td></tr><tr><td>13. ICD-10-CM</td><td>Other Pertinent Diagnoses</td><td>Date</td></tr><tr><td><input value="I50.32"></td><td><input></td><td><input></td></tr><tr><td><input value="E11.42"></td><td><input></td><td><input></td></tr></table>`,
      reads: ['dx-list/1=I11.0', 'dx-list/2=I50.32', 'dx-list/3=E11.42'],
    },
    {
      name: 'a heading over a table',
      html: `<h3>Plan of Care Diagnoses</h3><table><tr><th>#</th><th>Code</th><th>Description</th></tr><tr><td>1</td><td><input value="I11.0"></td><td><input></td></tr><tr><td>2</td><td><input value="I50.32"></td><td><input></td></tr></table>`,
      reads: ['dx-list/1=I11.0', 'dx-list/2=I50.32'],
    },
    {
      name: 'shown, not asked',
      html: `<h3>Diagnoses on the plan of care</h3><table><tr><th>#</th><th>ICD-10 code</th><th>Description</th></tr><tr><td>1</td><td>I11.0</td><td>Hypertensive heart disease</td></tr><tr><td>2</td><td>I50.32</td><td>Heart failure</td></tr></table>`,
      reads: ['dx-list/1=I11.0', 'dx-list/2=I50.32'],
    },
    {
      name: 'by name',
      html: `<input name="poc_dx1_code" value="I11.0"><input name="poc_dx2_code" value="I50.32"><input name="poc_dx2_desc" value="Heart failure">`,
      reads: ['dx-list/1=I11.0', 'dx-list/2=I50.32'],
    },
  ],
  'by linkId': [
    {
      name: 'LOINC, other diagnoses repeated',
      html: `<input id="/99146-3/88488-2/88489-0/86255-7/1/1/1/1" value="I50.9"><input id="/99146-3/88488-2/88490-8/81885-6/1/1/1/1" value="I10"><input id="/99146-3/88488-2/88490-8/81885-6/1/1/2/1" value="J44.9">`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'submission names as linkIds in a path',
      html: `<input id="/dx/M1021_PRIMARY_DIAG_ICD/1/1" value="I50.9"><input id="/dx/M1023_OTH_DIAG1_ICD/1/1" value="I10">`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
  ],
};

describe.each(Object.entries(shapes))('%s', (_, rows) => {
  it.each(rows)('$name', ({ html, reads = [], doubts = [] }) => {
    expect(readPage(`<body>${html}</body>`)).toEqual({ readings: reads, doubts });
  });
});
