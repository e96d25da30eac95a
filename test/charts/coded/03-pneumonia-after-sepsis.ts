import { codedChart } from './coded-chart.ts';

export const pneumoniaAfterSepsis = codedChart({
  id: 'coded-03',
  story: 'Mr. Whitcomb, 74: pneumonia on COPD still under antibiotics, sepsis over, history of COVID-19.',
  admission: '2026-01-09',
  payer: 'medicare-advantage',
  diagnoses: [
    ['J44.0', 'COPD with acute lower respiratory infection', 3],
    ['J18.9', 'community-acquired pneumonia, organism not identified', 2],
    ['E11.65', 'type 2 diabetes with hyperglycemia', 3],
    ['I10', 'essential hypertension', 1],
    ['N40.1', 'benign prostatic hyperplasia with lower urinary tract symptoms', 2],
    ['N39.41', 'urge incontinence', 2],
    ['Z51.A', 'aftercare of sepsis, which has resolved'],
    ['Z79.84', 'metformin and glipizide'],
    ['Z86.16', 'history of COVID-19 in 2023 without lasting effects'],
    ['Z87.891', 'former smoker, 30 pack-years'],
  ],
  reasoning: [
    'The pneumonia is still treated; J44.0 asks "code also to identify the infection", either order.',
    'Sepsis resolved in hospital: Z51.A, never principal in home health, no A41.9 and no R65.2-.',
    'N40.1 before its symptom N39.41. No exacerbation is documented, so no J44.1.',
  ],
  stays: [{ type: 'acute', from: '2025-12-31', through: '2026-01-07' }],
  assessment: {
    function: '1121111',
    risks: [7, 8],
    drugs: 'FJ',
    nutrition: 'D',
    other: { M1400: '2', M1610: '1' },
  },
  visits: { SN: 6, PT: 3 },
  medications: [
    'Amoxicillin-clavulanate 875 mg by mouth twice daily through 1/13 (pneumonia)',
    'Tiotropium inhaler once daily (COPD)',
    'Albuterol inhaler as needed (COPD)',
    'Metformin 1000 mg by mouth twice daily (diabetes)',
    'Glipizide 5 mg by mouth daily (diabetes)',
    'Lisinopril 20 mg by mouth daily (hypertension)',
    'Tamsulosin 0.4 mg by mouth at bedtime (prostate)',
  ],
  documents: [
    [
      'discharge-summary',
      'DO',
      '2026-01-07',
      'Admitted with sepsis from pneumonia; lactate normal, no organ failure, blood cultures without growth. Diagnoses at discharge: COPD with acute lower respiratory infection; community-acquired pneumonia, organism not identified, six more days of amoxicillin-clavulanate; type 2 diabetes with hyperglycemia, A1c 9.4, on metformin and glipizide; essential hypertension; benign prostatic hyperplasia with lower urinary tract symptoms, urge incontinence. Needs aftercare of sepsis, which has resolved. He has a history of COVID-19 in 2023 without lasting effects. He is a former smoker, 30 pack-years. COPD is at its baseline otherwise; he has no wheeze.',
    ],
    [
      'face-to-face',
      'PA',
      '2026-01-07',
      'Seen for pneumonia with COPD, home health ordered. He requires a cane and the supervision of his wife to leave home, has a normal inability to leave home, and leaving demands a taxing effort, with dyspnea and fatigue after one block and a rest of 15 minutes. Nursing to assess lungs, temperature and glucose, to teach completion of the antibiotic and signs of returning sepsis; physical therapy for deconditioning after illness.',
    ],
    [
      'visit-note',
      'RN',
      '2026-01-09',
      'Start of care. Temperature 98.2, pulse 84, saturation 94 percent on room air, coarse breath sounds right base. Short of breath when he carries laundry. Fasting glucose 214. Wears a pad, leaks on the way to the toilet. Reviewed fever, confusion and low blood pressure as reasons to call.',
    ],
  ],
  plan: {
    doctor: 'Priya Raman, DO',
    services: 'SN 2w2 1w2; PT 1w3',
    supplies: 'glucose meter and strips, incontinence pads, thermometer, cane',
    orders:
      'Assess lungs, vital signs and signs of sepsis; glucose log to physician weekly; antibiotic to completion; blood pressure; timed voiding for urge incontinence; inhaler technique',
    diet: 'consistent carbohydrate',
    teach: 'sepsis signs, antibiotic, glucose monitoring, inhalers, bladder training',
    goals:
      'antibiotic finished by 1/13 with temperature below 100; fasting glucose below 160 on five of seven days by week 4; climbs one flight with one rest by week 3',
  },
});
