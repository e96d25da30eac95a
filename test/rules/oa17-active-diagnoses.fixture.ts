import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Diabetes is coded, and none is marked',
      record: coded(['E11.22', 'N18.31'], { oasis: { M1028: ['3'] } }),
      severity: 'error',
      says: /E11\.22 .* 2 \(diabetes/,
    },
    {
      why: 'Diabetic angiopathy is both: the artery is not marked',
      record: coded(['E11.51'], { oasis: { M1028: ['2'] } }),
      count: 1,
      says: /1 \(peripheral/,
    },
    {
      why: 'Diabetes is marked, and no code of the whole list names it; single flags',
      record: coded(['I10', 'M17.11'], {
        oasis: { M1028_ACTV_DIAG_PVD_PAD: 0, M1028_ACTV_DIAG_DM: 1, M1028_ACTV_DIAG_NOA: 0 },
      }),
    },
    {
      why: 'None of the above and diabetes: a fatal edit',
      record: coded(['E11.9'], { oasis: { M1028: ['2', '3'] } }),
      severity: 'block',
    },
  ],
  silent: [
    { why: 'As coded', record: coded(['E11.51', 'I10'], { oasis: { M1028: ['1', '2'] } }) },
    { why: 'None, and nothing coded', record: coded(['I10'], { oasis: { M1028: '3' } }) },
    {
      why: 'Raynaud and atherosclerosis of the aorta are read both ways: neither answer is questioned',
      record: coded(['I73.00', 'I70.0'], { oasis: { M1028: ['1'] } }),
    },
    { why: 'The same, unmarked', record: coded(['I73.00', 'I70.0'], { oasis: { M1028: ['3'] } }) },
    {
      why: 'Marked, and the list is not whole',
      record: coded(['I10'], { secondary: undefined, oasis: { M1028: ['2'] } }),
    },
    { why: 'M1028 not assessed', record: coded(['E11.9'], { oasis: { M0100: '01' } }), notLooked: true },
    {
      why: 'Only the flag of diabetes is in the chart',
      record: coded(['I70.213', 'E11.9'], { oasis: { M1028_ACTV_DIAG_DM: '1' } }),
    },
  ],
};
