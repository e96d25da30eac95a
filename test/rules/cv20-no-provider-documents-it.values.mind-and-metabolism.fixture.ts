import { coded, type Fixture, paper } from './chart.ts';

/** Values of the mind, of diabetes and of glands. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A recurrent depression coded, a single episode documented.',
      severity: 'warn',
      record: coded(['F33.2', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Major depressive disorder, single episode, severe. Hypertension.'),
        ],
      }),
      says: /another kind of episode/,
    },
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
      why: 'A single episode, where only an earlier one was single',
      record: coded(['F32.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'MDD, recurrent, moderate (prior single episode 2009). HTN.')],
      }),
      severity: 'warn',
      says: /kind of episode/,
    },
    {
      why: 'Nicotine dependence is in remission for the provider, and coded as not',
      record: coded(['J44.9', 'F17.210', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'COPD. HTN. Quit smoking 4 months, nicotine dependence in remission.'),
        ],
      }),
      severity: 'warn',
      says: /says that it is in remission/,
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
      why: 'The severity stands behind the depression',
      record: coded(['I10', 'F32.1'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Depression, moderate single episode, escitalopram.')],
      }),
    },
    {
      why: 'A drug’s diabetes as coded.',
      record: coded(['E09.9', 'T43.595D', 'F20.9'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Diabetes due to olanzapine.')],
      }),
    },
  ],
};
