import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Parkinson disease and parkinsonism.',
      record: coded(['G20.A1', 'G20.C', 'R13.12']),
      severity: 'error',
      count: 1,
      says: /Excludes1/,
    },
    { why: 'Parkinsonism and its drug-induced form.', record: coded(['G20.C', 'G21.11']), count: 1 },
    {
      why: 'Dementia before the Parkinson disease.',
      severity: 'block',
      record: coded(['F02.B0', 'G20.A1']),
      says: /G20\.A1.* goes before F02\.B0/,
    },
    { why: 'Dementia before the Lewy body disease.', record: coded(['I10', 'F02.818', 'G31.83']), count: 1 },
    {
      why: 'The documents have parkinsonism, and nobody the disease',
      record: coded(['G20.A1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Parkinsonism, on levodopa. HTN.')],
      }),
      severity: 'warn',
      says: /G20\.C/,
    },
    {
      why: 'Of the vessels',
      record: coded(['G20.A1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Vascular parkinsonism after small strokes. HTN.')],
      }),
      says: /G21\.4/,
      severity: 'warn',
    },
  ],
  silent: [
    { why: 'Parkinson disease with fluctuations, dementia.', record: coded(['G20.A2', 'F02.B2', 'R13.12']) },
    { why: 'Lewy body disease, dementia.', record: coded(['G31.83', 'F02.B11']) },
    {
      why: 'Of two diseases that may cause the dementia one before it is enough.',
      record: coded(['G31.83', 'F02.B11', 'G20.A1']),
    },
    { why: 'Drug-induced parkinsonism alone.', record: coded(['F20.9', 'G21.11', 'T43.505D']) },
    { why: 'No From date.', record: { principal: 'G20.A1', secondary: ['G20.C'] }, notLooked: true },
    { why: 'Dementia before the Alzheimer disease is CV05 and CH21', record: coded(['I10', 'F02.80', 'G30.9']) },
    {
      why: 'The disease is named besides',
      record: coded(['G20.A1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Parkinsonism due to Parkinson’s disease. HTN.')],
      }),
    },
    {
      why: 'In short',
      record: coded(['G20.A1', 'I10'], { documents: [paper('discharge-summary', 'MD', 'PD with parkinsonism. HTN.')] }),
    },
    {
      why: 'The parkinsonism of the father',
      record: coded(['G20.A1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Father had parkinsonism. HTN.')],
      }),
    },
    {
      why: 'Nobody speaks of either',
      record: coded(['G20.A1', 'I10'], { documents: [paper('discharge-summary', 'MD', 'HTN.')] }),
    },
  ],
};
