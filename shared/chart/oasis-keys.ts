/**
 * How a record names OASIS items, brought to the Chart's spelling (interfaces.md): CMS's submission names and item
 * numbers in any case; answers of M items as digits without a leading zero, of GG activities with two digits.
 *
 * The function items are named by their number, since the number alone says which answer it is. Every other name stays
 * whole: cutting `M1033_HOSP_RISK_COMPLIANCE` or `M1028_…` would make one item of many. So does a name that CMS does not
 * print for a function item (`M1830_GOAL`, `M1800_NA`): what it holds may be the answer to another question.
 */

/** CMS's submission names of the items that carry points, and of M1845 beside them; the same since OASIS-C. */
const FUNCTION_ITEMS: ReadonlyMap<string, string> = new Map([
  ['M1800_CRNT_GROOMING', 'M1800'],
  ['M1810_CRNT_DRESS_UPPER', 'M1810'],
  ['M1820_CRNT_DRESS_LOWER', 'M1820'],
  ['M1830_CRNT_BATHG', 'M1830'],
  ['M1840_CRNT_TOILTG', 'M1840'],
  ['M1845_CRNT_TOILTG_HYGN', 'M1845'],
  ['M1850_CRNT_TRNSFRNG', 'M1850'],
  ['M1860_CRNT_AMBLTN', 'M1860'],
]);

/** How a record's names of OASIS items are read. */
export interface OasisNaming {
  /** The Chart's key of an item as a record names it. */
  keyOf(written: string): string;
  /** Why a name is not taken for the item whose number it begins with, or is doubtful; `undefined`: nothing to say. */
  doubt(written: string): NameDoubt | undefined;
}

export interface NameDoubt {
  say: string;
  /** Whether its answer is read all the same, under the name as written. */
  isRead: boolean;
}

/** The naming of a reader that holds no OASIS catalogue: keys only. */
export const PLAIN_NAMING: OasisNaming = { keyOf: oasisKey, doubt: () => undefined };

/** Names that were read before: a file of records repeats a few dozen. Bounded, since anyone can send any key. */
const known = new Map<string, string>();
const MOST_KNOWN = 2_000;

/** The Chart's key of an OASIS item as a record names it. */
export function oasisKey(written: string): string {
  const held = known.get(written);
  if (held !== undefined) return held;
  const key = keyOf(written);
  if (known.size >= MOST_KNOWN) known.clear();
  if (written.length <= 64) known.set(written, key);
  return key;
}

function keyOf(written: string): string {
  const trimmed = written.trim();
  // ASCII only: other letters would turn into letters that nobody wrote. What names no item stays as it is.
  if (!/^(?:GG|[A-Z])\d{4}\w*$/i.test(trimmed)) return written;
  const name = trimmed.toUpperCase();
  return FUNCTION_ITEMS.get(name) ?? name;
}

/** An answer in the Chart's spelling. Whatever is no code of one or two digits stays as it was written. */
export function oasisValue(key: string, answer: string | number): string {
  const text = typeof answer === 'number' ? numberText(answer) : answer.trim();
  if (text.length > 2 || text.length === 0) return text;
  if (isActivity(key)) return /^\d$/.test(text) ? `0${text}` : text;
  return text.length === 2 && text[0] === '0' && isDigit(text.charCodeAt(1)) && /^[A-Z]\d{4}/.test(key)
    ? text.slice(1)
    : text;
}

/** `-0` is 0; a fraction stays a fraction, and is then no answer. */
function numberText(answer: number): string {
  return answer === 0 ? '0' : String(answer);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** GG0130 and GG0170 activities; the wheelchair questions Q, RR and SS are answered with one digit. */
export function isActivity(key: string): boolean {
  // The first letter first: a filter asks for every answer of every record.
  return key.charCodeAt(0) === 71 && /^GG01[37]0[A-PR-S]\d$/.test(key);
}
