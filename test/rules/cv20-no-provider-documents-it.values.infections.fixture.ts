import { coded, type Fixture, paper } from './chart.ts';

/** Values of infections. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Chronic hepatitis B coded as acute.',
      severity: 'warn',
      says: /another acuity/,
      asks: 'replace',
      record: coded(['B16.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic hepatitis B on entecavir. Hypertension.')],
      }),
    },
    {
      why: 'Acute hepatitis B coded as chronic.',
      severity: 'warn',
      says: /another acuity/,
      asks: 'replace',
      record: coded(['B18.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Acute hepatitis B, jaundice settling. Hypertension.')],
      }),
    },
    {
      why: 'Chronic hepatitis C coded as acute, the word behind.',
      severity: 'warn',
      says: /another acuity/,
      asks: 'replace',
      record: coded(['B17.10', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hepatitis C infection, chronic, untreated. Hypertension.')],
      }),
    },
    {
      why: 'Acute hepatitis C coded as chronic.',
      severity: 'warn',
      says: /another acuity/,
      asks: 'replace',
      record: coded(['B18.2', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Acute hepatitis C after a needle stick. Hypertension.')],
      }),
    },
    {
      why: 'Several drugs coded, extended spectrum beta lactamase documented.',
      severity: 'warn',
      says: /another resistance/,
      asks: 'replace',
      record: coded(['N39.0', 'B96.20', 'Z16.24'], {
        documents: [paper('discharge-summary', 'MD', 'Urinary infection, E. coli, ESBL.')],
      }),
    },
    {
      why: 'Extended spectrum coded, resistance to several drugs documented.',
      severity: 'warn',
      says: /another resistance/,
      asks: 'replace',
      record: coded(['N39.0', 'B96.20', 'Z16.12'], {
        documents: [paper('discharge-summary', 'MD', 'Urinary infection with multidrug-resistant E. coli.')],
      }),
    },
    {
      why: 'Carbapenems documented, another resistance coded.',
      severity: 'warn',
      says: /another resistance/,
      asks: 'replace',
      record: coded(['N39.0', 'B96.1', 'Z16.12'], {
        documents: [paper('discharge-summary', 'MD', 'Urinary infection, carbapenem-resistant Klebsiella.')],
      }),
    },
    {
      why: 'VRE coded as resistance to several drugs.',
      severity: 'warn',
      says: /another resistance/,
      asks: 'replace',
      record: coded(['N39.0', 'B95.2', 'Z16.24'], {
        documents: [paper('discharge-summary', 'MD', 'Urinary infection with VRE.')],
      }),
    },
    {
      why: 'A history coded, what is left of it documented.',
      severity: 'warn',
      says: /another state of COVID-19/,
      asks: 'replace',
      record: coded(['R53.83', 'Z86.16'], {
        documents: [paper('discharge-summary', 'MD', 'Long COVID with fatigue.')],
      }),
    },
    {
      why: 'What is left coded, an active infection documented.',
      severity: 'warn',
      says: /another state of COVID-19/,
      asks: 'replace',
      record: coded(['J12.82', 'U09.9'], {
        documents: [paper('discharge-summary', 'MD', 'Active COVID-19 with pneumonia.')],
      }),
    },
  ],
  silent: [
    {
      why: 'Both acuities are told.',
      record: coded(['B18.1'], {
        documents: [paper('discharge-summary', 'MD', 'Acute hepatitis B in 2009, now chronic hepatitis B.')],
      }),
    },
    {
      why: 'Chronic is of another disease.',
      record: coded(['B16.9', 'N18.9'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic kidney disease. Hepatitis B, acute.')],
      }),
    },
    {
      why: 'A carrier is chronic.',
      record: coded(['B18.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hepatitis B carrier, an acute hepatitis B is ruled out; acute hepatitis B in the chart of a cousin.',
          ),
        ],
      }),
    },
    {
      why: 'The coded resistance is told too.',
      record: coded(['N39.0', 'B96.20', 'Z16.24'], {
        documents: [paper('discharge-summary', 'MD', 'Urinary infection with ESBL E. coli, an MDRO.')],
      }),
    },
    {
      why: 'A history beside what is left.',
      record: coded(['R53.83', 'Z86.16'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Recovered from COVID-19 in May; long COVID was considered and excluded, but long COVID clinic follows.',
          ),
        ],
      }),
    },
    {
      why: 'After the infection.',
      record: coded(['J84.10', 'U09.9'], {
        documents: [paper('discharge-summary', 'MD', 'Fibrosis following COVID-19. COVID-19 tested positive in May.')],
      }),
    },
  ],
};
