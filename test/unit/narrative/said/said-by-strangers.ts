import type { Said } from './said-form.ts';

/** Kinds of saying that texts of other people showed (demo charts, sample notes), in words of our own. */
export const BY_STRANGERS: Readonly<Record<string, Said>> = {
  'an adjective is of its own noun': [
    ['On chronic apixaban for atrial fibrillation.', 'I48.91 Z79.01'],
    ['Atrial fibrillation, permanent pacemaker in place.', 'I48.91 Z95.0'],
    ['Atrial fibrillation, chronic anticoagulation with warfarin.', 'I48.91 Z79.01'],
    ['Atrial fibrillation with persistent cough.', ''],
    ['Atrial fibrillation, now persistent, rate controlled.', 'I48.19'],
    ['AF (longstanding persistent) on Xarelto.', 'I48.11 Z79.01'],
    ['Chronic atrial fibrillation on warfarin.', 'I48.20 Z79.01'],
  ],
  'several joints and one side, several conditions and one part': [
    ['Left hip and knee OA.', 'M16.12 M17.12'],
    ['Right hip and left knee OA.', 'M16.11 M17.12'],
    ['Both knees and the right shoulder with osteoarthritis.', 'M17.0 M19.011'],
    ['Both knees and right shoulder with osteoarthritis.', 'M17.0 M19.011'],
    ['Arthritis in right hip and knee.', 'M16.11 M17.11'],
    ['OA of the left shoulder, hip and knee.', 'M16.12 M17.12 M19.012'],
    ['Right shoulder rotator cuff tear and osteoarthritis.', 'M19.011 M75.101'],
    ['Right hip fracture and pneumonia.', 'J18.9 S72.001D'],
    ['Cellulitis of the left shin.', 'L03.116'],
  ],
  'a place under its label, the wound in the next sentence': [
    ['Location: Left hip. Stage 3 pressure injury. Size 2 x 2 cm.', 'L89.223'],
    ['Site: coccyx. Stage 2 pressure ulcer. No odor.', 'L89.152'],
    ['Location: kitchen. Stage 2 pressure ulcer of the left heel.', 'L89.622'],
  ],
  'a stay that is named by what it was for': [
    ['One pneumonia hospitalization since May. COPD stable.', 'J44.9'],
    ['Has had two cellulitis admissions this year. CHF.', 'I50.9'],
    ['Pneumonia hospitalization last week, remains on Levaquin for it.', 'J18.9'],
    ['Heart failure hospitalization in March.', 'I50.9'],
    ['Course complicated by aspiration pneumonia requiring IV antibiotics. COPD at baseline.', 'J44.9'],
  ],
  'what is asked to be looked into, and what is met': [
    ['HTN. Requesting: echocardiogram, anticoagulation assessment.', 'I10'],
    ['CKD 4. Refer for dialysis planning.', 'N18.4'],
    ['She meets criteria for severe malnutrition.', 'E43'],
    ['He meets hospice criteria for end-stage heart failure.', 'I50.84'],
    ['Criteria for severe malnutrition were reviewed with staff.', ''],
  ],
  'oxygen of an emergency, and of a stay': [
    ['COPD. O2 sat dropped to 87% on room air requiring 3L nasal cannula.', 'J44.9'],
    ['COPD. SpO2 94% on 2L NC. Day 3 of admission, goal wean to RA.', 'J44.9'],
    ['COPD. SpO2 94% on 2L NC.', 'J44.9 Z99.81'],
    ['COPD requiring home oxygen.', 'J44.9 Z99.81'],
  ],
  'a drug that was given up, told behind its name': [
    ['CAD. Takes Eliquis, which she had discontinued in May.', 'I25.10'],
    ['CAD. Eliquis, which was stopped after her bleed.', 'I25.10'],
    ['CAD. Eliquis, which she takes twice a day.', 'I25.10 Z79.01'],
  ],
  'a device that is denied before a disease': [
    ['No ICD, HFrEF.', 'I50.20'],
    ['No pacemaker, AF on Eliquis, CAD.', 'I25.10 I48.91 Z79.01'],
    ['No CHF, COPD.', ''],
    ['No oxygen, COPD or CHF.', ''],
  ],
  'who no longer drinks': [
    ["ETOH abuse (quit '92).", 'F10.11'],
    ['Alcohol dependence, quit drinking in 2010.', 'F10.21'],
    ['Alcohol abuse, quit smoking in 2010.', 'F10.10 Z87.891'],
  ],
  'strokes of the stay that a note tells of': [
    ['Admitted with acute stroke of the brainstem, no tPA. HTN.', 'I10'],
    ['Admitted with acute stroke, no residual deficits. HTN.', 'I10 Z86.73'],
    ['CVA in 2015. HTN.', 'I10 Z86.73'],
    ['Stroke in March with aphasia.\nExam: right facial droop.', 'I69.320 I69.392'],
    ['Exam: right facial droop.', ''],
  ],
  'said closer elsewhere in the note': [
    ['Major depressive disorder, recurrent, severe. Assessment: MDD not controlled.', 'F33.2'],
    ['Follow-up for alcoholic cirrhosis. Exam: moderate ascites.', 'K70.31'],
    ['Alcoholic cirrhosis. Paracentesis removed 4 L of ascitic fluid.', 'K70.31'],
    ['Alcoholic cirrhosis without ascites.', 'K70.30'],
    ['CHF with volume overload, weight gain and edema.', 'I50.9'],
  ],
  'operations named with how they were done': [
    ['Right inguinal hernia, status post open mesh hernia repair.', ''],
    ['Left inguinal hernia, reducible.', 'K40.90'],
  ],
  'keeping to treatment and diet': [
    ['Admits to non-compliance with low-sodium diet. CHF.', 'I50.9 Z91.119'],
    ['CHF, non-compliance with medical regimen.', 'I50.9 Z91.199'],
    ['CHF. Compliant with low sodium diet.', 'I50.9'],
    ['CHF. Medication nonadherence due to cost.', 'I50.9 Z91.141'],
  ],
  'histories in a list': [
    ['PMH:\n- HTN\n- Gestational diabetes (2009)', 'I10 Z86.32'],
    ['PMH:\n- HTN\n- 1 cm pituitary adenoma (stable)', 'D35.2 I10'],
    ['HTN. Stable 1 cm meningioma.', 'D32.9 I10'],
    ['HTN. 30-pack-year history, discontinued in March.', 'I10 Z87.891'],
  ],
  'words that mean something else': [
    ['Accessory muscle use, COPD.', 'J44.9'],
    ['Kevin Nash, 60, with HTN.', 'I10'],
    ['HTN, NASH with fibrosis.', 'I10 K75.81'],
  ],
  'headings of two parts, and a test named within a line': [
    [
      'DISCHARGE DIAGNOSES:\nCOPD\n\nDISCHARGE INSTRUCTIONS & FOLLOW-UP:\nSee GI. Report dark or tarry stools at once.',
      'J44.9',
    ],
    ['BNP on admission: 800 pg/mL. Echo: EF 55%, moderate MR.\nCKD stage 4 limited diuresis.', 'N18.4'],
    ['Medications & Supplements:\nEliquis 5 mg BID\n\nAssessment and Plan:\nHTN', 'I10 Z79.01'],
  ],
  'a disease that is managed is there': [
    ['Here for CHF management. COPD.', 'I50.9 J44.9'],
    ['Admitted for diabetes management. COPD.', 'E11.9 J44.9'],
    ['COPD. Invited to the CHF management class.', 'J44.9'],
    ['COPD. Given the diabetes management booklet.', 'J44.9'],
  ],
  'what one came with, beside what it comes from': [
    ['CC: nausea and abdominal pain x 2 days\n\nASSESSMENT:\n1. Acute alcoholic pancreatitis', 'K85.20'],
    ['CC: nausea and abdominal pain x 2 days', 'R10.9 R11.0'],
    ['CC: urinary incontinence\n\nASSESSMENT:\n1. COPD', 'J44.9 R32'],
  ],
  'a bracket that tells of treatment names no kind': [
    ['HTN. Stage II breast cancer (currently undergoing radiotherapy).', 'C50.919 I10'],
  ],
  'in the hospital yet': [
    ['T2DM. Hold metformin. Insulin sliding scale.\nDISPOSITION: Admit to medicine.', 'E11.9'],
    ['T2DM. Insulin sliding scale with meals at home.', 'E11.9 Z79.4'],
    ['ASSESSMENT:\n1. Endocarditis\nPLAN:\n- Ceftriaxone 2 g IV q12h\n- ICU admission', 'I38'],
    ['T2DM on metformin. Requesting insulin initiation guidance.', 'E11.9 Z79.84'],
    ['Cirrhosis.\nLIVER TRANSPLANT EVALUATION: referred.', 'K74.60'],
  ],
  'of the liver, of a stroke, of who no longer smokes': [
    ['Coagulopathy of acute liver failure.', 'D68.4 K72.00'],
    ['Stroke in 2024 with speech difficulties.', 'I69.328'],
    ['HTN. SMOKING HISTORY: Quit in 2010 (20 pack-year history).', 'I10 Z87.891'],
  ],
  'a disease that the state hears of': [['HTN. Reminded that meningococcal disease is reportable.', 'I10']],
  'a vaccine, a warning, a doubt ill spelt': [
    ['HTN. Due COVID booster, seasonal flu.', 'I10'],
    ['HTN. Check vax (flu pneumo COVID) at the next visit.', 'I10'],
    ['HTN. Started metformin, counselled re GI upset.', 'I10'],
    ['HTN. Dialysis only if standard indications.', 'I10'],
    ['LRTI, low suspicion pneumonia.', 'J22'],
    ['Hyperlip, poor med adherence.', 'E78.5 Z91.148'],
    ['1. Persistent NVAF on apixaban', 'I48.19 Z79.01'],
    ['COPD. Ex heavy smoker.', 'J44.9 Z87.891'],
  ],
  'levels to be drawn': [
    ['AF on digoxin. Digoxin level and BMP to be drawn monthly.', 'I48.91 Z51.81'],
    ['AF on digoxin. Digoxin level due at the clinic.', 'I48.91'],
  ],
};

/** Of nurses and other clinicians: what is somebody else's, or for everybody, is asked of nobody. */
export const BY_STRANGERS_OF_OTHERS: readonly (readonly [string, Said])[] = [
  [
    'somebody else’s, and matter for everybody',
    [
      ['Attempted visit; pt was at the dialysis center visiting her sister.', ''],
      ['Pt goes to the dialysis center MWF.', 'Z99.2'],
      ['Oxygen concentrator from the previous tenant picked up by the DME company.', ''],
      ['Reviewed safe swallowing with staff; materials on dysphagia diets posted.', ''],
      ["Daughter brought records: mother treated for breast cancer in the 70's.", ''],
      ['Daughter treated patient for hypoglycemia with juice.', 'E16.2'],
    ],
  ],
];
