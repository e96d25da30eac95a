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
    {
      why: 'The plan names another disease as primary',
      record: coded(['I50.22', 'J44.1'], {
        documents: [
          paper(
            'plan-of-care',
            'RN',
            '11. Principal diagnosis: COPD with acute exacerbation\n13. Other pertinent diagnoses: systolic heart failure\nSN 2w4: weights, inhalers.',
          ),
        ],
      }),
      says: /names “COPD with acute exacerbation” as the primary diagnosis/,
      count: 1,
    },
    {
      why: 'What the plan names as primary is coded behind',
      record: coded(['J18.9', 'J44.1', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: COPD exacerbation.\nSN 2w4: pneumonia, inhalers.')],
      }),
      says: /names “COPD/,
      count: 1,
    },
    {
      why: 'Tied to another of the list, and not to the first',
      record: coded(['L89.153', 'I11.0', 'I50.22'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary Dx: CHF with weakness.\nSN 2w4: pressure ulcer care, weights.'),
        ],
      }),
      says: /names “CHF/,
    },
    {
      why: 'Another disease of the same chapter',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary dx: CVA. Heart failure: SN 2w4 weights.')],
      }),
      says: /names “CVA”/,
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
      why: 'The encounter names what the principal has to stand before',
      record: coded(['G30.9', 'F02.80'], {
        documents: [
          paper('face-to-face', 'MD', 'Encounter for dementia.'),
          paper('history-and-physical', 'MD', 'Alzheimer disease with dementia.'),
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
    {
      why: 'The plan names as primary what stands behind the first by its note: heart failure of the hypertension',
      record: coded(['I11.0', 'I50.22'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary Dx: CHF. Secondary: hypertension.\nSN 2w4: weights, blood pressure.'),
        ],
      }),
    },
    {
      why: 'The disease that is listed first, in other words',
      record: coded(['I50.22', 'J44.9'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary diagnosis: HFrEF, COPD.\nSN 2w4: weights, heart failure teaching.'),
        ],
      }),
    },
    {
      why: 'Words that lead to nothing',
      record: coded(['I50.22'], {
        documents: [paper('plan-of-care', 'RN', 'Primary diagnosis: see list.\nSN 2w4: heart failure teaching.')],
      }),
    },
    {
      why: 'The code itself',
      record: coded(['J44.1', 'I10'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary diagnosis: J44.1 I10\nSN 2w4: COPD teaching, hypertension monitoring.'),
        ],
      }),
    },
    {
      why: 'Aftercare is listed first: the plan names the disease that was operated on',
      record: coded(['Z47.1', 'Z96.651'], {
        documents: [
          paper(
            'plan-of-care',
            'RN',
            'Primary diagnosis: right knee osteoarthritis\nPT 3w4: aftercare of joint replacement.',
          ),
        ],
      }),
    },
    {
      why: 'The code itself beside another disease',
      record: coded(['I50.22', 'J44.9'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary diagnosis: I50.22 with COPD\nSN 2w4: heart failure teaching.'),
        ],
      }),
    },
    {
      why: 'A word of the one listed first beside another disease',
      record: coded(['I87.2', 'L97.811'], {
        documents: [paper('plan-of-care', 'RN', 'Primary diagnosis: venous leg wound with COPD\nSN 2w4: wraps.')],
      }),
    },
    {
      why: 'A symptom is named, and no disease',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper('plan-of-care', 'RN', 'Primary diagnosis: generalized weakness\nSN 2w4: heart failure teaching.'),
        ],
      }),
    },
    {
      why: 'A disease that is denied',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary diagnosis: no COPD\nSN 2w4: heart failure teaching.')],
      }),
    },
    {
      why: 'A stroke for what it left',
      record: coded(['I69.351', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: CVA\nPT 2w4: hemiparesis, gait.')],
      }),
    },
    {
      why: 'The dementia for the disease that it comes of',
      record: coded(['G30.9', 'F02.B0'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: moderate dementia\nSN 1w9: Alzheimer teaching.')],
      }),
    },
    {
      why: 'The kidney for the diabetes that it comes of',
      record: coded(['E11.22', 'N18.4'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: CKD stage 4\nSN 1w9: diabetes teaching.')],
      }),
    },
    {
      why: 'Another infection of the same chapter that is not coded',
      record: coded(['L03.115', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: infected skin ulcer of the leg\nSN 1w9: cellulitis.')],
      }),
    },
    {
      why: 'A secondary diagnosis behind the label',
      record: coded(['I50.22', 'J44.9'], {
        documents: [
          paper(
            'plan-of-care',
            'RN',
            'Primary diagnosis: see referral. Secondary: COPD\nSN 2w4: heart failure teaching.',
          ),
        ],
      }),
    },
    {
      why: 'The complication for the diabetes that it comes of, beside another disease',
      record: coded(['E11.69', 'M86.171', 'J44.9'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: osteomyelitis, COPD\nSN 1w9: diabetes teaching.')],
      }),
    },
    {
      why: 'The complication for the diabetes that it comes of',
      record: coded(['E11.69', 'M86.171'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: osteomyelitis\nSN 1w9: diabetes teaching.')],
      }),
    },
    {
      why: 'A disease, and one that is denied',
      record: coded(['I50.22', 'J44.9'], {
        documents: [paper('plan-of-care', 'RN', 'Primary Dx: COPD, no gout\nSN 1w9: heart failure teaching.')],
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
