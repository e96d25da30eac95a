import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ManifestEntry, readManifest } from '../editions/write-pack.ts';
import { sha256Of } from '../sha256.ts';

/** The pack files as they lie on disk, for extensions that fetch them from the service. */
export interface PackShelf {
  /** Manifest lines: shipped packs, with imported ones in their place where both have an edition. */
  entries: readonly ManifestEntry[];
  /** The bytes of one file; `undefined` where the shelf has no such file. @throws {Error} when they are not the manifest's */
  read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Files that are missing or not what the manifest says, by name. The bytes of a file are looked at when the disk says that it
   * was written to: what answers is in memory since the start, and what is given to extensions is looked at each time.
   */
  wrong(): Promise<string[]>;
}

/** Opens the shelf over folders of packs; a later folder's edition replaces an earlier one's. */
export async function openPackShelf(folders: readonly string[]): Promise<PackShelf> {
  const byEdition = new Map<string, { folder: string; entry: ManifestEntry }>();
  for (const folder of folders) {
    for (const entry of await readManifest(folder)) byEdition.set(entry.edition.id, { folder, entry });
  }
  const shelf = [...byEdition.values()];
  const seen = new Map<string, { sign: string; isRight: boolean }>();
  let looking: Promise<string[]> | undefined;
  const read = async ({ folder, entry }: (typeof shelf)[number]) => {
    const bytes = new Uint8Array(await readFile(join(folder, entry.file)));
    const sha256 = sha256Of(bytes);
    if (sha256 !== entry.sha256) throw new Error('a pack is not the file that its manifest names');
    return bytes;
  };
  const isRight = async (one: (typeof shelf)[number]): Promise<boolean> => {
    const path = join(one.folder, one.entry.file);
    const before = seen.get(path);
    const sign = await signOf(path);
    if (before && before.sign === sign) return before.isRight;
    const found = await read(one).then(
      () => true,
      () => false,
    );
    seen.set(path, { sign, isRight: found });
    return found;
  };
  const look = async () => {
    const states = await Promise.all(shelf.map(isRight));
    return shelf.flatMap(({ entry }, index) => (states[index] === true ? [] : [entry.file]));
  };
  return {
    entries: shelf.map(({ entry }) => entry),
    read: async (file) => {
      // Only names from a manifest are ever opened, so that a path in the URL reaches nothing.
      const found = shelf.find(({ entry }) => entry.file === file);
      return found && read(found);
    },
    wrong: () => {
      // Once for all who ask at the same time.
      looking ??= look().finally(() => {
        looking = undefined;
      });
      return looking;
    },
  };
}

/** What changes with every write to a file, and with every other file in its place. */
async function signOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return 'not there';
  }
}
