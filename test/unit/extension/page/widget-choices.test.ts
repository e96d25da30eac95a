import { BATHING, RISKS, readsShapes } from './shapes.ts';

/** Choices as widget libraries draw them: a box of theirs in front, the select or a hidden field behind. */

const options = (chosen: number): string =>
  BATHING.map((words, i) => `<option value="${i}"${i === chosen ? ' selected' : ''}>${i} - ${words}</option>`).join('');
const yes = (n: number): boolean => [1, 3, 7].includes(n);
const risks = (make: (n: number, words: string) => string): string =>
  RISKS.map((words, i) => make(i + 1, words)).join('');

readsShapes({
  'a box in front of a select': [
    {
      name: 'the select unseen, the box with its answer and the name of the select',
      html: `<div><label for="f7">M1830 Bathing</label><select id="f7" name="f7" class="hidden-accessible" tabindex="-1" aria-hidden="true">${options(3)}</select><span class="container"><span role="combobox" aria-haspopup="true" aria-expanded="false" aria-labelledby="f7-container" tabindex="0"><span id="f7-container" role="textbox" aria-readonly="true" title="3 - ${BATHING[3]}">3 - ${BATHING[3]}</span></span></span></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'the select hidden behind a list of links',
      html: `<div><span>M1830 Bathing</span><select style="display:none" name="q1">${options(2)}</select><div class="chosen"><a class="single"><span>2 - ${BATHING[2]}</span></a><div class="drop"><div><input type="text" autocomplete="off"></div><ul></ul></div></div></div>`,
      reads: ['M1830=2'],
    },
    {
      name: 'a box by submission name on the hidden input',
      html: `<div><label>Bathing</label><span role="combobox" aria-haspopup="listbox" aria-expanded="false"><span class="inner"><span class="value">4 - ${BATHING[4]}</span></span><input name="M1830_CRNT_BATHG" value="4" style="display:none" aria-hidden="true"></span></div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'a menu of one choice with its select inside',
      html: `<table><tr><td><label for="form:m1830_focus">M1830 Bathing</label></td><td><div id="form:m1830" role="combobox" aria-haspopup="listbox" class="onemenu"><div class="helper"><input id="form:m1830_focus" type="text" autocomplete="off" role="combobox" aria-haspopup="listbox"></div><div class="helper"><select id="form:m1830_input" name="form:m1830_input" tabindex="-1" aria-hidden="true">${options(5)}</select></div><label id="form:m1830_label">5 - ${BATHING[5]}</label></div></td></tr></table>`,
      // The blank gives way to the answer (engine/settle.ts).
      reads: ['M1830=', 'M1830=5'],
    },
    {
      name: 'a box whose value stands in an element of its own',
      html: `<div class="form-field"><label id="l1">M1860 Ambulation/Locomotion</label><div role="combobox" aria-labelledby="l1 v1" aria-haspopup="listbox" aria-expanded="false"><div id="v1"><span><span class="text">2 - Requires use of a two-handed device</span></span></div><div class="arrow"></div></div></div>`,
      reads: ['M1860=2'],
    },
    {
      name: 'a box with a hidden value behind it',
      html: `<div><label id="m-l">M1850 Transferring</label><div><div role="combobox" aria-labelledby="m-l m-s" id="m-s" aria-haspopup="listbox">1 - Minimal human assistance</div><input aria-invalid="false" name="transfer" aria-hidden="true" tabindex="-1" value="opt_1"></div></div>`,
      reads: ['M1850=1'],
    },
    {
      name: 'an input that plays a box, read-only, with its trigger',
      html: `<div class="item"><label for="combo-1031-inputEl"><span>M1840. Toilet Transferring:</span></label><div><div><input id="combo-1031-inputEl" type="text" role="combobox" aria-haspopup="true" readonly value="1 - When reminded, assisted, or supervised"></div><div class="trigger"></div></div></div>`,
      reads: ['M1840=1'],
    },
    {
      name: 'nothing chosen yet',
      html: `<div><label id="l">M1830 Bathing</label><span role="combobox" aria-labelledby="l" aria-haspopup="listbox"><span class="placeholder">Select...</span></span></div>`,
      reads: ['M1830='],
    },
  ],
  'custom buttons': [
    {
      name: 'elements that play radio buttons, texts in other elements',
      html: `<div role="radiogroup" aria-labelledby="h1"><h5 id="h1">M1830 - Bathing</h5>${BATHING.map((words, i) => `<div class="opt"><div role="radio" tabindex="-1" aria-checked="${i === 3}"><div class="dot"></div></div><div class="txt"><b>${i}</b> – ${words}</div></div>`).join('')}</div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'inputs hidden under drawn ones',
      html: `<div><p>M1830. Bathing</p>${BATHING.map((words, i) => `<div class="radio"><div class="hidden"><input type="radio" name="rb1" value="${90 + i}"${i === 1 ? ' checked' : ''}></div><div class="box"></div><label>${i} - ${words}</label></div>`).join('')}</div>`,
      reads: ['M1830=1'],
    },
    {
      name: 'boxes to tick that are elements',
      html: `<div><div id="r">(M1033) Risk for Hospitalization</div>${risks((n, words) => `<div role="checkbox" aria-checked="${yes(n)}" tabindex="0"><i class="tick"></i><span>${n} - ${words}</span></div>`)}</div>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'a list of boxes from the server, one table',
      html: `<div><span>M1033 - Risk for Hospitalization (Mark all that apply.)</span><table id="ctl00_cblM1033">${risks((n, words) => `<tr><td><input id="ctl00_cblM1033_${n - 1}" type="checkbox" name="ctl00$cblM1033$${n - 1}"${yes(n) ? ' checked' : ''}><label for="ctl00_cblM1033_${n - 1}">${n} - ${words}</label></td></tr>`)}</table></div>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'a list of radio buttons from the server, one table',
      html: `<div><span>M1830 - Bathing</span><table id="ctl00_rblM1830">${BATHING.map((words, i) => `<tr><td><input id="ctl00_rblM1830_${i}" type="radio" name="ctl00$rblM1830" value="0${i}"${i === 6 ? ' checked' : ''}><label for="ctl00_rblM1830_${i}">${i} - ${words}</label></td></tr>`).join('')}</table></div>`,
      reads: ['M1830=6'],
    },
    {
      name: 'one answer as boxes to tick, the number in brackets',
      html: `<table><tr><td colspan="2">(M1800) Grooming:</td></tr>${['Able to groom self unaided', 'Grooming utensils must be placed within reach', 'Someone must assist the patient to groom self', 'Depends entirely upon someone else for grooming needs'].map((words, i) => `<tr><td><input type="checkbox" name="M1800" value="${i}"${i === 2 ? ' checked' : ''}></td><td>${i} - ${words}</td></tr>`).join('')}</table>`,
      reads: ['M1800=2'],
    },
    {
      name: 'tags in a box that takes several',
      html: `<div><label id="t1">M1033 Risk for Hospitalization</label><div class="multi"><ul class="tags" role="listbox"><li role="option" aria-selected="true"><span>1 - ${RISKS[0]}</span><span class="x">×</span></li><li role="option" aria-selected="true"><span>7 - ${RISKS[6]}</span><span class="x">×</span></li></ul><input role="combobox" aria-labelledby="t1" value=""></div></div>`,
      reads: ['M1033=1 7'],
    },
    {
      name: 'a slider of steps is no answer list',
      html: `<div><h5>M1830 Bathing</h5><p>Confidence</p><div role="slider" aria-valuenow="3" aria-valuemin="0" aria-valuemax="6"></div></div>`,
    },
  ],
  'a box that goes on holding its placeholder': [
    {
      name: 'behind an answer',
      html: `<div><label>M1830 Bathing</label><div class="box"><div class="value-container"><div class="ng-placeholder">Select one</div><div><span>4 - ${BATHING[4]}</span></div><div class="ng-input"><input role="combobox" value=""></div></div></div></div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'alone, and it speaks of answers',
      html: `<div><label>M1830 Bathing</label><div class="box"><div class="value-container"><div class="ng-placeholder">0 - 6</div><div class="ng-input"><input role="combobox" value=""></div></div></div></div>`,
    },
  ],
  'tiles and rows': [
    {
      name: 'options of a number and its words, one chosen',
      html: `<div id="t">M1830 Bathing</div><div role="listbox" aria-labelledby="t">${BATHING.map((words, i) => `<div role="option" aria-selected="${i === 4}"><strong>${i}</strong><p>${words}</p></div>`).join('')}</div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'rows of a table, one of the class selected',
      html: `<table><caption>M1830 Bathing</caption>${BATHING.map((words, i) => `<tr class="${i === 3 ? 'selected' : ''}"><td>${i}</td><td>${words}</td></tr>`).join('')}</table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'one that is active because it is pointed at, or seen in its turn',
      html: `<div><h4>M1830 Bathing</h4>${BATHING.map((words, i) => `<div class="opt${i === 5 ? ' active-focus' : ''}">${i} - ${words}</div>`).join('')}</div><div><h4>M1830 Bathing</h4>${BATHING.map((words, i) => `<div class="carousel-item${i === 0 ? ' active' : ''}">${i} - ${words}</div>`).join('')}</div>`,
    },
  ],
  'fields edited in place': [
    {
      name: 'a cell that is edited in place',
      html: `<table><tr><th>OASIS item</th><th>Response</th></tr><tr><td>M1830 Bathing</td><td contenteditable="true">3</td></tr><tr><td>M1860 Ambulation</td><td contenteditable="true">2</td></tr></table>`,
      reads: ['M1830=3', 'M1860=2'],
    },
    {
      name: 'a line that plays a text field',
      html: `<div id="a1">(M1021) Primary Diagnosis ICD-10 code</div><div role="textbox" contenteditable="true" aria-labelledby="a1">I50.9</div>`,
      reads: ['dx/1=I50.9'],
    },
  ],
});
