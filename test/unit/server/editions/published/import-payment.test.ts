import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEditions } from '../../../../../server/editions/open.ts';
import {
  importPublished,
  type PublishedOptions,
  type PublishedReport,
} from '../../../../../server/editions/published/import-published.ts';
import { Editions } from '../../../../../shared/editions/editions.ts';
import { jsonSection } from '../../../../../shared/editions/pack.ts';
import { PAYMENT_SECTION, type PaymentHead } from '../../../../../shared/pdgm/payment-tables.ts';
import { hash, hippsCsv, NO_PINS, published, ratesCsv, wageCsv } from '../../../../published/written.ts';

let home: string;
let options: PublishedOptions;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-payment-'));
  const editions = await openEditions({ kinds: ['pdgm-payment'] });
  options = { pins: NO_PINS, editions, folder: join(home, 'packs'), unpinned: true };
});
afterEach(() => rm(home, { recursive: true }));

const run = (files: Record<string, string>, more: Partial<PublishedOptions> = {}): Promise<PublishedReport> =>
  importPublished(published(files), { ...options, ...more });

async function headOn(day: string): Promise<{ id: string; head: PaymentHead } | undefined> {
  const editions = await openEditions({ kinds: ['pdgm-payment'], imported: options.folder });
  const pack = editions.on('pdgm-payment', day);
  return pack && { id: pack.edition.id, head: jsonSection<PaymentHead>(pack, PAYMENT_SECTION) };
}

describe('CMS’s pricer tables', () => {
  it('of a year that is not loaded price it, and what they do not hold is asked for', async () => {
    const report = await run({ 'x.csv': hippsCsv(2027, '1.2345', 4), 'y.csv': ratesCsv(2027) });
    expect(report.outcome).toBe('activated');
    const [one] = report.editions;
    expect(one?.edition).toMatchObject({
      kind: 'pdgm-payment',
      from: '2027-01-01',
      to: '2028-01-01',
      authority: 'cms',
    });
    expect(one?.asks).toEqual([expect.stringContaining('wage index'), expect.stringContaining('base rates')]);
    const held = await headOn('2027-06-01');
    expect(held?.head.hipps.rows[0]).toEqual({ hipps: '1AA11', weight: '1.2345', lupaThreshold: 4 });
    expect(held?.head.rates?.submitted.SN).toBe('100.00');
    expect(held?.head).not.toHaveProperty('parameters');
    expect(held?.head.statements['hipps 2027']).toContain(hash(hippsCsv(2027, '1.2345', 4)));
    expect(await headOn('2028-01-01')).toBeUndefined();
  });

  it('that hold one table keep the others of the year with their own authority', async () => {
    const before = await headOn('2025-06-01');
    expect(before?.head).not.toHaveProperty('wageIndex');
    const report = await run({ 'w.csv': wageCsv(2025) });
    expect(report.editions[0]?.notes).toContainEqual('the other tables stay those of pdgm-payment-2025');
    const held = await headOn('2025-06-01');
    expect(held?.id).toBe('imported-pdgm-payment-2025-01-01');
    expect(held?.head.wageIndex).toMatchObject({ rows: { '10180': '0.8123' }, authority: 'cms' });
    expect(held?.head.hipps).toEqual(before?.head.hipps);
    expect(held?.head.parameters).toEqual(before?.head.parameters);
    // A second file joins the first.
    const editions = await openEditions({ kinds: ['pdgm-payment'], imported: options.folder });
    await run({ 'r.csv': ratesCsv(2025, '123.45') }, { editions });
    const both = await headOn('2025-06-01');
    expect(both?.head.wageIndex?.rows['10180']).toBe('0.8123');
    expect(both?.head.rates?.submitted.PT).toBe('123.45');
  });

  it('of several years are an edition each', async () => {
    const report = await run({ 'a.csv': hippsCsv(2027), 'b.csv': hippsCsv(2028) });
    expect(report.editions.map(({ edition }) => edition.label)).toEqual(['CY2027 rates', 'CY2028 rates']);
  });

  it('without weights, of a year that has none, are refused with what is missing', async () => {
    await expect(run({ 'w.csv': wageCsv(2031) })).rejects.toThrow(/no HIPPS weights .* of 2031 are loaded/);
    await expect(run({ 'w.csv': wageCsv(2031) }, { editions: new Editions([]) })).rejects.toThrow(/of 2031/);
  });

  it.each([
    ['a missing HIPPS code', { 'a.csv': hippsCsv(2027).replace(/2AA11.*\n/, '') }, /not each of 432/],
    ['a code twice', { 'a.csv': hippsCsv(2027).replace('2AA11', '1AA11') }, /not each of 432/],
    ['a code that is none', { 'a.csv': hippsCsv(2027).replace('2AA11', '2ZA11') }, /row \d+: code is not a HIPPS/],
    ['two years', { 'a.csv': hippsCsv(2027).replace('2AA11,20270101', '2AA11,20260101') }, /row \d+: is not of 2027/],
    [
      'a day in the year',
      { 'a.csv': hippsCsv(2027).replaceAll('20270101', '20270401') },
      /not the first day of a year/,
    ],
    ['a weight that is none', { 'a.csv': hippsCsv(2027, '1,5') }, /a\.csv/],
    ['a negative weight', { 'a.csv': hippsCsv(2027, '-1.5') }, /not a decimal number/],
    [
      'a discipline missing',
      { 'a.csv': hippsCsv(2027), 'r.csv': ratesCsv(2027).replace(/0570.*\n/, '') },
      /no revenue code 0570/,
    ],
    [
      'a discipline twice',
      { 'a.csv': hippsCsv(2027), 'r.csv': ratesCsv(2027).replace('0570', '0560') },
      /0560 stands twice|no revenue/,
    ],
    [
      'a rural rate of its own',
      {
        'a.csv': hippsCsv(2027),
        'r.csv': ratesCsv(2027).replace('0570,20270101,100.00,100.00', '0570,20270101,100.00,103.00'),
      },
      /a rural rate of its own/,
    ],
    ['a CBSA twice', { 'a.csv': hippsCsv(2027), 'w.csv': `${wageCsv(2027)}10180,20270101,0.9\n` }, /stands twice/],
    ['two files of a kind', { 'a.csv': hippsCsv(2027), 'b.csv': hippsCsv(2027, '2') }, /two files of HIPPS/],
    ['a cut last row', { 'a.csv': hippsCsv(2027).slice(0, -12) }, /a\.csv/],
  ])('with %s are refused, and nothing is written', async (_, files, says) => {
    await expect(run(files)).rejects.toThrow(says);
    expect((await headOn('2027-06-01'))?.id).toBeUndefined();
  });
});

const ITEMS =
  'oasisItem,loinc,type,text,linkId,copyrightNotice\nSection,99131-5,SECTION,All,/99131-5,\nM1800,57243-8,CODING,Grooming,/99131-5/57243-8,\n';
const ANSWERS =
  'oasisItem,loinc,label,loincAnswer,text\nM1800,57243-8,0,LA1-1,Able\nM1800,57243-8,1,LA2-2,Needs things laid out\n';

describe('OASIS items', () => {
  it('and their answers are one edition, of the days that a person says', async () => {
    const files = { 'i.csv': ITEMS, 'a.csv': ANSWERS };
    expect((await run(files)).questions).toEqual([expect.stringContaining('for which assessments')]);
    const range = { from: '2026-04-01', to: '2027-01-01' };
    const report = await run(files, { range });
    expect(report).toMatchObject({
      outcome: 'activated',
      editions: [{ edition: { kind: 'oasis', ...range, authority: 'sourced' } }],
    });
    const editions = await openEditions({ imported: options.folder });
    expect(editions.on('oasis', '2026-05-01')?.edition.id).toBe('imported-oasis-2026-04-01');
    expect(editions.on('oasis', '2026-03-31')?.edition.id).toBe('oasis-e');
  });

  it('without the answers, or with a row that says nothing, are refused', async () => {
    await expect(run({ 'i.csv': ITEMS })).rejects.toThrow(/answers of OASIS items are missing/);
    const range = { from: '2026-04-01', to: '2027-01-01' };
    await expect(
      run({ 'i.csv': ITEMS.replace('M1800,57243-8', 'M1800,none'), 'a.csv': ANSWERS }, { range }),
    ).rejects.toThrow(/no LOINC code/);
    await expect(run({ 'i.csv': ITEMS, 'a.csv': `${ANSWERS}M1899,1-1,0,LA1-1,x\n` }, { range })).rejects.toThrow(
      /M1899/,
    );
  });
});
