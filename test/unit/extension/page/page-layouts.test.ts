import { BATHING, readsShapes } from './shapes.ts';

/** Whole pages as vendors lay them out: rows of blocks instead of tables, sections below each other, people beside people. */

const dx: [string, string][] = [
  ['I50.9', 'Heart failure, unspecified'],
  ['I10', 'Essential (primary) hypertension'],
  ['J44.9', 'Chronic obstructive pulmonary disease, unspecified'],
];
const read = ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'];
const H = '<h3>M1021/M1023 Diagnoses</h3>';
const lines = (make: (code: string, words: string, i: number) => string): string =>
  dx.map(([code, words], i) => make(code, words, i)).join('');
const codes = (...rows: [string, string][]): string =>
  `<table><tr><th>Code</th><th>Name</th></tr>${rows.map(([code, name]) => `<tr><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`;
const BANNER = '<header><h1>HOLLOWAY, WINONA</h1><span>MRN: 004417</span> <span>DOB: 03/12/1947</span></header>';
const banner = ['patient/birth-date=03/12/1947', 'patient/mrn=004417', 'patient/name=HOLLOWAY, WINONA'];

readsShapes({
  'lists without tables': [
    {
      name: 'rows of blocks with fields that say what they are in themselves',
      html: `<h4>Diagnosis Codes (M1021/M1023)</h4>${lines((code, words, i) => `<div class="row"><div class="col-1">${i + 1}</div><div class="col-6"><input placeholder="Diagnosis" value="${words}"></div><div class="col-2"><input placeholder="ICD-10" value="${code}"></div></div>`)}`,
      reads: read,
    },
    {
      name: 'a head and rows of blocks, only shown',
      html: `<section>${H}<div class="head"><div>Code</div><div>Description</div></div>${lines((code, words) => `<div class="row"><div>${code}</div><div>${words}</div></div>`)}</section>`,
      reads: read,
    },
    {
      name: 'terms: primary and secondary, several definitions',
      html: `<h3>Diagnoses</h3><dl><dt>Primary Diagnosis</dt><dd>I50.9 – Heart failure</dd><dt>Secondary Diagnoses</dt><dd>I10 – Hypertension</dd><dd>J44.9 – COPD</dd></dl>`,
      reads: read,
    },
    {
      name: 'blocks with the title first',
      html: `<section>${H}${lines((code, words) => `<div class="item"><span>${words}</span><span class="code">${code}</span></div>`)}</section>`,
    },
    {
      name: 'each line with a mark that it is the primary, the primary last',
      html: `<section>${H}<table><tr><th>ICD-10 code</th><th>Title</th><th>Primary?</th></tr><tr><td>I10</td><td>HTN</td><td>No</td></tr><tr><td>I50.9</td><td>HF</td><td>Yes</td></tr></table></section>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
  ],
  'sections below a list': [
    {
      name: 'no diagnoses yet, procedures below',
      html: `${H}<p>None entered.</p><h4>Surgical Procedures</h4><table><tr><th>ICD-10-PCS Code</th><th>Name</th></tr><tr><td>F07Z9FZ</td><td>Gait training</td></tr></table>`,
    },
    {
      name: 'no diagnoses yet, allergies below',
      html: `${H}<p>None entered.</p><h4>Allergies</h4>${codes(['Z88.0', 'Penicillin'])}`,
    },
    {
      name: 'procedures in a column of their own beside the codes',
      html: `${H}<table><tr><th>ICD-10-CM</th><th>Description</th><th>ICD-10-PCS</th></tr><tr><td>I50.9</td><td>HF</td><td>B246ZZZ</td></tr></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'what the referral says',
      html: `<h2>Referral Information</h2><p>Source: hospital</p><h3>Diagnoses</h3>${codes(['I11.0', 'Hypertensive heart disease'])}`,
      doubts: ['page'],
    },
    {
      name: 'what can be carried over from the assessment before',
      html: `<h3>Copy from OASIS 09/11/2026</h3><table><tr><th>Item</th><th>Response</th></tr><tr><td>M1830 Bathing</td><td>5</td></tr></table>`,
      doubts: ['page'],
    },
    {
      name: 'removed lines under a heading of their own',
      html: `${H}${codes(['I50.9', 'HF'], ['I10', 'HTN'])}<h4>Removed diagnoses</h4>${codes(['E11.9', 'DM'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
  ],
  'answers that are shown': [
    {
      name: 'an output element',
      html: `<div><span>M1860 Ambulation/Locomotion</span> <output>2</output></div>`,
      reads: ['M1860=2'],
    },
    {
      name: 'a word before the answer',
      html: `<div><div>M1830 Bathing</div><div>Response: 3 - ${BATHING[3]}</div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a word before the answer of last time',
      html: `<div><div>M1830 Bathing</div><div>SOC response: 5 - ${BATHING[5]}</div></div>`,
    },
    {
      name: 'an edit that quotes a wrong answer',
      html: `<ul><li>M1830: response 7 is not valid</li><li>M1860: 6 conflicts with M1850: 0</li></ul>`,
    },
    {
      name: 'answers at start of care and at discharge in columns of lists to choose from',
      html: `<table><tr><th>Item</th><th>SOC/ROC</th><th>Discharge</th></tr><tr><td>M1830 Bathing</td>${[5, 1].map((n) => `<td><select>${BATHING.map((words, i) => `<option${i === n ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select></td>`).join('')}</tr></table>`,
      doubts: ['M1830'],
    },
  ],
  'people beside the patient': [
    {
      name: 'somebody of the same house with a number too',
      html: `${BANNER}<p>Spouse: HOLLOWAY, PETER (MRN: 004418)</p>`,
      reads: banner,
    },
    {
      name: 'two people in one table of facts',
      html: `${BANNER}<h3>Family members</h3><table><tr><th>Name</th><th>Relationship</th><th>DOB</th></tr><tr><td>HOLLOWAY, PETER</td><td>Son</td><td>01/02/1970</td></tr></table>`,
      reads: banner,
    },
    {
      name: 'a list of charts to merge',
      html: `<h2>Possible duplicates</h2><div class="card"><p>HOLLOWAY, WINONA</p><p>MRN: 004417</p></div><div class="card"><p>HOLLOWAY, WINNIE</p><p>MRN: 004499</p></div>`,
    },
    {
      name: 'a list to choose the patient from',
      html: `<label>Patient: <select><option>ALVAREZ, JOAN</option><option selected>HOLLOWAY, WINONA</option></select></label>`,
    },
    {
      name: 'a heading of all patients over the banner of one',
      html: `<h1>Patients</h1>${BANNER.replaceAll('h1', 'h2')}`,
      reads: banner,
    },
  ],
});
