import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Heart failure before the hypertensive heart disease.',
      record: coded(['I50.33', 'I11.0', 'I48.0']),
      says: /I11\.0.* goes before I50\.33/,
    },
    { why: 'The stage before hypertensive kidney disease.', record: coded(['N18.31', 'I12.9', 'E78.5']), count: 1 },
    {
      why: 'The stage between the two: E11.22 has to stand before it too.',
      record: coded(['I13.0', 'I50.33', 'N18.32', 'E11.22']),
      count: 1,
      says: /E11\.22/,
    },
    { why: 'The stage before both.', record: coded(['I50.33', 'N18.32', 'I13.0', 'E11.22']), count: 3 },

    { why: 'Twice, and both behind', record: coded(['E78.5', 'I50.32', 'I11.0', 'I11.0']), count: 1 },
  ],
  silent: [
    { why: 'Hypertension, heart failure, diabetes, stage.', record: coded(['I13.0', 'I50.33', 'E11.22', 'N18.32']) },
    { why: 'Diabetes first is legal too.', record: coded(['E11.22', 'I13.0', 'N18.32', 'I50.33']) },
    { why: 'So is the stage before the heart failure.', record: coded(['I13.0', 'E11.22', 'N18.32', 'I50.33']) },
    { why: 'Another diabetes code behind the stage: nothing binds it.', record: coded(['I12.9', 'N18.31', 'E11.42']) },
    {
      why: 'The order is not stated: not looked.',
      record: { from: '2026-01-12', secondary: ['N18.32', 'I12.9'] },
      notLooked: true,
    },

    {
      why: 'I13.0 stands twice: once before the others is enough',
      record: coded(['I13.0', 'N18.31', 'I50.32', 'I13.0']),
    },
    { why: 'Heart failure before what complicated the delivery', record: coded(['I50.9', 'O75.4']) },
  ],
};
