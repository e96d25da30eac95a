import { describe, expect, it } from 'vitest';
import {
  chartOf,
  claim,
  coded,
  encounter,
  episode,
  FACT,
  FUNCTION,
  oasis,
  type Resource,
  read,
  saidOf,
  subject,
} from './record.ts';

/** Start of care on 10 November 2026; 60 days before is 11 September. Somebody looked for earlier periods, and found none. */
const home = episode('e', '2026-11-10');
const none: Resource = {
  resourceType: 'Observation',
  id: 'hets',
  status: 'final',
  subject,
  code: coded(FACT, 'previous-period-end'),
  effectiveDateTime: '2026-11-10',
  dataAbsentReason: coded('http://terminology.hl7.org/CodeSystem/data-absent-reason', 'not-applicable'),
};
const own = oasis('own', { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '01', ...FUNCTION });
const endOf = (...others: Resource[]) => {
  const chart = chartOf([home, own, none, ...others]);
  return 'previousPeriodEnd' in chart ? chart.previousPeriodEnd : 'not told';
};
const form = (id: string, reason: string, completed: string, start?: string) =>
  oasis(id, { M0090: completed, M0100: reason, ...(start ? { M0030: start } : {}), ...FUNCTION });

it('nothing earlier: what was stated stands', () => {
  expect(endOf()).toBeNull();
});

describe('the record proves home health up to 60 days before', () => {
  it.each<[string, Resource, string]>([
    ['a claim without a Through day', claimOf('2026-09-20'), '2026-09-20'],
    ['a discharge assessment', form('d', '09', '2026-10-02', '2026-08-10'), '2026-10-02'],
    ['a discharge assessment that names no start', form('d', '09', '2026-10-02'), '2026-10-02'],
    ['a start of care of another admission', form('s', '01', '2026-09-12', '2026-09-11'), '2026-09-12'],
  ])('by %s', (_, resource, end) => {
    const options = { from: '2026-11-10' };
    const chart = chartOf([home, own, none, resource], options);
    expect(chart.previousPeriodEnd).toBe(end);
    expect(chart.conflicts.map(({ fact }) => fact)).toContain('/previousPeriodEnd');
  });

  it('and not by what is older, or of this very admission', () => {
    expect(endOf(form('d', '09', '2026-09-01', '2026-07-10'))).toBeNull();
    // A few days apart, two sources of one admission.
    expect(endOf(form('s', '01', '2026-11-09', '2026-11-08'))).toBeNull();
  });
});

describe('home health shortly before without an end', () => {
  it('leaves the timing open: neither none nor an end is said', () => {
    const visit = encounter('v', 'HH', '2026-10-02', '2026-10-02');
    expect(endOf(visit)).toBe('not told');
    expect(endOf({ ...episode('f', '2026-09-01'), status: 'finished' })).toBe('not told');
    expect(endOf({ ...encounter('v', 'HH', '2026-08-15', '2026-10'), status: 'finished' })).toBe('not told');
    const result = read([home, own, none, visit]);
    expect(saidOf(result, 'Encounter/v').join()).toContain('early');
    expect(result.chart.conflicts.map(({ lost }) => lost.value)).toContain(null);
  });

  it('says nothing where it is older, of the days around the admission, or of another kind', () => {
    expect(endOf(encounter('v', 'HH', '2026-09-02', '2026-09-02'))).toBeNull();
    expect(endOf(encounter('v', 'HH', '2026-11-07', '2026-11-07'))).toBeNull();
    expect(endOf(encounter('v', 'AMB', '2026-10-02', '2026-10-02'))).toBeNull();
    expect(endOf(episode('f', '2023-05-01', undefined))).toBeNull();
  });

  it('changes nothing of an end that was stated within the 60 days', () => {
    const stated = { ...none, dataAbsentReason: undefined, valueDateTime: '2026-10-20' };
    const visit = encounter('v', 'HH', '2026-10-02', '2026-10-02');
    expect(chartOf([home, own, stated, visit]).previousPeriodEnd).toBe('2026-10-20');
  });
});

function claimOf(from: string): Resource {
  return claim('old', { from, through: from }, { billablePeriod: { start: from } });
}
