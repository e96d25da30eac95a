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
      ['Schizophrenia, Haldol dec 100 mg IM given, next 7/1.', 'F20.9'],
      ['PAF on amiodarone 200 daily.', 'I48.0'],
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
  [
    'codes written out',
    [
      ['OT Dx: M62.81, Z74.1.', 'M62.81 Z74.1'],
      ['ICD-10: I50.9 per the referral.', 'I50.9'],
      ['Wound 10.5 x 4.2 cm, T10.5.', ''],
      ['Dx: not I50.9, see addendum.', ''],
    ],
  ],
  [
    'the limb of a cellulitis',
    [
      ['Dressing R hand: dog bite 5/19, cellulitis improving.', 'L03.113'],
      ['Cellulitis, on Keflex. R leg and L arm pain.', 'L03.90'],
    ],
  ],
  [
    'housing',
    [
      ['Landlord has given notice to vacate by 6/30.', 'Z59.811'],
      ['Mortgage 3 mo behind, foreclosure letter received.', 'Z59.811'],
      ['Landlord has diabetes.', ''],
    ],
  ],
  [
    'swallowing by its phase, the hand that writes',
    [
      ['Severe dysphagia (oropharyngeal), PEG for nutrition.', 'R13.12 Z93.1'],
      ['Dysphagia, pharyngeal.', 'R13.13'],
      ['59 yo LH male, L hemiplegia after ICH.', 'I69.152'],
    ],
  ],
  [
    'done with its last dose, kept up with one a day',
    [
      ['PICC pulled today after last dose ertapenem for E coli UTI.', ''],
      ['Recurrent UTI on macrodantin qhs.', 'Z79.2 Z87.440'],
      ['UTI on macrodantin, day 3 of 7.', 'N39.0'],
    ],
  ],
  [
    'short words of nurses',
    [
      ['Trach 8 cuffed, vent 24/7.', 'Z93.0 Z99.11'],
      ['Fx L superior & inferior pubic rami.', 'S32.512D S32.592D'],
      ['Nonischemic CMP.', 'I42.8'],
      ['CMP drawn.', ''],
      ['Falls (4 in 3 mo).', 'R29.6'],
      ['Near falls (2).', ''],
      ['Urethral stricture.', ''],
    ],
  ],
  [
    'turns of a disease that the hospital treated',
    [
      ['Addison’s disease, adrenal crisis 5/18 w/ hosp.', 'E27.1'],
      ['Myasthenia gravis crisis 5/10, intubated 6 d, now home.', 'G70.00'],
      ['Bell’s palsy R, resolved 90%.', 'G51.0'],
      ['Bell’s palsy R, resolved.', ''],
    ],
  ],
  [
    'who cannot read, and why',
    [
      ['Can’t read, never went to school.', 'Z55.0'],
      ['Legally blind, can’t read labels.', 'H54.8'],
    ],
  ],
  [
    'what a stroke left, by its short words',
    [
      ['CVA 5/28 w/ L side weakness & slurred speech.', 'I69.328 I69.354'],
      ['Memory & exec fxn deficits after stroke.', 'I69.311 I69.314'],
    ],
  ],
  [
    'a death in the house',
    [
      ['Pt’s husband passed away in March.', 'Z63.4'],
      ['Her father passed away in 1990.', ''],
    ],
  ],
  [
    'cut out, and where',
    [
      ['Excised scalp SCC 5/22, wound 2 x 2 granulating.', 'Z85.828'],
      ['T9-10 discitis, TLSO.', 'M46.44'],
      ['L humerus prox fx, sling.', 'S42.202D'],
      ['Neuropathy fingers oxaliplatin.', 'G62.0 T45.1X5D'],
    ],
  ],
  [
    'one place and its stage in a clause',
    [
      ['R trochanter 2x2 intact non-blanchable redness (st 1).', 'L89.211'],
      ['R ischial scar intact; L heel DTI 2x2 maroon, floated.', 'L89.626'],
      ['R hip OA stage 4, awaiting THA.', 'M16.11'],
      ['Ulcer to medial calf RLE 1.2 x 1.0, pink.', 'L97.219'],
    ],
  ],
  [
    'the stop behind a short word',
    [
      ['Swallow: regular/thin, no s/s. PMH HTN, DM, HLD.', 'E11.9 E78.5 I10'],
      ['No N/V. Hx gout on allopurinol.', 'M10.9'],
      ['Hx HTN, gout.', 'I10 M10.9'],
      ['Hx of gout.', ''],
    ],
  ],
  [
    'where one sleeps, and whence',
    [
      ['Sleeping on his sister’s couch since May.', 'Z59.01'],
      ['Released from jail 5/2026.', 'Z65.2'],
      ['Nobody home with her during the day.', 'Z74.2'],
      ['Legally blind L eye.', ''],
      ['Legally blind.', 'H54.8'],
    ],
  ],
  [
    'lines that are out, pressures that are none',
    [
      [
        'Dapto via PICC for 6 weeks, completed 5/3. PICC removed in clinic 5/5. Oral doxycycline suppression indefinitely.',
        'Z79.2',
      ],
      ['CHF, CardioMEMS readings up, PAD 24.', 'I50.9'],
      ['COPD on 2L.', 'J44.9 Z99.81'],
      ['Class for caregivers, G-tube teaching. No pt seen.', ''],
      ['Smoker 1 pk/day.', 'F17.210'],
      ['MS, secondary progressive MS.', 'G35.C0'],
    ],
  ],
  [
    'boxes behind a value, words in brackets',
    [
      ['Endocrine: FBS 156, [x] DM2 [ ] DM1', 'E11.9'],
      ['GU: [x] incontinent (stress) [ ] catheter', 'N39.3'],
    ],
  ],
  [
    'wounds in a numbered list',
    [
      [
        '1) L buttock - Pressure - Stage III - 2.2 x 1.4\n2) L elbow - skin tear - 2 x 1\n3) Coccyx - HEALED 5/1',
        'L89.323 S51.012D',
      ],
      ['1) Call MD - pressure high\n2) Elbow - sore', ''],
    ],
  ],
  [
    'fractures with a whole date, what was done for them',
    [
      ['S/p hospitalization for R hip fx, hemiarthroplasty on 5/20/2026.', 'S72.001D Z96.641'],
      ['S/p R hip fx 2019.', ''],
      ['L CTR 5/21.', 'Z47.89'],
      ['Prostatectomy 5/10 for ca.', 'Z48.3 Z90.79'],
    ],
  ],
  [
    'lists that begin with hx, things that last',
    [
      ['Hx migraine, anxiety.', 'F41.9 G43.909'],
      ['Hx of migraine.', ''],
      ['Asbestos exposure hx (shipyard).', 'Z77.090'],
      ['PMH: PD, DBS 2022. On/off fluctuations, dyskinesia.', 'G20.B2 Z96.82'],
    ],
  ],
  [
    'by its place and by its cause',
    [
      ['Osteomyelitis c-spine, IV nafcillin.', 'M46.22'],
      ['CIPN of the feet, Taxol weekly.', 'G62.0 T45.1X5D'],
      ['L shoulder adhesive capsulitis, ROM 80.', 'M75.02'],
      ['Brachial plexus injury L, motorcycle 5/1.', 'S14.3XXD'],
      ['Delayed gastric emptying after Whipple.', 'K30'],
    ],
  ],
  [
    'two joints of one code, one of them new',
    [
      ['Medical dx: L TKA 5/24/26.\nPMHx: R TKA 2023, HTN.', 'I10 Z47.1 Z96.653'],
      ['PMHx: bilat TKA 2019.', 'Z96.653'],
    ],
  ],
  [
    'after a stay, and what for',
    [
      ['OT eval following hospitalization for pneumonia, now on 2 L O2 with activity. COPD.', 'J44.9 Z99.81'],
      ['Hosp for pneumonia, now on Augmentin.', 'J18.9'],
      ['Chemo side effects visit: stomach ca, neutropenia d/t chemo.', 'C16.9 D70.1 T45.1X5D'],
      ['Side effects: nausea, neutropenia, diarrhea.', ''],
      ['DVT L leg, Lovenox till 6/29.', 'I82.402 Z79.01'],
    ],
  ],
  [
    'stage before its place, rent behind',
    [
      ['#1 Stage IV R ischium 5.0 x 4.0 x 3.5, tunneling.', 'L89.314'],
      ['Behind on lot rent, given 30 days to leave.', 'Z59.811'],
      ['2nd fall in 1 month.', 'R29.6'],
      ['Crohn’s colitis w/ perianal fistula.', 'K50.113'],
      ['OSA (CPAP), HTN.', 'G47.33 I10 Z99.89'],
    ],
  ],
];
