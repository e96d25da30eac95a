import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'hypertension twice',
      record: coded(['I69.351', 'I10', 'E78.5', 'I10']),
      severity: 'error',
      count: 1,
      says: /is listed 2 times/,
    },
    { why: 'with and without the dot, large and small', record: coded(['E11.9', 'I10', 'e119']), count: 1 },
    {
      why: 'one code five times',
      record: coded(['M17.11', 'M17.11', 'M17.11', 'M17.11', 'M17.11']),
      count: 1,
      says: /5 times/,
    },
    { why: 'two codes, each twice', record: coded(['L89.152', 'I10', 'L89.152', 'I10']), count: 2 },
  ],
  silent: [
    { why: 'two ulcers of different stage', record: coded(['L89.152', 'L89.153', 'I10']) },
    { why: 'both knees', record: coded(['M17.11', 'M17.12']) },
    { why: 'two texts that are no codes', record: coded(['diabetes', 'diabetes']) },
    { why: 'no diagnoses', record: { from: '2026-01-12' }, notLooked: true },
  ],
};
