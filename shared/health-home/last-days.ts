import { addDays, type Day, daysBetween } from '../chart/day.ts';
import type { HealthHome } from './answer.ts';
import { discharges, emergencies, happened } from './discharges.ts';
import { isInpatient } from './encounters.ts';
import type { HealthHomeFacts } from './facts.ts';

type EncounterFacts = Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>;

const DAYS = 30;

/**
 * Hospital discharges, readmissions and ED visits of the 30 days up to the as-of day, that day included, for the program
 * view. Counts only: what a stay was for is in none of them.
 * @returns undefined where nobody looked for encounters: no count is not a count of none
 */
export function last30Days(facts: EncounterFacts & Pick<HealthHomeFacts, 'looked'>): HealthHome['last30Days'] {
  const { chart, asOf } = facts;
  if ((chart.encounters ?? []).length === 0 && facts.looked('Encounter') !== 'searched') return undefined;
  const since = addDays(asOf, 1 - DAYS) ?? asOf;
  const isRecent = (day: Day) => day >= since && day <= asOf;
  const ends = discharges(facts).map(({ day }) => day);
  const again = hospitalStarts(facts).filter(
    (start) => isRecent(start) && ends.some((end) => isReadmission(end, start)),
  );
  return {
    discharges: ends.filter(isRecent).length,
    readmissions: again.length,
    edVisits: emergencies(facts).filter(({ day }) => isRecent(day)).length,
  };
}

/** A stay that begins 1 to 30 days after a discharge (PCR-HH, crude: planned stays count; health-homes.md section 8). */
export function isReadmission(discharge: Day, start: Day): boolean {
  const days = daysBetween(discharge, start);
  return days !== undefined && days >= 1 && days <= DAYS;
}

/** First days of hospital stays that are known on the day, each once. */
export function hospitalStarts(facts: EncounterFacts): Day[] {
  const starts = happened(facts).flatMap(({ each }) =>
    isInpatient(each) && each.from !== undefined ? [each.from] : [],
  );
  return [...new Set(starts)].filter((start) => start <= facts.asOf);
}
