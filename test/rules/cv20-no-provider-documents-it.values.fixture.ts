import { coded, type Fixture, paper } from './chart.ts';

const HEART = 'Chronic diastolic heart failure. Hypertensive heart disease. Hypothyroidism on levothyroxine.';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Malnutrition is coded, and no document has a word of it.',
      record: coded(['I11.0', 'I50.32', 'E43'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
      says: /E43 .*no document given names it/,
    },
    {
      why: 'Moderate malnutrition coded, severe documented.',
      record: coded(['C15.4', 'E44.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the middle third of the esophagus. Severe protein-calorie malnutrition, PEG placed.',
          ),
        ],
      }),
      says: /another severity/,
      severity: 'warn',
    },
    {
      why: 'A burn of third degree is told, and every code says second.',
      severity: 'warn',
      record: coded(['T24.232D', 'T24.231D', 'T31.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third-degree (full thickness) burn of the left lower leg, second degree burn of the right lower leg.',
          ),
        ],
      }),
      says: /no code of the list/,
    },
    {
      why: 'Several words stand between the burn and its degree.',
      record: coded(['T22.211D', 'T31.10'], {
        documents: [paper('discharge-summary', 'MD', 'Grease burn 5/5: third degree right forearm after graft.')],
      }),
      says: /another degree/,
      severity: 'warn',
    },
    {
      why: 'Only the plan of care lists it, which the agency wrote from its codes and the physician signed.',
      record: coded(['I11.0', 'I50.32', 'E43'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: I11.0, I50.32, E43 Severe protein-calorie malnutrition.\nNutrition: high protein.',
          ),
        ],
      }),
      severity: 'query',
      says: /E43 .*only the plan of care names it/,
    },
    {
      why: 'Third degree coded, and the note tells of second degree alone, which is coded for another place.',
      record: coded(['T24.311D', 'T24.231D'], {
        documents: [paper('progress-note', 'MD', 'Second degree scald burns of the right thigh and right lower leg.')],
      }),
      severity: 'warn',
      says: /T24\.311D.*another degree \(“[^”]*[Ss]econd degree[^”]*”\), and no document gives the coded one/,
    },
    {
      why: 'A superficial infection of the incision coded, a deep one documented.',
      record: coded(['T81.41XA', 'B95.61'], {
        documents: [
          paper('discharge-summary', 'MD', 'Deep incisional surgical site infection after lumbar fusion. HTN. MSSA.'),
        ],
      }),
      severity: 'warn',
      says: /T81\.41XA.*another depth/,
    },
    {
      why: 'Receptor negative coded, positive written.',
      record: coded(['C50.411', 'Z17.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the upper-outer quadrant of the right breast, ER+. Hypertension. GERD.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z17\.1.*estrogen receptor/,
    },
    {
      why: 'In remission is coded; the provider says that it is not.',
      record: coded(['C90.01', 'D63.0'], {
        documents: [paper('progress-note', 'MD', 'Multiple myeloma, not in remission, with anemia.')],
      }),
      severity: 'warn',
      says: /C90\.01.* another state/,
    },
  ],
  silent: [
    {
      why: 'Diabetes of a chronic pancreatitis, called pancreatogenic.',
      record: coded(['K86.1', 'E08.65', 'Z79.4'], {
        documents: [
          paper('progress-note', 'MD', 'Chronic pancreatitis. Pancreatogenic diabetes with hyperglycemia on insulin.'),
        ],
      }),
    },
    {
      why: 'Severe malnutrition, moderate at the last visit: both stand there.',
      record: coded(['C15.4', 'E44.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the middle third of the esophagus. Severe malnutrition on admission, now moderate malnutrition.',
          ),
        ],
      }),
    },
    {
      why: 'Severe is the pain, not the malnutrition.',
      record: coded(['C15.4', 'E44.0', 'G89.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the middle third of the esophagus with severe neoplasm related pain; moderate protein-calorie malnutrition.',
          ),
        ],
      }),
    },
    {
      why: 'The plan of care is the only document that lists diagnoses.',
      record: coded(['I11.0', 'I50.32', 'E43'], {
        documents: [
          paper('face-to-face', 'MD', 'Seen for chronic diastolic heart failure.'),
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: hypertensive heart disease with heart failure, chronic diastolic heart failure, severe protein-calorie malnutrition.',
          ),
        ],
      }),
    },
    {
      why: 'Acute pain of burns, and somebody who smokes',
      record: coded(['T24.312D', 'G89.11', 'F17.210', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third degree burn left thigh. Acute pain from burns, pain management plan. HTN. Smokes. Hypothyroidism. COPD.',
          ),
        ],
      }),
    },
    {
      why: 'The depth of the infection as coded; the deep vein is another thing.',
      record: coded(['T81.41XA'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Superficial incisional infection after lumbar fusion. Deep vein thrombosis was excluded.',
          ),
        ],
      }),
    },
  ],
};
