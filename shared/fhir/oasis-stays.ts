import type { OasisAnswer, StayType } from '../chart/chart.ts';
import { type Day, daysBetween, isDay } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import { facilitiesOf, facilityType } from '../oasis/facilities.ts';
import { WINDOW_DAYS } from '../pdgm/admission-source.ts';
import type { Assessment } from './oasis/assessment.ts';
import { settle } from './oasis/settle.ts';
import type { Reading } from './reading.ts';
import { LONGEST_DAYS, wasOverBy } from './sent-to.ts';
import type { Sourced } from './sources.ts';
import type { Stay } from './stay-type.ts';

/** Inpatient stays that OASIS tells of, which mostly are on no server that the record came from. */
interface OasisStayFacts {
  oasis: ReadonlyMap<string, Sourced<OasisAnswer>>;
  assessment: Assessment | undefined;
  assessments: readonly Assessment[];
  period: { from?: Day; admission?: Day };
}

/**
 * M1000 speaks of the 14 days before the assessment. Of the start of care it is used for the period that begins with it;
 * of a resumption, one facility with its day (M1005) is a stay like any other. M1005 is the day of the latest discharge:
 * of several facilities it is not told which.
 */
export function fromOasis(
  facts: OasisStayFacts,
  reading: Reading,
): { stays: Sourced<Stay>[]; none?: Sourced<OasisAnswer>; isWhole: boolean } {
  const { oasis, assessment, period } = facts;
  const told = facilitiesOf((key) => oasis.get(key)?.value);
  if (!told || !assessment) return { stays: [], isWhole: false };
  const { codes } = told;
  const answer = { value: codes, at: told.keys.flatMap((key) => oasis.get(key)?.at ?? []) };
  const discharge = oasis.get('M1005');
  let through = dayIn(discharge);
  const isStart = (assessment.rfa ?? '01') === '01' && period.from !== undefined && period.admission === period.from;
  const isResumption = assessment.rfa === '03' && codes.length === 1 && through !== undefined;
  if (!isStart && !isResumption) return { stays: [], isWhole: false };
  if (codes.length === 1 && codes[0] === 'NA') {
    return isStart ? { stays: [], none: answer, isWhole: true } : { stays: [], isWhole: false };
  }
  if (codes.includes('NA')) {
    reportAt(answer.at, 'M1000 says that there was no inpatient stay, and names one; neither is read', reading);
    return { stays: [], isWhole: false };
  }
  const at = [...answer.at, ...(through === undefined ? [] : (discharge?.at ?? []))];
  const days = through === undefined || !isStart ? 0 : (daysBetween(through, period.from ?? through) ?? 0);
  if (days > WINDOW_DAYS || days < 0) {
    // Two answers of one assessment disagree: which of them is wrong nobody can tell here.
    reportAt(
      discharge?.at ?? [],
      'M1005 is not one of the 14 days before the start of care, which M1000 speaks of',
      reading,
    );
    through = undefined;
  }
  const stays = codes.flatMap((code): Sourced<Stay>[] => {
    const type = facilityType(code);
    return type === undefined ? [] : [{ value: { type, ...given('through', through) }, at }];
  });
  // What a resumption answers ends with it; of the days until the period begins it says nothing.
  return { stays, isWhole: isStart && told.isWhole };
}

/**
 * The stays before resumptions of care: whatever assessment the period is grouped by (a recertification asks for no stays), the
 * hospital that was left a week before it counts.
 */
export function afterResumptions({ assessment, assessments, period }: OasisStayFacts): Sourced<Stay>[] {
  return assessments.flatMap((each): Sourced<Stay>[] => {
    if (each.rfa !== '03' || each === assessment || isAfter(each.completed, period.from)) return [];
    const answers = settle(each.answers, () => {});
    const codes = facilitiesOf((key) => answers.get(key)?.value)?.codes ?? [];
    const type = codes.length === 1 ? facilityType(codes[0] ?? '') : undefined;
    const discharge = answers.get('M1005');
    const through = dayIn(discharge);
    return type !== undefined && through !== undefined ? [{ value: { type, through }, at: discharge?.at ?? [] }] : [];
  });
}

/** M2410: to which inpatient facility the patient was admitted. A hospital may be of any kind; 4 is hospice. */
const FACILITY_OF_TRANSFER: Readonly<Record<string, StayType>> = { '1': 'unknown', '2': 'irf', '3': 'unknown' };

/**
 * Transfers to an inpatient facility (M0100 06 and 07) that nothing in the record follows: a stay without an end. Without it
 * a record of a server that holds no hospital would prove "community".
 */
export function transferred({ assessments, period }: OasisStayFacts, known: readonly Sourced<Stay>[]): Sourced<Stay>[] {
  const { from, admission } = period;
  if (from === undefined) return [];
  return assessments.flatMap((each): Sourced<Stay>[] => {
    if (each.rfa !== '06' && each.rfa !== '07') return [];
    const answers = settle(each.answers, () => {});
    const day = dayIn(answers.get('M0906')) ?? each.completed;
    const days = day === undefined ? undefined : daysBetween(day, from);
    if (day === undefined || days === undefined || days < 0 || days > LONGEST_DAYS) return [];
    if (wasOverBy(admission, day, from)) return [];
    const cameBack = assessments.some(
      ({ rfa, completed }) => rfa === '03' && completed !== undefined && completed >= day && completed <= from,
    );
    const isKnown = known.some(({ value }) => value.through !== undefined && value.through >= day);
    const to = answers.get('M2410')?.value;
    const type = typeof to === 'string' ? FACILITY_OF_TRANSFER[to] : 'unknown';
    if (cameBack || isKnown || type === undefined) return [];
    const at = each.answers.filter(({ key }) => key === 'M0100').map((answer) => answer.at);
    return [{ value: { type, from: day }, at }];
  });
}

/** The day that an item of a day answers; CMS writes `^` where it is skipped. */
function dayIn(answer: Sourced<OasisAnswer> | undefined): Day | undefined {
  return typeof answer?.value === 'string' && isDay(answer.value) ? answer.value : undefined;
}

function isAfter(day: Day | undefined, from: Day | undefined): boolean {
  return day === undefined || (from !== undefined && day > from);
}

function reportAt(at: readonly Source[], say: string, reading: Reading): void {
  for (const source of at) if (source.kind === 'fhir') reading.report(`${source.ref}.${source.path ?? ''}`, say);
}
