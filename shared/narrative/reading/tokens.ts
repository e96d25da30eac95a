import { withoutSuperseded } from './superseded.ts';
import { keepForm, numberedForm, type WordForm } from './word-form.ts';

/** A word of a note: where it stands, and the form under which it is compared. */
export interface Token extends WordForm {
  start: number;
  end: number;
}

/** What a character is to a word, for the characters of ASCII. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const ASCII_KIND = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ASCII_KIND[c] = LETTER;
  else if (c >= 48 && c <= 57) ASCII_KIND[c] = DIGIT;
}
/** Letters in a circle too: `Ⓛ knee`. */
const WORDLIKE = /[\p{L}\p{M}\u24b6-\u24e9]/u;
const NUMBERLIKE = /\p{N}/u;
/** Characters without width belong to the word in which they stand. */
const FIRST_NO_WIDTH = 0xad;
const NO_WIDTH = /\u00ad|\u061c|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|[\ufe00-\ufe0f]|\ufeff/;

/** What the character at an offset is, and how many code units it takes. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII_KIND[unit] ?? OTHER;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (WORDLIKE.test(char)) return LETTER;
  return NUMBERLIKE.test(char) ? DIGIT : OTHER;
}

function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * The words between two offsets. Letters and digits make words, apart from punctuation and hyphens (`type-2` is two words);
 * kept as one are decimals (`7.5`, `I50.22`), initials (`q.d.`, `U.T.I.`), possessives (`Crohn's`) and abbreviations of
 * single letters around a slash or ampersand (`s/p`, `A&O`, `c/d/i`). A value that the next one replaces is left out
 * (`superseded.ts`).
 */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let mayReplace = false;
  while (at < end) {
    if (kindAt(text, at) === OTHER) {
      if (isArrowHead(text.charCodeAt(at))) mayReplace = true;
      if (isAmpersand(text, at)) tokens.push({ start: at, end: at + 1, word: 'and', number: AND });
      at += widthAt(text, at);
      continue;
    }
    const from = at;
    at = plainEnd(text, from, end) ?? wordEnd(text, from, end);
    const raw = text.slice(from, at);
    const not = deniedAt(raw);
    if (not > 0) {
      const { word, number } = inFull(numberedForm(raw.slice(0, not)));
      tokens.push(
        { start: from, end: from + not, word, number },
        { start: from + not, end: at, word: 'not', number: NOT },
      );
      continue;
    }
    const { word, number } = numberedForm(raw);
    if (word !== '') tokens.push({ start: from, end: at, word, number });
    if (number === FROM || number === STAGE || number === NOW) mayReplace = true;
  }
  return mayReplace ? withoutSuperseded(text, tokens) : tokens;
}

/** `>`, and arrows of one character. */
function isArrowHead(unit: number): boolean {
  return unit === 62 || unit === 0x2192 || unit === 0x2794 || unit === 0x279c || unit === 0x21d2 || unit === 0x27f6;
}

/** `Left shoulder & both hips`: a word of its own between blanks. */
function isAmpersand(text: string, at: number): boolean {
  return text[at] === '&' && /^\s?$/.test(text[at - 1] ?? '') && /^\s?$/.test(text[at + 1] ?? '');
}

/** Where "not" begins within a word: `does|n’t`, `can|not`; 0: it does not. */
function deniedAt(raw: string): number {
  if (raw.length < 5 || raw.length > 9 || !(raw.endsWith('t') || raw.endsWith('T'))) return 0;
  return /^[a-z]+n['’ʼ]t$/i.test(raw) || /^cannot$/i.test(raw) ? raw.length - 3 : 0;
}

const AND = keepForm('and');
const FROM = keepForm('from');
const STAGE = keepForm('stage');
const NOW = keepForm('now');
const NOT = keepForm('not');

/** What stands before n't, in full. */
const AUXILIARY: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

function inFull(form: WordForm): WordForm {
  const full = AUXILIARY.get(form.word);
  return full === undefined ? form : numberedForm(full);
}

/** The normalised words of a phrase, as tokens of a note have them. For terms and triggers. */
export function wordsOf(phrase: string): string[] {
  return tokensOf(phrase).map(({ word }) => word);
}

/** Where a word ends of letters and digits of ASCII, with nothing behind it that may belong to it; `undefined`: not so plain. */
function plainEnd(text: string, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 128) return undefined;
    if (ASCII_KIND[unit] === OTHER) return MAY_GO_ON.has(unit) ? undefined : at;
  }
  return limit;
}

/** Marks of decimals, initials, abbreviations and possessives. */
const MAY_GO_ON: ReadonlySet<number> = new Set([...".,/&'"].map((mark) => mark.charCodeAt(0)));

function wordEnd(text: string, from: number, limit: number): number {
  let at = runEnd(text, from, limit);
  if (at - from === 1) {
    const without = withoutEnd(text, from, limit);
    if (without > at) return without;
    const joined = joinedInitials(text, from, limit);
    if (joined > at) return joined;
  }
  // 7.5, 1,200 and I50.22: digits on both sides.
  while (at + 1 < limit && isDecimalPoint(text, at)) at = runEnd(text, at + 1, limit);
  if (isApostrophe(text, at) && at > from) {
    const tail = runEnd(text, at + 1, limit);
    if (tail === at + 2 && /[sS]/.test(text[at + 1] ?? '')) return tail;
    // don't, can't, isn't: one word.
    if (tail === at + 2 && /[tT]/.test(text[at + 1] ?? '') && /[nN]/.test(text[at - 1] ?? '')) return tail;
  }
  return at;
}

/** `w/out`, `w/ out`. */
function withoutEnd(text: string, from: number, limit: number): number {
  if (text[from + 1] !== '/' || !/^[wW]$/.test(text[from] ?? '')) return from;
  const [found = ''] = /^\/ ?out\b/i.exec(text.slice(from + 1, from + 7)) ?? [];
  const end = from + 1 + found.length;
  return found !== '' && end <= limit ? end : from;
}

function runEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    if (kindAt(text, at) === OTHER && !(at > from && hasNoWidth(text, at))) break;
    at += widthAt(text, at);
  }
  return Math.min(at, limit);
}

function hasNoWidth(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_NO_WIDTH && NO_WIDTH.test(text[at] ?? '');
}

function isDigit(text: string, at: number): boolean {
  return ASCII_KIND[text.charCodeAt(at)] === DIGIT;
}

function isDecimalPoint(text: string, at: number): boolean {
  const mark = text[at];
  if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return false;
  if (mark === '.') return true;
  return mark === ',' && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
}

function isApostrophe(text: string, at: number): boolean {
  const mark = text[at];
  return mark === "'" || mark === '’' || mark === 'ʼ';
}

/** `s/p`, `A&O`, `c/d/i`, `q.d`, `U.T.I`: single letters around one and the same mark. */
function joinedInitials(text: string, from: number, limit: number): number {
  const mark = text[from + 1];
  if (mark !== '/' && mark !== '&' && mark !== '.') return from;
  let at = from + 1;
  while (at + 1 < limit && text[at] === mark && isLoneLetter(text, at + 1, limit)) at += 2;
  return at;
}

function isLoneLetter(text: string, at: number, limit: number): boolean {
  if (ASCII_KIND[text.charCodeAt(at)] !== LETTER) return false;
  return at + 1 >= limit || kindAt(text, at + 1) === OTHER;
}
