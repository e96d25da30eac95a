import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Edition } from '../../shared/editions/edition.ts';
import { PackError, packBytes } from '../../shared/editions/pack.ts';
import { faultCode } from '../fault-code.ts';
import { makeFolder } from '../make-folder.ts';
import { sha256Of } from '../sha256.ts';

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
  makeFolder(folder);
  await writeFile(join(folder, name), file);
  return { file: name, bytes: file.length, sha256: sha256Of(file), edition };
}

/** The manifest of a folder of packs; empty where there is none. @throws {PackError} where it is there and is none */
export async function readManifest(folder: string): Promise<ManifestEntry[]> {
  const path = join(folder, 'manifest.json');
  let entries: unknown;
  try {
    entries = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const code = faultCode(error);
    if (code === 'ENOENT') return [];
    throw new PackError(code === undefined ? `${path} cannot be read as JSON` : `${path} cannot be read (${code})`);
  }
  if (Array.isArray(entries) && entries.every(isEntry)) return entries;
  throw new PackError(`${path} is no list of packs`);
}

/** As far as a reader leans on it before it has checked the pack itself. */
function isEntry(entry: unknown): entry is ManifestEntry {
  const { file, edition } = (entry ?? {}) as Partial<ManifestEntry>;
  return typeof file === 'string' && typeof edition?.id === 'string';
}

/** Replaces or adds these lines, keeps the others, sorted by file name. */
export async function updateManifest(folder: string, entries: readonly ManifestEntry[]): Promise<void> {
  const kept = (await readManifest(folder)).filter((old) => !entries.some((entry) => entry.file === old.file));
  const all = [...kept, ...entries].sort((a, b) => (a.file < b.file ? -1 : 1));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(all, null, 2)}\n`);
}
