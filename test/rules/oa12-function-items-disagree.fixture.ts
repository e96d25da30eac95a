import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);
const pt = (text: string, date = '2026-01-12') => paper('therapy-evaluation', 'PT', text, date);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Chairfast, and steps into the tub alone',
      record: coded(['I69.351'], { oasis: { M1830: '0', M1840: '1', M1850: '2', M1860: '5' } }),
      severity: 'warn',
      says: /M1860 5 .* M1830 0/,
    },
    {
      why: 'Wheels alone, bathes with devices, and no code of a life in a wheelchair',
      record: coded(['M17.11', 'I10'], { oasis: { M1830: '1', M1850: '1', M1860: '4' } }),
    },
    {
      why: 'Walks with a cane and cannot bear weight',
      record: coded(['M17.11'], { oasis: { M1850: '3', M1860: '1' } }),
      says: /M1850 3/,
    },
    {
      why: 'Bedfast, and gets to the commode',
      record: coded(['G12.21'], { oasis: { M1840: '2', M1850: '4', M1860: '6' } }),
      count: 1,
    },
    {
      why: 'The nurse finds nobody who walks.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Wheelchair bound, Hoyer lift for transfers.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1860: '0' },
      }),
      says: /wheelchair bound/i,
    },
    {
      why: 'Bed confinement is coded, and M1860 walks with a cane.',
      record: coded(['L89.154', 'Z74.01'], { oasis: { M1860: '1' } }),
      says: /Z74\.01/,
    },
    {
      why: 'Chairfast in OASIS, and the therapist walks with the patient',
      record: coded(['I69.351'], {
        documents: [paper('therapy-evaluation', 'PT', 'PT SOC. Gait hemi walker 30 ft min A.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1860: '5' },
      }),
      says: /M1860 is 5 .*“Gait hemi walker 30 ft”/,
    },
    {
      why: 'Supervised on stairs, and bedbound for the nurse of seven days after',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-16', M1860: '2' },
        documents: [rn('Bedbound, turned every two hours.', '2026-01-23')],
      }),
      says: /M1860 is 2 \(walks with a device\); the visit note of 2026-01-23 says/,
    },
    {
      why: 'Without a device, and nobody said when it was assessed',
      record: coded(['I10'], { oasis: { M1860: '0' }, documents: [rn('Bedbound, turned every two hours.')] }),
      says: /M1860 is 0 \(walks alone without a device\)/,
    },
    {
      why: 'Chairfast and wheels alone, and the therapist walks with the patient',
      record: coded(['I69.351'], {
        oasis: { M0090: '2026-01-12', M1860: '4' },
        documents: [pt('PT SOC. Gait hemi walker 30 ft min A.')],
      }),
      says: /M1860 is 4/,
    },
    {
      why: 'The words of the second item go with it',
      record: coded(['M17.11'], { oasis: { M1850: '3', M1860: '1' } }),
      quotes: /./,
    },
    {
      why: 'Chairfast, wheels not alone, and steps into the tub alone; transfers alone',
      record: coded(['G82.21'], { oasis: { M1830: '1', M1850: '1', M1860: '5' } }),
      says: /M1860 5/,
    },
    {
      why: 'Walks everywhere alone, and cannot transfer without help',
      record: coded(['I69.351'], { oasis: { M1850: '2', M1860: '0' } }),
      says: /M1860 0 .*M1850 2/,
      count: 1,
    },
    {
      why: 'Without a device, and the therapist sees a rollator',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '0' },
        documents: [pt('Walks through the apartment with a rollator, steady.')],
      }),
      says: /M1860 is 0 .*therapy evaluation of 2026-01-12 says “Walks/,
    },
    {
      why: 'Without a device, and the nurse sees a cane',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '0' },
        documents: [rn('Uses a cane in every room.')],
      }),
      says: /without a device/,
    },
    {
      why: 'A one-handed device, and the walker takes both hands',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '1' },
        documents: [rn('Ambulates with a standard walker.')],
      }),
      says: /M1860 is 1 .*one-handed/,
    },
    {
      why: 'Walks alone on level ground, and with help of another',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [pt('Ambulates 40 ft with RW and mod A.')],
      }),
      says: /M1860 is 2 \(walks alone on level ground\)/,
      count: 1,
    },
    {
      why: 'Walks only with another person, and alone',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '3' },
        documents: [pt('Ambulates independently in the apartment.')],
      }),
      says: /M1860 is 3 \(walks only with another person\)/,
    },
    {
      why: 'A two-handed device, and none in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [rn('Walks through the house without any device.')],
      }),
      says: /M1860 is 2 \(a two-handed device, or help on stairs\)/,
    },
  ],
  silent: [
    {
      why: 'Paraplegia: wheels, transfers with a board, bathes on a bench',
      record: coded(['G82.21', 'I10'], { oasis: { M1830: '1', M1840: '0', M1850: '1', M1860: '4' } }),
    },
    {
      why: 'Walks with a walker, is helped in the tub',
      record: coded(['M17.11'], { oasis: { M1830: '3', M1840: '1', M1850: '1', M1860: '2' } }),
    },
    {
      why: 'Walks alone and is bathed: dementia',
      record: coded(['G30.9', 'F02.C0'], { oasis: { M1830: '6', M1840: '4', M1850: '0', M1860: '0' } }),
    },
    {
      why: 'Chairfast and bathes at the sink',
      record: coded(['I69.351'], { oasis: { M1830: '4', M1840: '2', M1850: '2', M1860: '4' } }),
    },
    { why: 'Only walking is answered, and no note speaks of it', record: coded(['M17.11'], { oasis: { M1860: '2' } }) },
    { why: 'No item of function is answered', record: coded(['M17.11'], { oasis: { M1400: '1' } }), notLooked: true },
    {
      why: 'Unable to walk far is no word of a wheelchair.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Unable to walk far without rest.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1860: '2' },
      }),
    },
    {
      why: 'He was bedbound in the hospital a month ago.',
      record: coded(['I10'], {
        documents: [paper('discharge-summary', 'MD', 'Was bedbound for a week.', '2025-12-10')],
        oasis: { M0090: '2026-01-12', M1860: '2' },
      }),
    },
    {
      why: 'A few steps with all help, and a goal, are no walking',
      record: coded(['I69.351'], {
        documents: [
          paper(
            'therapy-evaluation',
            'PT',
            'Gait: 6 steps in parallel bars max A x2. Goal: ambulate 50 ft with hemi walker by week 6.',
            '2026-01-12',
          ),
        ],
        oasis: { M0090: '2026-01-12', M1860: '5' },
      }),
    },
    {
      why: 'Bedbound for a note of eight days before',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [rn('Bedbound.', '2026-01-04')],
      }),
    },
    {
      why: 'Walked in the hospital, as its summary tells',
      record: coded(['I69.351'], {
        oasis: { M0090: '2026-01-12', M1860: '5' },
        documents: [paper('discharge-summary', 'MD', 'Gait hemi walker 30 ft min A.', '2026-01-11')],
      }),
    },
    { why: 'Not assessed', record: coded(['Z74.01'], { oasis: { M1830: '0', M1850: '-', M1860: '-' } }) },
    {
      why: 'A note without a day',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [{ type: 'visit-note', author: 'RN', text: 'Bedbound.' }],
      }),
    },
    {
      why: 'A note of no day of the calendar',
      record: coded(['I10'], { oasis: { M0090: '2026-01-12', M1860: '2' } }),
      chart: { documents: [{ type: 'visit-note', author: 'RN', date: 'Monday', text: 'Bedbound.' }] },
    },
    {
      why: 'A cane, and help to transfer',
      record: coded(['I69.351'], { oasis: { M1850: '2', M1860: '1' } }),
    },
    {
      why: 'Walks everywhere alone, and transfers with a little help',
      record: coded(['I69.351'], { oasis: { M1850: '1', M1860: '0' } }),
    },
    {
      why: 'A walker for long distances only, a cane of the husband, a trial in therapy',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '0' },
        documents: [
          rn('Uses a walker outside for long distances. Husband walks with a cane.'),
          pt('Gait training with walker tried. Walks without a cane.'),
        ],
      }),
    },
    {
      why: 'A hemi-walker and a cane take one hand',
      record: coded(['I69.351'], {
        oasis: { M0090: '2026-01-12', M1860: '1' },
        documents: [rn('Walks with hemi-walker in the house, uses a quad cane at the table.')],
      }),
    },
    {
      why: 'The walker is of two weeks ago',
      record: coded(['Z47.1'], {
        oasis: { M0090: '2026-01-26', M1860: '0' },
        documents: [rn('Ambulates with a walker.', '2026-01-12')],
      }),
    },
    {
      why: 'A walker, as the assessment says',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [rn('Ambulates with a standard walker.')],
      }),
    },
    {
      why: 'On stairs and outside, M1860 has answers of its own',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [pt('Ambulates on stairs with mod A.')],
      }),
    },
    {
      why: 'A device for stairs, unsafely, or none for the short way',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [
          rn('Walks without walker but unsteady. Walks short distances without a device. Uses the rail on the stairs.'),
        ],
      }),
    },
    {
      why: 'Stairs take help, so that M1860 2 fits',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2', GG0170M1: '04' },
        documents: [rn('Walks without a device.')],
      }),
    },
    {
      why: 'Another note has him walk with the walker',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '2' },
        documents: [rn('Walks to the sink without any device.'), pt('Ambulates with a walker.')],
      }),
    },
    {
      why: 'No device, as the assessment says',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1860: '0' },
        documents: [rn('Walks through the house without any device.')],
      }),
    },
  ],
};
