import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Thoughts of suicide are coded, and denied.',
      record: coded(['F33.1', 'R45.851'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Major depressive disorder, recurrent, moderate. Denies suicidal ideation.',
          ),
        ],
      }),
      says: /R45\.851.*denies it/,
      asks: 'remove',
    },
    {
      why: 'No ascites.',
      record: coded(['K74.60', 'R18.8'], {
        documents: [paper('history-and-physical', 'MD', 'Cirrhosis. No ascites.')],
      }),
      says: /R18\.8/,
    },
    {
      why: 'Hallucinations are denied.',
      record: coded(['G20.A1', 'R44.1'], {
        documents: [
          paper('history-and-physical', 'MD', 'Parkinson disease without dyskinesia. Denies visual hallucinations.'),
        ],
      }),
      says: /R44\.1/,
    },
  ],
  silent: [
    {
      why: 'Denied today, told by the nurse.',
      record: coded(['F33.1', 'R45.851'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Major depressive disorder, recurrent, moderate. Denies suicidal ideation.',
          ),
          paper('visit-note', 'RN', 'Reports passive suicidal thoughts.'),
        ],
      }),
    },
    {
      why: 'The wasting was read as another condition.',
      record: coded(['C25.0', 'R64'], {
        documents: [
          paper('history-and-physical', 'MD', 'Pancreatic head cancer with cachexia. No cachexia noted previously.'),
        ],
      }),
    },
    {
      why: 'Lost before, and no more.',
      record: coded(['E43', 'R63.4'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Severe malnutrition, 20 lb weight loss. Denies weight loss since discharge.',
          ),
        ],
      }),
    },
  ],
};
