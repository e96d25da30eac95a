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
      why: 'Taken out, and no further therapy',
      record: coded(['T81.31XD', 'C54.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'TAH/BSO for endometrial cancer, all removed, no further therapy. Incision dehisced.',
          ),
        ],
      }),
      severity: 'query',
      says: /C54\.1/,
    },
    {
      why: 'Anemia of no kind, and the note says that it is of the cancer.',
      record: coded(['C18.2', 'D64.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Anemia secondary to cancer of the ascending colon, transfused once.'),
        ],
      }),
      severity: 'warn',
      asks: 'replace',
      says: /D63\.0/,
    },
    {
      why: 'Anemia of chemotherapy without the drug.',
      record: coded(['D64.81', 'C61']),
      severity: 'warn',
      says: /T45\.1X5/,
      asks: 'add',
    },
    {
      why: 'Care is for the anemia of chemotherapy, and the cancer is first.',
      record: coded(['C61', 'D64.81', 'T45.1X5D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Prostate cancer on docetaxel. Referred for management of anemia due to chemotherapy.',
          ),
        ],
      }),
      severity: 'warn',
      says: /goes first/,
    },
    {
      why: 'Anemia of the drug, coded as of the neoplasm.',
      record: coded(['C61', 'D63.0'], {
        documents: [paper('discharge-summary', 'MD', 'Anemia due to chemotherapy for prostate cancer.')],
      }),
      severity: 'warn',
      says: /D63\.0 .*D64\.81/,
      asks: 'replace',
    },
    {
      why: 'The anemia of the cancer, beside other things that nobody coded.',
      record: coded(['C18.2', 'D64.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Anemia secondary to cancer of the ascending colon. Gout. Glaucoma.'),
        ],
      }),
      severity: 'warn',
      says: /D63\.0/,
    },
    {
      why: 'Spread to bone coded as a primary neoplasm of it.',
      severity: 'warn',
      asks: 'replace',
      says: /primary neoplasm/,
      count: 1,
      record: coded(['C50.912', 'C41.9'], {
        documents: [paper('discharge-summary', 'MD', 'Cancer of the left breast with bone metastases.')],
      }),
    },
    {
      why: 'Spread to the liver coded as a liver cancer.',
      severity: 'warn',
      says: /primary neoplasm/,
      record: coded(['C18.7', 'C22.9'], {
        documents: [paper('discharge-summary', 'MD', 'Sigmoid colon cancer with liver metastases.')],
      }),
    },
    {
      why: 'History is coded, and a drug against the neoplasm is given.',
      record: coded(['K74.60', 'Z85.05'], {
        documents: [paper('discharge-summary', 'MD', 'Cirrhosis. Hepatocellular carcinoma on lenvatinib.')],
      }),
      severity: 'warn',
      says: /Z85\.05 .*with treatment or spread/,
      asks: 'replace',
    },
    {
      why: 'The prostate’s cancer, and its history',
      record: coded(['C61', 'I10', 'Z85.46']),
      severity: 'warn',
      says: /C61 .* and Z85\.46/,
    },
    { why: 'Disseminated, and its sites', record: coded(['C18.9', 'C80.0']), severity: 'warn', says: /^C80\.0/ },
    {
      why: 'Disseminated beside spread alone',
      record: coded(['C79.51', 'C80.0']),
      severity: 'warn',
      says: /^C80\.0 .* C79\.51/,
    },
    {
      why: 'Of no known site, and of the lung',
      record: coded(['C34.11', 'C80.1']),
      severity: 'warn',
      says: /^C80\.1 .* C34\.11/,
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
      why: 'Current and coded so.',
      record: coded(['C34.11', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Lung cancer of the right upper lobe on chemotherapy.')],
      }),
    },
    {
      why: 'Two drugs, one before the anemia and one behind it',
      record: coded(['T45.1X5A', 'D64.81', 'C18.2', 'T45.AX5A']),
    },
    { why: 'Only the drug, and only the anemia', record: coded(['C18.2', 'T45.1X5A', 'D64.9']) },
    {
      why: 'Anemia of no kind, of something else.',
      record: coded(['C18.2', 'D64.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Cancer of the ascending colon. Anemia, iron studies are pending.'),
        ],
      }),
    },
    {
      why: 'Anemia of a cancer that nobody coded.',
      record: coded(['D64.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Anemia secondary to cancer of the ascending colon, transfused once.'),
        ],
      }),
    },
    {
      why: 'A neoplasm with another anemia, by its name.',
      record: coded(['C18.2', 'D50.9'], {
        documents: [paper('discharge-summary', 'MD', 'Cancer of the ascending colon. Iron deficiency anemia.')],
      }),
    },
    {
      why: 'The cancer is first, and care is for it.',
      record: coded(['C61', 'D64.81', 'T45.1X5D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Prostate cancer on docetaxel, anemia due to chemotherapy. Referred for palliative nursing care.',
          ),
        ],
      }),
    },
    {
      why: 'Anemia of the neoplasm, and no word of a drug.',
      record: coded(['C61', 'D63.0'], {
        documents: [paper('discharge-summary', 'MD', 'Anemia due to prostate cancer.')],
      }),
    },
    {
      why: 'Care is for the anemia, writes the nurse.',
      record: coded(['C61', 'D64.81', 'T45.1X5D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Prostate cancer on docetaxel, anemia due to chemotherapy.'),
          paper('visit-note', 'RN', 'Referred for management of anemia.'),
        ],
      }),
    },
    {
      why: 'And the plan that was written from the codes.',
      record: coded(['C61', 'D64.81', 'T45.1X5D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Prostate cancer on docetaxel, anemia due to chemotherapy.'),
          paper('plan-of-care', 'MD', 'Management of anemia.'),
        ],
      }),
    },
    {
      why: 'Nobody tells of the anemia.',
      record: coded(['C61', 'D63.0'], {
        documents: [paper('discharge-summary', 'MD', 'Prostate cancer. Hypertension.')],
      }),
    },
    {
      why: 'Both anemias are told.',
      record: coded(['C61', 'D63.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Anemia due to prostate cancer in spring. Anemia due to chemotherapy in fall.',
          ),
        ],
      }),
    },
    {
      why: 'An anemia after surgery beside a cancer.',
      record: coded(['C18.2', 'D64.9'], {
        documents: [paper('discharge-summary', 'MD', 'Cancer of the ascending colon. Anemia, no cause given.')],
      }),
    },
    {
      why: 'The nurse ties it to the cancer.',
      record: coded(['C18.2', 'D64.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Cancer of the ascending colon.'),
          paper('visit-note', 'RN', 'Anemia secondary to cancer of the ascending colon.'),
        ],
      }),
    },
    {
      why: 'One of two notes ties the anemia to the cancer.',
      record: coded(['C61', 'D63.0'], {
        documents: [
          paper('discharge-summary', 'MD', 'Prostate cancer, anemia due to chemotherapy.'),
          paper('progress-note', 'MD', 'Anemia due to prostate cancer.'),
        ],
      }),
    },
    {
      why: 'The spread is coded too.',
      record: coded(['C50.912', 'C79.51', 'C41.9'], {
        documents: [paper('discharge-summary', 'MD', 'Cancer of the left breast with bone metastases.')],
      }),
    },
    {
      why: 'One began there as well.',
      record: coded(['C18.7', 'C22.0'], {
        documents: [
          paper('discharge-summary', 'MD', 'Sigmoid colon cancer with liver metastases. Hepatocellular carcinoma.'),
        ],
      }),
    },
    {
      why: 'Nothing else could have spread.',
      record: coded(['C22.9'], {
        documents: [paper('discharge-summary', 'MD', 'Liver cancer, liver metastases.')],
      }),
    },
    {
      why: 'Treatment and recurrence are denied of the old cancer.',
      record: coded(['I10', 'Z85.51'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Bladder cancer 2012, no recurrence, no treatment.'),
        ],
      }),
    },
    {
      why: 'Another clinician alone names an anemia.',
      record: coded(['C34.11', 'D64.9'], {
        documents: [paper('visit-note', 'RN', 'Lung cancer, right upper lobe. Anemia of the cancer.')],
      }),
    },
    { why: 'Spread of a cancer of no known site', record: coded(['C79.51', 'C80.1']) },
    { why: 'One breast now, one then', record: coded(['C50.911', 'Z85.3']) },
    { why: 'Prostate now, bladder then', record: coded(['C61', 'Z85.51']) },
    { why: 'A cancer in a transplant', record: coded(['T86.19', 'C80.2', 'C64.1']) },
  ],
};
