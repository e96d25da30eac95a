import { coded, type Fixture, paper } from './chart.ts';

/** Kinds, causes and values that a code leaves open and that documents tell. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'How the diabetes of a pregnancy is controlled is left open.',
      record: coded(['O24.419', 'Z3A.30'], {
        documents: [paper('discharge-summary', 'MD', '30 weeks. Gestational diabetes controlled by diet.')],
      }),
      says: /O24\.419 .*control.*diet/,
    },
    {
      why: 'The cause of what is coded as of none.',
      record: coded(['D70.9', 'F20.9'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Agranulocytosis due to clozapine.')],
      }),
      says: /D70\.9 .*D70\.2/,
    },
    {
      why: 'A kind of incontinence that the note of the unspecified code names.',
      record: coded(['G20.A1', 'R32'], {
        documents: [paper('discharge-summary', 'MD', 'Parkinson disease. Stress incontinence of urine.')],
      }),
      says: /R32 .*N39\.3/,
    },
    {
      why: 'Convulsions of a seizure disorder that the provider names',
      record: coded(['I10', 'R56.9'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Seizure disorder on levetiracetam.')],
      }),
      says: /R56\.9 .*G40\.909/,
    },
    {
      why: 'A quadriplegia of the cord for one that is functional',
      record: coded(['G82.50', 'G30.9', 'F02.C0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Functional quadriplegia due to advanced Alzheimer disease, severe dementia.',
          ),
        ],
      }),
      says: /G82\.50 .*R53\.2/,
    },
    {
      why: 'An anemia that the provider has in kidney disease',
      record: coded(['N18.4', 'D64.9'], {
        documents: [paper('progress-note', 'MD', 'Anemia in chronic kidney disease stage 4.')],
      }),
      says: /D64\.9 .*D63\.1/,
    },
    {
      why: 'The kind of hyperparathyroidism is open, and told.',
      severity: 'warn',
      record: coded(['N18.4', 'E21.3'], {
        documents: [paper('discharge-summary', 'MD', 'CKD stage 4. Secondary hyperparathyroidism of renal origin.')],
      }),
    },
    {
      why: 'Whether consciousness was lost is open, and told.',
      says: /loss of consciousness/,
      record: coded(['S06.5XAD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fall with a traumatic subdural hemorrhage, no loss of consciousness.'),
        ],
      }),
    },
    {
      why: 'The degree of a retinopathy is open, and told.',
      says: /mild/,
      record: coded(['E11.319'], {
        documents: [paper('discharge-summary', 'MD', 'Type 2 diabetes with retinopathy, mild nonproliferative.')],
      }),
    },
    {
      why: 'The acuity of a hepatitis B is open, and told.',
      record: coded(['B19.10'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic hepatitis B.')],
      }),
    },
    {
      why: 'Refractory, coded as not intractable',
      severity: 'warn',
      says: /That is coded/,
      asks: 'replace',
      record: coded(['G40.909', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Refractory epilepsy on four drugs. Hypertension.')],
      }),
    },
    {
      why: 'Psychotic symptoms documented, not coded.',
      severity: 'warn',
      says: /That is coded/,
      asks: 'replace',
      record: coded(['F32.2'], {
        documents: [
          paper('discharge-summary', 'MD', 'Major depression, single episode, severe, with psychotic features.'),
        ],
      }),
    },
    {
      why: 'Loss of consciousness coded, denied in the words.',
      severity: 'warn',
      says: /That is coded/,
      asks: 'replace',
      record: coded(['S06.5X9D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fall with a traumatic subdural hemorrhage, no loss of consciousness.'),
        ],
      }),
    },
    {
      why: 'A delta agent is told.',
      severity: 'warn',
      says: /That is coded/,
      asks: 'replace',
      record: coded(['B18.1'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic hepatitis B with delta agent.')],
      }),
    },
    {
      why: 'Edema of the macula documented, not coded.',
      severity: 'warn',
      says: /That is coded/,
      asks: 'replace',
      record: coded(['E11.3293'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with mild nonproliferative retinopathy with macular edema, both eyes.',
          ),
        ],
      }),
    },
    {
      why: 'No kind coded, inflammatory documented.',
      severity: 'warn',
      says: /That is coded/,
      asks: 'replace',
      record: coded(['C50.912', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Inflammatory breast cancer on the left, chemotherapy.'),
        ],
      }),
    },
    {
      why: 'Neither the part nor the side of the lower leg is coded',
      record: coded(['S82.90XD'], {
        documents: [paper('discharge-summary', 'MD', 'Open comminuted fracture R tibial shaft, IMN, wound closed.')],
      }),
      says: /That is coded/,
    },
  ],
  silent: [
    {
      why: 'What an infarction left is no kind of infarction',
      record: coded(['I63.9', 'I10'], {
        documents: [paper('therapy-evaluation', 'SLP', 'Oropharyngeal dysphagia following CVA. Thickened liquids.')],
      }),
    },
    {
      why: 'Diet and insulin are told.',
      record: coded(['O24.419', 'Z3A.30'], {
        documents: [
          paper('discharge-summary', 'MD', '30 weeks. Gestational diabetes, diet alone at first, GDM on insulin now.'),
        ],
      }),
    },
    {
      why: 'Both kinds of incontinence are told.',
      record: coded(['G20.A1', 'R32'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Parkinson disease. Urinary incontinence. Stress incontinence years ago, resolved.',
          ),
        ],
      }),
    },
    {
      why: 'One of the two symptoms that a code joins says no more.',
      record: coded(['E10.43', 'K31.84', 'R11.2'], {
        documents: [
          paper('progress-note', 'MD', 'Type 1 diabetes with gastroparesis. Nausea and vomiting.'),
          paper('visit-note', 'RN', 'Emesis x1.'),
        ],
      }),
    },
  ],
};
