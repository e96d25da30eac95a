import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Knee osteoarthritis without a side.',
      record: coded(['M17.10'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the knee, pain with stairs.')],
      }),
      severity: 'query',
      says: /do not say the side/,
    },
    {
      why: 'A heel ulcer without a side, from physician and nurse.',
      record: coded(['L89.602', 'I10'], {
        documents: [
          paper('progress-note', 'NP', 'Pressure ulcer of the heel. Hypertension.'),
          paper('wound-note', 'RN', 'Pressure ulcer of heel, stage 2, 2 x 2 cm.'),
        ],
      }),
      severity: 'query',
    },
    {
      why: 'Which breast?',
      record: coded(['C50.919'], { documents: [paper('progress-note', 'MD', 'Breast cancer on letrozole.')] }),
      severity: 'query',
    },
    {
      why: 'The sides of the list are of other items',
      record: coded(['I10', 'M17.10'], {
        documents: [paper('history-and-physical', 'MD', 'HTN, knee OA, bilateral hearing loss, cataract left eye.')],
      }),
      says: /M17\.10/,
    },
  ],
  silent: [
    {
      why: 'The side is in the note (CV13).',
      record: coded(['M17.10'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the left knee.')],
      }),
    },
    {
      why: 'A side stands beside the knee, in other words.',
      record: coded(['M17.10'], {
        documents: [paper('therapy-evaluation', 'PT', 'Osteoarthritis of the knee, R worse, 95 degrees of flexion.')],
      }),
    },
    {
      why: 'The code says the side.',
      record: coded(['M17.11'], { documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the knee.')] }),
    },
    {
      why: 'No document speaks of the knee.',
      record: coded(['M17.10', 'I10'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['M17.10']),
      chart: {
        documents: [
          {
            id: 'a',
            type: 'progress-note',
            author: 'MD',
            text: 'Primary osteoarthritis of the knee, pain with stairs.',
          },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['M17.10']), notLooked: true },
    {
      why: 'The side stands in a remark behind a comma',
      record: coded(['I10', 'M17.10'], {
        documents: [paper('history-and-physical', 'MD', 'HTN, knee OA, worse on the left, hearing loss.')],
      }),
    },
    {
      why: 'Another condition in its place.',
      record: coded(['M22.00'], { documents: [paper('progress-note', 'MD', 'Chondromalacia patellae.')] }),
    },
  ],
};
