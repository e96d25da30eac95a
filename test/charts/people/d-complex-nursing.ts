import type { Person } from '../person.ts';

/** Group D, Complex Nursing Interventions. */
export const complexNursing: Person[] = [
  {
    id: 'hh-08',
    story: 'Urinary catheter care for multiple sclerosis, third year with the agency: late by the admission alone.',
    sex: 'female',
    age: 63,
    place: 7,
    admission: '2026-04-02',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'Z46.6', display: 'Encounter for fitting and adjustment of urinary device' },
      { code: 'N31.9', display: 'Neuromuscular dysfunction of bladder, unspecified', severity: 2 },
      { code: 'G35.A', display: 'Relapsing-remitting multiple sclerosis', severity: 2 },
      { code: 'I10', display: 'Essential (primary) hypertension', severity: 1 },
      { code: 'Z99.3', display: 'Dependence on wheelchair' },
    ],
    assessments: [
      { reason: 1, completed: '2026-04-03', function: [1, 1, 2, 4, 2, 2, 4], risks: [3, 4, 6, 7], m1000: ['NA'] },
      { reason: 4, completed: '2026-05-28', function: [1, 2, 2, 4, 2, 2, 4], risks: [6, 7] },
    ],
    stays: [],
    claims: [
      {
        from: '2026-05-02',
        through: '2026-05-31',
        hipps: '3DB11',
        diagnoses: ['Z46.6', 'N31.9', 'G35.A', 'I10'],
        occurrenceCodes: [{ code: '50', date: '2026-04-03' }],
        visits: { SN: 3 },
      },
      {
        from: '2026-06-01',
        through: '2026-06-30',
        hipps: '3DB11',
        diagnoses: ['Z46.6', 'N31.9', 'G35.A', 'I10', 'Z99.3'],
        occurrenceCodes: [{ code: '50', date: '2026-05-28' }],
        visits: { SN: 4 },
      },
    ],
    medications: [
      { name: 'Glatiramer acetate 40 MG/ML Prefilled Syringe', sig: '40 mg subcutaneously three times a week' },
      { name: 'Baclofen 20 MG Oral Tablet', sig: '1 tablet by mouth three times daily' },
      { name: 'Oxybutynin chloride 5 MG Oral Tablet', sig: '1 tablet by mouth twice daily' },
      { name: 'Amlodipine 5 MG Oral Tablet', sig: '1 tablet by mouth daily' },
      { name: 'Cranberry extract 500 MG Oral Capsule', sig: '1 capsule by mouth daily' },
    ],
    notes: [
      {
        type: 'order',
        author: 'MD',
        date: '2026-05-30',
        title: 'Physician order',
        text: `Change 16 Fr silicone indwelling catheter with 10 mL balloon every 4 weeks and as needed for blockage, up to 3 extra visits in 60 days. Irrigate with 60 mL normal saline for sediment. Continue baclofen and oxybutynin.`,
      },
      {
        type: 'visit-note',
        author: 'LPN',
        date: '2026-06-03',
        title: 'Nursing visit',
        text: `Catheter changed without resistance, 250 mL clear yellow urine, balloon 10 mL. No fever, no flank pain. Left leg spasms at night, worse since Sunday. {name} transfers with lift by her husband.`,
      },
    ],
    written: 'observations',
  },
  {
    id: 'hh-09',
    story: 'Tracheostomy care after months in a long-term care hospital.',
    sex: 'male',
    age: 55,
    place: 0,
    admission: '2026-10-20',
    payer: 'medicare-ffs',
    diagnoses: [
      { code: 'Z43.0', display: 'Encounter for attention to tracheostomy' },
      { code: 'J96.11', display: 'Chronic respiratory failure with hypoxia', severity: 3 },
      { code: 'G12.21', display: 'Amyotrophic lateral sclerosis', severity: 3 },
      { code: 'Z99.11', display: 'Dependence on respirator [ventilator] status' },
      { code: 'Z93.1', display: 'Gastrostomy status' },
    ],
    assessments: [
      {
        reason: 1,
        completed: '2026-10-22',
        function: [3, 3, 3, 6, 4, 5, 6],
        risks: [2, 3, 7, 8],
        m1000: ['4'],
        dyspnea: 4,
      },
    ],
    stays: [
      { type: 'acute', from: '2026-06-18', through: '2026-07-09', name: 'Riverbend Medical Center' },
      { type: 'ltch', from: '2026-07-09', through: '2026-10-18', name: 'Great Miami Long Term Care Hospital' },
    ],
    claims: [],
    previousPeriodEnd: null,
    medications: [
      { name: 'Riluzole 50 MG Oral Tablet', sig: '1 tablet by gastrostomy twice daily' },
      { name: 'Glycopyrrolate 1 MG Oral Tablet', sig: '1 tablet by gastrostomy three times daily' },
      { name: 'Albuterol 0.83 MG/ML Inhalation Solution', sig: '3 mL by nebulizer every 4 hours' },
      { name: 'Omeprazole 20 MG Delayed Release Oral Capsule', sig: '1 capsule by gastrostomy daily' },
      { name: 'Lorazepam 0.5 MG Oral Tablet', sig: '1 tablet by gastrostomy every 8 hours as needed' },
    ],
    notes: [
      {
        type: 'discharge-summary',
        author: 'MD',
        date: '2026-10-18',
        title: 'Long-term care hospital discharge summary',
        text: `Amyotrophic lateral sclerosis, bulbar onset, tracheostomy 7/3 for chronic respiratory failure, ventilator dependent day and night. Shiley 6 cuffed, changed 10/10. Gastrostomy feeding 1.5 kcal/mL, 5 cans. 18 lb lost since spring.
Wife and two sons trained on suction, circuit change and ambu bag, checked off 10/16. Home with ventilator and humidifier, home health nursing, respiratory company.`,
      },
      {
        type: 'visit-note',
        author: 'RN',
        date: '2026-10-20',
        title: 'Start of care visit',
        text: `Vent AC 14, VT 480, FiO2 0.28, PEEP 5. SpO2 96 %. Thin white secretions, suctioned about every 3 hours by wife. Stoma clean, ties one finger loose. Gastrostomy site dry. {name} answers with eye gaze. Totally dependent for care; turned every 2 hours, skin intact. Wife says she is exhausted, night nursing begins Thursday.`,
      },
    ],
  },
];
