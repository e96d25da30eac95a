import { describe, expect, it } from 'vitest';
import { parseClients } from '../../../../server/cds/clients.ts';

const row = { id: 'valley', iss: 'https://ehr.example.org', jku: 'https://ehr.example.org/keys' };
const parse = (...clients: object[]) => parseClients(JSON.stringify({ clients }), 'cds-clients.json');

describe('the registry of CDS clients', () => {
  it('shows cards to clinicians, without a preview, where a row says nothing else', () => {
    expect(parse(row)).toEqual([{ ...row, tenant: 'local', role: 'clinician', groupingPreview: false }]);
  });

  it.each([
    ['http to another machine', { jku: 'http://ehr.example.org/keys' }],
    ['a key set in a file', { jku: 'file:///etc/passwd' }],
    ['a user name in the address', { jku: 'https://a@ehr.example.org/keys' }],
    ['neither address nor keys', { jku: undefined }],
    ['both address and keys', { keys: [{ kty: 'EC', kid: 'k' }] }],
    ['a shared secret as key', { jku: undefined, keys: [{ kty: 'oct', kid: 'k', k: 'c2VjcmV0' }] }],
    ['IT as who looks at cards', { role: 'it' }],
    ['a preview for clinicians', { groupingPreview: true }],
    ['a member that is not known', { audience: 'x' }],
  ])('refuses %s', (_name, more) => expect(() => parse({ ...row, ...more })).toThrow(/^cds-clients\.json: clients\.0/));

  it('refuses two rows of one issuer that no claim tells apart', () => {
    expect(() => parse(row, { ...row, id: 'hill' })).toThrow(/two clients/);
    expect(parse(row, { ...row, id: 'hill', tenantClaim: 'hill' })).toHaveLength(2);
    expect(() => parse(row, { ...row, iss: 'https://other.example.org' })).toThrow(/two clients/);
  });

  it('names no value in what it says', () => {
    expect(() => parse({ ...row, jku: 'ftp://secret.example.org' })).not.toThrow(/secret/);
    expect(() => parseClients('{"clients": secret', 'f')).toThrow('f is no JSON');
  });
});
