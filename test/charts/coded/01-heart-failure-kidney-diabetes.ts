import { codedChart } from './coded-chart.ts';

export const heartFailureKidneyDiabetes = codedChart({
  id: 'coded-01',
  story: 'Mrs. Alvarez, 78: home after decompensated heart failure, with diabetic and hypertensive kidney disease.',
  admission: '2025-10-06',
  cbsa: '35614',
  diagnoses: [
    ['I13.0', 'hypertensive heart and chronic kidney disease', 3],
    ['I50.33', 'acute on chronic diastolic heart failure', 3],
    ['E11.22', 'type 2 diabetes mellitus with diabetic chronic kidney disease', 2],
    ['N18.32', 'chronic kidney disease stage 3b', 2],
    ['E11.42', 'diabetic polyneuropathy', 2],
    ['I48.21', 'permanent atrial fibrillation', 1],
    ['I25.10', 'coronary artery disease of the native vessels, no angina', 1],
    ['E78.5', 'hyperlipidemia', 1],
    ['Z79.01', 'apixaban indefinitely'],
    ['Z79.4', 'insulin glargine at bedtime'],
    ['Z79.84', 'linagliptin'],
  ],
  reasoning: [
    'Heart failure is the reason for care; hypertension is presumed its cause, so I13.0 goes before I50.33 (note at I50).',
    'Both E11.22 and I13.0 stand before N18.32 ("code first any associated" at N18); one stage code serves both.',
    'Insulin and an oral drug: Z79.4 and Z79.84 (I.C.4.a.3). Fluid and dyspnea are integral to heart failure.',
  ],
  stays: [{ type: 'acute', from: '2025-09-28', through: '2025-10-04' }],
  assessment: {
    function: '1122112',
    risks: [3, 7, 8],
    drugs: 'EJ',
    nutrition: 'D',
    other: { M1400: '2', M2020: '1', M2030: '1' },
  },
  visits: { SN: 7, PT: 5 },
  medications: [
    'Furosemide 40 mg by mouth twice daily (heart failure)',
    'Losartan 50 mg by mouth daily (hypertension, kidney protection)',
    'Metoprolol succinate 50 mg by mouth daily (atrial fibrillation rate control)',
    'Apixaban 2.5 mg by mouth twice daily (stroke prevention in atrial fibrillation)',
    'Insulin glargine 18 units under the skin at bedtime (diabetes)',
    'Linagliptin 5 mg by mouth daily (diabetes)',
    'Atorvastatin 40 mg by mouth at bedtime (coronary disease, hyperlipidemia)',
    'Duloxetine 30 mg by mouth daily (diabetic polyneuropathy)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2025-10-04',
      'Hospital course: admitted with acute on chronic diastolic heart failure, ejection fraction 58 percent, diuresed 5.2 kg with intravenous furosemide. Diagnoses: hypertensive heart and chronic kidney disease; chronic kidney disease stage 3b, eGFR 36; type 2 diabetes mellitus with diabetic chronic kidney disease and diabetic polyneuropathy; permanent atrial fibrillation; coronary artery disease of the native vessels, no angina; hyperlipidemia. No evidence of acute kidney injury. Discharge weight 71.4 kg. Continue insulin glargine at bedtime and linagliptin, and apixaban indefinitely. Furosemide raised to 40 mg twice daily. Referred to home health for nursing and physical therapy.',
    ],
    [
      'face-to-face',
      'NP',
      '2025-10-04',
      'Face-to-face encounter for home health. Seen before discharge for acute on chronic diastolic heart failure, still volume sensitive after diuretic change. She needs a walker and the help of one person to leave home. She has a normal inability to leave home, and leaving takes considerable and taxing effort: she must rest after about 30 feet because of shortness of breath. Skilled nursing is needed to assess volume status, teach the new diuretic dose, and draw a metabolic panel in one week; physical therapy for endurance and safe gait.',
    ],
    [
      'visit-note',
      'RN',
      '2025-10-06',
      'Start of care. Weight 71.6 kg, trace ankle edema, crackles at both bases, short of breath while dressing and walking to the bathroom. Denies chest pain. Blood pressure 138/72, pulse 76 irregular. Fasting glucose 142. Monofilament absent at both great toes, skin of feet intact. Daughter fills the pillbox and dials the insulin pen. Taught daily weight log and when to call: gain of 3 pounds in a day or 5 in a week.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2025-10-08',
      'Walks 120 feet with rolling walker, one standing rest, dyspnea 4 of 10 on the Borg scale. Timed Up and Go 24 seconds. Tub transfer with a bench and hand of the daughter. Plan: endurance, energy conservation, stairs.',
    ],
  ],
  plan: {
    doctor: 'Helen Okafor, MD',
    services: 'SN 2w2 1w5 with 2 as needed for weight gain; PT 2w2 1w1',
    supplies: 'scale, blood pressure cuff, glucose strips, pen needles, rolling walker, tub bench',
    orders:
      'Assess heart failure, volume and weight every visit; report gain of 3 pounds in a day; metabolic panel in one week for kidney function; pulse and bleeding signs under apixaban; glucose log; foot inspection; statin continued',
    diet: '2 gram sodium, consistent carbohydrate, fluid 1.8 liters',
    teach: 'daily weights, diuretic, sodium, insulin, foot care, bleeding precautions',
    goals:
      'weight stays within 2 pounds of 71.4 kg for 30 days; names three signs of worsening heart failure by week 2; walks 200 feet with walker without rest by week 4',
    limits: 'endurance, ambulation, dyspnea with moderate exertion',
  },
});
