import type { Person } from '../person.ts';

/** Group H, MMTA – Cardiac and Circulatory. */
export const cardiac: Person[] = [
  {
    id: 'hh-16',
    story: 'Hypertensive heart failure, home from the hospital, high functional impairment, early.',
    sex: 'female',
    age: 84,
    place: 0,
    admission: '2026-11-10',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'I11.0', display: 'Hypertensive heart disease with heart failure', severity: 3 },
      { code: 'I50.33', display: 'Acute on chronic diastolic (congestive) heart failure', severity: 3 },
      { code: 'E78.5', display: 'Hyperlipidemia, unspecified', severity: 1 },
      { code: 'Z79.899', display: 'Other long term (current) drug therapy' },
      { code: 'Z91.81', display: 'History of falling' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2026-11-12',
        function: [2, 2, 2, 4, 2, 2, 4],
        risks: [1, 3, 4, 7],
        m1000: ['3'],
        dyspnea: 3,
      },
    ],
    stays: [{ type: 'acute', from: '2026-11-01', through: '2026-11-07', name: 'Riverbend Medical Center' }],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Furosemide 40 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Carvedilol 12.5 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Empagliflozin 10 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Potassium chloride 20 MEQ Extended Release Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Atorvastatin 20 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'MD',
        date: '2026-11-07',
        title: 'Hospital discharge summary',
        text: `Acute on chronic diastolic heart failure due to hypertensive heart disease, BP 198/104 on arrival after missed doses. Echo: EF 60 %, LVH, E/e’ 17. Diuresed 11 lb, discharge weight 168 lb. Creatinine 1.0. Third admission this year, two ED visits without admission.
Home with husband. Daily weights, 2 g sodium. Home health nursing with telemonitoring, PT.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-11-10',
        title: 'Start of care visit',
        isHtml: true,
        text: `Weight 170 lb, BP 146/82, pulse 76, SpO2 93 % at rest and 88 % after dressing. 2+ edema to mid-shin both legs, crackles at both bases. Short of breath with minimal exertion, sleeps on three pillows. Pill box set up for 7 days.
{name} is in the wheelchair in the house since the hospital and wheels it herself; cannot walk. Washes herself at the sink in it once the basin and clothes are laid out, not in the tub. Husband helps with dressing and the commode. Fell twice in September.`,
      },
      {
        type: 'therapy-evaluation',
        author: 'PT',
        date: '2026-11-13',
        title: 'Physical therapy initial evaluation',
        text: `Bed to chair with help of one person, bears weight and pivots, cannot transfer alone. Not walking. Sit to stand 0 in 30 seconds without arms. Quadriceps 3+/5. Plan: 2 visits a week for 4 weeks, transfers and standing, then gait with walker.`,
      },
    ],
  },
  {
    id: 'hh-17',
    story: 'Two periods: the second is billed with another list of diagnoses, and no new assessment was made.',
    sex: 'male',
    age: 76,
    place: 7,
    admission: '2026-09-14',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'I48.20', display: 'Chronic atrial fibrillation, unspecified', severity: 2 },
      {
        code: 'I25.10',
        display: 'Atherosclerotic heart disease of native coronary artery without angina pectoris',
        severity: 1,
      },
      { code: 'N18.31', display: 'Chronic kidney disease, stage 3a', severity: 1 },
      { code: 'E03.9', display: 'Hypothyroidism, unspecified', severity: 1 },
      { code: 'Z79.01', display: 'Long term (current) use of anticoagulants' },
    ],
    assessments: [
      { reason: 1, completed: '2026-09-15', function: [1, 1, 1, 2, 0, 1, 2], risks: [4, 7], m1000: ['NA'] },
    ],
    stays: [],
    claims: [
      {
        from: '2026-09-14',
        through: '2026-10-13',
        hipps: '1HA11',
        diagnoses: ['I48.20', 'I25.10', 'N18.31', 'E03.9', 'Z79.01'],
        occurrenceCodes: [{ code: '50', date: '2026-09-15' }],
        visits: { SN: 7, PT: 2 },
      },
      {
        from: '2026-10-14',
        through: '2026-11-12',
        hipps: '3HA11',
        diagnoses: ['I25.10', 'I48.20', 'Z79.01'],
        occurrenceCodes: [{ code: '50', date: '2026-09-15' }],
        visits: { SN: 4 },
      },
    ],
    previousPeriodEnd: null,
    medications: [
      { name: 'Warfarin sodium 5 MG Oral Tablet', sig: 'by mouth daily per INR' },
      { name: 'Diltiazem 120 MG Extended Release Oral Capsule', sig: '1 capsule by mouth daily' },
      { name: 'Levothyroxine sodium 75 MCG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Nitroglycerin 0.4 MG Sublingual Tablet', sig: '1 tablet under the tongue as needed' },
      { name: 'Pravastatin 40 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
    ],
    notes: [
      {
        type: 'face-to-face',
        author: 'MD',
        date: '2026-09-10',
        title: 'Office visit, face-to-face for home health',
        text: `Chronic atrial fibrillation, INR 1.4 to 4.8 since July, two ED visits for nosebleeds. Coronary disease stable. CKD stage 3a, creatinine 1.5. Unsteady with walker, leaves home for visits here only: taxing, needs his wife. Nursing for INR by fingerstick twice weekly until stable.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-10-15',
        title: 'Nursing visit',
        text: `INR 2.4, third in range. Warfarin 5 mg daily, 2.5 mg on Wednesday. Chest pressure on Sunday after raking leaves, gone with one nitroglycerin, cardiology called, stress test ordered. Pulse 78 irregular, BP 124/70. No bleeding.`,
      },
    ],
  },
];
