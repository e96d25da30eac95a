import type { Said } from './said-form.ts';

/**
 * Kinds that ordinary notes of ordinary patients brought: sides that end a sentence, what an operation was got for, what is still
 * to be given for a cancer, days counted by a letter. Own sentences with near misses, by the Official Guidelines and the Tabular.
 */
export const IN_THE_MIX: Readonly<Record<string, Said>> = {
  'a side that ends its sentence': [
    ['Frozen shoulder L. Carpal tunnel R.', 'G56.01 M75.02'],
    ['Glaucoma R. Macular degeneration L, dry.', 'H35.3120 H40.9'],
    ['Mary L. Smith has hypertension.', 'I10'],
    ['Osteoarthritis of the R. Knee.', 'M17.11'],
  ],
  'what was had, and the operation that was got for it': [
    ['Developed complete heart block and received a pacemaker in 2024.', 'Z95.0'],
    ['Third degree heart block, and a dual chamber pacemaker was placed in 2022.', 'Z95.0'],
    ['Found to have acute cholecystitis and underwent lap chole 5/20.', 'Z48.815'],
    ['Sick sinus syndrome, pacemaker to be discussed.', 'I49.5'],
  ],
  'what is still to be given for a cancer that was operated on': [
    ['s/p right mastectomy 5/10 for breast cancer. Chemo starts in July.', 'C50.911 Z48.3 Z90.11'],
    ['Right mastectomy 2015 for breast cancer. No radiation planned.', 'Z85.3 Z90.11'],
  ],
  'days counted by their letter': [
    ['12 d s/p CABG x4.', 'Z48.812 Z95.1'],
    ['10 d post lap chole.', 'Z48.815'],
  ],
  'sugars that a steroid lifted': [
    ['Type 2 diabetes with steroid-induced hyperglycemia.', 'E11.65 T38.0X5D'],
    ['T2DM with hyperglycemia due to missed insulin.', 'E11.65 Z79.4'],
  ],
  'diabetes and what is taken by mouth': [
    ['DM2 on oral agents.', 'E11.9 Z79.84'],
    ['Diabetes controlled with pills.', 'E11.9 Z79.84'],
    ['DM2, no oral meds, diet only.', 'E11.9'],
    ['Diabetes and HTN, takes his pills from a box.', 'E11.9 I10'],
  ],
  'the veins of a chronic thrombosis': [
    ['Chronic DVT of the right popliteal vein.', 'I82.531'],
    ['Chronic left femoral DVT.', 'I82.512'],
    ['Left femoral DVT. Chronic pain syndrome.', 'G89.4 I82.412'],
  ],
  'weaned to a flow, and off': [
    ['COPD, weaned from 6 L to 2 L NC.', 'J44.9 Z99.81'],
    ['COPD, weaned from 4 L NC to room air.', 'J44.9'],
  ],
  'the severity and the agitation of a dementia, behind its name': [
    ['Alzheimer’s disease, now at the moderate stage, with agitation every evening.', 'F02.B11 G30.9'],
    ['Dementia with behavioral disturbance, mild.', 'F03.A18'],
    ['Alzheimer’s disease. On dialysis for end stage renal disease.', 'F02.80 G30.9 N18.6 Z99.2'],
    ['Alzheimer’s disease, no agitation.', 'F02.80 G30.9'],
    ['Alzheimer’s late onset, severe, needs feeding.', 'F02.C0 G30.1'],
    ['Early stage Alzheimer’s.', 'F02.80 G30.9'],
  ],
  'what was suspected somewhere': [
    ['Steroid-induced adrenal insufficiency suspected in hospital, cort stim normal.', ''],
    ['Pneumonia suspected at the ER, film clear.', ''],
  ],
  'the joint that a prosthetic infection is of': [
    ['R THA (2024) prosthetic joint infection.', 'T84.51XA'],
    ['Periprosthetic infection of the right total knee.', 'T84.53XA'],
  ],
  'spina bifida, Chiari and the water on the brain': [
    ['Lumbar myelomeningocele w/ hydrocephalus, VP shunt.', 'Q05.2 Z98.2'],
    ['Myelomeningocele L4, no hydrocephalus.', 'Q05.7'],
    ['Chiari II malformation with myelomeningocele and hydrocephalus.', 'Q07.03'],
    ['Chiari I malformation.', 'G93.5'],
  ],
  'treated with rays in a year of the past': [['Prostate cancer treated with radiation 2018, PSA low.', 'Z85.46']],
  'short forms of the heart': [
    ['Isch cardiomyopathy, EF 25%.', 'I25.5'],
    ['Ischemic cardiomyop, EF 25.', 'I25.5'],
    ['CHF, ICD, on Eliquis for afib.', 'I48.91 I50.9 Z79.01 Z95.810'],
    ['CHF; ICD-10 code on the order.', 'I50.9'],
  ],
  'a disease that is named without its kind as a rule': [['Short bowel syndrome on TPN via Hickman.', 'K90.829 Z45.2']],
  'other words for what has a code': [
    ['Past suicide attempt by overdose. MDD, recurrent, mild.', 'F33.0 Z91.51'],
    ['No past suicide attempts. MDD, recurrent, mild.', 'F33.0'],
    ['Hyperthyroidism, Graves, on methimazole.', 'E05.00'],
    ['Mrs. Graves has hypertension.', 'I10'],
    ['Hearing loss with aids.', 'H91.90 Z97.4'],
    ['Chronic hepatitis C s/p Harvoni, SVR12.', ''],
    ['Parkinson’s disease with hypophonia and constipation.', 'G20.A1 R49.8'],
    ['s/p R hip ORIF for subtroch fx 5/1.', 'S72.21XD'],
    ['Infant with RSV bronchiolitis.', 'J21.0'],
    ['Pilonidal cyst excised 5/15, packing the wound.', 'Z48.817'],
  ],
};

/** The same of nurses and therapists. */
export const IN_THE_MIX_OF_OTHERS: readonly (readonly [kind: string, said: Said])[] = [
  [
    'what a stay has left',
    [
      ['Deconditioned after hosp for UTI (abx done).', 'R53.81'],
      ['Deconditioning, resolved.', ''],
      ['Reason for SNF stay: debility after bowel surgery.', ''],
    ],
  ],
  [
    'a level with its goal before the word that tells who took it',
    [
      ['INR 3.4 (goal 2.5-3.5) by fingerstick. Coumadin for afib.', 'I48.91 Z51.81 Z79.01'],
      ['INR 3.4 (goal 2.5-3.5) at the lab. Coumadin for afib.', 'I48.91 Z79.01'],
    ],
  ],
  [
    'burns, and what only feels so',
    [
      ['Feet burn at night, diabetic neuropathy.', 'E11.40'],
      ['Burn L foot from heating pad 5/20, 2nd degree.', 'T25.222D'],
      ['R hand burn 5/12 (grease), partial thickness.', 'T23.201D'],
    ],
  ],
  [
    'preeclampsia of who has delivered',
    [
      ['Severe preeclampsia at delivery, labetalol 200 tid. PP day 9.', 'O14.15'],
      ['Gestational HTN, 10 d pp, labetalol.', 'O13.5'],
      ['32 weeks pregnant, preeclampsia, BP checks 2x/wk.', 'O14.93 Z3A.32'],
    ],
  ],
  [
    'quads that are people, and muscles',
    [
      ['Quad pt, SPT changed.', 'G82.50 Z43.5'],
      ['Para since GSW 2010, cath q4h.', 'G82.20'],
      ['Quad sets x10, SLR x10, quad cane.', ''],
    ],
  ],
  [
    'a motel that somebody pays',
    [
      ['Pt in a motel, paid thru 3/31 by church; before that slept in shelter.', 'Z59.01'],
      ['Rent paid. Motel bill of last year settled.', ''],
    ],
  ],
  [
    'fluids by vein, and feeds by a button',
    [
      ['Dehydration, IV fluids 1 L x3 at home.', 'E86.0'],
      ['G-button feeds Peptamen 55/hr.', 'Z93.1'],
      [
        '10 d s/p LAR w/ diverting loop ileostomy for rectal cancer. Ostomy teaching done. Chemo to start in 6 wks.',
        'C20 Z43.2 Z48.3',
      ],
    ],
  ],
];
