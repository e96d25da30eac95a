import { coded, type Fixture, paper } from './chart.ts';

/** Values that last and that two categories tell apart: a type, a single episode, a degree. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Type 2 in one document, type 1 in the other',
      record: coded(['E11.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Type 2 diabetes mellitus.'),
          paper('progress-note', 'MD', 'HTN. DM type 1 on insulin pump.'),
        ],
      }),
      severity: 'query',
      says: /kind of diabetes/,
      count: 1,
    },
    {
      why: 'Moderate and severe malnutrition',
      record: coded(['E44.0', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Moderate protein-calorie malnutrition.'),
          paper('progress-note', 'MD', 'HTN. Malnutrition, severe.'),
        ],
      }),
      says: /severity/,
    },
    {
      why: 'A single episode and a recurrent one',
      record: coded(['F33.1', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. MDD, recurrent, moderate.'),
          paper('progress-note', 'MD', 'HTN. Major depression, single episode, moderate.'),
        ],
      }),
    },
    {
      why: 'The valve is of metal and of tissue',
      record: coded(['Z95.2', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Mechanical aortic valve.'),
          paper('progress-note', 'MD', 'HTN. Bioprosthetic aortic valve in 2020.'),
        ],
      }),
      says: /kind of valve/,
    },
    {
      why: 'One document denies it besides: the provider is asked once',
      record: coded(['E11.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Type 2 diabetes mellitus.'),
          paper('progress-note', 'MD', 'HTN. DM type 1.'),
          paper('history-and-physical', 'MD', 'HTN. No type 2 diabetes.'),
        ],
      }),
      count: 1,
    },
  ],
  silent: [
    {
      why: 'The type is the brother’s',
      record: coded(['E11.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Type 2 diabetes; brother has type 1 diabetes.'),
          paper('progress-note', 'MD', 'HTN. Diabetes mellitus.'),
        ],
      }),
    },
    {
      why: 'Type 1 is a block of the heart',
      record: coded(['E11.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Type 2 diabetes mellitus.'),
          paper('progress-note', 'MD', 'HTN. Diabetes. Mobitz type 1 second-degree AV block.'),
        ],
      }),
    },
    {
      why: 'Type 1 is denied',
      record: coded(['E11.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. DM2.'),
          paper('progress-note', 'MD', 'HTN. Not type 1 diabetes: C-peptide normal.'),
        ],
      }),
    },
    {
      why: 'One document has both: what it was called before',
      record: coded(['E11.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Type 2 diabetes mellitus.'),
          paper('progress-note', 'MD', 'HTN. Type 2 diabetes, once called type 1 diabetes.'),
        ],
      }),
    },
    {
      why: 'A vaccine against another virus',
      record: coded(['B18.2', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Chronic hepatitis C.'),
          paper('progress-note', 'MD', 'HTN. Chronic hepatitis C; hepatitis B vaccine given.'),
        ],
      }),
    },
    {
      why: 'Severe is the loss of weight',
      record: coded(['E44.0', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Moderate malnutrition.'),
          paper('progress-note', 'MD', 'HTN. Malnutrition; severe dyspnea.'),
        ],
      }),
    },
  ],
};
