import { codedChart } from './coded-chart.ts';

export const parkinsonDementia = codedChart({
  id: 'coded-14',
  story: 'Mr. Castellan, 76: Parkinson disease with wearing off, moderate dementia with hallucinations, falls.',
  admission: '2025-10-21',
  diagnoses: [
    ['G20.A2', 'Parkinson disease without dyskinesia, with motor fluctuations', 3],
    ['F02.B2', 'moderate dementia due to Parkinson disease, with hallucinations', 3],
    ['R13.12', 'oropharyngeal dysphagia', 2],
    ['I95.1', 'orthostatic hypotension, in my view neither neurogenic nor from a drug', 2],
    ['G47.52', 'REM sleep behavior disorder', 2],
    ['N32.81', 'overactive bladder', 2],
    ['N39.41', 'urge incontinence'],
    ['K59.01', 'slow transit constipation'],
    ['Z66', 'do not resuscitate'],
    ['Z91.81', 'has fallen four times this year'],
  ],
  reasoning: [
    'Etiology G20.A2 before the manifestation F02.B2; stage and hallucinations are the neurologist’s words.',
    'The neurologist says neither neurogenic (G90.3) nor from a drug (I95.2): both are Excludes1 at I95.1, so his words decide.',
    'Tremor, rigidity and gait are integral to Parkinson disease. Past falls are Z91.81; R29.6 is for falls under investigation.',
  ],
  stays: [],
  assessment: {
    function: '2223123',
    feeding: 1,
    risks: [1, 5, 7],
    drugs: 'A',
    nutrition: 'C',
    other: { C0500: 9, M1610: '1', M1700: '2', M1710: '3', M1740: ['2', '6'], M2020: '3' },
  },
  visits: { SN: 3, PT: 6, OT: 3, SLP: 4 },
  medications: [
    'Carbidopa-levodopa 25-100 mg, one and a half tablets by mouth five times daily (Parkinson disease)',
    'Entacapone 200 mg by mouth with each levodopa dose (motor fluctuations)',
    'Pimavanserin 34 mg by mouth daily (hallucinations)',
    'Rivastigmine patch 9.5 mg daily (dementia)',
    'Midodrine 5 mg by mouth three times daily (orthostatic hypotension)',
    'Mirabegron 25 mg by mouth daily (overactive bladder)',
    'Melatonin 6 mg by mouth at bedtime (REM sleep behavior disorder)',
    'Polyethylene glycol 17 g by mouth daily (constipation)',
  ],
  documents: [
    [
      'progress-note',
      'MD',
      '2025-10-14',
      'Neurology. Parkinson disease without dyskinesia, with motor fluctuations: wearing off before each dose, entacapone added. Moderate dementia due to Parkinson disease, with hallucinations of children in the room, not frightened. Oropharyngeal dysphagia on the swallow study of 10/2. REM sleep behavior disorder. On standing a drop of 24 mmHg: orthostatic hypotension, in my view neither neurogenic nor from a drug. Overactive bladder with urge incontinence. Slow transit constipation. He has fallen four times this year, no fracture. His wish is do not resuscitate, form completed.',
    ],
    [
      'face-to-face',
      'MD',
      '2025-10-14',
      'Home health for Parkinson disease with new medicine and falls: physical therapy for gait and freezing, speech therapy for swallowing, nursing for drug response and blood pressure. Homebound: needs a walker and hands-on help of another person to leave; normally unable to leave home; leaving is a considerable and taxing effort with freezing at doorways.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2025-10-21',
      'Start of care. Freezes at the bathroom door, walks 60 feet with U-step walker and contact guard at all times. Berg 29 of 56. Supine 128/70, standing 104/62, lightheaded for one minute. Wife helps with bath throughout.',
    ],
    [
      'therapy-evaluation',
      'SLP',
      '2025-10-23',
      'Delayed swallow, clears with chin tuck; minced diet, thin liquids by small sips. Voice soft. Wife reports that he sees children in the evening and knows they are not real on some days.',
    ],
  ],
  plan: {
    doctor: 'Irene Matsuda, MD',
    services: 'PT 2w2 1w2; SLP 1w4; OT 1w3; SN 1w3',
    supplies: 'U-step walker, gait belt, bed rail, incontinence briefs',
    orders:
      'PT cueing for freezing, balance; SLP swallow and voice; OT bathroom safety; SN orthostatic blood pressure, response to entacapone and pimavanserin, bowel regimen, timed voiding, bedroom safety for REM sleep behavior disorder',
    diet: 'minced, thin liquids in small sips',
    teach: 'dose timing, cueing, slow rising, swallow precautions, hallucination response',
    goals:
      'no more than one fall in 30 days; walks 100 feet with walker and standby help by week 4; meals without cough by week 4',
    mental: 'oriented to person and place, forgetful, visual hallucinations, pleasant',
    directives: 'do not resuscitate, form in the home',
    limits: 'ambulation, balance, cognition, swallowing, bladder',
  },
});
