import type { Person } from '../person.ts';

/** Group F, Behavioral Health. */
export const behavioralHealth: Person[] = [
  {
    id: 'hh-12',
    story: 'Major depression; the agency discharged her 38 days before and takes her again: late by the record itself.',
    sex: 'female',
    age: 72,
    place: 3,
    admission: '2026-03-09',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'F33.1', display: 'Major depressive disorder, recurrent, moderate', severity: 3 },
      { code: 'E11.9', display: 'Type 2 diabetes mellitus without complications', severity: 1 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'Z79.84', display: 'Long term (current) use of oral hypoglycemic drugs' },
      { code: 'Z63.4', display: 'Disappearance and death of family member' },
    ],
    assessments: [
      { reason: 1, completed: '2026-03-11', function: [1, 0, 1, 2, 0, 0, 1], risks: [2, 5, 6, 7], m1000: ['NA'] },
    ],
    stays: [],
    claims: [],
    earlier: [{ from: '2026-01-01', through: '2026-01-30' }],
    medications: [
      { name: 'Escitalopram 20 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Mirtazapine 15 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
      { name: 'Metformin 500 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Lisinopril 10 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Cyanocobalamin 1000 MCG Oral Tablet', sig: '1 tablet by mouth daily' },
    ],
    notes: [
      {
        type: 'face-to-face',
        author: 'NP',
        date: '2026-03-04',
        title: 'Psychiatric clinic, home health face-to-face',
        text: `Third episode of major depression, moderate, PHQ-9 19 today, 12 lb lost since her sister’s death in November. Passive thoughts of not waking up, no plan, no firearms at home. Does not leave the house without her niece because of panic in the bus: psychiatric reason for being homebound. Mirtazapine added.
Psychiatric nursing weekly for mood, safety and adherence.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-03-09',
        title: 'Psychiatric nursing start of care',
        text: `{name} answers slowly, eye contact fair, affect flat. PHQ-9 18. Denies suicidal intent, safety plan on the refrigerator. Took escitalopram 4 of 7 days. Glucose 118 fasting. Eats one meal a day.`,
      },
      {
        type: 'social-work-note',
        author: 'MSW',
        date: '2026-03-13',
        title: 'Medical social services evaluation',
        text: `Lives alone since 2019, niece twice a week. Bereavement group by telephone found, Thursdays. Meals program starts 3/17.`,
      },
    ],
  },
  {
    id: 'hh-13',
    story: 'Schizophrenia, home from a psychiatric unit; paid by Medicaid.',
    sex: 'male',
    age: 49,
    place: 4,
    admission: '2025-10-06',
    discharge: '2025-11-04',
    payer: 'medicaid',
    diagnoses: [
      { code: 'F20.9', display: 'Schizophrenia, unspecified', severity: 3 },
      { code: 'E11.9', display: 'Type 2 diabetes mellitus without complications', severity: 2 },
      { code: 'J44.9', display: 'Chronic obstructive pulmonary disease, unspecified', severity: 1 },
      { code: 'F17.210', display: 'Nicotine dependence, cigarettes, uncomplicated', severity: 2 },
      { code: 'Z79.899', display: 'Other long term (current) drug therapy' },
    ],
    assessments: [
      { reason: 1, completed: '2025-10-08', function: [1, 0, 0, 1, 0, 0, 0], risks: [3, 4, 5, 6, 7], m1000: ['6'] },
    ],
    stays: [{ type: 'ipf', from: '2025-09-15', through: '2025-10-03', name: 'Sandia Behavioral Hospital' }],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Paliperidone palmitate 156 MG/ML Prefilled Syringe', sig: '156 mg into the muscle every 4 weeks' },
      { name: 'Benztropine 1 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Metformin 500 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler', sig: '2 puffs every 4 hours as needed' },
      { name: 'Trazodone 50 MG Oral Tablet', sig: '1 tablet by mouth at bedtime as needed' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'MD',
        date: '2025-10-03',
        title: 'Psychiatric hospital discharge summary',
        text: `Schizophrenia, relapse after three missed injections. Voices, command type denied. Restarted paliperidone palmitate, second dose 9/24. Two admissions and three emergency visits since April. No violence. COPD, smokes one pack a day. Home to group apartment, home health psychiatric nursing for injection and monitoring.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2025-10-06',
        title: 'Start of care visit',
        text: `{name} hears a low voice at night, does not obey it. No tremor, AIMS 2. Fasting glucose 141. Does not go out alone, staff goes with him. Injection due 10/22. Room air SpO2 94 %, scattered wheeze.`,
      },
    ],
  },
];
