import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { SaidError } from '../../../shared/said-error.ts';
import { faultCode } from '../../fault-code.ts';

/** A published file that does not say what it should: the message names the file and the line. */
export class SourceError extends SaidError {
  override readonly name = 'SourceError';

  constructor(file: string, line: number | undefined, say: string) {
    super(line === undefined ? `${file}: ${say}` : `${file}:${line}: ${say}`);
  }
}

/** A text file as read, with its name for messages. */
export interface SourceText {
  file: string;
  text: string;
}

/** At most this much after decompression: the largest file that CDC publishes has 15 MB. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Reads a text file, gzip or plain, told apart by its first bytes. @throws {SourceError} where it is no UTF-8 text */
export async function readSource(path: string): Promise<SourceText> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') throw new SourceError(path, undefined, 'is not there');
    throw error;
  }
  return { file: path, text: sourceText(path, bytes) };
}

/** The text of a file's bytes, gzip or plain. @throws {SourceError} */
export function sourceText(file: string, bytes: Uint8Array): string {
  let plain = bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      plain = gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
    } catch {
      throw new SourceError(file, undefined, 'is not a whole gzip file, or too large');
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new SourceError(file, undefined, 'is not UTF-8 text');
  }
}

/** The lines of a text with their numbers, blank ones left out. Lines end with LF or CR LF. */
export function numberedLines(text: string): { line: number; text: string }[] {
  return text
    .split(/\r?\n/)
    .map((each, i) => ({ line: i + 1, text: each }))
    .filter((each) => each.text.trim() !== '');
}
