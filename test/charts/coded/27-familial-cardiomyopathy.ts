import { codedChart } from './coded-chart.ts';

export const familialCardiomyopathy = codedChart({
  id: 'coded-27',
  story:
    'Mr. Andersson, 58: heart failure with familial dilated cardiomyopathy, defibrillator, amiodarone hypothyroidism.',
  admission: '2026-11-04',
  diagnoses: [
    ['I11.0', 'hypertensive heart disease with heart failure', 3],
    ['I50.22', 'chronic systolic heart failure', 3],
    ['I42.01', 'familial dilated cardiomyopathy', 3],
    ['I48.19', 'persistent atrial fibrillation', 2],
    ['I34.0', 'nonrheumatic mitral regurgitation', 2],
    ['E03.2', 'hypothyroidism caused by amiodarone', 2],
    ['T46.2X5D', 'amiodarone, taken correctly'],
    ['Z79.01', 'apixaban long term'],
    ['Z79.899', 'amiodarone long term'],
    ['Z95.810', 'implanted defibrillator'],
  ],
  reasoning: [
    'From 2026-10-01 I42.0 is a header: familial is I42.01. Hypertension with heart failure stays I11.0 first, then the type.',
    '"Persistent" without longstanding is I48.19. E03.2, then the adverse effect of amiodarone (T46.2X5D), which goes on (Z79.899).',
  ],
  stays: [{ type: 'acute', from: '2026-10-27', through: '2026-11-02' }],
  assessment: {
    function: '0121111',
    risks: [3, 7, 8],
    drugs: 'E',
    nutrition: 'D',
    other: { M1400: '2' },
  },
  visits: { SN: 7, PT: 3 },
  medications: [
    'Sacubitril-valsartan 49-51 mg by mouth twice daily (heart failure, hypertension)',
    'Carvedilol 12.5 mg by mouth twice daily (heart failure, cardiomyopathy)',
    'Spironolactone 25 mg by mouth daily (heart failure)',
    'Torsemide 40 mg by mouth daily (heart failure)',
    'Amiodarone 200 mg by mouth daily (atrial fibrillation)',
    'Apixaban 5 mg by mouth twice daily (atrial fibrillation)',
    'Levothyroxine 50 mcg by mouth daily (hypothyroidism)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-11-02',
      'Diuresed after weight gain on a trip; the exacerbation is over. Hypertensive heart disease with heart failure: chronic systolic heart failure, ejection fraction 25 percent. Separately he has familial dilated cardiomyopathy, TTN variant, brother affected. Persistent atrial fibrillation, apixaban long term and amiodarone long term. Nonrheumatic mitral regurgitation, moderate. Hypothyroidism caused by amiodarone, taken correctly; levothyroxine started. Implanted defibrillator, no shocks. Coronary arteries normal on angiogram. Never smoked.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-11-02',
      'Encounter for heart failure. Skilled nursing for volume assessment, titration of torsemide by order, labs; physical therapy for endurance. Homebound: needs a cane and another person to leave; normally unable to leave home; leaving is a considerable and taxing effort, with dyspnea after 60 feet.',
    ],
    [
      'visit-note',
      'RN',
      '2026-11-04',
      'Start of care. Weight 92.4 kg, 1+ edema, lungs clear, short of breath while dressing. Blood pressure 108/66, pulse 72. Device site flat, old scar. Tired most days.',
    ],
  ],
  plan: {
    doctor: 'Celeste Armand, MD',
    services: 'SN 2w3 1w1 with 2 as needed for weight gain; PT 1w3',
    supplies: 'scale, blood pressure cuff, cane, shower chair',
    orders:
      'Weight, edema, lungs each visit; metabolic panel weekly twice; TSH in six weeks; pulse and bleeding signs; defibrillator shock plan; mitral regurgitation follow-up with echocardiogram in December; PT interval walking',
    diet: '2 gram sodium, fluid 2 liters',
    teach: 'daily weights, sodium, medicines, shock plan',
    goals:
      'weight within 3 pounds of 92.4 kg for 30 days; states three warning signs by week 2; walks 300 feet by week 4',
  },
});
