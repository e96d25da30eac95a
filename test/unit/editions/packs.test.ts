import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { icd10cmPacks } from '../../../server/editions/icd10cm/build.ts';
import { openEditions, SHIPPED_PACKS } from '../../../server/editions/open.ts';
import { DEFAULT_DATA } from '../../../server/editions/pack-builder.ts';
import { buildPacks } from '../../../server/editions/packs.ts';
import { readManifest } from '../../../server/editions/write-pack.ts';
import { openPack } from '../../../shared/editions/pack.ts';

const manifest = await readManifest(SHIPPED_PACKS);
const ours = manifest.filter((entry) => entry.edition.kind.startsWith('icd10cm-'));

describe('the shipped packs', () => {
  test('are exactly the files of the manifest, with its sizes and hashes', async () => {
    expect(manifest.length).toBeGreaterThan(0);
    const files = (await readdir(SHIPPED_PACKS)).filter((file) => file.endsWith('.pack')).sort();
    expect(files).toEqual(manifest.map((entry) => entry.file).sort());
    for (const { file, bytes, sha256 } of manifest) {
      const content = await readFile(join(SHIPPED_PACKS, file));
      expect({ file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }).toEqual({
        file,
        bytes,
        sha256,
      });
    }
  });

  test('open as a worker opens them, and name the edition of the manifest', async () => {
    for (const { file, edition, sha256 } of manifest) {
      const pack = await openPack(new Uint8Array(await readFile(join(SHIPPED_PACKS, file))));
      expect(pack.edition).toEqual(edition);
      expect(pack.sha256).toBe(sha256);
    }
  });

  test('each names its days, authority and origin', () => {
    for (const { edition } of manifest) {
      expect(edition.from < edition.to).toBe(true);
      expect(edition.origin.length).toBeGreaterThan(0);
      expect(edition.label).not.toBe('');
    }
    expect(new Set(manifest.map((entry) => entry.edition.id)).size).toBe(manifest.length);
  });

  test('carry no time stamp: two builds of the same files are the same bytes', async () => {
    for (const { file } of manifest) {
      const header = (await readFile(join(SHIPPED_PACKS, file))).subarray(0, 10);
      expect([...header.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    }
  });

  test('everything of ICD-10-CM takes at most 2.3 MB, everything at most 2.5 MB', () => {
    const size = (entries: typeof manifest) => entries.reduce((sum, entry) => sum + entry.bytes, 0);
    expect(size(ours)).toBeLessThanOrEqual(2_300_000);
    expect(size(manifest)).toBeLessThanOrEqual(2_500_000);
  });

  test('code editions leave no day between them and share none', () => {
    const codes = ours.filter((entry) => entry.edition.kind === 'icd10cm-codes').map((entry) => entry.edition);
    const sorted = [...codes].sort((a, b) => (a.from < b.from ? -1 : 1));
    expect(sorted[0]?.from).toBe('2015-10-01');
    for (const [i, edition] of sorted.slice(1).entries()) expect(edition.from).toBe(sorted[i]?.to);
  });

  test('FY2027 is stored as a difference', async () => {
    const editions = await openEditions({ kinds: ['icd10cm-codes'] });
    const pack = editions.on('icd10cm-codes', '2026-10-01');
    expect([...(pack?.sections.keys() ?? [])]).toEqual(['difference']);
  });

  test('hold nothing but what their sections name', async () => {
    for (const { file } of ours) {
      const bytes = gunzipSync(await readFile(join(SHIPPED_PACKS, file)));
      const headerLength = bytes.readUInt32LE(4);
      const header = JSON.parse(bytes.subarray(8, 8 + headerLength).toString()) as { sections: { length: number }[] };
      expect(8 + headerLength + header.sections.reduce((sum, section) => sum + section.length, 0)).toBe(bytes.length);
    }
  });
});

const hasData = existsSync(join(DEFAULT_DATA, 'icd10cm'));
if (!hasData) process.stderr.write(`SKIPPED: no source data in ${DEFAULT_DATA} (LINTEL_DATA): packs are not rebuilt\n`);

describe.skipIf(!hasData)('rebuilt from the published files', () => {
  test('the packs of ICD-10-CM are the shipped bytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lintel-packs-'));
    try {
      await buildPacks(DEFAULT_DATA, folder, [icd10cmPacks]);
      for (const { file, sha256 } of ours) {
        const content = await readFile(join(folder, file));
        expect([file, createHash('sha256').update(content).digest('hex')]).toEqual([file, sha256]);
      }
      expect(await readManifest(folder)).toEqual(ours);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 120_000);
});
