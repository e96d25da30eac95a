import { type Day, daysBetween } from '../../chart/day.ts';
import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';
import { notesOfAssessment } from '../papers/assessed-visit.ts';
import { daysIn } from '../papers/days-in-text.ts';
import { NOW_OR_BEFORE, type Statement, sentenceOf, statements } from '../papers/statements.ts';

/** A discharge from an inpatient facility that a note of the assessment tells of. */
export interface ToldDischarge {
  /** The day, where the note gives one. */
  day?: Day;
  statement: Statement;
}

const FACILITY =
  '(?:hospital|snf|skilled nursing facility|rehab(?:ilitation)?(?: (?:facility|hospital|unit|center))?|irf|ltach?|ltch|nursing (?:home|facility)|medical center|acute care)';
/** Out of a facility: its kind, or the name of one, stands behind. */
const LEFT = new RegExp(
  `\\b(?:discharged|d\\/c['’]?d|dc['’]?d|released|(?:came|returned|got|went) home|(?:discharge|d\\/c))\\b(?: (?:to )?home)?(?: \\w+){0,2}? (?:from|out of) (?:the |an? )?(?:[\\w.'’-]+ ){0,4}?${FACILITY}\\b|\\b(?:home|back) (?:since|on|as of) [\\w/ ]{2,25}? (?:from|after) (?:an? )?(?:[\\w-]+ ){0,3}(?:stay|admission|hospitali[sz]ation)\\b`,
  'i',
);
const NO_STAY = pattern('i')`
  \b(?:
    observation|obs|emergency (?:room|department)|ed visit|er visit|outpatient|same[- ]day|home health|hospice|therapy from|expect\w*|plan\w*|will|if|when
    |wife|husband|(?:last|previous|prior) (?:admission|stay|year)
  )\b
`;
/** A day stands no further behind. */
const NEAR = 45;

/** Discharges that the notes of the assessment tell of, in their order. */
export function toldDischarges(facts: Facts): ToldDischarge[] {
  return statements(facts, notesOfAssessment(facts), LEFT, NOW_OR_BEFORE).flatMap((statement): ToldDischarge[] => {
    const { before, own, behind } = sentenceOf(statement);
    if (NO_STAY.test(`${before.slice(-NEAR)}${own}${behind.slice(0, NEAR)}`)) return [];
    const words = `${own}${behind.slice(0, NEAR)}`;
    const [written] = daysIn(words, statement.paper.date);
    if (!written || written.earliest !== written.latest) return [{ statement }];
    return [{ day: written.latest, statement }];
  });
}

/** Days from a told discharge to a day; `undefined`: the note gives none. */
export function daysSince({ day }: ToldDischarge, to: Day): number | undefined {
  return day === undefined ? undefined : daysBetween(day, to);
}
