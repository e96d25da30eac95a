import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string, date?: string) => paper('discharge-summary', 'MD', text, date);

const rn = (text: string, date: string, type: 'wound-note' | 'visit-note' = 'wound-note') =>
  paper(type, 'RN', text, date);

/** The stage of a pressure ulcer, told by several or twice. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A lower stage of the nurse, a day later',
      record: coded(['L89.154', 'L89.623'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Stage 4 sacral pressure ulcer and stage 3 left heel pressure ulcer.',
            '2026-01-11',
          ),
          paper(
            'wound-note',
            'RN',
            'Wound #1 sacrum stg IV 6.2x4.8x2.9. Wound #2 L heel stg II 2.1x1.9x0.4.',
            '2026-01-12',
          ),
        ],
      }),
      count: 1,
      says: /L89\.623/,
    },
    {
      why: 'Another stage of the nurse on the same day',
      record: coded(['L89.623'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
          paper('wound-note', 'RN', 'L heel stage IV pressure ulcer 2.1x1.9x0.4.', '2026-01-11'),
        ],
      }),
      count: 1,
    },
    {
      why: 'A higher stage of the nurse at the assessment, five days after the provider’s',
      record: coded(['L89.313', 'I10'], {
        documents: [
          paper('history-and-physical', 'MD', 'House call. Pressure ulcer right buttock stage 3.', '2026-01-07'),
          paper('wound-note', 'RN', '#1 R buttock stage 4 PU 3.2x2.4x0.6.', '2026-01-12'),
        ],
      }),
      says: /stage 3.*stage 4|differ/,
    },
    {
      why: 'A higher stage of the nurse before the provider’s',
      record: coded(['L89.623'], {
        documents: [
          paper('wound-note', 'RN', 'L heel stage IV pressure ulcer 2.1x1.9x0.4.', '2026-01-05'),
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
        ],
      }),
      count: 1,
    },
    {
      why: 'One note gives two stages of one ulcer',
      record: coded(['L89.623'], {
        documents: [paper('history-and-physical', 'MD', 'Pressure ulcer of left heel, stage 2, stage 3.')],
      }),
      says: /a document of a provider says 2 and 3 at once/,
    },
    {
      why: 'Three stages of it, beside another ulcer told elsewhere',
      record: coded(['L89.623', 'L89.154'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Pressure ulcer of left heel, stage 2, stage 3, stage 4. Stage 4 sacral pressure ulcer.',
          ),
        ],
      }),
      says: /L89\.623 .*says different things at once/,
    },
    {
      why: 'A lower stage of the nurse on the same day',
      record: coded(['L89.623'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
          paper('wound-note', 'RN', 'L heel stage II pressure ulcer 2.1x1.9x0.4.', '2026-01-11'),
        ],
      }),
    },
    {
      why: 'Two stages at once; the other number stands in the title of another code',
      record: coded(['L89.623', 'E11.9'], {
        documents: [paper('history-and-physical', 'MD', 'Pressure ulcer of left heel, stage 2, stage 3.')],
      }),
      says: /L89\.623 .*at once/,
    },
    {
      why: 'Two stages at once, a third coded',
      record: coded(['L89.624'], {
        documents: [paper('history-and-physical', 'MD', 'Pressure ulcer of left heel, stage 2, stage 3.')],
      }),
      says: /at once/,
    },
    {
      why: 'Another stage of the nurse on a day after the assessment that is the provider’s too',
      record: coded(['L89.623'], {
        oasis: { M0090: '2026-01-12' },
        documents: [
          md('Stage 3 left heel pressure ulcer.', '2026-01-15'),
          rn('Left heel pressure ulcer stage II.', '2026-01-15'),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'An ulcer that got worse',
      record: coded(['L89.622'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 2 left heel pressure ulcer.', '2026-01-11'),
          paper('wound-note', 'RN', 'L heel stage III pressure ulcer 2.1x1.9x0.4.', '2026-01-14'),
        ],
      }),
    },
    {
      why: 'A lower stage of the nurse before the provider’s',
      record: coded(['L89.623'], {
        documents: [
          paper('wound-note', 'RN', 'L heel stage II pressure ulcer 2.1x1.9x0.4.', '2026-01-05'),
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
        ],
      }),
    },
    {
      why: 'The nurse tells of both stages',
      record: coded(['L89.623'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
          paper(
            'wound-note',
            'RN',
            'L heel stage III pressure ulcer on admission. L heel stage II pressure ulcer per old chart.',
            '2026-01-12',
          ),
        ],
      }),
    },
    {
      why: 'Another heel has the other stage',
      record: coded(['L89.623', 'L89.612'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Stage 3 left heel pressure ulcer, stage 2 right heel pressure ulcer.',
            '2026-01-11',
          ),
          paper('wound-note', 'RN', 'R heel stage II pressure ulcer 1x1. L heel stage III 2x2.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'Two ulcers and their two stages in one sentence, both coded',
      record: coded(['L89.622', 'L89.153'], {
        documents: [paper('history-and-physical', 'MD', 'Left heel and sacral pressure ulcers, stage 2 and stage 3.')],
      }),
    },
    {
      why: 'No depth to see for the provider, and seen after the debridement of the same day',
      record: coded(['L89.620'], {
        documents: [
          paper('discharge-summary', 'MD', 'Unstageable pressure ulcer of the left heel.', '2026-01-11'),
          paper(
            'wound-note',
            'RN',
            'After debridement left heel pressure ulcer is stage III, 2.1x1.9x0.4.',
            '2026-01-11',
          ),
        ],
      }),
    },
    {
      why: 'Covered with slough for the nurse, staged by the provider',
      record: coded(['L89.623'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
          paper('wound-note', 'RN', 'Left heel pressure ulcer unstageable, slough covered.', '2026-01-11'),
        ],
      }),
    },
    {
      why: 'Who is no clinician stages no ulcer',
      record: coded(['L89.623'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
          paper('wound-note', 'other', 'Left heel pressure ulcer stage IV.', '2026-01-11'),
        ],
      }),
    },
    {
      why: 'The nurse tells of an ulcer that she knows from before',
      record: coded(['L89.623'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
          paper('wound-note', 'RN', 'History of left heel pressure ulcer stage IV.', '2026-01-11'),
        ],
      }),
    },
    {
      why: 'A higher stage in a note without a date may be its course',
      record: coded(['L89.622'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 2 left heel pressure ulcer.', '2026-01-11'),
          { type: 'wound-note', author: 'RN', text: 'Left heel pressure ulcer stage III.' },
        ],
      }),
    },
    {
      why: 'An ulcer of another stage is long gone',
      record: coded(['L89.623'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 left heel pressure ulcer.', '2026-01-11'),
          paper('history-and-physical', 'MD', 'History of left heel pressure ulcer stage II.', '2026-01-11'),
        ],
      }),
    },
    {
      why: 'The right heel is open, the left one healed',
      record: coded(['L89.623'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 3 right heel pressure ulcer.', '2026-01-11'),
          paper('history-and-physical', 'MD', 'Healed left heel pressure ulcer, stage 3.', '2026-01-11'),
        ],
      }),
    },
    {
      why: 'A higher stage after the assessment may be its course',
      record: coded(['L89.313', 'I10'], {
        documents: [
          paper('history-and-physical', 'MD', 'House call. Pressure ulcer right buttock stage 3.', '2026-01-07'),
          paper('wound-note', 'RN', '#1 R buttock stage 4 PU 3.2x2.4x0.6.', '2026-01-20'),
        ],
      }),
    },
  ],
};
