import { coded, type Fixture, paper } from './chart.ts';

const SEARCHED = { looked: ['secondary', 'DocumentReference'] };
const VISIT = paper('visit-note', 'RN', 'Weight 171.6, trace edema.', '2026-01-12');

const NOTE = paper(
  'face-to-face',
  'NP',
  'Seen after right total knee arthroplasty, needs PT for stairs.',
  '2026-01-08',
);

export const fixture: Fixture = {
  fires: [
    {
      why: 'The note is about a knee, heart failure is primary, and no provider wrote since',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('referral', 'MD', 'Home health for CHF.', '2026-01-02'),
          paper('face-to-face', 'NP', 'Seen after right total knee arthroplasty, needs PT for stairs.', '2026-01-08'),
        ],
      }),
      severity: 'warn',
      says: /does not mention I50\.22/,
    },
    {
      why: 'Documents were searched, and there is a nurse’s note only',
      record: coded(['I50.22', 'I10'], { documents: [VISIT] }),
      chart: SEARCHED,
      says: /Documents were searched/,
    },
    {
      why: 'The provider’s only note is of last summer',
      record: coded(['I50.22', 'I10'], {
        documents: [VISIT, paper('progress-note', 'MD', 'Heart failure, stable.', '2025-07-01')],
      }),
      chart: SEARCHED,
      count: 1,
    },
    {
      why: 'A wound is primary; the note and the order after it are about diabetes',
      record: coded(['L89.153', 'E11.9'], {
        documents: [
          paper('face-to-face', 'MD', 'Type 2 diabetes, teaching of insulin.', '2026-01-08'),
          paper('order', 'MD', 'Increase insulin glargine to 20 units.', '2026-01-20'),
        ],
      }),
      says: /L89\.153/,
    },
    {
      why: 'The encounter was a telephone call',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'NP',
            'Telephone visit 01/08/2026 for CHF: weight up 6 lb, short of breath on stairs.',
            '2026-01-08',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /by telephone \(“Telephone visit”\)/,
    },
    {
      why: 'Video was tried and failed',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Telehealth for heart failure; video would not connect, completed audio only.',
            '2026-01-08',
          ),
        ],
      }),
      count: 1,
      says: /“audio only”/,
    },
    {
      why: 'The line for the signature is empty',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Seen for CHF in the office.\nProvider signature: ________  Date: ____',
            '2026-01-08',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /is not signed \(“signature: ________”\)/,
    },
    {
      why: 'A call, in other words',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'NP',
            'Telephone call with patient 01/08/2026 about heart failure. Signed A. Day, NP',
            '2026-01-08',
          ),
        ],
      }),
      says: /by telephone/,
    },
    {
      why: 'A plan of care that could not be read is no note of the encounter',
      record: coded(['I50.22', 'I10'], {
        documents: [NOTE, { type: 'plan-of-care', author: 'MD', date: '2026-01-13' }],
      }),
      says: /does not mention I50\.22/,
    },
    {
      why: 'The index calls the primary diagnosis calciphylaxis, and the note tells of another thing',
      record: coded(['E83.59', 'L97.112'], {
        documents: [paper('face-to-face', 'MD', 'Seen for a rash of the arms.', '2026-01-08')],
      }),
      says: /does not mention E83\.59/,
    },
  ],
  silent: [
    {
      why: 'A video visit; the daughter was called by phone after it',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'NP',
            'Telehealth video visit for CHF. Phone call to daughter after the visit, by phone. No audio-only.',
            '2026-01-08',
          ),
        ],
      }),
    },
    {
      why: 'A telephone visit, and the hospital’s discharge summary of those days',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'NP', 'Telephone visit for CHF.', '2026-01-08'),
          paper('discharge-summary', 'MD', 'Heart failure, diuresed.', '2026-01-07'),
        ],
      }),
    },
    {
      why: 'Examined, and results were told by telephone visit later',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Office visit for CHF, lungs auscultated. Telephone visit planned for labs.',
            '2026-01-08',
          ),
        ],
      }),
    },
    {
      why: 'Signed by the provider; the patient’s line is empty',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Seen for CHF.\nPatient signature: ______\nElectronically signed by Peter Lang, MD 01/08/2026',
            '2026-01-08',
          ),
          paper('face-to-face', 'MD', 'Form for CHF. Patient signature: ______', '2026-01-08'),
        ],
      }),
    },
    {
      why: 'A second note is signed',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'MD', 'CHF. Signature: ______', '2026-01-08'),
          paper('face-to-face', 'MD', 'CHF. Signed: Peter Lang, MD 01/08/2026', '2026-01-08'),
        ],
      }),
    },
    {
      why: 'An external cause stands first: that is told elsewhere',
      record: coded(['W19.XXXD', 'S72.141D'], {
        documents: [paper('face-to-face', 'MD', 'Right hip fracture, repaired.')],
      }),
    },
    {
      why: 'The note speaks of it in its own words',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('face-to-face', 'MD', 'Acute on chronic systolic CHF, still short of breath.')],
      }),
      chart: SEARCHED,
    },
    {
      why: 'A wound found at the start of care, in an addendum of the provider',
      record: coded(['L89.153', 'I50.22'], {
        documents: [
          paper('face-to-face', 'MD', 'Seen for CHF.', '2026-01-08'),
          paper('progress-note', 'MD', 'Addendum: sacral decubitus, stage 3, wound care ordered.', '2026-01-14'),
        ],
      }),
    },
    {
      why: 'The discharge summary of those days may be the note of the encounter',
      record: coded(['I50.22', 'I10'], {
        documents: [VISIT, paper('discharge-summary', 'MD', 'Heart failure, diuresed.', '2026-01-10')],
      }),
      chart: SEARCHED,
    },
    { why: 'Nobody searched for documents', record: coded(['I50.22', 'I10']) },
    {
      why: 'A second note is a scan',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('face-to-face', 'NP', 'Seen after knee arthroplasty.'),
          { type: 'face-to-face', author: 'MD', date: '2026-01-09' },
        ],
      }),
    },
    {
      why: 'A later certification',
      record: coded(['I50.22', 'I10'], {
        from: '2026-05-12',
        admission: '2026-01-12',
        documents: [paper('face-to-face', 'NP', 'Seen after knee arthroplasty.', '2026-05-01')],
      }),
    },
    { why: 'No start of care', record: { principal: 'I50.22', secondary: [] }, notLooked: true },
    {
      why: 'A call to the daughter beside the visit',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'NP',
            'Encounter 01/08/2026 for heart failure. Telephone call with daughter about meds.',
            '2026-01-08',
          ),
        ],
      }),
    },
    {
      why: 'Another note of a provider could not be read',
      record: coded(['I50.22', 'I10'], {
        documents: [NOTE, { type: 'progress-note', author: 'MD', date: '2026-01-13' }],
      }),
    },
    {
      why: 'Another note of the encounter could not be read',
      record: coded(['I50.22', 'I10'], { documents: [NOTE, { type: 'face-to-face', date: '2026-01-09' }] }),
    },
    {
      why: 'A name that only the index has for the code',
      record: coded(['E83.59', 'L97.112'], {
        documents: [paper('face-to-face', 'MD', 'Seen for calciphylaxis of both thighs.', '2026-01-08')],
      }),
    },
  ],
};
