import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Right knee replaced, right knee arthritis still coded',
      record: coded(['Z47.1', 'Z96.651', 'M17.11']),
      severity: 'error',
      says: /not current on that side; it is not coded/,
    },
    {
      why: 'Both knees arthritic, one replaced',
      record: coded(['Z47.1', 'Z96.651', 'M17.0']),
      says: /only the other side/,
    },
    { why: 'Both hips replaced', record: coded(['Z47.1', 'Z96.643', 'M16.12']), says: /M16\.12/ },
    {
      why: 'A side is not stated',
      record: coded(['Z47.1', 'Z96.641', 'M16.10']),
      severity: 'warn',
      says: /on which side/,
    },
    {
      why: 'The note at the aftercare code is cited, and the code goes',
      record: coded(['Z47.1', 'Z96.651', 'M17.11']),
      cites: /Z47\.1/,
      asks: 'remove',
    },
    {
      why: 'Arthritis of the knee as primary; the summary has it replaced, and the list no joint.',
      record: coded(['M17.11', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right total knee arthroplasty 1/5 for primary osteoarthritis of the right knee. Hypertension.',
          ),
        ],
      }),
      severity: 'warn',
      asks: 'remove',
      goes: 'M17.11',
      says: /not current/,
    },
    {
      why: 'The joint is coded on the other side than the summary has it.',
      record: coded(['Z47.1', 'Z96.652', 'M17.11'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right total knee arthroplasty 1/5 for primary osteoarthritis of the right knee.',
          ),
        ],
      }),
      severity: 'warn',
    },
    {
      why: 'Arthritis of both hips, one of them replaced.',
      record: coded(['M16.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Left total hip arthroplasty 1/5. Hypertension.')],
      }),
      severity: 'warn',
      asks: 'replace',
    },
  ],
  silent: [
    { why: 'The other knee', record: coded(['Z47.1', 'Z96.651', 'M17.12']) },
    { why: 'Another joint', record: coded(['Z47.1', 'Z96.651', 'M16.11']) },
    { why: 'No arthritis', record: coded(['Z47.1', 'Z96.641']) },
    {
      why: 'Half of the joint was replaced',
      record: coded(['Z47.1', 'Z96.651', 'M17.11'], {
        documents: [paper('progress-note', 'MD', 'Right unicompartmental knee arthroplasty.')],
      }),
    },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },
    {
      why: 'The operation is to come.',
      record: coded(['M17.11', 'I10'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Primary osteoarthritis right knee, scheduled for right total knee arthroplasty in March. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'A candidate for it.',
      record: coded(['M17.11', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Candidate for right total knee replacement once A1c improves. OA right knee.'),
        ],
      }),
    },
    {
      why: 'The other knee was replaced, and nobody coded that.',
      record: coded(['M17.11'], {
        documents: [paper('progress-note', 'MD', 'Left TKA 2019. Right knee osteoarthritis, injections.')],
      }),
    },
    {
      why: 'Another joint was replaced.',
      record: coded(['M17.11'], {
        documents: [paper('progress-note', 'MD', 'Right total hip arthroplasty 2019. Right knee osteoarthritis.')],
      }),
    },
    {
      why: 'Replaced, as the plan says, behind the words.',
      record: coded(['M17.11'], {
        documents: [paper('progress-note', 'MD', 'Osteoarthritis of the right knee. Right TKA planned for spring.')],
      }),
    },
    {
      why: 'A nurse’s word of a replaced joint.',
      record: coded(['M17.11'], {
        documents: [paper('visit-note', 'RN', 'Right total knee arthroplasty 2019.')],
      }),
    },
  ],
};
