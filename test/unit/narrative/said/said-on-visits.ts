/**
 * Words of nurses, therapists and aides on visits, by kinds of what is hard about them, each with near misses; the codes that
 * their questions are to name, by the Official Guidelines and the Tabular. Own sentences, apart from the gold set. Dated
 * 2026-06-01 (FY2026), written by a registered nurse.
 */
type Kind = readonly [what: string, said: readonly (readonly [text: string, codes: string])[]];

export const ON_VISITS: readonly Kind[] = [
  [
    'a visit that is the first is no encounter of an injury',
    [
      ['PT INITIAL EVAL. L intertrochanteric hip fx, IM nail 5/6.', 'S72.142D'],
      ['Initial visit for R distal radius fracture, cast on.', 'S52.501D'],
      ['Initial assessment: L ankle fracture, boot.', 'S82.892D'],
      ['Subsequent visit, R patella fracture in a brace.', 'S82.001D'],
      ['Initial home visit. R shoulder abrasion, scabbed.', 'S40.211D'],
      ['OT initial eval for L humeral shaft fracture.', 'S42.302D'],
      ['PT evaluation for R tibial plateau fracture.', 'S82.141D'],
      ['ST initial evaluation for dysphagia, oropharyngeal phase.', 'R13.12'],
      ['Displaced fracture of L olecranon, initial encounter.', 'S52.022A'],
      ['Sent to be evaluated for fracture of the R wrist.', ''],
      ['MD to evaluate for CHF.', ''],
    ],
  ],
  [
    'sliding scale insulin is no infection',
    [
      ['T2DM. Novolog SSI AC and HS.', 'E11.9 Z79.4'],
      ['Lispro per SSI, see log.', ''],
      ['SSI coverage taught back.', ''],
      ['SSI L hip incision, on Keflex.', 'T81.49XA'],
    ],
  ],
  [
    'what one of the family fights',
    [
      ['Her brother struggled with alcoholism.', ''],
      ['Dad battled colon cancer for six years.', ''],
      ['Sister survived breast cancer.', ''],
      ['Husband struggles with depression.', ''],
      ['Pt struggles with depression, on Zoloft.', 'F32.A'],
    ],
  ],
  [
    'counted, and none; counted for a team',
    [
      ['UTI 0, pressure injuries 0, falls 0.', ''],
      ['Since SOC: falls 0; UTI x0.', ''],
      ['Infection rates of the branch: CAUTI 0, CLABSI 0.', ''],
      ['CAUTI rates reviewed with the team for her district.', ''],
      ['UTI, day 2 of 7 Macrobid.', 'N39.0'],
    ],
  ],
  [
    'sites of tubes that are cleaned',
    [
      ['PEG 20 Fr, site cleaned, dry dressing.', 'Z43.1'],
      ['G-tube insertion site care given, no drainage.', 'Z43.1'],
      ['PEG in place, feeds at 55.', 'Z93.1'],
      ['PEG, sacral wound site cleaned.', 'Z93.1'],
    ],
  ],
  [
    'opioids of which only what is added is as needed',
    [
      ['Cancer pain: MS Contin 15 mg bid + oxycodone 5 mg q4h prn.', 'G89.3 Z79.891'],
      ['Fentanyl patch 25 mcg q72h + morphine soln prn for cancer pain.', 'G89.3 Z79.891'],
      ['Oxycodone 5 mg q6h prn for pain.', ''],
    ],
  ],
  [
    'drugs that are wished for, done with, or something else',
    [
      ['Psoriasis, wants Humira.', 'L40.9'],
      ['DM2, asking about Ozempic.', 'E11.9'],
      ['RA, would be interested in Enbrel.', 'M06.9'],
      ['Lovenox done 5/19.', ''],
      ['Lovenox course completed 5/19.', ''],
      ['TAC 0.1% to both shins for eczema.', 'L30.9'],
      ['A-fib on Eliquis.', 'I48.91 Z79.01'],
    ],
  ],
  [
    'w/out',
    [
      ['Lumbar stenosis w/ out neurogenic claudication.', 'M48.061'],
      ['DM2 w/out complication.', 'E11.9'],
      ['Goes w/ outpatient rehab next, COPD.', 'J44.9'],
    ],
  ],
  [
    'falls that a note dates',
    [
      ['Fell in the bathroom on 5/9.', 'Z91.81'],
      ['Falls on 5/9 and 5/12, no injury.', 'Z91.81'],
      ['Fell out of bed on 5/20.', 'Z91.81'],
      ['MMT fell to 3/5 on the L.', ''],
      ['Denies falling in the yard on 5/9.', ''],
    ],
  ],
  [
    'ulcers of the lower leg by its sides',
    [
      ['L medial lower leg, venous ulcer, breakdown of skin only.', 'I87.2 L97.821'],
      ['Lateral R lower leg stasis ulcer with fat layer exposed.', 'I87.2 L97.812'],
      ['R anterior lower leg, varicose ulcer, fat layer exposed.', 'I83.018 L97.812'],
      ['L calf varicose ulcer, skin breakdown only.', 'I83.022 L97.221'],
    ],
  ],
  [
    'a cesarean wound has codes of its own',
    [
      ['C-section incision infection, on Keflex.', 'O86.00'],
      ['Postpartum, C/S 5/20. Incision infection, superficial, yellow drainage, on Keflex.', 'O86.01'],
      ['Hernia repair 5/20. Incision infection, superficial, on Keflex.', 'T81.41XA'],
    ],
  ],
  [
    'looks like it, has it for long',
    [
      ['Cachectic-looking, eats half.', ''],
      ['Septic appearing, sent to ED.', ''],
      ['Hidradenitis suppurativa, long hx.', 'L73.2'],
      ['Gout long hx, allopurinol.', 'M10.9'],
      ['Cachexia, Marinol.', 'R64'],
      ['GBS dx in Nov, walks with rollator.', 'G61.0'],
      ['GBS swab at 36 weeks.', ''],
      ['Lap sigmoidectomy 5/8/26 for diverticulitis.', 'Z48.815 Z90.49'],
    ],
  ],
  [
    'patients of a meeting, by initials and names',
    [
      ['IDT: J.K. – wound vac; T.R. – CHF readmit; B.B. – COPD, O2 eval.', ''],
      ['1) M.B. – DC Fri. 2) R.T. – stroke, PT. 3) D.L. – DM, new to insulin.', ''],
      ["Mr. S (CVA) d/c'd, Mrs. T (DM, new ulcer) SOC tomorrow, Mr. V (Parkinson's) PT x2.", ''],
      ['Mr. Hale (COPD) seen. Lungs with wheezes, 2 L O2.', 'J44.9 Z99.81'],
      ['Annual competency – wound measurement. Scenario: 72 y/o with stage 3 sacral ulcer and DM2.', ''],
    ],
  ],
  [
    'what is said of those about the patient',
    [
      ["Pt's wife is 82 with Parkinson's and cannot lift.", ''],
      ['Husband is 79 yo with COPD, drives.', ''],
      ["Wife is 82, here with patient who has Parkinson's.", 'G20.A1'],
      ['Daughter says she (the daughter) has COVID and will not come.', ''],
      ["Was at his sister's funeral (lung cancer) on Saturday.", ''],
      ["Away for her brother's chemo, colon cancer.", ''],
      ['His sister is in recovery from alcohol dependence.', ''],
      ['In recovery from alcohol dependence, 3 years, has a sponsor.', 'F10.21'],
      ['Opioid use disorder in recovery, Suboxone.', 'F11.21'],
    ],
  ],
  [
    'papers, clubs, practices',
    [
      ['Arthritis joint protection brochure given.', ''],
      ['Stroke warning signs handout on fridge.', ''],
      ['Volunteers in the stroke club.', ''],
      ['PCP is at Diabetes & Endocrine Associates.', ''],
      ['COPD taught with handout.', 'J44.9'],
    ],
  ],
  [
    'operations to come, and joints named again',
    [
      ['Pt scheduled R TKA 6/19, pre-op teaching.', ''],
      ['L TKA 5/20. R knee OA. Protocol post TKA phase 1.', 'M17.11 Z47.1 Z96.652'],
      ['L rTSA 5/20 for cuff arthropathy. R shoulder OA. Expected limits post reverse TSA.', 'M19.011 Z47.1 Z96.612'],
      ['L femoral neck fx s/p hemi 5/14.', 'S72.002D Z96.642'],
      ['L breast cancer ER+, mastectomy 2025, on letrozole.', 'C50.912 Z17.0 Z79.811 Z90.12'],
      ['Mastectomy scheduled, L breast cancer.', 'C50.912'],
      ['Tot colectomy for UC 5/29, ileostomy.', 'Z48.815 Z90.49 Z93.2'],
      ['L BKA 4/20, stump wound opened 5/10.', 'T87.81 Z89.512'],
    ],
  ],
  [
    'care of tubes and lines, by whom',
    [
      ['Trach 5.0 Bivona, ties changed, stoma care.', 'Z43.0'],
      ['Trach in place, on HME.', 'Z93.0'],
      ['Port de-accessed at cancer center.', ''],
      ['Port accessed and flushed.', 'Z45.2'],
    ],
  ],
  [
    'shorthand of nurses',
    [
      ['1 ppd. COPD.', 'F17.210 J44.9'],
      ['TB: 1 step PPD neg, 2 PPD placed.', ''],
      ['CMT dz, bilateral foot drop.', 'G60.0 M21.371 M21.372'],
      ['Hospice RN routine visit. Lung ca.', 'C34.90 Z51.5'],
      ['Hospice info visit for wife.', ''],
      ['Husband on hospice.', ''],
      ['On hospice since May, lung ca.', 'C34.90 Z51.5'],
      ['Hospice discussed, family not ready.', ''],
      ['Not on hospice. Lung ca.', 'C34.90'],
      ['Uses power wheelchair, non ambulatory.', 'Z99.3'],
      ['Gait ataxia.', 'R26.0'],
      ['R RTC tear complete, nonop.', 'M75.121'],
      ['Stg 4 sacrum w/ osteo on IV abx.', 'L89.154 M46.28'],
      ['MG on Mestinon, ptosis.', 'G70.00'],
      ['Mestinon 60 MG TID.', ''],
      ['Chronic hep C, untreated.', 'B18.2'],
      ['Generalized muscle weakness (M62.81).', 'M62.81'],
      ['Walks to the bus (bus R26.89 line).', ''],
    ],
  ],
  [
    'one of the family by a remark, staff, people counted',
    [
      ['Daughter, a breast cancer survivor, runs the household.', ''],
      ['Son, a diabetic, checks the meter for her. T2DM.', 'E11.9'],
      ['RN out w/ flu; covering.', ''],
      ['BP clinic: 12 seen, 3 w/ HTN referred, 1 w/ afib sent to ED.', ''],
      ['QA: chart 4 no measurement; chart 7 CHF no weights; chart 9 DM no foot exam.', ''],
      ['Flu/pneumonia UTD.', ''],
      ['Orientee did trach care and PEG flush on manikin.', ''],
      ['Pneumonia, on Levaquin day 3.', 'J18.9'],
    ],
  ],
  [
    'antibiotics through a line that was laid for weeks, and drugs of a transplant',
    [
      ['MRSA bacteremia on dapto via PICC.', 'B95.62 R78.81 Z45.2 Z79.2'],
      ['Endocarditis, PCN pump via L PICC.', 'I38 Z45.2 Z79.2'],
      ['Pyelonephritis, ceftriaxone IV via PICC. Day 4 of 14.', 'N12 Z45.2'],
      ['Pyelonephritis, ceftriaxone IV via midline.', 'N12 Z45.2'],
      ['Kidney transplant 4/20/26, on Prograf/Cellcept/pred.', 'Z48.22 Z79.52 Z79.621 Z79.624 Z94.0'],
      ['COPD, pred burst.', 'J44.9'],
    ],
  ],
  [
    'taken out, and nothing more to do',
    [
      ['R lobectomy 5/5 for lung ca, no further tx.', 'Z48.3 Z85.118'],
      ['R lobectomy 5/5 for lung ca, chemo next month.', 'C34.91 Z48.3'],
      ['Pilonidal cyst s/p excision, wound vac.', ''],
      ['Sebaceous cyst of the back, red.', 'L72.3'],
    ],
  ],
  [
    'parts of the body and short words',
    [
      ['Superficial thrombophlebitis R arm.', 'I80.8'],
      ['Superficial thrombophlebitis R leg.', 'I80.01'],
      ['Bimal fx L ankle s/p ORIF.', 'S82.842D'],
      ['Sacral insufficiency fx.', 'M84.48XD'],
      ['Infected L hip hardware.', 'T84.60XA'],
      ['SSI L groin after fem-pop.', 'T81.49XA'],
      ['SSI check in the mail.', ''],
      ['Tachy-brady, PPM 2022.', 'I49.5 Z95.0'],
      ['Post polio.', 'G14'],
      ['Myasthenia.', 'G70.00'],
      ['H&N ca, XRT.', 'C76.0'],
      ['Nec fasc R leg, debrided, on IV zosyn via PICC.', 'M72.6 Z45.2 Z79.2'],
    ],
  ],
];
