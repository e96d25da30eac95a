import { coded, type Fixture, paper } from './chart.ts';

const HEART = 'Chronic diastolic heart failure. Hypertensive heart disease. Hypothyroidism on levothyroxine.';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Depression stands in the nurse’s note alone.',
      record: coded(['I11.0', 'I50.32', 'F32.A'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          paper('visit-note', 'RN', 'Depression, tearful at times.'),
        ],
      }),
      severity: 'query',
      says: /F32\.A .*visit note/,
    },
    {
      why: 'Malnutrition is coded, and no document has a word of it.',
      record: coded(['I11.0', 'I50.32', 'E43'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
      says: /E43 .*looked for in all documents and not found/,
    },
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
      why: 'The code says the type of diabetic complication; the physician says diabetes.',
      record: coded(['I11.0', 'I50.32', 'E11.42'], {
        documents: [paper('history-and-physical', 'MD', `${HEART} Type 2 diabetes.`)],
      }),
      says: /E11\.42 .*specifies a complication, and no provider’s document does/,
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
      why: 'Hypothyroidism is not hyperthyroidism, however like the words are',
      record: coded(['I10', 'E05.90'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertension. Hypothyroidism. COPD. GERD.')],
      }),
      says: /E05\.90/,
    },
    {
      why: 'Acute on chronic is coded; only the COPD is acute',
      record: coded(['J44.1', 'J96.21'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'COPD with acute exacerbation, chronic respiratory failure with hypoxia.',
          ),
        ],
      }),
      says: /J96\.21/,
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
      why: 'Letters of a role are no initials of a diagnosis',
      record: coded(['I10', 'G47.33'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertension. Seen by RN and PT. Signed MD.')],
      }),
      says: /G47\.33/,
    },
    {
      why: 'Ruled out, in words behind it',
      record: coded(['F25.1', 'F43.12'], {
        documents: [paper('discharge-summary', 'MD', 'Schizoaffective disorder, depressive type; PTSD ruled out.')],
      }),
      says: /F43\.12 .*denies it \(“PTSD”\)/,
    },
  ],
  silent: [
    {
      why: 'The provider documents each.',
      record: coded(['I11.0', 'I50.32', 'E03.9'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
    },
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
      why: 'Diabetic kidney disease is presumed from what the provider documents.',
      record: coded(['E11.22', 'N18.31'], {
        documents: [paper('progress-note', 'MD', 'Type 2 diabetes. Chronic kidney disease stage 3a.')],
      }),
    },
    {
      why: 'Symptoms, statuses and circumstances need no diagnosis.',
      record: coded(['I11.0', 'I50.32', 'R26.81', 'Z99.81', 'Z60.2', 'W18.30XD'], {
        documents: [paper('history-and-physical', 'MD', HEART)],
      }),
    },
    {
      why: 'A document of a provider could not be read.',
      record: coded(['I11.0', 'I50.32', 'E43']),
      chart: {
        documents: [
          { id: 'a', type: 'history-and-physical', author: 'MD', text: HEART },
          { id: 'b', type: 'discharge-summary', author: 'MD', state: 'unreadable' },
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
      why: 'Only ever suspected: that is CV21’s.',
      record: coded(['J96.01', 'J44.9'], {
        documents: [paper('progress-note', 'MD', 'COPD. Possible respiratory failure, to be watched.')],
      }),
    },
    {
      why: 'A cheek is one of the other parts of the face',
      record: coded(['C44.319', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Basal cell carcinoma of the cheek. Hypertension.')],
      }),
    },
    {
      why: 'Acute on chronic, as coded',
      record: coded(['J44.1', 'J96.21'], {
        documents: [
          paper('history-and-physical', 'MD', 'COPD exacerbation, acute on chronic hypoxic respiratory failure.'),
        ],
      }),
    },
    {
      why: 'A goal of the plan is no denial.',
      record: coded(['T83.511D', 'N39.0'], {
        documents: [
          paper('discharge-summary', 'MD', 'Catheter-associated urinary tract infection.'),
          paper('plan-of-care', 'MD', 'Orders: catheter care.\nGoals: No urinary infection for 60 days.'),
        ],
      }),
    },
    {
      why: 'Spasms, in the plural',
      record: coded(['G35.C1', 'M62.838'], {
        documents: [paper('progress-note', 'MD', 'Secondary progressive MS, active. Spasms at night, baclofen.')],
      }),
    },
    {
      why: 'Nodes and metastases in short',
      record: coded(['C32.0', 'C77.0', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Laryngeal cancer (glottis), neck node mets. Hypertension.')],
      }),
    },
    {
      why: 'Who smokes by the pack smokes cigarettes',
      record: coded(['J44.9', 'F17.210'], {
        documents: [paper('progress-note', 'MD', 'COPD. Smokes 1ppd, nicotine dependence.')],
      }),
    },
    {
      why: 'A rider of another item of the list denies nothing of it',
      record: coded(['I10', 'N40.0', 'H40.1132'], {
        documents: [paper('progress-note', 'MD', 'HTN, BPH no LUTS, POAG both eyes moderate stage.')],
      }),
    },
    {
      why: 'What hypertension codes say of the kidney is CH34’s',
      record: coded(['I12.9', 'N18.6'], { documents: [paper('progress-note', 'MD', 'Hypertensive CKD. ESRD.')] }),
    },
    {
      why: 'The initials of its title',
      record: coded(['Z85.46', 'N52.9', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension. Prostatectomy 2015, no evidence of disease; ED since.'),
        ],
      }),
    },
    {
      why: 'Osteoporosis as OP',
      record: coded(['I10', 'M81.0'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. OP on alendronate.')],
      }),
    },
  ],
};
