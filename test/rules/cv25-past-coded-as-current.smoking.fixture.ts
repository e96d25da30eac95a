import { coded, type Fixture, paper } from './chart.ts';

/** Smoking that is over. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A former smoker, coded as dependent.',
      record: coded(['J44.9', 'F17.210'], {
        documents: [paper('discharge-summary', 'MD', 'COPD. Former smoker, quit five years ago.')],
      }),
      severity: 'error',
      says: /F17\.210 .*as current/,
      asks: 'replace',
    },
    {
      why: 'Years of smoking that are over, coded as dependence.',
      record: coded(['J44.9', 'F17.210'], {
        documents: [paper('discharge-summary', 'MD', 'COPD. Smoked cigarettes for 20 years, quit five years ago.')],
      }),
      severity: 'warn',
      says: /F17\.210 .*Z87\.891/,
    },
  ],
  silent: [
    {
      why: 'Quit once, and smokes again.',
      record: coded(['J44.9', 'F17.210'], {
        documents: [
          paper('discharge-summary', 'MD', 'COPD. Former smoker until last spring; smokes a pack a day now.'),
        ],
      }),
    },
    {
      why: 'A patch is treatment of today.',
      record: coded(['J44.9', 'F17.210'], {
        documents: [paper('discharge-summary', 'MD', 'COPD. Quit smoking last month, on a nicotine patch.')],
      }),
    },
    {
      why: 'Nobody tells of smoking.',
      record: coded(['J44.9', 'F17.210'], { documents: [paper('discharge-summary', 'MD', 'COPD.')] }),
    },
    {
      why: 'One of two notes has him smoke today.',
      record: coded(['J44.9', 'F17.210'], {
        documents: [
          paper('discharge-summary', 'MD', 'COPD. Smoked for 20 years, quit five years ago.'),
          paper('progress-note', 'MD', 'Smokes a pack a day.'),
        ],
      }),
    },
    {
      why: 'Only the nurse tells that he stopped.',
      record: coded(['J44.9', 'F17.210'], {
        documents: [
          paper('discharge-summary', 'MD', 'COPD.'),
          paper('visit-note', 'RN', 'Smoked cigarettes for 20 years, quit five years ago.'),
        ],
      }),
    },
    {
      why: 'Dependence that is treated with a patch goes on, though the smoking has stopped.',
      record: coded(['F17.210', 'J44.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'COPD. Quit smoking on admission, nicotine dependence treated with a patch.',
          ),
        ],
      }),
    },
  ],
};
