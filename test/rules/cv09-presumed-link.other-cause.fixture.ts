import { coded, type Fixture, paper } from './chart.ts';

/** Another cause told, or the link denied. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'The nephrologist says that the kidney disease does not come from the diabetes, and the code says it does.',
      record: coded(['E11.22', 'N18.32'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes. Chronic kidney disease stage 3b, not due to diabetes.'),
        ],
      }),
      says: /denies/,
    },
    {
      why: 'Not due to the hypertension, and I12 says it is.',
      record: coded(['I12.9', 'N18.31'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension. CKD stage 3a from polycystic kidneys, not due to hypertension.'),
        ],
      }),
      says: /I12\.9 .*denies/,
    },
    {
      why: 'A nurse’s word does not break the link.',
      record: coded(['E11.9', 'N18.32', 'J44.1'], {
        documents: [paper('visit-note', 'RN', 'Patient says his CKD is not due to diabetes.')],
      }),
      says: /E11\.22/,
    },
    {
      why: 'The ulcer of the foot comes from pressure, says the podiatrist, and the code says from diabetes',
      record: coded(['E11.621', 'L97.519'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes. Right foot ulcer of pressure, not due to diabetes.'),
        ],
      }),
      says: /E11\.621 .*denies .*not due to diabetes”\)/,
    },
    {
      why: 'The cause is told of the anemia, and not of the kidney disease.',
      record: coded(['E11.65', 'N18.31', 'D50.0'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Type 2 diabetes with hyperglycemia. CKD stage 3a with anemia due to blood loss.',
          ),
        ],
      }),
      says: /E11\.22/,
    },
    {
      why: 'A cause that is not known is none.',
      record: coded(['E11.65', 'N18.31'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes with hyperglycemia. CKD stage 3a from unknown cause.'),
        ],
      }),
      says: /E11\.22/,
    },
    {
      why: 'What the diabetes comes from is no cause of the kidney disease.',
      record: coded(['E09.65', 'N18.31'], {
        documents: [paper('progress-note', 'MD', 'Drug-induced diabetes due to prednisone. CKD stage 3a.')],
      }),
      says: /E09\.22/,
    },
    {
      why: 'A nurse gives it another cause.',
      record: coded(['E11.65', 'N18.31'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes with hyperglycemia. CKD stage 3a.'),
          paper('visit-note', 'RN', 'CKD stage 3a due to tacrolimus.'),
        ],
      }),
      says: /E11\.22/,
    },
    {
      why: 'Diabetes that comes of something is a cause all the same.',
      record: coded(['E11.9', 'N18.31'], {
        documents: [
          paper('discharge-summary', 'MD', 'Type 2 diabetes mellitus due to obesity. Chronic kidney disease stage 3a.'),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'The same behind a denial of something else.',
      record: coded(['E11.65', 'N18.31'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Type 2 diabetes with hyperglycemia. CKD stage 3a: not from blood pressure - secondary to IgA nephropathy.',
          ),
        ],
      }),
    },
    {
      why: 'The provider says that they are unrelated.',
      record: coded(['E11.9', 'N18.31', 'J44.1'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes. Chronic kidney disease stage 3a, not related to diabetes.'),
        ],
      }),
    },
    {
      why: 'Not due to the hypertension: the link to the diabetes stands.',
      record: coded(['E11.22', 'N18.31'], {
        documents: [paper('progress-note', 'MD', 'Type 2 diabetes. CKD stage 3a, not due to hypertension.')],
      }),
    },
    {
      why: 'The neuropathy is denied.',
      record: coded(['M17.11', 'E11.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Type 2 diabetes, no peripheral neuropathy. Primary osteoarthritis of the right knee.',
          ),
        ],
      }),
    },
    {
      why: 'The anemia has a cause, and its code',
      record: coded(['C90.00', 'D63.0', 'I12.9', 'N18.31'], {
        documents: [paper('progress-note', 'MD', 'Multiple myeloma. Anemia due to myeloma. CKD 3a, HTN.')],
      }),
    },
    {
      why: 'They are unrelated, whichever code is first',
      record: coded(['N18.31', 'E11.9', 'J44.1'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes. Chronic kidney disease stage 3a, not related to diabetes.'),
        ],
      }),
    },
    {
      why: 'A documented neuropathy that the physician puts down to something else',
      record: coded(['J44.1', 'E11.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'COPD exacerbation. Type 2 diabetes. Peripheral neuropathy, not due to diabetes.',
          ),
        ],
      }),
    },
    {
      why: 'A nurse does not deny the link that a code says',
      record: coded(['E11.22', 'N18.32'], {
        documents: [
          paper('visit-note', 'RN', 'Type 2 diabetes. Chronic kidney disease stage 3b, not due to diabetes.'),
        ],
      }),
    },
    {
      why: 'What has nothing to do with hypertension is denied of it',
      record: coded(['I13.0', 'I50.32', 'N18.31'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Hypertension, heart failure, kidney disease.\nHeadache, not due to hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Another complication than the one that is denied',
      record: coded(['E11.42', 'N18.32'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Type 2 diabetes with polyneuropathy. Chronic kidney disease stage 3b, not due to diabetes.',
          ),
        ],
      }),
    },
    {
      why: 'Anemia of something else than the kidneys, by the provider’s words.',
      record: coded(['I12.9', 'N18.32', 'D64.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension with stage 3b chronic kidney disease. Anemia secondary to bleeding hemorrhoids.',
          ),
        ],
      }),
    },
    {
      why: 'Anemia of something else, listed first.',
      record: coded(['D64.9', 'I12.9', 'N18.32'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Anemia secondary to bleeding hemorrhoids. Hypertension with stage 3b chronic kidney disease.',
          ),
        ],
      }),
    },
    {
      why: 'Anemia of a neoplasm is not that of the kidneys.',
      record: coded(['D64.9', 'I12.9', 'N18.32'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Anemia secondary to cancer of the cecum. Hypertension with stage 3b chronic kidney disease.',
          ),
        ],
      }),
    },
  ],
};
