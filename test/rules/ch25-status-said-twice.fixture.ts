import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Heart transplant status beside its rejection (the guideline’s own example).',
      record: coded(['T86.21', 'Z94.1', 'I10']),
      severity: 'error',
      count: 1,
    },
    { why: 'Colostomy status beside its infection.', record: coded(['K94.02', 'L03.311', 'Z93.3']), says: /Excludes1/ },
    {
      why: 'The infected right knee is the artificial one.',
      record: coded(['T84.53XA', 'B95.61', 'Z96.651']),
      count: 1,
    },
    { why: 'Pacemaker status beside its lead’s breakdown.', record: coded(['T82.110A', 'Z95.0']), count: 1 },
    {
      why: 'Aftercare of a liver transplant names the organ.',
      record: coded(['Z48.23', 'I10', 'Z94.4']),
      severity: 'warn',
      cites: /I\.C\.21\.c\.7/,
      count: 1,
    },
    {
      why: 'A shunt that broke is there',
      record: coded(['T85.01XD', 'Z98.2', 'G91.2']),
    },
    {
      why: 'An infected one too',
      record: coded(['T85.730D', 'Z98.2', 'G91.2']),
    },
    {
      why: 'The code that the other one says goes.',
      record: coded(['K94.01', 'Z93.3']),
      goes: 'Z93.3',
    },
    { why: 'Insulin of a gestational diabetes', record: coded(['O24.414', 'Z79.4']), says: /Z79\.4 .* O24\.414/ },
  ],
  silent: [
    { why: 'The left knee is artificial too.', record: coded(['T84.53XA', 'B95.61', 'Z96.652']) },
    { why: 'Liver transplant, complication of a graft of the skin.', record: coded(['T86.821', 'Z94.4']) },
    {
      why: 'Oxygen and dialysis are said by no diagnosis.',
      record: coded(['J96.11', 'I12.0', 'N18.6', 'Z99.81', 'Z99.2']),
    },
    {
      why: 'An infected vascular graft says nothing of the pacemaker.',
      record: coded(['T82.7XXA', 'B95.61', 'Z95.0']),
    },
    { why: 'An infected hip and a colostomy.', record: coded(['T84.51XA', 'Z93.3', 'Z95.0']) },
    { why: 'No From date.', record: { principal: 'T86.21', secondary: ['Z94.1'] }, notLooked: true },
    { why: 'The right knee is infected, the right hip is there', record: coded(['T84.53XA', 'Z96.641']) },
    { why: 'Aftercare of one organ, status of another.', record: coded(['Z48.23', 'Z94.0']) },
    { why: 'Aftercare of an organ that its code does not name.', record: coded(['Z48.298', 'Z94.83']) },
    {
      why: 'Another device of the nerves',
      record: coded(['T85.112D', 'Z98.2']),
    },
    { why: 'A diabetes from before beside it', record: coded(['O24.414', 'E11.9', 'Z79.4']) },
    { why: 'Tablets of a type 2 diabetes', record: coded(['E11.9', 'Z79.84']) },
  ],
};
