import { codedChart } from './coded-chart.ts';

export const multipleSclerosis = codedChart({
  id: 'coded-28',
  story:
    'Ms. Doyle, 52: active secondary progressive multiple sclerosis, neurogenic bladder with catheter, depression.',
  admission: '2025-12-17',
  payer: 'medicare-advantage',
  diagnoses: [
    ['G35.C1', 'active secondary progressive multiple sclerosis', 3],
    ['N31.9', 'neurogenic bladder', 3],
    ['K59.2', 'neurogenic bowel', 2],
    ['F32.1', 'major depressive disorder, single episode, moderate', 2],
    ['I10', 'essential hypertension', 1],
    ['Z46.6', 'monthly change of her urethral catheter'],
    ['Z79.620', 'ocrelizumab long term'],
    ['Z87.440', 'past urinary infections, none now'],
    ['Z99.3', 'wheelchair dependent'],
  ],
  reasoning: [
    'G35 is a header since 2025-10-01; course and activity are the neurologist’s words. Weakness and spasticity are integral.',
    'No cord lesion is said to cause the bladder, so N31.9 (a cord lesion would be G95.89). Continence by catheter: no N39.4-.',
  ],
  stays: [],
  assessment: {
    function: '1233234',
    risks: [5, 7],
    other: { D0160: 11, M1610: '2', M1620: '1', M2020: '1', M2030: 'NA' },
  },
  visits: { SN: 3, PT: 5, OT: 4 },
  medications: [
    'Ocrelizumab 600 mg intravenously every six months at the clinic (multiple sclerosis)',
    'Baclofen 10 mg by mouth three times daily (multiple sclerosis)',
    'Solifenacin 5 mg by mouth daily (neurogenic bladder)',
    'Bisacodyl suppository every other day (neurogenic bowel)',
    'Venlafaxine extended release 75 mg by mouth daily (depression)',
    'Amlodipine 5 mg by mouth daily (hypertension)',
  ],
  documents: [
    [
      'progress-note',
      'MD',
      '2025-12-10',
      'Neurology. Active secondary progressive multiple sclerosis, two new brain lesions on MRI of November, ocrelizumab long term. Neurogenic bladder, monthly change of her urethral catheter. Neurogenic bowel. Major depressive disorder, single episode, moderate, venlafaxine helps in part. Essential hypertension. Past urinary infections, none now; culture of 12/3 without growth. She is wheelchair dependent since the fall.',
    ],
    [
      'face-to-face',
      'MD',
      '2025-12-10',
      'Encounter for progression of multiple sclerosis. Physical and occupational therapy for transfers and equipment, nursing for catheter change and bowel program. Homebound: needs a wheelchair and the help of another person to leave; normal inability to leave home; leaving is a considerable and taxing effort, fatigue lasts into the next day.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2025-12-18',
      'Stand-pivot transfer with moderate help. Wheels herself indoors. Leg strength 2 of 5. Stretching and standing frame plan.',
    ],
    [
      'visit-note',
      'RN',
      '2025-12-17',
      'Start of care. Catheter 16 Fr, urine clear, changed without trouble. Bowel program every other day, one accident this month. PHQ-9 score 11, no thoughts of harm. Blood pressure 134/82. Daughter helps in the tub.',
    ],
  ],
  plan: {
    doctor: 'Walter Nishida, MD',
    services: 'PT 2w1 1w3; OT 1w4; SN 1w1 then every two weeks twice with 2 as needed for catheter',
    supplies: 'catheter 16 Fr, drainage bags, wheelchair, transfer board, tub bench',
    orders:
      'PT stretching, transfers; OT upper body endurance, bathroom; SN catheter change monthly and as needed, bowel program, mood follow-up, blood pressure, infection signs under ocrelizumab',
    diet: 'high fiber, fluids 2 liters',
    teach: 'catheter care, energy conservation, skin checks, transfers',
    goals: 'transfers with minimal help by week 4; no catheter infection in 30 days; PHQ-9 below 9 by week 6',
    limits: 'paralysis, bowel and bladder, endurance',
    activities: 'wheelchair',
  },
});
