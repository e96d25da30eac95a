import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Systolic for one physician, diastolic for the other.',
      record: coded(['I11.0', 'I50.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Chronic systolic heart failure.', '2026-01-08'),
          paper('face-to-face', 'NP', 'Chronic diastolic heart failure.'),
        ],
      }),
      severity: 'query',
      says: /differ/,
    },
    {
      why: 'Stage 3a and stage 4 of one kidney disease.',
      record: coded(['I12.9', 'N18.31'], {
        documents: [
          paper('history-and-physical', 'MD', 'Chronic kidney disease stage 3a.'),
          paper('progress-note', 'MD', 'Chronic kidney disease stage 4.'),
        ],
      }),
    },
    {
      why: 'There, and not there.',
      record: coded(['I10', 'J44.9'], {
        documents: [
          paper('history-and-physical', 'MD', 'COPD, uses inhalers.'),
          paper('progress-note', 'MD', 'Hypertension. No COPD.'),
        ],
      }),
      says: /and that it is not/,
    },
    {
      why: 'Two notes of one day: there, and resolved.',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Pneumonia, on antibiotics.', '2026-01-10'),
          paper('progress-note', 'MD', 'Hypertension. Pneumonia resolved.', '2026-01-10'),
        ],
      }),
      says: /is over/,
    },
    {
      why: 'Right in one note, left in the other, and one side coded.',
      record: coded(['S72.001D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fracture of the neck of the right femur, pinned.'),
          paper('face-to-face', 'MD', 'Fracture of the neck of the left femur, pinned.'),
        ],
      }),
    },
    {
      why: 'The surgeon replaced the right hip, the therapist treats the left one.',
      record: coded(['Z47.1', 'Z96.641'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right total hip replacement for osteoarthritis.'),
          paper('therapy-evaluation', 'PT', 'Left total hip replacement, weight bearing as tolerated.'),
        ],
      }),
      says: /Z96\.641/,
    },
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
      why: 'A therapist writes the other hip, less closely',
      record: coded(['S72.141D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
          paper('therapy-evaluation', 'PT', 'L hip fracture s/p ORIF.', '2026-01-13'),
        ],
      }),
      says: /“L hip fracture”/,
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
      why: 'The hospital has the left side weak, the therapist the right.',
      record: coded(['I69.354', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right MCA stroke with left hemiparesis.'),
          paper('therapy-evaluation', 'PT', 'Gait after CVA with right hemiparesis.', '2026-01-12'),
        ],
      }),
    },
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
      why: 'The weakness is on the left in one document, and on the right in another.',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'R MCA ischemic infarct in December with left hemiparesis (right handed). Hypertension.',
          ),
          paper('face-to-face', 'MD', 'Stroke with right hemiplegia. Needs PT.'),
        ],
      }),
      says: /I69\.351 .*differ/,
    },
  ],
  silent: [
    {
      why: 'The documents agree.',
      record: coded(['I50.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Chronic systolic heart failure.'),
          paper('face-to-face', 'MD', 'Chronic systolic heart failure.'),
        ],
      }),
    },
    {
      why: 'One says less than the other.',
      record: coded(['I50.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Chronic systolic heart failure.'),
          paper('face-to-face', 'MD', 'Heart failure.'),
        ],
      }),
    },
    {
      why: 'Acute in the hospital and chronic now is the course, no conflict.',
      record: coded(['I50.32'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute on chronic diastolic heart failure.'),
          paper('face-to-face', 'MD', 'Chronic diastolic heart failure.'),
        ],
      }),
    },
    {
      why: 'Both sides are documented and coded.',
      record: coded(['M17.11', 'M17.12'], {
        documents: [
          paper('progress-note', 'MD', 'Primary osteoarthritis of the right knee.'),
          paper('history-and-physical', 'MD', 'Primary osteoarthritis of the left knee.'),
        ],
      }),
    },
    {
      why: 'A therapist’s words do not stand against the physician’s.',
      record: coded(['I50.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Chronic systolic heart failure.'),
          paper('therapy-evaluation', 'PT', 'Chronic diastolic heart failure.'),
        ],
      }),
    },
    { why: 'No document.', record: coded(['I50.22']), notLooked: true },
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
      why: 'Two hips broke, and both are coded',
      record: coded(['S72.141D', 'S72.002D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
          paper('therapy-evaluation', 'PT', 'L hip fracture s/p ORIF.', '2026-01-13'),
        ],
      }),
    },
    {
      why: 'The number in "type 2" is no stage of the kidney disease.',
      record: coded(['E11.22', 'N18.32'], {
        documents: [paper('history-and-physical', 'MD', 'Diabetes mellitus type 2 with diabetic CKD stage 3b.')],
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
      why: 'An ulcer that got worse',
      record: coded(['L89.622'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stage 2 left heel pressure ulcer.', '2026-01-11'),
          paper('wound-note', 'RN', 'L heel stage III pressure ulcer 2.1x1.9x0.4.', '2026-01-14'),
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
  ],
};
