import type { Said } from './said-form.ts';

/** Kinds of fault that texts of home health agencies, coders and schools showed (2026-11-27), each said in words of our own; by a provider. */
export const ON_REFERRALS: Readonly<Record<string, Said>> = {
  'acute on chronic, with the kind of the failure behind it': [
    ['Acute on chronic heart failure with preserved ejection fraction.', 'I50.33'],
    ['Seen for acute on chronic CHF with reduced EF.', 'I50.23'],
    ['Chronic heart failure with reduced ejection fraction.', 'I50.22'],
    ['Acute bronchitis. Chronic heart failure with preserved ejection fraction.', 'I50.32 J20.9'],
  ],
  'words about a disease that name what is looked at, and no kind of it': [
    ['COPD, respiratory status stable on room air.', 'J44.9'],
    ['She has COPD and the respiratory therapist is due.', 'J44.9'],
    ['COPD with acute lower respiratory infection.', 'J44.0'],
  ],
  'one place for an abscess and a cellulitis': [
    ['Abscess and cellulitis of the left thigh, packed daily.', 'L02.416 L03.116'],
    ['Cellulitis and abscess of right upper arm.', 'L02.413 L03.113'],
    ['Cellulitis of right calf, no abscess.', 'L03.115'],
  ],
  'each diabetic ulcer by its own place': [
    [
      'Type 2 diabetes. Ulcer of the left heel with fat layer exposed. Diabetic ulcer of the right calf limited to breakdown of skin.',
      'E11.621 E11.622 L97.211 L97.422',
    ],
  ],
  'a mild impairment that has become a dementia': [
    ['Vascular dementia. Mild cognitive impairment since 2021.', 'F01.50'],
    ['Mild cognitive impairment, lives with son.', 'G31.84'],
  ],
  'what results rule out': [
    ['Sugar 92, ruling out diabetes as the cause.', ''],
    ['Rule out pulmonary embolism.', ''],
  ],
  'wants and habits of somebody else, and of a stay': [
    ['Rear-ended by an uninsured motorist, contusion of right knee.', 'S80.01XD'],
    ['Currently uninsured.', 'Z59.71'],
    ['After the pinning he was given anticoagulation per routine.', ''],
    ['Prophylactic anticoagulation while in the hospital.', ''],
    ['On long-term anticoagulation.', 'Z79.01'],
  ],
  'what is taught of everybody who is so': [
    ['Taught that all bedbound persons need turning every two hours.', ''],
    ['Any diabetic patients should have their feet looked at daily.', ''],
    ['Bedbound, turned every two hours.', 'Z74.01'],
  ],
  'weakness after a stay for what passed': [
    ['Diagnosis: Generalized weakness following hospitalization for pneumonia', 'R53.1'],
    ['Diagnosis: Debility after a recent hospital stay for sepsis', 'R53.81'],
    ['Diagnosis: Pneumonia', 'J18.9'],
  ],
  'the code that the hospital wrote of a fresh stroke': [
    ['Admitting diagnosis: Ischemic stroke (I63.9)', 'Z86.73'],
    ['Dx: Muscle weakness (M62.81)', 'M62.81'],
  ],
  'oxygen that is needed': [
    ['End-stage COPD, requires supplemental oxygen.', 'J44.9 Z99.81'],
    ['COPD requiring home oxygen.', 'J44.9 Z99.81'],
    ['COPD. Required supplemental oxygen in the ICU, now on room air.', 'J44.9'],
  ],
  'what may come of things, and what is looked out for': [
    ['Gout attacks hurt, which can bring on anxiety.', 'M10.9'],
    [
      'Instructed on findings to report with heart failure as follows:\n1. Hypotension: dizzy when standing.\n2. Hyperkalemia: weak muscles.',
      'I50.9',
    ],
    ['Problems:\n1. Hypotension\n2. Hyperkalemia', 'E87.5 I95.9'],
  ],
  'openings that are taught, thumbs that are partly gone': [
    ['New ileostomy was made and requires teaching.', 'Z43.2'],
    ['Partial traumatic amputation of the left thumb, dressed daily.', 'S68.022D'],
    ['Hypertensive woman with CKD stage 4.', 'I12.9 N18.4'],
    ['Left upper lung cancer, on chemo.', 'C34.12'],
  ],
  'what a stay was for, and what it was treated with there': [
    ['Admitted to hospital for urosepsis and was treated with IV antibiotics. Now home for therapy.', ''],
    ['Hospitalized with altered mental status (AMS), now clear.', ''],
    ['Sepsis, home on IV antibiotics through 6/20.', 'A41.9'],
  ],
  'staphylococci whose resistance is not told': [
    ['Staph aureus pneumonia, on oral antibiotics at home.', 'J15.211'],
    ['Methicillin resistant staph aureus pneumonia, on linezolid.', 'J15.212'],
    ['Cellulitis of left lower leg, culture grew Staphylococcus aureus.', 'B95.61 L03.116'],
  ],
  'home health that came after an operation': [
    ['Admitted to home health after a laparoscopic cholecystectomy.', 'Z48.815'],
    ['Admitted to home care after surgery for a cholecystectomy.', 'Z48.815'],
    ['Homebound due to recent right knee replacement.', 'Z47.1 Z96.651'],
    ['Right knee replacement in 2012. Recent falls.', 'Z91.81 Z96.651'],
    ['Admitted to home health after a fall. Cholecystectomy 2009.', ''],
  ],
};

/** The same of a nurse or a therapist. */
export const ON_REFERRALS_OF_OTHERS: Readonly<Record<string, Said>> = {
  'a wound form that has the stage under classification': [
    ['Wound Type: Pressure injury\nClassification: Stage 3\nLocation: Left heel', 'L89.623'],
    ['Classification: Pressure\nStage: 2\nLocation: Coccyx', 'L89.152'],
  ],
};
