import { codedChart } from './coded-chart.ts';

export const amputationAftercare = codedChart({
  id: 'coded-20',
  story:
    'Mr. Beaumont, 68: below-knee amputation on the right for diabetic gangrene, phantom pain, prosthesis planned.',
  admission: '2026-10-07',
  diagnoses: [
    ['Z47.81', 'aftercare of right below-knee amputation'],
    ['Z89.511', 'right below-knee amputation'],
    ['E11.51', 'diabetic peripheral angiopathy of the left leg without gangrene', 3],
    ['G54.6', 'phantom limb pain', 3],
    ['E11.42', 'diabetic polyneuropathy', 2],
    ['I10', 'essential hypertension', 1],
    ['E78.5', 'hyperlipidemia'],
    ['Z79.4', 'insulin long term'],
    ['Z79.02', 'clopidogrel long term'],
    ['Z87.891', 'former smoker since 2020'],
  ],
  reasoning: [
    'Z47.81 first, then the limb (note at Z47.81). The stump heals without complication, so Z89.511 may stand and no T87.',
    'The gangrene went with the leg: E11.51 for the other leg, not E11.52. Phantom pain is G54.6, not G89.',
  ],
  stays: [
    { type: 'acute', from: '2026-09-14', through: '2026-09-21' },
    { type: 'irf', from: '2026-09-21', through: '2026-10-06' },
  ],
  assessment: {
    function: '1123224',
    risks: [7],
    surgical: 1,
    drugs: 'IJ',
    nutrition: 'D',
    other: { J0510: '2', J0520: '2', J0530: '2', M2030: '0' },
  },
  visits: { SN: 6, PT: 8, OT: 4 },
  medications: [
    'Insulin glargine 22 units under the skin at bedtime (diabetes)',
    'Clopidogrel 75 mg by mouth daily (peripheral angiopathy)',
    'Gabapentin 600 mg by mouth three times daily (phantom limb pain, polyneuropathy)',
    'Lisinopril 20 mg by mouth daily (hypertension)',
    'Atorvastatin 80 mg by mouth daily (hyperlipidemia)',
  ],
  documents: [
    [
      'discharge-summary',
      'DO',
      '2026-10-06',
      'Rehabilitation after right below-knee amputation on 9/15 for diabetic gangrene of the foot; the stump heals without infection or dehiscence. Diabetic peripheral angiopathy of the left leg without gangrene, skin intact. Diabetic polyneuropathy. Phantom limb pain, gabapentin raised. Essential hypertension. Hyperlipidemia. Insulin long term, clopidogrel long term. Former smoker since 2020. Home health for aftercare of right below-knee amputation.',
    ],
    [
      'face-to-face',
      'DO',
      '2026-10-06',
      'Encounter for aftercare of right below-knee amputation. Physical and occupational therapy for transfers and prosthetic preparation, nursing for the stump. Homebound: cannot leave without a wheelchair and the help of another person; normally unable to leave home; leaving is a considerable and taxing effort over four porch steps.',
    ],
    [
      'wound-note',
      'RN',
      '2026-10-07',
      'Right stump suture line 16 cm, fully granulated, sutures out, no drainage, warm. Shrinker in place. Left foot: pulses faint, monofilament absent, skin intact. Glucose 141.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2026-10-08',
      'Pivot transfer on the left leg with minimal help and sliding board; wheels himself 150 feet. Knee extension minus 4 degrees. Phantom pain 5 of 10 at night, eases with mirror exercise.',
    ],
  ],
  plan: {
    doctor: 'Katarina Novak, DO',
    services: 'PT 2w4; OT 1w4; SN 2w2 1w2',
    supplies: 'wheelchair with stump support, shrinkers, sliding board, tub bench, glucose strips',
    orders:
      'Stump care and shrinker; knee extension program; transfers; desensitization and mirror therapy; left foot inspection; glucose log; blood pressure; statin continued; bleeding signs',
    diet: 'consistent carbohydrate, low cholesterol',
    teach: 'stump care, contracture prevention, left foot protection, insulin',
    goals:
      'transfers alone by week 4; knee extension 0 degrees by week 4; phantom pain 3 of 10 or less by week 4; left skin intact for 30 days',
    activities: 'wheelchair, no weight on the stump',
    limits: 'amputation, ambulation',
  },
});
