import type { Chart } from '../chart/chart.ts';
import { type Day, daysBetween } from '../chart/day.ts';
import { LATE_UP_TO } from '../pdgm/timing.ts';
import type { Admission } from './admissions.ts';
import type { ClaimFact } from './claim.ts';
import type { ChosenPeriod } from './period.ts';
import type { Report } from './report.ts';
import { fhirSource, type Sourced } from './sources.ts';

/**
 * The end of the previous home health period, where the record itself proves that this period is late: a claim's Through
 * day, or a discharge, up to 60 days before From. A longer gap proves nothing, since another agency may have had a period
 * in between; then only what people state counts (interfaces.md, "Which period").
 */
export function previousPeriodIn(
  period: ChosenPeriod,
  claims: readonly ClaimFact[],
  admissions: readonly Admission[],
): Sourced<Day> | undefined {
  const ends: Sourced<Day>[] = [
    ...claims.flatMap(({ entry, through }) =>
      through ? [{ value: through, at: [fhirSource(entry, 'billablePeriod.end')] }] : [],
    ),
    ...admissions.flatMap(({ end, at }) => (end ? [{ value: end, at }] : [])),
  ];
  const before = ends.filter(({ value }) => {
    const gap = daysBetween(value, period.from);
    return gap !== undefined && gap > 0 && gap <= LATE_UP_TO;
  });
  return before.sort((a, b) => (a.value > b.value ? -1 : 1))[0];
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
  report: Report,
): void {
  const said = stated && isAboutAdmission(period, stated.value) ? undefined : stated;
  if (stated && !said) {
    for (const at of stated.at) {
      if (at.kind === 'fhir')
        report(
          at.ref,
          'speaks of the time before the admission; this period has an earlier one of the same admission before it',
        );
    }
  }
  const fact: Sourced<string | null> | undefined = proven && (said?.value ?? '') <= proven.value ? proven : said;
  if (!fact) return;
  chart.previousPeriodEnd = fact.value;
  chart.sources['/previousPeriodEnd'] = fact.at;
  if (fact === proven && said && said.value !== proven.value) {
    const here = { kind: 'record' as const, path: '/previousPeriodEnd' };
    chart.conflicts.push({
      fact: '/previousPeriodEnd',
      lost: { value: said.value, at: said.at[0] ?? here },
      stands: { value: proven.value, at: proven.at[0] ?? here },
      say: 'the record holds a home health period that ended later than what was stated',
    });
  }
}

/** Whether what was stated lies before the admission of a continuing period. */
function isAboutAdmission(period: ChosenPeriod | undefined, value: string | null): boolean {
  if (period?.admission === undefined || period.admission >= period.from) return false;
  return value === null || value < period.admission;
}
