import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** Two conditions of the list, or one and a risk. No single qualifier: SPMI alone is one class, and not one of this list. */
export const moPchh: Profile = {
  id: 'MO-PCHH',
  name: 'Missouri primary care health home',
  version: VERSION,
  criteria: {
    twoChronic: ['ASTHMA', 'COPD', 'DIABETES', 'HEART', 'IDD', 'OVERWEIGHT'],
    oneChronicPlusRisk: {
      conditions: ['ASTHMA', 'COPD', 'DIABETES', 'HEART', 'IDD', 'OVERWEIGHT'],
      risk: ['TOBACCO', 'DIABETES'],
      ownRisk: ['DIABETES'],
    },
  },
  lookbackMonths: 24,
  effective: { from: null, to: null },
  reviewMonths: 6,
  source: 'Missouri DMH slides (secondary)',
  confidence: 'low',
  notes: [
    'The condition list is partly from memory of secondary sources: verify it in the state plan.',
    'Whether diabetes is its own risk is to verify; until then it makes the answer possible only.',
    'The day from which it holds is not known.',
  ],
};
