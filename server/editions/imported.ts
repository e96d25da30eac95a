import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Edition } from '../../shared/editions/edition.ts';
import { PackError, packBytes } from '../../shared/editions/pack.ts';
import { faultCode } from '../fault-code.ts';
import { makeFolder } from '../make-folder.ts';
import { sha256Of } from '../sha256.ts';
import { type ManifestEntry, readManifest } from './write-pack.ts';

/**
 * The folder of imported packs, `$LINTEL_HOME/packs`. Others read it while it changes (a service, a filter), so that a
 * pack is written under a name that carries its hash, and only the rename of the manifest puts it in force. A stop at
 * any moment leaves either the old state or the new one.
 */

/**
 * Puts a pack in force, in place of an earlier one of the same edition.
 * @returns its manifest line
 * @throws {PackError} where another import does not end, or the manifest is none
 */
export async function activate(
  folder: string,
  edition: Edition,
  sections: ReadonlyMap<string, Uint8Array>,
): Promise<ManifestEntry> {
  const bytes = gzipSync(packBytes(edition, sections), { level: 9 });
  const sha256 = sha256Of(bytes);
  const entry: ManifestEntry = {
    file: `${edition.id}.${sha256.slice(0, 12)}.pack`,
    bytes: bytes.length,
    sha256,
    edition,
  };
  makeFolder(folder);
  await locked(folder, async () => {
    const before = await readManifest(folder);
    await replace(join(folder, entry.file), bytes);
    const kept = before.filter((old) => old.edition.id !== edition.id);
    await writeManifest(folder, [...kept, entry]);
    await sweep(folder, before, [...kept, entry]);
  });
  return entry;
}

/** Takes an imported edition out of force. @returns false where there was none of that id */
export async function deactivate(folder: string, id: string): Promise<boolean> {
  if (!(await readManifest(folder)).some((entry) => entry.edition.id === id)) return false;
  await locked(folder, async () => {
    const before = await readManifest(folder);
    const kept = before.filter((entry) => entry.edition.id !== id);
    await writeManifest(folder, kept);
    await sweep(folder, before, kept);
  });
  return true;
}

async function writeManifest(folder: string, entries: readonly ManifestEntry[]): Promise<void> {
  const sorted = [...entries].sort((a, b) => (a.file < b.file ? -1 : 1));
  await replace(join(folder, 'manifest.json'), Buffer.from(`${JSON.stringify(sorted, null, 2)}\n`));
}

/** Writes beside the file, makes sure that it is on the disk, then renames. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  const file = await open(beside, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

/**
 * Removes what neither the old manifest nor the new one names. The packs of the old one stay until the next change:
 * someone who has just read it may be opening them.
 */
async function sweep(folder: string, before: readonly ManifestEntry[], after: readonly ManifestEntry[]): Promise<void> {
  const named = new Set([...before, ...after].map(({ file }) => file));
  const stale = (await readdir(folder)).filter((file) => /\.pack$|\.tmp$/.test(file) && !named.has(file));
  await Promise.all(stale.map((file) => rm(join(folder, file), { force: true })));
}

const LOCK_WAIT_MS = 10_000;
const LOCK_STALE_MS = 60_000;

/** One import at a time: two that read the manifest together would lose one of their lines. */
async function locked(folder: string, work: () => Promise<void>): Promise<void> {
  const lock = join(folder, 'manifest.lock');
  const until = Date.now() + LOCK_WAIT_MS;
  while (!(await taken(lock))) {
    if (Date.now() > until) throw new PackError(`${lock}: another import is running; if none is, delete this file`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (faultCode(error) !== 'EEXIST') throw error;
  }
  const made = await stat(lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
  // What a killed import left behind.
  if (made !== undefined && Date.now() - made > LOCK_STALE_MS) await rm(lock, { force: true });
  return false;
}
