import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** Two chronic conditions, HIV, or SMI (diagnosis and functional impairment); and one appropriateness factor. SUD never alone. */
export const nyAdult: Profile = {
  id: 'NY-ADULT',
  name: 'New York Health Home, adults',
  version: VERSION,
  criteria: {
    twoChronic: [
      'MH',
      'SUD',
      'ASTHMA',
      'DIABETES',
      'HEART',
      'OVERWEIGHT',
      'HTN',
      'COPD',
      'CKD',
      'LIVER',
      'HIV',
      'CANCER',
      'STROKE',
      'SICKLE',
      'EPILEPSY',
    ],
    single: ['HIV', 'SPMI'],
  },
  functional: { asks: 'spmi' },
  appropriateness: [
    'probableRiskAdverseEvent',
    'inadequateSocialHousingSupport',
    'inadequateHealthSystemConnection',
    'nonAdherence',
    'recentReleaseIncarcerationOrPsych',
    'adlDeficit',
    'learningOrCognition',
  ],
  age: { atLeast: 18 },
  lookbackMonths: 24,
  effective: { from: null, to: null },
  reviewMonths: 6,
  source:
    'health.ny.gov nys_hh_requirements.htm; smi_definition_for_health_home_eligibility.htm; cinq.care frequently asked questions',
  confidence: 'medium',
  notes: [
    'The structure is certain; the condition list is not: New York takes the major categories of a proprietary grouping (3M CRG), which the class list approximates.',
    'The age of 18, which chart fact answers a factor, and sickle cell disease as a single qualifier are to verify.',
    'The day from which it holds is not known.',
    'Children: serious emotional disturbance or complex trauma, in a program of their own, not profiled.',
  ],
};
