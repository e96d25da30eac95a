import type { Person } from '../person.ts';

/**
 * Group G, MMTA – Surgical Aftercare. No table that is bundled reaches it: a coder confirmed the group for both, from the
 * table in CMS's grouper, and the record carries that as a statement.
 */
export const surgicalAftercare: Person[] = [
  {
    id: 'hh-14',
    story: 'Aftercare of a partial bowel resection; group confirmed by a coder.',
    sex: 'male',
    age: 66,
    place: 5,
    admission: '2026-11-09',
    payer: 'medicare-ffs',
    confirmedGroup: 'G',
    diagnoses: [
      { code: 'Z48.815', display: 'Encounter for surgical aftercare following surgery on the digestive system' },
      { code: 'Z90.49', display: 'Acquired absence of other specified parts of digestive tract' },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'E78.5', display: 'Hyperlipidemia, unspecified', severity: 1 },
      { code: 'Z79.891', display: 'Long term (current) use of opiate analgesic' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2026-11-10',
        function: [0, 1, 1, 2, 0, 1, 1],
        risks: [7],
        m1000: ['3'],
        surgicalWound: true,
      },
    ],
    stays: [{ type: 'acute', from: '2026-10-30', through: '2026-11-06', name: 'Harborview Regional Hospital' }],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Acetaminophen 500 MG Oral Tablet', sig: '2 tablets by mouth every 6 hours' },
      { name: 'Oxycodone 5 MG Oral Tablet', sig: '1 tablet by mouth every 6 hours as needed' },
      { name: 'Docusate sodium 100 MG Oral Capsule', sig: '1 capsule by mouth twice daily' },
      { name: 'Amlodipine 10 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Atorvastatin 40 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'MD',
        date: '2026-11-06',
        title: 'Hospital discharge summary',
        text: `Elective laparoscopic sigmoid resection on 10/30 for recurrent diverticular disease, converted to open. Ileus until day 5, resolved. Pathology without malignancy. Staples out 11/13. Low-residue diet. Lifting limit 10 lb for 6 weeks.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-11-09',
        title: 'Start of care visit',
        text: `Midline incision 14 cm, stapled, edges together, slight redness at the lower end, no drainage. Bowel sounds present, two soft stools. Pain 3/10. {name} walks with a cane inside. BP 132/78, temperature 98.4 F.`,
      },
    ],
  },
  {
    id: 'hh-15',
    story: 'Aftercare of coronary bypass surgery, second 30-day period of 2025; group confirmed by a coder.',
    sex: 'male',
    age: 70,
    place: 6,
    admission: '2025-02-10',
    discharge: '2025-04-05',
    payer: 'medicare-ffs',
    confirmedGroup: 'G',
    diagnoses: [
      { code: 'Z48.812', display: 'Encounter for surgical aftercare following surgery on the circulatory system' },
      {
        code: 'I25.10',
        display: 'Atherosclerotic heart disease of native coronary artery without angina pectoris',
        severity: 2,
      },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 2 },
      { code: 'Z95.1', display: 'Presence of aortocoronary bypass graft' },
      { code: 'Z79.82', display: 'Long term (current) use of aspirin' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2025-02-12',
        function: [1, 2, 2, 2, 0, 1, 2],
        risks: [3, 7],
        m1000: ['3'],
        surgicalWound: true,
      },
    ],
    stays: [{ type: 'acute', from: '2025-01-30', through: '2025-02-07', name: 'Magnolia General Hospital' }],
    claims: [
      {
        from: '2025-02-10',
        through: '2025-03-11',
        hipps: '2GB11',
        diagnoses: ['Z48.812', 'I25.10', 'I10', 'Z95.1', 'Z79.82'],
        occurrenceCodes: [
          { code: '50', date: '2025-02-12' },
          { code: '61', date: '2025-02-07' },
        ],
        visits: { SN: 9, PT: 6 },
      },
      {
        from: '2025-03-12',
        through: '2025-04-05',
        hipps: '3GB11',
        diagnoses: ['Z48.812', 'I25.10', 'I10', 'Z95.1', 'Z79.82'],
        occurrenceCodes: [{ code: '50', date: '2025-02-12' }],
        visits: { SN: 4, PT: 3 },
      },
    ],
    medications: [
      { name: 'Aspirin 81 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Metoprolol tartrate 25 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Atorvastatin 80 MG Oral Tablet', sig: '1 tablet by mouth at bedtime' },
      { name: 'Lisinopril 5 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Furosemide 20 MG Oral Tablet', sig: '1 tablet by mouth daily for 10 days' },
    ],
    notes: [
      {
        type: 'face-to-face',
        author: 'PA',
        date: '2025-02-07',
        title: 'Discharge visit, face-to-face for home health',
        text: `Day 7 after triple coronary bypass with saphenous graft from the left leg. Sternum stable, incisions dry, weight 2 lb over admission. Sternal precautions for 8 weeks, so he may not drive or push up from a chair; short of breath at 100 feet. Nursing for incision and weight, PT for endurance.`,
      },
      {
        type: 'visit-note',
        author: 'PT',
        date: '2025-03-14',
        title: 'Physical therapy visit',
        text: `Walks 400 feet on level ground, Borg 3, pulse 88 after. Sternal precautions kept. Left leg harvest site closed. Two flights of stairs with one rest.`,
      },
    ],
  },
];
