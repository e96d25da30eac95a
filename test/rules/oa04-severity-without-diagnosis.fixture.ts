import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'The third line is blank and rated',
      record: coded(['I50.22', 'I10'], {
        oasis: {
          M0100: '01',
          M1021_PRIMARY_DIAG_ICD: 'I50.22',
          M1021_PRIMARY_DIAG_SEVERITY: '03',
          M1023_OTH_DIAG2_ICD: '^',
          M1023_OTH_DIAG2_SEVERITY: '02',
        },
      }),
      severity: 'block',
      says: /M1023 c/,
    },
    {
      why: 'The primary is blank and rated',
      record: coded([], { oasis: { M0100: '03', M1021_PRIMARY_DIAG_ICD: '', M1021_PRIMARY_DIAG_SEVERITY: '01' } }),
      says: /M1021/,
    },
    {
      why: 'Rated 00 on a blank line, reason not stated',
      record: coded(['I50.22'], { oasis: { M1023_OTH_DIAG5_ICD: '^', M1023_OTH_DIAG5_SEVERITY: '0' } }),
    },
    {
      why: 'The whole list ends before the line that is rated',
      record: coded(['I50.22', 'I10'], {
        oasis: { M0100: '01', M1023_OTH_DIAG1_SEVERITY: '01', M1023_OTH_DIAG2_SEVERITY: '02' },
      }),
      count: 1,
      says: /M1023 c/,
    },
  ],
  silent: [
    {
      why: 'Blank line, blank rating',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M1023_OTH_DIAG1_ICD: '^', M1023_OTH_DIAG1_SEVERITY: '^' },
      }),
    },
    {
      why: 'A rated diagnosis',
      record: coded(['I50.22', 'I10'], {
        oasis: { M0100: '01', M1023_OTH_DIAG1_ICD: 'I10', M1023_OTH_DIAG1_SEVERITY: '01' },
      }),
    },
    {
      why: 'A recertification: the edit is for start and resumption',
      record: coded(['I50.22'], {
        oasis: { M0100: '04', M1023_OTH_DIAG1_ICD: '^', M1023_OTH_DIAG1_SEVERITY: '02' },
      }),
    },
    {
      why: 'The rating stands alone: which diagnosis it is for is not in the chart',
      record: coded(['I50.22'], { secondary: undefined, oasis: { M0100: '01', M1023_OTH_DIAG1_SEVERITY: '02' } }),
    },
    { why: 'No diagnosis in the chart', record: { oasis: { M1023_OTH_DIAG1_SEVERITY: '02' } }, notLooked: true },
  ],
};
