import { coded, type Fixture, paper } from './chart.ts';

/** Burns and corrosions: order by degree, two degrees of one place, extent. */
export const fixture: Fixture = {
  fires: [
    { why: 'Other aftercare beside a burn.', record: coded(['T24.231D', 'Z51.89']), count: 1 },
    {
      why: 'The lesser burn is first',
      record: coded(['T24.211D', 'T22.311D', 'T31.0']),
      severity: 'error',
      count: 1,
      says: /T22\.311D.*goes before/,
    },
    {
      why: 'The lesser burn before the higher, both behind an infection: of the two the higher is first',
      record: coded(['L03.115', 'T24.211D', 'T22.311D', 'T31.0']),
      severity: 'warn',
      count: 1,
      says: /T22\.311D.*goes before/,
    },
    {
      why: 'Two degrees of one place',
      record: coded(['T24.311D', 'T24.211D', 'T31.0']),
      severity: 'error',
      count: 1,
      says: /T24\.211D is not coded/,
    },
    {
      why: 'Another extent than documented',
      record: coded(['T22.311D', 'T31.20'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Grease burn: third degree R forearm s/p graft. TBSA 11% (3% full-thickness).',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /TBSA 11%/,
    },
    {
      why: 'More third degree burn than documented',
      record: coded(['T24.311D', 'T31.11'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third degree burn of right thigh. Burns involve 12% of body surface; 4% third degree.',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /third degree burns/,
    },
    {
      why: 'An extent beside what a burn left',
      record: coded(['L91.0', 'T24.311S', 'T31.10']),
      severity: 'error',
      count: 1,
    },
    {
      why: 'The extent of corrosions beside a burn',
      record: coded(['T24.311D', 'T32.10']),
      severity: 'error',
      count: 1,
    },
    {
      why: 'A burn of no site beside one of the leg',
      record: coded(['T24.331D', 'T30.0']),
      severity: 'warn',
      says: /T30\.0 .* leaves the site open/,
    },
  ],
  silent: [
    {
      why: 'The highest degree is first',
      record: coded(['T22.311D', 'T24.211D', 'T31.10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third degree burn R forearm, second degree R thigh. TBSA 11% (3% full-thickness).',
          ),
        ],
      }),
    },
    {
      why: 'The higher burn is before the lesser, both behind an infection',
      record: coded(['L03.115', 'T22.311D', 'T24.211D', 'T31.0']),
    },
    {
      why: 'Of three burns the highest first, the lesser in any order',
      record: coded(['T22.311D', 'T21.12XD', 'T24.211D', 'T31.0']),
    },
    { why: 'A burn, and what a worse one left', record: coded(['T24.211D', 'T22.311S', 'T31.0']) },
    { why: 'The same degree of two sides', record: coded(['T24.311D', 'T24.312D', 'T31.0']) },
    {
      why: 'Percents that are no extent',
      record: coded(['T24.311D', 'T31.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third degree burn of right thigh, TBSA 6%, graft 95% take. EF 35%. O2 sat 94%.',
          ),
        ],
      }),
    },
    { why: 'A burn of no site beside what an old one left', record: coded(['T30.0', 'L90.5', 'T24.331S']) },
  ],
};
