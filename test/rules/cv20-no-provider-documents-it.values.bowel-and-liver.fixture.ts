import { coded, type Fixture, paper } from './chart.ts';

/** Values of the bowel, the liver, the pancreas and the bladder. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Remission documented, active dependence coded.',
      severity: 'warn',
      record: coded(['F31.32', 'F10.20'], {
        documents: [
          paper('discharge-summary', 'MD', 'Bipolar I disorder, depressed, moderate. Alcohol dependence in remission.'),
        ],
      }),
      says: /in remission/,
    },
    {
      why: 'A hemorrhage left the deficits, and they are coded after an infarction: one finding for all.',
      severity: 'warn',
      record: coded(['I69.351', 'I69.391', 'R13.11'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Basal ganglia hemorrhage (ICH) in December; right hemiplegia and dysphagia, oral phase.',
          ),
        ],
      }),
      says: /another kind of stroke/,
    },
    {
      why: 'Crohn disease of both parts of the bowel, coded as of one',
      severity: 'warn',
      record: coded(['K50.113', 'D50.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            "Crohn's disease of small and large intestine with enterocutaneous fistula. Iron deficiency anemia.",
          ),
        ],
      }),
      count: 1,
      says: /a part of it/,
    },
    {
      why: 'Ileocolitis coded as of the small bowel',
      record: coded(['K50.00'], { documents: [paper('discharge-summary', 'MD', 'Crohn ileocolitis, on infliximab.')] }),
      severity: 'warn',
      says: /ileocolitis/,
    },
    {
      why: 'Crohn disease of one part coded as of both',
      record: coded(['K50.80'], {
        documents: [paper('discharge-summary', 'MD', "Crohn's disease of the terminal ileum.")],
      }),
      severity: 'warn',
      says: /another part of the bowel/,
    },
    {
      why: 'Two kinds of incontinence that one code says',
      record: coded(['N39.3'], { documents: [paper('discharge-summary', 'MD', 'Stress and urge incontinence.')] }),
      severity: 'warn',
      says: /kind of incontinence/,
    },
    {
      why: 'The oropharyngeal phase is coded; the oral one is told.',
      record: coded(['J96.11', 'R13.12'], {
        documents: [paper('progress-note', 'MD', 'Chronic hypoxic respiratory failure. Oral phase dysphagia.')],
      }),
      severity: 'warn',
      says: /R13\.12.* another phase/,
    },
    {
      why: 'Alcoholic is coded; the cirrhosis is of a fatty liver.',
      record: coded(['K70.31', 'K76.6'], {
        documents: [paper('progress-note', 'MD', 'NASH cirrhosis with ascites. Portal hypertension.')],
      }),
      severity: 'warn',
      says: /K70\.31.* another cause/,
    },
    {
      why: 'A part is coded as gone; all of it was taken.',
      record: coded(['C25.0', 'E13.9', 'Z90.411'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Cancer of the head of the pancreas, total pancreatectomy in April, chemotherapy planned. Postpancreatectomy diabetes.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z90\.411.* another extent/,
    },
    {
      why: 'Hepatitis C coded, B documented.',
      record: coded(['B18.2', 'K74.60'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic hepatitis B with cirrhosis.')],
      }),
      severity: 'warn',
      says: /another kind of viral hepatitis/,
    },
    {
      why: 'Bleeding varices coded, none bleeds.',
      severity: 'warn',
      says: /another state of the varices/,
      asks: 'replace',
      record: coded(['K70.31', 'I85.11', 'K76.6', 'F10.20'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Alcoholic cirrhosis with ascites; esophageal varices banded last year, no bleeding. Portal hypertension. Alcohol dependence.',
          ),
        ],
      }),
    },
    {
      why: 'Varices bled, and are coded without.',
      severity: 'warn',
      says: /another state of the varices/,
      asks: 'replace',
      record: coded(['K70.30', 'I85.10', 'F10.20'], {
        documents: [
          paper('discharge-summary', 'MD', 'Alcoholic cirrhosis. Alcohol dependence. Variceal hemorrhage, banded.'),
        ],
      }),
    },
    {
      why: 'Other ascites coded, a malignant one documented.',
      severity: 'warn',
      says: /another kind of ascites/,
      asks: 'replace',
      record: coded(['C25.0', 'R18.8'], {
        documents: [paper('discharge-summary', 'MD', 'Cancer of the head of the pancreas. Malignant ascites.')],
      }),
    },
    {
      why: 'Malignant ascites coded, a cirrhotic one documented.',
      severity: 'warn',
      says: /another kind of ascites/,
      asks: 'replace',
      record: coded(['C22.0', 'R18.0'], {
        documents: [paper('discharge-summary', 'MD', 'Liver cell carcinoma. Cirrhotic ascites.')],
      }),
    },
  ],
  silent: [
    {
      why: 'Alcohol and hepatitis C.',
      record: coded(['K70.30', 'B18.2'], {
        documents: [paper('progress-note', 'MD', 'Cirrhosis from alcohol and chronic hepatitis C.')],
      }),
    },
    {
      why: 'A non-alcoholic cirrhosis is none of alcohol.',
      record: coded(['K74.60', 'K75.81'], {
        documents: [paper('progress-note', 'MD', 'Non-alcoholic steatohepatitis with cirrhosis.')],
      }),
    },
    {
      why: 'Little is taken by mouth for dysphagia: no phase.',
      record: coded(['G20.A1', 'R13.12'], {
        documents: [paper('progress-note', 'MD', 'Parkinson disease. Oropharyngeal dysphagia, poor oral intake.')],
      }),
    },
    {
      why: 'Both parts of the bowel, each named apart',
      record: coded(['K50.80'], { documents: [paper('discharge-summary', 'MD', "Crohn's colitis. Crohn's ileitis.")] }),
    },
    {
      why: 'The part that is coded, and a colonoscopy',
      record: coded(['K50.00'], {
        documents: [paper('discharge-summary', 'MD', "Crohn's disease of the terminal ileum. Colonoscopy 2024.")],
      }),
    },
    {
      why: 'Both kinds of incontinence in one code',
      record: coded(['N39.46'], {
        documents: [paper('discharge-summary', 'MD', 'Urge incontinence; stress incontinence.')],
      }),
    },
    {
      why: 'They bled before, and do not now.',
      record: coded(['K70.30', 'I85.11', 'F10.20'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Alcoholic cirrhosis. Alcohol dependence. Variceal bleed in May, varices without bleeding now.',
          ),
        ],
      }),
    },
    {
      why: 'Ascites of no kind.',
      record: coded(['C25.0', 'R18.8'], {
        documents: [paper('discharge-summary', 'MD', 'Cancer of the head of the pancreas. Ascites.')],
      }),
    },
  ],
};
