import { describe, expect, it } from 'vitest';
import { parseBaseUrl, withinBase } from '../../../../server/fhir/base-url.ts';

const base = (text: string) => parseBaseUrl(text) ?? expect.fail(`${text} is a base`);

describe('what may be registered as a base', () => {
  it.each([
    'ftp://ehr.example.com/fhir',
    'https://user:pw@ehr.example.com/fhir',
    'https://ehr.example.com/fhir?x=1',
    'ehr',
    '',
    'https://ehr.example.com/a%2f..%2fb',
  ])('refuses %s', (text) => expect(parseBaseUrl(text)).toBeUndefined());

  it('drops slashes at the end', () => {
    expect(base('https://ehr.example.com/r4//').href).toBe('https://ehr.example.com/r4');
    expect(base('https://ehr.example.com/').href).toBe('https://ehr.example.com');
  });
});

describe('what lies within a base', () => {
  const ehr = base('https://ehr.example.com/fhir');

  it.each([
    ['https://ehr.example.com/fhir/Patient?_offset=50'],
    ['https://ehr.example.com/fhir?_getpages=7e1f&_getpagesoffset=20'],
    ['https://EHR.example.com:443/fhir/Patient'],
    ['Patient?_offset=50'],
    ['?_getpages=7e1f'],
  ])('takes %s', (link) => expect(withinBase(ehr, link)?.origin).toBe('https://ehr.example.com'));

  it.each([
    ['https://ehr.example.com.evil.test/fhir/Patient'],
    ['https://ehr.example.com/fhirevil/Patient'],
    ['https://ehr.example.com:8443/fhir/Patient'],
    ['http://ehr.example.com/fhir/Patient'],
    ['https://ehr.example.com@evil.test/fhir/Patient'],
    ['https://nurse:pw@ehr.example.com/fhir/Patient'],
    ['https://ehr.example.com/fhir/../admin'],
    ['https://ehr.example.com/fhir/%2e%2e/admin'],
    ['https://ehr.example.com/fhir/..%2fadmin'],
    ['https://ehr.example.com/fhir/..%5cadmin'],
    ['https://ehr.example.com/fhir/%252e%252e/admin'],
    ['https://ehr.example.com\\@evil.test/fhir'],
    ['//evil.test/fhir/Patient'],
    ['/admin'],
    ['../../admin'],
    ['file:///etc/passwd'],
    ['javascript:alert(1)'],
    ['data:application/json,{}'],
  ])('refuses %s', (link) => expect(withinBase(ehr, link)).toBeUndefined());

  it('compares ports as ports: 3721 is no prefix of 37211', () => {
    expect(withinBase(base('http://127.0.0.1:3721/fhir'), 'http://127.0.0.1:37211/fhir/Patient')).toBeUndefined();
  });
});
