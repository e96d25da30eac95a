import { cuesOf } from './cues.ts';
import { COLON, COMMA, DASH, HARD } from './gaps.ts';
import type { Match } from './match.ts';
import type { Token } from './tokens.ts';

/** The phrase with its neighbours, its clause, and the whole sentence where no other condition stands in it. */
export function tiersOf(text: string, match: Match, beside: readonly Match[]): Token[][] {
  const { tokens } = match.sentence;
  const { from, to } = match.tokens;
  const { gaps } = cuesOf(text, match.sentence);
  const at = byToken(beside);
  // A symptom may be a word about a disease: "dementia with agitation", "with rest pain".
  const isFree = (i: number) =>
    !at[i]?.some(
      (other) =>
        other !== match &&
        other.codes.length > 0 &&
        !/^(?:R|M25\.5|M79\.6)/.test(other.codes[0] ?? '') &&
        // `bipolar I, last episode manic`: the episode is the disorder's.
        !(/^F3[1-3]/.test(match.codes[0] ?? '') && /^F(?:2[39]|30)/.test(other.codes[0] ?? '')) &&
        // `dementia with psychosis`
        !(/^F0[1-3]/.test(match.codes[0] ?? '') && /^F29/.test(other.codes[0] ?? '')),
    );
  let first = from;
  while (first > 0 && ((gaps[first] ?? 0) & ENDS) === 0 && !AND.has(tokens[first - 1]?.word ?? '') && isFree(first - 1))
    first--;
  // `Lymphedema both legs with cellulitis, presently R lower leg`: the first side is the other condition's.
  const tie = tokens.findIndex(({ word }, i) => i > first && i < from && WITH.has(word));
  if (
    tie > 0 &&
    first > 0 &&
    !isFree(first - 1) &&
    trailing(text, match, beside, gaps, to).some(({ word }) => SIDE_WORD.test(word))
  )
    first = tie;
  // A label names the place: `Right great toe: pressure injury stage 3`.
  if (first > 0 && first <= 4 && ((gaps[first] ?? 0) & (COLON | DASH)) !== 0 && isFree(first - 1)) first = 0;
  let last = to;
  while (
    last < tokens.length &&
    ((gaps[last] ?? 0) & (last === to ? ENDS & ~COLON & ~DASH : ENDS)) === 0 &&
    !AND.has(tokens[last]?.word ?? '') &&
    isFree(last)
  )
    last++;
  // "Stage" and its number are one word.
  const behind = /^(?:stage|stg|st|grade)$/.test(tokens[to]?.word ?? '') ? 2 : 1;
  const start = isListNumber(text, tokens[from - 1]) ? from : from - 1;
  const near = tokens.slice(Math.max(first, start), Math.min(last, to + behind));
  const clause = withoutDenied(text, tokens.slice(first, last), from - first, to - first);
  const isAlone = !beside.some((other) => other.tokens.to <= from || other.tokens.from >= to);
  return isAlone
    ? [near, clause, withoutDenied(text, [...tokens], from, to)]
    : [near, clause, trailing(text, match, beside, gaps, last)];
}

const tokensOfMatches = new WeakMap<readonly Match[], readonly Match[][]>();

/** The matches of a sentence by each token that they take in; made once for all of them. */
function byToken(matches: readonly Match[]): readonly Match[][] {
  const held = tokensOfMatches.get(matches);
  if (held) return held;
  const made: Match[][] = [];
  for (const match of matches)
    for (let i = match.tokens.from; i < match.tokens.to; i++) {
      const there = made[i] ?? [];
      there.push(match);
      made[i] = there;
    }
  tokensOfMatches.set(matches, made);
  return made;
}

/** `Dx 1. Pressure ulcer, unstageable 2. PVD`: the number of an item is no stage. */
function isListNumber(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,2}$/.test(token.word) && /^[.)]\s/.test(text.slice(token.end, token.end + 2));
}

/**
 * Whether what a phrase names may be said about another condition: a symptom ("dementia with agitation", "with rest pain"), or
 * a condition of the same block ("bipolar disorder, most recent episode manic").
 */
function mayBeAbout(other: Match, match: Match): boolean {
  const { 0: code = '' } = other.codes;
  const { 0: own = '' } = match.codes;
  if (other === match || code.startsWith('R') || (code[0] === own[0] && code[1] === own[1])) return true;
  if (own.startsWith('L97') && isItsCause(other, match)) return true;
  // `ulcer of the heel, diabetic, through skin only`
  return own.startsWith('L97') && /^E1[013](?:\.9)?$/.test(code) && other.end - other.start === 'diabetic'.length;
}

const DENIES: ReadonlySet<string> = new Set(['no', 'without', 'w/o', 'denies', 'denied', 'not', 'never', 'negative']);

/** Behind these a word is not said for certain (CV-21): "COPD, possible exacerbation", "fibrillation, probably paroxysmal". */
const DOUBTS: ReadonlySet<string> = new Set(
  'possible possibly probable probably likely suspected questionable presumed maybe perhaps may might could'.split(' '),
);

const DENIED_REACH = 3;
const DOUBTED_REACH = 2;

/** Without words that a denial stands just before: "COPD, no exacerbation". The phrase itself stays. */
function withoutDenied(text: string, tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.filter(({ word: own }, i) => {
    if (i >= from && i < to) return true;
    if (isUnseen(text, tokens, i)) return false;
    for (let k = Math.max(0, i - DENIED_REACH); k < i; k++) {
      const word = tokens[k]?.word ?? '';
      const takesBack = DENIES.has(word) || (i - k <= DOUBTED_REACH && DOUBTS.has(word));
      if (!takesBack || (k < from && i >= to)) continue;
      // `w/o macular edema both eyes`, `no necrosis, fat layer exposed`, `bone not seen, muscle exposed`
      if (i - k > 2 && SIDE_WORD.test(own)) continue;
      if (isSetApart(text, tokens, k, i) || (word === 'not' && UNSEEN.has(tokens[k + 1]?.word ?? '') && i > k + 1))
        continue;
      return false;
    }
    return true;
  });
}

const UNSEEN: ReadonlySet<string> = new Set('seen exposed visible present noted palpable involved'.split(' '));

/** `bone not seen`: denied by what stands behind. */
function isUnseen(text: string, tokens: readonly Token[], i: number): boolean {
  const at = tokens[i + 1]?.word === 'not' ? i + 1 : tokens[i + 2]?.word === 'not' ? i + 2 : -1;
  if (at < 0 || !UNSEEN.has(tokens[at + 1]?.word ?? '')) return false;
  return !text.slice(tokens[i]?.end ?? 0, tokens[at]?.start ?? 0).includes(',');
}

/** Behind the comma that ends what is denied, unless the list of it goes on: `no necrosis, fat layer exposed`. */
function isSetApart(text: string, tokens: readonly Token[], denial: number, at: number): boolean {
  const between = text.slice(tokens[denial]?.end ?? 0, tokens[at]?.start ?? 0);
  if (!between.includes(',')) return false;
  return !tokens.slice(at, at + 5).some(({ word }) => word === 'or' || word === 'nor') && !/\bor\b/.test(between);
}

/** Whether a phrase behind another one names a condition of its own. */
/** `Ankle ulcer from the sickle cell, fat visible`: what an ulcer comes from does not end what is said of it. */
function isItsCause(other: Match, { tokens: { to }, sentence }: Match): boolean {
  const between = sentence.tokens.slice(to, Math.max(to, other.tokens.from));
  return between.length > 0 && between.length <= CAUSE_WITHIN && between.some(({ word }) => CAUSE.has(word));
}

const CAUSE: ReadonlySet<string> = new Set(['from', 'due', 'd/t', 'secondary', '2/2', '2', 'because']);
const CAUSE_WITHIN = 5;

function isNextOne(other: Match | undefined, match: Match): boolean {
  return other !== undefined && other.tokens.from >= match.tokens.to && !mayBeAbout(other, match);
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
  // Those before the phrase stand before it in the list too: a sentence may have a hundred.
  let at = beside.indexOf(match) + 1;
  while (at < beside.length && !isNextOne(beside[at], match)) at++;
  const behind = beside[at];
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
  // A comma, or more, right before the next condition parts the two.
  const isListed = next < tokens.length && ((gaps[next] ?? 0) & (COMMA | HARD | COLON | DASH)) !== 0;
  const end = stop < next || next === tokens.length || isListed ? stop : item;
  return withoutDenied(text, tokens.slice(Math.max(0, from - DENIED_REACH), end), 0, 0).filter(
    ({ start }) => start >= (tokens[from]?.start ?? Number.POSITIVE_INFINITY),
  );
}

const WITH: ReadonlySet<string> = new Set(['with', 'w', 'w/']);

const ENDS = HARD | COLON | COMMA | DASH;

export const AND: ReadonlySet<string> = new Set(['and', 'but', 'plus', 'also']);

export const SIDE_WORD = /^(?:left|right|l|r|lt|rt|bilateral|bilat|both)$/;

/** So many words behind a clause may still be about its condition. */
const FARTHEST = 40;

function isParted(text: string, from: number, to: number): boolean {
  return to - from > 1 && /[.]\s/.test(text.slice(from, to));
}
