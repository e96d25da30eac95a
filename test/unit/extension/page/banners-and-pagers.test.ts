import { readsShapes } from './shapes.ts';

const rows = ['I50.32', 'I13.0', 'N18.31'].map(
  (code, i) =>
    `<table role="presentation"><tr role="row"><td role="gridcell">${i + 1}</td><td role="gridcell">${code}</td></tr></table>`,
);
/** A grid that draws a table a row, with a bar below it in which the number of the page is a field. */
const paged = (page: number, of: number): string =>
  `<div role="grid"><div>M1021/M1023 Diagnoses</div><div role="row"><div role="columnheader">#</div><div role="columnheader">ICD-10</div></div><div><div>${rows.join('')}</div></div><div><div>Page</div><input value="${page}" size="2"><div>of ${of}</div></div></div>`;
const CODES = ['dx/1=I50.32', 'dx/2=I13.0', 'dx/3=N18.31'];

/** Lines without a table, each with what it is before its code. */
const lines = (...kinds: string[]): string =>
  `<h3>Coded diagnoses</h3><div>${kinds.map((kind, i) => `<div><span>${kind}</span> <span>${['I70.243', 'L97.329', 'E78.00'][i]}</span> <span>words of the line</span></div>`).join('')}</div>`;

const CODES_OF_GG = ['06', '05', '04', '03', '02', '01', '07', '09', '10', '88'];
/** A row a letter, a column an answer. */
const matrix = (title: string, answers: Record<string, string>): string =>
  `<h3>${title}</h3><table><tr><th>Activity</th>${CODES_OF_GG.map((code) => `<th>${code}</th>`).join('')}</tr>${Object.entries(
    answers,
  )
    .map(
      ([row, answer], i) =>
        `<tr><th scope="row">${row}</th>${CODES_OF_GG.map((code) => `<td><input type="radio" name="g${i}" value="${code}" aria-label="${code}"${code === answer ? ' checked' : ''}></td>`).join('')}</tr>`,
    )
    .join('')}</table>`;
const GG = { 'A. Eating': '06', 'B. Oral hygiene': '04' };

const PEOPLE =
  '<table><tr><th>Patient</th><th>MRN</th></tr><tr><td>Ames, Kyle</td><td>90-1180</td></tr><tr><td>Tran, Linh</td><td>90-1193</td></tr></table>';
const CARD =
  '<section><div><b>Tran, Linh</b><p>MRN 90-1193</p><h4>Diagnoses</h4><p>Diagnoses: E11.9, I10</p></div></section>';

readsShapes({
  'a name in a banner, and what stands before the facts with a label': [
    {
      name: 'age and sex',
      html: '<div><b>Fontaine, Marguerite</b><div>76 y · F · DOB 02/22/1950 · MRN HH-302211</div></div>',
      reads: ['patient/birth-date=02/22/1950', 'patient/mrn=HH-302211', 'patient/name=Fontaine, Marguerite'],
    },
    {
      name: 'age and sex in brackets',
      html: '<div>Tran, Linh (65 yo F) DOB: 02/02/1961</div>',
      reads: ['patient/birth-date=02/02/1961', 'patient/name=Tran, Linh'],
    },
    {
      name: 'a number that is not the one of the chart',
      html: '<div>Rosen, Miriam • ID 771-20 • DOB 10/10/1939</div>',
      reads: ['patient/birth-date=10/10/1939', 'patient/name=Rosen, Miriam'],
    },
    {
      name: 'PT, with a number and a day of birth behind the name',
      html: '<div>PT: HALVORSEN, INGRID MRN 90-1177 DOB 04/02/1937 Payer: Medicare</div>',
      reads: ['patient/birth-date=04/02/1937', 'patient/mrn=90-1177', 'patient/name=HALVORSEN, INGRID'],
    },
    {
      name: 'PT, and the number alone: it may be a therapist',
      html: '<p>PT: Garcia, Elena MRN 90-1177</p>',
      reads: ['patient/mrn=90-1177'],
    },
    {
      name: 'a patient who is named behind other words is no other person',
      html: '<div>Episode 2 Patient: Marchetti, Salvatore MR#: 4401-77 Born: 11/30/1940</div>',
      reads: ['patient/birth-date=11/30/1940', 'patient/mrn=4401-77', 'patient/name=Marchetti, Salvatore'],
    },
    {
      name: 'whoever is at work, in the same bar',
      html: '<header><b>Barrientos, Luz</b> <span>(F, 81)</span> <span>MRN 104-22-9</span> <span>DOB 6/14/1945</span> <span>Signed in: Keane, Moira <a>Log out</a></span></header>',
      reads: ['patient/birth-date=6/14/1945', 'patient/mrn=104-22-9', 'patient/name=Barrientos, Luz'],
    },
    {
      name: 'a number alone behind the name, and a way to log out: it may be whoever is at work',
      html: '<header><b>Keane, Moira</b> <span>MRN 104-22-9</span> <a>Log out</a></header>',
      reads: ['patient/mrn=104-22-9'],
    },
    { name: 'a payer', html: '<p>Medicare, Part A · MRN: 5531</p>', reads: ['patient/mrn=5531'] },
    {
      name: 'the label of what stands behind it',
      html: '<p>Patient Name: Thibodeaux, Remy Medical Record #: 3310-2 Date of Birth: 01/05/1943</p>',
      reads: ['patient/birth-date=01/05/1943', 'patient/mrn=3310-2', 'patient/name=Thibodeaux, Remy'],
    },
    { name: 'whoever is at work', html: '<p>Pruitt, Dana RN ID 44-71</p>' },
    { name: 'two evaluations', html: '<p>PT Eval, OT Eval MRN: 5531</p>', reads: ['patient/mrn=5531'] },
    {
      name: 'an aide of one letter',
      html: '<p>Aide: Lopez, Rosa · F · DOB 01/02/1990</p>',
    },
  ],
  'a field that turns the pages of a list': [
    { name: 'is none of its lines', html: paged(1, 1), reads: CODES },
    { name: 'says that the list goes on', html: paged(1, 3), reads: CODES, doubts: ['dx'] },
    { name: 'says that its beginning is on another page', html: paged(2, 3), doubts: ['dx'] },
    {
      name: 'in the foot of the table',
      html: '<h3>M1021/M1023 Diagnoses</h3><table><thead><tr><th>ICD-10 Code</th><th>Title</th></tr></thead><tbody><tr><td>I50.32</td><td>words</td></tr></tbody><tfoot><tr><td colspan="2">Page <input value="2" size="2"> of 4</td></tr></tfoot></table>',
      doubts: ['dx'],
    },
  ],
  'what a line is, before its code': [
    {
      name: 'without a colon',
      html: lines('Primary', 'Secondary', 'Secondary'),
      reads: ['dx/1=I70.243', 'dx/2=L97.329', 'dx/3=E78.00'],
    },
    { name: 'in an order that is not theirs', html: lines('Secondary', 'Primary', 'Secondary'), doubts: ['dx'] },
    { name: 'that says nothing of the kind', html: lines('Admitted', 'Admitted', 'Admitted') },
  ],
  'a grid of which each answer has a column': [
    {
      name: 'is the performance where its title says so',
      html: matrix('GG0130. Self-Care (SOC/ROC Performance)', GG),
      reads: ['GG0130A1=6', 'GG0130B1=4'],
    },
    { name: 'is not where the title speaks of goals', html: matrix('GG0130. Self-Care (Discharge Goal)', GG) },
    { name: 'is not where the title says both', html: matrix('GG0130. Self-Care: performance and goals', GG) },
    {
      name: 'is not where a row asks twice and no head says what',
      html: '<h3>GG0130. Self-Care (SOC/ROC Performance)</h3><table><tr><td>A. Eating</td><td><input></td><td><input value="06"></td></tr></table>',
    },
  ],
  'a list behind a dialog': [
    {
      name: 'is not what is typed in that, which is a code being edited',
      html: '<h3>Plan of care diagnoses</h3><ul><li>E11.621 Type 2 diabetes</li><li>E11.42 Type 2 diabetes</li></ul><div role="dialog" aria-modal="true"><h2>Add diagnosis</h2><label>Diagnosis or ICD-10 code <input role="combobox" value="I73"></label></div>',
      reads: ['dx-list/1=E11.621', 'dx-list/2=E11.42', 'dx-edited/1=I73'],
    },
  ],
  'a page of several people': [
    {
      name: 'with a column of their numbers',
      html: `<h1>Schedule - Week of 11/09/2026</h1>${PEOPLE}${CARD}`,
      doubts: ['page'],
    },
    { name: 'for a day', html: `<h2>Visit schedule for Thursday, Nov 12</h2>${PEOPLE}${CARD}`, doubts: ['page'] },
    {
      name: 'cards of what is to come',
      html: '<h3>Upcoming recertifications</h3><div><b>Tran, Linh</b><p>MRN 90-1193</p></div>',
    },
    {
      name: 'a schedule of medication is none',
      html: '<h2>Schedule II medications</h2><p>MRN: 90-1193</p>',
      reads: ['patient/mrn=90-1193'],
    },
  ],
});
