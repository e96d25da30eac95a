import { type Day, dayWritten } from '../chart/day.ts';
import { get, type Json } from './json.ts';

/**
 * The day of a FHIR date, dateTime or instant, as it was written: the time zone is not applied, since a visit at
 * 23:30 in Ohio happened on that day whatever the server's clock says (interfaces.md: "A date is the day as written").
 * `undefined` where only a year or a month is given, or where the day does not exist.
 */
export function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' ? dayWritten(value) : undefined;
}

/** The day of an own property. */
export function dayAt(owner: unknown, key: string): Day | undefined {
  return dayOf(get(owner, key));
}

/** Start and end day of a FHIR Period. */
export function periodOf(period: unknown): { from?: Day; through?: Day } {
  const from = dayAt(period, 'start');
  const through = dayAt(period, 'end');
  return { ...(from ? { from } : {}), ...(through ? { through } : {}) };
}

/** Whether two spans of days share one; an end that is not told is open. */
export function overlap(a: { from?: Day; through?: Day }, b: { from?: Day; through?: Day }): boolean {
  const beginsInTime = a.from === undefined || b.through === undefined || a.from <= b.through;
  return beginsInTime && (a.through === undefined || b.from === undefined || a.through >= b.from);
}

/** The day that an event is about: `<stem>DateTime`, `<stem>Date`, `<stem>Instant`, or the start of `<stem>Period`. */
export function eventDay(owner: Json, stem: string): Day | undefined {
  return (
    dayAt(owner, `${stem}DateTime`) ??
    dayAt(owner, `${stem}Date`) ??
    dayAt(owner, `${stem}Instant`) ??
    periodOf(get(owner, `${stem}Period`)).from
  );
}

/** A date as written, also where it is only a year or a month (birth dates, onsets). */
export function dateText(owner: unknown, key: string): string | undefined {
  return writtenDate(get(owner, key));
}

/** A date as written, a year and a month alone included; `undefined` for what is none. */
export function writtenDate(value: unknown): string | undefined {
  const written = typeof value === 'string' ? value.trim() : '';
  return dayOf(written) ?? (/^\d{4}(-\d{2})?$/.test(written) ? written : undefined);
}
