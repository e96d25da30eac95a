import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Probable pneumonia is coded as pneumonia.',
      record: coded(['J44.1', 'J18.9'], {
        documents: [paper('progress-note', 'MD', 'COPD exacerbation. Probable pneumonia, on doxycycline.')],
      }),
      severity: 'error',
      says: /J18\.9 .*Probable/,
    },
    {
      why: 'To be ruled out.',
      record: coded(['I10', 'I26.99'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Rule out pulmonary embolism.')],
      }),
      severity: 'error',
    },
    {
      why: 'The nurse writes it as a fact; the provider only suspects it.',
      record: coded(['I10', 'G20.A1'], {
        documents: [
          paper('progress-note', 'NP', 'Hypertension. Tremor, suspected Parkinson disease, neurology referral.'),
          paper('visit-note', 'RN', 'Parkinson disease, shuffling gait.'),
        ],
      }),
      severity: 'error',
    },
    {
      why: 'One diagnosis versus another: the provider is asked.',
      record: coded(['I10', 'J18.9'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Possible pneumonia versus pulmonary edema.')],
      }),
      severity: 'query',
      says: /contrasts/,
    },
    {
      why: 'A mass of the lung that may be malignant',
      record: coded(['C34.11', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Right upper lobe mass, suspicious for malignancy; biopsy pending.'),
        ],
      }),
      severity: 'error',
      says: /suspicious/,
      count: 1,
    },
    {
      why: 'A cancer to be ruled out in the kidney',
      record: coded(['C64.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Right renal mass; rule out malignancy.')],
      }),
      says: /C64\.1/,
    },
    {
      why: 'The glioma is probable',
      record: coded(['C71.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Frontal lobe lesion, probable glioma.')],
      }),
    },
    {
      why: 'A test is to tell',
      record: coded(['I82.401', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Doppler to evaluate for DVT of right leg.')],
      }),
      severity: 'error',
    },
  ],
  silent: [
    {
      why: 'Confirmed in a later note.',
      record: coded(['J44.1', 'J18.9'], {
        documents: [
          paper('history-and-physical', 'MD', 'COPD exacerbation. Probable pneumonia.'),
          paper('discharge-summary', 'MD', 'COPD exacerbation. Pneumonia of the right lower lobe, treated.'),
        ],
      }),
    },
    {
      why: 'Stated, and nothing else.',
      record: coded(['J18.9'], { documents: [paper('progress-note', 'MD', 'Community-acquired pneumonia.')] }),
    },
    {
      why: 'A symptom is coded, the disease is suspected.',
      record: coded(['R06.02'], {
        documents: [paper('progress-note', 'MD', 'Shortness of breath, possible pneumonia.')],
      }),
    },
    {
      why: 'Only a nurse suspects it: no provider was looked at.',
      record: coded(['J18.9'], { documents: [paper('visit-note', 'RN', 'Possible pneumonia.')] }),
      notLooked: true,
    },
    { why: 'No document.', record: coded(['J18.9']), notLooked: true },
    {
      why: 'Threatened stroke: CV17 says what is coded then.',
      record: coded(['I63.9', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Admitted with threatened stroke. Hypertension on lisinopril.')],
      }),
    },
    {
      why: 'Impending respiratory failure likewise.',
      record: coded(['J44.1', 'J96.01'], {
        documents: [paper('progress-note', 'MD', 'COPD exacerbation with impending respiratory failure.')],
      }),
    },
    {
      why: 'Known, and another nodule in doubt',
      record: coded(['C34.11', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'HTN. Right upper lobe adenocarcinoma of the lung on pembrolizumab; new left lung nodule suspicious for malignancy.',
          ),
        ],
      }),
    },
    {
      why: 'A lump of another organ in doubt',
      record: coded(['C18.7', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Breast lump, rule out malignancy.')],
      }),
    },
    {
      why: 'A nodule of which nobody fears anything',
      record: coded(['C34.11', 'I10'], { documents: [paper('discharge-summary', 'MD', 'HTN. Lung nodule stable.')] }),
    },
    {
      why: 'Looked for, and found',
      record: coded(['I82.411', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Evaluated for DVT of right leg. Acute DVT of right femoral vein found.',
          ),
        ],
      }),
    },
  ],
};
