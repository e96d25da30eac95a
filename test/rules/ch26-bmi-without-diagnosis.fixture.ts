import { coded, type Fixture, paper } from './chart.ts';

const figure = (codes: string[], text: string) =>
  coded(codes, { documents: [paper('history-and-physical', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'BMI of 42 and no obesity.',
      record: coded(['I11.0', 'I50.32', 'E11.9', 'Z68.41']),
      severity: 'error',
      count: 1,
      says: /none is in the list/,
    },
    { why: 'BMI as principal.', record: coded(['Z68.41', 'E66.813']), says: /secondary only/ },
    { why: 'Low BMI without a diagnosis.', record: coded(['C34.11', 'Z68.1', 'Z51.5']), count: 1 },
    {
      why: 'BMI before the obesity.',
      record: coded(['M17.0', 'Z68.42', 'E66.813']),
      count: 1,
      says: /E66\.813.* goes before Z68\.42/,
    },
    {
      why: 'The surgeon writes 34.5, the code says 40 and more.',
      record: coded(['T81.31XD', 'E66.811', 'Z68.41'], {
        documents: [paper('history-and-physical', 'MD', 'Obesity class 1, BMI 34.5.')],
      }),
      severity: 'warn',
      says: /another figure/,
    },
    {
      why: 'A tenth above the range',
      record: figure(['E66.813', 'Z68.41'], 'Class 3 obesity, BMI 45.0.'),
      severity: 'warn',
      says: /another figure/,
    },
    {
      why: '19.9 or less is coded, the body mass index is 25',
      record: figure(['E43', 'Z68.1'], 'Severe malnutrition, BMI 25.'),
      severity: 'warn',
      says: /Z68\.1 .*another figure/,
    },
    {
      why: '70 or greater is coded, it is 50',
      record: figure(['E66.813', 'Z68.45'], 'Class 3 obesity, BMI 50.'),
      severity: 'warn',
      says: /Z68\.45 .*another figure/,
    },
  ],
  silent: [
    { why: 'Obesity and BMI.', record: coded(['M17.0', 'E66.813', 'Z68.42']) },
    { why: 'Malnutrition and BMI.', record: coded(['E43', 'G30.1', 'Z68.1']) },
    { why: 'Cachexia and BMI.', record: coded(['C34.11', 'R64', 'Z68.1']) },
    { why: 'No BMI in a list that is not whole.', record: { from: '2026-01-12', principal: 'I10' } },
    { why: 'No From date.', record: { principal: 'I10', secondary: ['Z68.41'] }, notLooked: true },
    {
      why: 'The highest value of the range, with decimals.',
      record: coded(['E66.812', 'Z68.38'], {
        documents: [paper('history-and-physical', 'MD', 'Class 2 obesity, BMI 38.96.')],
      }),
    },
    {
      why: 'Two figures over time, one of which fits.',
      record: coded(['E43', 'Z68.1'], {
        documents: [
          paper('history-and-physical', 'MD', 'Severe malnutrition, BMI was 21.0 in March.'),
          paper('visit-note', 'RN', 'BMI 18.2'),
        ],
      }),
    },
    {
      why: 'A goal is no figure of the patient.',
      record: coded(['E66.813', 'Z68.43'], {
        documents: [paper('history-and-physical', 'MD', 'Class 3 obesity. Goal BMI 40.')],
      }),
    },
    { why: 'The lowest value of the range', record: figure(['E66.813', 'Z68.41'], 'Class 3 obesity, BMI 40.0.') },
    {
      why: 'Nobody has a body mass index of 3 or of 340',
      record: figure(['E66.813', 'Z68.41'], 'Class 3 obesity, BMI 3. BMI 340.'),
    },
    {
      why: 'The list is not whole: the obesity may stand elsewhere',
      record: coded(['M17.0'], { secondary: undefined }),
      chart: { diagnoses: [{ code: 'M17.0', rank: 1 }, { code: 'Z68.41' }] },
    },
    { why: 'The drug before the obesity that it caused is CH29', record: coded(['T50.5X5A', 'E66.1', 'Z68.35']) },
  ],
};
