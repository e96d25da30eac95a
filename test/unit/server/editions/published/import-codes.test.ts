import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEditions } from '../../../../../server/editions/open.ts';
import {
  importPublished,
  type PublishedOptions,
  type PublishedReport,
} from '../../../../../server/editions/published/import-published.ts';
import { updateManifest, writePack } from '../../../../../server/editions/write-pack.ts';
import type { Editions } from '../../../../../shared/editions/editions.ts';
import { codeListSections } from '../../../../../shared/icd10cm/code-list.ts';
import { codeSetOn } from '../../../../../shared/icd10cm/code-set.ts';
import { addendaText, hash, NO_PINS, orderText, published } from '../../../../published/written.ts';
import { AFTER, LIST, row, smallEdition, smallEditions, YEAR_TWO } from '../../../icd10cm/small-editions.ts';

let home: string;
let options: PublishedOptions;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-published-'));
  options = { pins: NO_PINS, editions: smallEditions(), folder: join(home, 'packs'), unpinned: true };
});
afterEach(() => rm(home, { recursive: true }));

const run = (
  files: Record<string, string | Uint8Array>,
  more: Partial<PublishedOptions> = {},
): Promise<PublishedReport> => importPublished(published(files), { ...options, ...more });

/** What is in force after an import, over a shipped list of the middle year. */
async function inForce(): Promise<Editions> {
  const shipped = join(home, 'shipped');
  const edition = smallEdition('year-two', YEAR_TWO);
  await updateManifest(shipped, [await writePack(shipped, edition, codeListSections(LIST))]);
  return openEditions({ folder: shipped, imported: options.folder });
}

const FY2028 = { from: '2027-10-01', to: '2028-10-01' };
/** A year later: one code more, one gone. */
const NEXT = [...AFTER.filter(({ code }) => code !== 'Q920'), row('Q921', true, 'Oil disorder, thick')];

describe('an order file', () => {
  it('alone does not say its year: nothing is taken from its name, which is only offered', async () => {
    const report = await run({ 'icd10cm_order_2028.txt': orderText(NEXT) });
    expect(report.outcome).toBe('questions');
    expect(report.questions).toEqual([expect.stringContaining('--from 2027-10-01 --to 2028-10-01')]);
    expect(existsSync(options.folder)).toBe(false);
  });

  it('with its days becomes the list in force, and the list before it stays for its own days', async () => {
    const report = await run({ 'icd10cm_order_2028.txt': orderText(NEXT) }, { range: FY2028 });
    expect(report.outcome).toBe('activated');
    const [one] = report.editions;
    expect(one?.edition).toMatchObject({
      id: 'imported-icd10cm-codes-2027-10-01',
      kind: 'icd10cm-codes',
      label: 'FY2028 codes',
      ...FY2028,
      authority: 'cms',
      imported: true,
      pinned: false,
    });
    expect(one?.edition.origin.join()).toContain(hash(orderText(NEXT)));
    const editions = await inForce();
    const codes = codeSetOn(editions, '2027-11-25');
    expect(codes?.status('Q92.1')).toMatchObject({ state: 'valid', title: 'Oil disorder, thick' });
    expect(codes?.isValid('Q90.9')).toBe(true);
    expect(codes?.count()).toEqual({
      listed: NEXT.length,
      complete: NEXT.filter(({ billable }) => billable).length,
    });
    expect(codeSetOn(editions, '2025-11-25')?.status('Q92.1')).toMatchObject({ state: 'not-yet', from: '2027-10-01' });
  });

  it('says of a code in no other list that its manifestation flag is unknown, and keeps what other lists say', async () => {
    const report = await run({ 'order.txt': orderText(NEXT) }, { range: FY2028 });
    expect(report.editions[0]?.asks[0]).toContain('whether 1 of its codes name a manifestation (Q92.1)');
    const codes = codeSetOn(await inForce(), '2027-11-25');
    expect(codes?.manifestation('Q921')).toBeUndefined();
    expect(codes?.manifestation('Q91')).toBe(true);
    expect(codes?.manifestation('Q909')).toBe(false);
  });

  it('stands before the shipped list of the same days, which still says what is a manifestation', async () => {
    const changed = [...LIST, row('Q93', true, 'Lantern disease, new in April')];
    const report = await run({ 'order.txt': orderText(changed) }, { range: YEAR_TWO });
    expect(report.outcome).toBe('activated');
    const codes = codeSetOn(await inForce(), '2026-02-01');
    expect(codes?.edition.id).toBe('imported-icd10cm-codes-2025-10-01');
    expect(codes?.isValid('Q93')).toBe(true);
    expect(codes?.manifestation('Q91')).toBe(true);
    expect(codes?.manifestation('Q93')).toBeUndefined();
  });

  it('takes its year from the addenda beside it when their totals are the file’s', async () => {
    const files = { 'order.txt': orderText(AFTER), 'addenda.txt': addendaText(LIST, AFTER, 2027) };
    const report = await run(files);
    expect(report.outcome).toBe('activated');
    expect(report.editions.map(({ edition }) => [edition.from, edition.to])).toEqual([['2026-10-01', '2027-10-01']]);
  });

  it('takes its year from a pinned hash, and no other days than those', async () => {
    const text = orderText(NEXT);
    const pins = { ...NO_PINS, files: [{ name: 'order.txt', sha256: hash(text), ...FY2028, source: 'the test' }] };
    const report = await run({ 'x.txt': text }, { pins, unpinned: false, check: true });
    expect(report).toMatchObject({ outcome: 'checked', files: [{ state: 'pinned' }] });
    expect(report.editions[0]?.edition).toMatchObject(FY2028);
    expect(report.editions[0]?.edition).not.toHaveProperty('pinned');
    const outside = { from: '2026-10-01', to: '2027-10-01' };
    await expect(run({ 'x.txt': text }, { pins, range: outside })).rejects.toThrow(/pinned for 2027-10-01/);
    const gz = await run({ 'x.txt.gz': new Uint8Array(gzipSync(text)) }, { pins, unpinned: false, check: true });
    expect(gz.files).toEqual([expect.objectContaining({ path: 'x.txt', sha256: hash(text), state: 'pinned' })]);
  });

  it('of an unknown hash needs --unpinned; one of a pinned name is called wrong', async () => {
    const pins = {
      ...NO_PINS,
      files: [{ name: 'icd10cm-order-2028.txt', sha256: hash('another'), ...FY2028, source: 'the test' }],
    };
    const more = { pins, unpinned: false, range: FY2028 };
    expect(await run({ 'icd10cm_order_2028.txt': orderText(NEXT) }, more)).toMatchObject({
      outcome: 'unpinned',
      files: [{ state: 'wrong' }],
    });
    expect(await run({ 'other.txt': orderText(NEXT) }, more)).toMatchObject({
      outcome: 'unpinned',
      files: [{ state: 'unknown' }],
    });
    expect(existsSync(options.folder)).toBe(false);
  });

  it('in a pinned zip is covered by the zip’s hash', async () => {
    const release = { id: 'a', says: 'a', ...FY2028, url: 'https://example.invalid/a.zip', sha256: 'z', source: 's' };
    const pins = { ...NO_PINS, releases: [release] };
    const zip = published({ 'order.txt': orderText(NEXT) }, 'z');
    const report = await importPublished(zip, { ...options, pins, unpinned: false, range: FY2028 });
    expect(report).toMatchObject({ outcome: 'activated', files: [{ state: 'covered' }] });
    expect(report.editions[0]?.edition.origin.join()).toContain('from the zip with SHA-256 z');
  });

  it('that is cut lacks many codes of the list before: not in force without --force, and then it says so', async () => {
    const cut = orderText(NEXT.slice(0, 6));
    const refused = await run({ 'order.txt': cut }, { range: FY2028 });
    expect(refused.outcome).toBe('not activated');
    expect(refused.editions[0]?.doubts).toEqual([expect.stringContaining('the file is cut')]);
    expect(existsSync(options.folder)).toBe(false);
    const forced = await run({ 'order.txt': cut }, { range: FY2028, force: true });
    expect(forced).toMatchObject({ outcome: 'activated', editions: [{ edition: { forced: true } }] });
  });

  it.each([
    ['a cut last line', (text: string) => text.slice(0, -30).replace(/\d{5} \S+ +\d [^\n]*$/, '00099 Q99')],
    ['a code twice', (text: string) => text.replace(' Q901    0', ' Q900    0')],
    ['a flag that is none', (text: string) => text.replace(' Q900    1', ' Q900    7')],
    ['a code under a complete one', (text: string) => text.replace(' Q90     0', ' Q90     1')],
  ])('with %s is refused with its line', async (_, spoil) => {
    await expect(run({ 'order.txt': spoil(orderText(LIST)) }, { range: FY2028 })).rejects.toThrow(/^order\.txt/);
  });
});

describe('order addenda', () => {
  it('alone change the list of the year before, which has to be loaded', async () => {
    const report = await run({ 'a.txt': addendaText(AFTER, NEXT, 2028) });
    expect(report.outcome).toBe('activated');
    expect(report.editions[0]?.edition).toMatchObject({ ...FY2028, id: 'imported-icd10cm-codes-2027-10-01' });
    const codes = codeSetOn(await inForce(), '2027-12-01');
    expect(codes?.isValid('Q921')).toBe(true);
    expect(codes?.has('Q920')).toBe(false);
  });

  it('are applied to the order file of the year before where it lies beside them', async () => {
    const lists = { 'a.txt': orderText(AFTER), 'b.txt': addendaText(AFTER, NEXT, 2028) };
    const year = { from: '2026-10-01', to: '2027-10-01' };
    const pins = { ...NO_PINS, files: [{ name: 'a', sha256: hash(lists['a.txt']), ...year, source: 's' }] };
    const report = await run(lists, { pins });
    expect(report.editions.map(({ edition }) => edition.from)).toEqual(['2026-10-01', '2027-10-01']);
  });

  it('of another list are refused, and so are those whose year before is not loaded', async () => {
    const other = [...AFTER, row('Q94', true, 'Not in any list')];
    await expect(run({ 'a.txt': addendaText(other, NEXT, 2028) })).rejects.toThrow(/year-three is not that list/);
    await expect(run({ 'a.txt': addendaText(AFTER, NEXT, 2031) })).rejects.toThrow(/no such list is loaded/);
  });

  it('without their totals are cut: their year is not known', async () => {
    const [rows = ''] = addendaText(AFTER, NEXT, 2028).split('\r\nHeaders');
    await expect(run({ 'a.txt': rows })).rejects.toThrow(/it is cut/);
  });

  it('whose totals are others than their rows are refused', async () => {
    const text = addendaText(AFTER, NEXT, 2028).replace(/(\d) additions/, '9 additions');
    await expect(run({ 'a.txt': text })).rejects.toThrow(/its rows are/);
  });
});

describe('what is none of the files', () => {
  it('is refused with what was looked for', async () => {
    const files = { 'a.txt': 'hello\n', 'b.csv': 'cbsa,effectiveDate,index\n' };
    const error = await run(files).catch((one: Error) => one.message);
    expect(error).toContain('What was looked for, by content:');
    expect(error).toContain('<ICD10CM.tabular>');
    expect(error).toContain('b.csv: nearly wage index by CBSA, but it has no column geographicWageIndex');
  });

  it('a list of codes without headers says which file to give', async () => {
    await expect(run({ 'codes.txt': 'Q900    Lantern disease\nQ901    Lantern disease, dim\n' })).rejects.toThrow(
      /the order file says all of it/,
    );
  });

  it('two lists of the same days: which holds is for a person', async () => {
    const files = { 'a.txt': orderText(NEXT), 'b.txt': orderText(AFTER) };
    await expect(run(files, { range: FY2028 })).rejects.toThrow(/one of them at a time/);
    expect(existsSync(options.folder)).toBe(false);
  });
});
