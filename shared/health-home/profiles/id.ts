import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** SPMI or SED, diabetes with asthma, or one of the two with a risk. */
export const idaho: Profile = {
  id: 'ID',
  name: 'Idaho health home',
  version: VERSION,
  criteria: {
    single: ['SPMI', 'SED'],
    pairs: [[['DIABETES'], ['ASTHMA']]],
    oneChronicPlusRisk: {
      conditions: ['DIABETES', 'ASTHMA'],
      risk: ['OVERWEIGHT', 'LIPID', 'HTN', 'COPD', 'TOBACCO'],
    },
  },
  lookbackMonths: 24,
  effective: { from: null, to: null },
  reviewMonths: 6,
  source: 'KFF, Medicaid Health Homes, appendix of 2014',
  confidence: 'low',
  notes: ['From a list of 2014: verify it in the state plan.', 'The day from which it holds is not known.'],
};
