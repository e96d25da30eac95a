import { coded, type Fixture, paper } from './chart.ts';

/** Values of diabetes, of glands, bones and blood, and of circumstances. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Primary hyperparathyroidism coded, secondary documented.',
      severity: 'warn',
      record: coded(['N18.6', 'E21.0', 'Z99.2'], {
        documents: [
          paper('history-and-physical', 'MD', 'ESRD on hemodialysis. Secondary hyperparathyroidism on cinacalcet.'),
        ],
      }),
      says: /another kind/,
    },
    {
      why: 'Steroid-induced diabetes coded as type 2.',
      record: coded(['G70.00', 'E11.65'], {
        documents: [
          paper('discharge-summary', 'MD', 'Myasthenia gravis. Steroid-induced diabetes with hyperglycemia.'),
        ],
      }),
      severity: 'warn',
      says: /E11\.65.*another kind of diabetes/,
    },
    {
      why: 'Type 2 is coded; the diabetes is that of cystic fibrosis.',
      record: coded(['E84.0', 'E11.65', 'Z79.4'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Cystic fibrosis with lung disease. Cystic fibrosis related diabetes with hyperglycemia on insulin.',
          ),
        ],
      }),
      severity: 'warn',
      says: /E11\.65.* another kind of diabetes/,
    },
    {
      why: 'Diet is coded; insulin controls it.',
      record: coded(['O24.410', 'Z3A.31'], {
        documents: [paper('progress-note', 'MD', 'Gestational diabetes at 31 weeks, now insulin controlled.')],
      }),
      severity: 'warn',
      says: /O24\.410.* another control/,
    },
    {
      why: 'Type 2 is coded; a drug is the cause.',
      record: coded(['F20.9', 'E11.9', 'T43.595D'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Diabetes due to olanzapine.')],
      }),
      severity: 'warn',
      says: /another kind of diabetes/,
    },
    {
      why: 'Acute gout coded, a chronic one documented.',
      severity: 'warn',
      says: /another kind of gout/,
      asks: 'replace',
      record: coded(['M10.9'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic tophaceous gout on allopurinol.')],
      }),
    },
    {
      why: 'Chronic gout coded, an attack documented.',
      severity: 'warn',
      says: /another kind of gout/,
      asks: 'replace',
      record: coded(['M1A.9XX0'], {
        documents: [paper('discharge-summary', 'MD', 'Gout flare of the left knee.')],
      }),
    },
    {
      why: 'Secondary hyperparathyroidism of the kidney coded as another.',
      severity: 'warn',
      says: /another origin/,
      asks: 'replace',
      record: coded(['N18.4', 'E21.1'], {
        documents: [paper('discharge-summary', 'MD', 'CKD stage 4. Secondary hyperparathyroidism due to CKD.')],
      }),
    },
    {
      why: 'Osteoporosis from a drug coded as one of age.',
      severity: 'warn',
      says: /another origin/,
      asks: 'replace',
      record: coded(['M81.0'], {
        documents: [paper('discharge-summary', 'MD', 'Glucocorticoid-induced osteoporosis.')],
      }),
    },
    {
      why: 'Osteoporosis of age coded as another.',
      severity: 'warn',
      says: /another origin/,
      asks: 'replace',
      record: coded(['M81.8'], {
        documents: [paper('discharge-summary', 'MD', 'Postmenopausal osteoporosis.')],
      }),
    },
    {
      why: 'Confirmed abuse coded as suspected.',
      severity: 'warn',
      says: /another certainty/,
      asks: 'replace',
      record: coded(['T76.11XD'], {
        documents: [paper('discharge-summary', 'MD', 'Elder physical abuse, confirmed by protective services.')],
      }),
    },
    {
      why: 'Folate documented, vitamin B12 coded.',
      severity: 'warn',
      says: /another deficiency/,
      asks: 'replace',
      record: coded(['D51.9'], {
        documents: [paper('discharge-summary', 'MD', 'Anemia due to folate deficiency.')],
      }),
    },
    {
      why: 'Vitamin B12 documented, iron coded.',
      severity: 'warn',
      says: /another deficiency/,
      asks: 'replace',
      record: coded(['D50.9'], {
        documents: [paper('discharge-summary', 'MD', 'Vitamin B12 deficiency anemia.')],
      }),
    },
    {
      why: 'Cost is told, forgetting coded, in words that tell it as past.',
      severity: 'warn',
      says: /another reason/,
      asks: 'replace',
      count: 1,
      record: coded(['I50.9', 'T50.1X6D', 'Z91.138'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Heart failure. She skipped doses to make them last, could not afford the refill.',
          ),
        ],
      }),
    },
    {
      why: 'Coma coded, denied in the words.',
      severity: 'warn',
      says: /another state/,
      asks: 'replace',
      record: coded(['E11.641'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes, insulin. Hypoglycemia episodes without coma.')],
      }),
    },
    {
      why: 'Hyperglycemia, coded as hypoglycemia',
      severity: 'warn',
      says: /another level of the blood sugar/,
      asks: 'replace',
      record: coded(['E11.649', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with hyperglycemia, sugars up to 320. Denies hypoglycemia. Hypertension.',
          ),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'Blood sugar that a steroid has driven up is no other kind of diabetes.',
      record: coded(['J44.1', 'E11.65', 'T38.0X5D'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'COPD exacerbation on a prednisone taper. Diabetes, now with steroid-induced hyperglycemia; sliding scale added.',
          ),
        ],
      }),
    },
    {
      why: 'A drug’s diabetes as coded.',
      record: coded(['E09.9', 'T43.595D', 'F20.9'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Diabetes due to olanzapine.')],
      }),
    },
    {
      why: 'Chronic is of the kidneys.',
      record: coded(['M10.9', 'N18.9'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic kidney disease, gout.')],
      }),
    },
    {
      why: 'A flare of a chronic gout.',
      record: coded(['M10.9'], {
        documents: [paper('discharge-summary', 'MD', 'Gout attack in a man with chronic gout.')],
      }),
    },
    {
      why: 'Suspected abuse is told too.',
      record: coded(['T76.11XD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Suspected elder physical abuse; one bruise confirmed as abuse by the aide.',
          ),
        ],
      }),
    },
    {
      why: 'The abuse that is confirmed is of alcohol.',
      record: coded(['T76.11XD', 'F10.10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Elder physical abuse under investigation. Alcohol abuse confirmed.'),
        ],
      }),
    },
    {
      why: 'Iron and vitamin B12 are both short.',
      record: coded(['D50.9'], {
        documents: [paper('discharge-summary', 'MD', 'Anemia, low iron. Vitamin B12 deficiency anemia.')],
      }),
    },
    {
      why: 'Out of control is hyperglycemia, whatever is given for the lows',
      record: coded(['E11.65', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes, sugars out of control. Glucagon for hypoglycemia if needed. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Both may be there',
      record: coded(['E11.649', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with hypoglycemia at night and hyperglycemia by day. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Acute stands behind the anemia',
      record: coded(['K26.4', 'D62'], {
        documents: [paper('discharge-summary', 'MD', 'Bleeding duodenal ulcer. Blood loss anemia, acute.')],
      }),
    },
  ],
};
