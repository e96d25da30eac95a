import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Hemiplegia after a stroke: of which side, and is it the dominant one?',
      record: coded(['I69.359'], {
        documents: [paper('discharge-summary', 'MD', 'Hemiplegia following cerebral infarction.')],
      }),
      severity: 'query',
      says: /dominant/,
    },
    {
      why: 'Flaccid hemiplegia.',
      record: coded(['G81.00'], { documents: [paper('discharge-summary', 'MD', 'Flaccid hemiplegia.')] }),
      severity: 'query',
    },
    {
      why: 'Hemiplegia.',
      record: coded(['G81.90'], { documents: [paper('discharge-summary', 'MD', 'Hemiplegia, uses a wheelchair.')] }),
      severity: 'query',
    },
    {
      why: 'The side of the brain is not the side of the weakness.',
      record: coded(['I69.159'], {
        documents: [paper('discharge-summary', 'MD', 'Right basal ganglia hemorrhage in October, hemiparesis since.')],
      }),
      severity: 'query',
    },
    {
      why: 'Another thing that the stroke left says nothing of the weakness.',
      record: coded(['I69.159', 'I69.198', 'G40.909'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right basal ganglia intracerebral hemorrhage, hemiparesis, oral dysphagia. Post-stroke epilepsy.',
          ),
        ],
      }),
      severity: 'query',
    },
  ],
  silent: [
    {
      why: 'She is said to be right-handed.',
      record: coded(['G81.90'], {
        documents: [paper('discharge-summary', 'MD', 'Hemiplegia in a right-handed woman.')],
      }),
    },
    {
      why: 'The side tells the dominance (OG I.C.6.a).',
      record: coded(['G81.90'], { documents: [paper('discharge-summary', 'MD', 'Left hemiplegia.')] }),
    },
    {
      why: 'The code says it.',
      record: coded(['G81.94'], { documents: [paper('discharge-summary', 'MD', 'Hemiplegia.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['I69.359']),
      chart: {
        documents: [
          { id: 'a', type: 'discharge-summary', author: 'MD', text: 'Hemiplegia following cerebral infarction.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['I69.359']), notLooked: true },
    {
      why: 'The side of the weakness is told, and it stands for the dominance (I.C.6.a).',
      record: coded(['I69.159'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right basal ganglia hemorrhage in October, left hemiparesis since.'),
        ],
      }),
    },
  ],
};
