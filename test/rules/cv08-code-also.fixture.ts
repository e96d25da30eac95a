import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'chronic pancreatitis, and nothing said of exocrine insufficiency',
      record: coded(['K86.1', 'E11.9', 'Z79.4']),
      severity: 'info',
      count: 1,
    },
    {
      why: 'dialysis care without end-stage disease would be another matter; celiac disease as well',
      record: coded(['K90.0', 'D50.8']),
      severity: 'info',
    },
    {
      why: 'alcoholic cirrhosis is no such case; cystic fibrosis is',
      record: coded(['E84.0', 'J47.9']),
      severity: 'info',
    },
    {
      why: 'end stage heart failure, and the discharge summary gives the type that its note asks for',
      record: coded(['I50.84', 'Z51.5'], {
        documents: [paper('discharge-summary', 'MD', 'End stage heart failure, chronic systolic. Comfort care.')],
      }),
      severity: 'warn',
      count: 1,
      says: /heart failure.*I50\.22/,
    },
    {
      why: 'hypertensive urgency alone, and a provider has the hypertension',
      record: coded(['I16.0'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertensive urgency, controlled. Essential hypertension.')],
      }),
      severity: 'warn',
    },
  ],
  silent: [
    {
      why: 'what the note asks for is denied, and another clinician’s word is no provider’s',
      record: coded(['I50.84'], {
        documents: [
          paper('discharge-summary', 'MD', 'End stage heart failure.'),
          paper('visit-note', 'RN', 'Chronic systolic heart failure.'),
        ],
      }),
    },
    {
      why: 'the list of others is not whole, whatever a provider documents',
      record: {
        from: '2026-01-12',
        principal: 'I50.84',
        documents: [paper('discharge-summary', 'MD', 'End stage heart failure, chronic systolic.')],
      },
      notLooked: true,
    },
    { why: '"such as": a list of examples', record: coded(['G43.109', 'K76.82']) },
    { why: 'the note of a section', record: coded(['I25.10', 'E78.5']) },
    {
      why: 'the list of others is not whole',
      record: { from: '2026-01-12', principal: 'K86.1' },
      notLooked: true,
    },
    { why: 'the other code is there', record: coded(['K86.1', 'K86.81', 'E08.9']) },
    { why: '"code also, if applicable"', record: coded(['I35.0', 'I10']) },
    { why: '"any associated": pain and what may lie behind it', record: coded(['G89.29', 'M54.50']) },
    { why: 'sleep apnea: "any associated underlying condition" names no code', record: coded(['G47.33', 'E66.9']) },
    { why: 'the list of others is not looked at', record: { from: '2026-01-12', principal: 'K86.1' }, notLooked: true },
    {
      why: 'What an operation took away is not coded also.',
      record: coded(['K65.1', 'Z48.815'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Peritoneal abscess drained after Hartmann procedure for perforated diverticulitis of the sigmoid.',
          ),
        ],
      }),
    },
    {
      why: 'What broke with the cord years ago is healed.',
      record: coded(['G82.21', 'S24.114S'], {
        documents: [
          paper('history-and-physical', 'MD', 'Complete paraplegia after burst fracture of T12 with cord injury.'),
        ],
      }),
    },
    {
      why: 'A closer code of it is in the list.',
      record: coded(['K76.82', 'K74.60', 'B18.2'], {
        documents: [
          paper('progress-note', 'MD', 'Cirrhosis from hep C with hepatic encephalopathy. Chronic hepatitis C.'),
        ],
      }),
    },
  ],
};
