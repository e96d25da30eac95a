import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import { profileOf } from '../../../shared/health-home/profiles/index.ts';
import { editions } from './answer-for.ts';

/** Diabetes and asthma, active Medicaid: met, but for what is said of the patient's death. */

const listed = (code: string) => ({
  code,
  clinicalStatus: 'active',
  verificationStatus: 'confirmed',
  categories: ['problem-list-item'],
});
const chart = (more: Partial<Chart>): Chart => ({
  chart: 1,
  diagnoses: [],
  conditions: [listed('E11.9'), listed('J45.40')],
  oasis: {},
  looked: [],
  conflicts: [],
  sources: {},
  coverage: [{ id: 'm', status: 'active', codes: [{ system: 'https://nahdo.org/sopt', code: '2' }] }],
  ...more,
});
const answer = (more: Partial<Chart>, asOf = '2026-11-20') => {
  const profile = profileOf('US-FED');
  if (!profile) throw new Error('US-FED');
  return healthHome(chart(more), editions, { profile, asOf }).healthHome;
};
const stay = (code: string, through = '2026-11-10') => ({
  class: 'IMP',
  status: 'finished',
  from: '2026-11-05',
  through,
  disposition: [{ system: 'http://terminology.hl7.org/CodeSystem/discharge-disposition', code }],
});

describe('who has died', () => {
  it.each<[string, Partial<Chart>]>([
    ['on a day before', { patient: { died: '2026-11-02' } }],
    ['on the day itself', { patient: { died: '2026-11-20' } }],
    ['in a month that is over', { patient: { died: '2026-10' } }],
    ['on no day that is told', { patient: { died: true } }],
    ['in the hospital', { encounters: [stay('exp')] }],
    ['at home, as the OASIS says with its day', { assessment: { rfa: '08' }, oasis: { M0906: '2026-11-19' } }],
    ['at home, on the day of that assessment', { assessment: { rfa: '08', completed: '2026-11-18' } }],
  ])('belongs to no program: %s', (_, more) => {
    const { status, gates, wouldChange } = answer(more);
    expect(status).toBe('NOT_MET');
    expect(gates).toContainEqual(expect.objectContaining({ id: 'living', state: 'not met' }));
    expect(wouldChange.map(({ what }) => what)).toContain('living');
  });

  it.each<[string, Partial<Chart>, string?]>([
    ['nothing says it', {}],
    ['a death after the as-of day is not known on it', { patient: { died: '2026-11-21' } }],
    [
      'a death without a day, and a stay after the as-of day',
      { patient: { died: true }, encounters: [stay('home')] },
      '2026-11-01',
    ],
    ['a stay that ended at home', { encounters: [stay('home')] }],
    ['a stay that ended with death after that day', { encounters: [stay('exp')] }, '2026-11-09'],
    ['an assessment of another reason', { assessment: { rfa: '09', completed: '2026-11-18' } }],
    ['a death at home after that day', { assessment: { rfa: '08' }, oasis: { M0906: '2026-11-25' } }],
  ])('is not asked for: %s', (_, more, asOf) => {
    const { status, gates } = answer(more, asOf);
    expect(status).toBe('ELIGIBLE_LIKELY');
    expect(gates.map(({ id }) => id)).not.toContain('living');
  });

  it('in a month that is not over: whether before that day is not told', () => {
    const { status, gates } = answer({ patient: { died: '2026-11' } });
    expect(status).toBe('POSSIBLE');
    expect(gates).toContainEqual(expect.objectContaining({ id: 'living', state: 'unanswered' }));
  });

  it('has no follow-up that is due any more', () => {
    const encounters = [{ ...stay('home', '2026-11-01'), from: '2026-10-28' }];
    const overdue = (more: Partial<Chart>) =>
      answer({ encounters, ...more })
        .clocks.filter(({ kind }) => kind !== 'core-service')
        .map(({ kind }) => kind);
    expect(overdue({})).toEqual(['contact-2', 'follow-up-7', 'follow-up-30', 'medication-reconciliation']);
    expect(overdue({ patient: { died: '2026-11-06' } })).toEqual(['contact-2']);
    expect(overdue({ patient: { died: '2026-11-28' } })).toHaveLength(4);
  });
});

describe('what stands only in a note', () => {
  const documents: Chart['documents'] = [{ id: 'd', type: 'progress-note', author: 'MD', text: 'Asthma, persistent.' }];
  const whats = (more: Partial<Chart>) => answer(more).wouldChange.map(({ what }) => what);

  it('does not count, and the answer says that nobody looked there', () => {
    expect(whats({ conditions: [listed('E11.9')], documents })).toContain('documents');
    expect(whats({ conditions: [listed('E11.9')] })).not.toContain('documents');
    expect(whats({ documents })).not.toContain('documents');
  });
});
