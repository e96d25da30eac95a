import { codedChart } from './coded-chart.ts';

export const catheterInfection = codedChart({
  id: 'coded-13',
  story:
    'Mr. Oyelaran, 86: urinary infection from an indwelling catheter, ESBL E. coli, enlarged prostate with retention.',
  admission: '2026-07-08',
  diagnoses: [
    ['T83.511A', 'urinary tract infection due to his indwelling urethral catheter', 3],
    ['N39.0', 'urinary tract infection', 3],
    ['B96.20', 'Escherichia coli', 2],
    ['Z16.12', 'extended spectrum beta-lactamase producer'],
    ['N40.1', 'enlarged prostate with lower urinary tract symptoms', 3],
    ['R33.8', 'urinary retention from the prostate', 3],
    ['I12.9', 'hypertensive chronic kidney disease'],
    ['N18.31', 'chronic kidney disease stage 3a'],
    ['E78.5', 'hyperlipidemia'],
    ['Z66', 'do not resuscitate order signed 6/2026'],
  ],
  reasoning: [
    'The provider links infection and catheter: T83.511 first, then N39.0, then the organism, then its resistance (Z16 after the infection).',
    'Antibiotic continues, so 7th character A. No Z96.0 or Z97.8 beside a complication of that device.',
    'R33.8 after N40.1 (notes at both). Hypertension with CKD is I12.9, not I10.',
  ],
  stays: [{ type: 'acute', from: '2026-07-02', through: '2026-07-06' }],
  assessment: {
    function: '1122112',
    risks: [4, 7],
    drugs: 'F',
    treatments: ['H1', 'H3', 'O1', 'O3'],
    other: { M1600: '1', M1610: '2' },
  },
  visits: { SN: 10, PT: 2 },
  medications: [
    'Ertapenem 500 mg intravenously daily through 7/15 (urinary infection)',
    'Tamsulosin 0.4 mg by mouth at bedtime (prostate)',
    'Finasteride 5 mg by mouth daily (prostate)',
    'Amlodipine 10 mg by mouth daily (hypertension)',
    'Pravastatin 20 mg by mouth at bedtime (hyperlipidemia)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-07-06',
      'Treated for urinary tract infection due to his indwelling urethral catheter; culture more than 100,000 Escherichia coli, extended spectrum beta-lactamase producer. Blood cultures negative, sepsis excluded. Enlarged prostate with lower urinary tract symptoms and urinary retention from the prostate, failed voiding trial on 7/5, catheter replaced. Hypertensive chronic kidney disease, chronic kidney disease stage 3a, creatinine at baseline. Hyperlipidemia. Has a do not resuscitate order signed 6/2026. Ertapenem by midline through 7/15.',
    ],
    [
      'face-to-face',
      'NP',
      '2026-07-06',
      'Encounter for catheter-associated urinary infection. Skilled nursing for daily infusion teaching, midline and catheter care, labs. Homebound: he needs a walker and the arm of his daughter to leave; normal inability to leave home; leaving is a considerable and taxing effort with weakness and the drainage bag.',
    ],
    [
      'visit-note',
      'RN',
      '2026-07-08',
      'Start of care. Temperature 98.8, no flank pain, urine amber with sediment clearing. Catheter 16 Fr in place since 7/5. Midline left arm, site dry. Blood pressure 144/72. Daughter hangs the dose after second demonstration.',
    ],
  ],
  plan: {
    doctor: 'Carmen Ibarra, MD',
    services: 'SN 4w1 3w1 1w3 with 2 as needed for catheter; PT 1w2',
    supplies: 'midline kits, infusion supplies, catheter 16 Fr and bags, walker',
    orders:
      'Ertapenem 500 mg IV daily; midline dressing weekly; metabolic panel weekly for kidney function; catheter care, change 8/3; voiding trial with urology; blood pressure; statin continued',
    diet: 'regular, fluids 2 liters',
    teach: 'infusion, catheter care, signs of infection',
    goals:
      'antibiotic completed 7/15 without line infection; temperature below 100 for 30 days; daughter empties and cleans the bag correctly by week 2',
    directives: 'do not resuscitate, copy in the home',
  },
});
