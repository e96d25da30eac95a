import { readsShapes } from './shapes.ts';

/** Codes that markup breaks up, that go on beside, or that are cut short: the part before is another code, or none. */

const list = (heads: string[], ...rows: string[][]): string =>
  `<h3>Diagnoses</h3><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const codes = (...cells: string[]): string =>
  list(['ICD-10 Code', 'Description'], ...cells.map((cell) => [cell, 'words']));

readsShapes({
  'a code in several elements': [
    {
      name: 'a part of it marked, as what was searched for',
      html: codes('<mark>I50</mark>.22', 'E11.<mark>65</mark>', 'S72.<mark>14</mark>1D'),
      reads: ['dx/1=I50.22', 'dx/2=E11.65', 'dx/3=S72.141D'],
    },
    {
      name: 'its category in bold',
      html: codes('<b>I69</b><span>.354</span>', '<b>R26</b><span>.</span><span>89</span>'),
      reads: ['dx/1=I69.354', 'dx/2=R26.89'],
    },
    {
      name: 'its category a link',
      html: codes('<a href="#">I50</a>.22', '<a href="#">E11</a>.<a href="#">9</a>'),
      reads: ['dx/1=I50.22', 'dx/2=E11.9'],
    },
    {
      name: 'where a line may break',
      html: codes('M80.<wbr>08XD', 'I10'),
      reads: ['dx/1=M80.08XD', 'dx/2=I10'],
    },
    {
      name: 'in lines of a list',
      html: `<section><h3>Diagnoses</h3><ul><li><mark>I50</mark>.22 – Heart failure</li><li>I10 – Hypertension</li></ul></section>`,
      reads: ['dx/1=I50.22', 'dx/2=I10'],
    },
  ],
  'a code in several fields or cells': [
    {
      name: 'what stands behind its dot in the next cell',
      html: `<h3>Diagnoses</h3><table><tr><th colspan="2">ICD-10 Code</th><th>Description</th></tr><tr><td>I50</td><td>.22</td><td>Heart failure</td></tr><tr><td>E11</td><td>.9</td><td>Diabetes</td></tr></table>`,
      reads: ['dx/1=I50.22', 'dx/2=E11.9'],
    },
    {
      name: 'category and extension',
      html: list(['ICD-10 Category', 'Extension'], ['<input value="I50">', '<input value="22">']),
      doubts: ['dx'],
    },
    {
      name: 'its seventh character in a list to choose from',
      html: list(
        ['ICD-10 Code', '7th Char', 'Description'],
        ['<input value="S72.141">', '<select><option>A</option><option selected>D</option></select>', '<input>'],
      ),
      doubts: ['dx'],
    },
  ],
  'a code that is cut short': [
    { name: 'by signs', html: codes('S72.14…', 'E11.6-', 'I50.9'), reads: ['dx/3=I50.9'], doubts: ['dx/1', 'dx/2'] },
    {
      name: 'a blank or a hyphen for its dot',
      html: codes('I50 22', 'E11-65', 'I10'),
      reads: ['dx/3=I10'],
      doubts: ['dx/1', 'dx/2'],
    },
    {
      name: 'not cut: a hyphen before its words',
      html: codes('E11.65-Type 2 diabetes', 'I10 - Hypertension', 'I50.22 2'),
      reads: ['dx/1=E11.65', 'dx/2=I10', 'dx/3=I50.22'],
    },
  ],
  'a code that leads its line in an element of its own': [
    {
      name: 'in the blocks of a plan of care',
      html: `<div><b>11. Principal Diagnosis</b><div><span>C50.411</span> <span>Breast cancer</span></div></div><div><b>13. Other Pertinent Diagnoses</b><div><span>C77.3</span> <span>Axillary nodes</span></div><div><span>D63.0</span> <span>Anemia</span></div></div>`,
      reads: ['dx-list/1=C50.411', 'dx-list/2=C77.3', 'dx-list/3=D63.0'],
    },
  ],
});
