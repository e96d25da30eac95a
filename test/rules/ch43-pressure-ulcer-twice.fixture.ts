import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Two sacral ulcers of stage 3, coded twice.',
      record: coded(['L89.153', 'L89.153', 'E44.0']),
      severity: 'error',
      count: 1,
      says: /2 times/,
    },
    { why: 'The right heel three times.', record: coded(['G82.21', 'L89.612', 'L89.612', 'L89.612']), says: /3 times/ },
    { why: 'Two codes, each twice.', record: coded(['L89.154', 'L89.154', 'L89.323', 'L89.323']), count: 2 },
  ],
  silent: [
    { why: 'Sacrum, right buttock, left heel: a code each.', record: coded(['L89.154', 'L89.313', 'L89.620']) },
    { why: 'Two ulcers of the sacrum at different stages.', record: coded(['L89.153', 'L89.152']) },
    { why: 'Another code twice is another row.', record: coded(['L89.154', 'I10', 'I10']) },
    { why: 'No From date.', record: { principal: 'L89.153', secondary: ['L89.153'] }, notLooked: true },
  ],
};
