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
  ],
};
