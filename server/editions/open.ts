import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Kind } from '../../shared/editions/edition.ts';
import { Editions } from '../../shared/editions/editions.ts';
import { type Pack, PackError, readPack } from '../../shared/editions/pack.ts';
import { faultCode } from '../fault-code.ts';
import { sha256Of } from '../sha256.ts';
import { type ManifestEntry, readManifest } from './write-pack.ts';

/** The packs that the project ships. */
export const SHIPPED_PACKS = fileURLToPath(new URL('../../shared/editions/packs', import.meta.url));

/** No pack is near this size unzipped; an imported file that is would fill the memory. */
const MAX_BYTES = 64 * 1024 * 1024;

export interface OpenOptions {
  /** Opens only packs of these kinds, so that a command pays for what it reads. Absent: all. */
  kinds?: readonly Kind[];
  /** The folder of shipped packs; absent: {@link SHIPPED_PACKS}. */
  folder?: string;
  /** A folder of imported packs with a manifest of its own. An imported pack replaces a shipped one of the same id. */
  imported?: string | undefined;
}

/**
 * Opens packs from disk.
 * @throws {PackError} naming the file when a pack is missing, cut, or not the one that its manifest names
 */
export async function openEditions(options: OpenOptions = {}): Promise<Editions> {
  const folder = options.folder ?? SHIPPED_PACKS;
  const shipped = await readManifest(folder);
  if (shipped.length === 0) throw new PackError(`no packs in ${folder}: its manifest.json is missing or empty`);
  const imported = options.imported === undefined ? [] : await readManifest(options.imported);
  const replaced = new Set(imported.map((entry) => entry.edition.id));
  const wanted = (entry: ManifestEntry) => options.kinds === undefined || options.kinds.includes(entry.edition.kind);
  const packs = await Promise.all([
    ...shipped
      .filter((entry) => wanted(entry) && !replaced.has(entry.edition.id))
      .map((entry) => openEntry(folder, entry)),
    ...imported.filter(wanted).map((entry) => openEntry(options.imported ?? '', entry)),
  ]);
  return new Editions(packs);
}

/** One pack of a manifest, checked against its hash. */
async function openEntry(folder: string, entry: ManifestEntry): Promise<Pack> {
  // A manifest of imported packs is a file on disk that others may have written: its names stay inside its folder.
  if (!/^[\w.-]+\.pack$/.test(entry.file)) throw new PackError(`${folder}/manifest.json names a file that is no pack`);
  const path = join(folder, entry.file);
  let file: Buffer;
  try {
    file = await readFile(path);
  } catch (error) {
    const code = faultCode(error);
    throw new PackError(
      `${path} is named in the manifest and ${code === 'ENOENT' ? 'is not there' : 'cannot be read'}`,
    );
  }
  const sha256 = sha256Of(file);
  if (sha256 !== entry.sha256) throw new PackError(`${path} is not the file that the manifest names (SHA-256)`);
  try {
    return { ...readPack(gunzipped(file)), sha256 };
  } catch (error) {
    throw error instanceof PackError ? new PackError(`${path}: ${error.message}`) : error;
  }
}

/** With Node's own gzip, not `openPack`: the first use of web streams costs a command more than the pack does. */
function gunzipped(file: Buffer): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(gunzipSync(file, { maxOutputLength: MAX_BYTES }));
  } catch {
    throw new PackError('not a whole gzip file');
  }
}
