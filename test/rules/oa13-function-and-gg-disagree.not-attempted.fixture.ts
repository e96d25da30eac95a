import { coded, type Fixture, paper } from './chart.ts';

/** Codes of what was not attempted (07, 09, 10, 88) and of help, beside notes that tell how it went or that it was not done; picking up an object. */
const told = (oasis: Record<string, string>, text: string) =>
  coded(['I50.22'], {
    oasis: { M0090: '2026-01-12', M0100: '01', ...oasis },
    documents: [paper('therapy-evaluation', 'PT', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Coded as not attempted, and rated that day',
      record: told({ GG0130E1: '88' }, 'Bathing: max A.'),
      says: /GG0130E1 is 88 .*“Bathing: max A”/,
    },
    {
      why: 'Ten feet and more were walked',
      record: told({ GG0170I1: '88' }, 'Ambulated 30 feet with rolling walker and CGA.'),
      says: /GG0170I1 is 88/,
    },
    {
      why: 'As far as the item goes',
      record: told({ GG0170K1: '09' }, 'Ambulates 200 feet with cane and supervision.'),
      says: /GG0170K1 is 09 \(not applicable\)/,
    },
    {
      why: 'No car was at hand, and one was got into',
      record: told({ GG0170G1: '10' }, 'Car transfer: mod A for legs.'),
    },
    { why: 'Refused, and done', record: told({ GG0130E1: '07' }, 'Showers with min assist on tub bench.') },
    {
      why: 'Cannot pick it up',
      record: told({ GG0170P1: '06' }, 'Unable to pick up a pen from the floor; therapist had to retrieve it.'),
      says: /GG0170P1 is 06/,
    },
    { why: 'Helped to pick it up', record: told({ GG0170P1: '06' }, 'Picking up object: mod A to keep balance.') },
    {
      why: 'Picks it up alone',
      record: told({ GG0170P1: '01' }, 'Picked up a cone from the floor independently with reacher.'),
    },
    {
      why: 'Coded as walking, and nobody walked',
      record: told({ GG0170I1: '04' }, 'Nonambulatory; Hoyer for all transfers.'),
      says: /GG0170I1 is 4 .*“Nonambulatory”/,
    },
    { why: 'It was not attempted', record: told({ GG0170I1: '03' }, 'Ambulation not attempted, NWB bilateral.') },
  ],
  silent: [
    {
      why: 'Not as far as the item asks',
      record: told({ GG0170J1: '88', GG0170K1: '88' }, 'Ambulated 30 feet with RW and CGA.'),
    },
    { why: 'Nobody says how far', record: told({ GG0170I1: '88' }, 'Ambulated with max A at bedside.') },
    { why: 'Seated in between', record: told({ GG0170K1: '88' }, 'Ambulated 200 ft SBA with one seated rest.') },
    {
      why: 'What it would take',
      record: told({ GG0170E1: '88' }, 'Transfers not attempted today; would need max A.'),
    },
    {
      why: 'Deferred in another sentence',
      record: told({ GG0170G1: '88' }, 'Car deferred. Car transfer: mod A last time.'),
    },
    { why: 'A part of it', record: told({ GG0130E1: '88' }, 'Bathing: sponge baths with mod A.') },
    {
      why: 'Picks up at the pharmacy',
      record: told({ GG0170P1: '06' }, 'Picks up her prescriptions at the pharmacy, and the pace when asked.'),
    },
    {
      why: 'Another picks it up',
      record: told({ GG0170P1: '06' }, 'Daughter picks up toys from the floor to prevent falls.'),
    },
    { why: 'With a reacher alone', record: told({ GG0170P1: '06' }, 'Uses reacher to pick up items from the floor.') },
    {
      why: 'Not farther, not without',
      record: told({ GG0170I1: '04' }, 'Unable to ambulate more than 30 feet, or without a walker. CGA.'),
    },
    { why: 'Another does not walk', record: told({ GG0170I1: '04' }, 'Husband is nonambulatory. Walks 40 feet CGA.') },
    {
      why: 'Then, and not now',
      record: told({ GG0170I1: '04' }, 'Was nonambulatory in the hospital, now walks 30 ft with CGA.'),
    },
    { why: 'Both say so', record: told({ GG0170I1: '09' }, 'Nonambulatory at baseline, uses power chair.') },
  ],
};
