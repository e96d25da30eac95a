import type { Person } from '../person.ts';

/** Group I, MMTA – Endocrine. */
export const endocrine: Person[] = [
  {
    id: 'hh-18',
    story: 'New insulin for type 2 diabetes, from the community, low functional impairment.',
    sex: 'male',
    age: 67,
    place: 1,
    admission: '2026-04-06',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'E11.65', display: 'Type 2 diabetes mellitus with hyperglycemia', severity: 3 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'E78.5', display: 'Hyperlipidemia, unspecified', severity: 1 },
      { code: 'Z79.4', display: 'Long term (current) use of insulin' },
      { code: 'Z55.0', display: 'Illiteracy and low-level literacy' },
    ],
    assessments: [{ reason: 1, completed: '2026-04-07', function: [0, 0, 0, 1, 0, 0, 1], risks: [6], m1000: ['NA'] }],
    stays: [],
    claims: [],
    previousPeriodEnd: '2025-12-11',
    medications: [
      { name: 'Insulin glargine 100 UNT/ML Injectable Solution', sig: '16 units subcutaneously at bedtime' },
      { name: 'Metformin 1000 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Lisinopril 10 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Simvastatin 20 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
    ],
    notes: [
      {
        type: 'face-to-face',
        author: 'NP',
        date: '2026-04-01',
        title: 'Clinic visit, face-to-face for home health',
        text: `A1c 11.2, glucose 260 to 380 on metformin. Glargine 16 units started today. Reads very little; picture-based teaching needed. Uses a cane, knees give way on steps, does not drive; leaves home with effort and only for the clinic and church. Nursing daily for a week for injection teaching, then taper.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-04-06',
        title: 'Start of care visit',
        text: `{name} drew up 16 units correctly on the second try. Fasting glucose 288. No wounds on feet, monofilament felt at 10 of 10 points. Says he will skip the needle on days he feels fine; talked through why not.`,
      },
    ],
  },
  {
    id: 'hh-19',
    story: 'Low sugars on insulin; covered by a Medicare Advantage plan.',
    sex: 'female',
    age: 79,
    place: 2,
    admission: '2025-07-21',
    discharge: '2025-08-19',
    payer: 'medicare-advantage',
    diagnoses: [
      { code: 'E11.649', display: 'Type 2 diabetes mellitus with hypoglycemia without coma', severity: 3 },
      { code: 'I50.9', display: 'Heart failure, unspecified', severity: 2 },
      { code: 'N18.30', display: 'Chronic kidney disease, stage 3 unspecified', severity: 2 },
      { code: 'H35.30', display: 'Unspecified macular degeneration', severity: 2 },
      { code: 'Z79.4', display: 'Long term (current) use of insulin' },
    ],
    assessments: [
      { reason: 1, completed: '2025-07-22', function: [1, 1, 2, 3, 0, 1, 2], risks: [1, 3, 4, 7], m1000: ['NA'] },
    ],
    stays: [
      { type: 'ed', from: '2025-07-16', through: '2025-07-16', name: 'Lakeside Memorial Hospital' },
      { type: 'observation', from: '2025-07-18', through: '2025-07-19', name: 'Lakeside Memorial Hospital' },
    ],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Insulin lispro 100 UNT/ML Injectable Solution', sig: '4 units subcutaneously before meals' },
      { name: 'Insulin glargine 100 UNT/ML Injectable Solution', sig: '14 units subcutaneously in the morning' },
      { name: 'Bumetanide 1 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Carvedilol 6.25 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Glucagon 3 MG Nasal Powder', sig: '3 mg in one nostril for severe low sugar' },
    ],
    notes: [
      {
        type: 'progress-note',
        author: 'MD',
        date: '2025-07-19',
        title: 'Observation unit note',
        text: `Glucose 38 at home, given glucagon by her neighbor; ED on 7/16 for the same. Observation overnight, not admitted. Sees poorly from macular degeneration and dials the pen by clicks. CKD stage 3, heart failure without change. Glargine cut from 22 to 14 units. Home health for insulin safety, talking meter ordered.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2025-07-21',
        title: 'Start of care visit',
        text: `{name} misdialed by 4 units on the first of three trials. Glucose 104 before lunch. Weight 141 lb, trace edema. Fell on 7/18 with the low sugar. Two hospitalizations and two emergency visits in six months. Needs help at the tub and with shoes.`,
      },
    ],
  },
];
