import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Heart failure unspecified; the physician says the type.',
      record: coded(['I11.0', 'I50.9'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic systolic heart failure, ejection fraction 30 percent.')],
      }),
      severity: 'warn',
      says: /I50\.22/,
    },
    {
      why: 'Nobody says the type of a secondary heart failure.',
      record: coded(['I11.0', 'I50.9'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertensive heart disease with heart failure.')],
      }),
      severity: 'query',
      says: /do not say the type/,
    },
    {
      why: 'An echocardiogram was done, and its reading stands nowhere.',
      record: coded(['I50.9', 'E03.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Heart failure. Echocardiogram done in hospital. Hypothyroidism.'),
        ],
      }),
      severity: 'query',
    },
    {
      why: 'The type is coded, and no document says it.',
      record: coded(['I11.0', 'I50.22'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertensive heart disease with heart failure.')],
      }),
      severity: 'query',
      says: /I50\.22 .*no provider’s document/,
    },
    {
      why: 'The other type is documented.',
      record: coded(['I11.0', 'I50.22'], {
        documents: [paper('history-and-physical', 'MD', 'Chronic diastolic heart failure.')],
      }),
      severity: 'warn',
      says: /gives another type/,
    },
    {
      why: 'The type without the acuity.',
      record: coded(['I11.0', 'I50.20'], {
        documents: [paper('history-and-physical', 'MD', 'Systolic heart failure.')],
      }),
      says: /acute, chronic or both/,
    },
    {
      why: 'Acute on chronic is coded, chronic is documented.',
      record: coded(['I11.0', 'I50.23'], {
        documents: [paper('history-and-physical', 'MD', 'Chronic systolic heart failure, stable. Hypertension.')],
      }),
      severity: 'warn',
      says: /gives another acuity/,
    },
    {
      why: 'Two codes of it, and no document says a type: the one that says it is asked about',
      record: coded(['I11.0', 'I50.22', 'I50.9'], {
        documents: [paper('progress-note', 'MD', 'Heart failure. Echo done.')],
      }),
      says: /^I50\.22/,
    },
    {
      why: 'One of two notes has the ejection fraction',
      record: coded(['I50.9'], {
        documents: [
          paper('progress-note', 'MD', 'Heart failure, EF 35%.'),
          paper('visit-note', 'RN', 'Weight stable.', '2026-01-14'),
        ],
      }),
      severity: 'query',
    },
  ],
  silent: [
    {
      why: 'Type and acuity as documented.',
      record: coded(['I11.0', 'I50.32'], {
        documents: [paper('history-and-physical', 'MD', 'Chronic diastolic heart failure.')],
      }),
    },
    {
      why: 'HFrEF is systolic.',
      record: coded(['I11.0', 'I50.22'], {
        documents: [paper('history-and-physical', 'MD', 'Chronic HFrEF, EF 25%.')],
      }),
    },
    {
      why: 'A document could not be read.',
      record: coded(['I11.0', 'I50.9']),
      chart: {
        documents: [
          { id: 'a', type: 'progress-note', author: 'MD', text: 'Hypertensive heart disease with heart failure.' },
          { id: 'b', type: 'discharge-summary', author: 'MD' },
        ],
      },
    },
    {
      why: 'No heart failure in the list.',
      record: coded(['I10'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }),
    },
    { why: 'No document.', record: coded(['I11.0', 'I50.9']), notLooked: true },
    {
      why: 'Denied: nothing to specify (CV20).',
      record: coded(['I11.0', 'I50.9'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertension. No heart failure.')],
      }),
    },
    {
      why: 'The hospital’s acute on chronic failure.',
      record: coded(['I11.0', 'I50.23'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute on chronic systolic heart failure.', '2026-01-08'),
          paper('face-to-face', 'NP', 'Chronic systolic heart failure.'),
        ],
      }),
    },
    {
      why: 'Both types, the second in the same sentence',
      record: coded(['I11.0', 'I50.43'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Acute on chronic HFrEF+HFpEF (combined systolic and diastolic), hypertensive heart disease.',
          ),
        ],
      }),
    },
  ],
};
