import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

/** Fields that look for something carry the names of what they look for, and are no answers. */

const select = (name: string, first: string): string =>
  `<select name="${name}"><option value="">${first}</option>${[0, 1, 2, 3, 4, 5, 6].map((i) => `<option value="${i}"${i === 3 ? ' selected' : ''}>${i}</option>`).join('')}</select>`;

const looking: [string, string][] = [
  ['a search box', `<input type="search" name="M1830" value="3">`],
  ['a placeholder that says so', `<input name="M1830" placeholder="Filter…" value="3">`],
  ['its own label', `<label>Search M1830 <input name="M1830" value="3"></label>`],
  ['a title', `<input name="M1830" title="Find by answer" value="3">`],
  ['a search landmark', `<div role="search"><input name="M1830" value="3"></div>`],
  ['a search element', `<search><input name="M1830_CRNT_BATHG" value="3"></search>`],
  ['a bar of filters', `<div class="row"><div class="filter-bar">${select('M1830', 'Any')}</div></div>`],
  [
    'a form that only searches',
    `<form><label>M1830</label>${select('M1830', 'All')}<button>Search</button><button type="reset">Clear</button></form>`,
  ],
  [
    'an input as its button',
    `<form><p>(M1830) Bathing</p>${select('M1830', 'All')}<input type="submit" value="Apply filters"></form>`,
  ],
  [
    'the head of a table of data',
    `<table><thead><tr><th>M1830 ${select('M1830', '')}</th></tr></thead><tbody><tr><td>3</td></tr></tbody></table>`,
  ],
  [
    'a patient looked for',
    `<form><label>MRN: <input name="mrn" value="004471"></label><label>DOB: <input name="pt_dob" value="03/12/1947"></label><button>Find patient</button></form>`,
  ],
  [
    'boxes of a filter',
    `<fieldset class="filters"><legend>M1033</legend>${Array.from({ length: 10 }, (_, i) => `<label><input type="checkbox" name="M1033" value="${i + 1}">${i + 1}</label>`).join('')}</fieldset>`,
  ],
];

const answering: [string, string, string][] = [
  [
    'a form that saves, with a search in it',
    `<form>${select('M1830', '')}<button>Find code</button><button>Save</button></form>`,
    'M1830=3',
  ],
  ['a form with no button', `<form>${select('M1830', '')}</form>`, 'M1830=3'],
  [
    'a dropdown that can be searched',
    `<div class="ui search selection dropdown"><input type="hidden" name="M1830" value="3"></div>`,
    'M1830=3',
  ],
  [
    'a combobox that says "Search"',
    `<input role="combobox" name="M1830_CRNT_BATHG" placeholder="Search" value="3 - Able to participate">`,
    'M1830=3',
  ],
  [
    'a code field that searches',
    `<input name="M1021_PRIMARY_DIAG_ICD" placeholder="Search ICD-10" value="I50.9">`,
    'dx/1=I50.9',
  ],
  [
    'a page that can be filtered elsewhere',
    `<div class="filterable"><div>${select('M1830', '')}</div></div>`,
    'M1830=3',
  ],
];

describe('fields that look for something', () => {
  it.each(looking)('%s', (_, html) => {
    expect(readPage(`<body>${html}</body>`).readings).toEqual([]);
  });
});

describe('fields that hold an answer', () => {
  it.each(answering)('%s', (_, html, reading) => {
    expect(readPage(`<body>${html}</body>`).readings).toEqual([reading]);
  });
});
