/**
 * Answers as exports of EHRs print them (options that deny, cells, letters in brackets), depths and places of ulcers, and slips of
 * the pen, each kind with near misses. Own sentences, apart from the gold set; dated 2026-06-01 (FY2026), written by a nurse.
 */
type Kind = readonly [what: string, said: readonly (readonly [text: string, codes: string])[]];

export const ON_EXPORTED_FORMS: readonly Kind[] = [
  [
    'a ticked option that denies what it names',
    [
      ['SN visit. BP 128/70.\n[x] No CHF', ''],
      ['SN visit. BP 128/70.\n☑ Denies: falls, depression', ''],
      ['SN visit. BP 128/70.\n☑ None of the following: CHF, COPD', ''],
      ['SN visit. BP 128/70.\n[x] No CHF   [x] No COPD   [x] DM2', 'E11.9'],
      ['SN visit. BP 128/70.\n[x] DM2   [x] No COPD', 'E11.9'],
      ['SN visit. Skin: [x] No pressure ulcer of sacrum.', ''],
      ['SN visit. BP 128/70.\nFalls: [ ] yes [x] no\nCOPD on O2 prn.', 'J44.9'],
      ['SN visit. BP 128/70.\n[x] yes [ ] no CHF', 'I50.9'],
      ['SN visit. BP 128/70.\nTobacco: [x] No Dementia: [x] Yes', 'F03.90'],
      ['SN visit. BP 128/70.\nCardiac: [x] no edema, CHF stable', 'I50.9'],
      ['SN visit. BP 128/70.\n[x] denies pain [x] COPD [x] HTN', 'I10 J44.9'],
      ['SN visit. BP 128/70.\nPsych: [x] no SI, depression on Zoloft', 'F32.A'],
    ],
  ],
  [
    'answers in cells, in brackets and behind dots',
    [
      ['SN visit. BP 128/70.\n| CHF | No |\n| COPD | Yes |', 'J44.9'],
      ['SN visit. BP 128/70.\nCHF\tNo\nCOPD\tYes', 'J44.9'],
      ['SN visit. BP 128/70.\nCHF [N]  COPD [Y]  DM [N]', 'J44.9'],
      ['SN visit. BP 128/70.\n(N) CHF (Y) COPD (N) DM', 'J44.9'],
      ['SN visit. BP 128/70.\nHTN (Y), DM (Y), CVA (N)', 'E11.9 I10'],
      ['SN visit. BP 128/70.\nCHF ... N\nCOPD ... Y', 'J44.9'],
      ['SN visit. BP 128/70.\nCHF: Y [ ] N [x]\nCOPD: Y [x] N [ ]', 'J44.9'],
      ['SN visit. BP 128/70.\nCHF Yes ( ) No (X)\nCOPD Yes (X) No ( )', 'J44.9'],
      ['SN visit. BP 128/70.\nCHF: false\nCOPD: true', 'J44.9'],
      ['SN visit. BP 128/70.\nCHF: at risk\nCOPD: yes', 'J44.9'],
      ['SN visit. BP 128/70.\nCHF - patient denies\nCOPD - on O2 prn', 'J44.9'],
      ['SN visit. BP 128/70.\n| CHF | No acute exacerbation |', 'I50.9'],
      ['SN visit. BP 128/70.\n| Sacral pressure ulcer stage 3 | No | Mild |', 'L89.153'],
      ['SN visit. BP 128/70.\nCOPD... no O2.', 'J44.9'],
      ['SN visit. BP 128/70.\nDementia: at risk for wandering', 'F03.90'],
      ['SN visit. BP 128/70.\nCHF: 0 - No\nCOPD: 1 - Yes', 'J44.9'],
      ['SN visit. BP 128/70.\nCHF: denies hx\nCOPD: no problems, uses inhaler daily', 'J44.9'],
      ['SN visit. BP 128/70.\nCaregiver health: CHF, arthritis. Patient: COPD.', 'J44.9'],
      ['SN visit. Caregiver issues: caregiver strain, sleeps 3 hours.', 'Z63.6'],
      ['SN visit. Potential problem: depression. Dx COPD.', 'J44.9'],
      ['SN visit. BP 128/70.\nAnemia: unknown cause', 'D64.9'],
      ['SN visit. BP 128/70.\nGout\tNone recently', 'M10.9'],
    ],
  ],
  [
    'depths of ulcers in the words of nurses, and places in the head of a record (OG I.B.14)',
    [
      ['R heel DFU 2.8 x 2.2 x 0.5, exposed adipose.', 'E11.621 L97.412'],
      ['Venous ulcer L calf 4x3x0.2. Extends into subcutaneous tissue. Edges irregular.', 'I87.2 L97.222'],
      ['Venous ulcer L calf 4x3x0.1. Bed red. Skin breakdown only. Edges even.', 'I87.2 L97.221'],
      ['Diabetic ulcer R heel.\nSize: 2.8 x 2.2\nDepth: partial thickness\nExudate: mod', 'E11.621 L97.411'],
      ['Wounds:\n1. L calf - venous - 4x3x.2 - fat layer exposed - mod serous', 'I87.2 L97.222'],
      [
        'Wound #1: right heel. Etiology: diabetic / neuropathic. Exposed structure: subcutaneous fat.',
        'E11.621 L97.412',
      ],
      ['Wound #1 - Sacrum, midline\nEtiology: pressure\nStage: IV\nSize: 4x3x1', 'L89.154'],
      ['Wound #3: R forearm\nType: skin tear\nSize 2x1', 'S51.811D'],
      ['Wound 1: L hip\nType: surgical\nSize: 12 cm staples', ''],
      ['Wound #2: R heel\nEtiology: pressure\nStatus: closed', ''],
      ['Diabetic ulcer R heel 2x2x0.2, red. Insulin injected into subcutaneous tissue.', 'E11.621 L97.419 Z79.4'],
      ['Diabetic ulcer R heel 2x2x0.2, red. Change to fat free milk.', 'E11.621 L97.419'],
      ['Diabetic ulcer R heel 2x2x0.2, red. Barrier cream to periwound skin only.', 'E11.621 L97.419'],
      ['Venous ulcer L calf 3x3x0.1. Not into fat layer.', 'I87.2 L97.229'],
    ],
  ],
  [
    'slips of the pen in what diseases and places are called by',
    [
      ['SN visit. Hx hypertenssion, depresion.', 'F32.A I10'],
      ['SN visit. Sacarl presure ulser stage 3.', 'L89.153'],
      ['SN visit. Congestive heart faiulre.', 'I50.9'],
      ['SN visit. COPD with excaerbation, on taper.', 'J44.1'],
      ['SN visit. B12 injection given, medical records sent.', ''],
      ['SN visit. Pt asked to cancel Friday, canker sore better.', ''],
    ],
  ],
  [
    'what was treated in hospital and goes on, what is over, and lines that go on',
    [
      ['SN visit. Recent hosp 8/9-8/14 for pneumonia, on PO abx.', 'J18.9'],
      ['SN visit. Hospital stay for pneumonia, augmentin day 6 of 10.', 'J18.9'],
      ['SN visit. Hospital stay for pneumonia, has 3 days of doxy left.', 'J18.9'],
      ['SN visit. Hospital stay for pneumonia, not on abx now.', ''],
      ['SN visit. Hospital stay for pneumonia. PT day 2 of 6.', ''],
      ['SN visit. Hospital stay for pneumonia, off abx.', ''],
      ['OT eval. 84 yo w/ dry\nmacular degeneration both eyes.', 'H35.3130'],
    ],
  ],
  [
    'signs, films and packets of what nobody has',
    [
      ['SN visit. S/s of mastitis, preeclampsia, postpartum depression reviewed.', ''],
      ['SN visit. S/s of gout, heart failure and diabetes discussed with wife.', ''],
      ['SN visit. Watched a video about COPD with her daughter.', ''],
      ['SN visit. COPD education packet declined.', ''],
      ['SN visit. Reviewed COPD zones; pt has COPD, on O2 prn.', 'J44.9'],
    ],
  ],
];
