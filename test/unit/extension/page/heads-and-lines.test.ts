import { readsShapes } from './shapes.ts';

/** Which line of a list is which, and which of several codes or parts is its own. */

const H = '<h3>M1021/M1023 Diagnoses</h3>';
const rows = (...lines: string[][]): string =>
  lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const table = (heads: string[], ...lines: string[][]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows(...lines)}</tbody></table>`;
const field = (value: string): string => `<input value="${value}">`;
const read = ['dx/1=I50.9', 'dx/2=I10'];

readsShapes({
  'letters are places': [
    {
      name: 'the line between two holds nothing',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td></tr>${rows([`a. ${field('HF')}`, field('I50.9')])}<tr><td>(M1023) Other Diagnoses</td></tr>${rows([`b. ${field('')}`, field('')], [`c. ${field('HTN')}`, field('I10')])}</table>`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
    {
      name: 'they begin again under the second heading',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td></tr>${rows([`a. ${field('HF')}`, field('I50.9')])}<tr><td>(M1023) Other Diagnoses</td></tr>${rows([`a. ${field('')}`, field('')], [`b. ${field('HTN')}`, field('I10')])}</table>`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
  ],
  'heads and titles': [
    {
      name: 'each title heads the column of its codes, with heads of others beside it',
      html: `<table><tr><th colspan="2">M1021 Primary Diagnosis</th><th>O/E</th></tr>${rows(['I50.9', 'HF', 'E'])}<tr><th colspan="2">M1023 Other Diagnoses</th><th>O/E</th></tr>${rows(['I10', 'HTN', 'O'])}</table>`,
      reads: read,
    },
    {
      name: 'tables without any head, one a row',
      html: `${H}<table>${rows(['1', 'I50.9', 'Heart failure'])}</table><table>${rows(['2', 'I10', 'Hypertension'])}</table>`,
      reads: read,
    },
    {
      name: 'a row of two codes without a head',
      html: `${H}<table>${rows(['I50.9', 'I50.22', 'Heart failure'])}</table>`,
      doubts: ['dx'],
    },
    {
      name: 'what two people found, each in a column',
      html: `${H}${table(['Clinician ICD-10', 'Coder ICD-10'], ['I50.9', 'I50.22'], ['I10', 'I10'])}`,
      doubts: ['dx'],
    },
    {
      name: 'the same in both columns',
      html: `${H}${table(['Clinician ICD-10', 'Coder ICD-10'], ['I50.9', 'I50.9'])}`,
      reads: ['dx/1=I50.9'],
      doubts: ['dx'],
    },
    {
      name: 'two disciplines under one heading',
      html: `${H}<h4>Nursing</h4>${table(['Code', 'Description'], ['I50.9', 'HF'])}<h4>Therapy</h4>${table(['Code', 'Description'], ['R26.89', 'Gait'])}`,
      doubts: ['dx'],
    },
    {
      name: 'a part below that holds no codes',
      html: `${H}<h4>On this chart</h4>${table(['Code', 'Description'], ['I50.9', 'HF'])}<h4>Comments</h4><p>None</p>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'a part below that is of what was before',
      html: `${H}<h4>Current</h4>${table(['Code', 'Description'], ['I50.9', 'HF'])}<h4>Prior episode</h4>${table(['Code', 'Description'], ['J18.9', 'Pneumonia'])}`,
      reads: ['dx/1=I50.9'],
    },
  ],
  'what heads a group of rows': [
    {
      name: 'the primary below the others',
      html: `${H}<table><tr><th>Code</th><th>Description</th></tr><tr><td colspan="2">Secondary</td></tr>${rows(['I10', 'HTN'])}<tr><td colspan="2">Primary</td></tr>${rows(['I50.9', 'HF'])}</table>`,
      reads: read,
    },
    {
      name: 'the others alone',
      html: `${H}<table><tr><th>Code</th><th>Description</th></tr><tr><td colspan="2">Secondary</td></tr>${rows(['I10', 'HTN'])}</table>`,
      reads: ['dx/2=I10'],
    },
    {
      name: 'a column that says who found it: a suggestion is no line',
      html: `${H}${table(['Code', 'Source'], ['I50.9', 'Clinician'], ['E11.22', 'AI suggestion'], ['I10', 'Clinician'])}`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
  ],
  'what stands beside the list': [
    {
      name: 'what there is, and what was chosen of it',
      html: `${H}<div><div>Available</div><ul><li>E11.9 Diabetes</li><li>J44.9 COPD</li></ul></div><div><div>Selected</div><ul><li>I50.9 Heart failure</li><li>I10 Hypertension</li></ul></div>`,
      doubts: ['dx'],
    },
    {
      name: 'one line here, one that comes in',
      html: `${H}<h4>Existing</h4><ul><li>I50.9 HF</li></ul><h4>Incoming</h4><ul><li>I50.22 HF</li></ul>`,
      doubts: ['dx'],
    },
    {
      name: 'lines that can be ticked',
      html: `${H}<ul><li><label><input type="checkbox"> I10 Hypertension</label></li><li><label><input type="checkbox" checked> I50.9 Heart failure</label></li></ul>`,
      doubts: ['dx'],
    },
    {
      name: 'a menu that leads to the list, elsewhere',
      html: `<nav><a>M1021/M1023 Diagnoses</a></nav>${table(['Code', 'Other'], ['I10', 'HTN'])}`,
    },
    {
      name: 'a test that is called like a category, and a code that is one',
      html: `${H}${table(['Code', 'Description'], ['C7A.00', 'Carcinoid'], ['A1C', '8.1'], ['U07.1', 'COVID-19'])}`,
      reads: ['dx/1=C7A.00', 'dx/3=U07.1'],
      doubts: ['dx/2'],
    },
    {
      name: 'the seventh character in a list beside the code',
      html: `${H}${table(['ICD-10', 'Encounter'], ['S72.001', '<select><option>A</option><option selected>D</option></select>'])}`,
      doubts: ['dx'],
    },
    {
      name: 'a day beside the code, headed Encounter',
      html: `${H}${table(['ICD-10', 'Encounter'], ['I50.9', '11/02/2026'], ['I10', '11/02/2026'])}`,
      reads: read,
    },
    {
      name: 'a line without a table that was taken away',
      html: `${H}<div><input name="d[0][icd_code]" value="I50.9"></div><div style="display:none"><input name="d[1][icd_code]" value="J18.9"></div><div><input name="d[2][icd_code]" value="I10"></div>`,
      reads: read,
      doubts: ['dx'],
    },
    {
      name: 'a box in the head that ticks all',
      html: `${H}<table><thead><tr><th><input type="checkbox"></th><th>Code</th><th>Diagnosis</th></tr></thead><tbody>${rows(['<input type="checkbox">', 'I50.9', 'HF'], ['<input type="checkbox">', 'I10', 'HTN'])}</tbody></table>`,
      reads: read,
    },
    {
      name: 'lines of a print, in a block of their own',
      html: `<h4>Plan of Care Diagnoses</h4><div>1) I50.9 Heart failure<br>2) I10 Hypertension</div>`,
      reads: ['dx-list/1=I50.9', 'dx-list/2=I10'],
    },
  ],
  'lines of text': [
    {
      name: 'the head of the column is repeated, in bold',
      html: `${H}<div><div><b>Code:</b> I50.9</div><div><b>Description:</b> HF</div></div><div><div><b>Code:</b> I10</div><div><b>Description:</b> HTN</div></div>`,
      reads: read,
    },
    {
      name: 'each says which line it is',
      html: `${H}<p><b>Primary:</b> I50.9 - Heart failure</p><p><b>Secondary:</b> I10 - Hypertension</p>`,
      reads: read,
    },
    {
      name: 'the second says that it is the primary',
      html: `${H}<p>Secondary: I10 - Hypertension</p><p>Primary: I50.9 - Heart failure</p>`,
      doubts: ['dx'],
    },
    {
      name: 'the code stands last, behind a dash',
      html: `${H}<ol><li>Heart failure – I50.9</li><li>Hypertension – I10</li></ol>`,
      reads: read,
    },
    {
      name: 'what is only suspected is no line',
      html: `${H}<ul><li>I50.9 Heart failure</li><li>R/O C34.90 Lung cancer</li><li>I10 Hypertension</li></ul>`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
      doubts: ['dx/2'],
    },
    {
      name: 'a list to choose from in each line, that offers codes with their words',
      html: `<div><label>M1021 Primary Diagnosis</label><select><option value="">Select</option><option selected>I50.9 Heart failure</option><option>I10 Hypertension</option></select></div>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'codes that are used often, to be added',
      html: `${H}<label>Favorites <select><option>I50.9 Heart failure</option><option>I10 Hypertension</option></select></label>`,
    },
  ],
});
