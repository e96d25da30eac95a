import { bmi, dx, medicaid, type ProfileFixture, verified } from './person.ts';

/** Two of six, or one and a risk; diabetes as its own risk is to verify. */
export const moPchh: ProfileFixture = {
  profile: 'MO-PCHH',
  asOf: '2026-11-25',
  people: [
    {
      who: 'asthma and diabetes',
      has: [dx('J45.20'), dx('E10.9')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    {
      who: 'COPD and heart failure',
      has: [dx('J44.1'), dx('I50.22')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    {
      who: 'Down syndrome and obesity',
      has: [dx('Q90.9'), dx('E66.9')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    {
      who: 'asthma and tobacco',
      has: [dx('J45.20'), dx('F17.210')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    {
      who: 'heart failure and tobacco use (Z72.0)',
      has: [dx('I50.22'), dx('Z72.0')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    {
      who: 'diabetes alone: its own risk, to verify',
      has: [dx('E11.9')],
      status: 'POSSIBLE',
      criterion: 'oneChronicPlusRisk',
    },
    { who: 'diabetes by two codes is one class', has: [dx('E11.65'), dx('E11.9')], status: 'POSSIBLE' },
    { who: 'asthma alone', has: [dx('J45.20')], status: 'NOT_MET' },
    { who: 'asthma and hypertension: no risk of this list', has: [dx('J45.20'), dx('I10')], status: 'NOT_MET' },
    { who: 'schizophrenia alone: no single qualifier here', has: [dx('F20.9')], status: 'NOT_MET' },
    { who: 'schizophrenia and asthma: MH is not of the list', has: [dx('F20.9'), dx('J45.20')], status: 'NOT_MET' },
    { who: 'I11.0 and I50.22 are one class', has: [dx('I11.0'), dx('I50.22')], status: 'NOT_MET' },
    { who: 'asthma and BMI 25.0', has: [dx('J45.20'), bmi(25)], status: 'NOT_MET' },
    { who: 'asthma and BMI 25.1', has: [dx('J45.20'), bmi(25.1)], status: 'ELIGIBLE_LIKELY' },
    { who: 'asthma and Z68.25', has: [dx('J45.20'), dx('Z68.25')], status: 'POSSIBLE' },
    { who: 'tobacco dependence in remission as the risk', has: [dx('J45.20'), dx('F17.211')], status: 'POSSIBLE' },
    {
      who: 'asthma unconfirmed, and diabetes',
      has: [dx('J45.20', verified('unconfirmed')), dx('E11.9')],
      status: 'POSSIBLE',
    },
    {
      who: 'Medicaid ended',
      has: [dx('J45.20'), dx('E10.9')],
      coverage: [medicaid({ period: { start: '2020-01-01', end: '2026-10-31' } })],
      status: 'NOT_MET',
    },
    {
      who: 'Coverage refused',
      has: [dx('J45.20'), dx('E10.9')],
      coverage: [],
      refused: ['Coverage'],
      status: 'INDETERMINATE',
    },
  ],
};
