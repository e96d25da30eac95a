import { pointerOf } from '../../shared/chart/pointer.ts';

/**
 * Names that stand twice in one JSON object. `JSON.parse` keeps the last and says nothing, so that the answer would hang
 * on the order of keys; such a line is refused instead.
 *
 * Looking for them costs a walk over the text. Most lines have none, and that is cheap to know: each member of an object
 * has a quote followed by a colon, so that a text without duplicates has as many as the parsed value has members. It may
 * have more (a string that begins with a colon) and is then looked at; it never has fewer.
 */

/** What is said of such a name. */
export const NAME_TWICE = 'the name stands twice in one object; which one holds is not known';

/** Names that stand twice. */
interface Duplicates {
  /** The pointer of the first of them in the text. */
  first: string;
  /** Whether the line's own `id` is one: which of the two holds is then not known either. */
  isIdTwice: boolean;
}

/** The names that stand twice in an object; `undefined`: none. @param value what `JSON.parse` made of the text */
export function duplicateKeys(text: string, value: unknown): Duplicates | undefined {
  return membersInText(text) === membersInValue(value) ? undefined : findDuplicates(text);
}

/** Unescaped quotes followed by a colon. Within a string a quote is always escaped. */
function membersInText(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) if (!isEscaped(text, at)) count++;
  // Few writers put blanks before the colon; only then is a second look needed.
  if (SPACED.test(text)) {
    for (const found of text.matchAll(ALL_SPACED)) if (!isEscaped(text, found.index)) count++;
  }
  return count;
}

/** JSON's white space, line ends too: a whole file or the body of a request may be written over many lines. */
const SPACED = /"[ \t\r\n]+:/;
const ALL_SPACED = new RegExp(SPACED, 'g');

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++;
  return backslashes % 2 === 1;
}

/** Members of all objects of a value. A stack of its own: JSON may be nested deeper than calls. */
function membersInValue(value: unknown): number {
  let count = 0;
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object' && item !== null) waiting.push(item);
    } else if (typeof next === 'object' && next !== null) {
      for (const key of Object.keys(next)) {
        count++;
        const item = (next as Record<string, unknown>)[key];
        if (typeof item === 'object' && item !== null) waiting.push(item);
      }
    }
  }
  return count;
}

/** Walks the text, which has to be JSON. */
function findDuplicates(text: string): Duplicates | undefined {
  const path: Level[] = [];
  let first: string | undefined;
  let isIdTwice = false;
  let at = 0;
  let expectsName = false;
  while (at < text.length) {
    const character = text[at];
    const level = path.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (expectsName && level) {
        const name = JSON.parse(text.slice(at, end)) as string;
        level.at = name;
        if (level.names?.has(name)) {
          first ??= pointerOf(path.map((one) => one.at));
          if (path.length === 1 && name === 'id') isIdTwice = true;
        }
        level.names?.add(name);
        expectsName = false;
      }
      at = end;
      continue;
    }
    if (character === '{') {
      path.push({ at: '', names: new Set() });
      expectsName = true;
    } else if (character === '[') {
      path.push({ at: 0 });
      expectsName = false;
    } else if (character === '}' || character === ']') {
      path.pop();
      expectsName = false;
    } else if (character === ',' && level) {
      if (level.names) expectsName = true;
      else level.at = Number(level.at) + 1;
    }
    at++;
  }
  return first === undefined ? undefined : { first, isIdTwice };
}

interface Level {
  /** The name or index that is being read. */
  at: string | number;
  /** Of an object. */
  names?: Set<string>;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}
