import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importPublished, type PublishedReport } from '../../../../../server/editions/published/import-published.ts';
import { isGrouper, readPublished } from '../../../../../server/editions/published/read-published.ts';
import { miniature, zipped } from '../../../../hhgs/distribution.ts';
import { addendaText, hash, NO_PINS, orderText } from '../../../../published/written.ts';
import { AFTER, LIST, smallEditions } from '../../../icd10cm/small-editions.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-read-published-'));
});
afterEach(() => rm(home, { recursive: true }));

/** As CDC's zip of code descriptions is laid out. */
const CDC = new Map([
  ['icd10cm-code-descriptions-2027/icd10cm-codes-2027.txt', 'Q900    Lantern disease\r\nQ909    Lantern disease\r\n'],
  ['icd10cm-code-descriptions-2027/icd10cm-order-2027.txt', orderText(AFTER)],
  ['icd10cm-code-descriptions-2027/icd10cm-order-addenda-2027.txt', addendaText(LIST, AFTER, 2027)],
  ['icd10cm-code-descriptions-2027/icd10OrderFiles.pdf', '%PDF-1.7 not opened'],
]);
const cdcZip = () => zipped(new Map([...CDC].map(([path, text]) => [path, Buffer.from(text)])));

async function file(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(home, name);
  await writeFile(path, bytes);
  return path;
}

async function imported(path: string): Promise<PublishedReport> {
  const folder = join(home, 'packs');
  const options = { pins: NO_PINS, editions: smallEditions(), folder, unpinned: true, check: true };
  return importPublished(await readPublished(path), options);
}

describe('a zip, a folder or a file', () => {
  it('a zip as CDC packs it: the order file, dated by its addenda; the rest is named or counted', async () => {
    const bytes = await cdcZip();
    const report = await imported(await file('icd10cm-code-descriptions-2027.zip', bytes));
    expect(report).toMatchObject({ outcome: 'checked', zip: hash(bytes), others: 1 });
    expect(report.passed.map(({ path }) => path)).toEqual([expect.stringContaining('icd10cm-codes-2027.txt')]);
    expect(report.editions.map(({ edition }) => [edition.kind, edition.from])).toEqual([
      ['icd10cm-codes', '2026-10-01'],
    ]);
  });

  it('whatever the zip or the files in it are called', async () => {
    const renamed = new Map([...CDC.values()].map((text, i) => [`${i}.txt`, Buffer.from(text)]));
    const report = await imported(await file('download', await zipped(renamed)));
    expect(report.editions).toHaveLength(1);
  });

  it('the folder that it unpacks to gives the same edition, without a zip’s hash', async () => {
    await mkdir(join(home, 'in', 'deeper'), { recursive: true });
    for (const [path, text] of CDC) await writeFile(join(home, 'in', 'deeper', path.split('/').at(-1) ?? ''), text);
    const report = await imported(join(home, 'in'));
    expect(report.zip).toBeUndefined();
    expect(report.editions[0]?.edition).toMatchObject({ from: '2026-10-01', kind: 'icd10cm-codes' });
  });

  it('CMS’s grouper is told from the others by what lies in it', async () => {
    expect(isGrouper(await readPublished(await file('a.zip', await zipped(miniature()))))).toBe(true);
    expect(isGrouper(await readPublished(await file('b.zip', await cdcZip())))).toBe(false);
  });

  it('UTF-16 and a byte order mark are read', async () => {
    const path = await file('order.txt', Buffer.from(`\ufeff${orderText(LIST)}`, 'utf16le'));
    expect((await imported(path)).outcome).toBe('questions');
  });
});

describe('broken and hostile', () => {
  it('a zip cut anywhere is refused', async () => {
    const bytes = await cdcZip();
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const path = await file('cut.zip', bytes.subarray(0, Math.floor(bytes.length * share)));
      await expect(imported(path)).rejects.toThrow(/not a whole zip|damaged or cut/);
    }
  });

  it('one changed byte in a packed file is found', async () => {
    const bytes = await cdcZip();
    const at = bytes.indexOf('icd10cm-order-2027.txt') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    await expect(imported(await file('spoilt.zip', bytes))).rejects.toThrow(/damaged|cut|sense/);
  });

  it('a name that leaves the folder is refused', async () => {
    const bytes = await zipped(new Map([['aa/icd10cm-order.txt', Buffer.from(orderText(LIST))]]));
    const slip = Buffer.from(
      bytes.toString('latin1').replaceAll('aa/icd10cm-order.txt', '../icd10cm-order.txt'),
      'latin1',
    );
    await expect(imported(await file('slip.zip', slip))).rejects.toThrow(/invalid relative path|leaves the folder/);
  });

  it('a bomb is refused, zipped and gzipped', async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024);
    const bomb = await zipped(new Map([['a.txt', zeros]]));
    await expect(imported(await file('bomb.zip', bomb))).rejects.toThrow(/unpacks to more than/);
    const large = gzipSync(Buffer.alloc(100 * 1024 * 1024), { level: 9 });
    await expect(imported(await file('bomb.txt.gz', large))).rejects.toThrow(/larger than/);
  });

  it('a cut gzip file is refused', async () => {
    const bytes = gzipSync(orderText(LIST));
    await expect(imported(await file('a.gz', bytes.subarray(0, bytes.length - 20)))).rejects.toThrow(/whole gzip/);
  });

  it('a link in a folder is not followed', async () => {
    await mkdir(join(home, 'in'));
    await symlink('/etc/passwd', join(home, 'in', 'order.txt'));
    await expect(imported(join(home, 'in'))).rejects.toThrow(/a link, not a file/);
  });

  it('a spreadsheet, a page that came in place of a zip, and an empty file are told what was looked for', async () => {
    const sheet = await zipped(
      new Map([['xl/worksheets/sheet1.xml', Buffer.from('<?xml version="1.0"?><worksheet/>')]]),
    );
    await expect(imported(await file('weights.xlsx', sheet))).rejects.toThrow(/What was looked for/);
    await expect(imported(await file('a.zip', '<html>404</html>'))).rejects.toThrow(/not a whole zip/);
    await expect(imported(await file('empty.txt', ''))).rejects.toThrow(/What was looked for/);
  });
});
