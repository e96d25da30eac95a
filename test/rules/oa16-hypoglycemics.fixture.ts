import { coded, type Fixture, paper } from './chart.ts';

const list = (...lines: string[]) => [
  paper('medication-list', 'RN', lines.map((line) => `- ${line}`).join('\n'), '2026-01-12'),
];

export const fixture: Fixture = {
  fires: [
    {
      why: 'Insulin on the list, and none of the high-risk classes is marked',
      record: coded(['E11.65', 'Z79.4'], {
        oasis: { N0415_1: ['Z'] },
        documents: list('Insulin glargine 20 units at bedtime', 'Lisinopril 10 mg daily'),
      }),
      severity: 'warn',
      says: /Insulin glargine/,
    },
    {
      why: 'Long-term insulin is coded, J is not marked; single flags',
      record: coded(['E11.65', 'Z79.4'], { oasis: { N0415J1: 0, N0415E1: 1 } }),
      says: /Z79\.4/,
    },
    {
      why: 'J is marked, the list holds none',
      record: coded(['E11.9'], {
        oasis: { N0415_1: ['J'] },
        documents: list('Lisinopril 10 mg daily', 'Atorvastatin 20 mg daily'),
      }),
    },
    {
      why: 'J is marked and nothing of the whole list explains it: the provider is asked',
      record: coded(['M17.11', 'I10'], { oasis: { N0415_1: ['J'] } }),
      says: /Query provider/,
    },
    {
      why: 'The list that has none is shown',
      record: coded(['E11.9'], { oasis: { N0415_1: ['J'] }, documents: list('Lisinopril 10 mg daily') }),
      shows: /; medication Lisinopril/,
    },
  ],
  silent: [
    {
      why: 'Diabetes on metformin, marked',
      record: coded(['E11.9', 'Z79.84'], {
        oasis: { N0415_1: ['J'] },
        documents: list('Metformin 500 mg twice daily'),
      }),
    },
    {
      why: 'Dapagliflozin for heart failure is counted by its class',
      record: coded(['I50.22'], { oasis: { N0415_1: ['J'] }, documents: list('Dapagliflozin 10 mg daily') }),
    },
    {
      why: 'Diabetes by diet alone',
      record: coded(['E11.9'], { oasis: { N0415_1: ['Z'] }, documents: list('Lisinopril 10 mg daily') }),
    },
    {
      why: 'The list of diagnoses is not whole',
      record: coded(['M17.11'], { secondary: undefined, oasis: { N0415_1: ['J'] } }),
    },
    { why: 'No N0415', record: coded(['E11.65', 'Z79.4'], { oasis: { M0100: '01' } }), notLooked: true },
    {
      why: 'Only another column of N0415 is in the chart',
      record: coded(['E11.9'], { oasis: { N0415_2: ['J'] }, documents: list('Metformin 500 mg daily') }),
    },
  ],
};
