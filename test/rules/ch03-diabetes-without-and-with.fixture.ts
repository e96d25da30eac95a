import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'E11.9 left over beside diabetic kidney disease.',
      record: coded(['I13.0', 'I50.32', 'E11.22', 'N18.31', 'E11.9', 'Z79.4']),
      severity: 'error',
      count: 1,
      says: /E11\.9 is not coded with it/,
    },
    { why: 'Type 1 without complications beside neuropathy.', record: coded(['E10.42', 'E10.9', 'I10']), count: 1 },
    {
      why: 'In remission, and with neuropathy.',
      record: coded(['Z47.1', 'Z96.651', 'E11.A', 'E11.42']),
      says: /E11\.A/,
    },
    { why: 'E11.9 first, hyperglycemia behind it.', record: coded(['E11.9', 'E11.65', 'I10']), count: 1 },
    {
      why: 'Beside three complications: one finding that names all',
      record: coded(['E11.621', 'L97.512', 'E11.42', 'E11.51', 'E11.9']),
      count: 1,
      says: /E11\.42 and E11\.51 too/,
    },
    {
      why: 'In remission, and coded as if it were not.',
      record: coded(['I10', 'E11.9'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Type 2 diabetes in remission since his weight loss.')],
      }),
      severity: 'warn',
      asks: 'replace',
      says: /E11\.9 .*E11\.A/,
    },

    {
      why: 'A day whose tabular notes are not there: the titles say it',
      record: coded(['E11.9', 'E11.42'], { from: '2024-01-10' }),
    },
  ],
  silent: [
    {
      why: 'In remission once, and back.',
      record: coded(['I10', 'E11.9'], {
        documents: [
          paper('progress-note', 'MD', 'Type 2 diabetes in remission.', '2025-06-02'),
          paper('discharge-summary', 'MD', 'Type 2 diabetes, metformin restarted.'),
        ],
      }),
    },
    {
      why: 'A nurse calls it so.',
      record: coded(['I10', 'E11.9'], { documents: [paper('visit-note', 'RN', 'Type 2 diabetes in remission.')] }),
    },
    {
      why: 'Four complications of one diabetes: as many as needed.',
      record: coded(['E11.621', 'L97.512', 'E11.51', 'E11.42', 'E11.65']),
    },
    { why: 'E11.9 alone.', record: coded(['Z47.1', 'Z96.652', 'E11.9', 'I10']) },
    { why: 'In remission, nothing else.', record: coded(['Z47.1', 'Z96.652', 'E11.A', 'I10']) },
    { why: 'No diagnoses: not looked.', record: { from: '2026-01-12' }, notLooked: true },
    {
      why: 'Remission is hoped for.',
      record: coded(['E11.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Type 2 diabetes, the goal is remission by weight loss.'),
        ],
      }),
    },
  ],
};
