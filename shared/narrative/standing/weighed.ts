import type { Day } from '../../chart/day.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Reading } from '../reading/reading.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { healing, isComplication, isHealingComplication } from './complication-encounter.ts';
import { doubtedIn, SETTLES, wordsOf } from './doubted.ts';
import { isOfEarlierYear } from './earlier-year.ts';
import { eitherIn } from './either.ts';
import { isEndOfAnother } from './ended-beside.ts';
import { isInfusedNow, TREATED_FOR_WEEKS } from './infused.ts';
import { isOfOtherSite } from './other-site.ts';
import { overturnedIn } from './overturned.ts';
import { historyCode } from './past.ts';
import { isRecentlyDone } from './recent.ts';
import { DEVICE } from './removed-devices.ts';
import { isNeverHad, isSaidGone } from './said-gone.ts';
import { endsIt, type Standing, standingOf } from './standing.ts';
import { isOfManyInfections } from './these-weeks.ts';
import { isBorneOut } from './thought-of.ts';
import { isTumorLeft } from './tumor-left.ts';
import { verdictOn } from './verdict.ts';
import { wordsAbout } from './words-about.ts';
import { isOnlySeen, isWorthCoding } from './worth-coding.ts';

/**
 * What a note's conditions come to once each is weighed for where it stands: candidates of what is current, or is over and
 * leaves a history; and the conditions that the note calls uncertain.
 * @param day of the note; absent: years before 2000 are past
 * @param known for who weighs a note again and again (live-note.ts): how conditions stand whose sentence, and the one behind it,
 * are as they were; all are put into it
 */
export function weighed(
  reading: Reading,
  conditions: readonly Condition[],
  codes: CodeSet,
  day: Day | undefined,
  known?: Map<Condition, Standing>,
): { current: Candidate[]; uncertain: Condition[] } {
  const each = conditions.map((condition) => ({
    condition,
    how: known?.get(condition) ?? standingIn(reading, condition, conditions, day),
  }));
  if (known) for (const { condition, how } of each) known.set(condition, how);
  const undecided = eitherIn(reading.text, each);
  const standing =
    undecided.size === 0
      ? each
      : each.map((one) => (undecided.has(one.condition) ? { ...one, how: 'uncertain' as const } : one));
  const over = new Set(
    standing.flatMap(({ condition, how }) =>
      (how === 'past' && endsIt(condition)) || (how === 'not' && isSaidGone(reading, condition)) ? condition.code : [],
    ),
  );
  /** `#1 R toe diabetic ulcer: healed. #2 L heel diabetic ulcer`: one code for ulcers of two places, told by that of the place. */
  const isAnotherUlcer = ({ code, sentence }: Condition) =>
    DIABETIC_ULCER.test(code) &&
    standing.some(
      ({ condition: other, how }) =>
        how === 'current' && other.sentence === sentence && /^L9[78]/.test(other.code) && !over.has(other.code),
    );
  const unhad = new Set(
    standing.flatMap(({ condition, how }) =>
      how === 'not' && isNeverHad(condition) ? [condition.code, historyCode(condition.code)] : [],
    ),
  );
  const doubted = doubtedIn(standing);
  const overturned = overturnedIn(reading, standing);
  const ended = endedUnnamed(standing);
  const hasStroke = standing.some(({ condition: { code }, how }) => how !== 'not' && STROKE.test(code));
  const hasProstate = standing.some(({ condition, how }) => how === 'current' && condition.code === 'N40.1');
  return {
    uncertain: standing.flatMap(({ condition, how }) => (how === 'uncertain' ? condition : [])),
    current: standing.flatMap(({ condition, how }) =>
      // `H/o "leukemia"`, and farther on `she never had leukemia`.
      unhad.has(condition.code) ||
      overturned.has(condition) ||
      (how === 'current' &&
        ((over.has(condition.code) && !isAnotherUlcer(condition)) ||
          isOverUnnamed(condition, ended) ||
          ((doubted.has(condition.code) || doubted.has(wordsOf(condition))) &&
            !SETTLES.has(condition.sentence.section.name))))
        ? []
        : candidatesOf(reading, condition, how, codes, { hasProstate, hasStroke }),
    ),
  };
}

/** `L leg cellulitis`, then `Cellulitis resolved`: where what passes is last said to be over without its site, by that code. */
function endedUnnamed(standing: readonly { condition: Condition; how: Standing }[]): Map<string, number> {
  const ended = new Map<string, number>();
  for (const { condition, how } of standing)
    if (how === 'past' && UNNAMED.some(([unnamed]) => unnamed === condition.code) && endsIt(condition))
      ended.set(condition.code, condition.sentence.start);
  return ended;
}

/** Whether what is named with its site is farther on said to be over without it. */
function isOverUnnamed({ code, sentence }: Condition, ended: ReadonlyMap<string, number>): boolean {
  if (ended.size === 0) return false;
  const unnamed = UNNAMED.find(([, sited]) => sited.test(code))?.[0];
  return unnamed !== undefined && (ended.get(unnamed) ?? -1) > sentence.start;
}

const UNNAMED: readonly (readonly [unnamed: string, sited: RegExp])[] = [
  ['L03.90', /^L03/],
  ['L02.91', /^L02/],
  ['M86.9', /^M86/],
  ['J18.9', /^J1[2-8]/],
  ['A41.9', /^A4[01]/],
];

/**
 * Where a condition stands by its own words, and by what the rest of its sentence says of it.
 * @param beside all conditions of the note
 */
export function standingIn(
  reading: Reading,
  condition: Condition,
  beside: readonly Condition[],
  day: Day | undefined,
): Standing {
  const own = standingOf(condition);
  const standing = own === 'past' && isEndOfAnother(condition, beside) ? 'current' : own;
  // What is over may be somebody else's, or only talked of, as well; a device that came out tells so of its other mentions.
  if (standing === 'past' && isBrokenLately(reading, condition, day)) return 'current';
  if (standing === 'past' && isTumorLeft(reading, condition)) return 'current';
  if (standing === 'past' && isInfarctOfLate(reading, condition, day)) return 'current';
  // `s/p revision THA for PJI`, and the antibiotic runs.
  if (
    standing === 'past' &&
    TREATED_FOR_WEEKS.test(condition.code) &&
    /^(?:s\/p|status post)$/i.test(condition.assertion.cue?.text ?? '') &&
    isInfusedNow(reading)
  )
    return 'current';
  if (standing === 'past')
    return !DEVICE.test(condition.code) && verdictOn(reading, condition) === 'not' ? 'not' : standing;
  if (standing === 'uncertain' && !isConfirmed(reading, condition)) return verdictOn(reading, condition) ?? standing;
  if (standing !== 'current' && standing !== 'uncertain') return standing;
  return verdictOn(reading, condition) ?? (isOfEarlierYear(reading, condition, day) ? 'past' : 'current');
}

/** `Was suspected in March and confirmed by TSH`: what was in doubt is told to be so behind. */
function isConfirmed(reading: Reading, condition: Condition): boolean {
  const { cue } = condition.assertion;
  return (
    cue !== undefined &&
    cue.start >= condition.spans[0].end &&
    /suspect|question|consider|presum/i.test(cue.text) &&
    isBorneOut(wordsAbout(reading, condition).right)
  );
}

/** `S/p STEMI 1/12`: within four weeks it is coded as acute (OG I.C.9.e.1). */
function isInfarctOfLate({ text }: Reading, { code, assertion, sentence, spans }: Condition, day: Day | undefined) {
  if (!/^I2[12]/.test(code) || day === undefined || !/^(?:s\/p|status post)$/i.test(assertion.cue?.text ?? ''))
    return false;
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  return isRecentlyDone(text, { start: last, end: Math.min(sentence.end, last + 30) }, last, last, day, FOUR_WEEKS);
}

const FOUR_WEEKS = 28;

/** `Hx: NPH, falls, L wrist fx 6/24`: in a list of old things, a fracture whose date is within the months of its healing. */
function isBrokenLately({ text }: Reading, { code, assertion, sentence, spans }: Condition, day: Day | undefined) {
  const isLed =
    assertion.cue !== undefined && !(code.startsWith('S06') && /^(?:s\/p|status post)$/i.test(assertion.cue.text));
  if (!/^(?:S.2|M8[04]|S06)/.test(code) || assertion.kind !== 'historical' || isLed || day === undefined) return false;
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  return isRecentlyDone(text, { start: last, end: Math.min(sentence.end, last + 30) }, last, last, day);
}

const DIABETIC_ULCER = /^E(?:08|09|1[013])\.62[12]/;
const STROKE = /^I6[0-39]|^Z86\.73$/;
/** What a stroke leaves, and whoever examines the patient establishes. */
const LEFT_BY_STROKE = /^(?:R29\.810|R47\.0|R47\.1|R41\.4|G81|H53\.46)/;

/** Symptoms of the lower urinary tract: an enlarged prostate has them coded beside it (Tabular N40.1: use additional code). */
const OF_PROSTATE = /^(?:R33|R35|R39\.1|N39\.4)/;

function candidatesOf(
  reading: Reading,
  condition: Condition,
  standing: Standing,
  codes: CodeSet,
  { hasProstate, hasStroke }: Record<'hasProstate' | 'hasStroke', boolean>,
): Candidate[] {
  if (condition.source === 'title' && condition.sentence.tokens.length < 2) return [];
  if (standing === 'past') {
    if (isOfOldDays(condition) || isOnlySeen(condition)) return [];
    const code = /^Z8[5-7]/.test(condition.code) ? condition.code : historyCode(condition.code);
    return code !== undefined && codes.isValid(code) ? [candidateOf(condition, code, true)] : [];
  }
  if (standing !== 'current') return [];
  if (isComplication(condition.code) && isHealingComplication(condition.code, wordsAbout(reading, condition)))
    return [candidateOf(condition, healing(condition.code), true)];
  if (
    condition.code === 'Z91.81' &&
    condition.sentence.section.name === 'reason' &&
    COUNTED.test(condition.spans[0].text)
  )
    return [candidateOf(condition, 'R29.6', true)];
  if (isOfManyInfections(reading, condition))
    return condition.code === 'N39.0' ? [candidateOf(condition, 'Z87.440', true)] : [];
  const isWorth =
    isWorthCoding(condition) ||
    (hasProstate && OF_PROSTATE.test(condition.code) && !isOnlySeen(condition)) ||
    (hasStroke && LEFT_BY_STROKE.test(condition.code) && condition.sentence.section.name === 'exam');
  return isWorth && !isOfOtherSite(codes, condition) ? [candidateOf(condition)] : [];
}

/** Falls that are the reason for care are what is looked into (OG I.C.18.d). */
const COUNTED = /\bx ?\d|\b(?:\d|two|three|four|five|several|multiple|repeated|many)\b/i;

/** A stone or an ulcer "in the 1990s" bears on nothing now; a cancer or a stroke does. */
function isOfOldDays({ code, sentence }: Condition): boolean {
  return /^(?:N20|K2[5-8]|U07)/.test(code) && sentence.tokens.some(({ word }) => /^19\d\ds?$/.test(word));
}
