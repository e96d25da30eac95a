import { coded, type Fixture, paper } from './chart.ts';

/** M2301: emergency departments since the last OASIS. */
const told = (text: string, answer = '0', more: Record<string, string> = {}) =>
  coded(['I10'], {
    from: '2025-12-20',
    oasis: { M0100: '09', M0030: '2025-12-20', M0090: '2026-01-16', M2301: answer, ...more },
    documents: [paper('visit-note', 'RN', text, '2026-01-16')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'A visit with its day',
      record: told('Patient went to the ER on 1/5 for a nosebleed and was sent home.'),
      severity: 'warn',
      says: /M2301 is 0 .*“went to the ER”/,
    },
    {
      severity: 'warn',
      why: 'Seen there',
      record: told('Was seen in the emergency department on 1/5/2026 for retention.'),
    },
    { severity: 'warn', why: 'By its short name', record: told('ED visit 1/9 for chest pain, sent home.') },
  ],
  silent: [
    { why: 'Counted', record: told('Patient went to the ER on 1/5 for a nosebleed.', '1') },
    { why: 'None', record: told('No ER visits since 12/20.') },
    { why: 'The husband', record: told('Husband went to the ER on 1/5.') },
    { why: 'Before care began', record: told('Was seen in the ER 12/12/2025.') },
    { why: 'No day', record: told('Went to the ER for chest pain at some time.') },
    { why: 'Taught', record: told('Instructed to go to the ER for chest pain on 1/16.') },
  ],
};
