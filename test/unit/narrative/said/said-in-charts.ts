import type { Said } from './said-form.ts';

/** Lists and forms that charts print, and what stands in them beside what somebody wrote. */
export const IN_CHARTS: Readonly<Record<string, Said>> = {
  'the stage of the assessment, and an older one': [
    ['Assessment:\n1. CKD stage 3a\nPast medical history:\n• Chronic kidney disease, stage 4 2015', 'N18.31'],
    ['Problem list:\n- CKD stage 4\nPMH: CKD stage 3', 'N18.4'],
    [
      'Assessment:\n1. Chronic kidney disease stage 3a\n2. Hypertensive chronic kidney disease, unspecified, with chronic kidney disease stage I through stage IV, or unspecified',
      'I12.9 N18.31',
    ],
    // Which of the two holds nobody can tell.
    ['Reason: chronic kidney disease.\nAssessment: CKD stage 3b. CKD stage 4.', ''],
    ['Assessment: CKD stage 4.\nHPI: We spoke about what end-stage renal disease would mean.', 'N18.4'],
  ],
  'fields that nobody filled in': [
    ['Food insecurity: Not on file\nHousing instability: Not asked\nAssessment: gout', 'M10.9'],
    ['Depression: not on file', ''],
    ['Assessment: COPD\nFamily history:\n• Kidney disease Neg Hx', 'J44.9'],
    ['Assessment: COPD\nTobacco use\n• Smoking status: Every Day\nTypes: Cigarettes', 'F17.210 J44.9'],
    ['Assessment: COPD\nSmoking status: Some days', 'F17.200 J44.9'],
    ['Assessment: COPD\nSmoking status: Never', 'J44.9'],
    ['Assessment: COPD\nSmoking status: Not on file', 'J44.9'],
  ],
  'what brought somebody in, beside what it was': [
    [
      'Admission diagnoses:\n1. Nausea.\n2. Vomiting.\nDischarge diagnoses:\n1. Acute pancreatitis.\n2. Hypertension.',
      'I10 K85.90',
    ],
    ['Admitting diagnosis: chest pain.\nDischarge diagnosis: costochondritis.', 'M94.0'],
    // Of no other list the complaint is what there is.
    ['Admitting diagnosis: syncope.', 'R55'],
    [
      'Discharge diagnoses:\n1. COPD\nAdmission summary: He was having palpitations and fever for some days.\nAdmission labs: leukocytosis.',
      'J44.9',
    ],
    ['Assessment: pneumonia.\nHospital course: he had an elevated white count.', 'J18.9'],
  ],
  'what lasts, in a list of the past': [
    ['PMH: 1) allergic rhinitis 2) chronic sinusitis 3) diverticulosis of colon', 'J30.9 J32.9 K57.30'],
    ['PMH: sinusitis 2019, bronchitis', ''],
  ],
  'a part of the body, and a disease named by it': [
    ['PMH: stenosis of the celiac artery.', ''],
    ['CT: celiac axis patent. Assessment: celiac disease.', 'K90.0'],
    ['PMH: history of cervical spine fusion. Assessment: neck pain.', 'M54.2 Z98.1'],
    ['PMH: type 2 diabetes, gout. Surgeries include a hernia repair, cataracts, and a hysterectomy.', 'E11.9 M10.9'],
    ['Assessment: type 2 diabetes, cataract.', 'E11.36'],
  ],
  'other words for a thing': [
    ['Assessment: persistent proteinuria.', 'R80.1'],
    ['Assessment: small left kidney.', 'N27.0'],
    ['Assessment: cancer of right female breast.', 'C50.911'],
    ['Assessment: ischemic cardiac disease.', 'I25.9'],
    ['PMH: coronary angioplasty in 2009.', 'Z98.61'],
    ['Assessment: subcutaneous abscess, left thigh.', 'L02.416'],
    ['Assessment: multiple pulmonary nodules, followed by CT.', 'R91.8'],
    ['Assessment: pulmonary nodules, followed by CT.', ''],
    ['Assessment: pulmonary nodule, followed by CT.', 'R91.1'],
    ['Assessment: jaw pain.', 'R68.84'],
    ['Discharge diagnosis: atypical chest pain with myocardial infarction ruled out.', 'R07.89'],
    ['PMH: coronary bypass in 1999.', 'Z95.1'],
  ],
};

/** Doubt, talk and what is yet to come, as notes of hospitals and clinics have them. */
export const DOUBTED_IN_CHARTS: Readonly<Record<string, Said>> = {
  'doubt about one of two': [
    ['Imp: viral URI/? pneumonia', 'J06.9'],
    ['Imp: cellulitis of left leg/ ?DVT', 'L03.116'],
    ['Assessment: likely gout / pseudogout.', ''],
    ['Assessment: possible TIA / migraine.', ''],
    ['Assessment: COPD / CHF.', 'I50.9 J44.9'],
    ['Assessment: fever with possible cystitis versus prostatitis.', 'R50.9'],
    ['Assessment: cough with suspected pneumonia vs bronchitis.', 'R05.9'],
    ['Assessment: COPD versus CHF.', ''],
  ],
  'not had, and only spoken of': [
    ['Assessment: migraine. It does not look like she has a stroke.', 'G43.909'],
    ['Assessment: migraine. If she wants to prevent a stroke, she has to stop smoking.', 'G43.909'],
    ['Assessment: gout. Watch for any signs of alcohol withdrawal.', 'M10.9'],
    ['Assessment: gout. Reassess for any signs of alcohol withdrawal.', 'M10.9'],
    ['Assessment: gout. Reduce calories for a weight loss of a pound a week.', 'M10.9'],
    ['Assessment: gout. Weight loss of 12 pounds in a month, unintended.', 'M10.9 R63.4'],
  ],
  'drugs and oxygen of a stay': [
    ['Assessment: chest pain. Plan: he will be immediately started on aspirin and nitroglycerin.', 'R07.9'],
    [
      'Reason for consultation: hemoptysis.\nHe is being admitted.\nVitals: pulse oximetry 95% on 2 L nasal cannula.\nAssessment: bronchiectasis.',
      'J47.9',
    ],
    ['Vitals: SpO2 93% on 2 L nasal cannula.\nAssessment: COPD.', 'J44.9 Z99.81'],
    ['Assessment: CAD.\nMedications: aspirin 81 mg daily', 'I25.10 Z79.82'],
  ],
  'what a drug brought about': [
    ['Assessment: post-transplant diabetes mellitus due to tacrolimus.', 'E09.9 T45.1X5D Z79.621'],
    ['Assessment: diabetes after transplant.', 'E13.9'],
    ['Assessment: steroid-induced osteoporosis with compression fracture of L2.', 'M80.88XD T38.0X5D'],
    ['Assessment: osteoporosis with compression fracture of L2.', 'M80.08XD'],
    ['Assessment: pancytopenia. Aplastic anemia.', 'D61.9'],
  ],
  'drugs of a stay': [
    ['Hospital course: he was given enoxaparin and an insulin drip.\nAssessment: type 2 diabetes.', 'E11.9'],
    ['Hospital course: he was discharged home on enoxaparin.\nAssessment: gout.', 'M10.9 Z79.01'],
    ['Assessment: type 2 diabetes on insulin.', 'E11.9 Z79.4'],
  ],
  'a report of images': [
    [
      'EXAM: CT chest.\nTECHNIQUE: without contrast.\nFINDINGS: no infiltrate.\nIMPRESSION:\n1. Coronary calcification.\n2. Degenerative changes of the spine.\n3. Cardiomegaly.\n4. Hiatal hernia.',
      '',
    ],
    ['Impression: hiatal hernia, cardiomegaly.', 'I51.7 K44.9'],
  ],
  'nearly, and of its own code': [
    ['Assessment: borderline hypertension.', 'R03.0'],
    ['Assessment: surgical menopause.', 'E89.40'],
    ['Assessment: surgical menopause with hot flashes.', 'E89.41'],
  ],
  'bites, deafness, ulcers of the mouth': [
    ['Assessment: dog bite of the left lower leg.', 'S81.852D'],
    ['Assessment: cat bite, right hand.', 'S61.451D'],
    ['PMH: sensorineural deafness of the left ear.', 'H90.5'],
    ['Assessment: mouth ulcers. Chronic venostasis.', 'I87.2 K12.1'],
    ['Assessment: ventilatory-dependent respiratory failure.', 'J96.90 Z99.11'],
    ['Assessment: peritoneal carcinomatosis from an appendiceal primary.', 'C18.1 C78.6'],
    ['Assessment: migraine headaches without aura.', 'G43.009'],
  ],
  'words that mean less': [
    ['HPI: admitted with respiratory depression. EKG: ST depression.', ''],
    ['Assessment: upper respiratory infection with cough.', 'J06.9'],
    ['Assessment: acute bronchitis with cough.', 'J20.9'],
    ['HPI: the thought was that this represented a radial neuropathy. Assessment: gout.', 'M10.9'],
    ['HPI: she is showing signs of depression. Assessment: gout.', 'M10.9'],
    [
      'Assessment: C. difficile colitis. Diarrhea secondary to the above and could also be related to metoclopramide.',
      'A04.72',
    ],
    ['PMH: diabetes, diabetic foot ulcer.\nHPI: history of diabetes, gout, diabetic foot ulcer.', 'E11.621 M10.9'],
  ],
  'the family, and drugs that were tried': [
    ['FMH: Mum had breast cancer, now in remission.\nAssessment: gout.', 'M10.9'],
    ['Assessment: gout. He received a trial of lenalidomide for a short period.', 'M10.9'],
    ['Assessment: type 2 diabetes.\nMedications: Glucovance 2.5/500 twice a day', 'E11.9 Z79.84'],
    ['Vitals: afebrile since admission, O2 sat 97% on 2 L.\nAssessment: COPD.', 'J44.9'],
    ['Vitals: afebrile since admission to home health, O2 sat 97% on 2 L.\nAssessment: COPD.', 'J44.9 Z99.81'],
    ['PMH: 1) CAD 2) HTN 3)Bilateral inguinal hernia repair.', 'I10 I25.10'],
  ],
  'two kinds of failure, and which': [
    ['Assessment: CHF v COPD exacerbation.', ''],
    ['Assessment: factor V Leiden. Chronic kidney disease, stage V.', 'D68.51 N18.5'],
  ],
  'a stroke that left nothing': [
    ['PMH: right hemisphere stroke 2019 with left hemiparesis. The stroke symptoms resolved.', 'Z86.73'],
    ['PMH: stroke 2019 with left hemiparesis.', 'I69.354'],
    // What the stroke of this stay left is asked for; the old one left nothing.
    ['Assessment: acute ischemic stroke on 5/20. History of stroke 2018 without residual deficits.', ''],
  ],
};
