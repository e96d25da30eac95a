import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEditions } from '../../../server/editions/open.ts';
import { buildPacks } from '../../../server/editions/packs.ts';
import { readManifest, updateManifest, writePack } from '../../../server/editions/write-pack.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { openPack, PackError, packBytes, readPack } from '../../../shared/editions/pack.ts';

const edition = (id: string, kind: Edition['kind'] = 'oasis', more: Partial<Edition> = {}): Edition => ({
  id,
  kind,
  label: id,
  from: '2025-01-01',
  to: '2026-01-01',
  authority: 'sourced',
  origin: ['invented'],
  ...more,
});
const sections = (text: string) => new Map([['text', new TextEncoder().encode(text)]]);
const bytesOf = (text: string) => new Uint8Array(gzipSync(packBytes(edition('one'), sections(text))));

let root: string;
let folder: string;
let imported: string;
let number = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lintel-open-'));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  number++;
  folder = join(root, `shipped-${number}`);
  imported = join(root, `imported-${number}`);
  const entries = [
    await writePack(folder, edition('one'), sections('one')),
    await writePack(folder, edition('two', 'pdgm-grouper'), sections('two')),
  ];
  await updateManifest(folder, entries);
});

describe('opening a folder of packs', () => {
  test('opens all, or the kinds asked for', async () => {
    expect((await openEditions({ folder })).packs.map((pack) => pack.edition.id)).toEqual(['one', 'two']);
    const some = await openEditions({ folder, kinds: ['pdgm-grouper'] });
    expect(some.packs.map((pack) => pack.edition.id)).toEqual(['two']);
    expect(some.on('oasis', '2025-06-01')).toBeUndefined();
  });

  test('a command does not pay for packs that it does not read, broken ones included', async () => {
    await truncate(join(folder, 'one.pack'), 20);
    await expect(openEditions({ folder, kinds: ['pdgm-grouper'] })).resolves.toBeDefined();
    await expect(openEditions({ folder })).rejects.toThrow(/one\.pack is not the file that the manifest names/);
  });

  test('imports are added, and replace a shipped edition of the same id', async () => {
    const entries = [
      await writePack(imported, edition('two', 'pdgm-grouper', { authority: 'cms', label: 'imported' }), sections('2')),
      await writePack(imported, edition('three', 'pdgm-payment'), sections('three')),
    ];
    await updateManifest(imported, entries);
    const editions = await openEditions({ folder, imported });
    expect(editions.on('pdgm-grouper', '2025-06-01')?.edition.label).toBe('imported');
    expect(editions.all('pdgm-grouper')).toHaveLength(1);
    expect(editions.on('pdgm-payment', '2025-06-01')?.edition.id).toBe('three');
  });

  test('no imports are no fault', async () => {
    expect((await openEditions({ folder, imported })).packs).toHaveLength(2);
    expect((await openEditions({ folder, imported: undefined })).packs).toHaveLength(2);
  });

  test('no shipped packs are a fault that names the folder', async () => {
    await expect(openEditions({ folder: join(root, 'nowhere') })).rejects.toThrow(PackError);
    await expect(openEditions({ folder: join(root, 'nowhere') })).rejects.toThrow(/nowhere/);
  });

  test('a pack that is not the one of the manifest is refused', async () => {
    await writePack(folder, edition('one'), sections('changed'));
    await expect(openEditions({ folder })).rejects.toThrow(/one\.pack is not the file that the manifest names/);
  });

  test('a pack that is not there is named', async () => {
    await rm(join(folder, 'two.pack'));
    await expect(openEditions({ folder })).rejects.toThrow(/two\.pack is named in the manifest and is not there/);
  });

  test.each(['[{"file": "one.p', '{}', '[null]', '[{"file": "one.pack"}]'])(
    'a manifest that is cut, or none, is a fault that names it: %s',
    async (text) => {
      await mkdir(imported, { recursive: true });
      await writeFile(join(imported, 'manifest.json'), text);
      const opened = openEditions({ folder, imported });
      await expect(opened).rejects.toThrow(PackError);
      await expect(opened).rejects.toThrow(join(imported, 'manifest.json'));
    },
  );

  test('a manifest cannot name a file outside its folder', async () => {
    await mkdir(imported, { recursive: true });
    const [entry] = await readManifest(folder);
    const outside = [{ ...entry, file: '../shipped/one.pack' }];
    await writeFile(join(imported, 'manifest.json'), JSON.stringify(outside));
    await expect(openEditions({ folder, imported })).rejects.toThrow(/names a file that is no pack/);
  });
});

describe('a pack', () => {
  test('gives back what was packed', async () => {
    const pack = await openPack(bytesOf('lantern'));
    expect(pack.edition).toEqual(edition('one'));
    expect(new TextDecoder().decode(pack.sections.get('text'))).toBe('lantern');
  });

  test('cut anywhere, it is refused with a PackError', async () => {
    const whole = packBytes(edition('one'), sections('lantern'));
    for (let length = 0; length < whole.length; length++) {
      expect(() => readPack(whole.slice(0, length))).toThrow(PackError);
    }
    const garbled = whole.slice();
    garbled[8] = 'x'.charCodeAt(0);
    expect(() => readPack(garbled)).toThrow(PackError);
    await expect(openPack(bytesOf('lantern').slice(0, 30))).rejects.toThrow(PackError);
    await expect(openPack(new TextEncoder().encode('no gzip at all'))).rejects.toThrow(PackError);
    await expect(openPack(new Uint8Array(gzipSync('another file')))).rejects.toThrow(/not a Lintel pack/);
  });
});

describe('building packs', () => {
  const builder = (name: string, ...ids: string[]) => ({
    name,
    build: async (_: string, to: string) =>
      Promise.all(ids.map((id) => writePack(to, edition(id), sections(`${name} ${id}`)))),
  });

  test('one family leaves the others alone', async () => {
    await buildPacks('', folder, [builder('a', 'one', 'new')]);
    expect((await readManifest(folder)).map((entry) => entry.file)).toEqual(['new.pack', 'one.pack', 'two.pack']);
    expect((await openEditions({ folder })).packs).toHaveLength(3);
  });

  test('all families together leave nothing else behind', async () => {
    await buildPacks('', folder, [builder('a', 'one'), builder('b', 'three')], { prune: true });
    expect((await readManifest(folder)).map((entry) => entry.file)).toEqual(['one.pack', 'three.pack']);
    await expect(openEditions({ folder })).resolves.toBeDefined();
    expect((await openEditions({ folder })).packs.map((pack) => pack.edition.id)).toEqual(['one', 'three']);
  });

  test('a family that fails changes nothing in the manifest', async () => {
    const failing = { name: 'c', build: () => Promise.reject(new Error('order.txt:3: no code')) };
    const before = await readManifest(folder);
    await expect(buildPacks('', folder, [failing], { prune: true })).rejects.toThrow(/order\.txt:3/);
    expect(await readManifest(folder)).toEqual(before);
  });
});
