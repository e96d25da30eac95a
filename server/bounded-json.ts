/**
 * JSON from outside, under limits: used for request bodies and for what FHIR servers answer. Problems are named by kind,
 * never with the text that caused them (V8's own message quotes the input).
 */

/** Levels of `[` and `{` that are read. FHIR needs about 20; a recursive reader overflows near 10,000. */
export const MAX_DEPTH = 64;

export type JsonProblem = 'not-utf8' | 'empty' | 'too-deep' | 'not-json';

export type JsonResult = { ok: true; value: unknown } | { ok: false; problem: JsonProblem };

/** Parses UTF-8 JSON (a byte order mark is allowed). Never throws. */
export function parseBoundedJson(bytes: Uint8Array, maxDepth: number = MAX_DEPTH): JsonResult {
  if (isDeeperThan(bytes, maxDepth)) return { ok: false, problem: 'too-deep' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: 'not-utf8' };
  }
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  try {
    return { ok: true, value: parseWithoutProto(text) };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}

/**
 * A member named `__proto__` is an own property after JSON.parse and becomes a prototype when someone copies it by
 * assignment. It is dropped here, once, for every reader. The reviver costs time, so it runs only where the name,
 * or a `\u` escape that could spell it, occurs.
 */
function parseWithoutProto(text: string): unknown {
  if (!/__proto__|\\u00[5-7]/i.test(text)) return JSON.parse(text);
  return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
}

/**
 * Whether brackets outside of strings nest deeper than `limit`: one pass over the bytes, no recursion, no allocation.
 * In UTF-8 the bytes of brackets, quotes and backslashes stand for nothing else.
 */
export function isDeeperThan(bytes: Uint8Array, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) {
      i = endOfString(bytes, i);
    } else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > limit) return true;
    } else if (byte === 0x5d || byte === 0x7d) {
      depth--;
    }
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Index of the quote that closes the string opened at `start`; the length where none does. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start; ; ) {
    at = bytes.indexOf(QUOTE, at + 1);
    if (at === -1) return bytes.length;
    let slashes = 0;
    while (bytes[at - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at;
  }
}
