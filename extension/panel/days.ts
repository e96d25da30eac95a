import { addDays, type Day, daysBetween, isDay } from '../../shared/chart/day.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `10 Nov 2026`. A day that does not exist is shown as the chart wrote it. */
export function dayWords(day: Day): string {
  return isDay(day) ? `${shortDay(day)} ${day.slice(0, 4)}` : day;
}

/** `10 Nov`, for places where the year stands nearby. */
export function shortDay(day: Day): string {
  if (!isDay(day)) return day;
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

/** `10 Nov – 9 Dec 2026`: the year once, at the end, since no range here is as long as a year. */
export function rangeWords(from: Day, through: Day): string {
  return `${shortDay(from)} – ${dayWords(through)}`;
}

/** Where a 30-day period stands in its 60-day certification period. */
export interface CertPosition {
  /** 1 or 2. */
  number: 1 | 2;
  from: Day;
  through: Day;
}

/**
 * Counts in steps of 30 days from the start of care (42 CFR 484.205: two 30-day periods to a 60-day certification).
 * `undefined` where the start of care is not known or the From date is not on such a step: then nothing is numbered.
 */
export function certPosition(admission: Day | undefined, from: Day | undefined): CertPosition | undefined {
  if (admission === undefined || from === undefined) return undefined;
  const days = daysBetween(admission, from);
  if (days === undefined || days < 0 || days % 30 !== 0) return undefined;
  const number = (days / 30) % 2 === 0 ? 1 : 2;
  const start = addDays(from, number === 1 ? 0 : -30);
  const end = start === undefined ? undefined : addDays(start, 59);
  return start === undefined || end === undefined ? undefined : { number, from: start, through: end };
}

/** What the header says of the period: `30-day period 1 (10 Nov – 9 Dec 2026), cert 10 Nov – 8 Jan 2027`. */
export function periodWords(
  period: { from?: string | undefined; through?: string | undefined; admission?: string | undefined } | undefined,
): string {
  const { from, through, admission } = period ?? {};
  if (from === undefined && through === undefined) return '30-day period: dates not read';
  if (from === undefined) return `30-day period: From date not read, Through ${dayWords(through ?? '')}`;
  const cert = certPosition(admission, from);
  const name = cert ? `30-day period ${cert.number}` : '30-day period';
  const dates = through === undefined ? `from ${dayWords(from)}, Through date not read` : rangeWords(from, through);
  return `${name} (${dates})${cert ? `, cert ${rangeWords(cert.from, cert.through)}` : ''}`;
}
