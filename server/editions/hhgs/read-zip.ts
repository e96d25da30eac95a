import { open, readFile, stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { sha256Of } from '../../sha256.ts';
import {
  type Distribution,
  DistributionError,
  type DistributionFile,
  isWanted,
  LIMITS,
  type Limits,
} from './distribution.ts';

/**
 * Reads a distribution from a zip. The file is read once into memory, so that what is hashed is what is unpacked, and
 * every entry is inflated to its end, also those that nobody reads: a cut or altered zip is refused before anything
 * is written. Nothing is ever written to a path that the zip names.
 * @param isKept which entries are kept; every other one is only inflated
 * @throws {DistributionError} on a cut, damaged, encrypted or hostile zip (names that leave the folder, links, doubled
 *   names, sizes that lie, bombs); the message names the entry
 */
export async function readZip(
  path: string,
  limits: Limits = LIMITS,
  isKept: (name: string) => boolean = isWanted,
): Promise<Distribution> {
  const { size } = await stat(path);
  if (size > limits.zipBytes) {
    throw new DistributionError(`${path}: ${size} bytes, more than the ${limits.zipBytes} that a release may have`);
  }
  const bytes = await readFile(path);
  const zip = await opened(path, bytes);
  const files = new Map<string, DistributionFile>();
  const names = new Set<string>();
  let total = 0;
  try {
    if (zip.entryCount > limits.entries) {
      throw new DistributionError(`${path}: ${zip.entryCount} entries, more than ${limits.entries}`);
    }
    for await (const entry of zip.eachEntry()) {
      const name = checkedName(entry, names);
      if (name.endsWith('/')) continue;
      const keep = isKept(name);
      const content = await inflated(zip, entry, keep, limits, limits.totalBytes - total);
      total += content.length;
      if (keep) files.set(name, { path: name, bytes: content.bytes, sha256: sha256Of(content.bytes) });
    }
  } catch (error) {
    throw error instanceof DistributionError ? error : new DistributionError(`${path}: ${said(error)}`);
  } finally {
    zip.close();
  }
  return { source: path, sha256: sha256Of(bytes), files, others: names.size - files.size };
}

/** Whether a file begins as a zip does: with one of its own records, an empty one with its directory. */
export async function isZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer[0] === 0x50 && buffer[1] === 0x4b && buffer[2] === (buffer[3] ?? 0) - 1;
  } finally {
    await file.close();
  }
}

async function opened(path: string, bytes: Buffer): Promise<ZipFile> {
  try {
    // strictFileNames: a backslash is refused, never turned into a folder.
    return await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  } catch (error) {
    throw new DistributionError(`${path}: not a whole zip file (${said(error)})`);
  }
}

/** The entry's name, after every check that needs no content. yauzl has refused `..`, absolute paths and backslashes. */
function checkedName(entry: Entry, names: Set<string>): string {
  const name = entry.fileName;
  const refuse = (why: string): never => {
    throw new DistributionError(`entry ${JSON.stringify(name)}: ${why}`);
  };
  if (/^[a-z]:/i.test(name) || name.startsWith('/') || name.split('/').includes('..'))
    refuse('its name leaves the folder');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with control characters is exactly what is refused
  if (/[\u0000-\u001f\u007f]/.test(name)) refuse('its name holds control characters');
  if (isLink(entry)) refuse('it is a link, not a file');
  if (entry.isEncrypted()) refuse('it is encrypted');
  // Two names that differ in case only are one file on Windows and macOS.
  const folded = name.toLowerCase();
  if (names.has(folded)) refuse('the name appears twice');
  names.add(folded);
  if (!name.endsWith('/') && !entry.canDecodeFileData()) refuse('it is packed in a way that is not read here');
  return name;
}

/** The Unix mode stands in the upper half of the external attributes; 0o12 is a symbolic link. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** Inflates one entry, counting as it streams: what the headers promise is never believed. */
async function inflated(
  zip: ZipFile,
  entry: Entry,
  keep: boolean,
  limits: Limits,
  room: number,
): Promise<{ bytes: Uint8Array; length: number }> {
  const refuse = (why: string): never => {
    throw new DistributionError(`entry ${JSON.stringify(entry.fileName)}: ${why}`);
  };
  const cap = Math.min(keep ? limits.keptBytes : limits.fileBytes, room);
  if (entry.uncompressedSize > cap) refuse(tooLarge(entry.uncompressedSize, cap));
  const chunks: Buffer[] = [];
  let length = 0;
  let crc = 0;
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > cap) refuse(tooLarge(length, cap));
      if (length > 1024 * 1024 && length > entry.compressedSize * limits.ratio) {
        refuse(`it unpacks to more than ${limits.ratio} times its size`);
      }
      crc = crc32(chunk, crc);
      if (keep) chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof DistributionError) throw error;
    refuse(`damaged or cut (${said(error)})`);
  } finally {
    stream.destroy();
  }
  if (crc !== entry.crc32) refuse('damaged: its checksum (CRC-32) does not agree');
  return { bytes: keep ? new Uint8Array(Buffer.concat(chunks)) : new Uint8Array(), length };
}

function tooLarge(is: number, cap: number): string {
  return `${is} bytes unpacked, more than the ${cap} left for it`;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
