/**
 * An address in one spelling: `https://EHR.example:443/fhir/Patient/1` is `https://ehr.example/fhir/Patient/1` (RFC 3986
 * 6.2.2 and 6.2.3). http and https are two servers. A UUID is the same in capitals (RFC 4122). Anything else stays as written.
 */
export function plainAddress(written: string): string {
  if (/^urn:uuid:/i.test(written)) return written.toLowerCase();
  const [whole, scheme = '', host = '', port] = /^(https?):\/\/([^/:?#@]+)(?::(\d+))?(?=\/|$)/i.exec(written) ?? [];
  if (whole === undefined) return written;
  const plain = scheme.toLowerCase();
  const isDefault = port === undefined || port === (plain === 'https' ? '443' : '80');
  return `${plain}://${host.toLowerCase()}${isDefault ? '' : `:${port}`}${written.slice(whole.length)}`;
}
