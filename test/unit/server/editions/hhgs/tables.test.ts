import { describe, expect, it } from 'vitest';
import { locate } from '../../../../../server/editions/hhgs/locate.ts';
import { parseMapping } from '../../../../../server/editions/hhgs/mapping.ts';
import { readVersion } from '../../../../../server/editions/hhgs/read-version.ts';
import { RISK_FLAGS } from '../../../../../shared/pdgm/tables.ts';
import { asDistribution, miniature } from '../../../../hhgs/distribution.ts';
import { MAPS, type MiniTable, miniTables } from '../../../../hhgs/miniature.ts';

/** Reads the miniature with one table changed. */
function read(change: (tables: Record<string, MiniTable>) => void, maps: string[] = MAPS) {
  const tables = miniTables();
  change(tables);
  const [files] = locate(asDistribution(miniature({ tables }))).versions;
  if (!files) throw new Error('no version');
  return readVersion(files, parseMapping(maps));
}

function table(tables: Record<string, MiniTable>, name: string): MiniTable {
  const found = tables[name];
  if (!found) throw new Error(name);
  return found;
}

const without = (...starts: string[]) => MAPS.filter((map) => !starts.some((start) => map.startsWith(start)));

describe('Diagnosis_Codes', () => {
  it('gives each code what its row says', () => {
    const rows = new Map(read(() => {}).tables?.rows.map((row) => [row.code, row]));
    expect(rows.get('I509')).toMatchObject({
      group: { value: 'H', authority: 'cms' },
      subgroup: { value: 'Heart 11', authority: 'cms' },
      codeFirst: '1',
      subchapter: 'I30-I5A',
      manifestation: false,
      primaryAwarding: false,
    });
    expect(rows.get('I10')).toMatchObject({ subgroup: { value: 'NONE' }, codeFirst: false });
    expect(rows.get('D631')).toMatchObject({ group: { value: 'NONE' }, manifestation: true });
    expect(rows.get('M179')).toMatchObject({ unspecified: true });
    expect(rows.get('W1830XA')).toMatchObject({ externalCause: true });
  });

  it('a code that stands twice is an error that names both lines, also with and without its dot', () => {
    const twice = () =>
      read((tables) =>
        table(tables, 'Diagnosis_Codes').rows.push([
          'D631',
          ...(table(tables, 'Diagnosis_Codes').rows[11] ?? []).slice(1),
        ]),
      );
    expect(twice).toThrow(/Diagnosis_Codes\.txt line 18: D631 stands in line 13 already/);
  });

  it.each(['Heart_11', 'Heart 11', 'heart_11', 'Heart  11'])('spells the subgroup %j as one name', (name) => {
    const { tables } = read((all) => {
      const row = table(all, 'Diagnosis_Codes').rows[0];
      if (row) row[3] = name;
    });
    expect(tables?.rows[0]?.subgroup?.value).toBe('Heart 11');
  });
});

describe('Clinical_Groups', () => {
  it('gives every group its limits', () => {
    const { tables } = read(() => {});
    expect(tables?.head.thresholds).toHaveLength(12);
    expect(tables?.head.thresholds?.[7]).toMatchObject({ group: 'H', lowMax: 27, highMin: 47, authority: 'cms' });
  });

  it.each([
    ['a group that is missing', (t: MiniTable) => t.rows.splice(3, 1), /no row for group D/],
    ['a group that stands twice', (t: MiniTable) => t.rows.push(t.rows[0] ?? []), /group A stands twice/],
    ['limits the wrong way round', (t: MiniTable) => t.rows.splice(0, 1, ['A', 'GROUP_A', '40', '20']), /group A/],
    ['a group without limits', (t: MiniTable) => t.rows.splice(0, 1, ['A', 'GROUP_A', '', '']), /group A/],
  ])('%s is an error', (_, change, words) => {
    expect(() => read((tables) => change(table(tables, 'Clinical_Groups')))).toThrow(words);
  });
});

describe('FI_Responses', () => {
  const risks =
    (rows: string[][], headers = ['OASIS', 'ANSWER', 'SCORE']) =>
    (tables: Record<string, MiniTable>) => {
      const fi = table(tables, 'FI_Responses');
      const items = fi.rows.filter(([item]) => item !== 'M1033').map((row) => headers.map((_, i) => row[i] ?? ''));
      tables.FI_Responses = { headers, rows: [...items, ...rows] };
    };

  it('gives points by answer, with single answers, ranges and lists', () => {
    const { tables } = read((all) => {
      const fi = table(all, 'FI_Responses');
      fi.rows = [
        ...fi.rows.filter(([item]) => item !== 'M1830'),
        ['M1830', '0-1', '0'],
        ['M1830', '2', '3'],
        ['M1830', '3,4', '9'],
        ['M1830', '05 - 06', '15'],
      ];
    });
    expect(tables?.head.points?.items.M1830).toEqual([0, 0, 3, 9, 9, 15, 15]);
    expect(tables?.head.points?.items.M1860).toEqual([0, 0, 6, 2, 17, 17, 17]);
  });

  it('reads M1033 as a count of risks', () => {
    const seven = RISK_FLAGS.slice(0, 7);
    const expected = { scored: seven, needed: 4, points: 13 };
    expect(read(() => {}).tables?.head.points?.risks).toEqual(expected);
    expect(
      read(
        risks([
          ['M1033', '0-3', '0'],
          ['M1033', '4-7', '13'],
        ]),
      ).tables?.head.points?.risks,
    ).toEqual(expected);
    expect(read(risks(['4', '5', '6', '7'].map((n) => ['M1033', n, '13']))).tables?.head.points?.risks).toEqual(
      expected,
    );
  });

  it('reads M1033 as risks with the number that it takes', () => {
    const maps = [...MAPS, 'FI_Responses.LIMIT=risks-needed'];
    const headers = ['OASIS', 'ANSWER', 'SCORE', 'LIMIT'];
    const byNumber = RISK_FLAGS.map((_, i) => ['M1033', String(i + 1), i < 7 ? '13' : '0', i < 7 ? '4' : '']);
    const byName = RISK_FLAGS.map((flag, i) => [flag, '1', i < 7 ? '13' : '0', i < 7 ? '4' : '']);
    const expected = { scored: RISK_FLAGS.slice(0, 7), needed: 4, points: 13 };
    expect(read(risks(byNumber, headers), maps).tables?.head.points?.risks).toEqual(expected);
    expect(read(risks(byName, headers), maps).tables?.head.points?.risks).toEqual(expected);
  });

  it.each([
    ['no row of M1033', []],
    [
      'two numbers of points',
      [
        ['M1033', '4', '13'],
        ['M1033', '5', '14'],
      ],
    ],
    ['points for no risk at all', [['M1033', '0+', '13']]],
  ])('%s is an error', (_, rows) => {
    expect(() => read(risks(rows))).toThrow(/M1033/);
  });

  it.each([
    ['a gap in the answers', ['M1800', '02'], /M1800 are not all there/],
    ['an answer that stands twice', undefined, /M1800 3 stands twice/],
  ])('%s is an error', (_, gone, words) => {
    const change = (tables: Record<string, MiniTable>) => {
      const fi = table(tables, 'FI_Responses');
      if (gone) fi.rows = fi.rows.filter(([item, answer]) => item !== gone[0] || answer !== gone[1]);
      else fi.rows.push(['M1800', '3', '4']);
    };
    expect(() => read(change)).toThrow(words);
  });

  it('knows the items by CMS’s other names too', () => {
    const named = read((all) => {
      const fi = table(all, 'FI_Responses');
      const names: Record<string, string> = { M1800: 'M1800_CRNT_GROOMING', M1830: 'BATHING' };
      fi.rows = fi.rows.map(([item = '', ...rest]) => [names[item] ?? item, ...rest]);
    });
    expect(named.tables?.head.points?.items).toEqual(read(() => {}).tables?.head.points?.items);
  });

  it('an item that carries no points is an error', () => {
    expect(() => read((tables) => table(tables, 'FI_Responses').rows.push(['M1870', '0', '1']))).toThrow(/M1870/);
  });
});

describe('comorbidity tables', () => {
  it('low: all rows, or those that a column marks', () => {
    expect(read(() => {}).tables?.head.low?.rows).toEqual(['Heart 11', 'Respiratory 4', 'Skin 3']);
    const marked = read(
      (tables) => {
        tables.Comorbidity_Groups = {
          headers: ['SUBGRP', 'IS_LOW'],
          rows: [
            ['Heart_11', '1'],
            ['Renal_1', '0'],
          ],
        };
      },
      [...MAPS, 'Comorbidity_Groups.IS_LOW=low'],
    );
    expect(marked.tables?.head.low?.rows).toEqual(['Heart 11']);
  });

  it('pairs: unordered, one spelling', () => {
    expect(read(() => {}).tables?.head.pairs?.rows).toEqual([
      ['Behavioral 2', 'Skin 3'],
      ['Heart 11', 'Renal 1'],
      ['Neurological 7', 'Skin 3'],
    ]);
  });

  it.each([
    [
      'a pair that stands twice, the other way round',
      ['4', 'Renal 1', 'Heart_11'],
      /Heart 11 with Renal 1 stands in line 2 already/,
    ],
    ['a pair of one', ['4', 'Renal 1', 'Renal_1'], /Renal 1 with itself/],
  ])('%s is an error', (_, row, words) => {
    expect(() => read((tables) => table(tables, 'Comorbidity_Interactions').rows.push(row))).toThrow(words);
  });

  it('a subgroup that no code has is reported', () => {
    const { tables } = read((all) => table(all, 'Comorbidity_Groups').rows.push(['Hart_11']));
    expect(tables?.notes.join()).toContain('subgroups that no code has: Hart 11');
  });
});

describe('Code_First_Conditions', () => {
  it('a code a row', () => {
    expect(read(() => {}).tables?.head.codeFirst).toEqual({ '1': ['I110'], '2': ['I69351'] });
  });

  it('ranges and prefixes take the codes of the table', () => {
    const rows = (headers: string[], row: string[]) => (tables: Record<string, MiniTable>) => {
      tables.Code_First_Conditions = {
        headers,
        rows: [
          ['1', ...row],
          ['2', ...row],
        ],
      };
    };
    const maps = without('Code_First_Conditions');
    const range = read(rows(['C', 'A', 'B'], ['I10', 'I50']), [
      ...maps,
      'Code_First_Conditions.C=condition',
      'Code_First_Conditions.A=code',
      'Code_First_Conditions.B=last-code',
    ]);
    expect(range.tables?.head.codeFirst?.['1']).toEqual(['I10', 'I110', 'I509']);
    const prefix = read(rows(['C', 'P'], ['Z47']), [
      ...maps,
      'Code_First_Conditions.C=condition',
      'Code_First_Conditions.P=code-prefix',
    ]);
    expect(prefix.tables?.head.codeFirst?.['1']).toEqual(['Z4789']);
  });

  it('rows by the code-first code itself', () => {
    const maps = [
      ...without('Code_First_Conditions'),
      'Code_First_Conditions.FOR=for-code',
      'Code_First_Conditions.DX=code',
    ];
    const { tables } = read((all) => {
      all.Code_First_Conditions = {
        headers: ['FOR', 'DX'],
        rows: [
          ['I50.9', 'I110'],
          ['F0150', 'I10'],
        ],
      };
    }, maps);
    expect(tables?.head.codeFirst).toEqual({ F0150: ['I10'], I509: ['I110'] });
    expect(tables?.rows.find(({ code }) => code === 'I509')?.codeFirst).toBe('I509');
  });

  it('several conditions in one cell all count', () => {
    const { tables } = read((all) => {
      const row = table(all, 'Diagnosis_Codes').rows[0];
      if (row) row[5] = '1,2';
    });
    expect(tables?.head.codeFirst?.['1,2']).toEqual(['I110', 'I69351']);
  });

  it('a condition without rows, and a row that names no code, are errors', () => {
    expect(() => read((tables) => table(tables, 'Code_First_Conditions').rows.pop())).toThrow(/"2".*F0150/);
    expect(() => read((tables) => table(tables, 'Code_First_Conditions').rows.push(['1', 'E11']))).toThrow(
      /line 4: E11 is no code/,
    );
  });
});

describe('a version', () => {
  it('asks for every header that nobody knows, of all tables at once', () => {
    const { tables, unknown } = read(() => {}, []);
    expect(tables).toBeUndefined();
    expect(unknown.map(({ table: name, header }) => `${name}.${header}`).sort()).toEqual(
      MAPS.map((map) => map.split('=')[0]).sort(),
    );
  });

  it('a table that is missing is an error, unless it was left out on purpose', () => {
    const gone = (tables: Record<string, MiniTable>) => {
      delete tables.Comorbidity_Interactions;
    };
    expect(() => read(gone, without('Comorbidity_Interactions'))).toThrow(/Comorbidity_Interactions\.txt is missing/);
    const skipped = read(gone, [...without('Comorbidity_Interactions'), 'Comorbidity_Interactions=skip']);
    expect(skipped.tables?.head.pairs).toBeUndefined();
    expect(skipped.tables?.notes.join()).toContain('Comorbidity_Interactions was left out');
  });

  it('names a table that it does not know', () => {
    const { tables } = read((all) => {
      all.New_Rules = { headers: ['X'], rows: [['1']] };
    });
    expect(tables?.notes.join()).toContain('New_Rules.txt');
  });
});
