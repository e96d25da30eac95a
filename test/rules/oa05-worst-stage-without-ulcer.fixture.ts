import { coded, type Fixture } from './chart.ts';

const NONE = { M1311A1: '0', M1311B1: '0', M1311C1: '0', M1311D1: '0', M1311E1: '0', M1311F1: '0' };

export const fixture: Fixture = {
  fires: [
    {
      why: 'No ulcer at all, and stage 2 is the most problematic',
      record: coded(['I50.22'], { oasis: { M0100: '01', M1306: '0', M1322: '0', M1324: '2' } }),
      severity: 'block',
    },
    {
      why: 'Only an unstageable one, and stage 3 is named',
      record: coded(['L89.150'], {
        oasis: { M0100: '01', M1306: '1', ...NONE, M1311E1: '1', M1322: '0', M1324: '03' },
      }),
    },
    {
      why: 'All counts skipped, stage 1 named although M1322 is 0; items under CMS’s names',
      record: coded(['I50.22'], {
        oasis: {
          M0100_ASSMT_REASON: '03',
          M1311_NBR_PRSULC_STG2_A1: '^',
          M1311_NBR_PRSULC_STG3_B1: '^',
          M1311_NBR_PRSULC_STG4_C1: '^',
          M1322_NBR_PRSULC_STG1: '00',
          M1324_STG_PRBLM_ULCER: '01',
        },
      }),
    },
    {
      why: 'At discharge nothing is counted and stage 2 is named',
      record: coded(['I50.22'], { oasis: { M0100: '09', ...NONE, M1324: '2' } }),
    },
    {
      why: 'Stage 4 is named and none is counted',
      record: coded(['I10'], { oasis: { M0100: '01', ...NONE, M1324: '4' } }),
      key: /M1311C1/,
      quotes: /./,
    },
    {
      why: 'At discharge stage 1 does not count',
      record: coded(['I10'], { oasis: { M0100: '09', ...NONE, M1322: '1', M1324: '2' } }),
      key: /M1311A1/,
    },
  ],
  silent: [
    {
      why: 'No ulcer, and NA',
      record: coded(['I50.22'], { oasis: { M0100: '01', M1306: '0', M1322: '0', M1324: 'NA' } }),
    },
    {
      why: 'A stage 2 ulcer, named',
      record: coded(['L89.152'], { oasis: { M0100: '01', M1306: '1', ...NONE, M1311A1: '1', M1322: '0', M1324: '2' } }),
    },
    {
      why: 'A stage 1 alone',
      record: coded(['L89.151'], { oasis: { M0100: '01', M1306: '0', M1322: '1', M1324: '1' } }),
    },
    {
      why: 'At discharge stage 1 is allowed: M1322 is not asked',
      record: coded(['I50.22'], { oasis: { M0100: '09', ...NONE, M1324: '1' } }),
    },
    {
      why: 'The counts are not in the chart',
      record: coded(['L89.152'], { oasis: { M0100: '01', M1306: '1', M1324: '2' } }),
    },
    {
      why: 'M1324 is not in the chart',
      record: coded(['I50.22'], { oasis: { M1306: '0', M1322: '0' } }),
      notLooked: true,
    },
    {
      why: 'A stage 1 is counted, and stage 2 named',
      record: coded(['I10'], { oasis: { M0100: '01', ...NONE, M1322: '1', M1324: '2' } }),
    },
  ],
};
