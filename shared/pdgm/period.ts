import type { Chart } from '../chart/chart.ts';
import { type Day, dayNumber } from '../chart/day.ts';

/** A day that the chart states: not given, given and empty, no day of the calendar, or a day. */
export interface DayFact {
  state: 'absent' | 'blank' | 'impossible' | 'day';
  day: Day;
  /** Days since 1970-01-01; only where `state` is `day`. */
  number: number;
}

/**
 * `admission`: the home health admission is on the From date; `continuing`: it is earlier (interfaces.md, flat record).
 * `unknown`: no usable admission date; `reversed`: the admission would be after the From date, which cannot be.
 */
export type PeriodKind = 'admission' | 'continuing' | 'unknown' | 'reversed';

export interface Period {
  from: DayFact;
  through: DayFact;
  admission: DayFact;
  kind: PeriodKind;
}

/** A 30-day period counts both its first and its last day. */
export const PERIOD_DAYS = 30;

/** The days of the chart's period, read once. */
export function readPeriod(chart: Chart): Period {
  const from = dayFact(chart.period?.from);
  const admission = dayFact(chart.period?.admission);
  return { from, through: dayFact(chart.period?.through), admission, kind: kindOf(from, admission) };
}

/** What is said of a date that is none: `06/10/2026` is a day to a person, so that the form has to stand there. */
export const NO_DAY = 'is not a day of the calendar, written YYYY-MM-DD';

/** Reads one day as the chart wrote it. */
export function dayFact(text: string | null | undefined): DayFact {
  if (text === undefined || text === null) return ABSENT;
  const number = dayNumber(text);
  if (number !== undefined) return { state: 'day', day: text, number };
  return text.trim() === '' ? BLANK : { state: 'impossible', day: text, number: 0 };
}

const ABSENT: DayFact = Object.freeze({ state: 'absent', day: '', number: 0 });
const BLANK: DayFact = Object.freeze({ state: 'blank', day: '', number: 0 });

function kindOf(from: DayFact, admission: DayFact): PeriodKind {
  if (from.state !== 'day' || admission.state !== 'day') return 'unknown';
  if (admission.number === from.number) return 'admission';
  return admission.number < from.number ? 'continuing' : 'reversed';
}
