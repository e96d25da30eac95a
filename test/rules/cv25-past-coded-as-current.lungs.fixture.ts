import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Acute and chronic is coded, and the acute failure was all there was.',
      record: coded(['J44.9', 'J96.21'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'COPD. Acute hypoxic respiratory failure resolved; on room air at discharge.',
          ),
        ],
      }),
      says: /J96\.21.*otherwise nothing/,
    },
  ],
  silent: [
    {
      why: 'Oxygen at home.',
      record: coded(['J44.9', 'J96.21'], {
        documents: [
          paper('discharge-summary', 'MD', 'COPD on home oxygen. Acute hypoxic respiratory failure resolved.'),
        ],
      }),
    },
    {
      why: 'Back on two liters.',
      record: coded(['J44.9', 'J96.21'], {
        documents: [paper('discharge-summary', 'MD', 'COPD. Acute hypoxic respiratory failure resolved, back on 2 L.')],
      }),
    },
    {
      why: 'It still gets better.',
      record: coded(['J44.9', 'J96.21'], {
        documents: [paper('discharge-summary', 'MD', 'COPD. Acute hypoxic respiratory failure improving.')],
      }),
    },
    {
      why: 'A scan may have it as still there.',
      record: coded(['J18.9', 'I10'], {
        documents: [
          { type: 'discharge-summary', author: 'MD', date: '2026-01-11' },
          paper('progress-note', 'MD', 'Pneumonia resolved. Hypertension.'),
        ],
      }),
    },
  ],
};
