import { coded, type Fixture, paper } from './chart.ts';

const PLAN_OF_HEART =
  'Pertinent diagnoses: CHF with reduced EF, hypertension. SN 2w4 for assessment, diuretic management and teaching on daily weights.';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A pressure ulcer stands first, the plan is about heart failure',
      record: coded(['L89.153', 'I50.22'], { documents: [paper('plan-of-care', 'MD', PLAN_OF_HEART)] }),
      severity: 'warn',
      says: /plan of care does not mention L89\.153/,
    },
    {
      why: 'The face-to-face note is about a knee replacement, heart failure stands first',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'NP',
            'Seen after right total knee arthroplasty. Vital signs stable, heart regular. Needs PT for gait and stairs.',
          ),
        ],
      }),
      says: /Neither the face-to-face note/,
    },
    {
      why: 'Neither the plan nor any provider speaks of the stroke',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('plan-of-care', 'MD', 'Wound care to left heel three times a week. Diabetes teaching.'),
          paper('face-to-face', 'MD', 'Type 2 diabetes with foot ulcer, dressing changes needed.'),
          paper('visit-note', 'RN', 'Right sided weakness from old stroke.'),
        ],
      }),
      count: 2,
    },
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
  ],
  silent: [
    {
      why: 'The plan and the note speak of it, each in its own words',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('plan-of-care', 'MD', PLAN_OF_HEART),
          paper('face-to-face', 'MD', 'Seen for acute on chronic systolic congestive heart failure.'),
        ],
      }),
    },
    {
      why: 'A new wound, named in an addendum of the provider',
      record: coded(['L89.153', 'I50.22'], {
        documents: [
          paper('face-to-face', 'MD', 'Seen for CHF.'),
          paper(
            'progress-note',
            'MD',
            'Addendum: sacral decubitus stage 3 found at start of care, wound care ordered.',
          ),
        ],
      }),
    },
    {
      why: 'Stroke and hemiparesis are what the code says',
      record: coded(['I69.351'], {
        documents: [paper('face-to-face', 'MD', 'Hemiparesis after CVA, needs PT and OT.')],
      }),
    },
    {
      why: 'Another provider document could not be read: not found is not said',
      record: coded(['I50.22'], {
        documents: [
          paper('face-to-face', 'MD', 'Seen after knee arthroplasty.'),
          { type: 'referral', author: 'MD', date: '2026-01-10' },
        ],
      }),
    },
    {
      why: 'Neither document',
      record: coded(['I50.22'], { documents: [paper('visit-note', 'RN', 'Knee pain.')] }),
      notLooked: true,
    },
    {
      why: 'The encounter names what the principal has to stand before',
      record: coded(['G30.9', 'F02.80'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for dementia.'),
          paper('history-and-physical', 'MD', 'Alzheimer disease with dementia.'),
        ],
      }),
    },
  ],
};
