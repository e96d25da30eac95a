import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { SectionName } from '../reading/sections.ts';
import type { Sentence } from '../reading/sentence.ts';
import { type Span, spanOf } from '../reading/span.ts';
import type { Token } from '../reading/tokens.ts';
import { wordForm } from '../reading/word-form.ts';
import type { AssertionKind } from './assertion-kind.ts';
import { addEnd, addMarks } from './assertion-marks.ts';
import type { Cue, CuedSentence } from './cue.ts';
import { cuesOf } from './cues.ts';
import { COMMA, HARD } from './gaps.ts';
import { isNeedWithinList } from './list-items.ts';
import { PERSONS_WORDS } from './relatives.ts';
import { RELATIVES } from './triggers/family.ts';
import { STANDS } from './triggers/stops.ts';
import { FARTHEST } from './triggers/trigger.ts';

export interface Assertion {
  kind: AssertionKind;
  /** The words that decided; absent where the section did, or nothing spoke against "affirmed". */
  cue?: Span;
  /** What else is said of it, weaker than `kind`: "no history of seizures" is negated, and historical. */
  also?: readonly AssertionKind[];
  /** The section, where it has a say of its own, whatever the words say: callers weigh it. */
  prior?: SectionName;
}

/** Strongest first. */
const STRENGTH: readonly AssertionKind[] = ['family', 'negated', 'hypothetical', 'plan', 'possible', 'historical'];

/** Sections that put what they name into another light. */
const PRIORS: Partial<Record<SectionName, AssertionKind | 'none'>> = {
  'family-history': 'family',
  pmh: 'historical',
  psh: 'historical',
  resolved: 'historical',
  denied: 'negated',
  goals: 'plan',
  differential: 'possible',
  'return-precautions': 'hypothetical',
  'social-history': 'none',
  'family-social': 'none',
  medications: 'none',
  allergies: 'none',
  instructions: 'none',
  teaching: 'none',
  plan: 'none',
  orders: 'none',
  equipment: 'none',
  immunizations: 'none',
  results: 'none',
};

/**
 * How a note asserts what stands between two offsets (UTF-16 code units), by the words around it in its sentence and by its
 * section. Of several the strongest holds: family, negated, hypothetical, plan, possible, historical. The section decides
 * where no word does. (narrative.md section 4, after the ConText method.)
 */
export function assertionOf(reading: Reading, start: number, end: number): Assertion {
  const sentence = sentenceAt(reading, start);
  return sentence ? assertionIn(reading.text, sentence, start, end) : { kind: 'affirmed' };
}

/** The same within a sentence that is known: nothing outside it but its section has a say. */
export function assertionIn(text: string, sentence: Sentence, start: number, end: number): Assertion {
  const found = spoken(text, sentence, start, end);
  const { name } = sentence.section;
  const prior = PRIORS[name];
  if (found.size === 0 && prior === undefined) return { kind: 'affirmed' };
  const kinds = STRENGTH.filter((kind) => found.has(kind) || kind === prior);
  const [kind = 'affirmed', ...also] = kinds;
  const cue = found.get(kind);
  return {
    kind,
    ...(cue ? { cue } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(prior === undefined ? {} : { prior: name }),
  };
}

/** The kinds that the words of a sentence give, each with the nearest words that do. */
function spoken(text: string, sentence: Sentence, start: number, end: number): ReadonlyMap<AssertionKind, Span> {
  const found = new Map<AssertionKind, Span>();
  const { tokens } = sentence;
  const a = firstEndingAfter(tokens, start);
  let b = a;
  while (b + 1 < tokens.length && (tokens[b + 1]?.start ?? end) < end) b++;
  if (a >= tokens.length) return found;
  const context = cuesOf(text, sentence);
  for (const cue of near(context.cues, a)) {
    const { kind, within } = cue.trigger;
    const isWithin = cue.from < a && a <= cue.to;
    const says = isWithin ? (within ?? (kind === 'pass' ? undefined : kind)) : kind;
    if (says === undefined || says === 'pass') continue;
    if (!isWithin && !covers(cue, a, b)) continue;
    if (says === 'negated' && !isWithin && cue.trigger.side === 'before' && standsForItself(tokens, context, cue, a, b))
      continue;
    const from = tokens[cue.from];
    const to = tokens[cue.to];
    if (from && to) found.set(says, spanOf(text, from.start, to.end));
  }
  const relative = tokens[b + 1];
  if (
    relative &&
    PERSONS_WORDS.has(tokens[b]?.word ?? '') &&
    RELATIVES.has(relative.word) &&
    (context.gaps[b + 1] ?? 0) === 0
  )
    found.set('family', spanOf(text, relative.start, relative.end));
  const before = tokens[a - 1];
  // `the grandson’s asthma`
  if (
    before &&
    RELATIVES.has(before.word) &&
    (context.gaps[a] ?? 0) === 0 &&
    /['’]s$/.test(text.slice(before.start, before.end))
  )
    found.set('family', spanOf(text, before.start, before.end));
  if (before && BLOOD.has(before.word) && (context.gaps[a] ?? 0) === 0 && (a === 1 || (context.gaps[a - 1] ?? 0) !== 0))
    found.set('family', spanOf(text, before.start, before.end));
  addEnd(text, context, sentence, b, found);
  addMarks(text, context, sentence, { a, start, end }, found);
  return found;
}

function firstEndingAfter(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cues near enough to a word to reach it, farthest first before it. */
function near(cues: readonly Cue[], at: number): readonly Cue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) < at - FARTHEST - 8) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < cues.length && (cues[last]?.from ?? 0) <= at + FARTHEST) last++;
  return cues.slice(low, last);
}

function covers(cue: Cue, a: number, b: number): boolean {
  if (cue.trigger.side === 'before') return cue.to < a && cue.first <= a && a <= cue.last;
  return cue.from > b && cue.first <= b && b <= cue.last;
}

const STANDING = new Set([...STANDS].map(wordForm));

/** `no SOB, COPD stable`: an item of its own in a list that a denial leads, with a word that says it is there. */
function standsForItself(tokens: readonly Token[], { gaps }: CuedSentence, cue: Cue, a: number, b: number): boolean {
  let crossed = false;
  for (let k = cue.to + 2; k <= a && !crossed; k++) {
    const word = tokens[k]?.word;
    crossed = ((gaps[k] ?? 0) & COMMA) !== 0 || word === 'and';
  }
  if (!crossed) return false;
  for (let k = b + 1; k < Math.min(tokens.length, b + 3); k++) {
    if (((gaps[k] ?? 0) & (COMMA | HARD)) !== 0) return false;
    if (STANDING.has(tokens[k]?.word ?? '')) return !isNeedWithinList(tokens, gaps, k);
    // `pain 6/10`
    if (tokens[k]?.word === '10' && /^[1-9]$/.test(tokens[k - 1]?.word ?? '')) return true;
  }
  return false;
}

/** At the start of its clause, before a condition and nothing between: `mother breast ca, father stroke`. */
const BLOOD: ReadonlySet<string> = new Set(
  'mother father mom dad brother sister grandmother grandfather grandma grandpa aunt uncle cousin wife husband hubby spouse daughter dtr son partner roommate'.split(
    ' ',
  ),
);
