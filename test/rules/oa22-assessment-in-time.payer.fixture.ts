import { coded, type Fixture, paper } from './chart.ts';

/** M0150 against papers that name a Medicare plan. */
const pays = (marks: string[], text: string) =>
  coded(['I10'], {
    oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-12', M0150: marks },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'A plan pays in the place of Medicare',
      record: pays(['1'], 'Insurance: Humana Gold Plus HMO, auth on file.'),
      severity: 'warn',
      says: /M0150 marks 1 \(traditional Medicare\) and not 2 .*“Humana Gold”/,
      key: /M0150/,
    },
    { why: 'By its kind', record: pays(['1'], 'Payer: UHC Medicare Advantage PPO.') },
    { why: 'By the company', record: pays(['1'], 'Payer verification: Aetna Medicare PPO.') },
  ],
  silent: [
    { why: 'Both are marked', record: pays(['1', '2'], 'Humana Gold Plus HMO.') },
    { why: 'The plan is marked', record: pays(['2'], 'Humana Gold Plus HMO.') },
    { why: 'A supplement', record: pays(['1'], 'Medicare with AARP supplement.') },
    { why: 'Before', record: pays(['1'], 'Switched from Humana Medicare Advantage to Medicare 1/1.') },
    { why: 'The wife’s', record: pays(['1'], 'Wife has Aetna Medicare.') },
  ],
};
