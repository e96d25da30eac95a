import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Chemotherapy encounter as a secondary diagnosis.',
      record: coded(['C18.2', 'Z51.11', 'Z43.3']),
      severity: 'error',
      count: 1,
      says: /only be first-listed/,
    },
    { why: 'Radiation behind the cancer.', record: coded(['C34.11', 'G89.3', 'Z51.0']), count: 1 },
    { why: 'An examination code in a home health list.', record: coded(['I11.0', 'I50.22', 'Z01.30']), count: 1 },
    { why: 'Postpartum care and prophylactic surgery: two.', record: coded(['O90.0', 'Z39.1', 'Z40.01']), count: 2 },
    { why: 'An examination behind chemotherapy', record: coded(['Z51.11', 'C18.2', 'Z00.00']), says: /Z00\.00/ },
    {
      why: 'Low potassium before the pregnancy.',
      record: coded(['E87.6', 'O21.0', 'Z3A.11']),
      severity: 'error',
      count: 1,
      says: /O21\.0 .* goes before E87\.6/,
      cites: /I\.C\.15\.a\.1/,
    },
    {
      why: 'Management of a line before the pregnancy that needs it.',
      record: coded(['Z45.2', 'I10', 'O21.1', 'Z3A.11']),
      says: /O21\.1/,
    },
  ],
  silent: [
    { why: 'Chemotherapy first, radiation second.', record: coded(['Z51.11', 'Z51.0', 'C18.2']) },
    { why: 'Z00.6 and Z52.9 are excepted.', record: coded(['C18.2', 'Z00.6', 'Z52.9']) },
    {
      why: 'Palliative care and ventilator status may be secondary.',
      record: coded(['G12.21', 'J96.12', 'Z51.5', 'Z99.11']),
    },
    { why: 'Sepsis aftercare is Z51.A, another code.', record: coded(['J18.9', 'Z51.A']) },
    { why: 'No principal.', record: { from: '2026-01-12', secondary: ['Z51.11'] }, notLooked: true },
    { why: 'The pregnancy first.', record: coded(['O21.0', 'E87.6', 'O99.281', 'E03.9', 'Z3A.11']) },
    { why: 'What an old pregnancy left is another order.', record: coded(['N94.89', 'O94']) },
    { why: 'A wound of the surgery has its own order.', record: coded(['T81.41XA', 'O86.01']) },
  ],
};
