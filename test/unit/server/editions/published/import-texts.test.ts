import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  importPublished,
  type PublishedOptions,
  type PublishedReport,
} from '../../../../../server/editions/published/import-published.ts';
import { readManifest } from '../../../../../server/editions/write-pack.ts';
import { indexOn } from '../../../../../shared/icd10cm/index-terms.ts';
import { notesOn } from '../../../../../shared/icd10cm/notes.ts';
import { readPackFile } from '../../../../published/read-pack-file.ts';
import { indexXml, NO_PINS, orderText, published, SEVENTH, tabularXml } from '../../../../published/written.ts';
import { AFTER, LIST, row, smallEditions } from '../../../icd10cm/small-editions.ts';

let home: string;
let options: PublishedOptions;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-texts-'));
  options = { pins: NO_PINS, editions: smallEditions(), folder: join(home, 'packs'), unpinned: true };
});
afterEach(() => rm(home, { recursive: true }));

const run = (files: Record<string, string>, more: Partial<PublishedOptions> = {}): Promise<PublishedReport> =>
  importPublished(published(files), { ...options, ...more });

/** The small editions with everything that was imported. */
async function inForce() {
  let editions = smallEditions();
  for (const { file } of await readManifest(options.folder)) {
    editions = editions.with(await readPackFile(join(options.folder, file)));
  }
  return editions;
}

const NOTES = {
  Q91: '<codeFirst><note>underlying lantern disease (Q90.-)</note></codeFirst>',
  Q9081: SEVENTH,
};
const FY2027 = { from: '2026-10-01', to: '2027-10-01' };

describe('a tabular list', () => {
  it('says its fiscal year, is compared with that year’s codes, and its notes are in force', async () => {
    const report = await run({ 't.xml': tabularXml(AFTER, '2027', NOTES) });
    expect(report.outcome).toBe('activated');
    expect(report.editions[0]?.edition).toMatchObject({ kind: 'icd10cm-notes', ...FY2027, authority: 'cms' });
    expect(report.editions[0]?.notes.join()).toMatch(/not whether it is October’s or April’s.*--from 2027-04-01/);
    const notes = notesOn(await inForce(), '2026-12-01');
    expect(notes?.notesOf('Q91')[0]).toMatchObject({
      kind: 'codeFirst',
      lines: ['underlying lantern disease (Q90.-)'],
    });
    expect(notes?.codesUntil).toBe('2027-10-01');
    expect(notesOn(await inForce(), '2026-09-30')).toBeUndefined();
  });

  it('of April begins when a person says so', async () => {
    const range = { from: '2027-04-01', to: '2027-10-01' };
    const report = await run({ 't.xml': tabularXml(AFTER, '2027', NOTES) }, { range });
    expect(report.editions[0]?.edition).toMatchObject(range);
    await expect(
      run({ 't.xml': tabularXml(AFTER, '2027') }, { range: { from: '2025-10-01', to: '2026-10-01' } }),
    ).rejects.toThrow(/lie outside/);
  });

  it('with other codes than its year’s is not put in force unless forced', async () => {
    const other = [...AFTER, row('Q95', true, 'In no order file')];
    const report = await run({ 't.xml': tabularXml(other, '2027', NOTES) });
    expect(report.outcome).toBe('not activated');
    expect(report.editions[0]?.doubts).toEqual([expect.stringMatching(/year-three: Q95 \(1 in all\)/)]);
    const forced = await run({ 't.xml': tabularXml(other, '2027', NOTES) }, { force: true });
    expect(forced.editions[0]?.edition.forced).toBe(true);
  });

  it('is compared with the order file that is imported with it', async () => {
    const list = [...AFTER, row('Q95', true, 'New in the year after')];
    const range = { from: '2027-10-01', to: '2028-10-01' };
    const report = await run({ 'o.txt': orderText(list), 't.xml': tabularXml(list, '2028', NOTES) }, { range });
    expect(report.outcome).toBe('activated');
    expect(report.editions.map(({ edition }) => edition.kind)).toEqual(['icd10cm-codes', 'icd10cm-notes']);
    expect(report.editions[1]?.notes.join()).toContain('imported-icd10cm-codes-2027-10-01');
  });

  it.each([
    ['cut', (text: string) => text.slice(0, -40), /not well-formed/],
    ['of no year', (text: string) => text.replace('<version>2027', '<version>draft'), /<version> is no year/],
    [
      'with an unknown element',
      (text: string) => text.replace('<diag>', '<diag><price>1</price>'),
      /<price> in <diag>/,
    ],
  ])('%s is refused', async (_, spoil, says) => {
    await expect(run({ 't.xml': spoil(tabularXml(AFTER, '2027', NOTES)) })).rejects.toThrow(says);
    expect(await readManifest(options.folder)).toEqual([]);
  });
});

const TERMS = '<mainTerm><title>Lantern<nemod>(old)</nemod></title><code>Q90.9</code></mainTerm>';
const CSV = 'Level,Term,See,SeeAlso,NonEssModif,Code\n0,Lantern,,,(old),Q90.9\n';

describe('an alphabetic index', () => {
  it('as XML says its year and counts as CDC’s', async () => {
    const report = await run({ 'i.xml': indexXml(TERMS) });
    expect(report.editions[0]?.edition).toMatchObject({ kind: 'icd10cm-index', ...FY2027, authority: 'cms' });
    expect(indexOn(await inForce(), '2026-12-01')?.mainTerms('lantern')[0]).toMatchObject({ code: 'Q90.9' });
  });

  it('as CSV is somebody’s reading of it and does not say its year', async () => {
    const asked = await run({ 'i.csv': CSV });
    expect(asked).toMatchObject({ outcome: 'questions', questions: [expect.stringContaining('--from and --to')] });
    const report = await run({ 'i.csv': CSV }, { range: FY2027 });
    expect(report.editions[0]?.edition).toMatchObject({ authority: 'sourced', ...FY2027 });
  });

  it('of external causes is left out, as XML and as CSV, and alone is nothing to import', async () => {
    const causes = CSV.replace('Q90.9', 'Y37.0');
    const report = await run({ 'e.csv': causes, 'i.csv': CSV }, { range: FY2027 });
    expect(report.passed).toEqual([{ path: 'e.csv', why: expect.stringContaining('external causes') }]);
    expect(report.editions).toHaveLength(1);
    await expect(run({ 'e.csv': causes }, { range: FY2027 })).rejects.toThrow(/nothing in it is a file/);
    await expect(run({ 'e.xml': indexXml(TERMS, '2027', 'EXTERNAL CAUSE of INJURIES INDEX') })).rejects.toThrow(
      /external causes is not used/,
    );
  });

  it('whose codes are not those of its year is not put in force', async () => {
    const report = await run({ 'i.xml': indexXml(TERMS.replace('Q90.9', 'Q77.7')) });
    expect(report.outcome).toBe('not activated');
    expect(report.editions[0]?.doubts).toEqual([expect.stringContaining('Q77.7')]);
  });

  it('much smaller than the one before is cut', async () => {
    const whole = Array.from({ length: 20 }, (_, i) => TERMS.replace('Lantern', `Lantern ${i}`)).join('');
    expect((await run({ 'i.xml': indexXml(whole) })).outcome).toBe('activated');
    const report = await run({ 'i.xml': indexXml(TERMS) }, { editions: await inForce() });
    expect(report.editions[0]?.doubts).toEqual([expect.stringContaining('the file is cut')]);
  });
});

it('lists of the year are compared with codes, without which that is said', async () => {
  const report = await run({ 't.xml': tabularXml(LIST, '2031') });
  expect(report.editions[0]?.notes).toContainEqual(expect.stringContaining('not compared with the codes of its year'));
});
