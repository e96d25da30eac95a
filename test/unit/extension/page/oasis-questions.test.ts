import { BATHING, RISKS, readsShapes } from './shapes.ts';

/** OASIS items as component libraries and vendors' forms ask them, with the texts that stand around. */

const options = (chosen: number, words: readonly string[] = BATHING): string =>
  words.map((text, i) => `<option value="${i}"${i === chosen ? ' selected' : ''}>${i} - ${text}</option>`).join('');
const TRANSFER = [
  'Able to independently transfer',
  'Able to transfer with minimal human assistance or with use of an assistive device',
  'Able to bear weight and pivot during the transfer process but unable to transfer self',
  'Unable to transfer self and is unable to bear weight or pivot when transferred by another person',
  'Bedfast, unable to transfer but is able to turn and position self in bed',
  'Bedfast, unable to transfer and is unable to turn and position self',
];
const GG = [
  '06 - Independent',
  '05 - Setup',
  '04 - Supervision',
  '03 - Partial',
  '02 - Substantial',
  '01 - Dependent',
  '07 - Refused',
  '09 - Not applicable',
  '10 - Environmental',
  '88 - Medical',
];
const gg = (chosen: string, more = ''): string =>
  `<select><option value=""></option>${GG.map((text) => `<option value="${text.slice(0, 2)}"${text.startsWith(chosen) ? ' selected' : ''}>${text}</option>`).join('')}${more}</select>`;

readsShapes({
  'boxes of component libraries': [
    {
      name: 'a box that plays a combobox over a select that is not seen',
      html: `<label id="l">M1850 Transferring</label><span role="combobox" aria-labelledby="l" class="k-picker"><span class="k-input-inner"><span class="k-input-value-text">1 - ${TRANSFER[1]}</span></span></span><select tabindex="-1" aria-hidden="true" style="opacity:0;width:1px">${options(1, TRANSFER)}</select>`,
      reads: ['M1850=1'],
    },
    {
      name: 'a select that a script replaced, its label for the select',
      html: `<label for="m1830">M1830 Bathing</label><select id="m1830" aria-hidden="true" tabindex="-1" class="hidden-accessible">${options(4)}</select><span class="container"><span role="combobox" aria-labelledby="c1"><span id="c1" title="4">4 - ${BATHING[4]}</span></span></span>`,
      reads: ['M1830=4'],
    },
    {
      name: 'an input for search beside the item that is chosen',
      html: `<div><div><label for="bathing">M1830 Bathing</label></div><div class="selector"><span class="search"><input role="combobox" id="bathing" value="" readonly></span><span class="item" title="3">3 - ${BATHING[3]}</span></div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'radio buttons in cards, the native ones without a name',
      html: `<div role="radiogroup" aria-labelledby="q"><div id="q">M1850 Transferring</div>${TRANSFER.map((words, i) => `<label class="card"><input type="radio" value="${i}"${i === 2 ? ' checked' : ''}><span class="num">${i}</span><span>${words}</span></label>`).join('')}</div>`,
      reads: ['M1850=2'],
    },
    {
      name: 'segments with their digits, chosen by state',
      html: `<fieldset><legend>M1830 – Bathing</legend><div role="radiogroup">${BATHING.map((_, i) => `<div role="radio" aria-checked="${i === 5}" tabindex="0">${i}</div>`).join('')}</div></fieldset>`,
      reads: ['M1830=5'],
    },
    {
      name: 'a slider that says its answer',
      html: `<div><h5>M1830 Bathing</h5><div role="slider" aria-valuenow="3" aria-valuetext="3 - ${BATHING[3]}" aria-valuemin="0" aria-valuemax="6"></div></div>`,
      reads: ['M1830=3'],
    },
  ],
  'boxes of server controls': [
    {
      name: 'a combobox made of a table, read-only',
      html: `<table><tr><td>M1830 Bathing</td><td><div class="rcb"><table summary="combobox"><tr><td class="rcbInputCell"><input class="rcbInput" readonly value="3 - ${BATHING[3]}"></td><td class="rcbArrowCell"><a>select</a></td></tr></table><input type="hidden" name="x_ClientState" value="{}"></div></td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'each button drawn by an element beside the native one',
      html: `<fieldset><legend>M1850 Transferring</legend>${TRANSFER.map((words, i) => `<div><div class="p-radiobutton"><div class="accessible"><input type="radio" name="g" id="b${i}" value="${i}"${i === 2 ? ' checked' : ''}></div><div role="radio" aria-checked="${i === 2}" class="box"></div></div><label for="b${i}">${i} - ${words}</label></div>`).join('')}</fieldset>`,
      reads: ['M1850=2', 'M1850=2'],
    },
    {
      name: 'a set of buttons, the native ones unseen',
      html: `<div><span>M1830 Bathing</span><div class="ui-buttonset">${BATHING.map((_, i) => `<input type="radio" name="bs" id="bs${i}" value="${i}" class="ui-helper-hidden-accessible"${i === 4 ? ' checked' : ''}><label for="bs${i}" class="ui-button">${i}</label>`).join('')}</div></div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'a view of number, question, answer and its words',
      html: `<table><tr><th>Item</th><th>Question</th><th>Response</th><th>Response text</th></tr><tr><td>M1830</td><td>Bathing</td><td>03</td><td>${BATHING[3]}</td></tr></table>`,
      reads: ['M1830=3'],
    },
  ],
  'texts around a question': [
    {
      name: 'instructions for each response, with codes of this and other items',
      html: `<div class="q"><div>M1830. Bathing</div><details><summary>Response-Specific Instructions</summary><ul><li>Enter Response 2 if intermittent assistance is needed.</li><li>Enter Response 6 when the patient is bathed totally; see also M1840 and M1860.</li><li>Patients coded 5 in GG0130E are seldom coded 0 here.</li></ul></details><div>Enter Code <input size="1" maxlength="1" value="3"></div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a note of the manual between the title and the field',
      html: `<div><h5>M1850 Transferring</h5><p>Excludes tub and shower transfers, which M1830 asks about. If M1860 is 5 or 6, review.</p><select>${options(3, TRANSFER)}</select></div>`,
      reads: ['M1850=3'],
    },
    {
      name: 'the skip pattern behind an answer',
      html: `<fieldset><legend>(M1000) From which of the following Inpatient Facilities was the patient discharged within the past 14 days?</legend>${['1 - Long-term nursing facility (NF)', '2 - Skilled nursing facility (SNF/TCU)', '3 - Short-stay acute hospital (IPPS)', '4 - Long-term care hospital (LTCH)', '5 - Inpatient rehabilitation hospital or unit (IRF)', '6 - Psychiatric hospital or unit', '7 - Other (specify)', 'NA - Patient was not discharged from an inpatient facility → Skip to B0200, Hearing at SOC/ROC'].map((text, i) => `<label><input type="checkbox"${i === 2 ? ' checked' : ''}> ${text}</label>`).join('<br>')}</fieldset>`,
      reads: ['M1000=3'],
    },
    {
      name: 'columns of before, of now and of goals by their short names',
      html: `<table><tr><th>Item</th><th>PLOF</th><th>CLOF</th><th>Goal</th></tr><tr><td>M1830 Bathing</td><td><select>${options(0)}</select></td><td><select>${options(3)}</select></td><td><select>${options(1)}</select></td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'the same, only shown',
      html: `<table><tr><th>Item</th><th>PLOF</th><th>CLOF</th><th>Goal</th></tr><tr><td>M1830 Bathing</td><td>0</td><td>3</td><td>1</td></tr></table>`,
      reads: ['M1830=3'],
    },
  ],
  'self-care and mobility': [
    {
      name: 'a dash for what was not assessed among the answers',
      html: `<table><tr><th>GG0130. Self-Care</th><th>1. SOC/ROC Performance</th><th>2. Discharge Goal</th></tr><tr><td>A. Eating</td><td>${gg('04', '<option value="-">- Not assessed/no information</option>')}</td><td>${gg('06')}</td></tr></table>`,
      reads: ['GG0130A1=4'],
    },
    {
      name: 'the dash is chosen',
      html: `<table><tr><th>GG0130. Self-Care</th><th>1. SOC/ROC Performance</th><th>2. Discharge Goal</th></tr><tr><td>A. Eating</td><td>${gg('99', '<option value="-" selected>- Not assessed/no information</option>')}</td><td>${gg('06')}</td></tr></table>`,
      reads: ['GG0130A1='],
    },
    {
      name: 'numbers of their own for answer and goal',
      html: `<div><label>GG0130A1 Eating: SOC/ROC Performance ${gg('05')}</label><label>GG0130A2 Eating: Discharge Goal ${gg('06')}</label></div>`,
      reads: ['GG0130A1=5'],
    },
    {
      name: 'the performance at discharge is another item',
      html: `<table><tr><th>GG0170. Mobility</th><th>3. Discharge Performance</th></tr><tr><td>A. Roll left and right</td><td>${gg('06')}</td></tr></table>`,
    },
    {
      name: 'performance at admission, goal and performance at discharge',
      html: `<table><tr><th>GG0170. Mobility</th><th>1. Admission Performance</th><th>2. Discharge Goal</th><th>3. Discharge Performance</th></tr><tr><td>A. Roll left and right</td><td>${gg('03')}</td><td>${gg('05')}</td><td>${gg('06')}</td></tr></table>`,
      reads: ['GG0170A1=3'],
    },
    {
      name: 'the same, only shown',
      html: `<table><tr><th>GG0170. Mobility</th><th>1. Admission Performance</th><th>3. Discharge Performance</th></tr><tr><td>GG0170A. Roll left and right</td><td>03</td><td>06</td></tr></table>`,
      reads: ['GG0170A1=3'],
    },
    {
      name: 'only shown, the number over the grid, the goal first',
      html: `<h4>GG0170. Mobility</h4><table><tr><th>Activity</th><th>Discharge Goal</th><th>SOC/ROC Performance</th></tr><tr><td>A. Roll left and right</td><td>06</td><td>04</td></tr><tr><td>S. Wheel 150 feet</td><td>06</td><td>-</td></tr></table>`,
      reads: ['GG0170A1=4'],
    },
    {
      name: 'only shown, the goal alone, or without a head',
      html: `<h4>GG0170. Mobility</h4><table><tr><th>Activity</th><th>Discharge Goal</th></tr><tr><td>A. Roll left and right</td><td>06</td></tr></table><h4>GG0130. Self-Care</h4><table><tr><td>A. Eating</td><td>06</td></tr></table>`,
    },
    {
      name: 'only shown, of another scale below',
      html: `<p>GG0130. Self-Care</p><h4>Barthel Index</h4><table><tr><th></th><th>Performance</th></tr><tr><td>A. Eating</td><td>05</td></tr></table>`,
    },
    {
      name: 'how the patient did before this illness',
      html: `<table><tr><th colspan="2">GG0100. Prior Functioning: Everyday Activities</th></tr><tr><td>A. Self-Care</td><td><select><option>3 - Independent</option><option selected>2 - Needed some help</option><option>1 - Dependent</option></select></td></tr></table>`,
    },
    {
      name: 'an answer that an item of an M number does not have: not applicable',
      html: `<div><label for="u">M1860 Ambulation/Locomotion</label><select id="u"><option value="">Select</option>${Array.from({ length: 7 }, (_, i) => `<option value="${i}">${i} - words of ambulation</option>`).join('')}<option value="UK" selected>UK - Unknown</option></select></div>`,
      reads: ['M1860=UK'],
    },
  ],
  'which assessment it is': [
    {
      name: 'the reason in words and numbers',
      html: `<fieldset><legend>M0100 This Assessment is Currently Being Completed for the Following Reason</legend>${['01 – Start of care – further visits planned', '03 – Resumption of care (after inpatient stay)', '04 – Recertification (follow-up) reassessment', '05 – Other follow-up', '06 – Transferred, not discharged', '07 – Transferred, discharged', '08 – Death at home', '09 – Discharge from agency'].map((text, i) => `<label><input type="radio" name="rsn" value="r${i}"${i === 2 ? ' checked' : ''}>${text}</label>`).join('')}</fieldset>`,
      reads: ['M0100=4'],
    },
    {
      name: 'the risks as lines with switches, their numbers in badges',
      html: `<section><h4>M1033 Risk for Hospitalization</h4>${RISKS.map((words, i) => `<div class="row"><span class="badge">${i + 1}</span><span id="k${i}">${words}</span><div role="switch" aria-labelledby="k${i}" aria-checked="${i === 0 || i === 6}"></div></div>`).join('')}</section>`,
      reads: ['M1033=1 7'],
    },
    {
      name: 'a day that is unknown stands as a box beside its field',
      html: `<div><div>(M1005) Inpatient Discharge Date (most recent)</div><input placeholder="MM/DD/YYYY" value=""><label><input type="checkbox" checked> UK - Unknown</label></div>`,
      reads: ['M1005='],
    },
    {
      name: 'no specific day was ordered',
      html: `<div><div>M0102 Date of Physician-ordered Start of Care</div><input type="text" value="11/09/2026"><label><input type="checkbox" name="M0102_NA"> NA – No specific SOC date ordered by physician</label></div><div><div>M0104 Date of Referral</div><input type="text" value="11/07/2026"></div>`,
      reads: ['M0102=11/09/2026', 'M0104=11/07/2026'],
    },
  ],
});
