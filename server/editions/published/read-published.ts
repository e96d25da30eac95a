import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sha256Of } from '../../sha256.ts';
import { type Distribution, DistributionError, type DistributionFile, isWanted, LIMITS } from '../hhgs/distribution.ts';
import { readFolder } from '../hhgs/read-folder.ts';
import { isZip, readZip } from '../hhgs/read-zip.ts';

/** Files that may be one of those that are read: text by the ending, since a PDF or a program need not be looked at. */
const CANDIDATE = /\.(?:txt|xml|csv)(?:\.gz)?$/i;

/**
 * Reads what a person named: a zip (told by its first bytes), a folder, or one file. In a zip or folder the files of
 * CMS's grouper and every text file are kept; one file is kept whatever it is called.
 * @throws {DistributionError} on a file that cannot be read whole
 */
export async function readPublished(path: string): Promise<Distribution> {
  const keep = (name: string): boolean => isWanted(name) || CANDIDATE.test(name);
  const found = await stat(path);
  if (found.isDirectory()) return readFolder(path, LIMITS, keep);
  // What is called a zip and is none is a broken download, and is refused as one.
  if (/\.zip(?:\.unpinned)?$/i.test(path) || (await isZip(path))) return readZip(path, LIMITS, keep);
  if (!found.isFile()) throw new DistributionError(`${path}: not a file, a folder or a zip`);
  if (found.size > LIMITS.keptBytes) {
    throw new DistributionError(
      `${path}: ${found.size} bytes, more than the ${LIMITS.keptBytes} that a table may have`,
    );
  }
  const bytes = new Uint8Array(await readFile(path));
  const file = { path: basename(path), bytes, sha256: sha256Of(bytes) };
  return { source: path, files: new Map([[file.path, file]]), others: 0 };
}

/** Whether a distribution is CMS's grouper: it holds rule tables, or the files that lie beside them. */
export function isGrouper({ files }: Distribution): boolean {
  return [...files.keys()].some((path) => isWanted(path));
}

/** A gzipped file as the one that was published, with that one's hash; any other file as it is. @throws {DistributionError} */
export function ungzipped(file: DistributionFile): DistributionFile {
  const { path, bytes } = file;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return file;
  try {
    const plain = new Uint8Array(gunzipSync(bytes, { maxOutputLength: LIMITS.keptBytes }));
    return { path: path.replace(/\.gz$/i, ''), bytes: plain, sha256: sha256Of(plain) };
  } catch {
    throw new DistributionError(`${path}: not a whole gzip file, or larger than ${LIMITS.keptBytes} bytes unpacked`);
  }
}
