import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

/** What stands over or beside a field makes it something else: a goal, a score, what was. */

const BATHING = [
  'Able to bathe self in shower or tub independently',
  'With the use of devices, is able to bathe self',
  'Able to bathe in shower or tub with intermittent assistance',
  'Able to participate in bathing self',
  'Unable to use the shower or tub, but able to bathe self',
  'Unable to use the shower, able to participate in bathing',
  'Unable to participate effectively in bathing',
];
const RISKS = [
  'History of falls',
  'Unintentional weight loss',
  'Multiple hospitalizations',
  'Multiple emergency department visits',
  'Decline in mental, emotional, or behavioral status',
  'Difficulty complying with medical instructions',
  'Currently taking 5 or more medications',
  'Currently reports exhaustion',
  'Other risk(s) not listed in 1 - 8',
  'None of the above',
];
const select = (chosen: number): string =>
  `<select><option value="">Select</option>${BATHING.map((words, i) => `<option value="${i}"${i === chosen ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select>`;
const radios = (name: string, chosen: number): string =>
  BATHING.map(
    (words, i) =>
      `<label><input type="radio" name="${name}" value="${i}"${i === chosen ? ' checked' : ''}> ${i} - ${words}</label>`,
  ).join('');
const boxes = (...ticked: number[]): string =>
  RISKS.map(
    (words, i) =>
      `<label><input type="checkbox"${ticked.includes(i + 1) ? ' checked' : ''}> ${i + 1} - ${words}</label>`,
  ).join('');
const shown = (caption: string, head: string, answer: string): string =>
  `${caption}<table>${head === '' ? '' : `<tr><th>OASIS item</th><th>${head}</th></tr>`}<tr><td>M1830 Bathing</td><td>${answer}</td></tr></table>`;
const read = (html: string): string[] => readPage(`<body>${html}</body>`).readings;

describe('a heading over it', () => {
  it.each([
    'Discharge goals',
    'Prior assessment',
    'Previous visit',
    'Expected at discharge',
    'OASIS training: bathing',
  ])('%s: silent', (heading) => {
    expect(read(`<h3>${heading}</h3><label>M1830 Bathing ${select(1)}</label>`)).toEqual([]);
    expect(read(`<h2>${heading}</h2><h4>M1830 Bathing</h4>${radios('b', 1)}`)).toEqual([]);
    expect(read(`<fieldset><legend>${heading}</legend><h4>M1830 Bathing</h4>${radios('b', 1)}</fieldset>`)).toEqual([]);
    expect(read(`<h2>${heading}</h2><h4>M1033 Risk for Hospitalization</h4>${boxes(1, 2)}`)).toEqual([]);
    expect(read(shown(`<h2>${heading}</h2>`, '', '1'))).toEqual([]);
    expect(
      read(
        `<h2>${heading}</h2><h4>M1021/M1023 Diagnoses</h4><table><tr><th>ICD-10 code</th></tr><tr><td>I50.9</td></tr></table>`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['of another card', `<div class="card"><h3>Goals</h3><textarea></textarea></div>`],
    ['ended by the next of its rank', `<h3>Goals</h3><p>Walks to the door.</p><h3>Functional status</h3>`],
    ['that joins both', `<h3>Functional status and goals</h3>`],
    [
      'about the form itself',
      `<h1>OASIS Start of Care (locked) – last saved 11/12/2026</h1><h2>2 errors, unsaved changes</h2>`,
    ],
    ['of a training system', `<h1>Fernhill Training Environment</h1>`],
    ['that says that it is of now', `<h3>Current and prior function: current</h3>`],
  ])('%s does not count', (_, before) => {
    expect(read(`${before}<div><h4>M1830 Bathing</h4>${radios('b', 3)}</div>`)).toEqual(['M1830=3']);
  });

  it('a field by its submission name stands by itself', () => {
    expect(read(`<h3>Prior assessment</h3><input name="M1830_CRNT_BATHG" value="2">`)).toEqual(['M1830=2']);
  });
});

describe('its own title or label', () => {
  it.each(['M1830 Bathing - Prior Level', 'Goal for M1830 Bathing', 'M1830 Bathing, points', 'Target: M1830 Bathing'])(
    '%s: silent',
    (title) => {
      expect(read(`<fieldset><legend>${title}</legend>${radios('b', 1)}</fieldset>`)).toEqual([]);
      expect(read(`<table><tr><td>${title}</td><td>${select(1)}</td></tr></table>`)).toEqual([]);
    },
  );

  it.each(['Baths per week', 'How often bathed', 'Number of bath visits per week'])('%s: another question', (label) => {
    const digits = [0, 1, 2, 3, 4, 5, 6].map((i) => `<option${i === 3 ? ' selected' : ''}>${i}</option>`).join('');
    expect(read(`<h3>M1830 Bathing</h3><span>${label}</span><select>${digits}</select>`)).toEqual([]);
    expect(read(`<h3>M1830 Bathing</h3><label>${label} <input size="2" value="3"></label>`)).toEqual([]);
  });
});

describe('the head of its column', () => {
  it.each(['Goal', 'Prior', 'Points', 'Previous assessment', 'Change since SOC'])('%s: silent', (head) => {
    expect(read(shown('', head, select(1)))).toEqual([]);
    expect(read(shown('', head, '1'))).toEqual([]);
  });

  it('tells the answer of now from the one before', () => {
    const html = `<table><tr><th>Item</th><th>Previous</th><th>Current</th></tr><tr><td>M1830 Bathing</td><td>${select(4)}</td><td>${select(2)}</td></tr></table>`;
    expect(read(html)).toEqual(['M1830=2']);
  });

  it.each(['Answer', 'Response', 'OASIS code', 'Current', 'SOC assessment'])('%s: an answer that is shown', (head) => {
    expect(read(shown('', head, '1'))).toEqual(['M1830=1']);
  });

  it.each(['Errors', 'Edits', 'Times changed', 'Rank', 'Agency average', 'Page'])('%s: no answer', (head) => {
    expect(read(shown('', head, '1'))).toEqual([]);
  });

  it('a caption speaks for the whole table', () => {
    expect(read('<table><caption>Edits made</caption><tr><td>M1830</td><td>2</td></tr></table>')).toEqual([]);
  });
});

describe('a line of a diagnosis list', () => {
  const list = (...rows: string[]): string =>
    `<h3>Plan of Care Diagnoses</h3><table><tr><th>#</th><th>ICD-10 code</th><th>Status</th></tr>${rows.join('')}</table>`;
  const line = (rank: string, code: string, status = 'Active'): string =>
    `<tr><td>${rank}</td><td>${code}</td><td>${status}</td></tr>`;

  it('that was resolved or struck out is none', () => {
    expect(read(list(line('1', 'I50.9'), line('2', 'J18.9', 'Resolved'), line('3', '<s>N39.0</s>')))).toEqual([
      'dx-list/1=I50.9',
    ]);
    const choice = '<select><option>Resolved <option selected>Active</select>';
    expect(read(list(line('1', 'I50.9', choice)))).toEqual(['dx-list/1=I50.9']);
  });

  it('that was resolved leaves its place empty: the next is no primary', () => {
    expect(read(list(line('1', 'J18.9', 'Resolved 11/02/2026'), line('2', 'I50.9')))).toEqual(['dx-list/2=I50.9']);
  });

  it('has the place that its number says, however the grid is sorted', () => {
    const sorted = ['dx-list/1=I50.9', 'dx-list/2=I10', 'dx-list/3=J44.9'];
    expect(read(list(line('3', 'J44.9'), line('1', 'I50.9'), line('2', 'I10')))).toEqual(sorted);
    const field = (n: string): string => `<input value="${n}">`;
    const fields = [line(field('3'), field('J44.9')), line(field('1'), field('I50.9')), line(field('2'), field('I10'))];
    expect(read(list(...fields))).toEqual(sorted);
  });

  it('numbers that do not run from one on are no places', () => {
    expect(read(list(line('57', 'I50.9'), line('56', 'I10')))).toEqual(['dx-list/1=I50.9', 'dx-list/2=I10']);
  });

  it('may hold code and title in one field', () => {
    const html = `<table><tr><th>M1021 Primary Diagnosis</th></tr><tr><td><input value="I50.9 - Heart failure, unspecified"></td></tr></table>`;
    expect(read(html)).toEqual(['dx/1=I50.9']);
  });
});
