/**
 * What nurses, therapists and social workers write in lists, behind labels and in shorthand, by kinds of what is hard about
 * it, each with near misses; the codes that their questions are to name, by the Official Guidelines and the Tabular. Own
 * sentences, apart from the gold set. Dated 2026-11-10 (FY2027), written by a registered nurse.
 */
type Kind = readonly [what: string, said: readonly (readonly [text: string, codes: string])[]];

export const ON_FORMS: readonly Kind[] = [
  [
    'a word of the past is about its own item of a list',
    [
      ['PMH: HTN, hx TIA x2, hypothyroidism, wrist and hand fractures 2019 (healed), GERD', 'E03.9 I10 K21.9 Z86.73'],
      ['PMH: asthma, gout, T4 and T6 fractures (healed), CKD 4', 'J45.909 M10.9 N18.4'],
      ['PMHx: hx DVT 2020, avascular necrosis R hip, chronic pain syndrome', 'G89.4 M87.051 Z86.718'],
      ['TB hx treated 1971, urinary retention.', 'R33.9'],
      ['Pt with hx of stroke, breast cancer and DVT.', 'Z85.3 Z86.718 Z86.73'],
      ['UTI and cellulitis (resolved)', ''],
      ['PMH: L rotator cuff tear, carotid stenosis R, left inguinal hernia', 'I65.21 K40.90 M75.102'],
    ],
  ],
  [
    'a list of old things ends at the next label, and where prose goes on',
    [
      ['Reason: stroke 10/2.\nPMH: HTN\nOral mech: R facial droop.\nMotor speech: dysarthria', 'I10 I69.322 I69.392'],
      ['PMH: HTN, GERD\nCardiac: CAD\nEndocrine: hypothyroid', 'E03.9 I10 I25.10 K21.9'],
      ['PMH: HTN, HOH. Referral for new skin tear L forearm after bumping walker.', 'H91.90 I10 S51.812D'],
      ['PMH: s/p CVA 2019 with residual L hemiparesis & dysarthria', 'I69.322 I69.354'],
      ['PMH: nausea, rash, HTN', 'I10'],
    ],
  ],
  [
    'falls that a form counts',
    [
      ['Falls: 2 in last 6 mos, no injury', 'R29.6'],
      ['Falls (past year): 2', 'Z91.81'],
      ['Fall hx: 1 fall since d/c', 'Z91.81'],
      ['Follow up after fall 11/4, tripped on rug.', 'Z91.81'],
      ['Falls: 0', ''],
      ['Falls: none', ''],
      ['Denies fall 11/4', ''],
      ['Fell 11/4, left wrist fracture.', 'S62.102D'],
    ],
  ],
  [
    'an infection that antibiotics by vein still treat',
    [
      ['Hospitalized for endocarditis, MSSA. Cefazolin 2 g IV q8h via PICC until 12/20.', 'B95.61 I33.0 Z45.2 Z79.2'],
      ['Hospitalized for endocarditis in 2019.', ''],
      ['R shoulder septic arthritis with MRSA, vanco 1 g IV q12 through 12/21 via PICC.', 'B95.62 M00.011 Z45.2 Z79.2'],
      ['Septic arthritis of the shoulder years ago, resolved.', ''],
      ['s/p L 2nd and 3rd toe amputation 10/30 for osteomyelitis.', 'Z47.81 Z89.422'],
      ['s/p R 4th and 5th toe ray resection 10/30 for osteomyelitis, ertapenem IV q24h.', 'M86.9 Z47.81 Z79.2 Z89.421'],
    ],
  ],
  [
    'which part, by words that stand apart',
    [
      ['OA both knees, s/p L TKA 2019', 'M17.11 Z96.652'],
      ['Bilateral hip OA s/p R THA 2020', 'M16.12 Z96.641'],
      ['L BKA stump, incision dehisced 2 cm', 'T87.81 Z89.512'],
      ['C-section incision dehisced, packed', 'O90.0'],
      ['Surgical wound dehiscence of abdomen, packed', 'T81.31XA'],
      ['s/p R mastectomy 2020, early lymphedema R UE', 'I97.2 Z90.11'],
      ['s/p R mastectomy 2020. Lymphedema both legs.', 'I89.0 Z90.11'],
      ['R femur fx (IT), nailed', 'S72.141D'],
      ['Skin tears x2 R shin, xeroform', 'S81.811D'],
      ['respiratory failure chronic', 'J96.10'],
    ],
  ],
  [
    'named in brackets or behind a value',
    [
      ['Anemia, on iron (iron deficiency)', 'D50.9'],
      ['Iron deficiency, INR n/a', 'E61.1'],
      ['K 5.8 (hyperkalemia)', 'E87.5'],
      ['Hospital stay with hyperkalemia', ''],
      ['A: BP 104/60 HR 88 sat 90% RA, 3+ edema legs', ''],
      ['Appetite nil, cachectic', 'R64'],
    ],
  ],
  [
    'of somebody else, or taught',
    [
      ['Mom is caregiver, she herself has dementia.', ''],
      ['Hypoglycemia tx rule of 15 taught.', ''],
      ['Hypoglycemia treated with juice, type 2 diabetes', 'E11.649'],
      ['Unable to read English mail.', ''],
    ],
  ],
  [
    'what passes is over once it is named without its site',
    [
      ['Admit dx: L leg cellulitis. Cellulitis resolved, antibiotics completed.', ''],
      ['L leg cellulitis on Keflex.', 'L03.116'],
      ['UTI treated w/ cipro completed 11/7.', ''],
      ['UTI on cipro.', 'N39.0'],
    ],
  ],
  [
    'drugs, oxygen and smoking in shorthand',
    [
      ['d/c meds: ASA 81, Plavix 75', 'Z79.02 Z79.82'],
      ['ASA d/c’d 11/2', ''],
      ['T2DM on Humulin N', 'E11.9 Z79.4'],
      ['Smoked until dx, 45 pk yr', 'Z87.891'],
      ['Nicotine patch, quit 3 wks ago', 'Z87.891'],
      ['COPD. SpO2 92% on 3L cont', 'J44.9 Z99.81'],
      ['COPD. SpO2 92% on 3L in the ER', 'J44.9'],
      ['Wt loss 8# in 3 mos', 'R63.4'],
      ['Wt loss goal met on diet', ''],
    ],
  ],
  [
    'dementia with its behavior',
    [
      ['Vascular dementia with behaviors (hits aide)', 'F01.511'],
      ['Vascular dementia with behaviors', 'F01.518'],
      ['Dementia with aggression', 'F03.911'],
      ['Advanced Lewy body dementia with hallucinations', 'F02.C2 G31.83'],
      ['Alzheimer’s dementia mod stage with sundowning agitation', 'F02.B11 F05 G30.9'],
    ],
  ],
  [
    'when it was done',
    [
      ['R BKA 6/2026, prosthesis delivered 10/20', 'Z89.511'],
      ['R BKA 10/2026, staples out 11/4', 'Z47.81 Z89.511'],
      ['AVR with bioprosthetic on October ninth', 'Z48.812 Z95.3'],
      ['AVR with bioprosthetic on March ninth', 'Z95.3'],
      ['s/p SDH evacuated 9/20', 'S06.5XAD'],
      ['s/p TBI 2015', 'Z87.820'],
    ],
  ],
  [
    'what two places of a note say together',
    [
      ['Admitted for CHF exacerbation. Dx: HFrEF 30%.', 'I50.23'],
      ['Admitted for CHF exacerbation.', 'I50.9'],
      ['Dx: HFrEF 30%. No exacerbation.', 'I50.20'],
      ['s/p R THA revision 10/28 for PJI, MSSA; cefazolin 2 g q8h via PICC until 12/9.', 'B95.61 T84.51XA Z45.2 Z79.2'],
      ['s/p L TKA 2019', 'Z96.652'],
    ],
  ],
  [
    'a cancer that is out or gone',
    [
      ['Bladder ca s/p cystectomy w/ ileal conduit 2021', 'Z85.51 Z90.6 Z93.6'],
      ['Colon ca stage III in remission', 'Z85.038'],
      ['Multiple myeloma in remission', 'C90.01'],
      ['Bladder ca, cystectomy planned', 'C67.9'],
    ],
  ],
  [
    'shorthand that looks like something else',
    [
      ['HEP c wife reviewed, 10 reps each.', ''],
      ['Hep C untreated', 'B19.20'],
      ['Trach/vent pt', 'Z93.0 Z99.11'],
      ['End stage COPD on 4L', 'J44.9 Z99.81'],
      ['PT/OT: TBI after crash (SAH 9/20), dysarthria', 'R47.1 S06.6XAD'],
    ],
  ],
  [
    'housing and money, plainly told',
    [
      ['Living in a weekly rate motel after being evicted', 'Z59.01'],
      ['Landlord threatening to evict', 'Z59.811'],
      ['Water shut off since 10/30', 'Z59.12'],
      ['Estranged from two adult daughters', 'Z63.8'],
      ['Facility shut off the alarm', ''],
    ],
  ],
];
