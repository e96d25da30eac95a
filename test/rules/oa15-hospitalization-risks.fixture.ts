import { coded, type Fixture, paper } from './chart.ts';

const seen = (text: string) => paper('visit-note', 'RN', text, '2026-01-12');

const NAMES = [
  'HSTRY_FALLS',
  'WEIGHT_LOSS',
  'MLTPL_HOSPZTN',
  'MLTPL_ED_VISIT',
  'MNTL_BHV_DCLN',
  'COMPLIANCE',
  '5PLUS_MDCTN',
  'CRNT_EXHSTN',
  'OTHR_RISK',
  'NONE_ABOVE',
];
/** The ten flags, with those marked. */
const flags = (...marked: number[]) =>
  Object.fromEntries(NAMES.map((name, i) => [`M1033_HOSP_RISK_${name}`, marked.includes(i + 1) ? 1 : 0]));

const SIX_DRUGS = [
  'Lisinopril 10 mg daily',
  'Metoprolol succinate 50 mg daily',
  'Furosemide 40 mg twice daily',
  'Atorvastatin 40 mg at bedtime',
  'Apixaban 5 mg twice daily',
  'Acetaminophen 500 mg as needed',
];
const list = (lines: readonly string[]) => [
  paper('medication-list', 'RN', `Medications:\n- ${lines.join('\n- ')}`, '2026-01-12'),
];

export const fixture: Fixture = {
  fires: [
    {
      why: 'Repeated falls are coded, and history of falls is not marked',
      record: coded(['M17.11', 'R29.6'], { oasis: { M1033: ['7'] } }),
      severity: 'warn',
      says: /R29\.6/,
    },
    {
      why: 'Six medications, and "5 or more" is not marked',
      record: coded(['I50.22'], { oasis: flags(3), documents: list(SIX_DRUGS) }),
      says: /6 medications/,
    },
    {
      why: 'Three medications, and "5 or more" is marked',
      record: coded(['I50.22'], { oasis: { M1033: ['7'] }, documents: list(SIX_DRUGS.slice(0, 3)) }),
    },
    {
      why: 'Two hospital stays in six months',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        stays: [
          { type: 'acute', through: '2026-01-10' },
          { type: 'acute', through: '2025-10-02' },
        ],
      }),
      says: /2 hospital stays/,
    },
    {
      why: 'A history of falling may be one fall: information',
      record: coded(['M17.11', 'Z91.81'], { oasis: { M1033: ['7'] } }),
      severity: 'info',
    },
    {
      why: 'None of the above, and a risk: a fatal edit',
      record: coded(['I10'], { oasis: { M1033: ['3', '10'] } }),
      severity: 'block',
    },
    {
      why: 'A fall with injury since the last assessment',
      record: coded(['I10'], { oasis: { ...flags(7), J1800: '1', J1900A: '0', J1900B: '1', J1900C: '0' } }),
      says: /J1900/,
    },
    {
      why: 'Six drugs on one line, and five or more not marked',
      record: coded(['I10'], { oasis: flags(10), documents: [paper('medication-list', 'RN', SIX_DRUGS.join('; '))] }),
      says: /has 6 medications/,
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
      why: 'A loss of weight in pounds, without trying.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Has lost 16 lb in 3 months without trying.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', ...flags(7) },
      }),
      says: /16 lb/,
    },
    {
      why: 'Emergency visits in the patient’s words.',
      record: coded(['J44.9'], {
        documents: [
          paper('visit-note', 'RN', 'States he went to the ER three times since October for breathing.', '2026-01-12'),
        ],
        oasis: { M0090: '2026-01-12', ...flags(7) },
      }),
      says: /does not mark 4/,
    },
    {
      why: 'The discharge summary alone lists drugs, and there are six.',
      record: coded(['I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Discharge medications:\n1. Furosemide 40 mg daily\n2. Carvedilol 6.25 mg twice daily\n3. Lisinopril 10 mg daily\n4. Metformin 500 mg twice daily\n5. Atorvastatin 40 mg at bedtime\n6. Aspirin 81 mg daily',
          ),
        ],
        oasis: { M0090: '2026-01-12', ...flags(2) },
      }),
      says: /discharge summary has 6/,
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
      why: 'Falls are told, weight loss is coded: two risks',
      record: coded(['M17.11', 'R63.4'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        documents: [paper('visit-note', 'RN', 'Three falls in the past 6 months.')],
      }),
      count: 2,
    },
    {
      why: 'The fracture is named with the fall that caused it',
      record: coded(['S72.141D', 'W18.30XD'], { oasis: { M1033: ['7'] } }),
      says: /W18\.30XD .* cause of S72\.141D/,
    },
    {
      why: 'Neither a risk nor none: a fatal edit',
      record: coded(['I10'], { oasis: flags() }),
      severity: 'block',
      says: /neither/,
    },
    {
      why: 'Two falls without injury since the last assessment',
      record: coded(['I10'], { oasis: { ...flags(7), J1800: '1', J1900A: '2', J1900B: '0', J1900C: '0' } }),
      says: /J1900/,
    },
    {
      why: 'No M0090: the six months end with the From date; a stay that ended that day counts, and one of 183 days before',
      record: coded(['I50.22'], {
        oasis: { M1033: ['7'] },
        stays: [
          { type: 'acute', through: '2026-01-12' },
          { type: 'acute', through: '2025-07-13' },
        ],
      }),
      says: /2 hospital stays/,
    },
    {
      why: 'Two stays apart, with the days on which they began',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        stays: [
          { type: 'acute', from: '2026-01-02', through: '2026-01-10' },
          { type: 'acute', from: '2025-09-28', through: '2025-10-02' },
        ],
      }),
      says: /2 hospital stays/,
    },
    {
      why: 'Five medications are five',
      record: coded(['I50.22'], { oasis: flags(3), documents: list(SIX_DRUGS.slice(0, 5)) }),
      says: /5 medications/,
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
      why: 'Two insulins are two of five medications',
      record: coded(['E11.65', 'Z79.4'], {
        oasis: flags(7),
        documents: list([
          'Insulin glargine 12 units nightly',
          'Insulin lispro with meals',
          'Lisinopril 10 mg daily',
          'Atorvastatin 40 mg daily',
          'Metformin 500 mg twice daily',
        ]),
      }),
    },
    {
      why: 'Marked as coded',
      record: coded(['M17.11', 'R29.6', 'R63.4'], { oasis: { M1033: ['1', '2', '7'] }, documents: list(SIX_DRUGS) }),
    },
    {
      why: 'A risk that nothing codes is no fault',
      record: coded(['I10'], { oasis: { M1033: ['1', '3', '8'] } }),
    },
    {
      why: 'Four medications, unmarked; one hospital stay and the rehabilitation after it',
      record: coded(['I63.9'], {
        oasis: { M0090: '2026-01-12', M1033: ['9'] },
        documents: list(SIX_DRUGS.slice(0, 4)),
        stays: [
          { type: 'acute', through: '2025-12-28' },
          { type: 'irf', through: '2026-01-10' },
        ],
      }),
    },
    {
      why: 'A transfer between two hospitals is one hospitalization',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['9'] },
        stays: [
          { type: 'acute', from: '2026-01-02', through: '2026-01-05' },
          { type: 'acute', from: '2026-01-05', through: '2026-01-10' },
        ],
      }),
    },
    {
      why: 'Only the flag of medications is in the chart; of falls nothing is said',
      record: coded(['R29.6'], { oasis: { M1033_HOSP_RISK_5PLUS_MDCTN: '1' } }),
    },
    { why: 'No M1033', record: coded(['R29.6'], { oasis: { M0100: '01' } }), notLooked: true },
    {
      why: 'Three medications in one list, and another list is a scan',
      record: coded(['I50.22'], {
        oasis: { M1033: ['7'] },
        documents: [...list(SIX_DRUGS.slice(0, 3)), { type: 'medication-list', author: 'RN', date: '2026-01-12' }],
      }),
    },
    {
      why: 'Six drugs on one line, and five or more marked',
      record: coded(['I10'], { oasis: flags(7), documents: [paper('medication-list', 'RN', SIX_DRUGS.join('; '))] }),
    },
    {
      why: 'The plan of care lists treatments among its medications',
      record: coded(['I10'], {
        oasis: flags(10),
        documents: [paper('plan-of-care', 'MD', `Medications and treatments: ${SIX_DRUGS.join('; ')}`)],
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
      why: 'Water lost on a diuretic, and a loss that was meant.',
      record: coded(['I10'], {
        documents: [
          paper(
            'visit-note',
            'RN',
            'Down 14 lb in 2 weeks with diuresis. Wife lost 30 lb in 3 months on a diet.',
            '2026-01-12',
          ),
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
      why: 'The wife has lost weight, and the emergency visits were the husband’s.',
      record: coded(['I10'], {
        documents: [
          paper(
            'visit-note',
            'RN',
            'Wife reports she herself lost 15 lb in 2 months. Went to the ER twice in the past month for her husband.',
            '2026-01-12',
          ),
        ],
        oasis: { M0090: '2026-01-12', ...flags(7) },
      }),
    },
    {
      why: 'The daughter is exhausted.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Daughter states she is exhausted.', '2026-01-12')],
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
      why: 'A loss of less than the item asks for',
      record: coded(['G30.1', 'R63.4'], {
        oasis: { M1033: ['10'] },
        documents: [
          paper('history-and-physical', 'NP', 'Weight down 9 lb in 5 months, abnormal weight loss.', '2026-01-05'),
        ],
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
      why: 'The six months go back from the assessment, not from the From date',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-03-08', M1033: ['7'] },
        stays: [
          { type: 'acute', through: '2025-12-10' },
          { type: 'acute', through: '2025-08-15' },
        ],
      }),
    },
    {
      why: 'One stay came after the assessment, one has not ended, one has no day that can be read',
      record: coded(['I50.22'], { oasis: { M0090: '2026-01-12', M1033: ['7'] } }),
      chart: {
        stays: [
          { type: 'acute', through: '2026-01-10' },
          { type: 'acute', through: '2026-01-20' },
          { type: 'acute', from: '2026-01-11' },
          { type: 'acute', through: 'last fall' },
        ],
      },
    },
    {
      why: 'No day of the assessment and no From date: when six months ago was is not known',
      record: { principal: 'I50.22', secondary: [], oasis: { M1033: ['7'] } },
      chart: {
        stays: [
          { type: 'acute', through: '2026-01-10' },
          { type: 'acute', through: '2025-10-10' },
        ],
      },
    },
    {
      why: 'The same stay from two sources',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        stays: [
          { type: 'acute', through: '2026-01-10' },
          { type: 'acute', through: '2026-01-10' },
        ],
      }),
    },
    {
      why: 'Five medications, and five or more marked',
      record: coded(['I50.22'], { oasis: { M1033: ['7'] }, documents: list(SIX_DRUGS.slice(0, 5)) }),
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
      why: 'A long-term care hospital, a psychiatric one and a stay of hours are no hospitalization here',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        stays: [
          { type: 'acute', from: '2026-01-02', through: '2026-01-06' },
          { type: 'acute', from: '2025-12-20', through: '2025-12-20' },
          { type: 'ltch', from: '2025-10-01', through: '2025-11-15' },
          { type: 'ipf', from: '2025-09-01', through: '2025-09-12' },
        ],
      }),
    },
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
  ],
};
