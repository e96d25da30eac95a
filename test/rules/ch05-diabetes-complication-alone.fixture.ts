import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'A diabetic foot ulcer without its L97 code.',
      record: coded(['E11.621', 'E11.42', 'I10', 'Z79.4']),
      severity: 'warn',
      count: 1,
      says: /L97/,
    },
    {
      why: 'Diabetic kidney disease without the stage.',
      record: coded(['I11.0', 'I50.32', 'E11.22', 'Z79.84']),
      says: /N18\.1/,
    },
    { why: 'Another skin ulcer with diabetes, and no ulcer code.', record: coded(['E13.622', 'I10']), count: 1 },
    {
      why: 'Hypoglycemia without its level: information only, the level may not be known.',
      record: coded(['E11.649', 'I10', 'Z79.4']),
      severity: 'info',
    },
    {
      why: 'Other complication, and nothing else in the list that could be it.',
      record: coded(['E11.69', 'E11.42', 'Z79.84']),
      says: /complication/,
    },

    {
      why: 'Poorly controlled is with hyperglycemia (Index).',
      record: coded(['I10', 'E11.9'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Poorly controlled type 2 diabetes, A1c 9.4.')],
      }),
      says: /E11\.65/,
    },
    {
      why: 'Out of control, beside a complication code.',
      record: coded(['E11.42', 'I10'], {
        documents: [paper('progress-note', 'NP', 'Type 2 diabetes with polyneuropathy, out of control.')],
      }),
      says: /E11\.65/,
    },
    {
      why: '“Uncontrolled” does not say which way.',
      record: coded(['E11.9', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Uncontrolled type 2 diabetes. Hypertension.')],
      }),
      severity: 'query',
      says: /hyperglycemia or hypoglycemia/,
    },
    {
      why: 'Neuropathy in the code, and diabetes with kidney disease in the note.',
      record: coded(['E11.22', 'I12.9', 'N18.32', 'E11.42'], {
        documents: [paper('progress-note', 'NP', 'Type 2 diabetes with CKD 3b. Hypertension.')],
      }),
      severity: 'query',
      says: /E11\.42/,
      count: 1,
    },
    {
      why: 'Plain diabetes, poorly controlled: another code in its place',
      record: coded(['I10', 'E11.9'], says('Hypertension. Poorly controlled type 2 diabetes.')),
      asks: 'replace',
    },
    {
      why: 'Beside a complication it is one code more',
      record: coded(
        ['I10', 'E11.69', 'M86.171'],
        says('Hypertension. Poorly controlled type 2 diabetes, osteomyelitis of the ankle. Foot.'),
      ),
      asks: 'add',
    },
    {
      why: 'Another skin ulcer, and the ulcer is of the heel',
      record: coded(['E11.622', 'L97.412']),
      severity: 'warn',
      says: /E11\.621/,
      count: 1,
    },
    {
      why: 'A foot ulcer, and the ulcer is of the calf',
      record: coded(['E11.621', 'L97.212']),
      severity: 'warn',
      says: /E11\.622/,
      count: 1,
    },
  ],
  silent: [
    { why: 'Foot ulcer with L97.', record: coded(['E11.621', 'L97.412', 'I10']) },
    { why: 'Stage not stated: N18.9 is there, that is another row.', record: coded(['I12.9', 'E11.22', 'N18.9']) },
    { why: 'Osteomyelitis is the other complication.', record: coded(['E11.621', 'L97.516', 'E11.69', 'M86.171']) },
    { why: 'Level 2 hypoglycemia.', record: coded(['E10.649', 'E16.A2', 'I10']) },
    {
      why: 'The list is not whole: not looked.',
      record: { from: '2026-01-12', principal: 'E11.621' },
      notLooked: true,
    },

    {
      why: 'With hyperglycemia is coded.',
      record: coded(['E11.65', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Poorly controlled type 2 diabetes.')],
      }),
    },
    {
      why: 'Uncontrolled, and the note says hyperglycemia: the code is the coder’s to add, no query.',
      record: coded(['E11.65', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Uncontrolled type 2 diabetes with hyperglycemia.')],
      }),
    },
    {
      why: 'Poorly controlled is the blood pressure.',
      record: coded(['E11.9', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Poorly controlled hypertension. Type 2 diabetes.')],
      }),
    },
    {
      why: 'A nurse’s word.',
      record: coded(['E11.9', 'I10'], { documents: [paper('visit-note', 'RN', 'Poorly controlled diabetes.')] }),
    },
    {
      why: 'Numb feet may be how the note speaks of it.',
      record: coded(['E11.42', 'I10'], {
        documents: [paper('progress-note', 'NP', 'Type 2 diabetes with numbness of both feet. Hypertension.')],
      }),
    },
    {
      why: 'A face-to-face note speaks of the reason for care alone.',
      record: coded(['S72.141D', 'E11.42', 'I10'], {
        documents: [paper('face-to-face', 'MD', 'Hip fracture in a patient with type 2 diabetes.')],
      }),
    },
    {
      why: 'Complications told by the parts that they are of.',
      record: coded(['E11.42', 'E11.319', 'E11.22', 'I12.9', 'N18.2'], {
        documents: [
          paper('referral', 'MD', 'T2DM with complications (feet, eyes, kidneys, stage 2). Neuropathy. Hypertension.'),
        ],
      }),
    },
    {
      why: 'Uncontrolled in one note, which way in another',
      record: coded(['E11.9', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Uncontrolled type 2 diabetes. Hypertension.'),
          paper('discharge-summary', 'MD', 'Hyperglycemia on admission. Type 2 diabetes.', '2026-01-09'),
        ],
      }),
    },
    {
      why: 'A scan may speak of the neuropathy',
      record: coded(['E11.42', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes. Hypertension.'),
          { type: 'lab', author: 'LAB', date: '2026-01-05' },
        ],
      }),
    },
    {
      why: 'The complication by its own name',
      record: coded(['E11.21', 'I10'], says('Type 2 diabetes with Kimmelstiel-Wilson disease. Hypertension.')),
    },
    {
      why: 'One note lists the diabetes, another speaks of the nerves',
      record: coded(['E11.42', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes. Hypertension.'),
          paper('visit-note', 'RN', 'Numbness of both feet.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'Only a nurse lists the diabetes',
      record: coded(['E11.42', 'I10'], { documents: [paper('progress-note', 'RN', 'Type 2 diabetes. Hypertension.')] }),
    },
    {
      why: 'No diabetes is coded',
      record: coded(['I10', 'J44.9'], says('Poorly controlled type 2 diabetes. Hypertension.')),
    },
    {
      why: 'By its own name in one note, without more in another',
      record: coded(['E11.21', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes with Kimmelstiel-Wilson disease. Hypertension.'),
          paper('discharge-summary', 'MD', 'Type 2 diabetes.', '2026-01-09'),
        ],
      }),
    },
    { why: 'An ulcer of each', record: coded(['E11.621', 'L97.412', 'E11.622', 'L97.212']) },
    {
      why: 'An ulcer of the foot, and one that the veins made on the leg',
      record: coded(['E11.621', 'L97.512', 'I83.012', 'L97.212']),
    },
    { why: 'An ulcer of a place that is not told', record: coded(['E10.621', 'L97.929']) },
    { why: 'Another skin ulcer beside a pressure ulcer', record: coded(['E11.622', 'L98.491', 'L89.153']) },
    {
      why: 'The kidney disease without a blank before its stage',
      record: coded(['E11.22', 'N18.4'], {
        documents: [paper('progress-note', 'MD', 'CKD4 (diabetic & hypertensive).')],
      }),
    },
  ],
};
