import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Morbid obesity beside class 3.',
      record: coded(['M17.0', 'E66.813', 'E66.01', 'Z68.42']),
      severity: 'error',
      count: 1,
      says: /class 3 alone/,
    },
    { why: 'Obesity hypoventilation says the obesity.', record: coded(['E66.2', 'E66.01', 'Z68.45']), count: 1 },
    { why: 'Underweight beside malnutrition.', record: coded(['E44.0', 'R63.6', 'Z68.1']), says: /Excludes1/ },
    { why: 'Cachexia twice.', record: coded(['C34.11', 'E88.A', 'R64']), count: 1 },
    { why: 'Cachexia of a disease as principal.', record: coded(['E88.A', 'C34.11']), says: /cannot be primary/ },

    {
      why: 'Obesity unspecified; the physician says the class.',
      record: coded(['I10', 'E66.9'], { documents: [paper('progress-note', 'MD', 'Hypertension. Class 2 obesity.')] }),
      severity: 'warn',
      says: /E66\.812/,
    },
    {
      why: 'The class is coded, and only obesity is documented.',
      record: coded(['I10', 'E66.812', 'Z68.36'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Obesity, BMI 36.')],
      }),
      severity: 'query',
      says: /E66\.812/,
    },
    {
      why: 'The nurse says the class: the provider is asked.',
      record: coded(['I10', 'E66.9'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension. Obesity.'),
          paper('visit-note', 'RN', 'Class 3 obesity.'),
        ],
      }),
      severity: 'query',
      says: /not in a provider’s words/,
    },
    {
      why: 'Morbid obesity, and the note says class 3.',
      record: coded(['E66.01', 'Z68.42'], {
        documents: [
          paper('discharge-summary', 'MD', 'Morbid obesity, class III, with a BMI of 46, referred to a dietitian.'),
        ],
      }),
      severity: 'warn',
      asks: 'replace',
    },
    {
      why: 'Class 3 without the word morbid: told once.',
      record: coded(['E66.01', 'Z68.42'], {
        documents: [paper('discharge-summary', 'MD', 'Class III obesity with a BMI of 46.')],
      }),
      severity: 'warn',
    },
    {
      why: 'Both are coded, and the note has both: told once.',
      record: coded(['E66.813', 'E66.01', 'Z68.42'], {
        documents: [paper('discharge-summary', 'MD', 'Morbid obesity, class III, with a BMI of 46.')],
      }),
      says: /class 3 alone/,
    },
  ],
  silent: [
    { why: 'Class 3 and BMI.', record: coded(['M17.0', 'E66.813', 'Z68.42']) },
    { why: 'Cancer, cachexia.', record: coded(['C34.11', 'E88.A', 'Z68.1']) },
    { why: 'Weight loss alone.', record: coded(['C34.11', 'R63.4']) },
    { why: 'Class 2 beside drug-induced obesity: both may be reported.', record: coded(['E66.1', 'E66.812']) },
    { why: 'No From date.', record: { principal: 'E66.813', secondary: ['E66.01'] }, notLooked: true },

    {
      why: 'The class as documented.',
      record: coded(['I10', 'E66.812'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Class 2 obesity.')],
      }),
    },
    {
      why: 'Morbid obesity, and no class.',
      record: coded(['E66.01', 'Z68.42'], {
        documents: [paper('discharge-summary', 'MD', 'Morbid obesity due to excess calories with a BMI of 46.')],
      }),
    },
    {
      why: 'Class 3, as the note says.',
      record: coded(['E66.813', 'Z68.42'], {
        documents: [paper('discharge-summary', 'MD', 'Morbid obesity, class III, with a BMI of 46.')],
      }),
    },
    {
      why: 'Class 3 in a nurse’s words.',
      record: coded(['E66.01', 'Z68.42'], {
        documents: [
          paper('discharge-summary', 'MD', 'Morbid obesity with a BMI of 46.'),
          paper('visit-note', 'RN', 'Morbid obesity, class III.'),
        ],
      }),
    },
  ],
};
