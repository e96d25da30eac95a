import { SaidError } from '../said-error.ts';
import type { Edition } from './edition.ts';

/**
 * A pack: one edition's compiled tables in one gzip file.
 *
 * Inside the gzip: `LNT1`, the header's length (uint32, little endian), the header (JSON, UTF-8), then the sections one
 * after another. A section is bytes; its reader knows whether they are JSON, text or columns. Sections stay views on
 * one buffer, so that opening a pack copies nothing.
 *
 * gzip rather than brotli: `DecompressionStream` reads no brotli in Chromium (stack.md).
 */
export interface Pack {
  edition: Edition;
  /** SHA-256 of the file as shipped, hex. */
  sha256: string;
  sections: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export interface PackHeader {
  edition: Edition;
  sections: { name: string; length: number }[];
}

export const PACK_MAGIC = 'LNT1';

/** A file that is no pack, or is cut. The message names what is wrong and never quotes bytes. */
export class PackError extends SaidError {
  override readonly name = 'PackError';
}

/**
 * Opens a pack file.
 * @param file the bytes as shipped (gzip)
 * @throws {PackError} when the bytes are not a whole pack
 */
export async function openPack(file: Uint8Array<ArrayBuffer>): Promise<Pack> {
  const [sha256, bytes] = await Promise.all([hexDigest(file), gunzip(file)]);
  return { ...readPack(bytes), sha256 };
}

/** The parts of an unzipped pack. */
export function readPack(bytes: Uint8Array<ArrayBuffer>): Omit<Pack, 'sha256'> {
  const text = new TextDecoder();
  if (bytes.length < 8 || text.decode(bytes.subarray(0, 4)) !== PACK_MAGIC) throw new PackError('not a Lintel pack');
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const start = 8 + headerLength;
  if (start > bytes.length) throw new PackError('the pack is cut: its header is not whole');
  const header = headerOf(text.decode(bytes.subarray(8, start)));
  const sections = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = start;
  for (const { name, length } of header.sections) {
    if (at + length > bytes.length) throw new PackError(`the pack is cut: section ${name} is not whole`);
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return { edition: header.edition, sections };
}

function headerOf(text: string): PackHeader {
  try {
    return JSON.parse(text) as PackHeader;
  } catch {
    throw new PackError('its header is not JSON');
  }
}

/** The unzipped bytes of a pack, for writers: the inverse of {@link readPack}. */
export function packBytes(edition: Edition, sections: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const header: PackHeader = {
    edition,
    sections: [...sections].map(([name, bytes]) => ({ name, length: bytes.length })),
  };
  const head = jsonBytes(header);
  const total = [...sections.values()].reduce((sum, bytes) => sum + bytes.length, 8 + head.length);
  const out = new Uint8Array(total);
  out.set(new TextEncoder().encode(PACK_MAGIC), 0);
  new DataView(out.buffer).setUint32(4, head.length, true);
  out.set(head, 8);
  let at = 8 + head.length;
  for (const bytes of sections.values()) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

/** What {@link jsonSection} reads. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** A section as JSON. @throws {PackError} when the pack has no such section */
export function jsonSection<T>(pack: Pick<Pack, 'edition' | 'sections'>, name: string): T {
  return JSON.parse(textSection(pack, name)) as T;
}

/** A section as text. @throws {PackError} when the pack has no such section */
export function textSection(pack: Pick<Pack, 'edition' | 'sections'>, name: string): string {
  return new TextDecoder().decode(bytesSection(pack, name));
}

/** A section as it stands. @throws {PackError} when the pack has no such section */
export function bytesSection(pack: Pick<Pack, 'edition' | 'sections'>, name: string): Uint8Array<ArrayBuffer> {
  const bytes = pack.sections.get(name);
  if (!bytes) throw new PackError(`${pack.edition.id} has no section ${name}`);
  return bytes;
}

async function gunzip(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new PackError('not a whole gzip file');
  }
}

async function hexDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
