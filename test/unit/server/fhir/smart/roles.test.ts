import { describe, expect, it } from 'vitest';
import { parseEndpoint } from '../../../../../server/fhir/registry.ts';
import { claimsAskedFor, roleTold } from '../../../../../server/fhir/smart/roles.ts';

const LINES = [
  { user: 'Practitioner/rn-7', role: 'qa' as const },
  { claim: 'groups', value: 'HIM coders', role: 'coder' as const },
  { code: 'http://nucc.org/provider-taxonomy|246QC1000X', role: 'coder' as const },
  { code: 'DON', role: 'manager' as const },
];

describe('the role of somebody who signed in at an EHR', () => {
  it.each([
    ['by who it is', { user: 'Practitioner/rn-7' }, 'qa'],
    ['by a group', { claims: { groups: ['Nurses', 'HIM coders'] } }, 'coder'],
    ['by a code of a system', { codes: ['http://nucc.org/provider-taxonomy|246QC1000X'] }, 'coder'],
    ['by a code of any system', { codes: ['urn:agency|DON'] }, 'manager'],
    ['by the first line that fits', { user: 'Practitioner/rn-7', codes: ['|DON'] }, 'qa'],
    ['by nothing', {}, undefined],
    ['not by another id', { user: 'Practitioner/rn-70' }, undefined],
    ['not by an id of another type', { user: 'PractitionerRole/rn-7' }, undefined],
    ['not by the beginning of a group', { claims: { groups: ['HIM'] } }, undefined],
    ['not by the end of a code', { codes: ['urn:agency|XDON'] }, undefined],
    ['not by the code of another system', { codes: ['urn:agency|246QC1000X'] }, undefined],
  ])('%s', (_name, told, role) => {
    expect(roleTold(LINES, told)).toBe(role);
  });

  it('a claim that is named like a member of every object is none', () => {
    const lines = [{ claim: 'constructor', value: 'Object', role: 'manager' as const }];
    expect(roleTold(lines, { claims: {} })).toBeUndefined();
    expect(claimsAskedFor(lines, {})).toEqual({});
  });

  it('of the id_token only what a line asks for is kept, and only texts', () => {
    const claims = { groups: ['a', 7, null, 'b'], email: 'rn@example.org', sub: 'u-1' };
    expect(claimsAskedFor(LINES, claims)).toEqual({ groups: ['a', 'b'] });
    expect(claimsAskedFor(LINES, { groups: 'a' })).toEqual({ groups: ['a'] });
    expect(claimsAskedFor(LINES, { groups: { a: true } })).toEqual({ groups: [] });
  });
});

describe('the roles of a row', () => {
  const row = (roles: unknown) =>
    parseEndpoint({
      id: 'ehr',
      baseUrl: 'https://ehr.example.org/fhir',
      auth: { mode: 'launch', clientId: 'x', roles },
    });

  it('are read', () => {
    expect(row(LINES)).toMatchObject({ ok: true, value: { auth: { roles: LINES } } });
    expect(row(undefined)).toMatchObject({ ok: true });
  });

  it.each([
    ['no role', [{ user: 'Practitioner/rn-7' }]],
    ['a role that is none', [{ user: 'Practitioner/rn-7', role: 'admin' }]],
    ['a patient', [{ user: 'Patient/p1', role: 'coder' }]],
    ['an address', [{ user: 'https://ehr.example.org/fhir/Practitioner/rn-7', role: 'coder' }]],
    ['two ways in one line', [{ user: 'Practitioner/rn-7', code: 'DON', role: 'coder' }]],
    ['a claim without a value', [{ claim: 'groups', role: 'coder' }]],
  ])('%s is a fault, and no value of it is repeated', (_name, roles) => {
    const parsed = row(roles);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toMatch(/rn-7|admin|groups|example/);
  });
});
