import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Anemia before the lung cancer.',
      record: coded(['D63.0', 'C34.11', 'C79.51']),
      severity: 'block',
      says: /C34\.11/,
    },
    { why: 'The same further down.', record: coded(['J91.0', 'D63.0', 'C50.412', 'I10']), says: /goes before D63\.0/ },
    {
      why: 'The drug before the anemia that it caused.',
      record: coded(['C18.2', 'T45.1X5A', 'D64.81']),
      count: 1,
      says: /D64\.81.* goes before T45\.1X5A/,
    },

    {
      why: 'A breast cancer of ten years ago, no treatment.',
      record: coded(['I10', 'C50.911'], {
        documents: [
          paper('history-and-physical', 'MD', 'Hypertension. History of breast cancer, right mastectomy in 2014.'),
        ],
      }),
      severity: 'error',
      says: /as current/,
    },
    {
      why: 'History is coded, and it is being treated.',
      record: coded(['I10', 'Z85.118'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Lung cancer on pembrolizumab every three weeks.')],
      }),
      severity: 'warn',
      says: /coded as current/,
    },
    {
      why: 'Taken out years ago, no disease seen: is the treatment complete?',
      record: coded(['I10', 'C50.912'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Hypertension. Breast cancer left s/p lumpectomy and radiation 2012, no evidence of disease.',
          ),
        ],
      }),
      severity: 'query',
      says: /treatment complete/,
    },
  ],
  silent: [
    { why: 'Cancer, then anemia.', record: coded(['C34.11', 'D63.0', 'G89.3']) },
    { why: 'Anemia of chemotherapy, cancer, drug.', record: coded(['D64.81', 'C18.2', 'T45.1X5D']) },
    { why: 'Anemia of kidney disease before a cancer.', record: coded(['I12.9', 'N18.4', 'D63.1', 'C61']) },
    {
      why: 'The order is not stated.',
      record: { from: '2026-01-12', secondary: ['D63.0', 'C34.11'] },
      notLooked: true,
    },

    {
      why: 'Treated still, after the operation.',
      record: coded(['C50.911', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'History of breast cancer, mastectomy 2025, adjuvant anastrozole. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Current and coded so.',
      record: coded(['C34.11', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Lung cancer of the right upper lobe on chemotherapy.')],
      }),
    },
    {
      why: 'Over and coded so.',
      record: coded(['I10', 'Z85.118'], {
        documents: [paper('progress-note', 'MD', 'History of lung cancer, lobectomy 2012, completed chemotherapy.')],
      }),
    },
  ],
};
