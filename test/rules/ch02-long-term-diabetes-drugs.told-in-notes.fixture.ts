import { coded, type Fixture, paper } from './chart.ts';

/** Where no list of drugs is given: what notes name. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'No list: the discharge summary has the insulin in a sentence.',
      record: coded(['L03.115', 'E11.65', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cellulitis of the right leg. Type 2 diabetes with hyperglycemia, on insulin glargine at home. Hypertension.',
          ),
        ],
      }),
      says: /discharge summary names insulin/,
      count: 1,
    },
    {
      why: 'Only the discharge summary lists drugs, with what was stopped apart.',
      record: coded(['I50.22', 'E11.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Systolic heart failure, type 2 diabetes.\nDischarge medications:\n1. Furosemide 40 mg daily\n2. Lantus 20 units at bedtime\nSTOP taking:\n1. Glipizide 5 mg daily',
          ),
        ],
      }),
      says: /Z79\.4/,
      count: 1,
    },
    {
      why: 'Insulin is coded; the only drug that a provider names for the diabetes is metformin.',
      record: coded(['Z47.1', 'Z96.641', 'E11.9', 'Z79.84', 'Z79.4'], {
        documents: [paper('discharge-summary', 'MD', 'Right total hip arthroplasty. DM2, metformin.')],
      }),
      says: /no insulin/,
      count: 1,
    },
    {
      why: 'Tablets coded, and only an injection is named.',
      asks: 'replace',
      says: /Trulicity.*Z79\.85/,
      record: coded(['E11.9', 'Z79.84', 'Z79.4'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes. Insulin, Trulicity.')],
      }),
    },
    {
      why: 'Tablets coded, and the diabetes is controlled by diet.',
      record: coded(['I10', 'E11.9', 'Z79.84'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension on lisinopril. DM2, diet controlled, A1c 6.4.')],
      }),
      says: /Z79\.84 .*diet controlled/,
      asks: 'remove',
    },
  ],
  silent: [
    {
      why: 'A sliding scale of the hospital is no long-term use.',
      record: coded(['J44.1', 'E11.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'COPD exacerbation. Type 2 diabetes; received sliding scale insulin while in hospital. Diet controlled at home.',
          ),
        ],
      }),
    },
    {
      why: 'What was stopped at discharge is not taken.',
      record: coded(['I50.22', 'E11.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes.\nDischarge medications:\n1. Furosemide 40 mg daily\nStop taking:\n1. Metformin 500 mg twice daily',
          ),
        ],
      }),
    },
    {
      why: 'A discharge summary may leave out what goes on',
      record: coded(['I50.22', 'E11.9', 'Z79.4', 'Z79.84'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Systolic heart failure, type 2 diabetes.\nDischarge medications:\n1. Furosemide 40 mg daily\n2. Metformin 500 mg daily',
          ),
        ],
      }),
    },
    {
      why: 'No list, and a note that calls the diabetes insulin-dependent',
      record: coded(['Z47.1', 'Z96.641', 'E11.9', 'Z79.84', 'Z79.4'], {
        documents: [paper('discharge-summary', 'MD', 'Right total hip arthroplasty. IDDM. DM2, on metformin.')],
      }),
    },
    {
      why: 'Insulin that the hospital gave',
      record: coded(['L03.115', 'E11.65', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with hyperglycemia, received insulin 4 units in the hospital.',
          ),
        ],
      }),
    },
    {
      why: 'The clause denies insulin beside another drug.',
      record: coded(['E11.9', 'Z79.85'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes, Ozempic weekly, no insulin.')],
      }),
    },
    {
      why: 'Both kinds are named.',
      record: coded(['E11.9', 'Z79.84', 'Z79.4'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes. Insulin, Trulicity. Metformin stopped.')],
      }),
    },
    {
      why: 'Tablets and an injection are coded, and the injection named.',
      record: coded(['E11.9', 'Z79.84', 'Z79.85'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes. Trulicity.')],
      }),
    },
    {
      why: 'No drug for the diabetes is named.',
      record: coded(['E11.9', 'Z79.84'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes. Hypertension, lisinopril.')],
      }),
    },
    {
      why: 'Diet and a tablet.',
      record: coded(['I10', 'E11.9', 'Z79.84'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. DM2 was diet controlled until May, now on metformin.'),
        ],
      }),
    },
    {
      why: 'It is no longer controlled by diet, and the tablet is not named.',
      record: coded(['I10', 'E11.9', 'Z79.84'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. DM2, no longer diet controlled; tablets as listed.'),
        ],
      }),
    },
  ],
};
