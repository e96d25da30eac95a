/**
 * How an ICD-10-CM code is written and compared.
 *
 * A code has three to seven characters: a letter, then letters and digits; people write a dot after the third. Case and
 * blanks around it do not matter, and neither does the dot where it stands after the third character; anywhere else it
 * makes another string, which is no code (interfaces.md: `E1.19` is not E11.9).
 *
 * Inside the room a code is a number: its characters as digits, left aligned, so that numbers sort as codes do and all
 * codes below a prefix are one range. A look-up then needs no text and allocates nothing.
 */

/** The packed form of a code, or -1 for a text that cannot be one. */
export type CodeKey = number;

export const MIN_LENGTH = 3;
export const MAX_LENGTH = 7;
/** Characters after the third take 37 values: none, 0–9, A–Z. */
const BASE = 37;
const TAIL_WIDTHS = [BASE ** 4, BASE ** 3, BASE ** 2, BASE, 1] as const;

/**
 * Packs a code as written. Never throws, whatever the text.
 * @returns the key, or -1 where the text does not have the form of a code
 */
export function codeKey(text: string): CodeKey {
  let at = 0;
  let end = text.length;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  while (end > at && isBlank(text.charCodeAt(end - 1))) end--;
  if (end - at < MIN_LENGTH || end - at > MAX_LENGTH + 1) return -1;
  let key = 0;
  let count = 0;
  let dotted = false;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 46) {
      if (dotted || count !== MIN_LENGTH) return -1;
      dotted = true;
      continue;
    }
    const digit = codeDigit(unit);
    if (digit < 0 || count === MAX_LENGTH || (count === 0 && digit < 10)) return -1;
    key = extendKey(key, count, digit);
    count++;
  }
  return count < MIN_LENGTH ? -1 : padKey(key, count);
}

/** The unpadded key of `count` characters with one more after them. */
export function extendKey(key: number, count: number, digit: number): number {
  return count < MIN_LENGTH ? key * 36 + digit : key * BASE + digit + 1;
}

/** The key of a code of `count` characters, from its unpadded key. */
export function padKey(key: number, count: number): CodeKey {
  return key * (TAIL_WIDTHS[count - MIN_LENGTH] ?? 1);
}

/** The characters of a key, without the dot: `E119`. */
export function codeOfKey(key: CodeKey): string {
  let category = Math.floor(key / TAIL_WIDTHS[0]);
  let tail = key - category * TAIL_WIDTHS[0];
  let text = '';
  for (let i = 0; i < MIN_LENGTH; i++) {
    text = characterOf(category % 36) + text;
    category = Math.floor(category / 36);
  }
  for (let i = 1; i < TAIL_WIDTHS.length && tail > 0; i++) {
    const width = TAIL_WIDTHS[i] ?? 1;
    const digit = Math.floor(tail / width);
    text += characterOf(digit - 1);
    tail -= digit * width;
  }
  return text;
}

/** Whether a code without the dot begins with a prefix, which may be written with it (`E11.62`). */
function beginsWith(code: string, prefix: string): boolean {
  let at = 0;
  for (let i = 0; i < prefix.length; i++) {
    if (i === MIN_LENGTH && prefix[i] === '.') continue;
    if (prefix.charCodeAt(i) !== code.charCodeAt(at++)) return false;
  }
  return true;
}

/** The same for one of several prefixes. A loop: rules ask it of every code of a chart a hundred times. */
export function beginsWithOne(code: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (beginsWith(code, prefix)) return true;
  return false;
}

/** Whether two codes are of one category. */
export function areOfOneCategory(a: CodeKey, b: CodeKey): boolean {
  return Math.floor(a / TAIL_WIDTHS[0]) === Math.floor(b / TAIL_WIDTHS[0]);
}

/** How many characters the code of this key has. */
export function lengthOfKey(key: CodeKey): number {
  if (key % BASE !== 0) return 7;
  if (key % BASE ** 2 !== 0) return 6;
  if (key % BASE ** 3 !== 0) return 5;
  return key % BASE ** 4 !== 0 ? 4 : 3;
}

/** The first key after `key` that does not begin with its characters: its descendants are `[key, endOfPrefix(key))`. */
export function endOfPrefix(key: CodeKey): CodeKey {
  return key + (TAIL_WIDTHS[lengthOfKey(key) - MIN_LENGTH] ?? 1);
}

/** The key of the code without its last character, or -1 for a category. Whether that is a listed code is not said. */
export function shorterKey(key: CodeKey): CodeKey {
  const length = lengthOfKey(key);
  if (length === MIN_LENGTH) return -1;
  const width = TAIL_WIDTHS[length - MIN_LENGTH - 1] ?? 1;
  return Math.floor(key / width) * width;
}

/** The code in capitals without blanks and dot (`E119`), or `undefined` where the text does not have its form. */
export function normalise(text: string): string | undefined {
  const key = codeKey(text);
  return key < 0 ? undefined : codeOfKey(key);
}

/** The code as people write it, with the dot (`E11.9`); a text that has not the form of a code is returned as it is. */
export function display(text: string): string {
  const key = codeKey(text);
  return key < 0 ? text : displayKey(key);
}

/** The code of a key as people write it. */
export function displayKey(key: CodeKey): string {
  const code = codeOfKey(key);
  return code.length > MIN_LENGTH ? `${code.slice(0, MIN_LENGTH)}.${code.slice(MIN_LENGTH)}` : code;
}

/** Whether a code is an external cause (chapter 20, V00–Y99): the Code Editor flags exactly these as no principal. */
export function isExternalCauseKey(key: CodeKey): boolean {
  const letter = Math.floor(key / (TAIL_WIDTHS[0] * 36 * 36));
  return letter >= 31 && letter <= 34;
}

/** 0–35 for an ASCII digit or letter of either case, else -1. No `toUpperCase`: it turns `ı` and `ſ` into I and S. */
export function codeDigit(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const upper = unit & ~32;
  return upper >= 65 && upper <= 90 ? upper - 55 : -1;
}

function characterOf(digit: number): string {
  return String.fromCharCode(digit < 10 ? 48 + digit : 55 + digit);
}

/** Blanks that `String.prototype.trim` removes. */
function isBlank(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 160) return false;
  return (
    unit === 160 ||
    unit === 0xfeff ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** What may stand between codes that were typed one behind the other. */
const BETWEEN_CODES = /[\s,;]+/;

/** Whether a text is more than one code: two parts of it begin as codes do, with a letter and a digit (`E11.9, I10`). */
export function isSeveral(text: string): boolean {
  return text.split(BETWEEN_CODES).filter((part) => /^[A-Za-z]\d/.test(part)).length > 1;
}
