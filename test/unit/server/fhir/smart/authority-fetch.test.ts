import { describe, expect, it } from 'vitest';
import { parseBaseUrl } from '../../../../../server/fhir/base-url.ts';
import { type EndpointRow, endpointSchema } from '../../../../../server/fhir/registry.ts';
import { isAuthAddress } from '../../../../../server/fhir/smart/authority-fetch.ts';

/** Where a SMART configuration may lead (abuse case 24, by the address alone). */

const allowed = (address: string, baseUrl = 'https://ehr.example.com/r4', more: Partial<EndpointRow> = {}) => {
  const row = endpointSchema.parse({ id: 'ehr', baseUrl, ...more });
  const base = parseBaseUrl(baseUrl);
  if (!base) throw new Error('the base of the test is none');
  return isAuthAddress(row, base, address);
};

describe('an address of a SMART configuration', () => {
  it.each([
    'https://ehr.example.com/auth/token',
    'https://ehr.example.com/r4/token?tenant=7',
    'https://EHR.example.com:443/x',
  ])('%s is on the own origin', (address) => expect(allowed(address)).toBe(true));

  it.each([
    'https://ehr.example.com.evil.test/token',
    'https://evil.test/https://ehr.example.com/token',
    'https://ehr.example.com@evil.test/token',
    'https://user@ehr.example.com/token',
    'https://ehr.example.com:8443/token',
    'https://login.ehr.example.com/token',
    'https://example.com/token',
    'http://ehr.example.com/token',
    'https://127.0.0.1/token',
    'https://ehr.example.com/token#x',
    '//ehr.example.com/token',
    '/token',
    'token',
    '',
    'ftp://ehr.example.com/token',
    'data:text/plain,token',
  ])('%s is not', (address) => expect(allowed(address)).toBe(false));

  it('on another host only where the row names it, with its port', () => {
    const row = { authHosts: ['login.example.com', 'keys.example.com:8443'] };
    const at = (address: string) => allowed(address, undefined, row);
    expect(at('https://login.example.com/token')).toBe(true);
    expect(at('https://keys.example.com:8443/keys')).toBe(true);
    expect(at('https://login.example.com:8443/token')).toBe(false);
    expect(at('https://keys.example.com/keys')).toBe(false);
    expect(at('https://login.example.com.evil.test/token')).toBe(false);
    expect(at('http://login.example.com/token')).toBe(false);
  });

  it('plain http on this machine, and elsewhere only where the row says so', () => {
    expect(allowed('http://127.0.0.1:8080/token', 'http://127.0.0.1:8080/fhir')).toBe(true);
    expect(allowed('http://ehr.agency.local/token', 'http://ehr.agency.local/fhir', { allowHttp: true })).toBe(true);
    // A row over https with a host that it allows for http elsewhere is none of that.
    expect(allowed('http://127.0.0.1:8080/token')).toBe(false);
  });
});
