import type { Chart } from '../../../shared/chart/chart.ts';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { type HealthHome, healthHomeSchema } from '../../../shared/health-home/answer.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import type { Profile } from '../../../shared/health-home/profile.ts';
import { bundleOf, type Person } from '../../health-home/person.ts';
import { shippedEditions } from '../../shipped.ts';

/** How the tests of this folder ask: a person in FHIR, read and answered. */

export const editions = await shippedEditions();

export const chartOf = (person: Person): Chart =>
  readChart(bundleOf(person), editions, {
    ...(person.refused ? { refused: person.refused } : {}),
    ...(person.searched ? { searched: person.searched } : {}),
  }).chart;

export function answerFor(person: Person, profile: Profile, asOf: string, { reveal = false } = {}): HealthHome {
  const { healthHome: answer } = healthHome(chartOf(person), editions, { profile, asOf: person.asOf ?? asOf, reveal });
  return healthHomeSchema.parse(answer);
}
