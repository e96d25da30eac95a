import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Respiratory failure, of what course?',
      record: coded(['J96.90'], { documents: [paper('progress-note', 'MD', 'Respiratory failure, on oxygen.')] }),
      severity: 'query',
      says: /acute, chronic or both/,
    },
    {
      why: 'Osteomyelitis, of what course?',
      record: coded(['M86.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Osteomyelitis, six weeks of intravenous antibiotics. Hypertension.'),
        ],
      }),
      severity: 'query',
    },
    {
      why: 'Cholecystitis.',
      record: coded(['K81.9'], { documents: [paper('discharge-summary', 'MD', 'Cholecystitis, drain in place.')] }),
      severity: 'query',
    },
    {
      why: 'A renal failure, of which nothing more is told.',
      record: coded(['N19'], {
        documents: [paper('progress-note', 'MD', 'Renal failure, followed by nephrology.')],
      }),
      says: /acute or chronic/,
    },
  ],
  silent: [
    {
      why: 'The note says it (CV14).',
      record: coded(['J96.90'], { documents: [paper('progress-note', 'MD', 'Chronic hypoxic respiratory failure.')] }),
    },
    {
      why: 'COPD unspecified is accepted (PD-05).',
      record: coded(['J44.9'], { documents: [paper('progress-note', 'MD', 'COPD, stable.')] }),
    },
    {
      why: 'The code says it.',
      record: coded(['M86.60'], { documents: [paper('progress-note', 'MD', 'Osteomyelitis.')] }),
    },
    {
      why: 'A document could not be read: that none says it is not known.',
      record: coded(['J96.90']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Respiratory failure, on oxygen.' },
          { id: 'b', type: 'history-and-physical', author: 'MD', state: 'unreadable' },
        ],
      },
    },
    { why: 'No document.', record: coded(['J96.90']), notLooked: true },
    {
      why: 'Ulcerative colitis: “chronic” stands in brackets in the titles, for all of them.',
      record: coded(['K51.90', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Ulcerative colitis on mesalamine. Hypertension.')],
      }),
    },
    {
      why: '“Chronic or unspecified” is for what is not called acute.',
      record: coded(['K26.4', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Duodenal ulcer with hemorrhage. Hypertension.')],
      }),
    },
    {
      why: 'Post-traumatic stress, as people name it.',
      record: coded(['F43.10', 'I10'], { documents: [paper('discharge-summary', 'MD', 'PTSD. Hypertension.')] }),
    },
    {
      why: 'A renal failure that dialysis tells.',
      record: coded(['N19'], {
        documents: [paper('progress-note', 'MD', 'Renal failure requiring dialysis since 2023.')],
      }),
    },
  ],
};
