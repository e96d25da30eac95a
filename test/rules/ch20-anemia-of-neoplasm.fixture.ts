import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Anemia before the lung cancer.',
      record: coded(['D63.0', 'C34.11', 'C79.51']),
      severity: 'block',
      says: /C34\.11/,
    },
    { why: 'The same further down.', record: coded(['J91.0', 'D63.0', 'C50.412', 'I10']), says: /goes before D63\.0/ },
    {
      why: 'The drug before the anemia that it caused.',
      record: coded(['C18.2', 'T45.1X5A', 'D64.81']),
      count: 1,
      says: /D64\.81.* goes before T45\.1X5A/,
    },
  ],
  silent: [
    { why: 'Cancer, then anemia.', record: coded(['C34.11', 'D63.0', 'G89.3']) },
    { why: 'Anemia of chemotherapy, cancer, drug.', record: coded(['D64.81', 'C18.2', 'T45.1X5D']) },
    { why: 'Anemia of kidney disease before a cancer.', record: coded(['I12.9', 'N18.4', 'D63.1', 'C61']) },
    {
      why: 'The order is not stated.',
      record: { from: '2026-01-12', secondary: ['D63.0', 'C34.11'] },
      notLooked: true,
    },
  ],
};
