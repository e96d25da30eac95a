import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** Two conditions of the list, or SPMI. */
export const al: Profile = {
  id: 'AL',
  name: 'Alabama Patient 1st health home',
  version: VERSION,
  criteria: {
    twoChronic: [
      'MH',
      'SUD',
      'ASTHMA',
      'DIABETES',
      'HEART',
      'OVERWEIGHT',
      'CANCER',
      'HIV',
      'COPD',
      'SICKLE',
      'TRANSPLANT',
    ],
    single: ['SPMI'],
  },
  lookbackMonths: 24,
  effective: { from: null, to: null },
  reviewMonths: 6,
  source: 'KFF, Medicaid Health Homes, appendix of 2014',
  confidence: 'low',
  notes: ['From a list of 2014: verify it in the state plan.', 'The day from which it holds is not known.'],
};
