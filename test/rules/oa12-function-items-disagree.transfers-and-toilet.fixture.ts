import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);
const pt = (text: string, date = '2026-01-12') => paper('therapy-evaluation', 'PT', text, date);

/** Transfers, the way to the toilet, and what is done there. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Bears weight and pivots, and is lifted',
      record: coded(['G82.20'], {
        oasis: { M0090: '2026-01-12', M1850: '2' },
        documents: [rn('All transfers by Hoyer with the aide.')],
      }),
      says: /M1850 is 2 \(bears weight and pivots\).*Hoyer/,
    },
    {
      why: 'Transfers alone, and bears no weight',
      record: coded(['M84.551A'], {
        oasis: { M0090: '2026-01-12', M1850: '0' },
        documents: [rn('He is unable to bear weight.')],
      }),
      says: /M1850 is 0 \(transfers alone\)/,
    },
    {
      why: 'Stands, and does not turn: M1850 2 is both',
      record: coded(['I69.351'], {
        oasis: { M0090: '2026-01-12', M1850: '2' },
        documents: [pt('Stands with two people and cannot pivot.')],
      }),
      says: /cannot pivot/,
    },
    {
      why: 'Transfers with little help, and takes all of it',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1850: '1' },
        documents: [pt('Transfers: max A of two.')],
      }),
      says: /M1850 is 1/,
    },
    {
      why: 'Gets to the toilet with help, and walks and transfers alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1', M1860: '1' },
        documents: [pt('Toilet transfers: modified independent.')],
      }),
      says: /M1840 is 1/,
    },
    {
      why: 'The lift is told once, and not also the help',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1850: '0' },
        documents: [rn('Hoyer lift for transfers, transfers total assist.')],
      }),
      says: /Hoyer/,
      count: 1,
    },
    {
      why: 'Gets to the toilet with help, and only to the commode',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1' },
        documents: [rn('Unable to walk to the bathroom, commode beside the bed.')],
      }),
      says: /“Unable to walk to the bathroom”/,
    },
    {
      why: 'To the toilet alone, and toileting is on the commode',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '0' },
        documents: [rn('Toileting with bedside commode.')],
      }),
      says: /M1840 is 0 /,
    },
    {
      why: 'Clothing after the toilet',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1845: '0' },
        documents: [rn('Uses the toilet himself, needs help zipping up his pants.')],
      }),
      says: /M1845 is 0 /,
    },
    {
      why: 'Toileting in one word, and the toilet is reached alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '0', M1845: '0' },
        documents: [pt('Toileting: min A.')],
      }),
      says: /M1845 is 0 .*“Toileting: min A”/,
      count: 1,
    },
    {
      why: 'Depends on another, and toileting alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1845: '3' },
        documents: [pt('Independent with toileting.')],
      }),
      says: /M1845 is 3 /,
    },
  ],
  silent: [
    {
      why: 'No weight on one leg, and a lift that is there for later',
      record: coded(['S82.201D'], {
        oasis: { M0090: '2026-01-12', M1850: '2' },
        documents: [rn('Unable to bear weight on left leg. Hoyer lift for transfers was ordered.')],
      }),
    },
    {
      why: 'Cannot bear weight, as the assessment says',
      record: coded(['G82.20'], {
        oasis: { M0090: '2026-01-12', M1850: '3' },
        documents: [rn('Hoyer lift for all transfers.')],
      }),
    },
    {
      why: 'Lifted, and the transfer was not assessed',
      record: coded(['G82.20'], {
        oasis: { M0090: '2026-01-12', M1850: '-' },
        documents: [rn('Hoyer lift for all transfers.')],
      }),
    },
    {
      why: 'Walked with to the toilet, transfers alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1', M1850: '2', M1860: '3' },
        documents: [pt('Toilet transfers independent. Transfers independent.')],
      }),
    },
    {
      why: 'Helped on the way in the note alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1', M1860: '2' },
        documents: [pt('Toilet transfers independent. Ambulates with CGA.')],
      }),
    },
    {
      why: 'How he walks is not said',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1' },
        documents: [pt('Toilet transfers independent.')],
      }),
    },
    {
      why: 'The commode only at night',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '0' },
        documents: [rn('Bedside commode at night only. Unable to get to the bathroom in time.')],
      }),
    },
    {
      why: 'A thing helps, a therapist helps, and the commode stands over the toilet',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1830: '0', M1840: '0' },
        documents: [
          rn(
            'Shower chair helps her with bathing. OT assists with bathing. Toileting with bedside commode over the toilet.',
          ),
        ],
      }),
    },
    {
      why: 'Help with toileting may be help on the way',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1840: '1', M1845: '0' },
        documents: [pt('Toileting: min A. Requires supervision for toileting schedule.')],
      }),
    },
  ],
};
