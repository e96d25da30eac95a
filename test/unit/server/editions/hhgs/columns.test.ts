import { describe, expect, it } from 'vitest';
import { checkedRows, resolveColumns } from '../../../../../server/editions/hhgs/columns.ts';
import { parseMapping } from '../../../../../server/editions/hhgs/mapping.ts';
import { readTable } from '../../../../../server/editions/hhgs/text-table.ts';
import { written } from '../../../../hhgs/distribution.ts';
import { miniTables } from '../../../../hhgs/miniature.ts';

/** Nobody said what a header means: only those that are known are read. */
const NO_MAPPING = parseMapping([]);

const table = (text: string) => readTable({ path: 'RT/T.txt', bytes: new Uint8Array(Buffer.from(text)) });

describe('headers', () => {
  it('of Diagnosis_Codes are known in any order and case', () => {
    const mini = miniTables().Diagnosis_Codes;
    if (!mini) throw new Error('no table');
    const bytes = new Uint8Array(written(mini, { order: 'reversed', headerCase: 'lower' }));
    const { columns, unknown, absent } = resolveColumns('Diagnosis_Codes', readTable({ path: 'x', bytes }), NO_MAPPING);
    expect(unknown).toEqual([]);
    expect(absent).toEqual([]);
    expect(columns.get('code')).toBe(11);
    expect(columns.get('predecessor')).toBe(0);
  });

  it('that nobody has explained are shown with values, and never read by what their values look like', () => {
    const { columns, unknown, absent } = resolveColumns(
      'Comorbidity_Interactions',
      table('GROUP1\tGROUP2\nHeart_11\tRenal_1\nSkin_3\tRenal_1\n'),
      NO_MAPPING,
    );
    expect(columns.size).toBe(0);
    expect(absent).toEqual(['subgroup-a', 'subgroup-b']);
    expect(unknown.map(({ header, examples }) => ({ header, examples }))).toEqual([
      { header: 'GROUP1', examples: ['Heart_11', 'Skin_3'] },
      { header: 'GROUP2', examples: ['Renal_1'] },
    ]);
    expect(unknown[0]?.mayBe).toEqual(['subgroup-a', 'subgroup-b']);
  });

  it('are read as a person says, whatever they are called', () => {
    const mapping = parseMapping([
      'Comorbidity_Interactions.group 1=subgroup-a',
      'comorbidity_interactions.GROUP-2=subgroup-b',
    ]);
    const { columns, unknown } = resolveColumns(
      'Comorbidity_Interactions',
      table('GROUP 1\tGroup_2\na_1\tb_1\n'),
      mapping,
    );
    expect(unknown).toEqual([]);
    expect([columns.get('subgroup-a'), columns.get('subgroup-b')]).toEqual([0, 1]);
  });

  it('beyond the known ones stop Diagnosis_Codes too', () => {
    const { unknown } = resolveColumns(
      'Diagnosis_Codes',
      table('DIAGNOSIS\tCLINICAL_GROUP\tCOMORBIDITY_GROUP_2\nI10\tH\tHeart_11\n'),
      NO_MAPPING,
    );
    expect(unknown.map(({ header }) => header)).toEqual(['COMORBIDITY_GROUP_2']);
  });

  it('two with one meaning, or a --map for a header that is not there, are errors', () => {
    const both = parseMapping(['Comorbidity_Groups.A=subgroup', 'Comorbidity_Groups.B=subgroup']);
    expect(() => resolveColumns('Comorbidity_Groups', table('A\tB\nx_1\ty_1\n'), both)).toThrow(
      /two columns mean subgroup/,
    );
    const gone = parseMapping(['Comorbidity_Groups.ELSE=subgroup']);
    expect(() => resolveColumns('Comorbidity_Groups', table('A\nx_1\n'), gone)).toThrow(/ELSE/);
  });
});

describe('--map', () => {
  it.each([
    ['nonsense', /TABLE\.HEADER=MEANING/],
    ['No_Such_Table.A=code', /no table No_Such_Table; there are Diagnosis_Codes/],
    ['Diagnosis_Codes.A=weight', /no meaning weight; there are code/],
    ['Diagnosis_Codes=skip', /there is no edition/],
    ['Clinical_Groups=later', /only be left out/],
    ['Claim_Fields.A=age', /no meaning age; there are claim-id/],
  ])('%s is refused with what there is', (said, words) => {
    expect(() => parseMapping([said])).toThrow(words);
  });
});

describe('values', () => {
  const rows = (text: string) => {
    const read = table(text);
    return checkedRows('Diagnosis_Codes', read, resolveColumns('Diagnosis_Codes', read, NO_MAPPING).columns);
  };

  it.each([
    ['CLINICAL_GROUP', 'M', 'A to L or NA'],
    ['CLINICAL_GROUP', '', 'A to L or NA'],
    ['MANIFESTATION_FLAG', 'Y', '0 or 1'],
    ['MANIFESTATION_FLAG', '', '0 or 1'],
    ['COMORBIDITY_GROUP', 'Heart', 'subgroup'],
    ['COMORBIDITY_GROUP', '', 'subgroup'],
    ['DIAGNOSIS', '1234', 'ICD-10-CM'],
    ['DIAGNOSIS', 'I1.0', 'ICD-10-CM'],
    ['DIAGNOSIS', 'E11.65.1', 'ICD-10-CM'],
  ])('in %s: %j names file, line and column', (header, value, expects) => {
    const text = `CODE_FIRST\t${header}\n0\t${value}\n`;
    expect(() => rows(text)).toThrow(/^RT\/T\.txt line 2, column /);
    expect(() => rows(text)).toThrow(`column ${header}`);
    expect(() => rows(text)).toThrow(expects);
  });

  it('names the first twenty and counts the rest', () => {
    const text = `MANIFESTATION_FLAG\n${'2\n'.repeat(33)}`;
    expect(() => rows(text)).toThrow(/line 21, [^\n]*\nand 13 more$/);
  });

  it('may be empty where the table leaves it empty', () => {
    expect(rows('DIAGNOSIS\tPREDECESSOR_DX\nI10\t\n')[0]?.get('predecessor')).toBe('');
  });
});
