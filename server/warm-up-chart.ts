import type { Day } from '../shared/chart/day.ts';
import type { FlatRecord } from '../shared/chart/flat-schema.ts';

/**
 * An invented period with something of everything that rules look for: codes of most chapters, and documents of the kinds
 * that home health has. Nobody sees what is answered for it.
 */
export function warmUpChart(day: Day): FlatRecord {
  return {
    from: day,
    admission: day,
    principal: 'I50.33',
    secondary: SECONDARY,
    stays: [],
    oasis: { M0090: day, ...OASIS },
    visits: { SN: 6, PT: 4 },
    documents: DOCUMENTS.map((document) => ({ ...document, date: day })),
  };
}

const SECONDARY = [
  ...['I13.0', 'N18.32', 'E11.22', 'E11.621', 'L97.422', 'Z79.4', 'J44.1', 'J96.11', 'Z99.81', 'I48.20', 'Z79.01'],
  ...[
    'I69.351',
    'G20.A1',
    'F02.B0',
    'L89.153',
    'S72.001D',
    'W18.30XD',
    'C50.911',
    'D63.0',
    'M17.11',
    'F33.1',
    'T83.511A',
  ],
  ...['N39.0', 'R13.12'],
];

/** An answer to each kind of item that rules lay against the documents. */
const OASIS: NonNullable<FlatRecord['oasis']> = {
  ...{
    M0100: '01',
    M1000: ['3'],
    M1021: 'I50.33',
    M1028: ['2'],
    M1033: ['3', '7'],
    M1306: '1',
    M1311: '1',
    M1324: '3',
  },
  ...{
    M1330: '0',
    M1340: '0',
    M1400: '2',
    M1610: '2',
    M1620: '1',
    M1630: '0',
    M1700: '1',
    M1710: '1',
    C0500: '12',
    D0160: '6',
  },
  ...{
    M1800: '1',
    M1810: '1',
    M1820: '2',
    M1830: '3',
    M1840: '1',
    M1850: '1',
    M1860: '2',
    GG0130A: '05',
    GG0170C: '03',
    N0415: ['E', 'I'],
  },
};

const DOCUMENTS: NonNullable<FlatRecord['documents']> = [
  {
    type: 'discharge-summary',
    author: 'MD',
    text: `HISTORY OF PRESENT ILLNESS: An 81 year old woman, a former smoker, came with dyspnea and swelling of both legs, and was treated
for acute on chronic diastolic heart failure with intravenous furosemide. Ejection fraction 55 %. No chest pain. Her mother had colon cancer.
PAST MEDICAL HISTORY: Hypertension, chronic kidney disease stage 3b, type 2 diabetes with diabetic nephropathy on insulin, COPD, permanent
atrial fibrillation on apixaban, stroke in 2021 with right hemiparesis and dysphagia, breast cancer of the right side under anastrozole.
ALLERGIES: penicillin (rash).
ASSESSMENT AND PLAN:
1. Acute on chronic diastolic heart failure, daily weights.
2. COPD exacerbation with chronic hypoxic respiratory failure, oxygen 2 L by nasal cannula, prednisone for 5 days.
3. Possible pneumonia, ruled out. Catheter-associated urinary tract infection due to E. coli, levofloxacin; culture grew no MRSA.
4. Anemia due to breast cancer, hemoglobin 9.1. Sepsis resolved. Hypothyroidism is denied.`,
  },
  {
    type: 'face-to-face',
    author: 'NP',
    text: `Face-to-face encounter for home health, related to heart failure and the wounds. She is homebound: she needs a walker and the
help of one person to leave home, and leaving takes a considerable and taxing effort because of shortness of breath. Skilled nursing is
needed for wound care, teaching of insulin and observation; physical therapy for gait after the closed fracture of the right femoral neck
from a fall at home, treated with hip replacement. Electronically signed by the nurse practitioner.`,
  },
  {
    type: 'progress-note',
    author: 'MD',
    text: `Parkinson disease with moderate dementia, no behavioral disturbance. Major depressive disorder, recurrent, moderate, sertraline.
Osteoarthritis of the right knee. Diabetic ulcer of the left heel with fat layer exposed, pressure ulcer of the sacrum stage 3. Likely
neuropathy. Obesity, BMI 36.2. Chronic pain on oxycodone. Quit drinking ten years ago. If fever, call the office.`,
  },
  {
    type: 'visit-note',
    author: 'RN',
    text: `Start of care. BP 138/72, pulse 76 irregular, temp 98.2, SpO2 93 % on oxygen, weight 171 lb. Alert and oriented, forgetful. Lives
with her daughter, who fills the pillbox. Wound #1 left heel 2.1 x 1.8 x 0.3 cm, granulation 80 %, moderate drainage. Wound #2 sacrum stage 3,
3 x 2 x 0.5 cm. Foley catheter 16 Fr patent, incontinent of bowel. Denies pain, nausea, falls since discharge. Short of breath at 20 feet.
Medications: furosemide 40 mg twice daily, insulin glargine 18 units at bedtime, apixaban 5 mg twice daily, carbidopa-levodopa, albuterol as
needed. Taught signs of infection and of low blood sugar.`,
  },
  {
    type: 'plan-of-care',
    author: 'RN',
    text: `PRIMARY DIAGNOSIS: acute on chronic diastolic heart failure. Other diagnoses: diabetes, pressure ulcer, hemiplegia.
Orders: SN 2w4 1w4 for wound care, PT 2w4. Functional limitations: endurance, ambulation. Mental status: forgetful. Prognosis: fair.
Rehabilitation potential: good. Goals: weight within 2 lb, wound smaller by 30 % in 4 weeks. Safety measures: fall precautions. Diet: 2 g
sodium. Certification period of 60 days. Discharge plan: to self when goals are met. I certify that this patient is confined to her home.`,
  },
];
