import { dx, encounter, fact, medicaid, type ProfileFixture, verified } from './person.ts';

const stay = encounter('IMP', '2021-03-02', '2021-03-06', 'J18.9');
const ed = (day: string) => encounter('EMER', day, day);

/** Historical: a condition group and an acuity fact. */
export const caHhp: ProfileFixture = {
  profile: 'CA-HHP',
  asOf: '2021-11-15',
  people: [
    {
      who: 'COPD and diabetes, one stay in the year',
      has: [dx('J44.9'), dx('E11.9'), stay],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    {
      who: 'three conditions are acuity enough',
      has: [dx('J44.9'), dx('E11.9'), dx('N18.31')],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'I13.0 and E11.22: three classes, two codes', has: [dx('I13.0'), dx('E11.22')], status: 'POSSIBLE' },
    { who: 'I13.0, I50.9 and N18.31', has: [dx('I13.0'), dx('I50.9'), dx('N18.31')], status: 'ELIGIBLE_LIKELY' },
    {
      who: 'hypertension with heart failure, three ED visits',
      has: [dx('I10'), dx('I50.9'), ed('2021-02-01'), ed('2021-06-11'), ed('2021-10-30')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'pair',
    },
    {
      who: 'hypertension with heart failure, two ED visits',
      has: [dx('I10'), dx('I50.9'), ed('2021-06-11'), ed('2021-10-30')],
      status: 'POSSIBLE',
    },
    {
      who: 'major depression, chronic homelessness stated',
      has: [dx('F33.1'), fact('chronic-homelessness', true, '2021-05-04')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'single',
    },
    {
      who: 'bipolar disorder, a stay of 13 months ago, homelessness denied',
      has: [
        dx('F31.81'),
        encounter('IMP', '2020-10-01', '2020-10-05'),
        fact('chronic-homelessness', false, '2021-05-04'),
      ],
      status: 'NOT_MET',
    },
    {
      who: 'asthma at risk by tobacco, one stay',
      has: [dx('J45.20'), dx('F17.210'), stay],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    { who: 'asthma alone, one stay', has: [dx('J45.20'), stay], status: 'NOT_MET' },
    { who: 'hypertension alone, one stay', has: [dx('I10'), stay], status: 'NOT_MET' },
    { who: 'depression in remission, one stay', has: [dx('F33.42'), stay], status: 'POSSIBLE' },
    {
      who: 'COPD unconfirmed, and diabetes, one stay',
      has: [dx('J44.9', verified('unconfirmed')), dx('E11.9'), stay],
      status: 'POSSIBLE',
    },
    {
      who: 'Medicaid cancelled',
      has: [dx('J44.9'), dx('E11.9'), stay],
      coverage: [medicaid({ status: 'cancelled' })],
      status: 'NOT_MET',
    },
    { who: 'Conditions refused', has: [stay], refused: ['Condition'], status: 'INDETERMINATE' },
    { who: 'its last day', has: [dx('J44.9'), dx('E11.9'), stay], asOf: '2021-12-31', status: 'ELIGIBLE_LIKELY' },
    {
      who: 'the day after it was retired',
      has: [dx('J44.9'), dx('E11.9'), stay],
      asOf: '2022-01-01',
      status: 'INDETERMINATE',
    },
  ],
};
