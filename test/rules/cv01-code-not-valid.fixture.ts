import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'N18.3 became a header on 2020-10-01; teaching pages still print it',
      record: coded(['I13.0', 'I50.32', 'N18.3', 'E78.5']),
      severity: 'block',
      count: 1,
      says: /N18\.3 was valid until 2020-09-30; now N18\.30, N18\.31, N18\.32/,
    },
    {
      why: 'G35 is a header from FY2026 on',
      record: coded(['G35', 'N31.9', 'R26.2'], { from: '2025-10-01' }),
      says: /until 2025-09-30/,
    },
    { why: 'I42.0 is a header from FY2027 on', record: coded(['I50.22', 'I42.0'], { from: '2026-10-02' }), count: 1 },
    {
      why: 'I42.01 begins with FY2027, a day after this period',
      record: coded(['I50.22', 'I42.01'], { from: '2026-09-30' }),
      says: /only from 2026-10-01/,
    },
    { why: 'F03.91 became a header with FY2023', record: coded(['F03.91', 'I10'], { from: '2022-10-01' }) },
    { why: 'G20 became a header with FY2024', record: coded(['G20', 'I10'], { from: '2023-10-03' }) },
    { why: 'E66.8 became a header with FY2025', record: coded(['I10', 'E66.8'], { from: '2024-10-02' }) },
    {
      why: 'a header that was never complete',
      record: coded(['L89.15', 'I10']),
      says: /header: needs more characters/,
    },
    {
      why: 'a dot in the wrong place makes another string',
      record: coded(['I10', 'E1.19']),
      says: /not an ICD-10-CM code \(did you mean E11\.9/,
    },
    { why: 'words where a code should stand', record: coded(['diabetes', 'I10']), says: /not an ICD-10-CM code/ },
    {
      why: 'Gone, and nothing came in its place',
      record: coded(['T40.4X1A', 'I10']),
      says: /^T40\.4X1A was valid until \S+\. Not valid/,
    },
    { why: 'Nothing like it exists', record: coded(['I10', 'ZZZ.999']), says: /is not an ICD-10-CM code\. Not valid/ },
    { why: 'A header with four codes names them all', record: coded(['A17']), says: /\(A17\.0, [^…]*\)/ },
    { why: 'One with more says that there are more', record: coded(['I50']), says: /, …\)/ },
  ],
  silent: [
    {
      why: 'all complete, written in small letters and without dots',
      record: coded(['i130', ' I50.32 ', 'n1832', 'E785']),
    },
    { why: 'N18.3 on the last day before its division', record: coded(['I12.9', 'N18.3'], { from: '2020-09-30' }) },
    { why: 'G35 in FY2025', record: coded(['G35', 'I10'], { from: '2025-09-30' }) },
    { why: 'I42.0 in FY2026', record: coded(['I50.22', 'I42.0'], { from: '2026-09-30' }) },
    { why: 'F03.91 in FY2022', record: coded(['F03.91', 'I10'], { from: '2022-09-30' }) },
    {
      why: 'the Through date does not matter: FY2026 by From',
      record: coded(['I50.22', 'I42.0'], { from: '2026-09-15' }),
    },
    { why: 'no From date', record: { principal: 'N18.3', secondary: [] }, notLooked: true },
    { why: 'a From date that no edition covers', record: coded(['N18.3'], { from: '2031-01-05' }), notLooked: true },
    { why: 'no diagnoses', record: { from: '2026-01-12', through: '2026-02-10' }, notLooked: true },
  ],
};
