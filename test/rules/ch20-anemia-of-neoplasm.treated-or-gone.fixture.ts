import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => paper('history-and-physical', 'MD', text);

/** A neoplasm under treatment, and one that is gone. */
export const fixture: Fixture = {
  fires: [
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
    {
      why: 'Both breasts: the right one is taken out, the left one is not; and a nurse names the right one',
      record: coded(['I10', 'C50.911'], {
        documents: [
          md('Hypertension. Right breast cancer s/p lumpectomy 2012, no evidence of disease. Left breast cancer.'),
          paper('visit-note', 'RN', 'Right breast cancer.'),
        ],
      }),
      severity: 'query',
      says: /treatment complete/,
    },
    {
      why: 'A history is coded, and adjuvant chemotherapy is to start',
      record: coded(['Z48.3', 'Z85.118', 'C77.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Adenocarcinoma right upper lobe, lobectomy, nodes positive. Adjuvant chemo starts 2/8.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z85\.118/,
    },
    {
      why: 'History coded, and the drug that was started is adjuvant.',
      record: coded(['Z48.3', 'Z85.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Mastectomy for ductal carcinoma of the right breast. Anastrozole started, adjuvant.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z85\.3/,
    },
    {
      why: 'History, and radiation goes on in a sentence of its own.',
      record: coded(['I10', 'Z85.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Carcinoma of the right breast, lumpectomy in November. She is receiving radiation five days a week. Hypertension.',
          ),
        ],
      }),
      severity: 'warn',
      asks: 'replace',
    },
    {
      why: 'The primary is not seen any more, in the words of radiation.',
      record: coded(['C50.911'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the right breast, radiation completed in 2019, no evidence of the primary.',
          ),
        ],
      }),
      severity: 'query',
      says: /Z85/,
    },
    {
      why: 'Seen no more, and still treated.',
      record: coded(['Z85.3', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the right breast, no evidence of disease, on anastrozole as adjuvant therapy.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z85\.3/,
    },
    {
      why: 'Remission has a code of its own.',
      severity: 'query',
      says: /in remission/,
      act: 'query-provider',
      record: coded(['Z85.6', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Acute myeloid leukemia in complete remission, seen by oncology monthly.',
          ),
        ],
      }),
    },
    {
      why: 'No recurrence is no treatment.',

      asks: 'replace',
      record: coded(['C61', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Prostate cancer treated by prostatectomy in 2010, no recurrence.',
          ),
        ],
      }),
    },
    {
      why: 'It has spread to bone, and where it began there is nothing left and nothing treated.',
      record: coded(['C79.51', 'C50.912'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Left breast cancer, mastectomy 2019, chemotherapy completed 2020, no evidence of local disease. Now metastatic to bone, on denosumab and radiation to T11.',
          ),
        ],
      }),
      severity: 'query',
      says: /C50\.912.*Z85/,
    },
  ],
  silent: [
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
      why: 'Over and coded so.',
      record: coded(['I10', 'Z85.118'], {
        documents: [paper('progress-note', 'MD', 'History of lung cancer, lobectomy 2012, completed chemotherapy.')],
      }),
    },
    {
      why: 'Treatment stands in another note, in one of its sentences',
      record: coded(['I10', 'C50.911'], {
        documents: [
          md('Hypertension. History of breast cancer, right mastectomy in 2014.'),
          paper('progress-note', 'MD', 'Seen for blood pressure. Anastrozole daily. No complaints.'),
        ],
      }),
    },
    {
      why: 'Out for one physician, there for another',
      record: coded(['I10', 'C50.912'], {
        documents: [
          md('Breast cancer left s/p lumpectomy 2012, no evidence of disease.'),
          paper('progress-note', 'MD', 'Left breast cancer, surgery planned.'),
        ],
      }),
    },
    {
      why: 'A nurse tells of the treatment',
      record: coded(['I10', 'Z85.118'], {
        documents: [paper('visit-note', 'RN', 'Lung cancer on pembrolizumab every three weeks.')],
      }),
    },
    {
      why: 'The treatment of it is over',
      record: coded(['I10', 'Z85.118'], { documents: [md('Hypertension. Lung cancer s/p chemotherapy.')] }),
    },
    {
      why: 'The treated one is coded beside the history',
      record: coded(['I10', 'C34.90', 'Z85.118'], { documents: [md('Hypertension. Lung cancer on pembrolizumab.')] }),
    },
    {
      why: 'Adjuvant chemotherapy is completed',
      record: coded(['Z85.118', 'J44.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Adenocarcinoma right upper lobe, lobectomy 2021. After adjuvant chemo no recurrence. COPD.',
          ),
        ],
      }),
    },
    {
      why: 'The adjuvant drug is done with.',
      record: coded(['I50.22', 'Z85.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Ductal carcinoma of the right breast, mastectomy 2015. Tamoxifen, adjuvant, was completed in 2020.',
          ),
        ],
      }),
    },
    {
      why: 'History, and radiation is over.',
      record: coded(['I10', 'Z85.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Carcinoma of the right breast, lumpectomy 2019. Radiation therapy completed in 2020. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'History, and the treatment that goes on is of another cancer.',
      record: coded(['I10', 'Z85.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Carcinoma of the right breast 2011, lumpectomy. Lung cancer, she is receiving radiation. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Spread is treated, and the breast is long gone.',
      record: coded(['C78.7', 'C79.51', 'Z85.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Metastatic breast cancer to the liver and bone, on capecitabine. Mastectomy 2022, no evidence of recurrence in the breast.',
          ),
        ],
      }),
    },
    {
      why: 'Cured, nobody speaks of remission.',
      record: coded(['Z85.6', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. History of leukemia in childhood, cured.')],
      }),
    },
    {
      why: 'Not in remission of another disease.',
      record: coded(['Z85.72', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. History of non-Hodgkin lymphoma in 2003. Depression in remission.',
          ),
        ],
      }),
    },
    {
      why: 'A hormone that is taken is treatment, though nothing is seen.',
      record: coded(['C50.911', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Breast cancer of the right breast, mastectomy, on anastrozole, no evidence of recurrence.',
          ),
        ],
      }),
    },
    {
      why: 'Spread, and drugs against the whole of it.',
      record: coded(['C50.912', 'C79.51'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Left breast cancer metastatic to bone, on letrozole and palbociclib, no evidence of local recurrence.',
          ),
        ],
      }),
    },
    {
      why: 'Spread, and chemotherapy goes on.',
      record: coded(['C18.7', 'C78.7'], {
        documents: [
          paper('history-and-physical', 'MD', 'Sigmoid colon cancer s/p colectomy, liver metastases, FOLFOX cycle 3.'),
        ],
      }),
    },
    {
      why: 'Taken out, and the chemotherapy that follows has begun.',
      record: coded(['C18.7', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Sigmoid colon cancer s/p colectomy, FOLFOX cycle 3 next week. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Spread, and no word that where it began is free.',
      record: coded(['C64.1', 'C79.51'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Right renal cell carcinoma, s/p nephrectomy 2018, radiation to L3 metastasis.',
          ),
        ],
      }),
    },
  ],
};
