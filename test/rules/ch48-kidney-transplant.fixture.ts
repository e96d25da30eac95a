import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Rejection, and the status beside it.',
      record: coded(['T86.11', 'N18.4', 'Z94.0']),
      severity: 'error',
      count: 1,
      says: /is not coded with/,
    },
    { why: 'Infection of the transplant.', record: coded(['T86.13', 'N39.0', 'B96.20', 'Z94.0']), count: 1 },
    { why: 'Other complication, status first.', record: coded(['Z94.0', 'T86.19']), count: 1 },
  ],
  silent: [
    { why: 'Kidney disease of a transplanted patient.', record: coded(['I12.9', 'N18.31', 'Z94.0']) },
    { why: 'Rejection without status.', record: coded(['T86.11', 'N18.4']) },
    { why: 'A failed transplant of another organ.', record: coded(['T86.42', 'Z94.0']) },
    { why: 'No From date.', record: { principal: 'T86.11', secondary: ['Z94.0'] }, notLooked: true },
  ],
};
