import { BATHING, RISKS, readsShapes } from './shapes.ts';

/** Assessments and plans of care as they are printed, reviewed or locked: no fields, everything is text. */

const row = (title: string, answer: string): string => `<tr><td>${title}</td><td>${answer}</td></tr>`;
const chosen = [1, 3, 7];
const words = chosen.map((n) => `${n} - ${RISKS[n - 1]}`);
const tick = (n: number, on: boolean): string => `${on ? '☒' : '☐'} ${n} - ${RISKS[n - 1]}`;

readsShapes({
  'codes with breaks between them': [
    {
      name: 'in the cell behind the number of a box of CMS-485',
      html: '<table><tr><td>11. ICD</td><td>I50.22</td><td>Principal Diagnosis<br>Heart failure</td></tr><tr><td>13. ICD</td><td>I10<br>J44.9</td><td>Other Pertinent Diagnoses<br>Hypertension<br>COPD</td></tr></table>',
      reads: ['dx-list/1=I50.22', 'dx-list/2=I10', 'dx-list/3=J44.9'],
    },
  ],
  'the code behind its line of instruction': [
    {
      name: 'in a paragraph below each title',
      html: '<div><p><b>(M1830)</b> Bathing: ability to wash the body</p><p>Enter Code: <u>3</u></p><p><b>(M1860)</b> Ambulation</p><p>Enter Code: <u>2</u></p></div>',
      reads: ['M1830=3', 'M1860=2'],
    },
    {
      name: 'nothing behind it',
      html: '<div><p><b>(M1830)</b> Bathing</p><p>Enter Code: <u> </u></p><p><b>(M1860)</b> Ambulation</p><p>Enter Code: <u>2</u></p></div>',
      reads: ['M1860=2'],
    },
    {
      name: 'a range of what can be entered',
      html: '<div><p><b>(M1830)</b> Bathing</p><p>Enter Code: 0-6</p><p><b>(M1860)</b> Ambulation</p><p>Enter Code: 0 to 6</p></div>',
    },
  ],
  'answers to tick, printed': [
    {
      name: 'numbers with commas',
      html: `<table>${row('(M1033) Risk for Hospitalization', '1, 3, 7')}</table>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'numbers in a definition',
      html: `<dl><dt>M1033 Risk for Hospitalization</dt><dd>1,3,7</dd></dl>`,
      reads: ['M1033=1 3 7'],
    },
    { name: 'one number', html: `<table>${row('M1033. Risk for Hospitalization', '10')}</table>`, reads: ['M1033=10'] },
    {
      name: 'numbers and words with semicolons',
      html: `<table>${row('M1033 Risk for Hospitalization', words.join('; '))}</table>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'words alone, a line each',
      html: `<table>${row('M1033 Risk for Hospitalization', `${RISKS[0]}<br>${RISKS[2]}<br>${RISKS[6]}`)}</table>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'a list of words',
      html: `<div><h5>M1033 Risk for Hospitalization</h5><ul>${words.map((text) => `<li>${text}</li>`).join('')}</ul></div>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'none of the above',
      html: `<table>${row('M1033 Risk for Hospitalization', '10 - None of the above')}</table>`,
      reads: ['M1033=10'],
    },
    {
      name: 'signs of boxes before all ten',
      html: `<div><p>(M1033) Risk for Hospitalization</p>${RISKS.map((_, i) => `<p>${tick(i + 1, chosen.includes(i + 1))}</p>`).join('')}</div>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'letters in square brackets before all ten',
      html: `<div><p>(M1033) Risk for Hospitalization</p>${RISKS.map((text, i) => `<div>[${chosen.includes(i + 1) ? 'X' : ' '}] ${i + 1} - ${text}</div>`).join('')}</div>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'all ten answers without a sign of which',
      html: `<div><p>(M1033) Risk for Hospitalization</p>${RISKS.map((text, i) => `<p>${i + 1} - ${text}</p>`).join('')}</div>`,
    },
    {
      name: 'a text that names none of the answers',
      html: `<table>${row('M1033 Risk for Hospitalization', 'High risk, see care plan')}</table>`,
    },
    {
      name: 'numbers that are no answers',
      html: `<table>${row('M1033 Risk for Hospitalization', '1, 3, 12')}</table>`,
      doubts: ['M1033'],
    },
    {
      name: 'a field that holds the numbers',
      html: `<label>M1033 Risk for Hospitalization <input readonly value="1, 3, 7"></label>`,
      reads: ['M1033=1 3 7'],
    },
    { name: 'a score of that name', html: `<table>${row('M1033 Risk for Hospitalization score', '4')}</table>` },
    { name: 'how many', html: `<table>${row('M1033 Risk for Hospitalization', '3 of 10')}</table>` },
    {
      name: 'where from, by numbers',
      html: `<table>${row('(M1000) From which of the following inpatient facilities was the patient discharged within the past 14 days?', '2, 3')}</table>`,
      reads: ['M1000=2 3'],
    },
    {
      name: 'where from: none',
      html: `<dl><dt>M1000 Inpatient Facilities</dt><dd>NA - Patient was not discharged from an inpatient facility</dd></dl>`,
      reads: ['M1000=NA'],
    },
    {
      name: 'who pays',
      html: `<table>${row('M0150 Current Payment Sources', '1 - Medicare (traditional fee-for-service)')}</table>`,
      reads: ['M0150=1'],
    },
    {
      name: 'the risks of last time',
      html: `<h3>Previous assessment</h3><table>${row('M1033 Risk for Hospitalization', '1, 3, 7')}</table>`,
      doubts: ['page'],
    },
  ],
  'title and answer in one line': [
    {
      name: 'a bold number',
      html: `<p><b>(M1830) Bathing:</b> 3 - ${BATHING[3]}</p><p><b>(M1860) Ambulation/Locomotion:</b> 2 - Requires use of a two-handed device</p>`,
      reads: ['M1830=3', 'M1860=2'],
    },
    { name: 'a code alone', html: `<div>M1850. Transferring: 1</div>`, reads: ['M1850=1'] },
    {
      name: 'days',
      html: `<p>(M0030) Start of Care Date: 11/10/2026</p><p>M0090 - Date Assessment Completed: Nov 12, 2026</p>`,
      reads: ['M0030=11/10/2026', 'M0090=Nov 12, 2026'],
    },
    {
      name: 'prose about the item',
      html: `<p>M1830 Bathing: patient needs 2 persons</p><p>Scored M1860 Ambulation: 2 because of the walker</p>`,
    },
    {
      name: 'a count behind it',
      html: `<p>M1830 Bathing: 3 visits planned</p><p>M1840 Toilet Transferring: 2 of 4</p>`,
    },
    { name: 'a guide', html: `<h3>Response guidance</h3><p>M1830 Bathing: 3 - ${BATHING[3]}</p>`, doubts: ['page'] },
    {
      name: 'signs of the chosen one',
      html: `<div><p>(M1830) Bathing</p>${BATHING.map((text, i) => `<div>${i === 3 ? '◉' : '○'} ${i} - ${text}</div>`).join('')}</div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'an X in brackets',
      html: `<div><p>(M1830) Bathing</p>${BATHING.map((text, i) => `<div>(${i === 3 ? 'X' : ' '}) ${i} - ${text}</div>`).join('')}</div>`,
      reads: ['M1830=3'],
    },
  ],
  'the plan of care, printed': [
    {
      name: 'locators 11 and 13 with their days',
      html: `<table><tr><td>11. ICD-10-CM</td><td>Principal Diagnosis</td><td>Date</td></tr><tr><td>I50.9</td><td>Heart failure, unspecified</td><td>11/02/2026 (E)</td></tr><tr><td>12. ICD-10-PCS</td><td>Surgical Procedure</td><td>Date</td></tr><tr><td>0SR9</td><td>N/A</td><td></td></tr><tr><td>13. ICD-10-CM</td><td>Other Pertinent Diagnoses</td><td>Date</td></tr><tr><td>I10</td><td>Essential hypertension</td><td>01/15/2019 (O)</td></tr><tr><td>J44.9</td><td>COPD</td><td>03/01/2015 (O)</td></tr></table>`,
      reads: ['dx-list/1=I50.9', 'dx-list/2=I10', 'dx-list/3=J44.9'],
    },
    {
      name: 'boxes of the form, code and title in one text',
      html: `<div class="box"><div>11. Principal Diagnosis</div><div>I50.9 - Heart failure, unspecified (E) 11/02/2026</div></div><div class="box"><div>12. Surgical Procedure</div><div>N/A</div></div><div class="box"><div>13. Other Pertinent Diagnoses</div><div>I10 - Essential hypertension (O) 01/15/2019</div><div>J44.9 - COPD (O) 03/01/2015</div></div>`,
      reads: ['dx-list/1=I50.9', 'dx-list/2=I10', 'dx-list/3=J44.9'],
    },
    {
      name: 'sections of the form behind it',
      html: `<div><p>11. Principal Diagnosis</p><p>I50.9 - Heart failure, unspecified</p><p>13. Other Pertinent Diagnoses</p><p>I10 - Essential hypertension</p><p>14. DME and Supplies</p><p>Walker</p><p>15. Safety Measures</p></div>`,
      reads: ['dx-list/1=I50.9', 'dx-list/2=I10'],
    },
    {
      name: 'start of care and certification in their boxes',
      html: `<table><tr><td>1. Patient's HI Claim No.<br>1EG4TE5MK72</td><td>2. Start Of Care Date<br>11/10/2026</td><td>3. Certification Period<br>From: 11/10/2026 To: 01/08/2027</td><td>4. Medical Record No.<br>004417</td></tr></table>`,
      reads: [
        'M0030=11/10/2026',
        'cert/from=11/10/2026',
        'cert/through=01/08/2027',
        'patient/mbi=1EG4TE5MK72',
        'patient/mrn=004417',
      ],
    },
    {
      name: 'medications with what they are for, below',
      html: `<h3>Plan of care: diagnoses</h3><table><tr><th>Code</th><th>Title</th></tr><tr><td>I50.9</td><td>Heart failure</td></tr></table><h3>10. Medications</h3><table><tr><th>Medication</th><th>Diagnosis code</th></tr><tr><td>Metformin</td><td>E11.9</td></tr></table>`,
      reads: ['dx-list/1=I50.9'],
    },
  ],
  'a locked assessment': [
    {
      name: 'diagnoses, rating and flag in columns',
      html: `<h4>(M1021) Primary Diagnosis</h4><table><tr><th>ICD-10-CM</th><th>Description</th><th>Symptom Control</th></tr><tr><td>I50.9</td><td>Heart failure</td><td>02</td></tr></table><h4>(M1023) Other Diagnoses</h4><table><tr><th>ICD-10-CM</th><th>Description</th><th>Symptom Control</th></tr><tr><td>I10</td><td>Hypertension</td><td>01</td></tr><tr><td>J44.9</td><td>COPD</td><td>03</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9', 'dx-rating/1=2', 'dx-rating/2=1', 'dx-rating/3=3'],
    },
    {
      name: 'M1021a and M1023b to f, a line each',
      html: `<table><tr><td>M1021a. Primary Diagnosis</td><td>I50.9</td><td>Heart failure, unspecified</td></tr><tr><td>M1023b. Other Diagnosis</td><td>I10</td><td>Essential hypertension</td></tr><tr><td>M1023c. Other Diagnosis</td><td>J44.9</td><td>COPD</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'answers in disabled fields',
      html: `<fieldset disabled><legend>Functional status</legend><label>M1830 Bathing <input disabled size="2" value="3"></label><label>M1860 Ambulation <input disabled size="2" value="2"></label></fieldset>`,
      reads: ['M1830=3', 'M1860=2'],
    },
    {
      name: 'number, title and answer in three elements',
      html: `<div class="q"><span class="num">M1830</span><span class="ttl">Bathing</span><div class="ans">3 - ${BATHING[3]}</div></div>`,
      reads: ['M1830=3'],
    },
  ],
});
