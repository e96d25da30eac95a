import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A fall as the reason for care.',
      record: coded(['W19.XXXD', 'S72.141D', 'I10']),
      severity: 'block',
      says: /cannot be primary/,
    },
    { why: 'Place of occurrence first.', record: coded(['Y92.009', 'S72.141D']), severity: 'block' },
    {
      why: 'The fall is of the initial encounter, the fracture heals.',
      record: coded(['S72.141D', 'W18.30XA', 'I10']),
      severity: 'warn',
      count: 1,
      says: /match/,
    },
    { why: 'The accident is a sequela, the wound is not.', record: coded(['S81.811D', 'V43.52XS']), count: 1 },
    {
      why: 'A sequela, and its cause of a later encounter',
      record: coded(['M21.751', 'S72.141S', 'W18.30XD']),
      says: /is of the subsequent encounter, and S72\.141S of a sequela/,
    },
  ],
  silent: [
    { why: 'Fracture and fall, both D.', record: coded(['S72.141D', 'W18.30XD', 'I10']) },
    { why: 'A sequela and its cause.', record: coded(['G82.21', 'S24.112S', 'V43.52XS']) },
    { why: 'One fracture new, one healing: the fall fits one.', record: coded(['S52.501A', 'S72.141D', 'W18.30XA']) },
    { why: 'A place has no 7th character.', record: coded(['S72.141D', 'W18.30XD', 'Y92.003']) },
    { why: 'No From date.', record: { principal: 'W19.XXXD' }, notLooked: true },
    { why: 'A 7th character that the injury has not: CV02', record: coded(['S72.141Z', 'W18.30XA']) },
    { why: 'No injury', record: coded(['M17.11', 'W18.30XD']) },
  ],
};
