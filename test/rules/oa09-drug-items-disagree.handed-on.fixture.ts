import { coded, type Fixture, paper } from './chart.ts';

/** High-risk drugs (M2010), lists handed on at discharge (A2121, A2123), issues and hands in more words. */
const list = (oasis: Record<string, string | string[]>, ...drugs: string[]) =>
  coded(['I10'], {
    oasis,
    documents: [paper('medication-list', 'RN', drugs.map((drug) => `- ${drug}`).join('\n'), '2026-01-12')],
  });
const told = (item: string, text: string, answer = '0') =>
  coded(['I10'], {
    oasis: { M0090: '2026-01-12', [item]: answer },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'No high-risk drug, and one against clotting',
      record: list({ M2010: 'NA' }, 'Coumadin 3 mg every evening', 'Digoxin 0.125 mg daily'),
      severity: 'warn',
      says: /M2010 is NA \(takes no high-risk drug\); the medications include Coumadin 3 mg every\./,
      count: 1,
    },
    { why: 'One for the sugar', record: list({ M2010: 'NA' }, 'Metformin 500 mg twice daily'), says: /Metformin/ },
    {
      why: 'N0415 marks one',
      record: coded(['I10'], { oasis: { M2010: 'NA', N0415_1: ['E'] } }),
      says: /N0415 marks E \(anticoagulant\)/,
      key: /M2010/,
    },
    {
      why: 'The list was faxed',
      record: told('A2121', 'Reconciled medication list faxed to Dr. Pell office today.'),
      says: /A2121 is 0 \(no reconciled medication list to the next provider\)/,
    },
    { why: 'The patient has it', record: told('A2123', 'Updated med list given to pt and daughter.'), says: /A2123/ },
    { why: 'A copy', record: told('A2123', 'Provided patient with a copy of current medication list.') },
    {
      why: 'Two of one kind, and the office called',
      record: told('M2001', 'Found pt taking both metoprolol and Toprol XL. Call placed to Dr Singh.'),
      says: /M2001/,
    },
    { why: 'An interaction', record: told('M2001', 'Interaction noted between warfarin and Bactrim. T/C to Dr. Yee.') },
    {
      why: 'A bottle that says another dose',
      record: told('M2001', 'Discrepancy: list has carvedilol 25 mg, bottle reads 6.25 mg. Notified Dr. Patel.'),
    },
    { why: 'Poured before', record: told('M2020', 'Daughter pre-pours AM and PM meds into cups.') },
  ],
  silent: [
    { why: 'No high-risk drug', record: list({ M2010: 'NA', N0415_1: ['Z'] }, 'Amlodipine 5 mg daily') },
    { why: 'Taught about them', record: list({ M2010: '1' }, 'Coumadin 3 mg every evening') },
    {
      why: 'What a hospital gave may be over',
      record: coded(['I10'], {
        oasis: { M2010: 'NA' },
        documents: [paper('discharge-summary', 'MD', 'Discharge medications:\n- Enoxaparin 40 mg daily', '2026-01-11')],
      }),
    },
    { why: 'Antibiotics are not meant', record: list({ M2010: 'NA' }, 'Cephalexin 500 mg four times daily') },
    { why: 'It will go out', record: told('A2121', 'Med list will be faxed to PCP tomorrow.') },
    { why: 'Refused', record: told('A2123', 'Patient refused; copy of med list not given to pt.') },
    {
      why: 'Two who get on',
      record: told('M2001', 'Pleasant interaction noted between pt and spouse. MD office called for labs.'),
    },
    {
      why: 'Another discrepancy',
      record: told('M2001', 'Discrepancy: address on face sheet differs; office notified.'),
    },
    { why: 'Coffee', record: told('M2020', 'Wife pours coffee and pt takes pills from planner himself.') },
  ],
};
