import { coded, type Fixture, paper } from './chart.ts';

/** Breathlessness by what is seen of it. */
const told = (oasis: Record<string, string | string[]>, text: string) =>
  coded(['M17.11'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    { why: 'Out of breath', record: told({ M1400: '0' }, 'Came to the door out of breath.'), says: /“out of breath”/ },
    { why: 'Breathing that is hard', record: told({ M1400: '0' }, 'Breathing was labored after the hallway.') },
    { why: 'Respirations, likewise', record: told({ M1400: '0' }, 'Respirations become labored with bathing.') },
    { why: 'Stops for it', record: told({ M1400: '0' }, 'Stops twice on the ramp to catch her breath.') },
    { why: 'Says so by a denial', record: told({ M1400: '0' }, "States that she can't catch her breath on the ramp.") },
    { why: 'The muscles that help', record: told({ M1400: '0' }, 'Lying propped up, using accessory muscles.') },
    {
      why: 'At rest, beside more than that',
      record: told({ M1400: '1' }, 'Gasping for air at rest.'),
      says: /M1400 is 1/,
    },
    { why: 'Tight', record: told({ M1400: '0' }, 'Had some tightness of breath by dusk.') },
    { why: 'The work of breathing', record: told({ M1400: '0' }, 'Increased WOB after making the bed.') },
    { why: 'Across a room', record: told({ M1400: '1' }, 'Cannot cross the kitchen without stopping for breath.') },
    { why: 'In all self-care', record: told({ M1400: '1' }, 'Becomes winded with ADLs.') },
    { why: 'The item with its answer', record: told({ M1400: '1' }, 'M1400 scored 3.'), says: /M1400 is 1; / },
    { why: 'Just by dressing', record: told({ M1400: '1' }, 'Winded just getting dressed.') },
    { why: 'Counted, and hard', record: told({ M1400: '0' }, 'Respirations 28 and labored.') },
    {
      why: 'Stops for it',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [paper('visit-note', 'RN', 'He had to stop for breath while buttoning his shirt.', '2026-01-12')],
      }),
    },
    {
      why: 'In getting dressed',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1400: '1' },
        documents: [
          paper('visit-note', 'RN', 'Becomes short of breath brushing her teeth and getting dressed.', '2026-01-12'),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'Not labored',
      record: told({ M1400: '0' }, 'Breathing unlabored. Respirations even and non-labored, no accessory muscle use.'),
    },
    { why: 'A question of a form', record: told({ M1400: '0' }, 'Short of breath? Denies.') },
    { why: 'The husband', record: told({ M1400: '0' }, 'Husband was out of breath from the stairs.') },
    {
      why: 'In case',
      record: told({ M1400: '0' }, 'Call if unable to catch your breath or if she is unable to catch her breath.'),
    },
    {
      why: 'Catches something else',
      record: told({ M1400: '0' }, 'Breath sounds clear. Catches a cold each winter. Out of breath mints.'),
    },
    {
      why: 'Across a room with pain',
      record: told({ M1400: '1' }, 'Cannot cross the kitchen without pain in the hip.'),
    },
    {
      why: 'Work of breathing as it should be',
      record: told({ M1400: '0' }, 'No increased work of breathing on stairs.'),
    },
    {
      why: 'Taught for another time',
      record: told({ M1400: '0' }, 'Demonstrated pacing for SOB. Inhaler for dyspnea, should it recur.'),
    },
    {
      why: 'Behind the label of what is taught',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [
          paper('visit-note', 'RN', 'Taught when to call: short of breath at rest, weight up 3 lb.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'Signs to report',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1400: '0' },
        documents: [paper('visit-note', 'RN', 'Signs to report: SOB, chest pain.', '2026-01-12')],
      }),
    },
  ],
};
