import { coded, type Fixture, paper } from './chart.ts';

/** Values of devices, stomas, transplants and infections. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A pacemaker coded, a defibrillator documented.',
      severity: 'warn',
      says: /another device/,
      asks: 'replace',
      record: coded(['I25.5', 'Z95.0'], {
        documents: [paper('discharge-summary', 'MD', 'Ischemic cardiomyopathy. AICD in place.')],
      }),
    },
    {
      why: 'A defibrillator coded, a pacemaker documented.',
      severity: 'warn',
      says: /another device/,
      asks: 'replace',
      record: coded(['I49.5', 'Z95.810'], {
        documents: [paper('discharge-summary', 'MD', 'Sick sinus syndrome with a permanent pacemaker.')],
      }),
    },
    {
      why: 'A colostomy coded, an ileostomy documented.',
      severity: 'warn',
      says: /another stoma/,
      asks: 'replace',
      record: coded(['K50.80', 'Z93.3'], {
        documents: [
          paper('discharge-summary', 'MD', 'Crohn disease of the small and large intestine. Ileostomy since 2019.'),
        ],
      }),
    },
    {
      why: 'Attention to an ileostomy coded, a colostomy documented.',
      severity: 'warn',
      says: /another stoma/,
      asks: 'replace',
      record: coded(['C20', 'Z43.2'], {
        documents: [paper('discharge-summary', 'MD', 'Rectal cancer. Needs teaching for her new colostomy.')],
      }),
    },
    {
      why: 'A colostomy coded, a urostomy documented.',
      severity: 'warn',
      says: /another stoma/,
      asks: 'replace',
      record: coded(['C67.9', 'Z93.3'], {
        documents: [paper('discharge-summary', 'MD', 'Bladder cancer with a urostomy.')],
      }),
    },
    {
      why: 'A hip prosthesis documented, a knee coded.',
      severity: 'warn',
      says: /another joint/,
      asks: 'replace',
      record: coded(['T84.53XD'], {
        documents: [paper('discharge-summary', 'MD', 'Infection of the right hip prosthesis.')],
      }),
    },
    {
      why: 'A loose knee documented, a hip coded.',
      severity: 'warn',
      says: /another joint/,
      asks: 'replace',
      record: coded(['T84.030D'], {
        documents: [paper('discharge-summary', 'MD', 'Loosening of the right knee prosthesis.')],
      }),
    },
    {
      why: 'Failure of a heart transplant coded, rejection documented.',
      severity: 'warn',
      says: /another complication/,
      asks: 'replace',
      record: coded(['T86.22'], {
        documents: [paper('discharge-summary', 'MD', 'Heart transplant rejection, treated with steroids.')],
      }),
    },
    {
      why: 'Rejection of a liver coded, its failure documented.',
      severity: 'warn',
      says: /another complication/,
      asks: 'replace',
      record: coded(['T86.41'], {
        documents: [paper('discharge-summary', 'MD', 'Liver transplant failure, listed again.')],
      }),
    },
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
      why: 'A delta agent is told.',
      severity: 'warn',
      says: /another word of the delta agent/,
      asks: 'replace',
      record: coded(['B18.1'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic hepatitis B with delta agent.')],
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
    {
      why: 'Aftercare of the bowel coded, a valve was replaced.',
      severity: 'warn',
      says: /another part of the body/,
      asks: 'replace',
      record: coded(['Z48.815', 'Z95.2'], {
        documents: [paper('discharge-summary', 'MD', 'TAVR for aortic stenosis last week.')],
      }),
    },
    {
      why: 'Aftercare of the heart coded, the prostate was taken out.',
      severity: 'warn',
      says: /another part of the body/,
      asks: 'replace',
      record: coded(['Z48.812', 'Z90.79'], {
        documents: [paper('discharge-summary', 'MD', 'Radical prostatectomy, drain out.')],
      }),
    },
    {
      why: 'Aftercare of the airways coded, the colon was taken out.',
      severity: 'warn',
      says: /another part of the body/,
      asks: 'replace',
      record: coded(['Z48.813', 'Z90.49'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right hemicolectomy for a polyp that bled; colectomy wound clean.'),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'Both devices are told of.',
      record: coded(['I25.5', 'Z95.0'], {
        documents: [paper('discharge-summary', 'MD', 'Ischemic cardiomyopathy. Pacemaker upgraded to an ICD.')],
      }),
    },
    {
      why: 'A version of the classification is no device.',
      record: coded(['I49.5', 'Z95.0'], {
        documents: [paper('discharge-summary', 'MD', 'Sick sinus syndrome, device in place. Coded in ICD-10.')],
      }),
    },
    {
      why: 'A biventricular device is told as either.',
      record: coded(['I25.5', 'Z95.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Ischemic cardiomyopathy, biventricular device. Defibrillator function off.',
          ),
        ],
      }),
    },
    {
      why: 'Both stomas are coded.',
      record: coded(['C20', 'Z93.3', 'Z93.2'], {
        documents: [paper('discharge-summary', 'MD', 'Rectal cancer with an ileostomy.')],
      }),
    },
    {
      why: 'The operation names the colostomy.',
      record: coded(['K57.20', 'Z93.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hartmann procedure for diverticulitis with an abscess; an ileostomy was discussed.',
          ),
        ],
      }),
    },
    {
      why: 'A fracture of the hip beside an infected knee.',
      record: coded(['T84.53XD'], {
        documents: [paper('discharge-summary', 'MD', 'Right TKA infection. Left hip replacement 2015.')],
      }),
    },
    {
      why: 'Heart failure is no failure of the transplant.',
      record: coded(['T86.21', 'I50.9'], {
        documents: [paper('discharge-summary', 'MD', 'Cardiac transplant rejection. Heart failure.')],
      }),
    },
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
      why: 'Surgery of both parts.',
      record: coded(['Z48.815', 'Z95.2'], {
        documents: [paper('discharge-summary', 'MD', 'Bowel resection after TAVR.')],
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
