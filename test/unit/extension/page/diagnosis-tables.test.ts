import { readsShapes } from './shapes.ts';

/** Tables headed by nothing but "Diagnoses": their columns say which is the code, their rows which is the primary. */

const table = (heads: string[], ...rows: string[][]): string =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const field = (value: string): string => `<input value="${value}">`;

readsShapes({
  'a table headed Diagnoses': [
    {
      name: 'code and description, shown',
      html: `<h3>Diagnoses</h3>${table(['Code', 'Description'], ['I50.9', 'Heart failure'], ['I10', 'Hypertension'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'code and description, asked',
      html: `<h3>Diagnoses</h3>${table(['ICD-10 code', 'Description'], [field('I50.9'), field('Heart failure')], [field('I10'), field('Hypertension')])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'its head as caption',
      html: table(['ICD-10-CM', 'Diagnosis'], ['I50.9', 'Heart failure']).replace(
        '<table>',
        '<table><caption>Diagnosis list</caption>',
      ),
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'numbered, sorted by code',
      html: `<h3>Diagnoses (ICD-10-CM)</h3>${table(['#', 'Code', 'Description'], ['2', 'I10', 'Hypertension'], ['1', 'I50.9', 'Heart failure'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'the primary is named in a column and stands second',
      html: `<h3>Diagnoses</h3>${table(['Code', 'Description', 'Type'], ['I10', 'Hypertension', 'Secondary'], ['I50.9', 'Heart failure', 'Primary'], ['J44.9', 'COPD', 'Secondary'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'all are said to be secondary',
      html: `<h3>Diagnoses</h3>${table(['Code', 'Description', 'Type'], ['I10', 'Hypertension', 'Secondary'], ['J44.9', 'COPD', 'Secondary'])}`,
      reads: ['dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'one is resolved',
      html: `<h3>Active diagnoses</h3>${table(['Code', 'Description', 'Status'], ['I50.9', 'Heart failure', 'Active'], ['J18.9', 'Pneumonia', 'Resolved'])}`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'beside the form: the form is the list',
      html: `<table><tr><th>(M1021) Primary Diagnosis</th><th>ICD-10-CM</th></tr><tr><td>Heart failure</td><td>${field('I50.9')}</td></tr></table><h3>Diagnoses</h3>${table(['Code', 'Description'], ['Z48.812', 'Aftercare'])}`,
      reads: ['dx/1=I50.9'],
    },
    ...['Hospital diagnoses', 'Diagnosis history', 'Past diagnoses', 'Referral diagnosis', 'Family diagnoses'].map(
      (heading) => ({
        name: heading,
        html: `<h3>${heading}</h3>${table(['Code', 'Description'], ['I50.9', 'Heart failure'])}`,
      }),
    ),
    {
      name: 'a tab and another table',
      html: `<a>Diagnoses</a><h3>Allergies</h3>${table(['Code', 'Description'], ['Z88.0', 'Penicillin'])}`,
    },
    {
      name: 'a table of procedures under its own heading',
      html: `<h3>Diagnoses</h3><p>None.</p><h3>Procedures</h3>${table(['Code', 'Description'], ['I50.9', 'x'])}`,
    },
    {
      name: 'no column is the code',
      html: `<h3>Diagnoses</h3>${table(['Description', 'Onset'], ['Heart failure', '11/01/2026'])}`,
    },
  ],
});
