import { coded, type Fixture, paper } from './chart.ts';

const plan = (codes: string) =>
  paper(
    'plan-of-care',
    'MD',
    `Certification and plan of care.\nPertinent diagnoses: ${codes}.\nOrders: SN 2w4.`,
    '2026-01-14',
  );

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
  ],
};
