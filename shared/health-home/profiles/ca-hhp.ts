import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** A condition group and an acuity fact. */
export const caHhp: Profile = {
  id: 'CA-HHP',
  name: 'California Health Homes Program (retired)',
  version: VERSION,
  criteria: {
    twoChronic: ['COPD', 'DIABETES', 'TBI', 'HEART', 'LIVER', 'CKD', 'DEMENTIA', 'SUD'],
    pairs: [[['HTN'], ['COPD', 'DIABETES', 'HEART']]],
    single: ['MAJOR_DEPRESSION', 'BIPOLAR', 'PSYCHOTIC'],
    oneChronicPlusRisk: { conditions: ['ASTHMA'], risk: 'listed' },
  },
  acuityAnyOf: [
    { eligibleConditionsAtLeast: 3 },
    { inpatientStaysIn12Months: 1 },
    { edVisitsIn12Months: 3 },
    { entered: 'chronic-homelessness' },
  ],
  lookbackMonths: 24,
  effective: { from: null, to: '2021-12-31' },
  reviewMonths: 6,
  source: 'LA Care HHP page; letter on California SPA 16-007',
  confidence: 'high',
  notes: [
    'Historical: retired on 2021-12-31 (date to verify) and replaced by CalAIM Enhanced Care Management, which is no condition count.',
    'Its codes for major depression, bipolar and psychotic disorders were not in the sources; the ranges are the project’s.',
    'The day from which it held is not known.',
  ],
};
