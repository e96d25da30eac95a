import { BATHING, readsShapes } from './shapes.ts';

/** How forms of other makers name their fields, lay out their titles and write their lists. */

const answers = (chosen: number): string =>
  BATHING.map((words, i) => `<option value="0${i}"${i === chosen ? ' selected' : ''}>${i} - ${words}</option>`).join(
    '',
  );
const scale = ['06', '05', '04', '03', '02', '01', '07', '09', '10', '88'];
const rated = (code: string): string =>
  `<select><option></option>${scale.map((each) => `<option${each === code ? ' selected' : ''}>${each}. Level ${each}</option>`).join('')}</select>`;
const row = (inside: string): string => `<tr><td colspan="2">${inside}</td></tr>`;
const print = (...pairs: [title: string, answer: string][]): string =>
  `<table>${pairs.map(([title, answer]) => row(`<h4>${title}</h4>`) + row(answer)).join('')}</table>`;
const LONG = 'The office is closed on Sunday; call the nurse on duty. '.repeat(9);
const THREE = ['dx/1=I50.22', 'dx/2=J44.9', 'dx/3=N18.31'];

readsShapes({
  'a field that a framework names by an attribute of its own': [
    ...['formcontrolname', 'ng-model', 'data-field', 'data-name'].map((name) => ({
      name,
      html: `<p><b>Washing</b> <select ${name}="visit.M1830_CRNT_BATHG">${answers(4)}</select></p>`,
      reads: ['M1830=4'],
    })),
    {
      name: 'with the date beside it',
      html: `<div><span>Finished on</span><input id="7731" ng-model="form.M0090_INFO_COMPLETED_DT" value="11/09/2026"></div>`,
      reads: ['M0090=11/09/2026'],
    },
    {
      name: 'of an earlier answer',
      html: `<p><select data-field="prior_M1830_CRNT_BATHG">${answers(4)}</select></p>`,
    },
    {
      name: 'one that says nothing',
      html: `<p><select data-field="M18305_X">${answers(4)}</select></p>`,
    },
  ],
  'a number or a day of the patient under its title': [
    {
      name: 'M0020, label and field side by side in one box',
      html: `<div><label>(M0020) Patient ID Number</label><input value="KT-40718"></div>`,
      reads: ['patient/mrn=KT-40718'],
    },
    {
      name: 'the number of somebody else',
      html: `<div><label>(M0018) National Provider ID Number</label><input value="1093817465"></div>`,
    },
    {
      name: 'M0063 with what it includes',
      html: `<div><label>(M0063) Medicare Number (including suffix)</label><input value="1EG4TE5MK73"></div>`,
      reads: ['patient/mbi=1EG4TE5MK73'],
    },
  ],
  'a name as a heading, with its labelled facts directly behind': [
    {
      name: 'on a page of much text',
      html: `<h2>WEXLER, ODILE</h2><div><span>DOB 02/11/1938</span></div><p>${LONG}</p>`,
      reads: ['patient/birth-date=02/11/1938', 'patient/name=WEXLER, ODILE'],
    },
    {
      name: 'with the discipline in the title of the form behind them',
      html: `<header><h2>Wexler, Odile</h2><div><span>MRN: 40718</span> <span>DOB: 02/11/1938</span></div></header><h1>MSW Care Plan</h1>`,
      reads: ['patient/birth-date=02/11/1938', 'patient/mrn=40718', 'patient/name=Wexler, Odile'],
    },
    {
      name: 'of somebody with a profession',
      html: `<header><h2>Ode, Brian MD</h2><div>DOB: 02/11/1968</div></header>`,
      reads: ['patient/birth-date=02/11/1968'],
    },
    {
      name: 'with something between',
      html: `<h2>WEXLER, ODILE</h2><p>Attending</p><div><span>DOB 02/11/1938</span></div><p>${LONG}</p>`,
      reads: ['patient/birth-date=02/11/1938'],
    },
  ],
  'a day whose field calls itself a combobox': [
    {
      name: 'by its label',
      html: `<label for="d">M0090 Date assessment completed</label><input id="d" role="combobox" aria-haspopup="true" value="11/09/2026">`,
      reads: ['M0090=11/09/2026'],
    },
    {
      name: 'by its words',
      html: `<label for="d">SOC Date</label><input id="d" role="combobox" aria-haspopup="true" value="11/09/2026">`,
      reads: ['M0030=11/09/2026'],
    },
  ],
  'a box around a field that only takes keys': [
    {
      name: 'the box is the question',
      html: `<div id="t">M1830 Bathing</div><div role="combobox" aria-labelledby="t"><span>3 - ${BATHING[3]}</span><input readonly tabindex="-1"></div>`,
      reads: ['M1830=3'],
    },
  ],
  'lettered items in paragraphs, fields of performance and goal in turn': [
    {
      name: 'each named by the paragraph before it',
      html: `<div><h5>GG0130. Self-Care</h5><div>${[
        ['A. Eating', '05'],
        ['B. Oral hygiene', '03'],
      ]
        .map(
          ([title, code = '']) =>
            `<p>${title}</p><p>1. SOC/ROC Performance</p><div>${rated(code)}</div><p>2. Discharge Goal</p><div>${rated('06')}</div>`,
        )
        .join('')}</div></div>`,
      reads: ['GG0130A1=5', 'GG0130B1=3'],
    },
    {
      name: 'with nothing that names them',
      html: `<div><h5>GG0130. Self-Care</h5><div><p>A. Eating</p><div>${rated('05')}</div><div>${rated('06')}</div></div></div>`,
    },
  ],
  'a column of a lettered grid': [
    {
      name: 'headed as that of SOC/ROC',
      html: `<h4>GG0170 Mobility</h4><table><tr><th>Activity</th><th>SOC/ROC code</th><th>Goal</th></tr><tr><td>A. Roll left and right</td><td><input value="04"></td><td><input value="06"></td></tr></table>`,
      reads: ['GG0170A1=4'],
    },
    {
      name: 'of goals at SOC/ROC',
      html: `<h4>GG0170 Mobility</h4><table><tr><th>Activity</th><th>SOC/ROC goal</th></tr><tr><td>A. Roll left and right</td><td><input value="04"></td></tr></table>`,
    },
  ],
  'instructions in a row between a title and the box of its answer': [
    {
      name: 'the answer is shown',
      html: `<table><tr><th colspan="2">M1830. Bathing</th></tr><tr><td colspan="2">How safely the body is washed.</td></tr><tr><td><div>Enter Code</div><div>4</div></td><td>${BATHING.map((words, i) => `<div>${i}. ${words}</div>`).join('')}</td></tr></table>`,
      reads: ['M1830=4'],
    },
    {
      name: 'of the next title',
      html: `<table><tr><th colspan="2">M1830. Bathing</th></tr><tr><th colspan="2">M1845. Toileting hygiene</th></tr><tr><td><div>Enter Code</div><div>3</div></td><td>Answers</td></tr></table>`,
    },
  ],
  'all lines of a list in one text': [
    {
      name: 'in the cell beside its label, between semicolons',
      html: `<table><tr><td>Physician</td><td>Ode, Brian</td></tr><tr><td>Diagnoses</td><td>I50.22 Heart failure; J44.9 COPD; N18.31 Kidney disease</td></tr></table>`,
      reads: THREE,
    },
    {
      name: 'behind its label',
      html: `<p><b>Diagnoses:</b> I50.22 Heart failure; J44.9 COPD; N18.31 Kidney disease</p>`,
      reads: THREE,
    },
    {
      name: 'codes alone, between commas',
      html: `<dl><dt>Diagnoses</dt><dd>I50.22, J44.9, N18.31</dd></dl>`,
      reads: THREE,
    },
    {
      name: 'on lines that style keeps, under the boxes of a plan of care',
      html: `<div><span>11. Principal DX</span><div>I50.22 Heart failure</div></div><div><span>12. Other Pertinent DX</span><div style="white-space:pre-line">J44.9 COPD\nN18.31 Kidney disease</div></div>`,
      reads: THREE.map((line) => line.replace('dx', 'dx-list')),
    },
    {
      name: 'others of M1023',
      html: `<p>M1021 Primary Diagnosis: I50.22 - Heart failure</p><p>M1023 Other Diagnoses: J44.9; N18.31</p>`,
      reads: THREE,
    },
    {
      name: 'one of which has no code',
      html: `<table><tr><td>Diagnoses</td><td>I50.22 Heart failure; fatigue; N18.31 Kidney disease</td></tr></table>`,
    },
    {
      name: 'one line alone: of what it is the diagnosis, nothing says',
      html: `<table><tr><td>Diagnosis</td><td>I50.22 Heart failure</td></tr></table>`,
    },
    {
      name: 'of two episodes',
      html: ['I50.22; J44.9', 'I10; N18.31'].map((codes) => `<p>Diagnoses: ${codes}</p>`).join(''),
      doubts: ['dx'],
    },
    {
      name: 'of a procedure list',
      html: `<p>Allergies: N95.1; J44.9</p>`,
    },
  ],
  'an example in a blank field': [
    {
      name: 'makes the list nothing else',
      html: `<div><label>(M1021) Primary diagnosis code (ICD-10)</label><input placeholder="Example: E11.9" value="I50.22"></div>`,
      reads: ['dx/1=I50.22'],
    },
  ],
  'a print of rows, each title in one and its answer in the next': [
    {
      name: 'dates, the number of the patient and an item',
      html: print(
        ['M0020. Patient ID Number', 'KT-40718'],
        ['M0030. Start of Care Date', '11/05/2026'],
        ['M0090. Date Assessment Completed', '11/09/2026'],
        ['M1830. Bathing', `4. ${BATHING[4]}`],
        ['M1840. Toilet Transferring', ''],
      ),
      reads: ['M0030=11/05/2026', 'M0090=11/09/2026', 'M1830=4', 'patient/mrn=KT-40718'],
    },
    {
      name: 'with the first one blank',
      html: print(
        ['M0030. Start of Care Date', ''],
        ['M0032. Resumption of Care Date', '11/05/2026'],
        ['M1830. Bathing', ''],
      ),
      reads: ['M0032=11/05/2026'],
    },
    {
      name: 'with all answers below a title, one row each',
      html: `<table>${BATHING.map((words, i) => `${i === 0 ? row('<h4>M1830. Bathing</h4>') : ''}${row(`${i}. ${words}`)}`).join('')}${row('<h4>M1840. Toilet Transferring</h4>')}</table>`,
    },
    {
      name: 'with the answers of before and of now in cells',
      html: `<table>${row('M1830. Bathing')}<tr><td>2. ${BATHING[2]}</td><td>4. ${BATHING[4]}</td></tr></table>`,
    },
    {
      name: 'of an earlier assessment',
      html: `<h3>Previous assessment</h3>${print(['M1830. Bathing', `4. ${BATHING[4]}`], ['M1840. Toilet Transferring', ''])}`,
      doubts: ['page'],
    },
    {
      name: 'a title, a hint and a field',
      html: `<table>${row('M0030. Start of Care Date')}${row('Agency opened 01/02/1999')}${row('<input>')}</table>`,
    },
  ],
});
