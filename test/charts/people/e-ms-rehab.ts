import type { Person } from '../person.ts';

/** Group E, Musculoskeletal Rehabilitation. */
export const msRehab: Person[] = [
  {
    id: 'hh-10',
    story: 'Elective knee replacement, three nights in the hospital.',
    sex: 'female',
    age: 69,
    place: 1,
    admission: '2026-10-26',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'Z47.1', display: 'Aftercare following joint replacement surgery' },
      { code: 'Z96.651', display: 'Presence of right artificial knee joint' },
      { code: 'M17.12', display: 'Unilateral primary osteoarthritis, left knee', severity: 2 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'E78.5', display: 'Hyperlipidemia, unspecified', severity: 1 },
      { code: 'Z79.82', display: 'Long term (current) use of aspirin' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2026-10-26',
        function: [0, 0, 2, 2, 0, 1, 2],
        risks: [7],
        m1000: ['3'],
        surgicalWound: true,
      },
    ],
    stays: [{ type: 'acute', from: '2026-10-20', through: '2026-10-23', name: 'Alamo General Hospital' }],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Aspirin 81 MG Oral Tablet', sig: '1 tablet by mouth twice daily for 5 weeks' },
      { name: 'Acetaminophen 500 MG Oral Tablet', sig: '2 tablets by mouth every 8 hours' },
      { name: 'Oxycodone 5 MG Oral Tablet', sig: '1 tablet by mouth every 6 hours as needed' },
      { name: 'Hydrochlorothiazide 25 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Rosuvastatin 10 MG Oral Tablet', sig: '1 tablet by mouth daily' },
    ],
    notes: [
      {
        type: 'history-and-physical',
        author: 'PA',
        date: '2026-10-20',
        title: 'Admission history and physical',
        text: `{age}-year-old woman for right total knee arthroplasty for end-stage osteoarthritis, bone on bone. Left knee with moderate osteoarthritis, managed without surgery. Hypertension, hyperlipidemia. No diabetes. Never smoked.`,
      },
      {
        type: 'therapy-evaluation',
        author: 'PT',
        date: '2026-10-26',
        title: 'Physical therapy start of care',
        text: `Right knee day 6: flexion 82, extension -8. Incision with glued edges, no drainage, calf soft. Walks 120 feet with rolling walker, stand-by help. Needs someone for shoes and to step into the tub. Timed up and go 21 seconds. Plan 3 visits a week for 3 weeks, then 2.`,
      },
    ],
  },
  {
    id: 'hh-11',
    story: 'Hip fracture, skilled nursing facility, late: another agency’s period ended 41 days before.',
    sex: 'female',
    age: 88,
    place: 2,
    admission: '2025-06-09',
    discharge: '2025-07-08',
    payer: 'medicare-ffs',
    diagnoses: [
      {
        code: 'S72.141D',
        display:
          'Displaced intertrochanteric fracture of right femur, subsequent encounter for closed fracture with routine healing',
        severity: 2,
      },
      { code: 'G30.9', display: 'Alzheimer’s disease, unspecified', severity: 2 },
      {
        code: 'F02.A0',
        display:
          'Dementia in other diseases classified elsewhere, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety',
        severity: 2,
      },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'W18.30XD', display: 'Fall on same level, unspecified, subsequent encounter' },
      { code: 'Z91.81', display: 'History of falling' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2025-06-11',
        function: [2, 2, 3, 3, 2, 2, 3],
        risks: [1, 3, 5, 7],
        m1000: ['2'],
        surgicalWound: false,
      },
    ],
    stays: [
      { type: 'acute', from: '2025-05-04', through: '2025-05-09', name: 'Lakeside Memorial Hospital' },
      { type: 'snf', from: '2025-05-09', through: '2025-06-06', name: 'Elm Park Nursing and Rehabilitation' },
    ],
    claims: [],
    previousPeriodEnd: '2025-04-29',
    medications: [
      { name: 'Enoxaparin sodium 40 MG in 0.4 ML Prefilled Syringe', sig: '40 mg subcutaneously daily until 6/15' },
      { name: 'Donepezil 5 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
      { name: 'Acetaminophen 500 MG Oral Tablet', sig: '2 tablets by mouth three times daily' },
      { name: 'Calcium carbonate 500 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Losartan 25 MG Oral Tablet', sig: '1 tablet by mouth daily' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'NP',
        date: '2025-06-06',
        title: 'Skilled nursing facility discharge summary',
        text: `Right intertrochanteric fracture 5/4 after a fall in the kitchen, cephalomedullary nail 5/5. Weight bearing as tolerated, callus on film of 6/2. Mild Alzheimer’s dementia, more forgetful since the hospital. Two hospitalizations in six months (pneumonia in January). Home with son.`,
      },
      {
        type: 'therapy-evaluation',
        author: 'PT',
        date: '2025-06-10',
        title: 'Physical therapy initial evaluation',
        text: `Walks 35 feet with front-wheeled walker and minimal assistance, unsafe turns. Cannot get to the toilet at night, uses a bedside commode. Right hip abduction 3+/5. Needs cues for hand placement every time.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2025-06-09',
        title: 'Start of care visit',
        text: `{name} is pleasant, oriented to self and home. Incision healed. Son gives all medication and the injection. Bruise on abdomen from enoxaparin. BP 126/70. Needs help with all dressing.`,
      },
    ],
  },
];
