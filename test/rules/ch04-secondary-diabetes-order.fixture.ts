import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'After pancreatectomy E13 goes before E89.1 (guideline I.C.4.a.6.b.i).',
      record: coded(['E89.1', 'E13.65', 'Z90.410', 'Z79.4']),
      says: /E13\.65.* goes before E89\.1/,
    },
    {
      why: 'Steroid-induced diabetes behind the adverse effect of the steroid.',
      record: coded(['J44.1', 'T38.0X5A', 'E09.65', 'Z79.52']),
      severity: 'error',
    },
    {
      why: 'Diabetes of a poisoning before the poisoning.',
      record: coded(['E09.9', 'T46.5X1A', 'I10']),
      says: /T46\.5X1A/,
    },
    {
      why: 'Diabetes due to cystic fibrosis before the cystic fibrosis.',
      record: coded(['E08.9', 'E84.0', 'Z79.4']),
      severity: 'block',
    },
  ],
  silent: [
    { why: 'E13, E89.1, Z90.410: the order of the guideline.', record: coded(['E13.65', 'E89.1', 'Z90.410', 'Z79.4']) },
    { why: 'Cystic fibrosis first.', record: coded(['E84.0', 'E08.9', 'Z79.4']) },
    { why: 'E09 before the adverse effect.', record: coded(['E09.65', 'T38.0X5D', 'M05.79', 'Z79.52']) },
    { why: 'Type 2 behind pancreatitis: nothing binds them.', record: coded(['E11.9', 'K86.1', 'I10']) },
    {
      why: 'The order is not stated: not looked.',
      record: { from: '2026-01-12', secondary: ['E09.65', 'T38.0X5A'] },
      notLooked: true,
    },
    { why: 'The kidney stage before the diabetes is CH07', record: coded(['N18.31', 'E13.22', 'I10']) },
  ],
};
