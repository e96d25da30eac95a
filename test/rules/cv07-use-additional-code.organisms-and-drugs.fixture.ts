import { coded, type Fixture, paper } from './chart.ts';

/** Organisms, and the drugs of adverse effects. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Diabetes by a steroid, and no code for the drug',
      record: coded(['M06.9', 'E09.65', 'Z79.52'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Rheumatoid arthritis on prednisone. Steroid-induced diabetes with hyperglycemia.',
          ),
        ],
      }),
      says: /E09\.65 .*the drug of the adverse effect/,
    },
    {
      why: 'peritonitis with the organism by its initial',
      record: coded(['T85.71XD', 'K65.0', 'N18.6', 'Z99.2'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute generalized peritonitis, S. epidermidis. ESRD on dialysis.'),
        ],
      }),
      says: /the organism/,
    },
    {
      why: 'parkinsonism that an antipsychotic induced, without the drug',
      record: coded(['F25.0', 'G21.11'], {
        documents: [paper('progress-note', 'MD', 'Schizoaffective disorder. Antipsychotic-induced parkinsonism.')],
      }),
      says: /the drug of the adverse effect/,
    },
    {
      why: 'the organism in a nurse’s words alone',
      record: coded(['K65.0', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Acute generalized peritonitis.'),
          paper('visit-note', 'RN', 'Peritonitis with MRSA.', '2026-01-12'),
        ],
      }),
      says: /not in a provider’s words/,
      act: 'query-provider',
    },
    {
      why: 'The antipsychotic of a tardive dyskinesia.',
      record: coded(['F20.9', 'G24.01'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Tardive dyskinesia due to the antipsychotic.')],
      }),
      says: /the drug of the adverse effect/,
    },
    {
      why: 'The drug by its name.',
      record: coded(['D70.2', 'F20.9'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Agranulocytosis due to clozapine.')],
      }),
      says: /the drug of the adverse effect/,
    },
    {
      why: 'Kidney disease, constipation and arthritis are no infections that the organism could be of.',
      record: coded(['T84.54XD', 'I12.9', 'N18.31', 'K59.00', 'M06.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Infection of the left knee prosthesis (MSSA), liner exchanged. CKD 3a. HTN.',
          ),
        ],
      }),
      says: /T84\.54XD .*A provider documents the organism/,
    },
    {
      why: 'The organism of an infected prosthesis.',
      says: /organism/,
      asks: 'add',
      record: coded(['T84.54XD', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Infected left knee prosthesis, Staphylococcus epidermidis, IV vancomycin.',
          ),
        ],
      }),
    },
    {
      why: 'The genus alone',
      record: coded(['N30.00', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Acute cystitis due to Klebsiella.')],
      }),
      severity: 'warn',
      says: /organism/,
    },
    {
      why: 'A bleeding stoma beside it is no infection of another place.',
      record: coded(['T81.41XD', 'K94.01'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Superficial incisional surgical site infection, MRSA. Colostomy hemorrhage.',
          ),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'The drug is coded',
      record: coded(['M06.9', 'E09.65', 'T38.0X5D', 'Z79.52'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Rheumatoid arthritis on prednisone. Steroid-induced diabetes with hyperglycemia.',
          ),
        ],
      }),
    },
    {
      why: 'An adverse reaction, and no code that asks for its drug',
      record: coded(['M06.9', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Rheumatoid arthritis. Hypertension. Adverse reaction to penicillin: hives.',
          ),
        ],
      }),
    },
    {
      why: 'The sepsis code says the organism',
      record: coded(['A41.51', 'N39.0'], {
        documents: [paper('discharge-summary', 'MD', 'E. coli sepsis due to UTI, ceftriaxone then cefuroxime.')],
      }),
    },
    {
      why: 'a throat is named after a streptococcus, and the organism of the infection is not',
      record: coded(['K65.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Acute generalized peritonitis. Strep throat in March.')],
      }),
    },
    {
      why: 'the drug is coded',
      record: coded(['F25.0', 'G21.11', 'T43.595D'], {
        documents: [paper('progress-note', 'MD', 'Schizoaffective disorder. Antipsychotic-induced parkinsonism.')],
      }),
    },
    {
      why: 'an organism of another time',
      record: coded(['K65.0', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Acute generalized peritonitis. History of MRSA in 2019.')],
      }),
    },
    {
      why: 'A nurse names the drug as the cause.',
      record: coded(['D70.2', 'F20.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Schizophrenia. Agranulocytosis.'),
          paper('visit-note', 'RN', 'Agranulocytosis due to clozapine.'),
        ],
      }),
    },
    {
      why: 'The organism is coded.',
      record: coded(['T84.54XD', 'B95.7'], {
        documents: [paper('discharge-summary', 'MD', 'Infected left knee prosthesis, Staphylococcus epidermidis.')],
      }),
    },
    {
      why: 'No organism grew.',
      record: coded(['T84.54XD', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Infected left knee prosthesis, cultures negative for Staphylococcus.',
          ),
        ],
      }),
    },
    {
      why: 'Another infection may have it.',
      record: coded(['T84.54XD', 'N39.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Infected left knee prosthesis. UTI.')],
      }),
    },
    {
      why: 'An infected stoma beside it may be of the organism.',
      record: coded(['T81.41XD', 'K94.02'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Superficial incisional surgical site infection. Colostomy infection, MRSA.',
          ),
        ],
      }),
    },
  ],
};
