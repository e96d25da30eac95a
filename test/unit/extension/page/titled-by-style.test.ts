import { readsShapes } from './shapes.ts';

/** Titles that are none by their tags, and what stands under them. */

const bathing = (value: number): string => `<label>M1830 Bathing <input size="2" value="${value}"></label>`;
const list = (...codes: string[]): string => `<ul>${codes.map((code) => `<li>${code} words of it</li>`).join('')}</ul>`;
const table = (...codes: string[]): string =>
  `<table><tr><th>ICD-10 Code</th><th>Description</th></tr>${codes.map((code) => `<tr><td>${code}</td><td>words</td></tr>`).join('')}</table>`;

readsShapes({
  'a title by its class, in bold, or alone in its row': [
    {
      name: 'two panes, that of the last time and that of now',
      html: `<div><div class="pane-title">Previous OASIS (09/12/2026)</div>${bathing(5)}</div><div><div class="pane-title">Current OASIS</div>${bathing(2)}</div>`,
      reads: ['M1830=2'],
      doubts: ['page'],
    },
    { name: 'a bold line', html: `<p><b>Previous episode</b></p><p>M1830 Bathing: 5</p>`, doubts: ['page'] },
    {
      name: 'a row of a table, up to the next one',
      html: `<table><tr><th>Item</th><th>Answer</th></tr><tr><td>M1800 Grooming</td><td>1</td></tr><tr><td colspan="2">Discharge goals</td></tr><tr><td>M1830 Bathing</td><td>0</td></tr><tr><td colspan="2">Function</td></tr><tr><td>M1860 Ambulation</td><td>2</td></tr></table>`,
      reads: ['M1800=1', 'M1860=2'],
      doubts: ['page'],
    },
    {
      name: 'a name over the card of somebody who cares',
      html: `<div><div class="card-title">Primary Nurse</div><div>License: 1</div><div>Team: 2</div><div>DOB: 05/05/1970</div></div><h2>Patient</h2><p>MRN: 88-1042</p>`,
      reads: ['patient/mrn=88-1042'],
    },
  ],
  'a heading and the next of its rank': [
    {
      name: 'a list beside that of the referral',
      html: `<div><div><h4>Referral diagnoses</h4>${list('R26.9')}</div><div><h4>Home health diagnoses</h4>${list('I69.354', 'I10')}</div></div>`,
      reads: ['dx/1=I69.354', 'dx/2=I10'],
    },
    {
      name: 'what a side bar holds of the last time',
      html: `<nav><h4>Previous assessments</h4><ul><li>08/02/2026</li></ul></nav><div>${bathing(3)}</div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'changes of the list below its heading',
      html: `<h3>Diagnoses</h3><h4>Change history</h4>${table('I50.9', 'I50.33')}`,
      doubts: ['page'],
    },
    {
      name: 'codes that are used often, behind the list',
      html: `<h2>Diagnoses</h2>${list('I50.9', 'E11.9')}<h3>Frequently used</h3>${list('I10', 'E78.5')}`,
      reads: ['dx/1=I50.9', 'dx/2=E11.9'],
      doubts: ['dx'],
    },
    {
      name: 'a draft and what was decided',
      html: `<h3>Diagnoses</h3><h4>Coder draft</h4>${list('I50.9', 'I10')}<h4>Final</h4>${list('I11.0', 'I50.9')}`,
      doubts: ['dx'],
    },
    {
      name: 'a tab of what was, while that of now is closed',
      html: `<button role="tab" id="was" aria-selected="true">History</button><div role="tabpanel" aria-labelledby="was"><h4>Diagnoses</h4>${table('J18.9')}</div>`,
      doubts: ['page'],
    },
  ],
  'a table of heads and one row': [
    {
      name: 'the patient',
      html: `<table><tr><td>Patient</td><td>MRN</td><td>DOB</td></tr><tr><td>PRYOR, DEAN</td><td>88-1042</td><td>03/22/1950</td></tr></table>`,
      reads: ['patient/birth-date=03/22/1950', 'patient/mrn=88-1042', 'patient/name=PRYOR, DEAN'],
    },
    {
      name: 'one that can be opened',
      html: `<table><tr><td>Patient</td><td>MRN</td><td></td></tr><tr><td>PRYOR, DEAN</td><td>88-1042</td><td><a href="#">Open</a></td></tr></table>`,
    },
    {
      name: 'the number of an item is nobody’s number',
      html: `<table><tr><th>MRN</th><th>M1830</th></tr><tr><td>88-1042</td><td>3</td></tr><tr><td>88-1050</td><td>1</td></tr></table>`,
    },
  ],
});
