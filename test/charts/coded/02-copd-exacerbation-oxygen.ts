import { codedChart } from './coded-chart.ts';

export const copdExacerbationOxygen = codedChart({
  id: 'coded-02',
  story: 'Mr. Dubois, 71: COPD exacerbation after a hospital stay, oxygen at home, pulmonary hypertension.',
  admission: '2025-11-12',
  diagnoses: [
    ['J44.1', 'COPD with acute exacerbation', 3],
    ['J96.11', 'chronic hypoxic respiratory failure', 2],
    ['I27.23', 'pulmonary hypertension due to COPD', 2],
    ['I10', 'essential hypertension', 1],
    ['F41.1', 'generalized anxiety disorder', 2],
    ['K21.9', 'gastroesophageal reflux without esophagitis', 1],
    ['E78.5', 'hyperlipidemia', 1],
    ['Z99.81', 'dependent on supplemental oxygen'],
    ['Z87.891', 'former smoker, quit in 2019'],
    ['Z79.51', 'inhaled fluticasone long term'],
  ],
  reasoning: [
    'The exacerbation is still treated (prednisone taper, nebulizers): J44.1 first. J96.11 does not say oxygen, so Z99.81 stays.',
    'I27.23 asks "code also associated lung disease"; the order is free. Z87.891 by the note of chapter 10.',
    'Five days of prednisone is no long-term steroid: no Z79.52. Dyspnea and cough are integral.',
  ],
  stays: [{ type: 'acute', from: '2025-11-05', through: '2025-11-10' }],
  assessment: {
    function: '1122112',
    risks: [3, 4, 7, 8],
    treatments: ['C1', 'C2'],
    other: { M1400: '3', M1720: '2' },
  },
  visits: { SN: 6, PT: 4, OT: 2 },
  medications: [
    'Prednisone 40 mg by mouth daily through 11/15 (COPD exacerbation)',
    'Fluticasone-umeclidinium-vilanterol inhaler once daily (COPD)',
    'Albuterol nebulizer every 4 hours as needed (COPD)',
    'Oxygen 2 liters per minute by nasal cannula, continuous (respiratory failure)',
    'Amlodipine 5 mg by mouth daily (hypertension)',
    'Sertraline 50 mg by mouth daily (anxiety)',
    'Pantoprazole 40 mg by mouth daily (reflux)',
    'Rosuvastatin 10 mg by mouth daily (hyperlipidemia)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2025-11-10',
      'Principal: COPD with acute exacerbation, treated with steroids and nebulizers; chest film without infiltrate, pneumonia was excluded. Also chronic hypoxic respiratory failure, dependent on supplemental oxygen at 2 liters continuously; pulmonary hypertension due to COPD on echocardiogram; essential hypertension; generalized anxiety disorder; gastroesophageal reflux without esophagitis; hyperlipidemia. He is a former smoker, quit in 2019, 45 pack-years. Continues inhaled fluticasone long term as part of triple therapy. Prednisone 40 mg for five more days.',
    ],
    [
      'face-to-face',
      'MD',
      '2025-11-10',
      'Encounter on the day of discharge for COPD with acute exacerbation. Skilled nursing needed to observe respiratory status during the steroid taper and teach the nebulizer and oxygen safety; therapy for endurance. Homebound: he needs continuous oxygen and the help of another person to leave home; he is normally unable to leave and doing so is a considerable and taxing effort, with saturation falling to 86 percent after 40 feet. He leaves only for the pulmonologist.',
    ],
    [
      'visit-note',
      'RN',
      '2025-11-12',
      'Start of care. Saturation 91 percent on 2 liters at rest, 87 percent after walking to the kitchen, recovers in two minutes. Short of breath when he talks at length or eats. Wheezes at both bases, no fever, sputum white. Anxious when breathless, daily; pursed-lip breathing practised. Oxygen safety sign on the door, no smoking in the home.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2025-11-14',
      'Six-minute walk stopped at two minutes, 140 feet with rollator. Uses shower chair with wife standing by. Plan: paced walking, breathing with exertion, strengthening.',
    ],
  ],
  plan: {
    doctor: 'Samuel Brandt, MD',
    services: 'SN 2w2 1w2 with 2 as needed for respiratory change; PT 2w2; OT 1w2',
    supplies: 'oxygen concentrator and portable tank, nebulizer, oximeter, rollator, shower chair',
    orders:
      'Assess respiratory status and saturation; titrate nothing without order, report below 88 percent at rest; teach inhaler and nebulizer, oxygen safety; anxiety coping; blood pressure each visit; reflux precautions; statin continued',
    diet: 'regular, small frequent meals',
    teach: 'COPD action plan, inhaler technique, oxygen safety, energy conservation',
    goals:
      'shows correct inhaler technique by visit 3; no emergency visit for dyspnea in 30 days; walks 150 feet with saturation of 88 percent or more by week 4',
    limits: 'endurance, dyspnea with minimal exertion',
  },
});
