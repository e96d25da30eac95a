import { cuesOf } from '../assertion/cues.ts';
import { COLON, COMMA, DASH, HARD } from '../assertion/gaps.ts';
import type { Token } from '../reading/tokens.ts';
import { DENIED_REACH, takesNothingBack, withoutDenied } from './denied-words.ts';
import type { Match } from './match.ts';
import { SIDE_WORDS } from './modifier-words.ts';

/** A phrase in its sentence, with what is asked of that for each of its words. */
interface Stand {
  text: string;
  match: Match;
  /** The matches of the sentence that bound what is said of this one, and itself. */
  beside: readonly Match[];
  /** What stands before each word of the sentence. */
  gaps: ArrayLike<number>;
  about: AboutSentence;
}

/**
 * The words in which modifiers of a phrase are looked for, nearest first: the phrase with its neighbours, its clause, and the whole
 * sentence where no other condition stands in it, else what trails behind the clause.
 *
 * @param all the matches of the sentence, in its order
 */
export function tiersOf(text: string, match: Match, all: readonly Match[]): Token[][] {
  const { tokens } = match.sentence;
  const { from, to } = match.tokens;
  const beside = boundsOf(match, all);
  const { gaps } = cuesOf(text, match.sentence);
  const about = sentenceOf(text, beside);
  const stand: Stand = { text, match, beside, gaps, about };
  const end = ownEnd(match);
  const first = clauseStart(stand);
  const last = clauseEnd(stand, end);
  // "Stage" and its number are one word.
  const behind = /^(?:stage|stg|st|grade)$/.test(tokens[to]?.word ?? '') ? 2 : 1;
  const start = isListNumber(text, tokens[from - 1]) ? from : from - 1;
  const near = tokens.slice(Math.max(first, start), Math.min(last, to + behind));
  const clause = withoutDenied(text, tokens.slice(first, last), from - first, to - first, about.isPlain);
  const isAlone = !beside.some((other) => other.tokens.to <= from || other.tokens.from >= to);
  if (isAlone) return [near, clause, withoutDenied(text, tokens.slice(0, end), from, to, about.isPlain)];
  const behindIt = trailing(stand, last);
  return [near, clause, end === tokens.length ? behindIt : behindIt.filter((token) => tokens.indexOf(token) < end)];
}

/** The matches of a sentence that bound one of them. `NPDR without macular edema, both eyes`: one disease of the eye. */
function boundsOf({ codes: [code = ''] }: Match, all: readonly Match[]): readonly Match[] {
  return RETINOPATHY.test(code) ? all.filter(({ codes: [other = ''] }) => !other.startsWith('H35.81')) : all;
}

/** Where what is said of a phrase ends at the latest. `Cancer of the left upper lobe with mets to the right hip`: before where it went. */
function ownEnd({ codes: [code = ''], tokens: { from, to }, sentence: { tokens } }: Match): number {
  const spread = PRIMARY.test(code) ? tokens.findIndex(({ word }, i) => i >= from && SPREAD.has(word)) : -1;
  return spread < 0 ? tokens.length : Math.max(to, spread);
}

/** Where the clause of a phrase begins. */
function clauseStart(stand: Stand): number {
  const { match, gaps } = stand;
  const { tokens } = match.sentence;
  const { from } = match.tokens;
  let first = from;
  while (first > 0 && ((gaps[first] ?? 0) & ENDS) === 0 && !isAndBefore(tokens, first) && isFree(stand, first - 1))
    first--;
  if (first > 0 && !isFree(stand, first - 1)) first = behindSharedSide(stand, first);
  // A label names the place: `Right great toe: pressure injury stage 3`.
  const isLabelled = first > 0 && first <= 4 && ((gaps[first] ?? 0) & (COLON | DASH)) !== 0;
  return isLabelled && isFree(stand, first - 1) && !isListLabel(tokens, first) ? 0 : first;
}

/**
 * Where a clause begins that another condition stands right before: at its "with", where a side of its own stands behind it.
 * `Lymphedema both legs with cellulitis, presently R lower leg`: the first side is the other condition's.
 */
function behindSharedSide(stand: Stand, first: number): number {
  const { from, to } = stand.match.tokens;
  const { tokens } = stand.match.sentence;
  let tie = first + 1;
  while (tie < from && !WITH.has(tokens[tie]?.word ?? '')) tie++;
  return tie < from && trailing(stand, to).some(({ word }) => SIDE_WORDS.has(word)) ? tie : first;
}

/** Where the clause of a phrase ends, behind its last word; `end` at the latest. */
function clauseEnd(stand: Stand, end: number): number {
  const { match, gaps } = stand;
  const { tokens } = match.sentence;
  const { to } = match.tokens;
  /** What ends a clause before a word: right behind the phrase neither colon nor dash, behind the label of an axis no colon. */
  const endsAt = (at: number): number => {
    // `Ulcerative colitis, left sided, with rectal bleeding`
    const ends = WITH.has(tokens[at]?.word ?? '') ? ENDS & ~COMMA : ENDS;
    if (at === to) return ends & ~COLON & ~DASH;
    return AXIS.has(tokens[at - 1]?.word ?? '') ? ends & ~COLON : ends;
  };
  let last = to;
  while (
    last < end &&
    ((gaps[last] ?? 0) & endsAt(last)) === 0 &&
    !AND.has(tokens[last]?.word ?? '') &&
    isFree(stand, last)
  )
    last++;
  return last;
}

/** Whether a word is none of another condition's, so that it may be said of this one. */
function isFree({ match, about }: Stand, at: number): boolean {
  return !about.at[at]?.some((other) => isAnother(other, match, at));
}

/** Whether what another phrase names at a word is another condition, and nothing that is said of this one. */
function isAnother(other: Match, match: Match, at: number): boolean {
  const [code = ''] = other.codes;
  // A symptom may be a word about a disease: "dementia with agitation", "with rest pain".
  if (other === match || code === '' || /^(?:R|M25\.5|M79\.6)/.test(code)) return false;
  // `bipolar I, last episode manic`: the episode is the disorder's.
  if (/^F(?:2[39]|30)/.test(code) && /^F3[1-3]/.test(match.codes[0] ?? '')) return false;
  if (OF_BOWEL.test(match.codes[0] ?? '') && MAY_COMPLICATE.test(code)) return !isBehindWith(other, match);
  // `moderate dementia due to Parkinson's disease`: two names of one dementia.
  return !(isDementia(match) && (isDementia(other) || isOfDementia(other, match, at)));
}

/** `dementia with psychosis`, `with sundowning`, `with depression and anxiety`. */
function isOfDementia(other: Match, { tokens: { to }, sentence }: Match, at: number): boolean {
  const [code = ''] = other.codes;
  if (/^F29/.test(code)) return true;
  if (!/sundown/i.test(other.text) && !/^F(?:32\.A|41\.9)/.test(code)) return false;
  return sentence.tokens.slice(to, Math.max(to, at)).some(({ word }) => WITH.has(word));
}

/** Diseases of the gut whose codes tell a bleeding, an obstruction or an abscess that they have, and these by themselves. */
const OF_BOWEL = /^K(?:2[0-9]|3[01]|4[0-6]|5[0157])/;
const MAY_COMPLICATE = /^(?:K62\.5|K92\.2|K56\.6|L02\.91)/;

const RETINOPATHY = /^E(?:08|09|1[013])\.3/;

const SPREAD: ReadonlySet<string> = new Set('met metastasis metastases metastatic metastasized spread'.split(' '));

/** `Chronic hypoxic and hypercapnic respiratory failure`: an "and" between two adjectives of one noun parts nothing. */
const PAIRED: ReadonlySet<string> = new Set(
  'hypoxic hypoxemic hypercapnic hypercarbic systolic diastolic 1st 2nd 3rd 4th 5th first second third fourth fifth'.split(
    ' ',
  ),
);

function isAndBefore(tokens: readonly Token[], at: number): boolean {
  return AND.has(tokens[at - 1]?.word ?? '') && !PAIRED.has(tokens[at - 2]?.word ?? '');
}

const OPERATION: ReadonlySet<string> = new Set(
  'reduction repair fixation surgery approach treatment procedure operation exploration'.split(' '),
);

/** `Open reduction internal fixation of a tibial plateau fracture`: the operation is open, and not the fracture. */
export function withoutTreatment({ codes, sentence: { tokens } }: Match, tiers: Token[][]): Token[][] {
  if (!/^[SM]/.test(codes[0] ?? '')) return tiers;
  const isOfOperation = (token: Token) =>
    token.word === 'open' && OPERATION.has(tokens[tokens.indexOf(token) + 1]?.word ?? '');
  return tiers.map((tier) => (tier.some(isOfOperation) ? tier.filter((token) => !isOfOperation(token)) : tier));
}

/** `Breast cancer with mets to the right lung`, one phrase for both: the primary cancer's is what stands before its spread. */
export function bySpread(head: string, tiers: Token[][]): Token[][] {
  if (!head.startsWith('C')) return tiers;
  return tiers.map((tier) => {
    const at = tier.findIndex(({ word }) => SPREAD.has(word));
    if (at < 0) return tier;
    return PRIMARY.test(head) ? tier.slice(0, at) : tier.slice(at);
  });
}

const PRIMARY = /^C(?!7[789])/;

interface AboutSentence {
  /** Its matches by each token that they take in. */
  at: readonly Match[][];
  /** Nothing in it takes a word back: no denial, no doubt, no question mark. */
  isPlain: boolean;
}

const known = new WeakMap<readonly Match[], AboutSentence>();

/** What is asked of a sentence for each of its matches, made once for all of them. */
function sentenceOf(text: string, matches: readonly Match[]): AboutSentence {
  const held = known.get(matches);
  if (held) return held;
  const at: Match[][] = [];
  for (const match of matches)
    for (let i = match.tokens.from; i < match.tokens.to; i++) {
      const there = at[i] ?? [];
      there.push(match);
      at[i] = there;
    }
  const sentence = matches[0]?.sentence;
  const isPlain = sentence !== undefined && takesNothingBack(text, sentence);
  const made = { at, isPlain };
  known.set(matches, made);
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
  // `Pressure injury to L heel, unstageable, and a pressure injury to sacrum, stage 3`: another place, another ulcer.
  if (other !== match && ULCER_OF_PLACE.test(own) && ULCER_OF_PLACE.test(code)) return false;
  if (other === match || code.startsWith('R') || (code[0] === own[0] && code[1] === own[1])) return true;
  if ((own.startsWith('L97') || isDementia(match)) && isItsCause(other, match)) return true;
  if (isDementia(match) && /^F(?:29|32\.A|41\.9)/.test(code) && isBehindWith(other, match)) return true;
  // `ulcer of the heel, diabetic, through skin only`
  return own.startsWith('L97') && /^E1[013](?:\.9)?$/.test(code) && other.end - other.start === 'diabetic'.length;
}

const ULCER_OF_PLACE = /^L(?:89|97|98)\.(?!9)/;

/** `Ankle ulcer from the sickle cell, fat visible`: what an ulcer comes from does not end what is said of it. */
function isItsCause(other: Match, { tokens: { to }, sentence }: Match): boolean {
  const between = sentence.tokens.slice(to, Math.max(to, other.tokens.from));
  return between.length > 0 && between.length <= CAUSE_WITHIN && between.some(({ word }) => CAUSE.has(word));
}

function isDementia({ codes }: Match): boolean {
  return codes.some((code) => /^F0[1-3]/.test(code));
}

/** `Dementia, moderate, with depression and anxiety`, `ulcerative colitis with rectal bleeding`. */
function isBehindWith(other: Match, { tokens: { to }, sentence }: Match): boolean {
  return sentence.tokens.slice(to, Math.max(to, other.tokens.from)).some(({ word }) => WITH.has(word));
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
function trailing({ text, match, beside, gaps, about: { isPlain } }: Stand, from: number): Token[] {
  const { tokens } = match.sentence;
  // Those before the phrase stand before it in the list too: a sentence may have a hundred.
  let at = beside.indexOf(match) + 1;
  const farthest = from + FARTHEST;
  while (at < beside.length && (beside[at]?.tokens.from ?? 0) < farthest && !isNextOne(beside[at], match)) at++;
  const behind = beside[at];
  const next = Math.min(behind?.tokens.from ?? tokens.length, farthest);
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
  if (isPlain) return tokens.slice(from, end);
  return withoutDenied(text, tokens.slice(Math.max(0, from - DENIED_REACH), end), 0, 0, isPlain).filter(
    ({ start }) => start >= (tokens[from]?.start ?? Number.POSITIVE_INFINITY),
  );
}

/** `Chronic: AF, HTN` says of a list what it holds, and not of an item which kind it is. */
function isListLabel(tokens: readonly Token[], length: number): boolean {
  return length === 1 && /^(?:chronic|acute|active|stable|current|old)$/.test(tokens[0]?.word ?? '');
}

/** Labels of what is said closer of a condition: `CHF type: systolic`, `CKD stage: 4`. */
const AXIS: ReadonlySet<string> = new Set(['type', 'stage', 'stg', 'grade', 'class', 'severity', 'acuity']);

/** Words that tie what follows them to a condition. */
export const WITH: ReadonlySet<string> = new Set(['with', 'w', 'w/']);

const ENDS = HARD | COLON | COMMA | DASH;

export const AND: ReadonlySet<string> = new Set(['and', 'but', 'plus', 'also']);

/** So many words behind a clause may still be about its condition. */
const FARTHEST = 40;

function isParted(text: string, from: number, to: number): boolean {
  return to - from > 1 && /[.]\s/.test(text.slice(from, to));
}
