import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const within = (depth: number, html: string): string => (depth ? `<div>${within(depth - 1, html)}</div>` : html);
const heading = (depth: number): string => within(depth, '<h3>M1021/M1023 Diagnoses</h3>');
const rows = (codes: readonly string[], row: (code: string) => string): string => codes.map(row).join('');
const CODES = ['I50.9', 'I10', 'J44.9', 'E11.9', 'N18.4'];
const LINES = CODES.map((code, i) => `dx/${i + 1}=${code}`);
const block = (code: string): string => `<div class="r"><div>${code}</div><div>words</div></div>`;
const field = (code: string): string => `<div class="r"><label>ICD-10 code <input value="${code}"></label></div>`;
const card = (code: string): string => `<div><div><div><div><b>${code}</b></div><div>words</div></div></div></div>`;

// Toolkits draw boxes around headings, and the lines of a list stand beside the outermost of them.
describe.each([0, 3, 6, 9])('a heading in %i boxes', (depth) => {
  it.each<[string, (code: string) => string]>([
    ['blocks', block],
    ['fields', field],
    ['cards', card],
  ])('has all lines below it: %s', (_, row) => {
    const html = `${heading(depth)}<div>${rows(CODES, row)}</div>`;
    expect(readPage(`<body>${html}</body>`)).toEqual({ readings: [...LINES].sort(), doubts: [] });
  });

  it.each<[string, string]>([
    ['a column of codes that are used often', `<div>Frequently used codes</div>${rows(['J44.9', 'E11.9'], block)}`],
    ['claims', '<div><div>Claim 1</div><div>J44.9</div></div><div><div>Claim 2</div><div>E11.9</div></div>'],
    ['a form that asks for a code', `<div>Look up</div><div><label>ICD-10 code <input value="J44.9"></label></div>`],
  ])('has no line of another part of the page: %s', (_, other) => {
    for (const row of [block, field]) {
      const mine = `<div>${heading(depth)}<div>${rows(['I50.9', 'I10'], row)}</div></div>`;
      const { readings } = readPage(`<body><div>${mine}<div>${other}</div></div></body>`);
      expect(readings).toEqual(['dx/1=I50.9', 'dx/2=I10']);
    }
  });

  it('has none where the list says that it is empty', () => {
    const mine = `<div>${heading(depth)}<p>No diagnoses entered</p></div>`;
    const other = `<div><div>Code lookup results</div>${rows(['J44.9', 'E11.9', 'N18.30'], block)}</div>`;
    expect(readPage(`<body><div>${mine}${other}</div></body>`).readings).toEqual([]);
  });
});

it('a list is read whose text for none is out of sight', () => {
  const html = `${heading(1)}<p hidden style="display:none">No diagnoses entered</p><div>${rows(CODES, block)}</div>`;
  expect(readPage(`<body>${html}</body>`).readings).toEqual([...LINES].sort());
});
