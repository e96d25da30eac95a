import { coded, type Fixture, paper } from './chart.ts';

/** Values of joints, seizures, of what was removed and of bleeding in the skull. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Arthritis of the knees, coded as of the hips',
      severity: 'warn',
      says: /another joint/,
      asks: 'replace',
      record: coded(['M16.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Osteoarthritis of both knees. Hypertension.')],
      }),
    },
    {
      why: 'Not intractable, coded as intractable',
      severity: 'warn',
      says: /another response to treatment/,
      asks: 'replace',
      record: coded(['G40.919', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Epilepsy, not intractable. Hypertension.')],
      }),
    },
    {
      why: 'Part of the pancreas is left',
      severity: 'warn',
      says: /another extent/,
      asks: 'replace',
      record: coded(['Z90.410', 'E13.9'], {
        documents: [paper('discharge-summary', 'MD', 'Whipple procedure 12/19, diabetes since.')],
      }),
    },
    {
      why: 'The cervix is left',
      severity: 'warn',
      says: /another extent/,
      asks: 'replace',
      record: coded(['Z90.710', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Supracervical hysterectomy in 2019. Hypertension.')],
      }),
    },
    {
      why: 'Subdural, coded as subarachnoid',
      severity: 'warn',
      says: /another kind of bleeding/,
      asks: 'replace',
      record: coded(['S06.6X1D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Traumatic subdural hemorrhage, unconscious for 15 minutes. Hypertension.'),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'The other joint is coded too',
      record: coded(['M16.11', 'M17.12'], {
        documents: [paper('discharge-summary', 'MD', 'Right hip osteoarthritis and left knee osteoarthritis.')],
      }),
    },
    {
      why: 'Called by its other name',
      record: coded(['M16.11', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Coxarthrosis on the right; knee arthritis is quiet. Hypertension.'),
        ],
      }),
    },
    {
      why: 'Intractable is something else',
      record: coded(['G40.909', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Seizure disorder. Refractory hypertension.')],
      }),
    },
    {
      why: 'The larger operation was not done',
      record: coded(['Z90.411', 'E13.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Distal pancreatectomy in 2020; no total pancreatectomy. Diabetes since.'),
        ],
      }),
    },
    {
      why: 'Which hysterectomy nobody says',
      record: coded(['Z90.710', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hysterectomy 1998. Hypertension.')],
      }),
    },
    {
      why: 'No blood of the other kind',
      record: coded(['S06.5X0D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Small SDH without loss of consciousness. No subarachnoid hemorrhage. Hypertension.',
          ),
        ],
      }),
    },
  ],
};
