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
      why: 'The page of the goals, without diagnoses or orders, is no plan that leaves the stroke out',
      record: coded(['I69.351', 'I10'], {
        documents: [paper('plan-of-care', 'MD', 'Goals:\nWalks 100 feet with rolling walker by week 4.')],
      }),
      severity: 'info',
    },
  ],
  silent: [
    {
      why: 'The note speaks of what has to stand before the one that is first: its order is another rule',
      record: coded(['F02.B18', 'G10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Huntington disease. Moderate dementia with agitation and yelling.',
            '2026-01-05',
          ),
          paper('face-to-face', 'MD', 'Seen for Huntington disease; needs nursing and therapy.', '2026-01-05'),
        ],
      }),
    },
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
      why: 'What stands first is no code, and the documents have none of its words',
      record: coded(['swollen legs', 'I10'], {
        documents: [
          paper('plan-of-care', 'MD', 'Physical therapy three times a week.'),
          paper('face-to-face', 'MD', 'Seen at the office, needs therapy at home.'),
        ],
      }),
    },
    {
      why: 'What stands first is no code',
      record: coded(['diabetes mellitus', 'I10'], {
        documents: [paper('plan-of-care', 'MD', 'Wound care to the left heel.')],
      }),
    },
    {
      why: 'A plan without a word says nothing',
      record: coded(['L89.153', 'I50.22'], { documents: [paper('plan-of-care', 'MD', '  \n ')] }),
      notLooked: true,
    },
    {
      why: 'A plan without a word is not held against it beside a note that speaks of it',
      record: coded(['L89.153', 'I50.22'], {
        documents: [
          paper('plan-of-care', 'MD', '  \n '),
          paper('face-to-face', 'MD', 'Seen for her stage 3 pressure ulcer of the sacrum.'),
        ],
      }),
    },
    {
      why: 'One of two plans speaks of it',
      record: coded(['L89.153', 'I50.22'], {
        documents: [
          paper('plan-of-care', 'MD', PLAN_OF_HEART, '2026-01-12'),
          paper('plan-of-care', 'MD', 'Pressure ulcer of the sacrum stage 3, wound care daily.', '2026-01-14'),
        ],
      }),
    },
    {
      why: 'What can never be primary is told elsewhere',
      record: coded(['B96.20', 'N39.0'], {
        documents: [paper('plan-of-care', 'RN', 'UTI: SN 1w4 Foley care.')],
      }),
    },
    {
      why: 'The cause of an injury first',
      record: coded(['W19.XXXD', 'S72.001D'], {
        documents: [paper('plan-of-care', 'RN', 'Hip fracture: PT 3w4.')],
      }),
    },
  ],
};
