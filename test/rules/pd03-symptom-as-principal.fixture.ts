import { coded, type Fixture } from './chart.ts';

const refused = (returnCode: '03' | '05', flags: string[]) => ({
  returnCode: { determined: true as const, value: returnCode, authority: 'cms' as const, because: [] },
  validityFlags: { determined: true as const, value: flags, authority: 'cms' as const, because: [] },
});

export const fixture: Fixture = {
  fires: [
    { why: 'Gait abnormality first', record: coded(['R26.89', 'M17.11']), severity: 'query', says: /Query provider/ },
    { why: 'Muscle weakness first', record: coded(['M62.81', 'I10']), severity: 'query' },
    { why: 'Low back pain first', record: coded(['M54.50', 'I10']), severity: 'query' },
    {
      why: 'A fast heartbeat first: refused by the project’s estimate',
      record: coded(['R00.0', 'I10']),
      severity: 'info',
    },
    {
      why: 'Flag 01: not acceptable as primary',
      record: coded(['R26.89', 'I10']),
      grouping: refused('03', ['01', '05']),
    },
    { why: 'Flag 03: unspecified', record: coded(['R26.9', 'I10']), grouping: refused('03', ['03']) },
  ],
  silent: [
    { why: 'Dysphagia is a symptom that the table accepts', record: coded(['R13.12', 'I69.391']) },
    { why: 'Osteoarthritis is refused and no symptom', record: coded(['M19.90', 'I10']) },
    { why: 'The symptom is secondary', record: coded(['I87.2', 'R26.89']) },
    { why: 'No table for the date', record: coded(['R26.89'], { from: '2019-06-01' }), notLooked: true },
    { why: 'Another payer', record: coded(['R26.89'], { payer: 'medicaid' }), notLooked: true },
    {
      why: 'Returned for the order alone (flag 05)',
      record: coded(['R13.12', 'I10']),
      grouping: refused('03', ['05']),
    },
  ],
};
