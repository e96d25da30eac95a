import type { Said } from './said-form.ts';

/**
 * What a note puts right as it goes on: values that the next one replaces, first impressions, what others said, what a test did
 * not bear out; and near misses, in which the first word holds. Own sentences, by the Official Guidelines (II.H, III.C, IV.H)
 * and the Tabular. Dated 2026-06-01.
 */
export const REVISED: Readonly<Record<string, Said>> = {
  'a value that the next one replaces': [
    ['CKD 3a -> 3b over the past year, nephrology following.', 'N18.32'],
    ['CKD 3a→3b.', 'N18.32'],
    ['CKD went from stage 3a to stage 3b over the winter.', 'N18.32'],
    ['CKD progressed from 3b to 4.', 'N18.4'],
    ['PI sacrum stage 2 -> 3 despite turning.', 'L89.153'],
    ['AF has progressed from paroxysmal to persistent.', 'I48.19'],
    ['Mild → moderate malnutrition per dietitian, agree.', 'E44.0'],
    ['COPD -> Trelegy; hypertension -> amlodipine.', 'I10 J44.9 Z79.51'],
    ['Weight 200 -> 190 lb. Iron deficiency anemia, Hgb 9.1 -> 8.7.', 'D50.9'],
    ['Multiple sclerosis, relapsing remitting. Went from walker to wheelchair.', 'G35.A'],
  ],
  'a first impression, and what it was': [
    ['Treated at urgent care for cellulitis of the left leg. It turned out to be gout, on colchicine.', 'M10.9'],
    ['She was labelled CHF at the outside hospital. The picture is COPD exacerbation, on prednisone taper.', 'J44.1'],
    ['On admission diagnosed with NSTEMI; cardiology feels this was demand ischemia.', 'I24.89'],
    ['The EKG was read as atrial fibrillation. On over-read this was sinus rhythm.', ''],
    ['Admitted as “sepsis”. Cultures clean; sepsis not supported. UTI, cefdinir through 6/5.', 'N39.0'],
    ['Conversion disorder was the first thought of the ED. Myasthenia gravis on pyridostigmine.', 'G70.00'],
    ['Takotsubo had been floated. CAD on cath.', 'I25.10'],
    ['Thought kidney stone; CT no stone. Hypertension.', 'I10'],
    ['Right hip fracture per triage. Correction: left.', ''],
    ['Left BKA. Addendum: should read right BKA.', 'Z89.511'],
    ['COPD was the admitting diagnosis as before; on Trelegy. It is stable.', 'J44.9 Z79.51'],
    ['Rheumatoid arthritis was first diagnosed in 2015, on methotrexate.', 'M06.9 Z79.631'],
    ['Admission diagnosis COPD exacerbation. Pulmonology: continue prednisone taper. Has hypertension.', 'I10 J44.1'],
    ['Heart failure was called stable by cardiology.', 'I50.9'],
    ['Prior records: COPD. It is treated with Trelegy. Hypertension is treated with lisinopril.', 'I10 J44.9 Z79.51'],
  ],
  'what others said, and nothing was found': [
    ['“Stroke” per EMS -> MRI neg. Hypertension.', 'I10'],
    ['R heel “DTI” per night RN, WOCN saw: blanching, no injury. Hypertension.', 'I10'],
    ['Outside records call this ulcerative colitis. That is wrong. Crohn disease of the small bowel.', 'K50.00'],
    ['Atrial fibrillation on EKG today, started Eliquis.', 'I48.91 Z79.01'],
  ],
  'what was in doubt and was confirmed': [
    ['Hypothyroidism was suspected in March and confirmed by TSH 22; levothyroxine started.', 'E03.9'],
    ['Pulmonary embolism was suspected and confirmed on CT; on apixaban.', 'I26.99 Z79.01'],
    ['Osteomyelitis of the left foot was suspected but not confirmed.', ''],
    ['Lung cancer suspected; biopsy confirmed granuloma.', ''],
  ],
  'the test that tells of it found nothing': [
    ['Admit Dx pneumonia; CT bland, procalcitonin low. Hypertension.', 'I10'],
    ['Gastroparesis: emptying scan 2025 nl.', ''],
    ['Necrotizing fasciitis was looked into: surgery explored, fascia healthy. Hypertension.', 'I10'],
    ['DVT L leg, duplex negative.', ''],
    ['DVT of left popliteal vein by duplex, right leg duplex negative.', 'I82.432'],
    ['Left hip fracture on CT, x-ray was negative. ORIF 5/20.', 'S72.002D'],
    ['UTI with E. coli; blood cultures negative. Cefdinir to 6/5.', 'B96.20 N39.0'],
    ['Nobody could say she had a stroke: MRI brain normal. Hypertension.', 'I10'],
    ['Raynaud’s was brought up, doesn’t fit. Hypertension.', 'I10'],
    ['The brace for her Raynaud’s does not fit. Hypertension.', 'I10 I73.00'],
    ['Left MCA stroke in April with aphasia. Dysphagia passed MBS.', 'I69.320'],
    ['Hypothyroidism on levothyroxine, TSH normal.', 'E03.9'],
    ['COPD, CXR clear.', 'J44.9'],
    ['Breast cancer with bone mets, brain MRI clean.', 'C50.919 C79.51'],
  ],
  'what is said at large or by the way': [
    ['COPD. Discussed that continued smoking leads to lung cancer and heart attack.', 'J44.9'],
    ['Notify MD temp >101, SOB, wt loss 5 lb. Hypertension.', 'I10'],
    ['Hypertension. Adverse events discussed: C diff, AKI, neutropenia.', 'I10'],
    ['Found to have gallstones on the ultrasound that looked for fluid. Hypertension.', 'I10'],
    ['CT: RUL nodule 5 mm unchanged from 2023. Hypertension.', 'I10'],
    ['Type 1 diabetes, GAD Ab positive.', 'E10.9'],
    ['GAD on buspirone.', 'F41.1'],
    ['Hypertension, ADHD eval later.', 'I10'],
    ['“HTN” taken off the problem list.', ''],
    ['On oxygen 1.5 L. Cataracts removed. COPD.', 'J44.9 Z99.81'],
    ['Prior amp: left 4th and 5th toe.', 'Z89.422'],
  ],
};
