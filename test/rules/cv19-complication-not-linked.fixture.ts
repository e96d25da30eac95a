import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string, author: 'MD' | 'RN' = 'MD') => ({
  documents: [paper(author === 'RN' ? 'visit-note' : 'progress-note', author, text)],
});

export const fixture: Fixture = {
  fires: [
    {
      why: 'An ileus coded as postprocedural; the surgeon names it and no link',
      record: coded(['K91.89', 'K56.7'], says('Ileus. Tolerates clear liquids.')),
      severity: 'query',
      says: /K91\.89/,
    },
    { why: 'Pneumothorax', record: coded(['J95.811'], says('Right pneumothorax, small, observed.')), says: /J95\.811/ },
    {
      why: 'Only the nurse links it',
      record: coded(['N99.820'], {
        documents: [
          ...says('Hematuria, hemoglobin stable.').documents,
          paper('visit-note', 'RN', 'Bleeding after prostatectomy.'),
        ],
      }),
      says: /N99\.820/,
    },
  ],
  silent: [
    { why: 'Linked', record: coded(['K91.89', 'K56.7'], says('Postoperative ileus after sigmoid colectomy.')) },
    { why: 'Due to the procedure', record: coded(['J95.811'], says('Pneumothorax due to central line procedure.')) },
    { why: 'No complication code', record: coded(['K56.7'], says('Ileus.')) },
    {
      why: 'Another note of the provider is a scan',
      record: coded(['K91.89'], {
        documents: [...says('Ileus.').documents, { type: 'discharge-summary', author: 'MD' }],
      }),
    },
    { why: 'No word of a provider', record: coded(['K91.89'], says('Ileus.', 'RN')), notLooked: true },
    {
      why: 'The list itself gives the code to the name (inclusion term).',
      record: coded(['K91.1'], { documents: [paper('progress-note', 'MD', 'Dumping syndrome, small meals.')] }),
    },
    {
      why: 'A name that cannot be without surgery.',
      record: coded(['M96.3'], { documents: [paper('progress-note', 'MD', 'Postlaminectomy kyphosis.')] }),
    },
    {
      why: 'What went wrong with the opening, in plain words.',
      record: coded(['J95.03'], {
        documents: [paper('progress-note', 'MD', 'Trach plugged with thick secretions twice this week.')],
      }),
    },
  ],
};
