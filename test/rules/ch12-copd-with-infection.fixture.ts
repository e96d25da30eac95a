import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string, date?: string) => paper('progress-note', 'MD', text, date);

export const fixture: Fixture = {
  fires: [
    {
      why: 'COPD and pneumonia, coded as if unrelated.',
      record: coded(['J18.9', 'J44.9', 'I10']),
      severity: 'warn',
      count: 1,
      says: /J44\.0/,
    },
    {
      why: 'An exacerbation is coded for the infection alone.',
      record: coded(['J44.1', 'J20.9', 'Z87.891']),
      count: 1,
    },
    { why: 'J44.0 without its infection.', record: coded(['J44.0', 'J96.11', 'I10', 'Z99.81']), says: /code also/ },

    {
      why: 'The physician says exacerbation, the code does not.',
      record: coded(['I10', 'J44.9'], {
        documents: [paper('discharge-summary', 'MD', 'COPD with acute exacerbation. Hypertension.')],
      }),
      says: /J44\.1/,
    },
    {
      why: 'An exacerbation is coded that nobody documents.',
      record: coded(['J44.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'COPD, on tiotropium. Hypertension.')],
      }),
      severity: 'query',
      says: /J44\.1 .*no provider’s document/,
    },
    {
      why: 'An infection is documented and no exacerbation.',
      record: coded(['J44.0', 'J44.1', 'J13'], {
        documents: [paper('discharge-summary', 'MD', 'COPD with lower respiratory infection: pneumococcal pneumonia.')],
      }),
      severity: 'query',
      says: /says an exacerbation/,
    },
    {
      why: 'A nurse’s words for it are none of a provider',
      record: coded(['J44.1'], {
        documents: [md('COPD with acute bronchitis.'), paper('visit-note', 'RN', 'COPD.', '2026-01-14')],
      }),
      severity: 'query',
    },
    {
      why: 'Plain for one physician, with an infection for another, worse for none',
      record: coded(['J44.1'], { documents: [md('COPD with acute bronchitis.'), md('COPD.', '2026-01-08')] }),
      severity: 'query',
    },
    {
      why: 'An exacerbation is coded; the physician says that there is none, the plan repeats the code.',
      record: coded(['J44.1', 'I10'], {
        documents: [
          md('COPD without exacerbation. Hypertension.'),
          paper('plan-of-care', 'MD', 'Dx: J44.1 COPD with exacerbation; I10 hypertension. SN 2w4.'),
        ],
      }),
      severity: 'query',
      count: 1,
    },
    {
      why: 'No acute exacerbation.',
      record: coded(['J44.1', 'I10'], { documents: [md('COPD, no acute exacerbation. Hypertension.')] }),
      severity: 'query',
    },
  ],
  silent: [
    { why: 'J44.0 and pneumonia.', record: coded(['J44.0', 'J18.9', 'I10']) },
    { why: 'The pneumonia first is as legal.', record: coded(['J15.1', 'J44.0', 'J44.1']) },
    { why: 'Exacerbation without infection.', record: coded(['J44.1', 'J96.11', 'Z99.81']) },
    { why: 'A cold is no lower infection.', record: coded(['J44.9', 'J06.9']) },
    { why: 'The list may go on: the infection may stand there.', record: { from: '2026-01-12', principal: 'J44.0' } },
    { why: 'No From date.', record: { principal: 'J44.9', secondary: ['J18.9'] }, notLooked: true },

    {
      why: 'COPD, and no more is said.',
      record: coded(['J44.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'COPD, on tiotropium. Hypertension.')],
      }),
    },
    {
      why: 'An exacerbation as documented.',
      record: coded(['J44.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'COPD exacerbation. Hypertension.')],
      }),
    },
    {
      why: '"Flare" is an exacerbation.',
      record: coded(['J44.0', 'J44.1', 'J13'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'COPD with lower respiratory infection, pneumococcal pneumonia. COPD flare treated with prednisone.',
          ),
        ],
      }),
    },
    {
      why: 'Influenza with pneumonia on COPD is its lower respiratory infection.',
      record: coded(['J10.00', 'J44.0'], {
        documents: [paper('discharge-summary', 'MD', 'Influenza A with pneumonia (viral, unspecified type) on COPD.')],
      }),
    },
    {
      why: 'One of two notes has the exacerbation',
      record: coded(['J44.1'], {
        documents: [
          md('COPD with acute bronchitis.'),
          paper('visit-note', 'RN', 'Recovering from her COPD exacerbation.', '2026-01-14'),
        ],
      }),
    },
    {
      why: 'An exacerbation, and no pneumonia.',
      record: coded(['J44.1', 'I10'], { documents: [md('COPD exacerbation without pneumonia. Hypertension.')] }),
    },
  ],
};
