import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** One chronic condition and a predictive risk score of 1.5 or more; excluded with comparable coverage, or long below 1.0. */
export const wa: Profile = {
  id: 'WA',
  name: 'Washington Health Home',
  version: VERSION,
  criteria: { oneChronicPlusRisk: { conditions: 'any', risk: { scoreAtLeast: 1.5 } } },
  exclusions: ['comparable-coverage', 'risk-below-1.0-for-6-months'],
  lookbackMonths: 24,
  effective: { from: '2025-03-01', to: null },
  reviewMonths: 4,
  source: 'WAC 182-557-0200 (effective 2025-03-01, WSR 25-04-041); WAC 182-557-0100',
  confidence: 'high',
  notes: [
    'The risk score (PRISM or the state’s tool) cannot be computed from a chart: it is entered.',
    'The condition list of WAC 182-557-0100 is not in the data: any condition class counts until it is.',
  ],
};
