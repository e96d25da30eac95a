import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Colectomy for cancer: Z48.3 and Z48.815 together.',
      record: coded(['Z48.3', 'Z48.815', 'C18.2', 'Z43.3']),
      severity: 'warn',
      count: 1,
      says: /Excludes1/,
    },
    { why: 'Z48.3 without neoplasm.', record: coded(['Z48.3', 'Z90.12', 'I10']), says: /Z85/ },
    { why: 'The note holds the other way round too.', record: coded(['Z48.816', 'Z48.3', 'C61']), count: 1 },

    {
      why: 'Aftercare of the digestive system, and a cancer of the colon.',
      record: coded(['Z48.815', 'C18.2', 'Z93.3']),
      severity: 'warn',
      says: /where the surgery was for the neoplasm/,
    },
    { why: 'Aftercare of the skin beside a breast cancer.', record: coded(['Z48.817', 'C50.412']), says: /Z48\.3/ },
  ],
  silent: [
    { why: 'Z48.3 with the cancer.', record: coded(['Z48.3', 'C18.2', 'Z43.2']) },
    { why: 'Z48.3 with its history.', record: coded(['Z48.3', 'Z85.3', 'Z90.12']) },
    { why: 'Benign tumor.', record: coded(['Z48.3', 'D32.0']) },
    { why: 'Aftercare of a body system without neoplasm.', record: coded(['Z48.812', 'I25.10', 'Z95.1']) },
    { why: 'No From date.', record: { principal: 'Z48.3', secondary: ['Z48.815'] }, notLooked: true },

    { why: 'Aftercare of the digestive system, and a cancer of the breast.', record: coded(['Z48.815', 'C50.912']) },
  ],
};
