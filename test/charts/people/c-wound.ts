import type { Person } from '../person.ts';

/** Group C, Wound. */
export const wound: Person[] = [
  {
    id: 'hh-06',
    story:
      'Stage 4 sacral pressure ulcer, home from a skilled nursing facility; the agency itself discharged him 41 days before.',
    sex: 'male',
    age: 74,
    place: 5,
    admission: '2026-10-12',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'L89.154', display: 'Pressure ulcer of sacral region, stage 4', severity: 3 },
      { code: 'G82.20', display: 'Paraplegia, unspecified', severity: 2 },
      { code: 'E11.65', display: 'Type 2 diabetes mellitus with hyperglycemia', severity: 2 },
      { code: 'E43', display: 'Unspecified severe protein-calorie malnutrition', severity: 2 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'Z79.4', display: 'Long term (current) use of insulin' },
      { code: 'Z99.3', display: 'Dependence on wheelchair' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2026-10-14',
        function: [1, 2, 3, 5, 3, 3, 4],
        risks: [2, 3, 7],
        m1000: ['2'],
        pressureUlcer: { stage: 4 },
      },
    ],
    stays: [{ type: 'snf', from: '2026-09-14', through: '2026-10-08', name: 'Hawk Ridge Skilled Nursing' }],
    claims: [],
    earlier: [{ from: '2026-08-03', through: '2026-09-01' }],
    medications: [
      { name: 'Insulin glargine 100 UNT/ML Injectable Solution', sig: '22 units subcutaneously at bedtime' },
      { name: 'Metformin 1000 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Baclofen 10 MG Oral Tablet', sig: '1 tablet by mouth three times daily' },
      { name: 'Zinc sulfate 220 MG Oral Capsule', sig: '1 capsule by mouth daily' },
      { name: 'Lisinopril 20 MG Oral Tablet', sig: '1 tablet by mouth daily' },
    ],
    notes: [
      {
        type: 'wound-note',
        author: 'RN',
        date: '2026-10-12',
        title: 'Wound assessment',
        text: `Sacrum: stage 4, 5.2 x 4.1 x 2.3 cm, undermining 1.5 cm from 9 to 12 o’clock, 80 % granulation, 20 % slough, moderate serosanguineous drainage, no odor, no exposed bone today. Periwound intact. Negative pressure 125 mmHg continuous, black foam, changed Monday, Wednesday, Friday.
Pain 2/10 at change. Turned by wife every 2 hours, group 2 mattress in place.`,
      },
      {
        type: 'discharge-summary',
        author: 'NP',
        date: '2026-10-08',
        title: 'Skilled nursing facility discharge summary',
        text: `Traumatic paraplegia since 1998. Admitted after flap dehiscence, sacral pressure ulcer stage 4, osteomyelitis ruled out by MRI of 9/22. Severe protein-calorie malnutrition, 14 lb lost over 3 months, albumin 2.4, on high-protein supplement. Type 2 diabetes with hyperglycemia, A1c 9.1, glargine raised to 22 units.
Discharged home with wife, negative pressure wound therapy, home health nursing three times weekly.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-10-14',
        title: 'Nursing visit',
        text: `{name} transfers with sliding board and his wife’s help, cannot bear weight. Fasting glucose 148 to 196 this week. Eats two of three shakes. Two hospital stays since May. Weight 151 lb.`,
      },
    ],
  },
  {
    id: 'hh-07',
    story: 'Surgical wound that opened after an abdominal operation; acute hospital, early, year 2025 paid by 2025.',
    sex: 'female',
    age: 59,
    place: 6,
    admission: '2025-11-17',
    discharge: '2025-12-16',
    payer: 'medicare-ffs',
    diagnoses: [
      {
        code: 'T81.31XD',
        display: 'Disruption of external operation (surgical) wound, not elsewhere classified, subsequent encounter',
        severity: 3,
      },
      { code: 'E11.65', display: 'Type 2 diabetes mellitus with hyperglycemia', severity: 2 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'E66.813', display: 'Obesity, class 3', severity: 1 },
      { code: 'Z79.84', display: 'Long term (current) use of oral hypoglycemic drugs' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2025-11-19',
        function: [1, 2, 2, 3, 1, 1, 2],
        risks: [3, 4, 6, 7],
        m1000: ['3'],
        surgicalWound: true,
      },
    ],
    stays: [{ type: 'acute', from: '2025-11-08', through: '2025-11-14', name: 'Magnolia General Hospital' }],
    claims: [
      {
        from: '2025-11-17',
        through: '2025-12-16',
        hipps: '2CB21',
        diagnoses: ['T81.31XD', 'E11.65', 'I10', 'E66.813', 'Z79.84'],
        occurrenceCodes: [
          { code: '50', date: '2025-11-19' },
          { code: '61', date: '2025-11-14' },
        ],
        visits: { SN: 14 },
      },
    ],
    previousPeriodEnd: null,
    medications: [
      { name: 'Metformin 1000 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Glipizide 5 MG Oral Tablet', sig: '1 tablet by mouth before breakfast' },
      { name: 'Lisinopril 20 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Acetaminophen 500 MG Oral Tablet', sig: '2 tablets by mouth every 8 hours as needed' },
      { name: 'Ondansetron 4 MG Oral Tablet', sig: '1 tablet by mouth every 8 hours as needed' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'MD',
        date: '2025-11-14',
        title: 'Hospital discharge summary',
        text: `Readmitted 11/8 with dehiscence of the midline wound 12 days after open hysterectomy. No fascial defect on exploration, no abscess on CT. Glucose 240 to 310, now 140 to 190. Class 3 obesity, BMI 43.
Wet-to-moist packing twice daily, home nursing daily for a week, then three times weekly. Follow-up in the wound clinic 11/21.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2025-11-17',
        title: 'Start of care visit',
        isHtml: true,
        text: `Midline abdominal wound open 7.0 x 3.4 x 2.8 cm, 90 % beefy red, no odor, moderate serous drainage. Packed with saline gauze. Daughter watched, will try on Wednesday.
Fasting glucose 172. Two hospital stays and two ED visits in six months. Says she stops pills when her stomach hurts. BP 138/84.`,
      },
    ],
    written: 'lhc-forms',
  },
];
