import type { Chart } from '../../chart/chart.ts';
import { type Day, daysBetween, isDay } from '../../chart/day.ts';
import { given } from '../../chart/given.ts';
import { sliceEnd, sliceStart } from '../../chart/slices.ts';
import { firstPeriodOf, GROUPING_REASONS, RESUMPTION_DAYS, type WhichAssessment } from '../first-period.ts';

type Report = (at: string, say: string) => void;

/**
 * Puts the 30-day period that the assessment is made for (interfaces.md, "Which period"): the one asked for, else the first
 * that it speaks for. An assessment alone says nothing of discharge, so that the period is taken to run its 30 days.
 */
export function putPeriod(chart: Chart, asked: Day | undefined, report: Report): void {
  const admission = dayIn(chart, 'M0030');
  const { rfa, completed } = chart.assessment ?? {};
  const first = firstOf({
    ...given('rfa', rfa),
    ...(completed === undefined || !isDay(completed) ? {} : { completed }),
    ...given('startOfCare', admission),
  });
  const from = asked ?? first;
  const period: NonNullable<Chart['period']> = {};
  const cite = (key: 'from' | 'through' | 'admission', items: string[]): void => {
    const sources = items.flatMap((item) => chart.sources[`/oasis/${item}`] ?? []);
    if (sources.length > 0) chart.sources[`/period/${key}`] = sources;
  };
  if (from !== undefined) {
    period.from = from;
    const end = sliceEnd(from);
    if (end !== undefined) period.through = end;
    const items = rfa === '01' ? ['M0030'] : ['M0030', 'M0090'];
    cite('from', items);
    cite('through', items);
  }
  if (admission !== undefined) {
    period.admission = admission;
    cite('admission', ['M0030']);
  }
  if (Object.keys(period).length > 0) chart.period = period;
  if (rfa !== undefined && !GROUPING_REASONS.has(rfa)) {
    report('/ASSESSMENT/M0100_ASSMT_REASON', `no period is grouped by an assessment with M0100 ${rfa}`);
  } else if (from === undefined) {
    report('/period', 'M0030, M0090 and M0100 do not tell which period this assessment is for');
  } else if (asked !== undefined && asked !== first) {
    report('from', 'the assessment does not say that it is for the period that begins on the day asked for');
  }
}

function dayIn(chart: Chart, item: string): Day | undefined {
  const value = chart.oasis[item];
  return typeof value === 'string' && !/^[\^-]?$/.test(value) ? value : undefined;
}

function firstOf(which: WhichAssessment): Day | undefined {
  const { rfa, completed, startOfCare } = which;
  if (rfa === undefined || !GROUPING_REASONS.has(rfa) || startOfCare === undefined) return undefined;
  if (rfa === '01') return startOfCare;
  if (!isDay(startOfCare) || completed === undefined) return undefined;
  const slice = sliceStart(startOfCare, completed);
  // Back in the first days of a period, the patient resumes in it (Claims Processing Manual 10, 40.2).
  const isResumed =
    rfa === '03' && slice !== undefined && (daysBetween(slice, completed) ?? RESUMPTION_DAYS) < RESUMPTION_DAYS;
  return isResumed ? slice : firstPeriodOf(which, startOfCare);
}
