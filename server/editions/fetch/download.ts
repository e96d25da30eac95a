import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { faultCode } from '../../fault-code.ts';
import { makeFolder } from '../../make-folder.ts';
import { FetchError } from './fetch-error.ts';
import { type Reply, type RequestOptions, request } from './request.ts';

/** One file to be had. */
export interface Download extends RequestOptions {
  url: string;
  /** Where the whole, checked file goes. `<file>.part` holds what has come so far, `<file>.part.json` what it is of. */
  file: string;
  /** SHA-256 that the file must have, hex. Absent: nobody vouches for it, and the caller has to say so. */
  sha256?: string;
  /** The most bytes that are taken. */
  maxBytes: number;
  /** Called as bytes come: how many are there, and of how many when the server says so. */
  onProgress?: (have: number, total: number | undefined) => void;
}

export interface Downloaded {
  file: string;
  bytes: number;
  sha256: string;
  /** `present`: the right file was there already; `resumed`: the rest was fetched; `whole`: all of it. */
  how: 'present' | 'resumed' | 'whole';
}

/** What a part file is of: without the same validator (ETag or Last-Modified) it is thrown away, never continued. */
interface PartOf {
  url: string;
  validator: string;
}

/**
 * Downloads one file, continuing an earlier attempt where the server says that the file is still the same one
 * (Range with If-Range). The file appears under its name only when it is whole and has the SHA-256 asked for; a whole
 * file with another hash is kept aside as `<file>.unpinned`.
 * @throws {FetchError} saying what happened; what has come so far stays for the next attempt
 */
export async function download(want: Download): Promise<Downloaded> {
  const present = await presentFile(want);
  if (present) return present;
  // An attempt that ended between the last byte and the check.
  if (want.sha256 !== undefined && (await hashFile(`${want.file}.part`)) === want.sha256)
    return finish(want, 'resumed');
  makeFolder(dirname(want.file));
  const have = await partBytes(want);
  const reply = await request(want.url, want, have ? { range: have.bytes, validator: have.validator } : undefined);
  const resumed = have !== undefined && continues(reply, have);
  if (!resumed && reply.status !== 200) {
    await reply.cancel();
    if (!have) throw new FetchError('http', `${want.url}: the server answered ${reply.status} to a plain request`);
    // 416, or a range other than the one asked for: the part is of no use. Once more, from the start.
    await rm(`${want.file}.part`, { force: true });
    return download(want);
  }
  const start = resumed ? have.bytes : 0;
  await receive(want, reply, start);
  if (resumed && want.sha256 !== undefined && (await hashFile(`${want.file}.part`)) !== want.sha256) {
    // The part may have been spoilt on this disk: before the file is judged it is fetched once as a whole.
    await rm(`${want.file}.part`, { force: true });
    return download(want);
  }
  return finish(want, resumed ? 'resumed' : 'whole');
}

async function presentFile(want: Download): Promise<Downloaded | undefined> {
  if (want.sha256 === undefined) return undefined;
  const size = await sizeOf(want.file);
  if (size === undefined) return undefined;
  const sha256 = await hashFile(want.file);
  return sha256 === want.sha256 ? { file: want.file, bytes: size, sha256, how: 'present' } : undefined;
}

/** What an earlier attempt left, if it can be continued. */
async function partBytes(want: Download): Promise<{ bytes: number; validator: string } | undefined> {
  const bytes = await sizeOf(`${want.file}.part`);
  if (!bytes) return undefined;
  try {
    const part = JSON.parse(await readFile(`${want.file}.part.json`, 'utf8')) as Partial<PartOf>;
    if (part.url === want.url && typeof part.validator === 'string') return { bytes, validator: part.validator };
  } catch {
    // Not ours, or cut: start again.
  }
  return undefined;
}

/** A server may honour Range and ignore If-Range: the validator is compared here too. */
function continues(reply: Reply, have: { bytes: number; validator: string }): boolean {
  const same = reply.validator === undefined || reply.validator === have.validator;
  return reply.status === 206 && reply.rangeStart === have.bytes && same;
}

async function receive(want: Download, reply: Reply, start: number): Promise<void> {
  const total = reply.length === undefined ? undefined : start + reply.length;
  if (total !== undefined && total > want.maxBytes) {
    await reply.cancel();
    throw new FetchError('too-large', `${want.url}: ${total} bytes, more than the ${want.maxBytes} that are taken`);
  }
  await notePart(want, reply.validator);
  const out = await open(`${want.file}.part`, start > 0 ? 'r+' : 'w');
  let have = start;
  want.onProgress?.(have, total);
  try {
    for await (const chunk of reply.chunks()) {
      if (have + chunk.length > want.maxBytes) {
        throw new FetchError('too-large', `${want.url}: more than the ${want.maxBytes} bytes that are taken`);
      }
      await out.write(chunk, 0, chunk.length, have);
      have += chunk.length;
      want.onProgress?.(have, total);
    }
  } finally {
    await out.close();
  }
  if (total !== undefined && have !== total) {
    throw new FetchError('cut', `${want.url}: ${have} of ${total} bytes came; the next attempt continues`);
  }
}

/** Without a validator a part can never be continued safely, so that nothing is noted. */
async function notePart(want: Download, validator: string | undefined): Promise<void> {
  const note = `${want.file}.part.json`;
  if (validator === undefined) return rm(note, { force: true });
  const part: PartOf = { url: want.url, validator };
  await writeFile(note, JSON.stringify(part));
}

async function finish(want: Download, how: 'resumed' | 'whole'): Promise<Downloaded> {
  const sha256 = (await hashFile(`${want.file}.part`)) ?? '';
  const bytes = (await sizeOf(`${want.file}.part`)) ?? 0;
  await rm(`${want.file}.part.json`, { force: true });
  if (want.sha256 !== undefined && sha256 !== want.sha256) {
    const aside = `${want.file}.unpinned`;
    await rename(`${want.file}.part`, aside);
    throw new FetchError(
      'hash',
      `${want.url} is not the file that is pinned: its SHA-256 is ${sha256}, pinned is ${want.sha256}. It is kept as ${aside} and was not imported.`,
    );
  }
  await rename(`${want.file}.part`, want.file);
  return { file: want.file, bytes, sha256, how };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** SHA-256 of a file, hex; `undefined` where there is none. */
async function hashFile(path: string): Promise<string | undefined> {
  if ((await sizeOf(path)) === undefined) return undefined;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
