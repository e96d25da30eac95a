import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Osteoarthritis, primary or after what?',
      record: coded(['I10', 'M19.90'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Osteoarthritis of many joints.')],
      }),
      severity: 'query',
      says: /do not say the cause/,
    },
    {
      why: 'Hip osteoarthritis.',
      record: coded(['M16.9'], { documents: [paper('progress-note', 'MD', 'Osteoarthritis of the hip.')] }),
      severity: 'query',
    },
    {
      why: 'Knee osteoarthritis.',
      record: coded(['M17.9'], { documents: [paper('progress-note', 'MD', 'Osteoarthritis of the knee.')] }),
      severity: 'query',
    },
  ],
  silent: [
    {
      why: 'The note says it.',
      record: coded(['M17.9'], { documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the knee.')] }),
    },
    {
      why: 'The code says it.',
      record: coded(['M17.11'], { documents: [paper('progress-note', 'MD', 'Osteoarthritis of the right knee.')] }),
    },
    {
      why: 'The condition is denied.',
      record: coded(['M16.9', 'I10'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['I10', 'M19.90']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Hypertension. Osteoarthritis of many joints.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['I10', 'M19.90']), notLooked: true },
    {
      why: 'Insomnia as it is named.',
      record: coded(['I10', 'G47.00'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Insomnia, on melatonin.')],
      }),
    },
  ],
};
