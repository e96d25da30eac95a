import { coded, type Fixture, paper } from './chart.ts';

/** The day of the signature against that of the encounter. */
const note = (text: string) => paper('face-to-face', 'MD', text, '2026-01-08');
const told = (...texts: string[]) => coded(['I50.22'], { documents: texts.map(note) });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Signed before it took place',
      record: told(
        'Visit 01/08/2026: chronic systolic heart failure.\nElectronically signed by Rosa Lind, MD 12/30/2025',
      ),
      severity: 'warn',
      says: /the encounter of 2026-01-08 and is signed on 2025-12-30, before it/,
    },
    {
      why: 'Certifies over a signature without a day',
      record: told(
        'I certify that this patient is under my care. Encounter date: 01/08/2026, systolic heart failure.\nSignature: Rosa Lind, MD',
      ),
      says: /the signature has no date/,
      cites: /424\.22\(a\)\(2\)/,
    },
    {
      why: 'Of two notes both',
      record: told(
        'Encounter 01/08/2026: heart failure.\nSigned by Rosa Lind, MD 01/02/2026',
        'Encounter 01/08/2026: systolic failure.\nSigned by Rosa Lind, MD 01/03/2026',
      ),
    },
  ],
  silent: [
    { why: 'Signed on the day', record: told('Visit 01/08/2026: heart failure.\nSigned by Rosa Lind, MD 01/08/2026') },
    { why: 'Signed days later', record: told('Visit 01/08/2026: heart failure.\nSigned by Rosa Lind, MD 01/20/2026') },
    {
      why: 'A clinical note whose signature has no day',
      record: told('Visit 01/08/2026: heart failure.\nSigned by Rosa Lind, MD'),
    },
    {
      why: 'Signed twice, the last time after it',
      record: told(
        'Visit 01/08/2026: heart failure.\nSigned by Rosa Lind, MD 01/02/2026\nSigned by Rosa Lind, MD 01/09/2026',
      ),
    },
    {
      why: 'Certifies, signed and dated',
      record: told('I certify the need. Visit 01/08/2026: heart failure.\nSigned by Rosa Lind, MD 01/09/2026'),
    },
    {
      why: 'Another note is in order',
      record: told(
        'Visit 01/08/2026: heart failure.\nSigned by Rosa Lind, MD 01/02/2026',
        'I certify the need. Visit 01/08/2026: heart failure.\nSigned by Rosa Lind, MD 01/08/2026',
      ),
    },
  ],
};
