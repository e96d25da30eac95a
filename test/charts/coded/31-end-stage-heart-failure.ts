import { codedChart } from './coded-chart.ts';

export const endStageHeartFailure = codedChart({
  id: 'coded-31',
  story:
    'Mr. Kapoor, 85, resumed after a hospital stay: end-stage heart failure, CKD stage 5 without dialysis, palliative.',
  admission: '2026-10-12',
  from: '2026-11-11',
  diagnoses: [
    ['I13.2', 'hypertensive heart and kidney disease', 4],
    ['I50.43', 'acute on chronic combined systolic and diastolic heart failure', 4],
    ['I50.84', 'end-stage heart failure', 4],
    ['N18.5', 'chronic kidney disease stage 5, dialysis declined', 4],
    ['D63.1', 'anemia of chronic kidney disease', 3],
    ['N25.81', 'secondary hyperparathyroidism from kidney disease', 2],
    ['E87.5', 'hyperkalemia'],
    ['I48.0', 'paroxysmal atrial fibrillation'],
    ['Z51.5', 'palliative care'],
    ['Z66', 'do not resuscitate'],
    ['Z79.01', 'apixaban long term'],
  ],
  reasoning: [
    'Stage 5 with heart failure is I13.2, not I13.0; then the heart failure, I50.84 beside its type (code also), then N18.5. Not N18.6: end-stage renal disease is not documented.',
    'D63.1 after N18.5. Z51.5 is never the first here: the disease is still treated.',
  ],
  stays: [{ type: 'acute', from: '2026-11-02', through: '2026-11-09' }],
  assessment: {
    reason: 3,
    resumed: '2026-11-10',
    function: '2233223',
    risks: [3, 4, 7, 8],
    drugs: 'E',
    nutrition: 'D',
    other: { M1400: '3', M2020: '3', M2030: '3' },
  },
  visits: { SN: 10, HHA: 8, MSW: 1 },
  medications: [
    'Torsemide 60 mg by mouth twice daily (heart failure)',
    'Hydralazine 25 mg by mouth three times daily (heart failure, hypertension)',
    'Isosorbide dinitrate 20 mg by mouth three times daily (heart failure)',
    'Metoprolol succinate 25 mg by mouth daily (atrial fibrillation, heart failure)',
    'Apixaban 2.5 mg by mouth twice daily (atrial fibrillation)',
    'Sodium zirconium cyclosilicate 10 g by mouth daily (hyperkalemia)',
    'Calcitriol 0.25 mcg by mouth daily (hyperparathyroidism)',
    'Darbepoetin 40 mcg under the skin every two weeks (anemia)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-11-09',
      'Third admission this autumn. Acute on chronic combined systolic and diastolic heart failure in end-stage heart failure, from hypertensive heart and kidney disease. Chronic kidney disease stage 5, dialysis declined after discussion. Hyperkalemia, 5.6 at discharge. Anemia of chronic kidney disease. Secondary hyperparathyroidism from kidney disease. Paroxysmal atrial fibrillation, apixaban long term. Consulted for palliative care, which will follow at home beside treatment. Do not resuscitate. No diabetes.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-10-09',
      'Encounter for heart failure before first admission to home health. Skilled nursing for volume, potassium and symptom assessment. Homebound: needs a walker and hands-on help of another person to leave; normally unable to leave home; leaving is a considerable and taxing effort with dyspnea at minimal exertion.',
    ],
    [
      'visit-note',
      'RN',
      '2026-11-10',
      'Resumption of care. Weight 63.8 kg, 2+ edema to knees, crackles to mid lung, short of breath while eating. Blood pressure 112/58. Walks to the chair only with his son’s hands on him. Palliative goals: stay at home, be comfortable, keep taking medicine.',
    ],
    [
      'order',
      'MD',
      '2026-11-10',
      'Resume home health. Metabolic panel in three days and weekly. Extra torsemide 20 mg for gain of 2 pounds in a day.',
    ],
  ],
  plan: {
    doctor: 'Anil Deshmukh, MD',
    services: 'SN 3w2 2w2 with 4 as needed for dyspnea or weight gain; HHA 2w4; MSW 1 visit',
    supplies: 'scale, hospital bed, commode, walker',
    orders:
      'Volume and symptom assessment each visit; metabolic panel weekly for potassium and kidney function; CBC every two weeks; darbepoetin every two weeks; pulse and bleeding signs; calcitriol as ordered; palliative symptom plan; aide for bath',
    diet: '2 gram sodium, low potassium, fluid 1.5 liters',
    teach: 'daily weights, extra diuretic, potassium in food, comfort measures',
    goals:
      'dyspnea 4 of 10 or less at rest on five of seven days; potassium below 5.5 on each test; no admission in 30 days',
    prognosis: 'poor',
    rehab: 'limited',
    directives: 'do not resuscitate, form in the home, son is proxy',
    signed: '2026-10-15',
  },
});
