import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';
import { BATHING, readsShapes } from './shapes.ts';

/** Boxes that toolkits name for what they have or show, helps beside a title, and fields that only take the keys. */

const ANSWER = '3 - Able to participate in bathing self with another person';
const shown = (box: string, of = 'span'): string =>
  `<div class="${box}"><${of}>M1830 Bathing</${of}><div><span>${ANSWER}</span><button>Edit</button></div></div>`;
const digits = (chosen: number): string =>
  BATHING.map((_, i) => `<label><input type="radio" name="b"${i === chosen ? ' checked' : ''}>${i}</label>`).join('');
const list = (heading: string): string =>
  `<h4>${heading}</h4><ul><li>N17.9 Acute kidney failure, unspecified</li><li>N18.4 Chronic kidney disease, stage 4</li></ul>`;

readsShapes({
  'the class of a box says what it has': [
    ...[
      'slds-hint-parent',
      'form-group has-error',
      'ant-form-item-has-warning',
      'ms-TooltipHost',
      'mat-mdc-tooltip-trigger',
      'el-tooltip',
      'hint--top',
      'with-tip',
    ].map((box) => ({ name: box, html: shown(box), reads: ['M1830=3'] })),
    ...['tooltip', 'hint', 'el-tooltip__popper', 'error-message', 'alert alert-warning', 'comments'].map((box) => ({
      name: `and not what it is: ${box}`,
      html: shown(box),
    })),
  ],
  'a tooltip in the page': [
    {
      name: 'stands between a title and its answer, with an example',
      html: `<div><div>M1830 Bathing <button>?</button><div role="tooltip">Example: M1830: 5</div></div><div>${ANSWER}</div></div>`,
      reads: ['M1830=3'],
    },
    { name: 'says nothing alone', html: '<div role="tooltip">M1830 Bathing: 5</div>' },
  ],
  'the label of a group of buttons': [
    {
      name: 'is the toolkit’s own',
      html: `<div><div>M1830 Bathing</div><div role="group" aria-label="Basic radio toggle button group">${digits(3)}</div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'names something else',
      html: `<div><div>M1830 Bathing</div><div role="group" aria-label="Pain today">${digits(3)}</div></div>`,
    },
  ],
  'a list out of sight': [
    {
      name: 'has an empty box of its label beside it',
      html: `<label id="l">M1830 Bathing</label><div><input id="k" aria-labelledby="l"><select>${BATHING.map((words, i) => `<option value="${i}"${i === 3 ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'does not stand for the field of the item’s own name, though that is empty',
      html: `<div>M1830 Bathing</div><div><input name="M1830_CRNT_BATHG"><select>${BATHING.map((words, i) => `<option${i === 3 ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select></div>`,
      reads: ['M1830='],
    },
    {
      name: 'a box of its label in which something is written is the field',
      html: `<label for="k">M1830 Bathing</label><div><input id="k" value="2"><select><option>1</option><option selected>3</option></select></div>`,
      reads: ['M1830=2'],
    },
  ],
  'a field that nobody can type in': [
    {
      name: 'shows its choice beside it',
      html: `<div><label>M1830 Bathing</label><div class="v-select__selections"><div>${ANSWER}</div><input readonly></div><input type="hidden" value="77"></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'holds no code yet, and the number of its line stands beside it',
      html: '<h4>M1021/M1023 Diagnoses</h4><table><tr><th>ICD-10 Code</th></tr><tr><td>1. <input readonly value="I10"></td></tr><tr><td>2. <input readonly></td></tr></table>',
      reads: ['dx/1=I10', 'dx/2='],
    },
    {
      name: 'beside words that are no answer',
      html: '<div><label>M1830 Bathing</label><div><div>Last answered on 3 November</div><input readonly size="2"></div></div>',
    },
  ],
  'a list of what was coded': [
    ...['Coded Diagnoses', 'Accepted diagnoses', 'Confirmed Diagnoses'].map((heading) => ({
      name: heading,
      html: `<div>${list('Suggested diagnoses').replaceAll('N1', 'E1')}</div><div>${list(heading)}</div>`,
      reads: ['dx/1=N17.9', 'dx/2=N18.4'],
    })),
    ...['Suggested Diagnoses', 'Working diagnoses', 'Differential diagnoses', 'Rejected diagnoses'].map((heading) => ({
      name: heading,
      html: list(heading),
    })),
  ],
});

describe('printed boxes before numbers without a sign behind them', () => {
  const printed = (lines: readonly string[]): string[] =>
    readPage(`<p><b>M1830. Bathing:</b> Current ability to wash.</p><p>${lines.join('<br>')}</p>`).readings;
  const all = BATHING.map((words, i) => `${i === 4 ? '☒' : '☐'} ${i} ${words}`);

  it('are the answers where all of them are listed', () => expect(printed(all)).toEqual(['M1830=4']));
  it('are none where some are missing, or two are ticked', () => {
    expect(printed(all.slice(2))).toEqual([]);
    expect(printed(all.with(1, `☒ 1 ${BATHING[1]}`))).toEqual([]);
  });
});
