import { coded, type Fixture } from './chart.ts';

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
  ],
  silent: [
    { why: 'Aftercare with the limb.', record: coded(['Z47.81', 'Z89.511', 'E11.51']) },
    { why: 'The other leg is gone too, and healed.', record: coded(['T87.43', 'Z89.512']) },
    { why: 'An arm is gone, a leg’s stump is infected.', record: coded(['T87.44', 'Z89.211']) },
    { why: 'A healed toe amputation.', record: coded(['E11.621', 'L97.512', 'Z89.422']) },
    { why: 'No From date.', record: { principal: 'Z47.81' }, notLooked: true },
    { why: 'The infected stump is of the arm, the leg is gone', record: coded(['T87.41', 'Z89.511']) },
    { why: 'And so with the other leg', record: coded(['T87.41', 'Z89.511', 'Z89.612']) },
  ],
};
