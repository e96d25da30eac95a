import { codedChart } from './coded-chart.ts';

export const kneeReplacement = codedChart({
  id: 'coded-06',
  story:
    'Mr. Boateng, 66: right total knee replacement for osteoarthritis, the left knee still arthritic, class 2 obesity.',
  admission: '2026-03-11',
  payer: 'other',
  diagnoses: [
    ['Z47.1', 'aftercare following right total knee replacement'],
    ['Z96.651', 'right total knee replacement'],
    ['M17.12', 'primary osteoarthritis of the left knee', 2],
    ['E11.9', 'type 2 diabetes without complications', 1],
    ['I10', 'essential hypertension', 1],
    ['E66.812', 'class 2 obesity', 2],
    ['G47.33', 'obstructive sleep apnea', 1],
    ['Z68.37', 'body mass index 37.4'],
    ['Z79.84', 'metformin'],
    ['Z79.85', 'weekly semaglutide injection'],
  ],
  reasoning: [
    'Elective replacement for arthritis: Z47.1 first, then the joint (note at Z47.1). The right knee has no arthritis any more, the left has.',
    'Z68.37 only beside the provider’s class of obesity and after it. Oral and injectable non-insulin drugs: Z79.84 and Z79.85.',
    'Z codes carry no symptom control rating in M1021 and M1023.',
  ],
  stays: [{ type: 'acute', from: '2026-03-09', through: '2026-03-10' }],
  assessment: {
    function: '0122112',
    risks: [7],
    surgical: 2,
    drugs: 'HIJ',
    nutrition: 'D',
    treatments: ['G1', 'G3'],
    other: { J0520: '2', J0530: '3', M2030: '0' },
  },
  visits: { SN: 2, PT: 9 },
  medications: [
    'Oxycodone 5 mg by mouth every 6 hours as needed, seven days (surgical pain)',
    'Acetaminophen 1000 mg by mouth three times daily (surgical pain)',
    'Aspirin 81 mg by mouth twice daily for four weeks (clot prevention after surgery)',
    'Metformin 1000 mg by mouth twice daily (diabetes)',
    'Semaglutide 1 mg under the skin weekly (diabetes)',
    'Lisinopril-hydrochlorothiazide 20-12.5 mg by mouth daily (hypertension)',
  ],
  documents: [
    [
      'history-and-physical',
      'MD',
      '2026-03-02',
      'Preoperative visit. End-stage arthritis of the right knee, to be replaced. Primary osteoarthritis of the left knee, moderate, injections so far. Type 2 diabetes without complications, A1c 6.8, on metformin and a weekly semaglutide injection; eye and kidney checks normal. Essential hypertension. Obstructive sleep apnea, uses CPAP nightly. Class 2 obesity, body mass index 37.4. Never smoked.',
    ],
    [
      'face-to-face',
      'PA',
      '2026-03-10',
      'First day after right total knee replacement. Home health for aftercare following right total knee replacement: physical therapy for range of motion and gait, nursing for the incision. He needs a walker and a driver who helps him with steps; normally unable to leave home, and leaving is a considerable and taxing effort with pain 6 of 10 after the stairs.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2026-03-11',
      'Right knee 8 to 82 degrees, quadriceps lag 10 degrees. Walks 100 feet with rolling walker. Stairs with rail and help. Left knee crepitus, pain 3 of 10.',
    ],
    [
      'wound-note',
      'RN',
      '2026-03-12',
      'Midline right knee incision 18 cm, staples, early granulation at the lower end, no drainage, no redness beyond 1 cm. Glucose 128. CPAP at bedside.',
    ],
  ],
  plan: {
    doctor: 'Adaeze Nwosu, MD',
    services: 'PT 3w2 2w1 1w1; SN 1w2',
    supplies: 'rolling walker, cold pack, dressing supplies, CPAP',
    orders:
      'PT knee protocol, gait, stairs; SN incision assessment, staple removal 3/23 by order, glucose and blood pressure, CPAP use, weight monthly, left knee strengthening',
    diet: 'consistent carbohydrate, calorie-reduced',
    teach: 'incision care, clot signs, opioid safety, exercises',
    goals:
      'knee flexion 110 degrees by week 4; walks 300 feet with cane by week 4; incision closed without infection by week 3',
    rehab: 'excellent',
    prognosis: 'good',
    limits: 'ambulation, right knee motion',
  },
});
