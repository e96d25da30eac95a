import { coded, type Fixture } from './chart.ts';

const FUNCTION = { M1800: '1', M1810: '1', M1820: '2', M1830: '3', M1840: '1', M1850: '1', M1860: '2', M1033: ['7'] };
const wound = (visits: number | Record<string, number>) =>
  coded(['I87.2'], { previousPeriodEnd: null, oasis: FUNCTION, visits, confirmed: { comorbidity: '1' } });

export const fixture: Fixture = {
  fires: [
    { why: 'One visit', record: wound(1), severity: 'info', says: /Visits of the period: 1\. LUPA threshold: \d\./ },
    { why: 'No visit', record: wound(0) },
    { why: 'By discipline', record: wound({ SN: 1 }) },
    {
      why: 'One visit of nursing, none of therapy',
      record: wound({ SN: 1, PT: 0 }),
      says: /Visits of the period: 1\./,
      shows: /^visits/,
    },
    { why: 'The count is shown once, and the threshold', record: wound(1), shows: /^visits[^;]*; [^;]*$/ },
  ],
  silent: [
    { why: 'Twelve visits', record: wound(12) },
    {
      why: 'The threshold is not determined: nothing is known of function',
      record: coded(['I87.2'], { visits: 1 }),
      notLooked: true,
    },
    { why: 'The count is none', record: wound(-1), notLooked: true },
    { why: 'Visits are not given', record: coded(['I87.2'], { oasis: FUNCTION }), notLooked: true },
    { why: 'Another payer', record: { ...wound(1), payer: 'medicaid' }, notLooked: true },
  ],
};
