import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Aftercare without the limb.',
      record: coded(['Z47.81', 'E11.51', 'I10']),
      severity: 'error',
      count: 1,
      says: /Z89/,
    },
    {
      why: 'Infected stump of the right leg, and the leg’s absence.',
      record: coded(['T87.43', 'L03.115', 'Z89.511']),
      count: 1,
      says: /is not coded with/,
    },
    { why: 'Dehiscence of the only stump.', record: coded(['T87.81', 'Z89.612', 'E11.51']), count: 1 },
    {
      why: 'Aftercare of the vessels, and a leg was taken off.',
      record: coded(['Z48.812', 'Z89.512'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Left below-knee amputation on 1/2 for gangrene. Staples in place, dressing daily.',
          ),
        ],
      }),
      severity: 'warn',
      asks: 'replace',
      says: /Z47\.81/,
    },
    {
      why: 'A traumatic amputation for what gangrene took.',
      record: coded(['S88.112D', 'E11.52'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left below knee amputation two weeks ago for diabetic gangrene.'),
        ],
      }),
      asks: 'replace',
      says: /S88\.112D .*Z89\.-/,
    },
  ],
  silent: [
    {
      why: 'A limb that an accident took.',
      record: coded(['S88.112D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left leg crushed in a motorcycle accident, BKA for ischemia of the foot.'),
        ],
      }),
    },
    {
      why: 'An amputation of which nobody says why.',
      record: coded(['S88.112D'], {
        documents: [paper('discharge-summary', 'MD', 'Left below knee amputation, incision dry.')],
      }),
    },
    { why: 'Aftercare with the limb.', record: coded(['Z47.81', 'Z89.511', 'E11.51']) },
    { why: 'The other leg is gone too, and healed.', record: coded(['T87.43', 'Z89.512']) },
    { why: 'An arm is gone, a leg’s stump is infected.', record: coded(['T87.44', 'Z89.211']) },
    { why: 'A healed toe amputation.', record: coded(['E11.621', 'L97.512', 'Z89.422']) },
    { why: 'No From date.', record: { principal: 'Z47.81' }, notLooked: true },
    { why: 'The infected stump is of the arm, the leg is gone', record: coded(['T87.41', 'Z89.511']) },
    { why: 'And so with the other leg', record: coded(['T87.41', 'Z89.511', 'Z89.612']) },
    {
      why: 'Aftercare of a bypass, and a leg that was lost before.',
      record: coded(['Z48.812', 'Z89.512'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right femoral bypass on 1/2. Had a left below-knee amputation for gangrene in 2015.',
          ),
        ],
      }),
    },
    {
      why: 'Aftercare of the vessels, and no document.',
      record: coded(['Z48.812', 'Z89.512']),
    },
    {
      why: 'Aftercare of the vessels without an absent limb.',
      record: coded(['Z48.812', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left below-knee amputation on 1/2 for gangrene. Staples in place.'),
        ],
      }),
    },
    {
      why: 'An absent limb without aftercare of another surgery.',
      record: coded(['I10', 'Z89.512'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left below-knee amputation on 1/2 for gangrene. Staples in place.'),
        ],
      }),
    },
    {
      why: 'Aftercare of the amputation, and of another surgery.',
      record: coded(['Z47.81', 'Z89.512', 'Z48.812'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left below-knee amputation on 1/2 for gangrene. Staples in place.'),
        ],
      }),
    },
    {
      why: 'A bypass in another document.',
      record: coded(['Z48.812', 'Z89.512'], {
        documents: [
          paper('discharge-summary', 'MD', 'Had a left below-knee amputation for gangrene.'),
          paper('progress-note', 'MD', 'Right femoral bypass last week, incision dry.'),
        ],
      }),
    },
    {
      why: 'One of two notes tells of the accident.',
      record: coded(['S88.111D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Below-knee amputation for gangrene of the right foot.'),
          paper('progress-note', 'MD', 'Crush injury of the right leg.'),
        ],
      }),
    },
  ],
};
