import { coded, type Fixture, paper } from './chart.ts';

/** The time before: how much help (GG0100), and with what (GG0110). */
const before = (oasis: Record<string, string | string[]>, text: string) =>
  coded(['S72.001D'], {
    oasis: { M0090: '2026-01-12', M0100: '01', ...oasis },
    documents: [paper('therapy-evaluation', 'PT', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Independent before by the form, helped by the note',
      record: before({ GG0100B: '3' }, 'PLOF: needed min A to walk in the house; lived with son.'),
      severity: 'warn',
      says: /GG0100B is 3 \(independent before\); .*“: needed min A to walk in the house”/,
      key: /GG0100B/,
    },
    {
      why: 'Care of the body',
      record: before({ GG0100A: '3' }, 'Prior level of function: required assistance with bathing from aide.'),
    },
    {
      why: 'Stairs',
      record: before({ GG0100C: '1' }, 'PLOF: Independent w/ stairs using one rail.'),
      says: /dependent before/,
    },
    {
      why: 'Alone before by the note',
      record: before({ GG0100B: '2' }, 'Prior to the fall, patient walked independently.'),
      says: /needed some help before/,
    },
    {
      why: 'A walker of before',
      record: before({ GG0110: ['Z'] }, 'PLOF: amb w/ rollator in home and community.'),
      says: /GG0110 does not mark D \(walker\)/,
      key: /GG0110 D/,
    },
    {
      why: 'In front of the event',
      record: before({ GG0110: ['Z'] }, 'Ambulated with a FWW prior to hospitalization.'),
    },
    {
      why: 'A wheelchair',
      record: before({ GG0110: ['D'] }, 'Prior to surgery, patient used a manual wheelchair for all mobility.'),
      says: /A \(manual wheelchair\)/,
    },
    {
      why: 'A scooter',
      record: before({ GG0110: ['Z'] }, 'PLOF: used power wheelchair at home.'),
      says: /B \(motorized/,
    },
    { why: 'A lift', record: before({ GG0110: ['A'] }, 'PLOF: transferred via hoyer.'), says: /C \(mechanical lift\)/ },
  ],
  silent: [
    {
      why: 'Now and not before',
      record: before(
        { GG0100A: '3', GG0100B: '3' },
        'PLOF: independent with all ADLs and amb w/o AD. Now needs mod A.',
      ),
    },
    {
      why: 'The house was cleaned for her',
      record: before({ GG0100A: '3' }, 'Prior to the fall daughter helped with laundry and bathing the dog.'),
    },
    { why: 'The wife was helped', record: before({ GG0100B: '3' }, 'Before his stroke his wife needed help to walk.') },
    {
      why: 'One part fits',
      record: before({ GG0100A: '2' }, 'PLOF: independent with toileting, needed assist with bathing.'),
    },
    { why: 'No device', record: before({ GG0110: ['Z'] }, 'PLOF: no AD. Currently uses FWW.') },
    { why: 'In the garage', record: before({ GG0110: ['Z'] }, 'Prior to admission owned a walker in the garage.') },
    { why: 'Outside', record: before({ GG0110: ['Z'] }, 'PLOF: used a wheelchair for long distances only.') },
    { why: 'Marked', record: before({ GG0110: ['D'] }, 'PLOF: amb with rollator.') },
    { why: 'Not known', record: before({ GG0100B: '8' }, 'PLOF: independent with ambulation.') },
    { why: 'Somebody else’s', record: before({ GG0110: ['Z'] }, 'Husband used a wheelchair prior to his death.') },

    {
      why: 'The husband’s need',
      record: before({ GG0100B: '3' }, 'PLOF: pt indep; husband requires assistance with ambulation.'),
    },
    {
      why: 'In bed and on wheels alone',
      record: before({ GG0100B: '2' }, 'PLOF: independent bed mobility, assist for gait.'),
    },
    {
      why: 'On wheels for outings only',
      record: before({ GG0110: ['D'] }, 'PLOF: used a walker in the house and a wheelchair for church.'),
    },
  ],
};
