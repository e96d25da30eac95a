import type { Chart } from '../chart/chart.ts';
import { type Day, daysBetween } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { LATE_UP_TO } from '../pdgm/timing.ts';
import { type Admission, SAME_START } from './admissions.ts';
import type { ClaimFact } from './claim-fact.ts';
import type { EncounterFact } from './encounter.ts';
import type { Assessment } from './oasis/assessment.ts';
import type { ChosenPeriod } from './period.ts';
import type { Report } from './report.ts';
import { fhirSource, type Sourced } from './sources.ts';

/** What the record tells of home health before the period. */
export interface EarlierFacts {
  claims: readonly ClaimFact[];
  admissions: readonly Admission[];
  assessments: readonly Assessment[];
  encounters: readonly EncounterFact[];
}

/**
 * The end of the previous home health period, where the record itself proves that this period is late: a claim's Through
 * day, a discharge, or an assessment of an earlier admission, up to 60 days before From. A period ended on such a day or
 * later. A longer gap proves nothing, since another agency may have had a period in between; then only what people state
 * counts (interfaces.md, "Which period").
 */
export function previousPeriodIn(period: ChosenPeriod, facts: EarlierFacts): Sourced<Day> | undefined {
  const ends: Sourced<Day>[] = [
    ...facts.claims.map(({ entry, from, through }) => ({
      value: through ?? from,
      at: [fhirSource(entry, through ? 'billablePeriod.end' : 'billablePeriod.start')],
    })),
    ...facts.admissions.flatMap(({ end, at }) => (end ? [{ value: end, at }] : [])),
    ...facts.assessments.flatMap(({ entry, completed, startOfCare, rfa }) => {
      // A start of care assessment is of its own admission, which may be this one's under another day.
      const isEarlier = startOfCare === undefined ? rfa !== undefined && rfa !== '01' : isBefore(startOfCare, period);
      return completed !== undefined && isEarlier && isBefore(completed, period)
        ? [{ value: completed, at: [fhirSource(entry)] }]
        : [];
    }),
  ];
  const before = ends.filter(({ value }) => {
    const gap = daysBetween(value, period.from);
    return gap !== undefined && gap > 0 && gap <= LATE_UP_TO;
  });
  return before.sort((a, b) => (a.value > b.value ? -1 : 1))[0];
}

/** Whether a day lies before the admission, and not a few days, which two sources of one admission may differ by. */
function isBefore(day: Day, { admission, from }: ChosenPeriod): boolean {
  return (daysBetween(day, admission ?? from) ?? 0) > SAME_START;
}

/** Two certifications: care that nobody closed, and that began longer ago, says nothing of now. */
const UNCLOSED_DAYS = 120;

/**
 * Home health before the period of which no end is told: visits in the 60 days before, or an earlier episode of care that has
 * none. It may be another payer's, or long over, and proves nothing; but "looked, none found" cannot stand against it.
 */
export function unendedBefore(period: ChosenPeriod, { admissions, encounters }: EarlierFacts): Source[] {
  const visit = encounters.find(({ isHomeHealth, from, through }) => {
    const day = through ?? from;
    const days = through === undefined ? UNCLOSED_DAYS : LATE_UP_TO;
    return isHomeHealth && day !== undefined && isBefore(day, period) && within(day, period, days);
  });
  const unclosed = admissions.find(
    ({ start, end }) => end === undefined && isBefore(start, period) && within(start, period, UNCLOSED_DAYS),
  );
  return visit ? [fhirSource(visit.entry, 'period')] : (unclosed?.at ?? []);
}

function within(day: Day, { from }: ChosenPeriod, days: number): boolean {
  return (daysBetween(day, from) ?? Number.POSITIVE_INFINITY) <= days;
}

/**
 * Puts the previous period's end into the chart. What the record proves stands over what was stated, for a person who
 * looked and found less did not find all. A continuing period has its own admission's earlier period before it: a
 * statement about the time before the admission is not about this period.
 */
export function putPreviousPeriod(
  chart: Chart,
  period: ChosenPeriod | undefined,
  proven: Sourced<Day> | undefined,
  stated: Sourced<string | null> | undefined,
  unended: readonly Source[],
  report: Report,
): void {
  const isOfAdmission = stated !== undefined && isAboutAdmission(period, stated.value);
  if (isOfAdmission) reportEach(stated.at, OF_THE_ADMISSION, report);
  const said = isOfAdmission ? undefined : stated;
  const fact: Sourced<string | null> | undefined = proven && (said?.value ?? '') <= proven.value ? proven : said;
  if (!fact) return;
  if (fact === said && unended.length > 0 && isNoneOf60(said.value, period)) {
    chart.conflicts.push({ fact: POINTER, lost: valued(said), say: UNENDED_BEFORE });
    reportEach(unended, UNENDED, report);
    return;
  }
  chart.previousPeriodEnd = fact.value;
  chart.sources[POINTER] = fact.at;
  if (fact === proven && said && said.value !== proven.value) {
    chart.conflicts.push({ fact: POINTER, lost: valued(said), stands: valued(proven), say: ENDED_LATER });
  }
}

const POINTER = '/previousPeriodEnd';
const OF_THE_ADMISSION =
  'speaks of the time before the admission; this period has an earlier one of the same admission before it';
const UNENDED_BEFORE =
  'the record holds home health shortly before, without an end; what was stated of none, or of an earlier end, does not stand';
const UNENDED = 'home health shortly before the period, without an end: whether the period is early is open';
const ENDED_LATER = 'the record holds a home health period that ended later than what was stated';

/** One side of a conflict. */
function valued({ value, at }: Sourced<string | null>): { value: string | null; at: Source } {
  return { value, at: at[0] ?? { kind: 'record', path: POINTER } };
}

/** Says one thing of every resource that gave a fact; other sources are no resources and are not reported. */
function reportEach(at: readonly Source[], say: string, report: Report): void {
  for (const source of at) if (source.kind === 'fhir') report(source.ref, say);
}

function isNoneOf60(value: string | null, period: ChosenPeriod | undefined): boolean {
  return value === null || (period !== undefined && !within(value, period, LATE_UP_TO));
}

/** Whether what was stated lies before the admission of a continuing period. */
function isAboutAdmission(period: ChosenPeriod | undefined, value: string | null): boolean {
  if (period?.admission === undefined || period.admission >= period.from) return false;
  return value === null || value < period.admission;
}
