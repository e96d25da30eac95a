import type { Chart } from '../../shared/chart/chart.ts';
import { addDays, type Day, daysBetween, isDay } from '../../shared/chart/day.ts';
import { sliceEnd, sliceStart } from '../../shared/chart/slices.ts';
import type { PageChartBuilder } from './page-chart.ts';
import { sayDay } from './words.ts';

type PagePeriod = NonNullable<Chart['period']>;

/**
 * Writes the 30-day period. A period that the page names stands; else it is the 30-day slice, counted from the start of
 * care (M0030) or from the first day of the certification, that holds the assessment (M0090) (interfaces.md, "Which
 * period"). Where it had to be worked out, the panel is told from what.
 */
export function writePeriod(builder: PageChartBuilder): void {
  const stated = builder.day('period/from');
  const through = builder.day('period/through');
  const startOfCare = builder.day('M0030');
  const period: PagePeriod = {};
  if (stated !== undefined) {
    period.from = stated;
    builder.source('/period/from', 'period/from');
  } else {
    workOut(builder, period, startOfCare);
  }
  if (through !== undefined) {
    period.through = through;
    builder.source('/period/through', 'period/through');
  } else if (period.from !== undefined && isDay(period.from)) {
    const end = sliceEnd(period.from);
    if (end !== undefined) period.through = end;
    const [from] = builder.chart.sources['/period/from'] ?? [];
    if (from) builder.chart.sources['/period/through'] = [from];
  }
  if (startOfCare !== undefined) {
    period.admission = startOfCare;
    builder.source('/period/admission', 'M0030');
  }
  if (Object.keys(period).length > 0) builder.chart.period = period;
}

function workOut(builder: PageChartBuilder, period: PagePeriod, startOfCare: Day | undefined): void {
  const certFrom = builder.day('cert/from');
  const certThrough = builder.day('cert/through');
  const completed = builder.day('M0090');
  const rfa = builder.chart.assessment?.rfa;
  if (
    startOfCare !== undefined &&
    (rfa === '01' || (completed !== undefined && isWithinFirstSlice(startOfCare, completed)))
  ) {
    worked(builder, period, startOfCare, ['M0030'], 'start of care');
    return;
  }
  if (completed === undefined) return;
  const start = certFrom ?? startOfCare;
  if (start === undefined || !isDay(start) || !isDay(completed)) return;
  if (certThrough !== undefined && completed > certThrough) return;
  const from = sliceStart(start, completed);
  if (from === undefined) return;
  worked(
    builder,
    period,
    from,
    [certFrom === undefined ? 'M0030' : 'cert/from', 'M0090'],
    'the 30 days that hold M0090',
  );
  const other = certFrom !== undefined && from === certFrom ? addDays(from, 30) : undefined;
  if (other !== undefined) period.siblings = [{ from: other }];
}

function worked(builder: PageChartBuilder, period: PagePeriod, from: Day, fields: string[], why: string): void {
  period.from = from;
  builder.source('/period/from', ...fields);
  builder.notes.push(
    `the page names no 30-day period; From ${sayDay(from)} is taken from ${fields.map(fieldWords).join(' and ')} (${why})`,
  );
}

function fieldWords(field: string): string {
  return field === 'cert/from' ? 'the certification period' : field;
}

function isWithinFirstSlice(startOfCare: Day, completed: Day): boolean {
  const days = daysBetween(startOfCare, completed);
  return days !== undefined && days >= 0 && days < 30;
}
