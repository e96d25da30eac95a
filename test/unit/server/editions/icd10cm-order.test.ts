import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { applyAddenda, parseOrderAddenda, reversed } from '../../../../server/editions/icd10cm/order-addenda.ts';
import { parseOrderFile } from '../../../../server/editions/icd10cm/order-file.ts';
import { SourceError, sourceText } from '../../../../server/editions/icd10cm/source-file.ts';

/** One row in the order file's columns, of an invented disease. */
function orderRow(order: number, code: string, flag: string, short: string, long = short): string {
  return `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${short.slice(0, 60).padEnd(60)} ${long}`;
}

/** One row in the addenda's columns. */
function addendaRow(action: string, code: string, flag: string, short: string, long = short): string {
  return `${`${action}:`.padEnd(13)}${flag} ${code.padEnd(7)} ${short.slice(0, 60).padEnd(60)} ${long}`;
}

const ROWS = [
  orderRow(1, 'Q90', '0', 'Lantern disease'),
  orderRow(2, 'Q900', '1', 'Lantern disease, bright'),
  orderRow(3, 'Q901', '1', 'Lantern disease, dim'),
  orderRow(4, 'Q908', '0', 'Other lantern disease'),
  orderRow(
    5,
    'Q9081XA',
    '1',
    'Oth lantern disease w smoke, init',
    'Other lantern disease with smoke, initial encounter',
  ),
];
const order = (rows: readonly string[], file = 'order.txt') => parseOrderFile({ file, text: rows.join('\r\n') });

describe('the order file', () => {
  test('gives codes, flags and both titles', () => {
    expect(order(ROWS)).toEqual([
      { code: 'Q90', billable: false, shortTitle: 'Lantern disease', title: 'Lantern disease' },
      { code: 'Q900', billable: true, shortTitle: 'Lantern disease, bright', title: 'Lantern disease, bright' },
      { code: 'Q901', billable: true, shortTitle: 'Lantern disease, dim', title: 'Lantern disease, dim' },
      { code: 'Q908', billable: false, shortTitle: 'Other lantern disease', title: 'Other lantern disease' },
      {
        code: 'Q9081XA',
        billable: true,
        shortTitle: 'Oth lantern disease w smoke, init',
        title: 'Other lantern disease with smoke, initial encounter',
      },
    ]);
  });

  test('either line ending, with or without a last one', () => {
    expect(parseOrderFile({ file: 'f', text: `${ROWS.join('\n')}\n` })).toEqual(order(ROWS));
  });

  test.each<[string, string[], RegExp]>([
    ['an empty file', [], /order\.txt: holds no rows/],
    ['a row without a number', [...ROWS, 'Q91     1 Wick disorder'], /order\.txt:6: columns 1–5/],
    ['a number that does not follow', [...ROWS, orderRow(5, 'Q91', '1', 'Wick disorder')], /order\.txt:6/],
    ['no code where one belongs', [orderRow(1, 'q90', '0', 'Lantern disease')], /order\.txt:1: columns 7–13/],
    ['another flag', [orderRow(1, 'Q90', '2', 'Lantern disease')], /order\.txt:1: column 15/],
    ['no title', [orderRow(1, 'Q90', '0', '')], /order\.txt:1: Q90 has no long title/],
    ['a code twice', [...ROWS, orderRow(6, 'Q901', '1', 'Lantern disease, dim')], /order\.txt:6: Q901 is listed twice/],
    ['a code under no header', [...ROWS, orderRow(6, 'Q9111', '1', 'Wick disorder')], /Q9111 stands under no header/],
    [
      'a code under a complete code',
      [...ROWS, orderRow(6, 'Q9011', '1', 'Lantern disease, dim, left')],
      /Q9011 stands under Q901, a complete code/,
    ],
    ['a column that moved', ROWS.map((row) => row.replace(/^(\d{5}) /, '$1  ')), /order\.txt:1/],
  ])('%s is refused with its line', (_, rows, message) => {
    expect(() => order(rows)).toThrow(SourceError);
    expect(() => order(rows)).toThrow(message);
  });
});

const ADDENDA = [
  addendaRow('Delete', 'Q901', '1', 'Lantern disease, dim'),
  addendaRow('Add', 'Q901', '0', 'Lantern disease, dim'),
  addendaRow('Add', 'Q9011', '1', 'Lantern disease, dim, left'),
  addendaRow('Add', 'Q9012', '1', 'Lantern disease, dim, right'),
  addendaRow('Revise from', 'Q900', '1', 'Lantern disease, bright'),
  // The short title was cut by hand; the long one is whole.
  addendaRow('Revise to', 'Q900', '1', 'Lantern disease', 'Lantern disease, bright [day or night]'),
];
const addenda = (rows: readonly string[]) => parseOrderAddenda({ file: 'addenda.txt', text: rows.join('\r\n') });
const TOTALS = [
  '',
  'Headers',
  '  1 headers in icd10cm_order_1.txt',
  '      1 additions',
  '      0 deletions',
  '      0 revisions',
  'of which',
  '      0 revisions to both long and short titles',
  'Codes',
  '      2 additions',
  '      1 deletions',
  '      1 revisions',
];

describe('the order addenda', () => {
  test('a demoted code is a Delete and an Add with flag 0', () => {
    const year = applyAddenda(order(ROWS), addenda(ADDENDA));
    expect(year.map(({ code, billable }) => [code, billable])).toEqual([
      ['Q90', false],
      ['Q900', true],
      ['Q901', false],
      ['Q9011', true],
      ['Q9012', true],
      ['Q908', false],
      ['Q9081XA', true],
    ]);
    expect(year.find((row) => row.code === 'Q900')?.title).toBe('Lantern disease, bright [day or night]');
  });

  test('read backwards they give the year before', () => {
    const read = addenda(ADDENDA);
    const back = applyAddenda(applyAddenda(order(ROWS), read), reversed(read));
    const facts = (rows: typeof back) => rows.map(({ code, billable, title }) => ({ code, billable, title }));
    expect(facts(back)).toEqual(facts(order(ROWS)));
  });

  test('totals that the file prints are checked', () => {
    expect(addenda([...ADDENDA, ...TOTALS]).added).toHaveLength(3);
    const wrong = [...ADDENDA, ...TOTALS.map((line) => line.replace('2 additions', '3 additions'))];
    expect(() => addenda(wrong)).toThrow(/addenda\.txt:16: says 3 additions, its rows are 2/);
  });

  test.each<[string, string[], RegExp]>([
    ['an empty file', [], /holds no rows/],
    ['another action', [...ADDENDA, addendaRow('Move', 'Q900', '1', 'Lantern disease')], /addenda\.txt:7/],
    ['a Revise from alone', ADDENDA.slice(0, 5), /addenda\.txt:5: a "Revise from" is not followed/],
    ['a Revise to alone', [ADDENDA[0] ?? '', ADDENDA[5] ?? ''], /addenda\.txt:2: a "Revise from" is not followed/],
    [
      'a revision to another code',
      [...ADDENDA.slice(0, 5), addendaRow('Revise to', 'Q908', '0', 'Other lantern disease')],
      /addenda\.txt:6: revises Q900 to Q908/,
    ],
  ])('%s is refused with its line', (_, rows, message) => {
    expect(() => addenda(rows)).toThrow(message);
  });

  test.each<[string, string, RegExp]>([
    ['deletes what is not there', addendaRow('Delete', 'Q99', '1', 'Oil'), /addenda\.txt:1: deletes Q99/],
    ['deletes a header as a code', addendaRow('Delete', 'Q90', '1', 'Lantern disease'), /deletes Q90, which/],
    ['adds what is there', addendaRow('Add', 'Q900', '1', 'Lantern disease, bright'), /addenda\.txt:1: adds Q900/],
  ])('an addendum that %s does not fit the list', (_, row, message) => {
    expect(() => applyAddenda(order(ROWS), addenda([row]))).toThrow(message);
  });

  test('a revision of another title does not fit the list', () => {
    const rows = [addendaRow('Revise from', 'Q900', '1', 'Torch'), addendaRow('Revise to', 'Q900', '1', 'Lamp')];
    expect(() => applyAddenda(order(ROWS), addenda(rows))).toThrow(/addenda\.txt:1: revises Q900/);
  });
});

describe('a source file', () => {
  test('is read gzipped or plain', () => {
    const bytes = new TextEncoder().encode('lantern');
    expect(sourceText('f', bytes)).toBe('lantern');
    expect(sourceText('f', gzipSync(bytes))).toBe('lantern');
  });

  test('cut, or in another encoding, it is refused and named', () => {
    expect(() => sourceText('cut.gz', gzipSync(Buffer.from('lantern')).subarray(0, 12))).toThrow(
      /cut\.gz: is not a whole/,
    );
    expect(() => sourceText('latin.txt', Uint8Array.from([0x4d, 0xf6, 0x6e]))).toThrow(/latin\.txt: is not UTF-8/);
  });
});
