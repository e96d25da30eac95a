import { coded, type Fixture, paper } from './chart.ts';

const plan = (codes: string) =>
  paper(
    'plan-of-care',
    'MD',
    `Certification and plan of care.\nPertinent diagnoses: ${codes}.\nOrders: SN 2w4.`,
    '2026-01-14',
  );

const PLANS = [
  paper('plan-of-care', 'MD', 'Pertinent diagnoses: 1. M62.81; 2. I10', '2025-11-13'),
  paper('plan-of-care', 'MD', 'Pertinent diagnoses: 1. I50.22; 2. I10', '2026-01-12'),
];

export const fixture: Fixture = {
  fires: [
    {
      why: 'The plan names weakness first, the claim was coded again as hemiplegia, no order since',
      record: coded(['I69.351', 'M62.81'], { documents: [plan('1. M62.81 muscle weakness; 2. I10 hypertension')] }),
      severity: 'warn',
      says: /M62\.81 first; .* I69\.351/,
    },
    {
      why: 'The orders since are about something else',
      record: coded(['I50.22', 'I10'], {
        documents: [
          plan('I10, I50.22'),
          paper('order', 'MD', 'PT evaluation and treatment twice a week.', '2026-01-20'),
        ],
      }),
    },
    {
      why: 'The order that names it is older than the plan',
      record: coded(['L89.153', 'I10'], {
        documents: [plan('1) R26.89'), paper('order', 'NP', 'Wound care to sacral pressure ulcer.', '2026-01-02')],
      }),
    },
    {
      why: 'The newest plan counts',
      record: coded(['M62.81', 'I10'], { documents: PLANS }),
      says: /I50\.22 first; .* M62\.81/,
    },
  ],
  silent: [
    {
      why: 'The plan names the same first',
      record: coded(['I50.22', 'I10'], { documents: [plan('1. I50.22; 2. I10')] }),
    },
    {
      why: 'An order names the change',
      record: coded(['I69.351', 'M62.81'], {
        documents: [
          plan('1. M62.81'),
          paper('order', 'MD', 'Change primary diagnosis to I69.351 per record review.', '2026-02-01'),
        ],
      }),
    },
    {
      why: 'The plan is written in words, without codes',
      record: coded(['I69.351'], { documents: [plan('muscle weakness, hypertension')] }),
    },
    {
      why: 'An order since could not be read',
      record: coded(['I69.351'], {
        documents: [plan('1. M62.81'), { type: 'order', author: 'MD', date: '2026-02-01' }],
      }),
    },
    { why: 'No plan of care', record: coded(['I69.351']), notLooked: true },
    {
      why: 'What stands first is no code',
      record: coded(['diabetes mellitus', 'I10'], { documents: [plan('1. M62.81; 2. I10')] }),
    },
    { why: 'The newest plan names it first', record: coded(['I50.22', 'I10'], { documents: PLANS }) },
    {
      why: 'So it does where the older one has no date',
      record: coded(['I50.22', 'I10'], {
        documents: [{ type: 'plan-of-care', author: 'MD', text: 'Diagnoses: 1. M62.81' }, ...PLANS.slice(1)],
      }),
    },
    {
      why: 'An order without a date may be the one',
      record: coded(['I69.351', 'M62.81'], {
        documents: [plan('1. M62.81'), { type: 'order', author: 'MD', text: 'Change primary diagnosis to I69.351.' }],
      }),
    },
    {
      why: 'An order of the day of the plan',
      record: coded(['I69.351', 'M62.81'], {
        documents: [PLANS[0] ?? plan(''), paper('order', 'MD', 'Change primary diagnosis to I69.351.', '2025-11-13')],
      }),
    },
    {
      why: 'Codes without a heading of diagnoses',
      record: coded(['I69.351', 'M62.81'], { documents: [paper('plan-of-care', 'MD', 'Teach on M62.81 exercises.')] }),
    },
    {
      why: 'What looks like a code and is none',
      record: coded(['I50.22', 'I10'], { documents: [plan('A1C 9.2, I50.22, I10')] }),
    },
    {
      why: 'The plan names first what is listed first, a header of the day that CV01 tells of',
      record: coded(['G35', 'G82.20'], { documents: [plan('1. G35; 2. G82.20')] }),
    },
    {
      why: 'So it does where the 7th character is missing',
      record: coded(['S72.141', 'W01.0XXD'], { documents: [plan('1. S72.141; 2. W01.0XXD')] }),
    },
  ],
};
