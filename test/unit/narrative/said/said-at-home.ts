/**
 * Words of nurses, therapists and social workers at home, by kinds of what was missed or read too much in notes of a new author,
 * each with near misses. Own sentences, apart from the gold set; dated 2026-06-01 (FY2026), written by a nurse.
 */
type Kind = readonly [what: string, said: readonly (readonly [text: string, codes: string])[]];

export const AT_HOME: readonly Kind[] = [
  [
    'a wound told in several sentences',
    [
      ['Dressing change to wound on the sacrum. 4 x 3 x 1 cm, 30% slough. Stage 3.', 'L89.153'],
      ['Open area L heel found at bath. Purple, boggy, skin intact. Deep tissue injury per WOCN.', 'L89.626'],
      ['Pressure sore on the right hip measures 2 x 2. The wound is unstageable due to slough.', 'L89.210'],
      ['Sacral wound: 5x4x2 cm. Stage IV. Vac in place.', 'L89.154'],
      ['Venous ulcer right calf, 3 x 2 cm. Subcutaneous tissue visible in the base.', 'I87.2 L97.212'],
      ['Arterial ulcer on the R 2nd toe. Bone exposed.', 'I70.235 L97.516'],
      ['Pressure ulcer to R hip. No bone exposed.', 'L89.219'],
      ['Wound care to L heel. CKD stage 3 unchanged.', 'N18.30'],
      ['Wound to coccyx healed. Stage 2.', ''],
      ['Wounds to L heel and R heel. Stage 3.', ''],
      ['Venous ulcer L ankle. Stage 2.', 'I87.2 L97.329'],
      ['Surgical wound L hip. Stage 2.', ''],
    ],
  ],
  [
    'a wound form on one line',
    [
      ['Wound type: Pressure. Location: Coccyx. Stage: 3', 'L89.153'],
      ['WOUND #1 Location: R heel. Etiology: Pressure. Stage: Unstageable (eschar).', 'L89.610'],
      ['Wound type: Surgical. Location: Coccyx. Stage: n/a', ''],
    ],
  ],
  [
    'ulcers, one sentence each',
    [
      [
        'Venous ulcers to both legs. Left lateral calf 3 x 2 cm, fat layer exposed. Right medial ankle 1 x 1, skin only.',
        'I87.2 L97.222 L97.311',
      ],
      ['Diabetic ulcer R foot closed as of 5/9.', 'Z86.31'],
    ],
  ],
  [
    'a heart failure that gets worse',
    [
      ['CHF exac (diastolic).', 'I50.33'],
      ['Admitted for HFrEF exacerbation last week.', 'I50.23'],
      ['Decompensated systolic heart failure.', 'I50.23'],
      ['HFpEF, no exacerbation this period.', 'I50.30'],
    ],
  ],
  [
    'masks and oxygen',
    [
      ['OSA on CPAP.', 'G47.33 Z99.89'],
      ['OSA, uses CPAP nightly.', 'G47.33 Z99.89'],
      ['OSA, noncompliant with CPAP.', 'G47.33 Z91.199'],
      ['OSA, CPAP ordered, not delivered.', 'G47.33'],
      ['COPD, O2 2L w/ exertion, SpO2 88% on RA walking.', 'J44.9 Z99.81'],
    ],
  ],
  [
    'needs in plain words',
    [
      ['There is no food in the house by the end of the month.', 'Z59.41'],
      ['Denies having no food in the house.', ''],
      ['They can’t afford groceries.', 'Z59.41'],
      ['He has no way to get to the clinic.', 'Z59.82'],
      ['No car but daughter drives.', ''],
      ['Electricity was shut off last week.', 'Z59.12'],
      ['Lights were turned off for the nap.', ''],
      ['Reads at a 3rd grade level.', 'Z55.0'],
      ['Gave the Alzheimer’s Assn number.', ''],
    ],
  ],
  [
    'levels that the nurse draws',
    [
      ['POC INR 2.6, goal 2.5-3.5, mech mitral valve. On warfarin 5 mg daily.', 'Z51.81 Z79.01 Z95.2'],
      ['Vanc trough drawn from PICC per order.', 'Z45.2 Z51.81'],
      ['INR 2.3 at the clinic, on warfarin.', 'Z79.01'],
    ],
  ],
  [
    'risk of falling, and why therapy was asked for',
    [
      ['High fall risk per TUG.', 'Z91.81'],
      ['High fall risk precautions in place.', ''],
      ['Not a high fall risk.', ''],
      ['Referral dx deconditioning.', 'R53.81'],
      ['Pt referred to PT for generalized weakness and unsteady gait.', 'R26.81 R53.1'],
      ['Reports weakness after the walk.', ''],
    ],
  ],
  [
    'drugs in a list of what was before',
    [
      ['PMH afib on Eliquis, DM2 on Lantus and metformin.', 'E11.9 I48.91 Z79.01 Z79.4 Z79.84'],
      ['T2DM. Meds at d/c: glipizide, atorvastatin.', 'E11.9 Z79.84'],
      ['T2DM. Glipizide d/c’d.', 'E11.9'],
    ],
  ],
  [
    'taken out, left behind',
    [
      ['Colon cancer T3N0, all removed, no chemo planned.', 'Z85.038'],
      ['Colon cancer, chemo starts 6/20.', 'C18.9'],
      ['TBI 2019, persistent vegetative state.', 'R40.3 S06.9XAS'],
      ['Hx lung CA, RUL lobectomy 2022.', 'Z85.118 Z90.2'],
    ],
  ],
  [
    'money and cover, in plain words',
    [
      ['Owes the hospital, collection calls daily.', 'Z59.869'],
      ['Electric bill past due with shut off notice.', 'Z59.861'],
      ['No income besides SSDI.', ''],
      ['No insurance til May.', 'Z59.71'],
      ['No insurance issues, auth on file.', ''],
    ],
  ],
  [
    'what an old disease has left',
    [
      ['Guillain-Barre 10/2025. Residual weakness of both legs.', 'G65.0'],
      ['Guillain-Barre 4/2026, improving.', 'G61.0'],
      ['Hx polio with L leg weakness, wears brace.', 'B91'],
      ['Hx polio as a child.', 'Z86.12'],
      ['C4 quad complete.', 'G82.51'],
    ],
  ],
  [
    'the type of a diabetes, told elsewhere',
    [
      ['New DM, insulin teaching today. 24 M, type 1. Lispro 1:12.', 'E10.9'],
      ['DM on metformin. Bipolar type 1.', 'E11.9 F31.9 Z79.84'],
      ['DM on Humalog since the kidney transplant.', 'E11.9 Z79.4 Z94.0'],
      ['DM post transplant on Humalog.', 'E13.9 Z79.4'],
    ],
  ],
  [
    'care of tubes, bags and ports',
    [
      ['Port R chest accessed for pump disconnect.', 'Z45.2'],
      ['GT (Mic-key 14fr) button change today by RN.', 'Z43.1'],
      ['Cath irrigation. Foley 22 3 way.', 'Z46.6'],
      ['SP tube 20 fr changed.', 'Z43.5'],
      ['Urostomy pouch leaking, changed to flexible convex.', 'Z43.6'],
      ['Has colostomy, daughter changes the pouch.', 'Z93.3'],
    ],
  ],
  [
    'drugs kept up that have no code of their own',
    [
      ['Schizophrenia, Haldol dec 100 mg IM given, next 7/1.', 'F20.9 Z79.899'],
      ['PAF on amiodarone 200 daily.', 'I48.0 Z79.899'],
      ['Hypothyroidism due to amiodarone.', 'E03.2 T46.2X5D'],
      ['Lithium level drawn.', 'Z51.81'],
    ],
  ],
  [
    'what a symptom is given for, and what it comes of',
    [
      ['K 3.3, on KCl 20 bid for hypokalemia.', 'E87.6'],
      ['Constipation r/t opioids on senna.', 'K59.03 T40.2X5D'],
      ['Lymphedema, obesity. Wt loss 12 lb.', 'E66.9 I89.0'],
      ['Falls x2 this month from w/c.', 'R29.6'],
      ['CHF telehealth follow up.', 'I50.9'],
      ['CHF telemonitoring pilot offered.', ''],
      ['Burn of second degree L thigh, TBSA approx 3%.', 'T24.212D T31.0'],
      ['L breast abscess I&D, cx MRSA.', 'B95.62 N61.1'],
    ],
  ],
];
