import { coded, type Fixture, paper } from './chart.ts';

/** Birth weight and weeks of gestation against what documents name. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Of another weight',
      says: /another birth weight/,
      severity: 'warn',
      record: coded(['P07.17', 'P07.35'], {
        documents: [paper('discharge-summary', 'MD', 'Premature infant, 32 weeks, birth weight 2.1 kg.')],
      }),
    },
    {
      why: 'Of other weeks',
      says: /another gestational age/,
      severity: 'warn',
      record: coded(['P07.16', 'P07.36'], {
        documents: [paper('discharge-summary', 'MD', 'Born at 32 3/7 weeks, birth weight 1,620 grams.')],
      }),
    },
    {
      why: 'Less than the least',
      says: /P07\.01/,
      severity: 'warn',
      record: coded(['P07.01', 'P07.22'], {
        documents: [paper('discharge-summary', 'MD', 'Extremely premature, 23 weeks gestation, BW 510 g.')],
      }),
    },
    {
      why: 'Fewer weeks than 23 are not 24',
      says: /P07\.21/,
      severity: 'warn',
      record: coded(['P07.01', 'P07.21'], {
        documents: [paper('discharge-summary', 'MD', '24-weeker, birth weight 480 g.')],
      }),
    },
  ],
  silent: [
    {
      why: 'The weight of today and the corrected age are others',
      record: coded(['P07.16', 'P07.35'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Preterm infant, 32 weeks, birth weight 1620 g. Now 38 weeks corrected, weight 2.4 kg.',
          ),
        ],
      }),
    },
    {
      why: 'One of two figures fits',
      record: coded(['P07.16', 'P07.35'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Premature, 32 weeks, birth weight 1620 g; transfer sheet has birth weight 1950 g.',
          ),
        ],
      }),
    },
    {
      why: 'The edges of the range',
      record: coded(['P07.14', 'P07.31'], {
        documents: [paper('discharge-summary', 'MD', 'Born at 28 6/7 weeks, birth weight 1249 g.')],
      }),
    },
    {
      why: 'No weight is named by the code',
      record: coded(['P07.10', 'P07.30'], {
        documents: [paper('discharge-summary', 'MD', 'Premature, 33 weeks, birth weight 1900 g.')],
      }),
    },
    {
      why: 'A code of less',
      record: coded(['P07.01', 'P07.21'], {
        documents: [paper('discharge-summary', 'MD', '22-weeker, birth weight 499 g.')],
      }),
    },
  ],
};
