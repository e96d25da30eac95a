import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A hip fracture code without its last character.',
      record: coded(['S72.141'], {
        documents: [paper('progress-note', 'MD', 'Intertrochanteric fracture of the right femur.')],
      }),
      severity: 'query',
      says: /active treatment/,
    },
    {
      why: 'A wound of the back without it.',
      record: coded(['S31.000'], { documents: [paper('progress-note', 'MD', 'Open wound of the lower back.')] }),
      severity: 'query',
    },
    {
      why: 'A compression fracture without it.',
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
      why: 'The note tells of surgery: the encounter can be told.',
      record: coded(['S72.141'], {
        documents: [
          paper('progress-note', 'MD', 'Intertrochanteric fracture of the right femur, ORIF, routine healing.'),
        ],
      }),
    },
    { why: 'No injury.', record: coded(['I10'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }) },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['S72.141']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Intertrochanteric fracture of the right femur.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['S72.141']), notLooked: true },
  ],
};
