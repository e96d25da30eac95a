import { describe, expect, it } from 'vitest';
import { readRoleGroups, roleOf, tenantIn } from '../../../../server/people/roles.ts';

const groups = readRoleGroups('Coders=coder; QA=qa; Nurses=clinician');
if (typeof groups === 'string') throw new Error(groups);

describe('the role of somebody', () => {
  it.each([
    [['Nurses', 'Coders'], 'coder'],
    [['Nurses'], 'clinician'],
    ['QA', 'qa'],
    [['coders'], undefined],
    [['Coders '], undefined],
    [[], undefined],
    [undefined, undefined],
    [null, undefined],
    [{ Coders: true }, undefined],
    [['x', 7, null, ['Coders']], undefined],
    ['Coders,QA', undefined],
  ])('%j: %s', (claim, role) => expect(roleOf(claim, groups)).toBe(role));
});

describe('the tenant of somebody', () => {
  const byClaim = { tenant: 'local', tenantClaim: 'agency' };

  it('is the configured one, whatever a claim says', () => {
    expect(tenantIn({ tenant: 'valley' }, { agency: 'hillside', tenant: 'hillside' })).toBe('valley');
  });

  it.each([
    ['valley', 'valley'],
    ['Valley', undefined],
    ['valley.x', undefined],
    ['', undefined],
    [['valley'], undefined],
    [7, undefined],
  ])('by a claim %j: %s', (said, tenant) => expect(tenantIn(byClaim, { agency: said })).toBe(tenant));

  it('stays where the provider says nothing this time, and is never the default then', () => {
    expect(tenantIn(byClaim, {}, 'valley')).toBe('valley');
    expect(tenantIn(byClaim, {})).toBeUndefined();
  });
});
