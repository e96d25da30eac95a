import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** SPMI or SED; a mental health condition with SUD; or either of them with a physical condition of the list. */
export const moCmhc: Profile = {
  id: 'MO-CMHC',
  name: 'Missouri community mental health center health home',
  version: VERSION,
  criteria: {
    single: ['SPMI', 'SED'],
    pairs: [
      [['MH'], ['SUD']],
      [
        ['MH', 'SUD'],
        ['DIABETES', 'ASTHMA', 'COPD', 'HEART', 'IDD', 'OVERWEIGHT', 'TOBACCO'],
      ],
    ],
  },
  lookbackMonths: 24,
  effective: { from: null, to: null },
  reviewMonths: 6,
  source: 'AAP profile of Missouri’s health homes',
  confidence: 'medium',
  notes: ['From a secondary source; to verify in the state plan.', 'The day from which it holds is not known.'],
};
