import { coded, type Fixture, paper } from './chart.ts';

const f2f = (text: string) => ({ documents: [paper('face-to-face', 'MD', text)] });
const WHOLE =
  'Homebound: needs a walker and the help of her daughter to leave home. She is normally unable to leave, and leaving takes a considerable and taxing effort: she must rest after 30 feet because of dyspnea.';

/** What denies it: words of the note, work, driving, leaving daily. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A note says that the patient is not homebound',
      record: coded(['I50.22'], {
        documents: [
          paper('face-to-face', 'MD', WHOLE),
          paper('therapy-evaluation', 'PT', 'Walks 300 feet without device. Patient is not homebound.', '2026-01-14'),
        ],
      }),
      says: /is the patient homebound/,
      count: 1,
    },
    {
      why: 'The field says no',
      count: 2,
      record: coded(['I50.22'], f2f('Heart failure. Homebound status: No')),
      says: /is the patient homebound/,
    },
    {
      why: 'Leaves home daily, beside the claim',
      record: coded(['I50.22'], f2f(`${WHOLE} He leaves home daily to open his shop.`)),
      says: /leaves home daily/,
    },
    {
      why: 'The denial with its words',
      record: coded(['I50.22'], {
        documents: [
          paper('face-to-face', 'MD', WHOLE),
          paper('therapy-evaluation', 'PT', 'Walks 300 feet without device. Patient is not homebound.', '2026-01-14'),
        ],
      }),
      says: /says “not homebound”/,
    },
    {
      why: 'All criteria, and he drives',
      record: coded(['I50.22'], f2f(`${WHOLE} She drives herself to the market twice a week.`)),
    },
    {
      why: 'Works outside of the house',
      record: coded(['I50.22'], f2f(`Heart failure. ${WHOLE} Works part time at the library.`)),
      says: /“Works part time”/,
    },
    {
      why: 'Drives himself to a game',
      record: coded(['I50.22'], f2f(`Heart failure. ${WHOLE} He drives himself to his nephew’s matches.`)),
      says: /drives himself/,
    },
    {
      why: 'Goes to sport week by week',
      record: coded(['I50.22'], f2f(`${WHOLE} Takes part in a fitness class two mornings a week.`)),
      says: /“Takes part in a fitness class two mornings a week”/,
    },
    ...[
      'Homebound: [ ] yes [x] no',
      'Able to leave home without difficulty.',
      'Independent in community ambulation.',
      'Ambulates community distances independently without device.',
    ].map((words) => ({
      why: words,
      record: coded(['I50.22'], f2f(`${WHOLE} ${words}`)),
      says: /is the patient homebound/,
    })),
  ],
  silent: [
    {
      why: 'Once a year is no habit, and his wife’s habit is hers',
      record: coded(
        ['I50.22'],
        f2f(`${WHOLE} Went to yoga once last year. His wife attends fitness class every week.`),
      ),
    },
    {
      why: 'His wife leaves home daily, he does not',
      record: coded(['I50.22'], f2f(`${WHOLE} His wife leaves home daily for work.`)),
    },
    {
      why: 'Her son drives, and she does no longer',
      record: coded(['I50.22'], f2f(`${WHOLE} She no longer drives herself. Her son drives his car to appointments.`)),
    },
    {
      why: 'Drives himself to his doctor, and worked before',
      record: coded(
        ['I50.22'],
        f2f(
          `Heart failure. ${WHOLE} Drives himself to his heart doctor. Wife works full time. No longer works part time.`,
        ),
      ),
    },
    ...[
      'Homebound: [x] yes [ ] no',
      'Prior level: independent in community ambulation.',
      'Goal: independent with community mobility.',
      'Not able to leave home without difficulty.',
      'Her husband ambulates community distances without device.',
      'Was independent in community ambulation before the stroke.',
    ].map((words) => ({ why: words, record: coded(['I50.22'], f2f(`${WHOLE} ${words}`)) })),
  ],
};
