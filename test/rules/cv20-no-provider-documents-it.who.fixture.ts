import { coded, type Fixture, paper } from './chart.ts';

const HEART = 'Chronic diastolic heart failure. Hypertensive heart disease. Hypothyroidism on levothyroxine.';

const chart = (...documents: ReturnType<typeof paper>[]) => coded(['I10', 'E43', 'F32.A', 'J44.9'], { documents });

/** Who documents a condition: a nurse, nobody, a relative, a plan that repeats the codes; and what lists diagnoses. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'The only document that names it has no author.',
      record: coded(['I11.0', 'I50.32', 'G47.33'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          { type: 'progress-note', date: '2026-01-05', text: 'Obstructive sleep apnea.' },
        ],
      }),
      says: /author is not known/,
    },
    {
      why: 'The provider denies it.',
      record: coded(['I11.0', 'I50.32', 'J44.9'], {
        documents: [paper('history-and-physical', 'MD', `${HEART} No COPD.`)],
      }),
      says: /denies/,
    },
    {
      why: 'A face-to-face note alone: one line for all that it does not name.',
      record: coded(['I50.32', 'K21.9', 'M81.0'], {
        documents: [paper('face-to-face', 'MD', 'Seen for chronic diastolic heart failure.')],
      }),
      severity: 'info',
      count: 1,
      says: /K21\.9 and M81\.0/,
    },
    {
      why: 'A physician’s list of other things: what is coded is not in it.',
      record: coded(['G20.A1', 'E43'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
      severity: 'query',
      count: 2,
    },
    {
      why: 'Beside a drug only: not from a list of medications.',
      record: coded(['I11.0', 'I50.32', 'K21.9'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          paper('medication-list', 'RN', 'Omeprazole 20 mg daily (gastroesophageal reflux disease)'),
        ],
      }),
      says: /K21\.9 .*only the medication list/,
    },
    {
      why: 'Angina is coded, and every document denies it',
      record: coded(['I25.119', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Coronary artery disease, no angina. Hypertension.')],
      }),
      says: /I25\.119/,
    },
    {
      why: 'A nurse alone names the depression; “moderate” of the fall risk is no word of it',
      record: coded(['I10', 'F33.1'], {
        documents: [
          paper('history-and-physical', 'MD', 'Hypertension. COPD. GERD. Moderate fall risk.'),
          paper('visit-note', 'RN', 'Recurrent major depression, moderate.', '2026-01-14'),
        ],
      }),
      says: /F33\.1/,
    },
    {
      why: 'Ruled out, in words behind it',
      record: coded(['F25.1', 'F43.12'], {
        documents: [paper('discharge-summary', 'MD', 'Schizoaffective disorder, depressive type; PTSD ruled out.')],
      }),
      says: /F43\.12 .*denies it \(“PTSD”\)/,
    },
    {
      why: 'A short note of a physician, and a nurse’s: one line for all that they do not name',
      record: chart(paper('progress-note', 'MD', 'Hypertension, stable.'), paper('visit-note', 'RN', 'Wound is dry.')),
      severity: 'info',
      says: /E43, F32\.A and J44\.9.*may not be among/,
    },
    {
      why: 'The nurse lists conditions, the physician one',
      record: chart(
        paper('progress-note', 'MD', 'Hypertension, stable.'),
        paper('progress-note', 'RN', 'Patient has gout, glaucoma, hypothyroidism and hypertension.'),
      ),
      severity: 'info',
    },
    {
      why: 'Three that are denied are no list either',
      record: chart(paper('progress-note', 'MD', 'Hypertension. No gout, no glaucoma, no hypothyroidism.')),
      severity: 'info',
    },
    {
      why: 'A face-to-face note that has most of the codes lists nothing',
      record: coded(['I50.22', 'I10', 'E43'], {
        documents: [paper('face-to-face', 'MD', 'Chronic systolic heart failure and hypertension.')],
      }),
      severity: 'info',
      says: /names E43/,
    },
    {
      why: 'A nurse writes it too, besides the list of drugs',
      record: coded(['I10', 'F32.A', 'E43', 'J44.9'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension, stable.'),
          paper('medication-list', 'RN', 'Sertraline 50 mg daily for depression'),
          paper('visit-note', 'RN', 'Depression.'),
        ],
      }),
      count: 2,
      says: /documents it/,
    },
    {
      why: 'Beside a drug only, where nobody lists conditions',
      record: coded(['I10', 'F32.A', 'E43', 'J44.9'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension, stable.'),
          paper('medication-list', 'RN', 'Sertraline 50 mg daily for depression'),
        ],
      }),
      severity: 'info',
      count: 1,
    },
    {
      why: 'Neither the list nor the plan of care has it',
      record: coded(['I10', 'E43'], {
        documents: [
          paper('history-and-physical', 'MD', 'Hypertension, gout, glaucoma, hypothyroidism.'),
          paper('plan-of-care', 'MD', 'Hypertension. Nursing weekly.', '2026-01-13'),
        ],
      }),
      says: /E43 .*no document given names it/,
    },
    {
      why: 'The mother’s COPD',
      record: coded(['I11.0', 'I50.32', 'J44.9'], {
        documents: [paper('history-and-physical', 'MD', `${HEART} Mother had COPD.`)],
      }),
      says: /J44\.9 .*names it of a relative/,
    },
    {
      why: 'The plan that nobody signed beside a face-to-face note that says nothing of it',
      record: coded(['G20.A1', 'E78.5'], {
        documents: [
          paper('face-to-face', 'MD', 'Parkinson disease, home health for therapy.'),
          paper(
            'plan-of-care',
            'RN',
            'Diagnoses: Parkinson disease; hyperlipidemia.\nPhysician signature: ________ Date: ______',
          ),
        ],
      }),
      says: /only the plan of care documents it/,
    },
    {
      why: 'Held to be none: The diagnosis of COPD was entered in error.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Stage 3 pressure ulcer of the sacrum. The diagnosis of COPD was entered in error.',
          ),
        ],
      }),
      severity: 'query',
      shows: /COPD/,
    },
    {
      why: 'Held to be none: COPD is not supported by the workup.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [
          paper('progress-note', 'MD', 'Stage 3 pressure ulcer of the sacrum. COPD is not supported by the workup.'),
        ],
      }),
      severity: 'query',
      shows: /COPD/,
    },
    {
      why: 'Held to be none: Pulmonology disagrees with the diagnosis of COPD.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Stage 3 pressure ulcer of the sacrum. Pulmonology disagrees with the diagnosis of COPD.',
          ),
        ],
      }),
      severity: 'query',
      shows: /COPD/,
    },
    {
      why: 'Held to be none: COPD has been excluded.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [paper('progress-note', 'MD', 'Stage 3 pressure ulcer of the sacrum. COPD has been excluded.')],
      }),
      severity: 'query',
      shows: /COPD/,
    },
    {
      why: 'Held to be none: Pulmonology does not believe that the patient has COPD.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Stage 3 pressure ulcer of the sacrum. Pulmonology does not believe that the patient has COPD.',
          ),
        ],
      }),
      severity: 'query',
      shows: /COPD/,
    },
    ...[
      'Cardiology disagrees with prior diagnosis of COPD.',
      'COPD per PCP; pulmonology disagrees, thinks asthma.',
      'COPD on the list; I disagree.',
    ].map((words) => ({
      why: `Held to be none: ${words}`,
      record: coded(['L89.153', 'J44.9'], {
        documents: [paper('progress-note', 'MD', `Stage 3 pressure ulcer of the sacrum. ${words}`)],
      }),
      severity: 'query' as const,
      shows: /COPD/,
    })),
  ],
  silent: [
    {
      why: 'The stage of a pressure ulcer is the nurse’s, the ulcer the provider’s.',
      record: coded(['L89.153'], {
        documents: [
          paper('progress-note', 'NP', 'Pressure ulcer of the sacrum.'),
          paper('wound-note', 'RN', 'Pressure ulcer of sacrum, stage 3, 4 x 3 cm.'),
        ],
      }),
    },
    {
      why: 'A document of a provider could not be read.',
      record: coded(['I11.0', 'I50.32', 'E43']),
      chart: {
        documents: [
          { id: 'a', type: 'history-and-physical', author: 'MD', text: HEART },
          { id: 'b', type: 'discharge-summary', author: 'MD' },
        ],
      },
    },
    {
      why: 'Only a nurse’s note: no provider was looked at.',
      record: coded(['I50.32'], { documents: [paper('visit-note', 'RN', 'CHF.')] }),
      notLooked: true,
    },
    { why: 'No document.', record: coded(['I50.32']), notLooked: true },
    {
      why: 'A rider of another item of the list denies nothing of it',
      record: coded(['I10', 'N40.0', 'H40.1132'], {
        documents: [paper('progress-note', 'MD', 'HTN, BPH no LUTS, POAG both eyes moderate stage.')],
      }),
    },
    {
      why: 'Dementia is written without its cause, in the severity that is coded.',
      record: coded(['G30.1', 'F02.B11'], {
        documents: [paper('face-to-face', 'MD', 'Late onset Alzheimer disease, moderate dementia with agitation.')],
      }),
    },
    {
      why: 'The plan that the physician signed, beside a face-to-face note alone',
      record: coded(['G20.A1', 'E78.5'], {
        documents: [
          paper('face-to-face', 'MD', 'Parkinson disease, home health for therapy.'),
          paper(
            'plan-of-care',
            'RN',
            'Diagnoses: Parkinson disease; hyperlipidemia.\nPhysician signature: R. Patel MD Date: 01/15/2026',
          ),
        ],
      }),
    },
    {
      why: 'Some complication of an operation that a provider calls one.',
      record: coded(['K91.89', 'K63.2', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Enterocutaneous fistula after colectomy, a postoperative complication.',
          ),
        ],
      }),
    },
    {
      why: 'Not said of the disease: Specialist agrees with the diagnosis of COPD.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Stage 3 pressure ulcer of the sacrum. Specialist agrees with the diagnosis of COPD.',
          ),
        ],
      }),
    },
    {
      why: 'Not said of the disease: COPD. Wound order entered in error was cancelled.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Stage 3 pressure ulcer of the sacrum. COPD. Wound order entered in error was cancelled.',
          ),
        ],
      }),
    },
    {
      why: 'Not said of the disease: COPD, does not feel it is worse.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [
          paper('progress-note', 'MD', 'Stage 3 pressure ulcer of the sacrum. COPD, does not feel it is worse.'),
        ],
      }),
    },
    {
      why: 'Not said of the disease: COPD has been excluded from the billing list.',
      record: coded(['L89.153', 'J44.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Stage 3 pressure ulcer of the sacrum. COPD has been excluded from the billing list.',
          ),
        ],
      }),
    },
    ...[
      'COPD; patient disagrees.',
      'COPD, daughter disagrees with the diagnosis.',
      'COPD; insurer disagrees with this, appeal sent.',
      'COPD, lacks insight, disagrees with diagnosis.',
      'COPD, pulmonology disagrees with the dose of prednisone.',
    ].map((words) => ({
      why: `Of one who makes no diagnoses, or of something else: ${words}`,
      record: coded(['L89.153', 'J44.9'], {
        documents: [paper('progress-note', 'MD', `Stage 3 pressure ulcer of the sacrum. ${words}`)],
      }),
    })),
  ],
};
