import { BATHING, readsShapes } from './shapes.ts';

/** Answers in sliders, in boxes of a character each, by a class, or in a list to choose one from. */

const digits = (text: string): string =>
  [...text].map((digit) => `<input maxlength="1" value="${digit.trim()}">`).join('');
const options = (make: (words: string, i: number) => string): string => BATHING.map(make).join('');

readsShapes({
  'a slider': [
    {
      name: 'of the answers of the item',
      html: '<label>M1830 Bathing <input type="range" min="0" max="6" value="4"></label>',
      reads: ['M1830=4'],
    },
    {
      name: 'where it begins: nobody may have moved it',
      html: '<label>M1830 Bathing <input type="range" min="0" max="6" value="0"></label>',
      doubts: ['M1830'],
    },
    {
      name: 'that says that nobody has',
      html: '<div role="slider" aria-label="M1830 Bathing" aria-valuemin="0" aria-valuemax="6" aria-valuenow="3" aria-valuetext="Not answered"></div>',
      doubts: ['M1830'],
    },
    {
      name: 'of something else',
      html: '<label>M1830 Bathing <input type="range" min="0" max="100" value="3"></label>',
    },
  ],
  'boxes of a character each': [
    { name: 'both digits of an answer', html: `<div>(M1830) Bathing ${digits('04')}</div>`, reads: ['M1830=4'] },
    { name: 'the first digit alone', html: `<div>(M1830) Bathing ${digits('0 ')}</div>`, reads: ['M1830='] },
    {
      name: 'a day',
      html: `<div>(M0090) Date Assessment Completed ${digits('11')}/${digits('12')}/${digits('2026')}</div>`,
      reads: ['M0090=11122026'],
    },
    {
      name: 'of one item, blank, and of the next',
      html: `<div>(M1850) Transferring ${digits('  ')} (M1860) Ambulation/Locomotion ${digits('02')}</div>`,
      reads: ['M1850=', 'M1860=2'],
    },
    {
      name: 'in cells of their own: an answer and a goal',
      html: `<h4>GG0130. Self-Care</h4><table><tr><th></th><th>Performance</th><th>Goal</th></tr><tr><td>A. Eating</td><td>${digits('5')}</td><td>${digits('6')}</td></tr></table>`,
      reads: ['GG0130A1=5'],
    },
  ],
  'nothing but a class': [
    {
      name: 'on buttons',
      html: `<div><h4>M1830 Bathing</h4>${options((words, i) => `<button class="answer${i === 2 ? ' is-selected' : ''}">${i} - ${words}</button>`)}</div>`,
      reads: ['M1830=2'],
    },
    {
      name: 'on lines of a list',
      html: `<div><h4>M1830 Bathing</h4><ul>${options((words, i) => `<li class="item${i === 5 ? ' active' : ''}">${i} - ${words}</li>`)}</ul></div>`,
      reads: ['M1830=5'],
    },
    {
      name: 'on two of them',
      html: `<div><h4>M1830 Bathing</h4>${options((words, i) => `<button class="${i % 3 === 1 ? 'selected' : ''}">${i} - ${words}</button>`)}</div>`,
    },
    {
      name: 'on none',
      html: `<div><h4>M1830 Bathing</h4>${options((words, i) => `<button class="answer${i === 0 ? ' focus' : ''}">${i} - ${words}</button>`)}</div>`,
    },
    {
      name: 'on a scale of something else',
      html: `<div><h4>M1860 Ambulation</h4><ul>${[1, 2, 3, 4, 5].map((i) => `<li class="${i === 4 ? 'selected' : ''}">${i}</li>`).join('')}</ul></div>`,
    },
  ],
  'asked otherwise': [
    {
      name: 'boxes without names, one of them ticked',
      html: `<div><div>M1830 Bathing</div>${options((words, i) => `<div><label><input type="checkbox" ${i === 3 ? 'checked' : ''}> ${i} - ${words}</label></div>`)}</div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a list to choose one payer from',
      html: `<label>(M0150) Current Payment Source <select><option value="">Select</option>${['None; no charge', 'Medicare (traditional fee-for-service)', 'Medicare (HMO/managed care)', 'Medicaid (traditional fee-for-service)'].map((words, i) => `<option ${i === 1 ? 'selected' : ''}>${i} - ${words}</option>`).join('')}</select></label>`,
      reads: ['M0150=1'],
    },
    {
      name: 'all answers in one line',
      html: `<p><b>M1830 Bathing</b></p><p>${options((words, i) => `<a href="#">${i} - ${words}</a> `)}</p>`,
    },
    {
      name: 'titles and answers by turns',
      html: '<div><div>M1800 Grooming</div><div>1</div><div>M1830 Bathing</div><div>3</div></div>',
      reads: ['M1800=1', 'M1830=3'],
    },
    {
      name: 'answers and titles by turns',
      html: '<div><div>1</div><div>M1800 Grooming</div><div>3</div><div>M1830 Bathing</div></div>',
    },
  ],
});
