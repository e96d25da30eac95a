import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Diabetes with complications that nobody names.',
      record: coded(['E11.8'], { documents: [paper('progress-note', 'MD', 'Type 2 diabetes.')] }),
      severity: 'query',
      says: /complication/,
    },
    {
      why: 'Secondary diabetes likewise.',
      record: coded(['K86.1', 'E08.8'], {
        documents: [paper('progress-note', 'MD', 'Chronic pancreatitis. Diabetes mellitus.')],
      }),
      severity: 'query',
    },
    {
      why: 'Chronic respiratory failure: hypoxia, hypercapnia, or both?',
      record: coded(['J96.10'], { documents: [paper('progress-note', 'MD', 'Chronic respiratory failure.')] }),
      severity: 'query',
    },
    {
      why: '“With tracheostomy” says neither hypoxia nor hypercapnia.',
      record: coded(['J96.10', 'Z43.0'], {
        documents: [paper('progress-note', 'MD', 'Chronic respiratory failure with tracheostomy.')],
      }),
      says: /hypoxia or hypercapnia/,
    },
  ],
  silent: [
    {
      why: 'The note names it.',
      record: coded(['J96.10'], {
        documents: [paper('progress-note', 'MD', 'Chronic respiratory failure with hypoxia.')],
      }),
    },
    {
      why: 'The code says it.',
      record: coded(['E11.9'], { documents: [paper('progress-note', 'MD', 'Type 2 diabetes.')] }),
    },
    {
      why: 'COPD unspecified is accepted (PD-05).',
      record: coded(['J44.9'], { documents: [paper('progress-note', 'MD', 'COPD.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['E11.8']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Type 2 diabetes.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['E11.8']), notLooked: true },
    {
      why: 'Encephalopathy with no word of its kind.',
      record: coded(['G93.40', 'I10'], { documents: [paper('progress-note', 'MD', 'Encephalopathy. Hypertension.')] }),
    },
    {
      why: 'Hypoxia in other words, in the same sentence.',
      record: coded(['J96.10', 'Z43.0'], {
        documents: [paper('progress-note', 'MD', 'Chronic respiratory failure with tracheostomy, hypoxia at night.')],
      }),
    },
  ],
};
