import { type AxisName, openAxes } from '../icd10cm/axes.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { type Assertion, assertionIn } from './assertion.ts';
import { attach } from './attach.ts';
import { COLON, COMMA, DASH, gapsOf, HARD } from './gaps.ts';
import { type Match, matchSentence } from './match.ts';
import type { Reading, Sentence } from './reading.ts';
import { type Span, spanOf } from './span.ts';
import type { Lexicon } from './terms/lexicon.ts';
import type { TermSource } from './terms/phrases.ts';
import { writtenOut } from './terms/written-out.ts';
import type { Token } from './tokens.ts';

/** A condition that a note names: the most specific code that its words support, and how the note asserts it. */
export interface Condition {
  /** With the dot; complete, or the header at which the words stop. */
  code: string;
  complete: boolean;
  /** The code of the phrase alone. */
  head: string;
  /** The phrase and the words that led from the head to the code, in the order of the text. */
  spans: readonly [Span, ...Span[]];
  sentence: Sentence;
  assertion: Assertion;
  source: TermSource;
  /** False where a slip of the pen was forgiven. */
  exact: boolean;
  /** Axes of the code tree that the words leave open. */
  missing: readonly AxisName[];
  /** Words that name two codes at once; the code is then the header above both (CV-24). */
  competing: readonly string[];
  /** Codes of one phrase that are reported together share it; the first is 0. */
  place: number;
}

/** The conditions that a note names, in the order of the text, whatever it says of them (narrative.md sections 3–5). */
export function conditionsOf({ text, sentences }: Reading, lexicon: Lexicon): Condition[] {
  return sentences.flatMap((sentence) => conditionsIn(text, sentence, lexicon));
}

/** The conditions of one sentence; nothing outside it but its section has a say. */
export function conditionsIn(text: string, sentence: Sentence, lexicon: Lexicon): Condition[] {
  const matches = matchSentence(text, sentence, lexicon);
  return matches.flatMap((match) => conditionsAt(text, lexicon.codes, match, matches));
}

/** The conditions of one phrase. */
function conditionsAt(text: string, codes: CodeSet, match: Match, beside: readonly Match[]): Condition[] {
  if (match.codes.length === 0) return [];
  const assertion = assertionIn(text, match.sentence, match.start, match.end);
  const tiers = tiersOf(text, match, beside);
  const phrase = match.sentence.tokens.slice(match.tokens.from, match.tokens.to);
  const neighbours = new Set(tiers[0]?.filter((token) => !phrase.includes(token)));
  const given = phrase.flatMap(({ word }) => writtenOut(word));
  return match.codes.flatMap((head, place) =>
    attach(codes, head, tiers, { given, beside: neighbours }).map((found): Condition => {
      const bare = place === 0 && found.used.every((token) => phrase.includes(token)) ? match.bare : undefined;
      const code = !found.complete && found.competing.length === 0 && bare !== undefined ? bare : found.code;
      const complete = codes.isValid(code);
      return {
        code,
        complete,
        head,
        spans: spansOf(text, match, found.used),
        sentence: match.sentence,
        assertion,
        source: match.source,
        exact: match.exact,
        missing: openAxes(codes, code).map(({ axis }) => axis),
        competing: found.competing,
        place,
      };
    }),
  );
}

/** The phrase with its neighbours, its clause, and the whole sentence where no other condition stands in it. */
function tiersOf(text: string, match: Match, beside: readonly Match[]): Token[][] {
  const { tokens } = match.sentence;
  const { from, to } = match.tokens;
  const gaps = gapsOf(text, tokens, match.sentence.start, match.sentence.end);
  const isFree = (i: number) =>
    !beside.some((other) => other !== match && i >= other.tokens.from && i < other.tokens.to);
  let first = from;
  while (first > 0 && ((gaps[first] ?? 0) & ENDS) === 0 && !AND.has(tokens[first - 1]?.word ?? '') && isFree(first - 1))
    first--;
  let last = to;
  while (last < tokens.length && ((gaps[last] ?? 0) & ENDS) === 0 && !AND.has(tokens[last]?.word ?? '') && isFree(last))
    last++;
  const near = tokens.slice(Math.max(first, from - 1), Math.min(last, to + 1));
  const clause = tokens.slice(first, last);
  const others = beside.filter((other) => other.tokens.to <= from || other.tokens.from >= to);
  return others.length === 0 ? [near, clause, [...tokens]] : [near, clause, trailing(text, match, beside, gaps, last)];
}

/**
 * Modifiers behind a comma that belong to the condition before it: `ulcer left heel, stage 3, with necrosis, and CHF`. All
 * items up to the next condition.
 */
function trailing(
  text: string,
  match: Match,
  beside: readonly Match[],
  gaps: ArrayLike<number>,
  from: number,
): Token[] {
  const { tokens } = match.sentence;
  const next = Math.min(
    tokens.length,
    ...beside.filter((other) => other.tokens.from >= match.tokens.to).map((o) => o.tokens.from),
  );
  let item = from;
  for (let i = from; i < next; i++) {
    if (
      ((gaps[i] ?? 0) & (HARD | COLON | DASH)) !== 0 ||
      /[.]\s/.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0))
    )
      break;
    // The words just before the next condition are its own.
    if (((gaps[i] ?? 0) & COMMA) !== 0 || AND.has(tokens[i]?.word ?? '')) item = i;
  }
  return next === tokens.length ? tokens.slice(from, next) : tokens.slice(from, item);
}

const ENDS = HARD | COLON | COMMA | DASH;
const AND: ReadonlySet<string> = new Set(['and', 'but', 'plus', 'also']);

/** The phrase and the modifiers outside it. */
function spansOf(text: string, match: Match, used: readonly Token[]): [Span, ...Span[]] {
  const phrase = spanOf(text, match.start, match.end);
  const more = used
    .filter(({ start, end }) => end <= match.start || start >= match.end)
    .map(({ start, end }) => spanOf(text, start, end));
  const [first = phrase, ...rest] = [phrase, ...more].sort((a, b) => a.start - b.start);
  return [first, ...rest];
}
