import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string, date?: string) => paper('discharge-summary', 'MD', text, date);
const np = (text: string, date?: string) => paper('face-to-face', 'NP', text, date);
const rn = (text: string, date: string, type: 'wound-note' | 'visit-note' = 'wound-note') =>
  paper(type, 'RN', text, date);

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
      why: 'The surgeon replaced the left hip, though the wrong one is coded',
      record: coded(['S72.142D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left intertrochanteric hip fracture, displaced, ORIF.', '2026-01-08'),
          paper('face-to-face', 'NP', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
        ],
      }),
      says: /providers’ documents differ/,
    },
    {
      why: 'The therapist has the other side weak, without a word of the stroke',
      record: coded(['I69.354', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right MCA stroke with left hemiparesis.'),
          paper('therapy-evaluation', 'PT', 'Right hemiparesis, gait training with quad cane.', '2026-01-12'),
        ],
      }),
      says: /: documents differ/,
    },
    {
      why: 'A provider has the left side weak, only the therapist the coded one',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right MCA stroke with left hemiparesis (right handed).'),
          paper('therapy-evaluation', 'PT', 'Right hemiparesis, gait training with quad cane.', '2026-01-12'),
        ],
      }),
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
      why: 'The other thigh, named as little as a face-to-face note may',
      record: coded(['S72.141D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
          paper('face-to-face', 'NP', 'Left femur fracture s/p ORIF.'),
        ],
      }),
    },
    {
      why: 'Two providers, two sides of the pelvis, neither in the code’s own words',
      record: coded(['S32.591D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Closed right superior and inferior pubic rami fracture.', '2026-01-09'),
          paper('face-to-face', 'MD', 'F2F: fracture left pubis.'),
        ],
      }),
      says: /differ/,
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
      why: 'Two providers, two thighs, both less closely than the code',
      record: coded(['S72.141D'], { documents: [md('Right femur fracture, ORIF.'), np('Left femur fracture, ORIF.')] }),
      says: /“Right femur fracture”.*“Left femur fracture”/,
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
      why: 'Another stage of the nurse on a day after the assessment that is the provider’s too',
      record: coded(['L89.623'], {
        oasis: { M0090: '2026-01-12' },
        documents: [
          md('Stage 3 left heel pressure ulcer.', '2026-01-15'),
          rn('Left heel pressure ulcer stage II.', '2026-01-15'),
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
    {
      why: 'Two ulcers and their two stages in one sentence, both coded',
      record: coded(['L89.622', 'L89.153'], {
        documents: [paper('history-and-physical', 'MD', 'Left heel and sacral pressure ulcers, stage 2 and stage 3.')],
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
      why: 'A history alone is no end: the pneumonia may be the same one',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Pneumonia, on antibiotics.', '2026-01-10'),
          paper('progress-note', 'MD', 'Hypertension. History of pneumonia.', '2026-01-10'),
        ],
      }),
    },
    {
      why: 'Over two days later is its course',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Pneumonia, on antibiotics.', '2026-01-08'),
          paper('progress-note', 'MD', 'Hypertension. Pneumonia resolved.', '2026-01-10'),
        ],
      }),
    },
    {
      why: 'One document tells the whole course',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pneumonia, treated with ceftriaxone. On discharge the pneumonia resolved.',
            '2026-01-10',
          ),
        ],
      }),
    },
    {
      why: 'A nurse’s denial does not stand against the physician',
      record: coded(['I10', 'J44.9'], {
        documents: [
          paper('history-and-physical', 'MD', 'COPD, uses inhalers.'),
          paper('visit-note', 'RN', 'Hypertension. No COPD.'),
        ],
      }),
    },
    {
      why: 'Two notes have the right side weak, one of them without the stroke',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left MCA stroke with right hemiparesis (right handed).'),
          paper('face-to-face', 'MD', 'Right hemiparesis, needs PT.'),
        ],
      }),
    },
    {
      why: 'The weakness of the other side is over',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left MCA stroke with right hemiparesis (right handed).'),
          paper('face-to-face', 'MD', 'Needs PT. History of left hemiparesis, resolved.'),
        ],
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
      why: 'One document tells what changed',
      record: coded(['I12.9', 'N18.31'], {
        documents: [
          paper('history-and-physical', 'MD', 'Chronic kidney disease stage 3a.', '2026-01-08'),
          paper(
            'progress-note',
            'MD',
            'Chronic kidney disease stage 4 in the hospital. Chronic kidney disease stage 3a at baseline.',
          ),
        ],
      }),
    },
    {
      why: 'Two closely named fractures of two sides may both be',
      record: coded(['S72.141D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right displaced intertrochanteric fracture of the femur, ORIF.'),
          paper('face-to-face', 'MD', 'Left displaced subtrochanteric fracture of the femur.'),
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
      why: 'The therapist tells of both hips',
      record: coded(['Z47.1', 'Z96.641'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right total hip replacement for osteoarthritis.'),
          paper('therapy-evaluation', 'PT', 'Right total hip replacement. Left total hip replacement in 2015.'),
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
      why: 'What is only possible is no word against it',
      record: coded(['S72.141D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
          paper(
            'therapy-evaluation',
            'PT',
            'Right hip fracture. Possible left hip fracture, x-ray pending.',
            '2026-01-13',
          ),
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
      why: 'A higher stage after the assessment may be its course',
      record: coded(['L89.313', 'I10'], {
        documents: [
          paper('history-and-physical', 'MD', 'House call. Pressure ulcer right buttock stage 3.', '2026-01-07'),
          paper('wound-note', 'RN', '#1 R buttock stage 4 PU 3.2x2.4x0.6.', '2026-01-20'),
        ],
      }),
    },
    {
      why: 'Who wrote of the other hip is no clinician',
      record: coded(['Z47.1', 'Z96.641'], {
        documents: [md('Right total hip replacement.'), paper('progress-note', 'other', 'Left total hip replacement.')],
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
      why: 'Closely named, the other side, in two notes of providers',
      record: coded(['S72.141D'], {
        documents: [md('Right femur fracture.'), np('Left displaced subtrochanteric fracture of the femur.')],
      }),
    },
    {
      why: 'The collar bone of the other side is another bone',
      record: coded(['S42.201D'], {
        documents: [md('Right proximal humerus fracture.'), np('Left clavicle fracture.')],
      }),
    },
    {
      why: 'Both thighs, of no side and of the other',
      record: coded(['S72.141D'], { documents: [md('Femur fracture, ORIF.'), np('Left femur fracture, ORIF.')] }),
    },
    {
      why: 'A knee may be worn on both sides',
      record: coded(['M17.11'], {
        documents: [
          md('Osteoarthritis of the right knee.'),
          np('Osteoarthritis of the left knee. Osteoarthritis of the right knee.'),
        ],
      }),
    },
    {
      why: 'The acetabulum of the other side is another bone',
      record: coded(['S32.511D'], {
        documents: [md('Right superior pubic ramus fracture.'), np('Fracture of left acetabulum.')],
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
      why: 'What is healed is the wrist of the next sentence, and no lung',
      record: coded(['J96.11', 'M81.0'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Chronic hypoxemic respiratory failure 4 L. Osteoporosis, healed wrist fragility fx 2021.',
          ),
          paper('face-to-face', 'MD', 'Rheumatoid lung disease with resp failure.'),
        ],
      }),
    },
  ],
};
