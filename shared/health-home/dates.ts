import { addDays, type Day, dayNumber, dayOfNumber } from '../chart/day.ts';

/** Dates as a chart writes them (health-homes.md section 4, "R0 dates"): a day, or only a month or a year. */

/** First and last day that a date as written may mean; `undefined` where it is no date. */
export function daysOf(date: string): { first: Day; last: Day } | undefined {
  if (/^\d{4}$/.test(date)) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (/^\d{4}-\d{2}$/.test(date)) {
    const first = `${date}-01`;
    if (dayNumber(first) === undefined) return undefined;
    return { first, last: addDays(monthsLater(first, 1), -1) ?? first };
  }
  return dayNumber(date) === undefined ? undefined : { first: date, last: date };
}

/** Whether any day that the date may mean lies in `[from, through]`, both included. */
export function isWithin(date: string, from: Day, through: Day): boolean {
  const days = daysOf(date);
  return days !== undefined && days.first <= through && days.last >= from;
}

/** Whether the date lies wholly after the day: on that day the fact is not known. */
export function isAfter(date: string | undefined, day: Day): boolean {
  const days = date === undefined ? undefined : daysOf(date);
  return days !== undefined && days.first > day;
}

/** The same day `count` calendar months before; the month's last day where it has no such day. */
export function monthsBefore(day: Day, count: number): Day {
  return monthsLater(day, -count);
}

/** Whole years from a birth date to a day, as the range that a partial birth date leaves. */
export function ageOn(birthDate: string | undefined, day: Day): { least: number; most: number } | undefined {
  const born = birthDate === undefined ? undefined : daysOf(birthDate);
  if (!born || born.first > day) return undefined;
  return { least: Math.max(0, years(born.last, day)), most: years(born.first, day) };
}

function years(from: Day, to: Day): number {
  const whole = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? whole - 1 : whole;
}

function monthsLater(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const start = (n: number): Day =>
    `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-01`;
  const first = dayNumber(start(months)) ?? 0;
  const next = dayNumber(start(months + 1)) ?? 0;
  return dayOfNumber(Math.min(first + Number(day.slice(8)) - 1, next - 1));
}
