import { BATHING, readsShapes } from './shapes.ts';

/** Texts and fields beside an item's number that are its answer, and those that only look like it. */

const table = (head: string[], ...rows: string[][]): string =>
  `<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

readsShapes({
  'beside a number': [
    { name: 'a score of M1033', html: `<label>M1033 Risk for Hospitalization score <input value="3"></label>` },
    {
      name: 'comments on M1033',
      html: `<label>(M1033) Risk for Hospitalization, comments <input value="1, 3"></label>`,
    },
    { name: 'the numbers of last time', html: `<label>M1033 Risk, previous <input value="1, 3" readonly></label>` },
    {
      name: 'pairs in one row',
      html: `<table><tr><td>M1830 Bathing</td><td>3</td><td>M1860 Ambulation</td><td>2</td></tr></table>`,
      reads: ['M1830=3', 'M1860=2'],
    },
    {
      name: 'a row of titles over a row of answers: whose is not said',
      html: `<table><tr><td>M1830 Bathing</td><td>M1860 Ambulation</td></tr><tr><td>3</td><td>2</td></tr></table>`,
    },
    {
      name: 'two people’s answers',
      html: table(['OASIS Item', 'Clinician Response', 'QA Response'], ['M1830 Bathing', '3', '4']),
    },
    {
      name: 'what was expected beside what was answered',
      html: table(['OASIS Item', 'Expected', 'Actual response'], ['M1830 Bathing', '4', '3']),
      reads: ['M1830=3'],
    },
    {
      name: 'signs of boxes, several items in one box',
      html: `<div><p>(M1800) Grooming</p><p>☐ 0 - Able</p><p>☑ 1 - Utensils</p><p>(M1810) Dress Upper Body</p><p>☑ 0 - Able</p><p>☐ 1 - Able if laid out</p></div>`,
      reads: ['M1800=1', 'M1810=0'],
    },
    {
      name: 'risks of then and now',
      html: table(['Item', 'Prior', 'Current'], ['M1033 Risk for Hospitalization', '1, 2', '1, 3, 7']),
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'a warning quotes an answer',
      html: `<div class="alert alert-warning">M1830 Bathing: 3 - conflicts with M1845</div><div class="validation-errors"><p>M1860 Ambulation: 2 - check</p></div>`,
    },
    { name: 'a suggested answer', html: `<p>Suggested M1830 Bathing: 4 - Unable</p>` },
    {
      name: 'a box with a hidden value, its label twice',
      html: `<div class="field-item"><label><span>M1830 Bathing:</span></label><div class="selectbox"><input type="hidden" value="3"><div><input type="text" role="combobox" autocomplete="off" aria-label="M1830 Bathing" value="3 - ${BATHING[3]}" readonly></div></div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'radio buttons of a component',
      html: `<h4 id="q">M1830. Bathing</h4><mat-radio-group role="radiogroup" aria-labelledby="q">${BATHING.map((w, i) => `<mat-radio-button><div class="mdc-form-field"><div class="mdc-radio"><input type="radio" class="native" id="mat-radio-${i + 2}-input" name="mat-radio-group-1" value="${i}"${i === 4 ? ' checked' : ''}></div><label for="mat-radio-${i + 2}-input">${i} - ${w}</label></div></mat-radio-button>`).join('')}</mat-radio-group>`,
      reads: ['M1830=4'],
    },
    {
      name: 'elements placed by hand',
      html: `<div><div style="position:absolute;top:10px">M1830 Bathing</div><div style="position:absolute;top:10px;left:200px"><input name="dw_1_0_a" size="2" value="3"></div><div style="position:absolute;top:40px">M1860 Ambulation</div><div style="position:absolute;top:40px;left:200px"><input name="dw_1_0_b" size="2" value="2"></div></div>`,
      reads: ['M1830=3', 'M1860=2'],
    },
    {
      name: 'answers beside their points',
      html: table(['OASIS item', 'Response', 'Points'], ['M1830 Bathing', '3', '13'], ['M1860 Ambulation', '2', '11']),
      reads: ['M1830=3', 'M1860=2'],
    },
    { name: 'two assessments, one head a word', html: table(['Item', 'SOC', 'DC'], ['M1830 Bathing', '5', '1']) },
    {
      name: 'two answers of the old form',
      html: `<table><tr><td>(M1830) Bathing</td></tr><tr><td>Prior <input type="radio" name="p" value="0" checked> 0 <input type="radio" name="p" value="1"> 1</td></tr></table>`,
    },
    {
      name: 'title, instructions, answer',
      html: `<div class="item"><div class="hd">M1830. Bathing</div><div class="inst">Current ability to wash entire body safely.</div><div class="ans">3 - ${BATHING[3]}</div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'the code before the title',
      html: `<table><tr><td>3</td><td>M1830. Bathing: Current ability to wash entire body safely.</td></tr></table>`,
    },
    {
      name: 'title and answer in one cell',
      html: `<table><tr><td>M1830. Bathing<br>3 - ${BATHING[3]}</td></tr></table>`,
    },
    {
      name: 'a template of a visit',
      html: `<h2>Visit templates</h2><label>M1830 Bathing <select>${BATHING.map((w, i) => `<option${i === 2 ? ' selected' : ''}>${i} - ${w}</option>`).join('')}</select></label>`,
      doubts: ['page'],
    },
    {
      name: 'a dialog to copy from last time',
      html: `<div role="dialog" aria-label="Copy from last assessment"><h4>Last assessment</h4><label>M1830 Bathing <input disabled size="2" value="5"></label></div><label>M1860 Ambulation <input size="2" value="2"></label>`,
      reads: ['M1860=2'],
      doubts: ['page'],
    },
    {
      name: 'risks printed as yes or no',
      html: table(
        ['(M1033) Risk for Hospitalization', 'Response'],
        ['1 - History of falls', 'Yes'],
        ['7 - Currently taking 5 or more medications', 'No'],
      ),
    },
    {
      name: 'the start of care beside the episode',
      html: `<div class="banner"><span>SOC: 11/10/2026</span> <span>SOE: 01/09/2027</span> <span>EOE: 03/09/2027</span></div>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'GG: performance and goal',
      html: table(
        ['GG0130. Self-Care', '1. Admission Performance', '2. Discharge Goal'],
        ['GG0130A. Eating', '05', '06'],
        ['GG0130B. Oral hygiene', '04', '06'],
      ),
      reads: ['GG0130A1=5', 'GG0130B1=4'],
    },
    { name: 'GG: the goal alone', html: table(['Self-Care', 'Discharge Goal'], ['GG0130A. Eating', '06']) },
    { name: 'GG: a column without a head', html: `<table><tr><td>GG0130A. Eating</td><td>05</td></tr></table>` },
    {
      name: 'GG0100, function before',
      html: `<div><p>GG0100. Prior Functioning: Everyday Activities</p><table><tr><td>A. Self Care</td><td><input size="2" value="3"></td></tr></table></div>`,
    },
    { name: 'a menu of numbers', html: `<nav><a>M1830</a> <a>M1860</a></nav>` },
    {
      name: 'a day and who signed',
      html: `<dl><dt>M0090 Date Assessment Completed</dt><dd>11/12/2026 by Lena Brandt RN</dd></dl>`,
    },
    { name: 'a blank line to write on', html: `<p>M0090 Date Assessment Completed: ____</p>` },
  ],
});
