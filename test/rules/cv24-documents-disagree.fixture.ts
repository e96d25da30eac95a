import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Systolic for one physician, diastolic for the other.',
      record: coded(['I11.0', 'I50.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Chronic systolic heart failure.', '2026-01-08'),
          paper('face-to-face', 'NP', 'Chronic diastolic heart failure.'),
        ],
      }),
      severity: 'query',
      says: /differ/,
    },
    {
      why: 'Stage 3a and stage 4 of one kidney disease.',
      record: coded(['I12.9', 'N18.31'], {
        documents: [
          paper('history-and-physical', 'MD', 'Chronic kidney disease stage 3a.'),
          paper('progress-note', 'MD', 'Chronic kidney disease stage 4.'),
        ],
      }),
    },
    {
      why: 'There, and not there.',
      record: coded(['I10', 'J44.9'], {
        documents: [
          paper('history-and-physical', 'MD', 'COPD, uses inhalers.'),
          paper('progress-note', 'MD', 'Hypertension. No COPD.'),
        ],
      }),
      says: /and that it is not/,
    },
    {
      why: 'Two notes of one day: there, and resolved.',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Pneumonia, on antibiotics.', '2026-01-10'),
          paper('progress-note', 'MD', 'Hypertension. Pneumonia resolved.', '2026-01-10'),
        ],
      }),
      says: /is over/,
    },
  ],
  silent: [
    {
      why: 'The documents agree.',
      record: coded(['I50.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Chronic systolic heart failure.'),
          paper('face-to-face', 'MD', 'Chronic systolic heart failure.'),
        ],
      }),
    },
    {
      why: 'One says less than the other.',
      record: coded(['I50.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Chronic systolic heart failure.'),
          paper('face-to-face', 'MD', 'Heart failure.'),
        ],
      }),
    },
    {
      why: 'Acute in the hospital and chronic now is the course, no conflict.',
      record: coded(['I50.32'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute on chronic diastolic heart failure.'),
          paper('face-to-face', 'MD', 'Chronic diastolic heart failure.'),
        ],
      }),
    },
    {
      why: 'A therapist’s words do not stand against the physician’s.',
      record: coded(['I50.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Chronic systolic heart failure.'),
          paper('therapy-evaluation', 'PT', 'Chronic diastolic heart failure.'),
        ],
      }),
    },
    { why: 'No document.', record: coded(['I50.22']), notLooked: true },
    {
      why: 'The number in "type 2" is no stage of the kidney disease.',
      record: coded(['E11.22', 'N18.32'], {
        documents: [paper('history-and-physical', 'MD', 'Diabetes mellitus type 2 with diabetic CKD stage 3b.')],
      }),
    },
    {
      why: 'A history alone is no end: the pneumonia may be the same one',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Pneumonia, on antibiotics.', '2026-01-10'),
          paper('progress-note', 'MD', 'Hypertension. History of pneumonia.', '2026-01-10'),
        ],
      }),
    },
    {
      why: 'Over two days later is its course',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Pneumonia, on antibiotics.', '2026-01-08'),
          paper('progress-note', 'MD', 'Hypertension. Pneumonia resolved.', '2026-01-10'),
        ],
      }),
    },
    {
      why: 'One document tells the whole course',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pneumonia, treated with ceftriaxone. On discharge the pneumonia resolved.',
            '2026-01-10',
          ),
        ],
      }),
    },
    {
      why: 'A nurse’s denial does not stand against the physician',
      record: coded(['I10', 'J44.9'], {
        documents: [
          paper('history-and-physical', 'MD', 'COPD, uses inhalers.'),
          paper('visit-note', 'RN', 'Hypertension. No COPD.'),
        ],
      }),
    },
    {
      why: 'One document tells what changed',
      record: coded(['I12.9', 'N18.31'], {
        documents: [
          paper('history-and-physical', 'MD', 'Chronic kidney disease stage 3a.', '2026-01-08'),
          paper(
            'progress-note',
            'MD',
            'Chronic kidney disease stage 4 in the hospital. Chronic kidney disease stage 3a at baseline.',
          ),
        ],
      }),
    },
    {
      why: 'What is healed is the wrist of the next sentence, and no lung',
      record: coded(['J96.11', 'M81.0'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Chronic hypoxemic respiratory failure 4 L. Osteoporosis, healed wrist fragility fx 2021.',
          ),
          paper('face-to-face', 'MD', 'Rheumatoid lung disease with resp failure.'),
        ],
      }),
    },
    {
      why: 'One after the other',
      record: coded(['G30.9', 'F02.B0'], {
        documents: [paper('discharge-summary', 'MD', 'Alzheimer dementia, now moderate, was mild in 2023.')],
      }),
    },
  ],
};
