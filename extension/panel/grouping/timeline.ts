import type { Chart } from '../../../shared/chart/chart.ts';
import { addDays, type Day, daysBetween, isDay } from '../../../shared/chart/day.ts';
import { certPosition, dayWords, shortDay } from '../days.ts';
import { STAYS_SHORT } from '../words.ts';
import { type Label, placeLabels, textWidth } from './chart-labels.ts';

/**
 * Where things stand on the time line. Pure geometry in rem (so that it grows with the reader's text size); `width` is
 * the room there is. The windows are those of the rules: 14 days before From for the admission source (the admission,
 * in an admission period, is the From date; a continuing period counts to its own From) and 60 days before From for
 * the timing (pdgm.md section 3).
 */
export interface TimelineLayout {
  bars: Bar[];
  windows: { days: 14 | 60; x: number; width: number }[];
  /** Days, in rows under the axis. */
  labels: Label[];
}

export interface Bar {
  kind: 'stay' | 'previous' | 'period';
  x: number;
  width: number;
  /** Empty where the bar is too short to hold it. */
  text: string;
}

/** Days before From that are drawn at most; what is older stands at the left edge. */
const LONGEST_BEFORE = 75;
/** A Through date typed with a wrong year must not squeeze the rest to nothing. */
const LONGEST_AFTER = 60;

/** `undefined` where no From date is known: then there is nothing to draw. */
export function layoutTimeline(chart: Chart, width: number): TimelineLayout | undefined {
  const { from, through: stated, admission } = chart.period ?? {};
  if (from === undefined || !isDay(from)) return undefined;
  const through = stated !== undefined && isDay(stated) && stated >= from ? stated : (addDays(from, 29) ?? from);
  const stays = (chart.stays ?? []).filter(({ through: end }) => end !== undefined && isDay(end));
  const previous =
    typeof chart.previousPeriodEnd === 'string' && isDay(chart.previousPeriodEnd) ? chart.previousPeriodEnd : undefined;

  const after = (day: Day): number => daysBetween(from, day) ?? 0;
  const earliest = Math.min(-62, ...stays.map(({ from: start, through: end }) => after(start ?? end ?? from)));
  const first = Math.max(-LONGEST_BEFORE, earliest);
  const last = Math.min(LONGEST_AFTER, Math.max(29, after(through))) + 1;
  const at = (days: number): number => ((Math.min(last, Math.max(first, days)) - first) * width) / (last - first);
  const bar = (kind: Bar['kind'], start: Day, end: Day, text: string): Bar => {
    const x = at(after(start));
    const long = Math.max(0.25, at(after(end) + 1) - x);
    return { kind, x, width: long, text: textWidth(text) < long - 0.4 ? text : '' };
  };

  const named = new Map<Day, string>([
    [from, ''],
    [through, ''],
    ...(previous ? [[previous, 'period '] as const] : []),
    ...stays.map((stay) => [stay.through ?? from, `${STAYS_SHORT[stay.type]} `] as const),
  ]);
  const days = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  const cert = certPosition(admission, from);
  return {
    bars: [
      // A stay whose first day is not known is drawn as its last day alone: any length would be a guess.
      ...stays.map((stay) => bar('stay', firstDay(stay), stay.through ?? from, '')),
      ...(previous ? [bar('previous', previous, previous, '')] : []),
      bar('period', from, through, cert ? `period ${cert.number}` : 'period'),
    ],
    windows: ([60, 14] as const).map((days) => ({ days, x: at(-days), width: at(0) - at(-days) })),
    labels: placeLabels(
      days.map(([day, name]) => ({ x: at(after(day)), text: dayLabel(name, day, after(day), first, last) })),
      width,
    ),
  };
}

/** What lies outside the drawing stands at its edge, with its year and the way it lies. */
function dayLabel(name: string, day: Day, after: number, first: number, last: number): string {
  if (after < first) return `◂ ${name}${dayWords(day)}`;
  return after > last ? `${name}${dayWords(day)} ▸` : `${name}${shortDay(day)}`;
}

function firstDay({ from, through }: { from?: Day | undefined; through?: Day | undefined }): Day {
  const end = through ?? '';
  return from !== undefined && isDay(from) && from <= end ? from : end;
}
