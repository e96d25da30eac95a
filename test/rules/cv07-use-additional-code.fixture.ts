import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'hypertensive heart disease with heart failure, and its type is not coded',
      record: coded(['I11.0', 'E78.5', 'I48.0']),
      severity: 'warn',
      count: 1,
      says: /type of heart failure/,
    },
    {
      why: 'diabetic foot ulcer without the ulcer',
      record: coded(['E11.621', 'Z79.4', 'I10']),
      count: 1,
      says: /site of ulcer/,
    },
    {
      why: 'amputation aftercare without the limb',
      record: coded(['Z47.81', 'E11.51', 'I10']),
      says: /limb amputated/,
    },
    {
      why: 'the organism before the infection',
      record: coded(['I10', 'B96.20', 'N39.0']),
      count: 1,
      says: /N39\.0 .* goes before B96\.20/,
    },
    {
      why: 'a former smoker by the physician’s note',
      record: coded(['J44.9', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'COPD, stable. Former smoker, 40 pack-years, quit in 2018.')],
      }),
      count: 1,
      says: /tobacco use, and none is in the list\. A provider documents it/,
    },
    {
      why: 'the culture names the organism; the code is the provider’s to state',
      record: coded(['N39.0', 'N40.1', 'R33.8'], {
        documents: [paper('lab', 'LAB', 'Urine culture: Escherichia coli > 100,000 CFU/mL, sensitive to cefazolin.')],
      }),
      count: 1,
      says: /the organism, .* query provider/,
    },
    {
      why: 'His wife says that he smokes',
      record: coded(['J44.9', 'I10'], {
        documents: [paper('progress-note', 'MD', 'COPD. Wife reports he smokes a pack a day.')],
      }),
    },
    {
      why: 'Joint aftercare without the joint; the note tells which',
      record: coded(['Z47.1', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Aftercare following left total knee replacement on 12/28/2025. Hypertension.'),
        ],
      }),
      says: /Z96\.652/,
    },
    {
      why: 'The receptors of a breast cancer, where the note tells them: once for both codes, information',
      record: coded(['C50.912', 'C77.3', 'C50.911'], {
        documents: [paper('progress-note', 'MD', 'Bilateral breast cancer, ER positive, HER2 negative, on letrozole.')],
      }),
      severity: 'info',
      count: 1,
    },
    {
      why: 'The extent of a burn that a document gives',
      record: coded(['T24.311D'], {
        documents: [paper('discharge-summary', 'MD', 'Third degree burn of right thigh, 12% TBSA.')],
      }),
      severity: 'warn',
      count: 1,
      says: /12% TBSA/,
    },
    {
      why: 'The extent of a burn that nobody gives',
      record: coded(['T24.311D'], {
        documents: [paper('discharge-summary', 'MD', 'Third degree burn of right thigh.')],
      }),
      severity: 'info',
      count: 1,
    },
    {
      why: 'Two joints are told, and which one the aftercare is for is not',
      record: coded(['Z47.1', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right total hip replacement.'),
          paper('history-and-physical', 'MD', 'Left total knee replacement.'),
        ],
      }),
      says: /^Z47\.1 (?!.* has it)/,
    },
    {
      why: 'The organism as principal; how the others stand nobody says',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'B96.20', rank: 1 }, { code: 'N39.0' }] },
    },
    {
      why: 'a former smoker with COPD',
      record: coded(['J44.9', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'COPD, hypertension. Former smoker.'),
          { type: 'imaging', author: 'MD', date: '2026-01-10' },
        ],
      }),
      says: /tobacco use/,
    },
    {
      why: 'Osteomyelitis before the diabetes of which it is.',
      record: coded(['M86.172', 'E11.69', 'I10']),
      severity: 'warn',
      says: /goes before M86\.172/,
    },
    {
      why: 'The anemia before the code that it complicates the pregnancy.',
      says: /O99.013.*goes before D50.9/,
      record: coded(['O24.410', 'D50.9', 'O99.013', 'Z3A.30']),
    },
    {
      why: 'The weeks before the weight.',
      says: /P07.02.*goes before P07.24/,
      record: coded(['P27.1', 'P07.24', 'P07.02']),
    },
    { why: 'Two burns, and their extent is asked for once', record: coded(['T24.211D', 'T22.311D']), severity: 'info' },
    {
      why: 'A class of obesity and its index in the notes',
      record: coded(['E66.813', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Class 3 obesity, BMI 44.2.')],
      }),
      severity: 'warn',
      says: /body mass index/,
    },
    {
      why: 'The retention of an enlarged prostate: its note asks for it when it is specified.',
      record: coded(['N40.1', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'BPH with urinary retention. Hypertension.')],
      }),
      says: /R33\.8/,
      asks: 'add',
    },
    {
      why: 'The same symptom, told apart from the prostate: information.',
      record: coded(['N40.1', 'I10'], {
        documents: [
          paper('history-and-physical', 'MD', 'BPH with lower urinary tract symptoms. Hypertension. Nocturia.'),
        ],
      }),
      severity: 'info',
      says: /R35\.1/,
    },
  ],
  silent: [
    {
      why: 'everything that the notes ask for is there',
      record: coded(['I13.0', 'I50.32', 'E11.22', 'N18.31', 'Z79.4']),
    },
    {
      why: 'never smoked, no smoking in the home, cold packs',
      record: coded(['J44.9', 'I10'], {
        documents: [
          paper('history-and-physical', 'MD', 'COPD from occupational exposure. Never a smoker, denies tobacco use.'),
          paper('visit-note', 'RN', 'Oxygen sign on the door, no smoking in the home. Cold packs to the knee.'),
        ],
      }),
    },
    {
      why: 'the history of tobacco is coded',
      record: coded(['J44.9', 'Z87.891'], {
        documents: [paper('history-and-physical', 'MD', 'Former smoker, 40 pack-years.')],
      }),
    },
    {
      why: 'The ulcer stands behind the diabetes that asks for it; the vein asks only "if applicable"',
      record: coded(['E11.621', 'L97.412', 'I87.2']),
    },
    {
      why: 'Never smoked; it is his wife who smokes',
      record: coded(['J44.9', 'I10'], {
        documents: [paper('progress-note', 'MD', 'COPD. Never smoked. Wife smokes outdoors; a son is a smoker too.')],
      }),
    },
    {
      why: 'A note on the cancer that says nothing of receptors',
      record: coded(['C50.912'], { documents: [paper('progress-note', 'MD', 'Left breast cancer, on letrozole.')] }),
    },
    {
      why: 'Left breast cancer with its receptors coded',
      record: coded(['C50.912', 'Z17.0'], {
        documents: [paper('progress-note', 'MD', 'Left breast cancer, ER positive.')],
      }),
    },
    {
      why: 'The stage of the kidney disease is coded as unspecified: CH09',
      record: coded(['I12.9', 'N18.9', 'E11.22', 'Z79.84']),
    },
    {
      why: 'Osteomyelitis behind the diabetes.',
      record: coded(['E11.69', 'M86.172', 'I10']),
    },
    {
      why: 'Osteomyelitis before an infected prosthesis is CH38’s.',
      record: coded(['M86.151', 'T84.51XD']),
    },
    {
      why: 'Weight, then weeks.',
      record: coded(['P27.1', 'P07.02', 'P07.24']),
    },
    {
      why: 'Of several examples of a cause one stands behind.',
      record: coded(['L89.154', 'G90.4', 'N39.0', 'B96.20']),
    },
    { why: 'paralysis "such as": the note gives examples', record: coded(['I69.361', 'I10']) },
    { why: 'several lines to choose from', record: coded(['C50.911', 'Z17.0', 'D05.11']) },
    { why: 'hypertension: tobacco is asked for only where a text has it', record: coded(['I10', 'E78.5', 'M17.11']) },
    { why: 'a status code before the disease: its place is no news', record: coded(['I50.32', 'Z79.4', 'E11.9']) },
    { why: 'BMI is asked for "if known"', record: coded(['E66.811', 'I10']) },
    { why: 'adverse effect "if applicable"', record: coded(['D64.81', 'C18.7']) },
    { why: 'the list of others is not whole', record: { from: '2026-01-12', principal: 'I11.0' } },
    { why: 'no tabular list for the day', record: coded(['I11.0'], { from: '2022-05-01' }), notLooked: true },
    { why: 'What a burn left has no extent', record: coded(['L91.0', 'T24.231S']) },
    { why: 'No document tells the receptors', record: coded(['C50.912', 'C77.3']) },
    {
      why: 'The index is coded',
      record: coded(['E66.813', 'Z68.41', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Class 3 obesity, BMI 44.2.')],
      }),
    },
    {
      why: 'The index is a goal without a number',
      record: coded(['E66.813', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Class 3 obesity; lower BMI advised.')],
      }),
    },
    {
      why: 'The symptom is coded.',
      record: coded(['N40.1', 'R33.8'], {
        documents: [paper('history-and-physical', 'MD', 'BPH with urinary retention.')],
      }),
    },
    {
      why: 'A nurse’s word of the symptom.',
      record: coded(['N40.1', 'I10'], {
        documents: [
          paper('history-and-physical', 'MD', 'BPH with lower urinary tract symptoms. Hypertension.'),
          paper('visit-note', 'RN', 'Nocturia x4.'),
        ],
      }),
    },
    {
      why: 'The symptom is denied.',
      record: coded(['N40.1', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'BPH with lower urinary tract symptoms, no urinary retention. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'A vaguer code of the symptom is in the list: CV14 tells that.',
      record: coded(['N40.1', 'R33.9'], {
        documents: [paper('discharge-summary', 'MD', 'BPH with urinary retention and frequency.')],
      }),
    },
  ],
};
