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
