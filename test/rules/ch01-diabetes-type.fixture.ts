import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

const md = (text: string, date?: string) => paper('progress-note', 'MD', text, date);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Diabetes on insulin, no type stated, coded as type 1',
      record: coded(['E10.9', 'I10'], says('Diabetes mellitus on insulin glargine and lispro. Hypertension.')),
      severity: 'error',
      says: /no provider’s document states the type/,
    },
    { why: 'Insulin dependent is no type', record: coded(['E10.65'], says('IDDM with hyperglycemia.')) },
    {
      why: 'The provider says type 2',
      record: coded(['E10.42'], says('Type 2 diabetes with polyneuropathy, on insulin.')),
      says: /says “[Tt]ype 2”/,
    },
    {
      why: 'Type 1 all through, coded as type 2',
      record: coded(['E11.9'], says('Type I diabetes since childhood, insulin pump.')),
      says: /type 1 only/,
    },
    {
      why: 'Another specified diabetes, and nobody says which.',
      record: coded(['E13.9', 'Z79.4'], {
        documents: [paper('discharge-summary', 'MD', 'Diabetes mellitus on insulin glargine.')],
      }),
      severity: 'warn',
      says: /that is E11\.-/,
    },
  ],
  silent: [
    { why: 'Type 1 stated', record: coded(['E10.9'], says('Type 1 diabetes mellitus, insulin pump.')) },
    {
      why: 'No type stated, coded as type 2',
      record: coded(['E11.9', 'Z79.4'], says('Diabetes mellitus on insulin.')),
    },
    { why: 'No word of diabetes by a provider', record: coded(['E10.9'], says('Hypertension, stable.')) },
    {
      why: 'Both types: another question',
      record: coded(['E10.9'], says('Type 1 diabetes. Problem list: type 2 diabetes.')),
    },
    {
      why: 'A type 1 infarction is no diabetes',
      record: coded(['E11.9'], says('Type 2 diabetes. Type 1 MI in March.')),
    },
    {
      why: 'Another note is a scan',
      record: coded(['E10.9'], {
        documents: [...says('Diabetes on insulin.').documents, { type: 'history-and-physical', author: 'MD' }],
      }),
    },
    {
      why: 'No word of a provider',
      record: coded(['E10.9'], { documents: [paper('visit-note', 'RN', 'Diabetes, insulin.')] }),
      notLooked: true,
    },
    { why: 'Both types are coded: CV03', record: coded(['E10.9', 'E11.9'], { documents: [md('Type 2 diabetes.')] }) },
    {
      why: 'Type 1 is the neurofibromatosis',
      record: coded(['E11.9', 'Q85.01'], {
        documents: [md('Diabetes on metformin.'), md('Neurofibromatosis type 1.', '2026-01-08')],
      }),
    },
    {
      why: 'Another specified diabetes, after pancreatitis.',
      record: coded(['E13.9', 'Z79.4'], {
        documents: [paper('discharge-summary', 'MD', 'Diabetes after chronic pancreatitis, on insulin glargine.')],
      }),
    },
    {
      why: 'Another specified diabetes, with what it comes from in the list.',
      record: coded(['E13.9', 'E89.1', 'Z79.4'], {
        documents: [paper('discharge-summary', 'MD', 'Diabetes mellitus on insulin glargine.')],
      }),
    },
    {
      why: 'Another specified diabetes beside type 2: not this row’s.',
      record: coded(['E11.9', 'E13.9'], {
        documents: [paper('discharge-summary', 'MD', 'Diabetes mellitus on insulin glargine.')],
      }),
    },
    {
      why: 'The type stands in another document.',
      record: coded(['E13.9', 'Z79.4'], {
        documents: [
          paper('discharge-summary', 'MD', 'Diabetes mellitus on insulin glargine.'),
          paper('progress-note', 'MD', 'Type 2 diabetes, stable.'),
        ],
      }),
    },
    {
      why: 'Another specified one, so called.',
      record: coded(['E13.9'], { documents: [paper('progress-note', 'MD', 'Other specified diabetes mellitus.')] }),
    },
  ],
};
