import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Hemiplegia twice.',
      record: coded(['I69.351', 'G81.91', 'I10']),
      severity: 'error',
      says: /Excludes1 at G81/,
      goes: 'G81.91',
    },
    { why: 'Aphasia twice.', record: coded(['I69.320', 'R47.01']), count: 1, goes: 'R47.01' },
    { why: 'Type of dysphagia before I69.391.', record: coded(['R13.12', 'I69.391']), says: /goes before R13\.12/ },
    { why: 'Facial weakness twice.', record: coded(['I69.392', 'R29.810']), count: 1 },
    { why: 'Hypertension before the sequela: a warning.', record: coded(['I10', 'I69.354']), severity: 'warn' },

    {
      why: 'Dysphagia without its type: information, it is asked for if known.',
      record: coded(['I69.391', 'I10']),
      severity: 'info',
      says: /R13\.1-/,
    },
    {
      why: 'The dysphagia as principal; how the others stand nobody says',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'R13.12', rank: 1 }, { code: 'I69.391' }], looked: ['secondary'] },
    },
    {
      why: 'The type of dysphagia is written, and not coded.',
      record: coded(['I69.391', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Infarction in March, left with oropharyngeal dysphagia.')],
      }),
      severity: 'warn',
      asks: 'add',
      says: /“oropharyngeal dysphagia” \(R13\.12\)/,
    },
    {
      why: 'The note has the dysphagia and not its type.',
      record: coded(['I69.391', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Infarction in March, left with dysphagia. Hypertension.')],
      }),
      severity: 'info',
      says: /none is in the list\.$/,
    },
    {
      why: 'Dysarthria by itself beside another sequela, and the provider has it of the stroke.',
      record: coded(['I69.354', 'R47.1'], {
        documents: [
          paper('discharge-summary', 'MD', 'Ischemic stroke in December with left hemiparesis and dysarthria.'),
        ],
      }),
      asks: 'replace',
      says: /R47\.1 .*I69\.322/,
    },
  ],
  silent: [
    {
      why: 'Dysarthria of another disease.',
      record: coded(['G20.A1', 'R47.1'], {
        documents: [paper('discharge-summary', 'MD', 'Parkinson disease with dysarthria.')],
      }),
    },
    { why: 'Sequelae, type of dysphagia, hypertension.', record: coded(['I69.351', 'I69.391', 'R13.12', 'I10']) },
    { why: 'Dysphagia of Parkinson disease.', record: coded(['G20.A1', 'R13.12']) },
    {
      why: 'Aphasia after a stroke beside a hemiplegia that is not one: the note names only I69.-5-.',
      record: coded(['G81.94', 'I69.320']),
    },
    {
      why: 'Hypertension before a cerebral atherosclerosis, which is no sequela: the same note of the section, told elsewhere.',
      record: coded(['I10', 'I67.2']),
    },
    { why: 'No From date.', record: { principal: 'I69.351', secondary: ['G81.91'] }, notLooked: true },

    {
      why: 'Dysphagia without its type, in a list that may go on.',
      record: { from: '2026-01-12', principal: 'I69.391' },
    },
  ],
};
