import { addDays, type Day } from '../../chart/day.ts';
import { daysIn } from '../papers/days-in-text.ts';
import type { Drug } from './medications.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, d: 1, dose: 1, week: 7, wk: 7 };
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
];
const COURSE = new RegExp(
  `(?:\\b(?:for|x|times)\\s*|,\\s*|\\b)(\\d{1,2}|${WORDS.join('|')})[ -]?(?:more |additional |total )?(day|d|dose|week|wk)s?\\b(?! (?:a|per|supply|off)\\b)`,
  'i',
);
const EVERY = /\b(?:every|q|each|per)\s*$/i;
const SHORT = /\b(?:short (?:course|term)|dose-?pa(?:c)?k|z-?pak|one[- ]time|burst)\b/i;
const TAPER = /\btaper\w*\b/i;
const GOES_ON = /\b(?:long[- ]term|chronic\w*|indefinite\w*|life-?long|suppress\w*|prophyla\w*|maintenance)\b/i;

/** A loading dose, and with what it goes on: `10 mg twice daily for 7 days, then 5 mg`. */
const THEN =
  /\b(?:then|followed by|thereafter|after(?:wards| that))\b[^.;\n]{0,20}?\d[\d.,]* ?(?:mg|mcg|units?|g|ml|tab\w*)\b(?![^.;\n]{0,40}\b(?:for|x) ?\d{1,2} ?(?:more )?(?:d(?:ays?)?|doses?)\b)/i;

/**
 * Whether a drug is taken for a course of days, as its line says: a count of days, a taper, or the day on which it ends.
 * @param days so many days are a course
 * @param isTaperShort whether a taper is one: not in diseases that are treated so for months
 * @param from the day from which on an end is counted, and the day on which the line was written
 */
export function isShortCourse(
  { text }: Pick<Drug, 'text'>,
  days: number,
  isTaperShort: boolean,
  from: Day | undefined,
): boolean {
  if (GOES_ON.test(text) || THEN.test(text)) return false;
  if (SHORT.test(text) || (isTaperShort && TAPER.test(text))) return true;
  const found = COURSE.exec(text);
  if (!found) return endsSoon(text, days, from);
  if (EVERY.test(text.slice(0, found.index + (found[0].length - found[0].trimStart().length)))) return false;
  const count = /\d/.test(found[1] ?? '') ? Number(found[1]) : WORDS.indexOf((found[1] ?? '').toLowerCase());
  return count * (DAYS[(found[2] ?? '').toLowerCase()] ?? 1) <= days;
}

/** The day on which it ends: `complete levofloxacin through 1/14`. */
const UNTIL =
  /\b(?:through|thru|until|till|stop(?:s|ping)?(?: date| on)?:?|ends?(?: date| on)?:?|ending|last (?:dose|day)(?: on)?:?|complet\w{1,4} on) (?=(?:\w{3,9}\.? )?\d)/i;
const WEEKS = /\b(?:weeks?|wks?|months?)\b/i;

function endsSoon(text: string, days: number, from: Day | undefined): boolean {
  const until = UNTIL.exec(text);
  if (!until || from === undefined || WEEKS.test(text)) return false;
  const behind = text.slice(until.index + until[0].length, until.index + until[0].length + LONGEST_DAY);
  const [end] = daysIn(behind, from);
  const last = addDays(from, days);
  return end !== undefined && last !== undefined && end.start === 0 && end.latest <= last;
}

/** As long as a written day. */
const LONGEST_DAY = 20;
