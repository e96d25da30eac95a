import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

const note = (text: string) => paper('visit-note', 'RN', text, '2026-01-12');

export const fixture: Fixture = {
  fires: [
    {
      why: 'Repeated falls coded; the note has a history of falls only',
      record: coded(['I10', 'R29.6'], says('History of falls, uses a cane. No recent falls.')),
      severity: 'warn',
      says: /only as history or risk.*Z91\.81/,
    },
    {
      why: 'No document speaks of a fall',
      record: coded(['I10', 'R29.6'], says('Gait is steady.')),
      says: /no document speaks of a fall/,
    },
    {
      why: 'Three falls are looked into, and a history is coded',
      severity: 'info',
      record: coded(
        ['I10', 'Z91.81'],
        says('Three falls in the past two weeks, orthostatic blood pressure and medications under review.'),
      ),
      says: /“Three falls”.*R29\.6/,
    },
    {
      why: 'Recurrent falls',
      record: coded(['G20.A1', 'Z91.81'], says('Recurrent falls with freezing, PT to evaluate.')),
    },
    {
      why: 'Falls counted in months',
      severity: 'info',
      record: coded(['M62.81', 'Z91.81'], {
        documents: [paper('visit-note', 'RN', 'Fell 3 times since November.', '2026-01-12')],
      }),
    },
    {
      why: 'Falls that nobody looks into: information.',
      record: coded(['G31.83', 'Z91.81'], {
        documents: [paper('visit-note', 'RN', 'Wife reports 3 falls since Thanksgiving, no injury.', '2026-01-12')],
      }),
      severity: 'info',
    },
    {
      why: 'What to do if she falls is no fall',
      record: coded(['M17.11', 'R29.6'], { documents: [note('Instructed to call 911 if she falls.')] }),
    },
    {
      why: 'A note that speaks of no fall, beside a list of drugs',
      record: coded(['M17.11', 'R29.6'], {
        documents: [note('Knee pain 3/10.'), paper('medication-list', 'RN', 'Acetaminophen 500 mg')],
      }),
      says: /no document speaks of a fall/,
    },
    {
      why: 'Only the list of the plan has falls',
      record: coded(['I10', 'R29.6'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension, gait is steady.'),
          paper('plan-of-care', 'MD', 'Dx\nI10 hypertension\nR29.6 repeated falls\nSN 2w4: blood pressure'),
        ],
      }),
      says: /no document speaks of a fall/,
    },
  ],
  silent: [
    {
      why: 'Falls of last winter, coded as history',
      record: coded(['M80.08XD', 'Z91.81'], says('Two falls last winter, none since.')),
    },
    {
      why: 'Repeated falls, looked into',
      record: coded(['G20.A1', 'R29.6'], says('Fell twice this week, cause being evaluated.')),
    },
    {
      why: 'A past fall, coded as history',
      record: coded(['I10', 'Z91.81'], says('History of a fall last year, at risk.')),
    },
    { why: 'Both', record: coded(['I10', 'R29.6', 'Z91.81'], says('Repeated falls this month; history of falls.')) },
    {
      why: 'Asleep is no fall',
      record: coded(['I10', 'Z91.81'], says('Falls asleep in the chair several times a day.')),
    },
    {
      why: 'A note is a scan',
      record: coded(['I10', 'R29.6'], {
        documents: [...says('Gait steady.').documents, { type: 'visit-note', author: 'RN' }],
      }),
    },
    { why: 'No documents', record: coded(['I10', 'R29.6']), notLooked: true },
    {
      why: 'Only a list of medications was given: it speaks of no fall.',
      record: coded(['G20.A1', 'R29.6'], {
        documents: [paper('medication-list', 'RN', '- Carbidopa-levodopa 25-100 mg three times daily')],
      }),
    },
    {
      why: 'One fall, with its date',
      record: coded(['S72.141D', 'Z91.81'], {
        documents: [paper('visit-note', 'RN', 'Fell 10/23 w/ hip fracture. One fall x 1 at home.', '2026-01-12')],
      }),
    },
    {
      why: 'One fall of yesterday is recent',
      record: coded(['M17.11', 'R29.6'], { documents: [note('Fell yesterday in the kitchen.')] }),
    },
    {
      why: 'The orders of the plan tell of falls',
      record: coded(['I10', 'R29.6'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension.'),
          paper(
            'plan-of-care',
            'MD',
            'Dx\nI10 hypertension\nR29.6 repeated falls\nPT 2w4: fell twice this week, cause not known',
          ),
        ],
      }),
    },
  ],
};
