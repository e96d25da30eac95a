import { type CodeKey, codeKey, codeOfKey, endOfPrefix } from './code.ts';

/**
 * Codes as a text of the tabular list names them. `from` and `to` are in capitals without the dot and stand for
 * everything below them (`I50.-` is from I50 to I50); a range takes in both ends (`C00-D49`, `I10-I1A`).
 */
export interface CodeReference {
  from: string;
  to: string;
  /** A regular expression on the code without its dot: "with fifth or sixth character 5". */
  with?: string;
  /** The text narrows the codes in words that are not read here ("with ketoacidosis"): some of them may not be meant. */
  inexact?: true;
}

const CATEGORY = '[A-Z](?:\\d[0-9A-Z]|[A-Z]\\d)';
const CODE = `(?<![0-9A-Za-z/])(${CATEGORY}(?:\\.[0-9A-Z]{1,4})?)(?![0-9A-Za-z])`;
/**
 * A code or a range. `I69.81- I69.91-` are two (a dash that stands at the first and apart from the second ends a prefix);
 * `S12.0--S12.6.-`, `I01.0 -I01.9`, `S00 - S09` and `M05.00 to M05.8A` are ranges.
 */
const REFERENCE = new RegExp(`${CODE}(?:\\.?-?(?:-(?=[A-Z])|\\s+-\\s*|\\s+to\\s+)${CODE})?`, 'g');
/** What stands in brackets, to the end of the line where they are not closed; and what narrows it from outside. */
const IN_BRACKETS = /\(([^()]*)(?:[)}]( with [^(]*)?|$)/g;
/** Words after which a code stands without brackets. */
const LEADS = `(?:classified to|classified in|classifiable to|(?:sub)?categor(?:y|ies)|code\\(?s?\\)? from|^from)\\s+`;
const LED = new RegExp(`${LEADS}((?:(?:${REFERENCE.source})(?:\\.?-)?(?:,? (?:and |or )?)?)+)`, 'g');
const HAS_POINT = /\./;

/**
 * The codes that one line of a note names. They stand in brackets; without brackets they count only after words that
 * announce them ("classified to A00-B99") or with their point ("torticollis NOS M43.6"), so that "vitamin B12", "HLA-B27"
 * and "tuberculosis, any type in A15 (J65)" name none of their own.
 */
export function codeReferences(line: string): CodeReference[] {
  const found: CodeReference[] = [];
  for (const [, inside = '', narrowed] of line.matchAll(IN_BRACKETS)) {
    const qualifier = qualifierOf(inside);
    found.push(...referencesIn(inside, Object.keys(qualifier).length > 0 ? qualifier : formOf(narrowed ?? '')));
  }
  const outside = withoutBrackets(line);
  const led = [...outside.matchAll(LED)].map(([, list = '']) => list).join(' , ');
  const qualifier = qualifierOf(outside);
  const announced = referencesIn(led, qualifier);
  const pointed = referencesIn(outside, qualifier).filter(
    ({ from, to }) =>
      HAS_POINT.test(writtenIn(outside, from)) && !announced.some((one) => one.from === from && one.to === to),
  );
  return [...found, ...announced, ...pointed];
}

/** A line without what stands in brackets, and without the codes of an open bracket at its end. */
export function withoutBrackets(line: string): string {
  return line
    .replace(/\([^()]*(?:[)}]|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How a code is written in a text: with its point where it has one there. */
function writtenIn(text: string, code: string): string {
  return code.length > 3 || text.includes(`${code}.`) ? `${code.slice(0, 3)}.` : code;
}

function referencesIn(text: string, qualifier = qualifierOf(text)): CodeReference[] {
  return [...text.matchAll(REFERENCE)].map(([, from = '', to]) => ({
    from: plain(from),
    to: plain(to ?? from),
    ...qualifier,
  }));
}

function plain(code: string): string {
  return code.replace('.', '');
}

/** What the list says of single characters, as patterns on the code without its dot. */
const FORMS: readonly [RegExp, (found: RegExpExecArray) => string][] = [
  // Intent is the sixth character; where that is the placeholder, the fifth: T36.0X5A, T36.95XA, but not T45.515A.
  [/fifth or six(?:th)? character (\d(?:-\d)?(?: or \d)?)/, ([, digits = '']) => intent(digits)],
  [/fifth or sixth character to indicate intent/, () => intent('1-4')],
  [/final character (\d)/, ([, digit = '']) => intent(digit)],
  [/(?:sixth|6th)[- ]character (\d(?:-\d)?)/, ([, digits = '']) => `^.{5}${oneOf(digits)}`],
  [/fifth to sixth characters (\d)(\d)/, ([, a, b]) => `^.{4}${a}${b}`],
  [/(?:fifth|5th)[- ]character \.?(\d)/, ([, digit]) => `^.{4}${digit}`],
  [/open fracture 7th character/, () => '^.{6}[BCEFHJMNQR]'],
  [/(?:seventh|7th) character ([A-Z](?: or [A-Z])?)/, ([, letters = '']) => `^.{6}${oneOf(letters)}`],
  [/final characters -(\w+)/, ([, end]) => `${end}$`],
  [/with (?:final characters )?((?:\.\w+-?(?:, | or |\. |-)?)+)/, ([, ends = '']) => `^.{3}(?:${afterPoint(ends)})`],
];

/** What a text asks of the codes that it names. */
function qualifierOf(text: string): Pick<CodeReference, 'with' | 'inexact'> {
  const form = formOf(text);
  if (form.with !== undefined) return form;
  return /[0-9A-Z-],? ?with /.test(text) ? { inexact: true } : {};
}

function formOf(text: string): Pick<CodeReference, 'with'> {
  for (const [pattern, write] of FORMS) {
    const found = pattern.exec(text);
    if (found) return { with: write(found) };
  }
  return {};
}

function intent(digits: string): string {
  return `^(?:.{5}${oneOf(digits)}|.{4}${oneOf(digits)}X)`;
}

/** `1-4 or 6` → `[1-46]`. */
function oneOf(characters: string): string {
  const all = characters.replace(/ or |\s/g, '');
  return all.length === 1 ? all : `[${all}]`;
}

/** `.51-.52` → `51|52`; `.17, .27` → `17|27`. */
function afterPoint(ends: string): string {
  const [, first, last] = /^\.(\d+)-\.(\d+)$/.exec(ends.trim()) ?? [];
  if (first === undefined || last === undefined) return [...ends.matchAll(/\.(\w+)/g)].map(([, end]) => end).join('|');
  const all: string[] = [];
  for (let n = Number(first); n <= Number(last); n++) all.push(String(n).padStart(first.length, '0'));
  return all.join('|');
}

/** References ready to compare with codes. */
export class ReferencedCodes {
  readonly references: readonly CodeReference[];
  readonly #ranges: readonly { first: CodeKey; end: CodeKey; form: RegExp | undefined }[];
  /** From the first code of all ranges to behind the last: most codes are outside. */
  readonly #first: CodeKey;
  readonly #end: CodeKey;

  constructor(references: readonly CodeReference[]) {
    this.references = references;
    this.#ranges = references.map(({ from, to, with: form }) => ({
      first: codeKey(from),
      end: endOfPrefix(codeKey(to)),
      form: form === undefined ? undefined : new RegExp(form),
    }));
    this.#first = Math.min(...this.#ranges.map(({ first }) => first));
    this.#end = Math.max(...this.#ranges.map(({ end }) => end));
  }

  /** Whether one of the references stands for the code. */
  hasKey(key: CodeKey): boolean {
    return this.#find(key) >= 0;
  }

  /** The reference that stands for the code. */
  find(key: CodeKey): CodeReference | undefined {
    return this.references[this.#find(key)];
  }

  #find(key: CodeKey): number {
    if (key < this.#first || key >= this.#end) return -1;
    const ranges = this.#ranges;
    for (let i = 0; i < ranges.length; i++) {
      const range = ranges[i];
      if (!range || key < range.first || key >= range.end) continue;
      if (range.form === undefined || range.form.test(codeOfKey(key))) return i;
    }
    return -1;
  }
}
