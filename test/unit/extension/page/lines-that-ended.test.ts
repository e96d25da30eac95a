import { readsShapes } from './shapes.ts';

/** Lines of a diagnosis list that do not stand, and signs that say which is the primary. */

const list = (heads: string[], ...rows: string[][]): string =>
  `<h3>Diagnoses</h3><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((cells) => (cells.length === 1 ? `<tr><td colspan="${heads.length}">${cells}</td></tr>` : `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)).join('')}</table>`;

readsShapes({
  'under a group of lines that ended': [
    {
      name: 'a row that names the group, with how many there are',
      html: list(
        ['ICD-10 Code', 'Description'],
        ['Active (2)'],
        ['J44.9', 'COPD'],
        ['I10', 'HTN'],
        ['Resolved (1)'],
        ['J18.9', 'Pneumonia'],
      ),
      reads: ['dx/1=J44.9', 'dx/2=I10'],
    },
    {
      name: 'two words for it',
      html: list(['ICD-10 Code', 'Description'], ['J44.9', 'COPD'], ['Resolved / Inactive'], ['J18.9', 'Pneumonia']),
      reads: ['dx/1=J44.9'],
    },
    {
      name: 'one of two groups together is active',
      html: list(['ICD-10 Code', 'Description'], ['Active / Resolved'], ['J44.9', 'COPD']),
      reads: ['dx/1=J44.9'],
    },
    {
      name: 'lists behind a paragraph that names it',
      html: `<section><h3>Diagnoses</h3><p>Active</p><ul><li>I50.22 – Heart failure</li><li>I10 – HTN</li></ul><p>Resolved</p><ul><li>J18.9 – Pneumonia</li></ul></section>`,
      reads: ['dx/1=I50.22', 'dx/2=I10'],
    },
  ],
  'what became of lines, and when': [
    {
      name: 'a log of changes, each behind its day',
      html: '<h3>Diagnoses</h3><ul><li>11/02/2026 J44.9 put in by the coder</li><li>11/02/2026 J44.1 taken out by the coder</li><li>11/01/2026 J44.1 put in by the nurse</li></ul>',
      doubts: ['dx/1', 'dx/2', 'dx/3'],
    },
    {
      name: 'a line that was replaced keeps its place',
      html: '<h3>Diagnoses</h3><ul><li>I50.22 Heart failure</li><li>J44.1 COPD, removed by K. Orr</li><li>I10 HTN</li></ul>',
      reads: ['dx/1=I50.22', 'dx/3=I10'],
      doubts: ['dx/2'],
    },
    {
      name: 'rows that a comparison marks as taken out',
      html: '<h3>Diagnoses</h3><table><tr><th>ICD-10 Code</th><th>Description</th></tr><tr><td>I50.22</td><td>Heart failure</td></tr><tr class="diff-del"><td>J44.1</td><td>COPD</td></tr><tr class="ins"><td>J44.9</td><td>COPD</td></tr></table>',
      reads: ['dx/1=I50.22', 'dx/3=J44.9'],
    },
    {
      name: 'a row of a class that only sounds like it',
      html: '<h3>Diagnoses</h3><table><tr><th>ICD-10 Code</th><th>Description</th></tr><tr class="delta model"><td>I50.22</td><td>Heart failure</td></tr></table>',
      reads: ['dx/1=I50.22'],
    },
  ],
  'a line that says so': [
    {
      name: 'a coder rejected it, or it is only suggested',
      html: list(['ICD-10 Code', 'Status'], ['I50.22', 'Suggested'], ['E66.01', 'Rejected'], ['I10', 'Accepted']),
      reads: ['dx/3=I10'],
    },
    {
      name: 'a day under the end of its time',
      html: list(
        ['ICD-10 Code', 'Effective from', 'Effective to'],
        ['N39.0', '08/01/2026', '09/15/2026'],
        ['G30.9', '11/10/2026', ''],
      ),
      reads: ['dx/2=G30.9'],
    },
    {
      name: 'a badge in a list: it keeps its place, and the next is no primary',
      html: `<section><h3>Diagnoses</h3><ul><li>J18.9 – Pneumonia <span>Resolved</span></li><li>I50.22 – Heart failure</li></ul></section>`,
      reads: ['dx/2=I50.22'],
    },
    {
      name: 'a badge in a block with a letter',
      html: `<section><h3>M1021/M1023 Diagnoses</h3><div>a. J18.9 – Pneumonia <span>Resolved</span></div><div>b. I50.22 – Heart failure</div></section>`,
      reads: ['dx/2=I50.22'],
    },
    {
      name: 'the name of a sign',
      html: list(['', 'ICD-10 Code'], ['<i title="Resolved"></i>', 'J18.9'], ['', 'I50.22']),
      reads: ['dx/2=I50.22'],
    },
  ],
  'what is no line of the list': [
    {
      name: 'a field that adds lines, between the heading and the list',
      html: list(['ICD-10 Code', 'Description'], ['I69.354', 'Hemiplegia'], ['I10', 'HTN']).replace(
        '</h3>',
        '</h3><div><label>ICD-10 code <input value="Z00.00"></label><button>Add</button></div>',
      ),
      reads: ['dx/1=I69.354', 'dx/2=I10'],
    },
    {
      name: 'lists of the family, of the past, of a hospital',
      html: ['Family history', 'Past medical history', 'Hospital stay 10/20/2026']
        .map(
          (title) => `<section><h2>${title}</h2>${list(['ICD-10 Code', 'Description'], ['C61', 'Prostate'])}</section>`,
        )
        .join(''),
      doubts: ['page', 'page', 'page'],
    },
    {
      name: 'ratings in the first column are no places',
      html: list(['Rating', 'ICD-10 Code'], ['2', 'I50.9'], ['1', 'I10']),
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx-rating/1=2', 'dx-rating/2=1'],
    },
  ],
  'an order that cannot be told': [
    {
      name: 'one of the others says that it is the primary',
      html: list(['ICD-10 Code', 'Description'], ['E11.9', 'DM'], ['I69.354', 'Hemiplegia (Primary)']),
      doubts: ['dx'],
    },
    {
      name: 'the first says so',
      html: list(['ICD-10 Code', 'Description'], ['I69.354', 'Hemiplegia (Primary)'], ['E11.9', 'DM']),
      reads: ['dx/1=I69.354', 'dx/2=E11.9'],
    },
    {
      name: 'ranks in words of their own',
      html: list(['Seq', 'ICD-10 Code'], ['S1', 'I10'], ['P', 'I50.9'], ['S2', 'E11.9']),
      doubts: ['dx'],
    },
    {
      name: 'ranks as ordinals',
      html: list(['Rank', 'ICD-10 Code'], ['2nd', 'I10'], ['1st', 'I50.9'], ['3rd', 'E11.9']),
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=E11.9'],
    },
    {
      name: 'letters of the item that do not go on',
      html: '<table><tr><th>Item</th><th>ICD-10 Code</th></tr><tr><td>M1021a</td><td>I50.9</td></tr><tr><td>M1023c</td><td>E11.9</td></tr><tr><td>M1023b</td><td>I10</td></tr></table>',
      doubts: ['dx'],
    },
    {
      name: 'two lists of lines that differ',
      html: ['I50.9,I10', 'I10,I50.9']
        .map(
          (codes) =>
            `<div><h3>Diagnoses</h3><ul>${codes
              .split(',')
              .map((code) => `<li>${code} – words</li>`)
              .join('')}</ul></div>`,
        )
        .join(''),
      doubts: ['dx'],
    },
    {
      name: 'a table in a row tells more of that line',
      html: list(
        ['ICD-10 Code', 'Description'],
        ['E11.22', 'DM with CKD'],
        ['<table><tr><th>ICD-10 Code</th></tr><tr><td>N18.30</td></tr></table>'],
        ['I10', 'HTN'],
      ),
      reads: ['dx/1=E11.22', 'dx/2=I10'],
    },
  ],
  'the primary by a sign': [
    {
      name: 'a star with a title',
      html: list(
        ['', 'ICD-10 Code'],
        ['', 'I10'],
        ['<i class="fa fa-star" title="Primary diagnosis"></i>', 'I69.351'],
        ['', 'E78.5'],
      ),
      reads: ['dx/1=I69.351', 'dx/2=I10', 'dx/3=E78.5'],
    },
    {
      name: 'a drawing with a label',
      html: list(
        ['', 'ICD-10 Code'],
        ['<svg role="img" aria-label="Secondary"></svg>', 'I10'],
        ['<svg role="img" aria-label="Primary"></svg>', 'I69.351'],
      ),
      reads: ['dx/1=I69.351', 'dx/2=I10'],
    },
    {
      name: 'links in every row that would make it so',
      html: list(
        ['ICD-10 Code', ''],
        ['I10', '<a><i title="Primary"></i></a>'],
        ['I50.9', '<a><i title="Primary"></i></a>'],
      ),
      reads: ['dx/1=I10', 'dx/2=I50.9'],
    },
  ],
});
