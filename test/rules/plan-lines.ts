import { paper } from './chart.ts';

/** The elements of a plan of care (42 CFR 484.60(a)(2)), a line each. */
export const LINES: Readonly<Record<string, string>> = {
  diagnoses: 'Pertinent diagnoses: 1. I50.22 chronic systolic heart failure; 2. I10 hypertension.',
  mental: 'Mental, psychosocial and cognitive status: alert, oriented, lives with daughter.',
  services: 'Supplies and equipment: scale, rolling walker.',
  frequency: 'Frequency and duration: SN 2w4 1w5.',
  prognosis: 'Prognosis: fair.',
  rehab: 'Rehabilitation potential: good.',
  limits: 'Functional limitations: endurance, ambulation.',
  activities: 'Activities permitted: up as tolerated.',
  nutrition: 'Nutrition: 2 gram sodium diet.',
  medications: 'Medications: furosemide 40 mg by mouth daily.',
  safety: 'Safety measures: fall precautions.',
  risk: 'Risk of emergency department visits and readmission: high, weekly calls.',
  education: 'Patient and caregiver education: daily weights.',
  goals: 'Measurable goals: weight within 2 pounds for 30 days.',
  directives: 'Advance directives: health care proxy on file.',
};

/** A plan of care of all elements, some of them with other lines; '' leaves one out. */
export const plan = (change: Readonly<Record<string, string>> = {}) => ({
  documents: [
    paper(
      'plan-of-care',
      'MD',
      Object.entries({ ...LINES, ...change })
        .map(([, line]) => line)
        .join('\n'),
    ),
  ],
});
