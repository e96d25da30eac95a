import type { Said } from './said-form.ts';

/** Visit notes of nurses and therapists, as a provider’s words. */
export const VISITS: Said = [
  [
    'SN visit. 81F w/ CHF, HTN, COPD. O2 2L NC cont. Wt 164 (+3). BLE 2+ edema. Lungs crackles bases. Taught low Na diet. MD notified.',
    'I11.0 I50.9 J44.9 Z99.81',
  ],
  [
    'SN wound: R great toe DFU, DM2, partial thickness limited to skin breakdown, 1x0.8x0.1. Neuropathy bilat feet (diabetic polyneuropathy). Lantus 22u HS. FSBS 186.',
    'E11.42 E11.621 L97.511 Z79.4',
  ],
  [
    "PT eval s/p R THA 5/26/26 posterior approach. Precautions: no flex >90. Denies DVT sx. Pt's L hip fine.",
    'Z47.1 Z96.641',
  ],
  ['OT eval: L hip fx s/p ORIF 5/15. h/o falls. Min A LB dressing.', 'S72.002D Z91.81'],
  ["SLP eval: Parkinson's dz, dysphagia, dysarthria.", 'G20.A1 R13.10 R47.1'],
  ['CHF exac; wt up 5 lb, MD called, lasix increased.', 'I50.9'],
  ['UTI on Cipro. F/C changed 16fr 10cc, patent.', 'N39.0 Z46.6'],
  ['New colostomy, pouch changed, teaching to wife on pouching.', 'Z43.3'],
  ['Abd incision dehisced 4x2x1, packed w/ NS moist gauze.', 'T81.31XA'],
  ['PNA R lung, on levaquin day 4/7. COPD.', 'J18.9 J44.0'],
  ['Anemia, Hgb 9.2, on iron.', 'D64.9'],
  ['AFib, on coumadin, INR 2.4 drawn.', 'I48.91 Z51.81 Z79.01'],
  [
    'BP 128/76 HR 72 R 18 T 98.2 SpO2 96% RA. Denies pain, SOB, N/V, dizziness. No s/s infection. Meds reviewed. No new orders.',
    '',
  ],
  ['Pt declined visit today. Rescheduled.', ''],
  ['Fall risk assessment done, TUG 14 sec. HEP issued. No LOB.', ''],
  ['R knee OA, pain 4/10.', 'M17.11'],
  ['DM, HTN, both stable. A1c 6.8. No neuropathy.', 'E11.9 I10'],
  ['HOH, poor vision.', 'H54.7 H91.90'],
  ['Dementia, anxiety. A&O x1.', 'F03.90 F41.9'],
  ['R calf venous stasis ulcer, moderate drainage, unna boot.', 'I87.2 L97.219'],
  ['LLE cellulitis, on Keflex; lymphedema BLE.', 'I89.0 L03.116'],
  ['PEG TF Jevity 1.5 60 cc/hr, dysphagia.', 'R13.10 Z93.1'],
  ['Trach/vent dependent, chronic resp failure.', 'J96.10 Z93.0 Z99.11'],
  ['HD TTS via L AVF, ESRD.', 'N18.6 Z99.2'],
  ['R BKA w/ prosthesis.', 'Z89.511'],
  ['Shingles R flank.', 'B02.9'],
  ['L sided weakness s/p old CVA.', 'I69.354'],
  ['s/p lap chole 5/27, 4 lap sites CDI.', 'Z48.815'],
  ['s/p CABG x3 5/18/26. sternal precautions. Incision CDI.', 'Z48.812 Z95.1'],
  ['CKD 3b, HTN.', 'I12.9 N18.32'],
  ['Dx: constipation.', 'K59.00'],
  ['Depression, PHQ9 11, on Zoloft.', 'F32.A'],
  ['Neuropathy feet.', 'G62.9'],
  ['SSS w/ PPM.', 'I49.5 Z95.0'],
  ['Hx TIA.', 'Z86.73'],
  ['Sz d/o on Keppra.', 'G40.909'],
  ['GERD, hypothyroid, HLD.', 'E03.9 E78.5 K21.9'],
  ['RA hands.', 'M06.9'],
  ['Obesity, OSA w/ CPAP.', 'E66.9 G47.33 Z99.89'],
];

/** Whole notes. */
export const NOTES: Said = [
  [
    `DISCHARGE SUMMARY
Admission date: 5/12/2026 Discharge date: 5/18/2026
DISCHARGE DIAGNOSES:
1. Acute on chronic diastolic heart failure
2. Hypertension
3. CKD stage 3b
4. Type 2 diabetes mellitus
5. Hyperlipidemia
HOSPITAL COURSE: 78-year-old female presented with dyspnea and leg swelling. CXR showed pulmonary edema. She was diuresed with IV furosemide with good response. Acute kidney injury on admission, creatinine 2.1, improved to 1.4 at discharge. Troponin was mildly elevated, felt to be demand ischemia.
MEDICATIONS: furosemide 40 mg daily, lisinopril 10 mg, insulin glargine 18 units at bedtime, atorvastatin 40 mg.`,
    'E11.22 E78.5 I13.0 I50.33 N18.32 Z79.4',
  ],
  [
    'Progress note. Pt is a 66M with COPD on 2 L home oxygen for chronic hypoxic respiratory failure, seen after ER visit for COPD exacerbation. Still smokes 1/2 ppd cigarettes. No fever, no chest pain. Lungs with scattered wheezes. A/P: COPD exacerbation - finish prednisone taper. O2 continues.',
    'F17.210 J44.1 J96.11 Z99.81',
  ],
  [
    'H&P. 84F tripped on rug 4/30, fell on R side. X-ray: displaced intertrochanteric fracture of the right femur. Underwent ORIF with cephalomedullary nail 5/1. PMH: hypertension, osteoporosis. Post-op course uncomplicated. WBAT RLE. No DVT on ultrasound.',
    'I10 M81.0 S72.141D',
  ],
  [
    'Referral for home health PT. S/P right total knee arthroplasty 5/27/26 for end-stage osteoarthritis. HTN, obesity. Denies DM. Staples to be removed POD 14.',
    'E66.9 I10 Z47.1 Z96.651',
  ],
  [
    'Wound clinic. Stage IV sacral pressure ulcer, 6x5x2 cm, bone palpable, no osteomyelitis on MRI. Severe protein-calorie malnutrition. Paraplegia after MVA 1998. Neurogenic bladder with suprapubic catheter changes monthly.',
    'E43 G82.20 L89.154 N31.9 Z43.5',
  ],
  [
    "Neurology follow-up: Parkinson's disease with dementia. Orthostatic hypotension. History of falls. No hallucinations. Family history: father with tremor.",
    'F02.80 G20.A1 I95.1 Z91.81',
  ],
  [
    'Rehab discharge: R MCA... correction: right MCA ischemic stroke 4/2 with left hemiparesis and aphasia. Paroxysmal a-fib on apixaban. HTN.',
    'I10 I48.0 I69.320 I69.354 Z79.01',
  ],
  [
    'Home palliative care visit. Patient with adenocarcinoma of left upper lobe lung, metastatic to brain and mediastinal nodes, on dexamethasone 4 mg daily long term. Comfort focused.',
    'C34.12 C77.1 C79.31 Z51.5 Z79.52',
  ],
  [
    'Oncology: Left breast cancer, s/p mastectomy 2025, on letrozole. Postmastectomy lymphedema left arm.',
    'C50.912 I97.2 Z79.811 Z90.12',
  ],
  [
    'Podiatry. T2DM with diabetic foot ulcer left plantar forefoot, fat layer exposed. Diabetic polyneuropathy. PAD.',
    'E11.42 E11.51 E11.621 L97.522',
  ],
  [
    'ID clinic. Chronic osteomyelitis right foot, diabetic foot ulcer right great toe with necrosis of bone, T2DM. PICC, ertapenem 1 g IV daily for 6 weeks. PICC care by home health.',
    'E11.621 E11.69 L97.514 M86.671 Z45.2 Z79.2',
  ],
  [
    'Alcoholic cirrhosis with portal hypertension; ongoing alcohol dependence. No ascites, no varices bleeding.',
    'F10.20 K70.30 K76.6',
  ],
  ['CABG x4 on 5/14/26 for CAD. Sternal incision healing well. HTN. No angina.', 'I10 I25.10 Z48.812 Z95.1'],
  [
    'Psychiatry note. Major depressive disorder, recurrent, moderate. Generalized anxiety disorder. No SI. Denies hallucinations.',
    'F33.1 F41.1',
  ],
  [
    'Annual wellness visit. No complaints. Screening colonoscopy due. Father had colon cancer, sister with diabetes. Flu vaccine given. Never smoker.',
    '',
  ],
  ['SLP visit: swallow evaluated, no dysphagia. Stroke ruled out in ER. Possible TIA vs migraine per ED.', ''],
  ['Multiple sclerosis with neurogenic bladder. No bowel issues.', 'G35.D N31.9'],
  ['ESRD on hemodialysis TTS with anemia of CKD and hypertension.', 'D63.1 I12.0 N18.6 Z99.2'],
  ['Chronic venous hypertension with ulcer right lower leg (pretibial), fat layer exposed.', 'I87.311 L97.812'],
  ['Postherpetic neuralgia, right chest wall.', 'B02.29'],
  ['Lumbar radiculopathy. Lumbar spinal stenosis without neurogenic claudication.', 'M48.061 M54.16'],
  ['T12 compression fracture after a fall from a ladder.', 'S22.080D'],
  ['Compression fracture of L1 due to osteoporosis.', 'M80.08XD'],
  ['s/p L BKA 5/20/26 due to PAD in diabetic. T2DM. Stump healing.', 'E11.51 Z47.81 Z89.512'],
  ['Ischemic cardiomyopathy, chronic HFrEF 25%, ICD in place.', 'I25.5 I50.22 Z95.810'],
  ['Pneumonia, still on antibiotics; COPD.', 'J18.9 J44.0'],
  ["Crohn's disease.", 'K50.90'],
  ['Oropharyngeal dysphagia. PEG tube.', 'R13.12 Z93.1'],
  ["91F with severe Alzheimer's dementia, bedbound, DNR.", 'F02.C0 G30.9 Z66 Z74.01'],
  ['Past medical history: hypothyroidism, vitamin D deficiency, GERD, gout.', 'E03.9 E55.9 K21.9 M10.9'],
  ['Bilateral pulmonary emboli 5/2026 on Xarelto.', 'I26.99 Z79.01'],
  ['PE in 2018, remains on warfarin.', 'Z79.01 Z86.711'],
  ['Legally blind from macular degeneration.', 'H35.30 H54.8'],
  ['Type 1 diabetic with hypoglycemia episodes and neuropathy.', 'E10.40 E10.649'],
  ['Dementia with agitation.', 'F03.911'],
  ['Assessment: 1. AKI on CKD 4, creatinine still rising. 2. Hypertension', 'I12.9 N17.9 N18.4'],
  ['Assessment: hyponatremia due to HCTZ.', 'E87.1 T50.2X5D'],
  ['PEG tube malfunction.', 'K94.23'],
  ['Assessment: generalized muscle weakness, gait abnormality, repeated falls.', 'M62.81 R26.89 R29.6'],
  [
    'PULMONARY DISCHARGE. Young woman with cystic fibrosis and pulmonary exacerbation due to Pseudomonas pneumonia. Exocrine pancreatic insufficiency on enzymes. Cystic fibrosis-related diabetes, insulin. Midline placed 5/20 – SN to flush and change dressing weekly; meropenem through 6/5. No hemoptysis. Lung transplant not yet considered.',
    'E08.9 E84.0 J15.1 K86.81 Z45.2 Z79.4',
  ],
  [
    `ORTHOPAEDIC SURGERY DISCHARGE SUMMARY
88 y/o M s/p fall from bed 5/12 w/ R intertroch hip fx → CMN 5/13. PMH: HTN, dementia (at baseline), BPH s/p TURP, remote appy. Course: acute blood loss anemia, hgb 7.4 → 1u → 8.9, on iron. Delirium POD 1–3, cleared. Foley out POD 2, voiding. No DVT. Fall risk: hx of multiple falls.`,
    'D62 F03.90 I10 S72.141D Z91.81',
  ],
  [
    'Psychiatry, CNS visit at group home. Paranoid schizophrenia, stable on paliperidone monthly. Tardive dyskinesia mild. Type 2 diabetes on metformin. Morbid obesity BMI 43. Smokes a pack a day of cigarettes. No suicidal ideation, no depression, no mania. Denies alcohol; cannabis use years ago.',
    'E11.9 E66.01 F17.210 F20.0 G24.01 Z68.41 Z79.84',
  ],
  [
    'Obstetrics. Cesarean wound dehiscence, packing daily by SN. Preeclampsia resolved after delivery. Baby well. Breastfeeding. No mastitis. No postpartum depression on screen.',
    'O90.0',
  ],
  [
    'Rheumatology. SLE with lupus nephritis, CKD stage 4, hypertension, anemia of CKD. On long-term prednisone 10 mg and mycophenolate. No antiphospholipid syndrome. Past pericarditis 2019.',
    'D63.1 I12.9 M32.14 N18.4 Z79.52 Z79.624',
  ],
  [
    'Neurosurgery. Traumatic subdural hematoma after a fall without LOC, s/p burr holes 4/20. Residual aphasia and dysphagia. Chronic atrial fibrillation; apixaban to be resumed in two weeks. Seizure prophylaxis with Keppra, no seizures.',
    'I48.20 R13.10 R47.01 S06.5X0D Z79.01',
  ],
  [
    'NEUROLOGY CLINIC. Ms. Halloran is seen five months after a right middle cerebral artery infarct. She is left with a left hemiparesis and with oropharyngeal dysphagia, now on a mechanical soft diet; her early facial droop and slurred speech have recovered. Telemetry for a month showed no atrial fibrillation. She takes clopidogrel; aspirin was stopped after 21 days. Blood pressure and lipids are the targets: hypertension and hyperlipidemia, both treated. Her daughter asks about vascular dementia, and on testing today I agree that she has vascular dementia. A seizure was suspected in the hospital but the EEG was normal. She is a lifelong nonsmoker. Her sister had a brain aneurysm.',
    'E78.5 F01.50 I10 I69.354 I69.391 R13.12 Z79.02',
  ],
  [
    `PULMONARY H&P
ID: 63M, lives w/ son
Prob: 1) COPD – no exac since Oct 2) chronic hypoxic & hypercapnic resp failure – home O2 2 L cont, BiPAP qhs 3) obesity hypoventilation, BMI 51 4) pulm HTN, group 3
PE 2019 → ruled out on re-read. 
r/o sleep apnea – sleep study pending
Tob: quit 2018, 80 pk-yr. EtOH none.
FHx: dad emphysema`,
    'E66.2 I27.23 J44.9 J96.11 J96.12 Z68.43 Z99.81 Z99.89',
  ],
  [
    'PSYCHIATRIC NP. Recurrent major depression, moderate. Generalized anxiety disorder. Alcohol dependence, in remission nine years. Insomnia. She attempted suicide in 2011; no ideation now. Bipolar disorder was raised by an earlier clinic and is not supported. Brother died by suicide. Panic attacks stopped on sertraline.',
    'F10.21 F33.1 F41.1 G47.00 Z91.51',
  ],
  [
    'RHEUM: seropositive RA on MTX weekly + pred 5 mg daily (no taper planned). OA both knees. Osteoporosis ruled out by DXA. Gout remote, no attack since 2005, off allopurinol. Lupus serologies negative.',
    'M05.9 M17.0 Z79.52 Z79.631',
  ],
  [
    'HEME/ONC: multiple myeloma, active, on bortezomib. Pathologic fracture of T9 vertebra from the myeloma. Anemia from myeloma. Renal insufficiency, creatinine 1.9, CKD. Bortezomib neuropathy. Shingles on prophylaxis – none.',
    'C90.00 D63.0 G62.0 M84.58XD N18.9 T45.1X5D',
  ],
  [
    'ALS clinic: bulbar onset ALS, chronic hypercapnic resp failure on nocturnal NIV, PEG (feeds at night), dysarthria. DNR. Depression screen neg. Saliva managed. Wife coping.',
    'G12.21 J96.12 R47.1 Z66 Z93.1 Z99.89',
  ],
  [
    'WOUND MD. Venous ulcer on the right shin with varicose veins, fat layer seen, 4x3x0.3. Chronic venous insufficiency. Obesity. ABI 1.1, so no arterial disease. Left leg ulcer healed in March. Diabetes: no (A1c 5.5).',
    'E66.9 I83.018 I87.2 L97.812',
  ],
  [
    'SHOULDER: 6 days s/p R reverse total shoulder arthroplasty for cuff tear arthropathy. HTN, anxiety. Nerve block wore off. Sling. No infection. L shoulder injected last year, better.',
    'F41.9 I10 Z47.1 Z96.611',
  ],
  [
    'DISCHARGE: COVID-19 pneumonia, still on dexamethasone day 6; chronic hypoxic respiratory failure on home O2 2 L. HTN. PE protocol CT negative. Troponin leak, no MI. Hyperglycemia from steroids, not diabetic.',
    'I10 J12.82 J96.11 U07.1 Z99.81',
  ],
  [
    'PODIATRY/VASCULAR. T2DM on glargine. Dry gangrene of the right third toe with diabetic foot ulcer of the right forefoot, bone necrosis exposed at its base. Polyneuropathy. Left second toe amputated in 2022. HTN. Osteomyelitis excluded on MRI.',
    'E11.42 E11.52 E11.621 I10 L97.514 Z79.4 Z89.422',
  ],
  [
    "GERI-PSYCH NP: 83M moderate vascular dementia with agitation, on quetiapine. HTN, HLD, a-fib on apixaban. Hx of falls. Depression considered, PHQ neg. Delirium from UTI in April: both cleared. Wife has Alzheimer's.",
    'E78.5 F01.B11 I10 I48.91 Z79.01 Z91.81',
  ],
];
