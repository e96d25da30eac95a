import { codedChart } from './coded-chart.ts';

export const kidneyTransplantPneumonia = codedChart({
  id: 'coded-19',
  story: 'Ms. Jaramillo, 57: pneumonia in a kidney recipient with drug-induced immunodeficiency, CKD and gout.',
  admission: '2026-03-25',
  diagnoses: [
    ['J18.9', 'pneumonia, organism unknown', 3],
    ['D84.821', 'immunodeficiency due to tacrolimus and mycophenolate', 2],
    ['T45.1X5D', 'tacrolimus and mycophenolate, taken as ordered', 2],
    ['I12.9', 'hypertensive chronic kidney disease', 2],
    ['N18.31', 'stage 3a chronic kidney disease', 2],
    ['D63.1', 'anemia in chronic kidney disease', 2],
    ['M1A.39X0', 'chronic gout due to renal impairment in several joints, no tophi'],
    ['K21.9', 'reflux disease without esophagitis'],
    ['Z94.0', 'kidney transplant in 2018 with good function'],
    ['Z79.52', 'prednisone 5 mg for life'],
    ['Z79.621', 'tacrolimus long term'],
    ['Z79.624', 'mycophenolate long term'],
  ],
  reasoning: [
    'CKD in a recipient is no complication by itself: N18.31 with Z94.0, no T86.1-.',
    'Immunodeficiency first, then the adverse effect, then the long-term drugs (notes at D84.821). D63.1 and M1A.3- after N18.31.',
  ],
  stays: [{ type: 'acute', from: '2026-03-17', through: '2026-03-24' }],
  assessment: {
    function: '0111111',
    risks: [7, 8],
    drugs: 'F',
    other: { M1400: '2', M2030: '3' },
  },
  visits: { SN: 6, PT: 3 },
  medications: [
    'Cefpodoxime 200 mg by mouth twice daily through 3/29 (pneumonia)',
    'Tacrolimus 2 mg by mouth twice daily (kidney transplant)',
    'Mycophenolate mofetil 500 mg by mouth twice daily (kidney transplant)',
    'Prednisone 5 mg by mouth daily (kidney transplant)',
    'Amlodipine 5 mg by mouth daily (hypertension)',
    'Allopurinol 100 mg by mouth daily (gout)',
    'Famotidine 20 mg by mouth daily (reflux)',
    'Epoetin 4000 units under the skin weekly (anemia)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-03-24',
      'Right lower lobe pneumonia, organism unknown, improving. Immunodeficiency due to tacrolimus and mycophenolate, taken as ordered; levels in range. Kidney transplant in 2018 with good function, no rejection; stage 3a chronic kidney disease is stable and not a complication of the graft. Hypertensive chronic kidney disease. Anemia in chronic kidney disease. Chronic gout due to renal impairment in several joints, no tophi. Reflux disease without esophagitis. Continue tacrolimus long term, mycophenolate long term, prednisone 5 mg for life. Pulmonary embolism was ruled out. Never smoked.',
    ],
    [
      'face-to-face',
      'PA',
      '2026-03-24',
      'Seen for pneumonia in a transplant recipient. Skilled nursing to assess lungs and temperature, tacrolimus level, infection precautions; physical therapy for reconditioning. Homebound: uses a cane and needs another person to leave; contact with crowds is medically contraindicated; normal inability to leave home, and leaving is a considerable and taxing effort with dyspnea.',
    ],
    [
      'visit-note',
      'RN',
      '2026-03-25',
      'Start of care. Temperature 98.6, saturation 95 percent on room air, fine crackles right base, short of breath when she dresses. No edema. Hands without hot joints. Tacrolimus level drawn 10.5 hours after the dose. Sister gives epoetin.',
    ],
  ],
  plan: {
    doctor: 'Farah Siddiqui, MD',
    services: 'SN 2w2 1w2; PT 1w3',
    supplies: 'thermometer, oximeter, masks, sharps container, cane',
    orders:
      'Assess lungs, temperature; tacrolimus level, CBC, metabolic panel weekly; infection precautions; blood pressure; gout flare signs; reflux precautions; PT endurance',
    diet: '2 gram sodium, low purine',
    teach: 'infection signs, immunosuppressant timing, energy conservation',
    goals:
      'temperature below 100 for 30 days; saturation 94 percent or more with walking by week 3; no missed immunosuppressant dose in 30 days',
  },
});
