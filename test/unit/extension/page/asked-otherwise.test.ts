import { FLAGS } from '../../../charts/risk-flags.ts';
import { BATHING, flagsWith, RISKS, readsShapes } from './shapes.ts';

/** Questions that are no plain list of radio buttons: yes or no a flag, toggles, matrices, boxes that only show words. */

const yes = (i: number): boolean => [1, 3, 7].includes(i);
const read = flagsWith(1, 3, 7);
const yesNo = (name: string, isYes: boolean): string =>
  `<label><input type="radio" name="${name}" value="Y"${isYes ? ' checked' : ''}> Yes</label> <label><input type="radio" name="${name}" value="N"${isYes ? '' : ' checked'}> No</label>`;
const yesNoSelect = (attributes: string, isYes: boolean): string =>
  `<select ${attributes}><option value="">Select</option><option value="481"${isYes ? ' selected' : ''}>Yes</option><option value="482"${isYes ? '' : ' selected'}>No</option></select>`;
const risks = (make: (n: number, words: string) => string): string =>
  RISKS.map((words, i) => make(i + 1, words)).join('');
const title = 'M1033. Risk for Hospitalization: Which of the following signs or symptoms characterize this patient?';

const toggle = (text: string, on: boolean): string => `<button type="button" aria-pressed="${on}">${text}</button>`;
const matrix = (heads: string[], rows: [string, number][]): string =>
  `<table><tr><th>Item</th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map(
      ([words, chosen], r) =>
        `<tr><td>${words}</td>${heads.map((_, i) => `<td><input type="radio" name="r${r}" value="{7F-${r}${i}}"${i === chosen ? ' checked' : ''}></td>`).join('')}</tr>`,
    )
    .join('')}</table>`;
const digits = (last: number): string[] => Array.from({ length: last + 1 }, (_, i) => `${i}`);

readsShapes({
  'M1033 asked as yes or no': [
    {
      name: 'a row each with two radio buttons',
      html: `<table><tr><th colspan="2">${title}</th></tr>${risks((n, words) => `<tr><td>${n} - ${words}</td><td>${yesNo(`q${n}`, yes(n))}</td></tr>`)}</table>`,
      reads: read,
    },
    {
      name: 'a row each with a select',
      html: `<h4>${title}</h4><table>${risks((n, words) => `<tr><td>${words}</td><td>${yesNoSelect('', yes(n))}</td></tr>`)}</table>`,
      reads: read,
    },
    {
      name: 'labels over selects',
      html: `<fieldset><legend>(M1033) Risk for Hospitalization</legend>${risks((n, words) => `<div><label for="s${n}">${n}. ${words}</label>${yesNoSelect(`id="s${n}"`, yes(n))}</div>`)}</fieldset>`,
      reads: read,
    },
    {
      name: 'columns headed Yes and No',
      html: `<table><tr><th>(M1033) Risk for Hospitalization</th><th>Yes</th><th>No</th></tr>${risks((n, words) => `<tr><td>${words}</td><td><input type="radio" name="q${n}" value="a"${yes(n) ? ' checked' : ''}></td><td><input type="radio" name="q${n}" value="b"${yes(n) ? '' : ' checked'}></td></tr>`)}</table>`,
      reads: read,
    },
    {
      name: 'the words Yes and No before their buttons',
      html: `<div><p>${title}</p>${risks((n, words) => `<div><span>${n} – ${words}</span> <div>Yes <input type="radio" name="q${n}" value="1"${yes(n) ? ' checked' : ''}> No <input type="radio" name="q${n}" value="0"${yes(n) ? '' : ' checked'}></div></div>`)}</div>`,
      reads: read,
    },
    {
      name: 'by submission name, with words for values',
      html: risks((n) => yesNoSelect(`name="M1033_HOSP_RISK_${FLAGS[n - 1]}"`, yes(n))),
      reads: read,
    },
    {
      name: 'a legend each',
      html: `<fieldset><legend>(M1033) Risk for Hospitalization</legend>${risks((n, words) => `<fieldset><legend>${n} - ${words}</legend>${yesNo(`q${n}`, yes(n))}</fieldset>`)}</fieldset>`,
      reads: read,
    },
    {
      name: 'a pair of buttons each',
      html: `<section><h4>(M1033) Risk for Hospitalization</h4>${risks((n, words) => `<div role="group" aria-label="${words}">${toggle('Yes', yes(n))}${toggle('No', !yes(n))}</div>`)}</section>`,
      reads: read,
    },
    {
      name: 'a box each that shows Yes or No',
      html: `<section><h4>(M1033) Risk for Hospitalization</h4>${risks((n, words) => `<div><span id="w${n}">${words}</span><div role="combobox" aria-labelledby="w${n}">${yes(n) ? 'Yes' : 'No'}</div></div>`)}</section>`,
      reads: read,
    },
    {
      name: 'the answers of last time in a column before those of now',
      html: `<table><tr><th>M1033 Risk</th><th>Previous</th><th>Current</th></tr>${risks((n, words) => `<tr><td>${n} - ${words}</td><td>${yesNoSelect('', !yes(n))}</td><td>${yesNoSelect('', yes(n))}</td></tr>`)}</table>`,
      reads: read,
    },
    {
      name: 'a question of the next heading',
      html: `<h4>${title}</h4><p>See below</p><h4>Fall risk assessment</h4><table><tr><td>History of falls</td><td>${yesNo('f', true)}</td></tr></table>`,
    },
    {
      name: 'toggle switches under the title',
      html: `<section><h4>(M1033) Risk for Hospitalization</h4>${risks((n, words) => `<div><span>${n} - ${words}</span><button role="switch" aria-checked="${yes(n)}" aria-label="${words}"></button></div>`)}</section>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'chips that are pressed',
      html: `<section><h4>(M1033) Risk for Hospitalization</h4><div role="group">${risks((n, words) => toggle(`${n} - ${words}`, yes(n)))}</div></section>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'a list that takes several',
      html: `<div id="t">(M1033) Risk for Hospitalization</div><ul role="listbox" aria-multiselectable="true" aria-labelledby="t">${risks((n, words) => `<li role="option" aria-selected="${yes(n)}">${n} - ${words}</li>`)}</ul>`,
      reads: ['M1033=1 3 7'],
    },
    {
      name: 'one not answered is blank',
      html: `<h4>${title}</h4><table><tr><td>History of falls</td><td>${yesNoSelect('', true)}</td></tr><tr><td>Currently reports exhaustion</td><td><select><option value="" selected></option><option>Yes</option><option>No</option></select></td></tr></table>`,
      reads: ['M1033_HOSP_RISK_CRNT_EXHSTN=', 'M1033_HOSP_RISK_HSTRY_FALLS=1'],
    },
    {
      name: 'yes or no of another list',
      html: `<h4>(M1600) Urinary tract infection</h4><table><tr><td>History of falls</td><td>${yesNo('f', true)}</td></tr></table>`,
    },
    {
      name: 'another yes or no behind the list',
      html: `<h4>${title}</h4><table><tr><td>Currently reports exhaustion</td><td>${yesNo('e', true)}</td></tr><tr><td>Physician notified</td><td>${yesNo('p', true)}</td></tr></table>`,
      reads: ['M1033_HOSP_RISK_CRNT_EXHSTN=1'],
    },
    {
      name: 'under goals',
      html: `<h3>Goals</h3><div>${title}</div><table><tr><td>Currently reports exhaustion</td><td>${yesNo('e', true)}</td></tr></table>`,
      doubts: ['page'],
    },
  ],
  'toggles and segments': [
    {
      name: 'buttons that are pressed, digits alone',
      html: `<div><div id="b">M1830 Bathing</div><div role="group" aria-labelledby="b">${digits(6)
        .map((text, i) => toggle(text, i === 3))
        .join('')}</div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'buttons that are pressed, with their words',
      html: `<div class="item"><h5>M1830 Bathing</h5><div class="btn-group">${BATHING.map((words, i) => toggle(`<b>${i}</b> <span>${words}</span>`, i === 2)).join('')}</div></div>`,
      reads: ['M1830=2'],
    },
    {
      name: 'elements that play buttons',
      html: `<div><h5>(M1800) Grooming</h5><div role="group">${digits(3)
        .map((text, i) => `<div role="button" tabindex="0" aria-pressed="${i === 1}">${text}</div>`)
        .join('')}</div></div>`,
      reads: ['M1800=1'],
    },
    {
      name: 'none is pressed',
      html: `<div><h5>M1800 Grooming</h5><div role="group" aria-label="M1800 Grooming">${digits(3)
        .map((text) => toggle(text, false))
        .join('')}</div></div>`,
      reads: ['M1800='],
    },
    {
      name: 'two are pressed',
      html: `<div role="group" aria-label="M1800 Grooming">${digits(3)
        .map((text, i) => toggle(text, i < 2))
        .join('')}</div>`,
      doubts: ['M1800'],
    },
    {
      name: 'segments of a radio group',
      html: `<span id="g">M1850 Transferring</span><div role="radiogroup" aria-labelledby="g">${digits(5)
        .map((text, i) => `<div><button role="radio" aria-checked="${i === 2}">${text}</button></div>`)
        .join('')}</div>`,
      reads: ['M1850=2'],
    },
    {
      name: 'a toggle that marks the item for review',
      html: `<div><h5>M1830 Bathing</h5>${toggle('Flag', true)}<select>${BATHING.map((words, i) => `<option${i === 4 ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select></div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'a pain scale of toggles',
      html: `<div><h5>M1860 Ambulation</h5><p>Pain today</p><div role="group">${digits(6)
        .map((text, i) => toggle(text, i === 5))
        .join('')}</div></div>`,
    },
  ],
  'radio matrices': [
    {
      name: 'digits in the head, values of the program’s own',
      html: matrix(digits(6), [
        ['M1830 Bathing', 4],
        ['M1860 Ambulation', 2],
      ]),
      reads: ['M1830=4', 'M1860=2'],
    },
    {
      name: 'answers in words in the head',
      html: matrix(
        BATHING.map((words, i) => `${i} – ${words}`),
        [['(M1830) Bathing', 1]],
      ),
      reads: ['M1830=1'],
    },
    {
      name: 'a row between the head and the item',
      html: matrix(digits(3), [
        ['M1800 Grooming', 1],
        ['M1810 Dress Upper Body', 2],
      ]).replace('<tr><td>M1810', '<tr><td colspan="5">Dressing</td></tr><tr><td>M1810'),
      reads: ['M1800=1', 'M1810=2'],
    },
    {
      name: 'an ARIA grid',
      html: `<div role="grid"><div role="row"><span role="columnheader">Item</span>${digits(3)
        .map((text) => `<span role="columnheader">${text}</span>`)
        .join('')}</div><div role="row"><span role="rowheader">M1800 Grooming</span>${digits(3)
        .map(
          (_, i) =>
            `<span role="gridcell"><span role="radio" aria-checked="${i === 2}" data-v="x${i * 9}"></span></span>`,
        )
        .join('')}</div></div>`,
      reads: ['M1800=2'],
    },
    {
      name: 'heads without numbers',
      html: matrix(['Independent', 'Needs help', 'Dependent'], [['M1830 Bathing', 1]]),
    },
    { name: 'a matrix of another question', html: matrix(digits(6), [['Pain level', 4]]) },
  ],
  'boxes that show their answer': [
    {
      name: 'an element that plays a combobox',
      html: `<div id="l">M1830 Bathing</div><div role="combobox" aria-labelledby="l" aria-expanded="false"><span>2 – ${BATHING[2]}</span></div>`,
      reads: ['M1830=2'],
    },
    {
      name: 'its label names the box itself too',
      html: `<label id="l">M1830 Bathing</label><div role="combobox" id="box" aria-labelledby="l box" aria-haspopup="listbox">2 – ${BATHING[2]}</div><input aria-hidden="true" value="b7d1">`,
      reads: ['M1830=2'],
    },
    {
      name: 'a button that plays a combobox',
      html: `<label id="l">M1830 Bathing</label><button role="combobox" aria-labelledby="l"><span>3 - ${BATHING[3]}</span></button>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a button that opens a list',
      html: `<div><p id="l">M1830 Bathing</p><button aria-haspopup="listbox" aria-labelledby="l v"><span id="v">3 - ${BATHING[3]}</span></button></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'under a heading alone',
      html: `<div><h5>M1830. Bathing</h5><div role="combobox">5 – ${BATHING[5]}</div></div><div><h5>M1860. Ambulation</h5><div role="combobox">Select an answer</div></div>`,
      reads: ['M1830=5'],
    },
    {
      name: 'with its list open',
      html: `<div><label id="l">M1800 Grooming</label><div role="combobox" aria-labelledby="l" aria-controls="o" aria-expanded="true">1 - Utensils within reach</div><ul role="listbox" id="o" aria-labelledby="l"><li role="option">0 - Able</li><li role="option">1 - Utensils</li><li role="option" aria-selected="true">2 - Assist</li><li role="option">3 - Depends</li></ul></div>`,
      reads: ['M1800=1'],
    },
    {
      name: 'a list that always stands open',
      html: `<div id="l">M1830 Bathing</div><ul role="listbox" aria-labelledby="l">${BATHING.map((words, i) => `<li role="option" aria-selected="${i === 6}">${i} - ${words}</li>`).join('')}</ul>`,
      reads: ['M1830=6'],
    },
    {
      name: 'a chapter of items, of which pages can be chosen',
      html: `<ul role="listbox" aria-label="M1830 to M1860"><li role="option" aria-selected="true">1</li><li role="option">2</li></ul>`,
    },
    {
      name: 'how often',
      html: `<div><h5>M1830 Bathing</h5><div role="combobox">2 - 3 times a week</div></div>`,
    },
    {
      name: 'words alone: said, not read',
      html: `<label id="l">M1830 Bathing</label><button role="combobox" aria-labelledby="l"><span>${BATHING[3]}</span></button>`,
      doubts: ['M1830'],
    },
    {
      name: 'a menu button beside the item',
      html: `<div><h5>M1830 Bathing</h5><button aria-haspopup="menu">2 actions</button></div>`,
    },
  ],
  'a GG grid': [
    {
      name: 'admission performance and discharge goal',
      html: `<table><caption>GG0170. Mobility</caption><tr><th></th><th>1. Admission Performance</th><th>2. Discharge Goal</th></tr><tr><td>A. Roll left and right</td><td><input size="2" value="04"></td><td><input size="2" value="06"></td></tr><tr><td>B. Sit to lying</td><td><input size="2" value="03"></td><td><input size="2" value="05"></td></tr></table>`,
      reads: ['GG0170A1=4', 'GG0170B1=3'],
    },
    {
      name: 'the activity’s number in the row',
      html: `<table><tr><th>Activity</th><th>Admission Performance</th><th>Discharge Goal</th></tr><tr><td>GG0170I. Walk 10 feet</td><td><select><option>06</option><option selected>04</option><option>03</option><option>88</option></select></td><td><select><option selected>06</option><option>04</option><option>88</option></select></td></tr></table>`,
      reads: ['GG0170I1=4'],
    },
    {
      name: 'the number under the columns, goal first',
      html: `<h4>GG0130. Self-Care</h4><table><tr><th></th><th>Discharge Goal</th><th>SOC/ROC Performance</th></tr><tr><td>GG0130A Eating</td><td><input value="06" size="2"></td><td><input value="05" size="2"></td></tr></table>`,
      reads: ['GG0130A1=5'],
    },
    {
      name: 'labels that say which',
      html: `<fieldset><legend>GG0170E. Chair/bed-to-chair transfer</legend><label>Admission performance <input size="2" value="03"></label><label>Discharge goal <input size="2" value="06"></label></fieldset>`,
      reads: ['GG0170E1=3'],
    },
    {
      name: 'nothing says which column it is',
      html: `<table><tr><td>GG0170I. Walk 10 feet</td><td><input size="2" value="04"></td><td><input size="2" value="06"></td></tr></table>`,
    },
    {
      name: 'goals alone',
      html: `<table><tr><th>GG0170. Mobility</th><th>Discharge Goal</th></tr><tr><td>A. Roll left and right</td><td><input size="2" value="06"></td></tr></table>`,
    },
  ],
});
