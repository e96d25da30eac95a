import { bmi, dx, fact, medicaid, type ProfileFixture, verified } from './person.ts';

/** SPMI or SED; diabetes with asthma; one of the two with a risk of the list. */
export const idaho: ProfileFixture = {
  profile: 'ID',
  asOf: '2026-11-25',
  people: [
    { who: 'diabetes and asthma', has: [dx('E11.9'), dx('J45.20')], status: 'ELIGIBLE_LIKELY', criterion: 'pair' },
    { who: 'severe recurrent depression', has: [dx('F33.2')], status: 'ELIGIBLE_LIKELY', criterion: 'single' },
    {
      who: 'SED stated',
      has: [fact('sed', true)],
      birthDate: '2012-10-01',
      status: 'ELIGIBLE_LIKELY',
      criterion: 'single',
    },
    {
      who: 'diabetes and BMI 25.1',
      has: [dx('E11.9'), bmi(25.1)],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    { who: 'diabetes and BMI 25.0', has: [dx('E11.9'), bmi(25)], status: 'NOT_MET' },
    {
      who: 'asthma and COPD as respiratory risk',
      has: [dx('J45.20'), dx('J44.9')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    { who: 'diabetes and high cholesterol', has: [dx('E11.9'), dx('E78.2')], status: 'ELIGIBLE_LIKELY' },
    {
      who: 'diabetes and a housing problem: no risk of this list',
      has: [dx('E11.9'), dx('Z59.01')],
      status: 'NOT_MET',
    },
    { who: 'diabetes alone', has: [dx('E11.9')], status: 'NOT_MET' },
    { who: 'heart failure and obesity: heart is not of the list', has: [dx('I50.22'), dx('E66.9')], status: 'NOT_MET' },
    { who: 'gestational diabetes and asthma', has: [dx('O24.410'), dx('J45.20')], status: 'POSSIBLE' },
    { who: 'diabetes in remission and asthma', has: [dx('E11.A'), dx('J45.20')], status: 'POSSIBLE' },
    { who: 'diabetes and Z68.25', has: [dx('E11.9'), dx('Z68.25')], status: 'POSSIBLE' },
    {
      who: 'a child with conduct disorder, SED not assessed',
      has: [dx('F91.1')],
      birthDate: '2012-10-01',
      status: 'POSSIBLE',
    },
    { who: 'diabetes and a refuted asthma', has: [dx('E11.9'), dx('J45.20', verified('refuted'))], status: 'NOT_MET' },
    { who: 'Medicaid cancelled', has: [dx('F33.2')], coverage: [medicaid({ status: 'cancelled' })], status: 'NOT_MET' },
    { who: 'Coverage refused', has: [dx('F33.2')], coverage: [], refused: ['Coverage'], status: 'INDETERMINATE' },
  ],
};
