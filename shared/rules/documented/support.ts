import type { Evidence } from '../../chart/evidence.ts';
import { codesLedTo } from '../../narrative/linked.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { repeatsCoding } from '../papers/repeats-coding.ts';
import { signedOf } from '../papers/signed.ts';
import { hasUnreadOfProviders, isReadable, perhapsOfProviders } from '../papers/statements.ts';
import type { Kind } from '../values/value-kind.ts';
import { KINDS } from '../values/value-words.ts';
import { fitOf } from './code-fit.ts';
import { speaksOf, wordsOfTitle } from './code-words.ts';
import {
  allNamed,
  type Documented,
  deniedOf,
  documentedOf,
  heldWrongOf,
  isPresumed,
  type Named,
  relativesOf,
} from './documented.ts';
import { withoutSpans } from './documented-words.ts';
import { namedInItsWords } from './in-its-words.ts';

/**
 * Who documents a coded condition, and as what. `provider`: a provider, as there now. `unknown author`: a document that
 * providers write, without an author. `clinician`: others only. `uncertain`, `past`, `denied`, `relative`: a provider, and nothing
 * else of a provider. `none`: no document at all. `open`: not to be said (a document could not be read, or speaks of it in words that
 * were not understood).
 */
export type Support =
  | 'provider'
  | 'unknown author'
  | 'clinician'
  | 'uncertain'
  | 'past'
  | 'denied'
  | 'relative'
  | 'none'
  | 'open';

/**
 * Codes that no provider's diagnosis stands behind: symptoms and results, reasons for care and statuses, external causes,
 * organisms, drugs and their effects, coma scale and the like (guideline I.B.14); and what says of another code's condition
 * that it complicates a pregnancy (O98, O99: presumed by I.C.15.a.1).
 */
const NO_DIAGNOSIS = /^(?:R|Z|V|W|X|Y|U09|B9[5-7]|T3[6-9]|T4|T50|G92|O9[89])/;

/** Whether a code names a condition that a provider has to diagnose. */
export function isDiagnosis({ code }: Pick<Coded, 'code'>): boolean {
  return code !== '' && !NO_DIAGNOSIS.test(code);
}

/** The support of a code, and the mentions that show it. */
export function supportOf(facts: Facts, one: Pick<Coded, 'code' | 'shown'>): Supported {
  const known = supports(facts);
  let made = known.get(one.code);
  if (!made) {
    made = weigh(facts, one);
    known.set(one.code, made);
  }
  return made;
}

interface Supported {
  support: Support;
  shown: readonly Documented[];
}

/** Whether a document is a plan of care that a provider signed, and not beside those that it was coded from. */
function isSignedPlan(facts: Facts, paper: Paper): boolean {
  return !repeatsCoding(facts, paper) && signedOf(facts).signatures.some((one) => one.paper === paper);
}

/** By code. */
const supports = oncePerChart(() => new Map<string, Supported>());

function weigh(facts: Facts, one: Pick<Coded, 'code' | 'shown'>): Supported {
  const found = documentedOf(facts, one).filter(({ fit }) => fit !== 'other');
  const ended = endOf(facts, found, WOUND.test(one.code));
  if (ended) return { support: 'past', shown: [ended] };
  if (isPresumed(facts, one)) return { support: 'provider', shown: [] };
  const readable = new Set(perhapsOfProviders(facts));
  const byProvider = found.filter(({ paper }) => facts.isProvider(paper));
  const byUnknown = found.filter(({ paper }) => readable.has(paper) && !facts.isProvider(paper));
  const byOthers = found.filter(({ paper }) => !readable.has(paper) && !facts.isProvider(paper));
  const isNow = ({ standing }: Documented) => standing === 'current';
  // Who certifies signs what the nurse wrote down: the plan is theirs where it is all there is.
  const signed = byOthers.filter((each) => isNow(each) && isSignedPlan(facts, each.paper));
  if (signed.length > 0) return { support: 'provider', shown: signed };
  if (byProvider.some(isNow)) return { support: 'provider', shown: byProvider };
  if (hasUnreadOfProviders(facts)) return { support: 'open', shown: [] };
  if (byUnknown.some(isNow)) {
    return byProvider.length > 0 || isNamedByProvider(facts, one, byUnknown)
      ? { support: 'open', shown: [] }
      : { support: 'unknown author', shown: byUnknown };
  }
  const all = [...byProvider, ...byUnknown];
  if (all.length > 0) {
    if (all.every(({ standing }) => standing === 'uncertain')) return { support: 'uncertain', shown: all };
    if (all.every(({ standing }) => standing === 'past')) {
      return byOthers.some(isNow) ? { support: 'open', shown: [] } : { support: 'past', shown: all };
    }
    return { support: 'open', shown: [] };
  }
  const denied = plainlyDenied(facts, one);
  if (denied.length > 0 && !byOthers.some(isNow)) {
    return { support: 'denied', shown: denied };
  }
  const others = byOthers.filter(isNow);
  if (others.length > 0) {
    return isNamedByProvider(facts, one) ? { support: 'open', shown: [] } : { support: 'clinician', shown: others };
  }
  if (facts.papers.some((paper) => !isReadable(paper))) return { support: 'open', shown: [] };
  if (byOthers.length > 0 && byOthers.every(({ standing }) => standing === 'uncertain'))
    return { support: 'clinician', shown: byOthers };
  const relatives = relativesOf(facts, one).filter(({ paper }) => facts.isProvider(paper));
  if (relatives.length > 0 && found.length === 0) return { support: 'relative', shown: relatives };
  if (
    byOthers.length > 0 ||
    facts.papers.some((paper) => !repeatsCoding(facts, paper) && speaksBesideOthers(facts, paper, one))
  ) {
    return { support: 'open', shown: [] };
  }
  const isNamed = ledTo(facts).has(one.shown) || namedInItsWords(facts, one, perhapsOfProviders(facts)).length > 0;
  return { support: isNamed ? 'provider' : 'none', shown: [] };
}

/**
 * Whether a document has words of a code's condition beside those that were read as conditions of other categories: `ESRD` is no
 * word of an acute kidney failure, nor `PD` of a pulmonary disease where it is Parkinson's. What has a word of the code's own
 * title counts.
 */
function speaksBesideOthers(facts: Facts, paper: Paper, one: Pick<Coded, 'code' | 'shown'>): boolean {
  // Most documents have no word of a code that none names, and none is left where some are taken out.
  if (!speaksOf(facts, one, paper.text)) return false;
  const { codes } = facts;
  // Pain and bleeding are named by their place, whatever else that is read as; and what an operation left, by the operation.
  if (!codes || one.code.startsWith('G89') || one.code === 'D6832' || one.code === 'E891') return true;
  const own = wordsOfTitle(facts, one.code);
  const kinds = kindsOf(one.code);
  const spans = [...(conditionsOf(facts).get(paper) ?? [])].flatMap(([other, all]) => {
    const isOther =
      other.slice(0, 3) !== one.code.slice(0, 3) &&
      // An infarction of before is read as one where its day is told by the week.
      !(one.code === 'I252' && /^I2[12]/.test(other)) &&
      // What a stroke left is told as a symptom: slurred speech, a droop.
      !(one.code.startsWith('I69') && other.startsWith('R')) &&
      !kinds.some((kind) => hasValueOf(kind, other)) &&
      !fitOf(codes, one.code, other);
    if (!isOther) return [];
    // "Post-stroke epilepsy" was read as what a stroke left, and is an epilepsy all the same.
    return all.flatMap(({ condition }) => (condition.spans.some(({ text }) => own.test(text)) ? [] : condition.spans));
  });
  return speaksOf(facts, one, withoutSpans(paper.text, spans));
}

/** The conditions of each document, by their codes. */
const conditionsOf = oncePerChart((facts): ReadonlyMap<Paper, ReadonlyMap<string, readonly Named[]>> => {
  const byPaper = Map.groupBy(allNamed(facts), ({ paper }) => paper);
  return new Map([...byPaper].map(([paper, all]) => [paper, Map.groupBy(all, ({ code }) => code)]));
});

/** The kinds of which a code says a value: another finding lays those against each other (a single episode of depression, a recurrent one). */
function kindsOf(code: string): readonly Kind[] {
  return KINDS.filter((kind) => hasValueOf(kind, code));
}

function hasValueOf({ values }: Kind, code: string): boolean {
  return values.some(({ codes }) => codes?.test(code) === true);
}

/**
 * The mention with which a provider ends a condition, where it is the last word of all: "AKI on admission" … "acute kidney
 * injury, resolved". Not where a later document, or the same one further on, has it as there.
 */
function endOf(facts: Facts, found: readonly Documented[], isWound: boolean): Documented | undefined {
  const when = ({ paper }: Documented) => paper.date ?? '';
  if (found.some((one) => when(one) === '')) return undefined;
  const inTime = [...found].sort(
    (a, b) =>
      (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0) || a.condition.spans[0].start - b.condition.spans[0].start,
  );
  const last = inTime.at(-1);
  if (last?.standing !== 'past' || !isOver(last) || !(isWound || facts.isProvider(last.paper))) return undefined;
  // Of two documents of one day nobody knows which came first.
  const sameDay = found.filter((one) => when(one) === when(last) && one.paper !== last.paper);
  return sameDay.some(({ standing }) => standing === 'current') ? undefined : last;
}

/** Ulcers: whoever cares for the wound sees that it is healed. */
const WOUND = /^L(?:89|97|984)/;

/** "Resolved", "healed": a history alone is no end. */
export function isOver({ condition }: Documented): boolean {
  const cue = condition.assertion.cue?.text ?? '';
  // What heals or closes is a wound, an ulcer, a bone: elsewhere the word is of something beside it.
  return /resolv|no longer|cured/i.test(cue) || (/healed|closed/i.test(cue) && HEALS.test(condition.code));
}

const HEALS = /^(?:[LST]|M8|K2[5-8]|K6|I70|I8[37]|E\d\d\.62|H16)/;

/** Where providers deny a code's condition in plain words, or say that the diagnosis was none. */
export function plainlyDenied(facts: Facts, one: Pick<Coded, 'code'>): Documented[] {
  const all = [...deniedOf(facts, one).filter(isDirect), ...heldWrongOf(facts, one)];
  return all.filter(({ paper }) => facts.isProvider(paper));
}

/** A denial right before the words or right behind them (`PTSD ruled out`, `PTSD has been excluded`): in a list, its reach is less sure. */
function isDirect({ paper, condition: { assertion, spans } }: Documented): boolean {
  const { cue } = assertion;
  // `Excluded from the list` is of a list.
  if (cue === undefined || /^ from\b/i.test(paper.text.slice(cue.end, cue.end + 6))) return false;
  const end = Math.max(...spans.map((span) => span.end));
  if (Math.abs(spans[0].start - cue.end) <= 4) return true;
  return cue.start >= end && (cue.start - end <= 4 || AUXILIARIES.test(paper.text.slice(end, cue.start)));
}

const AUXILIARIES = /^\s(?:(?:has|have|had|is|are|was|were|been|now|since|also|therefore|thus)\s){1,3}$/i;

function isNamedByProvider(facts: Facts, one: Pick<Coded, 'code' | 'shown'>, but: readonly Documented[] = []): boolean {
  const apart = new Set(but.map(({ paper }) => paper));
  return perhapsOfProviders(facts).some((paper) => !apart.has(paper) && speaksOf(facts, one, paper.text));
}

/**
 * Codes that a provider's document leads to by what it says of several conditions together: `AVN of the hip due to sickle
 * cell`. Read once a chart, and only where a code is named nowhere.
 */
const ledTo = oncePerChart(
  (facts): ReadonlySet<string> =>
    new Set(
      facts.papers
        .filter((paper) => facts.isProvider(paper) && !repeatsCoding(facts, paper))
        .flatMap((paper) => codesLedTo(facts.linked(paper))),
    ),
);

/** Evidence that documents were looked through. */
export function lookedThrough(papers: readonly Paper[]): Evidence[] {
  return papers.map(({ id, type, text }) => ({
    what: type,
    value: 'looked through',
    at: { kind: 'document', doc: id, start: 0, end: text.length },
  }));
}
