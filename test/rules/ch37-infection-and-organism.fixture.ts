import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'E. coli as the reason for care.',
      record: coded(['B96.20', 'N39.0']),
      severity: 'error',
      says: /N39\.0.* goes before B96\.20/,
    },
    {
      why: 'An organism, and no infection that asks for it.',
      record: coded(['B96.20', 'I10']),
      says: /cannot be primary/,
    },
    {
      why: 'The organism before the cellulitis.',
      record: coded(['I11.0', 'I50.22', 'B95.61', 'L03.115']),
      says: /L03\.115.* goes before B95\.61/,
    },
    {
      why: 'MRSA pneumonia, and MRSA again.',
      record: coded(['J15.212', 'B95.62', 'J44.0']),
      count: 1,
      says: /includes MRSA/,
    },
    {
      why: 'Resistance to penicillins beside MRSA.',
      record: coded(['L03.115', 'B95.62', 'Z16.11']),
      count: 1,
      says: /Z16\.11/,
    },
    { why: 'Cystitis is a urinary tract infection.', record: coded(['N30.00', 'N39.0', 'B96.20']), says: /Excludes1/ },
    {
      why: 'One bacterium is coded, the provider names another',
      record: coded(['N10', 'B96.20'], {
        documents: [paper('discharge-summary', 'MD', 'Acute pyelonephritis, Klebsiella pneumoniae.')],
      }),
      severity: 'warn',
      says: /B96\.20 .*another organism \(“Klebsiella”\)/,
    },
    {
      why: 'Coded as resistant, written as susceptible',
      record: coded(['L03.115', 'B95.62'], {
        documents: [
          paper('discharge-summary', 'MD', 'Cellulitis right leg, methicillin-susceptible Staphylococcus aureus.'),
        ],
      }),
      severity: 'warn',
      says: /B95\.62 .*“methicillin-susceptible”/,
    },
    {
      why: 'A pneumonia by another organism than the documents name.',
      record: coded(['J44.0', 'J15.0'], {
        documents: [paper('discharge-summary', 'MD', 'COPD with pneumococcal pneumonia.')],
      }),
      severity: 'warn',
      says: /another organism/,
    },
    {
      why: 'An infection of no site beside cellulitis.',
      record: coded(['L03.115', 'A49.02']),
      severity: 'warn',
      says: /B95–B97 behind it/,
    },
    {
      why: 'A staphylococcus is left open that the note names.',
      severity: 'warn',
      asks: 'replace',
      says: /leaves open/,
      record: coded(['L03.115', 'B95.8'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the right leg, MSSA.')],
      }),
    },
    {
      why: 'So is a streptococcus.',
      severity: 'warn',
      says: /leaves open/,
      record: coded(['L03.115', 'B95.5'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the right leg, group A strep.')],
      }),
    },
    {
      why: 'The sepsis names its organism.',
      severity: 'warn',
      asks: 'remove',
      says: /names the organism/,
      record: coded(['A41.01', 'B95.61']),
    },
    {
      why: 'So does the pneumonia.',
      severity: 'warn',
      asks: 'remove',
      record: coded(['J15.0', 'B96.1']),
    },
    {
      why: 'Another group of streptococci.',
      severity: 'warn',
      says: /another organism/,
      record: coded(['L03.115', 'B95.0'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the right leg, group B strep.')],
      }),
    },
    {
      why: 'Aureus that resists.',
      severity: 'warn',
      says: /another organism/,
      record: coded(['L03.115', 'B95.61'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the right leg, Staph aureus MRSA.')],
      }),
    },
    {
      why: 'Coagulase-negative ones.',
      severity: 'warn',
      says: /another organism/,
      record: coded(['L03.115', 'B95.62'], {
        documents: [
          paper('discharge-summary', 'MD', 'Cellulitis of the right leg, coagulase-negative staphylococcus.'),
        ],
      }),
    },
    {
      why: 'A staphylococcus is coded, and a streptococcus told.',
      record: coded(['L03.116', 'B95.8'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Cellulitis of the left lower leg with group B streptococcus, cephalexin.',
          ),
        ],
      }),
      severity: 'warn',
      says: /B95\.8.*another organism/,
    },
  ],
  silent: [
    { why: 'Infection, organism, resistance.', record: coded(['N39.0', 'B96.20', 'Z16.12']) },
    {
      why: 'Two infections, each with its organism behind it.',
      record: coded(['L03.115', 'B95.61', 'N39.0', 'B96.20']),
    },
    {
      why: 'MRSA sepsis and an MRSA cellulitis: B95.62 belongs to the cellulitis.',
      record: coded(['A41.02', 'L03.115', 'B95.62']),
    },
    { why: 'MRSA pneumonia alone.', record: coded(['J15.212', 'J44.0']) },
    { why: 'No From date.', record: { principal: 'B96.20', secondary: ['N39.0'] }, notLooked: true },
    {
      why: 'Two bacteria, both coded',
      record: coded(['N10', 'B96.20', 'B96.1'], {
        documents: [paper('discharge-summary', 'MD', 'Acute pyelonephritis, Klebsiella pneumoniae and E. coli.')],
      }),
    },
    {
      why: 'The laboratory names the coded one',
      record: coded(['N10', 'B96.20'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute pyelonephritis. Klebsiella in 2024.'),
          paper('lab', 'LAB', 'Urine culture: Escherichia coli > 100,000 CFU/mL.'),
        ],
      }),
    },
    {
      why: 'Staphylococcus aureus, of which the resistance stands elsewhere',
      record: coded(['L03.115', 'B95.62'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis right leg, Staph aureus. Pseudomonas in 2019 wound.')],
      }),
    },
    {
      why: 'The other one is the bacterium of the pneumonia, whose code names it',
      record: coded(['J15.0', 'L03.115', 'B95.61'], {
        documents: [paper('discharge-summary', 'MD', 'Klebsiella pneumonia. Cellulitis of the right leg.')],
      }),
    },
    {
      why: 'No document names any',
      record: coded(['N10', 'B96.20'], { documents: [paper('discharge-summary', 'MD', 'Acute pyelonephritis.')] }),
    },
    {
      why: 'A provider’s document could not be read',
      record: coded(['N10', 'B96.20'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute pyelonephritis, Klebsiella.'),
          { type: 'progress-note', author: 'MD', date: '2026-01-11' },
        ],
      }),
    },
    {
      why: 'The organism of the pneumonia is named as the code has it.',
      record: coded(['J15.0', 'N39.0', 'B96.20'], {
        documents: [paper('discharge-summary', 'MD', 'Klebsiella pneumonia. E. coli urinary tract infection.')],
      }),
    },
    { why: 'The joint is infected too', record: coded(['T84.51XA', 'A41.02', 'B95.62']) },
    {
      why: 'The organism of the cellulitis is there, and another infection of no site.',
      record: coded(['L03.115', 'B95.61', 'A49.8']),
    },
    {
      why: 'An infection of no site alone.',
      record: coded(['A49.02', 'I10']),
    },
    {
      why: 'The note does not name it either.',
      record: coded(['L03.115', 'B95.8'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the right leg, staph.')],
      }),
    },
    {
      why: 'Another code names it.',
      record: coded(['L03.115', 'B95.8', 'B95.61'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the right leg, MSSA.')],
      }),
    },
    {
      why: 'Another infection has it too.',
      record: coded(['A41.01', 'L03.115', 'B95.61'], {
        documents: [paper('discharge-summary', 'MD', 'Sepsis due to MSSA with cellulitis of the right leg.')],
      }),
    },
    {
      why: 'A staphylococcus of some kind.',
      record: coded(['L03.116', 'B95.8'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Cellulitis of the left lower leg, staph on culture; earlier strep throat.',
          ),
        ],
      }),
    },
  ],
};
