import type { Day } from '../../chart/day.ts';
import type { Sentence } from '../reading/reading.ts';

/** Care after an operation lasts about so long. */
const MOST_DAYS = 90;
const ABOUT = 70;
const SAYS_RECENT =
  /\bPOD\s?#?\d*|\bpost-?\s?op(?:erative)?(?: day| week| wk|,? day)? ?#?\d+|\b(?:\d+|one|two|three|four|five|six|several|few) ?(?:days?|wks?|weeks?) (?:ago|post|s\/p|status post|after|out)\b|\baftercare\b|\b(?:last|this) (?:week|month)\b|\byesterday\b/i;
const NUMBERS = /\b(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?:\/((?:20)?\d\d))?\b(?!\/)/g;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:,? (20\d\d))?\b/gi;

/**
 * Whether the words about an operation date it within the three months before the note, or say so in other words. Without
 * the note's day a date without a year counts.
 */
export function isRecentlyDone(
  text: string,
  sentence: Pick<Sentence, 'start' | 'end'>,
  start: number,
  end: number,
  day: Day | undefined,
): boolean {
  const about = text.slice(Math.max(sentence.start, start - ABOUT), Math.min(sentence.end, end + ABOUT));
  if (SAYS_RECENT.test(about)) return true;
  const dates = [
    ...[...about.matchAll(NUMBERS)].map(([, month, date, year]) => [Number(month), Number(date), year] as const),
    ...[...about.matchAll(NAMED)].map(
      ([, month = '', date, year]) => [MONTHS.indexOf(month.toLowerCase()) + 1, Number(date), year] as const,
    ),
  ];
  return dates.some(([month, date, year]) => isNear(month, date, year, day));
}

function isNear(month: number, date: number, year: string | undefined, day: Day | undefined): boolean {
  if (day === undefined) return year === undefined;
  const note = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  const own = Number(day.slice(0, 4));
  const years = year === undefined ? [own, own - 1] : [Number(year.length === 2 ? `20${year}` : year)];
  return years.some((each) => {
    const days = (note - Date.UTC(each, month - 1, date)) / 86_400_000;
    return days >= 0 && days <= MOST_DAYS;
  });
}
