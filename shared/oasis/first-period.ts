import { addDays, type Day, daysBetween } from '../chart/day.ts';
import {
  CERTIFICATION,
  certificationDay,
  certificationStart,
  isInRecertificationWindow,
  SLICE,
  sliceStart,
} from '../chart/slices.ts';

/** M0100 reasons whose assessment a home health period is grouped by (pdgm.md; interfaces.md, `chart.assessment`). */
export const GROUPING_REASONS: ReadonlySet<string> = new Set(['01', '03', '04', '05']);

/** Days from From within which a resumption of care still speaks for that period (Claims Processing Manual 10, 40.2). */
export const RESUMPTION_DAYS = 5;

/** What tells which assessment it is. */
export interface WhichAssessment {
  /** M0100 with two digits: `01`. */
  rfa?: string;
  /** M0090. */
  completed?: Day;
  /** M0030. */
  startOfCare?: Day;
  /** What a GG performance panel says of the time point where M0100 is not stated. */
  column?: '1' | '3' | '4';
}

/**
 * The From day of the first period that an assessment speaks for.
 *
 * Start of care: the period that begins with it. Recertification: the certification after the one in whose second half
 * it was made (days 56–60 by rule); made in a first half it is late and speaks for that one. Resumption of care and other
 * follow-up: the next period, for the functional level stays as it was until a period begins after them (91 FR 41228;
 * Claims Processing Manual 10, 40.2: occurrence code 50 names the assessment most recent before From).
 */
export function firstPeriodOf(assessment: WhichAssessment, start: Day): Day | undefined {
  const { completed } = assessment;
  if (completed === undefined || completed < start) return undefined;
  const slice = sliceStart(start, completed);
  switch (kindOf(assessment, start)) {
    case '01':
      return assessment.startOfCare ?? slice;
    case '04': {
      const day = certificationDay(start, completed) ?? 0;
      const certification = certificationStart(start, completed);
      return certification === undefined || day <= SLICE ? certification : addDays(certification, CERTIFICATION);
    }
    default:
      return slice === completed || slice === undefined ? slice : addDays(slice, SLICE);
  }
}

/**
 * M0100, else what the panel and the day make of it: a start or resumption panel in the first 30 days is the start of
 * care, a follow-up panel on days 56 to 60 of a certification the recertification.
 */
export function kindOf({ rfa, column, completed }: WhichAssessment, start: Day): string {
  if (rfa !== undefined) return rfa;
  if (column === '4' && completed !== undefined && isInRecertificationWindow(start, completed)) return '04';
  const isAtStart = completed !== undefined && (daysBetween(start, completed) ?? SLICE) < SLICE;
  return column !== '4' && isAtStart ? '01' : '05';
}
