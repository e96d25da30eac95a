import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Severe impairment in the interview, and alert and oriented',
      record: coded(['F03.90'], { oasis: { C0500: 4, M1700: '0', M1710: '1' } }),
      severity: 'warn',
      says: /C0500 is 4 of 15 .* M1700 is 0/,
    },
    {
      why: 'Moderate dementia, and never confused',
      record: coded(['G30.9', 'F02.B0'], { oasis: { M1700: '0', M1710: '0' } }),
      says: /F02\.B0/,
    },
    {
      why: 'Severe dementia, and an intact score',
      record: coded(['F01.C0'], { oasis: { C0500: 15, M1700: '2', M1710: '2' } }),
    },
    {
      why: 'Totally dependent, and never confused',
      record: coded(['G30.1', 'F02.C0'], { oasis: { M1700: '4', M1710: '0' } }),
    },
    {
      why: 'Severe impairment, and no diagnosis that concerns cognition',
      record: coded(['I50.22', 'I10', 'M17.11'], { oasis: { C0500: 5, M1700: '2', M1710: '2' } }),
      says: /Query provider/,
      count: 1,
    },
    {
      why: 'An intact score, and constantly confused',
      record: coded(['G30.9', 'F02.A0'], { oasis: { C0500: 14, M1710: '4' } }),
    },
    {
      why: 'Signs of delirium, and never confused',
      record: coded(['F05'], { oasis: { C1310A: 1, C1310B: 2, C1310C: 0, C1310D: 1, M1700: '2', M1710: '0' } }),
    },
    {
      why: 'A score of 7 is severe: never lost in a task',
      record: coded(['F03.90'], { oasis: { C0500: 7, M1700: '0', M1710: '1' } }),
      says: /C0500 is 7/,
    },
    {
      why: 'A score of 13 is intact: considerable assistance',
      record: coded(['F03.90'], { oasis: { C0500: 13, M1700: '3', M1710: '2' } }),
      says: /C0500 is 13 .* M1700 is 3/,
    },
    {
      why: 'A score of 7: never confused',
      record: coded(['F03.90'], { oasis: { C0500: 7, M1700: '2', M1710: '0' } }),
      says: /C0500 is 7 .* M1710 is 0/,
    },
    {
      why: 'A score of 13: confused day and evening',
      record: coded(['F03.90'], { oasis: { C0500: 13, M1700: '2', M1710: '3' } }),
      says: /C0500 is 13 .* M1710 is 3/,
    },
    {
      why: 'Considerable assistance, never confused',
      record: coded(['F03.90'], { oasis: { M1700: '3', M1710: '0' } }),
      says: /M1700 is 3 .* M1710 is 0/,
    },
    {
      why: 'Severe dementia, a score of 13',
      record: coded(['F03.C0'], { oasis: { C0500: 13, M1700: '2', M1710: '2' } }),
      says: /F03\.C0 .* C0500 is 13/,
    },
    {
      why: 'A score of 7 that nothing explains',
      record: coded(['I50.22', 'I10'], { oasis: { C0500: 7, M1700: '2', M1710: '2' } }),
      says: /^C0500 is 7 of 15, and no/,
      act: 'query-provider',
    },
    {
      why: 'Considerable assistance that nothing explains',
      record: coded(['I50.22', 'I10'], { oasis: { M1700: '3', M1710: '2' } }),
      says: /^M1700 is 3, and no/,
    },
    {
      why: 'Inattention all the time and a changed level of consciousness, after a sudden change',
      record: coded(['F05'], { oasis: { C1310A: 1, C1310B: 1, C1310C: 0, C1310D: 2, M1700: '2', M1710: '0' } }),
    },
  ],
  silent: [
    {
      why: 'Mild dementia, alert and oriented, a good score',
      record: coded(['G30.9', 'F02.A0'], { oasis: { C0500: 13, M1700: '0', M1710: '0' } }),
    },
    {
      why: 'Moderate dementia with its answers',
      record: coded(['G30.9', 'F02.B0'], { oasis: { C0500: 9, M1700: '2', M1710: '3' } }),
    },
    {
      why: 'Nothing coded, nothing found',
      record: coded(['I50.22'], { oasis: { C0500: 15, M1700: '0', M1710: '0', C1310A: 0 } }),
    },
    {
      why: 'The interview could not be completed: 99 is no score; aphasia says why',
      record: coded(['I69.320'], { oasis: { C0500: 99, M1700: '0', M1710: '0' } }),
    },
    {
      why: 'A low score, and the list is not whole',
      record: coded(['I50.22'], { secondary: undefined, oasis: { C0500: 5, M1700: '2' } }),
    },
    { why: 'None of the items', record: coded(['F03.90'], { oasis: { M0100: '01' } }), notLooked: true },
    {
      why: 'A sudden change and disordered thinking, attentive: no delirium by the items',
      record: coded(['F05'], { oasis: { C1310A: 1, C1310B: 0, C1310C: 1, C1310D: 0, M1700: '2', M1710: '0' } }),
    },
  ],
};
