import { readsShapes } from './shapes.ts';

/** A code that is edited in a dialog or form of its own: it is said as such, and is no line of the list behind. */

const LIST = `<h3>M1021/M1023 Diagnoses</h3><table><tr><th>ICD-10</th><th>Description</th></tr><tr><td>I50.9</td><td>HF</td></tr><tr><td>I10</td><td>HTN</td></tr></table>`;
const lines = ['dx/1=I50.9', 'dx/2=I10'];
const dialog = (heading: string, fields: string, how = 'role="dialog" aria-modal="true"'): string =>
  `${LIST}<div ${how}><h2>${heading}</h2>${fields}<button>Save</button></div>`;
const code = (value: string, label = 'ICD-10 Code'): string => `<label>${label} <input value="${value}"></label>`;
const DESCRIPTION = '<label>Description <input value="Chronic kidney disease, stage 3a"></label>';

readsShapes({
  'one code in a dialog': [
    {
      name: 'with its words and a day',
      html: dialog(
        'Edit Diagnosis',
        `${code('N18.31')}${DESCRIPTION}<label>Onset date <input value="10/01/2026"></label>`,
      ),
      reads: [...lines, 'dx-edited/1=N18.31'],
    },
    {
      name: 'blank yet',
      html: dialog('Add Diagnosis', code('')),
      reads: [...lines, 'dx-edited/1='],
    },
    {
      name: 'words that somebody is typing are no code',
      html: dialog('New Diagnosis', code('chronic kid', 'Diagnosis code')),
      reads: [...lines, 'dx-edited/1='],
    },
    {
      name: 'on a page of its own, under a heading',
      html: `<h2>Diagnosis Details</h2><form>${code('M54.50')}${DESCRIPTION}<button>Save</button></form>`,
      reads: ['dx-edited/1=M54.50'],
    },
    {
      name: 'in a box that suggests codes as one types',
      html: dialog('Add ICD-10 diagnosis', '<label>ICD-10 code <input role="combobox" value="E11.4"></label>'),
      reads: [...lines, 'dx-edited/1=E11.4'],
    },
  ],
  'none of those': [
    {
      name: 'a dialog that searches',
      html: dialog('Add Diagnosis', '<label>Search ICD-10 codes <input value="N18.31"></label>'),
      reads: lines,
    },
    {
      name: 'a dialog that is closed',
      html: dialog('Edit Diagnosis', code('N18.31'), 'role="dialog" style="display:none"'),
      reads: lines,
    },
    {
      name: 'a dialog with two codes: nothing says which is edited',
      html: dialog('Edit Diagnosis', `${code('N18.31')}${code('N18.30', 'Old ICD-10 code')}`),
      reads: lines,
    },
    {
      name: 'a dialog of something else',
      html: dialog('Add Procedure', code('0SR9', 'ICD-10-PCS code')),
      reads: lines,
    },
    {
      name: 'a dialog of allergies, its own field called a code',
      html: dialog('Add Allergy', code('Z88.0', 'Allergy code')),
      reads: lines,
    },
    {
      name: 'a sentence that asks for one, over a field of the page',
      html: `<p>Add a diagnosis before you sign.</p>${code('N18.31', 'Code')}`,
    },
    {
      name: 'its description alone',
      html: dialog('Edit Diagnosis', DESCRIPTION),
      reads: lines,
    },
    {
      name: 'the code of a payer',
      html: dialog('Edit Diagnosis', '<label>ZIP code <input value="I1010"></label>'),
      reads: lines,
    },
    {
      name: 'the code that was before',
      html: dialog('Edit Diagnosis', code('N18.31', 'Previous ICD-10 code')),
      reads: lines,
    },
  ],
  'a form in a row of the list': [
    {
      name: 'below the line that it changes, which goes on showing what it says',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><thead><tr><th></th><th>ICD10</th><th>Description</th></tr></thead><tbody><tr><td>Edit</td><td>I83.018</td><td>Varicose veins</td></tr><tr><td>Edit</td><td>L97.811</td><td>Ulcer</td></tr><tr><td colspan="3"><table><tr><td>ICD10:</td><td><input name="g$tb1" value="L97.811"></td></tr><tr><td>Description:</td><td><input name="g$tb2" value="Ulcer of leg"></td></tr></table></td></tr><tr><td>Edit</td><td>I89.0</td><td>Lymphedema</td></tr></tbody></table>`,
      reads: ['dx/1=I83.018', 'dx/2=L97.811', 'dx/3=I89.0'],
    },
    {
      name: 'without a table of its own, the code in the first column, in a page laid out by a table',
      html: `<table><tr><td><h3>M1021/M1023 Diagnoses</h3><table><thead><tr><th>ICD-10</th><th>Description</th></tr></thead><tbody><tr><td>L89.314</td><td>Pressure ulcer</td></tr><tr><td colspan="2"><label>ICD-10 <input value="L89.314"></label><label>Onset <input value="08/01/2026"></label></td></tr><tr><td>E43</td><td>Malnutrition</td></tr></tbody></table></td></tr></table>`,
      reads: ['dx/1=L89.314', 'dx/2=E43'],
    },
    {
      name: 'a line in which the code is a field keeps its place among those that show theirs',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><thead><tr><th>ICD10</th><th>Description</th></tr></thead><tbody><tr><td>I83.018</td><td>Varicose veins</td></tr><tr><td><input value="L97.811"></td><td>Ulcer</td></tr><tr><td>I89.0</td><td>Lymphedema</td></tr></tbody></table>`,
      reads: ['dx/1=I83.018', 'dx/2=L97.811', 'dx/3=I89.0'],
    },
    {
      name: 'cells that can be edited keep their fields out of sight',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><thead><tr><th>ICD10</th><th>Description</th><th>Sev.</th></tr></thead><tbody>${['I12.0', 'N18.6'].map((code) => `<tr>${[code, 'words', '2'].map((text) => `<td><div>${text}</div><div style="display:none"><input value="${text}"></div></td>`).join('')}</tr>`).join('')}</tbody></table>`,
      reads: ['dx/1=I12.0', 'dx/2=N18.6', 'dx-rating/1=2', 'dx-rating/2=2'],
    },
  ],
  'a row a line, in cells without heads': [
    {
      name: 'number, title, answer and its words',
      html: '<table><tr><td>M1830</td><td>Bathing</td><td>4</td><td>Unable to use the shower or tub, but able to bathe self</td></tr></table>',
      reads: ['M1830=4'],
    },
    {
      name: 'code and words in one cell, its number before it',
      html: '<h3>Diagnoses (M1021/M1023)</h3><table><tr><td>1</td><td>M62.81 - Muscle weakness</td></tr><tr><td>2</td><td>R26.89 - Other abnormalities of gait</td></tr></table>',
      reads: ['dx/1=M62.81', 'dx/2=R26.89'],
    },
    {
      name: 'not two codes, of which the second is another time’s',
      html: '<table><tr><td>M1830</td><td>Bathing</td><td>4</td><td>2</td></tr></table>',
    },
  ],
  'a title that markup sets apart, its answer in the same line': [
    {
      name: 'in bold, in spans, in a list of a toolkit',
      html: '<p><b>M1830 Bathing</b> 3 - Able to participate in bathing self</p><div><span class="t">M1800 Grooming</span><span class="v">1 – Grooming utensils must be placed within reach</span></div>',
      reads: ['M1830=3', 'M1800=1'],
    },
    {
      name: 'not what counts, asks, aims or tells of another time',
      html: [
        '<p><b>M1830</b> 3 visits</p>',
        '<p><b>M1860 Ambulation</b> 2 - goal by discharge</p>',
        '<p><b>M1850 Transferring</b> 0 1 2 3 4 5</p>',
        '<p><b>M1840 Toilet Transferring</b> (0-4)</p>',
        '<p><b>M1800</b> 2/10 pain on grooming</p>',
        '<p><b>M1810 prior</b> 2 - needs help</p>',
        '<p>Changed <b>M1820</b> 2 - to 1</p>',
        '<p><b>M1845 Toileting Hygiene</b> 2 - errors found</p><p><b>M1850 Transferring</b> 2 - errors found</p>',
      ].join(''),
    },
  ],
  'a field out of sight that holds what stands beside it': [
    {
      name: 'its label behind it',
      html: '<div class="c"><div><div><span>2 - Requires use of a two-handed device</span><input id="a" style="display:none" value="2 - Requires use of a two-handed device"></div><label for="a">M1860 Ambulation</label></div></div>',
      reads: ['M1860=2'],
    },
    {
      name: 'a key of a database is none',
      html: '<div class="c"><div><div><span>Pending</span><input id="a" style="display:none" value="2"></div><label for="a">M1860 Ambulation</label></div></div>',
    },
  ],
});
