import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Aftercare is rated 02 at start of care',
      record: coded(['Z47.1', 'I10'], {
        oasis: { M0100: '01', M1021_PRIMARY_DIAG_ICD: 'Z47.1', M1021_PRIMARY_DIAG_SEVERITY: '02' },
      }),
      severity: 'block',
      says: /M1021: Z47\.1/,
    },
    {
      why: 'Rated 00 is a rating too, at resumption of care',
      record: coded(['I50.22', 'Z79.4'], {
        oasis: { M0100: '03', M1023_OTH_DIAG1_ICD: 'Z79.4', M1023_OTH_DIAG1_SEVERITY: '00' },
      }),
    },
    {
      why: 'An external cause and a status code, both rated; the reader of a bundle names the reason',
      record: coded(['S72.141D', 'W19.XXXD', 'Z91.81'], {
        oasis: {
          M1023_OTH_DIAG1_ICD: 'W19.XXXD',
          M1023_OTH_DIAG1_SEVERITY: '1',
          M1023_OTH_DIAG2_ICD: 'z91.81',
          M1023_OTH_DIAG2_SEVERITY: '1',
        },
      }),
      chart: { assessment: { rfa: '01' } },
      count: 2,
    },
    {
      why: 'The export has the codes beside the answers',
      record: coded(['Z47.1', 'I10'], {
        oasis: { M0100: 1, M1021_PRIMARY_DIAG_SEVERITY: 2, M1023_OTH_DIAG1_SEVERITY: 1 },
      }),
      count: 1,
    },
  ],
  silent: [
    {
      why: 'Aftercare without a rating, and a disease with one',
      record: coded(['Z47.1', 'I10'], {
        oasis: {
          M0100: '01',
          M1021_PRIMARY_DIAG_ICD: 'Z47.1',
          M1021_PRIMARY_DIAG_SEVERITY: '^',
          M1023_OTH_DIAG1_ICD: 'I10',
          M1023_OTH_DIAG1_SEVERITY: '01',
        },
      }),
    },
    {
      why: 'The chart says nothing of ratings',
      record: coded(['Z47.1'], { oasis: { M0100: '01', M1021_PRIMARY_DIAG_ICD: 'Z47.1' } }),
    },
    {
      why: 'U07.1 comes before V',
      record: coded(['U07.1'], {
        oasis: { M0100: '01', M1021_PRIMARY_DIAG_ICD: 'U07.1', M1021_PRIMARY_DIAG_SEVERITY: '02' },
      }),
    },
    {
      why: 'A recertification: the edit is for start and resumption',
      record: coded(['Z47.1'], {
        oasis: { M0100: '04', M1021_PRIMARY_DIAG_ICD: 'Z47.1', M1021_PRIMARY_DIAG_SEVERITY: '02' },
      }),
    },
    {
      why: 'M0100 is not stated',
      record: coded(['Z47.1'], { oasis: { M1021_PRIMARY_DIAG_ICD: 'Z47.1', M1021_PRIMARY_DIAG_SEVERITY: '02' } }),
      notLooked: true,
    },
  ],
};
