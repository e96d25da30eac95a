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
  ],
};
