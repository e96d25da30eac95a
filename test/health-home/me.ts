import { bmi, dx, fact, medicaid, type ProfileFixture, verified } from './person.ts';

/** Two of thirteen; no single qualifier. */
export const me: ProfileFixture = {
  profile: 'ME',
  asOf: '2026-11-25',
  people: [
    {
      who: 'high cholesterol and hypertension',
      has: [dx('E78.5'), dx('I10')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    { who: 'tobacco and anxiety', has: [dx('F17.210'), dx('F41.1')], status: 'ELIGIBLE_LIKELY' },
    { who: 'brain injury (sequela) and epilepsy', has: [dx('S06.2X0S'), dx('G40.909')], status: 'ELIGIBLE_LIKELY' },
    { who: 'a fresh brain injury is no chronic condition', has: [dx('S06.2X0A'), dx('G40.909')], status: 'NOT_MET' },
    { who: 'autism and COPD', has: [dx('F84.0'), dx('J44.9')], status: 'ELIGIBLE_LIKELY' },
    { who: 'schizophrenia alone is one class', has: [dx('F20.9')], status: 'NOT_MET' },
    {
      who: 'schizophrenia with attestation is one class still',
      has: [dx('F20.9'), fact('functional-impairment', true)],
      status: 'NOT_MET',
    },
    { who: 'schizophrenia and tobacco', has: [dx('F20.9'), dx('F17.210')], status: 'ELIGIBLE_LIKELY' },
    { who: 'hypertensive heart disease by one code', has: [dx('I11.9')], status: 'NOT_MET' },
    { who: 'obesity three ways', has: [dx('E66.9'), dx('Z68.31'), bmi(31)], status: 'NOT_MET' },
    { who: 'hypertension and BMI 25.1', has: [dx('I10'), bmi(25.1)], status: 'ELIGIBLE_LIKELY' },
    { who: 'hypertension and tobacco dependence in remission', has: [dx('I10'), dx('F17.211')], status: 'POSSIBLE' },
    { who: 'hypertension and Z68.25', has: [dx('I10'), dx('Z68.25')], status: 'POSSIBLE' },
    {
      who: 'epilepsy unconfirmed, and asthma',
      has: [dx('G40.909', verified('unconfirmed')), dx('J45.20')],
      status: 'POSSIBLE',
    },
    { who: 'kidney disease is not of the list', has: [dx('N18.31'), dx('I10')], status: 'NOT_MET' },
    {
      who: 'Medicaid begins later',
      has: [dx('E78.5'), dx('I10')],
      coverage: [medicaid({ period: { start: '2026-12-01' } })],
      status: 'NOT_MET',
    },
    { who: 'no Coverage', has: [dx('E78.5'), dx('I10')], coverage: [], status: 'POSSIBLE' },
    { who: 'Conditions refused', has: [], refused: ['Condition'], status: 'INDETERMINATE' },
  ],
};
