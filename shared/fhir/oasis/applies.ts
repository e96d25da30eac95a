import { type Day, daysBetween } from '../../chart/day.ts';
import { certificationStart, isInRecertificationWindow, SLICE } from '../../chart/slices.ts';
import { firstPeriodOf, GROUPING_REASONS, kindOf, RESUMPTION_DAYS } from '../../oasis/first-period.ts';
import type { Assessment } from './assessment.ts';

/** The period that an assessment is wanted for. `admission`: the start of care, where it is known. */
export interface WantedFor {
  from: Day;
  through?: Day;
  admission?: Day;
}

/**
 * Days before From: a recertification is made up to five days before its certification, whose second period begins on
 * day 31. Every other assessment is made in the certification that it speaks for.
 */
const OLDEST_DAYS = SLICE + 5;

/**
 * Whether an assessment is one that a period may be grouped by, in kind: RFA 01, 03, 04, 05. Where M0100 is not stated,
 * a discharge panel rules it out and nothing else does.
 */
export function isForGrouping({ rfa, column }: Assessment): boolean {
  return rfa === undefined ? column !== '3' : GROUPING_REASONS.has(rfa);
}

/** The latest assessment that applies to a period; `undefined` where none does. */
export function assessmentFor(wanted: WantedFor, assessments: readonly Assessment[]): Assessment | undefined {
  const start = wanted.admission ?? wanted.from;
  const candidates = assessments.filter((each) => isForGrouping(each) && isOfAdmission(each, wanted));
  return (
    latest(candidates.filter((each) => speaksFor(each, start, wanted))) ??
    latest(candidates.filter((each) => resumes(each, wanted)))
  );
}

function speaksFor(assessment: Assessment, start: Day, wanted: WantedFor): boolean {
  const { completed } = assessment;
  if (completed === undefined || (wanted.through !== undefined && completed > wanted.through)) return false;
  // Without a start of care nothing tells certifications apart: what was completed by From speaks for the period, unless
  // it is older than any assessment of a period's own certification can be.
  if (wanted.admission === undefined && completed <= wanted.from) {
    return (daysBetween(completed, wanted.from) ?? OLDEST_DAYS + 1) <= OLDEST_DAYS;
  }
  const first = firstPeriodOf(assessment, start);
  if (first === undefined || first > wanted.from) return false;
  // A level persists over both periods of one certification; the next one has an assessment of its own.
  const certification = certificationStart(start, wanted.from);
  if (wanted.admission === undefined || certification === undefined || kindOf(assessment, start) === '04') {
    return first >= (certification ?? first);
  }
  return completed >= certification || (first >= certification && isInRecertificationWindow(start, completed));
}

/** A start-of-care assessment is of its own admission only. */
function isOfAdmission({ startOfCare }: Assessment, { admission }: WantedFor): boolean {
  return startOfCare === undefined || admission === undefined || startOfCare === admission;
}

/** The patient was away when the period began and came back in its first days: that resumption is its assessment. */
function resumes({ rfa, completed }: Assessment, { from, through }: WantedFor): boolean {
  if (rfa !== '03' || completed === undefined || (through !== undefined && completed > through)) return false;
  const days = daysBetween(from, completed);
  return days !== undefined && days >= 0 && days < RESUMPTION_DAYS;
}

function latest(assessments: readonly Assessment[]): Assessment | undefined {
  return [...assessments].sort(newestFirst)[0];
}

/** Newest first by M0090; equal days by reference, so that the order of the input does not matter. */
export function newestFirst(a: Assessment, b: Assessment): number {
  const [x, y] = [a.completed ?? '', b.completed ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
