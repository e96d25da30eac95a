import { bmi, dx, fact, medicaid, type ProfileFixture, verified } from './person.ts';

/** Two of eleven, or SPMI. */
export const al: ProfileFixture = {
  profile: 'AL',
  asOf: '2026-11-25',
  people: [
    {
      who: 'breast cancer and COPD',
      has: [dx('C50.911'), dx('J44.9')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    { who: 'HIV and asthma', has: [dx('B20'), dx('J45.20')], status: 'ELIGIBLE_LIKELY', criterion: 'twoChronic' },
    {
      who: 'kidney transplant and diabetes',
      has: [dx('Z94.0'), dx('E11.9')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    { who: 'delusional disorder', has: [dx('F22')], status: 'ELIGIBLE_LIKELY', criterion: 'single' },
    { who: 'HIV alone is no single qualifier here', has: [dx('B20')], status: 'NOT_MET' },
    { who: 'history of cancer is none', has: [dx('Z85.3'), dx('J44.9')], status: 'NOT_MET' },
    { who: 'diabetes and hypertension: no risk criterion', has: [dx('E11.9'), dx('I10')], status: 'NOT_MET' },
    {
      who: 'old myocardial infarction counts as heart disease',
      has: [dx('I25.2'), dx('E11.9')],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'cardiac arrest does not', has: [dx('I46.9'), dx('E11.9')], status: 'NOT_MET' },
    { who: 'asthma and BMI 25.1', has: [dx('J45.20'), bmi(25.1)], status: 'ELIGIBLE_LIKELY' },
    { who: 'asthma and Z68.25', has: [dx('J45.20'), dx('Z68.25')], status: 'POSSIBLE' },
    { who: 'asthma and alcohol dependence in remission', has: [dx('J45.20'), dx('F10.21')], status: 'POSSIBLE' },
    {
      who: 'panic disorder with attestation is no SPMI',
      has: [dx('F41.0'), fact('functional-impairment', true)],
      status: 'NOT_MET',
    },
    {
      who: 'borderline personality with attestation',
      has: [dx('F60.3'), fact('functional-impairment', true)],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'COPD provisional, and asthma',
      has: [dx('J44.9', verified('provisional')), dx('J45.20')],
      status: 'POSSIBLE',
    },
    {
      who: 'Medicaid ended',
      has: [dx('F22')],
      coverage: [medicaid({ period: { start: '2020-01-01', end: '2026-01-31' } })],
      status: 'NOT_MET',
    },
    { who: 'no Coverage', has: [dx('F22')], coverage: [], status: 'POSSIBLE' },
    { who: 'Conditions refused', has: [], refused: ['Condition'], status: 'INDETERMINATE' },
  ],
};
