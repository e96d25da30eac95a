import { compare } from '../chart/compare.ts';
import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import type { HealthHomeFacts } from './facts.ts';
import { seenIn } from './seen.ts';
import { bySource } from './sources.ts';

/** Core services (health-homes.md section 5). Seven ids: the statute lists CC and HP together. */
const CORE_SERVICES: ReadonlySet<string> = new Set(['CCM', 'CC', 'HP', 'TC', 'PFS', 'REF', 'HIT']);

export interface Service {
  day: Day;
  at: Source;
  sensitive: boolean;
}

/** Core services of the day's calendar month up to the day, by tag: encounters, tasks and messages that took place (C19). */
export function servicesThisMonth(facts: Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>): Service[] {
  const all = [
    ...seenIn(facts, 'encounters')
      .filter(({ each }) => each.status === 'finished' || each.status === 'in-progress' || each.status === undefined)
      .map((one) => ({ ...one, date: one.each.from ?? one.each.through })),
    ...seenIn(facts, 'tasks')
      .filter(({ each }) => each.status === 'completed')
      .map((one) => ({ ...one, date: one.each.through ?? one.each.updated })),
    ...seenIn(facts, 'communications')
      .filter(({ each }) => each.status === 'completed')
      .map((one) => ({ ...one, date: one.each.sent })),
  ];
  return all
    .filter(({ each }) => each.services?.some((service) => CORE_SERVICES.has(service)))
    .flatMap(({ date, at, sensitive }) => {
      const isThisMonth = date !== undefined && date.slice(0, 7) === facts.asOf.slice(0, 7) && date <= facts.asOf;
      return isThisMonth ? [{ day: date, at, sensitive }] : [];
    })
    .sort((a, b) => compare(a.day, b.day) || bySource(a, b));
}
