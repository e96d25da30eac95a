import { bmi, dx, fact, medicaid, type ProfileFixture, verified } from './person.ts';

/** SPMI or SED; MH with SUD; MH or SUD with a physical condition of the list. */
export const moCmhc: ProfileFixture = {
  profile: 'MO-CMHC',
  asOf: '2026-11-25',
  people: [
    { who: 'bipolar disorder', has: [dx('F31.81')], status: 'ELIGIBLE_LIKELY', criterion: 'single' },
    {
      who: 'SED stated',
      has: [fact('sed', true)],
      birthDate: '2014-03-09',
      status: 'ELIGIBLE_LIKELY',
      criterion: 'single',
    },
    { who: 'a child with ADHD, SED not assessed', has: [dx('F90.2')], birthDate: '2014-03-09', status: 'POSSIBLE' },
    {
      who: 'a child with ADHD, SED denied',
      has: [dx('F90.2'), fact('sed', false)],
      birthDate: '2014-03-09',
      status: 'NOT_MET',
    },
    { who: 'an adult with ADHD: SED is not asked of adults', has: [dx('F90.2')], status: 'NOT_MET' },
    {
      who: 'anxiety and cocaine dependence',
      has: [dx('F41.1'), dx('F14.20')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'pair',
    },
    { who: 'anxiety and tobacco', has: [dx('F41.1'), dx('F17.210')], status: 'ELIGIBLE_LIKELY', criterion: 'pair' },
    {
      who: 'alcohol dependence and COPD',
      has: [dx('F10.20'), dx('J44.9')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'pair',
    },
    { who: 'anxiety and BMI 25.1', has: [dx('F41.1'), bmi(25.1)], status: 'ELIGIBLE_LIKELY', criterion: 'pair' },
    { who: 'anxiety and BMI 25.0', has: [dx('F41.1'), bmi(25)], status: 'NOT_MET' },
    { who: 'anxiety and hypertension, which is not of the list', has: [dx('F41.1'), dx('I10')], status: 'NOT_MET' },
    { who: 'COPD and diabetes without MH or SUD', has: [dx('J44.9'), dx('E11.9')], status: 'NOT_MET' },
    { who: 'anxiety and tobacco dependence in remission', has: [dx('F41.1'), dx('F17.211')], status: 'POSSIBLE' },
    { who: 'anxiety and alcohol dependence in remission', has: [dx('F41.1'), dx('F10.21')], status: 'POSSIBLE' },
    { who: 'bipolar disorder in remission: review', has: [dx('F31.74')], status: 'POSSIBLE' },
    { who: 'mild depression and no attestation', has: [dx('F32.0')], status: 'POSSIBLE' },
    {
      who: 'mild depression with attestation',
      has: [dx('F32.0'), fact('functional-impairment', true)],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'anxiety, provisional, and asthma',
      has: [dx('F41.1', verified('provisional')), dx('J45.20')],
      status: 'POSSIBLE',
    },
    {
      who: 'Medicaid not begun',
      has: [dx('F31.81')],
      coverage: [medicaid({ period: { start: '2027-01-01' } })],
      status: 'NOT_MET',
    },
    { who: 'no Coverage', has: [dx('F31.81')], coverage: [], status: 'POSSIBLE' },
    { who: 'Conditions refused', has: [], refused: ['Condition'], status: 'INDETERMINATE' },
  ],
};
