import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ManifestEntry, readManifest } from '../editions/write-pack.ts';

/** The pack files as they lie on disk, for extensions that fetch them from the service. */
export interface PackShelf {
  /** Manifest lines: shipped packs, with imported ones in their place where both have an edition. */
  entries: readonly ManifestEntry[];
  /** The bytes of one file; `undefined` where the shelf has no such file. @throws {Error} when they are not the manifest's */
  read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Files that are missing or not what the manifest says, by name. */
  wrong(): Promise<string[]>;
}

/** Opens the shelf over folders of packs; a later folder's edition replaces an earlier one's. */
export async function openPackShelf(folders: readonly string[]): Promise<PackShelf> {
  const byEdition = new Map<string, { folder: string; entry: ManifestEntry }>();
  for (const folder of folders) {
    for (const entry of await readManifest(folder)) byEdition.set(entry.edition.id, { folder, entry });
  }
  const shelf = [...byEdition.values()];
  const read = async ({ folder, entry }: (typeof shelf)[number]) => {
    const bytes = new Uint8Array(await readFile(join(folder, entry.file)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== entry.sha256) throw new Error('a pack is not the file that its manifest names');
    return bytes;
  };
  return {
    entries: shelf.map(({ entry }) => entry),
    read: async (file) => {
      // Only names from a manifest are ever opened, so that a path in the URL reaches nothing.
      const found = shelf.find(({ entry }) => entry.file === file);
      return found && read(found);
    },
    wrong: async () => {
      const states = await Promise.allSettled(shelf.map(read));
      return shelf.flatMap(({ entry }, index) => (states[index]?.status === 'fulfilled' ? [] : [entry.file]));
    },
  };
}
