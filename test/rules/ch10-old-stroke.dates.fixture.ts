import { coded, type Fixture, paper } from './chart.ts';

/** The day of the stroke, where a document gives it. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Ten months before the period, with the month alone',
      record: coded(['I63.512', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Stroke in March 2025; uses a cane.')],
      }),
      severity: 'error',
      says: /“March 2025”.*I69/,
      count: 1,
    },
    {
      why: 'The year in brackets',
      record: coded(['I63.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 's/p CVA (10/2024), walks with a rollator. HTN.')],
      }),
      says: /I63\.9/,
    },
    {
      why: 'Of two strokes the later one is long past too',
      record: coded(['I63.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. CVA 2018 and ischemic stroke 5/14/2025, therapy continues.'),
        ],
      }),
      says: /2025-05-14/,
    },
  ],
  silent: [
    {
      why: 'Two weeks before the period',
      record: coded(['I63.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. CVA 12/28/2025, home on 1/9/2026.')],
      }),
    },
    {
      why: 'A new one beside the old',
      record: coded(['I63.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Acute stroke. Prior stroke in 2019 without deficits.')],
      }),
    },
    {
      why: 'The date of something else',
      record: coded(['I63.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stroke; MRI of the spine 6/2025 was normal. HTN since March 2015.'),
        ],
      }),
    },
    {
      why: 'The stroke of the mother',
      record: coded(['I63.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Mother had a stroke in 2010. HTN.')],
      }),
    },
    {
      why: 'The day of the discharge stands beside it',
      record: coded(['I63.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Stroke, discharged from rehab 11/2/2025. HTN.')],
      }),
    },
  ],
};
