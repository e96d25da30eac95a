import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string, date?: string) => paper('discharge-summary', 'MD', text, date);

const rn = (text: string, date: string, type: 'wound-note' | 'visit-note' = 'wound-note') =>
  paper(type, 'RN', text, date);

export const fixture: Fixture = {
  fires: [
    {
      why: 'An ulcer, right to one provider and left to another',
      record: coded(['I87.2', 'L97.212'], {
        documents: [
          paper('discharge-summary', 'MD', 'Venous insufficiency with ulcer of the right calf, fat layer exposed.'),
          paper('face-to-face', 'NP', 'Venous ulcer of the left calf.'),
        ],
      }),
      says: /“.*right calf.*”.*“.*left calf.*”/,
    },
    {
      why: 'The nurse measures the right calf, the provider writes left',
      record: coded(['I87.2', 'L97.212'], {
        documents: [
          paper('face-to-face', 'NP', 'Venous stasis ulcer of the left calf.'),
          paper('wound-note', 'RN', 'Venous ulcer right calf, fat layer exposed, 5 x 4 cm.', '2026-01-12'),
        ],
      }),
      says: /documents differ .*right calf.*left calf/,
    },
    {
      why: 'The nurse dresses an ulcer of the left foot, the provider’s is of the right',
      record: coded(['E11.621', 'L97.512'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetic right foot ulcer, plantar 1st MTP, fat layer exposed.'),
          paper(
            'wound-note',
            'RN',
            'Wound #1 L plantar foot, diabetic. 2 x 1.8 x 0.4 cm, fat layer visible.',
            '2026-01-12',
          ),
        ],
      }),
      count: 1,
      says: /L97\.512.*differ/,
    },
    {
      why: 'Of two notes of nurses one has the other foot alone',
      record: coded(['E11.621', 'L97.512'], {
        documents: [
          md('Diabetic ulcer of the right foot, fat layer exposed.'),
          rn('Ulcer of the right foot, fat layer exposed.', '2026-01-12'),
          rn('Ulcer of the left foot, fat layer exposed, dressed.', '2026-01-13', 'visit-note'),
        ],
      }),
    },
    {
      why: 'The nurse’s depth of a chronic ulcer on the day of the assessment against the provider’s',
      record: coded(['E11.621', 'L97.412'], {
        documents: [
          paper('discharge-summary', 'MD', 'Diabetic ulcer of the right heel with fat layer exposed.', '2026-01-10'),
          paper('wound-note', 'RN', 'Right heel ulcer, bone exposed without necrosis.', '2026-01-12'),
        ],
      }),
      says: /L97\.412.*documents differ/,
    },
    {
      why: 'Necrosis of bone, and bone exposed without any.',
      record: coded(['E11.621', 'L97.524'], {
        documents: [
          paper('history-and-physical', 'MD', 'Diabetic foot ulcer of the left foot with necrosis of bone.'),
          paper('wound-note', 'RN', 'Left foot ulcer, bone exposed without necrosis.'),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'Ulcers of calf and ankle in one sentence, and both are coded.',
      record: coded(['I87.311', 'L97.212', 'L97.312'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Chronic venous hypertension with ulcer of the right lower extremity: right calf and right ankle ulcers, fat layer exposed.',
          ),
        ],
      }),
    },
    {
      why: 'Both legs are amputated; a wound note speaks of one',
      record: coded(['T87.43', 'Z89.512'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infected right BKA stump. L BKA 2022, healed.'),
          paper('face-to-face', 'MD', 'Infected stump. Bilat BKA, wheelchair.'),
          paper('wound-note', 'RN', 'R BKA stump open 6 x 2 cm.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'A slash parts the two legs: left above the knee, right below it.',
      record: coded(['Z47.81', 'Z89.612', 'Z89.511'], {
        documents: [
          paper('discharge-summary', 'MD', 'L AKA 11/4. Prior R BKA 2021.'),
          paper('therapy-evaluation', 'PT', 'L AKA / R BKA, wheelchair level, slide board.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'Two ulcers of one sentence, each with its depth',
      record: coded(['I87.2', 'L97.211', 'L97.322'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Venous ulcer of right calf limited to skin breakdown, and left ankle ulcer with fat layer exposed, chronic venous insufficiency.',
          ),
        ],
      }),
    },
    {
      why: 'Two ulcers of one leg, in two places that are both coded',
      record: coded(['I87.2', 'L97.212', 'L97.312'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Venous insufficiency. Ulcer of the right lower extremity, calf and ankle, fat layer exposed.',
          ),
        ],
      }),
    },
    {
      why: 'The right calf and the left ankle are two ulcers',
      record: coded(['I87.2', 'L97.212'], {
        documents: [
          paper('discharge-summary', 'MD', 'Venous insufficiency with ulcer of the right calf, fat layer exposed.'),
          paper('face-to-face', 'NP', 'Venous ulcer of the left ankle.'),
        ],
      }),
    },
    {
      why: 'The nurse dresses the ulcer of the right foot and one of the left',
      record: coded(['E11.621', 'L97.512'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetic right foot ulcer, plantar 1st MTP, fat layer exposed.'),
          paper(
            'wound-note',
            'RN',
            'Wound #1 R plantar foot diabetic ulcer, fat layer visible. Wound #2 L plantar foot diabetic ulcer.',
            '2026-01-12',
          ),
        ],
      }),
    },
    {
      why: 'The nurse has an ulcer of each foot, beside a note of one',
      record: coded(['E11.621', 'L97.512'], {
        documents: [
          md('Diabetic ulcer of the right foot, fat layer exposed.'),
          rn('Ulcer of the left foot, fat layer exposed. Ulcer of the right foot.', '2026-01-12'),
          rn('Ulcer of the right foot.', '2026-01-14', 'visit-note'),
        ],
      }),
    },
    {
      why: 'The ulcer of the other foot is healed',
      record: coded(['E11.621', 'L97.512'], {
        documents: [
          md('Diabetic ulcer of the right foot, fat layer exposed.'),
          rn('Healed ulcer of the left foot, fat layer exposed.', '2026-01-13'),
        ],
      }),
    },
    {
      why: 'An ulcer that fills in the weeks after the assessment',
      record: coded(['E11.621', 'L97.412'], {
        documents: [
          paper('discharge-summary', 'MD', 'Diabetic ulcer of the right heel with fat layer exposed.', '2026-01-10'),
          paper('wound-note', 'RN', 'Right heel ulcer limited to breakdown of skin.', '2026-02-02'),
        ],
      }),
    },
    {
      why: 'It probes to bone: as deep as coded.',
      record: coded(['E11.621', 'L97.524'], {
        documents: [
          paper('history-and-physical', 'MD', 'Diabetic foot ulcer of the left foot with necrosis of bone.'),
          paper('wound-note', 'RN', 'Left foot ulcer probes to bone.'),
        ],
      }),
    },
    {
      why: 'Muscle is exposed: as deep as coded.',
      record: coded(['E11.621', 'L97.523'], {
        documents: [
          paper('history-and-physical', 'MD', 'Diabetic foot ulcer of the left foot with necrosis of muscle.'),
          paper('wound-note', 'RN', 'Left foot ulcer, muscle exposed.'),
        ],
      }),
    },
  ],
};
