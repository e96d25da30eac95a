import { coded, type Fixture, paper } from './chart.ts';
import { plan } from './plan-lines.ts';

/** How a plan draws its elements: labels, boxes, numbers, lines. */
export const fixture: Fixture = {
  fires: [
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
      why: 'A heading without a colon, and behind it the next one',
      record: coded(
        ['I50.22'],
        plan({ limits: 'FUNCTIONAL LIMITATIONS', activities: 'ACTIVITIES PERMITTED up as tolerated' }),
      ),
      says: /Functional limitations/i,
      count: 1,
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
      why: 'Boxes of the mental status that nobody ticked',
      record: coded(['I50.22'], plan({ mental: 'Mental Status: [ ] Confused [ ] Lethargic [ ] Agitated' })),
      says: /[Mm]ental/,
    },
    {
      why: 'A limit of the diet is no medication',
      record: coded(['I50.22'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses - I50.22\nMental status - oriented x 4\nSupplies - scale\nFrequency - SN 2w9\nPrognosis - good\nRehab potential - good\n18.A Functional Limitations\nEndurance\nActivities permitted - up in chair as tolerated\nDIET: 2 G SODIUM          SAFETY: O2 PRECAUTIONS\nRISK FOR READMISSION\nHigh: two stays; weekly call\nEducation - zones\nGoals - weight within 2 lb by week 4\nAdvance directives - none',
          ),
        ],
      }),
      says: /not found: All medications and treatments \(x\)\./,
    },
  ],
  silent: [
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
      why: 'Dashes for colons, a lettered box, two labels on a line, a grade before its colon',
      record: coded(['I50.22'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses - I50.22\nMental status - oriented x 4\nSupplies - scale\nFrequency - SN 2w9\nPrognosis - good\nRehab potential - good\n18.A Functional Limitations\nEndurance\nActivities permitted - up in chair as tolerated\nDIET: 2 G SODIUM          SAFETY: O2 PRECAUTIONS\nMedications - torsemide 20 mg daily\nRISK FOR READMISSION\nHigh: two stays; weekly call\nEducation - zones\nGoals - weight within 2 lb by week 4\nAdvance directives - none',
          ),
        ],
      }),
    },
  ],
};
