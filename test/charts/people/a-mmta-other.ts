import type { Person } from '../person.ts';

/** Group A, MMTA – Other. The tables that are bundled know principals of this group for 2025 only. */
export const mmtaOther: Person[] = [
  {
    id: 'hh-01',
    story: 'New seizures at home after a clinic change of medication; from the community, no earlier home health.',
    sex: 'female',
    age: 71,
    place: 0,
    admission: '2025-04-14',
    discharge: '2025-05-13',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'G40.909', display: 'Epilepsy, unspecified, not intractable, without status epilepticus', severity: 2 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'E78.5', display: 'Hyperlipidemia, unspecified', severity: 1 },
      { code: 'M81.0', display: 'Age-related osteoporosis without current pathological fracture', severity: 1 },
      { code: 'Z91.81', display: 'History of falling' },
      { code: 'Z79.899', display: 'Other long term (current) drug therapy' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2025-04-16',
        function: [1, 1, 2, 2, 0, 1, 2],
        risks: [1, 7],
        m1000: ['NA'],
      },
    ],
    stays: [],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Levetiracetam 500 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Lisinopril 10 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Atorvastatin 20 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
      { name: 'Alendronic acid 70 MG Oral Tablet', sig: '1 tablet by mouth once weekly' },
      { name: 'Cholecalciferol 1000 UNT Oral Tablet', sig: '1 tablet by mouth daily' },
    ],
    notes: [
      {
        type: 'face-to-face',
        author: 'NP',
        date: '2025-04-09',
        title: 'Home health face-to-face encounter',
        text: `Seen in neurology clinic for follow-up of epilepsy. Two generalized seizures in March after levetiracetam was tapered; back on 500 mg twice daily since 3/28, no seizure for 9 days.
{She} lives alone, has fallen twice this year, the last time on 3/22 with a bruised hip. Gait slow, holds on to furniture; leaving home takes a walker and another person, and {she} is worn out for the rest of the day.
Skilled nursing for seizure observation and teaching on the new schedule, physical therapy for gait and home safety. Homebound for the above reasons.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2025-04-14',
        title: 'Start of care visit',
        text: `Admitted {name}, {age}, to home care. Alert and oriented x4, no seizure since 3/28 per calendar on the refrigerator. Pill box filled wrong for two days; corrected with {her} and reviewed by teach-back.
BP 134/78, pulse 72 regular. Two falls in the past 12 months. Walks in the house with a two-wheeled walker. Needs help with socks and shoes and stands by for the tub.
Denies chest pain. Seizure precautions and when to call 911 reviewed.`,
      },
    ],
  },
  {
    id: 'hh-02',
    story: 'Osteoporosis care taken over from another agency whose period ended 19 days before.',
    sex: 'male',
    age: 83,
    place: 1,
    admission: '2025-09-08',
    discharge: '2025-10-07',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'M81.0', display: 'Age-related osteoporosis without current pathological fracture', severity: 2 },
      { code: 'J44.9', display: 'Chronic obstructive pulmonary disease, unspecified', severity: 2 },
      { code: 'I25.9', display: 'Chronic ischemic heart disease, unspecified', severity: 1 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'Z99.81', display: 'Dependence on supplemental oxygen' },
      { code: 'Z87.891', display: 'Personal history of nicotine dependence' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2025-09-10',
        function: [2, 2, 2, 3, 1, 2, 3],
        risks: [1, 4, 6, 7],
        m1000: ['NA'],
        dyspnea: 2,
      },
    ],
    stays: [],
    claims: [],
    previousPeriodEnd: '2025-08-20',
    medications: [
      { name: 'Denosumab 60 MG/ML Prefilled Syringe', sig: '60 mg subcutaneously every 6 months' },
      { name: 'Tiotropium 18 MCG Inhalation Capsule', sig: '1 capsule inhaled daily' },
      { name: 'Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler', sig: '2 puffs every 4 hours as needed' },
      { name: 'Metoprolol tartrate 25 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Aspirin 81 MG Oral Tablet', sig: '1 tablet by mouth daily' },
    ],
    notes: [
      {
        type: 'face-to-face',
        author: 'MD',
        date: '2025-09-03',
        title: 'Office visit, face-to-face for home health',
        text: `{age}-year-old man with severe osteoporosis (T-score -3.6), started on denosumab in August. No fracture on films of 9/2. COPD on 2 L oxygen, ischemic heart disease without angina.
Needs nursing for injection and calcium follow-up and for medication adherence, physical therapy for balance. He cannot leave home without a walker, oxygen and help of his son, and is short of breath within 30 feet: homebound.`,
      },
      {
        type: 'therapy-evaluation',
        author: 'PT',
        date: '2025-09-11',
        title: 'Physical therapy initial evaluation',
        text: `Strength 4-/5 both hips, kyphotic posture. Timed up and go 24 seconds with walker, Berg 34/56. Ambulates 40 feet with contact guard, SpO2 falls to 87 % on 2 L and recovers in 2 minutes.
Plan: 2 visits a week for 4 weeks, balance and extensor strengthening, energy conservation. No flexion loading.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2025-09-08',
        title: 'Start of care visit',
        text: `{name} transferred from another agency. Medication list reconciled with son; he skips the evening metoprolol when he feels tired. Two ED visits since April for shortness of breath, one fall without injury.
Lungs diminished at both bases, no wheeze. BP 142/80, SpO2 93 % on 2 L. Skin intact.`,
      },
    ],
  },
];
