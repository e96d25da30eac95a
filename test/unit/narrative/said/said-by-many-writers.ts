import type { Said } from './said-form.ts';

/**
 * What notes of many providers showed, by kind, with the near misses in which the same words say something else. Dated
 * 2026-05-15.
 */
export const MANY_WRITERS: Readonly<Record<string, Said>> = {
  'a disease is complicated by something that it still has': [
    ['He has alcoholic cirrhosis, complicated by ascites which required paracentesis in December.', 'K70.31'],
    ['COPD complicated by cor pulmonale.', 'J44.9 I27.81'],
    ['Stay complicated by delirium. Home now, type 2 diabetes.', 'E11.9'],
    ['Hospital course was complicated by pneumonia. Hypertension.', 'I10'],
    ['CABG complicated by pneumonia. CAD.', 'I25.10 Z95.1'],
  ],
  'an infection of a named month was treated': [
    ['Aspiration pneumonia in March treated, lungs clear today. COPD.', 'J44.9'],
    ['UTI in April resolved. Hypertension.', 'I10'],
    ['Stage 2 sacral pressure ulcer, now healed. Hypertension.', 'I10'],
    ['Cellulitis of the left leg, since cleared. Hypertension.', 'I10'],
    ['Cellulitis of the left leg, fever now gone. Hypertension.', 'L03.116 I10'],
    ['Pneumonia in May, still on levofloxacin.', 'J18.9'],
  ],
  'a table of a clinical document': [
    ['Asthma : Status - Active', 'J45.909'],
    ['Asthma with status asthmaticus.', 'J45.902'],
    ['Pneumonia\tRuled out\nHypertension\tActive', 'I10'],
    ['Pneumonia (onset Aug 1, 2013; resolution Aug 14, 2013)\nHypertension', 'I10'],
    ['Pneumonia, awaiting resolution. Hypertension.', 'J18.9 I10'],
    ['Smoking\t1 pack per day\t1947 - 1972\nHypertension\tActive', 'I10'],
    ['Smoking 1 pack per day since 1990. Hypertension.', 'F17.210 I10'],
    ['Advance Directives:\nTube Feed\tYes\nCPR\tNo', ''],
    ['ASA Physical Status: 3. Hypertension.', 'I10'],
  ],
  'toes that were taken off': [['Amputation of the left 4th and 5th toes in 2019. Hypertension.', 'Z89.422 I10']],
  'the fall is the season': [
    ['Right knee osteoarthritis also bad, will do that one in the fall.', 'M17.11'],
    ['She has had one fall in the past month. Hypertension.', 'I10 Z91.81'],
  ],
  'a drug that is to be begun later is not taken': [
    ['Left breast cancer, upper outer quadrant. Start tamoxifen after healing.', 'C50.412'],
    ['Atrial fibrillation. Resume apixaban once the bleeding stops.', 'I48.91'],
    ['Left breast cancer, upper outer quadrant. Started tamoxifen in March.', 'C50.412 Z79.810'],
  ],
  'slurred speech is dysarthria by its other name': [
    ['Lacunar stroke in April with residual dysarthria and slurred speech.', 'I69.322'],
    ['Stroke in April, residual slurred speech.', 'I69.328'],
  ],
  'the dry eyes of a sicca syndrome are part of it': [
    ['Sjogren syndrome, dry eyes and dry mouth.', 'M35.00'],
    ['Dry eyes, artificial tears. Hypertension.', 'H04.123 I10'],
  ],
  'rheumatoid arthritis with the factor in several joints': [
    ['Seropositive RA, both hands and wrists.', 'M05.79'],
    ['Seropositive rheumatoid arthritis of multiple joints.', 'M05.79'],
    ['Seropositive RA.', 'M05.9'],
    ['Seropositive RA with osteoarthritis of both knees.', 'M05.9 M17.0'],
  ],
  'a virus that treatment has cleared': [
    ['Type 2 diabetes. Hep C ab positive, viral load undetectable after treatment.', 'E11.9'],
    ['Chronic hepatitis C, viral load 2 million.', 'B18.2'],
  ],
  'gangrene of a diabetic with peripheral disease is one code': [
    ['T2DM with PAD. Dry gangrenous right second toe.', 'E11.52'],
    ['Type 2 diabetes, PVD. Gangrene of the left great toe.', 'E11.52'],
    ['T2DM with PAD.', 'E11.51'],
  ],
  'an arterial ulcer of a diabetic is not of the diabetes itself': [
    ['Type 2 diabetes. PAD. Arterial ulcer left ankle, limited to breakdown of skin.', 'E11.51 I70.243 L97.321'],
    ['Type 2 diabetes. Left calf ulcer, fat layer exposed.', 'E11.622 L97.222'],
  ],
  'what is not yet there': [
    ['Type 2 diabetes. Neuropathy not yet.', 'E11.9'],
    ['Hypertension. CKD not yet a problem.', 'I10'],
    ['Hypertension not yet controlled.', 'I10'],
  ],
  'a gait that is not stable': [
    ['Reason for referral: gait instability', 'R26.81'],
    ['Reason for referral: unstable gait', 'R26.81'],
    ['Reason for referral: gait disturbance', 'R26.89'],
  ],
  'who gave up smoking': [
    ['COPD. She smoked for forty years and gave it up in 2019.', 'J44.9 Z87.891'],
    ['COPD. Smoked for years, stopped in 2004.', 'J44.9 Z87.891'],
    ['COPD. Has not stopped; smokes half a pack a day.', 'J44.9 F17.210'],
  ],
  'insulin is underdosed for its cost': [
    ['Type 2 diabetes on insulin. Insulin underdosing due to cost.', 'E11.9 T38.3X6D Z79.4 Z91.120'],
    ['Underdosing of metformin because of expense. Type 2 diabetes.', 'E11.9 T38.3X6D Z79.84 Z91.120'],
  ],
  'symptoms of an enlarged prostate are coded beside it': [
    ['BPH with LUTS on tamsulosin. Nocturia x3 persists.', 'N40.1 R35.1'],
    ['BPH with LUTS. Weak stream.', 'N40.1 R39.12'],
    ['ROS: nocturia. Assessment: hypertension.', 'I10'],
  ],
  'a mask among the illnesses of a list': [
    ['PMHx HTN, OSA on CPAP', 'I10 G47.33 Z99.89'],
    ['PMHx HTN, OSA, refuses CPAP', 'I10 G47.33'],
  ],
  'a block for which the pacemaker was put in': [
    ['Two days later complete heart block, so a dual-chamber pacemaker was implanted.', 'Z95.0'],
    ['Complete heart block, so no beta blocker.', 'I44.2'],
  ],
  'the pronoun that is not the patient’s': [
    ['Patient is not at home. She went to stay with her brother in Tulsa, he has had a stroke.', ''],
    ['Lives with his wife, she has COPD and uses oxygen.', ''],
    ['Lives with his wife, he has COPD.', 'J44.9'],
  ],
  'papers that belong to somebody else': [
    ['The photos belong to another patient with the same name (diabetic foot ulcer). My patient has no wound.', ''],
  ],
  'malnourished, and how badly': [
    ['He is malnourished, moderate, by dietitian criteria.', 'E44.0'],
    ['Malnourished, severe.', 'E43'],
    ['Malnourished.', 'E46'],
  ],
  'a tumour of which an operation left something': [
    [
      's/p radical prostatectomy 4/24 for prostate cancer. Apex margin positive, will need radiation.',
      'C61 Z48.3 Z90.79',
    ],
    ['s/p radical prostatectomy 4/24 for prostate cancer. Margins negative.', 'Z48.3 Z85.46 Z90.79'],
    ['History of prostate cancer, prostatectomy 2014. No residual disease.', 'Z85.46 Z90.79'],
  ],
  'what a cancer is made of is no other place': [
    ['High grade serous ovarian carcinoma, right, on carboplatin.', 'C56.1'],
    ['Invasive ductal carcinoma of the left breast, chemotherapy ongoing.', 'C50.912'],
    ['Locally advanced pancreatic cancer on gemcitabine.', 'C25.9'],
  ],
  'the platelets of a thrombocytopenia are its figure': [
    ['Cirrhosis. Thrombocytopenia with platelets of 61.', 'D69.6 K74.60'],
  ],
  'what a drug or a kidney brings about': [
    ['Lithium-induced diabetes insipidus.', 'N25.1 T43.595D'],
    ['Diabetes insipidus after pituitary surgery in 2012.', 'E23.2'],
    ['ESRD on HD. Hyperparathyroidism 2° renal.', 'N18.6 N25.81 Z99.2'],
    ['Hyperparathyroidism.', 'E21.3'],
  ],
  'a status that a list writes out by its title': [
    [
      'Diagnoses:\nAcquired absence of other specified parts of digestive tract\nEssential (primary) hypertension',
      'I10 Z90.49',
    ],
    ['Cholecystectomy 2009. Hypertension.', 'I10'],
  ],
  'a passage that a stent holds open': [
    ['Pancreatic cancer, head. Biliary obstruction, stented.', 'C25.0'],
    ['Pancreatic cancer, head. Biliary obstruction.', 'C25.0 K83.1'],
    ['Pancreatic cancer, head. Biliary obstruction, stent clogged.', 'C25.0 K83.1'],
  ],
  'a low score of who is treated': [
    ['Assessment: Depression PHQ9 4 cont zoloft', 'F32.A'],
    ['Assessment: hypertension. Depression: PHQ9 2', 'I10'],
  ],
  'an ulcer of the stomach is not over with the stay': [
    [
      'Admitted with a gastrointestinal bleed from a duodenal ulcer. On quadruple therapy for H pylori.',
      'B96.81 K26.4',
    ],
    ['Gastric ulcer healed on repeat endoscopy. GERD.', 'K21.9 Z87.11'],
    ['Duodenal ulcer in 2009. Hypertension.', 'I10 Z87.11'],
  ],
  'a drug that is to be taken again': [
    ['Crohn disease of the small intestine. Ustekinumab resumes in two weeks.', 'K50.00'],
    ['Crohn disease of the small intestine. Ustekinumab every eight weeks.', 'K50.00 Z79.620'],
  ],
  'what a hyphen takes away': [
    ['Seen for stroke-like symptoms. Hypertension.', 'I10'],
    ['One PVC-laden day. Hypertension.', 'I10'],
  ],
  'papers for all patients': [
    ['WOUND VAC – INFORMATION FOR PATIENTS\nUsed for pressure injuries or diabetic foot ulcers.', ''],
    ['JOURNAL CLUB: dapagliflozin in HFpEF. Discussed whether it applies to CKD 4.', ''],
    ['HEART FAILURE – WHAT YOU NEED TO KNOW\nHeart failure and diabetes make you retain water.', ''],
    ['Wound clinic note\nStage 3 pressure ulcer of the sacrum.', 'L89.153'],
  ],
  'many urinary infections, and a drug that only prevents them': [
    ['Dx: neurogenic bladder; recurrent UTI\nMethenamine 1 g bid', 'N31.9 Z87.440'],
    ['Dx: neurogenic bladder; recurrent UTI\nCipro 500 bid', 'N31.9 N39.0'],
  ],
  'a vertebra that a disease broke': [
    ['Multiple myeloma not in remission. Path fx L1, brace.', 'C90.00 M84.58XD'],
    ['Pathological fracture of T9.', 'M84.48XD'],
  ],
  'contractures of several joints': [
    ['Contractures R elbow, R hand.', 'M24.521 M24.541'],
    ['Contractures of both knees and right hip.', 'M24.551 M24.561 M24.562'],
    ['Contracture left knee. Right hip replaced in 2015.', 'M24.562 Z96.641'],
  ],
  'a catheter that is to be changed, with its size and make': [
    ['Urinary retention. Change 18Fr silicone Foley q 30 d.', 'R33.9 Z46.6'],
    ['Urinary retention. No change in the Foley.', 'R33.9'],
  ],
  'after a stroke, in the other order': [['Depression post stroke, on Lexapro.', 'F06.31']],
  'pain of a cancer by its place': [['Cancer-related abdominal pain. Pancreatic cancer, head.', 'C25.0 G89.3']],
  'hypoglycemia that is not felt': [['T1DM, hypoglycemic unawareness w/ lows to 38.', 'E10.649']],
  'letters of a SOAP note before numbered items': [
    [
      'S: 84 y/o, heart racing.\nO: EKG: a fib w/ RVR.\nA: 1) New onset atrial fibrillation 2) HTN\nP: 1) metoprolol',
      'I10 I48.91',
    ],
    ['O: BP 120/80 P: 72 R: 18\nA: CHF', 'I50.9'],
    ['T: 98.6 P: 72 R: 18. CHF stable.', 'I50.9'],
  ],
  'a stay with both its days': [
    ['Admitted 4/9 to 4/14 with acute hypoxic respiratory failure secondary to influenza A. Hypertension.', 'I10'],
    ['Admitted from 3/2 through 3/9 for pneumonia. COPD.', 'J44.9'],
    ['Admitted 5/9 to 5/14 with pneumonia, still on levofloxacin.', 'J18.9'],
  ],
  'an accident is over, what it broke is not': [
    ['s/p MVA 4/2 w/ rib fractures R 4-6.', 'S22.41XD'],
    ['s/p fall 4/20 with L hip fracture, ORIF 4/21.', 'S72.002D'],
    ['s/p hip fracture 2019. Hypertension.', 'I10'],
  ],
  'a place or a side that nobody tells': [
    ['PAD with rest pain.', ''],
    ['Stage 3 pressure ulcer.', ''],
    ['Stage 3 pressure ulcer of the sacrum.', 'L89.153'],
    ['PAD with rest pain, left leg.', 'I70.222'],
  ],
  'valves of a rheumatic heart': [['Rheumatic mitral stenosis. Severe tricuspid regurgitation.', 'I08.1']],
  'a lung that leaks after its lobe was taken': [['RUL lobectomy 5/3. Prolonged air leak.', 'J95.812 Z48.813 Z90.2']],
  'struck out by who dictates': [
    ['He has essential thrombocythemia no he does not, strike that. He has hypertension.', 'I10'],
    ['COPD, scratch that. Asthma, mild intermittent.', 'J45.20'],
    ['He has COPD. He does not take his inhalers.', 'J44.9'],
  ],
  'neither of two': [
    ['The orders list a stage 3 pressure ulcer of the sacrum and COPD. She has neither, and never did.', ''],
    ['The enclosed plan lists diabetes and a foot ulcer. My patient has neither.', ''],
    ['She has COPD and CHF. She has neither oxygen nor a nebulizer.', 'I50.9 J44.9'],
  ],
  'papers of committees and classes': [
    ['QUALITY COMMITTEE report. Reviewed 10 charts for CHF readmission.', ''],
    ['CME attestation: venous and diabetic ulcers; osteomyelitis imaging.', ''],
  ],
  'who tells of himself': [
    ['Husband met me outside. He spoke at length of his own knee replacement.', ''],
    ['He spoke of his knee replacement in 2015, right.', 'Z96.651'],
  ],
  'allergies under their list': [
    ['ALLERGY LIST: lisinopril (angioedema), sulfa (rash)\nAssessment: hypertension', 'I10 Z88.2 Z88.8'],
    ['Allergy list reviewed. Hypertension.', 'I10'],
  ],
  'who still walks does not depend on the chair': [
    ['ALS. Walks with a rollator indoors, otherwise power chair.', 'G12.21'],
    ['ALS. Power chair for all distances.', 'G12.21 Z99.3'],
  ],
  'late effects of a bleeding': [
    [
      'Late effects of hemorrhagic stroke 2021 w/ left hemiplegia and dysphagia. Seizure disorder since stroke.',
      'G40.909 I69.154 I69.191 I69.198 R13.10',
    ],
    ['Stroke in 2021 with left hemiplegia. Epilepsy since childhood.', 'G40.909 I69.354'],
  ],
  'bone under an ulcer of pressure': [
    ['Type 2 diabetes. Stage IV sacral wound with exposed bone and known osteomyelitis.', 'E11.9 L89.154 M46.28'],
    ['Type 2 diabetes with osteomyelitis of the right foot.', 'E11.69 M86.9'],
  ],
  'kinds told behind the name': [
    ['WHO group 1 PAH, idiopathic.', 'I27.0'],
    ['Spina bifida, lumbosacral, without hydrocephalus.', 'Q05.7'],
    ['AML, in CR1.', 'C92.01'],
    ['Iatrogenic hyperthyroidism from levothyroxine.', 'E05.80 T38.1X5D'],
  ],
  'how deep, told later': [
    ['Type 2 diabetes. Ulcer of the left great toe. The wound extends into the fat but no deeper.', 'E11.621 L97.522'],
  ],
  'an ulcer that a flap closed': [
    ['Left ischial pressure injury; flap by plastics 1/29; closed.', ''],
    ['Left ischial pressure injury stage 4; flap evaluation 5/29.', 'L89.324'],
  ],
  'a limb that was taken for it': [
    ['R TKA infection → AKA 5/12. COPD.', 'J44.9 Z47.81'],
    ['Prosthetic joint infection of the right knee, on IV vancomycin.', 'T84.53XA'],
  ],
  'taken back in the same breath': [
    ['PMH: depression; osteoporosis - no this was high energy, DEXA normal.', 'F32.A'],
    ['Osteoporosis - no fractures.', 'M81.0'],
  ],
  'treated, and now only prevented': [
    ['HIV disease. PJP pneumonia, treated with atovaquone, now secondary ppx.', 'B20'],
    ['HIV disease. PJP pneumonia, on atovaquone.', 'B20 B59'],
  ],
  'from a drug, before what it brought': [
    ['From the prednisone she has gained diabetes.', 'E09.9 T38.0X5D'],
    ['On the ward she developed diabetes.', 'E11.9'],
  ],
  'a defect that is yet to be closed': [
    ['PFO, closure planned in July.', 'Q21.12'],
    ['PFO, closed in 2012.', 'Z87.74'],
  ],
  'drugs for so many days': [
    ['TIA. ASA/Plavix 21 d.', 'Z86.73'],
    ['TIA. Aspirin 81 mg daily.', 'Z79.82 Z86.73'],
    ['Atrial fibrillation. Eliquis 5 mg bid, refilled every 90 days.', 'I48.91 Z79.01'],
  ],
  'criteria, and who has died': [
    ['Prior auth – CGM. Criteria: (1) diabetes on insulin, or (2) problematic hypoglycemia.', ''],
    ['The insurer wants proof that the late Mrs. D had COPD and CHF.', ''],
    ['Prior auth obtained for oxygen. COPD.', 'J44.9'],
  ],
  'parathyroids lost with the thyroid': [
    ['Total thyroidectomy 2019. Postsurgical hypothyroidism. Hypoparathyroidism on calcitriol.', 'E89.0 E89.2'],
    ['Hypoparathyroidism.', 'E20.9'],
  ],
};
