import { pattern } from '../../pattern.ts';
import { isLineBreak, type Line, linesOf } from './lines.ts';
import type { Change } from './span.ts';

/** A line that ends so is not finished. */
const UNFINISHED = pattern('i')`
  (?:
    ,|-|\/
    |\b(?:
      with|of|the|a|an|and|or|nor|to|for|in|on|at|by|from|due|secondary|her|his|their|is|was|were|are|has|had|have
      |denies|without|that|which|who|as|than|per|via|since|because|if|when|but|while|after|before|during|s\/p|h\/o
      |r\/o|w\/o|w\/|possible|acute|chronic|left|right|bilateral
      |(?:with|w\/|has|of|an?|the|and|or|from|due to)\x20(?:
        mild|moderate|severe|advanced|early|late|end|dry|wet|old|new|recent|stage|type|grade|upper|lower|lateral|medial|distal
        |proximal|posterior|anterior|deep|superficial|primary|secondary|idiopathic|essential|recurrent|ischemic|diabetic|venous
        |pulmonary|cardiac|renal|peripheral|vascular|congestive
      )
    )
  )\s*$
`;

/** `SOB: denies`: a label with its answer is finished, where the next line begins with a capital. Not `ROS: denies`. */
const ANSWERED = /[\p{L})] ?[?:–—-] ?(?:(?:pt|patient|client) )?denies\s*$/iu;
const ASKED_OF_ALL =
  /\b(?:ROS|systems|pmhx?|history|hx|pt|patient|client|he|she|symptoms|following) ?[?:–—-] ?denies\s*$/i;

/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Where lines of prose are wrapped: the breaks, with the blanks about them, that a blank stands for. A sentence goes on over them; what
 * is a line of its own (an item, a row of a table, a label with its value) is left.
 * @param parts the stretches of a note that are read each for itself, as its sections; no line goes on from one to the next
 */
export function wrapsIn(text: string, parts: readonly Stretch[]): Change[] {
  const pairs = parts.map((part) => pairsOf(text, part));
  if (pairs.every(({ length }) => length === 0)) return [];
  const ofNote = widthOf(pairs.flat(), MOST);
  return pairs.flatMap((own) => {
    const width = widthOf(own, HALF) || (own.every(({ length }) => length <= ofNote) ? ofNote : 0);
    return own
      .filter((pair) => goesOn(pair, width))
      .map(({ before, line }): Change => ({ start: before.end, end: line.start, put: ' ' }));
  });
}

/** A line and the next one, where that may go on with it. */
interface Pair {
  before: Line;
  line: Line;
  length: number;
  /** With the first word of the next line: longer than the width where it is wrapped. */
  withNext: number;
  /** The end of the line, and the beginning of the next one. */
  tail: string;
  head: string;
  /** Both may be entries of one list, which begin with a small letter where drugs do. */
  areEntries: boolean;
}

function pairsOf(text: string, { start, end }: Stretch): Pair[] {
  const lines = linesOf(text, start, end);
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (!before || line.item || isBlankBetween(text, before.end, line.start)) return [];
    // Words before a heading of the same line are a part of it (`Services, frequency and duration:`), unless a sentence ends there.
    const isCut = i === lines.length - 1 && end < text.length && !/\n/.test(text.slice(line.end, end + 1));
    if (isCut && !/[.;!?]/.test(text[line.end - 1] ?? '')) return [];
    const [first, second] = [before, line].map((one) => text.slice(one.start, Math.min(one.end, one.start + 240)));
    if (!first || !second || isApart(first, second)) return [];
    // A part may begin within a line.
    const length = before.end - (i === 1 ? text.lastIndexOf('\n', before.start - 1) + 1 : before.start);
    const head = second.slice(0, 40);
    const withNext = length + 1 + (/^\S+/.exec(head)?.[0].length ?? 0);
    const tail = text.slice(Math.max(before.start, before.end - 24), before.end);
    return [{ before, line, length, withNext, tail, head, areEntries: ENTRY.test(first) && ENTRY.test(second) }];
  });
}

/** Rows of a table, and a rule between parts, go on with nothing. */
function isApart(first: string, second: string): boolean {
  return RULE.test(first) || RULE.test(second) || ROW.test(second) || (COLUMNS.test(first) && COLUMNS.test(second));
}

const RULE = /^[^\p{L}\p{N}]+$/u;
/** `drug / dose / purpose`, `wound | site | stage`. */
const ROW = /^[^/|]{1,80}(?: \/ | \| |\t)[^/|\t]{1,120}(?: \/ | \| |\t)/;
const COLUMNS = /\S {3,}\S/;
/** `levothyroxine 88 mcg`, `albuterol neb prn`, `lisinopril – HTN`: a name in small letters and what is said of it. */
const ENTRY =
  /^\p{Ll}[\p{L}/.'-]{1,40}(?: [\p{L}()/-]{1,20}){0,3} (?:[-–—=/|] |\d|(?:prn|daily|nightly|bid|tid|qid|qhs|q\d\w*)\b)/u;

/** Of the lines that might be wrapped so many have to be as long as the width has them. */
const HALF = 0.5;
const MOST = 0.7;

/** The width at which lines are wrapped: near it many end, and the next word would not have fitted; 0: they are not. */
function widthOf(pairs: readonly Pair[], share: number): number {
  const widest = pairs.reduce((most, { length }) => Math.max(most, length), 0);
  if (widest < 50 || widest > 140) return 0;
  const full = pairs.filter(({ length, withNext }) => length > widest - 13 && withNext > widest).length;
  return full >= 3 && full >= pairs.length * share ? widest : 0;
}

/** A shorter line before one in small letters is an item of a list that has no marks. */
const SHORTEST = 45;

/** Whether a line goes on with the sentence of the line before. */
function goesOn({ length, withNext, tail, head, areEntries }: Pair, width: number): boolean {
  // At a width the end of a sentence is the end of a line by chance: what stands behind it is read alike.
  const isFull = width > 0 && withNext > width;
  const isSmall = /^\(?\p{Ll}/u.test(head) && !areEntries;
  if (/[.!?:]["')\]]?$/.test(tail)) return isFull || (tail.endsWith(':') && length >= 60 && isSmall);
  if (ANSWERED.test(tail) && !ASKED_OF_ALL.test(tail) && /^\p{Lu}/u.test(head)) return false;
  if (UNFINISHED.test(tail)) return true;
  // `… has no` of a long line goes on; `Cough: no` is an answer.
  if (length >= 35 && /[^:?]\s(?:no|not|any|this)$/i.test(tail)) return true;
  return isFull || (length >= SHORTEST && isSmall);
}

/** Whether more than one line break stands between two offsets. */
function isBlankBetween(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let at = start; at < end && breaks < 2; at++) if (isLineBreak(text, at)) breaks++;
  return breaks > 1;
}
