import { coded, type Fixture, paper } from './chart.ts';

const visit = (text: string, date = '2026-01-20') => ({ documents: [paper('visit-note', 'RN', text, date)] });

const GOOD = paper(
  'visit-note',
  'RN',
  'Knee pain 4/10 with walking, relieved by ice. Next visit Thursday.',
  '2026-01-20',
);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Pain, and nothing of when, how bad or how often',
      record: coded(['M17.11'], visit('Pain in right knee. Vital signs taken. Continue plan of care.')),
      severity: 'info',
      says: /onset, severity or frequency of “Pain”/,
    },
    {
      why: 'No response and nothing of what follows',
      record: coded(['L89.153'], visit('Dressing changed to sacrum. Vital signs 128/70, 98.2.')),
      says: /response to treatment/,
    },
    {
      why: 'Dizziness bare, and nothing else',
      record: coded(['I10'], visit('Dizziness. Blood pressure 140/80.')),
      count: 1,
      says: /Dizziness.*; response/,
    },
    {
      why: 'A note without a date is not that of the first visit',
      record: coded(['L89.153'], {
        documents: [
          { type: 'visit-note', author: 'RN', text: 'Dressing changed to sacrum. Vital signs 128/70, 98.2.' },
        ],
      }),
      says: /^The visit note does not state: response/,
    },
  ],
  silent: [
    {
      why: 'Severity, frequency, response and next visit',
      record: coded(['M17.11'], visit('Knee pain 4/10 with walking, relieved by ice. Next visit Thursday.')),
    },
    {
      why: 'The symptom is denied',
      record: coded(['I50.22'], visit('Denies pain and shortness of breath. Weight stable. Continue daily weights.')),
    },
    {
      why: 'The start of care',
      record: coded(['I50.22'], visit('Start of care. Weight 171, lungs clear.', '2026-01-12')),
    },
    {
      why: 'The note is a scan',
      record: coded(['I50.22'], { documents: [{ type: 'visit-note', author: 'RN', date: '2026-01-20' }] }),
      notLooked: true,
    },

    {
      why: 'What follows in shorthand',
      record: coded(['T81.31XD'], visit('Incision open 3 cm, packed, pink base. RTC 1/23.')),
    },
    {
      why: 'Severity and circumstances in shorthand',
      record: coded(['M80.08XD'], visit('Back pain, PAINAD 4. SOB w dressing. Continue POC.')),
    },
    {
      why: 'Breathless with ADLs',
      record: coded(['J44.9'], visit('SOB w/ ADLs. Continue POC.')),
    },
    {
      why: 'At minimal exertion',
      record: coded(['J44.9'], visit('SOB min exertion. Continue POC.')),
    },
    {
      why: 'A progress note is no visit note',
      record: coded(['M17.11'], {
        documents: [GOOD, paper('progress-note', 'MD', 'Pain in right knee.', '2026-01-20')],
      }),
    },
    {
      why: 'A scan beside it says nothing',
      record: coded(['M17.11'], { documents: [GOOD, { type: 'visit-note', author: 'RN', date: '2026-01-22' }] }),
    },
    {
      why: 'The first visit, by its day alone',
      record: coded(['I50.22'], visit('Weight 171, lungs clear.', '2026-01-12')),
    },
    {
      why: 'One of two symptoms is described',
      record: coded(
        ['M17.11'],
        visit(
          'Knee pain 4/10 with walking. Vital signs stable, seen in the kitchen with her daughter, who lives next door and helps with meals and shopping. Dizziness. Next visit Thursday.',
        ),
      ),
    },
    {
      why: 'The grade of an edema is its severity, a percent one of breathing.',
      record: coded(['I50.32', 'J44.9'], {
        documents: [
          paper(
            'visit-note',
            'RN',
            'Alert. 1+ LE edema bilaterally. Lasix effective, will recheck weight Friday.',
            '2026-01-20',
          ),
        ],
        oasis: { M0030: '2026-01-12' },
      }),
    },
    {
      why: 'One visit in two notes: what was done, and how it was borne.',
      record: coded(['L97.412', 'I10'], {
        documents: [
          paper('visit-note', 'RN', 'Dressing changed, wound cleansed with saline.', '2026-01-20'),
          paper('visit-note', 'RN', 'Tolerated well. Next visit Friday.', '2026-01-20'),
        ],
        oasis: { M0030: '2026-01-12' },
      }),
    },
  ],
};
