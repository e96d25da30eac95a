import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Hyperglycemia beside diabetes.',
      record: coded(['E11.42', 'R73.9', 'I10']),
      severity: 'error',
      count: 1,
      says: /Excludes1 at R73/,
    },
    { why: 'Hypoglycemia beside diabetes with hypoglycemia.', record: coded(['E11.649', 'E16.2']), count: 1 },
    { why: 'Prediabetes beside diabetes.', record: coded(['I11.0', 'I50.22', 'E11.9', 'R73.03']), count: 1 },
    {
      why: 'One code too many beside four diabetes codes: one finding.',
      record: coded(['E11.22', 'N18.31', 'E11.42', 'E11.51', 'E11.65', 'R73.9']),
      count: 1,
      says: /E11\.22 .*\(E11\.42, E11\.51 and E11\.65 too\) and R73\.9/,
    },
    {
      why: 'The code that the other one says goes.',
      record: coded(['E11.9', 'R73.9']),
      goes: 'R73.9',
    },
  ],
  silent: [
    { why: 'Hyperglycemia and hypoglycemia of one diabetes.', record: coded(['E11.649', 'E11.65', 'Z79.4']) },
    { why: 'The level of a hypoglycemia.', record: coded(['E10.649', 'E16.A2']) },
    { why: 'Prediabetes alone.', record: coded(['I11.0', 'I50.22', 'R73.03']) },
    { why: 'No From date.', record: { principal: 'E11.42', secondary: ['R73.9'] }, notLooked: true },
  ],
};
