import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Edition } from '../../shared/editions/edition.ts';
import { packBytes } from '../../shared/editions/pack.ts';

/** One line of `packs/manifest.json`: what a reader needs to choose packs without opening them. */
export interface ManifestEntry {
  file: string;
  bytes: number;
  sha256: string;
  edition: Edition;
}

/**
 * Writes `<edition.id>.pack` into `folder` and returns its manifest line. The same input gives the same bytes: gzip
 * carries no time stamp, and Node's version (with its zlib) is locked by package-lock.json.
 */
export async function writePack(
  folder: string,
  edition: Edition,
  sections: ReadonlyMap<string, Uint8Array>,
): Promise<ManifestEntry> {
  const file = gzipSync(packBytes(edition, sections), { level: 9 });
  const name = `${edition.id}.pack`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), file);
  return { file: name, bytes: file.length, sha256: createHash('sha256').update(file).digest('hex'), edition };
}

/** The manifest of a folder of packs; empty where there is none. */
export async function readManifest(folder: string): Promise<ManifestEntry[]> {
  try {
    return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as ManifestEntry[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Replaces or adds these lines, keeps the others, sorted by file name. */
export async function updateManifest(folder: string, entries: readonly ManifestEntry[]): Promise<void> {
  const kept = (await readManifest(folder)).filter((old) => !entries.some((entry) => entry.file === old.file));
  const all = [...kept, ...entries].sort((a, b) => (a.file < b.file ? -1 : 1));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(all, null, 2)}\n`);
}
