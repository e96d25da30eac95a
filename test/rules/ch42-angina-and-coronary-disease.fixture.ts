import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Angina beside coronary disease.',
      record: coded(['I25.10', 'I20.9', 'I10']),
      severity: 'error',
      count: 1,
      says: /link is presumed/,
    },
    { why: 'Unstable angina beside disease of a graft.', record: coded(['I20.0', 'I25.709', 'Z95.1']), count: 1 },
    { why: 'Angina said twice.', record: coded(['I25.118', 'I20.89']), count: 1 },
  ],
  silent: [
    { why: 'One code for both.', record: coded(['I25.119', 'I10', 'E78.5']) },
    { why: 'Angina without coronary disease.', record: coded(['I20.1', 'I10']) },
    { why: 'Coronary disease without angina, old infarction.', record: coded(['I25.10', 'I25.2']) },
    { why: 'No From date.', record: { principal: 'I25.10', secondary: ['I20.9'] }, notLooked: true },
  ],
};
