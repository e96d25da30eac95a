import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'The bathroom where the hip broke, weeks later.',
      record: coded(['S72.141D', 'W18.30XD', 'Y92.002']),
      severity: 'warn',
      count: 1,
    },
    {
      why: 'Activity and status beside a healing wrist.',
      record: coded(['S52.501D', 'W01.0XXD', 'Y93.H2', 'Y99.8']),
      count: 2,
    },
    { why: 'A place beside a sequela.', record: coded(['L97.512', 'S91.301S', 'Y92.480']), count: 1 },
  ],
  silent: [
    { why: 'The fall alone.', record: coded(['S72.141D', 'W18.30XD', 'I10']) },
    {
      why: 'A new laceration: the place is of the initial encounter.',
      record: coded(['S72.141D', 'S01.01XA', 'W18.30XA', 'Y92.009']),
    },
    { why: 'The place of a complication that is treated now.', record: coded(['T81.41XA', 'L03.311', 'Y92.234']) },
    { why: 'No From date.', record: { principal: 'S72.141D', secondary: ['Y92.002'] }, notLooked: true },
    { why: 'A fracture of a bone that was sick is no accident', record: coded(['M80.051D', 'Y92.009']) },
    { why: 'No injury', record: coded(['I10', 'Y92.009']) },
  ],
};
