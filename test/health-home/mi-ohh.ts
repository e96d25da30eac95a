import { bmi, clinical, dx, labelled, medicaid, type ProfileFixture, seen, verified } from './person.ts';

const oud = dx('F11.20');

/** Opioid use disorder with a second chronic condition (not SUD), or at risk of one. */
export const miOhh: ProfileFixture = {
  profile: 'MI-OHH',
  asOf: '2026-11-25',
  people: [
    {
      who: 'opioid dependence and anxiety',
      has: [oud, dx('F41.1')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    { who: 'opioid dependence and asthma', has: [oud, dx('J45.20')], status: 'ELIGIBLE_LIKELY' },
    { who: 'opioid abuse and BMI 25.1', has: [dx('F11.10'), bmi(25.1)], status: 'ELIGIBLE_LIKELY' },
    { who: 'opioid abuse and BMI 25.0', has: [dx('F11.10'), bmi(25)], status: 'NOT_MET' },
    { who: 'opioid dependence and tobacco as risk', has: [oud, dx('F17.210')], status: 'ELIGIBLE_LIKELY' },
    { who: 'opioid dependence and a housing problem', has: [oud, dx('Z59.01')], status: 'ELIGIBLE_LIKELY' },
    {
      who: 'opioid dependence with labels',
      has: [dx('F11.20', labelled('SUD')), dx('I50.9')],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'opioid dependence alone', has: [oud], status: 'NOT_MET' },
    { who: 'opioid and cocaine dependence: SUD is no second condition', has: [oud, dx('F14.20')], status: 'NOT_MET' },
    { who: 'opioid dependence in remission, and asthma', has: [dx('F11.21'), dx('J45.20')], status: 'POSSIBLE' },
    { who: 'opioid use, unspecified, and asthma', has: [dx('F11.90'), dx('J45.20')], status: 'POSSIBLE' },
    { who: 'clinical status remission', has: [dx('F11.20', clinical('remission')), dx('J45.20')], status: 'POSSIBLE' },
    { who: 'alcohol dependence and asthma', has: [dx('F10.20'), dx('J45.20')], status: 'NOT_MET' },
    {
      who: 'opioid dependence and an unconfirmed asthma',
      has: [oud, dx('J45.20', verified('unconfirmed'))],
      status: 'POSSIBLE',
    },
    {
      who: 'opioid dependence and an old asthma',
      has: [oud, seen('J45.20', { recordedDate: '2022-05-05' })],
      status: 'NOT_MET',
    },
    { who: 'no Coverage', has: [oud, dx('F41.1')], coverage: [], status: 'POSSIBLE' },
    {
      who: 'Medicaid cancelled',
      has: [oud, dx('F41.1')],
      coverage: [medicaid({ status: 'cancelled' })],
      status: 'NOT_MET',
    },
    { who: 'Conditions refused', has: [], refused: ['Condition'], status: 'INDETERMINATE' },
  ],
};
