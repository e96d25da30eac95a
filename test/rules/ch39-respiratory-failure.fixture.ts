import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Shortness of breath beside chronic respiratory failure.',
      record: coded(['J44.1', 'J96.11', 'R06.02']),
      severity: 'error',
      count: 1,
      says: /Excludes1 at R06/,
    },
    { why: 'Hypoxemia beside it.', record: coded(['J96.11', 'R09.02', 'Z99.81']), count: 1 },
    { why: 'Ventilator dependence first.', record: coded(['Z99.11', 'J96.10', 'G12.21']), says: /goes before Z99\.11/ },
    {
      why: 'The code that the other one says goes.',
      record: coded(['J96.11', 'R06.02']),
      goes: 'R06.02',
    },
  ],
  silent: [
    { why: 'Oxygen beside chronic respiratory failure.', record: coded(['J44.1', 'J96.11', 'Z99.81']) },
    { why: 'Dyspnea without respiratory failure.', record: coded(['J44.9', 'R06.02']) },
    { why: 'Ventilator status behind.', record: coded(['J96.12', 'Z99.11', 'G12.21']) },
    { why: 'No From date.', record: { principal: 'J96.11', secondary: ['R06.02'] }, notLooked: true },
    { why: 'Dependence on the ventilator, and no failure', record: coded(['Z99.11', 'J44.9']) },
    {
      why: 'Chronic failure, and nobody says what stands first',
      record: coded(['J96.11', 'I10']),
      chart: { diagnoses: [{ code: 'J96.11' }, { code: 'I10' }] },
    },
  ],
};
