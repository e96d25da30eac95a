import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Hemiplegia after a stroke, and "without residual deficits".',
      record: coded(['I69.351', 'I10', 'Z86.73']),
      severity: 'error',
      count: 1,
      says: /Excludes1/,
    },
    {
      why: 'The note stands at both: order does not matter.',
      record: coded(['I50.22', 'Z86.73', 'I69.320']),
      count: 1,
    },
    {
      why: 'An acute infarction beside its sequelae: is there a new stroke?',
      record: coded(['I69.351', 'I63.9', 'I10']),
      severity: 'query',
      says: /new stroke/,
    },
    { why: 'Hemorrhage and sequela together.', record: coded(['I61.9', 'I69.154', 'I10']), severity: 'query' },
  ],
  silent: [
    { why: 'Sequelae alone.', record: coded(['I69.354', 'I69.391', 'R13.12', 'I10']) },
    { why: 'History alone.', record: coded(['I50.22', 'Z86.73', 'I48.0']) },
    { why: 'Carotid stenosis beside a sequela is Excludes2, and common.', record: coded(['I69.351', 'I65.21', 'I10']) },
    { why: 'Old and healed stroke beside chronic ischemia.', record: coded(['I67.82', 'Z86.73', 'I10']) },
    { why: 'No From date.', record: { principal: 'I69.351', secondary: ['Z86.73'] }, notLooked: true },
  ],
};
