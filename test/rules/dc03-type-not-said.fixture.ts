import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Paraplegia: complete or incomplete?',
      record: coded(['G82.20'], {
        documents: [paper('progress-note', 'MD', 'Paraplegia after a cord injury, wheelchair.')],
      }),
      severity: 'query',
      says: /do not say the type/,
    },
    {
      why: 'Dysphagia: which phase?',
      record: coded(['I10', 'R13.10'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Dysphagia, nectar-thick liquids.')],
      }),
      severity: 'query',
    },
    {
      why: 'Constipation: of which type?',
      record: coded(['I10', 'K59.00'], { documents: [paper('progress-note', 'MD', 'Hypertension. Constipation.')] }),
      severity: 'query',
    },
  ],
  silent: [
    {
      why: 'Heart failure, atrial fibrillation and the like are accepted (PD-05).',
      record: coded(['I48.91', 'E78.5', 'E03.9'], {
        documents: [paper('progress-note', 'MD', 'Atrial fibrillation. Hyperlipidemia. Hypothyroidism.')],
      }),
    },
    {
      why: 'The therapist says the phase.',
      record: coded(['R13.10'], { documents: [paper('therapy-evaluation', 'SLP', 'Dysphagia, oropharyngeal phase.')] }),
    },
    {
      why: 'The code says it.',
      record: coded(['G82.21'], { documents: [paper('progress-note', 'MD', 'Paraplegia.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['G82.20']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Paraplegia after a cord injury, wheelchair.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['G82.20']), notLooked: true },
  ],
};
