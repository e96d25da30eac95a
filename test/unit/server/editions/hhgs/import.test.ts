import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importRelease } from '../../../../../server/editions/hhgs/import-release.ts';
import type { ImportOptions, ImportReport } from '../../../../../server/editions/hhgs/import-report.ts';
import { parseMapping } from '../../../../../server/editions/hhgs/mapping.ts';
import { PINS } from '../../../../../server/editions/hhgs/pins.ts';
import { deactivate } from '../../../../../server/editions/imported.ts';
import { openEditions } from '../../../../../server/editions/open.ts';
import { readPublished } from '../../../../../server/editions/published/read-published.ts';
import { readManifest } from '../../../../../server/editions/write-pack.ts';
import type { Chart } from '../../../../../shared/chart/chart.ts';
import type { Editions } from '../../../../../shared/editions/editions.ts';
import { group } from '../../../../../shared/pdgm/group.ts';
import { RISK_FLAGS } from '../../../../../shared/pdgm/tables.ts';
import {
  type Files,
  type MiniatureOptions,
  miniature,
  pinsFor,
  RANGE,
  type Style,
  unpacked,
  zipped,
} from '../../../../hhgs/distribution.ts';
import { MAPS, miniLayout, miniRecord, miniRecords, miniTables } from '../../../../hhgs/miniature.ts';
import { shippedEditions } from '../../../../shipped.ts';

let shipped: Editions;
let top: string;
let folder: string;
beforeAll(async () => {
  shipped = await shippedEditions();
  top = await mkdtemp(join(tmpdir(), 'lintel-import-'));
});
afterAll(() => rm(top, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(top, 'home-'));
});

const packs = () => join(folder, 'packs');

/** Imports files as a zip, with everything said that has to be said. */
async function imported(files: Files, more: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const path = join(folder, 'release.zip');
  await writeFile(path, await zipped(files));
  return importRelease(await readPublished(path), {
    mapping: parseMapping(MAPS),
    pins: PINS,
    editions: shipped,
    folder: packs(),
    unpinned: true,
    ...more,
  });
}

/** A chart of October 2026 with everything that a claim has. */
function chart(codes: string[], oasis: Record<string, string> = {}, from = '2026-10-05'): Chart {
  const items = { M1800: '0', M1810: '0', M1820: '0', M1830: '0', M1840: '0', M1850: '0', M1860: '0' };
  const flags = Object.fromEntries(RISK_FLAGS.map((flag) => [flag, flag.endsWith('NONE_ABOVE') ? '1' : '0']));
  return {
    chart: 1,
    period: { from, through: '2026-11-03' },
    diagnoses: codes.map((code, i) => ({ code, rank: i + 1 })),
    oasis: { ...items, ...flags, ...oasis },
    timing: 'early',
    admissionSource: 'community',
    looked: ['secondary'],
    conflicts: [],
    sources: {},
  };
}

const now = () => openEditions({ imported: packs() });

describe('an import that agrees with its test records', () => {
  it('is in force for its dates, and decides what was open before, with authority cms', async () => {
    const asked = chart(['E11.65', 'N18.4', 'J44.9'], { M1830: '3', M1860: '4', M1840: '2' });
    const before = group(asked, shipped).grouping;
    expect(before.hipps.determined).toBe(false);
    expect(before.functionalLevel.determined).toBe(false);
    expect(before.comorbidity.determined).toBe(false);

    const report = await imported(miniature());
    expect(report.outcome).toBe('activated');
    expect(report.tallies.map(({ passed, different, undetermined }) => [passed, different, undetermined])).toEqual([
      [4, 0, 0],
      [4, 0, 0],
    ]);
    const { grouping, editions } = group(asked, await now());
    // 9 + 17 + 5 = 31 points lie between I's 28 and 48. Renal 1 with Respiratory 4 is no pair; Respiratory 4 is low.
    expect(grouping.points).toMatchObject({ determined: true, value: 31, authority: 'cms' });
    expect(grouping.hipps).toMatchObject({ determined: true, value: '1IB21', authority: 'cms' });
    expect(grouping.version).toMatchObject({ determined: true, value: '07.2.26' });
    expect(editions.find(({ kind }) => kind === 'pdgm-grouper')).toMatchObject({ id: 'hhgs-07.2.26', pinned: false });
  });

  it('decides pairs and code-first conditions', async () => {
    await imported(miniature());
    const editions = await now();
    expect(group(chart(['J44.9', 'I50.9', 'N18.4']), editions).grouping.comorbidity).toMatchObject({
      value: '3',
      authority: 'cms',
    });
    const alone = group(chart(['I50.9']), editions).grouping;
    expect(alone.clinicalGroup).toMatchObject({ determined: true, value: 'H' });
    const { grouping } = group(chart(['I50.9', 'I11.0']), editions);
    expect(grouping.clinicalGroup.determined).toBe(false);
    expect(grouping.returnCode).toMatchObject({ determined: true, value: '03' });
    expect(grouping.validityFlags).toMatchObject({ determined: true, value: ['05'] });
  });

  it('leaves other dates alone', async () => {
    await imported(miniature());
    const editions = await now();
    for (const day of ['2026-09-30', '2027-01-01']) {
      expect(editions.on('pdgm-grouper', day)?.edition.id).not.toBe('hhgs-07.2.26');
    }
    expect(editions.on('pdgm-grouper', '2026-12-31')?.edition.id).toBe('hhgs-07.2.26');
  });

  it('a code that the table does not hold stays not determined', async () => {
    await imported(miniature());
    const { grouping } = group(chart(['K21.9']), await now());
    expect(grouping.clinicalGroup.determined).toBe(false);
    expect(grouping.returnCode.determined).toBe(false);
  });

  it('compares the codes with the ICD-10-CM list of its dates', async () => {
    const tables = miniTables();
    tables.Diagnosis_Codes?.rows.push(['E1199', ...(tables.Diagnosis_Codes.rows[2] ?? []).slice(1)]);
    const { codes } = await imported(miniature({ tables }));
    expect(codes).toMatchObject({ strange: ['E1199'], list: 'icd10cm-fy2027' });
    expect(codes?.missing).toBe(74_879 - 16);
  });

  it('says in the edition what was tested and how headers were read', async () => {
    const { edition } = await imported(miniature());
    expect(edition?.origin.join('\n')).toContain('8 passed, 0 different, 0 not determined');
    expect(edition?.origin.join('\n')).toContain('Clinical_Groups.CG_LETTER=group');
    expect(edition?.forced).toBeUndefined();
  });

  it('can be taken out of force', async () => {
    await imported(miniature());
    expect(await deactivate(packs(), 'hhgs-07.2.26')).toBe(true);
    expect((await now()).on('pdgm-grouper', '2026-10-05')?.edition.id).toBe(
      shipped.on('pdgm-grouper', '2026-10-05')?.edition.id,
    );
    expect(await deactivate(packs(), 'hhgs-07.2.26')).toBe(false);
  });
});

describe('whatever way the files are written', () => {
  const styles: Style[] = [
    { delimiter: ',', encoding: 'utf8-bom' },
    { delimiter: '|', encoding: 'utf16le', newline: '\n' },
    { delimiter: ';', encoding: 'latin1', order: 'reversed' },
    { encoding: 'utf16be', headerCase: 'lower', order: 'reversed' },
  ];
  it.each(styles)('%j', async (style) => {
    const report = await imported(miniature(style));
    expect(report.outcome).toBe('activated');
    expect(report.tallies.reduce((sum, { passed }) => sum + passed, 0)).toBe(8);
  });

  it('under any root, and without the leading tables folder of the older releases', async () => {
    const older: MiniatureOptions = { root: 'Jan 2026 HH PPS Grouper Software HH PDGM v', versions: 'Versions' };
    expect((await imported(miniature(older))).outcome).toBe('activated');
  });

  it('from a folder', async () => {
    const path = await unpacked(miniature(), join(folder, 'unpacked'));
    const options = { mapping: parseMapping(MAPS), pins: PINS, editions: shipped, folder: packs(), unpinned: true };
    expect((await importRelease(await readPublished(path), options)).outcome).toBe('activated');
  });

  it.each([
    [
      'zero-based',
      (start: number, length: number) => [String(start - 1), String(start + length - 2)],
      ['START', 'END'],
    ],
    ['by length alone', (_: number, length: number) => [String(length)], ['LENGTH']],
    ['as a span', (start: number, length: number) => [`${start}-${start + length - 1}`], ['POSITION']],
  ])('with a claim layout that counts %s', async (_, columns, headers) => {
    const rows = miniLayout().rows.map(([name = '', start, , length]) => [
      name,
      ...columns(Number(start), Number(length)),
    ]);
    const report = await imported(miniature({ layout: { headers: ['FIELD_NAME', ...headers], rows } }));
    expect(report.outcome).toBe('activated');
  });

  it('with the secondary diagnoses as one block', async () => {
    const { headers, rows } = miniLayout();
    const others = rows.filter(([name]) => !/^SDX/.test(name ?? ''));
    const layout = { headers, rows: [...others, ['SDX', '52', '243', '192']] };
    expect((await imported(miniature({ layout }))).outcome).toBe('activated');
  });
});

describe('hashes', () => {
  it('an unknown file is not imported without being told so, and nothing is written', async () => {
    const report = await imported(miniature(), { unpinned: false });
    expect(report.outcome).toBe('unpinned');
    expect(report.files.every(({ state }) => state === 'wrong')).toBe(true);
    expect(existsSync(packs())).toBe(false);
  });

  it('files that are pinned need no word, and results do not say anything of it', async () => {
    const files = miniature();
    const pins = pinsFor(files, await zipped(files));
    const report = await imported(files, { pins, unpinned: false });
    expect(report.outcome).toBe('activated');
    expect(report.files.every(({ state }) => state === 'pinned')).toBe(true);
    const { editions } = group(chart(['I50.9']), await now());
    expect(editions.find(({ kind }) => kind === 'pdgm-grouper')).not.toHaveProperty('pinned');
  });

  it('one altered table is named', async () => {
    const files = miniature();
    const pins = pinsFor(files, await zipped(files));
    const tables = miniTables();
    const row = tables.Diagnosis_Codes?.rows[2];
    if (row) row[2] = 'L';
    const report = await imported(miniature({ tables }), { pins, unpinned: false });
    expect(report.outcome).toBe('unpinned');
    expect(report.files.filter(({ state }) => state !== 'pinned').map(({ path }) => path.split('/').at(-1))).toEqual([
      'Diagnosis_Codes.txt',
    ]);
  });

  it('a pinned zip vouches for files in it that have no pin of their own', async () => {
    const files = miniature();
    const pins = pinsFor(files, await zipped(files));
    const [release] = pins.releases;
    if (release) release.tests = {};
    const report = await imported(files, { pins, unpinned: false });
    expect(report.outcome).toBe('activated');
    expect(report.files.filter(({ state }) => state === 'covered')).toHaveLength(2);
  });
});

describe('test records that do not agree', () => {
  const wrong = (result: string) =>
    miniature({ records: { ...miniRecords(), grouped: [miniRecord({ pdx: 'I509' }, result)] } });

  it.each([
    ['HIPPS', '07.2.261HB110000', 'hipps', '1HA11'],
    ['version', '07.1.261HA110000', 'version', '07.2.26'],
    ['return code', '07.2.26000000105', 'hipps', '1HA11'],
    ['validity flag', '07.2.261HA111500', 'validityFlags', '00'],
  ])('in the %s keep the import out of force', async (_, result, part, got) => {
    const report = await imported(wrong(result));
    expect(report.outcome).toBe('not activated');
    expect(report.verdict).toBe('differs');
    expect(report.tallies[0]).toMatchObject({ passed: 0, different: 1 });
    expect(report.tallies[0]?.differences).toContainEqual(expect.objectContaining({ line: 1, part, got }));
    expect(existsSync(packs())).toBe(false);
  });

  it('with --force are in force, and every result says so', async () => {
    const report = await imported(wrong('07.2.261HB110000'), { force: true });
    expect(report.outcome).toBe('activated');
    const { editions } = group(chart(['I50.9']), await now());
    expect(editions.find(({ kind }) => kind === 'pdgm-grouper')).toMatchObject({ forced: true, pinned: false });
    expect(report.edition?.origin.join()).toContain('1 different');
  });

  it('--force on records that agree marks nothing', async () => {
    expect((await imported(miniature(), { force: true })).edition?.forced).toBeUndefined();
  });

  it('what is not determined is counted and named, and does not block', async () => {
    // Z45.2 as first secondary is an open point (U5); CMS's answer is among the possible ones.
    const tables = miniTables();
    tables.Diagnosis_Codes?.rows.push(['Z452', ...(tables.Diagnosis_Codes.rows[2] ?? []).slice(1)]);
    const grouped = [...miniRecords().grouped, miniRecord({ pdx: 'I10', sdx: ['Z452'] }, '07.2.261DA110000')];
    const report = await imported(miniature({ tables, records: { ...miniRecords(), grouped } }));
    expect(report.tallies[0]).toMatchObject({ passed: 4, different: 0, undetermined: 1, missing: { secondary: 1 } });
    expect(report.outcome).toBe('activated');
  });

  it('a result that is open but cannot be CMS’s is different', async () => {
    const tables = miniTables();
    tables.Diagnosis_Codes?.rows.push(['Z452', ...(tables.Diagnosis_Codes.rows[2] ?? []).slice(1)]);
    const grouped = [...miniRecords().grouped, miniRecord({ pdx: 'I10', sdx: ['Z452'] }, '07.2.261KA110000')];
    const report = await imported(miniature({ tables, records: { ...miniRecords(), grouped } }));
    expect(report.tallies[0]).toMatchObject({ different: 1 });
    expect(report.outcome).toBe('not activated');
  });

  it('nothing that passed shows nothing', async () => {
    const records = { grouped: [miniRecord({ pdx: 'I10', from: '20260931' }, '07.2.26000000908')], refused: [] };
    const files = miniature({ records });
    for (const path of files.keys()) if (path.endsWith('_GRC.txt')) files.delete(path);
    const report = await imported(files);
    expect(report.verdict).toBe('nothing passed');
    expect(report.outcome).toBe('not activated');
  });

  it('no test records at all: not without --force, and then it is said', async () => {
    const files = miniature();
    for (const path of files.keys()) if (path.includes('TestData')) files.delete(path);
    expect(await imported(files)).toMatchObject({ outcome: 'not activated', verdict: 'not run' });
    const { edition } = await imported(files, { force: true });
    expect(edition?.forced).toBe(true);
    expect(edition?.origin.join()).toContain('were not run');
  });

  it('records of another version are run with that version’s tables, or not determined', async () => {
    const march = miniRecord({ pdx: 'I509', from: '20260331', through: '20260429' }, '07.0.261HA110000');
    const records = { ...miniRecords(), grouped: [...miniRecords().grouped, march] };
    const range = { ...RANGE, rows: [...RANGE.rows, ['07026', '20260101', '20260331']] };
    // What our own tables would say of a record of March is not asked: it could only differ.
    const other = march.replace('1HA11', '4LC31');
    const alone = await imported(
      miniature({ records: { ...records, grouped: [...miniRecords().grouped, other] }, range }),
    );
    expect(alone.tallies[0]).toMatchObject({ passed: 4, different: 0, undetermined: 1 });
    const both = new Map([...miniature({ version: '07026', range }), ...miniature({ records, range })]);
    for (const path of both.keys()) if (path.includes('TestDataV07026')) both.delete(path);
    const report = await imported(both);
    expect(report).toMatchObject({ version: '07.2.26', others: ['07.0.26'], outcome: 'activated' });
    expect(report.tallies[0]).toMatchObject({ passed: 5, different: 0, undetermined: 0 });
    expect((await readManifest(packs())).map(({ edition }) => edition.id)).toEqual(['hhgs-07.2.26']);
  });
});

describe('what nobody knows is asked', () => {
  it('headers: nothing is written until they are explained', async () => {
    const report = await imported(miniature(), { mapping: parseMapping([]), force: true });
    expect(report.outcome).toBe('questions');
    expect(report.questions?.headers).toHaveLength(MAPS.length);
    expect(existsSync(packs())).toBe(false);
  });

  it('fields of the test records', async () => {
    const { headers, rows } = miniLayout();
    const layout = { headers, rows: rows.map(([name = '', ...rest]) => [name === 'PDX' ? 'DX_ONE' : name, ...rest]) };
    const report = await imported(miniature({ layout }));
    expect(report.outcome).toBe('questions');
    expect(report.questions).toMatchObject({
      fields: ['DX_ONE'],
      absent: [{ table: 'Claim_Layout', meanings: ['pdx'] }],
    });
    const mapping = parseMapping([...MAPS, 'Claim_Fields.DX_ONE=pdx']);
    expect((await imported(miniature({ layout }), { mapping })).outcome).toBe('activated');
  });

  it('the From dates, where neither file nor pins say them', async () => {
    const version = '08027';
    const records = {
      grouped: miniRecords().grouped.map((r) =>
        r.replace('2026', '2027').replace('2026', '2027').replace('07.2.26', '08.0.27'),
      ),
      refused: [],
    };
    const range = { headers: ['WHICH', 'BEGINS', 'ENDS'], rows: [[version, '20270101', '20271231']] };
    const files = miniature({ version, records, range });
    for (const path of files.keys()) if (path.endsWith('_GRC.txt')) files.delete(path);
    const report = await imported(files);
    expect(report.questions?.headers.map(({ header }) => header)).toEqual(['WHICH', 'BEGINS', 'ENDS']);
    expect(report.questions?.range).toBe(true);
    const said = await imported(files, { range: { from: '2027-01-01', through: '2027-12-31' }, check: true });
    expect(said.range).toEqual({ from: '2027-01-01', through: '2027-12-31' });
  });

  it('a table can be left out: what the shipped tables of the year have is carried with its own authority', async () => {
    const mapping = parseMapping([...MAPS.filter((map) => !map.startsWith('FI_Responses')), 'FI_Responses=skip']);
    const report = await imported(miniature(), { mapping, force: true });
    expect(report.outcome).toBe('activated');
    const { grouping } = group(chart(['I50.9']), await now());
    const carried = shipped.on('pdgm-grouper', '2026-10-05') !== undefined;
    expect(grouping.points.determined).toBe(carried);
    expect(grouping.points).toMatchObject({ determined: true, authority: expect.not.stringMatching(/^cms$/) });
  });
});

describe('damage', () => {
  it.each([
    [
      'a bad value',
      (files: Files, path: string) => files.set(path, Buffer.from(String(files.get(path)).replace('\tH\t', '\tQ\t'))),
      /Diagnosis_Codes\.txt line 2, column CLINICAL_GROUP: "Q"/,
    ],
    [
      'a row with a cell too many',
      (files: Files, path: string) => files.set(path, Buffer.from(`${files.get(path)}I10\t${'x\t'.repeat(20)}x`)),
      /more cells/,
    ],
    [
      'a table cut in the middle of a row',
      (files: Files, path: string) => files.set(path, (files.get(path) ?? Buffer.of()).subarray(0, -40)),
      /line 17/,
    ],
    ['an empty table', (files: Files, path: string) => files.set(path, Buffer.of()), /empty/],
  ])('%s names the place and leaves nothing', async (_, change, words) => {
    const files = miniature();
    change(files, 'HomeHealthGrouperSoftware/tables/Versions/07226/RT/Diagnosis_Codes.txt');
    await expect(imported(files)).rejects.toThrow(words);
    expect(existsSync(packs())).toBe(false);
  });

  it('a result in another column is not read', async () => {
    const shifted = miniRecords().grouped.map((record) => `${record.slice(0, 548)}${record.slice(600)}`);
    await expect(imported(miniature({ records: { grouped: shifted, refused: [] } }))).rejects.toThrow(
      /column 549, not in 601/,
    );
  });

  it('a From date in another place is not read', async () => {
    const layout = miniLayout();
    for (const row of layout.rows) {
      if (row[0] === 'CLAIM_ID') row.splice(1, 3, '1', '16', '16');
      if (row[0] === 'FROM_DATE') row.splice(1, 3, '17', '24', '8');
    }
    await expect(imported(miniature({ layout }))).rejects.toThrow(/From date stands at 17/);
  });

  it('an import over a damaged one leaves a folder that opens', async () => {
    await imported(miniature());
    const [entry] = await readManifest(packs());
    await writeFile(join(packs(), entry?.file ?? ''), 'cut');
    await imported(miniature({ encoding: 'utf8-bom' }));
    const editions = await now();
    expect(editions.on('pdgm-grouper', '2026-10-05')?.edition.id).toBe('hhgs-07.2.26');
    expect((await readdir(packs())).filter((file) => file.endsWith('.tmp') || file.endsWith('.lock'))).toEqual([]);
  });
});
