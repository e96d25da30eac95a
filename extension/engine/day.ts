import { type Day, isDay } from '../../shared/chart/day.ts';

/** A day as a page writes it, read: a day; a text that means one of several days; or no day at all. */
export type PageDay =
  | { state: 'day'; day: Day }
  /** Written as a day that the calendar does not have (`02/30/2026`): kept, so that it can be named. */
  | { state: 'impossible'; day: string }
  | { state: 'ambiguous'; say: string }
  | { state: 'none' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A time of the day behind a day, and the zone that it may name. */
const TIME = /[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a day. Slashes and hyphens are month/day/year, as US EHRs write it, unless the field itself states another
 * order. Two-digit years and points between the parts say too little and are not guessed at.
 * @param format what the field states of itself (`dd/mm/yyyy`), or its placeholder
 */
export function dayOfPage(text: string, format?: string): PageDay {
  const [time, zone] = TIME.exec(text.trim()) ?? [];
  const plain = text.trim().replace(TIME, '');
  // Midnight is how systems write a day alone.
  if (zone && !/^[T ]+00:00(?::00(?:\.0+)?)?Z$/i.test(time ?? ''))
    return { state: 'ambiguous', say: 'its time is that of another zone, where it may be another day' };
  if (plain === '') return { state: 'none' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return day(iso[1], iso[2], iso[3]);
  if (/^\d{8}$/.test(plain)) return unbroken(plain);
  const worded = wordedDay(plain);
  if (worded) return worded;
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(plain);
  if (!parts) return { state: 'none' };
  const [, first, mark, second, year = ''] = parts;
  if (year.length === 2) return { state: 'ambiguous', say: 'the year has two digits' };
  const order = orderOf(format);
  if (order === 'unknown')
    return { state: 'ambiguous', say: 'the field states an order of day and month that is not known here' };
  if (order === 'day-first') return day(year, second, first);
  if (order === undefined && mark === '.') {
    return { state: 'ambiguous', say: 'with points between its parts, which is the month is not said' };
  }
  return day(year, first, second);
}

/** `20261110` as CMS writes it, or `11102026` as some masks do: whichever of the two is a day of our time. */
function unbroken(text: string): PageDay {
  const ways = [
    day(text.slice(0, 4), text.slice(4, 6), text.slice(6)),
    day(text.slice(4), text.slice(0, 2), text.slice(2, 4)),
  ].filter((way) => way.state === 'day' && way.day >= '1900' && way.day < '2100');
  const [only] = ways;
  if (ways.length === 1 && only) return only;
  return ways.length > 1
    ? { state: 'ambiguous', say: 'its eight digits are two different days' }
    : { state: 'impossible', day: text };
}

function orderOf(format: string | undefined): 'month-first' | 'day-first' | 'unknown' | undefined {
  const stated = format?.toLowerCase() ?? '';
  // A placeholder may say anything else.
  if (!/^[dmy]{1,4}[-/. ][dmy]{1,4}[-/. ][dmy]{1,4}$/.test(stated)) return undefined;
  const letters = stated.replace(/[^dmy]/g, '').replace(/(.)\1+/g, '$1');
  if (letters === 'mdy') return 'month-first';
  return letters === 'dmy' ? 'day-first' : 'unknown';
}

/** `Nov 10, 2026`, `10 Nov 2026`, `10-Nov-2026`. */
function wordedDay(text: string): PageDay | undefined {
  const us = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  const other = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text);
  const [name, date, year] = us ? [us[1], us[2], us[3]] : other ? [other[2], other[1], other[3]] : [];
  if (!name) return undefined;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 ? { state: 'none' } : day(year, String(month + 1), date);
}

function day(year = '', month = '', date = ''): PageDay {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? { state: 'day', day: text } : { state: 'impossible', day: text };
}
