import { coded, type Fixture, paper } from './chart.ts';

/** Levels and sides of amputations, and how a bone broke, in words that lead to no code. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Amputated below the knee, coded above.',
      severity: 'warn',
      record: coded(['Z47.81', 'Z89.611', 'E11.51'], {
        documents: [paper('discharge-summary', 'MD', 'Diabetes with PAD, right BKA 4/11.')],
      }),
      says: /another level/,
    },
    {
      why: 'Left above and right below the knee, coded below on both sides',
      severity: 'warn',
      record: coded(['Z89.511', 'Z89.512', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'PVD, HTN, s/p L AKA, R BKA.')],
      }),
      count: 1,
      says: /Z89\.512.*another level/,
    },
    {
      why: 'The sides of two amputations changed over',
      severity: 'warn',
      record: coded(['Z89.611', 'Z89.512'], {
        documents: [paper('discharge-summary', 'MD', 'Left above-knee and right below-knee amputations.')],
      }),
      count: 1,
      says: /Z89\.611 and Z89\.512/,
    },
    {
      why: 'A displaced fracture coded as not displaced',
      record: coded(['S72.144D'], {
        documents: [paper('discharge-summary', 'MD', 'Displaced intertrochanteric fracture of right femur, s/p nail.')],
      }),
      severity: 'warn',
      says: /another displacement/,
    },
    {
      why: 'A spiral fracture coded as transverse',
      record: coded(['S82.221D'], {
        documents: [paper('discharge-summary', 'MD', 'Spiral fracture of right tibial shaft.')],
      }),
      severity: 'warn',
      says: /kind of break/,
    },
    {
      why: 'The break of the code stands only in the plan that was written from it',
      record: coded(['S82.251D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right tibial shaft fracture, oblique, nailed. HTN.'),
          paper('plan-of-care', 'MD', 'Displaced comminuted fracture of shaft of right tibia S82.251D. PT 2w4.'),
        ],
      }),
      severity: 'warn',
      says: /another .*“oblique”/,
    },
    {
      why: 'The left leg is coded; the right one was lost in the crash.',
      record: coded(['S88.112D', 'G54.6'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Traumatic right below-knee amputation, residual limb healing. Phantom limb pain.',
          ),
        ],
      }),
      severity: 'warn',
      says: /S88\.112D.* another side or level/,
    },
    {
      why: 'Above the knee is coded, below it is told.',
      record: coded(['S78.111D'], {
        documents: [paper('progress-note', 'MD', 'Traumatic amputation, right BKA, healing.')],
      }),
      severity: 'warn',
      says: /S78\.111D.* another side or level/,
    },
    {
      why: 'The right leg is lost below the knee in other words, the left one coded.',
      record: coded(['G54.6', 'Z89.512'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Traumatic amputation of the right leg below the knee years ago. Phantom limb pain.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z89\.512 .*another side/,
    },
  ],
  silent: [
    {
      why: 'The side and level as coded.',
      record: coded(['S88.111D', 'G54.6'], {
        documents: [paper('progress-note', 'MD', 'Traumatic right below-knee amputation, healing. Phantom limb pain.')],
      }),
    },
    {
      why: 'Both legs are amputated, one above and one below the knee, each coded.',
      record: coded(['Z47.81', 'Z89.511', 'Z89.612'], {
        documents: [paper('discharge-summary', 'MD', 'Right BKA 4/11, left AKA 2023.')],
      }),
    },
    {
      why: 'Left above and right below the knee, coded so',
      record: coded(['Z89.612', 'Z89.511', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN, s/p L AKA, R BKA.')],
      }),
    },
    {
      why: 'An amputation that was revised to a higher level',
      record: coded(['Z89.612'], { documents: [paper('discharge-summary', 'MD', 'L BKA 2020, revised to AKA 2024.')] }),
    },
    {
      why: 'A wound above the knee is no amputation',
      record: coded(['Z89.511'], {
        documents: [paper('discharge-summary', 'MD', 'Right BKA. Wound above the knee of the left thigh.')],
      }),
    },
    {
      why: 'Another bone is the one that is not displaced',
      record: coded(['S72.141D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right hip intertrochanteric fracture; nondisplaced fracture of left wrist.',
          ),
        ],
      }),
    },
  ],
};
