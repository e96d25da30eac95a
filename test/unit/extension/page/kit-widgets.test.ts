import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-page.ts';
import { BATHING, readsShapes } from './shapes.ts';

/** How toolkits draw fields that a form builder or a component library makes: what is one control, and what names it. */

const LIST = ['dx/1=I50.9', 'dx/2=I10', 'dx/3=E11.9'];
const line = (code: string, title: string): string =>
  `<fieldset><legend>${title}</legend><label>ICD-10-CM <input value="${code}"></label><label>Description <input value="words"></label></fieldset>`;
const answers = BATHING.map((words, i) => `${i} - ${words}`);
const segment = (value: string, name: string): string =>
  `<div role="spinbutton" contenteditable="true" aria-label="${name}">${value}</div>`;

const grouped = (groups: readonly (readonly string[])[]): string =>
  `<h3>M1021/M1023 Diagnoses</h3><table><tr><th>ICD-10-CM</th><th>Description</th></tr>${groups.map(([name, ...codes]) => `<tr><td colspan="2">${name}</td></tr>${codes.map((code) => `<tr><td>${code}</td><td>words</td></tr>`).join('')}`).join('')}</table>`;

readsShapes({
  'a title for each line of a list': [
    {
      name: 'the list’s own with a number behind it',
      html: `<fieldset><legend>M1021/M1023 Diagnoses</legend>${['I50.9', 'I10', 'E11.9'].map((code, i) => line(code, `M1021/M1023 Diagnoses-${i + 1}`)).join('')}</fieldset>`,
      reads: LIST,
    },
    {
      name: 'numbered titles over several lines each are lists of their own',
      html: `<h3>Diagnoses</h3>${[1, 2].map((n) => `<h4>Diagnoses ${n}</h4><table><tr><th>ICD-10</th></tr><tr><td>I50.${n}</td></tr><tr><td>I10</td></tr></table>`).join('')}`,
      doubts: ['dx'],
    },
    {
      name: 'its code',
      html: '<div>M1021/M1023 Diagnoses</div><ul><li><h2>I50.9</h2><p>Heart failure</p></li><li><h2>I10</h2><p>Hypertension</p></li><li><h2>E11.9</h2><p>Diabetes</p></li></ul>',
      reads: LIST,
    },
  ],
  'the title of a list over its table': [
    {
      name: 'names what else stands in it',
      html: `<table><tr><td colspan="2">(M1020/1022/1024) Diagnoses, Symptom Control, and Payment Diagnoses</td></tr><tr><td colspan="2">(M1020) Primary Diagnosis &amp; (M1022) Other Diagnoses</td></tr><tr><td>Description</td><td>ICD-10-C M</td></tr>${['I50.9', 'I10', 'E11.9'].map((code) => `<tr><td><input value="words"></td><td><input value="${code}"></td></tr>`).join('')}</table>`,
      reads: LIST,
    },
    {
      name: 'the head of the column of payment is none',
      html: '<table><tr><td colspan="2">(M1020) Primary Diagnosis</td></tr><tr><td>Description</td><td>M1024 Payment ICD</td></tr><tr><td><input value="words"></td><td><input value="I50.9"></td></tr></table>',
      doubts: ['dx'],
    },
  ],
  'a line that ended': [
    {
      name: 'a head of words with lines between',
      html: '<h3>Diagnoses</h3><table><tr><th>ICD10_code</th><th>historical_as_of</th></tr><tr><td>I50.9</td><td></td></tr><tr><td>J18.9</td><td>2/1/2025</td></tr><tr><td>I10</td><td></td></tr></table>',
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
  ],
  'what stands beside a line in its own block': [
    {
      name: 'a badge that it was resolved',
      html: `<h3>M1021/M1023 Diagnoses</h3><div>${[
        ['I50.9 - Heart failure', 'Active'],
        ['J18.9 - Pneumonia', 'Resolved'],
        ['I10 - Hypertension', 'Active'],
      ]
        .map(
          ([title, says]) =>
            `<div class="item"><div class="content"><div>${title}</div></div><div class="append"><span><span>${says}</span></span></div></div>`,
        )
        .join('')}</div>`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
    {
      name: 'a chip that it was resolved, which draws its words in a block',
      html: `<h3>M1021/M1023 Diagnoses</h3><div>${[
        ['I50.9 - Heart failure', 'Active'],
        ['J18.9 - Pneumonia', 'Resolved'],
        ['I10 - Hypertension', 'Active'],
      ]
        .map(
          ([title, says]) =>
            `<div class="item"><div class="content"><div>${title}</div></div><div class="append"><span class="chip"><span class="under"></span><div>${says}</div></span></div></div>`,
        )
        .join('')}</div>`,
      reads: ['dx/1=I50.9', 'dx/3=I10'],
    },
    {
      name: 'lines that breaks part',
      html: '<h3>M1021/M1023 Diagnoses</h3><div>I50.9 - Heart failure<br>I10 - Hypertension</div>',
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
  ],
  'lines in groups': [
    {
      name: 'of two episodes',
      html: grouped([
        ['Episode 1 (2 items)', 'I50.9', 'I10'],
        ['Episode 2 (1 item)', 'J44.9'],
      ]),
      doubts: ['dx'],
    },
    {
      name: 'of two episodes, in what plays rows',
      html: `<h3>M1021/M1023 Diagnoses</h3><div role="grid"><div role="row"><div role="columnheader">ICD-10-CM</div><div role="columnheader">Description</div></div><div role="rowgroup">${[
        ['Episode 1', 'I50.9', 'I10'],
        ['Episode 2', 'J44.9'],
      ]
        .map(
          ([name, ...codes]) =>
            `<div role="rowgroup">${name}<span>(${codes.length} items)</span></div>${codes.map((code) => `<div role="row"><div role="gridcell">${code}</div><div role="gridcell">words</div></div>`).join('')}`,
        )
        .join('')}</div></div>`,
      doubts: ['dx'],
    },
    {
      name: 'of the primary and the others',
      html: grouped([
        ['Primary', 'I50.9'],
        ['Secondary (2)', 'I10', 'E11.9'],
      ]),
      reads: LIST,
    },
    {
      name: 'of which one no longer stands',
      html: grouped([
        ['Active (2)', 'I50.9', 'I10'],
        ['Resolved (1)', 'J18.9'],
      ]),
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a row below each that tells more of it is none',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><tr><th>ICD-10-CM</th><th>Description</th></tr>${['I50.9', 'I10', 'E11.9'].map((code) => `<tr><td>${code}</td><td>words</td></tr><tr><td colspan="2">since 2020</td></tr>`).join('')}</table>`,
      reads: LIST,
    },
  ],
  'steps of a form': [
    {
      name: 'the last of them heads nothing',
      html: `<div><div class="kit-steps-item-title">Function</div>2<div class="kit-steps-item-title">Discharge goals</div></div><label>M1830 Bathing <input size="2" value="3"></label>`,
      reads: ['M1830=3'],
    },
  ],
  'one control in another': [
    {
      name: 'a native button in the one that plays it',
      html: `<div><label>M1830. Bathing</label><div role="radiogroup">${answers.map((text, i) => `<label role="radio" aria-checked="${i === 3}"><span><input type="radio" tabindex="-1" aria-hidden="true" value="${i}"${i === 3 ? ' checked' : ''}></span><span>${text}</span></label>`).join('')}</div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'which alone says that it is chosen',
      html: `<div><label>M1830. Bathing</label><div role="radiogroup">${answers.map((text, i) => `<label role="radio"><input type="radio" value="${i}"${i === 3 ? ' checked' : ''}><span>${text}</span></label>`).join('')}</div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'which was chosen before',
      html: `<div><label>M1830. Bathing</label><div role="radiogroup">${answers.map((text, i) => `<label role="radio" aria-checked="${i === 3}"><input type="radio" name="b" value="${i}"${i === 2 ? ' checked' : ''}><span>${text}</span></label>`).join('')}</div></div>`,
      reads: ['M1830=3'],
    },
  ],
  'what a button is called': [
    {
      name: 'its question and its answer',
      html: `<div><div>M1830. Bathing</div><div aria-hidden="true">${answers[3]}</div><button aria-haspopup="dialog" aria-label="M1830. Bathing, ${answers[3]}"></button></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a day behind no question is that of a calendar',
      html: '<label>M0090. Date Assessment Completed <input value="10/06/2026"></label><button aria-haspopup="dialog" aria-label="Choose date, 6 October 2026"></button>',
      reads: ['M0090=10/06/2026'],
    },
  ],
  days: [
    {
      name: 'parts that say whose they are before what they are',
      html: `<div><span>M0090. Date Assessment Completed</span><div role="group" aria-label="M0090. Date Assessment Completed">${segment('10', 'M0090. Date Assessment Completed month')}/${segment('6', 'M0090. Date Assessment Completed day')}/${segment('2026', 'M0090. Date Assessment Completed year')}</div></div>`,
      reads: ['M0090=10/6/2026'],
    },
    {
      name: 'a field that names nothing but what it is',
      html: '<div><label>M0090. Date Assessment Completed</label><span><input role="combobox" aria-label="datepicker" value="10/06/2026"></span></div>',
      reads: ['M0090=10/06/2026'],
    },
    {
      name: 'a calendar that waits at the end of the page',
      html: '<p><label>M0090. Date Assessment Completed</label> <input value="10/06/2026"></p><div class="calendar"><input type="number" value="2026"></div>',
      reads: ['M0090=10/06/2026'],
    },
  ],
});

describe('components', () => {
  it('buttons without a name, one in each component, are a question where their components stand together', () => {
    const radios = (on: number): string =>
      answers.map((text, i) => `<x-radio data-text="${text}" data-on="${i === on}"></x-radio>`).join('');
    const { window } = new JSDOM(
      `<body><h4>M1830. Bathing</h4><div>${radios(3)}</div><h4>Last visit</h4><div>${radios(1)}</div></body>`,
    );
    const { document } = window;
    for (const el of document.querySelectorAll('x-radio')) {
      el.attachShadow({
        mode: 'open',
      }).innerHTML = `<div role="radio" aria-checked="${el.getAttribute('data-on')}"></div><span>${el.getAttribute('data-text')}</span>`;
    }
    expect(readDocument(document as unknown as Document).readings).toEqual(['M1830=3']);
  });

  it('buttons with a root each, named by their components, are one question', () => {
    const { window } = new JSDOM(
      `<body><h4>M1830. Bathing</h4><div>${answers.map((text, i) => `<x-radio name="g" data-text="${text}" data-on="${i === 3}"></x-radio>`).join('')}</div><p>M1860 stands elsewhere.</p></body>`,
    );
    const { document } = window;
    for (const [i, el] of [...document.querySelectorAll('x-radio')].entries()) {
      el.attachShadow({
        mode: 'open',
      }).innerHTML = `<div role="radio" aria-checked="${el.getAttribute('data-on')}" aria-labelledby="l${i}"><span id="l${i}">${el.getAttribute('data-text')}</span></div>`;
    }
    expect(readDocument(document as unknown as Document)).toEqual({ readings: ['M1830=3'], doubts: [] });
  });

  it('their texts stand behind them where nothing names them', () => {
    const { window } = new JSDOM(
      `<body><h4>M1830. Bathing</h4><div>${answers.map((text, i) => `<x-radio name="g" data-text="${text}" data-on="${i === 3}"></x-radio>`).join('')}</div></body>`,
    );
    const { document } = window;
    for (const el of document.querySelectorAll('x-radio')) {
      el.attachShadow({
        mode: 'open',
      }).innerHTML = `<div role="radio" aria-checked="${el.getAttribute('data-on')}"></div><span>${el.getAttribute('data-text')}</span>`;
    }
    expect(readDocument(document as unknown as Document)).toEqual({ readings: ['M1830=3'], doubts: [] });
  });
});
