import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activate, deactivate } from '../../../../server/editions/imported.ts';
import { openEditions } from '../../../../server/editions/open.ts';
import { readManifest } from '../../../../server/editions/write-pack.ts';
import type { Edition } from '../../../../shared/editions/edition.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'lintel-packs-')), 'packs');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const edition = (id: string): Edition => ({
  id,
  kind: 'pdgm-grouper',
  label: id,
  from: '2026-10-01',
  to: '2027-01-01',
  authority: 'cms',
  origin: [],
});
const section = (text: string) => new Map([['x', new TextEncoder().encode(text)]]);

describe('imported packs', () => {
  it('open with the shipped ones, and win for their dates', async () => {
    await activate(folder, edition('hhgs-a'), section('1'));
    const editions = await openEditions({ imported: folder });
    expect(editions.on('pdgm-grouper', '2026-10-05')?.edition.id).toBe('hhgs-a');
    expect(editions.on('icd10cm-codes', '2026-10-05')).toBeDefined();
  });

  it('replace an earlier one of the same edition only', async () => {
    await activate(folder, edition('hhgs-a'), section('1'));
    await activate(folder, edition('hhgs-b'), section('2'));
    const again = await activate(folder, edition('hhgs-a'), section('3'));
    const manifest = await readManifest(folder);
    expect(manifest.map((entry) => entry.edition.id)).toEqual(['hhgs-a', 'hhgs-b']);
    expect(manifest).toContainEqual(again);
  });

  it('leave a reader of the old manifest its packs, and no more than those', async () => {
    for (const text of ['1', '2', '3', '4']) {
      const before = await readManifest(folder);
      await activate(folder, edition('hhgs-a'), section(text));
      for (const { file } of before) expect(existsSync(join(folder, file))).toBe(true);
    }
    expect((await readdir(folder)).filter((file) => file.endsWith('.pack'))).toHaveLength(2);
  });

  it('several at once all arrive', async () => {
    const ids = ['hhgs-a', 'hhgs-b', 'hhgs-c', 'hhgs-d'];
    await Promise.all(ids.map((id) => activate(folder, edition(id), section(id))));
    expect((await readManifest(folder)).map((entry) => entry.edition.id).sort()).toEqual(ids);
    expect((await readdir(folder)).some((file) => /\.tmp$|\.lock$/.test(file))).toBe(false);
  });

  it('a lock that a killed import left behind does not last', async () => {
    await mkdir(folder, { recursive: true });
    const lock = join(folder, 'manifest.lock');
    await writeFile(lock, '');
    await utimes(lock, new Date(Date.now() - 120_000), new Date(Date.now() - 120_000));
    await activate(folder, edition('hhgs-a'), section('1'));
    expect(await readManifest(folder)).toHaveLength(1);
  });

  it('go out of force', async () => {
    await activate(folder, edition('hhgs-a'), section('1'));
    expect(await deactivate(folder, 'hhgs-b')).toBe(false);
    expect(await deactivate(folder, 'hhgs-a')).toBe(true);
    expect(await readManifest(folder)).toEqual([]);
  });
});
