/**
 * Calendar days. A day is the text `YYYY-MM-DD` as the chart wrote it: no time zone, no clock.
 * Arithmetic goes through a day number (days since 1970-01-01, proleptic Gregorian), so that it never depends on the
 * machine's locale or zone.
 */
export type Day = string;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DASH = 45;

/**
 * Days since 1970-01-01 of `day`, or `undefined` where that day does not exist (`2026-02-30`, `soon`). Reads digit by
 * digit: a filter asks several times a record, and an expression costs more than everything else it does with a day.
 */
export function dayNumber(day: Day): number | undefined {
  if (day.length !== 10 || day.charCodeAt(4) !== DASH || day.charCodeAt(7) !== DASH) return undefined;
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  const longest = MONTH_DAYS[month - 1];
  if (year < 0 || longest === undefined || date < 1) return undefined;
  if (date > (month === 2 && isLeap(year) ? 29 : longest)) return undefined;
  return daysFromCivil(year, month, date);
}

/** The number that ASCII digits write, or -1. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The day of a moment as it was written (`2026-03-02T23:30:00-05:00`, `2026-03-02 14:05`): no time zone is applied. */
export function dayWritten(text: string): Day | undefined {
  const day = text.trim().slice(0, 10);
  const rest = text.trim().slice(10);
  return isDay(day) && (rest === '' || rest.startsWith('T') || rest.startsWith(' ')) ? day : undefined;
}

/** Whether `day` is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(day: Day): boolean {
  return dayNumber(day) !== undefined;
}

/** Whole days from `earlier` to `later` (negative when they are the other way round); `undefined` if either is no day. */
export function daysBetween(earlier: Day, later: Day): number | undefined {
  const a = dayNumber(earlier);
  const b = dayNumber(later);
  return a === undefined || b === undefined ? undefined : b - a;
}

/** Whether two days are at most so many apart, whichever is the earlier; not where either is absent or no day. */
export function areWithin(days: number, one: Day | undefined, other: Day | undefined): boolean {
  const apart = one === undefined || other === undefined ? undefined : daysBetween(one, other);
  return apart !== undefined && Math.abs(apart) <= days;
}

/** The day `count` days after `day`; `undefined` if `day` is no day. */
export function addDays(day: Day, count: number): Day | undefined {
  const n = dayNumber(day);
  return n === undefined ? undefined : dayOfNumber(n + count);
}

/** The day with this number of days since 1970-01-01. */
export function dayOfNumber(n: number): Day {
  // Howard Hinnant's civil-from-days algorithm, in integer arithmetic.
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const date = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysFromCivil(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}
