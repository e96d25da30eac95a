import type { Person } from '../person.ts';

/** Group B, Neuro Rehab. */
export const neuroRehab: Person[] = [
  {
    id: 'hh-03',
    story: 'Left hemiparesis after a stroke, home from inpatient rehabilitation three days before the start of care.',
    sex: 'male',
    age: 68,
    place: 2,
    admission: '2026-11-02',
    payer: 'medicare-ffs',
    diagnoses: [
      {
        code: 'I69.354',
        display: 'Hemiplegia and hemiparesis following cerebral infarction affecting left non-dominant side',
        severity: 3,
      },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 2 },
      { code: 'I48.20', display: 'Chronic atrial fibrillation, unspecified', severity: 2 },
      { code: 'I69.391', display: 'Dysphagia following cerebral infarction', severity: 2 },
      { code: 'R13.12', display: 'Dysphagia, oropharyngeal phase', severity: 2 },
      { code: 'E78.5', display: 'Hyperlipidemia, unspecified', severity: 1 },
      { code: 'Z79.01', display: 'Long term (current) use of anticoagulants' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2026-11-04',
        function: [2, 2, 3, 3, 2, 2, 3],
        risks: [1, 3, 5, 7],
        m1000: ['5'],
      },
    ],
    stays: [
      { type: 'acute', from: '2026-10-05', through: '2026-10-12', name: 'Lakeside Memorial Hospital' },
      { type: 'irf', from: '2026-10-12', through: '2026-10-30', name: 'Quinsigamond Rehabilitation Hospital' },
    ],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Apixaban 5 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Metoprolol succinate 50 MG Extended Release Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Atorvastatin 80 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
      { name: 'Amlodipine 5 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Sertraline 50 MG Oral Tablet', sig: '1 tablet by mouth daily' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'MD',
        date: '2026-10-30',
        title: 'Rehabilitation hospital discharge summary',
        text: `Right middle cerebral artery infarct on 10/5 with left hemiparesis, cardioembolic, chronic atrial fibrillation, started on apixaban. Right-handed.
At discharge: left arm 2/5 proximal, 1/5 hand; left leg 3/5. Walks 50 feet with hemi-walker and minimal assistance. Oropharyngeal dysphagia, mechanical soft diet with thin liquids by small sips after videofluoroscopy of 10/27.
Home with wife. Home health nursing, PT, OT, SLP. Blood pressure goal under 130/80.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-11-02',
        title: 'Start of care visit',
        text: `{name}, {age}, home since Friday with wife. Left arm in sling when up. BP 128/74, pulse 84 irregular. No bleeding signs on apixaban. Coughs once on thin liquid when he drinks fast; small sips reviewed.
Needs someone for dressing and bath, transfers to commode with one person. One fall in rehab without injury, one in the kitchen on Sunday with a skin tear, 1 cm, dressed. Wife reports that he is tearful and less interested since the stroke.`,
      },
      {
        type: 'therapy-evaluation',
        author: 'OT',
        date: '2026-11-03',
        title: 'Occupational therapy evaluation',
        text: `Left upper extremity flaccid at the hand, subluxation one finger. Upper body dressing with moderate help, lower body with maximal help. Left neglect mild on line bisection. Tub bench ordered. Goals: dressing upper body with setup in 4 weeks.`,
      },
      {
        type: 'therapy-evaluation',
        author: 'SLP',
        date: '2026-11-05',
        title: 'Speech-language pathology evaluation',
        text: `Oropharyngeal dysphagia, delayed swallow initiation. Mechanical soft, thin liquids by small sips, chin tuck. No aspiration signs with strategies in 9 of 10 trials. Speech intelligible; no aphasia.`,
      },
    ],
    notDiagnoses: [
      { code: '230690007', display: 'Cerebrovascular accident', system: 'snomed', status: 'resolved' },
      {
        code: 'I63.411',
        display: 'Cerebral infarction due to embolism of right middle cerebral artery',
        status: 'resolved',
      },
    ],
  },
  {
    id: 'hh-04',
    story: 'Parkinson’s disease with falls after a hospital stay whose kind of facility nobody recorded.',
    sex: 'female',
    age: 77,
    place: 3,
    admission: '2026-02-16',
    payer: 'medicare-ffs',
    diagnoses: [
      {
        code: 'G20.A1',
        display: 'Parkinson’s disease without dyskinesia, without mention of fluctuations',
        severity: 2,
      },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'R29.6', display: 'Repeated falls', severity: 2 },
      { code: 'E78.5', display: 'Hyperlipidemia, unspecified', severity: 1 },
      { code: 'Z91.81', display: 'History of falling' },
    ],
    assessments: [{ reason: 1, completed: '2026-02-18', function: [1, 2, 2, 3, 1, 1, 2], risks: [1, 7], m1000: ['7'] }],
    stays: [{ type: 'unknown', from: '2026-02-06', through: '2026-02-11', name: 'Valley Crossing Hospital' }],
    claims: [],
    medications: [
      { name: 'Carbidopa 25 MG / Levodopa 100 MG Oral Tablet', sig: '1 tablet by mouth three times daily' },
      { name: 'Amlodipine 5 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Simvastatin 20 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
    ],
    notes: [
      {
        type: 'referral',
        author: 'DO',
        date: '2026-02-11',
        title: 'Referral to home health',
        text: `Parkinson’s disease, three falls since Christmas, no dyskinesia and no off periods on carbidopa-levodopa three times daily. Orthostatic drop of 14 mmHg, amlodipine lowered.
Please evaluate: nursing for blood pressure and medication timing, physical therapy for gait freezing, occupational therapy for home safety.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-02-16',
        title: 'Start of care visit',
        text: `{name} lives with a daughter who works days. Shuffling gait, freezes at the bathroom door. Lying 138/76, standing 124/70. Takes levodopa 40 minutes late on two of four days.
Denies dizziness today. Bruise over right forearm from the fall on 2/5, no fracture per {her} report.`,
      },
    ],
    written: 'submission-names',
  },
  {
    id: 'hh-05',
    story: 'Alzheimer’s disease, second certification: the recertification was made on day 58 of the first.',
    sex: 'female',
    age: 86,
    place: 4,
    admission: '2026-08-10',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'G30.9', display: 'Alzheimer’s disease, unspecified', severity: 3 },
      {
        code: 'F02.B0',
        display:
          'Dementia in other diseases classified elsewhere, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety',
        severity: 2,
      },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'N18.30', display: 'Chronic kidney disease, stage 3 unspecified', severity: 1 },
      { code: 'R32', display: 'Unspecified urinary incontinence', severity: 2 },
    ],
    assessments: [
      { reason: 1, completed: '2026-08-12', function: [1, 1, 2, 2, 0, 1, 2], risks: [5, 6], m1000: ['NA'] },
      { reason: 4, completed: '2026-10-06', function: [2, 2, 2, 3, 1, 1, 3], risks: [1, 5, 6, 7] },
    ],
    stays: [],
    claims: [],
    medications: [
      { name: 'Donepezil 10 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
      { name: 'Memantine 10 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Losartan 50 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Melatonin 3 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
      { name: 'Acetaminophen 500 MG Oral Tablet', sig: '1 tablet by mouth every 8 hours as needed' },
    ],
    notes: [
      {
        type: 'plan-of-care',
        author: 'MD',
        date: '2026-10-08',
        title: 'Home health certification and plan of care',
        text: `Recertification 10/9 to 12/7. Alzheimer’s disease, moderate dementia. Decline since August: now needs a person for dressing and bath, one fall on 9/19. Nursing every other week for medication management and caregiver teaching, OT twice a week for 4 weeks for routines and bathing, aide twice a week.
CKD stage 3: renal panel in November. Goals: no fall, daughter carries out the bathing routine without help.`,
      },
      {
        type: 'visit-note',
        author: 'OT',
        date: '2026-10-06',
        title: 'Recertification visit',
        text: `{name} does not find the bathroom at night. Follows one-step commands with a demonstration. Upper and lower body dressing with help of the daughter, bath with a person all the time. Walks with supervision. Incontinent of urine at night, briefs.`,
      },
      {
        type: 'social-work-note',
        author: 'MSW',
        date: '2026-09-03',
        title: 'Medical social services visit',
        text: `Daughter is the only caregiver, sleeps four hours. Adult day program two days a week discussed, Medicaid waiver application begun. No sign of neglect. Caregiver strain index 9 of 13.`,
      },
    ],
  },
];
