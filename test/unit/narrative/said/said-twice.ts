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
  // The year is the stroke's; what it left is of now.
  ['CVA in 2019 with residual left-sided weakness.', 'I69.354'],
  ['PMH: CVA (2018) w/ residual R sided weakness.', 'I69.351'],
  ['CVA in 2019, left-sided weakness since resolved.', 'Z86.73'],
  ['CVA in 2019 with no residual left-sided weakness.', 'Z86.73'],
  // A complication of diabetes is named apart from it, its eye or its kind left open.
  ['Legally blind, both eyes, due to proliferative diabetic retinopathy. T2DM.', 'E11.3599 H54.8'],
  ['T2DM with severe nonproliferative diabetic retinopathy.', 'E11.3499'],
  ['T2DM with PDR OU.', 'E11.3593'],
  // A symptom of which the note names another cause is no part of the bowel disease beside it.
  ['Microscopic colitis. Constipation from opioids.', 'K52.839 K59.03 T40.2X5D'],
  ['Low back pain attributed to bony mets from breast cancer.', 'C50.919 C79.51 G89.3'],
  // What the note says of it in one place holds for the others.
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
];
