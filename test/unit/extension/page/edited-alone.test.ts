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
