import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);

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
    {
      why: 'Depends on oxygen, and the treatment is not marked',
      record: coded(['J44.9', 'Z99.81'], { oasis: { O0110_A: ['Z1'] } }),
      says: /Z99\.81 .* O0110 does not mark C1 \(oxygen therapy\)/,
      severity: 'warn',
      count: 1,
    },
    {
      why: 'Depends on dialysis',
      record: coded(['N18.6', 'Z99.2'], { oasis: { O0110_A: ['C1'] } }),
      says: /O0110 does not mark J1/,
      severity: 'warn',
      count: 1,
    },
    {
      why: 'Oxygen in the note of the visit',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', O0110_A: ['Z1'] },
        documents: [rn('Uses oxygen at 3 liters by cannula.')],
      }),
      says: /O0110 does not mark C1 .*the visit note of 2026-01-12 says/,
      severity: 'warn',
    },
    {
      why: 'A line in the arm',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', O0110_A: ['Z1'] },
        documents: [rn('PICC right arm, dressing changed.')],
      }),
      says: /O1 \(IV access\)/,
      severity: 'warn',
    },
    {
      why: 'Fed by the tube',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', K0520_1: ['D'] },
        documents: [rn('Osmolite 240 ml by G-tube four times daily.')],
      }),
      says: /K0520 does not mark B \(feeding tube\)/,
      severity: 'warn',
    },
    {
      why: 'A diet of another texture',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', K0520_1: ['Z'] },
        documents: [rn('Takes nectar-thick liquids.')],
      }),
      says: /C \(mechanically altered diet\)/,
      severity: 'warn',
    },
    {
      why: 'The code and the note have the oxygen: said once; the dialysis of the note is another matter',
      record: coded(['J44.9', 'Z99.81'], {
        oasis: { M0090: '2026-01-12', O0110_A: ['Z1'] },
        documents: [rn('Uses oxygen at 2 liters. Hemodialysis on MWF.')],
      }),
      severity: 'warn',
      count: 2,
    },
    {
      why: 'A code has another treatment, which is marked; the oxygen is of the note alone',
      record: coded(['N18.6', 'Z99.2'], {
        oasis: { M0090: '2026-01-12', O0110_A: ['J1'] },
        documents: [rn('Uses oxygen at 2 liters.')],
      }),
      severity: 'warn',
      says: /C1 \(oxygen therapy\)/,
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
    {
      why: 'Marked',
      record: coded(['N18.6', 'Z99.2', 'Z99.81'], { oasis: { O0110_A: ['C1', 'J1'] } }),
    },
    {
      why: 'Of the hospital, over, declined, or a figure of the blood',
      record: coded(['J44.9'], {
        oasis: { M0090: '2026-01-12', O0110_A: ['Z1'], K0520_1: ['Z'] },
        documents: [
          rn(
            'Was on oxygen 4 L in the hospital. PICC removed, site clean. Declines home oxygen. O2 sat 94% on room air. Tube feeding discontinued, PEG site closed.',
          ),
        ],
      }),
    },
    {
      why: 'A tube that is there',
      record: coded(['I69.391', 'Z93.1'], { oasis: { K0520_1: ['Z'] } }),
    },
    {
      why: 'Treatments that the chart does not name',
      record: coded(['J44.9', 'Z99.81'], { oasis: { M1028: ['3'] } }),
    },
  ],
};
