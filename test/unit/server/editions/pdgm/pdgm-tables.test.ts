import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTabular } from '../../../../../server/editions/icd10cm/tabular-file.ts';
import { blocksOf, codeFirstNotes } from '../../../../../server/editions/pdgm/code-first-notes.ts';
import { readTable } from '../../../../../server/editions/pdgm/csv.ts';
import {
  diagnosisRows,
  type Estimated,
  readSourced,
  type Sourced,
} from '../../../../../server/editions/pdgm/diagnosis-rows.ts';
import {
  readPoints,
  readReleases,
  readThresholds,
  withMargin,
} from '../../../../../server/editions/pdgm/grouper-tables.ts';
import { readPayment } from '../../../../../server/editions/pdgm/payment-tables.ts';
import { codesOfLine, grouperSections } from '../../../../../shared/pdgm/grouper-pack.ts';
import { subgroupName } from '../../../../../shared/pdgm/tables.ts';
import { temporaryFolders } from '../../../../temporary.ts';

const newFolder = temporaryFolders('pdgm-data-');

/** A folder of source files, as a test writes them. */
function folder(files: Record<string, string>): string {
  const root = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('statements and estimate', () => {
  const said = (value: string, tier: Sourced['tier'], more: Partial<Sourced> = {}): Sourced => ({
    fact: 'clinical_group',
    code: 'I10',
    value,
    yearFrom: 2020,
    tier,
    source: 'S',
    where: 'row',
    ...more,
  });
  const estimate: Estimated[] = [
    { code: 'I10', group: 'A', subgroup: 'NONE' },
    { code: 'N186', group: 'J' },
  ];
  const group = (year: number, ...sourced: Sourced[]) =>
    diagnosisRows(year, sourced, estimate).find(({ code }) => code === 'I10')?.group;

  it('a statement stands over the estimate, and the better tier over the worse, in any order', () => {
    expect(group(2025)).toEqual({ value: 'A', authority: 'estimated' });
    expect(group(2025, said('H', 'C'))).toEqual({ value: 'H', authority: 'sourced', statement: 'S C' });
    expect(group(2025, said('H', 'C'), said('L', 'A'))).toMatchObject({ value: 'L' });
    expect(group(2025, said('L', 'A'), said('H', 'C'))).toMatchObject({ value: 'L' });
    expect(group(2025, said('H', 'B'), said('L', 'A*'))).toMatchObject({ value: 'L' });
  });

  it('tier D counts as an estimate', () => {
    expect(group(2025, said('H', 'D'))).toMatchObject({ value: 'H', authority: 'estimated' });
  });

  it('holds in its years only', () => {
    const of2025 = said('H', 'B', { yearFrom: 2025, yearTo: 2025 });
    expect([2024, 2025, 2026].map((year) => group(year, of2025)?.value)).toEqual(['A', 'H', 'A']);
    expect([2022, 2023, 2026].map((year) => group(year, said('H', 'C', { yearFrom: 2023 }))?.value)).toEqual([
      'A',
      'H',
      'H',
    ]);
  });

  it('two statements of the best tier that disagree are for a person to decide', () => {
    expect(() => group(2025, said('H', 'B'), said('L', 'B'))).toThrow(/same tier/);
    expect(group(2025, said('H', 'B'), said('L', 'B', { yearTo: 2024 }))).toMatchObject({ value: 'H' });
  });

  it('an empty cell of the estimate is unknown, not none', () => {
    expect(diagnosisRows(2025, [], estimate).find(({ code }) => code === 'N186')).toEqual({
      code: 'N186',
      group: { value: 'J', authority: 'estimated' },
    });
  });

  it.each([
    ['a fact', 'weight,I10,code,H,2020,,A,S', /fact/],
    ['a tier', 'clinical_group,I10,code,H,2020,,E,S', /tier/],
    ['a group', 'clinical_group,I10,code,M,2020,,A,S', /group/],
    ['a code', 'clinical_group,heart failure,code,H,2020,,A,S', /code/],
    ['a year', 'clinical_group,I10,code,H,soon,,A,S', /year/],
    ['a prefix', 'clinical_group,I10,prefix,H,2020,,A,S', /kind/],
  ])('%s that is not known stops the build, with its row', async (_, row, say) => {
    const root = folder({ 'diagnosis/sourced.csv': `fact,code,kind,value,year_from,year_to,tier,source\n${row}\n` });
    await expect(readSourced(root)).rejects.toThrow(say);
    await expect(readSourced(root)).rejects.toThrow(/row 2/);
  });
});

describe('code first notes', () => {
  const xml = (
    notes: string,
  ) => `<?xml version="1.0"?><ICD10CM.tabular><version>2026</version><chapter><name>9</name><desc>Heart</desc>
    <section id="I30-I5A"><desc>Other heart disease</desc><diag><name>I50</name><desc>Heart failure</desc><codeFirst>${notes}</codeFirst></diag></section></chapter></ICD10CM.tabular>`;
  const first = (...notes: string[]) =>
    codeFirstNotes(
      parseTabular({ file: 'test.xml', text: xml(notes.map((note) => `<note>${note}</note>`).join('')) }),
    )[0]?.first;

  it('names codes, prefixes, lists and ranges as the list writes them', () => {
    expect(first('heart failure due to hypertension (I11.0)', 'with kidney disease (I13.-)')).toEqual([
      { from: 'I110', to: 'I110' },
      { from: 'I13', to: 'I13' },
    ]);
    expect(first('abortion (O00-O07, O08.8)')).toEqual([
      { from: 'O00', to: 'O07' },
      { from: 'O088', to: 'O088' },
    ]);
    expect(first('thyroid (E00-E03.-)', 'arthritis (M05.00 to M05.8A)')).toEqual([
      { from: 'E00', to: 'E03' },
      { from: 'M0500', to: 'M058A' },
    ]);
  });

  it('keeps what it says of single characters', () => {
    // Intent is the sixth character, or the fifth where that is X: T45.515A is an adverse effect, its 1 says the drug.
    expect(first('poisoning (T36-T65 with fifth or sixth character 1-4)')).toEqual([
      { from: 'T36', to: 'T65', with: '^(?:.{5}[1-4]|.{4}[1-4]X)' },
    ]);
    expect(first('dysphagia (I69. with final characters -91)')).toEqual([{ from: 'I69', to: 'I69', with: '91$' }]);
  });

  it('a note that names no code is empty; text outside brackets names none', () => {
    expect(first('underlying disease')).toEqual([]);
    expect(first('vitamin B12 deficiency')).toEqual([]);
  });

  it('blocks come as first and last category', () => {
    expect(blocksOf(parseTabular({ file: 'test.xml', text: xml('<note>x</note>') }))).toEqual([['I30', 'I5A']]);
  });
});

describe('tables of a year', () => {
  const thresholds = (row: string) =>
    folder({ 't.csv': `year,clinicalGroup,letter,lowMax,mediumMin,mediumMax,highMin\n${row}\n` });

  it('thresholds have to join', async () => {
    expect(await readThresholds(join(thresholds('2025,X,H,27,28,40,41'), 't.csv'), 2025)).toMatchObject([
      { group: 'H', lowMax: 27, highMin: 41 },
    ]);
    await expect(readThresholds(join(thresholds('2025,X,H,27,29,40,41'), 't.csv'), 2025)).rejects.toThrow(/join/);
    await expect(readThresholds(join(thresholds('2024,X,H,27,28,40,41'), 't.csv'), 2025)).rejects.toThrow(
      /not of 2025/,
    );
  });

  it('the margin leaves the known group alone and widens the others by 4 and 6', () => {
    const of = (group: 'H' | 'I', lowMax: number, highMin: number) => ({
      group,
      lowMax,
      highMin,
      authority: 'sourced' as const,
    });
    expect(withMargin([of('H', 28, 44)], [of('H', 27, 41), of('I', 27, 41)])).toEqual([
      of('H', 28, 44),
      {
        group: 'I',
        lowMax: 23,
        highMin: 47,
        margin: { lowPossibleTo: 31, highPossibleFrom: 35 },
        authority: 'estimated',
        statement: 'margin',
      },
    ]);
  });

  it('points without an item, or with answers out of order, stop the build', async () => {
    const head = 'year,item,response,points\n';
    const m1033 = { itemIds: [], notScored: [] };
    const of = (rows: string) =>
      folder({ 'cy2025/oasis-functional-points-2025.csv': head + rows, 'cy2026/m1033.json': JSON.stringify(m1033) });
    await expect(readPoints(of('2025,M1800,0,0\n'), 2025)).rejects.toThrow(/missing/);
    await expect(readPoints(of('2025,M1800,0,0\n2025,M1800,2,3\n'), 2025)).rejects.toThrow(/order/);
    await expect(readPoints(of('2025,M9999,0,0\n'), 2025)).rejects.toThrow(/not known/);
  });

  it('a release ends on the day after its last', async () => {
    const root = folder({
      'hhgs-releases-cy2026.json':
        '[{"version":"07.0.26","effectiveFrom":"2026-01-01","effectiveThrough":"2026-03-31"}]',
    });
    expect(await readReleases(root, 2026)).toMatchObject([
      { version: '07.0.26', from: '2026-01-01', to: '2026-04-01' },
    ]);
  });

  it('a weight table that is not whole stops the build', async () => {
    const root = folder({
      'cms-pricer/hrg-2025.csv': 'code,effectiveDate,weight,threshold\n1AA11,20250101,0.9,4\n',
      'cms-pricer/national-parameters.json': '{}',
    });
    await expect(readPayment(root, 2025)).rejects.toThrow(/432/);
  });

  it('a missing column is named', async () => {
    const root = folder({ 'x.csv': 'a,b\n1,2\n' });
    await expect(readTable(join(root, 'x.csv'), ['a', 'c'])).rejects.toThrow(/no column c/);
  });
});

describe('how a pack holds diagnoses', () => {
  const rows = [
    { code: 'I509', group: { value: 'H' as const, authority: 'cms' as const } },
    { code: 'I5022', group: { value: 'H' as const, authority: 'cms' as const } },
    { code: 'A000', subgroup: { value: 'NONE', authority: 'cms' as const } },
  ];
  const head = { year: 2025, releases: [], completeDiagnoses: true, statements: {} };
  const text = (sections: Map<string, Uint8Array>, name: string) => new TextDecoder().decode(sections.get(name));

  it('the same rows give the same bytes in any order', () => {
    const [a, b] = [grouperSections(head, rows), grouperSections(head, [...rows].reverse())];
    for (const name of a.keys()) expect(text(b, name)).toBe(text(a, name));
  });

  it('codes come back from their lines', () => {
    const lines = text(grouperSections(head, rows), 'diagnosis-codes').split('\n').map(codesOfLine);
    expect(lines.flat().sort()).toEqual(['A000', 'I5022', 'I509']);
    expect(codesOfLine('')).toEqual([]);
  });

  it('a code that stands twice with different content is refused', () => {
    expect(() => grouperSections(head, [...rows, { code: 'I509', group: { value: 'A', authority: 'cms' } }])).toThrow(
      /I509/,
    );
    expect(() => grouperSections(head, [...rows, ...rows])).not.toThrow();
  });

  it('subgroup names are spelled one way', () => {
    expect(['Heart_11', 'Heart 11', ' heart  11 ', 'No_group', 'No_Group'].map(subgroupName)).toEqual([
      'Heart 11',
      'Heart 11',
      'Heart 11',
      'NONE',
      'NONE',
    ]);
  });
});
