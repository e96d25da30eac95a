import { coded, type Fixture, paper } from './chart.ts';

/** Headings that name a patient: the chart's, another one, and words that are no name. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Headed with the name of another patient than this chart has',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Patient: DELGADO, ROSA   DOB: 05/02/1944\nSeen 01/05/2026 for chronic systolic heart failure. Needs home nursing.',
            '2026-01-05',
          ),
        ],
      }),
      chart: { patient: { family: 'Pruitt', given: 'Gerald', birthDate: '1951-03-14' } },
      says: /somebody else/,
    },
    {
      why: 'The husband’s note: one family, two days of birth',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Patient Name: Joan Pruitt | DOB 1/2/53\nSeen 01/05/2026 for chronic systolic heart failure. Needs home nursing.',
            '2026-01-05',
          ),
        ],
      }),
      chart: { patient: { family: 'Pruitt', given: 'Gerald', birthDate: '1951-03-14' } },
    },
    {
      why: 'No patient of the chart, and all other papers name one',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Patient Name: Rosa Delgado\nSeen 01/05/2026 for chronic systolic heart failure. Needs home nursing.',
            '2026-01-05',
          ),
          paper(
            'discharge-summary',
            'MD',
            'Pt: Pruitt, Gerald A | MRN 0048812\nChronic systolic heart failure, hypertension.',
          ),
          paper('plan-of-care', 'MD', "6. Patient's Name and Address: Gerald Pruitt, 18 Alder Ct\nHeart failure."),
        ],
      }),
      says: /two patients/,
    },
  ],
  silent: [
    {
      why: 'The same patient, written otherwise',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Patient Name: PRUIT, GERRY | DOB 3/14/51\nSeen 01/05/2026 for chronic systolic heart failure. Needs home nursing.',
            '2026-01-05',
          ),
        ],
      }),
      chart: { patient: { family: 'Pruitt', given: 'Gerald', birthDate: '1951-03-14' } },
    },
    {
      why: 'A new family name, the same day of birth',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Patient Name: Gertrude Hale | DOB 3/14/51\nSeen 01/05/2026 for chronic systolic heart failure. Needs home nursing.',
            '2026-01-05',
          ),
        ],
      }),
      chart: { patient: { family: 'Pruitt', given: 'Anna', birthDate: '1951-03-14' } },
    },
    {
      why: 'Words behind a label that are no name, and a name that is the daughter’s',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Patient: Alert, Oriented\nEmergency contact name: Rosa Delgado\nProvider Name: Rosa Delgado\nSeen 01/05/2026 for chronic systolic heart failure. Needs home nursing.',
            '2026-01-05',
          ),
        ],
      }),
      chart: { patient: { family: 'Pruitt', given: 'Gerald', birthDate: '1951-03-14' } },
    },
    {
      why: 'The other papers name two people: nobody knows whose chart it is',
      record: coded(['I50.22', 'I10'], {
        documents: [
          paper(
            'face-to-face',
            'MD',
            'Patient Name: Rosa Delgado\nSeen 01/05/2026 for chronic systolic heart failure. Needs home nursing.',
            '2026-01-05',
          ),
          paper(
            'discharge-summary',
            'MD',
            'Patient Name: Gerald Pruitt\nChronic systolic heart failure, hypertension.',
          ),
          paper('order', 'MD', 'Patient Name: Lena Okafor\nNursing weekly.'),
        ],
      }),
    },
  ],
};
