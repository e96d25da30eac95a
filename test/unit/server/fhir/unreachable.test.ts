import { describe, expect, it } from 'vitest';
import { fixOf } from '../../../../server/fhir/check/fixes.ts';
import { whyNotTrusted, whyUnreachable } from '../../../../server/fhir/unreachable.ts';
import { UpstreamError } from '../../../../server/fhir/upstream-error.ts';

const withCode = (code: string) => Object.assign(new Error('getaddrinfo ehr.example.org'), { code });

describe('why a server cannot be reached', () => {
  it.each([
    ['ENOTFOUND', /name is not known/, /HTTPS_PROXY is not used/],
    ['ECONNREFUSED', /nothing answers at that port/, /port of the address/],
    ['ENETUNREACH', /no way to it/, /network/],
    ['UND_ERR_SOCKET', /was closed/, /firewall or proxy/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', /does not speak TLS/, /https/],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', /refuses the TLS handshake/, /client certificate/],
    ['CERT_HAS_EXPIRED', /has expired/, /renew/],
    ['CERT_NOT_YET_VALID', /not valid yet/, /clock/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /for another host/, /host name/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /authority that this machine trusts/, /NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /authority that this machine trusts/, /NODE_EXTRA_CA_CERTS/],
  ])('%s', (code, say, fix) => {
    const error = new UpstreamError('unreachable', { why: whyUnreachable(withCode(code)) });
    expect(error.message).toMatch(say);
    expect(error.message).not.toContain('example.org');
    expect(fixOf(error)).toMatch(fix);
  });

  it('a code that says nothing leaves the general words', () => {
    const error = new UpstreamError('unreachable', { why: whyUnreachable(withCode('EWHATEVER')) });
    expect(error.message).toBe('the FHIR server cannot be reached');
    expect(fixOf(error)).toContain('see that the address is right');
  });

  it('a certificate that is refused for any other reason is not trusted', () => {
    expect(whyNotTrusted('CERT_REVOKED')).toBe('untrusted');
    expect(whyNotTrusted('CERT_HAS_EXPIRED')).toBe('expired');
  });
});
