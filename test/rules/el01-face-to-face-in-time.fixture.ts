import { coded, type Fixture, paper } from './chart.ts';

const NOTE = 'Seen for decompensated heart failure. Needs skilled nursing for volume assessment.';
const at = (date: string, text = NOTE) => ({ documents: [paper('face-to-face', 'MD', text, date)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'The encounter was 104 days before the start of care',
      record: coded(['I50.22', 'I10'], at('2025-09-30')),
      severity: 'block',
      says: /2025-09-30 is 104 days before the start of care \(2026-01-12\)/,
    },
    {
      why: 'The encounter came 45 days after the start of care',
      record: coded(['I50.22', 'I10'], at('2026-02-26')),
      says: /45 days after/,
    },
    {
      why: 'The note was filed in January; the encounter that it states was in September',
      record: coded(['I50.22', 'I10'], at('2026-01-10', `Date of encounter: 09/14/2025. ${NOTE}`)),
      says: /2025-09-14/,
    },
    {
      why: 'The visit by which the note begins, filed later',
      record: coded(['I50.22', 'I10'], at('2026-01-10', `Visit 09/14/2025: ${NOTE}`)),
      says: /2025-09-14/,
    },
    {
      why: 'One day outside the 90 days, in words',
      record: coded(['I50.22', 'I10'], at('2026-01-13', `Patient was seen on October 13, 2025. ${NOTE}`)),
      says: /91 days before/,
    },
    {
      why: 'One day outside the 30 days after',
      record: coded(['I50.22', 'I10'], at('2026-02-12')),
      says: /31 days after/,
    },
    {
      why: 'The note is too old; the discharge summary shows an encounter in time about the same',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'MD', NOTE, '2025-09-30'),
          paper(
            'discharge-summary',
            'MD',
            'Admitted with decompensated systolic heart failure, seen daily.',
            '2026-01-09',
          ),
        ],
      }),
      severity: 'warn',
      says: /104 days before .* The discharge summary of 2026-01-09 shows one in time/,
    },
    {
      why: 'The discharge summary in time is of another matter',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'MD', NOTE, '2025-09-30'),
          paper('discharge-summary', 'MD', 'Admitted for cataract surgery, uneventful.', '2026-01-09'),
        ],
      }),
      severity: 'block',
    },
    {
      why: 'The discharge summary is too old as well',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'MD', NOTE, '2025-09-30'),
          paper('discharge-summary', 'MD', 'Admitted with systolic heart failure.', '2025-10-02'),
        ],
      }),
      severity: 'block',
    },
    {
      why: 'The nurse saw the patient in time, and no provider',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'MD', NOTE, '2025-09-30'),
          paper('visit-note', 'RN', 'Systolic heart failure, edema 2+.', '2026-01-09'),
        ],
      }),
      severity: 'block',
    },
    {
      why: 'Neither the note nor its record gives a day',
      record: coded(['I50.22', 'I10'], { documents: [{ type: 'face-to-face', author: 'MD', text: NOTE }] }),
      severity: 'warn',
      says: /states no day/,
    },
    {
      why: 'One note too old, another without a day: that one may be in time',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'MD', NOTE, '2025-09-30'),
          { type: 'face-to-face', author: 'MD', text: NOTE },
        ],
      }),
      severity: 'warn',
      says: /states no day/,
    },
    {
      why: 'Whom the physician saw, and when',
      record: coded(['I50.22', 'I10'], at('2026-01-10', `I saw the patient in my office on 09/14/2025. ${NOTE}`)),
      says: /2025-09-14/,
    },
  ],
  silent: [
    { why: 'Two days before the start of care', record: coded(['I50.22', 'I10'], at('2026-01-10')) },
    { why: 'Exactly 90 days before', record: coded(['I50.22', 'I10'], at('2025-10-14')) },
    { why: 'Exactly 30 days after', record: coded(['I50.22', 'I10'], at('2026-02-11')) },
    {
      why: 'The note was filed late; the encounter that it states was in time',
      record: coded(['I50.22', 'I10'], at('2026-03-20', `Date of encounter: 01/08/2026. ${NOTE}`)),
    },
    {
      why: 'An old note, and the plan of care names the one that counts',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'MD', NOTE, '2025-06-02'),
          paper('plan-of-care', 'MD', 'The face-to-face encounter of 2026-01-05 was related to heart failure.'),
        ],
      }),
    },
    {
      why: 'A stroke of last year in the note is not the day of the encounter',
      record: coded(['I69.351', 'I10'], at('2026-01-09', 'Seen for right hemiparesis after a stroke on 03/15/2025.')),
    },
    {
      why: 'A later certification: its record holds another note',
      record: coded(['I50.22', 'I10'], {
        from: '2026-05-12',
        admission: '2026-01-12',
        ...at('2026-05-01'),
      }),
    },
    {
      why: 'The note is a scan',
      record: coded(['I50.22', 'I10'], { documents: [{ type: 'face-to-face', author: 'MD', date: '2025-06-02' }] }),
      notLooked: true,
    },
    { why: 'No note', record: coded(['I50.22', 'I10']), notLooked: true },
    {
      why: 'Another payer',
      record: coded(['I50.22', 'I10'], { ...at('2025-06-02'), payer: 'other' }),
      notLooked: true,
    },
    {
      why: 'A visit that the note only mentions is not the encounter',
      record: coded(['I50.22', 'I10'], at('2026-01-10', `He was last seen by cardiology on 07/02/2025. ${NOTE}`)),
    },
    {
      why: 'One note too old, another a scan without a day',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('face-to-face', 'MD', NOTE, '2025-09-30'), { type: 'face-to-face', author: 'MD' }],
      }),
    },
    {
      why: 'Whom the physician saw before',
      record: coded(['I50.22', 'I10'], at('2026-01-10', `I last saw the patient on 09/14/2025. ${NOTE}`)),
    },
  ],
};
