import { coded, type Fixture, paper } from './chart.ts';

/** The plan’s own line of the primary diagnosis against the one listed first. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'The plan names another disease as primary',
      record: coded(['I50.22', 'J44.1'], {
        documents: [
          paper(
            'plan-of-care',
            'RN',
            '11. Principal diagnosis: COPD with acute exacerbation\n13. Other pertinent diagnoses: systolic heart failure\nSN 2w4: weights, inhalers.',
          ),
        ],
      }),
      says: /names “COPD with acute exacerbation” as the primary diagnosis/,
      count: 1,
    },
    {
      why: 'What the plan names as primary is coded behind',
      record: coded(['J18.9', 'J44.1', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: COPD exacerbation.\nSN 2w4: pneumonia, inhalers.')],
      }),
      says: /names “COPD/,
      count: 1,
    },
    {
      why: 'Tied to another of the list, and not to the first',
      record: coded(['L89.153', 'I11.0', 'I50.22'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary Dx: CHF with weakness.\nSN 2w4: pressure ulcer care, weights.'),
        ],
      }),
      says: /names “CHF/,
    },
    {
      why: 'Another disease of the same chapter',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary dx: CVA. Heart failure: SN 2w4 weights.')],
      }),
      says: /names “CVA”/,
    },
  ],
  silent: [
    {
      why: 'The plan names as primary what stands behind the first by its note: heart failure of the hypertension',
      record: coded(['I11.0', 'I50.22'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary Dx: CHF. Secondary: hypertension.\nSN 2w4: weights, blood pressure.'),
        ],
      }),
    },
    {
      why: 'The disease that is listed first, in other words',
      record: coded(['I50.22', 'J44.9'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary diagnosis: HFrEF, COPD.\nSN 2w4: weights, heart failure teaching.'),
        ],
      }),
    },
    {
      why: 'Words that lead to nothing',
      record: coded(['I50.22'], {
        documents: [paper('plan-of-care', 'RN', 'Primary diagnosis: see list.\nSN 2w4: heart failure teaching.')],
      }),
    },
    {
      why: 'The code itself',
      record: coded(['J44.1', 'I10'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary diagnosis: J44.1 I10\nSN 2w4: COPD teaching, hypertension monitoring.'),
        ],
      }),
    },
    {
      why: 'Aftercare is listed first: the plan names the disease that was operated on',
      record: coded(['Z47.1', 'Z96.651'], {
        documents: [
          paper(
            'plan-of-care',
            'RN',
            'Primary diagnosis: right knee osteoarthritis\nPT 3w4: aftercare of joint replacement.',
          ),
        ],
      }),
    },
    {
      why: 'The code itself beside another disease',
      record: coded(['I50.22', 'J44.9'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary diagnosis: I50.22 with COPD\nSN 2w4: heart failure teaching.'),
        ],
      }),
    },
    {
      why: 'A word of the one listed first beside another disease',
      record: coded(['I87.2', 'L97.811'], {
        documents: [paper('plan-of-care', 'RN', 'Primary diagnosis: venous leg wound with COPD\nSN 2w4: wraps.')],
      }),
    },
    {
      why: 'A symptom is named, and no disease',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary diagnosis: generalized weakness\nSN 2w4: heart failure teaching.'),
        ],
      }),
    },
    {
      why: 'A disease that is denied',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary diagnosis: no COPD\nSN 2w4: heart failure teaching.')],
      }),
    },
    {
      why: 'A stroke for what it left',
      record: coded(['I69.351', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: CVA\nPT 2w4: hemiparesis, gait.')],
      }),
    },
    {
      why: 'The dementia for the disease that it comes of',
      record: coded(['G30.9', 'F02.B0'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: moderate dementia\nSN 1w9: Alzheimer teaching.')],
      }),
    },
    {
      why: 'The kidney for the diabetes that it comes of',
      record: coded(['E11.22', 'N18.4'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: CKD stage 4\nSN 1w9: diabetes teaching.')],
      }),
    },
    {
      why: 'Another infection of the same chapter that is not coded',
      record: coded(['L03.115', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: infected skin ulcer of the leg\nSN 1w9: cellulitis.')],
      }),
    },
    {
      why: 'A secondary diagnosis behind the label',
      record: coded(['I50.22', 'J44.9'], {
        documents: [
          paper(
            'plan-of-care',
            'RN',
            'Primary diagnosis: see referral. Secondary: COPD\nSN 2w4: heart failure teaching.',
          ),
        ],
      }),
    },
    {
      why: 'The complication for the diabetes that it comes of, beside another disease',
      record: coded(['E11.69', 'M86.171', 'J44.9'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: osteomyelitis, COPD\nSN 1w9: diabetes teaching.')],
      }),
    },
    {
      why: 'The complication for the diabetes that it comes of',
      record: coded(['E11.69', 'M86.171'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: osteomyelitis\nSN 1w9: diabetes teaching.')],
      }),
    },
    {
      why: 'A disease, and one that is denied',
      record: coded(['I50.22', 'J44.9'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: COPD, no gout\nSN 1w9: heart failure teaching.')],
      }),
    },
  ],
};
