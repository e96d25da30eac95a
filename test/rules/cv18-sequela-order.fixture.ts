import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'the injury with 7th character S is first',
      record: coded(['S72.141S', 'M21.751', 'R26.2']),
      severity: 'error',
      count: 1,
      says: /the condition that remains goes first/,
    },
    { why: 'sequela of polio first', record: coded(['B91', 'G83.10', 'M41.46']), says: /B91/, count: 1 },
    {
      why: 'a hip fracture as current and as sequela',
      record: coded(['S72.141D', 'R26.2', 'S72.141S']),
      count: 1,
      says: /not coded as current and as sequela/,
    },
    { why: 'late effect of rickets first', record: coded(['E64.3', 'M21.161']), count: 1 },
    {
      why: 'Another pair of the list has its order',
      record: coded(['S72.141S', 'M21.751', 'N18.4', 'D63.1']),
      says: /S72\.141S/,
      cites: /^(?!.*[Cc]ode first)/,
    },
    { why: 'The note of late effects is cited', record: coded(['B91', 'G83.10']), cites: /[Cc]ode first/ },
    {
      why: 'As sequela and as current',
      record: coded(['R26.2', 'S72.141S', 'S72.141D']),
      says: /^S72\.141D .* and its sequela S72\.141S/,
      shows: /S72\.141D; .*S72\.141S/,
    },
    { why: 'What an adverse effect left', record: coded(['T45.1X5S', 'R26.2']), cites: /^(?!.*[Cc]ode first)/ },
  ],
  silent: [
    {
      why: 'dementia of an old brain injury: its note puts the injury first',
      record: coded(['S06.2X9S', 'F02.80', 'I10']),
    },
    { why: 'residual first, then the injury', record: coded(['M21.751', 'S72.141S', 'R26.2']) },
    { why: 'I69 says the residual itself', record: coded(['I69.351', 'I10']) },
    { why: 'a burn still heals beside one that has', record: coded(['T24.311D', 'T24.311S', 'L90.5']) },
    { why: 'a fracture in routine healing', record: coded(['S72.141D', 'W19.XXXD']) },
    { why: 'two different fractures, one of them old', record: coded(['S72.141D', 'S52.531S', 'M24.541']) },
    {
      why: 'no order is stated',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'B91' }, { code: 'G83.10' }] },
    },
    { why: 'no From date', record: { principal: 'B91', secondary: [] }, notLooked: true },
    { why: 'The same fracture in two encounters is no sequela', record: coded(['S72.141A', 'S72.141D']) },
  ],
};
