import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Rejection, and the status beside it.',
      record: coded(['T86.11', 'N18.4', 'Z94.0']),
      severity: 'error',
      count: 1,
      says: /is not coded with/,
    },
    { why: 'Infection of the transplant.', record: coded(['T86.13', 'N39.0', 'B96.20', 'Z94.0']), count: 1 },
    { why: 'Other complication, status first.', record: coded(['Z94.0', 'T86.19']), count: 1 },
    {
      why: 'Rejection coded, and denied.',
      record: coded(['Z48.22', 'T86.11'], {
        documents: [paper('discharge-summary', 'MD', 'Kidney transplant on 12/20. Creatinine 1.6, no rejection.')],
      }),
      severity: 'query',
      says: /T86\.11.*no provider’s document tells of a rejection/,
    },
    {
      why: 'One of two notes speaks of the transplant.',
      record: coded(['Z48.22', 'T86.11'], {
        documents: [
          paper('history-and-physical', 'MD', 'Hypertension, controlled.'),
          paper('discharge-summary', 'MD', 'Kidney transplant on 12/20.'),
        ],
      }),
      severity: 'query',
    },
    {
      why: 'The status is coded, and the transplant is rejected.',
      record: coded(['N18.4', 'Z94.0'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute rejection of the kidney transplant, more tacrolimus. CKD 4.'),
        ],
      }),
      says: /Z94\.0 .*T86\.1/,
      asks: 'replace',
    },
    {
      why: 'Kidney disease alone beside a complication of no kind',
      record: coded(['T86.19', 'N18.31'], {
        documents: [paper('discharge-summary', 'MD', 'Kidney transplant in 2015. CKD stage 3a, creatinine stable.')],
      }),
      severity: 'error',
      says: /Z94\.0/,
      count: 1,
    },
  ],
  silent: [
    { why: 'Kidney disease of a transplanted patient.', record: coded(['I12.9', 'N18.31', 'Z94.0']) },
    { why: 'Rejection without status.', record: coded(['T86.11', 'N18.4']) },
    { why: 'A failed transplant of another organ.', record: coded(['T86.42', 'Z94.0']) },
    { why: 'No From date.', record: { principal: 'T86.11', secondary: ['Z94.0'] }, notLooked: true },
    {
      why: 'Rejection as documented.',
      record: coded(['T86.11'], {
        documents: [
          paper('discharge-summary', 'MD', 'Kidney transplant 2021, acute cellular rejection treated with steroids.'),
        ],
      }),
    },
    {
      why: 'Another complication than rejection.',
      record: coded(['T86.12'], {
        documents: [paper('discharge-summary', 'MD', 'Kidney transplant failing, dialysis planned.')],
      }),
    },
    {
      why: 'No document speaks of the transplant.',
      record: coded(['T86.11'], { documents: [paper('discharge-summary', 'MD', 'Hypertension, controlled.')] }),
    },
    {
      why: 'A document that could not be read may tell of it.',
      record: coded(['T86.11'], {
        documents: [
          paper('discharge-summary', 'MD', 'Kidney transplant on 12/20.'),
          { type: 'progress-note', author: 'MD', date: '2026-01-05' },
        ],
      }),
    },
    { why: 'Rejection and no document at all.', record: coded(['T86.11']) },
    {
      why: 'No rejection.',
      record: coded(['N18.4', 'Z94.0'], {
        documents: [paper('discharge-summary', 'MD', 'Kidney transplant 2019, no rejection. CKD stage 4.')],
      }),
    },
    {
      why: 'An infection of the graft',
      record: coded(['T86.19', 'N18.31'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Kidney transplant in 2015, recurrent pyelonephritis of the graft. CKD stage 3a.',
          ),
        ],
      }),
    },
    {
      why: 'The transplant is not spoken of',
      record: coded(['T86.19', 'N18.31'], { documents: [paper('discharge-summary', 'MD', 'CKD stage 3a.')] }),
    },
  ],
};
