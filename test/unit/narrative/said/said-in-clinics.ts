import type { Said } from './said-form.ts';

/**
 * What physicians, NPs and PAs write in clinics, summaries and letters, by kinds of what is hard about it, each with near
 * misses; codes by the Official Guidelines and the Tabular. Own sentences, apart from the gold set. Dated 2026-06-01.
 */
export const IN_CLINICS: Readonly<Record<string, Said>> = {
  'a list with a column of statuses': [
    [
      'PROBLEM LIST (status)\n1 Constipation ......... active\n2 Prostate cancer ...... resolved (RP 2008)\n3 Pneumonia ............ resolved',
      'K59.00 Z85.46',
    ],
    ['Gout ........ inactive\nCOPD ........ active', 'J44.9'],
    ['Shingles ..... resolved 2020', ''],
    ['Problem list (updated 3/1)\nHTN\nCKD 3a', 'I12.9 N18.31'],
  ],
  'the year of one thing is not the year of another': [
    ['The arm has been swollen since 2016 and she had erysipelas of it in 2023.', ''],
    ['Diagnosed with CHF in 2019.', 'I50.9'],
    ['Has had COPD since 2010 and was treated for pneumonia in 2021.', 'J44.9'],
  ],
  'an acute turn within what lasts': [
    ['Acute on chronic hypoxic respiratory failure; chronic hypoxic respiratory failure on home O2.', 'J96.21 Z99.81'],
    ['Hospital course: admitted with vaso-occlusive crisis. HbSS sickle cell disease.', 'D57.1'],
    ['Migraine without aura - none since admission.', 'G43.009'],
    ['Seizures: none', ''],
  ],
  'a symptom that its disease brings, in a list of old things': [
    ['PMH: BPH w/ nocturia, GERD', 'K21.9 N40.1 R35.1'],
    ['PMH: nocturia, GERD', 'K21.9'],
  ],
  'who smokes, by the cigarette': [
    ['Tob 1 ppd.', 'F17.210'],
    ['Admits to 3 cig/day.', 'F17.210'],
    ['Smoked 10 cigarettes a day until 2010.', 'Z87.891'],
  ],
  'a passage that a stent opened': [
    ['Biliary stent placed 12/25 for obstructive jaundice, bili normal now.', 'Z96.89'],
    ['Biliary stent placed for obstructive jaundice, bili still 8.', 'K83.1 Z96.89'],
  ],
  'options by their letters': [
    ['Type 2 diabetes  insulin [ ]Y [x]N', 'E11.9'],
    ['Type 2 diabetes  insulin [x]Y [ ]N', 'E11.9 Z79.4'],
  ],
  'what was mended in a named year, or as a child': [
    ['Carpal tunnel both wrists, released 2018.', ''],
    ['Carpal tunnel both wrists, splints at night.', 'G56.03'],
    ['Carotid stenosis R s/p CEA.', ''],
    ['Congenital heart disease (AV canal) was repaired as an infant.', 'Z87.74'],
    ['Tetralogy of Fallot, partially repaired.', 'Q21.3'],
  ],
  'a list of the family under its heading': [
    ['FAMILY: M – DM, CVA; F – ESRD\nEXAM: ok', ''],
    ['Family: daughter helps. COPD.', 'J44.9'],
  ],
  'a drug that the note stops farther on': [
    ['Fall on apixaban. Atrial fibrillation. Apixaban to stay off until neurosurgery clinic.', 'I48.91'],
    ['Atrial fibrillation on apixaban. Apixaban held for surgery, then resumed.', 'I48.91 Z79.01'],
    ['Prednisone taper to 5 mg then stay. PMR.', 'M35.3 Z79.52'],
  ],
  'diseases that last, in a list of old things': [
    ['PMH: MGUS, PCOS, celiac disease, ITP', 'D47.2 D69.3 E28.2 K90.0'],
    ['PMH: pneumonia, cellulitis, dehydration', ''],
  ],
  'a joint that is infected, and the other one': [
    ['R knee prosthetic joint infection. R TKA 2017; L TKA 2019.', 'T84.53XA Z96.652'],
    ['L hip prosthetic joint infection, bilateral THA.', 'T84.52XA Z96.641'],
  ],
  'weakness of one limb after a stroke': [
    ['Ischemic stroke 2020 with residual R leg weakness.', 'I69.341'],
    ['Stroke 2019. L arm weakness from a pinched nerve.', 'Z86.73'],
  ],
  'an infarct within four weeks, and an arrest': [
    ['S/p inferior STEMI 5/20/26, PCI.', 'I21.19'],
    ['S/p inferior STEMI 3/2/26, PCI.', 'I25.2'],
    ['VF arrest during STEMI 5/20/26, ROSC 6 min.', 'I21.3 Z86.74'],
  ],
  'hallucinations of a dementia': [
    ['Dementia with Lewy bodies, moderate. Visual hallucinations.', 'F02.B2 G31.83'],
    ['Dementia with Lewy bodies, moderate. No hallucinations.', 'F02.B0 G31.83'],
  ],
  'what is out among other things': [
    ['Trach decannulated 3/1. PEG out 3/20.', ''],
    ['PEG dislodged.', 'K94.23'],
    ['DVT R arm from PICC.', 'I82.621 T82.868A'],
  ],
  'a weight and its figure': [
    ['Obese 39.8.', 'E66.9 Z68.39'],
    ['Obese, 44 y/o.', 'E66.9'],
  ],
  'what an operation put right': [
    ['L TKA revision 5/13/26 for aseptic loosening of tibial component.', 'Z47.1 Z96.652'],
    ['Aseptic loosening of the left TKA, revision planned.', 'T84.033A'],
    ['S/p L ischial flap 5/1/26 for stage 4 pressure ulcer.', ''],
    ['Stage 4 pressure ulcer of the left ischium, flap planned.', 'L89.324'],
    ['Partial nephrectomy 5/27/26 for renal mass; final path clear cell RCC, negative margins.', 'Z48.3 Z85.528 Z90.5'],
  ],
  'what was carried forward from an old note': [
    ['[copied 6/2024] Foley in place, pneumonia, L foot ulcer.\n[current] COPD stable.', 'J44.9'],
  ],
  'headings without a colon': [
    ['CC fever\nPMH HTN, nausea\nA/P MSSA bacteremia', 'B95.61 I10 R78.81'],
    ['A/P stable CHF', 'I50.9'],
  ],
  'a degree and a course behind a comma': [
    ['Severe MDD, recurrent, w/o psychosis.', 'F33.2'],
    ['Progressive supranuclear palsy. Dementia, moderate.', 'F02.B0 G23.1'],
    ['Iron deficiency anemia from chronic GI bleeding.', 'D50.0'],
  ],
  'a date on the other side of a semicolon': [
    ['PAD s/p L SFA angioplasty 5/9; hx R great toe amp.', 'I73.9 Z89.411'],
    ['R great toe amp 5/9; PAD.', 'I73.9 Z47.81 Z89.411'],
  ],
  'transplants by their short names, had and hoped for': [
    ['S/p LDKT 5/7/26 from wife for IgA nephropathy ESRD.', 'Z48.22 Z94.0'],
    ['Listed status 4 for heart transplant.', ''],
  ],
  'old breaks, treated infections, and words that look like others': [
    ['Compression fractures T7, L2, old.', ''],
    ['Hosp 5/8-5/13 LLL pneumonia + COPD exac (levaquin, pred - both completed 5/26).', 'J44.9'],
    ['Subcut emphysema improving.', ''],
    ['L 4th metacarpal fx, ulnar gutter splint.', 'S62.305D'],
    ['Berry aneurysm clipped 2005.', ''],
    ['C6 AIS B tetraplegia.', 'G82.54'],
  ],
};
