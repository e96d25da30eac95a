import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'type 1 and type 2 diabetes together',
      record: coded(['E11.22', 'N18.31', 'E10.9', 'I10']),
      severity: 'error',
      count: 1,
      says: /E11\.22 .* and E10\.9 .*Excludes1 at E11/,
    },
    {
      why: 'the note stands at the other code: R06 names respiratory failure',
      record: coded(['J96.11', 'J44.9', 'R06.02']),
      severity: 'error',
      count: 1,
    },
    { why: 'depression, single episode and recurrent', record: coded(['F33.1', 'I10', 'F32.1']), severity: 'error' },
    { why: 'urinary infection and cystitis', record: coded(['N39.0', 'N30.00', 'B96.20']), count: 1 },
    {
      why: 'J42 excludes J44, and J44 says Excludes2 of J42: a warning',
      record: coded(['J44.9', 'J42']),
      severity: 'warn',
      count: 1,
    },
    {
      why: 'COVID-19 in the past and its lasting effects',
      record: coded(['J96.11', 'U09.9', 'Z86.16']),
      severity: 'error',
    },
    {
      why: 'somnolence in diabetes: the note says more than the two codes',
      record: coded(['E11.9', 'R40.0']),
      severity: 'warn',
      says: /names a narrower condition/,
    },
    {
      why: 'the note stands over the section of hypertensive diseases: another condition may be meant',
      record: coded(['I27.0', 'I10']),
      severity: 'warn',
      says: /covers a whole section/,
    },
    {
      why: 'gastrostomy status beside attention to that gastrostomy',
      severity: 'warn',
      record: coded(['Z43.1', 'G12.21', 'Z93.1']),
      count: 1,
    },
    {
      why: 'Pre-eclampsia is one of the diseases that the note names by range.',
      says: /Excludes1 at I10/,
      severity: 'error',
      record: coded(['O14.15', 'I10']),
    },
  ],
  silent: [
    {
      why: 'heart, kidney and diabetes codes that belong together',
      record: coded(['I13.0', 'I50.32', 'E11.22', 'N18.31', 'Z79.4']),
    },
    {
      why: 'attention to the colostomy, and a gastrostomy that is left alone',
      record: coded(['Z43.3', 'C18.7', 'Z93.1']),
    },
    {
      why: 'postthrombotic ulcer of the left leg, varicose veins of the right',
      record: coded(['I87.312', 'L97.221', 'I83.11']),
    },
    { why: 'Excludes2: gangrene of diabetes beside gangrene', record: coded(['E11.52', 'I96']) },
    {
      why: 'residuals of a stroke, and a head injury of its own',
      record: coded(['S06.5X0D', 'I69.320']),
      policy: { rules: {} },
      chart: {
        diagnoses: [
          { code: 'I69.320', rank: 1 },
          { code: 'R29.6', rank: 2 },
        ],
      },
    },
    { why: 'acidosis beside diabetes without ketoacidosis', record: coded(['E11.22', 'N18.4', 'E87.20']) },
    { why: 'the same code twice is no pair', record: coded(['E11.9', 'E11.9']) },
    { why: 'no From date', record: { principal: 'E11.9', secondary: ['E10.9'] }, notLooked: true },
    { why: 'no tabular list for the day', record: coded(['E11.9', 'E10.9'], { from: '2023-02-01' }), notLooked: true },
    {
      why: 'one disease of those under C92.0 is meant: refractory anemia with excess blasts in transformation',
      record: coded(['D64.81', 'C92.01', 'T45.1X5D']),
    },
  ],
};
