import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

const note = paper('history-and-physical', 'MD', 'Hypertension, well.');

export const fixture: Fixture = {
  fires: [
    {
      why: 'Lack of exercise coded, no document speaks of it',
      record: coded(['M17.11', 'Z72.3'], says('Knee osteoarthritis.')),
      severity: 'warn',
      says: /no document speaks of it/,
    },
    {
      why: 'Tobacco use named, and no problem of it',
      record: coded(['M17.11', 'Z72.0'], says('Smokes one cigarette a day.')),
      says: /no problem that comes of it/,
    },
    { why: 'Stress named in passing', record: coded(['M17.11', 'Z73.3'], says('Some stress at home.')) },
    {
      why: 'Exercise in a note is no lack of it',
      record: coded(
        ['J84.112', 'Z72.3'],
        says('IPF. Pulmonary rehab exercise twice a week, desaturates with exercise.'),
      ),
      says: /no document speaks of it/,
    },
    {
      why: 'Only the plan that repeats the code has its words',
      record: coded(['J84.112', 'Z72.3'], {
        documents: [
          paper('progress-note', 'MD', 'IPF, on oxygen.'),
          paper('plan-of-care', 'MD', 'Z72.3 Lack of physical exercise. SN 1w9 teach energy conservation.'),
        ],
      }),
    },
    {
      why: 'Further down in the category',
      record: coded(['I10', 'Z72.51'], { documents: [note] }),
      says: /Z72\.51 .*no document speaks of it/,
    },
    {
      why: 'A history of smoking for one who smokes',
      record: coded(['J44.9', 'Z87.891'], says('COPD. Smokes a pack of cigarettes a day.')),
      asks: 'replace',
      says: /Z87\.891 .*F17\.2-/,
    },
    {
      why: 'Tobacco use where the provider has dependence',
      record: coded(['J44.9', 'Z72.0'], says('COPD. Nicotine dependence, cigarettes; cessation counseling given.')),
      says: /Z72\.0 .*F17\.2-/,
      count: 1,
    },
  ],
  silent: [
    {
      why: 'Who smoked once',
      record: coded(['J44.9', 'Z87.891'], says('COPD. Former smoker, quit in 2015.')),
    },
    {
      why: 'Smoker in one place, former smoker in another: which is right nobody knows',
      record: coded(['J44.9', 'Z87.891'], {
        documents: [
          paper('history-and-physical', 'MD', 'Current smoker, cigarettes.'),
          paper('progress-note', 'MD', 'Former smoker.'),
        ],
      }),
    },
    {
      why: 'A husband smokes',
      record: coded(['J44.9', 'Z87.891'], says('COPD. Her husband smokes a pack a day in the house.')),
    },
    {
      why: 'A nurse writes it: for a provider to say',
      record: coded(['J44.9', 'Z87.891'], {
        documents: [paper('visit-note', 'RN', 'Patient smokes a pack of cigarettes a day.')],
      }),
    },
    {
      why: 'The dependence is coded beside it, which is another row',
      record: coded(['J44.9', 'F17.210', 'Z87.891'], says('COPD. Smokes a pack of cigarettes a day.')),
    },
    {
      why: 'Tobacco use with counseling',
      record: coded(['M17.11', 'Z72.0'], says('Tobacco use, cessation counseling given.')),
    },
    { why: 'Tobacco use beside COPD', record: coded(['J44.9', 'Z72.0'], says('COPD. Smokes half a pack.')) },
    {
      why: 'Stress that worsens her pain',
      record: coded(['M17.11', 'Z73.3'], says('Stress at home worsens the pain.')),
    },
    {
      why: 'A note is a scan',
      record: coded(['M17.11', 'Z72.3'], { documents: [...says('Osteoarthritis.').documents, { type: 'other' }] }),
    },
    { why: 'No documents', record: coded(['M17.11', 'Z72.3']), notLooked: true },
    {
      why: 'A sedentary life that is a problem',
      record: coded(['I25.10', 'Z72.3'], says('CAD. Sedentary lifestyle contributes to deconditioning, counseled.')),
    },
    { why: 'Of what no words are known', record: coded(['I10', 'Z73.1'], { documents: [note] }) },
  ],
};
