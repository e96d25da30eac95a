import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** Opioid use disorder with a second chronic condition, or at risk of one. */
export const miOhh: Profile = {
  id: 'MI-OHH',
  name: 'Michigan opioid health home',
  version: VERSION,
  criteria: {
    oneChronicPlusRisk: {
      conditions: ['OUD'],
      second: ['MH', 'ASTHMA', 'DIABETES', 'HEART', 'OVERWEIGHT'],
      risk: 'listed',
    },
  },
  lookbackMonths: 24,
  effective: { from: null, to: null },
  reviewMonths: 6,
  source: 'PCC profile of Michigan; MDHHS Opioid Health Home handbook v1.15',
  confidence: 'medium',
  notes: [
    'The second condition is any federal class but SUD, the risk any listed fact: to verify in the handbook in force.',
    'The day from which it holds is not known.',
  ],
};
