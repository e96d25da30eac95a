import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'insulin and an oral antidiabetic: each may be said',
      record: coded(['E11.65', 'I10', 'Z79.4', 'Z79.84']),
      severity: 'info',
      count: 1,
      says: /may be coded together/,
    },
    {
      why: 'antiplatelet and aspirin',
      record: coded(['I25.10', 'Z95.5', 'Z79.02', 'Z79.82']),
      severity: 'info',
      count: 1,
    },
    { why: 'falls being looked into, and a history of falls', record: coded(['R29.6', 'Z91.81']), count: 1 },
    {
      why: 'One note between a code and two of its category: one line',
      count: 2,
      record: coded(['E11.65', 'Z79.4', 'Z79.85', 'Z79.84']),
      says: /^Z79\.4 .* and Z79\.85 .*drugs \(Z79\.84 too\) may be coded/,
    },
    {
      why: 'An exacerbation of which no provider has a word.',
      record: coded(['J44.0', 'J18.9', 'J44.1'], {
        documents: [paper('progress-note', 'MD', 'COPD with pneumonia of the left lower lobe.')],
      }),
    },
  ],
  silent: [
    { why: 'a note that names a range: varicose ulcer', record: coded(['L98.492', 'I83.013']) },
    { why: 'a note of a whole category: coronary disease at I70', record: coded(['I70.203', 'I25.10']) },
    { why: 'Excludes1 is another matter', record: coded(['E11.9', 'E10.9']) },
    {
      why: 'an Excludes2 note of a whole chapter names half of any list',
      record: coded(['I10', 'E78.5', 'K21.9', 'M17.11']),
    },
    { why: 'a note that names a range', record: coded(['I50.32', 'I10']) },
    { why: 'no tabular list for the day', record: coded(['Z79.4', 'Z79.84'], { from: '2022-11-01' }), notLooked: true },
    { why: 'A note that names ranges besides a single code', record: coded(['T80.211A', 'T82.7XXA']) },
    {
      why: 'A provider documents both: the infection and the exacerbation.',
      record: coded(['J44.0', 'J18.9', 'J44.1'], {
        documents: [paper('discharge-summary', 'MD', 'COPD with pneumonia of the left lower lobe. COPD exacerbation.')],
      }),
    },
    {
      why: 'Insulin and tablets, and the list has both.',
      record: coded(['E11.65', 'Z79.4', 'Z79.84'], {
        documents: [
          paper('discharge-summary', 'MD', 'Type 2 diabetes with hyperglycemia.'),
          paper('medication-list', 'RN', 'Insulin glargine 20 units daily\nMetformin 500 mg BID'),
        ],
      }),
    },
  ],
};
