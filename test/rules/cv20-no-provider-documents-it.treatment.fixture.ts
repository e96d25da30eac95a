import { coded, type Fixture, paper } from './chart.ts';

/** Whether epilepsy or migraine answers to treatment (G40, G43: refractory and poorly controlled are intractable). */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Intractable, and coded as not',
      record: coded(['G40.909', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Epilepsy, intractable, on three drugs.')],
      }),
      severity: 'warn',
      says: /response to treatment/,
      count: 1,
    },
    {
      why: 'Poorly controlled',
      record: coded(['G40.909', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Seizure disorder, poorly controlled on two drugs.')],
      }),
      severity: 'warn',
    },
    {
      why: 'A chronic migraine',
      record: coded(['G43.709', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Chronic migraine without aura, intractable.')],
      }),
      severity: 'warn',
    },
  ],
  silent: [
    {
      why: 'Nothing is said of it',
      record: coded(['G40.909', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Epilepsy on levetiracetam.')],
      }),
    },
    {
      why: 'Well controlled',
      record: coded(['G40.909', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Epilepsy, well controlled.')],
      }),
    },
    {
      why: 'Refractory, and coded so',
      record: coded(['G40.919', 'I10'], { documents: [paper('discharge-summary', 'MD', 'HTN. Refractory epilepsy.')] }),
    },
    {
      why: 'What is refractory is the pressure',
      record: coded(['G40.909', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Epilepsy. Refractory hypertension.')],
      }),
    },
  ],
};
