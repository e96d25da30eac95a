import { codedChart } from './coded-chart.ts';

export const type1Hypoglycemia = codedChart({
  id: 'coded-32',
  story: 'Ms. Vogel, 60: type 1 diabetes with level 2 hypoglycemia on a new pump, gastroparesis, kidney disease.',
  admission: '2026-12-02',
  payer: 'medicare-advantage',
  diagnoses: [
    ['E10.649', 'type 1 diabetes with hypoglycemia, no coma', 4],
    ['E16.A2', 'level 2 hypoglycemia', 4],
    ['E10.43', 'autonomic neuropathy from type 1 diabetes', 3],
    ['K31.84', 'gastroparesis from it', 3],
    ['E10.22', 'diabetic kidney disease of type 1 diabetes', 2],
    ['I12.9', 'hypertensive kidney disease', 2],
    ['N18.31', 'chronic kidney disease stage 3a'],
    ['E78.5', 'hyperlipidemia'],
    ['K90.0', 'celiac disease'],
    ['Z96.41', 'insulin pump'],
  ],
  reasoning: [
    'E10.649 with its level E16.A2; each complication has its code. K31.84 after E10.43; both E10.22 and I12.9 before N18.31.',
    'Type 1 implies insulin: no Z79.4 (E10 has no such note). Z96.41 names the pump.',
  ],
  stays: [{ type: 'ed', through: '2026-11-27' }],
  assessment: {
    function: '0011001',
    risks: [4, 7],
    drugs: 'J',
    nutrition: 'D',
    other: { M2030: '1' },
  },
  visits: { SN: 8 },
  medications: [
    'Insulin lispro by pump, basal 14.2 units daily and boluses (diabetes)',
    'Glucagon nasal 3 mg as needed (hypoglycemia)',
    'Metoclopramide 5 mg by mouth before meals (gastroparesis)',
    'Lisinopril 10 mg by mouth daily (hypertension, kidney)',
    'Rosuvastatin 10 mg by mouth daily (hyperlipidemia)',
    'Gluten-free multivitamin by mouth daily (celiac disease)',
  ],
  documents: [
    [
      'progress-note',
      'MD',
      '2026-11-30',
      'Endocrinology after two emergency visits. Type 1 diabetes with hypoglycemia, no coma, level 2 hypoglycemia, lowest 46, on a new insulin pump. Autonomic neuropathy from type 1 diabetes with gastroparesis from it, so insulin and food do not match. Diabetic kidney disease of type 1 diabetes, hypertensive kidney disease, chronic kidney disease stage 3a. Hyperlipidemia. Celiac disease, gluten-free. Never smoked. Adrenal insufficiency was excluded.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-11-30',
      'Encounter for recurrent hypoglycemia with a new pump. Skilled nursing for pump teaching, glucose pattern review and meal timing. Homebound: needs another person with her to leave because of sudden hypoglycemia, and a cane; normally unable to leave home; leaving is a considerable and taxing effort with lightheadedness and nausea.',
    ],
    [
      'visit-note',
      'RN',
      '2026-12-02',
      'Start of care. Sensor 46 to 238 over three days, five readings below 54 after supper. Bolus given before eating, food still felt three hours later. Pump site abdomen clean. Blood pressure 126/74. Sister shown nasal glucagon.',
    ],
  ],
  plan: {
    doctor: 'Ingrid Salazar, MD',
    services: 'SN 3w1 2w2 1w1 with 3 as needed for glucose below 54',
    supplies: 'pump supplies, glucose sensor, glucagon, cane',
    orders:
      'Review sensor data each visit and report to endocrinology; teach extended bolus for gastroparesis; glucagon; foot and skin check; blood pressure; metabolic panel in two weeks for kidney function; statin continued; gluten-free choices',
    diet: 'small low-fat gluten-free meals, carbohydrate counting',
    teach: 'pump, hypoglycemia plan, meal timing, sick days',
    goals: 'no reading below 54 in week 4; time in range 60 percent by week 4; sets extended bolus alone by week 2',
  },
});
