import { codedChart } from './coded-chart.ts';

export const cellulitisHeartFailure = codedChart({
  id: 'coded-12',
  story: 'Mr. Petrov, 83: cellulitis of the right leg from tinea, chronic heart failure, atrial fibrillation.',
  admission: '2026-06-24',
  diagnoses: [
    ['L03.115', 'cellulitis of the right lower leg', 3],
    ['B95.61', 'methicillin-susceptible Staphylococcus aureus', 2],
    ['B35.3', 'tinea pedis', 2],
    ['I11.0', 'hypertensive heart disease with heart failure', 2],
    ['I50.32', 'chronic diastolic heart failure', 2],
    ['I48.21', 'permanent atrial fibrillation', 1],
    ['I89.0', 'lymphedema of the right leg'],
    ['Z79.01', 'warfarin long term'],
    ['Z86.718', 'deep vein thrombosis in 2015, resolved'],
    ['Z88.0', 'allergic to penicillin'],
  ],
  reasoning: [
    'Cellulitis is what is treated; the organism follows (note at L00–L08).',
    'Hypertension with heart failure is I11.0, then the type, never I10; severity of B95.61 is given because it is no Z code.',
    'The thrombosis of 2015 is history. No Z79.2 for a ten-day antibiotic.',
  ],
  stays: [{ type: 'acute', from: '2026-06-18', through: '2026-06-23' }],
  assessment: {
    function: '1122112',
    risks: [7],
    drugs: 'EF',
    nutrition: 'D',
    other: { M1400: '2', M2020: '1' },
  },
  visits: { SN: 8, PT: 2 },
  medications: [
    'Cephalexin 500 mg by mouth four times daily through 6/30 (cellulitis)',
    'Terbinafine cream to both feet twice daily (tinea pedis)',
    'Warfarin 4 mg by mouth daily (atrial fibrillation)',
    'Furosemide 20 mg by mouth daily (heart failure)',
    'Diltiazem extended release 180 mg by mouth daily (atrial fibrillation, hypertension)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-06-23',
      'Cellulitis of the right lower leg entering through tinea pedis; blister culture methicillin-susceptible Staphylococcus aureus; duplex negative for new thrombosis. He is allergic to penicillin (hives as a child) and took cefazolin without reaction. Hypertensive heart disease with heart failure: chronic diastolic heart failure, stable. Permanent atrial fibrillation, warfarin long term. Lymphedema of the right leg. Deep vein thrombosis in 2015, resolved.',
    ],
    [
      'face-to-face',
      'PA',
      '2026-06-23',
      'Seen for cellulitis of the right lower leg. Nursing to assess the leg and response to oral antibiotic, monitor INR during it, manage edema. Homebound: needs a walker and standby help to leave; normally unable to leave home; leaving is a considerable and taxing effort because of leg pain and shortness of breath.',
    ],
    [
      'visit-note',
      'RN',
      '2026-06-24',
      'Start of care. Right lower leg red to the mid shin, inside the marked line, warm, 2+ edema, no open area. Weight 81.0 kg. Short of breath when he dresses. Lungs clear. INR 2.4 by fingerstick. Scaling between toes of both feet.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2026-06-26',
      'Walks 150 feet with a walker for the sore leg. Right ankle motion limited by edema. Home program, low-stretch bandage taught to the wife.',
    ],
  ],
  plan: {
    doctor: 'Yolanda Briggs, MD',
    services: 'SN 2w3 1w2; PT 1w2',
    supplies: 'low-stretch bandages, INR meter strips, walker',
    orders:
      'Assess leg, mark redness, report spread; INR weekly to physician; weight and heart failure signs each visit; foot care and antifungal cream; edema bandage after redness resolves',
    diet: '2 gram sodium, constant vitamin K',
    teach: 'leg elevation, skin care between toes, warfarin, daily weights',
    goals: 'redness gone by 7/5; INR 2 to 3 on each test for 30 days; weight within 2 pounds of 81.0 kg for 30 days',
  },
});
