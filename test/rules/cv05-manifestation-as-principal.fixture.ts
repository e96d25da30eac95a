import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'anemia in chronic kidney disease is first, the kidney disease second',
      record: coded(['D63.1', 'N18.4', 'E78.5', 'Z91.81']),
      severity: 'block',
      count: 1,
      says: /D63\.1 .* cannot be primary \(M1021\)/,
    },
    {
      why: 'dementia of Alzheimer disease is first, its cause second',
      record: coded(['F02.B0', 'G30.1', 'I10', 'Z91.81']),
      severity: 'block',
      count: 1,
      says: /F02\.B0 .* cannot be primary \(M1021\)/,
    },
    {
      why: 'the cause stands behind its manifestation',
      record: coded(['I10', 'F02.80', 'G30.9', 'M17.11']),
      severity: 'error',
      count: 1,
      says: /G30\.9 .* goes before F02\.80/,
    },
    {
      why: 'anemia in kidney disease, and no kidney disease in the list',
      record: coded(['I50.32', 'D63.1', 'E78.5']),
      severity: 'error',
      count: 1,
    },
    { why: 'anemia in neoplasm before the neoplasm', record: coded(['I10', 'D63.0', 'C18.7']), severity: 'error' },
    { why: 'dementia whose cause nobody coded', record: coded(['I10', 'F02.80', 'E11.9', 'M17.11']), severity: 'warn' },
    { why: 'a manifestation alone', record: coded(['I68.0']), severity: 'block' },
    {
      why: 'HIV behind the dementia, and nothing before it that could cause it',
      record: coded(['I10', 'F02.80', 'B20']),
      severity: 'warn',
      says: /B20 .* is listed after F02\.80/,
    },
    { why: 'a whole list of two, the other a sign', record: coded(['R26.2', 'F02.80']), severity: 'warn' },
    {
      why: 'only the principal’s place is stated',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'G30.1' }, { code: 'F02.B0', rank: 1 }] },
      severity: 'block',
    },
    {
      why: 'acute kidney failure is no chronic kidney disease',
      record: coded(['I50.32', 'D63.1', 'N17.9']),
      says: /D63\.1 follows|D63\.1 .* follows its etiology/,
    },
    {
      why: 'a note of eight examples leaves little out',
      record: coded(['I10', 'N16']),
      severity: 'warn',
      asks: 'add',
      cites: /N16/,
    },
  ],
  silent: [
    {
      why: 'dementia behind a disease of the thyroid: of the section of an example',
      record: coded(['E05.90', 'F02.80', 'I10']),
    },
    {
      why: 'dementia of normal pressure hydrocephalus: a disease of the brain that the list leaves out',
      record: coded(['G91.2', 'F02.A0', 'I10']),
    },
    { why: 'HIV behind, and another brain disease before', record: coded(['G31.1', 'F02.80', 'B20']) },
    { why: 'gastroparesis "if known" is no manifestation by the Code Editor', record: coded(['K31.84', 'I10']) },
    { why: 'a manifestation whose note names no code', record: coded(['A87.9', 'I68.2']) },
    {
      why: 'the list of others is not whole',
      record: { from: '2026-01-12', principal: 'I10' },
      chart: {
        diagnoses: [
          { code: 'I10', rank: 1 },
          { code: 'F02.80', rank: 2 },
        ],
      },
    },
    { why: 'the kidney disease first', record: coded(['N18.4', 'D63.1', 'E78.5']) },
    { why: 'etiology first', record: coded(['G30.1', 'F02.B0', 'I10', 'E03.9']) },
    { why: 'one listed cause before is enough: hypothyroidism behind', record: coded(['G30.9', 'F02.80', 'E03.9']) },
    { why: 'a cause of the same section as those the note names', record: coded(['G31.1', 'F02.80', 'I10']) },
    { why: 'anemia in rheumatoid arthritis: its note gives few examples', record: coded(['M05.79', 'D63.8', 'I10']) },
    { why: 'B96.20 names an organism, no manifestation', record: coded(['N39.0', 'B96.20']) },
    { why: 'F03.90 is no manifestation', record: coded(['F03.90', 'I10']) },
    {
      why: 'the list of others is not whole: the cause may stand there',
      record: { from: '2026-01-12', principal: 'F03.90' },
    },
    { why: 'no principal is known', record: { from: '2026-01-12', secondary: ['F02.80'] }, notLooked: true },
    {
      why: 'HIV behind, and another brain disease before, among others',
      record: coded(['I10', 'G31.1', 'M17.11', 'F02.80', 'B20']),
    },
  ],
};
