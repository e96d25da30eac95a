import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => paper('progress-note', 'MD', text);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Asymptomatic infection beside HIV disease.',
      record: coded(['B20', 'B37.81', 'Z21']),
      severity: 'error',
      count: 1,
      says: /never Z21/,
    },
    {
      why: 'COVID-19 is over, and it has left a condition.',
      record: coded(['J84.10', 'U09.9', 'Z86.16']),
      says: /U09\.9/,
    },
    {
      why: 'Post-COVID before the condition, as principal.',
      record: coded(['U09.9', 'J84.10', 'J96.11']),
      severity: 'error',
    },
    { why: 'Inconclusive serology beside HIV disease.', record: coded(['B20', 'R75']), count: 1 },

    {
      why: 'COVID-19 of last year is coded as current.',
      record: coded(['J44.9', 'U07.1'], {
        documents: [paper('history-and-physical', 'MD', 'COPD. History of COVID-19 in 2024.')],
      }),
      severity: 'error',
      says: /U07\.1/,
    },
    {
      why: 'COVID-19 suspected.',
      record: coded(['J44.9', 'U07.1'], {
        documents: [paper('progress-note', 'MD', 'COPD. Suspected COVID-19, test pending.')],
      }),
      severity: 'error',
    },
    {
      why: 'AIDS is documented, Z21 coded.',
      record: coded(['I10', 'Z21'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. AIDS, on antiretroviral therapy.')],
      }),
      severity: 'error',
      says: /B20/,
    },
    {
      why: 'What COVID-19 of last year left is coded as the infection.',
      record: coded(['J96.11', 'J84.10', 'U07.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Chronic respiratory failure and pulmonary fibrosis, post-COVID-19 condition (COVID January 2024).',
          ),
        ],
      }),
      says: /U09\.9/,
    },
    {
      why: 'The pneumonia of COVID-19, and COVID-19 as history',
      record: coded(['J12.82', 'Z86.16']),
      severity: 'error',
      count: 1,
      says: /U07\.1.*Z86\.16/,
    },
    { why: 'The pneumonia of COVID-19 alone', record: coded(['J12.82', 'J96.11']), severity: 'error', count: 1 },
    {
      why: 'The infection as current and as over, and one is told',
      record: coded(['U07.1', 'J12.82', 'Z86.16'], {
        documents: [paper('discharge-summary', 'MD', 'COVID-19 pneumonia, on dexamethasone, isolation to day 10.')],
      }),
      severity: 'warn',
      says: /no document tells of two/,
    },
    {
      why: 'The history that takes its place is shown',
      record: coded(['J12.82', 'Z86.16']),
      shows: /Z86\.16/,
      asks: 'replace',
    },
    {
      why: 'HIV disease is coded, and every provider calls it asymptomatic',
      record: coded(['B20', 'I10'], { documents: [md('Asymptomatic HIV infection. Hypertension.')] }),
      severity: 'query',
      says: /Z21/,
    },
    {
      why: 'Post-COVID as principal; how the others stand nobody says',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'U09.9', rank: 1 }, { code: 'J84.10' }] },
      says: /U09\.9/,
    },
    {
      why: 'Infection without illness, and the note says AIDS.',
      record: coded(['Z21', 'B59'], {
        documents: [paper('discharge-summary', 'MD', 'AIDS with pneumocystis pneumonia, on atovaquone.')],
      }),
      asks: 'replace',
      says: /B20/,
    },
    {
      why: 'What remains of COVID-19 before the fatigue that it is.',
      record: coded(['J44.9', 'U09.9', 'R53.83']),
      severity: 'warn',
      says: /U09\.9 .*before R53\.83/,
      quotes: /specific condition/,
    },
    {
      why: 'The same as primary.',
      record: coded(['U09.9', 'R53.83', 'I10']),
      severity: 'error',
      says: /U09\.9 .*before R53\.83/,
    },
    {
      why: 'An illness of HIV disease before it.',
      record: coded(['B59', 'B20', 'Z79.899']),
      severity: 'warn',
      says: /B20 goes first/,
      cites: /I\.C\.1\.a\.2\.b/,
    },
    {
      why: 'An illness of HIV, and the code for none.',
      record: coded(['C46.0', 'Z21']),
      severity: 'warn',
      says: /never Z21/,
      asks: 'replace',
    },
    {
      why: 'Contact coded beside the disease.',
      asks: 'remove',
      record: coded(['U07.1', 'Z20.822']),
    },
    {
      why: 'The bronchitis of it first.',
      severity: 'warn',
      says: /the infection goes first/,
      record: coded(['J20.8', 'U07.1']),
    },
    {
      why: 'The infection has a day long past, and what it left is there.',
      record: coded(['G90.A', 'U07.1'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'COVID-19 in May 2025, PCR positive, never in hospital. Long COVID with orthostatic tachycardia (POTS).',
          ),
        ],
      }),
      says: /U09\.9/,
    },
  ],
  silent: [
    { why: 'HIV disease and its illness.', record: coded(['B20', 'B37.81']) },
    { why: 'Fibrosis, then post-COVID.', record: coded(['J84.10', 'J96.11', 'U09.9', 'I10']) },
    { why: 'History of COVID-19 alone.', record: coded(['J44.1', 'Z86.16']) },
    {
      why: 'Infection again while a condition of the first remains.',
      record: coded(['U07.1', 'J12.82', 'J84.10', 'U09.9']),
    },
    { why: 'No From date.', record: { principal: 'B20', secondary: ['Z21'] }, notLooked: true },

    {
      why: 'COVID-19 confirmed.',
      record: coded(['U07.1', 'J12.82'], { documents: [paper('progress-note', 'MD', 'COVID-19 pneumonia.')] }),
    },
    {
      why: 'Asymptomatic infection as documented.',
      record: coded(['I10', 'Z21'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. HIV positive, asymptomatic.')],
      }),
    },
    {
      why: 'A new infection beside the condition of the old one.',
      record: coded(['J96.11', 'J84.10', 'U07.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pulmonary fibrosis, post-COVID-19 condition. Now COVID positive again, Paxlovid.',
          ),
        ],
      }),
    },
    { why: 'COVID-19 and its pneumonia', record: coded(['U07.1', 'J12.82']) },
    { why: 'What COVID-19 left', record: coded(['J12.82', 'U09.9']) },
    {
      why: 'A second infection',
      record: coded(['U07.1', 'J12.82', 'Z86.16'], {
        documents: [
          paper('discharge-summary', 'MD', 'COVID-19 pneumonia, on dexamethasone. Prior COVID infection in 2022.'),
        ],
      }),
    },
    {
      why: 'A scan may tell of an earlier infection',
      record: coded(['U07.1', 'J12.82', 'Z86.16'], {
        documents: [md('COVID-19 pneumonia, on dexamethasone.'), { type: 'history-and-physical', author: 'MD' }],
      }),
    },
    {
      why: 'One of two notes tells of the earlier one',
      record: coded(['U07.1', 'J12.82', 'Z86.16'], {
        documents: [
          md('COVID-19 pneumonia, on dexamethasone.'),
          paper('discharge-summary', 'MD', 'COVID-19 again, prior COVID in 2021.', '2026-01-08'),
        ],
      }),
    },
    {
      why: 'What the infection left is coded',
      record: coded(['J96.11', 'U07.1', 'U09.9'], {
        documents: [md('Chronic respiratory failure, post-COVID-19 condition.')],
      }),
    },
    {
      why: 'A new infection, as one of two notes tells',
      record: coded(['J96.11', 'U07.1'], {
        documents: [
          md('Chronic respiratory failure, post-COVID-19 condition.'),
          paper('discharge-summary', 'MD', 'Acute COVID-19 infection.', '2026-01-08'),
        ],
      }),
    },
    {
      why: 'It may be AIDS',
      record: coded(['I10', 'Z21'], { documents: [md('Hypertension. Suspected HIV disease.')] }),
    },
    {
      why: 'HIV disease is coded, and no provider speaks of it',
      record: coded(['B20', 'I10'], { documents: [paper('progress-note', 'MD', 'Hypertension.')] }),
    },
    {
      why: 'Which of the two is first nobody says',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'U09.9' }, { code: 'J84.10' }] },
    },
    {
      why: 'HEARING AIDS are none.',
      record: coded(['Z21', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HIV positive, never ill of it. HEARING AIDS in both ears. Hypertension.'),
        ],
      }),
    },
    {
      why: 'AIDS, as the note says.',
      record: coded(['B20', 'B59'], {
        documents: [paper('discharge-summary', 'MD', 'AIDS with pneumocystis pneumonia, on atovaquone.')],
      }),
    },
    {
      why: 'AIDS in a nurse’s words.',
      record: coded(['Z21', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HIV positive, no illness of it. Hypertension.'),
          paper('visit-note', 'RN', 'Patient says he was told of AIDS years ago: AIDS.'),
        ],
      }),
    },
    { why: 'The fatigue first.', record: coded(['J44.9', 'R53.83', 'U09.9']) },
    { why: 'A condition of the lung first, its symptom behind.', record: coded(['J84.10', 'U09.9', 'R53.83']) },
    { why: 'HIV disease, then the illness.', record: coded(['B20', 'B59']) },
    {
      why: 'HIV disease behind what has nothing to do with it, the illness last.',
      record: coded(['E11.9', 'B20', 'B59']),
    },
    { why: 'A pain of the belly is no such symptom.', record: coded(['J44.9', 'U09.9', 'R10.9']) },
    {
      why: 'Contact with something else.',
      record: coded(['U07.1', 'Z20.5']),
    },
    {
      why: 'Contact without the disease.',
      record: coded(['J18.9', 'Z20.822']),
    },
    {
      why: 'The infection first.',
      record: coded(['U07.1', 'J20.8']),
    },
    {
      why: 'A bronchitis without it.',
      record: coded(['J20.8', 'J44.0']),
    },
    {
      why: 'A second infection, of last week, beside what the first one left.',
      record: coded(['G90.A', 'U07.1'], {
        documents: [
          paper('progress-note', 'MD', 'COVID positive 1/8/2026, on Paxlovid. Long COVID with POTS from 2024.'),
        ],
      }),
    },
  ],
};
