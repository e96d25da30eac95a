import type { Day } from '../chart/day.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import type { Condition } from './conditions.ts';
import { isOfEarlierYear } from './earlier-year.ts';
import { isOfOtherSite } from './other-site.ts';
import { historyCode } from './past.ts';
import type { Reading } from './reading.ts';
import { endsIt, type Standing, standingOf } from './standing.ts';
import { isSaidGone, verdictOn } from './verdict.ts';
import { isOnlySeen, isWorthCoding } from './worth-coding.ts';

/**
 * What a note's conditions come to once each is weighed for where it stands: candidates of what is current, or is over and
 * leaves a history; and the conditions that the note calls uncertain.
 * @param day of the note; absent: years before 2000 are past
 */
export function weighed(
  reading: Reading,
  conditions: readonly Condition[],
  codes: CodeSet,
  day: Day | undefined,
): { current: Candidate[]; uncertain: Condition[] } {
  const standing = conditions.map((condition) => ({ condition, how: standingIn(reading, condition, day) }));
  const over = new Set(
    standing.flatMap(({ condition, how }) =>
      (how === 'past' && endsIt(condition)) || (how === 'not' && isSaidGone(reading, condition)) ? condition.code : [],
    ),
  );
  return {
    uncertain: standing.flatMap(({ condition, how }) => (how === 'uncertain' ? condition : [])),
    current: standing.flatMap(({ condition, how }) =>
      how === 'current' && over.has(condition.code) ? [] : candidatesOf(condition, how, codes),
    ),
  };
}

/** Where a condition stands by its own words, and by what the rest of its sentence says of it. */
function standingIn(reading: Reading, condition: Condition, day: Day | undefined): Standing {
  const standing = standingOf(condition);
  if (standing !== 'current') return standing;
  return verdictOn(reading, condition) ?? (isOfEarlierYear(reading, condition, day) ? 'past' : standing);
}

function candidatesOf(condition: Condition, standing: Standing, codes: CodeSet): Candidate[] {
  if (condition.source === 'title' && condition.sentence.tokens.length < 2) return [];
  if (standing === 'past') {
    if (isOfOldDays(condition) || isOnlySeen(condition)) return [];
    const code = historyCode(condition.code);
    return code !== undefined && codes.isValid(code) ? [candidateOf(condition, code, true)] : [];
  }
  if (standing !== 'current') return [];
  if (
    condition.code === 'Z91.81' &&
    condition.sentence.section.name === 'reason' &&
    COUNTED.test(condition.spans[0].text)
  )
    return [candidateOf(condition, 'R29.6', true)];
  return isWorthCoding(condition) && !isOfOtherSite(codes, condition) ? [candidateOf(condition)] : [];
}

/** Falls that are the reason for care are what is looked into (OG I.C.18.d). */
const COUNTED = /\bx ?\d|\b(?:\d|two|three|four|five|several|multiple|repeated|many)\b/i;

/** A stone or an ulcer "in the 1990s" bears on nothing now; a cancer or a stroke does. */
function isOfOldDays({ code, sentence }: Condition): boolean {
  return /^(?:N20|K2[5-8]|U07)/.test(code) && sentence.tokens.some(({ word }) => /^19\d\ds?$/.test(word));
}
