import { coded, type Fixture, paper } from './chart.ts';

const taking = (...drugs: string[]) => ({ medications: drugs.map((text) => ({ text, status: 'active' })) });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Glargine every night and no Z79.4 beside the diabetes.',
      record: coded(['I50.32', 'E11.42', 'I48.0', 'Z79.01']),
      chart: taking('Insulin glargine 22 units subcutaneous at bedtime', 'Apixaban 5 mg twice daily'),
      count: 1,
      says: /Z79\.4/,
    },
    {
      why: 'Metformin and dulaglutide: two codes are missing.',
      record: coded(['E11.621', 'L97.412', 'I10']),
      chart: taking('Metformin 1000 mg twice daily', 'Trulicity 1.5 mg subcutaneous weekly', 'Lisinopril 10 mg daily'),
      count: 2,
      says: /Z79\.84/,
    },
    {
      why: 'A medication list as a document; insulin is coded, the tablets are not.',
      record: coded(['E11.65', 'I10', 'Z79.4'], {
        documents: [
          paper(
            'medication-list',
            'RN',
            '1. Insulin lispro 6 units with meals\n2. Glipizide 5 mg daily\n3. Amlodipine 5 mg daily',
          ),
        ],
      }),
      count: 1,
      says: /Z79\.84/,
    },
    {
      why: 'Z79.4 beside a list without insulin: the sliding scale of the hospital was temporary.',
      record: coded(['J44.1', 'E11.9', 'Z79.4', 'Z79.84']),
      chart: taking('Metformin 500 mg daily', 'Tiotropium 18 mcg daily'),
      count: 1,
      says: /no insulin/,
    },
    {
      why: 'FY2022: insulin with tablets takes both codes.',
      record: coded(['E11.65', 'I10', 'Z79.4'], { from: '2021-10-04' }),
      chart: taking('Insulin detemir 30 units daily', 'Glimepiride 2 mg daily'),
      says: /Z79\.84/,
    },
    {
      why: 'Tablets are coded, and the list has insulin alone.',
      record: coded(['E11.22', 'I12.9', 'N18.31', 'Z79.4', 'Z79.84'], {
        documents: [
          paper(
            'medication-list',
            'RN',
            'Insulin glargine 24 units at bedtime\nLisinopril 10 mg daily\nAtorvastatin 40 mg daily',
          ),
        ],
      }),
      says: /no such drug/,
      count: 1,
    },
    {
      why: 'Gestational diabetes: its code says insulin.',
      record: coded(['O24.414', 'O99.213', 'E66.812', 'Z79.4'], {
        payer: 'medicaid',
        documents: [paper('order', 'MD', 'Gestational diabetes, NPH insulin 12 units at bedtime.')],
      }),
      severity: 'error',
      says: /how it is controlled/,
      count: 1,
    },
    {
      why: 'Insulin was stopped in January, and the list has none.',
      record: coded(['E11.22', 'I12.9', 'N18.32', 'Z79.84', 'Z79.4'], {
        documents: [
          paper('progress-note', 'NP', 'Type 2 diabetes with CKD 3b. Insulin was stopped.'),
          paper('medication-list', 'RN', 'Glipizide 5 mg daily\nLosartan 50 mg daily'),
        ],
      }),
      says: /no insulin/,
      count: 1,
    },
    {
      why: 'The list that has no insulin is shown',
      record: coded(['J44.1', 'E11.9', 'Z79.4', 'Z79.84']),
      chart: taking('Metformin 500 mg daily'),
      shows: /Z79\.4; medication Metformin/,
    },
    {
      why: 'Insulin runs from a pump; the tablets that are coded nobody lists',
      record: coded(['E11.65', 'I10', 'Z96.41', 'Z79.4', 'Z79.84']),
      chart: taking('Insulin lispro by pump', 'Lisinopril 10 mg daily'),
      says: /Z79\.84 .*no such drug/,
    },
    {
      why: 'The first day of FY2022: both codes',
      record: coded(['E11.65', 'I10', 'Z79.4'], { from: '2021-10-01' }),
      chart: taking('Insulin detemir 30 units daily', 'Glimepiride 2 mg daily'),
      says: /Z79\.84/,
    },
    {
      why: 'FY2021: of insulin with tablets the insulin is coded',
      record: coded(['E11.65', 'I10'], { from: '2021-06-01' }),
      chart: taking('Insulin detemir 30 units daily', 'Glimepiride 2 mg daily'),
      says: /Z79\.4 /,
    },
  ],
  silent: [
    {
      why: 'Both codes are there.',
      record: coded(['E11.42', 'I10', 'Z79.4', 'Z79.84']),
      chart: taking('Insulin glargine 22 units at bedtime', 'Metformin 500 mg twice daily'),
    },
    {
      why: 'Type 1: the category has no such note.',
      record: coded(['E10.42', 'I10']),
      chart: taking('Insulin aspart by pump', 'Lisinopril 5 mg daily'),
    },
    {
      why: 'Insulin while on prednisone is temporary.',
      record: coded(['J44.1', 'E11.65', 'Z79.84']),
      chart: taking(
        'Insulin lispro sliding scale while on prednisone',
        'Metformin 500 mg daily',
        'Prednisone 20 mg for 5 days',
      ),
    },
    {
      why: 'FY2021: insulin with tablets was Z79.4 only.',
      record: coded(['E11.65', 'I10', 'Z79.4'], { from: '2021-09-06' }),
      chart: taking('Insulin detemir 30 units daily', 'Glimepiride 2 mg daily'),
    },
    {
      why: 'Before 2022-10-01 there was no Z79.85.',
      record: coded(['E11.65', 'I10'], { from: '2022-06-06' }),
      chart: taking('Liraglutide 1.2 mg subcutaneous daily', 'Lisinopril 5 mg daily'),
    },
    {
      why: 'Oral semaglutide is a tablet: Z79.84 says it.',
      record: coded(['E11.9', 'I10', 'Z79.84']),
      chart: taking('Semaglutide 7 mg tablet by mouth daily'),
    },
    {
      why: 'Metformin was stopped, and needles are no insulin.',
      record: coded(['E11.9', 'I10', 'Z79.85']),
      chart: taking('Metformin 500 mg (discontinued 1/5)', 'Insulin pen needles 32G', 'Ozempic 0.5 mg weekly'),
    },
    {
      why: 'Pre-existing diabetes in pregnancy: the drug is coded.',
      record: coded(['O24.113', 'E11.9', 'Z79.4'], {
        payer: 'medicaid',
        documents: [paper('order', 'MD', 'Type 2 diabetes in pregnancy on insulin.')],
      }),
    },
    {
      why: 'The tablet that the list leaves out stands in the discharge summary.',
      record: coded(['E11.22', 'I12.9', 'N18.31', 'Z79.4', 'Z79.84'], {
        documents: [
          paper('medication-list', 'RN', 'Insulin glargine 24 units at bedtime\nLisinopril 10 mg daily'),
          paper('discharge-summary', 'MD', 'Diabetes on glargine and glipizide.'),
        ],
      }),
    },
    {
      why: 'A record that holds no drug at all is no list',
      record: coded(['E11.9', 'I10', 'Z79.4']),
      chart: { medications: [] },
    },
    {
      why: 'An insulin pump has its insulin',
      record: coded(['E11.65', 'I10', 'Z96.41', 'Z79.4', 'Z79.84']),
      chart: taking('Metformin 500 mg daily', 'Lisinopril 10 mg daily'),
    },
    {
      why: 'Who has insulin syringes has insulin',
      record: coded(['E11.65', 'I10', 'Z79.4', 'Z79.84']),
      chart: taking('Metformin 500 mg daily', 'BD insulin syringe 0.5 mL, use as directed'),
    },
    {
      why: 'A list without any drug for the diabetes may be cut',
      record: coded(['E11.9', 'I10', 'Z79.84']),
      chart: taking('Lisinopril 10 mg daily'),
    },
    {
      why: 'Gestational diabetes, and no drug coded',
      record: coded(['O24.414', 'Z3A.32']),
      chart: taking('Insulin aspart 6 units with meals'),
    },
    { why: 'No medications in the chart: not looked.', record: coded(['E11.9', 'I10']), notLooked: true },
  ],
};
