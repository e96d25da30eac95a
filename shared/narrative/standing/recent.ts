import type { Day } from '../../chart/day.ts';
import { pattern } from '../../pattern.ts';
import type { Sentence } from '../reading/sentence.ts';

/** Care after an operation lasts about so long. */
const MOST_DAYS = 90;
const ABOUT = 70;
const SAYS_RECENT = pattern('i')`
  \bPOD\s?#?\d*|\bpost-?\s?op(?:erative)?(?: day| week| wk|,? day)? ?#?\d+
  |\b(?:\d+|one|two|three|four|five|six|several|few) ?(?:days?|d|wks?|weeks?) (?:ago|post|s\/p|status post|after|out)\b
  |\baftercare\b|\b(?:last|this) (?:week|month)\b|\byesterday\b
`;
/** `Admitted to home care following a right`: the operation is why home health came. */
const WHY_AT_HOME = pattern('i')`
  \b(?:admitted|referred|discharged|opened|evaluated|seen)\b[^.;\n]{0,20}\b(?:home (?:care|health)|HHC?|HHA)\b[^.;,\n]{0,20}\b(?:after|following|s\/p|status post)\s+(?:(?:
    surgery for|an?|the|his|her|recent|right|left|open|partial|total|elective|laparoscopic|robotic|R|L
  )\s+)*$
`;
const NUMBERS = /\b(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?:\/((?:20)?\d\d))?\b(?!\/)/g;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The days of a month as they are dictated: `October ninth`. */
const DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const NAMED = new RegExp(
  `\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (?:the )?(3[01]|[12]\\d|0?[1-9]|${[...DAYS].reverse().join('|').replaceAll('-', '[- ]')})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?\\b`,
  'gi',
);

/**
 * Whether the words about an operation date it within the three months before the note, or say so in other words. Without
 * the note's day a date without a year counts.
 * @param most days, where other than for an operation
 */
export function isRecentlyDone(
  text: string,
  sentence: Pick<Sentence, 'start' | 'end'>,
  start: number,
  end: number,
  day: Day | undefined,
  most = MOST_DAYS,
): boolean {
  // `R BKA 6/2026, prosthesis delivered 10/20`: its own month, and no other date about it.
  const own = OWN_MONTH.exec(text.slice(end, Math.min(sentence.end, end + 20)));
  if (own && !isNear(Number(own[1]), LATE_IN_MONTH, own[2], day, most)) return false;
  // Behind a semicolon another thing is dated: `L SFA angioplasty 10/9; hx R great toe amp`.
  const before =
    text
      .slice(Math.max(sentence.start, start - ABOUT), start)
      .split(';')
      .at(-1) ?? '';
  const behind = text.slice(end, Math.min(sentence.end, end + ABOUT)).split(';')[0] ?? '';
  // `Resected 6/26, RT done 8/20`: the date right behind its name is its own.
  const dated = OWN_DATE.exec(behind)?.[0];
  const about = dated === undefined ? before + text.slice(start, end) + behind : text.slice(start, end) + dated;
  if (SAYS_RECENT.test(about) || WHY_AT_HOME.test(before)) return true;
  const dates = [
    ...[...about.matchAll(NUMBERS)].map(([, month, date, year]) => [Number(month), Number(date), year] as const),
    ...[...about.matchAll(NAMED)].map(
      ([, month = '', date, year]) => [MONTHS.indexOf(month.toLowerCase()) + 1, dayOf(date), year] as const,
    ),
  ];
  return dates.some(([month, date, year]) => isNear(month, date, year, day, most));
}

const OWN_MONTH = /^\s*(?:in |on |done |\()?(1[0-2]|0?[1-9])\/(20\d\d)\b/;
const OWN_DATE =
  /^\s*(?:on |in |done |\()?(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])(?:\/(?:20)?\d\d)?\b(?!\/)[^.,;\n]{0,30}/;
/** Of a month without its day. */
const LATE_IN_MONTH = 25;

/** The number of a day that is written in figures or in words. */
function dayOf(date: string | undefined = ''): number {
  const figure = Number(date);
  return Number.isNaN(figure) ? DAYS.indexOf(date.toLowerCase().replace(' ', '-')) + 1 : figure;
}

function isNear(month: number, date: number, year: string | undefined, day: Day | undefined, most: number): boolean {
  if (day === undefined) return year === undefined;
  const note = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  const own = Number(day.slice(0, 4));
  const years = year === undefined ? [own, own - 1] : [Number(year.length === 2 ? `20${year}` : year)];
  return years.some((each) => {
    const days = (note - Date.UTC(each, month - 1, date)) / 86_400_000;
    return days >= 0 && days <= most;
  });
}
