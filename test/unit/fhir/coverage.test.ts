import { describe, expect, it } from 'vitest';
import { chartOf, claim, episode, FUNCTION, oasis, type Resource, read, saidOf, subject } from './record.ts';

const coverage = (id: string, more: object): Resource => ({
  resourceType: 'Coverage',
  id,
  status: 'active',
  beneficiary: subject,
  ...more,
});
const payer = (...coverages: object[]) =>
  chartOf([episode('e', '2026-11-10'), ...coverages.map((more, i) => coverage(`c${i}`, more))]).payer;
const sopt = (code: string) => ({ type: { coding: [{ system: 'https://nahdo.org/sopt', code }] } });

describe('who pays', () => {
  it.each([
    ['Medicare itself', { payor: [{ display: 'Medicare' }] }, 'medicare-ffs'],
    ['CMS', { payor: [{ display: 'Centers for Medicare & Medicaid Services' }] }, 'medicare-ffs'],
    ['Part A', { type: { text: 'Medicare Part A' }, payor: [{ display: 'NGS' }] }, 'medicare-ffs'],
    ['a class that names Part A', { class: [{ value: 'Medicare Part A' }], payor: [] }, 'medicare-ffs'],
    ['SOPT 121', sopt('121'), 'medicare-ffs'],
    ['SOPT 111', { ...sopt('111'), payor: [{ display: 'Humana' }] }, 'medicare-advantage'],
    [
      'an Advantage plan',
      { type: { text: 'Medicare Advantage HMO' }, payor: [{ display: 'Harborstone' }] },
      'medicare-advantage',
    ],
    ['Part C', { type: { text: 'Medicare Part C' } }, 'medicare-advantage'],
    ['Medicaid', { type: { text: 'Medicaid' }, payor: [{ display: 'State agency' }] }, 'medicaid'],
    ['SOPT 2', sopt('2'), 'medicaid'],
    ['an insurer', { type: { text: 'Commercial PPO' }, payor: [{ display: 'Union Mutual' }] }, 'other'],
  ])('%s', (_, more, expected) => {
    expect(payer(more)).toBe(expected);
  });

  it.each([
    ['"Medicare" as the type of an insurer', { type: { text: 'Medicare' }, payor: [{ display: 'Humana' }] }],
    [
      'a managed care policy whose payor is written as Medicare',
      { type: { coding: [{ code: 'MCPOL', display: 'managed care policy' }] }, payor: [{ display: 'Medicare' }] },
    ],
    ['drugs only', { type: { text: 'Medicare Part D' }, payor: [{ display: 'SilverScript' }] }],
    ['a supplement', { type: { text: 'Medigap Plan G' }, payor: [{ display: 'Union Mutual' }] }],
  ])('is not told by %s, which is reported', (_, more) => {
    const result = read([episode('e', '2026-11-10'), coverage('c', more)]);
    expect(result.chart).not.toHaveProperty('payer');
    expect(result.chart.coverage).toHaveLength(1);
    expect(saidOf(result, 'Coverage/c')).toHaveLength(1);
  });

  it('Medicare pays before Medicaid', () => {
    expect(payer({ payor: [{ display: 'Medicare' }] }, { type: { text: 'Medicaid' } })).toBe('medicare-ffs');
  });

  it('the order says who is first; without it two that could be are none', () => {
    const ours = { payor: [{ display: 'Medicare' }] };
    const theirs = { type: { text: 'Commercial PPO' }, payor: [{ display: 'Union Mutual' }] };
    expect(payer({ ...ours, order: 2 }, { ...theirs, order: 1 })).toBe('other');
    expect(payer(ours, theirs)).toBeUndefined();
  });

  it('coverage that is not in force on the From day does not pay', () => {
    const ended = { type: { text: 'Medicare Advantage' }, period: { start: '2024-01-01', end: '2026-10-31' } };
    expect(payer(ended, { payor: [{ display: 'Medicare' }], period: { start: '2026-11-01' } })).toBe('medicare-ffs');
    expect(payer({ payor: [{ display: 'Medicare' }], status: 'cancelled' })).toBeUndefined();
  });

  it('the claim names its coverage', () => {
    const insurance = [{ focal: true, coverage: { reference: 'Coverage/b' } }];
    const chart = chartOf([
      claim('c', { from: '2026-11-10', through: '2026-12-09' }, { insurance }),
      coverage('a', { payor: [{ display: 'Medicare' }] }),
      coverage('b', { type: { text: 'Medicare Advantage' } }),
    ]);
    expect(chart.payer).toBe('medicare-advantage');
  });

  it('M0150 says it where there is no coverage; of several kinds it says none', () => {
    const form = (m0150: string[]) =>
      oasis('q', { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '1', M0150: m0150, ...FUNCTION });
    expect(chartOf([form(['1'])]).payer).toBe('medicare-ffs');
    expect(chartOf([form(['1', '3'])]).payer).toBe('medicare-ffs');
    expect(chartOf([form(['2'])]).payer).toBe('medicare-advantage');
    expect(chartOf([form(['1', '2'])])).not.toHaveProperty('payer');
    expect(chartOf([form(['UK'])])).not.toHaveProperty('payer');
  });
});
