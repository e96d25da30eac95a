import { coded, type Fixture, paper } from './chart.ts';

/** The side of ulcers, wounds and stumps. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'The nurse measures an ulcer of the right heel: side and depth may be hers.',
      record: coded(['L89.609', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Pressure ulcer of the heel, home health for wound care.'),
          paper('wound-note', 'RN', 'Pressure ulcer of the right heel, stage 3, 2 x 1.5 cm.'),
        ],
      }),
      says: /wound note says the side/,
    },
    {
      why: 'The nurse finds the other heel, in another stage: she is asked',
      record: coded(['L89.613'], {
        documents: [paper('wound-note', 'RN', 'Left heel pressure ulcer stage 2, 2 x 1 cm.', '2026-01-12')],
      }),
      severity: 'query',
      act: 'return-to-clinician',
      says: /other side/,
    },
    {
      why: 'An ulcer of the right heel is coded; the left one is told by several, with the depth and without',
      record: coded(['E11.621', 'L97.412'], {
        documents: [
          paper('referral', 'NP', 'Left heel diabetic foot ulcer, fat layer exposed.'),
          paper('wound-note', 'RN', 'Wound #1 L heel, diabetic ulcer. 2.4 x 2.0 x 0.3 cm.'),
        ],
      }),
      severity: 'query',
      says: /L97\.412.*the other side/,
    },
    {
      why: 'The other leg’s arteries, in words that name no ulcer.',
      record: coded(['I70.243', 'L97.322', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Atherosclerosis of native arteries of the right leg, ankle wound with fat layer exposed.',
          ),
        ],
      }),
      severity: 'query',
      count: 1,
    },
    {
      why: 'The abscess is of the other leg, in words that name the side behind the cellulitis.',
      record: coded(['L02.416', 'L03.115'], {
        documents: [paper('discharge-summary', 'MD', 'Abscess and cellulitis of the right lower leg.')],
      }),
      severity: 'query',
      says: /L02\.416 .*other side/,
    },
    {
      why: 'Two ulcers, their sides changed over.',
      record: coded(['E11.621', 'L97.525', 'E11.622', 'L97.311'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Diabetic ulcer of the right great toe, muscle involved without necrosis. Diabetic ulcer of the left ankle limited to breakdown of skin.',
          ),
        ],
      }),
      severity: 'query',
      count: 1,
    },
    {
      why: 'A right heel beside it says nothing of the buttock',
      severity: 'query',
      says: /L89\.312/,
      record: coded(['L89.312', 'L89.613'], {
        documents: [paper('discharge-summary', 'MD', 'Stage 2 left buttock and stage 3 right heel pressure ulcers.')],
      }),
    },
    {
      why: 'Ulcers of both buttocks say nothing of the back.',
      record: coded(['L89.313', 'L89.323', 'L89.143'], {
        documents: [
          paper(
            'referral',
            'MD',
            'Pressure ulcers: right buttock stage 3, left buttock stage 3, right lower back stage 3.',
          ),
        ],
      }),
      severity: 'query',
      says: /L89\.143/,
    },
    {
      why: 'The side of an abrasion, left open.',
      record: coded(['S80.819D'], { documents: [paper('progress-note', 'MD', 'Abrasion left lower leg.')] }),
      severity: 'warn',
      says: /That is coded S80\.812D/,
    },
    {
      why: 'The side of a burn, left open.',
      record: coded(['T20.219D', 'T31.0'], {
        documents: [paper('progress-note', 'MD', 'Second degree burn of left ear, 1% TBSA.')],
      }),
      severity: 'warn',
    },
    {
      why: 'A burn of another side, of a limb without a part.',
      record: coded(['T22.391D', 'T31.0'], {
        documents: [paper('progress-note', 'MD', 'Third degree burns to left upper extremity.')],
      }),
      severity: 'query',
    },
  ],
  silent: [
    {
      why: 'Both sides are documented, one note each, and both are coded.',
      record: coded(['L97.411', 'L97.421'], {
        documents: [
          paper('wound-note', 'RN', 'Chronic ulcer of the left heel, limited to breakdown of skin.'),
          paper('progress-note', 'MD', 'Chronic ulcer of the right heel, limited to breakdown of skin.'),
        ],
      }),
    },
    {
      why: 'The side stands in the sentence, not with the ulcer',
      record: coded(['I83.012', 'L97.219'], {
        documents: [
          paper('discharge-summary', 'MD', 'Varicose veins of right lower extremity with venous ulcer of calf.'),
          paper('face-to-face', 'NP', 'Venous stasis ulcer L calf.'),
        ],
      }),
    },
    {
      why: 'The left side stands in the sentence, not with the ulcer',
      record: coded(['I83.022', 'L97.229'], {
        documents: [
          paper('discharge-summary', 'MD', 'Varicose veins of left lower extremity with venous ulcer of calf.'),
          paper('face-to-face', 'NP', 'Venous stasis ulcer R calf.'),
        ],
      }),
    },
    {
      why: 'No side is coded, and that no stage is told is CH14’s',
      record: coded(['L89.152'], { documents: [paper('history-and-physical', 'MD', 'Sacral pressure ulcer.')] }),
    },
    {
      why: 'Ulcers of both heels, one of them in the list twice over by its depth',
      record: coded(['E11.621', 'L97.412'], {
        documents: [
          paper(
            'referral',
            'NP',
            'Right heel diabetic foot ulcer, fat layer exposed. Left heel diabetic foot ulcer, fat layer exposed.',
          ),
        ],
      }),
    },
    {
      why: 'The leg of a stump is named by its level.',
      record: coded(['T87.44'], {
        documents: [paper('discharge-summary', 'MD', 'Infection of the left above-knee amputation stump.')],
      }),
    },
    {
      why: 'Of a list of places the side stands with its own.',
      record: coded(['L89.313', 'L89.143'], {
        documents: [paper('referral', 'MD', 'Stage 3 pressure ulcers: right buttock, left lower back.')],
      }),
    },
    {
      why: 'The side is of another injury behind a comma.',
      record: coded(['S80.819D'], {
        documents: [paper('progress-note', 'MD', 'Abrasion of the knee, left hip fracture.')],
      }),
    },
    {
      why: 'Of years ago.',
      record: coded(['T24.309D'], {
        documents: [paper('progress-note', 'MD', 'Burn of right leg in 1990, healed. Burn of leg, third degree.')],
      }),
    },
    {
      why: 'An ulcer of another place is CH15’s.',
      record: coded(['L97.111'], {
        documents: [paper('progress-note', 'MD', 'Ulcer of left heel, fat layer exposed.')],
      }),
    },
  ],
};
