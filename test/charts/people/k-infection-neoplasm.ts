import type { Person } from '../person.ts';

/** Group K, MMTA – Infectious Disease, Neoplasms and Blood-forming Diseases. */
export const infectionNeoplasm: Person[] = [
  {
    id: 'hh-22',
    story: 'Sepsis; a period over New Year, grouped by 2025 and paid by 2026.',
    sex: 'male',
    age: 62,
    place: 5,
    admission: '2025-12-08',
    discharge: '2026-01-06',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'A41.9', display: 'Sepsis, unspecified organism', severity: 3 },
      { code: 'J18.9', display: 'Pneumonia, unspecified organism', severity: 2 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'Z45.2', display: 'Encounter for adjustment and management of vascular access device' },
      { code: 'Z79.2', display: 'Long term (current) use of antibiotics' },
    ],
    assessments: [{ reason: 1, completed: '2025-12-10', function: [1, 1, 2, 2, 0, 1, 2], risks: [2, 7], m1000: ['3'] }],
    stays: [{ type: 'acute', from: '2025-11-26', through: '2025-12-05', name: 'Harborview Regional Hospital' }],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Ceftriaxone 2000 MG Injection', sig: '2 g intravenously daily through 12/19' },
      { name: 'Azithromycin 250 MG Oral Tablet', sig: '1 tablet by mouth daily until 12/9' },
      { name: 'Lisinopril 20 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Heparin sodium 10 UNT/ML Flush', sig: '5 mL to each lumen after use' },
      { name: 'Guaifenesin 600 MG Extended Release Oral Tablet', sig: '1 tablet by mouth twice daily' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'MD',
        date: '2025-12-05',
        title: 'Hospital discharge summary',
        text: `Sepsis from right lower lobe pneumonia, cultures without growth, lactate 4.1 on arrival, two days in intensive care, no intubation. PICC right basilic 12/3. Ceftriaxone through 12/19. 11 lb lost. Oxygen weaned to room air.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2025-12-08',
        title: 'Start of care and infusion visit',
        text: `PICC dressing dry, 2 cm external, arm 31 cm, flushes and draws. Ceftriaxone 2 g by elastomeric pump, {her} daughter connected it with coaching. Temperature 98.1, SpO2 95 % on room air, crackles right base. {name} needs help with shoes and the tub.`,
      },
    ],
  },
  {
    id: 'hh-23',
    story: 'Colon cancer with liver metastases, from the community, chemotherapy by mouth.',
    sex: 'female',
    age: 58,
    place: 6,
    admission: '2026-10-05',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'C18.9', display: 'Malignant neoplasm of colon, unspecified', severity: 3 },
      { code: 'C78.7', display: 'Secondary malignant neoplasm of liver and intrahepatic bile duct', severity: 3 },
      { code: 'G89.3', display: 'Neoplasm related pain (acute) (chronic)', severity: 3 },
      { code: 'Z93.3', display: 'Colostomy status' },
      { code: 'Z79.891', display: 'Long term (current) use of opiate analgesic' },
    ],
    assessments: [
      { reason: 1, completed: '2026-10-06', function: [1, 1, 1, 2, 0, 1, 1], risks: [2, 4, 7, 8], m1000: ['NA'] },
    ],
    stays: [],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Capecitabine 500 MG Oral Tablet', sig: '3 tablets by mouth twice daily, 14 days on, 7 off' },
      { name: 'Morphine sulfate 15 MG Extended Release Oral Tablet', sig: '1 tablet by mouth every 12 hours' },
      { name: 'Morphine sulfate 20 MG/ML Oral Solution', sig: '5 mg by mouth every 4 hours as needed' },
      { name: 'Senna 8.6 MG Oral Tablet', sig: '2 tablets by mouth at bedtime' },
      { name: 'Prochlorperazine 10 MG Oral Tablet', sig: '1 tablet by mouth every 6 hours as needed' },
    ],
    notes: [
      {
        type: 'face-to-face',
        author: 'MD',
        date: '2026-10-01',
        title: 'Oncology clinic, home health face-to-face',
        text: `Metastatic colon cancer, liver lesions stable on CT of 9/22. Pain 7/10 in the right upper abdomen, extended-release morphine started. 13 lb lost since July. Colostomy since May, skin around it red. Weak and in bed half of the day, leaves home for treatment only, with her sister. Nursing for pain, ostomy and oral chemotherapy teaching.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-10-05',
        title: 'Start of care visit',
        text: `Pain 4/10 on the new dose, one breakthrough dose a day. Peristomal skin denuded 1 cm at 3 to 5 o’clock, powder and barrier ring applied, pouch cut to 32 mm. Hands and feet without redness. {name} is exhausted. Two ED visits in August and September for pain.`,
      },
    ],
  },
];
