import { coded, type Fixture, paper } from './chart.ts';

/** Scores and pain that notes write out. */
const told = (oasis: Record<string, string>, text: string) =>
  coded(['I10'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'BIMS of the note is another',
      record: told({ C0500: '14' }, 'Interview done, BIMS score 6 out of 15.'),
      severity: 'warn',
      says: /C0500 is 14 \(the BIMS score\); .*“BIMS score 6”/,
    },
    {
      why: 'PHQ-9 of the note is another',
      severity: 'warn',
      record: told({ D0160: '1' }, 'PHQ-9: 16, denies suicidal ideation.'),
      says: /D0160 is 1 \(the PHQ-9 score\)/,
    },
    {
      why: 'Pain with its figure in words',
      record: told({ J0510: '0', J0520: '^', J0530: '^' }, 'Shoulder aching, eight out of ten this morning.'),
      severity: 'warn',
      says: /J0510 is 0/,
    },
    {
      why: 'Pain that a tablet eased was there',
      severity: 'warn',
      record: told({ J0510: '0', J0520: '^', J0530: '^' }, 'Back pain 6/10, relieved by acetaminophen.'),
    },
    {
      why: 'What was done with it, between',
      record: told({ C0500: '14' }, 'BIMS administered, score 06/15.'),
      severity: 'warn',
    },
    { why: 'A score at the end of its sentence', record: told({ C0500: '14' }, 'BIMS = 8.'), severity: 'warn' },
    {
      why: 'Low back pain by its letters',
      record: told({ J0510: '0', J0520: '^', J0530: '^' }, 'LBP 7/10 standing.'),
      severity: 'warn',
    },
    {
      why: 'How bad it is',
      record: told({ J0510: '0', J0520: '^', J0530: '^' }, 'Severe aching pain of the hip all night.'),
      severity: 'warn',
    },
    {
      why: 'Where it is',
      record: told({ J0510: '0', J0520: '^', J0530: '^' }, 'Pain noted in his left foot.'),
      severity: 'warn',
    },
    {
      why: 'Told in the past',
      record: told({ J0510: '0', J0520: '^', J0530: '^' }, 'He reported burning pain on the stairs.'),
      severity: 'warn',
    },
    {
      why: 'A score behind its name',
      severity: 'warn',
      record: told({ D0160: '1' }, 'PHQ-9 done today, severity score 12.'),
    },
    { why: 'Pain that wakes', severity: 'warn', record: told({ J0510: '0' }, 'Ankle pain wakes her.') },
    {
      why: 'Pain that wakes often',
      severity: 'warn',
      record: told({ J0510: '1' }, 'Ankle pain keeps her awake nightly.'),
      says: /J0510 is 1/,
    },
    {
      why: 'Pain that hinders often',
      severity: 'warn',
      record: told({ J0530: '1' }, 'Hand pain limits cooking and cleaning almost constantly.'),
      says: /J0530 is 1/,
    },
    {
      why: 'Nothing is of interest',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', D0150A1: '0' },
        documents: [paper('visit-note', 'RN', 'States she has had no interest in anything for weeks.', '2026-01-12')],
      }),
      severity: 'warn',
      says: /D0150A1 is 0/,
    },
    {
      why: 'Hopeless',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', D0150B1: '0' },
        documents: [paper('visit-note', 'RN', 'Says he feels hopeless most days.', '2026-01-12')],
      }),
      severity: 'warn',
      says: /D0150B1 is 0/,
    },
    {
      severity: 'warn',
      why: 'Done with the patient, the sum behind',
      record: told({ D0160: '2' }, 'PHQ9 completed w/ pt, total 14/27.'),
    },
  ],
  silent: [
    { why: 'Another number behind', record: told({ C0500: '14' }, 'BIMS administered, follows 2 step commands.') },
    { why: 'The same scores', record: told({ C0500: '9', D0160: '4' }, 'BIMS: 9/15. PHQ-9 total 4.') },
    {
      why: 'Of the hospital, of another time, of the husband',
      record: told({ C0500: '14' }, 'BIMS 6 in hospital. Last BIMS 8. Husband has BIMS 3.'),
    },
    { why: 'The day on which it was asked', record: told({ C0500: '14' }, 'BIMS 01/12/2026 completed.') },
    { why: 'One of two is the answer', record: told({ C0500: '14' }, 'BIMS 13. Repeated with glasses: BIMS 14.') },
    { why: 'Could not be completed', record: told({ C0500: '99' }, 'BIMS 4 of 15 before she stopped.') },
    {
      why: 'None now',
      record: told(
        { J0510: '0', J0520: '^', J0530: '^' },
        'Had aching of eight out of ten before the operation last year, none now.',
      ),
    },
    {
      why: 'What a tablet is for',
      record: told(
        { J0510: '0', J0520: '^', J0530: '^' },
        'Tramadol 50 mg for severe pain. Tylenol for mild pain as needed.',
      ),
    },
    { why: 'None', record: told({ J0510: '0', J0520: '^', J0530: '^' }, 'No severe pain. No back pain reported.') },
    {
      why: 'In the hospital',
      record: told({ J0510: '0', J0520: '^', J0530: '^' }, 'Severe pain in the hospital after surgery.'),
    },
    {
      why: 'Kept awake by others, and now and then',
      record: told({ J0510: '1' }, 'A dog keeps her awake nightly. Pain wakes her once a month.'),
    },
    {
      why: 'No interest in one offer',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', D0150A1: '0' },
        documents: [paper('visit-note', 'RN', 'No interest in hospice or physical therapy.', '2026-01-12')],
      }),
    },
    {
      why: 'Of the weight and of sugars',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', D0150B1: '0' },
        documents: [paper('visit-note', 'RN', 'Weight is down 3 lb. Blood sugars have been down.', '2026-01-12')],
      }),
    },
    {
      why: 'Another feels it',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', D0150B1: '0' },
        documents: [paper('visit-note', 'RN', 'Cheerful. Her neighbor feels down.', '2026-01-12')],
      }),
    },
    {
      why: 'Denied',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', D0150B1: '0' },
        documents: [paper('visit-note', 'RN', 'Denies feeling down or hopeless.', '2026-01-12')],
      }),
    },
  ],
};
