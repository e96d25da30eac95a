import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A diabetic foot ulcer without its L97 code.',
      record: coded(['E11.621', 'E11.42', 'I10', 'Z79.4']),
      severity: 'warn',
      count: 1,
      says: /L97/,
    },
    {
      why: 'Diabetic kidney disease without the stage.',
      record: coded(['I11.0', 'I50.32', 'E11.22', 'Z79.84']),
      says: /N18\.1/,
    },
    { why: 'Another skin ulcer with diabetes, and no ulcer code.', record: coded(['E13.622', 'I10']), count: 1 },
    {
      why: 'Hypoglycemia without its level: information only, the level may not be known.',
      record: coded(['E11.649', 'I10', 'Z79.4']),
      severity: 'info',
    },
    {
      why: 'Other complication, and nothing else in the list that could be it.',
      record: coded(['E11.69', 'E11.42', 'Z79.84']),
      says: /complication/,
    },
  ],
  silent: [
    { why: 'Foot ulcer with L97.', record: coded(['E11.621', 'L97.412', 'I10']) },
    { why: 'Stage not stated: N18.9 is there, that is another row.', record: coded(['I12.9', 'E11.22', 'N18.9']) },
    { why: 'Osteomyelitis is the other complication.', record: coded(['E11.621', 'L97.516', 'E11.69', 'M86.171']) },
    { why: 'Level 2 hypoglycemia.', record: coded(['E10.649', 'E16.A2', 'I10']) },
    {
      why: 'The list is not whole: not looked.',
      record: { from: '2026-01-12', principal: 'E11.621' },
      notLooked: true,
    },
  ],
};
