import { codedChart } from './coded-chart.ts';

export const venousUlcerObesity = codedChart({
  id: 'coded-09',
  story: 'Ms. Kowalski, 61: ulcer of the left calf from varicose veins, lymphedema, class 3 obesity.',
  admission: '2026-05-05',
  diagnoses: [
    ['I83.022', 'varicose veins of the left leg with ulcer of the calf', 3],
    ['L97.222', 'through skin into fat', 3, 'fat layer exposed'],
    ['I89.0', 'lymphedema of both legs', 3],
    ['E66.813', 'class 3 obesity', 2],
    ['I10', 'essential hypertension', 1],
    ['M17.0', 'primary osteoarthritis of both knees', 2],
    ['J45.40', 'moderate persistent asthma, controlled'],
    ['N39.46', 'mixed stress and urge incontinence'],
    ['Z68.42', 'body mass index 46.2', undefined, 'BMI 46.2'],
    ['Z79.51', 'budesonide inhaler long term'],
    ['Z91.198', 'does not wear the compression because it is too hot'],
  ],
  reasoning: [
    'The vein disease with ulcer first, then depth by L97 (note at I83.0, code first at L97).',
    'Class 3 obesity stands alone, no E66.01 beside it; Z68.42 after it, the BMI may come from the nurse.',
    'The reason for not wearing compression is documented, so the last character names it; noncompliance last.',
  ],
  stays: [],
  assessment: {
    function: '1133112',
    risks: [6, 7],
    stasis: [1, 2],
    other: { M1400: '1', M1610: '1', M1060A: 64, M1060B: 269 },
  },
  visits: { SN: 9, PT: 4, HHA: 4 },
  medications: [
    'Chlorthalidone 25 mg by mouth daily (hypertension)',
    'Losartan 100 mg by mouth daily (hypertension)',
    'Budesonide-formoterol inhaler twice daily (asthma)',
    'Acetaminophen 650 mg by mouth three times daily (knee pain)',
    'Trospium 20 mg by mouth twice daily (incontinence)',
  ],
  documents: [
    [
      'referral',
      'NP',
      '2026-05-01',
      'Wound clinic referral. Varicose veins of the left leg with ulcer of the calf for nine weeks, through skin into fat; reflux on duplex, ankle-brachial index 1.02, no arterial disease. Lymphedema of both legs. Class 3 obesity, body mass index 46.2. Essential hypertension. Primary osteoarthritis of both knees. Moderate persistent asthma, controlled; budesonide inhaler long term. Mixed stress and urge incontinence. She does not wear the compression because it is too hot. No diabetes. Never smoked. No cellulitis today.',
    ],
    [
      'face-to-face',
      'NP',
      '2026-05-01',
      'Face-to-face visit for the ulcer of the left calf. Skilled nursing twice weekly for multilayer compression and wound treatment, therapy for ambulation and transfers. Homebound: needs a walker and assistance of another person; normal inability to leave home; leaving takes considerable and taxing effort because of leg weight, knee pain, and breathlessness after 50 feet.',
    ],
    [
      'wound-note',
      'RN',
      '2026-05-05',
      'Left medial calf: 4.5 x 3.2 x 0.4 cm, fat layer exposed, 60 percent granulation, 40 percent thin slough, moderate drainage. Leg circumference 46 cm at calf, 3+ edema. Height 64 inches, weight 269 pounds, BMI 46.2. Wrapped in three-layer compression, toes warm.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2026-05-07',
      'Walks 60 feet with bariatric walker. Sit to stand from 20 inches with push. Short of breath after 50 feet, lungs clear, no wheeze.',
    ],
  ],
  plan: {
    doctor: 'Thomas Adeyemi, MD',
    services: 'SN 2w4 1w1; PT 1w4; HHA 1w4',
    supplies: 'three-layer compression, foam, bariatric walker, incontinence briefs',
    orders:
      'Cleanse, silver foam, three-layer compression twice a week; lymphedema positioning and exercise; blood pressure; asthma action plan; bladder training; monthly weight; agree on a cooler wrap and wearing times',
    diet: 'calorie-reduced, 80 g protein, 2 gram sodium',
    teach: 'elevation, compression, skin care, weight',
    goals:
      'ulcer area smaller by 30 percent in 30 days; wears compression six of seven days by week 3; walks 120 feet by week 4',
  },
});
