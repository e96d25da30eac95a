import { codedChart } from './coded-chart.ts';

export const rheumatoidArthritis = codedChart({
  id: 'coded-24',
  story: 'Mrs. Castaneda, 71: flare of seropositive rheumatoid arthritis, steroid osteoporosis, depression.',
  admission: '2026-06-10',
  diagnoses: [
    ['M05.79', 'rheumatoid arthritis with rheumatoid factor in multiple joints, no organ involvement', 3],
    ['D63.8', 'anemia of chronic disease from rheumatoid arthritis', 2],
    ['M81.8', 'osteoporosis caused by prednisone, no fracture', 2],
    ['T38.0X5D', 'prednisone as prescribed', 1],
    ['F33.1', 'recurrent major depression, moderate', 2],
    ['I10', 'essential hypertension', 1],
    ['K21.9', 'gastroesophageal reflux disease'],
    ['Z79.1', 'celecoxib long term'],
    ['Z79.52', 'prednisone long term'],
    ['Z79.620', 'adalimumab long term'],
  ],
  reasoning: [
    'The flare is the reason for therapy. D63.8 after its disease; M81.8 then the adverse effect of the steroid (note at M81.8).',
    'Joint pain and stiffness are integral. Each long-term drug class has its own Z79 code.',
  ],
  stays: [],
  assessment: {
    function: '2222112',
    feeding: 1,
    risks: [7, 8],
    other: { D0160: 13, J0510: '2', J0520: '2', J0530: '3', M2030: '1' },
  },
  visits: { SN: 3, PT: 5, OT: 6 },
  medications: [
    'Prednisone 10 mg by mouth daily (rheumatoid arthritis)',
    'Adalimumab 40 mg under the skin every two weeks (rheumatoid arthritis)',
    'Celecoxib 100 mg by mouth twice daily (rheumatoid arthritis)',
    'Calcium 600 mg with vitamin D by mouth twice daily (osteoporosis)',
    'Sertraline 100 mg by mouth daily (depression)',
    'Losartan 50 mg by mouth daily (hypertension)',
    'Omeprazole 20 mg by mouth daily (reflux)',
  ],
  documents: [
    [
      'progress-note',
      'MD',
      '2026-06-03',
      'Rheumatology. Flare of rheumatoid arthritis with rheumatoid factor in multiple joints, no organ involvement; hands, wrists, knees swollen. Anemia of chronic disease from rheumatoid arthritis, ferritin normal. Osteoporosis caused by prednisone, no fracture; takes prednisone as prescribed, and prednisone long term cannot be stopped. Adalimumab long term, celecoxib long term. Recurrent major depression, moderate, sertraline raised. Essential hypertension. Gastroesophageal reflux disease, no esophagitis on endoscopy in 2025. Never smoked. Septic joint was ruled out by aspiration of the left knee.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-06-03',
      'Encounter for rheumatoid flare with loss of function. Occupational and physical therapy for joint protection, strength and gait; nursing for blood count, medicine teaching and mood. Homebound: needs a walker and help of another person to leave; normal inability to leave home; leaving is a considerable and taxing effort with joint pain and fatigue.',
    ],
    [
      'therapy-evaluation',
      'OT',
      '2026-06-10',
      'Grip right 6 kg, left 5 kg, wrists swollen, morning stiffness two hours. Husband buttons blouses, cuts meat, helps with the bath at times. Resting splints ordered.',
    ],
    [
      'visit-note',
      'RN',
      '2026-06-10',
      'Start of care. PHQ-9 score 13, no thoughts of harm. Blood pressure 136/80. Hemoglobin 9.9 last week. Husband gives the pen. Exhausted by noon.',
    ],
  ],
  plan: {
    doctor: 'Dmitri Vasquez, MD',
    services: 'OT 2w2 1w2; PT 2w1 1w3; SN 1w3',
    supplies: 'resting splints, built-up utensils, platform walker, tub bench, sharps container',
    orders:
      'OT joint protection, splints; PT strength and gait; SN CBC in two weeks, infection signs under adalimumab and prednisone, mood and PHQ-9 in four weeks, blood pressure, fall prevention for osteoporosis, reflux precautions',
    diet: 'regular, calcium-rich',
    teach: 'joint protection, injection, infection signs, pacing',
    goals: 'dresses upper body alone by week 4; walks 200 feet with walker by week 4; PHQ-9 below 10 by week 6',
  },
});
