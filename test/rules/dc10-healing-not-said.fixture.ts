import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'How does the hip fracture heal?',
      record: coded(['S72.141'], {
        documents: [paper('progress-note', 'MD', 'Intertrochanteric fracture of the right femur, pinned.')],
      }),
      severity: 'query',
      says: /how it is healing/,
    },
    {
      why: 'How does the tibia heal?',
      record: coded(['S82.201'], {
        documents: [paper('progress-note', 'MD', 'Fracture of the shaft of the right tibia.')],
      }),
      severity: 'query',
    },
    {
      why: 'How does the vertebra heal?',
      record: coded(['M80.08'], { documents: [paper('progress-note', 'MD', 'Osteoporotic vertebral fracture.')] }),
      severity: 'query',
    },
  ],
  silent: [
    {
      why: 'The code says it.',
      record: coded(['S72.141D'], {
        documents: [paper('progress-note', 'MD', 'Intertrochanteric fracture of the right femur.')],
      }),
    },
    {
      why: 'The surgeon says it.',
      record: coded(['S72.141'], {
        documents: [
          paper('progress-note', 'MD', 'Intertrochanteric fracture of the right femur, healing as expected.'),
        ],
      }),
    },
    { why: 'No fracture.', record: coded(['I10'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }) },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['S72.141']),
      chart: {
        documents: [
          {
            id: 'a',
            type: 'progress-note',
            author: 'MD',
            text: 'Intertrochanteric fracture of the right femur, pinned.',
          },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['S72.141']), notLooked: true },
  ],
};
