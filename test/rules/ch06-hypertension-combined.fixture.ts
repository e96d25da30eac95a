import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Essential hypertension beside heart failure.',
      record: coded(['I50.32', 'I10', 'I48.0']),
      severity: 'error',
      count: 1,
      says: /I11/,
    },
    {
      why: 'Essential hypertension beside kidney disease; the diabetes does not break the link.',
      record: coded(['E11.22', 'N18.31', 'I10']),
      count: 1,
      says: /I12/,
    },
    {
      why: 'I10 left over beside I11.0.',
      record: coded(['I11.0', 'I50.32', 'I10']),
      count: 1,
      says: /I10 .* beside I11\.0 and I50\.32/,
    },
    { why: 'I11 with kidney disease.', record: coded(['I11.0', 'I50.22', 'N18.4']), count: 1, says: /I13/ },
    { why: 'I11 and I12 side by side.', record: coded(['I11.0', 'I50.22', 'I12.9', 'N18.32']), count: 1, says: /I13/ },
    {
      why: 'The provider says it of the heart; the kidney disease is still presumed hypertensive.',
      record: coded(['I50.22', 'I42.7', 'I10', 'N18.31'], {
        documents: [
          paper('progress-note', 'MD', 'Doxorubicin cardiomyopathy; heart failure is not due to hypertension.'),
        ],
      }),
      count: 1,
      says: /I12/,
    },
    {
      why: 'A nurse’s word does not break the link.',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('visit-note', 'RN', 'CHF not related to HTN per patient.')],
      }),
      count: 1,
    },
    {
      why: 'Cardiomegaly beside the hypertensive code that says it (guideline I.C.9.a.1).',
      record: coded(['I11.9', 'I51.7', 'J44.9']),
      severity: 'error',
      count: 1,
      says: /no second code/,
    },
    { why: 'Cardiomegaly with hypertension is I11.9.', record: coded(['J44.1', 'I10', 'I51.7']), says: /I11/ },
    {
      why: 'Heart disease in one code, essential hypertension in another',
      record: coded(['I11.9', 'I10']),
      says: /^I10 .* beside I11\.9/,
    },
    { why: 'And so with kidney disease', record: coded(['I12.9', 'I10']), says: /^I10 .* beside I12\.9/ },
    {
      why: 'Heart and kidney apart, and no code of either besides',
      record: coded(['I11.9', 'I12.9']),
      says: /^I11\.9 (?!.* beside )/,
    },
    {
      why: 'Only the kidney disease is said not to come of it',
      record: coded(['I10', 'I50.22', 'N18.31'], md('CKD stage 3, not due to hypertension.')),
      says: /I11/,
    },
    {
      why: 'Kidney disease of diabetes is presumed to be of the hypertension as well.',
      record: coded(['I10', 'E11.22', 'N18.4'], md('CKD stage 4 due to diabetes. Hypertension.')),
      says: /I12/,
    },
    {
      why: 'The cause of the kidney disease is not known.',
      record: coded(['I10', 'N18.4'], md('CKD stage 4 of unclear cause, due to unknown factors. Hypertension.')),
      says: /I12/,
    },
    {
      why: 'A nurse names another cause.',
      record: coded(['I10', 'N18.4'], {
        documents: [paper('visit-note', 'RN', 'CKD stage 4 due to lupus nephritis.')],
      }),
      says: /I12/,
    },
    {
      why: 'A retina of hypertension, and none',
      record: coded(['H35.033', 'E78.5']),
      severity: 'warn',
      says: /H35\.033/,
      asks: 'add',
    },

    { why: 'A day whose tabular notes are not there', record: coded(['I10', 'I50.22'], { from: '2024-01-10' }) },

    {
      why: 'Something else that is unrelated',
      record: coded(['I10', 'N18.31'], {
        documents: [paper('discharge-summary', 'MD', 'CKD 3a. HTN. Gout unrelated to CKD.')],
      }),
    },
  ],
  silent: [
    { why: 'I13.0 with both.', record: coded(['I13.0', 'I50.33', 'N18.32']) },
    { why: 'Myocarditis is named beside I11.9.', record: coded(['I11.9', 'I51.4']) },
    { why: 'Hypertension alone.', record: coded(['J44.1', 'I10', 'I25.10']) },
    { why: 'Heart failure alone.', record: coded(['I50.22', 'I42.0', 'I48.0']) },
    {
      why: 'The cardiologist says that the heart failure does not come from the hypertension.',
      record: coded(['I50.22', 'I42.7', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Heart failure from doxorubicin cardiomyopathy, not due to hypertension.'),
        ],
      }),
    },
    { why: 'Rheumatic heart failure has its own code.', record: coded(['I09.81', 'I50.22', 'I10']) },
    { why: 'No From date: the codes of no year.', record: { principal: 'I50.9', secondary: ['I10'] }, notLooked: true },
    {
      why: 'Neither of both, in one sentence',
      record: coded(['I10', 'I50.22', 'N18.31'], md('CHF and CKD, both not due to hypertension.')),
    },
    {
      why: 'What does not come of it the sentence leaves open',
      record: coded(['I10', 'I50.22', 'N18.31'], md('All of this is unrelated to hypertension.')),
    },
    {
      why: 'The kidney disease comes of a glomerulonephritis, says the physician.',
      record: coded(['I11.0', 'I50.30', 'N01.9', 'N18.4'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension with diastolic heart failure. CKD stage 4 due to rapidly progressive glomerulonephritis.',
          ),
        ],
      }),
    },
    {
      why: 'And of cysts.',
      record: coded(['I10', 'N18.4', 'Q61.2'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. CKD stage 4 due to polycystic kidney disease.')],
      }),
    },
    {
      why: 'The kidney disease has another cause, said in a sentence of its own.',
      record: coded(['I11.0', 'I50.22', 'N18.4', 'N13.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension, CKD stage 4, chronic systolic heart failure. The kidney disease is due to obstructive uropathy and not to hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'The cause is another, and hypertension is not it.',
      record: coded(['I10', 'I50.22'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Chronic systolic heart failure due to ischemic cardiomyopathy, not hypertension. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'It is not felt to come from the hypertension.',
      record: coded(['I10', 'I50.22'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Chronic systolic heart failure, not felt to be due to hypertension. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Independent of the hypertension.',
      record: coded(['I10', 'N18.31'], {
        documents: [
          paper('history-and-physical', 'MD', 'CKD stage 3a from lithium, independent of hypertension. Hypertension.'),
        ],
      }),
    },
    { why: 'A retina of hypertension, and the hypertension', record: coded(['H35.033', 'I10']) },
    { why: 'Only the first of the list is known', record: { principal: 'H35.033', from: '2026-01-12' } },

    {
      why: 'Hypertension that is unrelated, said from its side',
      record: coded(['E11.22', 'N18.4', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes. CKD 4 (diabetic). HTN unrelated to CKD.')],
      }),
    },
  ],
};
