import type { Said } from './said-form.ts';

/** What names a disease and says of nobody, or not yet, that he has it; beside what does. */
export const OF_NOTHING: Readonly<Record<string, Said>> = {
  'vaccines by the name of what they are for': [
    ['Given today: influenza, Tdap.', ''],
    ['Administered influenza, pneumococcal 20 and shingrix.', ''],
    ['Diagnosis: influenza, Tamiflu given.', 'J11.1'],
  ],
  'what those who have it are told': [
    ['Diabetics should look at their feet each day.', ''],
    ['Smokers may qualify for a scan.', ''],
  ],
  'orders that stand ready': [
    ['Standing orders: milk of magnesia for constipation; Zofran for nausea.', ''],
    ['Standing order: tylenol for headache.', ''],
  ],
  'what is done then': [
    ['If the scan is clean, he will be treated with migraine drugs and sent home.', ''],
    ['Should the swab be positive, we will treat for influenza.', ''],
    ['If the ache goes on, we will inject cortisone for his knee osteoarthritis, right.', 'M17.11'],
  ],
  'signs of a disease, and no disease yet': [
    ['Sent to the ward because of signs of terminal ileitis.', ''],
    ['He reports symptoms of depression.', ''],
    ['He is treated for depression.', 'F32.A'],
    ['Depression with fewer symptoms on Zoloft.', 'F32.A'],
  ],
  'a doubt that the note ends with': [
    [
      'HPI: Fibroadenosis of the right breast in notes from abroad.\nPlan: ultrasound, ?fibroadenosis of right breast.',
      '',
    ],
    ['HPI: ? gout. Tap showed crystals: gout.\nPlan: colchicine for gout.', 'M10.9'],
    ['PMH: COPD.\nPlan: spirometry, possible COPD vs asthma.', 'J44.9'],
  ],
  'an arrest of now, and of then': [
    ['Assessment: 1. Acute cardiac arrest, pulseless electrical activity.', 'I46.9'],
    ['Survived a cardiac arrest in 2024.', 'Z86.74'],
  ],
  'stents for the time of an operation': [
    ['Resection with bilateral externalized ureteral stents.', ''],
    ['Ureteral stent on the right, exchanged every 3 months.', 'Z96.0'],
  ],
  'a drug that only the story has': [
    ['HPI: After the hip repair he was placed on Coumadin.\nMedications: lisinopril, calcium.', ''],
    ['HPI: He was placed on Coumadin.\nMedications: Coumadin 5 mg daily.', 'Z79.01'],
    ['HPI: Takes Coumadin.\nMedications: see list.', 'Z79.01'],
  ],
  'words that are of another thing': [
    ['PVC in situ left forearm, day 1.', ''],
    ['Frequent PVCs on telemetry.', 'I49.3'],
    ['Shoes to reduce pressure on the ulcer.', ''],
    ['Taught anxiety-reducing breathing.', ''],
    ['Told of feelings of anxiety and depression.', ''],
    ['Severe coronary artery stenosis.', 'I25.10'],
    ['Type 2 respiratory failure.', 'J96.92'],
  ],
  'what was given once': [
    ['Given 300 mg aspirin and nitro in the ambulance.', ''],
    ['Loaded ticagrelor 180 mg.', ''],
    ['On ticagrelor 90 mg BID.', 'Z79.02'],
    ['Hospital course: he received Ativan for anxiety.', ''],
  ],
  'what a disease is without, and what stands beside it': [
    ['Pulmonary embolism without cor pulmonale as well as a left femoral DVT.', 'I26.99 I82.412'],
    [
      'PMH: history of breast cancer, hyperuricemia without tophaceous disease, and a remote history of nicotine dependence.',
      'E79.0 Z85.3 Z87.891',
    ],
  ],
  'what was written at first': [
    ['Admitting Diagnosis:\n* Dehydration (E86.0)\n\nDischarge Diagnosis:\n* COPD\n* Dehydration, corrected', 'J44.9'],
  ],
  'a guide to a note': [
    [
      'History:\n- Document location of pain\n- History of COPD\n- Inquire about prior stroke\n- Describe the gait\n- Presence of gout',
      '',
    ],
  ],
  'what stands though it is listed with the past': [['PMH: COPD. DNR order in place.', 'J44.9 Z66']],
  'a stone and a dammed kidney': [
    ['Right ureteral stone with hydronephrosis and hydroureter.', 'N13.2'],
    ['Hydronephrosis, cause not known.', 'N13.30'],
  ],
  'both of two things, and both sides': [
    ['He suffers from gout and sciatica, both of which tire him.', 'M10.9'],
    ['Carpal tunnel syndrome, both hands.', 'G56.03'],
  ],
  'what came in former times': [
    ['He has had episodes of pneumonia historically.', ''],
    ['Unasyn 3 g IV q6h (7-day course).', ''],
    ['Three sessions of hemodialysis were performed.', ''],
    ['Hemodialysis three times a week.', 'Z99.2'],
    ['Prior coronary angioplasty implants.', 'Z95.5'],
    ['Splenic infarction.', 'D73.5'],
    ['PMH: adult failure to thrive.', 'R62.7'],
  ],
  'templates and examples': [
    [
      'Discharge Summary Template\nName: [Last, First]\nRecord: [Record number]\nDiagnoses: [Numbered list]\n1. COPD (J44.9)\n2. Gout',
      '',
    ],
    ['Past history:\n- Example: "History of asthma and gout."', ''],
    ['Discharge Summary\nName: [REDACTED]\nDate: [DATE]\n1. COPD\n2. Gout', 'J44.9 M10.9'],
  ],
  'a stroke of a side leaves something': [['A stroke affected her left side.', '']],
  'who speaks of himself or was looked into': [
    [
      'History from the husband. He denies that she had a stroke. He himself takes Eliquis for atrial fibrillation.',
      '',
    ],
    ["The patient's identical twin was found to have hypertrophic cardiomyopathy.", ''],
    ['The patient was found to have hypertrophic cardiomyopathy.', 'I42.2'],
    ['On a website she found her rash to be "scleroderma or lupus".', ''],
  ],
  'what has to be so before something is paid': [
    ['Members must have a diagnosis of rheumatoid arthritis and have failed methotrexate.', ''],
    ['Rheumatoid arthritis on methotrexate.', 'M06.9 Z79.631'],
  ],
  'what is asked': [['DNR question: form is of a former tenant.', '']],
  'smoking by the day': [['Smokes ~5/day.', 'F17.210']],
};

/** The same in words of who is no provider. */
export const OF_NOTHING_BY_OTHERS: Readonly<Record<string, Said>> = {
  'what a helper has': [
    ["Husband is pt's main caregiver; he has DM and gout.", ''],
    ["Wife is the patient's driver; she has COPD.", ''],
    ["Pt's COPD is worse; he has gout too.", 'J44.9 M10.9'],
  ],
  'husband and wife of one name': [
    ['Mrs. Lind has COPD. Later Mr. Lind suffered a heart attack.', 'J44.9'],
    ['Mr. Lind has COPD. Mr. Lind also has gout.', 'J44.9 M10.9'],
  ],
  'who was helped, and with what': [
    ["Helped pt's wife with her own disability papers (she has lupus and fibromyalgia).", ''],
    ['Helped pt with her own disability papers (she has lupus).', 'M32.9'],
    ['He is at the dialysis unit volunteering.', ''],
    ['He is at the dialysis unit three times a week.', 'Z99.2'],
    ['Wound clinic called about the wrong patient, one with a venous ulcer.', ''],
  ],
  'papers and calls about nobody': [
    ['Infection control annual in-service: C. diff, VRE, hepatitis B.', ''],
    ["Husband had lung cancer and COPD. Today's call was a bereavement call to the widow.", ''],
  ],
  'signs and symptoms that two people show': [['Both show symptoms of anxiety since the flood.', '']],
};
