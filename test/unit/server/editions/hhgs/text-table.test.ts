import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerKey, readTable } from '../../../../../server/editions/hhgs/text-table.ts';
import { type Style, written } from '../../../../hhgs/distribution.ts';

const TABLE = {
  headers: ['DIAGNOSIS', 'DESCRIPTION', 'GROUP'],
  rows: [
    ['I10', 'Essential (primary) hypertension', 'H'],
    ['H8101', "Ménière's disease, right ear", 'A'],
    ['W2203XA', 'Walked into furniture, 6" shelf; initial | encounter', ''],
    ['M7989', 'Other specified soft tissue disorders', 'NA'],
  ],
};

function read(bytes: Buffer) {
  return readTable({ path: 'RT/T.txt', bytes: new Uint8Array(bytes) });
}

const STYLES: Style[] = (['\t', ',', '|', ';'] as const).flatMap((delimiter) =>
  (['\n', '\r\n'] as const).flatMap((newline) =>
    (['utf8', 'utf8-bom', 'utf16le', 'utf16be', 'latin1'] as const).map((encoding) => ({
      delimiter,
      newline,
      encoding,
    })),
  ),
);

describe('readTable', () => {
  it.each(STYLES)('gives the same rows for %j', (style) => {
    const table = read(written(TABLE, style));
    expect(table.headers).toEqual(TABLE.headers);
    expect(table.rows.map(({ cells }) => cells)).toEqual(TABLE.rows);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  it.each(['utf16le', 'utf16be'] as const)('knows %s without a byte order mark', (encoding) => {
    expect(read(written(TABLE, { encoding }).subarray(2)).rows[0]?.cells).toEqual(TABLE.rows[0]);
  });

  it('reads a lone CR as a line ending, skips blank lines and keeps counting them', () => {
    const table = read(Buffer.from('A\tB\r\r1\t2\r'));
    expect(table.rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
  });

  it('takes missing cells at the end as empty and empty ones too many as nothing', () => {
    const table = read(Buffer.from('A\tB\tC\n1\t2\n1\t2\t3\t\t\n'));
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['1', '2', ''],
      ['1', '2', '3'],
    ]);
  });

  it('does not take a cell that no header explains', () => {
    expect(() => read(Buffer.from('A\tB\n1\t2\t3\n'))).toThrow('RT/T.txt line 2: more cells than the 2 headers');
  });

  it('refuses doubled headers, whatever their case, a column without one, and an empty file', () => {
    expect(() => read(Buffer.from('Code First\tCODE_FIRST\n'))).toThrow(/two columns are called CODE_FIRST/);
    expect(() => read(Buffer.from('A\t\tC\n'))).toThrow(/column 2 has no header/);
    expect(() => read(Buffer.from('\r\n \r\n'))).toThrow('RT/T.txt: empty');
  });

  it('reads columns that are aligned with blanks', () => {
    const table = read(Buffer.from('Field Name      Start   Length\nFROM DATE       25      8\n'));
    expect(table.headers).toEqual(['Field Name', 'Start', 'Length']);
    expect(table.rows[0]?.cells).toEqual(['FROM DATE', '25', '8']);
  });

  it('reads a table of one column', () => {
    expect(read(Buffer.from('SUBGROUP\nHeart_11\n')).rows[0]?.cells).toEqual(['Heart_11']);
  });

  it('holds any text in quoted cells', () => {
    const cell = fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((text) => text.replaceAll(/[\r\n\0\ufeff\u2028\u2029]/g, '').trim())
      .filter((text) => !/^[\ud800-\udfff]|[\ud800-\udfff]$/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const solid = rows.filter(([a, b]) => a !== '' || b !== '');
        const text = ['"A"|"B"', ...solid.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join('|'))].join(
          '\n',
        );
        expect(read(Buffer.from(text)).rows.map(({ cells }) => cells)).toEqual(solid);
      }),
    );
  });
});

describe('headerKey', () => {
  it('sees one header in its spellings', () => {
    for (const spelling of ['CODE_FIRST', ' code first ', 'Code-First', 'code.first']) {
      expect(headerKey(spelling)).toBe('CODE_FIRST');
    }
  });
});
