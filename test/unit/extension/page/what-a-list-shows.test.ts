import { readsShapes } from './shapes.ts';

/** Lists of which a page shows a part, other lines, or its lines in another order: what their tools, heads and pagers say. */

const H = '<h3>M1021/M1023 Diagnoses</h3>';
const rows = (...lines: string[][]): string =>
  lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const table = (heads: string[], ...lines: string[][]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows(...lines)}</tbody></table>`;
const two = [
  ['I50.9', 'HF'],
  ['I10', 'HTN'],
];
const list = table(['Code', 'Description'], ...two);
const read = ['dx/1=I50.9', 'dx/2=I10'];
const doubts = ['dx'];

readsShapes({
  'what its tools leave of it': [
    {
      name: 'Resolved is pressed',
      html: `${H}<button aria-pressed="false">Active</button><button aria-pressed="true">Resolved</button>${list}`,
      doubts,
    },
    {
      name: 'Active is pressed',
      html: `${H}<button aria-pressed="true">Active only</button><button aria-pressed="false">Resolved</button>${list}`,
      reads: read,
    },
    {
      name: 'a tab that is active by its class',
      html: `${H}<ul class="nav"><li><a>Active (4)</a></li><li class="active"><a>Inactive (2)</a></li></ul>${list}`,
      doubts,
    },
    {
      name: 'Inactive is chosen',
      html: `${H}<label>Show <select><option>Active</option><option selected>Inactive</option></select></label>${list}`,
      doubts,
    },
    {
      name: 'Active is chosen, Inactive could be',
      html: `${H}<label>Show <select><option selected>Active</option><option>Inactive</option></select></label>${list}`,
      reads: read,
    },
    {
      name: 'a radio button for lines that ended',
      html: `${H}<label><input type="radio" name="s"> Active</label><label><input type="radio" name="s" checked> Resolved</label>${list}`,
      doubts,
    },
    { name: 'something is looked for', html: `${H}<input type="search" value="hyper">${list}`, doubts },
    { name: 'nothing is looked for', html: `${H}<input type="search" value="">${list}`, reads: read },
    {
      name: 'a filter in the head of a column holds something',
      html: `${H}<table><thead><tr><th>Code</th><th>Description</th></tr><tr><th><input value="I"></th><th><input></th></tr></thead><tbody>${rows(...two)}</tbody></table>`,
      doubts,
    },
    {
      name: 'lines without a table',
      html: `${H}<button aria-pressed="true">Resolved</button><ul><li>J18.9 Pneumonia</li><li>N39.0 UTI</li></ul>`,
      doubts,
    },
  ],
  pages: [
    {
      name: 'the second, said by a row of the table',
      html: `${H}<table><tr><th>Code</th><th>Description</th></tr>${rows(...two)}<tr><td colspan="2"><table><tr><td><a>1</a></td><td><span>2</span></td></tr></table></td></tr></table>`,
      doubts,
    },
    {
      name: 'the first of two, said so',
      html: `${H}<table><tr><th>Code</th><th>Description</th></tr>${rows(...two)}<tr><td colspan="2"><span>1</span> <a>2</a></td></tr></table>`,
      reads: read,
      doubts,
    },
    {
      name: 'a space above the lines, and their numbers',
      html: `${H}<div><div style="padding-top:320px"><div data-index="8"><b>Z79.4</b> Insulin</div><div data-index="9"><b>Z87.891</b> Nicotine</div></div></div>`,
      doubts,
    },
    {
      name: 'numbers from none on',
      html: `${H}<div><div style="padding-top:0"><div data-index="0"><b>I50.9</b> HF</div><div data-index="1"><b>I10</b> HTN</div></div></div>`,
      reads: read,
    },
    {
      name: 'a table that is still being filled',
      html: `${H}<div aria-busy="true">${list}</div>`,
    },
    {
      name: 'fields of a table that is still being filled',
      html: `${H}<div aria-busy="true">${table(['Code', 'Description'], ['<input value="I50.9">', 'HF'])}</div>`,
      doubts,
    },
    { name: 'a table that is filled', html: `${H}<div aria-busy="false">${list}</div>`, reads: read },
  ],
  orders: [
    { name: 'sorted by a class', html: `${H}${list.replace('<th>', '<th class="sorting sorting_asc">')}`, doubts },
    {
      name: 'a class that says it can be sorted',
      html: `${H}${list.replaceAll('<th>', '<th class="sorting">')}`,
      reads: read,
    },
    { name: 'sorted by a sign', html: `${H}${table(['Code ▲', 'Description'], ...two)}`, doubts },
    {
      name: 'signs on all heads',
      html: `${H}${table(['Code ▲', 'Description ▲'], ...two)}`,
      reads: read,
    },
    {
      name: 'sorted by the places of its lines',
      html: `${H}${table(['# ▲', 'Code'], ['1', 'I50.9'], ['2', 'I10'])}`,
      reads: read,
    },
    {
      name: 'numbers by tens, out of turn',
      html: `${H}${table(['Seq', 'Code'], ['20', 'I10'], ['10', 'I50.9'], ['30', 'E11.9'])}`,
      doubts,
    },
    {
      name: 'numbers by tens, in turn',
      html: `${H}${table(['Seq', 'Code'], ['10', 'I50.9'], ['20', 'I10'])}`,
      reads: read,
    },
  ],
});
