import type { Token } from '../reading/tokens.ts';
import { wordForm } from '../reading/word-form.ts';
import { isCircumstance } from './circumstances.ts';
import type { Cue } from './cue.ts';
import { BOX, CLOSES, COLON, COMMA, DASH, HARD, OPENS, PLUS, SLASH } from './gaps.ts';
import { isAlternative, isBareItem, isNeedWithinList } from './list-items.ts';
import { ANYWHERE, isJoin, reachBack } from './reach-back.ts';
import { isPhraseAt, phraseTable } from './triggers/index-triggers.ts';
import { ADJECTIVE_STOPS, CLAUSE_WORDS, HISTORY_STOPS, NAMED_WITHOUT, NEGATION_STOPS } from './triggers/stops.ts';
import type { Trigger } from './triggers/trigger.ts';

const STOPPING = {
  negated: phraseTable(NEGATION_STOPS),
  adjective: phraseTable(ADJECTIVE_STOPS),
  history: phraseTable(HISTORY_STOPS),
};
const WITHOUT = phraseTable(NAMED_WITHOUT);
const CLAUSE = new Set([...CLAUSE_WORDS].map(wordForm));

/** Sets which words a cue reaches. `denials` has 1 where a denial begins: what is past or possible ends there. */
export function setReach(cue: Cue, tokens: readonly Token[], gaps: Uint16Array, denials: Uint8Array): void {
  if (cue.trigger.side === 'before') reachForward(cue, tokens, gaps, denials);
  else reachBack(cue, tokens, gaps);
}

function reachForward(cue: Cue, tokens: readonly Token[], gaps: Uint16Array, denials: Uint8Array): void {
  const { trigger, to } = cue;
  // Of `no change in vision, headache` only what stands behind the first comma is denied.
  cue.first = trigger.list === 'rest' ? tokens.length : to + 1;
  cue.last = to;
  if (trigger.kind === 'pass' || speaksBack(cue, tokens, gaps)) return;
  let depth = 0;
  let isPastComma = false;
  // `[x] No CHF [x] diabetes`: what an option says ends at the next box.
  const isOption = ((gaps[cue.from] ?? 0) & BOX) !== 0;
  const farthest = Math.min(tokens.length - 1, to + trigger.reach);
  for (let k = to + 1; k <= farthest; k++) {
    const gap = gaps[k] ?? 0;
    if (gap !== 0) {
      if (isBarred(cue, tokens, gap, k) || (isOption && (gap & BOX) !== 0)) return;
      depth += depthOf(gap);
      if (depth < 0) return;
      // `Likely gout / pseudogout`: one of the two is meant, and which is doubted.
      const isEither = (gap & SLASH) !== 0 && trigger.kind === 'possible';
      if ((gap & COMMA) !== 0 && k > to + 1 && !isEither && !leadsName(tokens, to, k - 1)) {
        if (endsAtComma(cue, tokens, gaps, k)) return;
        if (!isPastComma && trigger.list === 'rest') cue.first = k;
        isPastComma = true;
      }
    }
    if (k === to + 1 ? endsAtOnce(trigger, tokens, k) : isPastReach(cue, tokens, gaps, k)) return;
    // `Likely non-cardiac / anxiety`: of a name, and no denial.
    if (denials[k] === 1 && tokens[k]?.word !== 'non' && !GOES_ON_THROUGH_DENIALS.has(trigger.kind)) return;
    cue.last = k;
  }
}

/** `PE ruled out, pneumonia confirmed`, `ruled out and …`: what was ruled out stands before it. */
function speaksBack({ from, to }: Cue, tokens: readonly Token[], gaps: Uint16Array): boolean {
  if (from === 0 || tokens[to]?.word !== 'out' || tokens[to - 1]?.word !== 'ruled') return false;
  return ((gaps[to + 1] ?? 0) & COMMA) !== 0 || isJoin(tokens[to + 1]?.word);
}

/** One more where a bracket opens, one less where it closes. */
function depthOf(gap: number): number {
  const [opens, closes] = [(gap & OPENS) !== 0, (gap & CLOSES) !== 0];
  if (opens === closes) return 0;
  return opens ? 1 : -1;
}

/** Whether what stands before a word parts it from the cue, whichever words there are. */
function isBarred({ trigger, to }: Cue, tokens: readonly Token[], gap: number, at: number): boolean {
  const isNext = at === to + 1;
  const { kind } = trigger;
  if ((gap & HARD) !== 0) return true;
  if ((gap & COLON) !== 0 && !isNext && !trigger.colon) return true;
  if ((gap & PLUS) !== 0 && kind === 'negated' && !SIGNED.has(tokens[at - 1]?.word ?? '')) return true;
  // `Warfarin stopped - now Eliquis for afib`: what is stopped stands before it.
  if ((gap & DASH) !== 0 && (isNext ? STOPPED.has(tokens[to]?.word ?? '') : kind !== 'hypothetical')) return true;
  if ((gap & COMMA) === 0) return false;
  // `PE in 2018, on warfarin`: a year says nothing of what stands behind its comma.
  // `Pneumothorax resolved, clavicle fracture`: it speaks of what stands before it.
  return trigger.plain === true || (isNext && kind === 'historical' && trigger.list === 'closed');
}

/** Whether a list ends at a comma, of things that the cue is said of. */
function endsAtComma(cue: Cue, tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  const { list } = cue.trigger;
  // `Exclude an electrolyte disorder, especially hyponatremia`: an instance of what is named before it.
  if (list === 'first') return !INSTANCE.has(tokens[at]?.word ?? '');
  if (isNamedWithout(tokens, gaps, cue) && !isPhraseAt(WITHOUT, tokens, at) && !isAlternative(tokens, gaps, at))
    return true;
  return (
    ((list === 'closed' || isOfItsItem(tokens, gaps, cue)) && !isClosedList(tokens, gaps, at)) ||
    startsClause(tokens, gaps, at)
  );
}

const INSTANCE: ReadonlySet<string> = new Set(['especially', 'esp', 'particularly', 'specifically', 'namely']);

/** `HTN, hx CVA, AVN`: behind a comma it tells of its own item of the list. */
function isOfItsItem(tokens: readonly Token[], gaps: Uint16Array, cue: Cue): boolean {
  const { kind, colon } = cue.trigger;
  return kind === 'historical' && !colon && (((gaps[cue.from] ?? 0) & COMMA) !== 0 || isBehindName(tokens, gaps, cue));
}

/** Whether the word right behind a cue says that it is about nothing: `no but`, and not `no reported falls`. */
function endsAtOnce({ kind }: Trigger, tokens: readonly Token[], at: number): boolean {
  return kind !== 'hypothetical' && isPhraseAt(ANYWHERE, tokens, at) && !CONTINUED.has(tokens[at]?.word ?? '');
}

/** Whether a word farther on begins something else: a clause of its own behind an "and", or one that stops such a cue. */
function isPastReach(cue: Cue, tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  const { trigger } = cue;
  // `PE without cor pulmonale as well as a DVT`
  if (BESIDE.has(tokens[at]?.word ?? '') && isNamedWithout(tokens, gaps, cue)) return true;
  const isNewClause =
    isJoin(tokens[at]?.word) &&
    startsClause(tokens, gaps, at + 1) &&
    !isSamePerson(trigger, tokens, at + 1) &&
    !isOrHistory(trigger, tokens, at);
  return isNewClause || stopsAt(cue, tokens, gaps, at);
}

/** Words that bring in another thing. */
const BESIDE: ReadonlySet<string> = new Set(['as', 'with', 'along', 'plus']);

/** What is past or possible ends where a denial begins; these do not. */
const GOES_ON_THROUGH_DENIALS: ReadonlySet<string> = new Set(['negated', 'hypothetical', 'family']);

/** `GERD without esophagitis, obesity`: what titles say a disease is without is of its name, and the next item is another. */
function isNamedWithout(tokens: readonly Token[], gaps: Uint16Array, { from, to }: Cue): boolean {
  return (
    from > 0 &&
    from === to &&
    ((gaps[from] ?? 0) & (HARD | COMMA | COLON | DASH)) === 0 &&
    /^(?:no|without|w\/o)$/.test(tokens[to]?.word ?? '') &&
    isPhraseAt(WITHOUT, tokens, to + 1)
  );
}

/** `TB hx treated 1960s, urinary retention`: the word stands behind the name of what was. */
function isBehindName(tokens: readonly Token[], gaps: Uint16Array, { from, to }: Cue): boolean {
  const before = tokens[from - 1]?.word;
  if (from !== to || before === undefined || !/^(?:hx|history)$/.test(tokens[from]?.word ?? '')) return false;
  return ((gaps[from] ?? 0) & (HARD | COMMA | COLON | OPENS | DASH)) === 0 && !LEADS_HISTORY.has(before);
}

/** Before these `hx` leads what follows: `pt with hx of`, `significant hx`. */
const LEADS_HISTORY: ReadonlySet<string> = new Set(
  'with w has had have pt patient no denies significant known report reports and or a an long prior past remote also positive for his her who medical surgical social cardiac psych psychiatric extensive strong complex m f male female man woman old y/o yo c is was per'.split(
    ' ',
  ),
);

/** Behind these a plus belongs to the name: `denies prior +PPD, HIV`. */
const SIGNED: ReadonlySet<string> = new Set(['prior', 'previous', 'past', 'any', 'known', 'of', 'a', 'or', 'hx', 'no']);

const STOPPED: ReadonlySet<string> = new Set(['stopped', 'quit', 'held']);

/** Stops that may follow a trigger at once without ending it: `possibly due to CHF`, `no reported falls`. */
const CONTINUED: ReadonlySet<string> = new Set([
  'due',
  'secondary',
  'reported',
  'report',
  'consistent',
  'suggestive',
  'compatible',
  'developed',
  'related',
  'significant',
  'still',
  'currently',
  'now',
]);

/** `His wife is a smoker and has COPD`: still the wife. */
function isSamePerson({ kind }: Trigger, tokens: readonly Token[], at: number): boolean {
  return kind === 'family' && SAME_PERSON.has(tokens[at]?.word ?? '');
}

/** `Denies pain or history of falls`, `no palpitations or known arrhythmia`: the denial goes on. */
function isOrHistory({ kind }: Trigger, tokens: readonly Token[], at: number): boolean {
  return kind === 'negated' && tokens[at]?.word !== 'and' && HISTORY.has(tokens[at + 1]?.word ?? '');
}

const HISTORY: ReadonlySet<string> = new Set(['history', 'hx', 'h/o', 'prior', 'previous', 'known']);

const SAME_PERSON: ReadonlySet<string> = new Set(['has', 'had', 'is', 'was', 'take', 'takes', 'use', 'uses']);

function startsClause(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  let here = at;
  if (isJoin(tokens[here]?.word)) here++;
  if (!CLAUSE.has(tokens[here]?.word ?? '') || SYMPTOM_OF.has(tokens[here + 1]?.word ?? '')) return false;
  return !isBareItem(tokens, gaps, here);
}

/** `Denies rash, skin sensitivity, hives`: behind the name of an organ these are one more item, and no finding. */
const SYMPTOM_OF: ReadonlySet<string> = new Set('sensitivity change problem itching dryness'.split(' ').map(wordForm));

/** Whether a list goes on behind a comma to an "and" or "or" before anything ends it: `A, B and C`. */
function isClosedList(tokens: readonly Token[], gaps: Uint16Array, from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + 12); k++) {
    if (k > from && ((gaps[k] ?? 0) & (HARD | COLON | DASH)) !== 0) return false;
    const word = tokens[k]?.word;
    if (word === 'etc') return true;
    if (word === 'and' || word === 'or' || word === 'nor' || word === 'vs' || word === 'versus')
      return !startsClause(tokens, gaps, k);
    if (isPhraseAt(ANYWHERE, tokens, k)) return false;
  }
  return false;
}

function stopsAt({ trigger, to }: Cue, tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  if (trigger.plain) return false;
  if (trigger.kind === 'hypothetical') return HYPOTHETICAL_STOPS.has(tokens[at]?.word ?? '');
  if (trigger.kind === 'family') return FAMILY_STOPS.has(tokens[at]?.word ?? '');
  if (trigger.kind === 'negated' && isNeedWithinList(tokens, gaps, at)) return false;
  if (isPhraseAt(ANYWHERE, tokens, at)) return true;
  // `Ruled out for DVT and for gout`
  const isAgain = tokens[at]?.word === 'for' && tokens[to]?.word === 'for' && isJoin(tokens[at - 1]?.word);
  if ((trigger.kind === 'negated' || trigger.kind === 'possible') && leadsName(tokens, to, at)) return false;
  if (trigger.kind === 'negated' && isCircumstance(tokens, at)) return false;
  if (trigger.kind === 'negated')
    return isPhraseAt(STOPPING.negated, tokens, at) || (isPurpose(tokens, at) && !isAgain);
  if (trigger.kind === 'historical' && trigger.list === 'all') return isPhraseAt(STOPPING.history, tokens, at);
  if (trigger.kind === 'historical' && tokens[at]?.word === 'for') return false;
  if (isRuledOutWith(trigger, tokens, at)) return false;
  return isPhraseAt(STOPPING.adjective, tokens, at);
}

/** `Rule out melanoma with pulmonary metastasis`: what would come with it is as open as that; what is known with it is not. */
function isRuledOutWith({ kind, list, colon }: Trigger, tokens: readonly Token[], at: number): boolean {
  return (
    kind === 'possible' &&
    list === 'all' &&
    colon === true &&
    /^w(?:ith|\/)?$/.test(tokens[at]?.word ?? '') &&
    !KNOWN.has(tokens[at + 1]?.word ?? '')
  );
}

const KNOWN: ReadonlySet<string> = new Set(
  'known a an his her their hx history h/o underlying chronic pmh past prior multiple significant patient pt'.split(
    ' ',
  ),
);

/** `Suspected acute on chronic heart failure`, `likely a severe, new pneumonia`: words of what is doubted or denied, and no end. */
function leadsName(tokens: readonly Token[], cue: number, at: number): boolean {
  for (let k = cue + 1; k <= at; k++) {
    const word = tokens[k]?.word ?? '';
    if (!(LEADS_NAME.has(word) || (word === 'on' && tokens[k - 1]?.word === 'acute'))) return false;
  }
  return true;
}

const LEADS_NAME: ReadonlySet<string> = new Set(
  'a an the some early mild moderate severe acute subacute chronic recurrent progressive persistent new onset'.split(
    ' ',
  ),
);

/** `missing doses for CHF`, but not `no pain for 3 days`. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (tokens[at]?.word !== 'for' || /^\d/.test(next)) return false;
  return !TIME_WORDS.has(next === 'a' ? (tokens[at + 2]?.word ?? '') : next);
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  'the past last several many any day week month year now two three four five over more about approximately most some at'.split(
    ' ',
  ),
);

const HYPOTHETICAL_STOPS: ReadonlySet<string> = new Set(
  'but however although while because since due d/t secondary related r/t given agree confirmed'.split(' '),
);
const FAMILY_STOPS: ReadonlySet<string> = new Set([
  'but',
  'however',
  'patient',
  'pt',
  'client',
  'resident',
  'although',
  'whereas',
  'while',
  'himself',
  'herself',
]);
