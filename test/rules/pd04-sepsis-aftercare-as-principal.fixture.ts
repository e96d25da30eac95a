import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    { why: 'Sepsis aftercare first', record: coded(['Z51.A', 'J18.9']), severity: 'warn', says: /Z51\.A/ },
    { why: 'Written without the dot, in small letters', record: coded(['z51a', 'N39.0']), severity: 'warn' },
    {
      why: 'In the first year of the code',
      record: coded(['Z51.A', 'J18.9'], { from: '2025-02-03' }),
      severity: 'warn',
    },
    {
      why: 'What the table says of it is shown',
      record: coded(['Z51.A', 'J18.9']),
      severity: 'warn',
      shows: /^diagnosis Z51\.A; ./,
    },
  ],
  silent: [
    { why: 'As a secondary it is right', record: coded(['J18.9', 'Z51.A']) },
    { why: 'Another aftercare', record: coded(['Z48.812', 'I25.10']) },
    {
      why: 'A person confirmed a group where CMS’s table decides',
      record: coded(['I87.2', 'Z51.A'], { confirmed: { clinicalGroup: 'C' } }),
    },
    { why: 'Another payer', record: coded(['Z51.A'], { payer: 'medicaid' }), notLooked: true },
    { why: 'Before the code existed', record: coded(['Z51.A'], { from: '2024-05-01' }), notLooked: true },
  ],
};
