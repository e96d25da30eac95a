import { coded, type Fixture, paper } from './chart.ts';

const ULCER = paper('progress-note', 'NP', 'Pressure ulcer of the sacrum, home health for wound care.');

export const fixture: Fixture = {
  fires: [
    {
      why: 'The stage is the nurse’s to say, and she says it.',
      record: coded(['L89.159'], {
        documents: [ULCER, paper('wound-note', 'RN', 'Pressure ulcer of the sacrum, stage 3, 4 x 3 x 1 cm.')],
      }),
      severity: 'warn',
      says: /L89\.153/,
    },
    {
      why: 'Unspecified is coded; the nurse finds the bed covered.',
      severity: 'warn',
      record: coded(['L89.159'], {
        documents: [ULCER, paper('wound-note', 'RN', 'Unstageable pressure ulcer of the sacrum, eschar.')],
      }),
      says: /L89\.150/,
    },
    {
      why: 'Unstageable is coded; nobody said more than that there is an ulcer.',
      record: coded(['L89.150'], {
        documents: [ULCER, paper('wound-note', 'RN', 'Pressure ulcer of the sacrum, 4 x 3 cm, moderate drainage.')],
      }),
      severity: 'query',
      says: /bed that is covered/,
    },
    {
      why: 'Nobody says the stage: back to the nurse.',
      record: coded(['L89.159'], { documents: [ULCER] }),
      severity: 'query',
      says: /do not say the stage/,
    },
    {
      why: 'Stage 4 is coded, stage 2 is documented.',
      severity: 'warn',
      record: coded(['L89.154'], {
        documents: [ULCER, paper('wound-note', 'RN', 'Pressure ulcer of the sacrum, stage 2.')],
      }),
      says: /gives another stage/,
    },
    {
      why: 'Healed.',
      record: coded(['I10', 'L89.152'], {
        documents: [paper('progress-note', 'NP', 'Hypertension. Stage 2 pressure ulcer of the sacrum, healed.')],
      }),
      severity: 'error',
      says: /no code/,
    },
    {
      why: 'The nurse finds the ulcer closed',
      severity: 'error',
      record: coded(['L89.622', 'I10'], {
        documents: [
          paper('history-and-physical', 'MD', 'Stage 2 pressure ulcer of the left heel. Hypertension.', '2026-01-08'),
          paper('wound-note', 'RN', 'Left heel pressure ulcer healed, closed.', '2026-01-14'),
        ],
      }),
      says: /healed ulcer has no code/,
    },
    {
      why: 'The heel is coded, and documents know the sacrum alone',
      record: coded(['L89.613'], {
        documents: [paper('discharge-summary', 'MD', 'Stage 3 pressure ulcer of the sacrum.')],
      }),
      severity: 'warn',
      count: 1,
      says: /another place/,
    },
    {
      why: 'An ulcer of another cause for one of pressure.',
      record: coded(['L98.429'], {
        documents: [paper('progress-note', 'MD', 'Pressure ulcer of the sacrum, stage 3.')],
      }),
      severity: 'warn',
      asks: 'replace',
      says: /L98\.429 .*pressure ulcer/i,
    },
    {
      why: 'An ulcer of pressure for one of the veins.',
      record: coded(['L89.893'], {
        documents: [
          paper('progress-note', 'MD', 'Venous stasis ulcer of the left calf with fat layer exposed, compression.'),
        ],
      }),
      severity: 'warn',
      says: /L89\.893 /,
    },
    {
      why: 'A provider calls it nonpressure.',
      record: coded(['L89.892'], {
        documents: [paper('progress-note', 'MD', 'Nonpressure chronic ulcer of the right calf, muscle exposed.')],
      }),
      severity: 'warn',
    },
    {
      why: 'Listed twice, said once.',
      record: coded(['L89.154', 'L89.154'], {
        documents: [paper('history-and-physical', 'MD', 'Stage 3 pressure ulcer of the sacrum.')],
      }),
      severity: 'warn',
      count: 1,
    },
  ],
  silent: [
    {
      why: 'Both kinds are spoken of.',
      record: coded(['L97.412', 'L89.153', 'E11.621'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Diabetic ulcer of the right heel, fat layer exposed. Stage 3 sacral pressure ulcer.',
          ),
        ],
      }),
    },
    {
      why: 'The nurse has it as of pressure: who is right is for them to say.',
      record: coded(['L89.893'], {
        documents: [
          paper('progress-note', 'MD', 'Chronic ulcer of the left calf.'),
          paper('wound-note', 'RN', 'Pressure injury left calf from brace, stage 3.'),
        ],
      }),
    },
    {
      why: 'The stage as documented.',
      record: coded(['L89.153'], {
        documents: [ULCER, paper('wound-note', 'RN', 'Pressure ulcer of the sacrum, stage 3.')],
      }),
    },
    {
      why: 'Deep tissue injury as documented.',
      record: coded(['L89.156'], {
        documents: [ULCER, paper('wound-note', 'RN', 'Pressure ulcer of the sacrum, deep tissue injury, purple.')],
      }),
    },
    {
      why: 'A healing ulcer keeps its stage.',
      record: coded(['L89.153'], {
        documents: [ULCER, paper('wound-note', 'RN', 'Healing stage 3 pressure ulcer of the sacrum.')],
      }),
    },
    {
      why: 'A wound note could not be read.',
      record: coded(['L89.159']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'NP', text: 'Pressure ulcer of the sacrum.' },
          { id: 'b', type: 'wound-note', author: 'RN', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['L89.159']), notLooked: true },
    {
      why: 'The place stands apart from the ulcer',
      record: coded(['L89.613'], {
        documents: [paper('discharge-summary', 'MD', 'Stage 3 pressure ulcer. R heel boot.')],
      }),
    },
    {
      why: 'A pressure ulcer of another place, coded for itself',
      record: coded(['L98.421', 'L89.312'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Chronic ulcer of the lower back, skin breakdown only. Pressure ulcer of right buttock, stage 2.',
          ),
        ],
      }),
    },
  ],
};
