import { coded, type Fixture, paper } from './chart.ts';

const plan = (orders: string, diagnoses = 'CHF, hypertension, hypothyroidism, glaucoma') => ({
  documents: [paper('plan-of-care', 'MD', `Pertinent diagnoses: ${diagnoses}.\nOrders: ${orders}.\nPrognosis: fair.`)],
});

export const fixture: Fixture = {
  fires: [
    {
      why: 'Glaucoma is in the list of diagnoses only',
      record: coded(['I50.22', 'I10', 'H40.9'], plan('SN 2w4: daily weights, blood pressure, furosemide 40 mg daily')),
      severity: 'warn',
      says: /H40\.9/,
      count: 1,
    },
    {
      why: 'Depression and COPD: the plan is about a wound',
      record: coded(
        ['L89.153', 'F32.1', 'J44.9'],
        plan('Wound care to sacrum 3 times a week, turning schedule', 'pressure ulcer, depression, COPD'),
      ),
      says: /F32\.1.*J44\.9/,
      count: 1,
    },
    {
      why: 'Thyroid: no drug, no laboratory, no word',
      record: coded(['M17.11', 'E03.9'], plan('PT 2w4 for gait and stairs', 'knee osteoarthritis, hypothyroidism')),
      says: /E03\.9/,
    },

    {
      why: 'Numbered diagnoses on one line, and an order for the first alone',
      record: coded(['M17.11', 'L40.0'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: 1. Knee osteoarthritis. 2. Psoriasis vulgaris. PT 2w4 gait training.',
          ),
        ],
      }),
      says: /L40\.0/,
    },
    {
      why: 'The label of the form and a limitation of sight are no care of glaucoma',
      record: coded(['I50.22', 'H40.9'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Dx: CHF, glaucoma\nFunctional limitations: vision, endurance\nSafety measures: fall precautions\nSN 2w4: weights',
          ),
        ],
      }),
      says: /H40\.9/,
    },
    {
      why: 'A stable mood is no care for depression',
      record: coded(['L89.153', 'F33.0'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            '== Diagnoses ==\nL89.153; F33.0 MDD\n== Mental status / cognition == alert; mood stable\n== Orders ==\nSN 3w9 wound care sacrum',
          ),
        ],
      }),
      says: /F33\.0/,
    },
    {
      why: 'A list of diagnoses under another heading is no care',
      record: coded(['M17.11', 'E03.9'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Problem list\n1. OA right knee [M17.11]\n2. Hypothyroidism [E03.9]\nVisit orders: PT 2w4 gait.',
          ),
        ],
      }),
      says: /E03\.9/,
    },
    {
      why: 'One that the plan leaves out is named alone',
      record: coded(['I50.22', 'L40.9'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Pertinent diagnoses: CHF, psoriasis.\nOrders: SN 2w4 for assessment of heart failure and daily weights.',
          ),
        ],
      }),
      says: /^(?!.* more\.).*L40\.9/,
    },
    {
      why: 'Of respiratory failure and of iron overload the plan says nothing',
      record: coded(
        ['L89.153', 'J96.12', 'E83.111'],
        plan('Wound care to sacrum 3 times a week, turning schedule', 'pressure ulcer, others'),
      ),
      says: /J96\.12.*E83\.111/,
      count: 1,
    },
    {
      why: 'A cancer, and no aftercare of its surgery',
      record: coded(
        ['L89.153', 'C67.2'],
        plan('Wound care to sacrum 3 times a week, turning schedule', 'pressure ulcer, others'),
      ),
      says: /C67\.2/,
    },
    {
      why: 'A list under its heading, line by line and without codes, is no care',
      record: coded(['I50.22', 'H40.9'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'DIAGNOSES\nHeart failure\nGlaucoma of both eyes\n\nORDERS\nSN 2w4: daily weights',
          ),
        ],
      }),
      says: /H40\.9/,
      count: 1,
    },
    {
      why: 'Osteopenia stands in the list of diagnoses alone',
      record: coded(['I50.22', 'M85.80'], plan('SN 2w4: daily weights, furosemide 40 mg daily', 'CHF, osteopenia')),
      says: /M85\.80/,
    },
    {
      why: 'Dehydration, and nothing of fluids',
      record: coded(
        ['J69.0', 'E86.0'],
        plan('SN 2w4: lungs, antibiotic until 3/6', 'aspiration pneumonia, dehydration'),
      ),
      says: /E86\.0/,
    },
    {
      why: 'The page of the goals is not the one that would name care for it',
      record: coded(['I50.22', 'H40.9'], {
        documents: [paper('plan-of-care', 'MD', 'Goals:\nPatient states two signs of fluid overload by week 3.')],
      }),
      severity: 'info',
      says: /H40\.9/,
    },
    {
      why: 'Listed under the form’s “Other”, and a status of something else is none of it',
      record: coded(['I50.22', 'G40.909'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            '11. Principal diagnosis: I50.22 Heart failure. 13. Other: G40.909 Epilepsy\nOrders: SN 2w4 to assess cardiopulmonary status, weigh daily.',
          ),
        ],
      }),
      says: /G40\.909/,
    },
  ],
  silent: [
    {
      why: 'Infection precautions are the care of an immunodeficiency',
      record: coded(
        ['C90.00', 'D84.81'],
        plan(
          'CBC weekly, infection precautions, chemotherapy teaching',
          'multiple myeloma, immunodeficiency of myeloma',
        ),
      ),
    },
    {
      why: 'Each by care, monitoring or a drug',
      record: coded(
        ['I50.22', 'I10', 'E03.9', 'H40.9'],
        plan('SN 2w4: daily weights, blood pressure; levothyroxine 50 mcg daily; latanoprost eye drops at bedtime'),
      ),
    },
    {
      why: 'The drug stands in the medications of the record',
      record: coded(['I50.22', 'E03.9'], plan('SN 2w4: weights')),
      chart: { medications: [{ text: 'Levothyroxine 50 mcg daily', status: 'active' }] },
    },
    {
      why: 'Statuses, histories and long-term drugs ask for nothing',
      record: coded(['I50.22', 'Z79.01', 'Z95.0', 'Z87.891', 'Z66'], plan('SN 2w4: weights')),
    },
    {
      why: 'Another plan is a scan',
      record: coded(['I50.22', 'H40.9'], {
        documents: [...plan('SN 2w4: weights').documents, { type: 'plan-of-care', date: '2026-01-15' }],
      }),
    },
    { why: 'No plan of care', record: coded(['I50.22', 'H40.9']), notLooked: true },

    {
      why: 'Diagnoses and orders on one line',
      record: coded(['M17.11', 'I10', 'L97.412'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: osteoarthritis, hypertension, heel ulcer. PT 2w4 gait training. Monitor blood pressure. SN 2w4 wound care.',
          ),
        ],
      }),
    },

    {
      why: 'In shorthand: BS log',
      record: coded(['I50.22', 'E11.9'], {
        documents: [paper('plan-of-care', 'MD', 'Dx: CHF, DM2. SN 2w4: wt, BS log.')],
      }),
    },
    {
      why: 'A plan in one paragraph: what stands behind its diagnoses is read to the end',
      record: coded(['I50.22', 'F10.21', 'G47.33'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: heart failure, alcohol dependence in remission, sleep apnea. Visits ordered: SN 1w4. Nursing weighs each visit. Sobriety supported, meetings by phone. CPAP nightly.',
          ),
        ],
      }),
    },
    {
      why: 'The medications stand in a list that is not among the documents',
      record: coded(['I50.22', 'E03.9'], plan('SN 2w4: daily weights. Medications: see list')),
    },
    {
      why: 'An infection by its antibiotic',
      record: coded(
        ['I50.22', 'N10'],
        plan('SN 2w4: daily weights; antibiotics to finish, temperature', 'CHF, pyelonephritis'),
      ),
    },
    {
      why: 'Burns are dressed, their extent needs nothing, and a shunt is watched',
      record: coded(['T24.312D', 'T23.262D', 'T31.10', 'Q05.2'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: T24.312D, T23.262D, T31.10, Q05.2.\nOrders: SN 3w3 thigh graft; L hand xeroform daily; shunt malfunction signs.',
          ),
        ],
      }),
    },
    {
      why: 'A muscle disease is cared for by breath and position, a pseudobulbar affect by its short name',
      record: coded(['J96.11', 'G71.01', 'F48.2'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Problem list\n1. Respiratory failure [J96.11]\n2. Duchenne muscular dystrophy [G71.01]\n3. Pseudobulbar affect [F48.2]\nVisit orders: SN 2w9 ventilator check, suction; PBA response to medication.',
          ),
        ],
      }),
    },
    {
      why: 'Ventilator and tracheostomy are care of respiratory failure, deferasirox of iron overload',
      record: coded(
        ['G12.21', 'J96.12', 'E83.111'],
        plan('SN 2w9: ventilator check. Deferasirox 1080 mg daily', 'ALS, others'),
      ),
    },
    {
      why: 'The aftercare of its surgery is the care of the cancer',
      record: coded(['Z48.3', 'C67.2'], plan('SN 3w2: midline incision, pouching', 'aftercare, others')),
    },
    {
      why: 'Temperature for a fever, appetite for wasting, buprenorphine for opioid dependence',
      record: coded(
        ['D70.1', 'R50.81', 'E88.A', 'F11.20'],
        plan('SN 3w2: temperature, appetite. Buprenorphine-naloxone 16 mg daily', 'neutropenia, others'),
      ),
    },
    {
      why: 'Attention deficit with its drug, thrush of the esophagus with fluconazole',
      record: coded(
        ['I50.22', 'F90.0', 'B37.81'],
        plan(
          'SN 2w4: daily weights, atomoxetine 40 mg daily, fluconazole 200 mg daily',
          'CHF, ADHD, candidal esophagitis',
        ),
      ),
    },
    {
      why: 'The bladder after a lesion of the cord, with its catheter',
      record: coded(
        ['L89.154', 'G95.89'],
        plan('Wound care to sacrum, suprapubic catheter change every 4 weeks', 'pressure ulcer, neurogenic bladder'),
      ),
    },
    {
      why: 'The name that only the index has, among what is done, beside the summary it was coded from',
      record: coded(['I50.22', 'M85.80'], {
        documents: [
          paper('discharge-summary', 'MD', 'Systolic heart failure. Osteopenia.'),
          paper('plan-of-care', 'RN', 'SN 2w4: daily weights. Osteopenia: calcium.'),
        ],
      }),
    },
    {
      why: 'Changes of a suprapubic catheter are care of a neurogenic bladder',
      record: coded(
        ['L89.153', 'N31.9'],
        plan('SN 3w9: wound care, SPC change every 4 weeks', 'pressure ulcer, neurogenic bladder'),
      ),
    },
    {
      why: 'An old injury is treated as what it left',
      record: coded(
        ['G82.21', 'S24.103S'],
        plan('PT 1w4: transfers, wheelchair mobility', 'paraplegia, spinal cord injury 2014'),
      ),
    },
    {
      why: 'The antibiotic is for the bone',
      record: coded(
        ['E11.621', 'M86.171'],
        plan(
          'SN daily: IV cefazolin 2 g every 8 hours, PICC dressing weekly, foot wound',
          'diabetic foot ulcer, osteomyelitis',
        ),
      ),
    },
    {
      why: 'Flushes for hydration are care of a dehydration',
      record: coded(
        ['J69.0', 'E86.0'],
        plan('SN 2w4: lungs, flush 200 mL every 6 hours for hydration', 'aspiration pneumonia, dehydration'),
      ),
    },
  ],
};
