import { coded, type Fixture } from './chart.ts';

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
  ],
  silent: [
    { why: 'Class 3 and BMI.', record: coded(['M17.0', 'E66.813', 'Z68.42']) },
    { why: 'Cancer, cachexia.', record: coded(['C34.11', 'E88.A', 'Z68.1']) },
    { why: 'Weight loss alone.', record: coded(['C34.11', 'R63.4']) },
    { why: 'Class 2 beside drug-induced obesity: both may be reported.', record: coded(['E66.1', 'E66.812']) },
    { why: 'No From date.', record: { principal: 'E66.813', secondary: ['E66.01'] }, notLooked: true },
  ],
};
