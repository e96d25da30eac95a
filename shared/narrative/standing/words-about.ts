import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import { allIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';

/** The words of a sentence about a condition in it, and of the next sentence. */
export interface WordsAbout {
  /** Where its own words begin and end. */
  first: number;
  last: number;
  before: string;
  /** From its first word on to the end of `own`: a side of it may stand behind what is said of it. */
  said: string;
  /** Behind it in its sentence. */
  own: string;
  /** Behind its name: a side or stage of it may stand farther on, behind what is said of it. */
  right: string;
  /** The beginning of the next sentence. */
  following: string;
  /** `own`, and `following` where that goes on about the same: "It cleared". */
  after: string;
}

/** A condition's code and the words of its sentence, with what they say about it. */
export interface Told extends WordsAbout {
  code: string;
  tokens: readonly Token[];
}

/** One thing that a note may say of a condition. */
export interface Said {
  /** The codes of which it is looked for; absent: all. */
  of?: RegExp;
  is(told: Told): boolean;
}

/** No word farther away than this is said about a condition. */
const BEFORE = 120;
const BEHIND = 160;

/** The label of a list, up to its colon, where the list is so long that `BEFORE` does not reach it: it is said of every item. */
function labelOf(text: string, start: number, first: number): string {
  if (first - start <= BEFORE) return '';
  return /^[^:;.]{0,60}:(?!\d)/.exec(text.slice(start, first - BEFORE))?.[0] ?? '';
}

/** The words about a condition. */
export function wordsAbout(reading: Reading, { sentence, spans }: Condition): WordsAbout {
  const { text } = reading;
  const first = spans[0].start;
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  const before = labelOf(text, sentence.start, first) + text.slice(Math.max(sentence.start, first - BEFORE), first);
  const end = Math.min(sentence.end, last + BEHIND);
  const own = text.slice(Math.min(last, sentence.end), end);
  const right = spans.length === 1 ? own : text.slice(Math.min(spans[0].end, sentence.end), end);
  const next = sentenceAt(reading, sentence.end);
  const following =
    next && next.start - sentence.end < 4 ? text.slice(next.start, Math.min(next.end, next.start + BEFORE)) : '';
  const after = /^(?:It|This|That|These|They|it|this|that)\b/.test(following) ? `${own} ${following}` : own;
  return { first, last, before, said: text.slice(first, end), own, right, following, after };
}

/** Where a clause ends: behind it something else may be spoken of. */
const CLAUSE = /[,;:()]|\s[-–—]+\s|\b(?:and|but|then)\b/;
/** What a clause may begin with that goes on about what was named before it: no subject of its own. */
const GOES_ON_ABOUT_IT = pattern('i')`
  ^\s*(?:(?:
    (?:it|that)['’]s|it|this|that|which|they|these|both|all|since|now|has|have|had|is|are|was|were|been|be|being
    |since then|fully|completely|entirely|mostly|nearly|largely|clinically|later|eventually|finally|quickly
    |spontaneously|already|recently|reportedly|apparently|well
    |(?:by|on|at|in|with|after|per) (?:[\w/-]+ ){0,3}?[\w/-]+
  )\s+)*$
`;

/**
 * Whether words behind a condition are said of it: in its own clause, or at the beginning of a later one, which then has no
 * subject of its own (`Pneumonia, cleared by x-ray`, but not `pneumonia, fever cleared`).
 * @param said with the flag `g`
 */
export function isSaidOfIt(own: string, said: RegExp): boolean {
  for (const { index } of allIn(own, said)) {
    const clauses = own.slice(0, index).split(CLAUSE);
    const isGoingOn = (at: number) => at === 0 || GOES_ON_ABOUT_IT.test(clauses[at] ?? '');
    const last = clauses.length - 1;
    // `gout, sleep apnea (no longer uses the machine)`: a remark in brackets is about what stands right before it.
    const isRemark = last > 0 && own.slice(0, index).trimEnd().endsWith('(');
    if (isGoingOn(last) && (!isRemark || isGoingOn(last - 1))) return true;
  }
  return false;
}
