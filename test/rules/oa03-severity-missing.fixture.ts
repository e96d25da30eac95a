import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Heart failure with a blank rating',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M1021_PRIMARY_DIAG_ICD: 'I50.22', M1021_PRIMARY_DIAG_SEVERITY: '^' },
      }),
      severity: 'block',
    },
    {
      why: 'A rating that the form does not have',
      record: coded(['I50.22', 'E11.9'], {
        oasis: { M0100: '03', M1023_OTH_DIAG1_ICD: 'E11.9', M1023_OTH_DIAG1_SEVERITY: '05' },
      }),
      severity: 'block',
      says: /5 is none/,
    },
    {
      why: 'The reason for home care is rated asymptomatic: a warning of CMS',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M1021_PRIMARY_DIAG_ICD: 'I50.22', M1021_PRIMARY_DIAG_SEVERITY: '00' },
      }),
      severity: 'warn',
    },
  ],
  silent: [
    {
      why: 'Rated from 00 to 04; a secondary may be 00',
      record: coded(['I50.22', 'I10'], {
        oasis: {
          M0100: '01',
          M1021_PRIMARY_DIAG_ICD: 'I50.22',
          M1021_PRIMARY_DIAG_SEVERITY: '03',
          M1023_OTH_DIAG1_ICD: 'I10',
          M1023_OTH_DIAG1_SEVERITY: '00',
        },
      }),
    },
    {
      why: 'Z codes and a blank line have none',
      record: coded(['Z47.1', 'Z96.651'], {
        oasis: {
          M0100: '01',
          M1021_PRIMARY_DIAG_ICD: 'Z47.1',
          M1021_PRIMARY_DIAG_SEVERITY: '^',
          M1023_OTH_DIAG1_ICD: '^',
          M1023_OTH_DIAG1_SEVERITY: '^',
        },
      }),
    },
    {
      why: 'The export carries codes and no ratings: not said is not blank',
      record: coded(['I50.22'], { oasis: { M0100: '01', M1021_PRIMARY_DIAG_ICD: 'I50.22' } }),
    },
    {
      why: 'M0100 is not stated',
      record: coded(['I50.22'], { oasis: { M1021_PRIMARY_DIAG_ICD: 'I50.22', M1021_PRIMARY_DIAG_SEVERITY: '^' } }),
      notLooked: true,
    },
    {
      why: 'A recertification does not ask for the rating',
      record: coded(['I50.22'], {
        oasis: { M0100: '04', M1021_PRIMARY_DIAG_ICD: 'I50.22', M1021_PRIMARY_DIAG_SEVERITY: '^' },
      }),
    },
  ],
};
