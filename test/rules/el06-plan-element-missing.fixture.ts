import { coded, type Fixture, paper } from './chart.ts';

const LINES: Readonly<Record<string, string>> = {
  diagnoses: 'Pertinent diagnoses: 1. I50.22 chronic systolic heart failure; 2. I10 hypertension.',
  mental: 'Mental, psychosocial and cognitive status: alert, oriented, lives with daughter.',
  services: 'Supplies and equipment: scale, rolling walker.',
  frequency: 'Frequency and duration: SN 2w4 1w5.',
  prognosis: 'Prognosis: fair.',
  rehab: 'Rehabilitation potential: good.',
  limits: 'Functional limitations: endurance, ambulation.',
  activities: 'Activities permitted: up as tolerated.',
  nutrition: 'Nutrition: 2 gram sodium diet.',
  medications: 'Medications: furosemide 40 mg by mouth daily.',
  safety: 'Safety measures: fall precautions.',
  risk: 'Risk of emergency department visits and readmission: high, weekly calls.',
  education: 'Patient and caregiver education: daily weights.',
  goals: 'Measurable goals: weight within 2 pounds for 30 days.',
  directives: 'Advance directives: health care proxy on file.',
};
const plan = (change: Readonly<Record<string, string>> = {}) => ({
  documents: [
    paper(
      'plan-of-care',
      'MD',
      Object.entries({ ...LINES, ...change })
        .map(([, line]) => line)
        .join('\n'),
    ),
  ],
});

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
      why: 'Labels with nothing behind them: a form that was not filled in',
      record: coded(['I50.22', 'I10'], plan({ rehab: 'Rehab potential: ________', directives: 'Advance directives:' })),
      count: 1,
      says: /not found: Rehabilitation potential \(vi\); Advance directives \(xv\)\. Found: 13 of 15/,
      cites: /\(2\)\(vi\).*\(2\)\(xv\)/,
    },
    {
      why: 'Boxes none of which is ticked',
      record: coded(['I50.22', 'I10'], plan({ prognosis: 'Prognosis: [ ] Poor [ ] Guarded [ ] Fair [ ] Good' })),
      count: 1,
    },
    {
      why: 'A blank and the next label on the same line',
      record: coded(['I50.22', 'I10'], plan({ prognosis: 'Prognosis: ____  Fall risk: high' })),
      says: /Prognosis/,
      count: 1,
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
      why: 'A heading without a colon, and behind it the next one',
      record: coded(
        ['I50.22'],
        plan({ limits: 'FUNCTIONAL LIMITATIONS', activities: 'ACTIVITIES PERMITTED up as tolerated' }),
      ),
      says: /Functional limitations/i,
      count: 1,
    },
    {
      why: 'What the plan has is shown with it',
      record: coded(['I50.22'], plan({ prognosis: '' })),
      shows: /^plan-of-care looked through; [^;]+; /,
    },
    {
      why: 'A label with nothing behind it, a wide gap and the next label on the line',
      record: coded(['I50.22', 'I10'], plan({ limits: 'LIMITATIONS:      ACTIVITY: up as tolerated' })),
      count: 1,
      says: /Functional limitations/,
    },
    {
      why: 'A blank risk, and behind it the next label on its line',
      record: coded(['I50.22'], plan({ risk: 'Risk of hospitalization: ____ Fall risk: high' })),
      count: 1,
      says: /Risk of emergency/,
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
      why: 'The label’s word in a sentence is no label',
      record: coded(['I50.22'], plan({ prognosis: 'We discussed the prognosis with her daughter.' })),
      count: 1,
      says: /Prognosis/,
    },
    {
      why: 'A label of frequency with no number behind it, and a number on the next line',
      record: coded(
        ['I50.22'],
        plan({
          frequency: 'Services, frequency and duration: SN visits.',
          limits: 'Functional limitations: ambulation 50 feet.',
        }),
      ),
      says: /Frequency and duration of visits/,
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
      why: 'Boxes of the mental status that nobody ticked',
      record: coded(['I50.22'], plan({ mental: 'Mental Status: [ ] Confused [ ] Lethargic [ ] Agitated' })),
      says: /[Mm]ental/,
    },
    {
      why: 'The line of the equipment is empty',
      record: coded(
        ['I50.22', 'I10'],
        plan({ services: 'DME and supplies:', limits: 'Functional limitations: endurance.' }),
      ),
      says: /“supplies”|“DME”/,
      severity: 'info',
      cites: /\(iii\)/,
    },
    {
      why: 'Oxygen in the assessment, and none in the plan',
      record: coded(['J44.9'], { ...plan(), oasis: { O0110_A: ['C1'] } }),
      says: /the chart has oxygen .* neither care nor supplies/,
      cites: /\(2\)\(iii\)/,
    },
    {
      why: 'A code for oxygen',
      record: coded(['J44.9', 'Z99.81'], plan()),
      says: /has oxygen \(diagnosis Z99\.81\)/,
    },
    {
      why: 'A catheter',
      record: coded(['N31.9'], { ...plan(), oasis: { M1610: '2' } }),
      says: /the urinary catheter \(M1610 2\)/,
    },
    {
      why: 'A wound',
      record: coded(['L89.152'], { ...plan(), oasis: { M1306: '1' } }),
      says: /the wound \(M1306 1\)/,
    },
    {
      why: 'An ostomy',
      record: coded(['Z48.815'], { ...plan(), oasis: { M1630: '1' } }),
      says: /the ostomy/,
    },
    {
      why: 'A tube for feeding',
      record: coded(['I69.391'], { ...plan(), oasis: { K0520_1: ['B'] } }),
      says: /the tube feeding/,
    },
    {
      why: 'An excerpt need not name the catheter',
      record: coded(['N31.9'], {
        documents: [paper('plan-of-care', 'MD', 'Goals: weight within 2 pounds.')],
        oasis: { M1610: '2' },
      }),
      severity: 'info',
      says: /reads as an excerpt/,
      count: 1,
    },
  ],
  silent: [
    {
      why: 'The list of diagnoses is one code of chapter 22, under no heading',
      record: coded(['U09.9'], plan({ diagnoses: '11. U09.9' })),
    },
    { why: 'All elements', record: coded(['I50.22', 'I10'], plan()) },
    {
      why: 'As CMS-485 prints them, numbered, some without colon',
      record: coded(
        ['I50.22', 'I10'],
        plan({
          prognosis: '20. Prognosis Guarded',
          mental: '19. Mental Status: 1 - Oriented',
          limits: '18.A. Functional Limitations: 6 Endurance',
          activities: '18.B. Activities Permitted\n3 Up as tolerated',
          nutrition: '16. Nutritional Req. 2 gm Na',
          rehab: 'Rehab potential is good for stated goals.',
        }),
      ),
    },
    {
      why: 'Ticked boxes',
      record: coded(['I50.22', 'I10'], plan({ prognosis: 'Prognosis: [ ] Poor [x] Fair [ ] Good' })),
    },
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
      why: 'Headings between signs, and a line that is one',
      record: coded(
        ['I50.22', 'I10'],
        plan({
          prognosis: '== Prognosis == guarded',
          rehab: '== Rehab potential == fair for stated goals',
          goals: 'MEASURABLE GOALS\nWeight 172 lb by week 4.',
        }),
      ),
    },
    {
      why: 'Nursing with a frequency, a therapist to evaluate',
      record: coded(
        ['I50.22', 'I10'],
        plan({ frequency: 'SN: 2w4, 1w5. SN to teach diet. PT to evaluate and treat.' }),
      ),
    },
    {
      why: 'Headings without a colon, each with its words on the next line',
      record: coded(
        ['I50.22'],
        plan({
          limits: 'FUNCTIONAL LIMITATIONS\nendurance, ambulation',
          activities: 'ACTIVITIES PERMITTED\nup as tolerated',
        }),
      ),
    },
    {
      why: 'A grade with a colon of its own is the value of its label',
      record: coded(
        ['I50.22', 'I10'],
        plan({
          risk: 'Risk for emergency department visits / rehospitalization: Moderate: two drugs new; call us first',
        }),
      ),
    },
    {
      why: 'Two labels on one line, far apart; cognition without the word status; alert and a comma',
      record: coded(
        ['I50.22', 'I10'],
        plan({
          limits: 'LIMITATIONS: Endurance, ambulation   ACTIVITY: up as tolerated',
          activities: '',
          mental: 'PSYCHOSOCIAL / COGNITIVE: lives with her sister; answers by gaze',
        }),
      ),
    },
    { why: 'Alert, with a comma', record: coded(['I50.22'], plan({ mental: 'Alert, pleasant, lives alone.' })) },
    {
      why: 'Nursing by the hour has a frequency',
      record: coded(['P27.1'], plan({ frequency: 'SN private duty hours 8 h x 5 days weekly for 60 days. PT 1w8.' })),
    },
    {
      why: 'A grade and more behind it, with a colon; a rehabilitation prognosis',
      record: coded(
        ['I50.22'],
        plan({
          risk: 'REHOSPITALIZATION RISK LEVEL: High - see calls: weekly',
          rehab: 'REHAB PROGNOSIS: good',
          prognosis: 'Prognosis: Fair Outlook: stable',
        }),
      ),
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
    {
      why: 'The line of the equipment is empty, and an order names it',
      record: coded(
        ['I50.22', 'I10'],
        plan({ services: 'DME and supplies:', limits: 'Functional limitations: ambulation, uses a walker.' }),
      ),
    },
    {
      why: 'The plan names what the assessment has',
      record: coded(['J44.9', 'Z99.81'], {
        ...plan({ services: 'Supplies: oxygen 2 L, Foley 16 Fr, foam dressings, colostomy pouches.' }),
        oasis: { O0110_A: ['C1'], M1610: '2', M1306: '1', M1630: '1' },
      }),
    },
    {
      why: 'A wound by another name',
      record: coded(['Z47.81'], {
        ...plan({ services: 'Supplies: shrinker, walker. Care of the stump.' }),
        oasis: { M1340: '1' },
      }),
    },
    {
      why: 'The assessment has none',
      record: coded(['J44.9'], {
        ...plan(),
        oasis: { O0110_A: ['Z1'], M1610: '0', M1306: '0', M1340: '0', M1330: '0', M1630: '0' },
      }),
    },
  ],
};
