import { coded, type Fixture } from './chart.ts';

const assessed = (oasis: Record<string, string>) => coded(['I50.22', 'I10'], { oasis: { M0100: '01', ...oasis } });

export const fixture: Fixture = {
  fires: [
    {
      why: 'The dot stands in the wrong place',
      record: assessed({ M1021_PRIMARY_DIAG_ICD: 'I502.2', M1023_OTH_DIAG1_ICD: 'I10' }),
      severity: 'block',
      count: 1,
      says: /^M1021 /,
    },
    {
      why: 'An ICD-9 code came along from an old chart',
      record: assessed({ M1021_PRIMARY_DIAG_ICD: 'I50.22', M1023_OTH_DIAG1_ICD: '428.0' }),
      says: /^M1023 b /,
    },
    {
      why: 'A comma for the point, and words in the second line',
      record: assessed({ M1021_PRIMARY_DIAG_ICD: 'I50,22', M1023_OTH_DIAG1_ICD: 'hypertension' }),
      count: 2,
    },
    {
      why: 'A caret within the code',
      record: assessed({ M1021_PRIMARY_DIAG_ICD: 'I50.^22', M1023_OTH_DIAG1_ICD: 'I10.^^^^' }),
      count: 1,
    },
    {
      why: 'An external cause as primary diagnosis',
      record: assessed({ M1021_PRIMARY_DIAG_ICD: 'W19.XXXD', M1023_OTH_DIAG1_ICD: 'I10' }),
      says: /external cause/,
    },
    {
      why: 'The export has the codes beside the answers',
      record: coded(['I502.2', 'I10'], { oasis: { M0100: '01', M1860: '2' } }),
      count: 1,
    },
  ],
  silent: [
    {
      why: 'As CMS takes them: eight characters, blanks filled with carets, a blank line as one caret',
      record: assessed({
        M1021_PRIMARY_DIAG_ICD: 'I50.22^^',
        M1023_OTH_DIAG1_ICD: 'I10.^^^^',
        M1023_OTH_DIAG2_ICD: 'W19.XXXD',
        M1023_OTH_DIAG3_ICD: '^',
      }),
    },
    {
      why: 'Letters in third and second place are codes: C7A, Z3A, QA0 (edit -7045)',
      record: assessed({
        M1021_PRIMARY_DIAG_ICD: 'C7A.010',
        M1023_OTH_DIAG1_ICD: 'Z3A.00',
        M1023_OTH_DIAG2_ICD: 'QA0.0',
      }),
    },
    {
      why: 'Small letters and no point: the export writes them right',
      record: assessed({ M1021_PRIMARY_DIAG_ICD: 'i5022', M1023_OTH_DIAG1_ICD: ' I10 ' }),
    },
    { why: 'A claim without an assessment', record: coded(['I502.2']), notLooked: true },
  ],
};
