import { clinical, dx, fact, medicaid, type ProfileFixture, verified } from './person.ts';

const copd = dx('J44.9');
const high = fact('risk-score', 1.5);
const noOther = fact('comparable-coverage', false);

/** One chronic condition and an entered risk score of 1.5 or more; excluded with comparable coverage. */
export const wa: ProfileFixture = {
  profile: 'WA',
  asOf: '2026-11-25',
  people: [
    { who: 'no score entered', has: [copd, noOther], status: 'INDETERMINATE' },
    {
      who: 'score 1.5, no comparable coverage',
      has: [copd, high, noOther],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'oneChronicPlusRisk',
    },
    { who: 'score 1.0: not below it, and not enough', has: [copd, fact('risk-score', 1), noOther], status: 'NOT_MET' },
    {
      who: 'a score without a performer is none',
      has: [copd, { ...high, performer: undefined }, noOther],
      status: 'INDETERMINATE',
    },
    {
      who: 'a score older than the look-back',
      has: [copd, fact('risk-score', 2, '2024-11-24'), noOther],
      status: 'INDETERMINATE',
    },
    { who: 'SUD in remission is no condition yet', has: [dx('F10.21'), high, noOther], status: 'POSSIBLE' },
    { who: 'score 1.49', has: [copd, fact('risk-score', 1.49), noOther], status: 'NOT_MET' },
    { who: 'score 0.8', has: [copd, fact('risk-score', 0.8), noOther], status: 'NOT_MET' },
    { who: 'score high, comparable coverage not asked', has: [copd, high], status: 'POSSIBLE' },
    { who: 'comparable coverage excludes', has: [copd, high, fact('comparable-coverage', true)], status: 'NOT_MET' },
    { who: 'no chronic condition', has: [high, noOther], status: 'NOT_MET' },
    { who: 'no chronic condition and no score: the score is asked first', has: [noOther], status: 'INDETERMINATE' },
    {
      who: 'Medicaid cancelled comes before the missing score',
      has: [copd],
      coverage: [medicaid({ status: 'cancelled' })],
      status: 'NOT_MET',
    },
    { who: 'no Coverage in the chart', has: [copd, high, noOther], coverage: [], status: 'POSSIBLE' },
    {
      who: 'the later score stands',
      has: [copd, fact('risk-score', 2.1, '2026-01-15'), fact('risk-score', 1.2, '2026-07-15'), noOther],
      status: 'NOT_MET',
    },
    {
      who: 'a score entered after the day',
      has: [copd, fact('risk-score', 2.1, '2026-11-26'), noOther],
      status: 'INDETERMINATE',
    },
    {
      who: 'a RiskAssessment is never the score',
      has: [
        copd,
        noOther,
        { resourceType: 'RiskAssessment', status: 'final', prediction: [{ probabilityDecimal: 1.9 }] },
      ],
      status: 'INDETERMINATE',
    },
    { who: 'a provisional condition', has: [dx('J44.9', verified('provisional')), high, noOther], status: 'POSSIBLE' },
    { who: 'a resolved condition', has: [dx('J44.9', clinical('resolved')), high, noOther], status: 'NOT_MET' },
    { who: 'a risk class is no condition', has: [dx('Z59.01'), high, noOther], status: 'NOT_MET' },
    { who: 'before the rule took effect', has: [copd, high, noOther], asOf: '2025-02-28', status: 'INDETERMINATE' },
    {
      who: 'its first day',
      has: [copd, fact('risk-score', 1.6, '2025-02-10'), fact('comparable-coverage', false, '2025-02-10')],
      asOf: '2025-03-01',
      status: 'ELIGIBLE_LIKELY',
    },
  ],
};
