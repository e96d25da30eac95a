import { codedChart } from './coded-chart.ts';

export const dialysisLowVision = codedChart({
  id: 'coded-18',
  story:
    'Mrs. Washington, 65: end-stage renal disease on hemodialysis from hypertension and diabetes, low vision in both eyes.',
  admission: '2026-01-28',
  diagnoses: [
    ['I12.0', 'hypertensive kidney disease with end-stage renal disease', 3],
    ['E11.22', 'type 2 diabetes with diabetic kidney disease', 3],
    ['N18.6', 'end-stage renal disease', 3],
    ['D63.1', 'anemia of chronic kidney disease', 2],
    ['N25.81', 'secondary hyperparathyroidism of renal origin', 2],
    ['E11.3593', 'proliferative diabetic retinopathy of both eyes without macular edema', 3],
    ['H54.2X22', 'low vision category 2 in each eye'],
    ['E11.42', 'diabetic polyneuropathy'],
    ['I25.10', 'coronary artery disease without angina'],
    ['Z99.2', 'hemodialysis three times a week'],
    ['Z79.4', 'insulin long term'],
    ['Z79.82', 'daily aspirin'],
  ],
  reasoning: [
    'I12.0 and E11.22 both before N18.6, in either order; here the blood pressure is the reason for care. N18.6 with Z99.2.',
    'D63.1 after N18.6. Low vision after its cause, the retinopathy (code first at H54).',
  ],
  stays: [{ type: 'acute', from: '2026-01-20', through: '2026-01-26' }],
  assessment: {
    function: '1122112',
    risks: [3, 7, 8],
    drugs: 'IJ',
    nutrition: 'D',
    treatments: ['J1', 'J2'],
    other: { B1000: '3', M1400: '1', M2020: '3', M2030: '2' },
  },
  visits: { SN: 6, PT: 3, OT: 4 },
  medications: [
    'Carvedilol 12.5 mg by mouth twice daily (hypertension)',
    'Amlodipine 10 mg by mouth daily (hypertension)',
    'Insulin detemir 10 units under the skin at bedtime (diabetes)',
    'Sevelamer 800 mg by mouth with meals (hyperparathyroidism, phosphate)',
    'Cinacalcet 30 mg by mouth daily (hyperparathyroidism)',
    'Darbepoetin at dialysis weekly (anemia)',
    'Aspirin 81 mg by mouth daily (coronary disease)',
    'Pregabalin 25 mg by mouth after dialysis (polyneuropathy)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-01-26',
      'Admitted for severe blood pressure elevation after missed dialysis. Hypertensive kidney disease with end-stage renal disease; type 2 diabetes with diabetic kidney disease; hemodialysis three times a week by a mature left arm fistula. Anemia of chronic kidney disease. Secondary hyperparathyroidism of renal origin. Proliferative diabetic retinopathy of both eyes without macular edema, low vision category 2 in each eye by the ophthalmologist. Diabetic polyneuropathy. Coronary artery disease without angina, daily aspirin. Insulin long term, dose reduced. No heart failure on echocardiogram.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-01-26',
      'Encounter for hypertensive end-stage renal disease with new antihypertensive regimen. Skilled nursing for blood pressure, medication set-up and teaching with low vision; occupational therapy for low vision adaptation. Homebound: needs a walker and a sighted guide to leave; normally unable to leave home other than for dialysis; leaving is a considerable and taxing effort, exhausted after treatment.',
    ],
    [
      'visit-note',
      'RN',
      '2026-01-28',
      'Start of care. Blood pressure 162/84 before evening dose. Fistula left arm with thrill. Cannot read labels or the glucose meter; niece prepares doses and gives insulin. Glucose 148. Short of breath on the porch steps the day before dialysis.',
    ],
    [
      'therapy-evaluation',
      'OT',
      '2026-01-30',
      'Counts fingers, finds objects by touch and contrast. Talking glucose meter ordered. Needs help to bathe in the tub at times. Feet numb.',
    ],
  ],
  plan: {
    doctor: 'Vincent Moreau, MD',
    services: 'SN 2w2 1w2; OT 1w4; PT 1w3',
    supplies: 'talking meter, talking blood pressure cuff, pill organizer with tactile marks, walker',
    orders:
      'Blood pressure each visit, parameters 100 to 160; medication set-up; fistula check; fluid and weight log; glucose log; phosphate binder with meals; foot checks; OT low vision training; bleeding signs under aspirin',
    diet: 'renal, consistent carbohydrate, fluid 1 liter',
    teach: 'medication times, fluid limit, missed dialysis plan, low vision aids',
    goals:
      'systolic below 150 on four of five readings by week 4; no missed dialysis in 30 days; uses talking meter correctly by week 3',
    limits: 'vision, endurance, ambulation',
  },
});
