import type { Chart } from '../chart/chart.ts';
import type { Determined, Evidence, Missing } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import { absent, at, determined, missing, open } from './parts.ts';
import { dayFact, NO_DAY, type Period } from './period.ts';

export type Timing = 'early' | 'late';

/** Up to this many days from the end of the previous period to From: the same sequence (91 FR 41227-8). */
export const LATE_UP_TO = 60;
/** From this many days on: a new sequence. Day 61 between them is not settled (interfaces.md). */
export const EARLY_FROM = 62;

/** What one fact says of the timing: a value, or why it says none. */
interface Word {
  value?: Timing;
  evidence: Evidence;
  /** Why the fact decides nothing. */
  missing?: Missing;
}

/**
 * Early or late (pdgm.md section 3, step 3): the first period of a sequence is early, every later one is late; a new
 * sequence starts only after a gap of more than 60 days.
 *
 * Three facts can tell: what was stated, the end of the previous period of any agency, and an admission before the From
 * date, which makes this a later period of the same admission. Where they disagree, nobody is right: both are named.
 * An admission on the From date tells nothing, since another agency's period may have ended a day before.
 */
export function timingOf({ chart, period, notes }: Asked): Determined<Timing> {
  const previous =
    chart.previousPeriodEnd === undefined ? undefined : fromPreviousPeriod(chart, chart.previousPeriodEnd, period);
  // One fact that speaks alone is what nearly every record has.
  if (previous?.value !== undefined && chart.timing === undefined && period.kind !== 'continuing') {
    return determined(previous.value, [previous.evidence]);
  }
  const words: Word[] = [];
  if (chart.timing !== undefined) {
    words.push({ value: chart.timing, evidence: { what: 'timing', value: chart.timing, at: at(chart, '/timing') } });
  }
  if (previous) words.push(previous);
  if (period.kind === 'continuing') {
    words.push({
      value: 'late',
      evidence: { what: 'admission', value: period.admission.day, at: at(chart, '/period/admission') },
    });
  }
  const because = words.map((word) => word.evidence);
  const first = words.find((word) => word.value !== undefined);
  if (first?.value === undefined) {
    if (words.length === 0) notes.unsettled('U12', 'timing');
    const why = words.flatMap((word) => (word.missing ? [word.missing] : []));
    return open(why.length > 0 ? why : [absent(chart, '/previousPeriodEnd', NOT_GIVEN)], undefined, because);
  }
  const other = words.find((word) => word.value !== undefined && word.value !== first.value);
  if (other) return open([disagreement(first, other)], undefined, because);
  // A stated timing is somebody's word and not claims history: it stays marked as U12.
  if (words.every((word) => word.evidence.what === 'timing' || word.value === undefined))
    notes.unsettled('U12', 'timing');
  for (const { missing } of words) if (missing) notes.add('/previousPeriodEnd', missing.say);
  return determined(first.value, because);
}

const NOT_GIVEN = missing(
  'previousPeriodEnd',
  "whether a home health period of any agency ended in the 60 days before is not given; one agency's own chart cannot " +
    'show it. Settled by the end of the last period in HETS/CWF, by "looked, none found", or by stating early or late',
);

function fromPreviousPeriod(chart: Chart, value: string | null, period: Period): Word {
  const evidence: Evidence = { what: 'previousPeriodEnd', value, at: at(chart, '/previousPeriodEnd') };
  if (value === null) return { value: 'early', evidence };
  const nothing = (what: string, say: string): Word => ({ evidence, missing: { what, say } });
  const end = dayFact(value);
  if (end.state !== 'day') return nothing('previousPeriodEnd', `previousPeriodEnd ${NO_DAY}`);
  if (period.from.state !== 'day') return nothing('from', 'the gap to the previous period needs a From date');
  const gap = period.from.number - end.number;
  if (gap < 0) {
    return nothing(
      'previousPeriodEnd',
      'previousPeriodEnd is after the From date, so it is not the end of a period before this one; one of the two days is wrong',
    );
  }
  if (gap <= LATE_UP_TO) return { value: 'late', evidence };
  if (gap >= EARLY_FROM) return { value: 'early', evidence };
  return nothing(
    'previousPeriodEnd',
    'the period begins on day 61 after the end of the previous one; whether that is a gap of more than 60 days is not ' +
      'settled by the text of the rule. Settled by the timing that CWF holds',
  );
}

function disagreement(a: Word, b: Word): Missing {
  return {
    what: `${a.evidence.what}, ${b.evidence.what}`,
    say: `${wordOf(a)}, but ${wordOf(b)}. Settled by the last home health period that HETS/CWF holds`,
  };
}

function wordOf({ value, evidence }: Word): string {
  if (evidence.what === 'timing') return `timing is stated as ${value}`;
  if (evidence.what === 'admission')
    return `the admission before the From date makes this a later period of its sequence (${value})`;
  if (evidence.value === null) return `previousPeriodEnd says that no earlier period was found (${value})`;
  return `the gap from previousPeriodEnd to the From date makes it ${value}`;
}
