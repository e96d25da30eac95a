import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** 42 USC 1396w-4(h): two chronic conditions, one and at risk of a second, or one serious mental health condition. */
export const usFed: Profile = {
  id: 'US-FED',
  name: 'Federal floor: Section 1945(h) of the Social Security Act',
  version: VERSION,
  criteria: {
    twoChronic: ['MH', 'SUD', 'ASTHMA', 'DIABETES', 'HEART', 'OVERWEIGHT'],
    oneChronicPlusRisk: {
      conditions: ['MH', 'SUD', 'ASTHMA', 'DIABETES', 'HEART', 'OVERWEIGHT'],
      risk: 'listed',
      decidedBy: 'state',
    },
    single: ['SPMI'],
  },
  lookbackMonths: 24,
  effective: { from: '2011-01-01', to: null },
  reviewMonths: 6,
  source: '42 USC 1396w-4(h)(1)-(2)',
  confidence: 'high',
  notes: [
    'The state plan amendment is the operative rule, not the statute.',
    'Federal law does not say what “at risk” means: a listed risk fact makes it possible, never likely.',
  ],
};
