import type { Person } from '../person.ts';

/** Group J, MMTA – Gastrointestinal tract and Genitourinary system. */
export const giGu: Person[] = [
  {
    id: 'hh-20',
    story: 'Urinary tract infection; only an emergency visit before, which is no inpatient stay.',
    sex: 'female',
    age: 90,
    place: 3,
    admission: '2025-01-13',
    discharge: '2025-02-11',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'N39.0', display: 'Urinary tract infection, site not specified', severity: 2 },
      { code: 'N18.4', display: 'Chronic kidney disease, stage 4 (severe)', severity: 2 },
      { code: 'D64.9', display: 'Anemia, unspecified', severity: 2 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'Z87.440', display: 'Personal history of urinary (tract) infections' },
    ],
    assessments: [
      { reason: 1, completed: '2025-01-15', function: [2, 2, 2, 3, 2, 2, 3], risks: [1, 4, 5, 7], m1000: ['NA'] },
    ],
    stays: [{ type: 'ed', from: '2025-01-10', through: '2025-01-10', name: 'Valley Crossing Hospital' }],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Cephalexin 250 MG Oral Capsule', sig: '1 capsule by mouth every 12 hours until 1/20' },
      { name: 'Sodium bicarbonate 650 MG Oral Tablet', sig: '1 tablet by mouth three times daily' },
      { name: 'Epoetin alfa 10000 UNT/ML Injectable Solution', sig: '10,000 units subcutaneously every 2 weeks' },
      { name: 'Amlodipine 10 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Ferrous sulfate 325 MG Oral Tablet', sig: '1 tablet by mouth every other day' },
    ],
    notes: [
      {
        type: 'progress-note',
        author: 'MD',
        date: '2025-01-10',
        title: 'Emergency department note',
        text: `Fever 101.2, confusion since last night. Urine with more than 50 white cells, nitrite positive, culture sent. Ceftriaxone 1 g given, alert again by evening. CKD stage 4, creatinine 2.6 at baseline. Hemoglobin 9.4. Home on cephalexin with granddaughter; home health nursing.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2025-01-13',
        title: 'Start of care visit',
        text: `{name}, temperature 98.2, oriented to person and place, granddaughter says "nearly herself". Urine clear. Commode at bedside, cannot reach the bathroom. BP 150/72. Slid from the bed on 1/9 without injury. Culture: E. coli, sensitive.`,
      },
    ],
  },
  {
    id: 'hh-21',
    story:
      'Facts that disagree: the claim and M1021 name different principals, and the claim no hospital stay that the record shows.',
    sex: 'male',
    age: 73,
    place: 4,
    admission: '2026-05-11',
    payer: 'medicare-ffs',
    diagnoses: [
      {
        code: 'K57.32',
        display: 'Diverticulitis of large intestine without perforation or abscess without bleeding',
        severity: 2,
      },
      { code: 'I50.32', display: 'Chronic diastolic (congestive) heart failure', severity: 2 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'K21.9', display: 'Gastro-esophageal reflux disease without esophagitis', severity: 1 },
      { code: 'Z79.2', display: 'Long term (current) use of antibiotics' },
    ],
    assessments: [{ reason: 1, completed: '2026-05-13', function: [1, 1, 2, 2, 0, 1, 2], risks: [3, 7], m1000: ['3'] }],
    stays: [{ type: 'acute', from: '2026-05-03', through: '2026-05-08', name: 'Sandia Community Hospital' }],
    claims: [
      {
        from: '2026-05-11',
        through: '2026-06-09',
        hipps: '1HB21',
        diagnoses: ['I50.32', 'K57.32', 'I10', 'K21.9', 'Z79.2'],
        occurrenceCodes: [{ code: '50', date: '2026-05-13' }],
        visits: { SN: 8 },
      },
    ],
    previousPeriodEnd: null,
    medications: [
      { name: 'Amoxicillin 875 MG / Clavulanate 125 MG Oral Tablet', sig: '1 tablet by mouth twice daily until 5/20' },
      { name: 'Torsemide 20 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Losartan 50 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Pantoprazole 40 MG Delayed Release Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Acetaminophen 500 MG Oral Tablet', sig: '2 tablets by mouth every 8 hours as needed' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'MD',
        date: '2026-05-08',
        title: 'Hospital discharge summary',
        text: `Acute sigmoid diverticulitis without perforation or abscess on CT, second episode. IV piperacillin-tazobactam for 5 days, then oral. Chronic diastolic heart failure without decompensation, weight stable at 188 lb. Low-residue diet, advance as tolerated. Colonoscopy in 6 weeks.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-05-11',
        title: 'Start of care visit',
        text: `Left lower abdomen tender to deep touch, no guarding, temperature 98.8. Two formed stools. Weight 189 lb, no edema, lungs clear. {name} needs help with shoes and stands by for the shower. Walks with a rolling walker.`,
      },
    ],
  },
];
