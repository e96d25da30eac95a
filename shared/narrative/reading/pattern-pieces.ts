/** What a text must hold for a pattern to match it: a piece, one of several things, or all of several. */
export type Need = string | { any: readonly Need[] } | { all: readonly Need[] };

/** What is known of a part of a pattern; nothing: it may match anything. */
interface Part {
  /** All that the part matches, where that can be written down. */
  exact?: readonly string[];
  /** What every match holds. */
  need?: Need;
  /** Where not all can be written down: one of these stands at the beginning of every match, or the text holds the other. */
  begin?: readonly string[];
  otherwise?: Need | undefined;
}
/** Shorter pieces tell no text from another. */
export const SHORTEST = 4;
/** Words of which less is known may begin anywhere. */
const FEWEST = 2;

/** So many texts are written down for a pattern at most. */
const MOST = 400;
/** Where a word begins or ends (`\b`), until its place in a piece is known. */
const EDGE = '|';
/** Behind the beginning of a match: what goes on is not known. */
const OPEN = '…';
/** Digits are alike in a piece, and so is everything that is neither letter, digit nor underscore. */
const DIGIT = '0';
const BLANK = ' ';

/** A character as pieces have it: small letters, one digit for all, a blank for everything that is no part of a word. */
function plainChar(char: string): string {
  if (char >= '0' && char <= '9') return DIGIT;
  if ((char >= 'a' && char <= 'z') || char === '_') return char;
  return char >= 'A' && char <= 'Z' ? char.toLowerCase() : BLANK;
}

/**
 * What a text must hold for a pattern to match it, in pieces of small letters, with `0` for any digit and a blank for any
 * character that is no part of a word. `undefined`: nothing can be said. Read off the pattern itself, so that who changes a
 * pattern has nothing else to change; what this does not know of patterns makes an answer vaguer, never wrong.
 */
export function needOfPattern(pattern: RegExp): Need | undefined {
  const part = partOf(pattern);
  return part && needOf(part);
}

/** How a match begins: with a word of which two to four characters are known, or with one character before it. */
export interface Start {
  /** Its last character may be the blank behind the word. */
  piece: string;
  before: 0 | 1;
}

/** How all matches of a pattern begin, but those for which a text must hold something else. */
interface Starts {
  starts: readonly Start[];
  otherwise?: Need | undefined;
}

/** How the matches of a pattern begin, read off it in the same way; `undefined`: not each with a word that can be told. */
export function startsOfPattern(pattern: RegExp): Starts | undefined {
  const part = partOf(pattern);
  const starts = part && beginOf(part).map(startOf);
  return starts?.every((start) => start !== undefined) ? { starts, otherwise: part?.otherwise } : undefined;
}

/** The small letters with which texts begin that a pattern matches at their beginning only; `undefined`: not known. */
export function firstLettersOf(pattern: RegExp): ReadonlySet<string> | undefined {
  if (pattern.multiline || pattern.source.includes('\\b')) return undefined;
  const part = partOf(pattern);
  const begins = part && part.otherwise === undefined ? beginOf(part) : [];
  return begins.length > 0 && begins.every((begin) => /^\|+\w/.test(begin))
    ? new Set(begins.map((begin) => begin.replaceAll(EDGE, '').charAt(0)))
    : undefined;
}

function startOf(begin: string): Start | undefined {
  const [, lead = '', word = ''] = /^(\|* ?\|*)(\w.*)/.exec(begin) ?? [];
  const piece = withEdges(word.replace(OPEN, ''));
  if (lead === '' || piece.length < FEWEST) return undefined;
  return { piece, before: lead.includes(BLANK) ? 1 : 0 };
}

function partOf({ source }: RegExp): Part | undefined {
  // Flags within the pattern, but not a bracket that may be there (`\(?`); letters that others match too.
  if (/\(\?[^:=!<]/.test(source.replace(/\\./g, '')) || LIKE_ASCII.test(source)) return undefined;
  const reader = { source, at: 0 };
  const part = alternatives(reader);
  return reader.at < source.length ? undefined : part;
}

function needOf({ exact, need }: Part): Need | undefined {
  if (!exact) return need;
  return anyOf(exact.map(withEdges).map((piece) => (piece.length < SHORTEST ? undefined : piece)));
}

function anyOf(needs: readonly (Need | undefined)[]): Need | undefined {
  const known = needs.filter((need) => need !== undefined);
  return known.length === needs.length ? { any: known } : undefined;
}

/** A word's edge is a character that is none of its own: a blank, or the end of the text. */
function withEdges(piece: string): string {
  if (!piece.includes(EDGE)) return piece;
  return piece
    .replace(/\|+/g, EDGE)
    .replace(/^\|(?=\w)|(?<=\w)\|$/g, BLANK)
    .replaceAll(EDGE, '');
}

/** The long s and the sign of Kelvin: with the flags `iu` the letters s and k match them. */
export const LIKE_ASCII = /[\u017f\u212a]/;

interface Reader {
  source: string;
  at: number;
}

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    parts.push(sequence(reader));
  }
  const [only] = parts;
  if (only && parts.length === 1) return only;
  if (parts.every(({ exact }) => exact)) return small(parts.flatMap(({ exact }) => exact ?? []));
  // What begins with anything, and needs something that few texts hold, is told by that.
  const each = parts.map((part) => ({ part, need: needOf(part), begin: beginOf(part) }));
  const blind = each.filter(({ need, begin }) => need !== undefined && begin.some((one) => !SOME_OF_WORD.test(one)));
  const begin = each.filter((one) => !blind.includes(one)).flatMap((one) => one.begin);
  const otherwise = either([...parts.map((part) => part.otherwise), ...blind.map(({ need }) => need)]);
  return known(anyOf(each.map(({ need }) => need)), begin, otherwise);
}

/** A letter and what stands behind it, which may be no part of a word: `F/C`. Before it one character at most. */
const SOME_OF_WORD = /^\|* ?\|*\w[\w |]/;

/** One of the needs that are known. */
function either(needs: readonly (Need | undefined)[]): Need | undefined {
  const all = needs.filter((need) => need !== undefined);
  return all.length === 0 ? undefined : { any: all };
}

function small(exact: readonly string[]): Part {
  const each = [...new Set(exact)];
  return each.length <= MOST ? { exact: each } : known(needOf({ exact: each }), beginOf({ exact: each }));
}

function known(need: Need | undefined, begin: readonly string[], otherwise?: Need): Part {
  const each = [...new Set(begin)];
  return { ...(need === undefined ? {} : { need }), begin: each.length <= MOST ? each : [OPEN], otherwise };
}

/** What matches of a part begin with, as far as it tells a word. */
function beginOf({ exact, begin = [OPEN] }: Part): readonly string[] {
  return exact ? [...new Set(exact.map(beginning))] : begin;
}

/** A text up to the last character that tells it from others, and the edge behind that. */
function beginning(text: string): string {
  let at = 0;
  for (let told = 0; at < text.length && (told < SHORTEST || text[at] === EDGE); at++) if (text[at] !== EDGE) told++;
  return text.slice(0, at);
}

function isTold(begin: string): boolean {
  let told = 0;
  for (const char of begin) if (char === OPEN || (char !== EDGE && ++told >= SHORTEST)) return true;
  return false;
}

const opened = (begin: readonly string[]) => begin.map((one) => (isTold(one) ? one : one + OPEN));

/** What begins with one of some texts goes on with what stands behind them. */
function goingOn(begin: readonly string[], part: Part): readonly string[] {
  const behind = beginOf(part);
  const each = begin.flatMap((one) => (isTold(one) ? one : behind.map((more) => one + more)));
  return each.length > MOST ? opened(begin) : each;
}

/** What stands one behind another: texts are written together as long as they are known. */
function sequence(reader: Reader): Part {
  let run: readonly string[] = [''];
  /** What stands behind all of them: a word of twenty letters is written to each of four hundred texts once. */
  let tail = '';
  let begin: readonly string[] = [''];
  let isBegun = false;
  let otherwise: Need | undefined;
  const all: Need[] = [];
  let isExact = true;
  const keep = (part: Part) => {
    const need = needOf(part);
    if (need !== undefined) all.push(need);
  };
  const written = () => (tail === '' ? run : run.map((text) => text + tail));
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
    const part = repeated(reader, atom(reader));
    const { exact } = part;
    if (!isBegun) {
      if (part.otherwise !== undefined) otherwise = either([otherwise, part.otherwise]);
      begin = goingOn(begin, part);
      isBegun = begin.every(isTold);
    }
    if (exact?.length === 1) {
      tail += exact[0];
      continue;
    }
    if (exact && exact.length * run.length <= MOST) {
      run = [...new Set(written().flatMap((before) => exact.map((behind) => before + behind)))];
    } else {
      isExact = false;
      keep({ exact: written() });
      if (!exact) keep(part);
      run = exact ?? [''];
    }
    tail = '';
  }
  if (isExact) return { exact: written() };
  keep({ exact: written() });
  return known(all.length === 0 ? undefined : { all }, begin, otherwise);
}

function repeated(reader: Reader, part: Part): Part {
  if (!QUANTIFIES.has(reader.source[reader.at] ?? '')) return part;
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!quantifier) return part;
  reader.at += quantifier[0].length;
  const [mark = '', least] = quantifier;
  const begin = beginOf(part);
  if (mark.startsWith('?'))
    return part.exact ? { exact: [...new Set(['', ...part.exact])] } : known(undefined, ['', ...begin], part.otherwise);
  if (mark.startsWith('*') || least === '0') return known(undefined, ['', ...opened(begin)], part.otherwise);
  return known(needOf(part), opened(begin), part.otherwise);
}

const QUANTIFIES: ReadonlySet<string> = new Set('?*+{');

const NOTHING: Part = { exact: [''] };

function atom(reader: Reader): Part {
  const { source } = reader;
  const char = source[reader.at++] ?? '';
  if (char === '(') return group(reader);
  if (char === '[') return charClass(reader);
  if (char === '.') return {};
  if (char === '^' || char === '$') return { exact: [EDGE] };
  if (char !== '\\') return { exact: [plainChar(char)] };
  const escaped = source[reader.at++] ?? '';
  if (escaped === 'b') return { exact: [EDGE] };
  if (escaped === 'B') return NOTHING;
  if (escaped === 'd') return { exact: [DIGIT] };
  if (/[sWnrtfv]/.test(escaped)) return { exact: [BLANK] };
  if (!/[\w]/.test(escaped)) return { exact: [plainChar(escaped)] };
  // `\w`, `\p{L}`, `\u00a0`, a reference back: anything.
  reader.at +=
    /^(?:\{[^}]*\}|<[^>]*>|(?<=u)[0-9a-f]{4}|(?<=x)[0-9a-f]{2}|(?<=\d)\d*)/i.exec(source.slice(reader.at))?.[0]
      .length ?? 0;
  return {};
}

function group(reader: Reader): Part {
  const opening = /^\?(?:<?[=!]|:|<\w+>)/.exec(reader.source.slice(reader.at, reader.at + 30))?.[0] ?? '';
  reader.at += opening.length;
  const inner = alternatives(reader);
  reader.at++;
  // What is only looked at is no part of the match.
  return /[=!]/.test(opening) ? NOTHING : inner;
}

/** Characters of a class that is written down: `[- ]`, `[TKH]`. */
function charClass(reader: Reader): Part {
  const { source } = reader;
  const from = reader.at;
  while (reader.at < source.length && source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
  const inner = source.slice(from, reader.at++);
  // Characters of two code units are one of the class and two of a text.
  if (/^\^|\\[^sdnrt.()[\]/\\*+?|-]/.test(inner) || [...inner].length < inner.length) return {};
  const plain = inner
    .replaceAll('\\d', '0')
    .replaceAll(/\\[snrt]/g, ' ')
    .replaceAll(/\\(.)/g, '$1');
  // A range is written down where it is one of digits.
  const listed = plain.replace(/[0-9]-[0-9]/g, '0');
  if (/.-./.test(listed)) return {};
  return { exact: [...new Set([...listed].map(plainChar))] };
}
