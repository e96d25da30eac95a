import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: '02: dementia in diseases classified elsewhere',
      record: coded(['F02.80', 'G30.9']),
      severity: 'block',
      says: /F02\.80 .* manifestation .* flag 02/,
    },
    { why: '04: a fall', record: coded(['W19.XXXD', 'S72.141D']), severity: 'block', says: /flag 04/ },
    {
      why: '06: a header since October 2024',
      record: coded(['E66.8', 'I10']),
      severity: 'block',
      says: /E66\.8 .* flag 06/,
    },
    { why: '06 without a Through date', record: coded(['E66.8'], { through: undefined }), says: /flag 06/ },
    { why: '07: the principal is blank', record: { ...coded([]), principal: '' }, says: /is blank.* flag 07/ },
    { why: 'Blank, in words', record: { ...coded([]), principal: '' }, says: /^The primary diagnosis is blank/ },
    { why: 'The key names the code', record: coded(['E66.8', 'I10']), key: /E66\.8/ },
  ],
  silent: [
    { why: 'A principal with a group', record: coded(['I87.2', 'I10']) },
    { why: 'The manifestation is secondary', record: coded(['G30.9', 'F02.80']) },
    { why: 'No group is another return code', record: coded(['M62.81']) },
    {
      why: 'A short period (flag 15) is no fault of the principal',
      record: coded(['I87.2'], { through: '2026-01-20' }),
    },
    { why: 'Another payer', record: coded(['F02.80'], { payer: 'other' }), notLooked: true },
    { why: 'No principal is stated', record: coded([]), notLooked: true },
  ],
};
