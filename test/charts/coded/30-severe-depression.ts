import { codedChart } from './coded-chart.ts';

export const severeDepression = codedChart({
  id: 'coded-30',
  story: 'Mrs. Quigley, 73, second period: severe recurrent depression after her husband’s death, psychiatric nursing.',
  admission: '2026-08-17',
  from: '2026-09-16',
  diagnoses: [
    ['F33.2', 'major depressive disorder, recurrent, severe without psychotic features', 4],
    ['F41.1', 'generalized anxiety disorder', 3],
    ['F10.21', 'alcohol dependence, in remission since 2014', 1],
    ['E11.42', 'type 2 diabetes with diabetic polyneuropathy', 2],
    ['I10', 'essential hypertension', 1],
    ['E03.9', 'hypothyroidism', 1],
    ['Z59.41', 'food runs out before the end of the month', undefined, 'Food runs out in the last week of the month'],
    ['Z63.4', 'grief after the death of her husband in May'],
    ['Z79.84', 'sitagliptin'],
    ['Z91.51', 'suicide attempt in 1998'],
  ],
  reasoning: [
    'The treated disorder first; low mood, poor sleep and appetite are integral. The attempt of 1998 is history (Z91.51).',
    'Food insecurity may come from the social worker (I.B.14) and is secondary; living alone is not coded.',
  ],
  stays: [{ type: 'ipf', from: '2026-07-28', through: '2026-08-14' }],
  assessment: {
    function: '1111011',
    risks: [5, 7, 8],
    drugs: 'AJ',
    nutrition: 'D',
    other: { D0160: 20, M1700: '1', M1720: '2', M1740: ['2'], M2020: '2' },
  },
  visits: { SN: 6, MSW: 2, OT: 2 },
  medications: [
    'Venlafaxine extended release 150 mg by mouth daily (depression, anxiety)',
    'Aripiprazole 2 mg by mouth daily (depression, added to venlafaxine)',
    'Sitagliptin 100 mg by mouth daily (diabetes)',
    'Lisinopril 10 mg by mouth daily (hypertension)',
    'Levothyroxine 88 mcg by mouth daily (hypothyroidism)',
    'Capsaicin cream to feet as needed (polyneuropathy)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-08-14',
      'Psychiatric unit. Major depressive disorder, recurrent, severe without psychotic features; generalized anxiety disorder; grief after the death of her husband in May. No suicidal thoughts now; suicide attempt in 1998. Alcohol dependence, in remission since 2014. Type 2 diabetes with diabetic polyneuropathy, on sitagliptin. Essential hypertension. Hypothyroidism, TSH 3.0. Food runs out before the end of the month by her own account. Dementia was ruled out by testing.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-08-14',
      'Encounter for severe depression. Psychiatric nursing for assessment, medicine response, safety planning; social work for food and grief support. Homebound: her illness leaves her unable to leave without the supervision and urging of another person; normally unable to leave home; leaving is a considerable and taxing effort with panic at the door.',
    ],
    [
      'visit-note',
      'RN',
      '2026-09-15',
      'Psychiatric nurse. PHQ-9 score 15, was 20 at start of care. Denies suicidal thoughts, safety plan reviewed. Needs prompting to bathe and eat. Steadier with a cane. Glucose 152. Worries daily. No alcohol.',
    ],
    [
      'social-work-note',
      'MSW',
      '2026-08-24',
      'Food runs out in the last week of the month; benefit lapsed after the funeral. Application filed, meal delivery starts 9/1. Grief group by telephone.',
    ],
  ],
  plan: {
    doctor: 'Benedict Laurent, MD',
    services: 'SN (psychiatric) 2w4 1w5; MSW 1 visit every two weeks for 4 visits; OT 1w4',
    supplies: 'pill organizer, glucose strips, cane',
    orders:
      'Mental status and suicide risk each visit; safety plan; response to venlafaxine and aripiprazole; glucose and foot checks; blood pressure; thyroid dose as ordered; relapse prevention for alcohol; MSW food and grief support; OT daily routine',
    diet: 'consistent carbohydrate, meal delivery',
    teach: 'medicines, safety plan, sleep routine, activity schedule',
    goals:
      'PHQ-9 below 10 by day 60; leaves the bedroom by 9 am on five of seven days by week 6; food in the house all month by October',
    mental: 'alert, oriented, depressed mood, slowed, no psychosis',
  },
});
