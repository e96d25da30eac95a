import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Severe impairment in the interview, and alert and oriented',
      record: coded(['F03.90'], { oasis: { C0500: 4, M1700: '0', M1710: '1' } }),
      severity: 'warn',
      says: /C0500 is 4 of 15 .* M1700 is 0/,
    },
    {
      why: 'Moderate dementia, and never confused',
      record: coded(['G30.9', 'F02.B0'], { oasis: { M1700: '0', M1710: '0' } }),
      says: /F02\.B0/,
    },
    {
      why: 'Severe dementia, and an intact score',
      record: coded(['F01.C0'], { oasis: { C0500: 15, M1700: '2', M1710: '2' } }),
    },
    {
      why: 'Totally dependent, and never confused',
      record: coded(['G30.1', 'F02.C0'], { oasis: { M1700: '4', M1710: '0' } }),
    },
    {
      why: 'Severe impairment, and no diagnosis that concerns cognition',
      record: coded(['I50.22', 'I10', 'M17.11'], { oasis: { C0500: 5, M1700: '2', M1710: '2' } }),
      says: /Query provider/,
      count: 1,
    },
    {
      why: 'An intact score, and constantly confused',
      record: coded(['G30.9', 'F02.A0'], { oasis: { C0500: 14, M1710: '4' } }),
    },
    {
      why: 'Signs of delirium, and never confused',
      record: coded(['F05'], { oasis: { C1310A: 1, C1310B: 2, C1310C: 0, C1310D: 1, M1700: '2', M1710: '0' } }),
    },
    {
      why: 'A score of 7 is severe: never lost in a task',
      record: coded(['F03.90'], { oasis: { C0500: 7, M1700: '0', M1710: '1' } }),
      says: /C0500 is 7/,
    },
    {
      why: 'A score of 13 is intact: considerable assistance',
      record: coded(['F03.90'], { oasis: { C0500: 13, M1700: '3', M1710: '2' } }),
      says: /C0500 is 13 .* M1700 is 3/,
    },
    {
      why: 'A score of 7: never confused',
      record: coded(['F03.90'], { oasis: { C0500: 7, M1700: '2', M1710: '0' } }),
      says: /C0500 is 7 .* M1710 is 0/,
    },
    {
      why: 'A score of 13: confused day and evening',
      record: coded(['F03.90'], { oasis: { C0500: 13, M1700: '2', M1710: '3' } }),
      says: /C0500 is 13 .* M1710 is 3/,
    },
    {
      why: 'Considerable assistance, never confused',
      record: coded(['F03.90'], { oasis: { M1700: '3', M1710: '0' } }),
      says: /M1700 is 3 .* M1710 is 0/,
    },
    {
      why: 'Severe dementia, a score of 13',
      record: coded(['F03.C0'], { oasis: { C0500: 13, M1700: '2', M1710: '2' } }),
      says: /F03\.C0 .* C0500 is 13/,
    },
    {
      why: 'A score of 7 that nothing explains',
      record: coded(['I50.22', 'I10'], { oasis: { C0500: 7, M1700: '2', M1710: '2' } }),
      says: /^C0500 is 7 of 15, and no/,
      act: 'query-provider',
    },
    {
      why: 'Considerable assistance that nothing explains',
      record: coded(['I50.22', 'I10'], { oasis: { M1700: '3', M1710: '2' } }),
      says: /^M1700 is 3, and no/,
    },
    {
      why: 'Inattention all the time and a changed level of consciousness, after a sudden change',
      record: coded(['F05'], { oasis: { C1310A: 1, C1310B: 1, C1310C: 0, C1310D: 2, M1700: '2', M1710: '0' } }),
    },
    {
      why: 'Alert and oriented, and oriented to one of four',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1700: '0' }, documents: [rn('Oriented to self only.')] }),
      says: /M1700 is 0 .*“Oriented to self only”/,
    },
    {
      why: 'Alert and oriented, and cannot follow directions',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1700: '0' },
        documents: [rn('Unable to follow simple directions.')],
      }),
      says: /M1700 is 0/,
    },
    {
      why: 'Never confused, and confused in the evening',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1710: '0' },
        documents: [rn('Daughter reports that she gets confused in the evening.')],
      }),
      says: /M1710 is 0 \(never confused\)/,
    },
    {
      why: 'Never confused, and confused in the last two weeks',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1710: '0' },
        documents: [rn('He was confused on two nights last week, did not know the room.')],
      }),
      says: /M1710 is 0/,
    },
    {
      why: 'Never anxious, and anxious in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1720: '0' },
        documents: [rn('States that she feels anxious about being alone.')],
      }),
      says: /M1720 is 0 \(never anxious\)/,
    },
    {
      why: 'Sees well, and is blind',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', B1000: '0' },
        documents: [rn('Legally blind since 2019.')],
      }),
      says: /B1000 is 0 \(adequate vision\)/,
    },
    {
      why: 'Hears well, and hardly hears',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', B0200: '0' },
        documents: [rn('Severely hard of hearing, writes notes.')],
      }),
      says: /B0200 is 0/,
    },
    {
      why: 'None of the behaviors, and voices',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1740: ['7'] },
        documents: [rn('Has auditory hallucinations each night.')],
      }),
      says: /M1740 does not mark 6/,
    },
    {
      why: 'None of the behaviors, and blows',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1740: ['7'] },
        documents: [rn('Becomes combative with care.')],
      }),
      says: /M1740 does not mark 4/,
    },
    {
      why: 'Knows who and where',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1700: '0' },
        documents: [rn('Oriented to person and place, slow to answer.')],
      }),
      says: /M1700 is 0/,
    },
    {
      why: 'Low vision, and adequate vision',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', B1000: '0' },
        documents: [rn('Needs bright light because of low vision.')],
      }),
      says: /B1000 is 0 \(adequate vision\)/,
    },
  ],
  silent: [
    {
      why: 'Mild dementia, alert and oriented, a good score',
      record: coded(['G30.9', 'F02.A0'], { oasis: { C0500: 13, M1700: '0', M1710: '0' } }),
    },
    {
      why: 'Moderate dementia with its answers',
      record: coded(['G30.9', 'F02.B0'], { oasis: { C0500: 9, M1700: '2', M1710: '3' } }),
    },
    {
      why: 'Nothing coded, nothing found',
      record: coded(['I50.22'], { oasis: { C0500: 15, M1700: '0', M1710: '0', C1310A: 0 } }),
    },
    {
      why: 'The interview could not be completed: 99 is no score; aphasia says why',
      record: coded(['I69.320'], { oasis: { C0500: 99, M1700: '0', M1710: '0' } }),
    },
    {
      why: 'A low score, and the list is not whole',
      record: coded(['I50.22'], { secondary: undefined, oasis: { C0500: 5, M1700: '2' } }),
    },
    { why: 'None of the items', record: coded(['F03.90'], { oasis: { M0100: '01' } }), notLooked: true },
    {
      why: 'A sudden change and disordered thinking, attentive: no delirium by the items',
      record: coded(['F05'], { oasis: { C1310A: 1, C1310B: 0, C1310C: 1, C1310D: 0, M1700: '2', M1710: '0' } }),
    },
    {
      why: 'Denied',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1700: '0', M1710: '0', M1720: '0', M1740: ['7'], B0200: '0', B1000: '0' },
        documents: [
          rn('Not disoriented. No confusion noted. Denies feeling anxious. No hallucinations. Not blind, not deaf.'),
        ],
      }),
    },
    {
      why: 'Of the hospital, taught, of the husband, of one eye and one ear',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1700: '0', M1710: '0', M1720: '0', M1740: ['7'], B0200: '0', B1000: '0' },
        documents: [
          rn(
            'Was confused in the hospital. Instructed to call for new confusion noted at night. Husband is very anxious. Patient blind in right eye. Pt deaf in left ear. History of visual hallucinations.',
          ),
        ],
      }),
    },
    {
      why: 'As the assessment says',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1700: '1', M1710: '2', M1720: '2', M1740: ['6'], B1000: '4', B0200: '3' },
        documents: [
          rn(
            'Oriented x2. Gets confused at night. Reports anxiety. Has visual hallucinations. Legally blind. Profoundly deaf, is deaf.',
          ),
        ],
      }),
    },
    {
      why: 'Behaviors that the chart does not name',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1700: '1' },
        documents: [rn('Has visual hallucinations.')],
      }),
    },
    {
      why: 'Knows the day too',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1700: '0' },
        documents: [rn('Oriented to person and place and time.')],
      }),
    },
    {
      why: 'Low vision of somebody else, aids, impaired already',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', B1000: '1' },
        documents: [rn('Low vision, uses large print.')],
      }),
    },
  ],
};
