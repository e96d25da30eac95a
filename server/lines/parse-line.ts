import { isUtf8 } from 'node:buffer';
import { duplicateKeys, NAME_TWICE } from './duplicate-keys.ts';
import { LineError } from './line-error.ts';
import { looksLike } from './looks-like.ts';
import { type LineBytes, LONGEST_LINE } from './split-lines.ts';

/**
 * One line of NDJSON as a value. A byte order mark before it is dropped, so that files put one behind another still read.
 * @returns why it cannot be read, where it cannot: too long, not UTF-8, blank, not JSON, a name twice in one object
 */
export function parseLine(line: LineBytes): unknown | LineError {
  if (line === 'too long') return new LineError('', `the line is longer than ${LONGEST_LINE / 2 ** 20} MiB`);
  const bytes = startsWithMark(line) ? line.subarray(3) : line;
  if (!isUtf8(bytes)) return new LineError('', `the line is not UTF-8 text${asWhat(bytes)}`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (text.trim() === '') return new LineError('', 'the line is blank');
    return new LineError('', `the line is not JSON${placeOf(error)}${asWhat(bytes)}`);
  }
  const twice = typeof value === 'object' && value !== null ? duplicateKeys(text, value) : undefined;
  if (!twice) return value;
  return new LineError(twice.first, NAME_TWICE, twice.isIdTwice ? undefined : idOf(value));
}

/** The line's own id, where it is one. */
function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') && 'id' in value && value.id;
  return typeof id === 'string' ? id : undefined;
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function asWhat(bytes: Uint8Array): string {
  const kind = looksLike(bytes);
  return kind === undefined ? '' : `: it looks like ${kind}`;
}

/** Where the text stops being JSON. The engine's own message quotes the text and is never passed on. */
function placeOf(error: unknown): string {
  const place = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return place === undefined ? '' : ` from character ${Number(place) + 1} on`;
}
