import type { Said } from './said-form.ts';

/** What a provider's note names once with all that tells it, and again, shorter, in another place. */
export const SAID_TWICE: Said = [
  // One ulcer: its kind and side first, its depth in the examination.
  ['Diabetic ulcer of the left great toe. Exam: plantar ulcer 2.5 cm, bone palpable. T2DM.', 'E11.621 L97.526'],
  ['Type 2 diabetes. Diabetic ulcer of right heel.\nFindings: foot ulcer to bone.', 'E11.621 L97.416'],
  ['Venous ulcer of the right lower leg. Exam: calf ulcer with fat layer exposed.', 'I87.2 L97.212'],
  ['Stage 3 pressure ulcer of the left heel.\nWound exam: heel ulcer 2 x 2 cm, clean.', 'L89.623'],
  ['Unstageable pressure ulcer right heel. Heel ulcer is covered with eschar.', 'L89.610'],
  // Two: another kind, side, depth or number.
  [
    'Pressure ulcer left heel stage 3. Diabetic ulcer of the left foot, fat layer exposed. T2DM.',
    'E11.621 L89.623 L97.522',
  ],
  ['Pressure ulcer left heel stage 3. Also ulcer of left foot, fat layer exposed.', 'L89.623 L97.522'],
  ['Ulcer of right heel, skin only. Ulcer of left heel, skin only.', 'L97.411 L97.421'],
  ['Ulcer left heel, fat layer exposed. Ulcer left midfoot, skin only.', 'L97.421 L97.422'],
  ['Stage 3 pressure ulcer of the left heel. Left great toe ulcer, fat layer exposed.', 'L89.623 L97.522'],
  ['Stage 3 pressure ulcer of the left heel. Exam: left foot ulcer 2 cm, bone exposed.', 'L89.623 L97.526'],
  // The year is the stroke's; what it left is of now.
  ['CVA in 2019 with residual left-sided weakness.', 'I69.354'],
  ['PMH: CVA (2018) w/ residual R sided weakness.', 'I69.351'],
  ['CVA in 2019, left-sided weakness since resolved.', 'Z86.73'],
  ['CVA in 2019 with residual left-sided weakness, now resolved.', 'Z86.73'],
  ['CVA 2019, residual left-sided weakness has resolved.', 'Z86.73'],
  ['CVA in 2019 with no residual left-sided weakness.', 'Z86.73'],
  // A complication of diabetes is named apart from it, its eye or its kind left open.
  ['Legally blind, both eyes, due to proliferative diabetic retinopathy. T2DM.', 'E11.3599 H54.8'],
  ['T2DM with severe nonproliferative diabetic retinopathy.', 'E11.3499'],
  ['T2DM with PDR OU.', 'E11.3593'],
  // A symptom of which the note names another cause is no part of the bowel disease beside it.
  ['Microscopic colitis. Constipation from opioids.', 'K52.839 K59.03 T40.2X5D'],
  ['Low back pain attributed to bony mets from breast cancer.', 'C50.919 C79.51 G89.3'],
  // What the note says of it in one place holds for the others.
  ['Chronic hepatitis C. FH: mother with hep C, cured.', 'B18.2'],
  ['Chronic hepatitis C.\nFamily history: mother hep C (cured), father CAD.', 'B18.2'],
  ['Hx HCV treated/cured 2018. Cirrhosis (alcohol + HCV), compensated.', 'K74.60'],
  [
    'L intertrochanteric femur fx, also L distal radius fx. Known osteoporosis - fragility fracture per endocrine.',
    'M80.032D M80.052D',
  ],
  ['Osteoporosis on Prolia, no fragility fracture. Right ankle fracture in MVA.', 'M81.0 S82.891D'],
  // Of many infections none is treated now.
  ['Recurrent UTIs, last one treated in Aug.', 'Z87.440'],
  ['Frequent UTIs.', 'Z87.440'],
  ['Frequent UTIs, now on Cipro.', 'N39.0'],
  // An operation that is not to be.
  ['Right TKA PJI. Knee explant not planned.', 'T84.53XA'],
  ['R TKA infection s/p explant with spacer.', 'T84.53XA Z89.521'],
  ['Left BKA was not needed.', ''],
  ['Left BKA 2019, not using prosthesis.', 'Z89.512'],
  // One short form, by the words about it.
  ['Vent dependent (BPD, chronic respiratory failure), ex-26 wk preemie.', 'J96.10 P27.1 Z99.11'],
  ['ICD (primary prevention).', 'Z95.810'],
  ['ICD-10 code verified.', ''],
  ['Adjustment reaction w depressed mood.', 'F43.21'],
  // The kind in brackets behind the name.
  ["Dementia (Alzheimer's, late onset) severe with agitation and wandering.", 'F02.C11 G30.1 Z91.83'],
  ["Dementia (Alzheimer's), moderate, with anxiety.", 'F02.B4 G30.9'],
  ['Dementia (vascular), severe, with agitation.', 'F01.C11'],
  ['Bladder ca s/p radical cystectomy in June, nodes neg, no adjuvant planned.', 'Z85.51 Z90.6'],
  ['Tac/MMF, kidney transplant 2021.', 'Z79.621 Z79.624 Z94.0'],
  ["Moderate dementia due to Parkinson's disease with visual hallucinations.", 'F02.B2 G20.A1'],
  ['Osteoporosis w/ old T12 compression fx; on Prolia.', 'M81.0 Z87.310'],
  ['History of melanoma excised in 2014.', 'Z85.820'],
  // Of the options of a form the ticked one counts, and nothing of the others.
  [
    'Diabetes type 2.\nLocation: L lateral lower leg  Type: [ ] Pressure [X] Venous [ ] Arterial [ ] Diabetic\nDepth: fat layer',
    'E11.9 I87.2 L97.822',
  ],
  ['Wound location: R heel\nType: ☒ Pressure ☐ Diabetic ☐ Arterial\nStage: ☐ 1 ☐ 2 ☐ 3 ☐ 4 ☒ Unstageable', 'L89.610'],
  ['Location: L shin  Type: [ ] Pressure [ ] Venous [ ] Arterial', ''],
  // Where in the spine it is, before its name or behind.
  ['L5-S1 discitis.', 'M46.47'],
  ['Discitis/osteomyelitis L3-4.', 'M46.26 M46.46'],
  ["Crohn's of small and large bowel with enterocutaneous fistula.", 'K50.813'],
  // A drug given for the dependence.
  ['Chronic pain on methadone 10 mg TID.', 'G89.29 Z79.891'],
  ['IVDU heroin - in MAT, methadone.', ''],
  // While a patient is pregnant chapter 15 comes before all others; of pregnancies that are over it says nothing.
  [
    'G3P2 28w4d, chronic HTN w/ superimposed preeclampsia on labetalol. GDM A2 on insulin. Anemia of pregnancy.',
    'O11.3 O24.414 O99.013 Z3A.28',
  ],
  ['IUP 24 wks with chronic hypertension.', 'O10.012 Z3A.24'],
  ['Pregnant 30 weeks with type 2 diabetes on insulin.', 'E11.9 O24.113 Z3A.30 Z79.4'],
  ['G1P0 at 33w2d, preeclampsia without severe features.', 'O14.03 Z3A.33'],
  ['82 y.o. G4P4 with HTN and anemia.', 'D64.9 I10'],
  ['HTN since her last pregnancy, 20 years ago. Seen 6 weeks ago.', 'I10'],
  ['HTN. Daughter is pregnant, 20 weeks.', 'I10'],
  // Dots lead to the answer.
  ['CHF .............. no\nCOPD ............. Yes\nDiabetes type 2 .. Y', 'E11.9 J44.9'],
  // One answer for a list, however long.
  ['COPD, asthma, heart failure, diabetes, kidney disease, stroke, cancer, seizures, gout? No.', ''],
];
