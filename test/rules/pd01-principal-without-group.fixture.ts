import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Generalized weakness first: no group by a published statement',
      record: coded(['M62.81', 'I10']),
      severity: 'warn',
      says: /M62\.81 .* cannot be primary .*return code 05/,
    },
    { why: 'Unspecified osteoarthritis first', record: coded(['M19.90', 'I10']), severity: 'warn' },
    { why: 'A fast heartbeat: no group by the project’s estimate', record: coded(['R00.0', 'I10']), severity: 'info' },
    {
      why: 'A payer that the agency marks as paying by PDGM',
      severity: 'warn',
      record: coded(['M62.81'], { payer: 'medicare-advantage' }),
      policy: { pdgmPayers: ['medicare-advantage'] },
    },
  ],
  silent: [
    { why: 'Venous insufficiency has a group', record: coded(['I87.2', 'M62.81']) },
    { why: 'Dysphagia is an R code and has a group', record: coded(['R13.12', 'I69.391']) },
    {
      why: 'No table has the code: not determined',
      record: coded(['M62.81'], { from: '2019-06-01' }),
      notLooked: true,
    },
    { why: 'Sepsis aftercare has its own row', record: coded(['Z51.A', 'J18.9']) },
    { why: 'Medicaid does not pay by PDGM', record: coded(['M62.81'], { payer: 'medicaid' }), notLooked: true },
    { why: 'No principal', record: coded([]), notLooked: true },
  ],
};
