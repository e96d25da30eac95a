import { bmi, dx, encounter, medicaid, type ProfileFixture, seen, verified } from './person.ts';

/** Two of seven, or one and a documented risk: listed, dated, by another code. */
export const iaCchh: ProfileFixture = {
  profile: 'IA-CCHH',
  asOf: '2026-11-25',
  people: [
    {
      who: 'hypertension and diabetes',
      has: [dx('I10'), dx('E11.9')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    {
      who: 'hypertension and obesity',
      has: [dx('I10'), dx('E66.811')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    { who: 'hypertension and BMI 25.1', has: [dx('I10'), bmi(25.1)], status: 'ELIGIBLE_LIKELY' },
    { who: 'hypertension and BMI 25.0', has: [dx('I10'), bmi(25)], status: 'NOT_MET' },
    {
      who: 'asthma and high cholesterol',
      has: [dx('J45.20'), dx('E78.00')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    {
      who: 'asthma and a family history of it',
      has: [dx('J45.20'), dx('Z82.5')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    {
      who: 'the risk without a date is not documented',
      has: [dx('J45.20'), dx('Z82.5', { recordedDate: undefined })],
      status: 'POSSIBLE',
      criterion: 'oneChronicPlusRisk',
    },
    {
      who: 'alcohol dependence and prediabetes',
      has: [dx('F10.20'), dx('R73.03')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    {
      who: 'hypertension by two codes is one class, and no risk to itself',
      has: [dx('I10'), dx('I16.0')],
      status: 'NOT_MET',
    },
    { who: 'hypertensive heart disease alone: one code', has: [dx('I11.9')], status: 'NOT_MET' },
    {
      who: 'I11.0 with I50.22: heart and hypertension',
      has: [dx('I11.0'), dx('I50.22')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    { who: 'anxiety alone', has: [dx('F41.1')], status: 'NOT_MET' },
    { who: 'COPD is not of this list', has: [dx('J44.9'), dx('E78.5')], status: 'NOT_MET' },
    {
      who: 'two hospital stays in six months as risk',
      has: [
        dx('I50.22'),
        encounter('IMP', '2026-07-01', '2026-07-05', 'I50.23'),
        encounter('IMP', '2026-09-10', '2026-09-14', 'I50.23'),
      ],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'anxiety, and asthma of three years ago',
      has: [dx('F41.1'), seen('J45.20', { recordedDate: '2023-10-02' })],
      status: 'NOT_MET',
    },
    {
      who: 'anxiety, and a differential asthma',
      has: [dx('F41.1'), dx('J45.20', verified('differential'))],
      status: 'POSSIBLE',
    },
    { who: 'anxiety, and depression in remission: one class', has: [dx('F41.1'), dx('F33.42')], status: 'NOT_MET' },
    { who: 'hypertension, and depression in remission', has: [dx('I10'), dx('F33.42')], status: 'POSSIBLE' },
    {
      who: 'Medicaid cancelled',
      has: [dx('I10'), dx('E11.9')],
      coverage: [medicaid({ status: 'cancelled' })],
      status: 'NOT_MET',
    },
    { who: 'Conditions refused', has: [bmi(31)], refused: ['Condition'], status: 'INDETERMINATE' },
  ],
};
