import { coded, type Fixture, paper } from './chart.ts';

/** Another code of the condition, to which the documents lead by what they say together. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Not specified as recurrent, and it is.',
      record: coded(['A04.72', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Recurrent Clostridium difficile colitis. Hypertension.')],
      }),
      severity: 'warn',
      says: /A04\.72 .*A04\.71/,
      asks: 'replace',
    },
    {
      why: 'A sinus is coded, a cyst documented.',
      record: coded(['L05.02', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Pilonidal cyst with abscess. Hypertension.')],
      }),
      severity: 'warn',
      says: /L05\.01/,
    },
    {
      why: 'Another cause than the drug that is named.',
      record: coded(['D61.818', 'M06.9'], {
        documents: [paper('discharge-summary', 'MD', 'Rheumatoid arthritis. Pancytopenia due to methotrexate.')],
      }),
      severity: 'warn',
      says: /D61\.811/,
    },
    {
      why: 'The agranulocytosis of another drug.',
      record: coded(['D70.1', 'F20.9'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Agranulocytosis due to clozapine.')],
      }),
      severity: 'warn',
      says: /D70\.2/,
    },
    {
      why: 'The wound of a delivery, coded as that of any procedure.',
      record: coded(['T81.41XD'], {
        documents: [paper('discharge-summary', 'MD', 'Infection of the cesarean wound, superficial incisional.')],
      }),
      severity: 'warn',
      says: /O86\.01/,
    },
    {
      why: 'Acute on chronic, and nothing of it is told as over',
      severity: 'warn',
      says: /J96\.21/,
      record: coded(['J96.11', 'J44.9', 'Z99.81'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'COPD. Acute on chronic hypoxic respiratory failure, discharged on 4 L of oxygen.',
          ),
        ],
      }),
    },
    {
      why: 'A low pressure on standing that a drug brought: the note at the coded one excludes it in its own words.',
      record: coded(['I10', 'I95.1'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension. Orthostatic hypotension due to tamsulosin, dose lowered.'),
        ],
      }),
      severity: 'warn',
      says: /I95\.2/,
    },
    {
      why: 'A code of the same vessels in the list is none of this leg.',
      record: coded(['I70.25', 'L97.512', 'I73.9', 'E11.51'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Atherosclerosis of native arteries of right leg with ulceration of other part of foot, fat layer exposed. PAD. Type 2 diabetes.',
          ),
        ],
      }),
      severity: 'warn',
      says: /I70\.235/,
    },
  ],
  silent: [
    {
      why: 'Led to as coded.',
      record: coded(['A04.71', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Recurrent Clostridium difficile colitis. Hypertension.')],
      }),
    },
    {
      why: 'The other code is in the list.',
      record: coded(['L05.02', 'L05.01'], {
        documents: [paper('discharge-summary', 'MD', 'Pilonidal cyst with abscess.')],
      }),
    },
    {
      why: 'Pneumonia that goes with influenza stands beside it.',
      record: coded(['J10.08', 'J18.0'], {
        documents: [paper('discharge-summary', 'MD', 'Influenza A with bronchopneumonia.')],
      }),
    },
    {
      why: 'Two codes of the category may each be the one that is meant.',
      record: coded(['D70.1', 'D70.8'], {
        documents: [paper('discharge-summary', 'MD', 'Agranulocytosis due to clozapine.')],
      }),
    },
    {
      why: 'A nurse’s words lead to it.',
      record: coded(['A04.72', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'C. diff colitis. Hypertension.'),
          paper('visit-note', 'RN', 'Recurrent Clostridium difficile colitis.'),
        ],
      }),
    },
    {
      why: 'A broken vertebra of osteoporosis is another row’s.',
      record: coded(['M80.08XD'], {
        documents: [paper('discharge-summary', 'MD', 'Vertebral compression fracture from osteoporosis.')],
      }),
    },
    {
      why: 'Less closely in another category.',
      record: coded(['B18.2'], {
        documents: [paper('discharge-summary', 'MD', 'Hepatitis C chronic.')],
      }),
    },
    {
      why: 'The own words stand behind the others.',
      record: coded(['N25.1'], {
        documents: [paper('discharge-summary', 'MD', 'Diabetes insipidus, nephrogenic.')],
      }),
    },
    {
      why: 'An anemia of the neoplasm beside a kidney disease.',
      record: coded(['C90.00', 'D63.0', 'N18.4'], {
        documents: [paper('discharge-summary', 'MD', 'Multiple myeloma. Anemia in myeloma. CKD stage 4.')],
      }),
    },
    {
      why: 'The wound of a delivery, told as any other.',
      record: coded(['O90.1', 'O90.81'], {
        documents: [
          paper('discharge-summary', 'MD', 'Perineal laceration of the delivery dehisced. Anemia after delivery.'),
        ],
      }),
    },
    {
      why: 'What the note at G40 holds equal to intractable.',
      record: coded(['G40.211', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Focal epilepsy with impaired awareness, drug resistant, status epilepticus in December.',
          ),
        ],
      }),
    },
    {
      why: 'A known condition brings it.',
      record: coded(['S06.9XAS', 'F06.70', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Traumatic brain injury in 2009 with mild neurocognitive disorder.',
          ),
        ],
      }),
    },
    {
      why: 'Acute on chronic, of which the acute part is over',
      record: coded(['J96.11', 'J44.9', 'Z99.81'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Acute on chronic hypoxic respiratory failure, the acute part resolved; COPD. Home oxygen 2 L.',
          ),
        ],
      }),
    },
    {
      why: 'Back on the oxygen that he had before',
      record: coded(['J96.11', 'J44.9', 'Z99.81'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'COPD. Acute on chronic hypoxic respiratory failure, now back on his baseline oxygen.',
          ),
        ],
      }),
    },
    {
      why: 'It bled',
      record: coded(['K25.4', 'D62'], {
        documents: [paper('discharge-summary', 'MD', 'Gastric ulcer bled, clipped. Acute blood loss anemia.')],
      }),
    },
    {
      why: 'A low pressure on standing, and a drug that is only lowered.',
      record: coded(['I10', 'I95.1'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Hypertension, lisinopril lowered. Orthostatic hypotension from autonomic failure excluded.',
          ),
        ],
      }),
    },
    {
      why: 'After the birth it is one of the puerperium.',
      record: coded(['O86.01', 'O24.430'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Day 9 after cesarean, incisional infection. Gestational diabetes, diet controlled.',
          ),
        ],
      }),
    },
    {
      why: 'A man’s breast.',
      record: coded(['C50.922', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Left breast cancer on tamoxifen. Hypertension.')],
      }),
    },
    {
      why: 'The link among the codes is another row’s (CV09).',
      record: coded(['K70.30', 'I85.00'], {
        documents: [paper('progress-note', 'MD', 'Alcoholic cirrhosis with esophageal varices.')],
      }),
    },
  ],
};
