import type { Said } from './said-form.ts';

/**
 * Kinds that new authors brought at first sight: what an operation, a course or a shot put an end to, bones and fingers by their
 * number, brackets behind a name, a letter that belongs to a name. Own sentences, each kind with near misses, by the Official
 * Guidelines and the Tabular. Dated 2026-06-01.
 */
export const AT_FIRST_SIGHT: Readonly<Record<string, Said>> = {
  'what was vaccinated against': [
    ['Imms: influenza, COVID today.', ''],
    ['HM: shingles and flu up to date, colonoscopy 2021.', ''],
    ['Health maintenance: hepatitis B, flu declined.', ''],
    ['Had flu and COVID at Walgreens in the fall.', ''],
    ['Influenza A, on oseltamivir day 2.', 'J10.1'],
    ['COVID-19 with cough, on Paxlovid.', 'U07.1'],
  ],
  'what a drug once did is in its allergy': [
    ['Amoxicillin allergy (hives).', 'Z88.0'],
    ['Morphine allergy, hives.', 'Z88.5'],
    ['Ibuprofen allergy causes angioedema.', 'Z88.6'],
    ['Chronic idiopathic urticaria on cetirizine.', 'L50.1'],
  ],
  'what the operation was for, under its own label': [
    ['Procedure: right BKA 5/20\nIndication: gangrene and osteomyelitis of the foot', 'Z47.81 Z89.511'],
    ['Operation: left AKA 5/11/26. Indication: wet gangrene.', 'Z47.81 Z89.612'],
    [
      'Type 2 diabetic. Procedure: left BKA 5/20. Indication: diabetic foot ulcer with gangrene.',
      'E11.9 Z47.81 Z89.512',
    ],
    ['Dry gangrene of the left second toe, painted with betadine.', 'I96'],
  ],
  'what was repaired, or is no longer treated': [
    ['Abdominal aortic aneurysm s/p EVAR 2024.', 'Z95.828'],
    ['Abdominal aortic aneurysm 4.4 cm, followed yearly.', 'I71.40'],
    ['Vesicovaginal fistula, repaired.', ''],
    ['Vesicovaginal fistula, leaking, pads.', 'N82.0'],
    ['HTN off all BP meds, pressures normal.', ''],
    ['HTN, off lisinopril since the cough, now on losartan.', 'I10'],
    ['Kidney transplant 2016 for lupus nephritis.', 'Z94.0'],
  ],
  'courses that are done': [
    ['E. coli bacteremia treated with 14 days of ceftriaxone, done.', ''],
    ['C diff treated at the SNF, vanco completed 5/20, stools formed.', ''],
    ['C diff, on vancomycin day 4 of 10.', 'A04.72'],
  ],
  'an anticoagulant with its last day, of who has no clot': [
    ['R THA 5/20/26. Enoxaparin 40 daily through 6/17.', 'Z47.1 Z96.641'],
    ['R THA 5/20/26. Lovenox till 6/10.', 'Z47.1 Z96.641'],
    ['DVT of the left popliteal vein, Lovenox 80 bid until 8/1.', 'I82.432 Z79.01'],
    ['Permanent AF on Eliquis.', 'I48.21 Z79.01'],
  ],
  'a bone or finger by its number or name': [
    ['Right 3rd metacarpal fx, splint.', 'S62.302D'],
    ['Closed fracture of the 5th metacarpal of the left hand, in a splint.', 'S62.307D'],
    ['Fracture of the right ring finger last week, buddy tape.', 'S62.604D'],
    ['L 4th toe fx, stiff shoe.', 'S92.502D'],
    ['Left 5th-8th rib fractures, pain controlled.', 'S22.42XD'],
    ['Left 9th rib fracture.', 'S22.32XD'],
    ['L superior pubic ramus fx, WBAT.', 'S32.592D'],
  ],
  'the ulcer by its place on foot or heel': [
    ['Ulcer on the dorsum of the left foot, fat layer exposed.', 'L97.522'],
    ['Ulcer on the ball of the right foot limited to skin breakdown.', 'L97.511'],
    ['Ulcer on the back of the right heel through the fat layer.', 'L97.412'],
  ],
  'the kind in brackets, or behind': [
    ['CHF (chronic combined).', 'I50.42'],
    ['AF (longstanding persistent).', 'I48.11'],
    ['ILD (RA-associated).', 'M05.10'],
    ['Haloperidol-induced parkinsonism.', 'G21.11 T43.4X5D'],
    ['Compression fracture of T11 from multiple myeloma, in a brace.', 'C90.00 M84.58XD'],
    ['CVA 2023 w/ residual L arm weakness.', 'I69.334'],
    ['Severe Alzheimer dementia, hits out at staff.', 'F02.C11 G30.9'],
    ['Concussion, no bleed.', 'S06.0XAD'],
    ['Smokes a pipe.', 'F17.290'],
  ],
  'a letter that ends its sentence': [
    ['Chronic hepatitis C. Brother had hep C and was cured.', 'B18.2'],
    ['Chronic hepatitis C, can be cured with DAAs, awaiting approval.', 'B18.2'],
    ['Immune to hepatitis B. No prophylaxis needed.', ''],
    ['Seen by John C. Miller for COPD.', 'J44.9'],
  ],
  'a disease behind the comma of a denial, with words that it is there': [
    ['No edema, chronic systolic heart failure compensated.', 'I50.22'],
    ['No bleeding, permanent AF on apixaban.', 'I48.21 Z79.01'],
    ['Denies dyspnea on exertion, COPD, asthma.', ''],
    ['No diabetes, chronic kidney disease, or CHF.', ''],
  ],
  'a pregnancy whose weeks nobody tells': [
    ['Pregnant with chronic hypertension on labetalol.', ''],
    ['Pregnant 20 weeks with chronic hypertension on labetalol.', 'O10.012 Z3A.20'],
  ],
};
