import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { againstAnswer } from '../papers/assessed-visit.ts';
import { daysIn } from '../papers/days-in-text.ts';
import { clauseOf, isReadable, NOW_OR_BEFORE, type Statement, sentenceOf, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { isSaidOfPatient } from './of-the-visit.ts';

/** Falls since the start or resumption of care that notes tell of with their day, against J1800 and J1900. */

const FALL =
  /\b(?:fell|fall(?:en|s)?|(?:slid|slipped|tripped|rolled|tumbled) (?:out of|off|from|on|over|to|and)|found on (?:the )?(?:floor|ground)|lowered to (?:the )?floor)\b/i;
const NO_FALL = pattern('i')`
  \b(?:
    risk|precaution\w*|prevent\w*|denies|no falls?|without|asleep|almost|scale|assessment|educat\w*|instruct\w*|teach\w*|taught|if|wife|husband|daughter|son
    |caregiver|night ?fall|alert|pendant|mat|(?:fell|falls|fallen) (?:behind|short|ill|through|apart|in love|below|to \d)|snow|rain|leaves
    |(?:bp|pressure|sugars?|glucose|sats?|spo2|weight|hr|pulse|temp\w*|inr|hgb|hemoglobin|count) (?:\w+ )?(?:fell|falls|fallen)
    |(?:walker|cane|pills?|phone|breaker|hub|battery|bottle|picture|appliance|dressing) (?:\w+ )?(?:fell|falls|fallen|slid|slipped|tripped|rolled)|tripped (?:the )?breaker
  )\b
`;
/** Injury except major (J1900B), and major (J1900C). */
const MINOR =
  /\b(?:skin tears?|bruis\w*|abrasions?|scrap(?:e|ed|es)|lacerat\w*|hematoma|contusion|sprain\w*|skinned|cut)\b/i;
const MAJOR = /\b(?:fractur\w*|broke|dislocat\w*|subdural|closed head injury|concussion with)\b/i;
const UNHURT =
  /\b(?:no|without|denies|not)\b[^.;\n]{0,40}\b(?:injur\w*|bruis\w*|skin tears?|fractur\w*|lacerat\w*|abrasions?)\b/i;

/** J1800 "no" and a fall of those days; J1900 that counts none of its kind of injury. */
export function* fallsAgainstCounts(facts: Facts): Iterable<Said> {
  const any = facts.oasis('J1800');
  const fall = fallsSince(facts)[0];
  if (!any || !fall) return;
  if (facts.answer('J1800') === 0) {
    yield againstAnswer('J1800', any.at, 'J1800 is 0 (no falls since the start or resumption of care)', fall);
    return;
  }
  const { own, behind } = sentenceOf(fall);
  const words = `${own}${behind}`;
  if (UNHURT.test(words)) return;
  for (const [item, means, injury] of [
    ['J1900B', 'no fall with injury, except major', MINOR],
    ['J1900C', 'no fall with major injury', MAJOR],
  ] as const) {
    const count = facts.oasis(item);
    // Who broke a bone in a fall is counted there, bruises and all.
    if (!count || facts.answer(item) !== 0 || !injury.test(words) || (item === 'J1900B' && MAJOR.test(words))) continue;
    yield againstAnswer(item, count.at, `${item} is 0 (${means})`, fall);
    return;
  }
}

function fallsSince(facts: Facts): Statement[] {
  const from = facts.assessment.resumption?.value ?? facts.assessment.startOfCare?.value;
  const to = facts.assessment.completed?.value;
  if (from === undefined || to === undefined) return [];
  const notes = facts.papers.filter(
    (paper) =>
      VISITS.has(paper.type) && isReadable(paper) && paper.date !== undefined && paper.date >= from && paper.date <= to,
  );
  return statements(facts, notes, FALL, NOW_OR_BEFORE).filter((one) => {
    const clause = clauseOf(one);
    if (NO_FALL.test(clause) || !isSaidOfPatient(one)) return false;
    const { own, behind } = sentenceOf(one);
    return daysIn(`${own}${behind.slice(0, NEAR)}`, one.paper.date).some(
      ({ earliest, latest }) => earliest === latest && latest >= from && latest <= to,
    );
  });
}

const VISITS: ReadonlySet<Paper['type']> = new Set(['visit-note', 'therapy-evaluation', 'progress-note', 'other']);
/** The day of a fall stands no further behind it. */
const NEAR = 40;
