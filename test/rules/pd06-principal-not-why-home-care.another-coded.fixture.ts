import { coded, type Fixture, paper } from './chart.ts';

/** The encounter was for another disease that is coded, or for one that nobody coded. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'The encounter was for cellulitis; the note of that day lists sleep apnea, which stands first',
      record: coded(['G47.33', 'L03.115'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for cellulitis of the right lower leg. Needs nursing.'),
          paper('discharge-summary', 'MD', 'Cellulitis of the right lower leg. Sleep apnea on CPAP.'),
        ],
      }),
      says: /speaks of “[^”]*cellulitis[^”]*” \(L03\.115 .*and not of G47\.33/i,
    },
    {
      why: 'What neither a later note nor a nurse has to do with it',
      record: coded(['G47.33', 'L03.115'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for cellulitis of the right lower leg. Needs nursing.'),
          paper('discharge-summary', 'MD', 'Cellulitis of the right lower leg. Sleep apnea on CPAP.'),
          paper('history-and-physical', 'MD', 'Sleep apnea on CPAP.', '2026-01-05'),
          paper('progress-note', 'MD', 'Wound is dry.', '2026-01-15'),
          paper('visit-note', 'RN', 'Sleep apnea, CPAP at night.', '2026-01-14'),
        ],
      }),
      says: /and not of G47\.33/,
    },
    {
      why: 'The encounter was for heart failure, sleep apnea stands first',
      record: coded(['G47.33', 'I50.22'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for systolic heart failure. Needs nursing.'),
          paper('discharge-summary', 'MD', 'Systolic heart failure. Sleep apnea on CPAP.'),
        ],
      }),
      says: /heart failure/,
    },
    {
      why: 'The encounter was for migraine, which nobody coded',
      record: coded(['T84.53XD', 'B95.61', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infection of right knee prosthesis, MSSA. Hypertension.', '2026-01-08'),
          paper('face-to-face', 'MD', 'Follow-up of migraine. SN, PT.', '2026-01-08'),
        ],
      }),
      severity: 'warn',
      says: /“migraine”, which is not coded, and of none of the coded diagnoses/,
      shows: /migraine/,
      count: 1,
    },
    {
      why: 'Aftercare of surgery, and the encounter was for gout',
      record: coded(['Z48.815', 'K21.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Gastric bypass. GERD.', '2026-01-08'),
          paper('face-to-face', 'MD', 'Seen for gout.', '2026-01-08'),
        ],
      }),
      says: /“gout”/,
    },
    {
      why: 'Diabetes with another complication first, and the encounter was for depression',
      record: coded(['E11.69', 'M86.171', 'F33.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Osteomyelitis of right foot in diabetes. Recurrent depression, moderate.',
            '2026-01-08',
          ),
          paper('face-to-face', 'MD', 'Seen for recurrent depression.', '2026-01-08'),
        ],
      }),
      says: /depression/,
    },
  ],
  silent: [
    {
      why: 'The encounter names what the principal has to stand before',
      record: coded(['G30.9', 'F02.80'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for dementia.'),
          paper('history-and-physical', 'MD', 'Alzheimer disease with dementia.'),
        ],
      }),
    },
    {
      why: 'It was found later, as a note of the next week tells',
      record: coded(['G47.33', 'L03.115'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for cellulitis of the right lower leg. Needs nursing.'),
          paper('discharge-summary', 'MD', 'Cellulitis of the right lower leg. Sleep apnea on CPAP.'),
          paper('progress-note', 'MD', 'Sleep apnea worse, new mask.', '2026-01-18'),
        ],
      }),
    },
    {
      why: 'The dementia of the encounter is that of the Parkinson disease, which stands first',
      record: coded(['G20.A1', 'F02.80'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for dementia.'),
          paper('history-and-physical', 'MD', 'Parkinson disease with dementia.'),
        ],
      }),
    },
    {
      why: 'Heart failure of the hypertension that stands first is CH06',
      record: coded(['I10', 'I50.22'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for systolic heart failure. Needs nursing.'),
          paper('discharge-summary', 'MD', 'Systolic heart failure. Hypertension.'),
        ],
      }),
    },
    {
      why: 'A drug that is taken is no other reason',
      record: coded(['G47.33', 'Z79.4'], {
        documents: [
          paper('face-to-face', 'MD', 'On long term insulin. Needs nursing.'),
          paper('discharge-summary', 'MD', 'Sleep apnea on CPAP.'),
        ],
      }),
    },
    {
      why: 'The encounter names no other diagnosis of the list',
      record: coded(['G47.33', 'L03.115'], {
        documents: [
          paper('face-to-face', 'MD', 'Weak after the hospital. Needs nursing.'),
          paper('discharge-summary', 'MD', 'Cellulitis of the right lower leg. Sleep apnea on CPAP.'),
        ],
      }),
    },
    {
      why: 'So too where the encounter names heart failure besides',
      record: coded(['G20.A1', 'F02.80', 'I50.22'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for dementia and systolic heart failure.'),
          paper('history-and-physical', 'MD', 'Parkinson disease with dementia. Systolic heart failure.'),
        ],
      }),
    },
    {
      why: 'Beside migraine the encounter has a word of a coded diagnosis',
      record: coded(['T84.53XD', 'B95.61', 'E03.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infection of right knee prosthesis, MSSA. Hypothyroidism.', '2026-01-08'),
          paper(
            'face-to-face',
            'MD',
            'Migraine. Possible hypothyroidism, needs a nurse for her infusions.',
            '2026-01-08',
          ),
        ],
      }),
    },
    {
      why: 'What is not coded is denied, or a symptom',
      record: coded(['T84.53XD', 'B95.61', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Infection of right knee prosthesis, MSSA. Hypertension.', '2026-01-08'),
          paper('face-to-face', 'MD', 'No migraine. Dizziness. SN, PT.', '2026-01-08'),
        ],
      }),
    },
    {
      why: 'The code’s name in the index is in the note of the encounter',
      record: coded(['E83.59', 'L97.112'], { documents: [paper('face-to-face', 'MD', 'Seen for calciphylaxis.')] }),
    },
    {
      why: 'The encounter was for what the first code stands for',
      record: coded(['E11.69', 'M86.171', 'F33.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Osteomyelitis of right foot in diabetes. Recurrent depression, moderate.',
            '2026-01-08',
          ),
          paper('face-to-face', 'MD', 'Seen for osteomyelitis of right foot.', '2026-01-08'),
        ],
      }),
    },
  ],
};
