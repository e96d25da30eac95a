import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Right is coded, and every document says left.',
      record: coded(['M17.11', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Primary osteoarthritis of the left knee.'),
          paper('therapy-evaluation', 'PT', 'Primary osteoarthritis of the left knee, flexion 95 degrees.'),
        ],
      }),
      severity: 'query',
      says: /the other side/,
    },
    {
      why: 'Right is coded, and no document says a side at all.',
      record: coded(['M17.11', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the knee. Hypertension.')],
      }),
      severity: 'query',
      says: /no document does/,
    },
    {
      why: 'Right and left, and one code says both.',
      record: coded(['M17.11', 'M17.12', 'I10']),
      count: 1,
      says: /M17\.0 /,
    },
    {
      why: 'One side is coded, both are documented.',
      record: coded(['M17.11', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Bilateral primary osteoarthritis of knees. Hypertension.')],
      }),
      severity: 'warn',
      says: /both sides/,
    },
    {
      why: 'The prosthesis of the other knee.',
      severity: 'query',
      record: coded(['T84.54XD', 'B95.7'], {
        documents: [paper('discharge-summary', 'MD', 'Infection of right knee prosthesis, S. epidermidis.')],
      }),
      says: /other side/,
    },
    {
      why: 'Both knees are coded apart and told in one word',
      record: coded(['M17.11', 'M17.12', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of both knees. Hypertension.')],
      }),
      count: 1,
      says: /M17\.0/,
    },
    {
      why: 'Both knees in one sentence and the right one in another; the left hip is another joint',
      record: coded(['M17.11', 'M16.12'], {
        documents: [
          paper('progress-note', 'MD', 'Primary osteoarthritis of right knee and left knee.'),
          paper(
            'history-and-physical',
            'MD',
            'Primary osteoarthritis of the right knee. Primary osteoarthritis of left hip.',
          ),
        ],
      }),
      count: 1,
      says: /both sides/,
    },
  ],
  silent: [
    {
      why: 'Another condition has the side.',
      record: coded(['M17.10'], {
        documents: [
          paper('progress-note', 'MD', 'Osteoarthritis of the knee. Cellulitis of the left lower leg, treated.'),
        ],
      }),
    },
    {
      why: 'The side is a possibility.',
      record: coded(['M17.10'], {
        documents: [paper('progress-note', 'MD', 'Possible primary osteoarthritis of the left knee.')],
      }),
    },
    {
      why: 'No side is documented, and a scan could not be read.',
      record: {
        ...coded(['M17.11'], { documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the knee.')] }),
      },
      chart: {
        documents: [
          {
            id: 'a',
            type: 'progress-note',
            author: 'MD',
            date: '2026-01-11',
            text: 'Primary osteoarthritis of the knee.',
          },
          { id: 'b', type: 'history-and-physical', author: 'MD', date: '2026-01-10' },
        ],
      },
    },
    { why: 'No document, no pair.', record: coded(['M17.10', 'I10']) },
    { why: 'No From date.', record: { principal: 'M17.10', secondary: [] }, notLooked: true },
    {
      why: 'Arthritis of both knees, one of which was replaced: CH17',
      record: coded(['Z47.1', 'Z96.651', 'M17.11', 'M17.12'], {}),
    },
    {
      why: 'Arthritis of both knees, the left of which was replaced: CH17',
      record: coded(['Z47.1', 'Z96.652', 'M17.11', 'M17.12']),
    },
    { why: 'Right, and unspecified: CV26', record: coded(['M17.11', 'M17.9']) },
    { why: 'Right by wear, left after an injury', record: coded(['M17.11', 'M17.32']) },
    {
      why: 'That it is of both is only possible',
      record: coded(['M17.11'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Primary osteoarthritis of the right knee. Possible osteoarthritis of both knees, x-ray pending.',
          ),
        ],
      }),
    },
    {
      why: 'That the joint is not named is no matter of the side',
      record: coded(['M17.11'], { documents: [paper('progress-note', 'MD', 'Osteoarthritis.')] }),
    },
    {
      why: 'One note says right and another left: CV24',
      record: coded(['M17.11'], {
        documents: [
          paper('progress-note', 'MD', 'Primary osteoarthritis of the right knee.'),
          paper('history-and-physical', 'MD', 'Primary osteoarthritis of the left knee.'),
        ],
      }),
    },
    {
      why: 'The left knee is replaced too, of the hip no side is told',
      record: coded(['Z47.1', 'Z96.641'], {
        documents: [paper('discharge-summary', 'MD', 'Left total knee replacement in 2015. Hip replacement on 1/5.')],
      }),
    },
    {
      why: 'Before the replacement both knees had it; the other one is left',
      record: coded(['Z47.1', 'Z96.651', 'M17.12'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'End-stage right knee osteoarthritis, also left knee osteoarthritis. Plan: R TKA.',
          ),
        ],
      }),
    },
    {
      why: 'A scan may have the coded side.',
      record: coded(['M17.11', 'I10'], {
        documents: [
          { type: 'discharge-summary', author: 'MD', date: '2026-01-11' },
          paper('therapy-evaluation', 'PT', 'Primary osteoarthritis of the left knee.'),
        ],
      }),
    },
  ],
};
