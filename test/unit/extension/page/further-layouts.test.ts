import { BATHING, readsShapes } from './shapes.ts';

/** More pages as vendors lay them out, written after those of `page-layouts.test.ts` were read. */

const options = (chosen: number, words: readonly string[] = BATHING): string =>
  words.map((text, i) => `<option value="${i}"${i === chosen ? ' selected' : ''}>${i} - ${text}</option>`).join('');
const codes = (heads: string[], ...rows: string[][]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const field = (value: string, more = ''): string => `<input value="${value}" ${more}>`;
const H = '<h3>M1021/M1023 Diagnoses</h3>';

readsShapes({
  'diagnosis lists': [
    {
      name: 'two editable columns headed by one spanning cell, sub-heads below',
      html: `<table><tr><th rowspan="2">Line</th><th colspan="2">M1021/M1023 Diagnoses</th><th rowspan="2">Severity</th></tr><tr><th>Description</th><th>ICD-10-CM</th></tr><tr><td>1</td><td>${field('HF')}</td><td>${field('I50.9')}</td><td>${field('2', 'size="2"')}</td></tr><tr><td>2</td><td>${field('HTN')}</td><td>${field('I10')}</td><td>${field('1', 'size="2"')}</td></tr></table>`,
      reads: ['dx-rating/1=2', 'dx-rating/2=1', 'dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a legacy form: number, code and words in fields without heads, buttons to move lines',
      html: `<form name="f"><b>(M1021) Primary Diagnosis</b><br><table><tr><td><a href="#">▲</a> <a href="#">▼</a></td><td>${field('Heart failure', 'size="40"')}</td><td>${field('I50.9', 'size="8"')}</td></tr></table><b>(M1023) Other Diagnoses</b><br><table><tr><td><a href="#">▲</a></td><td>${field('Hypertension', 'size="40"')}</td><td>${field('I10', 'size="8"')}</td></tr></table></form>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a grid with a column of buttons, codes as links, a menu in each row',
      html: `${H}<div role="toolbar"><button>Add</button><button>Reorder</button></div>${codes(['', 'ICD-10', 'Description', 'Actions'], ['<button aria-label="Drag"></button>', '<a href="#">I50.9</a>', 'HF', '<div role="menu" style="display:none"><button>Edit</button><button>Make primary</button></div>'], ['<button aria-label="Drag"></button>', '<a href="#">I10</a>', 'HTN', '<div role="menu" style="display:none"><button>Edit</button></div>'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'the codes of two code sets, the old one struck by a class of its column',
      html: `${H}${codes(['ICD-9', 'ICD-10', 'Description'], ['428.0', 'I50.9', 'HF'], ['401.9', 'I10', 'HTN'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a line that is new since the last assessment, and one that was taken off, by a column',
      html: `${H}${codes(['ICD-10', 'Description', 'Change'], ['I50.9', 'HF', 'Unchanged'], ['J18.9', 'Pneumonia', 'Removed'], ['I10', 'HTN', 'New'])}`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
    {
      name: 'a line that waits for a physician stays a line',
      html: `${H}${codes(['ICD-10', 'Description', 'Status'], ['I50.9', 'HF', 'Verified'], ['I10', 'HTN', 'Pending physician'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'onset days between codes, in the same cell',
      html: `${H}${codes(['ICD-10 Code', 'Description'], ['I50.9 <small>(E) 11/02/2026</small>', 'HF'], ['I10 <small>(O) 01/15/2019</small>', 'HTN'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'the plan of care in the same page: both lists, each its own',
      html: `${H}${codes(['ICD-10', 'Description'], ['I50.9', 'HF'])}<h3>Plan of Care Diagnoses</h3>${codes(['ICD-10', 'Description'], ['I50.9', 'HF'], ['I10', 'HTN'])}`,
      reads: ['dx-list/1=I50.9', 'dx-list/2=I10', 'dx/1=I50.9'],
    },
    {
      name: 'a list whose heading stands in the first row of the table head',
      html: `<table><thead><tr><th colspan="3">Diagnoses</th></tr><tr><th>#</th><th>Code</th><th>Description</th></tr></thead><tbody><tr><td>1</td><td>I50.9</td><td>HF</td></tr></tbody></table>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'codes that were billed, beside the form',
      html: `<label>M1021 Primary Diagnosis ICD-10 code ${field('I50.9')}</label><h3>Claim diagnoses</h3>${codes(['Diagnosis Code', 'Claim'], ['I11.0', '12345'])}`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'risk adjustment: codes that are missing',
      html: `${H}${codes(['ICD-10', 'Description'], ['I50.9', 'HF'])}<div class="gap"><h4>Coding opportunities</h4>${codes(['Suggested ICD-10', 'Reason'], ['E11.22', 'A1c 8.1'])}</div>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'an orders table with its diagnosis before the list',
      html: `<h3>Orders</h3>${codes(['Order', 'Diagnosis Code'], ['Wound care', 'L89.152'])}${H}${codes(['ICD-10', 'Description'], ['I50.9', 'HF'])}`,
      reads: ['dx/1=I50.9'],
    },
  ],
  'OASIS items': [
    {
      name: 'a table of questions with a column of radio buttons for each answer, and one for goals behind',
      html: `<table><tr><th>Item</th>${[0, 1, 2, 3].map((n) => `<th>${n}</th>`).join('')}<th>Goal</th></tr><tr><td>M1800 Grooming</td>${[0, 1, 2, 3].map((n) => `<td><input type="radio" name="q1" value="${n}"${n === 2 ? ' checked' : ''}></td>`).join('')}<td><input size="2" value="1"></td></tr></table>`,
      reads: ['M1800=2'],
    },
    {
      name: 'the number in a badge, the title, help and the field in a grid of blocks',
      html: `<div class="item"><div class="head"><span class="badge">M1830</span><span>Bathing</span><button aria-label="Help">?</button></div><div class="help" style="display:none"><p>M1830 excludes grooming. Code 2 if intermittent help.</p></div><div class="body"><select>${options(2)}</select></div></div>`,
      reads: ['M1830=2'],
    },
    {
      name: 'a question that repeats its answer in words below the field',
      html: `<div><label for="q">M1830 Bathing</label><input id="q" size="2" value="3"><div class="echo">3 - ${BATHING[3]}</div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'what two clinicians answered, side by side',
      html: `<table><tr><th>Item</th><th>RN</th><th>PT</th></tr><tr><td>M1830 Bathing</td><td>3</td><td>2</td></tr></table>`,
    },
    {
      name: 'a column of the final answer behind those of two clinicians',
      html: `<table><tr><th>Item</th><th>RN</th><th>PT</th><th>Final response</th></tr><tr><td>M1830 Bathing</td><td>3</td><td>2</td><td>3</td></tr></table>`,
    },
    {
      name: 'answers in a list with checks drawn as signs',
      html: `<div><p>M1830. Bathing</p><ul>${BATHING.map((words, i) => `<li>${i === 4 ? '☑' : '☐'} ${i} - ${words}</li>`).join('')}</ul></div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'a collapsed section keeps its fields',
      html: `<details><summary>Functional Status</summary><label>M1850 Transferring <input size="2" value="1"></label></details>`,
      reads: ['M1850=1'],
    },
    {
      name: 'the score of a scale under a title of the form',
      html: `<h4>M1860 Ambulation/Locomotion</h4><p>Timed Up and Go: <input size="3" value="14"> seconds</p><label>Tinetti score <input size="2" value="4"></label>`,
    },
    {
      name: 'distance walked beside the item',
      html: `<div><div>M1860 Ambulation/Locomotion</div><select>${options(2, ['Able to independently walk', 'One-handed device', 'Two-handed device', 'Only with supervision', 'Chairfast, able to wheel self', 'Chairfast, unable', 'Bedfast'])}</select><label>Distance (feet) <input size="3" value="5"></label></div>`,
      reads: ['M1860=2'],
    },
    {
      name: 'a mix of both rating sets: mobility answers as words only',
      html: `<table><tr><th>GG0170. Mobility</th><th>SOC/ROC Performance</th></tr><tr><td>I. Walk 10 feet</td><td><select><option>Independent</option><option selected>Supervision or touching assistance</option></select></td></tr></table>`,
      doubts: ['GG0170I1'],
    },
    {
      name: 'the payer as boxes, some unticked',
      html: `<fieldset><legend>M0150 Current Payment Sources for Home Care (mark all that apply)</legend>${['0 - None; no charge for current services', '1 - Medicare (traditional fee-for-service)', '2 - Medicare (HMO/managed care/Advantage plan)', '3 - Medicaid (traditional fee-for-service)'].map((text, i) => `<label><input type="checkbox"${i === 1 ? ' checked' : ''}>${text}</label>`).join('')}</fieldset>`,
      reads: ['M0150_CPAY_MCAID_FFS=0', 'M0150_CPAY_MCARE_FFS=1', 'M0150_CPAY_MCARE_HMO=0', 'M0150_CPAY_NONE=0'],
    },
    {
      name: 'M1005 in a row with its title and a format hint',
      html: `<table><tr><td>(M1005) Inpatient Discharge Date (most recent):</td><td><input maxlength="10" value="11/05/2026"> <span>mm/dd/yyyy</span></td><td><input type="checkbox"> UK - Unknown</td></tr></table>`,
      reads: ['M1005=11/05/2026'],
    },
  ],
  'headers and facts': [
    {
      name: 'a banner of blocks whose labels stand below their values',
      html: `<div class="banner"><div><b>004417</b><small>MRN</small></div><div><b>03/12/1947</b><small>DOB</small></div></div>`,
    },
    {
      name: 'facts in one line with dots between',
      html: `<div>Holloway, Winona • 79 y/o F • DOB: 03/12/1947 • MRN: 004417 • SOC: 11/10/2026</div>`,
      reads: [
        'M0030=11/10/2026',
        'patient/birth-date=03/12/1947',
        'patient/mrn=004417',
        'patient/name=Holloway, Winona',
      ],
    },
    {
      name: 'an episode with its days and number',
      html: `<div><span>Episode 2</span> <span>Cert Period: 11/10/2026 – 01/08/2027</span></div>`,
      reads: ['cert/from=11/10/2026', 'cert/through=01/08/2027'],
    },
    {
      name: 'two certifications to choose from, one chosen',
      html: `<label>Cert Period <select><option>09/11/2026 - 11/09/2026</option><option selected>11/10/2026 - 01/08/2027</option></select></label>`,
    },
    {
      name: 'the EHR’s own grouping in a card of facts',
      html: `<div class="card"><h4>PDGM</h4><table><tr><td>Clinical Group</td><td>MMTA - Cardiac</td></tr><tr><td>HIPPS</td><td>2HB31</td></tr><tr><td>Case mix weight</td><td>1.0432</td></tr></table></div>`,
      reads: ['hipps=2HB31'],
    },
    {
      name: 'what the grouping would be with another primary',
      html: `<div class="card"><h4>What-if analysis</h4><table><tr><td>Primary</td><td>I11.0</td></tr><tr><td>HIPPS</td><td>2HC31</td></tr></table></div>`,
      doubts: ['page'],
    },
    {
      name: 'a claim that was paid for an earlier period',
      html: `<div class="card"><h4>Last claim</h4><p>HIPPS: 1HB31</p></div>`,
      doubts: ['page'],
    },
  ],
  'lists of lines and other tables': [
    {
      name: 'a table turned round: a column for each diagnosis',
      html: `${H}<table><tr><th></th><th>Primary</th><th>Other 1</th><th>Other 2</th></tr><tr><th>ICD-10</th><td>I50.9</td><td>I10</td><td>J44.9</td></tr><tr><th>Description</th><td>HF</td><td>HTN</td><td>COPD</td></tr></table>`,
      doubts: ['dx'],
    },
    {
      name: 'the title beside two rows of fields',
      html: `<table><tr><td rowspan="2">M1021 Primary Diagnosis</td><td>ICD-10-CM</td><td>${field('I50.9')}</td></tr><tr><td>Symptom control</td><td>${field('2', 'size="2"')}</td></tr><tr><td rowspan="2">M1023 Other Diagnosis</td><td>ICD-10-CM</td><td>${field('I10')}</td></tr><tr><td>Symptom control</td><td>${field('1', 'size="2"')}</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'labels that say which line',
      html: `<label>Primary Diagnosis Code (M1021) ${field('I50.9')}</label><label>Other Diagnosis Code b (M1023) ${field('I10')}</label><label>Other Diagnosis Code c (M1023) ${field('J44.9')}</label>`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'lines of a list group with numbers in badges',
      html: `${H}<ul><li><span class="badge">1</span> <strong>I50.9</strong> Heart failure</li><li><span class="badge">2</span> <strong>I10</strong> Essential hypertension</li></ul>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'lines with a colon behind the code',
      html: `${H}<ul><li>I50.9: Heart failure</li><li>I10: Essential hypertension</li></ul>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'lines with a blank behind the code',
      html: `${H}<ul><li>I50.9 Heart failure</li><li>I10 Essential hypertension</li></ul>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'lines of words, one of which begins like a code',
      html: `${H}<ul><li>Heart failure</li><li>B12 deficiency anemia</li></ul>`,
    },
    ...[
      'Diagnoses (3)',
      'ICD-10 Diagnoses',
      'Diagnosis Information',
      'Diagnoses as of 11/10/2026',
      'OASIS Diagnoses',
    ].map((heading) => ({
      name: `a table under "${heading}"`,
      html: `<h3>${heading}</h3>${codes(['Code', 'Description'], ['I50.9', 'HF'], ['I10', 'HTN'])}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    })),
    {
      name: 'lines drawn from the midst of a long list',
      html: `${H}<div style="height:300px;overflow:auto"><div style="height:3000px;position:relative">${['Z79.4', 'M17.11'].map((code, i) => `<div style="position:absolute;top:${1200 + i * 40}px"><b>${code}</b><p>words</p></div>`).join('')}</div></div>`,
      doubts: ['dx'],
    },
    {
      name: 'a button that shows the rest',
      html: `${H}${codes(['Code', 'Description'], ['I50.9', 'HF'], ['I10', 'HTN'])}<button>Show 4 more</button>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
      doubts: ['dx'],
    },
  ],
});
