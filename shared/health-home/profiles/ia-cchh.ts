import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** Two conditions of the list, or one and a documented risk: any listed risk fact with a date, by another code. */
export const iaCchh: Profile = {
  id: 'IA-CCHH',
  name: 'Iowa chronic condition health home',
  version: VERSION,
  criteria: {
    twoChronic: ['HTN', 'OVERWEIGHT', 'HEART', 'DIABETES', 'ASTHMA', 'SUD', 'MH'],
    oneChronicPlusRisk: {
      conditions: ['HTN', 'OVERWEIGHT', 'HEART', 'DIABETES', 'ASTHMA', 'SUD', 'MH'],
      risk: 'listed',
      dated: true,
    },
  },
  lookbackMonths: 24,
  effective: { from: null, to: null },
  reviewMonths: 6,
  source: 'AAP profile of Iowa’s health homes; Iowa Admin. Code 441-77.47, 78.53',
  confidence: 'medium',
  notes: [
    'The list is of 2014; the rules were amended after the OIG audit of 2019: verify them.',
    'The day from which it holds is not known.',
  ],
};
