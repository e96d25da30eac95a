import { codedChart } from './coded-chart.ts';

export const hipFractureAfterFall = codedChart({
  id: 'coded-05',
  story:
    'Mrs. Sorensen, 81: intertrochanteric fracture nailed two weeks ago, blood-loss anemia, constipation from oxycodone.',
  admission: '2026-02-18',
  diagnoses: [
    ['S72.141D', 'displaced intertrochanteric fracture of the right femur, closed, healing as expected', 2],
    ['D62', 'acute blood loss anemia after the fracture', 2],
    ['K59.03', 'constipation caused by oxycodone', 2],
    ['T40.2X5D', 'taken as prescribed', 2],
    ['I10', 'essential hypertension', 1],
    ['E03.9', 'hypothyroidism', 1],
    ['M17.12', 'primary osteoarthritis of the left knee'],
    ['W18.30XD', 'fell on the level in her hallway'],
    ['Z91.81', 'fell twice in the past year'],
  ],
  reasoning: [
    'Routine healing after fixation: the fracture code with D, never Z47 or Z48 aftercare. A fall with normal bone density, so no M80.',
    'Nature of the adverse effect first (K59.03), then T40.2X5D. External cause with the same 7th character, never first.',
    'Enoxaparin for 35 days is no long-term use: no Z79.01.',
  ],
  stays: [
    { type: 'acute', from: '2026-02-03', through: '2026-02-07' },
    { type: 'snf', from: '2026-02-07', through: '2026-02-17' },
  ],
  assessment: {
    function: '1133112',
    risks: [1, 7],
    surgical: 0,
    drugs: 'EH',
    other: { J0520: '2', J0530: '2', M2030: '2' },
  },
  visits: { SN: 4, PT: 9, OT: 4 },
  medications: [
    'Oxycodone 5 mg by mouth every 6 hours as needed (fracture pain)',
    'Acetaminophen 1000 mg by mouth three times daily (fracture and knee pain)',
    'Enoxaparin 40 mg under the skin daily through 3/10 (clot prevention after surgery)',
    'Senna-docusate two tablets by mouth at bedtime (constipation)',
    'Ferrous sulfate 325 mg by mouth every other day (anemia)',
    'Amlodipine 5 mg by mouth daily (hypertension)',
    'Levothyroxine 75 mcg by mouth daily (hypothyroidism)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-02-17',
      'Skilled nursing facility stay after cephalomedullary nail on 2/4 for displaced intertrochanteric fracture of the right femur, closed, healing as expected on the film of 2/16. She fell on the level in her hallway and has a walker now; she fell twice in the past year. Bone density in 2025 was normal. Acute blood loss anemia after the fracture, hemoglobin 9.1 rising, on iron. Constipation caused by oxycodone, taken as prescribed; bowel regimen started. Essential hypertension. Hypothyroidism. Primary osteoarthritis of the left knee limits the other leg. Weight bearing as tolerated.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-02-17',
      'Encounter for home health after displaced intertrochanteric fracture of the right femur. Physical therapy for gait and strengthening, occupational therapy for bathing and dressing, nursing for anemia, bowel regimen, injection teaching. Homebound: needs a walker and another person to leave; normally unable to leave home; doing so is taxing because of pain and limited weight bearing tolerance.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2026-02-18',
      'Walks 80 feet with rolling walker, antalgic, step-to. Timed Up and Go 31 seconds. Right hip flexion 3 of 5. Left knee stiff in the morning. Needs help of the niece to put on pants and socks and in the tub.',
    ],
    [
      'visit-note',
      'RN',
      '2026-02-19',
      'Three right thigh incisions closed, edges epithelialized, staples out 2/17, no drainage. Bowel movement after three days. Hemoglobin to be drawn 2/25. Niece gives enoxaparin after return demonstration.',
    ],
  ],
  plan: {
    doctor: 'Marcus Feld, MD',
    services: 'PT 3w2 2w1 1w1; OT 1w4; SN 1w4',
    supplies: 'rolling walker, raised toilet seat, tub bench, reacher, sharps container',
    orders:
      'PT gait, strengthening, fall prevention; OT lower body dressing, bathing; SN incision check, hemoglobin in one week, bowel regimen, blood pressure, thyroid dose reviewed, left knee pain',
    diet: 'regular, high fiber, iron-rich foods',
    teach: 'fall prevention, enoxaparin, opioid safety, bowel regimen',
    goals:
      'walks 150 feet with walker independently by week 4; Timed Up and Go below 20 seconds by week 4; bowel movement at least every second day by week 2; no fall in 30 days',
    limits: 'ambulation, weight bearing as tolerated right leg',
  },
});
