import { codedChart } from './coded-chart.ts';

export const strokeSequelae = codedChart({
  id: 'coded-04',
  story: 'Ms. Ferrante, 69: six weeks after an ischemic stroke; right dominant hemiparesis, dysphagia, aphasia.',
  admission: '2025-12-03',
  diagnoses: [
    ['I69.351', 'right hemiparesis after cerebral infarction, right-hand dominant', 3],
    ['I69.391', 'dysphagia following the infarction', 2],
    ['R13.12', 'oropharyngeal phase', 2],
    ['I69.320', 'expressive aphasia from the stroke', 3],
    ['I69.392', 'right facial weakness from the stroke', 2],
    ['I10', 'essential hypertension', 2],
    ['I48.0', 'paroxysmal atrial fibrillation', 1],
    ['E78.5', 'hyperlipidemia', 1],
    ['Z79.01', 'rivaroxaban long term'],
    ['Z87.891', 'stopped smoking after the stroke'],
  ],
  reasoning: [
    'The infarction is past: sequelae I69.3-, no I63 and no G81; hemiparesis is the main reason for therapy.',
    'I69.391 first, then the phase R13.12. Aphasia and facial weakness are said by I69: no R47.01, no R29.810.',
    'I10 after I69 ("use additional code" at I60–I69), Z87.891 likewise.',
  ],
  stays: [{ type: 'irf', from: '2025-10-28', through: '2025-12-01' }],
  assessment: {
    function: '2233213',
    feeding: 1,
    risks: [5, 7],
    drugs: 'E',
    nutrition: 'C',
    other: { C0500: 12, M1700: '1', M1710: '1', M2020: '2' },
  },
  visits: { SN: 3, PT: 7, OT: 6, SLP: 6 },
  medications: [
    'Rivaroxaban 20 mg by mouth with supper (atrial fibrillation)',
    'Lisinopril 10 mg by mouth daily (hypertension)',
    'Metoprolol tartrate 25 mg by mouth twice daily (atrial fibrillation)',
    'Atorvastatin 80 mg by mouth at bedtime (hyperlipidemia)',
    'Amlodipine 5 mg by mouth daily (hypertension)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2025-12-01',
      'Inpatient rehabilitation after a left middle cerebral artery infarction on 10/21. Deficits at discharge: right hemiparesis after cerebral infarction, right-hand dominant; expressive aphasia from the stroke; right facial weakness from the stroke; dysphagia following the infarction, oropharyngeal phase, on a minced and moist diet with mildly thick liquids. Other diagnoses: essential hypertension; paroxysmal atrial fibrillation, on rivaroxaban long term; hyperlipidemia. She stopped smoking after the stroke. No seizures.',
    ],
    [
      'face-to-face',
      'MD',
      '2025-12-01',
      'Face-to-face encounter at discharge for right hemiparesis after cerebral infarction, right-hand dominant. Physical, occupational and speech therapy are needed to restore gait, arm use, swallowing and speech. Confined to home: she cannot leave without a hemi-walker and hands-on help of another person; there is a normal inability to leave and it is a considerable and taxing effort because of right leg weakness and fatigue.',
    ],
    [
      'therapy-evaluation',
      'SLP',
      '2025-12-04',
      'Oropharyngeal dysphagia with delayed swallow, no cough with minced and moist food and mildly thick liquids. Western Aphasia Battery: nonfluent speech, follows two-step commands. Plan: swallow exercises, naming, communication book.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2025-12-03',
      'Start of care completed. Right leg 3 of 5, right arm 2 of 5. Walks 40 feet with hemi-walker and contact guard at all times. Transfers with minimal help. Tub bench with help of the sister throughout the bath.',
    ],
  ],
  plan: {
    doctor: 'Ruth Lindqvist, MD',
    services: 'PT 2w3 1w1; OT 2w2 1w2; SLP 2w2 1w2; SN 1w3',
    supplies: 'hemi-walker, ankle-foot orthosis, tub bench, commode, thickener',
    orders:
      'PT gait and transfer training; OT right arm function and self-care; SLP swallowing, diet upgrade as tolerated, aphasia treatment; SN blood pressure, pulse, bleeding signs under rivaroxaban, statin continued, smoking abstinence',
    diet: 'minced and moist, mildly thick liquids',
    teach: 'swallow precautions, transfers, stroke warning signs, bleeding precautions',
    goals:
      'walks 100 feet with hemi-walker and standby help by week 4; eats soft diet without coughing by week 4; names 20 of 30 household objects by week 4',
    mental: 'alert, oriented, expressive aphasia, needs cues in new tasks',
    limits: 'right-sided weakness, speech, swallowing, ambulation',
  },
});
