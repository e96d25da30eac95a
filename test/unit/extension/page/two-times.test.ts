import { BATHING, readsShapes } from './shapes.ts';

/** What was and what is, side by side: only the column, field or text of now is read. */

const options = (chosen: number): string =>
  BATHING.map((words, i) => `<option value="${i}"${i === chosen ? ' selected' : ''}>${i} - ${words}</option>`).join('');
const select = (chosen: number): string => `<select>${options(chosen)}</select>`;
const pairs: [string, string][] = [
  ['Prior', 'Now'],
  ['Prior', 'Current'],
  ['Previous', 'Current'],
  ['Prior level', 'Current level'],
  ['Prior Level of Function', 'Current Level of Function'],
  ['Last assessment', 'This assessment'],
  ['Previous visit', 'Today'],
];
const GROOMING = [
  'Able to groom self unaided',
  'Grooming utensils within reach',
  'Someone must assist',
  'Depends entirely upon someone else',
];

readsShapes({
  'two columns': pairs.flatMap(([then, now]) => [
    {
      name: `${then} and ${now}: fields`,
      html: `<table><tr><th>Item</th><th>${then}</th><th>${now}</th></tr><tr><td>M1830 Bathing</td><td>${select(5)}</td><td>${select(3)}</td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: `${then} and ${now}: a view`,
      html: `<table><tr><th>Item</th><th>${then}</th><th>${now}</th></tr><tr><td>M1830 Bathing</td><td>5</td><td>3</td></tr><tr><td>M1860 Ambulation</td><td>4 - Chairfast</td><td>2 - Two-handed device</td></tr></table>`,
      reads: ['M1830=3', 'M1860=2'],
    },
    {
      name: `${now} before ${then}: a view`,
      html: `<table><tr><th>Item</th><th>${now}</th><th>${then}</th></tr><tr><td>M1830 Bathing</td><td>3</td><td>5</td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: `${then} and ${now}: labels under the title`,
      html: `<div><h5>M1830 Bathing</h5><label>${then} ${select(5)}</label><label>${now} ${select(3)}</label></div>`,
      reads: ['M1830=3'],
    },
    {
      name: `${then} and ${now}: labels before their fields in a row`,
      html: `<table><tr><td>M1830 Bathing</td><td>${then}: ${select(5)}</td><td>${now}: ${select(3)}</td></tr></table>`,
      reads: ['M1830=3'],
    },
  ]),
  'two buttons each answer': [
    {
      name: 'columns of radio buttons, the words behind both',
      html: `<table><tr><td colspan="3">(M1800) Grooming</td></tr><tr><th>Prior</th><th>Current</th><th></th></tr>${GROOMING.map((words, i) => `<tr><td><input type="radio" name="gp" value="${i}"${i === 0 ? ' checked' : ''}></td><td><input type="radio" name="gc" value="${i}"${i === 2 ? ' checked' : ''}></td><td>${i} - ${words}</td></tr>`).join('')}</table>`,
      reads: ['M1800=2'],
    },
    {
      name: 'columns of boxes to tick, each column one answer',
      html: `<table><tr><td colspan="3">(M1800) Grooming</td></tr><tr><th>Prior</th><th>Current</th><th>Response</th></tr>${GROOMING.map((words, i) => `<tr><td><input type="checkbox" name="g_prior" value="${i}"${i === 0 ? ' checked' : ''}></td><td><input type="checkbox" name="g_current" value="${i}"${i === 1 ? ' checked' : ''}></td><td>${i} - ${words}</td></tr>`).join('')}</table>`,
      reads: ['M1800=1'],
    },
  ],
  'views that compare': [
    {
      name: 'assessments by day: none is said to stand',
      html: `<h3>OASIS comparison</h3><table><tr><th>Item</th><th>SOC 11/10/2026</th><th>Recert 01/05/2027</th></tr><tr><td>M1830 Bathing</td><td>5</td><td>3</td></tr></table>`,
      doubts: ['page'],
    },
    {
      name: 'days alone in the heads',
      html: `<table><tr><th>Item</th><th>11/10/2026</th><th>01/05/2027</th></tr><tr><td>M1830 Bathing</td><td>5</td><td>3</td></tr></table>`,
    },
    {
      name: 'diagnoses of two certifications side by side',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><tr><th>Previous ICD-10 code</th><th>Current ICD-10 code</th><th>Description</th></tr><tr><td>I11.0</td><td>I50.9</td><td>Heart failure</td></tr><tr><td>E11.9</td><td>I10</td><td>Hypertension</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'fields of two certifications side by side',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><tr><th>Prior ICD-10</th><th>ICD-10</th><th>Description</th></tr><tr><td><input value="I11.0" readonly></td><td><input value="I50.9"></td><td><input value="Heart failure"></td></tr></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'a review: the answer, what it was, and whether it changed',
      html: `<table><tr><th>Item</th><th>Answer</th><th>Prior answer</th><th>Changed</th></tr><tr><td>M1830 Bathing</td><td>3 - ${BATHING[3]}</td><td>5 - ${BATHING[5]}</td><td>Yes</td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a suggested answer beside the one that was given',
      html: `<table><tr><th>Item</th><th>Suggested</th><th>Answer</th></tr><tr><td>M1830 Bathing</td><td>4</td><td>3</td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'the answer of last time in small print under the field',
      html: `<div><label for="b">M1830 Bathing</label><select id="b">${options(3)}</select><small>Previous: 5 - ${BATHING[5]} (SOC 11/10/2026)</small></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'the answer of last time alone',
      html: `<div><div>M1830 Bathing</div><div>Previous: 5</div></div><div><div>M1860 Ambulation</div><div>Prior 4 - Chairfast</div></div>`,
    },
    {
      name: 'a card of the last assessment beside the form of now',
      html: `<aside class="last"><h4>Last OASIS (09/11/2026)</h4><dl><dt>M1830 Bathing</dt><dd>5</dd><dt>M1021 Primary Diagnosis</dt><dd>I11.0</dd></dl></aside><main><h4>M1830 Bathing</h4>${select(3)}</main>`,
      reads: ['M1830=3'],
      doubts: ['page'],
    },
    {
      name: 'admission and discharge performance in one view',
      html: `<table><tr><th>GG0170I. Walk 10 feet</th><th>Admission Performance</th><th>Discharge Goal</th></tr><tr><td>GG0170I. Walk 10 feet</td><td>04</td><td>06</td></tr></table>`,
      reads: ['GG0170I1=4'],
    },
    {
      name: 'a SOC value in the first column of a trend',
      html: `<h3>Outcome trend</h3><table><tr><th>Item</th><th>SOC</th><th>ROC</th><th>DC</th></tr><tr><td>M1830 Bathing</td><td>5</td><td>4</td><td>1</td></tr></table>`,
      doubts: ['page'],
    },
  ],
  'a day of now and one before': [
    {
      name: 'two columns of days',
      html: `<table><tr><th></th><th>Previous</th><th>Current</th></tr><tr><td>M0090 Date Assessment Completed</td><td><input value="09/11/2026"></td><td><input value="11/12/2026"></td></tr></table>`,
      reads: ['M0090=11/12/2026'],
    },
    {
      name: 'a view of both certifications',
      html: `<table><tr><td>Prior Cert Period</td><td>09/11/2026 - 11/09/2026</td></tr><tr><td>Current Cert Period</td><td>11/10/2026 - 01/08/2027</td></tr></table>`,
      reads: ['cert/from=11/10/2026', 'cert/through=01/08/2027'],
    },
    {
      name: 'a HIPPS of then and of now',
      html: `<table><tr><th></th><th>Previous</th><th>Current</th></tr><tr><td>HIPPS</td><td>1HB31</td><td>2HB31</td></tr></table>`,
      reads: ['hipps=2HB31'],
    },
  ],
});
