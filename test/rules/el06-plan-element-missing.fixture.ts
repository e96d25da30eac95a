import { coded, type Fixture, paper } from './chart.ts';
import { plan } from './plan-lines.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'The plan says nothing of a prognosis',
      record: coded(['I50.22', 'I10'], plan({ prognosis: '' })),
      severity: 'warn',
      count: 1,
      says: /not found: Prognosis \(v\)\. Found: 14 of 15/,
      cites: /484\.60\(a\)\(2\)\(v\)/,
    },
    {
      why: 'No word of readmission or of safety',
      record: coded(['I50.22', 'I10'], plan({ risk: '', safety: '' })),
      count: 1,
      says: /Safety measures[^;]*; Risk of emergency/,
      shows: /^plan-of-care looked through; [^;]+; /,
      key: /readmission-risk\+safety/,
    },
    {
      why: 'Nursing without a frequency, therapy with one',
      record: coded(['I50.22', 'I10'], plan({ frequency: 'SN to assess weights and teach diet. PT 2w4 for gait.' })),
      says: /Skilled nursing is ordered without a frequency/,
      count: 1,
    },
    {
      why: 'What the plan has is shown with it',
      record: coded(['I50.22'], plan({ prognosis: '' })),
      shows: /^plan-of-care looked through; [^;]+; /,
    },
    {
      why: 'No discipline has a frequency: the element is missing as a whole',
      record: coded(['I50.22'], plan({ frequency: 'SN to assess weights and teach diet.' })),
      count: 1,
      says: /Frequency and duration/,
    },
    {
      why: 'Therapy for gait without a frequency, nursing with one',
      record: coded(['I50.22'], plan({ frequency: 'SN 2w4 for weights. PT to work on gait.' })),
      count: 1,
      says: /Physical therapy is ordered without a frequency/,
    },
    {
      why: 'An evaluation settles therapy, and no nursing',
      record: coded(['I50.22'], plan({ frequency: 'SN to evaluate and treat. PT 2w4 for gait.' })),
      count: 1,
      says: /Skilled nursing is ordered without a frequency/,
    },
    {
      why: 'A frequency in a visit note is no order',
      record: coded(['I50.22'], {
        documents: [
          ...plan({ frequency: 'SN to assess weights. PT 2w4 for gait.' }).documents,
          paper('visit-note', 'RN', 'SN 2w4 planned.', '2026-01-12'),
        ],
      }),
      count: 1,
      says: /Skilled nursing/,
    },
    {
      why: 'Goals in the record are no prognosis',
      record: coded(['I50.22'], plan({ prognosis: '', goals: '' })),
      chart: { goals: [{ text: 'Weight within 2 pounds for 30 days' }] },
      count: 1,
      says: /Prognosis/,
    },
    {
      why: 'A list of goals only: information, not fourteen elements missing',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('plan-of-care', 'RN', 'Goals:\n1. Weight within 2 pounds for 30 days.\n2. Walks 150 feet.')],
      }),
      severity: 'info',
      count: 1,
      says: /reads as an excerpt \(it holds Measurable outcomes and goals\).*the other 14 of 15/,
      shows: /^plan-of-care looked through; [^;]+$/,
      key: /excerpt/,
    },
    {
      why: 'An order of a few lines, and a discipline in it without a frequency',
      record: coded(['I50.22', 'I10'], {
        documents: [paper('plan-of-care', 'MD', 'SN to teach diet. PT 2w4 for gait. Furosemide 40 mg daily.')],
      }),
      count: 2,
      says: /Skilled nursing is ordered without a frequency/,
    },
    {
      why: 'Seven elements of a plan that says that it is the certification: held to be the whole',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Home health certification and plan of care.\nDiagnoses: I50.22, I10.\nSN 2w4.\nMedications: furosemide 40 mg daily.\nDiet: 2 g sodium.\nGoals: weight within 2 pounds.\nPrognosis: fair.',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /not found: Mental, .*Found: 7 of 15/,
    },
    {
      why: 'Eight of fifteen elements are more than half: held to be the whole, whatever it is called',
      record: coded(
        ['I50.22', 'I10'],
        plan({ rehab: '', limits: '', activities: '', safety: '', risk: '', education: '', directives: '' }),
      ),
      severity: 'warn',
      says: /Found: 8 of 15/,
    },
    {
      why: 'Seven of fifteen, and no word of a certification: an excerpt',
      record: coded(
        ['I50.22', 'I10'],
        plan({
          rehab: '',
          limits: '',
          activities: '',
          safety: '',
          risk: '',
          education: '',
          directives: '',
          prognosis: '',
        }),
      ),
      severity: 'info',
      says: /the other 8 of 15/,
    },
    {
      why: 'Therapy in capitals without a frequency, nursing with one',
      record: coded(['I50.22'], plan({ frequency: 'SN 2W4. PHYSICAL THERAPY FOR GAIT TRAINING.' })),
      says: /Physical therapy/,
    },
  ],
  silent: [
    {
      why: 'The list of diagnoses is one code of chapter 22, under no heading',
      record: coded(['U09.9'], plan({ diagnoses: '11. U09.9' })),
    },
    { why: 'All elements', record: coded(['I50.22', 'I10'], plan()) },
    {
      why: 'A second plan of care is a scan',
      record: coded(['I50.22', 'I10'], {
        documents: [...plan({ prognosis: '' }).documents, { type: 'plan-of-care', author: 'MD', date: '2026-01-15' }],
      }),
    },
    {
      why: 'The goals stand in the record',
      record: coded(['I50.22', 'I10'], plan({ goals: '' })),
      chart: { goals: [{ text: 'Weight within 2 pounds for 30 days' }] },
    },
    {
      why: 'The plan of care is a scan',
      record: coded(['I50.22', 'I10'], { documents: [{ type: 'plan-of-care', author: 'MD', date: '2026-01-15' }] }),
      notLooked: true,
    },
    {
      why: 'All elements in the shorthand of the field',
      record: coded(['I50.22', 'J44.9'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'POC. 1) CHF I50.22 2) COPD J44.9. Oriented x 3, lives with wife. Svcs: RN 2x/wk x 4 wks. Equip: RW. Poor prognosis. Rehab: fair. Limits: dyspnea, amb. Act: as tol. NAS diet. Torsemide 20 mg daily. Fall precautions. Readmit risk high: front-load visits. Pt/cg instructed on inhaler. Goal: walk 150 ft by wk 4. DNR on file.',
          ),
        ],
      }),
    },
    {
      why: 'Nursing with a frequency, a therapist to evaluate',
      record: coded(
        ['I50.22', 'I10'],
        plan({ frequency: 'SN: 2w4, 1w5. SN to teach diet. PT to evaluate and treat.' }),
      ),
    },
    {
      why: 'Nursing by the hour has a frequency',
      record: coded(['P27.1'], plan({ frequency: 'SN private duty hours 8 h x 5 days weekly for 60 days. PT 1w8.' })),
    },
    {
      why: 'An order beside the plan says how often',
      record: coded(['I50.22'], {
        documents: [
          ...plan({ frequency: 'SN to assess weights. PT 2w4 for gait.' }).documents,
          paper('order', 'MD', 'SN 3w2 1w4.', '2026-01-12'),
        ],
      }),
    },
  ],
};
