import { columnLabels } from './columns.ts';
import { leftByExports } from './exported.ts';
import { misspeltCues } from './misspelt-cues.ts';
import { withPlainMarks } from './plain-marks.ts';
import { type Change, type Span, spanOf } from './span.ts';

/**
 * The text of a note as rooms read it, and where it stands in the note. Editors, exports and PDFs put into a text what no reader
 * sees: two blanks for one, blanks that do not break, soft hyphens, line ends of two characters, lines that are wrapped. Patterns
 * and words are looked for in a text without these, and what is found is quoted as given.
 */
export interface PlainText {
  readonly text: string;
  /** Exactly as given: what a span quotes. */
  readonly given: string;
  /** What was put in place of more, in order, by each pass over the text, the first one first; empty: all stands where it stood. */
  readonly passes: readonly (readonly Cut[])[];
}

/** From an offset of the text on, so many characters of the text as given are gone in all. */
interface Cut {
  readonly from: number;
  readonly gone: number;
}

/** The text without what nobody sees. Lines stay as they are (wrapped-lines.ts). */
export function plainText(given: string): PlainText {
  const exported = changed({ text: given, given, passes: [] }, leftByExports(given));
  const typed = changed(exported, columnLabels(exported.text));
  const seen = withoutUnseen({ ...typed, text: withDoubleMarks(withDashes(withPlainMarks(typed.text))) });
  return changed(seen, misspeltCues(seen.text));
}

/** `'memory loss'`: as within two marks. */
function withDoubleMarks(text: string): string {
  if (!text.includes("'") && !text.includes('‘')) return text;
  return text.replace(SINGLE_MARKS, (quoted) => `"${quoted.slice(1, -1)}"`);
}

/** `o Hypertension`: a word processor's circle, of which the letter is left. Twice at least, or it is something else. */
function withDashes(text: string): string {
  if (!MAYBE_CIRCLE.some((circle) => text.includes(circle)) || (text.match(CIRCLE)?.length ?? 0) < 2) return text;
  return text.replace(CIRCLE, '-');
}

function withoutUnseen(plain: PlainText): PlainText {
  const { text } = plain;
  if (!MAYBE_UNSEEN.test(text)) return plain;
  const changes = [...text.matchAll(isSpacedOut(text) ? UNSEEN_OR_SPACED : UNSEEN)].map(
    ({ 0: unseen, index }): Change => {
      const put = /^[\r\n]/.test(unseen) ? '\n' : /^[ \t]/.test(unseen) ? ' ' : '';
      return { start: index, end: index + unseen.length, put };
    },
  );
  return changed(plain, changes);
}

/** Whether two blanks stand so often for one that they say nothing anywhere: justified text, as PDFs give it. */
function isSpacedOut(text: string): boolean {
  const doubles = text.match(DOUBLE)?.length ?? 0;
  return doubles > 8 && doubles * 6 > (text.match(SINGLE)?.length ?? 0);
}

/** The same with other parts made shorter. @param changes in order, none over another */
export function changed(plain: PlainText, changes: readonly Change[]): PlainText {
  if (changes.length === 0) return plain;
  const { text, given, passes } = plain;
  const pieces: string[] = [];
  const cuts: Cut[] = [];
  let at = 0;
  let length = 0;
  for (const { start, end, put } of changes) {
    pieces.push(text.slice(at, start), put);
    length += start - at + put.length;
    // The last letter of another word stands where the last one stood.
    cuts.push({ from: length - Number(put.length > 1), gone: end - length });
    at = end;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), given, passes: [...passes, cuts] };
}

/** Words of the text as they are given: where they stand there, and letter by letter. */
export function asGiven({ text, given, passes }: PlainText, { start, end }: Omit<Span, 'text'>): Span {
  if (text === given || start >= end) return spanOf(given, place(passes, start), place(passes, end));
  const span = spanOf(given, place(passes, start), place(passes, end - 1) + 1);
  return withWholeSide(/\d/.test(text[end - 1] ?? '') ? withWholeNumber(span, given) : span, given);
}

/** `Stage three`, read as `stage 3`: the number is quoted with all its letters. */
function withWholeNumber(span: Span, given: string): Span {
  const letters = /[a-z]$/i.test(span.text) ? /^[a-z]*/i.exec(given.slice(span.end, span.end + 8))?.[0].length : 0;
  return letters ? spanOf(given, span.start, span.end + letters) : span;
}

/** `(R) buttock`, `Rt. hip`: words that begin or end within how a side is written are quoted with all of it. */
function withWholeSide(span: Span, given: string): Span {
  const opens = given[span.start - 1] === '(' && /^\w+\)/.test(span.text);
  const closes = given[span.end] === ')' && /\(\w+$/.test(span.text);
  const rest = /\b[LR]$/.test(span.text) ? /^t\.?(?= )/.exec(given.slice(span.end, span.end + 3))?.[0].length : 0;
  if (!opens && !closes && !rest) return span;
  return spanOf(given, span.start - Number(opens), span.end + (rest || Number(closes)));
}

/** Where a character of the text stands in the text as given. */
function place(passes: PlainText['passes'], at: number): number {
  return passes.reduceRight((now, cuts) => now + goneAt(cuts, now), at);
}

function goneAt(cuts: readonly Cut[], at: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.gone ?? 0;
}

/** Words within single marks; an apostrophe within a word ends none. */
const SINGLE_MARKS =
  /(?<![\p{L}\p{N}])(?:'(?=\p{L})(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,80}'|‘(?=\p{L})(?:[^‘’\n]|(?<=\p{L})’(?=\p{L})){2,80}’)(?![\p{L}\p{N}])/gu;
const CIRCLE = /(?<=^[ \t]{0,12})o(?=[ \t]+\S)/gm;
const MAYBE_CIRCLE: readonly string[] = ['\no ', '\to ', ' o ', '\no\t', ' o\t'];

/**
 * Two blanks between words. Three are a column, and two before a label, a box or a line to write on set fields of a form apart.
 */
const DOUBLE = /(?<=\S) {2}(?=\S)(?![^\n:]{0,30}:|[^\n]{0,24}(?:[[☐☒☑□]|__))/g;
const SINGLE = /(?<=\S) (?=\S)/g;
/**
 * A side before what it is the side of: `(L) calf` and `Rt. hip` are `L calf` and `R hip`. Behind a figure `(L)` says low.
 */
const SIDE = '(?:[LRB]|[LlRr]t|[Ll]eft|[Rr]ight)';
const NO_FIGURE = '(?<![\\p{L}\\p{N}]|\\p{N} )';
/**
 * Line ends of two characters, a tab behind a colon, soft hyphens (also at the end of a line), what has no width, a box with two blanks
 * in it, what stands about a side, the number of a page on a line of its own, the second of two full stops and of two hyphens.
 */
const NEVER_SEEN = [
  '\\r\\n?',
  '(?<=[\\p{L})]:)[ ]?\\t{1,3}(?=\\S)',
  '\\u00ad(?:\\r?\\n[ \\t]*)?',
  '[\\u200b\\u2060\\ufeff]',
  '(?<=\\[) {2}(?=\\])',
  `${NO_FIGURE}\\((?=${SIDE}\\) \\p{L})`,
  `(?<=${NO_FIGURE}\\(${SIDE})\\)(?= \\p{L})`,
  '(?<=(?<!\\p{L})[LR])t\\.?(?= \\p{Ll})',
  '(?<=(?<!\\p{L})[lr]t)\\.(?= \\p{Ll})',
  '(?:\\r?\\n[ \\t]{0,40}){1,3}(?:[-–—]{1,3} ?)?(?:Page |Pg\\.? )?\\d{1,3} (?:of|/) \\d{1,3}(?: ?[-–—]{1,3})?[ \\t]{0,40}(?:\\r?\\n[ \\t]{0,40}){1,3}(?=\\S)',
  '(?<=\\p{L}\\.)\\.(?= )',
  '(?<=\\S )-(?=- \\S)',
].join('|');
const UNSEEN = new RegExp(`${NEVER_SEEN}|${DOUBLE.source}`, 'gu');
const UNSEEN_OR_SPACED = new RegExp(`${NEVER_SEEN}|(?<=\\S) {2}(?=\\S)`, 'gu');
const MAYBE_UNSEEN = new RegExp(
  `:[ ]?\\t|[\\r\\u00ad\\u200b\\u2060\\ufeff]| {2}|\\(${SIDE}\\) |\\b(?:[LR]t|[lr]t\\.)[. ]|\\d (?:of|/) \\d{1,3}(?: ?[-–—]{1,3})?[ \\t]*\\r?\\n|\\.\\. | -- `,
);
