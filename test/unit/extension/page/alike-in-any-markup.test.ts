import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

/** The same words in other markup: what a page says is not what it is made of, and each page here says the same as its neighbours. */

const read = (html: string): string[] => readPage(`<body>${html}</body>`).readings;

/** Number, title, answers in a vendor's own few words, and the one that is chosen. */
const ITEMS = [
  [
    'M1830',
    'Bathing',
    ['Alone', 'With aids', 'Some help', 'Someone present', 'At sink', 'At sink, helped', 'Bathed'],
    3,
  ],
  ['M1850', 'Transferring', ['Alone', 'A little help', 'Bears weight', 'Cannot', 'Turns in bed', 'Bed'], 1],
  ['M1860', 'Ambulation', ['Alone', 'One hand', 'Two hands', 'Watched', 'Chair, wheels', 'Chair', 'Bed'], 2],
] as const;
type Item = (typeof ITEMS)[number];
const shown = ([, , words, chosen]: Item): string => `${chosen} - ${words[chosen]}`;
const each = ([, , words]: Item, make: (text: string, i: number) => string): string =>
  words.map((text, i) => make(`${i} - ${text}`, i)).join('');

const BOXES: Record<string, (item: Item) => string> = {
  'an input that stands empty in the box of its answer': (item) =>
    `<div><div role="combobox" aria-haspopup="listbox"><div><div><span>${shown(item)}</span></div><input readonly value=""></div></div></div>`,
  'an empty input in a box beside the answer': (item) =>
    `<div><div><div><span>${shown(item)}</span></div><div role="combobox" aria-haspopup="listbox"><input readonly></div></div></div>`,
  'an empty input that takes the keys of a box': (item) =>
    `<div class="ui-select-container"><a><span>${shown(item)}</span></a><input class="focusser" aria-haspopup="true" role="button"></div>`,
  'a box with the fields that it keeps': (item) =>
    `<span role="combobox" aria-haspopup="listbox"><select aria-hidden="true" tabindex="-1"><option selected value="x">${shown(item)}</option></select><input readonly tabindex="-1" value="${shown(item)}"></span>`,
  'a box and the field of its key, which programs do not read': (item) =>
    `<div><div role="combobox" aria-haspopup="listbox">${shown(item)}</div><input aria-hidden="true" tabindex="-1" value="${item[3]}"></div>`,
  'buttons to press': (item) =>
    `<div>${each(item, (text, i) => `<button aria-pressed="${i === item[3]}">${text}</button>`)}</div>`,
  'radio buttons of divs': (item) =>
    `<div>${each(item, (text, i) => `<div role="radio" aria-checked="${i === item[3]}"><i></i><span>${text}</span></div>`)}</div>`,
};
const LABELS: Record<string, (title: string, box: string) => string> = {
  'a title over it': (title, box) => `<div><div>${title}</div><div>${box}</div></div>`,
  'the cell before it': (title, box) => `<table><tr><td>${title}</td><td>${box}</td></tr></table>`,
  'a legend': (title, box) => `<fieldset><legend>${title}</legend>${box}</fieldset>`,
};

describe.each(Object.entries(BOXES))('an answer in %s', (_, box) => {
  it.each(Object.entries(LABELS))('under %s', (_, under) => {
    const html = ITEMS.map((item) => under(`(${item[0]}) ${item[1]}`, box(item))).join('');
    const expected = ['M1830=3', 'M1850=1', 'M1860=2'];
    expect(read(html)).toEqual(expected);
    // The page's own layout may be a table, or a list.
    expect(read(`<table><tr><td>Menu</td><td>${html}</td></tr></table>`)).toEqual(expected);
    expect(read(`<ul><li>${html}</li></ul>`)).toEqual(expected);
  });
});

describe('radio buttons that only the group around them names', () => {
  it('are not mistaken for those before them', () => {
    const group = (item: Item): string =>
      `<div role="radiogroup" aria-label="${item[0]} ${item[1]}">${each(item, (text, i) => `<div role="radio" aria-checked="${i === item[3]}"></div><span>${text}</span>`)}</div>`;
    expect(read(ITEMS.map(group).join(''))).toEqual(['M1830=3', 'M1850=1', 'M1860=2']);
  });
});

describe('a box that takes several answers', () => {
  it('shows all of them', () => {
    const chips = ['1 - History of falls', '7 - Currently taking 5 or more medications'];
    const label = 'aria-label="M1033 Risk for Hospitalization"';
    expect(
      read(
        `<div role="combobox" aria-haspopup="listbox" ${label}>${chips.map((text) => `<span class="chip">${text}</span>`).join('')}<input readonly ${label}></div>`,
      ),
    ).toEqual(['M1033=1 7']);
  });
});

const DX = [
  ['I50.33', 'Acute on chronic diastolic heart failure', '428.33'],
  ['E11.22', 'Type 2 diabetes with kidney disease', '250.40'],
  ['Z79.4', 'Long term use of insulin', 'V58.67'],
] as const;
const H = '<h3>M1021/M1023 Diagnoses</h3>';
const LIST = ['dx/1=I50.33', 'dx/2=E11.22', 'dx/3=Z79.4'];
const lines = (make: (code: string, title: string, old: string, i: number) => string): string =>
  DX.map(([code, title, old], i) => make(code, title, old, i)).join('');
const cell = (html: string): string => `<td><table><tr><td>${html}</td></tr></table></td>`;

describe('a list of diagnoses', () => {
  it.each<[string, string]>([
    [
      'cells that hold a table each',
      `<table><tr><th>Diagnosis</th><th>ICD-10 Code</th></tr>${lines((code, title) => `<tr>${cell(title)}${cell(code)}</tr>`)}</table>`,
    ],
    [
      'cards with boxes that are drawn as tables',
      lines(
        (code, title) =>
          `<div class="card"><label>ICD-10</label><div><table role="presentation"><tr><td><input value="${code}"></td><td><a>select</a></td></tr></table></div><label>Description</label><div><table role="presentation"><tr><td><input value="${title}"></td><td><a>select</a></td></tr></table></div></div>`,
      ),
    ],
    [
      'codes of ICD-9-CM in cells of a table each',
      `<table><tr><th>Diagnosis</th><th>ICD-9</th><th>ICD-10</th></tr>${lines((code, title, old) => `<tr>${[title, old, code].map((value) => cell(`<input value="${value}">`)).join('')}</tr>`)}</table>`,
    ],
    [
      'codes of ICD-9-CM in cards',
      lines(
        (code, title, old) =>
          `<div class="card"><label>Diagnosis <input value="${title}"></label><label>ICD-9 <input value="${old}"></label><label>ICD-10 <input value="${code}"></label></div>`,
      ),
    ],
    [
      'codes of ICD-9-CM in columns without heads',
      lines(
        (code, title, old) =>
          `<div class="r"><div><input value="${title}"></div><div><input value="${old}"></div><div><input value="${code}"></div></div>`,
      ),
    ],
    [
      'code and title in one field, with a sign',
      `<table><tr><th>Diagnosis</th></tr>${lines((code, title) => `<tr><td><input value="${code}: ${title}"></td></tr>`)}</table>`,
    ],
    [
      'title and code in one field',
      `<table><tr><th>Diagnosis</th></tr>${lines((code, title) => `<tr><td><input value="${title} (${code})"></td></tr>`)}</table>`,
    ],
    [
      'a grid whose heads stand in no row',
      `<div role="grid"><div><div role="columnheader"><span class="header-text">Diagnosis</span></div><div role="columnheader"><span class="header-text">ICD-10 Code</span></div></div><div>${lines((code, title) => `<table role="presentation"><tr role="row"><td role="gridcell">${title}</td><td role="gridcell">${code}</td></tr></table>`)}</div></div>`,
    ],
    [
      'cells that repeat their heads',
      `<table><tr><th>Order</th><th>ICD-10</th></tr>${lines((code, _, __, i) => `<tr><td><span>Order</span>${i + 1}</td><td><span>ICD-10</span><input value="${code}"></td></tr>`)}</table>`,
    ],
  ])('%s', (_, html) => {
    expect(read(H + html)).toEqual(LIST);
  });

  it('of codes of ICD-9-CM alone is read as it stands', () => {
    const html = lines((_, title, old) => `<tr><td><input value="${title}"></td><td><input value="${old}"></td></tr>`);
    expect(read(`${H}<table><tr><th>Diagnosis</th><th>ICD-9 Code</th></tr>${html}</table>`)).toHaveLength(3);
  });

  it.each([
    ['a favourite that can be chosen', '<label>Favorites <input value="I50.33 Heart failure"></label>'],
    ['a remark', '<label>Comments <input value="see I50.33 above"></label>'],
    ['a room', '<div><input value="B204 Bed 2"></div>'],
  ])('has no line for %s', (_, html) => {
    expect(read(H + html)).toEqual([]);
  });
});

/** Label and value; days as one field, or in parts. */
const FACTS = [
  ['(M0090) Date Assessment Completed', '10/07/2026'],
  ['SOC Date', '10/05/2026'],
  ['DOB', '03/19/1941'],
  ['MRN', 'HH-204817'],
  ['Certification From', '10/05/2026'],
] as const;
const FOUND = [
  'M0030=10/05/2026',
  'M0090=10/07/2026',
  'cert/from=10/05/2026',
  'patient/birth-date=03/19/1941',
  'patient/mrn=HH-204817',
];
const one = (value: string): string => `<input value="${value}">`;
const parts = (value: string): string =>
  value
    .split('/')
    .map((part) => `<input size="${part.length}" maxlength="${Math.min(part.length, 9)}" value="${part}">`)
    .join(' / ');

describe('labelled facts in fields', () => {
  it.each<[string, (label: string, field: string) => string, string?]>([
    ['rows of a form', (label, field) => `<div class="row"><label>${label}</label><div>${field}</div></div>`],
    ['boxes with a label over the field', (label, field) => `<div><div>${label}</div><div>${field}</div></div>`],
    ['terms', (label, field) => `<dt>${label}</dt><dd>${field}</dd>`, 'dl'],
    ['cells', (label, field) => `<tr><td>${label}</td><td>${field}</td></tr>`, 'table'],
    [
      'boxes that are drawn as tables',
      (label, field) =>
        `<div><div>${label}</div><div><table role="presentation"><tr><td><span>${field}</span></td><td><a>Open</a></td></tr></table></div></div>`,
    ],
  ])('%s', (_, row, around = 'div') => {
    for (const field of [one, parts]) {
      const html = FACTS.map(([label, value]) => row(label, field(value))).join('');
      expect(read(`<${around}>${html}</${around}>`)).toEqual(FOUND);
    }
  });

  it('a label behind its field is not that of the next one', () => {
    const html = FACTS.slice(1, 4).map(([label, value]) => `<div>${one(value)}</div><div>${label}</div>`);
    expect(read(`<div>${html.join('')}</div>`)).toEqual([]);
  });
});
