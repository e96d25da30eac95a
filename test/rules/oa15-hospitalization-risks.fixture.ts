import { flags } from '../charts/risk-flags.ts';
import { coded, type Fixture, paper } from './chart.ts';

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
      why: 'Six drugs on one line, and five or more not marked',
      record: coded(['I10'], { oasis: flags(10), documents: [paper('medication-list', 'RN', SIX_DRUGS.join('; '))] }),
      says: /has 6 medications/,
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
      why: 'Falls are told, weight loss is coded: two risks',
      record: coded(['M17.11', 'R63.4'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        documents: [paper('visit-note', 'RN', 'Three falls in the past 6 months.')],
      }),
      count: 2,
    },
    {
      why: 'Neither a risk nor none: a fatal edit',
      record: coded(['I10'], { oasis: flags() }),
      severity: 'block',
      says: /neither/,
    },
    {
      why: 'Five medications are five',
      record: coded(['I50.22'], { oasis: flags(3), documents: list(SIX_DRUGS.slice(0, 5)) }),
      says: /5 medications/,
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
      why: 'A loss of less than the item asks for',
      record: coded(['G30.1', 'R63.4'], {
        oasis: { M1033: ['10'] },
        documents: [
          paper('history-and-physical', 'NP', 'Weight down 9 lb in 5 months, abnormal weight loss.', '2026-01-05'),
        ],
      }),
    },
    {
      why: 'Five medications, and five or more marked',
      record: coded(['I50.22'], { oasis: { M1033: ['7'] }, documents: list(SIX_DRUGS.slice(0, 5)) }),
    },
  ],
};
