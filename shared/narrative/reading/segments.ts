import { pattern } from '../../pattern.ts';
import { allIn } from './find.ts';

/** A stretch of a section that is read as one sentence. */
export interface Segment {
  start: number;
  end: number;
  item: boolean;
}

interface Line {
  start: number;
  end: number;
  item: boolean;
}

/** A bullet, a number, a letter, a box at the start of a line. */
export const ITEM =
  /^\s*(?:[-–—*•●▪■◦‣·→>+~]+\s|\(?\d{1,2}[.)](?!\d)\s*|\(?[a-zA-Z][.)]\s|[•●▪■◦‣·→☐☑☒✓✔□]|[[(][ xX✓]?[\])])/;
/** `Label: value`, with a label that begins with a capital. */
const TEMPLATE = /^\s*[\p{Lu}\d][^:.;!?]{0,40}:(?=\s|$)/u;
/** A line that ends so is not finished. */
const UNFINISHED = pattern('i')`
  (?:
    ,|-|\/
    |\b(?:
      with|of|the|a|an|and|or|nor|to|for|in|on|at|by|from|due|secondary|her|his|their|is|was|were|are|has|had|have
      |denies|without|that|which|who|as|than|per|via|since|because|if|when|but|while|after|before|during|s\/p|h\/o
      |r\/o|w\/o|w\/|possible|acute|chronic|left|right|bilateral
    )
  )\s*$
`;

/** The sentences, list items and template lines between two offsets, in order, without the white space around them. */
export function segmentsOf(text: string, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  for (const block of blocksOf(text, start, end)) split(text, block, segments);
  return segments;
}

/** Lines, with the wrapped lines of prose joined. */
function blocksOf(text: string, start: number, end: number): Line[] {
  const blocks: Line[] = [];
  const lines = linesOf(text, start, end);
  const width = wrapWidth(lines);
  let last: Line | undefined;
  let lastLine: Line | undefined;
  for (const line of lines) {
    if (last && lastLine && goesOn(text, lastLine, line, width)) last.end = line.end;
    else {
      last = { ...line };
      blocks.push(last);
    }
    lastLine = line;
  }
  return blocks;
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isLineBreak(text, at)) continue;
    const line = trimmed(text, from, at);
    if (line.start < line.end) {
      const head = text.slice(line.start, Math.min(line.end, line.start + 60));
      lines.push({ ...line, item: ITEM.test(head) || TEMPLATE.test(head) });
    }
    from = at + 1;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isLineBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 10 && unit <= 13) || unit === 0x2028 || unit === 0x2029;
}

/** Whether more than one line break stands between two offsets, CRLF counted once. */
function isBlankBetween(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let at = start; at < end && breaks < 2; at++) {
    if (isLineBreak(text, at) && !(text[at] === '\n' && text[at - 1] === '\r')) breaks++;
  }
  return breaks > 1;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit > 127 && /\s/.test(text[at] ?? ''));
}

/** The width at which a text is wrapped: of several long lines that end near one column; 0: it is not. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end }) => end - start);
  const widest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (widest < 50 || widest > 140) return 0;
  return lengths.filter((length) => length > widest - 13).length >= 3 ? widest : 0;
}

/** Whether a line goes on with the sentence of the line before. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (line.item || isRow(text, line)) return false;
  if (isBlankBetween(text, before.end, line.start)) return false;
  const tail = text.slice(Math.max(before.start, before.end - 24), before.end);
  if (/[.!?:]["')\]]?$/.test(tail)) return false;
  const length = before.end - before.start;
  if (UNFINISHED.test(tail)) return true;
  // `… has no` of a long line goes on; `Cough: no` is an answer.
  if (length >= 35 && /[^:?]\s(?:no|not|any|this)$/i.test(tail)) return true;
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (/^\p{Ll}/u.test(head)) return length >= 35;
  const first = /^\S+/.exec(head)?.[0].length ?? 0;
  return width > 0 && length + 1 + first > width;
}

/** A row of a table: `drug / dose / purpose`, `wound | site | stage`. */
function isRow(text: string, { start, end }: Line): boolean {
  return end - start < 240 && /^[^/|]{1,80}(?: \/ | \| |\t)[^/|\t]{1,120}(?: \/ | \| |\t)/.test(text.slice(start, end));
}

/** Where a sentence may end, or the next item of a list begin. The first mark of a run only: a run of marks is walked once. */
const STOP =
  /(?<![.!?])[.!?]+["')\]]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|[•●▪■◦‣]|(?<=^|\s)\(?\d{1,2}[.)](?=\s)/gu;

function split(text: string, line: Line, segments: Segment[]): void {
  const written = text.slice(line.start, line.end);
  let count = /^\(?1[.)]\s/.test(written) ? 1 : 0;
  let from = 0;
  const add = (to: number) => {
    const { start, end } = trimmed(text, line.start + from, line.start + to);
    if (start < end) segments.push({ start, end, item: line.item || count > 0 });
    from = to;
  };
  for (const { 0: mark, index } of allIn(written, STOP)) {
    if (/^\(?\d/.test(mark)) {
      // A number goes on a list only in its turn: `1. CHF 2. COPD`; else it ends what it stands in: `stage 3. Wound`.
      if (
        Number.parseInt(mark.replace('(', ''), 10) === count + 1 &&
        !COUNTED.test(written.slice(Math.max(0, index - 10), index))
      ) {
        add(index);
        count++;
      } else if (index > 0 && mark.endsWith('.')) add(index + mark.length);
    } else if (/^[•●▪■◦‣]/.test(mark)) add(index);
    // `Pneumonia ........ resolved`: dots that lead to the next column.
    else if (mark.startsWith('....') && index + mark.length < written.length) continue;
    else if (ends(written, index)) add(index + mark.length);
  }
  add(written.length);
}

/** `R heel st 1. Walks`: of these the number is. */
const COUNTED = /\b(?:stage|stg|st|grade|gr|type|class|category|cat|level)\s*$/i;

/** Never end a sentence. */
const NEVER = new Set(
  'dr mr mrs ms st vs prof approx no nos fig incl e.g i.e cf viz al sig dept est temp resp'.split(' '),
);
/** End one only where a capital follows. */
const ABBREVIATED = new Set(
  'pt pts hr hrs min mins wk wks mo mos yr yrs mg mcg ml cc lb lbs oz ft cm mm etc jr sr inc tab tabs cap caps q.d b.i.d t.i.d q.i.d p.r.n p.o a.m p.m h.s q.h dx hx tx rx sx abd bilat rt lt amt freq wt ht bp eval cont assist mod min max sec occ'.split(
    ' ',
  ),
);

/** Before the letter that tells which: `vitamin D.`, `Child-Pugh B.`. */
const LETTERED = /\b(?:hepatitis|hep|vitamin|vit|type|class|group|pugh|factor)\s$/i;

/** Behind a common word, an abbreviation in capitals or a bracket. */
const SIDE_AT_END =
  /(?:(?:^|[\s/(-])(?:\p{Ll}[\p{Ll}-]{1,20}|\p{Lu}{2,12}|\p{Lu}\p{Ll}{1,20}(?:itis|oma|ema|osis|pathy|algia|plegia|paresis|ulcer|act))|\))\s[LR]$/u;
/** `OA R. Knee pain`: the side of what follows. */
const ANEW = /^\.\s+(?!(?:Hip|Knee|Leg|Arm|Foot|Hand|Shoulder|Ankle|Wrist|Elbow|Heel|Thigh|Calf|Eye|Breast)\b)\p{Lu}/u;

/** Whether the mark at an offset of a line ends a sentence. */
function ends(line: string, at: number): boolean {
  // `CHF ? pneumonia`, `URI/? flu`: a mark of doubt before a word, not the end of a question.
  if (line[at] === '?') return at > 0 && !/[\s(/]/.test(line[at - 1] ?? '');
  if (line[at] !== '.') return true;
  const before = /[\p{L}.]+$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  const after = /^\.["')\]]*\s+(\S)/.exec(line.slice(at, at + 12))?.[1];
  if (after === undefined) return true;
  if (before === 'no' || before === 'nos') return !/\d/.test(after);
  if (NEVER.has(before)) return false;
  // `Frozen shoulder L. Carpal tunnel R`: a side at the end of a sentence, and no initial (`Mary L. Smith`).
  if (
    /^[lr]$/.test(before) &&
    SIDE_AT_END.test(line.slice(Math.max(0, at - 26), at)) &&
    ANEW.test(line.slice(at, at + 14))
  )
    return true;
  // `On O2 1.5 L. Cataracts removed`: of a measure, and no initial.
  if (/^[lgm]$/.test(before) && /\d ?$/.test(line.slice(Math.max(0, at - 6), at - 1)) && /\p{Lu}/u.test(after))
    return true;
  // `No s/s. PMH HTN`: the letter behind a stroke is no initial.
  const isOfPair = before.length === 1 && line[at - 2] === '/';
  // `Chronic hepatitis C. Brother had it too`: the letter is a part of the name.
  if (before.length === 1 && /\p{Lu}/u.test(after) && LETTERED.test(line.slice(Math.max(0, at - 14), at - 1)))
    return true;
  const isAbbreviated = (ABBREVIATED.has(before) || /^(?:\p{L}\.)*\p{L}$/u.test(before)) && !isOfPair;
  return !isAbbreviated || (before.length > 1 && /\p{Lu}/u.test(after));
}
