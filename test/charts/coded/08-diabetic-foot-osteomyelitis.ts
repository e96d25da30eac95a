import { codedChart } from './coded-chart.ts';

export const diabeticFootOsteomyelitis = codedChart({
  id: 'coded-08',
  story: 'Mr. Haddad, 63: diabetic foot ulcer with acute osteomyelitis, intravenous cefazolin at home.',
  admission: '2026-04-14',
  diagnoses: [
    ['E11.621', 'diabetic ulcer of the plantar right forefoot', 4],
    ['L97.516', 'bone exposed and no necrosis', 4, 'bone visible at the base, no necrosis'],
    ['E11.69', 'osteomyelitis as a complication of his type 2 diabetes', 3],
    ['M86.171', 'acute osteomyelitis of the right first metatarsal', 3],
    ['B95.61', 'methicillin-susceptible Staphylococcus aureus', 3],
    ['E11.51', 'diabetic peripheral angiopathy without gangrene', 2],
    ['E11.42', 'diabetic polyneuropathy'],
    ['E11.65', 'hyperglycemia, A1c 10.1'],
    ['I10', 'essential hypertension'],
    ['Z45.2', 'PICC care and weekly dressing change'],
    ['Z79.02', 'clopidogrel long term'],
    ['Z79.4', 'long-term insulin'],
    ['Z89.422', 'amputated left second and third toes in 2022'],
  ],
  reasoning: [
    'The ulcer treatment leads: E11.621 then L97.516 (both notes). E11.69 then the bone infection, then the organism (B95.61 after M86).',
    'As many E11 codes as are documented; no E11.9. Six weeks of antibiotic is not long-term use: no Z79.2.',
    'The stump of the left toes has no complication, so Z89.422 may stand.',
  ],
  stays: [{ type: 'acute', from: '2026-04-04', through: '2026-04-13' }],
  assessment: {
    function: '0122112',
    risks: [3, 6, 7],
    drugs: 'FIJ',
    nutrition: 'D',
    treatments: ['H1', 'H3', 'O1', 'O4'],
    other: { M2030: '2' },
  },
  visits: { SN: 14, PT: 2 },
  medications: [
    'Cefazolin 2 g intravenously every 8 hours through 5/18 (osteomyelitis)',
    'Sodium chloride and heparin flushes by protocol (PICC)',
    'Insulin glargine 30 units under the skin at bedtime (diabetes)',
    'Insulin lispro by scale before meals (diabetes)',
    'Clopidogrel 75 mg by mouth daily (peripheral angiopathy)',
    'Gabapentin 300 mg by mouth three times daily (diabetic polyneuropathy)',
    'Lisinopril 20 mg by mouth daily (hypertension)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-04-13',
      'Diabetic ulcer of the plantar right forefoot, bone exposed and no necrosis after debridement. MRI and bone culture: acute osteomyelitis of the right first metatarsal, methicillin-susceptible Staphylococcus aureus. I regard the osteomyelitis as a complication of his type 2 diabetes. Also diabetic peripheral angiopathy without gangrene, clopidogrel long term, diabetic polyneuropathy, hyperglycemia, A1c 10.1, essential hypertension. On long-term insulin; glargine raised. He had amputated left second and third toes in 2022, healed. Cefazolin by PICC for five more weeks; PICC care and weekly dressing change by home nursing.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-04-13',
      'Encounter for diabetic foot ulcer and osteomyelitis. Skilled nursing for infusion teaching, PICC and wound care, weekly labs; therapy for non-weight-bearing gait. Homebound: non-weight-bearing on the right, needs a walker or knee scooter and another person to leave; normally unable to leave home; leaving is a considerable and taxing effort and is medically limited to protect the foot.',
    ],
    [
      'wound-note',
      'RN',
      '2026-04-14',
      'Right plantar forefoot under the first metatarsal head: 2.4 x 2.0 x 1.1 cm, bone visible at the base, no necrosis, 70 percent granulation, moderate serosanguineous drainage. Pedal pulses weak, monofilament absent. PICC right arm, site dry, 0 cm out.',
    ],
    [
      'visit-note',
      'RN',
      '2026-04-14',
      'Start of care. Wife gave the noon cefazolin after demonstration. Temperature 98.4. Glucose 231 before lunch. He has missed insulin doses this winter; pillbox and dose log started.',
    ],
  ],
  plan: {
    doctor: 'Leah Goldfarb, MD',
    services: 'SN 4w1 3w3 1w1 with 3 as needed for PICC; PT 1w2',
    supplies: 'infusion pump and tubing, PICC dressing kits, alginate, offloading boot, glucose strips, walker',
    orders:
      'Cefazolin 2 g IV every 8 hours; PICC dressing weekly; CBC, metabolic panel, CRP weekly; ulcer: cleanse, alginate, foam three times a week, offload; glucose log; blood pressure; circulation and skin of both feet; PT non-weight-bearing gait',
    diet: 'consistent carbohydrate, 90 g protein',
    teach: 'infusion, line infection signs, insulin, offloading, foot checks',
    goals:
      'no line infection through 5/18; ulcer area smaller by 30 percent in 30 days; fasting glucose 90 to 150 on five of seven days by week 4',
    limits: 'non-weight-bearing right foot',
  },
});
