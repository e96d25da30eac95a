import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const codesOf = (text: string, author: 'MD' | 'RN' = 'MD') => {
  const { suggestions, questions } = suggestNote({ text, author, date: '2026-11-24' }, editions);
  return [
    ...suggestions.map(({ code }) => code),
    ...questions.flatMap(({ codes, axis }) => codes ?? [axis ?? 'uncertain']),
  ];
};

describe('texts that tell of no one person name nobody’s diseases', () => {
  test.each([
    'Living With COPD\nEmphysema and chronic bronchitis are its two main forms. Many people with it also have heart disease or osteoporosis. Call your nurse if your mucus turns green or your ankles swell.',
    'FALL PROTOCOL: post-fall huddle within 24 hours. Look for syncope, orthostatic hypotension, arrhythmia, low vision and foot neuropathy. Incident form to manager.',
    'Policy: persons exposed to hepatitis C or HIV report at once; employees with scabies, shingles or influenza shall not give care until cleared.',
  ])('%s', (text) => {
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text, 'RN')).toEqual([]);
  });

  test.each([
    [
      'DM1 since age 11 with CKD 3a and background retinopathy; neuropathy none by monofilament. Pump teaching for the spouse, who is new to all of it.',
      'N18.31',
    ],
    [
      'CHF, COPD, hypertension, hypothyroidism, gout, osteoporosis, hyperlipidemia, GERD, atrial fibrillation, chronic kidney disease stage 4, rheumatoid arthritis, dementia, BPH, glaucoma',
      'J44.9',
    ],
    [
      'Thank you for your message. Your potassium is low from the water pill that you take for heart failure. Please begin the potassium tablets and come by for a blood test on Friday.',
      'I50.9',
    ],
    [
      'PULMONARY CLINIC\nEmphysema and chronic hypercapnic respiratory failure, on home O2 and a mask at night. No exacerbation. Rehab again, and vaccines by the pharmacy in the fall.',
      'J43.9',
    ],
  ])('told of one: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});

describe('a text that speaks in general by far more than of one person', () => {
  test.each([
    'Croup\nCroup is an infection of the upper airway. It usually affects young children, and most of them get well at home. The cough may sound like a bark. Asthma and reflux can make it worse.',
    'What are the symptoms of polycythemia?\nSymptoms include headaches, double vision and itching. Many people have none. They are often found when blood is drawn for something else. Gout may occur, and stroke is the most feared.',
    'Objective: to see whether weighing at home lowers readmission. Methods: 300 adults with heart failure were randomized. Results: those who had COPD were readmitted more often. Conclusions: such patients should be seen sooner.',
    'Parkinsonism\nParkinson disease is a disorder of movement. Dementia and orthostatic hypotension are common late. Some patients also have dysphagia.',
  ])('%s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  test.each([
    // Notes in general words, too short to be a paper.
    [
      'Wounds are clean. Dressings are changed daily. Many bruises on both arms. They should heal. COPD, CHF stable.',
      'J44.9',
    ],
    ['Hypertension, most readings are above 160. Diuretic should be increased. Labs are due.', 'I10'],
    ['Parkinson disease. Falls are common, usually at night. May need a walker. Tremors are worse.', 'G20.A1'],
    ['Diagnoses are CHF, COPD and CKD stage 3. Medications are unchanged. Services should continue.', 'N18.30'],
    ['Epilepsy. Seizures are usually nocturnal. Levels should be checked. Some drowsiness.', 'G40.909'],
    [
      'You were seen today for heart failure. Your weight may go up. You should call if your ankles swell. Many people feel better in a week.',
      'I50.9',
    ],
    [
      'Diagnosis: COPD\nYou should call 911 if you cannot breathe. Your doctor may change your inhaler. Most people do well.',
      'J44.9',
    ],
    [
      'COPD on home O2, sats 90. SN instructed that smoke may cause flares, and that many people feel better when they walk.',
      'J44.9',
    ],
    [
      '82 y/o with CHF. Discussed that heart failure is a common disease, that most patients are better with diuretics, and some are not.',
      'I50.9',
    ],
  ])('told of one all the same: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});

describe('boards and logs are of many people', () => {
  test.each([
    'TEAM BLUE - WED\n0800 Ortiz, L - wound care L heel PU\n0930 Kim, S - INR, AFib\n1100 Dale, R - SOC, CHF exac\n1300 Petrov, A - Foley change, neurogenic bladder',
    'Infection log - October\n10/02 MR 104 UTI, E. coli\n10/09 MR 131 cellulitis LLE, Keflex\n10/15 MR 098 pneumonia, hospital',
    'PT schedule week of 11/16 (Marcus):\nMon: Hall TKR, Bose CVA\nTue: Nguyen hip fx ORIF, COPD eval\nWed: Bose CVA, Carter BKA',
    'NAME | DX | FREQ\nAbbott | COPD | 2w4\nCruz | CHF | 3w9\nDunn | Alzheimer’s | 1w4',
  ])('%s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  test.each([
    ['Course by date\n10/02 UTI, Macrobid begun\n10/09 better\n10/15 pneumonia, on doxycycline now', 'J18.9'],
    [
      'Care team:\nOrtiz, L - cardiology\nKim, S - PCP\nDale, R - renal\nPatient has CHF and COPD.\nShe lives with her son.\nBP 130/70.\nLungs clear.',
      'J44.9',
    ],
    [
      'Medication schedule\n8 am lisinopril for hypertension\n12 pm metformin for type 2 diabetes\n8 pm Eliquis for atrial fibrillation',
      'I48.91',
    ],
  ])('of one: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});

describe('what a form only offers, and what a scale calls its scores', () => {
  test.each([
    'Past history (circle): HTN CAD CHF COPD',
    'Focus of care: COPD / CHF / DM (underline one)',
    'Wound type: {pressure ulcer/venous ulcer/diabetic ulcer}',
    'Visual impairment (macular degeneration, glaucoma, cataracts) ........ 0',
    'Total 1. Mild depression 5-9, moderate depression 10-14, severe depression 15-27.',
    'Cutoffs: > 14 s stroke, > 11.5 s Parkinson disease, > 24 s hip fracture.',
    'ASSESSMENT: [e.g., CHF, compensated; DM2]',
  ])('%s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  test.each([
    ['Past history (circle): HTN [x] CHF', 'I50.9'],
    ['Depression, PHQ-9 5-9 for months.', 'F32.A'],
    ['Has stroke risk > 14 percent; Parkinson disease.', 'G20.A1'],
    ['Neuropathy (feet, hands) from type 2 diabetes', 'E11.40'],
  ])('said: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});

describe('first impressions, verdicts on a list, and what is not known more closely', () => {
  test.each([
    ['The initial thought was pneumonia, but procalcitonin was negative.', []],
    ['Leading concern on arrival was pneumonia, not supported.', []],
    ['Considered PE (Wells 0), CHF (BNP 60), ACS - all felt unlikely. Pneumonia, on doxycycline.', ['J18.9']],
    ['COPD with cough, considered CHF and PE - both felt unlikely.', ['J44.9']],
    ['CHF and COPD, both stable.', ['I50.9', 'J44.9']],
    ['First impression was right: pneumonia, still on doxycycline.', ['J18.9']],
    ['Quit smoking? never smoked.', []],
    ['Son sick with flu, stays away.', []],
    ['Patient home with COPD, husband in hospital.', ['J44.9']],
    ['Apixaban will be considered. Atrial fibrillation.', ['I48.91']],
  ])('%s', (text, codes) => {
    const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-11-24' }, editions);
    expect(suggestions.map(({ code }) => code)).toEqual(codes);
  });

  test('NOS behind a name says that its kind is not known', () => {
    expect(codesOf('Pulmonary fibrosis NOS, on prednisone.')).toContain('J84.10');
  });
});
