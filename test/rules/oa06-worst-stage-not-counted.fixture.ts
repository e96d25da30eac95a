import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Stage 4 is the most problematic, and a stage 3 is counted',
      record: coded(['L89.153'], { oasis: { M0100: '01', M1306: '1', M1311B1: '1', M1311C1: '0', M1324: '4' } }),
      severity: 'block',
      says: /M1311C1/,
    },
    {
      why: 'Stage 4 is named and its count is skipped',
      record: coded(['L89.154'], { oasis: { M0100: '03', M1311C1: '^', M1324: '04' } }),
    },
    {
      why: 'Stage 2 is named and only stage 1 is counted',
      record: coded(['L89.151'], { oasis: { M0100: '01', M1306: '1', M1311A1: '0', M1322: '1', M1324: '2' } }),
      says: /M1311A1/,
    },
    {
      why: 'Stage 1 is named and M1322 counts none',
      record: coded(['L89.152'], { oasis: { M0100: '01', M1311A1: '1', M1322: '0', M1324: '1' } }),
    },
    {
      why: 'At discharge stage 2 is counted',
      record: coded(['I10'], { oasis: { M0100: '09', M1311A1: '0', M1324: '2' } }),
    },
  ],
  silent: [
    {
      why: 'A stage 4 ulcer is counted',
      record: coded(['L89.154'], { oasis: { M0100: '01', M1306: '1', M1311C1: '1', M1324: '4' } }),
    },
    {
      why: 'The worse one may be of a lower stage: most problematic is not highest',
      record: coded(['L89.153', 'L89.612'], { oasis: { M0100: '01', M1311A1: '1', M1311B1: '1', M1324: '2' } }),
    },
    {
      why: 'The count is not in the chart',
      record: coded(['L89.154'], { oasis: { M0100: '01', M1306: '1', M1324: '4' } }),
    },
    { why: 'NA', record: coded(['I50.22'], { oasis: { M0100: '01', M1306: '0', M1322: '0', M1324: 'NA' } }) },
    {
      why: 'M1324 is not answered',
      record: coded(['L89.154'], { oasis: { M1311C1: '0', M1324: '^' } }),
      notLooked: true,
    },
    { why: 'At discharge stage 1 is not', record: coded(['I10'], { oasis: { M0100: '09', M1322: '0', M1324: '1' } }) },
  ],
};
