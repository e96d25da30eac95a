import { coded, type Fixture, paper } from './chart.ts';

/** Falls since the start of care that notes date, against J1800 and J1900. */
const told = (oasis: Record<string, string>, text: string, date = '2026-03-02') =>
  coded(['G20.A1'], {
    oasis: { M0100: '09', M0030: '2026-01-12', M0090: '2026-03-02', M0906: '2026-03-02', ...oasis },
    documents: [paper('visit-note', 'RN', text, date)],
  });
const ONE = { J1800: '1', J1900A: '1', J1900B: '0', J1900C: '0' };

export const fixture: Fixture = {
  fires: [
    {
      why: 'None by the answer, and one with its day',
      record: told({ J1800: '0' }, 'Slid off the couch 2/11, no injury.'),
      says: /J1800 is 0/,
    },
    {
      why: 'A bruise that is not counted',
      record: told(ONE, 'Fell in the hall 2/11, bruised knee.'),
      says: /J1900B is 0/,
    },
    {
      why: 'A broken bone that is not counted',
      record: told(ONE, 'Fell on 2/11, fractured wrist.'),
      says: /J1900C is 0/,
    },
    { why: 'In a note of the weeks between', record: told({ J1800: '0' }, 'Found on floor 2/1.', '2026-02-03') },
    {
      why: 'Twice in a month by its name',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['10'] },
        documents: [paper('visit-note', 'RN', 'Fell twice in October getting to the bathroom.', '2026-01-12')],
      }),
    },
    {
      why: 'Over a season',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['10'] },
        documents: [paper('visit-note', 'RN', 'Three falls over the summer.', '2026-01-12')],
      }),
    },
  ],
  silent: [
    { why: 'Before the start of care', record: told({ J1800: '0' }, 'Fell 12/20 at the store. No falls 1/20.') },
    { why: 'Unhurt', record: told(ONE, 'Fell 2/11, no bruising or skin tear.') },
    { why: 'Counted', record: told({ ...ONE, J1900A: '0', J1900B: '1' }, 'Fell 2/11, skin tear.') },
    {
      why: 'The bone counts, not the bruise',
      record: told({ ...ONE, J1900A: '0', J1900C: '1' }, 'Fell 2/11, fractured wrist and bruised.'),
    },
    {
      why: 'Of the wife; a scale; taught',
      record: told({ J1800: '0' }, 'Wife fell 2/11. Fall risk assessment 2/11. Taught what to do after a fall 2/11.'),
    },
    { why: 'No day', record: told({ J1800: '0' }, 'Fell in the hall.') },
    {
      why: 'Of leaves',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['10'] },
        documents: [paper('visit-note', 'RN', 'Leaves fell twice in autumn; raking done.', '2026-01-12')],
      }),
    },
    {
      why: 'A year long gone',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['10'] },
        documents: [paper('visit-note', 'RN', 'Fell twice in June 2021.', '2026-01-12')],
      }),
    },
    {
      why: 'The brother-in-law in the hospital',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['10'] },
        documents: [paper('visit-note', 'RN', 'Brother-in-law hospitalized twice this fall.', '2026-01-12')],
      }),
    },
  ],
};
