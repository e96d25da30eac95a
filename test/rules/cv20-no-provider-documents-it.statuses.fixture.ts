import { coded, type Fixture, paper } from './chart.ts';

const HEART = 'Chronic diastolic heart failure. Hypertensive heart disease. Hypothyroidism on levothyroxine.';

/** Statuses and histories: any clinician's word is enough, and one there has to be. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A hip that was nailed is no artificial one.',
      record: coded(['S72.141D', 'I11.0', 'I50.32', 'Z96.641'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            `${HEART} Right intertrochanteric hip fracture, cephalomedullary nail on 1/4.`,
          ),
        ],
      }),
      says: /Z96\.641 .*nailed, pinned or plated/,
      asks: 'remove',
    },
    {
      why: 'A pacemaker, a stoma and an old stroke of which no document has a word.',
      record: coded(['I11.0', 'I50.32', 'Z95.0', 'Z93.3', 'Z86.73'], {
        documents: [paper('history-and-physical', 'MD', HEART)],
      }),
      count: 3,
      asks: 'remove',
      says: /Z95\.0 .*no document given names it/,
      cites: /I\.C\.21\.c/,
    },
    {
      why: 'Another joint replaced, another drug refused: a word of the one is none of the other.',
      record: coded(['I11.0', 'I50.32', 'Z97.4', 'Z88.0'], {
        documents: [paper('history-and-physical', 'MD', `${HEART} Left knee replacement in 2019.`)],
      }),
      count: 2,
    },
    {
      why: 'A fall that neither the assessment nor a note tells of.',
      record: coded(['I11.0', 'I50.32', 'Z91.81'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
      says: /Z91\.81/,
    },
    {
      why: 'How somebody walks says nothing of a stoma or of dialysis.',
      record: coded(['I11.0', 'I50.32', 'Z93.3', 'Z99.2'], {
        documents: [paper('history-and-physical', 'MD', HEART)],
        oasis: { M1860: '2' },
      }),
      count: 2,
    },
    {
      why: 'A tracheostomy that was closed.',
      says: /closed or taken out/,
      record: coded(['G61.0', 'Z93.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Guillain-Barre syndrome, weak legs. Hypertension. Anxiety. Tracheostomy closed.',
          ),
        ],
      }),
    },
    {
      why: 'A hip was replaced, and a knee is coded too.',
      record: coded(['Z47.1', 'Z96.641', 'Z96.651', 'I10', 'E11.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right total hip arthroplasty for osteoarthritis. Hypertension. Type 2 diabetes.',
          ),
        ],
      }),
      says: /Z96\.651/,
      count: 1,
    },
  ],
  silent: [
    {
      why: 'The other hip was nailed, and this one is artificial.',
      record: coded(['S72.142D', 'I11.0', 'I50.32', 'Z96.641'], {
        documents: [
          paper('discharge-summary', 'MD', `${HEART} Left intertrochanteric fracture, IM nail on 1/4. Right THA 2018.`),
        ],
      }),
    },
    {
      why: 'A hip that was done years ago, in a note that tells of the nail of the other.',
      record: coded(['S72.142D', 'I11.0', 'I50.32', 'Z96.641'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            `${HEART} Left intertrochanteric fracture, IM nail on 1/4. Had her right hip done in 2018.`,
          ),
        ],
      }),
    },
    {
      why: 'A stoma, oxygen and dialysis that the assessment tells of.',
      record: coded(['I11.0', 'I50.32', 'Z93.3', 'Z99.81', 'Z99.2'], {
        documents: [paper('history-and-physical', 'MD', HEART)],
        oasis: { M1630: '1', O0110_A: ['C1', 'J1'] },
      }),
    },
    {
      why: 'Statuses as people write them.',
      record: coded(['I11.0', 'I50.32', 'Z95.0', 'Z93.3', 'Z96.651', 'Z90.5', 'Z85.528', 'Z99.2'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          paper('visit-note', 'RN', 'PPM L chest. Ostomy pouch changed. R TKA 2019. L nephrectomy for RCC ca. HD MWF.'),
        ],
      }),
    },
    {
      why: 'Oxygen and a life alone, in a nurse’s words.',
      record: coded(['I11.0', 'I50.32', 'Z99.81', 'Z60.2'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          paper('visit-note', 'RN', 'Unsteady on her feet. O2 at 2 L by nasal cannula. Lives alone.'),
        ],
      }),
    },
    {
      why: 'One document could not be read.',
      record: coded(['I11.0', 'I50.32', 'Z95.0'], {
        documents: [paper('history-and-physical', 'MD', HEART), { type: 'other' }],
      }),
    },
    {
      why: 'A document that lists nothing.',
      record: coded(['I10', 'Z95.0'], {
        documents: [paper('order', 'MD', 'Skilled nursing for hypertension, weekly.')],
      }),
    },
    {
      why: 'A fall that the assessment tells of.',
      record: coded(['I11.0', 'I50.32', 'Z91.81'], {
        documents: [paper('history-and-physical', 'MD', HEART)],
        oasis: { M1033: ['1', '7'] },
      }),
    },
    {
      why: 'It is to be closed.',
      record: coded(['G61.0', 'Z93.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Guillain-Barre syndrome, weak legs. Hypertension. Anxiety. Tracheostomy to be closed in May.',
          ),
        ],
      }),
    },
    {
      why: 'One was closed, and one is there.',
      record: coded(['G61.0', 'Z93.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Guillain-Barre syndrome, weak legs. Hypertension. Anxiety. Tracheostomy closed in May. Trach care with a new tracheostomy.',
          ),
        ],
      }),
    },
    {
      why: 'A joint without its name.',
      record: coded(['Z47.1', 'Z96.651', 'I10', 'E11.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right total joint replacement for osteoarthritis. Hypertension. Type 2 diabetes.',
          ),
        ],
      }),
    },
    {
      why: 'Both knees in four letters.',
      record: coded(['Z47.1', 'Z96.653', 'I10', 'E11.9'], {
        documents: [paper('discharge-summary', 'MD', 's/p BTKA for osteoarthritis. Hypertension. Type 2 diabetes.')],
      }),
    },
    {
      why: 'An operation in short.',
      record: coded(['Z48.815', 'Z90.49', 'I10', 'E11.9'], {
        documents: [paper('discharge-summary', 'MD', 'Lap chole 9/1. Hypertension. Type 2 diabetes.')],
      }),
    },
  ],
};
