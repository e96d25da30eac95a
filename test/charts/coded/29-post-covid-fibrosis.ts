import { codedChart } from './coded-chart.ts';

export const postCovidFibrosis = codedChart({
  id: 'coded-29',
  story: 'Mr. Solano, 69: pulmonary fibrosis and respiratory failure after COVID-19, steroid long term, diabetes.',
  admission: '2026-02-25',
  diagnoses: [
    ['J84.10', 'pulmonary fibrosis after COVID-19', 4],
    ['J96.11', 'chronic respiratory failure with hypoxia', 3],
    ['U09.9', 'post-COVID-19 condition', 3],
    ['E11.65', 'type 2 diabetes with hyperglycemia', 3],
    ['I10', 'essential hypertension', 1],
    ['F41.1', 'generalized anxiety disorder', 2],
    ['G47.33', 'obstructive sleep apnea'],
    ['Z79.52', 'prednisone long term'],
    ['Z79.84', 'metformin'],
    ['Z99.81', 'home oxygen, dependent'],
  ],
  reasoning: [
    'The conditions first (J84.10, J96.11), then U09.9 (code first at U09.9); no Z86.16 beside it (Excludes1), no U07.1.',
    'J96.11 says hypoxia: no R09.02; dyspnea is integral.',
  ],
  stays: [{ type: 'acute', from: '2026-02-15', through: '2026-02-24' }],
  assessment: {
    function: '1122113',
    risks: [3, 7, 8],
    drugs: 'J',
    nutrition: 'D',
    treatments: ['C1', 'C2', 'G1', 'G3'],
    other: { M1400: '3', M1720: '2' },
  },
  visits: { SN: 7, PT: 5, OT: 3 },
  medications: [
    'Prednisone 15 mg by mouth daily (pulmonary fibrosis)',
    'Oxygen 4 liters per minute by nasal cannula, continuous (respiratory failure)',
    'Metformin 1000 mg by mouth twice daily (diabetes)',
    'Telmisartan 40 mg by mouth daily (hypertension)',
    'Buspirone 10 mg by mouth twice daily (anxiety)',
    'CPAP nightly (sleep apnea)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-02-24',
      'Pulmonary fibrosis after COVID-19 of December 2024, a post-COVID-19 condition, progressive. Chronic respiratory failure with hypoxia, home oxygen, dependent, 4 liters. COVID-19 test negative on admission; pulmonary embolism excluded by CT. Type 2 diabetes with hyperglycemia on metformin, A1c 8.9. Essential hypertension. Generalized anxiety disorder. Obstructive sleep apnea on CPAP. Prednisone long term, dose by pulmonology. Never smoked.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-02-24',
      'Encounter for pulmonary fibrosis. Skilled nursing for respiratory assessment, steroid and glucose teaching; therapy for pacing. Homebound: needs oxygen and the hand of another person to leave; normally unable to leave home; leaving is a considerable and taxing effort, saturation 84 percent after 30 feet.',
    ],
    [
      'visit-note',
      'RN',
      '2026-02-25',
      'Start of care. Saturation 92 percent on 4 liters at rest, 86 percent walking with wife’s arm to the chair. Short of breath when talking. Dry crackles both bases. Glucose 238 at noon. Anxious every evening.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2026-02-27',
      'Walks 40 feet with hand-held help at all times, stops twice. Borg 6 of 10. Plan: interval walking with oximeter.',
    ],
  ],
  plan: {
    doctor: 'Miriam Kessler, MD',
    services: 'SN 2w3 1w1; PT 2w1 1w3; OT 1w3',
    supplies: 'oxygen concentrator and portable tank, oximeter, CPAP, glucose strips, shower chair',
    orders:
      'Respiratory assessment and saturation, report below 88 percent at rest; glucose log weekly to physician; steroid side effects; blood pressure; anxiety coping; CPAP use; PT and OT pacing',
    diet: 'consistent carbohydrate, 2 gram sodium',
    teach: 'oxygen safety, pacing, glucose monitoring, steroid precautions',
    goals:
      'walks 80 feet with saturation of 88 percent or more by week 4; fasting glucose below 160 on five of seven days by week 4',
    prognosis: 'guarded',
  },
});
