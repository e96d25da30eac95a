import { codedChart } from './coded-chart.ts';

export const arterialUlcerCoronaryDisease = codedChart({
  id: 'coded-10',
  story: 'Mr. Lindgren, 72, second period: ischemic ulcer of the left foot, stented leg and heart, stable angina.',
  admission: '2026-04-20',
  from: '2026-05-20',
  diagnoses: [
    ['I70.245', 'atherosclerosis of the native arteries of the left leg with ulceration of the lateral forefoot', 4],
    ['L97.523', 'necrosis of muscle', 4, 'necrotic muscle'],
    ['I70.92', 'chronic total occlusion of the left anterior tibial artery', 3],
    ['I25.118', 'native coronary artery disease with stable angina', 2],
    ['I10', 'essential hypertension', 1],
    ['E78.5', 'hyperlipidemia', 1],
    ['I25.2', 'old myocardial infarction in 2019'],
    ['F17.210', 'nicotine dependence, cigarettes, half a pack daily'],
    ['Z95.5', 'coronary stent in 2019'],
    ['Z95.820', 'stent in the left superficial femoral artery'],
    ['Z79.02', 'clopidogrel long term'],
    ['Z79.82', 'aspirin long term'],
  ],
  reasoning: [
    'I70.245 first, then L97.523 for depth; I70.92 after I70.2- (code first). No I73.9 beside I70.2-.',
    'Coronary disease with angina is one code, I25.118 holds stable angina; no I20. Old infarction without further care: I25.2.',
    'Clopidogrel and aspirin may both be said (Excludes2). Tobacco dependence is asked for by the notes of I70, I25 and I10.',
  ],
  stays: [],
  assessment: {
    function: '0122112',
    risks: [6, 7],
    drugs: 'I',
    other: { M1400: '1' },
  },
  visits: { SN: 12 },
  medications: [
    'Clopidogrel 75 mg by mouth daily (leg and coronary stents)',
    'Aspirin 81 mg by mouth daily (coronary disease)',
    'Metoprolol succinate 50 mg by mouth daily (angina, hypertension)',
    'Isosorbide mononitrate 30 mg by mouth daily (angina)',
    'Nitroglycerin 0.4 mg under the tongue as needed (angina)',
    'Atorvastatin 80 mg by mouth daily (hyperlipidemia)',
    'Nicotine patch 14 mg daily (nicotine dependence)',
  ],
  documents: [
    [
      'progress-note',
      'MD',
      '2026-04-15',
      'Vascular clinic. Atherosclerosis of the native arteries of the left leg with ulceration of the lateral forefoot, necrosis of muscle at the base, no gangrene. Chronic total occlusion of the left anterior tibial artery. He has a stent in the left superficial femoral artery from March. Native coronary artery disease with stable angina, old myocardial infarction in 2019, coronary stent in 2019. Essential hypertension. Hyperlipidemia. Nicotine dependence, cigarettes, half a pack daily. Continue clopidogrel long term and aspirin long term. No diabetes; A1c 5.6.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-04-15',
      'Encounter for the ischemic foot ulcer. Skilled nursing three times a week for wound treatment. Confined to home: needs a walker and the help of his son to leave; normally unable to leave home, and leaving is a considerable and taxing effort with rest pain in the foot and angina after one block.',
    ],
    [
      'wound-note',
      'RN',
      '2026-05-19',
      'Left lateral forefoot: 2.8 x 2.1 x 0.9 cm, was 3.4 x 2.6 x 1.0; necrotic muscle at the base 20 percent, rest pale granulation, scant drainage. Pulses by Doppler only. Foot cool. Short of breath after one flight.',
    ],
    [
      'visit-note',
      'RN',
      '2026-05-20',
      'Blood pressure 132/70. One nitroglycerin this week after climbing stairs, relieved in three minutes. Down to eight cigarettes, patch changed daily. No bleeding.',
    ],
  ],
  plan: {
    doctor: 'Nina Castellanos, MD',
    services: 'SN 3w4 2w4',
    supplies: 'hydrogel, gauze, offloading shoe, walker',
    orders:
      'Cleanse, hydrogel to necrotic tissue, dry gauze, three times a week; no compression; pulses each visit; angina log; blood pressure; bleeding signs under two antiplatelets; statin continued; smoking cessation',
    diet: 'low cholesterol, 2 gram sodium',
    teach: 'foot protection, angina plan, smoking cessation',
    goals:
      'ulcer area smaller by 20 percent in 30 days; no more than one angina episode a week; below five cigarettes a day by week 8',
    prognosis: 'guarded',
  },
});
