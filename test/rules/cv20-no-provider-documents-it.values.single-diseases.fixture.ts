import { coded, type Fixture, paper } from './chart.ts';

/** Where an ulcer or an infarct is, which factor is missing, what a disease comes from. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A gastric ulcer coded, a duodenal one documented.',
      severity: 'warn',
      says: /another place of the ulcer/,
      asks: 'replace',
      record: coded(['K25.4', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Bleeding duodenal ulcer, clipped by endoscopy.')],
      }),
    },
    {
      why: 'An anterior infarct coded, an inferior one documented.',
      severity: 'warn',
      says: /another wall of the infarct/,
      asks: 'replace',
      record: coded(['I21.09', 'I25.2'], {
        documents: [paper('discharge-summary', 'MD', 'Inferior wall STEMI on 1/3. Old anterior MI in 2014.')],
      }),
    },
    {
      why: 'Factor IX coded, hemophilia A documented.',
      severity: 'warn',
      says: /another missing factor/,
      asks: 'replace',
      record: coded(['D67', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Hemophilia A, weekly infusions.')],
      }),
    },
    {
      why: 'A crisis coded that is over.',
      severity: 'warn',
      says: /another state/,
      asks: 'replace',
      record: coded(['D57.00', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Sickle cell disease Hb-SS, crisis resolved before discharge.',
          ),
        ],
      }),
    },
    {
      why: 'The disease coded, a drug documented.',
      severity: 'warn',
      says: /another kind of parkinsonism/,
      asks: 'replace',
      record: coded(['G20.A1', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Drug-induced parkinsonism, metoclopramide stopped.'),
        ],
      }),
    },
    {
      why: 'Two placentas documented, one coded.',
      severity: 'warn',
      says: /another number of placentas/,
      asks: 'replace',
      record: coded(['O30.033', 'Z3A.30'], {
        documents: [paper('discharge-summary', 'MD', '30 weeks pregnant. Dichorionic diamniotic twins.')],
      }),
    },
    {
      why: 'A tissue valve coded, a mechanical one documented.',
      severity: 'warn',
      says: /another kind of valve/,
      asks: 'replace',
      record: coded(['Z95.3', 'Z79.01', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Mechanical aortic valve, warfarin.')],
      }),
    },
    {
      why: 'Before the pregnancy coded, of the pregnancy documented.',
      severity: 'warn',
      says: /another kind of hypertension/,
      asks: 'replace',
      record: coded(['O10.03', 'O90.81'], {
        documents: [paper('discharge-summary', 'MD', 'Gestational hypertension, labetalol. Anemia after delivery.')],
      }),
    },
    {
      why: 'At once coded, delayed documented.',
      severity: 'warn',
      says: /another time of the hemorrhage/,
      asks: 'replace',
      record: coded(['O72.1', 'O90.81'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Delayed postpartum hemorrhage two weeks after delivery. Anemia after delivery.',
          ),
        ],
      }),
    },
    {
      why: 'Another kind coded, melanoma documented.',
      severity: 'warn',
      says: /another kind of skin cancer/,
      asks: 'replace',
      record: coded(['Z85.828', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Melanoma of the back excised in 2019.')],
      }),
    },
    {
      why: 'A native artery coded, a graft documented.',
      severity: 'warn',
      says: /another vessel/,
      asks: 'replace',
      record: coded(['I25.110', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Coronary artery disease of the vein graft with unstable angina.',
          ),
        ],
      }),
    },
    {
      why: 'Kaposi sarcoma of the skin, coded as of soft tissue',
      severity: 'warn',
      says: /another place/,
      asks: 'replace',
      record: coded(['B20', 'C46.1'], {
        documents: [paper('discharge-summary', 'MD', 'AIDS with Kaposi sarcoma of the skin of both legs.')],
      }),
    },
    {
      why: 'Parkinson disease coded, and the drug-induced one beside it',
      severity: 'warn',
      says: /another kind of parkinsonism/,
      asks: 'replace',
      record: coded(['G20.B1', 'G21.11'], {
        documents: [paper('discharge-summary', 'MD', 'Parkinson disease with dyskinesia. Falls due to freezing.')],
      }),
    },
    {
      why: 'An ulcer of the back, coded as of the abdomen',
      severity: 'warn',
      says: /another place/,
      asks: 'replace',
      record: coded(['L98.431', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Chronic ulcer of the lower back, limited to breakdown of skin. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Lymphoblastic leukemia by its letters, in remission',
      record: coded(['C91.02', 'I10'], {
        documents: [paper('progress-note', 'NP', 'Hypertension. B-ALL in remission, maintenance cycle 3.')],
      }),
      severity: 'warn',
      says: /another state/,
    },
  ],
  silent: [
    {
      why: 'No other ulcer is seen.',
      record: coded(['K25.4', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Bleeding gastric ulcer, clipped. No duodenal ulcer.'),
        ],
      }),
    },
    {
      why: 'The other wall is of another time.',
      record: coded(['I21.19', 'I25.2'], {
        documents: [paper('discharge-summary', 'MD', 'Inferior wall STEMI on 1/3. Old anterior MI in 2014.')],
      }),
    },
    {
      why: 'A brother has the other one.',
      record: coded(['D66', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Hemophilia A, weekly infusions. Cousin with hemophilia B.'),
        ],
      }),
    },
    {
      why: 'A crisis is watched for.',
      record: coded(['D57.1', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Sickle cell disease. Return for pain crisis or fever.'),
        ],
      }),
    },
    {
      why: 'The disease, and a drug to keep away from.',
      record: coded(['G20.A1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', "Hypertension. Parkinson's disease. Avoid metoclopramide.")],
      }),
    },
    {
      why: 'Said as coded.',
      record: coded(['O30.043', 'Z3A.30'], {
        documents: [paper('discharge-summary', 'MD', '30 weeks pregnant. Dichorionic diamniotic twins.')],
      }),
    },
    {
      why: 'A catheter valve is prosthetic, whatever it is made of.',
      record: coded(['Z95.2', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. TAVR in 2024, bovine pericardial valve.')],
      }),
    },
    {
      why: 'Something mechanical that is no valve.',
      record: coded(['Z95.3', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Bioprosthetic aortic valve. Mechanical lift for transfers.'),
        ],
      }),
    },
    {
      why: 'The graft is there, the disease is not said to be in it.',
      record: coded(['I25.110', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Coronary artery disease, bypass graft in 2012, unstable angina.',
          ),
        ],
      }),
    },
    {
      why: 'A melanoma is ruled out.',
      record: coded(['Z85.828', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Basal cell carcinoma of the nose excised in 2019, no melanoma.',
          ),
        ],
      }),
    },
    {
      why: 'Long before this pregnancy.',
      record: coded(['O10.03', 'O90.81'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Chronic hypertension, labetalol. Anemia after delivery. Sister had gestational hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'The wound of the abdomen has another name too',
      record: coded(['L98.431', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Abdominal wound, chronic, skin breakdown only; ulcer of the buttock is healed. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'A drug may be told as the cause in any words',
      record: coded(['G21.11', 'T43.595D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Schizophrenia. Parkinsonism due to risperidone; no sign of Parkinson disease.',
          ),
        ],
      }),
    },
    {
      why: 'No lesions in the lung',
      record: coded(['B20', 'C46.0'], {
        documents: [
          paper('discharge-summary', 'MD', 'AIDS with cutaneous Kaposi sarcoma. CT: no pulmonary Kaposi sarcoma.'),
        ],
      }),
    },
  ],
};
