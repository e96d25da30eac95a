import { flags } from '../charts/risk-flags.ts';
import { coded, type Fixture, paper } from './chart.ts';

const seen = (text: string) => paper('visit-note', 'RN', text, '2026-01-12');

/** Falls that are told, coded or counted. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A fall with injury since the last assessment',
      record: coded(['I10'], { oasis: { ...flags(7), J1800: '1', J1900A: '0', J1900B: '1', J1900C: '0' } }),
      says: /J1900/,
    },
    {
      why: 'Three falls in the nurse’s words.',
      record: coded(['I10'], {
        documents: [
          paper('visit-note', 'RN', 'Pt reports 3 falls in the past 6 months, last 12/28, no injury.', '2026-01-12'),
        ],
        oasis: { M0090: '2026-01-12', ...flags(7) },
      }),
      says: /3 falls in the past 6 months/,
      severity: 'warn',
    },
    {
      why: 'A fall is coded as the cause of the fracture.',
      record: coded(['S72.141D', 'W01.0XXD', 'I10'], { oasis: { M0090: '2026-01-12', ...flags(7) } }),
      says: /W01\.0XXD/,
    },
    {
      why: 'A fall with its date and its injury.',
      record: coded(['S72.001D'], {
        documents: [paper('discharge-summary', 'MD', 'She fell at home on 12/28/25 and fractured her right hip.')],
        oasis: { M0090: '2026-01-12', ...flags(7) },
      }),
      says: /does not mark 1/,
    },
    {
      why: 'The fracture is named with the fall that caused it',
      record: coded(['S72.141D', 'W18.30XD'], { oasis: { M1033: ['7'] } }),
      says: /W18\.30XD .* cause of S72\.141D/,
    },
    {
      why: 'Two falls without injury since the last assessment',
      record: coded(['I10'], { oasis: { ...flags(7), J1800: '1', J1900A: '2', J1900B: '0', J1900C: '0' } }),
      says: /J1900/,
    },
    {
      why: 'Two falls that somebody caught are two falls',
      record: coded(['G20.A1'], {
        oasis: { M0090: '2026-01-12', ...flags(7) },
        documents: [
          paper('visit-note', 'RN', 'Son caught her twice in the past month when she stumbled.', '2026-01-12'),
        ],
      }),
      says: /an intercepted fall counts.*“caught her twice in the past month/,
    },
    {
      why: 'Falls counted although there was none',
      record: coded(['I10'], { oasis: { M0100: '09', J1800: '0', J1900A: '0', J1900B: '1', J1900C: '0' } }),
      severity: 'block',
      says: /J1800 is 0 .* J1900A is 0/,
      cites: /-5630/,
    },
    {
      why: 'A fall, and none of any kind',
      record: coded(['I10'], { oasis: { M0100: '09', J1800: '1', J1900A: '0', J1900B: '0', J1900C: '0' } }),
      severity: 'block',
      says: /J1900 counts none/,
    },
    {
      why: 'The time stands before the falls',
      record: coded(['G20.A1'], {
        oasis: { M0090: '2026-01-12', ...flags(7) },
        documents: [paper('visit-note', 'RN', 'Admitted this month because of several falls.', '2026-01-12')],
      }),
      says: /this month because of several falls/,
    },
    {
      why: 'No fall since the start, and one in the note of discharge',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '09', J1800: '0' },
        documents: [seen('Patient fell in the kitchen on Sunday, no injury.')],
      }),
      says: /J1800 is 0 \(no falls since the start or resumption of care\)/,
      count: 1,
    },
  ],
  silent: [
    {
      why: 'What fell is a plan, a pressure, the snow, a walker',
      record: coded(['I10'], {
        oasis: { M0030: '2026-01-12', M0090: '2026-01-14', M0100: '09', J1800: '0' },
        documents: [
          paper(
            'visit-note',
            'RN',
            'Fell behind on exercises on 1/13. BP fell on 1/13 after lisinopril. Snow fell on 1/13. Walker slid off the porch on 1/13.',
            '2026-01-14',
          ),
        ],
      }),
    },
    {
      why: 'Falls of 2019, and near falls of which nobody says that they were caught',
      record: coded(['I10'], {
        documents: [
          paper('visit-note', 'RN', 'Had 3 falls in the past, in 2019. Near falls x2 this month.', '2026-01-12'),
        ],
        oasis: { M0090: '2026-01-12', ...flags(7) },
      }),
    },
    {
      why: 'One fall without injury.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Fell once last month in the kitchen, no injury.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', ...flags(7) },
      }),
    },
    {
      why: 'A fall with injury of an earlier year.',
      record: coded(['I10'], {
        documents: [paper('history-and-physical', 'MD', 'Fell 3/2/22 and fractured her wrist.')],
        oasis: { M0090: '2026-01-12', ...flags(7) },
      }),
    },
    {
      why: 'The fall is long over: a sequela',
      record: coded(['S72.141D', 'W18.30XS'], { oasis: { M1033: ['7'] } }),
    },
    { why: 'A fall without an injury', record: coded(['M17.11', 'W18.30XD'], { oasis: { M1033: ['7'] } }) },
    {
      why: 'A fall with injury, and falls are marked',
      record: coded(['I10'], { oasis: { ...flags(1), J1800: '1', J1900A: '0', J1900B: '1', J1900C: '0' } }),
    },
    {
      why: 'One fall without injury, another count not assessed',
      record: coded(['I10'], { oasis: { ...flags(7), J1800: '1', J1900A: '1', J1900B: '-', J1900C: '0' } }),
    },
    {
      why: 'Balance that therapy challenges, and a cold that was caught',
      record: coded(['G20.A1'], {
        oasis: { M0090: '2026-01-12', ...flags(7) },
        documents: [
          paper(
            'therapy-evaluation',
            'PT',
            'Balance training on foam: caught by PT 3 times in the last week when balance was lost. Caught by a cold twice this month.',
            '2026-01-12',
          ),
        ],
      }),
    },
    {
      why: 'One fall, counted',
      record: coded(['I10'], { oasis: { M0100: '09', J1800: '1', J1900A: '1', J1900B: '0', J1900C: '0' } }),
    },
    {
      why: 'No fall, and the counts are blank',
      record: coded(['I10'], { oasis: { M0100: '09', J1800: '0', J1900A: '^', J1900B: '^', J1900C: '^' } }),
    },
    {
      why: 'A fall, and one count was not assessed',
      record: coded(['I10'], { oasis: { M0100: '09', J1800: '1', J1900A: '0', J1900B: '-', J1900C: '0' } }),
    },
    { why: 'Counts without their question', record: coded(['I10'], { oasis: { M1033: ['7'], J1900A: '1' } }) },
    {
      why: 'A fall before care began, a risk, a fall of which no day is told',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '09', J1800: '0' },
        documents: [
          seen(
            'Had a fall last week prior to start of care. Fall risk reviewed this week. Patient fell asleep yesterday. Reports a fall as a child.',
          ),
        ],
      }),
    },
    {
      why: 'A fall that is counted',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M0100: '09', J1800: '1', J1900A: '1', J1900B: '0', J1900C: '0' },
        documents: [seen('Patient fell on Sunday.')],
      }),
    },
    {
      why: 'Fell asleep',
      record: coded(['I10'], {
        oasis: flags(7),
        documents: [seen('Fell asleep in the chair last month and again on the sofa.')],
      }),
    },
  ],
};
