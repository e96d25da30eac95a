import { coded, type Fixture, paper } from './chart.ts';

/** The discharge that a note of the assessment tells of. */
const SOC = { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-12' };
const told = (oasis: Record<string, string | string[]>, text: string, more = {}) =>
  coded(['I50.22'], {
    oasis: { ...SOC, ...oasis },
    admissionSource: oasis.M1005 === undefined || oasis.M1005 === '^' ? 'community' : 'institutional',
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
    ...more,
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Another day in the note',
      record: told({ M1000: ['3'], M1005: '2026-01-02' }, 'Discharged home from Saint Mary Hospital on 1/9/26.'),
      severity: 'warn',
      says: /M1005 is 2026-01-02, and the note has the discharge on 2026-01-09/,
    },
    {
      why: 'No facility by the answer',
      record: told({ M1000: ['NA'], M1005: '^' }, 'Released from rehab on 01/05/2026 after three weeks.'),
      severity: 'warn',
      says: /M1000 is NA/,
    },
    {
      why: 'Home from a stay',
      record: told({ M1000: ['NA'], M1005: '^' }, 'Home since Friday 1/9 from a five-day stay at Mercy.'),
      severity: 'warn',
    },
  ],
  silent: [
    {
      why: 'The same day',
      record: told(
        { M1000: ['3'], M1005: '2026-01-09' },
        'Discharged from the hospital on 1/9/26; d/c from hospital 1/2 before that.',
      ),
    },
    { why: 'Longer ago', record: told({ M1000: ['NA'] }, 'Discharged from the hospital on 11/20/25.') },
    {
      why: 'No day, an emergency visit, a plan',
      record: told(
        { M1000: ['NA'] },
        'Discharged from hospital emergency department 1/9/26. Discharge from hospital planned 1/10/26. Came home from the hospital.',
      ),
    },
    {
      why: 'The day of the answer',
      record: told({ M1000: ['3'], M1005: '2026-01-09' }, 'Came home from hospital 1/9.'),
    },
    {
      why: 'The record has its own stays',
      record: told({ M1000: ['3'], M1005: '2026-01-09' }, 'Discharged from hospital 1/8/26.', {
        stays: [{ type: 'acute', through: '2026-01-09' }],
      }),
    },
  ],
};
