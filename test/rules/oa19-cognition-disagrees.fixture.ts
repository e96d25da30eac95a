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
  ],
};
