import type { Sentence } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import { WordTable } from '../reading/word-form.ts';
import { isOption, leadsNextLabel } from './boxed-options.ts';
import type { Cue, CuedSentence } from './cue.ts';
import { setReach } from './cue-reach.ts';
import { CLOSES, COLON, COMMA, DASH, gapsOf, HARD, MINUS, OPENS } from './gaps.ts';
import { relativeEnd, whoseEnd } from './relatives.ts';
import { isOfSubject } from './subject.ts';
import { RELATIVES } from './triggers/family.ts';
import { entriesAt, firstWords } from './triggers/index-triggers.ts';
import { FARTHEST, type Trigger } from './triggers/trigger.ts';

const cued = new WeakMap<Sentence, CuedSentence>();

/** The cues of a sentence, found once. */
export function cuesOf(text: string, sentence: Sentence): CuedSentence {
  const held = cued.get(sentence);
  if (held) return held;
  const { tokens } = sentence;
  const gaps = gapsOf(text, tokens, sentence.start, sentence.end);
  const cues = findCues(tokens, gaps).filter((cue) => !isAnswer(text, tokens, cue));
  const made = { cues, gaps };
  cued.set(sentence, made);
  return made;
}

/** `Compensated? No – decompensated cirrhosis`: the answer to a question denies what stands before it. */
function isAnswer(text: string, tokens: readonly Token[], { trigger, from, to }: Cue): boolean {
  const own = tokens[from];
  if (trigger.kind !== 'negated' || from !== to || own === undefined) return false;
  // `Appetite nil, cachectic`
  if (own.word === 'nil') return from > 0 && /^\s*[,;]/.test(text.slice(own.end, own.end + 3));
  if (own.word !== 'no') return false;
  return (
    /[?:]\s*$/.test(text.slice(Math.max(0, own.start - 3), own.start)) &&
    /^\s*[,.–—-]/.test(text.slice(own.end, own.end + 3))
  );
}

/** The cues of a sentence are those of the same sentence elsewhere: they are told by its words, not by its place. */
export function keepCues(from: Sentence, to: Sentence): void {
  const held = cued.get(from);
  if (held) cued.set(to, held);
}

const FOREIGN: Trigger = { kind: 'family', side: 'before', reach: 12, list: 'all', colon: true };
const THEIRS: Trigger = { kind: 'family', side: 'after', reach: 6, list: 'closed' };
const VE: Trigger = { kind: 'negated', side: 'before', reach: FARTHEST, list: 'all' };
const VE_BEHIND: Trigger = { kind: 'negated', side: 'after', reach: 12, list: 'closed' };
const NOR: Trigger = { kind: 'negated', side: 'before', reach: 12, list: 'closed' };
const THEN: Trigger = { kind: 'historical', side: 'after', reach: 10, list: 'closed' };
const IN_THAT_YEAR: Trigger = { kind: 'historical', side: 'before', reach: 8, list: 'first', plain: true };
function findCues(tokens: readonly Token[], gaps: Uint16Array): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !mayBegin(token)) continue;
    const length = triggersAt(tokens, gaps, at, found);
    at += Math.max(0, length - 1);
  }
  const starts = new Uint8Array(tokens.length + 1);
  for (const { from, trigger } of found) if (trigger.kind === 'negated' && trigger.side === 'before') starts[from] = 1;
  for (const cue of found) setReach(cue, tokens, gaps, starts);
  return found;
}

/** With these words, and with years, cues begin; with most words of a note none does. */
const BEGINNINGS = new WordTable(
  new Map([...firstWords(), ...RELATIVES, 've', 'in', 'like', 'has', 'had'].map((word) => [word, true])),
);

function mayBegin(token: Token): boolean {
  return BEGINNINGS.get(token) === true || (token.word.length === 4 && YEAR.test(token.word));
}

/** Adds the cues of the longest phrase at a word; gives how many words it takes. */
function triggersAt(tokens: readonly Token[], gaps: Uint16Array, at: number, found: Cue[]): number {
  const word = tokens[at]?.word ?? '';
  if (word === 've' && ((gaps[at] ?? 0) & MINUS) !== 0) {
    // `C diff/giardia/crypto -ve`: where its clause ends behind it, it speaks of what stands before it.
    if (at > 0 && (((gaps[at + 1] ?? 0) & ENDS_CLAUSE) !== 0 || at + 1 >= tokens.length)) {
      found.push({ trigger: VE_BEHIND, from: at, to: at, first: 0, last: -1 });
      return 1;
    }
    const to = tokens[at + 1]?.word === 'for' ? at + 1 : at;
    found.push({ trigger: VE, from: at, to, first: 0, last: -1 });
    return to - at + 1;
  }
  if (isPastYear(tokens, gaps, at)) {
    found.push(
      { trigger: THEN, from: at, to: at, first: 0, last: -1 },
      { trigger: IN_THAT_YEAR, from: at, to: at, first: 0, last: -1 },
    );
    return 1;
  }
  if (isOption(tokens, gaps, at) || leadsNextLabel(tokens, gaps, at)) return 1;
  const isRelative = RELATIVES.has(word);
  const ofRelative = isRelative || word === 'in' || word === 'like' ? whoseEnd(tokens, gaps, at) : -1;
  if (ofRelative >= 0) {
    found.push({ trigger: THEIRS, from: at, to: ofRelative, first: 0, last: -1 });
    return ofRelative - at + 1;
  }
  const relative = isRelative ? relativeEnd(tokens, gaps, at) : -1;
  if (relative >= 0) {
    found.push({ trigger: FOREIGN, from: at, to: relative, first: 0, last: -1 });
    return relative - at + 1;
  }
  if (isOfSubject(tokens, gaps, at)) {
    found.push({ trigger: FOREIGN, from: at, to: at, first: 0, last: -1 });
    return 1;
  }
  for (const { words, triggers } of entriesAt(word, tokens[at + 1]?.word ?? '')) {
    const to = phraseEnd(words, tokens, gaps, at);
    if (to < 0) continue;
    const place: Place = { tokens, gaps, at, to };
    const meant = triggers.filter((trigger) => !REFUSALS.some((refuses) => refuses(place, trigger)));
    if (meant.length === 0) continue;
    for (const trigger of meant) found.push({ trigger, from: at, to, first: 0, last: -1 });
    // `Without behavioral disturbance, mood or psychotic features`: the denial goes on.
    if (tokens[to]?.word === 'disturbance' && OF_THE_MIND.has(tokens[to + 1]?.word ?? ''))
      found.push({ trigger: NOR, from: at, to, first: 0, last: -1 });
    return to - at + 1;
  }
  return 0;
}

/** Where the phrase of a trigger stands in a sentence: its first and its last word. */
interface Place {
  tokens: readonly Token[];
  gaps: Uint16Array;
  at: number;
  to: number;
}

/** Why a phrase is no cue where it stands. */
type Refusal = (place: Place, trigger: Trigger) => boolean;

/** Some phrases are cues only behind certain words, or not behind others. */
const lacksItsWord: Refusal = ({ tokens, at }, { needs }) => needs !== undefined && !isBefore(tokens, at, needs);
const isBehindOther: Refusal = ({ tokens, at }, { unless }) => unless !== undefined && isBefore(tokens, at, unless);

/** Some are only where a clause begins. */
const isWithinClause: Refusal = ({ gaps, at }, { leading }) => leading === true && !beginsClause(gaps, at);

/** `Mr. Ode returns with an ulcer` tells, `return with fever` asks to. */
const isReturning: Refusal = ({ tokens, at }) => tokens[at]?.word === 'return' && isInflected(tokens[at]);

/** `Gait decline, Charcot-Marie-Tooth disease`: nobody declines anything. */
const isDeclineOf: Refusal = ({ tokens, at, to }) =>
  to === at && tokens[at]?.word === 'decline' && BEFORE_DECLINE.has(tokens[at - 1]?.word ?? '');

/** `S/p MVA with rib fractures`: the accident is over. */
const isAfterAccident: Refusal = ({ tokens, at, to }) =>
  (tokens[at]?.word === 's/p' || tokens[at]?.word === 'status') && isAccident(tokens, to);

/** `Osteoporosis w/ old healed L1 fracture`: it speaks of what follows. */
const isHealedBeforeNoun: Refusal = ({ tokens, at, to }, { side }) =>
  side === 'after' && to === at && tokens[at]?.word === 'healed' && BEFORE_A_NOUN.has(tokens[at - 1]?.word ?? '');

const REFUSALS: readonly Refusal[] = [
  lacksItsWord,
  isBehindOther,
  isWithinClause,
  isReturning,
  isDeclineOf,
  isAfterAccident,
  isHealedBeforeNoun,
];

/** What titles of dementia name behind the behavior. */
const OF_THE_MIND: ReadonlySet<string> = new Set(
  'psychotic psychosis mood agitation hallucination delusion'.split(' '),
);

const ACCIDENTS: ReadonlySet<string> = new Set('fall mva mvc gsw assault accident collision crash'.split(' '));

/** Whether an accident is named within three words behind. */
function isAccident(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ word }) => ACCIDENTS.has(word));
}

const BEFORE_A_NOUN: ReadonlySet<string> = new Set(['old', 'with', 'w', 'a', 'an', 'the', 'of', 'prior', 'remote']);

const BEFORE_DECLINE: ReadonlySet<string> = new Set(
  'gait functional function cognitive mobility physical memory adl strength health mental clinical steady rapid progressive further recent general overall slow gradual acute the a of'.split(
    ' ',
  ),
);

function isInflected(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start > token.word.length;
}

function beginsClause(gaps: Uint16Array, at: number): boolean {
  return at === 0 || ((gaps[at] ?? 0) & (HARD | COLON | COMMA | DASH | OPENS)) !== 0;
}

const YEAR = /^(?:19|20)\d\d$/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/;
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in circa around back early late mid resected removed repaired excised cured treated fixed out'.split(' '),
);
/** A year behind one of these is when something began that may go on, or when this care did. */
const BEGAN: ReadonlySet<string> = new Set(
  'since diagnosed diagnosis dx onset started began begun starting admitted admission discharged discharge soc referred hospitalized seen dob born as through until to on'.split(
    ' ',
  ),
);

/** `in 2019`, `in March 2021`, `in early 2018`. */
function isPastYear(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word.length !== 4 || !YEAR.test(word)) return false;
  const last = tokens[at - 1]?.word ?? '';
  const led = BEFORE_YEAR.has(last) || (MONTH.test(last) && BEFORE_YEAR.has(tokens[at - 2]?.word ?? ''));
  return led && !isBefore(tokens, at, BEGAN, clauseStart(tokens, gaps, at));
}

/** Where the clause of a word begins: behind "and she had", where a new year may tell of something else. */
function clauseStart(tokens: readonly Token[], gaps: Uint16Array, at: number): number {
  for (let k = at - 1; k > 0; k--) {
    if (((gaps[k] ?? 0) & (HARD | DASH)) !== 0) return k;
    if (JOINED.has(tokens[k - 1]?.word ?? '') && HAD.has(tokens[k + 1]?.word ?? tokens[k]?.word ?? '')) return k;
  }
  return 0;
}

const JOINED: ReadonlySet<string> = new Set(['and', 'but', 'then']);
const HAD: ReadonlySet<string> = new Set(['had', 'was', 'has', 'got']);

/** Whether one of some words stands before a place in its sentence. */
function isBefore(tokens: readonly Token[], at: number, words: ReadonlySet<string>, from = 0): boolean {
  for (let i = from; i < at; i++) if (words.has(tokens[i]?.word ?? '')) return true;
  return false;
}

const BREAK = HARD | COLON;
const ENDS_CLAUSE = HARD | COMMA | CLOSES | DASH;

/** The last word of a phrase that begins at a word; -1: it does not stand there. */
function phraseEnd(words: readonly string[], tokens: readonly Token[], gaps: Uint16Array, at: number): number {
  let here = at;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    here++;
    if (word === '*') {
      const after = words[i + 1];
      let skip = 0;
      while (skip < 4 && tokens[here + skip] && tokens[here + skip]?.word !== after) skip++;
      if (skip === 0 || skip === 4) return -1;
      for (let k = here; k < here + skip; k++) if (((gaps[k] ?? 0) & BREAK) !== 0) return -1;
      here += skip - 1;
      continue;
    }
    if (tokens[here]?.word !== word || ((gaps[here] ?? 0) & (HARD | COMMA)) !== 0) return -1;
  }
  return here;
}
