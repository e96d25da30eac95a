import { cuesOf } from './cues.ts';
import { COLON, COMMA, DASH, HARD } from './gaps.ts';
import type { Match } from './match.ts';
import type { Token } from './tokens.ts';

/** The phrase with its neighbours, its clause, and the whole sentence where no other condition stands in it. */
export function tiersOf(text: string, match: Match, beside: readonly Match[]): Token[][] {
  const { tokens } = match.sentence;
  const { from, to } = match.tokens;
  const { gaps } = cuesOf(text, match.sentence);
  // A symptom may be a word about a disease: "dementia with agitation", "with rest pain".
  const isFree = (i: number) =>
    !beside.some(
      (other) =>
        other !== match &&
        i >= other.tokens.from &&
        i < other.tokens.to &&
        other.codes.length > 0 &&
        !other.codes[0]?.startsWith('R'),
    );
  let first = from;
  while (first > 0 && ((gaps[first] ?? 0) & ENDS) === 0 && !AND.has(tokens[first - 1]?.word ?? '') && isFree(first - 1))
    first--;
  // A label names the place: `Right great toe: pressure injury stage 3`.
  if (first > 0 && first <= 4 && ((gaps[first] ?? 0) & COLON) !== 0 && isFree(first - 1)) first = 0;
  let last = to;
  while (
    last < tokens.length &&
    ((gaps[last] ?? 0) & (last === to ? ENDS & ~COLON : ENDS)) === 0 &&
    !AND.has(tokens[last]?.word ?? '') &&
    isFree(last)
  )
    last++;
  // "Stage" and its number are one word.
  const behind = /^(?:stage|stg|st|grade)$/.test(tokens[to]?.word ?? '') ? 2 : 1;
  const near = tokens.slice(Math.max(first, from - 1), Math.min(last, to + behind));
  const clause = withoutDenied(tokens.slice(first, last), from - first, to - first);
  const isAlone = !beside.some((other) => other.tokens.to <= from || other.tokens.from >= to);
  return isAlone
    ? [near, clause, withoutDenied([...tokens], from, to)]
    : [near, clause, trailing(text, match, beside, gaps, last)];
}

/**
 * Whether what a phrase names may be said about another condition: a symptom ("dementia with agitation", "with rest pain"), or
 * a condition of the same block ("bipolar disorder, most recent episode manic").
 */
function mayBeAbout(other: Match, match: Match): boolean {
  const [code = '', own = ''] = [other.codes[0], match.codes[0]];
  return other === match || code.startsWith('R') || code.slice(0, 2) === own.slice(0, 2);
}

const DENIES: ReadonlySet<string> = new Set(['no', 'without', 'w/o', 'denies', 'denied', 'not', 'never', 'negative']);

const DENIED_REACH = 3;

/** Without words that a denial stands just before: "COPD, no exacerbation". The phrase itself stays. */
function withoutDenied(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.filter((_, i) => {
    if (i >= from && i < to) return true;
    for (let k = Math.max(0, i - DENIED_REACH); k < i; k++) {
      if (DENIES.has(tokens[k]?.word ?? '') && !(k < from && i >= to)) return false;
    }
    return true;
  });
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
  const behind = beside.find((other) => other.tokens.from >= match.tokens.to && !mayBeAbout(other, match));
  const next = Math.min(behind?.tokens.from ?? tokens.length, from + FARTHEST);
  let item = from;
  let stop = next;
  for (let i = from; i < next; i++) {
    if (
      ((gaps[i] ?? 0) & (HARD | COLON | DASH)) !== 0 ||
      isParted(text, tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0)
    ) {
      stop = i;
      break;
    }
    // The words just before the next condition are its own.
    if (((gaps[i] ?? 0) & COMMA) !== 0 || AND.has(tokens[i]?.word ?? '')) item = i;
  }
  const end = stop < next || next === tokens.length ? stop : item;
  return withoutDenied(tokens.slice(Math.max(0, from - DENIED_REACH), end), 0, 0).filter(
    ({ start }) => start >= (tokens[from]?.start ?? Number.POSITIVE_INFINITY),
  );
}

const ENDS = HARD | COLON | COMMA | DASH;

export const AND: ReadonlySet<string> = new Set(['and', 'but', 'plus', 'also']);

export const SIDE_WORD = /^(?:left|right|l|r|lt|rt|bilateral|bilat|both)$/;

/** So many words behind a clause may still be about its condition. */
const FARTHEST = 40;

function isParted(text: string, from: number, to: number): boolean {
  return to - from > 1 && /[.]\s/.test(text.slice(from, to));
}
