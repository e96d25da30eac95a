/**
 * What histories of clinics and hospitals say of discs, of the family, of tests and of drugs that were stopped, after the kinds of
 * faults that a draw of suggestions on published notes showed. Dated 2026-06-01 (FY2026).
 */
export const IN_HISTORIES: Readonly<Record<string, readonly (readonly [text: string, codes: string])[]>> = {
  'the level of a disc, and what it does to root or cord, behind its name': [
    ['She has a herniated disc at L3-4 with radiculopathy.', 'M51.16'],
    ['Rib pain from a herniated nucleus pulposus at T6-T7.', 'M51.24'],
    ['Back pain at the L4-5 disc space due to a bulging disc with radiculopathy.', 'M51.16'],
    ['HNP L5-S1 with sciatica.', 'M51.17'],
    ['Disc protrusion T12-L1.', 'M51.25'],
    ['Ruptured disc at C5-C6 with myelopathy.', 'M50.022'],
    ['Cervical disc herniation C6-7 w/ radiculopathy.', 'M50.123'],
    ['Cervical disc herniation C3-4.', 'M50.21'],
    ['Herniated disc C7-T1.', 'M50.23'],
    ['Degenerative disc disease, C4 to C7.', 'M51.9'],
    ['DDD C4-C7.', 'M50.30'],
    ['DDD C5-6.', 'M50.322'],
    ['Herniated disc L4-5, no radiculopathy.', 'M51.26'],
    ['Herniated disc.', 'M51.9'],
  ],
  'what a degenerated disc of the loins hurts': [
    ['DDD of the lumbar spine with low back pain.', 'M51.360'],
    ['Lumbar degenerative disc disease with leg pain.', 'M51.361'],
    ['Lumbar DDD, LBP and R leg pain.', 'M51.362'],
    ['Lumbar DDD. Assessment: chronic low back pain.', 'M51.360'],
    ['DDD L4-5, L5-S1.', 'M51.369 M51.379'],
    ['Lumbar DDD, denies back pain.', 'M51.369'],
  ],
  'a strain is of the muscle, a sprain of the ligament': [
    ['Lumbar strain after lifting.', 'S39.012D'],
    ['Low back sprain after lifting.', 'S33.5XXD'],
  ],
  'one heading for the family and for habits': [
    ['FAMILY AND SOCIAL HISTORY: Positive for hypertension, diabetes, and cancer. Smokes 1 ppd.', 'F17.210'],
    ['Family/Social Hx: CAD, COPD. Pt drinks daily, alcohol dependence.', 'F10.20'],
    ['FH/SH: Strong for breast cancer. Retired nurse. She has depression.', 'F32.A'],
    ['Social & Family History: Homeless. Heart disease, stroke.', 'Z59.00'],
    ['SOCIAL HISTORY: Smokes 1 ppd. She has COPD.', 'F17.210 J44.9'],
  ],
  'a relative far before what he had': [
    ['Her brother died from pancreatitis at the age of 40 and had a prior history of schizophrenia.', ''],
    ['Father passed away at 81; mother of multiple myeloma at 83.', ''],
    ['She is a mother of two with multiple sclerosis.', 'G35.D'],
    ['Mom smoked until the last months of her pregnancy.', ''],
    ['Smoked until 2015.', 'Z87.891'],
  ],
  'what is tested for, or told of a disease in general': [
    ['We will screen her today for gonorrhea, syphilis and HIV.', ''],
    ['We tested the patient today for hepatitis C, positive.', 'B19.20'],
    ['Explained that glaucoma usually leads to vision loss.', 'H40.9'],
    ['Told that her hypertension is a common cause of stroke and heart failure.', 'I10'],
    ['Pt would benefit by lumbar fusion.', ''],
  ],
  'a drug of which the note says last that it was stopped': [
    ['Takes Plavix. Plavix had been discontinued 1 week ago.', ''],
    ['T2DM. Metformin 500 mg BID. Metformin was stopped 5/2 for GI upset.', 'E11.9'],
    ['T2DM. Metformin 500 mg BID. Metformin was continued.', 'E11.9 Z79.84'],
  ],
  'an open operation, and an open fracture': [
    ['Status post open reduction internal fixation of left tibial plateau fracture.', 'S82.142D'],
    ['S/p open reduction and internal fixation of right distal radius fx.', 'S52.501D'],
    ['Open fracture of the right tibia, s/p open reduction.', 'S82.201E'],
    ['Fracture of the left tibial shaft.', 'S82.202D'],
  ],
  'what somebody is vaccinated for, asks himself or does not remember': [
    ['She is fully vaccinated for COVID-19 and against influenza.', ''],
    ['She is questioning whether she has sleep apnea.', ''],
    ['He does not recall any previous stroke. Gout.', 'M10.9'],
    ['He does not recall the fall, has gout.', 'M10.9'],
    ['Told that he may still note some hearing loss.', ''],
  ],
  'a drug that was taken for a time': [
    ['She had been on warfarin for 6 months after her PE in 1997.', 'Z86.711'],
    ['She has been on warfarin for 6 years.', 'Z79.01'],
    ['She had been on warfarin for atrial fibrillation, INR 2.4.', 'I48.91 Z79.01'],
  ],
  'names that say more than their last word': [
    ['Severe cervical spondylosis and myelopathy.', 'M47.12'],
    ['Lumbar spondylosis and radiculopathy.', 'M47.26'],
    ['Bitemporal hemianopia from a pituitary adenoma.', 'D35.2 H53.47'],
    ['Left homonymous hemianopia.', 'H53.462'],
    ['Compensatory hypertrophy of the left kidney.', 'N28.81'],
    ['Assessment: irritant dermatitis of the left arm.', 'L24.9'],
  ],
  'a deficit of today is none of an old stroke': [
    ['History of stroke, was found today with a right facial droop.', 'R29.810 Z86.73'],
    ['History of stroke with a right facial droop.', 'I69.392'],
  ],
  'a cancer of the history that has spread, and one that was taken out': [
    ['PMH: Prostate cancer with metastatic disease.', 'C61 C79.9'],
    ['PMH: stage IV lung cancer, HTN.', 'C34.90 I10'],
    ['PMH: lung cancer, stage 4; breast cancer 2005.', 'C34.90 Z85.3'],
    ['PMH: breast cancer s/p lumpectomy 2010, lung cancer with mets to brain.', 'C34.90 C79.31 Z85.3'],
    ['PMH: colon cancer s/p resection 2015 with liver mets.', 'C78.7 Z85.038'],
    ['PMH: prostate cancer 2009, on IV iron.', 'Z85.46'],
  ],
  'what was then, and pain of the flank': [
    ['She had a urinary tract infection at that time.', ''],
    ['Assessment: right flank pain.', 'R10.A1'],
  ],
  'half a joint for a fracture, where the note leaves unsaid which': [
    ['Right femoral neck fracture after a fall, s/p hemiarthroplasty 5/20.', 'S72.001D Z96.641'],
    ['R proximal humerus fx s/p hemiarthroplasty.', 'S42.201D Z96.611'],
    ['L femoral neck fx - OR tomorrow for hemiarthroplasty.', 'S72.002D'],
    ['R femoral neck fracture s/p ORIF; hemiarthroplasty was considered.', 'S72.001D'],
    ['S/p hemiarthroplasty 5/20.', ''],
  ],
  'a cancer on the side of its operation': [
    ['Left nephrectomy for renal cell carcinoma.', 'C64.2 Z90.5'],
    ['Left orchiectomy for testicular cancer.', 'C62.92 Z90.79'],
    ['Left nephrectomy 2001, donor. Lung cancer.', 'C34.90 Z90.5'],
  ],
};
